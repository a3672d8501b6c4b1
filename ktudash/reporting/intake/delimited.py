"""Reads a CSV: a text in the encodings and with the delimiters of the offices."""

from __future__ import annotations

import csv
import io
import re

from ktudash.reporting.intake.model import Cell, FileRefused, Limits, Sheet
from ktudash.words import Message, msg


def read_csv(file: bytes, limits: Limits) -> tuple[tuple[Sheet, ...], tuple[Message, ...]]:
    """The one sheet of a text, and what was guessed. Raises :class:`FileRefused`."""
    text, notices = _decode(file)
    try:
        rows = _csv_rows(text, _delimiter(text), limits)
    except csv.Error as error:
        raise FileRefused(msg("file-csv-broken", detail=str(error))) from error
    return (Sheet("", rows),), notices


def _decode(file: bytes) -> tuple[str, tuple[Message, ...]]:
    if file.startswith((b"\xff\xfe", b"\xfe\xff")):  # Excel's "Unicode text"
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\x00" in file:
        raise FileRefused(msg("file-binary"))
    else:
        encodings = ("utf-8-sig", "cp1251")
    for encoding in encodings:
        try:
            text = file.decode(encoding)
        except UnicodeDecodeError:
            continue  # the next encoding, or the sentence below
        return text, (msg("file-windows-1251"),) if encoding == "cp1251" else ()
    raise FileRefused(msg("file-encoding"))


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
            raise FileRefused(msg("file-many-rows", limit=limits.rows))
        cells = {
            column: Cell(number, column, "text", value)
            for column, value in enumerate(row[: limits.columns], start=1)
            if value.strip()
        }
        cells_read += len(cells)
        if cells_read > limits.cells:
            raise FileRefused(msg("file-many-cells", limit=limits.cells))
        if cells:
            rows[number] = cells
    return rows
