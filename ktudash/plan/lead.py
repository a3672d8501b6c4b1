"""What a chart of the plan says first once something was reported: attainment and gap of the last reported year.

The title that a chart has by its plan then stands second, before the subtitle. The registry asks for this for every
chart that shows targets, so no topic writes it.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import pandas as pd

from ktudash import money
from ktudash.chart.model import Story
from ktudash.plan.attainment import ACHIEVED, SEVERITY, UNRANKED
from ktudash.plan.names import status_key
from ktudash.plan.paths import short_name
from ktudash.plan.scoreboard import JUDGED
from ktudash.words import Listed, Message, Number, Own, Quantity, Text, Year, msg

#: So many indicators have their reported years told apart.
_TOLD_APART: Final = 3


@dataclass(frozen=True, slots=True)
class Gap:
    """How an actual lies to its target: ``side`` is a key of the messages, ``size`` without sign, in ``unit``."""

    side: str
    size: float
    unit: str


def gap(row: Mapping[Hashable, Any]) -> Gap:
    """The gap of one row of an assessment (`ktudash.plan.assessment.COLUMNS`) whose year has an actual.

    ``short``: less than asked where more is better; ``above`` and ``below`` otherwise; ``better`` and ``worse`` for
    places of a ranking, ``within`` where the target is a band; ``met`` and ``met-place``; ``there`` and ``missing`` for
    what exists or not; ``unranked``; ``no-target``.
    """
    kind, difference, unit = row["kind"], row["variance"], row["variance_unit"]
    if row["status"] == UNRANKED:
        return Gap("unranked", 0.0, unit)
    if kind == "rank" and row["target_status"] == "lower_bound" and row["actual"] >= row["target"]:
        return Gap("within", 0.0, unit)
    if pd.isna(row["target"]) or pd.isna(difference):
        return Gap("no-target", 0.0, unit)
    if kind == "flag":
        return Gap("missing" if difference < 0 else "there", abs(difference), unit)
    if difference == 0:
        return Gap("met-place" if kind == "rank" else "met", 0.0, unit)
    if kind == "rank":
        return Gap("better" if difference < 0 else "worse", abs(difference), unit)
    if difference > 0:
        return Gap("above", difference, unit)
    return Gap("short" if row["polarity"] in ("up", "hold") else "below", -difference, unit)


def led(story: Story, standing: pd.DataFrame, reported: Mapping[str, Collection[int]], shown: int) -> Story:
    """``story`` with the standing of its indicators as title, its own title second, then the years ``reported``.

    ``standing`` are the rows of an assessment of one year, of the indicators with an actual of that year, in the order
    of the chart; the story stays as it is where there are none. ``reported`` has the years with an actual by code,
    ``shown`` is how many indicators the chart has.
    """
    if standing.empty:
        return story
    second: tuple[Text, ...] = (story.title, story.subtitle, years_told(reported, shown))
    return replace(story, title=where(standing), subtitle=Listed(tuple(part for part in second if part), "sentence"))


def where(standing: pd.DataFrame) -> Message:
    """Where the indicators of :func:`led` stand, of which there is one at least."""
    rows = standing.to_dict("records")
    return one(rows[0]) if len(rows) == 1 else _several(rows)


def years_told(reported: Mapping[str, Collection[int]], shown: int) -> Message:
    """Of which years there are actuals; of each indicator by itself where they differ and are few."""
    alike = len({tuple(sorted(set(years))) for years in reported.values()}) == 1
    few = len(reported) <= _TOLD_APART
    years = spans(year for of_one in reported.values() for year in of_one)
    if not alike and few:
        years = Listed(
            tuple(
                msg("lead-years-of", no=code.partition("-")[2], years=spans(of_one))
                for code, of_one in reported.items()
            ),
            "comma",
        )
    return msg(
        "lead-years",
        extent="each" if alike else "of-each" if few else "some",
        years=years,
        reported=len(reported),
        shown=shown if shown > len(reported) else 0,
    )


def spans(years: Iterable[int]) -> Text:
    """Years as they are said: neighbours as a span, ``2021-2022 and 2024``."""
    runs: list[list[int]] = []
    for year in sorted({int(year) for year in years}):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return Listed(
        tuple(
            Year(run[0]) if len(run) == 1 else msg("lead-span", first=Year(run[0]), last=Year(run[-1])) for run in runs
        ),
        "and",
    )


def one(row: Mapping[Hashable, Any]) -> Message:
    """Where one indicator stands in the year of the row: attainment and gap in a sentence."""
    found = gap(row)
    return msg(
        "lead-one",
        name=_name(row),
        year=Year(int(row["year"])),
        actual=_reported(row),
        target=_place(_beside(row, row["target"], row["unit"]), row["target_status"]),
        side=found.side,
        gap=_beside(row, found.size, found.unit),
        places=Number(found.size),
        has_ratio=bool(row["attainment_text"]) and row["kind"] != "flag",
        attainment=row["attainment_text"],
        status=status_key(row["status"]),
    )


def _name(row: Mapping[Hashable, Any]) -> Text:
    """An indicator's short name; a path that was worked out of several has a ``name`` of its own."""
    own = row.get("name")
    return own if isinstance(own, Own) else short_name(row["code"], row["short_name"])


def _several(rows: Sequence[Mapping[Hashable, Any]]) -> Message:
    """Counts by status, and the worst by name: never a mean (rule 7)."""
    judged = [row for row in rows if row["status"] in JUDGED]
    reached = sum(row["status"] == ACHIEVED for row in judged)
    worst = min(judged or rows, key=_from_worst)
    return msg(
        "lead-many",
        state=_state(reached, len(judged)),
        count=len(rows),
        judged=len(judged),
        reached=Number(reached),
        year=Year(int(worst["year"])),
        worst=worst_said(worst),
    )


def worst_said(row: Mapping[Hashable, Any]) -> Message:
    """The worst of several by name, within a sentence: the one way to say it."""
    return msg(
        "lead-worst",
        side=_side(row),
        name=_name(row),
        actual=_reported(row),
        target=_place(_figure(row, row["target"], row["unit"]), row["target_status"]),
        attainment=row["attainment_text"],
    )


def _side(row: Mapping[Hashable, Any]) -> str:
    """How the worst of several is said: its attainment alone where it has one, else its figure and its target."""
    if row["status"] == UNRANKED:
        return "unranked"
    if row["kind"] == "rank":
        return "place"
    return "ratio" if row["attainment_text"] else "other"


def _from_worst(row: Mapping[Hashable, Any]) -> tuple[int, float]:
    ratio = row["attainment"]
    return SEVERITY[row["status"]], float("inf") if pd.isna(ratio) else float(ratio)


def _state(reached: int, judged: int) -> str:
    if not judged:
        return "none-judged"
    if reached == judged:
        return "both" if judged == 2 else "all"
    return "some" if reached else "none"


def _reported(row: Mapping[Hashable, Any]) -> Text:
    return _place(_figure(row, row["actual"], row["unit"]), row["actual_status"])


def _place(figure: Text, status: str) -> Text:
    """A band with its sign: only its better edge is known."""
    return msg("lead-band", edge=figure) if status == "lower_bound" else figure


def _figure(row: Mapping[Hashable, Any], value: float, unit: str, *, named: bool = True) -> Text:
    """A figure of a row; money of one sentence in one unit, the ``scale`` of its chart or as large as its figures."""
    scale = row.get("scale") if unit == row["unit"] else None
    scale = scale or money.readable(unit, row["actual"], row["target"])
    number = None if pd.isna(value) else float(value) * scale.factor
    return Quantity(number, scale.unit if named else "", _decimals(row, scale))


def _decimals(row: Mapping[Hashable, Any], scale: money.Scale) -> int | None:
    """As many that an actual is not short by nothing, and by what the two written figures differ."""
    decimals = scale.decimals
    if decimals is None or pd.isna(row["actual"]) or pd.isna(row["target"]):
        return decimals
    actual, target = row["actual"] * scale.factor, row["target"] * scale.factor
    while decimals < 3 and actual != target:
        apart = round(abs(actual - target), decimals)
        if apart and apart == round(abs(round(actual, decimals) - round(target, decimals)), decimals):
            break
        decimals += 1
    return decimals


def _beside(row: Mapping[Hashable, Any], value: float, unit: str) -> Text:
    """A figure beside the actual, which has named the unit: only per cent and percentage points say theirs again."""
    return _figure(row, value, unit, named=row["unit"] == "%")


def sum_note(code: str, name: str, year: int, added: float, reported: float, others: Sequence[int] = ()) -> Message:
    """That the reported parts of a total do not make the total that was reported, in ``year`` and in ``others``."""
    return msg(
        "lead-sum",
        name=short_name(code, name),
        year=Year(year),
        added=Number(added),
        reported=Number(reported),
        difference=Number(abs(reported - added)),
        more=added > reported,
        again=len(others),
        others=spans(others),
    )
