"""Tables of figures: one function per printed *shape*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ktudash.catalog import Catalog, RowSpec
from ktudash.loaders.printed import same_wording
from ktudash.loaders.sheet import Row, Sheet, check_unit, core_columns, expect_rows, value_of
from ktudash.schema import DataError
from ktudash.words import Listed, msg

TOTAL: Final = "Total"
OUTLINE_KINDS: Final = ("industry", "occupation", "total")


def load_years(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
    """Labelled rows over calendar years (Tables 1, 3, 4, 5, 10, 11, 12)."""
    table = sheet.table
    rows = list(sheet.rows())
    expect_rows(sheet, table.rows, rows)
    for row, spec in zip(rows, table.rows, strict=True):
        for year in table.years:
            column = sheet.column(str(year))
            printed = value_of(sheet, spec, row, column)
            core = core_columns(sheet, row, column, printed, year=year, unit=spec.unit, total=spec.total)
            yield {**spec.dimensions, **core}


def load_statement(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
    """Labelled rows over years with a column of printed units (Table 6)."""
    table = sheet.table
    for row, cells in zip(sheet.rows(), _by_row(load_years(sheet, catalog), len(table.years)), strict=True):
        check_unit(sheet, catalog, row, table.unit_column, str(cells[0]["unit"]))
        yield from cells


def _by_row(cells: Iterator[Row], width: int) -> Iterator[list[Row]]:
    every = list(cells)
    for start in range(0, len(every), width):
        yield every[start : start + width]


def load_seasons(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
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
            raise DataError(sheet.where(row, label), read, msg("data-expected-label", label=block.label))
        sheet.without_values(head[0], [label])
        heads = {same_wording(other.label) for other in table.blocks}
        size = next((n for n, row in enumerate(rows) if sheet.text(row, label) in heads), len(rows))
        inside, rows = rows[:size], rows[size:]
        expect_rows(sheet, block.rows, inside)
        for row, spec in zip(inside, block.rows, strict=True):
            for column, year, period in seasons:
                printed = value_of(sheet, spec, row, column)
                dimensions = {**block.dimensions, **spec.dimensions, "period": period}
                core = core_columns(sheet, row, column, printed, year=year, unit=spec.unit, total=spec.total)
                yield {**core, **dimensions}
    if rows:
        raise DataError(sheet.where(rows[0], label), sheet.text(rows[0], label), msg("data-expected-no-row"))


def load_regions(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
    """Labelled rows over regions, each with its measures; the year is that of the catalog (Table 8)."""
    table = sheet.table
    rows = list(sheet.rows())
    expect_rows(sheet, table.rows, rows)
    for row, spec in zip(rows, table.rows, strict=True):
        column = len(table.header)
        for group in table.groups:
            for measure in table.measures:
                column += 1
                printed = value_of(sheet, spec, row, column)
                total = spec.total or group.total
                core = core_columns(sheet, row, column, printed, year=None, unit=spec.unit, total=total)
                yield {**spec.dimensions, **group.dimensions, "measure": measure, **core}


def load_outline(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
    """A hierarchy of names, its level in a column, over years (Table 9).

    A row's parent is the nearest row above with a smaller level. A row with a child of its own kind is a
    total of these children and is marked so, as is the row of kind *total*.
    """
    table = sheet.table
    rows = list(sheet.rows())
    expect_rows(sheet, table.rows, rows)
    kind_column, level_column = sheet.column("Kind"), sheet.column("Level")
    outline: list[tuple[str, int, int | None]] = []
    above: list[int] = []
    for place, row in enumerate(rows):
        kind = sheet.text(row, kind_column)
        if kind not in OUTLINE_KINDS:
            raise DataError(
                sheet.where(row, kind_column), kind, msg("data-expected-one-of", choices=Listed(OUTLINE_KINDS, "comma"))
            )
        level = sheet.text(row, level_column)
        if not level.isdigit():
            raise DataError(sheet.where(row, level_column), level, msg("data-expected-level"))
        while above and outline[above[-1]][1] >= int(level):
            above.pop()
        if int(level) > 0 and not above:
            raise DataError(sheet.where(row, level_column), level, msg("data-expected-row-above"))
        outline.append((kind, int(level), above[-1] if above else None))
        above.append(place)
    totals = {parent for kind, _, parent in outline if parent is not None and outline[parent][0] == kind}
    name_column = sheet.column(table.label_columns[0])
    for place, (row, spec) in enumerate(zip(rows, table.rows, strict=True)):
        kind, level_number, parent = outline[place]
        for year in table.years:
            column = sheet.column(str(year))
            core = core_columns(
                sheet,
                row,
                column,
                value_of(sheet, spec, row, column),
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


def load_financing(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
    """The total, which has no year, and a row for each year of the plan."""
    table = sheet.table
    years = [str(year) for year in catalog.documents[table.document].years]
    rows = list(sheet.rows())
    expect_rows(
        sheet,
        [RowSpec(labels=(label,), dimensions={}, unit=table.unit) for label in (TOTAL, *years)],
        rows,
    )
    for row in rows:
        label = sheet.text(row, 1)
        printed = sheet.number(row, 2)
        year = None if label == TOTAL else int(label)
        yield core_columns(sheet, row, 2, printed, year=year, unit=table.unit, total=label == TOTAL)
