"""The numbers of a chart as a workbook (XLSX) and as text (CSV), read from the chart's table twin."""

from __future__ import annotations

import csv as csv_files
import io
from collections import defaultdict
from datetime import date
from typing import Final

import plotly.graph_objects as go
from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ktudash import theme
from ktudash.actuals.plain_text import csv_text, put_text
from ktudash.export.formats import GENERAL, number_format, starred
from ktudash.export.plain import plain
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import Cell, twin

SENTENCES: Final = {
    "figures": "Figures",
    "about": "About",
    "title": "Title",
    "subtitle": "Measure, unit, years",
    "key": "How to read it",
    "source": "Source",
    "filters": "Filters",
    "no_filters": "none",
    "day": "Taken on",
    "note": "Note",
    "cells": "* {cells}",
    "cell": "{row}, {column}",
    "shown": "shown in the chart as",
    "demo": "Demonstration: the actuals are invented",
}

_HEAD: Final = PatternFill("solid", fgColor=theme.COLOUR["actual"].removeprefix("#"))
_MARK: Final = PatternFill("solid", fgColor=theme.COLOUR["note"].removeprefix("#"))
_WHITE: Final = theme.COLOUR["ground"].removeprefix("#")
_MUTED: Final = theme.COLOUR["muted"].removeprefix("#")
_BAD: Final = theme.COLOUR["bad"].removeprefix("#")


def workbook(figure: go.Figure, *, filters: str, day: date, demo: bool) -> bytes:
    """The chart's table as XLSX: its numbers as numbers on the first sheet, what they are on the second.

    The number format of a cell writes what the chart shows (decimals, unit, an asterisk where there is a
    note); a cell without a number holds the word for that; text stays text, whatever it begins with.
    """
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):  # a new workbook has one
        raise TypeError(f"openpyxl: read {sheet!r}, expected a worksheet")
    sheet.title = SENTENCES["figures"]
    _figures(sheet, figure, demo=demo)
    _about(book.create_sheet(SENTENCES["about"]), figure, filters=filters, day=day, demo=demo)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _figures(sheet: Worksheet, figure: go.Figure, *, demo: bool) -> None:
    table = twin(figure)
    heads = (SENTENCES["demo"] if demo else "", *table.columns)
    for column, head in enumerate(heads, start=1):
        cell = _cell(sheet, 1, column)
        put_text(cell, plain(head))
        cell.font = Font(bold=True, color=_WHITE)
        cell.fill = _HEAD
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left" if column == 1 else "right")
    for number, (place, cells) in enumerate(zip(table.rows, table.cells, strict=True), start=2):
        head_cell = _cell(sheet, number, 1)
        if place.isdigit() and len(place) == 4:
            head_cell.value, head_cell.number_format = int(place), "0"
            head_cell.alignment = Alignment(horizontal="left")
        else:
            put_text(head_cell, plain(place))
        for column, one in enumerate(cells, start=2):
            if one is not None:
                _put(_cell(sheet, number, column), one)
    sheet.freeze_panes = "B2"
    longest = max((len(place) for place in table.rows), default=0)
    sheet.column_dimensions["A"].width = min(60, max(12, longest + 2))
    for column in range(2, len(heads) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 18


def _cell(sheet: Worksheet, row: int, column: int) -> SheetCell:
    cell = sheet.cell(row, column)
    if not isinstance(cell, SheetCell):  # only inside merged cells, and these sheets have none
        raise TypeError(f"openpyxl: read {cell!r}, expected a cell")
    return cell


def _put(cell: SheetCell, one: Cell) -> None:
    cell.alignment = Alignment(horizontal="right")
    if one.value is None:
        put_text(cell, plain(one.shown))
        cell.font = Font(italic=True, color=_MUTED)
    else:
        cell.value = one.value
        cell.number_format = number_format(starred(plain(one.shown), one.note), one.value)


def _about(sheet: Worksheet, figure: go.Figure, *, filters: str, day: date, demo: bool) -> None:
    story = story_of(figure)
    lines: list[tuple[str, str | date]] = [
        (SENTENCES["title"], story.title),
        (SENTENCES["subtitle"], story.subtitle),
        (SENTENCES["source"], story.source),
        (SENTENCES["key"], story.key),
        *[(SENTENCES["note"], note) for note in story.notes],
        *[(SENTENCES["cells"].format(cells=cells), note) for note, cells in _noted(figure).items()],
        (SENTENCES["filters"], filters or SENTENCES["no_filters"]),
        (SENTENCES["day"], day),
    ]
    if demo:
        lines.insert(0, (SENTENCES["demo"], ""))
    for number, (name, words) in enumerate(lines, start=1):
        put_text(_cell(sheet, number, 1), plain(name))
        value = _cell(sheet, number, 2)
        if isinstance(words, date):
            value.value, value.number_format = words, "yyyy-mm-dd"
        else:
            put_text(value, plain(words))
        value.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        _cell(sheet, number, 1).alignment = Alignment(wrap_text=True, vertical="top")
        _cell(sheet, number, 1).font = Font(bold=True)
    if demo:
        _cell(sheet, 1, 1).font = Font(bold=True, color=_BAD)
        _cell(sheet, 1, 1).fill = _MARK
    sheet.column_dimensions["A"].width = 32
    sheet.column_dimensions["B"].width = 100


def _noted(figure: go.Figure) -> dict[str, str]:
    """Each note of a cell with the cells it is about; a number that its words do not hold is a note too."""
    table = twin(figure)
    places: dict[str, list[str]] = defaultdict(list)
    for row, cells in zip(table.rows, table.cells, strict=True):
        for column, one in zip(table.columns, cells, strict=True):
            if one is None:
                continue
            place = SENTENCES["cell"].format(row=plain(row), column=plain(column))
            if one.note:
                places[one.note].append(place)
            words = plain(one.shown)
            if one.value is not None and words and number_format(words, one.value) == GENERAL:
                places[f"{SENTENCES['shown']} “{words}”"].append(place)
    return {note: "; ".join(cells) for note, cells in places.items()}


def csv(figure: go.Figure, *, decimal: str, demo: bool = False) -> bytes:
    """The chart's table as CSV: UTF-8 with a byte order mark, semicolons, ``decimal`` as decimal sign.

    Numbers are written in full, without unit and thousands; words for what has no number; text that a
    spreadsheet would take for a formula stands after an apostrophe.
    """
    if decimal not in (".", ","):
        raise ValueError(f"decimal sign: read {decimal!r}, expected a point or a comma")
    table = twin(figure)
    out = io.StringIO(newline="")
    writer = csv_files.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([SENTENCES["demo"] if demo else "", *(csv_text(plain(head)) for head in table.columns)])
    for place, cells in zip(table.rows, table.cells, strict=True):
        writer.writerow([csv_text(plain(place)), *(_written(cell, decimal) for cell in cells)])
    return out.getvalue().encode("utf-8-sig")


def _written(cell: Cell | None, decimal: str) -> str:
    if cell is None:
        return ""
    if cell.value is None:
        return csv_text(plain(cell.shown))
    return format(cell.value, ".15g").replace(".", decimal)
