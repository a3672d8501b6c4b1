"""The path of one indicator, and many of them in one chart as an index."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash import money
from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Point, Series, Story
from ktudash.plan.measure import difference
from ktudash.plan.pace import Course, bounds_of, fan
from ktudash.words import Listed, Number, Own, Quantity, Text, UnitName, Year, msg
from ktudash.words.numbers import decimals_of, significant

#: A profit can be a loss ("loss is the minus sign", Table 6): no pace of it stops at zero.
_MAY_BE_NEGATIVE: Final = frozenset({"CD-T1"})
#: Figures of a path below this are written with two decimals, whatever their unit.
_SMALL: Final = 10.0


def short_name(code: str, name: str) -> Own:
    """An indicator's short name, which other languages find by its code."""
    return Own("short-name", code, name)


def label(code: str, name: str) -> Text:
    """How an indicator is named on an axis."""
    return msg("plan-label", name=short_name(code, name), code=code)


def path(
    targets: pd.DataFrame,
    before: pd.DataFrame,
    *,
    name: str,
    printed: str,
    kind: str,
    polarity: str,
    sources: Sequence[str],
    source: Text,
    compact: bool = False,
    paces: bool = True,
) -> Chart:
    """One indicator: baseline and actuals filled, the target path hollow, dash years as gaps, and where paces lead.

    ``before`` is the comparable baseline's row (or empty); both are rows for :mod:`~ktudash.chart.build`, the targets
    with the reported ``actual``. ``compact`` is the small multiple: no axis, no paces, no subtitle needed. ``paces``:
    where they lead is drawn.
    """
    asked = targets  # a title brings its figures to one unit by itself, as every sentence does
    targets, before, scale = _readable(targets, before)
    code, unit = str(targets.iloc[0]["code"]), str(targets.iloc[0]["unit"])
    own = short_name(code, name)
    everything = pd.concat([frame for frame in (before, build.reported_in(targets), targets) if not frame.empty])
    places = build.years(everything["year"])
    series = build.line(
        targets,
        role="target",
        name=msg("plan-target"),
        decimals=scale.decimals,
        labels="none" if compact and len(targets) > 6 else "outside",
        reported_name=msg("plan-actual"),
    )
    if compact:
        met = {point.place: point.value for one in series if one.role == "actual" for point in one.points}
        series = tuple(_only_ends(one, met) for one in series)
    if not before.empty:
        series += build.line(before, role="actual", name=msg("plan-baseline"), decimals=scale.decimals)
    values = everything["value"].dropna().tolist()
    courses = () if compact or not paces or kind == "flag" else _courses(targets, before, kind, polarity)
    values += [value for course in courses for _, value in course.values]
    return Chart(
        Story(
            name=f"target-{code}",
            title=own if compact else _title(asked, own, kind),
            subtitle=msg(
                "plan-path-sub",
                printed=Own("wording", code, printed),
                has_unit=bool(unit),
                unit=UnitName(unit),
                first_year=Year(int(places[0].key)),
                last_year=Year(int(places[-1].key)),
            ),
            source=source,
            key=msg("plan-path-key", fan=bool(courses)),
            notes=(*build.correction_notes(asked, own), *_method(courses, unit)),
        ),
        (
            Panel(
                places,
                # Under the other marks: a fan begins where the last actual stands.
                (*_fan(courses, unit), *series),
                years=True,
                axis=_axis(values, rank=kind == "rank", compact=compact),
            ),
        ),
        height=150 if compact else 340,
        compact=compact,
        sources=tuple(sources),
    )


def scale_of(targets: pd.DataFrame, before: pd.DataFrame) -> money.Scale:
    """The unit in which the largest of a path's figures is said best: thousand tenge as millions or billions."""
    unit = str(targets.iloc[0]["unit"])
    figures = [float(value) for rows in (targets, before) if not rows.empty for value in rows["value"].dropna()]
    scale = money.readable(unit, *figures)
    if scale.unit == unit or (not before.empty and set(before["unit"]) != {unit}):
        return money.Scale(1.0, unit)
    if max(figures) * scale.factor < _SMALL:  # with one decimal an actual may read as its target
        return replace(scale, decimals=2)
    return scale


def _readable(targets: pd.DataFrame, before: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame, money.Scale]:
    scale = scale_of(targets, before)
    if scale.unit == str(targets.iloc[0]["unit"]):
        return targets, before, scale
    return money.scaled(targets, scale.unit), before if before.empty else money.scaled(before, scale.unit), scale


def _title(targets: pd.DataFrame, own: Text, kind: str) -> Text:
    """What the path asks for: the title while nothing is reported."""
    known = targets[targets["value"].notna()]
    first, last = known.iloc[0], known.iloc[-1]
    flat = known["value"].nunique() == 1
    shape = "flag" if kind == "flag" else "flat-rank" if kind == "rank" and flat else kind if kind == "rank" else ""
    start, end = from_to(first, last)
    return msg(
        "plan-path-title",
        shape=shape or ("flat" if flat else "moving"),
        name=own,
        first=start,
        first_year=Year(int(first["year"])),
        last=end,
        last_year=Year(int(last["year"])),
    )


def from_to(first: pd.Series, last: pd.Series) -> tuple[Text, Text]:
    """Two targets of one path as a sentence has them: money in one readable unit, and the unit once, at the end."""
    if "lower_bound" in (first["status"], last["status"]):
        return build.shown(first), build.shown(last)
    scale = money.readable(str(last["unit"]), float(first["value"]), float(last["value"]))
    begin, end = (
        Quantity(float(row["value"]) * scale.factor, unit, scale.decimals)
        for row, unit in ((first, scale.unit if scale.unit == "%" else ""), (last, scale.unit))
    )
    return begin, end


def _courses(targets: pd.DataFrame, before: pd.DataFrame, kind: str, polarity: str) -> tuple[Course, ...]:
    """Where the paces between what is known lead; a band (``801+``) is no value that a pace could be taken from."""
    told = build.reported_in(targets)
    told = told[told["status"] != "unreported"]
    if told.empty or told.iloc[-1]["status"] != "reported":
        return ()
    reported = told[told["status"] == "reported"]
    start = before[before["status"] == "reported"]
    known = {int(year): float(value) for year, value in zip(start["year"], start["value"], strict=True)}
    known |= {int(year): float(value) for year, value in zip(reported["year"], reported["value"], strict=True)}
    asked = targets[targets["value"].notna()]
    bounds = bounds_of(kind, str(targets.iloc[0]["unit"]), [*known.values(), *asked["value"]])
    if str(targets.iloc[0]["code"]) in _MAY_BE_NEGATIVE:
        bounds = (-math.inf, math.inf)
    return fan(known, int(asked["year"].max()), polarity, bounds)


def _fan(courses: Sequence[Course], unit: str) -> tuple[Series, ...]:
    """A dashed line a pace, from the last actual on, named where it ends."""
    made = []
    for course in courses:
        ahead = course.values[1:]
        points = tuple(Point(str(year), value, shown=rounded(value, unit)) for year, value in ahead)
        # It begins at the last actual, whose figure stands there already.
        begin = Point(str(course.values[0][0]), course.values[0][1], shown=rounded(course.values[0][1], unit))
        made.append(
            Series(
                msg("plan-pace-name", seen=course.seen),
                "forecast",
                (begin, *points),
                mark="line",
                dash="dash" if course.seen == "last" else "dot",
                labels="none",
                end_name=msg("plan-pace-end", seen=course.seen, value=rounded(ahead[-1][1], unit)),
                size=6.0,
            )
        )
    return tuple(made)


def _method(courses: Sequence[Course], unit: str) -> tuple[Text, ...]:
    """How the fan was worked out: it is no more than what was seen so far, carried on."""
    if not courses:
        return ()
    told = tuple(
        msg(
            "plan-pace-seen",
            seen=course.seen,
            yearly=difference(course.yearly, unit),
            since=Year(course.since),
            until=Year(course.until),
        )
        for course in courses
    )
    first, last = courses[0].values[0][0], courses[0].values[-1][0]
    return (
        msg(
            "plan-pace-method",
            year=Year(first),
            final_year=Year(last),
            paces=Listed(told, "semicolon"),
            bounded=any(course.bounded for course in courses),
        ),
    )


def rounded(value: float, unit: str) -> Quantity:
    """A figure that was worked out, as exact as a reader can use it: three significant digits, or whole."""
    return Quantity(value, unit, min(decimals_of(value), significant(value, 3)))


def _axis(values: list[float], *, rank: bool, compact: bool) -> Axis:
    """Position 1 on top for ranks; a cut axis for lines, with air below the lowest label of a small multiple."""
    if rank:
        low, high = min(values), max(values)
        air = max(1.0, (high - low) * 0.3)
        return Axis(low=max(0.0, low - air), high=high + air, descending=True)
    axis = build.value_axis(values, from_zero=False, shown=False)
    if not compact or axis.low is None or axis.high is None:
        return axis
    span = axis.high - axis.low
    return replace(axis, low=axis.low - 0.22 * span, high=axis.high + 0.06 * span)


def _only_ends(one: Series, met: Mapping[str, float | None]) -> Series:
    """The series with labels at its first and last value only, clear of what was ``met`` in these years."""
    if one.role != "target":
        return replace(one, labels="none")
    ends = one.ends
    return replace(
        one, points=tuple(_end(point, met) if point.place in ends else replace(point, label="") for point in one.points)
    )


def _end(point: Point, met: Mapping[str, float | None]) -> Point:
    """A labelled end; an actual that lies at or below it takes its label's usual place."""
    reached = met.get(point.place)
    below = reached is not None and point.value is not None and reached <= point.value
    return replace(point, side="top") if below else point


def indexed_point(place: str, index: float, value: Text, *, written: Text = "", ink: str = "", side: str = "") -> Point:
    """A point on a scale where the start is 100: the index as number, the value behind it in words."""
    return Point(
        place=place,
        value=index,
        shown=msg("plan-way-shown", index=Number(index, 0), value=value),
        label=written,
        colour=ink,
        ink="muted" if written else "",
        side="left" if side == "left" else "right",
    )
