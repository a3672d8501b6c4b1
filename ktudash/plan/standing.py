"""Where an indicator stands: its last figure, the change on the one before, its course, and the next target.

Before anything is reported the last figure is one from before the plan, which no target is held against.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from ktudash.plan.attainment import NOT_COMPARABLE, UNRANKED
from ktudash.plan.measure import known

#: How a change is written: growth in per cent, points of a share, places of a ranking, or as the figure before where
#: one of the two is a band or the base is too small for a percentage.
Change = Literal["percent", "points", "places", "before", "none"]

#: From a base below this, growth in per cent says nothing (rule 11).
SMALL: float = 10.0


@dataclass(frozen=True, slots=True)
class Point:
    """A value of a year; ``None`` where the ranking was left. A band is known by its edge."""

    year: int
    value: float | None
    band: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """``last`` and its surroundings.

    ``reported``: it was reported under the plan, else it is from before it. ``change`` is in per cent, points or places
    as ``by`` says, from ``before``, which is reported too if ``last`` is; ``better`` whether it goes the wanted way.
    ``ahead`` is the next target. ``course`` has a place for each year, ``None`` where nothing is known.
    """

    last: Point
    reported: bool
    by: Change
    change: float | None
    before: Point | None
    better: bool | None
    ahead: Point | None
    course: tuple[float | None, ...]


def standing(
    history: pd.DataFrame, actuals: pd.DataFrame, path: pd.DataFrame, *, kind: str, unit: str, polarity: str
) -> Standing | None:
    """Read the figures from before the plan that may be compared, the reported ones, and the targets of an indicator.

    All are rows with ``year``, ``value`` and, where some are bands or have left a ranking, ``status``; ``actuals`` are
    those in force. ``None`` where nothing at all is known.
    """
    early, reported = _points(history), _points(actuals)
    if not early and not reported:
        return None
    *others, last = reported or early
    before = others[-1] if others else None
    by, change = _change(last, before, kind, unit)
    by_year = {point.year: point.value for point in (*early, *reported)}
    return Standing(
        last=last,
        reported=bool(reported),
        by=by,
        change=change,
        before=before,
        better=None if not change or polarity not in ("up", "down") else (change > 0) == (polarity == "up"),
        ahead=next((point for point in _points(path) if point.year > last.year), None),
        course=tuple(by_year.get(year) for year in range(min(by_year), max(by_year) + 1)),
    )


def _points(rows: pd.DataFrame) -> list[Point]:
    """The rows that have a value, or say that the ranking was left, by year; another measure is no point of it."""
    words = rows["status"] if "status" in rows else ["reported"] * len(rows)
    found = [
        Point(int(year), known(value), word == "lower_bound")
        for year, value, word in zip(rows["year"], rows["value"], words, strict=True)
        if word != NOT_COMPARABLE and (known(value) is not None or word == UNRANKED)
    ]
    return sorted(found, key=lambda point: point.year)


def _change(last: Point, before: Point | None, kind: str, unit: str) -> tuple[Change, float | None]:
    if before is None or before.value is None or last.value is None or kind == "flag":
        return "none", None
    if last.band or before.band:
        return "before", None
    difference = last.value - before.value
    if kind == "rank":
        return "places", difference
    if kind in ("share", "change") or unit == "%":
        return "points", difference
    if abs(before.value) < SMALL:
        return "before", None
    return "percent", difference / abs(before.value) * 100
