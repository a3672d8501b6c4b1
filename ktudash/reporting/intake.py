"""Opens a file that somebody uploaded, without trusting a byte of it.

A workbook is a zip of XML. Before anything parses it, the zip's directory bounds what can come out of it, and
one pass over every part with a hardened parser refuses entities, endless tables and ranges that would fill
the memory. What remains is small and plain, and openpyxl reads it. A CSV is decoded and read as it stands.
Formulas are reported as such, never evaluated.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl import load_workbook
from openpyxl.utils import coordinate_to_tuple, get_column_letter, range_boundaries

SENTENCES: Final = {
    "empty": "The file is empty.",
    "too_big": "The file has {size:,} bytes; an upload may have {limit:,}.",
    "password": "The workbook is protected with a password. Save it without one and upload it again.",
    "old_excel": "The file is a workbook of Excel 97-2003 (.xls). Save it as .xlsx and upload it again.",
    "not_excel": "The file is named {suffix} but is not an Excel workbook. If it is a CSV, name it .csv.",
    "not_csv": "The file is named {suffix} but is an Excel workbook. Name it .xlsx.",
    "other_kind": "Files of the kind {suffix} are not read. Upload an Excel workbook (.xlsx) or a CSV.",
    "no_suffix": "The file's name has no ending. Name it .xlsx or .csv.",
    "not_workbook": "The file is a zip archive but not an Excel workbook.",
    "macros": "The workbook contains macros. Save it as .xlsx, without macros, and upload it again.",
    "external": (
        "The workbook is linked to other workbooks. Break the links (Data, Edit Links), save it and upload it again."
    ),
    "embedded": "The workbook contains embedded objects or controls. Remove them and upload it again.",
    "bomb": "The workbook unpacks to more than can be read ({detail}). Send only the sheet with the actuals.",
    "entities": "The workbook contains XML declarations that no spreadsheet program writes. It is not read.",
    "damaged": "The workbook is damaged or was not written by a spreadsheet program ({detail}).",
    "many_rows": "The sheet has more than {limit:,} rows. Send only the rows with actuals.",
    "many_elements": "The workbook holds far more than a sheet of actuals. Send only that sheet.",
    "many_cells": "The workbook has more than {limit:,} cells. Send only the sheet with the actuals.",
    "wide_sheet": "The sheet has cells to the right of column {column}. Delete them and upload it again.",
    "wide_range": "The workbook merges or links {area:,} cells at once. Undo that and upload it again.",
    "hidden": "The hidden sheet “{sheet}” was not read.",
    "binary": "The file is neither a workbook nor text.",
    "encoding": "The text is neither UTF-8 nor Windows-1251.",
    "csv_broken": "The CSV cannot be read: {detail}.",
    "windows_1251": "The text was read as Windows-1251.",
}

_WORKBOOKS: Final = (".xlsx",)
_MACRO_WORKBOOKS: Final = (".xlsm", ".xltm", ".xlsb", ".xlam")
_TEXTS: Final = (".csv", ".txt", ".tsv")

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")

#: A part of the zip that must not be there, by the beginning of its name in small letters.
_UNWANTED: Final = {
    "xl/vbaproject": "macros",
    "xl/macrosheets/": "macros",
    "xl/dialogsheets/": "macros",
    "xl/externallinks/": "external",
    "xl/connections": "external",
    "xl/querytables/": "external",
    "xl/activex/": "embedded",
    "xl/embeddings/": "embedded",
    "xl/ctrlprops/": "embedded",
}
_PICTURES: Final = (".png", ".jpeg", ".jpg", ".gif", ".emf", ".wmf", ".bin", ".tif", ".tiff")

#: What the zip, the parsers and openpyxl raise at a file that only looks like a workbook.
DAMAGE: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ParseError,
    LookupError,
    ValueError,  # with UnicodeError, DefusedXmlException and openpyxl's own
    TypeError,
    AttributeError,
    ArithmeticError,
    NotImplementedError,
    AssertionError,
    SyntaxError,  # lxml's XMLSyntaxError
    OSError,
    RuntimeError,
    Warning,
)


@dataclass(frozen=True)
class Limits:
    """How much of an upload is read: ten times the largest template."""

    file_bytes: int = 5_000_000
    parts: int = 500
    unpacked_bytes: int = 20_000_000
    ratio: int = 300  # of a part of more than a megabyte
    rows: int = 5_000
    cells: int = 20_000
    elements: int = 100_000  # of XML in all parts: each costs memory while a part is parsed
    columns: int = 60  # in which something is looked for
    widest: int = 1_000  # column in which a cell may stand at all
    area: int = 20_000  # cells of one merged or linked range
    depth: int = 60  # of nested XML elements


class FileRefused(ValueError):
    """The whole file is refused; the message says why and what to do."""


@dataclass(frozen=True)
class Cell:
    """One cell that is not empty: where it stands, what it holds.

    ``kind`` is ``number``, ``text``, ``formula``, ``date``, ``bool`` or ``error``; ``text`` is the content as
    read; ``number`` is set for numbers and bools. ``percent``: the cell shows its number times 100 with a %.
    """

    row: int
    column: int
    kind: str
    text: str
    number: float | None = None
    percent: bool = False

    @property
    def name(self) -> str:
        """Such as ``G7``."""
        return f"{get_column_letter(self.column)}{self.row}"


@dataclass(frozen=True)
class Sheet:
    """The cells of a sheet, by row and column; ``name`` is empty for a CSV.

    ``merged`` holds the merged ranges: left, top, right, bottom.
    """

    name: str
    rows: Mapping[int, Mapping[int, Cell]]
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True)
class Intake:
    """A file that could be read: its visible sheets, and sentences about what was not read or guessed."""

    filename: str
    sha256: str
    is_csv: bool
    sheets: tuple[Sheet, ...]
    notices: tuple[str, ...] = ()


@dataclass
class _Scan:
    """What the first pass over the XML saw."""

    cells: int = 0
    elements: int = 0
    merged: dict[str, list[tuple[int, int, int, int]]] = field(default_factory=dict)


def base_name(filename: str) -> str:
    """The name without folders, whatever system it comes from, at most 200 characters long."""
    name = PureWindowsPath(PurePosixPath(filename).name).name
    return "".join(character for character in name if character.isprintable())[-200:]


def read(file: bytes, filename: str, limits: Limits | None = None) -> Intake:
    """Read a workbook or a CSV, or raise :class:`FileRefused`."""
    limits = limits or Limits()
    name = base_name(filename)
    suffix = PurePosixPath(name).suffix.lower()
    if not file:
        raise FileRefused(SENTENCES["empty"])
    if len(file) > limits.file_bytes:
        raise FileRefused(SENTENCES["too_big"].format(size=len(file), limit=limits.file_bytes))
    if suffix in _MACRO_WORKBOOKS:
        raise FileRefused(SENTENCES["macros"])
    if file.startswith(_OLE):
        raise FileRefused(SENTENCES["password" if _ENCRYPTED in file else "old_excel"])
    if not suffix:
        raise FileRefused(SENTENCES["no_suffix"])
    if suffix not in (*_WORKBOOKS, *_TEXTS):
        raise FileRefused(SENTENCES["other_kind"].format(suffix=suffix))
    zipped = file.startswith(b"PK")
    if suffix in _WORKBOOKS and not zipped:
        raise FileRefused(SENTENCES["not_excel"].format(suffix=suffix))
    if suffix in _TEXTS and zipped:
        raise FileRefused(SENTENCES["not_csv"].format(suffix=suffix))
    sheets, notices = _read_workbook(file, limits) if zipped else _read_csv(file, limits)
    return Intake(name, hashlib.sha256(file).hexdigest(), not zipped, sheets, notices)


def inspect_workbook(file: bytes, limits: Limits | None = None) -> None:
    """Raise :class:`FileRefused` unless the workbook is safe to be parsed as a whole."""
    _inspect(file, limits or Limits())


# -- workbooks


def _read_workbook(file: bytes, limits: Limits) -> tuple[tuple[Sheet, ...], tuple[str, ...]]:
    scan = _inspect(file, limits)
    sheets, notices = [], []
    try:
        # openpyxl warns of extensions that it does not know; none of them bears a value.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook = load_workbook(io.BytesIO(file), read_only=True, keep_links=False)
            try:
                for worksheet in workbook.worksheets:
                    if worksheet.sheet_state != "visible":
                        notices.append(SENTENCES["hidden"].format(sheet=worksheet.title))
                        continue
                    # openpyxl keeps the part's name to itself, and a sheet's merged ranges out of this mode.
                    part = worksheet._worksheet_path  # type: ignore[attr-defined]
                    rows = dict(_rows(worksheet, limits))
                    sheets.append(Sheet(worksheet.title, rows, tuple(scan.merged.get(part, ()))))
            finally:
                workbook.close()
    except DAMAGE as error:
        raise FileRefused(SENTENCES["damaged"].format(detail=brief(error))) from error
    return tuple(sheets), tuple(notices)


def _rows(worksheet: Any, limits: Limits) -> Iterator[tuple[int, dict[int, Cell]]]:
    worksheet.reset_dimensions()  # what the file says about its size is not to be relied on
    for row in worksheet.iter_rows(max_row=limits.rows, max_col=limits.columns):
        cells = {}
        for cell in row:
            if cell.value is not None and cell.value != "":
                cells[cell.column] = _cell(cell)
        if cells:
            yield next(iter(cells.values())).row, cells


def _cell(cell: Any) -> Cell:
    value = cell.value
    if cell.data_type == "f":
        return Cell(cell.row, cell.column, "formula", str(getattr(value, "text", value)))
    if cell.data_type == "e":
        return Cell(cell.row, cell.column, "error", str(value))
    if isinstance(value, bool):
        return Cell(cell.row, cell.column, "bool", "TRUE" if value else "FALSE", float(value))
    if isinstance(value, int | float):
        percent = _is_percent(str(cell.number_format))
        number = float(value)
        shown = f"{number * 100:.15g}%" if percent else f"{number:.15g}"
        return Cell(cell.row, cell.column, "number", shown, number, percent)
    if isinstance(value, datetime | date | time | timedelta):
        return Cell(cell.row, cell.column, "date", str(value))
    return Cell(cell.row, cell.column, "text", str(value))


def _is_percent(number_format: str) -> bool:
    """Whether Excel multiplies by 100 for display; a quoted or escaped % is only a letter."""
    return "%" in re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', "", number_format)


def _inspect(file: bytes, limits: Limits) -> _Scan:
    scan = _Scan()
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            parts = archive.infolist()
            _check_directory(parts, limits)
            for part in parts:
                name = part.filename.lower()
                if name.endswith((".xml", ".rels")):
                    _scan_part(archive, part, scan, limits)
                elif not name.endswith(_PICTURES) and _declares_entities(archive.read(part)):
                    raise FileRefused(SENTENCES["entities"])
    except FileRefused:
        raise
    except DefusedXmlException as error:
        raise FileRefused(SENTENCES["entities"]) from error
    except DAMAGE as error:
        raise FileRefused(SENTENCES["damaged"].format(detail=brief(error))) from error
    return scan


def _check_directory(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    """Bound what unpacking can cost. A part never yields more than the directory says of it."""
    if len(parts) > limits.parts:
        raise FileRefused(SENTENCES["bomb"].format(detail=f"{len(parts):,} parts"))
    unpacked = sum(part.file_size for part in parts)
    if unpacked > limits.unpacked_bytes:
        raise FileRefused(SENTENCES["bomb"].format(detail=f"{unpacked:,} bytes"))
    for part in parts:
        if part.flag_bits & 0x1:
            raise FileRefused(SENTENCES["password"])
        if part.file_size > 1_000_000 and part.file_size > limits.ratio * max(part.compress_size, 1):
            ratio = part.file_size // max(part.compress_size, 1)
            raise FileRefused(SENTENCES["bomb"].format(detail=f"packed {ratio:,} to 1"))
    names = [part.filename.lower().lstrip("/") for part in parts]
    if len(set(names)) != len(names):
        raise FileRefused(SENTENCES["damaged"].format(detail="a part stands twice in it"))
    if "[content_types].xml" not in names:
        raise FileRefused(SENTENCES["not_workbook"])
    for name in names:
        for beginning, sentence in _UNWANTED.items():
            if name.startswith(beginning):
                raise FileRefused(SENTENCES[sentence])
        if name.endswith("vbaproject.bin"):
            raise FileRefused(SENTENCES["macros"])


def _scan_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, scan: _Scan, limits: Limits) -> None:
    """Walk one XML part, keeping nothing of it but what `_Scan` has."""
    depth = row_number = rows = 0
    with archive.open(part) as stream:
        for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
            if event == "end":
                depth -= 1
                element.clear()
                continue
            depth += 1
            scan.elements += 1
            if scan.elements > limits.elements:
                raise FileRefused(SENTENCES["many_elements"])
            if depth > limits.depth:
                raise FileRefused(SENTENCES["damaged"].format(detail="its XML is nested too deeply"))
            tag = element.tag.rpartition("}")[2]
            if tag == "row":
                rows += 1
                number = int(element.get("r") or row_number + 1)
                if rows > limits.rows or number > limits.rows:
                    raise FileRefused(SENTENCES["many_rows"].format(limit=limits.rows))
                if number <= row_number:
                    raise FileRefused(SENTENCES["damaged"].format(detail=f"row {number} is out of order"))
                row_number = number
            elif tag == "c":
                scan.cells += 1
                if scan.cells > limits.cells:
                    raise FileRefused(SENTENCES["many_cells"].format(limit=limits.cells))
                if coordinate_to_tuple(element.get("r") or "A1")[1] > limits.widest:
                    column = get_column_letter(limits.widest)
                    raise FileRefused(SENTENCES["wide_sheet"].format(column=column))
            elif tag in ("mergeCell", "hyperlink") and element.get("ref"):
                left, top, right, bottom = (int(edge or 0) for edge in range_boundaries(element.get("ref")))
                area = (right - left + 1) * (bottom - top + 1)
                if min(left, top) < 1 or area > limits.area:
                    raise FileRefused(SENTENCES["wide_range"].format(area=area))
                if tag == "mergeCell":
                    scan.merged.setdefault(part.filename.lstrip("/"), []).append((left, top, right, bottom))
            elif tag == "Override" and "macroenabled" in (element.get("ContentType") or "").lower():
                raise FileRefused(SENTENCES["macros"])


def _declares_entities(content: bytes) -> bool:
    plain = content.replace(b"\x00", b"").upper()  # UTF-16 too
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def brief(error: BaseException) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= 160 else f"{text[:159]}…"


# -- CSV


def _read_csv(file: bytes, limits: Limits) -> tuple[tuple[Sheet, ...], tuple[str, ...]]:
    text, notices = _decode(file)
    try:
        rows = _csv_rows(text, _delimiter(text), limits)
    except csv.Error as error:
        raise FileRefused(SENTENCES["csv_broken"].format(detail=error)) from error
    return (Sheet("", rows),), notices


def _decode(file: bytes) -> tuple[str, tuple[str, ...]]:
    if file.startswith((b"\xff\xfe", b"\xfe\xff")):  # Excel's "Unicode text"
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\x00" in file:
        raise FileRefused(SENTENCES["binary"])
    else:
        encodings = ("utf-8-sig", "cp1251")
    for encoding in encodings:
        try:
            text = file.decode(encoding)
        except UnicodeDecodeError:
            continue  # the next encoding, or the sentence below
        return text, (SENTENCES["windows_1251"],) if encoding == "cp1251" else ()
    raise FileRefused(SENTENCES["encoding"])


def _delimiter(text: str) -> str:
    """The delimiter of the header line, the first line that names the code; else the most frequent one."""
    for line in text.splitlines()[:50]:
        cells = re.split(r"[;\t,]", line.lower())
        if len(cells) > 1 and "code" in (cell.strip(" \"'\ufeff") for cell in cells):
            return max(";\t,", key=line.count)
    return max(";\t,", key=text[:10_000].count)


def _csv_rows(text: str, delimiter: str, limits: Limits) -> dict[int, dict[int, Cell]]:
    rows: dict[int, dict[int, Cell]] = {}
    cells_read = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    for number, row in enumerate(reader, start=1):
        if number > limits.rows:
            raise FileRefused(SENTENCES["many_rows"].format(limit=limits.rows))
        cells = {
            column: Cell(number, column, "text", value)
            for column, value in enumerate(row[: limits.columns], start=1)
            if value.strip()
        }
        cells_read += len(cells)
        if cells_read > limits.cells:
            raise FileRefused(SENTENCES["many_cells"].format(limit=limits.cells))
        if cells:
            rows[number] = cells
    return rows
