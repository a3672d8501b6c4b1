"""Reads the sheets of a workbook that was found safe. Formulas are reported as such, never evaluated."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from openpyxl import load_workbook

from ktudash.reporting.intake.dates import seen
from ktudash.reporting.intake.guard import DAMAGE, Scan, damaged, inspect
from ktudash.reporting.intake.model import Cell, Limits, Sheet
from ktudash.words import Message, msg

#: Letters that Excel itself keeps in a cell.
MOST_LETTERS: Final = 32_767


def read_workbook(file: bytes, limits: Limits) -> tuple[tuple[Sheet, ...], tuple[Message, ...]]:
    """The visible sheets, and what was not read. Raises :class:`FileRefused`."""
    scan = inspect(file, limits)
    sheets: list[Sheet] = []
    notices: list[Message] = []
    try:
        # openpyxl warns of extensions that it does not know; none of them bears a value.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook = load_workbook(io.BytesIO(file), read_only=True, keep_links=False)
            try:
                for worksheet in workbook.worksheets:
                    if worksheet.sheet_state != "visible":
                        notices.append(msg("file-hidden", sheet=worksheet.title))
                        continue
                    # openpyxl keeps the part's name to itself, and a sheet's merged ranges out of this mode.
                    part = worksheet._worksheet_path  # type: ignore[attr-defined]
                    sheets.append(
                        Sheet(
                            worksheet.title,
                            dict(_rows(worksheet, part, scan, limits)),
                            tuple(scan.merged.get(part, ())),
                            frozenset(scan.hidden_rows.get(part, ())),
                            frozenset(scan.hidden_columns.get(part, ())),
                        )
                    )
            finally:
                workbook.close()
    except DAMAGE as error:
        raise damaged() from error
    return tuple(sheets), tuple(notices)


def _rows(worksheet: Any, part: str, scan: Scan, limits: Limits) -> Iterator[tuple[int, dict[int, Cell]]]:
    worksheet.reset_dimensions()  # what the file says about its size is not to be relied on
    for row in worksheet.iter_rows(max_row=limits.rows, max_col=limits.columns):
        cells = {}
        for cell in row:
            if cell.value is not None and cell.value != "":
                cells[cell.column] = _cell(cell, scan.look(part, cell.row, cell.column))
        if cells:
            yield next(iter(cells.values())).row, cells


def _cell(cell: Any, look: str) -> Cell:
    value = cell.value
    if not look and cell.font is not None:
        look = "struck" if cell.font.strike else "raised" if cell.font.vertAlign in ("superscript", "subscript") else ""
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
        return Cell(cell.row, cell.column, "number", shown, number, percent, look)
    if isinstance(value, datetime | date | time | timedelta):
        day = float(value.toordinal()) if isinstance(value, date) else None
        return Cell(cell.row, cell.column, "date", seen(value, str(cell.number_format)), day)
    return Cell(cell.row, cell.column, "text", str(value)[:MOST_LETTERS], look=look)


def _is_percent(number_format: str) -> bool:
    """Whether Excel multiplies by 100 for display; a quoted or escaped % is only a letter."""
    return "%" in re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', "", number_format)
