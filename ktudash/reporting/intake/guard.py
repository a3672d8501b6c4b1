"""Bounds what can come out of a workbook before anything parses it as one.

A workbook is a zip of XML: its directory bounds what unpacking costs, and one pass over every part with a hardened
parser refuses entities, endless tables and ranges that would fill the memory.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
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


@dataclass
class Scan:
    """What the first pass over the XML saw."""

    cells: int = 0
    elements: int = 0
    merged: dict[str, list[tuple[int, int, int, int]]] = field(default_factory=dict)


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
                elif not name.endswith(_PICTURES) and _declares_entities(archive.read(part)):
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
    if len(parts) > limits.parts:
        raise FileRefused(msg("file-bomb", by="parts", count=len(parts)))
    unpacked = sum(part.file_size for part in parts)
    if unpacked > limits.unpacked_bytes:
        raise FileRefused(msg("file-bomb", by="bytes", count=unpacked))
    for part in parts:
        if part.flag_bits & 0x1:
            raise FileRefused(msg("file-password"))
        if part.file_size > 1_000_000 and part.file_size > limits.ratio * max(part.compress_size, 1):
            ratio = part.file_size // max(part.compress_size, 1)
            raise FileRefused(msg("file-bomb", by="ratio", count=ratio))
    names = [part.filename.lower().lstrip("/") for part in parts]
    if len(set(names)) != len(names):
        raise damaged("twice")
    if "[content_types].xml" not in names:
        raise FileRefused(msg("file-not-workbook"))
    for name in names:
        for beginning, what in _UNWANTED.items():
            if name.startswith(beginning):
                raise FileRefused(msg("file-unwanted", what=what))
        if name.endswith("vbaproject.bin"):
            raise FileRefused(msg("file-unwanted", what="macros"))


def _scan_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, scan: Scan, limits: Limits) -> None:
    """Walk one XML part, keeping nothing of it but what `Scan` has."""
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
                raise FileRefused(msg("file-many-elements"))
            if depth > limits.depth:
                raise damaged("nested")
            tag = element.tag.rpartition("}")[2]
            if tag == "row":
                rows += 1
                number = int(element.get("r") or row_number + 1)
                if rows > limits.rows or number > limits.rows:
                    raise FileRefused(msg("file-many-rows", limit=limits.rows))
                if number <= row_number:
                    raise damaged("order", number)
                row_number = number
            elif tag == "c":
                _scan_cell(element, scan, limits)
            elif tag in ("mergeCell", "hyperlink") and element.get("ref"):
                _scan_range(element, tag, part.filename.lstrip("/"), scan, limits)
            elif tag == "Override" and "macroenabled" in (element.get("ContentType") or "").lower():
                raise FileRefused(msg("file-unwanted", what="macros"))


def _scan_cell(element: Element, scan: Scan, limits: Limits) -> None:
    scan.cells += 1
    if scan.cells > limits.cells:
        raise FileRefused(msg("file-many-cells", limit=limits.cells))
    if coordinate_to_tuple(element.get("r") or "A1")[1] > limits.widest:
        raise FileRefused(msg("file-wide-sheet", column=get_column_letter(limits.widest)))


def _scan_range(element: Element, tag: str, part: str, scan: Scan, limits: Limits) -> None:
    left, top, right, bottom = (int(edge or 0) for edge in range_boundaries(element.get("ref") or ""))
    area = (right - left + 1) * (bottom - top + 1)
    if min(left, top) < 1 or area > limits.area:
        raise FileRefused(msg("file-wide-range", area=area))
    if tag == "mergeCell":
        scan.merged.setdefault(part, []).append((left, top, right, bottom))


def _declares_entities(content: bytes) -> bool:
    plain = content.replace(b"\x00", b"").upper()  # UTF-16 too
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def damaged(why: str = "unreadable", row: int = 0) -> FileRefused:
    """The refusal of a file that only looks like a workbook. What a library says of it is no help to its sender."""
    return FileRefused(msg("file-damaged", why=why, row=row))
