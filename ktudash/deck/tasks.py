"""A slide a task: the paths of its indicators side by side or, of many, their targets and actuals as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.catalog import Indicator, Line
from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Place, Point, Series, Story
from ktudash.components.audit.mark import PATH_OF
from ktudash.indicators.charts import stands
from ktudash.plan import lead
from ktudash.plan.names import line_tag, task_name
from ktudash.plan.noted import noted
from ktudash.plan.paths import label, short_name
from ktudash.store import Store
from ktudash.words import Message, Text, Year, msg

#: Before the name of a table of a task.
NAMED: Final = "task-"


def tasks_of(store: Store, line: str) -> dict[str, list[Indicator]]:
    """The indicators of a line by task, in the order of the plan."""
    found: dict[str, list[Indicator]] = {}
    for one in store.catalog.indicators.values():
        if one.line_id == line:
            found.setdefault(one.task, []).append(one)
    return found


def task_title(store: Store, line: Line, members: Sequence[Indicator]) -> Message:
    """Where the indicators of a task stand; before anything is reported, how many of its targets never move."""
    task, codes = members[0].task, [one.code for one in members]
    # The target indicators of a direction stand in no section of it.
    part = msg("deck-part", plan=task if task == "T" else line.plan, line=line_tag(line), task=task)
    standing = stands(store, codes)
    if not standing.empty:
        return msg("deck-stands", part=part, where=lead.where(standing))
    years = store.catalog.documents[line.plan].years
    assessment = store.assessment(years[-1]).set_index("code")
    return msg("deck-paths", part=part, count=len(members), flat=int(assessment.loc[codes, "flat"].sum()))


def task_subtitle(store: Store, line: Line, codes: Sequence[str], *, table: bool = False) -> Message:
    """Which indicators of a task stand on a slide, over which years, and the task's wording."""
    years = store.catalog.documents[line.plan].years
    task = store.catalog.indicators[codes[0]].task
    return msg(
        "deck-paths-sub",
        codes=msg("deck-codes", first=codes[0], last=codes[-1]) if len(codes) > 1 else codes[0],
        first=Year(years[0]),
        last=Year(years[-1]),
        table=table,
        wording=task_name(line, task),
    )


def task_of(store: Store, names: Sequence[str]) -> tuple[Line, list[str]] | None:
    """The line and the codes of charts that are paths of one task; ``None`` where some are of another, or no paths."""
    codes = [name.removeprefix(PATH_OF) for name in names]
    known = store.catalog.indicators
    if any(code not in known or not name.startswith(PATH_OF) for code, name in zip(codes, names, strict=True)):
        return None
    first = known[codes[0]]
    if any((known[code].line_id, known[code].task) != (first.line_id, first.task) for code in codes):
        return None
    return store.catalog.lines[first.line_id], codes


def task_table(store: Store, line: Line, members: Sequence[Indicator]) -> Chart:
    """The targets of a task by year, and what was last reported: a row an indicator."""
    rows = [(one, store.series(one.code)) for one in members]
    years = store.catalog.documents[line.plan].years
    places = tuple(Place(one.code, label(one.code, one.short_name)) for one in members)
    by_year: dict[int, list[Point]] = {year: [] for year in years}
    actuals: list[Point] = []
    notes: list[Text] = []
    for one, of in rows:
        for year, point in zip(of.targets["year"], build.points(of.targets, target=True), strict=True):
            if int(year) in by_year:
                by_year[int(year)].append(replace(point, place=one.code, colour="page"))
        actuals += _last_actual(one.code, of.targets)
        notes += build.correction_notes(of.targets, short_name(one.code, one.short_name))
    series = [Series(Year(year), "target", tuple(points), year=year) for year, points in by_year.items() if points]
    if actuals:
        series.append(Series(msg("deck-task-actual"), "actual", tuple(actuals)))
    sources = tuple(dict.fromkeys(table for _, of in rows for table in of.tables))
    made = Chart(
        Story(
            name=f"{NAMED}{line.id}.{members[0].task}",
            title=task_title(store, line, members),
            subtitle=task_subtitle(store, line, [one.code for one in members], table=True),
            source=store.catalog.source_line(sources),
            key=msg("deck-task-key", reported=bool(actuals)),
            notes=tuple(dict.fromkeys(notes)),
        ),
        (Panel(places, tuple(series), form="heat"),),
        height=70 + 26 * len(places),
        sources=sources,
    )
    return noted(made, store.notes_on_years(one.code for one in members))


def _last_actual(code: str, targets: pd.DataFrame) -> Iterator[Point]:
    """The last figure that was reported, with its year."""
    reported = build.reported_in(targets)
    reported = reported[reported["status"] != "unreported"]
    if reported.empty:
        return
    last = reported.iloc[[-1]]
    (point,) = build.points(last)
    told = msg("export-in-year", value=point.shown, year=Year(int(last.iloc[0]["year"])))
    yield replace(point, place=code, shown=told, label=told, colour="page")
