"""Charts of who pays for students: targets by level as stacks, or once reported each figure beside its target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Story
from ktudash.registry import chart, targets
from ktudash.topics.students.parts import PATH, level_name
from ktudash.topics.students.rules import odd_sums, sums_by_year
from ktudash.words import Listed, Message, Number, Quantity, Text, Year, msg


@chart(
    "students-by-funding",
    page=PATH,
    span=12,
    planned=targets(
        "SP-1.2.10", "SP-1.2.11", "SP-1.2.12", "SP-1.2.13", "SP-1.2.14", "SP-1.2.15", "SP-1.2.16", "SP-1.2.17",
        as_table=True,
    ),
)  # fmt: skip
def by_funding(planned: pd.DataFrame) -> Chart:
    """Targets of students by level (small multiples) and by who pays (stacks)."""
    groups = _by_level_and_funding(planned, 10)
    years = sorted({int(year) for year in planned["year"]})
    everything = pd.concat([rows.assign(funding=key) for _, of in groups.values() for key, rows in of.items()])
    at_last = everything[everything["year"] == years[-1]]
    share = at_last.loc[at_last["funding"] == "state", "value"].sum() / at_last["value"].sum()
    return _stacks(
        groups,
        Story(
            name="students-by-funding",
            title=msg("students-funding-title", share=Quantity(share * 100, "%", 0), year=Year(years[-1])),
            subtitle=msg("students-funding-sub", first=Year(years[0]), last=Year(years[-1])),
        ),
    )


@chart(
    "admissions",
    page=PATH,
    span=12,
    planned=targets(
        "SP-1.2.2", "SP-1.2.3", "SP-1.2.4", "SP-1.2.5", "SP-1.2.6", "SP-1.2.7", "SP-1.2.8", "SP-1.2.9", as_table=True
    ),
)
def admissions(planned: pd.DataFrame) -> Chart:
    """Targets of first-year admissions by level (small multiples) and by who pays (stacks)."""
    groups = _by_level_and_funding(planned, 2)
    sums = sums_by_year(*(rows for _, of in groups.values() for rows in of.values()))
    years = sorted(sums)
    most = min(year for year in years if sums[year] == sums[years[-1]])
    return _stacks(
        groups,
        Story(
            name="admissions",
            title=msg(
                "students-admission-title",
                now=Number(sums[most]),
                year=Year(most),
                again=most < years[-1],
                last=Year(years[-1]),
                count=Number(sums[most] - sums[years[0]]),
                first=Year(years[0]),
            ),
            subtitle=msg("students-admission-sub", first=Year(years[0]), last=Year(years[-1])),
        ),
    )


#: Who pays for students, and all of them first: the rows of the charts with actuals.
FUNDED: Final = ("total", "state", "contract")

#: The printed total of a level's targets, and its parts by who pays.
Funded = tuple[pd.DataFrame, dict[str, pd.DataFrame]]


def _by_level_and_funding(planned: pd.DataFrame, first: int) -> dict[str, Funded]:
    """Targets by level, in the order of task 1.2: total, state order, contract; doctoral students have no contract."""

    def of(number: int) -> pd.DataFrame:
        return planned[planned["code"] == f"SP-1.2.{number}"]

    return {
        "bachelor": (of(first), {"state": of(first + 1), "contract": of(first + 2)}),
        "master": (of(first + 3), {"state": of(first + 4), "contract": of(first + 5)}),
        "doctoral": (of(first + 6), {"state": of(first + 7)}),
    }


def _stacks(groups: Mapping[str, Funded], story: Story) -> Chart:
    """Who pays, by level: stacks of targets, or once something was reported each figure beside its target.

    A note names years whose printed parts do not add up to the total.
    """
    notes = tuple(note for level, (total, parts) in groups.items() for note in _unequal(level, parts, total))
    everything = [rows for total, parts in groups.values() for rows in (total, *parts.values())]
    reported = build.was_reported(*everything)
    story = replace(story, key=msg("students-funding-key", reported=reported), notes=notes)
    if reported:
        return Chart(story, build.targets_beside(_pairs(groups), rows=len(FUNDED)), height=800)
    return Chart(story, build.multiples([_stack(level, parts) for level, (_, parts) in groups.items()]))


def _stack(level: str, parts: Mapping[str, pd.DataFrame]) -> Panel:
    """Targets of one level, the state order tinted at the foot."""
    series = tuple(
        one
        for funding, rows in parts.items()
        for one in build.bars(
            rows,
            role="target",
            fill="state" if funding == "state" else "",
            name=msg("students-facet", level=level_name(level), funding=funding),
            labels="inside",
        )
    )
    sums = sums_by_year(*parts.values())
    return Panel(
        build.years(sums),
        series,
        title=level_name(level),
        years=True,
        arrangement="stack",
        axis=build.value_axis(sums.values(), shown=False),
    )


def _pairs(groups: Mapping[str, Funded]) -> Iterator[tuple[Text, pd.DataFrame]]:
    """All, state order and contract of each level below one another, by name, with their targets and actuals."""
    for funding in FUNDED:
        for level, (total, parts) in groups.items():
            rows = {"total": total, **parts}.get(funding)
            if rows is not None:
                yield msg("students-facet", level=level_name(level), funding=funding), rows


def _unequal(level: str, parts: Mapping[str, pd.DataFrame], total: pd.DataFrame) -> list[Message]:
    """A sentence for the years whose parts do not add up to the printed total; alike years share one."""
    odd: dict[tuple[float, float], list[int]] = {}
    for year, added, printed in odd_sums(total, sums_by_year(*parts.values())):
        odd.setdefault((added, printed), []).append(year)
    return [
        msg(
            "students-funding-doubt",
            level=level_name(level),
            years=Listed(tuple(Year(year) for year in years)),
            sum=Number(added),
            printed=Number(printed),
        )
        for (added, printed), years in odd.items()
    ]
