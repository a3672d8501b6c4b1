"""From the two workbooks to tidy frames: one function per printed *shape*.

A loader trusts nothing. The catalog says which header cells and which labels a sheet must have, in printed
order; the first cell that departs from it stops the load with a :class:`~ktudash.schema.DataError` that names
workbook, sheet and cell. A missing row is therefore an error and never a hole in a chart. Values stay as
printed; what a correction puts in their place goes into the column ``corrected``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final, cast
from zipfile import BadZipFile

import openpyxl
import pandas as pd
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from ktudash.catalog import Catalog, Correction, LabelCorrection, RowSpec, Table, Unreadable
from ktudash.schema import DataError, check

NAN: Final = float("nan")

HEADER_ROW: Final = 5
LINES: Final = "Lines"
TOTAL: Final = "Total"
POINTS: Final = {"From": "from", "To": "to"}
OUTLINE_KINDS: Final = ("industry", "occupation", "total")

LOST: Final = "(lost)"
SUPPRESSED: Final = frozenset("xXхХ")  # two Latin letters, two Cyrillic ones
DASHES: Final = frozenset("-–—_−")
ERROR_VALUES: Final = frozenset(
    {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"}
)

#: The blanks of the print: plain, no-break, figure, thin and narrow no-break.
_BLANKS: Final = " \u00a0\u2007\u2009\u202f"
_BLANK: Final = f"[{_BLANKS}]"
#: Digits in well-formed groups of three or without groups; no leading zero but that of 0 itself.
_WHOLE: Final = rf"[1-9]\d{{0,2}}(?:{_BLANK}\d{{3}})+|[1-9]\d*|0"
_NUMBER: Final = re.compile(
    rf"(?P<open>\()?(?P<sign>[-−+])?(?P<whole>{_WHOLE})(?:[.,](?P<fraction>\d+))?(?:{_BLANK}?%)?(?(open)\))"
)
#: Commas as thousands separators are unambiguous only before a decimal point or twice.
_COMMA_GROUPED: Final = re.compile(r"[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})")
_BAND: Final = re.compile(rf"(?P<whole>{_WHOLE}){_BLANK}?\+")
_MALFORMED: Final = re.compile(rf"[\d.,{_BLANKS}]*\d[\d.,{_BLANKS}]*[%+]?")
_LINES: Final = re.compile(r"\d+(?:[-–]\d+)?(?:, ?\d+(?:[-–]\d+)?)*")
_YEARS: Final = range(1900, 2101)

EXPECTED_NUMBER: Final = "a number, a dash, an x, (lost) or an empty cell"
EXPECTED_LABEL: Final = "the label {label!r}"
EXPECTED_NO_MORE: Final = "no row after the last one of the catalog"
EXPECTED_ONE_MORE: Final = "a row with the label {label!r}"


@dataclass(frozen=True)
class Printed:
    """A cell as printed, the number it denotes (NaN where there is none) and its status."""

    text: str
    value: float
    status: str


def read_printed(cell_value: object, number_format: str = "General", *, where: str = "a cell") -> Printed:
    """Read one data cell.

    A number keeps the decimals of its ``number_format``, so that 2.0 printed with one decimal is ``"2.0"``;
    grouping is dropped. Text is a number (decimal comma or point, well-formed groups of three), a band
    (``801+``), one of the marks for *none*, *suppressed* and *lost*, a malformed number (``12 00``) or other
    text. Booleans, dates, formulas and Excel's error values raise :class:`DataError` for ``where``.
    """
    if cell_value is None:
        return Printed("", NAN, "blank")
    if isinstance(cell_value, bool | date | time | timedelta):  # a datetime is a date
        raise DataError(where, cell_value, EXPECTED_NUMBER)
    if isinstance(cell_value, int | float):
        if not math.isfinite(cell_value):
            raise DataError(where, cell_value, EXPECTED_NUMBER)
        return _read_number(cell_value, number_format)
    if not isinstance(cell_value, str) or cell_value.startswith("=") or cell_value.strip() in ERROR_VALUES:
        raise DataError(where, cell_value, EXPECTED_NUMBER)
    return _read_text(cell_value.strip())


def _read_text(text: str) -> Printed:
    if not text:
        return Printed("", NAN, "blank")
    if text in SUPPRESSED:
        return Printed(text, NAN, "suppressed")
    if text in DASHES:
        return Printed(text, NAN, "none")
    if text == LOST:
        return Printed(text, NAN, "lost")
    if match := _BAND.fullmatch(text):
        return Printed(text, _number("", match["whole"], ""), "lower_bound")
    if match := _COMMA_GROUPED.fullmatch(text):
        return Printed(text, float(text.replace(",", "")), "reported")
    if match := _NUMBER.fullmatch(text):
        value = _number(match["sign"] or "", match["whole"], match["fraction"] or "")
        return Printed(text, value, "reported")
    if _MALFORMED.fullmatch(text):
        return Printed(text, NAN, "malformed")
    return Printed(text, NAN, "text")


def _number(sign: str, whole: str, fraction: str) -> float:
    digits = "".join(character for character in whole if character.isdigit())
    return float(f"{'-' if sign in ('-', '−') and sign else ''}{digits}.{fraction or '0'}")


def _read_number(value: float, number_format: str) -> Printed:
    """A numeric cell in the words of its number format.

    A literal percent sign leaves the number alone; Excel's own percent format means that the cell holds a
    hundredth of what is shown. Digits that the format would hide are kept: text and value always agree.
    """
    shape = _format_shape(number_format)
    number = Decimal(format(value, ".15g"))  # what Excel knows of a number, without the noise of binary
    if shape.scaled:
        number *= 100
    exact = number.normalize()
    exponent = exact.as_tuple().exponent
    decimals = max(shape.decimals, -exponent if isinstance(exponent, int) and exponent < 0 else 0)
    return Printed(f"{shape.prefix}{number:.{decimals}f}{shape.suffix}", float(number), "reported")


@dataclass(frozen=True)
class _FormatShape:
    decimals: int
    prefix: str
    suffix: str
    scaled: bool


def _format_shape(number_format: str) -> _FormatShape:
    """Decimals, parentheses and percent sign of an Excel number format (its section for positive numbers)."""
    tokens = re.findall(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|.', number_format.split(";")[0])
    decimals = 0
    prefix = suffix = ""
    scaled = after_point = in_number = False
    for part in tokens:
        if part in ("0", "#", "?"):
            in_number = True
            decimals += after_point and part == "0"
        elif part == "." and in_number:
            after_point = True
        elif part == "%":
            scaled = True
            suffix += part
        elif part.startswith(('"', "\\")) or part in ("(", ")"):
            literal = "".join(c for c in part.strip('"').lstrip("\\") if c in "()%")
            if in_number:
                suffix += literal
            else:
                prefix += literal
    return _FormatShape(decimals, prefix, suffix, scaled)


def same_wording(text: str) -> str:
    """``text`` with its blanks collapsed and its apostrophes straight: what labels are compared by."""
    return " ".join(text.split()).replace("’", "'").replace("‘", "'")


class _Sheet:
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
                    raise DataError(self.where(cell.row, cell.column), cell.value, "nothing right of Lines")
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
                raise DataError(self.where(row, column), read, f"the header {wanted!r}" if wanted else "an empty cell")

    def column(self, name: str) -> int:
        """1-based column of a header cell."""
        return self.header.index(name) + 1

    def where(self, row: int, column: int) -> str:
        return f"{self.file}, sheet {self.table.sheet!r}, cell {get_column_letter(column)}{row}"

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
            raise DataError(self.where(row, column), value, "a text")
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        text = same_wording(str(value))
        if text.startswith("=") or text in ERROR_VALUES:
            raise DataError(self.where(row, column), text, "a text")
        correction = self._labels.get(f"{get_column_letter(column)}{row}")
        if correction is None:
            return text
        if text != same_wording(correction.printed):
            raise DataError(
                self.where(row, column), text, f"the printed label {correction.printed!r} of its correction"
            )
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
            raise DataError(self.where(row, column), value, "a calendar year")
        return int(text)

    def lines(self, row: int) -> str:
        column = self.width
        text = self.text(row, column)
        if not _LINES.fullmatch(text):
            raise DataError(self.where(row, column), text, "lines of the source text, such as 1407, 1411")
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
                raise DataError(self.where(row, column), value, "an empty cell beside a heading")


_Row = dict[str, object]


def _core(
    sheet: _Sheet,
    row: int,
    column: int,
    printed: Printed,
    *,
    year: int | None,
    unit: str,
    period: str = "",
    total: bool = False,
) -> _Row:
    return {
        "year": pd.NA if year is None else year,
        "period": period,
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


def _expect_rows(sheet: _Sheet, specs: Sequence[RowSpec], rows: Sequence[int]) -> None:
    """Every row carries the labels that the catalog expects in its place, and none is missing."""
    columns = [sheet.column(name) for name in sheet.table.label_columns]
    for row, spec in zip(rows, specs, strict=False):
        for column, label in zip(columns, spec.labels, strict=True):
            read = sheet.text(row, column)
            if read != same_wording(label):
                raise DataError(sheet.where(row, column), read, EXPECTED_LABEL.format(label=label))
    if len(rows) > len(specs):
        row = rows[len(specs)]
        raise DataError(sheet.where(row, columns[0]), sheet.text(row, columns[0]), EXPECTED_NO_MORE)
    if len(rows) < len(specs):
        label = " / ".join(filter(None, specs[len(rows)].labels))
        row = rows[-1] + 1 if rows else sheet.first_row
        raise DataError(sheet.where(row, columns[0]), "", EXPECTED_ONE_MORE.format(label=label))


def _value(sheet: _Sheet, spec: RowSpec, row: int, column: int) -> Printed:
    """A data cell of a labelled row, whose catalog entry may allow words or read a number out of them."""
    if spec.pattern is None and not spec.text:
        return sheet.number(row, column)
    printed = sheet.printed(row, column)
    if printed.status != "text" or spec.pattern is None:
        return printed
    match = spec.pattern.fullmatch(same_wording(printed.text))
    if match is None:
        raise DataError(sheet.where(row, column), printed.text, f"words like {spec.pattern.pattern}")
    return Printed(printed.text, float(match["value"]), "reported")


def load_years(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """Labelled rows over calendar years (Tables 1, 3, 4, 5, 10, 11, 12)."""
    table = sheet.table
    rows = list(sheet.rows())
    _expect_rows(sheet, table.rows, rows)
    for row, spec in zip(rows, table.rows, strict=True):
        for year in table.years:
            column = sheet.column(str(year))
            printed = _value(sheet, spec, row, column)
            core = _core(sheet, row, column, printed, year=year, unit=spec.unit, total=spec.total)
            yield {**spec.dimensions, **core}


def load_statement(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """Labelled rows over years with a column of printed units (Table 6)."""
    table = sheet.table
    for row, cells in zip(sheet.rows(), _by_row(load_years(sheet, catalog), len(table.years)), strict=True):
        _check_unit(sheet, catalog, row, table.unit_column, str(cells[0]["unit"]))
        yield from cells


def _check_unit(sheet: _Sheet, catalog: Catalog, row: int, header: str, meant: str) -> None:
    """The printed unit is one that may mean the unit of the register or of the catalog's row."""
    column = sheet.column(header)
    read = sheet.text(row, column)
    if meant not in catalog.units.get(read, ()):
        raise DataError(sheet.where(row, column), read, f"a unit that means {meant!r}")


def _by_row(cells: Iterator[_Row], width: int) -> Iterator[list[_Row]]:
    every = list(cells)
    for start in range(0, len(every), width):
        yield every[start : start + width]


def load_seasons(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """Blocks of labelled rows over years and their winter and summer graduation (Table 2)."""
    table = sheet.table
    label = sheet.column(table.label_columns[0])
    seasons = [
        (column, int(match["year"]), match["period"].lower())
        for column, name in enumerate(table.header, start=1)
        if (match := re.fullmatch(r"(?P<year>\d{4}) (?P<period>Winter|Summer)", name))
    ]
    rows = list(sheet.rows())
    for block in table.blocks:
        head, rows = rows[:1], rows[1:]
        read = sheet.text(head[0], label) if head else ""
        if read != same_wording(block.label):
            row = head[0] if head else sheet.last_row + 1
            raise DataError(sheet.where(row, label), read, EXPECTED_LABEL.format(label=block.label))
        sheet.without_values(head[0], [label])
        heads = {same_wording(other.label) for other in table.blocks}
        size = next((n for n, row in enumerate(rows) if sheet.text(row, label) in heads), len(rows))
        inside, rows = rows[:size], rows[size:]
        _expect_rows(sheet, block.rows, inside)
        for row, spec in zip(inside, block.rows, strict=True):
            for column, year, period in seasons:
                printed = _value(sheet, spec, row, column)
                core = _core(sheet, row, column, printed, year=year, period=period, unit=spec.unit, total=spec.total)
                yield {**block.dimensions, **spec.dimensions, **core}
    if rows:
        raise DataError(sheet.where(rows[0], label), sheet.text(rows[0], label), EXPECTED_NO_MORE)


def load_regions(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """Labelled rows over regions, each with its measures; the year is that of the catalog (Table 8)."""
    table = sheet.table
    rows = list(sheet.rows())
    _expect_rows(sheet, table.rows, rows)
    for row, spec in zip(rows, table.rows, strict=True):
        column = len(table.header)
        for group in table.groups:
            for measure in table.measures:
                column += 1
                printed = _value(sheet, spec, row, column)
                core = _core(sheet, row, column, printed, year=None, unit=spec.unit, total=spec.total or group.total)
                yield {**spec.dimensions, **group.dimensions, "measure": measure, **core}


def load_outline(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """A hierarchy of names, its level in a column, over years (Table 9).

    A row's parent is the nearest row above with a smaller level. A row with a child of its own kind is a
    total of these children and is marked so, as is the row of kind *total*.
    """
    table = sheet.table
    rows = list(sheet.rows())
    _expect_rows(sheet, table.rows, rows)
    kind_column, level_column = sheet.column("Kind"), sheet.column("Level")
    outline: list[tuple[str, int, int | None]] = []
    above: list[int] = []
    for place, row in enumerate(rows):
        kind = sheet.text(row, kind_column)
        if kind not in OUTLINE_KINDS:
            raise DataError(sheet.where(row, kind_column), kind, f"one of {', '.join(OUTLINE_KINDS)}")
        level = sheet.text(row, level_column)
        if not level.isdigit():
            raise DataError(sheet.where(row, level_column), level, "a level: 0, 1, 2 …")
        while above and outline[above[-1]][1] >= int(level):
            above.pop()
        if int(level) > 0 and not above:
            raise DataError(sheet.where(row, level_column), level, "a row above with a smaller level")
        outline.append((kind, int(level), above[-1] if above else None))
        above.append(place)
    totals = {parent for kind, _, parent in outline if parent is not None and outline[parent][0] == kind}
    name_column = sheet.column(table.label_columns[0])
    for place, (row, spec) in enumerate(zip(rows, table.rows, strict=True)):
        kind, level_number, parent = outline[place]
        for year in table.years:
            column = sheet.column(str(year))
            core = _core(
                sheet,
                row,
                column,
                _value(sheet, spec, row, column),
                year=year,
                unit=spec.unit,
                total=kind == "total" or place in totals,
            )
            yield {
                "kind": kind,
                "name": sheet.text(row, name_column),
                "parent": "" if parent is None else sheet.text(rows[parent], name_column),
                "depth": level_number,
                **core,
            }


def load_targets(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """Numbered indicators over the plan's years, under rows that open a task or section.

    SP rows get the code ``SP-<line>.<task>.<no>``, CD rows ``CD-<number>``. Codes, tasks and wording must be
    those of the register, in its order.
    """
    table = sheet.table
    line = catalog.lines[table.line]
    number_column, wording_column = 1, 2
    expected = [
        indicator for indicator in catalog.indicators.values() if indicator.line_id == line.id and indicator.task != "T"
    ]
    task = ""
    place = 0
    for row in sheet.rows():
        number = sheet.text(row, number_column).rstrip(".")
        wording = sheet.text(row, wording_column)
        if opened := re.fullmatch(r"(?:Task|Section) (\S+)", number):
            task = opened[1].rstrip(".")
            if same_wording(line.tasks.get(task, "")) != wording:
                raise DataError(sheet.where(row, wording_column), wording, f"the wording of a task of {line.id}")
            sheet.without_values(row, [number_column, wording_column])
            continue
        if place == len(expected):
            raise DataError(sheet.where(row, number_column), number, EXPECTED_NO_MORE)
        indicator = expected[place]
        place += 1
        code = f"CD-{number}" if line.plan == "CD" else f"SP-{line.number}.{task}.{number}"
        if (code, task) != (indicator.code, indicator.task):
            raise DataError(
                sheet.where(row, number_column),
                f"{number} under {task}",
                f"the indicator {indicator.code} under {indicator.task}, as in the register",
            )
        if wording != same_wording(indicator.printed):
            raise DataError(sheet.where(row, wording_column), wording, f"the register's wording {indicator.printed!r}")
        _check_unit(sheet, catalog, row, "Unit", indicator.unit)
        for year in table.years:
            column = sheet.column(str(year))
            printed = sheet.number(row, column)
            total = code in table.totals
            core = _core(sheet, row, column, printed, year=year, unit=indicator.unit, total=total)
            yield {**_indicator_dimensions(catalog, code, wording), **core}
    if place < len(expected):
        raise DataError(
            sheet.where(sheet.last_row + 1, number_column),
            "",
            EXPECTED_ONE_MORE.format(label=expected[place].code),
        )


def _indicator_dimensions(catalog: Catalog, code: str, wording: str) -> _Row:
    indicator = catalog.indicators[code]
    return {
        "code": code,
        "plan": indicator.plan,
        "line": indicator.line,
        "task": indicator.task,
        "no": indicator.no,
        "indicator": wording,
    }


def load_target_indicators(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """The directions' own target indicators over the plan's years, by code."""
    table = sheet.table
    rows = list(sheet.rows())
    _expect_codes(sheet, rows)
    wording_column = sheet.column("Target indicator")
    direction_column = sheet.column("Direction")
    for row, code in zip(rows, table.codes, strict=True):
        wording = sheet.text(row, wording_column)
        indicator = catalog.indicators[code]
        if wording != same_wording(indicator.printed):
            raise DataError(sheet.where(row, wording_column), wording, f"the register's wording {indicator.printed!r}")
        direction = sheet.text(row, direction_column)
        if direction != str(indicator.line):
            raise DataError(sheet.where(row, direction_column), direction, f"direction {indicator.line}")
        _check_unit(sheet, catalog, row, "Unit", indicator.unit)
        for year in table.years:
            column = sheet.column(str(year))
            printed = sheet.number(row, column)
            core = _core(sheet, row, column, printed, year=year, unit=indicator.unit)
            yield {**_indicator_dimensions(catalog, code, wording), **core}


def _expect_codes(sheet: _Sheet, rows: Sequence[int]) -> None:
    specs = [RowSpec(labels=(code,), dimensions={}, unit="") for code in sheet.table.codes]
    _expect_rows(sheet, specs, rows)


def load_headings(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """From–to figures by code: *from* is the plan's first year, *to* its last, some have no year."""
    table = sheet.table
    document = catalog.documents[table.document]
    point_years = {"from": document.years[0], "to": document.years[-1]}
    rows = list(sheet.rows())
    _expect_codes(sheet, rows)
    for row, code in zip(rows, table.codes, strict=True):
        direction = sheet.text(row, sheet.column("Direction"))
        line = catalog.lines.get(f"{table.document}-{direction}")
        if line is None:
            raise DataError(sheet.where(row, sheet.column("Direction")), direction, "a direction's number")
        task_column = sheet.column("Section")
        task = sheet.text(row, task_column)
        if task not in line.tasks:
            raise DataError(sheet.where(row, task_column), task, f"a section of {line.id}")
        measure_column = sheet.column("Measure")
        measure = sheet.text(row, measure_column)
        if not measure:
            raise DataError(sheet.where(row, measure_column), measure, "the name of what is measured")
        unit = sheet.text(row, sheet.column("Unit"))
        for head, point in POINTS.items():
            column = sheet.column(head)
            printed = sheet.number(row, column)
            year = None if code in table.undated else point_years[point]
            yield {
                "code": code,
                "plan": table.document,
                "line": line.number,
                "task": task,
                "measure": measure,
                "point": point,
                **_core(sheet, row, column, printed, year=year, unit=unit),
            }


def load_text_figures(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """One figure a row, each with its own unit and year (figures of the running text).

    The catalog says how many figures a topic has, so that none gets lost unnoticed.
    """
    table = sheet.table
    topic_column, measure_column = sheet.column("Topic"), sheet.column("Measure")
    value_column = sheet.column("Value")
    counts = dict.fromkeys(table.topics, 0)
    for row in sheet.rows():
        topic = sheet.text(row, topic_column)
        if topic not in counts:
            raise DataError(sheet.where(row, topic_column), topic, f"a topic among {', '.join(counts)}")
        counts[topic] += 1
        measure = sheet.text(row, measure_column)
        if measure not in table.measures:
            raise DataError(sheet.where(row, measure_column), measure, f"a measure among {', '.join(table.measures)}")
        printed = sheet.number(row, value_column)
        if printed.status == "blank":
            raise DataError(sheet.where(row, value_column), "", "a value")
        year = sheet.year(row, sheet.column("Year"), optional=True)
        since = sheet.year(row, sheet.column("Since"), optional=True)
        if since is not None and (year is None or since > year):
            raise DataError(sheet.where(row, sheet.column("Since")), since, "a year not after Year")
        unit = sheet.text(row, sheet.column("Unit"))
        yield {
            "topic": topic,
            "measure": measure,
            "item": sheet.text(row, sheet.column("Item")),
            "since": pd.NA if since is None else since,
            **_core(sheet, row, value_column, printed, year=year, unit=unit),
        }
    for topic, expected in table.topics.items():
        if counts[topic] != expected:
            where = sheet.where(sheet.last_row, topic_column)
            raise DataError(where, f"{counts[topic]} rows of the topic {topic}", f"{expected} rows")


def load_financing(sheet: _Sheet, catalog: Catalog) -> Iterator[_Row]:
    """The total, which has no year, and a row for each year of the plan."""
    table = sheet.table
    years = [str(year) for year in catalog.documents[table.document].years]
    rows = list(sheet.rows())
    _expect_rows(
        sheet,
        [RowSpec(labels=(label,), dimensions={}, unit=table.unit) for label in (TOTAL, *years)],
        rows,
    )
    for row in rows:
        label = sheet.text(row, 1)
        printed = sheet.number(row, 2)
        year = None if label == TOTAL else int(label)
        yield _core(sheet, row, 2, printed, year=year, unit=table.unit, total=label == TOTAL)


_SHAPES: Final[Mapping[str, Callable[[_Sheet, Catalog], Iterator[_Row]]]] = {
    "years": load_years,
    "seasons": load_seasons,
    "statement": load_statement,
    "regions": load_regions,
    "outline": load_outline,
    "targets": load_targets,
    "text_figures": load_text_figures,
    "financing": load_financing,
    "target_indicators": load_target_indicators,
    "headings": load_headings,
}


def load_frames(catalog: Catalog, data_dir: Path) -> dict[str, pd.DataFrame]:
    """Every frame of the catalog from the workbooks of ``data_dir``, as `read_workbooks` gives them."""
    documents = catalog.documents.values()
    return read_workbooks(catalog, {document.id: _open(data_dir / document.file) for document in documents})


def read_workbooks(catalog: Catalog, workbooks: Mapping[str, openpyxl.Workbook]) -> dict[str, pd.DataFrame]:
    """Every frame of the catalog from the documents' workbooks, checked.

    ``value`` is that of the print, ``corrected`` stands beside it. Raises :class:`DataError` at the first
    cell, label or correction that is not what it should be.
    """
    rows: dict[str, list[_Row]] = {name: [] for name in catalog.frames}
    for table in catalog.tables.values():
        file = catalog.documents[table.document].file
        workbook = workbooks[table.document]
        if table.sheet not in workbook.sheetnames:
            raise DataError(file, workbook.sheetnames, f"a sheet {table.sheet!r}")
        labels = [one for one in catalog.label_corrections if one.table_id == table.id]
        sheet = _Sheet(workbook[table.sheet], table, file, labels)
        rows[table.frame].extend(_SHAPES[table.shape](sheet, catalog))
        for label in sheet.unused_labels():
            raise DataError(
                f"corrections.toml, label of {table.id}", label.cell, "a cell that holds a label of the table"
            )
    return {
        name: check(_corrected(_frame(rows[name]), name, catalog), name, spec.dimensions)
        for name, spec in catalog.frames.items()
    }


def _open(path: Path) -> openpyxl.Workbook:
    try:
        return openpyxl.load_workbook(path, data_only=False)
    except FileNotFoundError as error:
        raise DataError(str(path), "no such file", "a workbook of the data folder") from error
    except (InvalidFileException, BadZipFile, KeyError) as error:
        raise DataError(str(path), str(error), "an Excel workbook") from error


def _frame(rows: Sequence[_Row]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows))
    whole = {column: "Int64" for column in ("year", "since", "line", "depth") if column in frame}
    return frame.astype({**whole, "value": "float64", "corrected": "float64", "is_total": "bool"})


def _corrected(frame: pd.DataFrame, name: str, catalog: Catalog) -> pd.DataFrame:
    """Fill ``corrected``; an entry that hits no row, or more than one, or another print, is an error.

    A malformed print without an entry of its own is an error too: somebody has to look at it.
    """
    for correction in catalog.frame_corrections(name):
        row = _row_of(frame, correction)
        if frame["corrected"].notna()[row]:
            raise DataError(_name(correction), correction.value, "one correction of a row")
        frame.loc[row, "corrected"] = correction.value
        frame.loc[row, "reason"] = correction.reason
    known = [_row_of(frame, entry) for entry in catalog.unreadable if entry.frame == name]
    unread = frame[(frame["status"] == "malformed") & frame["corrected"].isna()].drop(index=known)
    if not unread.empty:
        first = unread.iloc[0]
        raise DataError(
            f"{catalog.documents[catalog.tables[first['table_id']].document].file}, {first['cell']}",
            first["printed"],
            "a well-formed number, or an entry of corrections.toml that says what to read",
        )
    return frame


def _name(entry: Correction | Unreadable) -> str:
    return f"corrections.toml, {entry.frame}, {dict(entry.where)}"


def _row_of(frame: pd.DataFrame, entry: Correction | Unreadable) -> int:
    """The one row that an entry is about; it must print what the entry says."""
    hit = pd.Series(True, index=frame.index)
    for column, wanted in entry.where.items():
        hit &= (frame[column] == wanted).fillna(False).astype(bool)
    rows = frame.index[hit]
    if len(rows) != 1:
        raise DataError(_name(entry), f"{len(rows)} rows", "exactly one row of the frame")
    if frame.at[rows[0], "printed"] != entry.printed:
        raise DataError(_name(entry), frame.at[rows[0], "printed"], f"the print {entry.printed!r}")
    return int(rows[0])
