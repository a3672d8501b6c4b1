"""How ambitious a target path is: growth, flat, plateau, targets below what was already reached (rule 9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ktudash.plan.measure import Measure, good_side, known
from ktudash.words import Number, msg

#: Kinds whose growth is a plain difference: a share rises by percentage points, not by per cent.
_DIFFERENCE: Final = {"share": "percentage points", "change": "percentage points", "rank": "places"}


@dataclass(frozen=True, slots=True)
class Ambition:
    """What a target path asks for.

    ``total`` is the growth from the first to the last target, ``yearly`` the growth a year, both in
    ``unit``: per cent for levels (``yearly`` compounded, a CAGR), percentage points for shares and growth
    rates, places for ranks (negative where the rank climbs). ``below`` are the years whose target lies on
    the wrong side of the baseline.
    """

    first_year: int | None
    last_year: int | None
    total: Measure
    yearly: Measure
    unit: str
    flat: bool
    plateau: bool
    below: tuple[int, ...]


def growth(path: Mapping[int, float], kind: str, unit: str = "") -> tuple[Measure, Measure, str]:
    """Total and yearly growth of ``path`` (year → target, years without a target left out) and their unit.

    A year without a target between two others is bridged: the exponent of the CAGR counts calendar years.
    """
    if kind == "flag":
        nothing = Measure(None, msg("plan-why-flag-growth"))
        return nothing, nothing, ""
    # an index that is printed in per cent grows by points as well: 2 % to 4 % is not "plus 100 %"
    by = _DIFFERENCE.get(kind) or ("percentage points" if unit == "%" else "%")
    if len(path) < 2:
        nothing = Measure(None, msg("plan-why-one-target"))
        return nothing, nothing, by
    first_year, last_year = min(path), max(path)
    first, last, years = path[first_year], path[last_year], last_year - first_year
    if by != "%":
        return Measure(last - first), Measure((last - first) / years), by
    if first <= 0 or last <= 0:
        nothing = Measure(None, msg("plan-why-not-positive", first=Number(first), last=Number(last)))
        return nothing, nothing, by
    ratio = last / first
    return Measure((ratio - 1) * 100), Measure((ratio ** (1 / years) - 1) * 100), by


def is_flat(path: Mapping[int, float]) -> bool:
    """Whether at least two years have a target and all targets are the same."""
    return len(path) > 1 and len(set(path.values())) == 1


def is_plateau(path: Mapping[int, float]) -> bool:
    """Whether the last two targets are equal in a path that moved before (a flat path is not a plateau)."""
    if len(path) < 3 or is_flat(path):
        return False
    before, last = sorted(path)[-2:]
    return path[before] == path[last]


def below_baseline(path: Mapping[int, float], baseline: float | None, polarity: str) -> tuple[int, ...]:
    """The years, in order, whose target is worse than ``baseline``: what was already reached.

    Polarity up and hold: target < baseline; down (ranks too): target > baseline; none: never. A band
    counts by its known edge. The caller passes a baseline only where it is comparable.
    """
    reached, side = known(baseline), good_side(polarity)
    if reached is None:
        return ()
    return tuple(year for year in sorted(path) if side * (path[year] - reached) < 0)


def ambition(
    path: Mapping[int, float], kind: str, polarity: str, unit: str = "", baseline: float | None = None
) -> Ambition:
    """Everything rule 9 says about a path (year → target; a year without a target is left out)."""
    total, yearly, by = growth(path, kind, unit)
    return Ambition(
        first_year=min(path, default=None),
        last_year=max(path, default=None),
        total=total,
        yearly=yearly,
        unit=by,
        flat=is_flat(path),
        plateau=is_plateau(path),
        below=below_baseline(path, baseline, polarity),
    )
