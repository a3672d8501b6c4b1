"""The sheets of the workbooks as they are written, for whoever wants to see a cell among its neighbours."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import openpyxl
from openpyxl.utils import get_column_letter

#: The rows of a sheet by their numbers, each with its cells by their letters; what is empty is not there.
Sheet: TypeAlias = dict[int, dict[str, str]]


def sheets(path: Path) -> dict[str, Sheet]:
    """Every sheet of a workbook by its name."""
    book = openpyxl.load_workbook(path, data_only=True)
    return {
        sheet.title: {
            number: {get_column_letter(column): str(value) for column, value in enumerate(row, 1) if value is not None}
            for number, row in enumerate(sheet.iter_rows(values_only=True), start=1)
        }
        for sheet in book.worksheets
    }
