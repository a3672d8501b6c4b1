"""Reads a CSV: a text in the encodings and with the delimiters of the offices.

A line that cannot be read is one row that says so: the others are not lost with it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from ktudash.reporting.intake.encodings import decoded
from ktudash.reporting.intake.model import Cell, FileRefused, Limits, Line, Sheet
from ktudash.words import Message, msg

#: Most lines that one record may have: a note in several lines, not the rest of a file behind a stray quotation mark.
_MOST_LINES: Final = 60
#: How a row of actuals begins: a quoted text that goes on over one has swallowed it.
_CODE: Final = re.compile(r'\s*"?[^\W\d_]{2}\W{1,2}[0-9TH]')


@dataclass(frozen=True)
class _Record:
    """One record of the text: its first line (from 1), its fields, or none where they cannot be told apart."""

    line: int
    raw: str
    fields: tuple[str, ...] | None


def read_csv(file: bytes, limits: Limits) -> tuple[tuple[Sheet, ...], tuple[Message, ...]]:
    """The one sheet of a text, and what was guessed. Raises :class:`FileRefused`."""
    if b"\x00" in file and not file.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileRefused(msg("file-binary"))
    found = decoded(file)
    if found is None:
        raise FileRefused(msg("file-encoding"))
    text, encoding = found
    return (_sheet(text, limits),), (msg("file-read-as", encoding=encoding),) if encoding else ()


def _delimiter(text: str) -> str:
    """The delimiter of the header line, the first line that names the code; else the most frequent one."""
    for line in text.splitlines()[:50]:
        cells = re.split(r"[;\t,]", line.lower())
        if len(cells) > 1 and "code" in (cell.strip(" \"'\ufeff") for cell in cells):
            return max(";\t,", key=line.count)
    return max(";\t,", key=text[:10_000].count)


def _sheet(text: str, limits: Limits) -> Sheet:
    delimiter = _delimiter(text)
    rows: dict[int, dict[int, Cell]] = {}
    lines: dict[int, Line] = {}
    faults: dict[int, Message] = {}
    cells_read = 0
    for number, record in enumerate(_records(list(io.StringIO(text, newline="")), delimiter), start=1):
        if number > limits.rows:
            raise FileRefused(msg("file-many-rows", named=False, sheet="", row=str(record.line), limit=limits.rows))
        fields = record.fields
        if fields is None:
            faults[number] = msg("file-line-quote", line=str(record.line))
            fields = (record.raw.strip(),)
        cells = {
            column: Cell(number, column, "text", value)
            for column, value in enumerate(fields[: limits.columns], start=1)
            if value.strip()
        }
        cells_read += len(cells)
        if cells_read > limits.cells:
            raise FileRefused(msg("file-many-cells", named=False, sheet="", limit=limits.cells))
        if cells:
            rows[number] = cells
            lines[number] = Line(record.line, len(fields))
    return Sheet("", rows, lines=lines, faults=faults, delimiter=delimiter)


def _records(lines: Sequence[str], delimiter: str) -> Iterator[_Record]:
    at = 0
    while at < len(lines):
        reader = csv.reader(islice(lines, at, at + _MOST_LINES), delimiter=delimiter, strict=True)
        try:
            fields = next(reader)
        except csv.Error:
            fields = None
        taken = reader.line_num if fields is not None else 1
        if any(_CODE.match(line) and delimiter in line for line in lines[at + 1 : at + taken]):
            fields, taken = None, 1
        yield _Record(at + 1, lines[at], None if fields is None else tuple(fields))
        at += taken
