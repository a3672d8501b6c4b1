"""A worksheet that knows where each of its cells stands, and what the catalog expects there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, cast

import pandas as pd
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from ktudash.catalog import Catalog, LabelCorrection, RowSpec, Table
from ktudash.loaders.printed import ERROR_VALUES, EXPECTED_NUMBER, NAN, Printed, read_printed, same_wording
from ktudash.schema import DataError
from ktudash.words import Text, msg

HEADER_ROW: Final = 5
LINES: Final = "Lines"
_LINES: Final = re.compile(r"\d+(?:[-–]\d+)?(?:, ?\d+(?:[-–]\d+)?)*")
_YEARS: Final = range(1900, 2101)


class Sheet:
    """One worksheet whose cells know how to say where they are."""

    def __init__(self, worksheet: Worksheet, table: Table, file: str, labels: Sequence[LabelCorrection]):
        self._worksheet = worksheet
        self._labels = {correction.cell: correction for correction in labels}
        self._used: set[str] = set()
        self.table = table
        self.file = file
        self.header = [*table.header, LINES]
        for row, expected in self._header_rows():
            self._check_header(row, expected)
        self.first_row = HEADER_ROW + len(list(self._header_rows()))
        last = 0
        for cells in worksheet.iter_rows(min_row=self.first_row):
            for cell in cells:
                if cell.value is None:
                    continue
                last = cell.row
                if cell.column > self.width:
                    raise DataError(
                        self.where(cell.row, cell.column), cell.value, msg("data-expected-nothing-right", column=LINES)
                    )
        self.last_row = last

    def _header_rows(self) -> Iterator[tuple[int, list[str]]]:
        table = self.table
        if not table.groups:
            yield HEADER_ROW, self.header
            return
        # A label over several columns stands in the first of them.
        spread = len(table.measures)
        heads = [cell for group in table.groups for cell in (group.label, *[""] * (spread - 1))]
        counters = [str(n + 1) for n in range(spread)] * len(table.groups)
        yield HEADER_ROW, [*table.header, *heads, LINES]
        yield HEADER_ROW + 1, ["", *counters, ""]

    @property
    def width(self) -> int:
        return len(self.header) + len(self.table.groups) * len(self.table.measures)

    def _check_header(self, row: int, expected: list[str]) -> None:
        there = max(self._worksheet.max_column, len(expected))
        for column in range(1, there + 1):
            wanted = expected[column - 1] if column <= len(expected) else ""
            read = self.text(row, column)
            if read != same_wording(wanted):
                cell = msg("data-expected-header-cell", header=wanted) if wanted else msg("data-expected-empty")
                raise DataError(self.where(row, column), read, cell)

    def column(self, name: str) -> int:
        """1-based column of a header cell."""
        return self.header.index(name) + 1

    def where(self, row: int, column: int) -> Text:
        cell = f"{get_column_letter(column)}{row}"
        return msg("data-cell", file=self.file, sheet=self.table.sheet, cell=cell)

    def address(self, row: int, column: int) -> str:
        return f"{self.table.sheet}!{get_column_letter(column)}{row}"

    def _cell(self, row: int, column: int) -> Cell:
        return cast(Cell, self._worksheet.cell(row, column))

    def text(self, row: int, column: int) -> str:
        """A label: text with its blanks collapsed, ``""`` for an empty cell, a counter without full stop.

        Where a label correction names the cell, its reading is returned.
        """
        cell = self._cell(row, column)
        value = cell.value
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise DataError(self.where(row, column), value, msg("data-expected-a-text"))
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        text = same_wording(str(value))
        if text.startswith("=") or text in ERROR_VALUES:
            raise DataError(self.where(row, column), text, msg("data-expected-a-text"))
        correction = self._labels.get(f"{get_column_letter(column)}{row}")
        if correction is None:
            return text
        if text != same_wording(correction.printed):
            expected = msg("data-expected-printed-label", label=correction.printed)
            raise DataError(self.where(row, column), text, expected)
        self._used.add(correction.cell)
        return same_wording(correction.read)

    def unused_labels(self) -> list[LabelCorrection]:
        return [correction for cell, correction in self._labels.items() if cell not in self._used]

    def printed(self, row: int, column: int) -> Printed:
        cell = self._cell(row, column)
        if cell.data_type in ("e", "f"):
            raise DataError(self.where(row, column), str(cell.value), EXPECTED_NUMBER)
        return read_printed(cell.value, cell.number_format, where=self.where(row, column))

    def number(self, row: int, column: int) -> Printed:
        """A data cell that may not hold words."""
        printed = self.printed(row, column)
        if printed.status == "text":
            raise DataError(self.where(row, column), printed.text, EXPECTED_NUMBER)
        return printed

    def year(self, row: int, column: int, *, optional: bool = False) -> int | None:
        value = self._cell(row, column).value
        if value is None and optional:
            return None
        text = self.text(row, column)
        if not re.fullmatch(r"\d{4}", text) or int(text) not in _YEARS:
            raise DataError(self.where(row, column), value, msg("data-expected-year"))
        return int(text)

    def lines(self, row: int) -> str:
        column = self.width
        text = self.text(row, column)
        if not _LINES.fullmatch(text):
            raise DataError(self.where(row, column), text, msg("data-expected-lines", example="1407, 1411"))
        return text

    def rows(self) -> Iterator[int]:
        """The rows below the header that hold anything."""
        for row in range(self.first_row, self.last_row + 1):
            if any(self._cell(row, column).value is not None for column in range(1, self.width + 1)):
                yield row

    def without_values(self, row: int, labels: Sequence[int]) -> None:
        """A row that only names what follows must not hold anything else (*Lines* excepted)."""
        for column in range(1, self.width):
            value = self._cell(row, column).value
            if column not in labels and value is not None:
                raise DataError(self.where(row, column), value, msg("data-expected-empty-beside"))


Row = dict[str, object]


def core_columns(
    sheet: Sheet,
    row: int,
    column: int,
    printed: Printed,
    *,
    year: int | None,
    unit: str,
    total: bool = False,
) -> Row:
    return {
        "year": pd.NA if year is None else year,
        "period": "",
        "value": printed.value,
        "unit": unit,
        "printed": printed.text,
        "status": printed.status,
        "corrected": NAN,
        "reason": "",
        "table_id": sheet.table.id,
        "is_total": total,
        "source_lines": sheet.lines(row),
        "cell": sheet.address(row, column),
    }


def expect_rows(sheet: Sheet, specs: Sequence[RowSpec], rows: Sequence[int]) -> None:
    """Every row carries the labels that the catalog expects in its place, and none is missing."""
    columns = [sheet.column(name) for name in sheet.table.label_columns]
    for row, spec in zip(rows, specs, strict=False):
        for column, label in zip(columns, spec.labels, strict=True):
            read = sheet.text(row, column)
            if read != same_wording(label):
                raise DataError(sheet.where(row, column), read, msg("data-expected-label", label=label))
    if len(rows) > len(specs):
        row = rows[len(specs)]
        raise DataError(sheet.where(row, columns[0]), sheet.text(row, columns[0]), msg("data-expected-no-row"))
    if len(rows) < len(specs):
        label = " / ".join(filter(None, specs[len(rows)].labels))
        row = rows[-1] + 1 if rows else sheet.first_row
        raise DataError(sheet.where(row, columns[0]), "", msg("data-expected-row", label=label))


def value_of(sheet: Sheet, spec: RowSpec, row: int, column: int) -> Printed:
    """A data cell of a labelled row, whose catalog entry may allow words or read a number out of them."""
    if spec.pattern is None and not spec.text:
        return sheet.number(row, column)
    printed = sheet.printed(row, column)
    if printed.status != "text" or spec.pattern is None:
        return printed
    match = spec.pattern.fullmatch(same_wording(printed.text))
    if match is None:
        raise DataError(
            sheet.where(row, column), printed.text, msg("data-expected-words", pattern=spec.pattern.pattern)
        )
    return Printed(printed.text, float(match["value"]), "reported")


def check_unit(sheet: Sheet, catalog: Catalog, row: int, header: str, meant: str) -> None:
    """The printed unit is one that may mean the unit of the register or of the catalog's row."""
    column = sheet.column(header)
    read = sheet.text(row, column)
    if meant not in catalog.units.get(read, ()):
        raise DataError(sheet.where(row, column), read, msg("data-expected-unit", unit=meant))
