"""What stands in rows of its own kind: indicators of both plans, figures of headings and of running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import pandas as pd

from ktudash.catalog import Catalog, Indicator, RowSpec
from ktudash.loaders.printed import same_wording
from ktudash.loaders.sheet import Row, Sheet, check_unit, core_columns, expect_rows
from ktudash.schema import DataError
from ktudash.words import Listed, Text, msg

POINTS: Final = {"From": "from", "To": "to"}


def load_targets(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
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
                raise DataError(
                    sheet.where(row, wording_column), wording, msg("data-expected-task-wording", line=line.id)
                )
            sheet.without_values(row, [number_column, wording_column])
            continue
        if place == len(expected):
            raise DataError(sheet.where(row, number_column), number, msg("data-expected-no-row"))
        indicator = expected[place]
        place += 1
        code = f"CD-{number}" if line.plan == "CD" else f"SP-{line.number}.{task}.{number}"
        if (code, task) != (indicator.code, indicator.task):
            raise DataError(
                sheet.where(row, number_column),
                msg("data-number-under", number=number, task=task),
                msg("data-expected-indicator", code=indicator.code, task=indicator.task),
            )
        if wording != same_wording(indicator.printed):
            raise DataError(sheet.where(row, wording_column), wording, _wording(indicator))
        check_unit(sheet, catalog, row, "Unit", indicator.unit)
        for year in table.years:
            column = sheet.column(str(year))
            printed = sheet.number(row, column)
            total = code in table.totals
            core = core_columns(sheet, row, column, printed, year=year, unit=indicator.unit, total=total)
            yield {**_indicator_dimensions(catalog, code, wording), **core}
    if place < len(expected):
        raise DataError(
            sheet.where(sheet.last_row + 1, number_column),
            "",
            msg("data-expected-row", label=expected[place].code),
        )


def _wording(indicator: Indicator) -> Text:
    return msg("data-expected-wording", wording=indicator.printed)


def _indicator_dimensions(catalog: Catalog, code: str, wording: str) -> Row:
    indicator = catalog.indicators[code]
    return {
        "code": code,
        "plan": indicator.plan,
        "line": indicator.line,
        "task": indicator.task,
        "no": indicator.no,
        "indicator": wording,
    }


def load_target_indicators(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
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
            raise DataError(sheet.where(row, wording_column), wording, _wording(indicator))
        direction = sheet.text(row, direction_column)
        if direction != str(indicator.line):
            raise DataError(
                sheet.where(row, direction_column), direction, msg("data-expected-direction", line=str(indicator.line))
            )
        check_unit(sheet, catalog, row, "Unit", indicator.unit)
        for year in table.years:
            column = sheet.column(str(year))
            printed = sheet.number(row, column)
            core = core_columns(sheet, row, column, printed, year=year, unit=indicator.unit)
            yield {**_indicator_dimensions(catalog, code, wording), **core}


def _expect_codes(sheet: Sheet, rows: Sequence[int]) -> None:
    specs = [RowSpec(labels=(code,), dimensions={}, unit="") for code in sheet.table.codes]
    expect_rows(sheet, specs, rows)


def load_headings(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
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
            raise DataError(
                sheet.where(row, sheet.column("Direction")), direction, msg("data-expected-direction-number")
            )
        task_column = sheet.column("Section")
        task = sheet.text(row, task_column)
        if task not in line.tasks:
            raise DataError(sheet.where(row, task_column), task, msg("data-expected-section", line=line.id))
        measure_column = sheet.column("Measure")
        measure = sheet.text(row, measure_column)
        if not measure:
            raise DataError(sheet.where(row, measure_column), measure, msg("data-expected-measure-name"))
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
                **core_columns(sheet, row, column, printed, year=year, unit=unit),
            }


def load_text_figures(sheet: Sheet, catalog: Catalog) -> Iterator[Row]:
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
            raise DataError(
                sheet.where(row, topic_column), topic, msg("data-expected-topic", topics=Listed(tuple(counts), "comma"))
            )
        counts[topic] += 1
        measure = sheet.text(row, measure_column)
        if measure not in table.measures:
            raise DataError(
                sheet.where(row, measure_column),
                measure,
                msg("data-expected-measure", measures=Listed(table.measures, "comma")),
            )
        printed = sheet.number(row, value_column)
        if printed.status == "blank":
            raise DataError(sheet.where(row, value_column), "", msg("data-expected-value"))
        year = sheet.year(row, sheet.column("Year"), optional=True)
        since = sheet.year(row, sheet.column("Since"), optional=True)
        if since is not None and (year is None or since > year):
            raise DataError(sheet.where(row, sheet.column("Since")), since, msg("data-expected-since", column="Year"))
        unit = sheet.text(row, sheet.column("Unit"))
        yield {
            "topic": topic,
            "measure": measure,
            "item": sheet.text(row, sheet.column("Item")),
            "since": pd.NA if since is None else since,
            **core_columns(sheet, row, value_column, printed, year=year, unit=unit),
        }
    for topic, expected in table.topics.items():
        if counts[topic] != expected:
            where = sheet.where(sheet.last_row, topic_column)
            raise DataError(
                where, msg("data-rows-of-topic", count=counts[topic], topic=topic), msg("data-rows", count=expected)
            )
