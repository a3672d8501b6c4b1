"""Bounds what can come out of a workbook before anything parses it as one.

A workbook is a zip of XML: its directory bounds what unpacking costs, and one pass over every part with a hardened
parser refuses entities, endless tables and ranges that would fill the memory.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring, iterparse
from openpyxl.utils import coordinate_to_tuple, get_column_letter, range_boundaries

from ktudash.reporting.intake.model import FileRefused, Limits
from ktudash.words import msg

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
#: Documents of other programs, by the beginning of a part's name.
_OTHERS: Final = {"word/": "word", "ppt/": "slides", "content.xml": "ods", "index/": "numbers"}

#: In the namespaces of Strict Open XML, which few programs write and fewer read.
_STRICT: Final = "purl.oclc.org/ooxml"

#: Kinds of files that only look like what is asked for: the old binary formats, and those with a password.
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")

#: Parts that hold no XML.
PICTURES: Final = (".png", ".jpeg", ".jpg", ".gif", ".emf", ".wmf", ".bin", ".tif", ".tiff")

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


@dataclass
class Scan:
    """What the first pass over the XML saw."""

    cells: int = 0
    elements: int = 0
    merged: dict[str, list[tuple[int, int, int, int]]] = field(default_factory=dict)
    hidden_rows: dict[str, set[int]] = field(default_factory=dict)
    hidden_columns: dict[str, set[int]] = field(default_factory=dict)
    strings: dict[str, dict[tuple[int, int], int]] = field(default_factory=dict)
    looks: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)
    looks_of_strings: dict[int, str] = field(default_factory=dict)

    def look(self, part: str, row: int, column: int) -> str:
        """How the letters of a cell look, where some of them look otherwise than the rest."""
        own = self.looks.get(part, {}).get((row, column), "")
        return own or self.looks_of_strings.get(self.strings.get(part, {}).get((row, column), -1), "")


def inspect_workbook(file: bytes, limits: Limits | None = None) -> None:
    """Raise :class:`FileRefused` unless the workbook is safe to be parsed as a whole."""
    inspect(file, limits or Limits())


def inspect(file: bytes, limits: Limits) -> Scan:
    scan = Scan()
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            parts = archive.infolist()
            _check_directory(parts, limits)
            for part in parts:
                name = part.filename.lower()
                if name.endswith((".xml", ".rels")):
                    _scan_part(archive, part, scan, limits)
                elif not name.endswith(PICTURES) and declares_entities(archive.read(part)):
                    raise FileRefused(msg("file-entities"))
    except FileRefused:
        raise
    except DefusedXmlException as error:
        raise FileRefused(msg("file-entities")) from error
    except DAMAGE as error:
        raise damaged() from error
    return scan


def _check_directory(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    """Bound what unpacking can cost. A part never yields more than the directory says of it."""
    too_much = unpacks_to_more(parts, limits)
    if too_much is not None:
        raise FileRefused(msg("file-bomb", by=too_much[0], count=too_much[1]))
    if any(is_locked(part) for part in parts):
        raise FileRefused(msg("file-password"))
    names = names_of(parts)
    if len(set(names)) != len(names):
        raise damaged("twice")
    if "xl/workbook.bin" in names:
        raise FileRefused(msg("file-binary-workbook"))
    if "[content_types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise FileRefused(msg("file-not-workbook", what=_other_document(names)))
    for name in names:
        for beginning, what in _UNWANTED.items():
            if name.startswith(beginning):
                raise FileRefused(msg("file-unwanted", what=what))
        if name.endswith("vbaproject.bin"):
            raise FileRefused(msg("file-unwanted", what="macros"))


def unpacks_to_more(parts: Sequence[zipfile.ZipInfo], limits: Limits) -> tuple[str, int] | None:
    """By what a zip unpacks to more than may be read (``parts``, ``bytes``, ``ratio``), and how much that is."""
    if len(parts) > limits.parts:
        return "parts", len(parts)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > limits.unpacked_bytes:
        return "bytes", unpacked
    ratios = (part.file_size // max(part.compress_size, 1) for part in parts if part.file_size > 1_000_000)
    ratio = max(ratios, default=0)
    return ("ratio", ratio) if ratio > limits.ratio else None


def is_locked(part: zipfile.ZipInfo) -> bool:
    """Whether a part of a zip is behind a password."""
    return bool(part.flag_bits & 0x1)


def names_of(parts: Iterable[zipfile.ZipInfo]) -> list[str]:
    """The names of the parts of a zip in small letters."""
    return [part.filename.lower().lstrip("/") for part in parts]


class Nested(ValueError):
    """XML that is nested more deeply than may be read."""


class Endless(ValueError):
    """More elements of XML than may be read."""


def elements(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, limits: Limits, before: int = 0
) -> Iterator[tuple[str, Element]]:
    """Walk one XML part with a hardened parser, ``before`` elements after others: ``start`` and ``end`` of each.

    Raises :class:`Nested` and :class:`Endless`, and what the parser raises.
    """
    above: list[Element] = []
    with archive.open(part) as stream:
        for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
            if event == "end":
                above.pop()
                yield event, element
                element.clear()
                if above:
                    above[-1].remove(element)  # cleared ones would still fill the memory, a million of them
                continue
            above.append(element)
            before += 1
            if before > limits.elements:
                raise Endless
            if len(above) > limits.depth:
                raise Nested
            yield event, element


def _scan_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, scan: Scan, limits: Limits) -> None:
    """Walk one XML part, keeping nothing of it but what `Scan` has."""
    name = part.filename.lstrip("/")
    walk = _Walk(archive, name, scan, limits)
    try:
        for event, element in elements(archive, part, limits, scan.elements):
            if event == "end":
                walk.leave(element)
            else:
                scan.elements += 1
                walk.enter(element)
    except Endless as error:
        raise FileRefused(msg("file-many-elements")) from error
    except Nested as error:
        raise damaged("nested") from error


class _Walk:
    """One walk over a part: what it sees of rows, cells and letters."""

    def __init__(self, archive: zipfile.ZipFile, name: str, scan: Scan, limits: Limits) -> None:
        self.archive, self.name, self.scan, self.limits = archive, name, scan, limits
        self.row = self.rows = self.filled_row = 0
        self.string = -1  # the shared string that is being read
        self.cell: tuple[int, int] | None = None
        self.of_strings = False

    def enter(self, element: Element) -> None:
        """See an element begin."""
        space, _, tag = element.tag.rpartition("}")
        if _STRICT in space and tag in ("workbook", "worksheet"):
            raise FileRefused(msg("file-strict"))
        if tag == "row":
            self._enter_row(element)
        elif tag == "c":
            row, column = coordinate_to_tuple(element.get("r") or f"A{max(1, self.row)}")
            self.cell = (row, column)
            self.of_strings = element.get("t") == "s"
        elif tag in ("v", "is", "f") and self.cell is not None:
            self._fill(*self.cell)
        elif tag == "si":
            self.string += 1
        elif tag in ("vertAlign", "strike"):
            self._look(element, tag)
        elif tag == "col" and _is_hidden(element, "width"):
            columns = self.scan.hidden_columns.setdefault(self.name, set())
            first, last = int(element.get("min") or 1), int(element.get("max") or 1)
            columns.update(range(first, min(last, self.limits.widest) + 1))
        elif tag in ("mergeCell", "hyperlink") and element.get("ref"):
            _scan_range(element, tag, self.name, self.scan, self.limits)
        elif tag == "Override" and "macroenabled" in (element.get("ContentType") or "").lower():
            raise FileRefused(msg("file-unwanted", what="macros"))

    def leave(self, element: Element) -> None:
        """See an element end: its text is known now."""
        tag = element.tag.rpartition("}")[2]
        if tag == "v" and self.of_strings and self.cell is not None and (element.text or "").isdigit():
            self.scan.strings.setdefault(self.name, {})[self.cell] = int(element.text or 0)
        elif tag == "c":
            self.cell = None

    def _enter_row(self, element: Element) -> None:
        number = int(element.get("r") or self.row + 1)
        if number <= self.row:
            raise damaged("order", number)
        self.row = number
        if _is_hidden(element, "ht"):
            self.scan.hidden_rows.setdefault(self.name, set()).add(number)

    def _fill(self, row: int, column: int) -> None:
        """A cell that holds something; one that only has a look costs nothing and is passed over."""
        limits = self.limits
        if row != self.filled_row:
            self.filled_row = row
            self.rows += 1
            if self.rows > limits.rows or row > limits.rows:
                sheet = sheet_title(self.archive, self.name)
                raise FileRefused(msg("file-many-rows", named=True, sheet=sheet, row=str(row), limit=limits.rows))
        self.scan.cells += 1
        if self.scan.cells > limits.cells:
            sheet = sheet_title(self.archive, self.name)
            raise FileRefused(msg("file-many-cells", named=True, sheet=sheet, limit=limits.cells))
        if column > limits.widest:
            cell = f"{get_column_letter(column)}{row}"
            sheet = sheet_title(self.archive, self.name)
            widest = get_column_letter(limits.widest)
            raise FileRefused(msg("file-wide-sheet", sheet=sheet, cell=cell, column=widest))

    def _look(self, element: Element, tag: str) -> None:
        """Letters of a text that stand above or below the line, or are crossed out."""
        value = (element.get("val") or "").lower()
        if value in ("baseline", "0", "false"):
            return
        look = "raised" if tag == "vertAlign" else "struck-part"
        if self.cell is not None:
            self.scan.looks.setdefault(self.name, {})[self.cell] = look
        elif self.string >= 0:
            self.scan.looks_of_strings[self.string] = look


def _is_hidden(element: Element, size: str) -> bool:
    return (element.get("hidden") or "").lower() in ("1", "true") or element.get(size) == "0"


def sheet_title(archive: zipfile.ZipFile, part: str) -> str:
    """The name of the sheet that a part holds, as people know it; the part's own where the workbook does not tell."""
    try:
        workbook = next(name for name in archive.namelist() if name.lower().endswith("workbook.xml"))
        folder, _, own = workbook.rpartition("/")
        relations = fromstring(archive.read(f"{folder}/_rels/{own}.rels".lstrip("/")), forbid_dtd=True)
        wanted = {one.get("Id") for one in relations if (one.get("Target") or "").endswith(part.rpartition("/")[2])}
        for one in fromstring(archive.read(workbook), forbid_dtd=True).iter():
            if one.tag.endswith("}sheet") and wanted & set(one.attrib.values()):
                return one.get("name") or part
    except (*DAMAGE, StopIteration):
        return part
    return part


def _scan_range(element: Element, tag: str, part: str, scan: Scan, limits: Limits) -> None:
    left, top, right, bottom = (int(edge or 0) for edge in range_boundaries(element.get("ref") or ""))
    area = (right - left + 1) * (bottom - top + 1)
    if min(left, top) < 1 or area > limits.area:
        raise FileRefused(msg("file-wide-range", area=area))
    if tag == "mergeCell":
        scan.merged.setdefault(part, []).append((left, top, right, bottom))


def _other_document(names: Iterable[str]) -> str:
    """What a zip is that is no workbook of Excel."""
    for name in names:
        for beginning, what in _OTHERS.items():
            if name.startswith(beginning):
                return what
    return "archive"


def declares_entities(content: bytes) -> bool:
    """Whether something that may be XML declares a type or an entity."""
    plain = content.replace(b"\x00", b"").upper()  # UTF-16 too
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def damaged(why: str = "unreadable", row: int = 0) -> FileRefused:
    """The refusal of a file that only looks like a workbook. What a library says of it is no help to its sender."""
    return FileRefused(msg("file-damaged", why=why, row=row))
