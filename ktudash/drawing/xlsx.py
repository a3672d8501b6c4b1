"""The numbers of a chart as a workbook (XLSX): those of its table twin."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ktudash import theme
from ktudash.chart.model import Chart, Story
from ktudash.chart.table import Cell, table
from ktudash.drawing.heads import heads, row_notes
from ktudash.drawing.letters import plain
from ktudash.drawing.number_formats import GENERAL, number_format, starred
from ktudash.reporting.plain_text import put_text
from ktudash.words import msg, say

_HEAD: Final = PatternFill("solid", fgColor=theme.COLOUR["actual"].removeprefix("#"))
_MARK: Final = PatternFill("solid", fgColor=theme.COLOUR["note"].removeprefix("#"))
_WHITE: Final = theme.COLOUR["ground"].removeprefix("#")
_MUTED: Final = theme.COLOUR["muted"].removeprefix("#")
_BAD: Final = theme.COLOUR["bad"].removeprefix("#")


def workbook(chart: Chart, *, day: date, demo: bool) -> bytes:
    """The chart's table as XLSX: its numbers as numbers on the first sheet, what they are on the second.

    The number format of a cell writes what the chart shows (decimals, unit, an asterisk where there is a
    note); a cell without a number holds the word for that; text stays text, whatever it begins with.
    """
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):  # a new workbook has one
        raise TypeError(f"openpyxl: read {sheet!r}, expected a worksheet")
    sheet.title = say(msg("export-sheet-figures"))
    _figures(sheet, chart, demo=demo)
    _about(book.create_sheet(say(msg("export-sheet-about"))), chart, day=day, demo=demo)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _figures(sheet: Worksheet, chart: Chart, *, demo: bool) -> None:
    numbers = table(chart)
    names = (say(msg("export-demo")) if demo else "", *heads(numbers))
    for column, head in enumerate(names, start=1):
        put_head(cell_at(sheet, 1, column), plain(head), right=column > 1)
    for number, (place, cells) in enumerate(zip(numbers.rows, numbers.cells, strict=True), start=2):
        head_cell = cell_at(sheet, number, 1)
        if str(place).isdigit() and len(str(place)) == 4:
            head_cell.value, head_cell.number_format = int(str(place)), "0"
            head_cell.alignment = Alignment(horizontal="left")
        else:
            put_text(head_cell, plain(place))
        for column, one in enumerate(cells, start=2):
            if one is not None:
                put_figure(cell_at(sheet, number, column), one)
    notes = row_notes(numbers)
    for number, note in enumerate((say(msg("export-about-note")), *notes) if notes else (), start=1):
        cell = cell_at(sheet, number, len(names) + 1)
        if number == 1:
            put_head(cell, plain(note), right=False)
        else:
            put_text(cell, plain(note))
    sheet.freeze_panes = "B2"
    longest = max((len(str(place)) for place in numbers.rows), default=0)
    sheet.column_dimensions["A"].width = min(60, max(12, longest + 2))
    for column in range(2, len(names) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 18


def put_head(cell: SheetCell, words: str, *, right: bool) -> None:
    """The head of a column, over numbers on the right."""
    put_text(cell, words)
    cell.font = Font(bold=True, color=_WHITE)
    cell.fill = _HEAD
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="right" if right else "left")


def cell_at(sheet: Worksheet, row: int, column: int) -> SheetCell:
    """A cell that can be written."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, SheetCell):  # only inside merged cells, and these sheets have none
        raise TypeError(f"openpyxl: read {cell!r}, expected a cell")
    return cell


def put_figure(cell: SheetCell, one: Cell) -> None:
    """A number in the format of its words, or the word for none."""
    cell.alignment = Alignment(horizontal="right")
    if one.value is None:
        put_text(cell, plain(one.shown))
        cell.font = Font(italic=True, color=_MUTED)
    else:
        cell.value = one.value
        cell.number_format = number_format(starred(plain(one.shown), plain(one.note)), one.value)


def _about(sheet: Worksheet, chart: Chart, *, day: date, demo: bool) -> None:
    noted = [(say(msg("export-noted", cells=cells)), note) for note, cells in _noted(chart).items()]
    about(sheet, chart.story, noted=noted, day=day, demo=demo)


def about(
    sheet: Worksheet,
    story: Story,
    *,
    day: date,
    demo: bool,
    noted: Sequence[tuple[str, str]] = (),
) -> None:
    """The sheet that says what the figures are: the story, notes of cells with the cells, filters and day."""
    lines: list[tuple[str, object]] = [
        (say(msg("export-about-title")), story.title),
        (say(msg("export-about-subtitle")), story.subtitle),
        (say(msg("export-about-source")), story.source),
        (say(msg("export-about-key")), story.key),
        *[(say(msg("export-about-note")), note) for note in story.notes],
        *noted,
        *([(say(msg("export-about-filters")), story.filters)] if story.filters else []),
        (say(msg("export-about-day")), day),
    ]
    if demo:
        lines.insert(0, (say(msg("export-demo")), ""))
    for number, (name, words) in enumerate(lines, start=1):
        put_text(cell_at(sheet, number, 1), plain(name))
        value = cell_at(sheet, number, 2)
        if isinstance(words, date):
            value.value, value.number_format = words, "yyyy-mm-dd"
        else:
            put_text(value, plain(words))
        value.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        cell_at(sheet, number, 1).alignment = Alignment(wrap_text=True, vertical="top")
        cell_at(sheet, number, 1).font = Font(bold=True)
    if demo:
        cell_at(sheet, 1, 1).font = Font(bold=True, color=_BAD)
        cell_at(sheet, 1, 1).fill = _MARK
    sheet.column_dimensions["A"].width = 32
    sheet.column_dimensions["B"].width = 100


def _noted(chart: Chart) -> dict[str, str]:
    """Each note of a cell with the cells it is about; a number that its words do not hold is a note too."""
    numbers = table(chart)
    places: dict[str, list[str]] = defaultdict(list)
    for row, cells in zip(numbers.rows, numbers.cells, strict=True):
        for column, one in zip(heads(numbers), cells, strict=True):
            if one is None:
                continue
            place = say(msg("export-cell", row=plain(row), column=plain(column)))
            if one.note:
                places[plain(one.note)].append(place)
            words = plain(one.shown)
            if one.value is not None and words and number_format(words, one.value) == GENERAL:
                places[say(msg("export-shown-as", words=words))].append(place)
    return {note: "; ".join(cells) for note, cells in places.items()}
