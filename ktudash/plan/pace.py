"""How fast it would have to go, and where the recent pace leads (rule 8)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ktudash.plan.measure import Measure, difference, good_side, known

#: Nobody plans further ahead: a target that the pace reaches later counts as never reached.
HORIZON_YEARS: Final = 100

SENTENCES: Final = {
    "no_actual": "no actual reported",
    "no_target": "no final target",
    "one_actual": "only one actual so far",
    "over": "the final year has come and the target is missed",
    "not_judged": "the direction is not judged",
    "reached": "the final target is already reached",
    "not_at_this_pace": "not at this pace",
    "needs": "needs {required} a year until {final_year}",
    "missed": "{final_year} has come and {missing} are missing",
    "leads": "at the pace of {from_year} to {to_year} ({recent} a year) reached in {reached}",
    "never": "not at this pace ({recent} a year from {from_year} to {to_year})",
    "both": "{first}; {second}",
}


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
        nothing = Measure(None, SENTENCES["no_actual"])
        return Pace(nothing, nothing, nothing, None, None, final_year, None)
    last_year = years[-1]
    last = values[last_year]

    if len(years) > 1:
        from_year: int | None = years[-2]
        recent = Measure((last - values[years[-2]]) / (last_year - years[-2]))
    else:
        from_year, recent = None, Measure(None, SENTENCES["one_actual"])

    if goal is None or final_year is None:
        nothing = Measure(None, SENTENCES["no_target"])
        return Pace(nothing, recent, nothing, from_year, last_year, final_year, None)
    side = good_side(polarity)
    if side == 0:
        nothing = Measure(None, SENTENCES["not_judged"])
        return Pace(nothing, recent, nothing, from_year, last_year, final_year, None)

    missing = goal - last
    if side * missing <= 0:
        return Pace(Measure(0.0), recent, Measure(float(last_year)), from_year, last_year, final_year, 0.0)
    left = final_year - last_year
    required = Measure(missing / left) if left > 0 else Measure(None, SENTENCES["over"])
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
        return Measure(None, SENTENCES["not_at_this_pace"])
    # 0.3 / 0.1 is 3 years, not the 4 that binary fractions would round up to
    return Measure(float(last_year + math.ceil(missing / recent.value - 1e-9)))


def words(of: Pace, unit: str) -> str:
    """The pace as one line, such as ``needs +38 a year until 2025; at the pace of … reached in 2027``.

    ``unit`` is the indicator's; changes of a percentage are written in percentage points.
    """
    if of.missing is None:
        return of.required.reason
    if of.missing == 0:
        return SENTENCES["reached"]
    if of.required.value is None:
        first = SENTENCES["missed"].format(final_year=of.final_year, missing=difference(of.missing, unit))
    else:
        required = difference(of.required.value, unit)
        first = SENTENCES["needs"].format(required=required, final_year=of.final_year)
    if of.recent.value is None:
        return SENTENCES["both"].format(first=first, second=of.recent.reason)
    key = "never" if of.reached.value is None else "leads"
    second = SENTENCES[key].format(
        from_year=of.from_year,
        to_year=of.to_year,
        recent=difference(of.recent.value, unit),
        reached="" if of.reached.value is None else int(of.reached.value),
    )
    return SENTENCES["both"].format(first=first, second=second)
