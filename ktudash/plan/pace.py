"""How fast it would have to go, and where the recent pace leads (rule 8)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from ktudash.plan.measure import Measure, difference, good_side, known
from ktudash.words import Listed, Text, Year, msg

#: Nobody plans further ahead: a target that the pace reaches later counts as never reached.
HORIZON_YEARS: Final = 100


@dataclass(frozen=True, slots=True)
class Pace:
    """Required and recent yearly change, in units of the indicator a year, and the year they lead to.

    ``reached`` is the calendar year in which the final target is met at the recent pace; where it has no
    value its reason is "not at this pace" or says what is missing.
    """

    required: Measure
    recent: Measure
    reached: Measure
    from_year: int | None
    to_year: int | None
    final_year: int | None
    missing: float | None


def pace(actuals: Mapping[int, float | None], target: float | None, final_year: int | None, polarity: str) -> Pace:
    """Pace from ``actuals`` (year → value, a comparable baseline among them) to ``target`` in ``final_year``.

    Required: (target − last actual) / years left, 0 where the target is reached already, undefined where no
    year is left. Recent: change a year between the last two actuals; years without one are bridged.
    """
    values = {year: value for year, raw in actuals.items() if (value := known(raw)) is not None}
    years = sorted(values)
    goal = known(target)
    if not years:
        nothing = Measure(None, msg("plan-why-no-actual"))
        return Pace(nothing, nothing, nothing, None, None, final_year, None)
    last_year = years[-1]
    last = values[last_year]

    if len(years) > 1:
        from_year: int | None = years[-2]
        recent = Measure((last - values[years[-2]]) / (last_year - years[-2]))
    else:
        from_year, recent = None, Measure(None, msg("plan-why-one-actual"))

    if goal is None or final_year is None:
        nothing = Measure(None, msg("plan-why-no-final-target"))
        return Pace(nothing, recent, nothing, from_year, last_year, final_year, None)
    side = good_side(polarity)
    if side == 0:
        nothing = Measure(None, msg("plan-why-not-judged"))
        return Pace(nothing, recent, nothing, from_year, last_year, final_year, None)

    missing = goal - last
    if side * missing <= 0:
        return Pace(Measure(0.0), recent, Measure(float(last_year)), from_year, last_year, final_year, 0.0)
    left = final_year - last_year
    required = Measure(missing / left) if left > 0 else Measure(None, msg("plan-why-over"))
    return Pace(
        required,
        recent,
        _reached(missing, recent, side, last_year),
        from_year,
        last_year,
        final_year,
        missing,
    )


def _reached(missing: float, recent: Measure, side: int, last_year: int) -> Measure:
    """The year in which the recent pace has covered what is missing."""
    if recent.value is None:
        return Measure(None, recent.reason)
    # multiplied out: a tiny pace would overflow the quotient
    if side * recent.value <= 0 or abs(missing) > abs(recent.value) * HORIZON_YEARS:
        return Measure(None, msg("plan-why-not-at-this-pace"))
    # 0.3 / 0.1 is 3 years, not the 4 that binary fractions would round up to
    return Measure(float(last_year + math.ceil(missing / recent.value - 1e-9)))


def words(of: Pace, unit: str) -> Text:
    """The pace as one line, such as ``needs +38 a year until 2025; at the pace of … reached in 2027``.

    ``unit`` is the indicator's; changes of a percentage are written in percentage points.
    """
    if of.missing is None:
        return of.required.reason
    if of.missing == 0:
        return msg("plan-pace-reached", year=Year(of.to_year or 0))
    return Listed((_needs(of, of.missing, unit), _leads(of, unit)), "semicolon")


def _needs(of: Pace, missing: float, unit: str) -> Text:
    final_year = Year(of.final_year or 0)
    if of.required.value is None:
        return msg("plan-pace-missed", final_year=final_year, missing=difference(missing, unit))
    return msg("plan-pace-needs", final_year=final_year, required=difference(of.required.value, unit))


def _leads(of: Pace, unit: str) -> Text:
    if of.recent.value is None:
        return of.recent.reason
    since, until, recent = Year(of.from_year or 0), Year(of.to_year or 0), difference(of.recent.value, unit)
    if of.reached.value is None:
        return msg("plan-pace-never", from_year=since, to_year=until, recent=recent)
    reached = Year(int(of.reached.value))
    return msg("plan-pace-leads", from_year=since, to_year=until, recent=recent, reached=reached)


#: Which of the paces seen so far: the one that is best for the plan, the worst, and the last one.
Seen = Literal["best", "worst", "last"]


@dataclass(frozen=True, slots=True)
class Course:
    """Where one pace leads: ``yearly`` was the change a year from ``since`` to ``until``; ``values`` by year ahead.

    ``bounded``: it would leave what the unit allows, and stays at that bound.
    """

    seen: Seen
    yearly: float
    since: int
    until: int
    values: tuple[tuple[int, float], ...]
    bounded: bool


def fan(
    actuals: Mapping[int, float | None],
    final_year: int | None,
    polarity: str,
    bounds: tuple[float, float] = (-math.inf, math.inf),
) -> tuple[Course, ...]:
    """From the last actual to ``final_year`` at the best, the last and the worst yearly change between two actuals.

    ``actuals`` (year → value) may have a comparable baseline; years without a value are bridged. Paces that are the
    same are drawn once. Empty with fewer than two actuals, where the final year has come, and where nothing is judged.
    """
    values = {year: value for year, raw in actuals.items() if (value := known(raw)) is not None}
    years, side = sorted(values), good_side(polarity)
    if len(years) < 2 or final_year is None or years[-1] >= final_year or not side:
        return ()
    paces = [((values[until] - values[since]) / (until - since), since, until) for since, until in pairwise(years)]
    # Of equal paces the later one is the one that is named.
    ordered = sorted(paces, key=lambda pace: (side * pace[0], pace[2]))
    wanted: list[tuple[Seen, tuple[float, int, int]]] = [
        ("best", ordered[-1]),
        ("last", paces[-1]),
        ("worst", ordered[0]),
    ]
    found: dict[tuple[float, int, int], Seen] = {}
    for seen, one in sorted(wanted, key=lambda pair: pair[0] != "last"):
        if all(not math.isclose(one[0], other[0], abs_tol=1e-12) for other in found):
            found[one] = seen
    last_year = years[-1]
    courses = []
    for (yearly, since, until), seen in sorted(found.items(), key=lambda item: -side * item[0][0]):
        led = [(year, values[last_year] + yearly * (year - last_year)) for year in range(last_year, final_year + 1)]
        held = tuple((year, min(max(value, bounds[0]), bounds[1])) for year, value in led)
        courses.append(Course(seen, yearly, since, until, held, bounded=held != tuple(led)))
    return tuple(courses)


def bounds_of(kind: str, unit: str, values: Iterable[float]) -> tuple[float, float]:
    """What figures of a kind can be, as far as those that are known keep to it: places from 1, shares to 100."""
    seen = list(values)
    if kind == "rank":
        return 1.0, math.inf
    low = 0.0 if min(seen, default=0.0) >= 0 and kind != "change" else -math.inf
    high = 100.0 if kind == "share" and unit == "%" and max(seen, default=0.0) <= 100 else math.inf
    return low, high
