"""Charts of an assumption: the terms of Z that follow from it, and which input moves Z most.

They are not declared: what they show depends on the sliders of the page, which draws them anew at every move.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, Literal

from ktudash.chart.build import multiples
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story
from ktudash.topics.stability.assumptions import Assumption, Outcome, sensitivity
from ktudash.topics.stability.charts import ratio_name
from ktudash.words import Message, Number, Quantity, Signed, Text, Year, msg

#: The standard step of the second tornado, mln tenge.
STANDARD_STEP: Final = 100.0

#: ``(input rises, input falls)`` by input: by how much Z moves.
Moves = Mapping[str, tuple[float, float]]

Notes = tuple[Message, ...]


def notes(assumption: Assumption, rounded: tuple[str, float, float] | None) -> Notes:
    """The assumptions in words, which stand on the charts and on every picture that leaves the page.

    ``rounded`` is what rounding alone changes (`assumptions.rounding`).
    """
    start, year = assumption.start, Year(assumption.reference)
    found: list[Message] = []
    if assumption.planned:
        found.append(
            msg(
                "stability-note-planned",
                year=Year(assumption.base),
                income=Number(start.income, 1),
                profit=Number(start.profit, 1),
            )
        )
        found += [
            msg(
                "stability-note-borrowed",
                input=name,
                value=Number(getattr(start, name), 1),
                year=year,
                planned=Year(assumption.base),
            )
            for name in ("assets", "own_capital", "liabilities")
            if name not in assumption.moved
        ]
    elif not assumption.moved:
        found.append(msg("stability-note-none", year=Year(assumption.base)))
    found += [_moved(assumption, name) for name in assumption.moved]
    effect = assumption.effect
    found.append(msg("stability-note-effect", moves=effect.moves, effect=Quantity(effect.printed, "%"), year=year))
    if rounded:
        ratio, computed, printed = rounded
        found.append(
            msg(
                "stability-note-rounded",
                year=year,
                ratio=ratio,
                computed=Number(computed, 2),
                printed=Number(printed, 2),
            )
        )
    if assumption.open_by:
        found.append(msg("stability-note-open", gap=Number(assumption.open_by, 1)))
    return tuple(found)


def _moved(assumption: Assumption, name: str) -> Message:
    before, now = getattr(assumption.start, name), getattr(assumption.values, name)
    return msg(
        "stability-note-moved",
        input=name,
        value=Number(now, 1),
        change=Signed((now / before - 1) * 100, 1, "%"),
        base=Number(before, 1),
        origin=assumption.origin(name),
        year=origin_year(assumption, name),
    )


def origin_year(assumption: Assumption, name: str) -> Year:
    """The year that an input's figure comes from."""
    return Year(assumption.reference if assumption.origin(name) == "borrowed" else assumption.base)


def what_if(assumption: Assumption, outcome: Outcome, told: Notes, source: Text = "") -> Chart:
    """The terms of Z under an assumption beside those printed for the year of reference."""
    before, now, year = outcome.z_printed, outcome.z, Year(assumption.reference)
    printed = {"z": before, **outcome.formula.terms(outcome.printed)}
    assumed = {"z": now, **outcome.formula.terms(outcome.ratios)}
    still = not assumption.planned and not assumption.moved
    drawn = [value for value in (*printed.values(), *assumed.values()) if not math.isnan(value)]
    low, high = min(0.0, *drawn), max(drawn)
    air = 0.14 * (high - low)
    return Chart(
        Story(
            name="stability-what-if",
            title=msg(
                "stability-what-if-title",
                outcome="unknown" if not outcome.known else "same" if still else "moved",
                z=Number(now, 2),
                change=Signed(now - before, 2),
                year=year,
                class_one=outcome.formula.is_class_one(now),
                fraction=Number(outcome.z_fractions, 2),
                fraction_class_one=outcome.formula.is_class_one(outcome.z_fractions),
            ),
            subtitle=msg("stability-what-if-sub", year=year),
            source=source,
            key=msg("stability-what-if-key", year=year),
            notes=told,
        ),
        (
            Panel(
                tuple(Place(key, msg("stability-z") if key == "z" else ratio_name(key)) for key in printed),
                (
                    Series(msg("stability-printed", year=year), "previous", _terms(printed)),
                    Series(msg("stability-assumed"), "forecast", _terms(assumed)),
                ),
                form="rows",
                arrangement="beside",
                gap=0.28,
                axis=Axis(low=low - (air if low < 0 else 0.0), high=high + air),
            ),
        ),
        height=400,
        legend=True,
    )


def _terms(values: Mapping[str, float]) -> tuple[Point, ...]:
    return tuple(_point(key, value, Number(value, 2)) for key, value in values.items())


def _point(place: str, value: float, words: Text) -> Point:
    if math.isnan(value):
        return Point(place, None, shown=msg("stability-no-value"), status="none")
    return Point(place, value, shown=words, label=words)


def tornado(assumption: Assumption, outcome: Outcome, told: Notes, source: Text = "") -> Chart:
    """The change of Z when one input alone moves, by 1 % and by a standard step, in one order."""
    values, effect, formula = assumption.values, assumption.effect, outcome.formula
    by_percent = sensitivity(values, effect, formula, percent=1)
    by_step = sensitivity(values, effect, formula, step=STANDARD_STEP)
    return drawn_tornado(by_percent, by_step, STANDARD_STEP, told, source)


def drawn_tornado(by_percent: Moves, by_step: Moves, step: float, told: Notes, source: Text) -> Chart:
    """Two panels with bars to both sides of zero, the strongest input by 1 % on top; unknown ones stand last."""

    def reach(name: str) -> float:
        return max((abs(one) for one in by_percent[name] if not math.isnan(one)), default=-1.0)

    order = sorted(by_percent, key=reach, reverse=True)
    panels = (
        _both_ways("percent", msg("stability-by-percent"), by_percent, order, step),
        _both_ways("step", msg("stability-by-step", step=Number(step)), by_step, order, step),
    )
    return Chart(
        Story(
            name="stability-sensitivity",
            title=_tornado_title(by_percent, by_step, step),
            subtitle=msg("stability-tornado-sub", step=Number(step)),
            source=source,
            key=msg("stability-tornado-key"),
            notes=told,
        ),
        multiples(panels),
        height=340,
    )


def _tornado_title(by_percent: Moves, by_step: Moves, step: float) -> Message:
    known = [name for name in by_percent if not any(map(math.isnan, (*by_percent[name], *by_step[name])))]
    if not known:
        return msg("stability-tornado-none")
    largest = max(known, key=lambda name: abs(by_percent[name][0]))
    other = max(known, key=lambda name: abs(by_step[name][0]))
    return msg(
        "stability-tornado-title",
        same=largest == other,
        largest=largest,
        value=Signed(by_percent[largest][0], 2),
        step=Number(step),
        other=other,
        other_value=Signed(by_step[other][0], 2),
    )


def _both_ways(
    kind: Literal["percent", "step"], title: Message, changes: Moves, order: list[str], step: float
) -> Panel:
    """Bars to both sides of zero, on an axis with air for the numbers at their ends."""
    ends = [abs(one) for both in changes.values() for one in both if not math.isnan(one)]
    far = 1.5 * (max(ends, default=0.0) or 1.0)
    series = tuple(
        Series(
            msg("stability-tornado-side", kind=kind, direction=direction, step=Number(step)),
            "variance",
            tuple(_point(name, changes[name][side], Signed(changes[name][side], 2)) for name in order),
            colour=colour,
            ink=ink,
        )
        for side, (direction, colour, ink) in enumerate((("more", "actual", "actual"), ("less", "previous", "muted")))
    )
    return Panel(
        tuple(Place(name, msg("stability-measure", measure=name)) for name in order),
        series,
        title=title,
        form="rows",
        axis=Axis(low=-far, high=far),
        references=(Reference(0.0, colour="axis", dash="", width=1),),
        bare=kind == "step",
    )
