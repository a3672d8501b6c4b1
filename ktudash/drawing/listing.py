"""A list of many columns to take along: as a workbook, as CSV, and as text for the clipboard.

Where a chart has one column of names and many of figures, a list has both in any order; its figures stay numbers.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ktudash.chart.model import Story
from ktudash.chart.table import Cell
from ktudash.drawing.csv import narrowed
from ktudash.drawing.letters import plain
from ktudash.drawing.xlsx import about, cell_at, put_figure, put_head
from ktudash.reporting.csv_files import CsvStyle, written
from ktudash.reporting.plain_text import csv_text, put_text
from ktudash.words import msg, say

Value: TypeAlias = str | Cell | int | None

#: Widest a column of words becomes, in letters.
_WIDEST: Final = 48


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; ``number``: it holds figures."""

    head: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with its story, said: a cell is a word, a figure, a year, or ``None`` where there is none."""

    story: Story
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


def workbook(listing: Listing, *, day: date, demo: bool) -> bytes:
    """The list as XLSX: numbers as numbers on the first sheet, each head with a filter; what they are on the second."""
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):  # a new workbook has one
        raise TypeError(f"openpyxl: read {sheet!r}, expected a worksheet")
    sheet.title = say(msg("export-sheet-figures"))
    for number, column in enumerate(listing.columns, start=1):
        put_head(cell_at(sheet, 1, number), column.head, right=column.number)
        words = [one for row in listing.rows if isinstance(one := row[number - 1], str)]
        width = max(12, *(len(one) + 2 for one in words)) if words else 12
        sheet.column_dimensions[get_column_letter(number)].width = min(_WIDEST, width)
    for place, row in enumerate(listing.rows, start=2):
        for number, one in enumerate(row, start=1):
            if isinstance(one, Cell):
                put_figure(cell_at(sheet, place, number), one)
            elif isinstance(one, int):
                cell_at(sheet, place, number).value, cell_at(sheet, place, number).number_format = one, "0"
            elif one:
                put_text(cell_at(sheet, place, number), plain(one))
                cell_at(sheet, place, number).alignment = Alignment(vertical="top", wrap_text=len(one) > _WIDEST)
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(listing.columns))}{len(listing.rows) + 1}"
    about(book.create_sheet(say(msg("export-sheet-about"))), listing.story, day=day, demo=demo)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def csv(listing: Listing, style: CsvStyle, *, demo: bool) -> bytes:
    """The list as CSV; that the actuals are invented is said in the first head, the filters in the last column."""
    heads = [column.head for column in listing.columns]
    if demo:
        heads[0] = say(msg("export-demo-head", head=heads[0]))
    return written(narrowed([heads, *([_bare(one) for one in row] for row in listing.rows)], listing.story), style)


def tabbed(listing: Listing, style: CsvStyle) -> str:
    """The list as a spreadsheet takes it from the clipboard: cells parted by tabs, numbers with the reader's sign."""
    rows: list[Sequence[str | float | int | None]] = [[column.head for column in listing.columns]]
    rows += [[_bare(one) for one in row] for row in listing.rows]
    return "\r\n".join("\t".join(_pasted(value, style) for value in row) for row in rows)


def _pasted(value: str | float | int | None, style: CsvStyle) -> str:
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return " ".join(csv_text(value).split())
    return "" if value is None else style.number(value)


def _bare(one: Value) -> str | float | int | None:
    """A figure without unit and thousands; the word for none where it has no number."""
    if isinstance(one, Cell):
        return plain(one.shown) if one.value is None else float(one.value)
    return plain(one) if isinstance(one, str) else one
