"""How far the indicators are from their targets."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import pandas as pd

from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story
from ktudash.plan.attainment import DEFAULT_THRESHOLDS, STATUS_ROLE, attained
from ktudash.plan.lead import worst_said
from ktudash.plan.names import status_name
from ktudash.plan.paths import label
from ktudash.plan.scoreboard import counts_said, tally, worst_first
from ktudash.words import Listed, Message, Quantity, Text, UnitName, Year, msg

#: Most rows of one chart: what a slide and a picture can be read with.
MOST_ROWS: Final = 24

#: The unit of what is there or not, whose figures are words.
_WORD: Final = "yes/no"

#: Units that are not said after two figures.
_UNSAID: Final = frozenset({"", "ratio", _WORD})

#: Status → colour of its bar; ``warn`` is for words, its areas are amber.
_BAR_COLOUR: Final = {status: "amber" if role == "warn" else role for status, role in STATUS_ROLE.items()}


def thresholds(*, opens: bool = False) -> Message:
    """From which attainment on an indicator is achieved or near: printed wherever a status colour is shown.

    ``opens``: a sentence begins with it.
    """
    return msg(
        "plan-thresholds",
        opens=opens,
        achieved=Quantity(DEFAULT_THRESHOLDS.achieved * 100, "%"),
        near=Quantity(DEFAULT_THRESHOLDS.near * 100, "%"),
    )


def gaps(assessment: pd.DataFrame, *, sources: Sequence[str], source: Text) -> list[Chart]:
    """Attainment of all selected indicators as bars, worst first, the target as the line at 100 %.

    ``assessment`` is that of :func:`ktudash.plan.assessment.assess`. More than :data:`MOST_ROWS` bars run over several
    charts of one scale. Empty where nothing has an attainment: draw :func:`~ktudash.plan.ways.ways` then.
    """
    rated = assessment[assessment["attainment"].notna()].sort_values("attainment", kind="stable")
    if rated.empty:
        return []
    percent = rated["attainment"] * 100
    axis = Axis(low=0.0, high=max(120.0, float(percent.max())) * 1.12, shown=True, suffix="\u202f%")
    year = Year(int(rated["year"].iloc[0]))
    left, first = len(assessment) - len(rated), rated.index[0]
    whole = _title(assessment, year)

    def title(part: pd.DataFrame) -> Message:
        return whole if part.index[0] == first else _part(part, year)

    story = Story(
        name="gaps",
        title=whole,
        subtitle=msg("plan-gap-sub", year=year),
        source=source,
        key=msg("plan-gap-key", thresholds=thresholds()),
        notes=(msg("plan-gap-left", count=left),) if left else (),
    )
    return [
        Chart(
            paged,
            (
                Panel(
                    places(rows),
                    (_series(rows),),
                    form="rows",
                    axis=axis,
                    references=(Reference(100.0, colour="target", dash=""),),
                ),
            ),
            height=height(len(rows)),
            sources=tuple(sources),
        )
        for paged, rows in pages(story, rated, title)
    ]


def _title(assessment: pd.DataFrame, year: Year) -> Message:
    """Of all that is judged, as everywhere: ranks have no bar. The worst by name, never a mean (rule 7)."""
    numbers, worst = tally(assessment), worst_first(assessment).iloc[0].to_dict()
    return msg("plan-gap-title", behind=numbers.behind, judged=numbers.judged, year=year, worst=worst_said(worst))


def _part(rows: pd.DataFrame, year: Year) -> Message:
    """What the second and every later picture of a long list shows."""
    low, high = (attained(float(rows["attainment"].iloc[place])) for place in (0, -1))
    return msg(
        "plan-gap-part",
        same=low == high,
        low=low,
        high=high,
        year=year,
        counts=counts_said(rows["status"]),
    )


def _series(rows: pd.DataFrame) -> Series:
    """The bars with their numbers in them, so that the line of the target crosses none."""
    bars = tuple(_bar(row) for row in rows.to_dict("records"))
    return Series(msg("plan-attainment"), "actual", bars, labels="inside", year=int(rows["year"].iloc[0]))


def _bar(row: Mapping[Hashable, Any]) -> Point:
    value = float(row["attainment"]) * 100
    said = row["unit"] if row["unit"] == _WORD else ""
    return Point(
        place=row["code"],
        value=value,
        shown=row["attainment_text"],
        label=msg("plan-gap-label", reached=value >= 100, text=row["attainment_text"]),
        note=msg(
            "plan-gap-note",
            actual=Quantity(row["actual"], said),
            target=Quantity(row["target"], said),
            has_unit=row["unit"] not in _UNSAID,
            unit=UnitName(row["unit"]),
            status=status_name(row["status"]),
        ),
        colour=_BAR_COLOUR[row["status"]],
    )


def pages(
    story: Story, rows: pd.DataFrame, title: Callable[[pd.DataFrame], Text]
) -> Iterator[tuple[Story, pd.DataFrame]]:
    """A long list in parts that a picture and a slide can hold, about equally long, each with its own ``title``."""
    count = -(-len(rows) // MOST_ROWS)
    size = -(-len(rows) // count)
    for number in range(count):
        part = rows.iloc[number * size : (number + 1) * size]
        if count == 1:
            yield story, part
            continue
        where = msg("plan-list-part", first=number * size + 1, last=number * size + len(part), count=len(rows))
        yield (
            replace(
                story,
                name=story.name if not number else f"{story.name}-{number + 1}",
                title=title(part),
                subtitle=Listed((story.subtitle, where), "sentence"),
            ),
            part,
        )


def places(rows: pd.DataFrame) -> tuple[Place, ...]:
    """The indicators of a list, one below the other."""
    return tuple(Place(code, label(code, name)) for code, name in zip(rows["code"], rows["short_name"], strict=True))


def height(count: int, *, row: int = 24, head: int = 70) -> int:
    """A list is as high as its rows need."""
    return head + row * max(3, count)
