"""Why an indicator has its status, and what would change it: the rule with its numbers, the edges of each status."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from ktudash import theme
from ktudash.plan.attainment import (
    ACHIEVED,
    DEFAULT_THRESHOLDS,
    NO_ACTUAL,
    NO_TARGET,
    NOT_COMPARABLE,
    UNRANKED,
    Thresholds,
    progress,
)
from ktudash.plan.measure import good_side, known

#: Edges are compared up to this much: 0.9 · 70 is 63, whatever binary fractions say.
_EPSILON: Final = 1e-9


class Rule(StrEnum):
    """Which of the rules gave a status; the sentences are chosen by it."""

    NO_TARGET = "no-target"
    NO_ACTUAL = "no-actual"
    UNRANKED = "unranked"
    NOT_COMPARABLE = "not-comparable"
    NOT_JUDGED = "not-judged"
    FLAG = "flag"
    BAND = "band"
    PLACE = "place"
    ZERO = "zero"
    BELOW_ZERO = "below-zero"
    HOLD = "hold"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Edges:
    """The least good actuals that are still achieved and still near, in the indicator's unit and steps.

    ``near`` is ``None`` where no step lies between near and achieved, or the rule knows no near.
    """

    achieved: float
    near: float | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """The status of one year with what it follows from.

    ``way`` is the part of a rank's way from its comparable baseline (``start``) that is done, where there is a way;
    ``side`` is +1 where more is better, −1 where less is. ``edges`` is ``None`` where nothing reported would be judged.
    """

    rule: Rule
    status: str
    side: int
    actual: float | None
    target: float | None
    start: float | None = None
    way: float | None = None
    edges: Edges | None = None


def why(row: Mapping[Hashable, Any], thresholds: Thresholds = DEFAULT_THRESHOLDS) -> Why:
    """The reason of one row of `ktudash.plan.assessment`: of its year, never of an older actual."""
    own = row["actual_year"] == row["year"]
    actual, target = known(row["actual"]) if own else None, known(row["target"])
    start = known(row["baseline"]) if row["comparable"] else None
    side = good_side(row["polarity"])
    way = None
    if row["kind"] == "rank" and actual is not None and target is not None and has_way(target, start, side):
        way = progress(actual, start, target).value
    return Why(
        rule=_rule(row, target),
        status=row["status"],
        side=side,
        actual=actual,
        target=target,
        start=start if way is not None else None,
        way=way,
        edges=None if target is None or side == 0 else _edges(row, target, start, actual, thresholds),
    )


def _rule(row: Mapping[Hashable, Any], target: float | None) -> Rule:
    if row["status"] in _UNJUDGED:
        return _UNJUDGED[row["status"]]
    side = good_side(row["polarity"])
    if side == 0 or target is None:
        return Rule.NOT_JUDGED
    if row["kind"] == "flag":
        return Rule.FLAG
    if row["kind"] == "rank":
        return Rule.BAND if row["target_status"] == "lower_bound" else Rule.PLACE
    if target == 0:
        return Rule.ZERO
    if target < 0 or (side < 0 and row["actual"] <= 0):
        return Rule.BELOW_ZERO
    if row["polarity"] == "hold":
        return Rule.HOLD
    return Rule.UP if side > 0 else Rule.DOWN


_UNJUDGED: Final = {
    NO_TARGET: Rule.NO_TARGET,
    NO_ACTUAL: Rule.NO_ACTUAL,
    UNRANKED: Rule.UNRANKED,
    NOT_COMPARABLE: Rule.NOT_COMPARABLE,
}


def has_way(target: float, start: float | None, side: int) -> bool:
    return start is not None and side * (target - start) > 0


def _edges(
    row: Mapping[Hashable, Any], target: float, start: float | None, actual: float | None, thresholds: Thresholds
) -> Edges | None:
    if row["kind"] == "rank" and row["target_status"] == "lower_bound":
        return None  # whoever is in the ranking has achieved it
    side = good_side(row["polarity"])
    step = 0 if row["kind"] in ("rank", "flag") else max(theme.decimals_of(one) for one in (target, actual or 0.0))
    achieved = _at(row, target, start, thresholds.achieved, thresholds)
    near = _at(row, target, start, thresholds.near, thresholds)
    edges = [None if one is None else _stepped(one, step, side) for one in (achieved, near)]
    if edges[0] is None:
        return None
    if edges[1] is not None and side * (edges[0] - edges[1]) <= _EPSILON:
        edges[1] = None
    return Edges(edges[0], edges[1])


def _at(
    row: Mapping[Hashable, Any], target: float, start: float | None, threshold: float, thresholds: Thresholds
) -> float | None:
    """The actual at which a threshold is just met; ``None``: the rule knows no such one."""
    side, first = good_side(row["polarity"]), threshold == thresholds.achieved
    if row["kind"] == "rank":
        if first:
            return target
        return start + threshold * (target - start) if start is not None and has_way(target, start, side) else None
    if row["kind"] == "flag" or target == 0:
        return target if first else None
    if row["polarity"] == "hold" and first:
        return target - abs(target) * thresholds.hold_tolerance
    if target < 0:
        return target + side * (threshold - 1) * abs(target)
    return target * threshold if side > 0 else target / threshold


def _stepped(value: float, decimals: int, side: int) -> float:
    """``value`` in whole steps, to the good side: 60.3 patents are 61."""
    scale = 10**decimals
    steps = math.ceil(value * scale - _EPSILON * scale) if side > 0 else math.floor(value * scale + _EPSILON * scale)
    return round(steps / scale, decimals)


def missing(of: Why) -> tuple[float | None, float | None]:
    """The changes of the actual that make it near and achieved; ``None`` where it is there already or never is."""
    if of.edges is None or of.actual is None or of.status == ACHIEVED:
        return None, None
    to_achieved = of.edges.achieved - of.actual
    to_near = None if of.edges.near is None else of.edges.near - of.actual
    return (to_near if to_near is not None and of.side * to_near > _EPSILON else None), to_achieved
