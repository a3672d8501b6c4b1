"""Attainment, variance, progress and status of one indicator (rules 1-6): functions of plain figures.

:mod:`ktudash.plan.assessment` applies them to every indicator of the plan.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ktudash.plan.measure import Measure, good_side, known
from ktudash.words import Quantity, Text, Year, msg

ACHIEVED: Final = "achieved"
NEAR: Final = "near"
BEHIND: Final = "behind"
UNRANKED: Final = "unranked"
NO_ACTUAL: Final = "no actual"
NO_TARGET: Final = "no target"
NOT_COMPARABLE: Final = "not comparable"
NOT_JUDGED: Final = "not judged"

#: Every status, in the order of legends and counts.
STATUSES: Final = (ACHIEVED, NEAR, BEHIND, UNRANKED, NO_ACTUAL, NO_TARGET, NOT_COMPARABLE, NOT_JUDGED)

#: Every status, worst first: the order of lists that start with what needs work.
WORST_FIRST: Final = (UNRANKED, BEHIND, NEAR, NO_ACTUAL, NOT_COMPARABLE, NO_TARGET, NOT_JUDGED, ACHIEVED)

#: Place in ``WORST_FIRST``: 0 is worst.
SEVERITY: Final = {status: place for place, status in enumerate(WORST_FIRST)}

#: The colour role (``theme.COLOUR``) of each status; the word stands beside it wherever it is shown.
STATUS_ROLE: Final = {
    ACHIEVED: "good",
    NEAR: "warn",
    BEHIND: "bad",
    UNRANKED: "bad",
    NO_ACTUAL: "neutral",
    NO_TARGET: "neutral",
    NOT_COMPARABLE: "neutral",
    NOT_JUDGED: "neutral",
}

#: What the optional column ``status`` of the actuals may say beside the statuses of a frame.
ACTUAL_STATUSES: Final = ("reported", "lower_bound", UNRANKED, NOT_COMPARABLE)

#: Ratios are compared with their thresholds up to this much: 8.1 / 9 is 90 %, whatever binary fractions say.
_EPSILON: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which attainment a target counts as achieved and as near (ratios, 1 = 100 %).

    ``hold_tolerance`` is how far below its target a level to hold may fall, as a fraction of the target.
    """

    achieved: float = 1.00
    near: float = 0.90
    hold_tolerance: float = 0.0

    def __post_init__(self) -> None:
        if not 0 < self.near <= self.achieved:
            raise ValueError(f"thresholds: read {self}, expected 0 < near <= achieved")
        if not 0 <= self.hold_tolerance < 1:
            raise ValueError(f"thresholds: read {self}, expected a tolerance from 0 to below 1")


DEFAULT_THRESHOLDS: Final = Thresholds()


def attainment(actual: float | None, target: float | None, polarity: str, kind: str = "level") -> Measure:
    """How much of the target is reached, as an uncapped ratio (1 = 100 %, rule 1).

    Up and hold: AC / PL. Down: PL / AC, and 1 − (AC − PL) / |PL| where AC is 0. Below zero, where a quotient
    would turn round what is better, 1 ± (AC − PL) / |PL| stands for both: with a positive target it is the
    same as AC / PL. So a ratio of at least 1 always means that AC is on the good side of PL or equal.
    Undefined at PL = 0, for ranks (rule 4) and for polarity none.
    """
    ac, pl, side = known(actual), known(target), good_side(polarity)
    if pl is None:
        return Measure(None, msg("plan-why-no-target"))
    if ac is None:
        return Measure(None, msg("plan-why-no-actual"))
    if kind == "rank":
        return Measure(None, msg("plan-why-rank"))
    if side == 0:
        return Measure(None, msg("plan-why-not-judged"))
    if pl == 0:
        return Measure(None, msg("plan-why-zero-target"))
    if pl < 0 or (side < 0 and ac <= 0):
        return Measure(1 + side * (ac - pl) / abs(pl))
    return Measure(ac / pl if side > 0 else pl / ac)


def attained(ratio: float | None, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> Text:
    """An attainment in per cent, in whole ones unless that would round it up to a threshold it has missed.

    Empty where there is none. The one rounding of an attainment: pages, slides and tables take it from here.
    """
    if ratio is None:
        return ""
    percent = ratio * 100
    for threshold in (thresholds.near * 100, thresholds.achieved * 100):
        if percent < threshold - _EPSILON and round(percent) >= threshold:
            return Quantity(math.floor(percent * 10) / 10, "%", 1)
    return Quantity(percent, "%", 0)


def variance(actual: float | None, target: float | None) -> Measure:
    """ΔPL = AC − PL in the unit of the indicator (percentage points for percentages, places for ranks)."""
    ac, pl = known(actual), known(target)
    if pl is None:
        return Measure(None, msg("plan-why-no-target"))
    if ac is None:
        return Measure(None, msg("plan-why-no-actual"))
    return Measure(ac - pl)


def variance_percent(actual: float | None, target: float | None, kind: str = "level") -> Measure:
    """ΔPL % = (AC − PL) / |PL| in per cent; undefined at PL = 0, for ranks and for flags."""
    delta, pl = variance(actual, target), known(target)
    if delta.value is None or pl is None:
        return delta
    if kind == "rank":
        return Measure(None, msg("plan-why-rank"))
    if kind == "flag":
        return Measure(None, msg("plan-why-flag"))
    if pl == 0:
        return Measure(None, msg("plan-why-zero-target"))
    return Measure(delta.value / abs(pl) * 100)


def progress(actual: float | None, baseline: float | None, target: float | None) -> Measure:
    """The share of the way from baseline to final target that is done (rule 2): (AC − B) / (T − B).

    One formula for both polarities, for positions in a ranking too. Undefined at T = B.
    """
    ac, b, t = known(actual), known(baseline), known(target)
    if b is None:
        return Measure(None, msg("plan-why-no-baseline"))
    if t is None:
        return Measure(None, msg("plan-why-no-target"))
    if ac is None:
        return Measure(None, msg("plan-why-no-actual"))
    if t == b:
        return Measure(None, msg("plan-why-hold"))
    return Measure((ac - b) / (t - b))


def expected_value(
    path: Mapping[int, float], year: int, baseline: float | None = None, baseline_year: int | None = None
) -> Measure:
    """Where the plan wants to be in ``year`` (rule 3): the target, or linear between the years around it.

    ``path`` is year → target with dash years left out; a comparable baseline is the point before its first
    year. Before the first point and after the last one nothing is expected.
    """
    points = {year: value for year, value in path.items() if known(value) is not None}
    start = known(baseline)
    if start is not None and baseline_year is not None:
        points.setdefault(baseline_year, start)
    if year in points:
        return Measure(points[year])
    before = max((one for one in points if one < year), default=None)
    after = min((one for one in points if one > year), default=None)
    if before is None or after is None:
        return Measure(None, msg("plan-why-no-path", year=Year(year)))
    share = (year - before) / (after - before)
    return Measure(points[before] + share * (points[after] - points[before]))


def expected_progress(
    path: Mapping[int, float], year: int, baseline: float | None, baseline_year: int | None
) -> Measure:
    """The progress that the target path expects in ``year``: (path − B) / (T − B), T the last target."""
    if known(baseline) is None:
        return Measure(None, msg("plan-why-no-baseline"))
    if not path:
        return Measure(None, msg("plan-why-no-target"))
    expected = expected_value(path, year, baseline, baseline_year)
    if expected.value is None:
        return expected
    return progress(expected.value, baseline, path[max(path)])


def status(
    actual: float | None,
    target: float | None,
    polarity: str,
    kind: str = "level",
    *,
    baseline: float | None = None,
    actual_status: str = "reported",
    target_status: str = "reported",
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> str:
    """One of ``STATUSES`` (rules 4-6). ``baseline`` only where it is comparable; it matters for ranks alone.

    Levels, shares, growth rates and flags: from attainment. A target of 0 has no attainment: it is achieved
    on its good side, else behind. Hold: achieved at the target, above it or within the tolerance below.
    Ranks: achieved at the target's position or better (an actual band counts by its known edge), near where the way
    from the baseline to this year's position is done up to the threshold, else behind. A target that is a band
    (``target_status`` ``lower_bound``) holds every place from its edge on: whoever is in the ranking achieves it.
    """
    ac, pl = known(actual), known(target)
    if pl is None:
        return NO_TARGET
    if actual_status in (UNRANKED, NOT_COMPARABLE):
        return actual_status
    if ac is None:
        return NO_ACTUAL
    side = good_side(polarity)
    if side == 0:
        return NOT_JUDGED
    if kind == "rank" and target_status == "lower_bound":
        return ACHIEVED
    if kind == "rank":
        return _rank_status(ac, pl, side, known(baseline), thresholds)
    if polarity == "hold":
        met = ac >= pl - abs(pl) * thresholds.hold_tolerance - _EPSILON * abs(pl)
        return ACHIEVED if met else _near_or_behind(attainment(ac, pl, polarity).value, thresholds)
    ratio = attainment(ac, pl, polarity).value
    if ratio is None:
        return ACHIEVED if side * (ac - pl) >= 0 else BEHIND
    if ratio >= thresholds.achieved - _EPSILON:
        return ACHIEVED
    return _near_or_behind(ratio, thresholds)


def _near_or_behind(ratio: float | None, thresholds: Thresholds) -> str:
    return NEAR if ratio is not None and ratio >= thresholds.near - _EPSILON else BEHIND


def _rank_status(ac: float, pl: float, side: int, baseline: float | None, thresholds: Thresholds) -> str:
    if side * (ac - pl) >= 0:
        return ACHIEVED
    # a way to go exists only where the target lies ahead of the baseline
    if baseline is None or side * (pl - baseline) <= 0:
        return BEHIND
    return _near_or_behind(progress(ac, baseline, pl).value, thresholds)
