"""Charts of financial stability as printed: Z and its terms, what moved it, and two conventions of unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story, Zone
from ktudash.registry import chart, frame, told
from ktudash.topics.stability import rules
from ktudash.topics.stability.rules import Formula
from ktudash.words import Listed, Message, Number, Quantity, Signed, Year, msg
from ktudash.words.prints import as_printed

PATH: Final = "/stability"

#: Fills of the five terms.
_TERM_COLOURS: Final = {
    "return_on_assets": "part-1",
    "leverage": "home",
    "leverage_effect": "part-4",
    "return_on_own_capital": "part-3",
    "return_on_income": "part-2",
}


def ratio_name(ratio: str) -> Message:
    """A ratio as a series or a place is named."""
    return msg("stability-ratio", ratio=ratio)


@chart("stability-z", page=PATH, span=5, finance=frame("finance"), text=told("stability"))
def z_by_year(finance: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """Z by year over the ground of class I; notes name years whose Z the text prints otherwise."""
    formula, printed = Formula.read(text), rules.printed_z(text)
    z = rules.z_by_year(rules.contributions(finance, formula))
    fractions = rules.z_by_year(rules.contributions(finance, formula, fractions=True))
    known = z[z["value"].notna()]
    first, last = known.iloc[0], known.iloc[-1]
    fraction = float(fractions.loc[fractions["year"] == last["year"], "value"].iloc[0])
    count, total = formula.reached(z)
    prints = tuple(
        msg("stability-z-printed", value=as_printed(str(row["printed"])), year=Year(int(row["year"])))
        for _, row in printed.iterrows()
    )
    axis = build.value_axis([*z["value"], formula.class_one_from], shown=False)
    ground = Zone(
        formula.class_one_from,
        axis.high or formula.class_one_from,
        name=msg("stability-z-ground"),
        colour="class_one",
        ink="good",
    )
    return Chart(
        Story(
            name="stability-z",
            title=msg(
                "stability-z-title",
                end=Number(last["value"], 2),
                last=Year(int(last["year"])),
                class_one=formula.is_class_one(float(last["value"])),
                fraction=Number(fraction, 2),
                fraction_class_one=formula.is_class_one(fraction),
            ),
            subtitle=msg(
                "stability-z-sub",
                first=Year(int(first["year"])),
                last=Year(int(last["year"])),
                count=count,
                total=total,
                fraction_count=formula.reached(fractions)[0],
            ),
            key=msg(
                "stability-z-key",
                threshold=Number(formula.class_one_from),
                prints=len(prints),
                printed=Listed(prints, "comma"),
            ),
            notes=tuple(
                msg("stability-z-differs", year=Year(year), printed=as_printed(text_of), value=Number(value, 2))
                for year, text_of, value in rules.unlike_print(z, printed)
            ),
        ),
        (
            Panel(
                build.years(z["year"]),
                build.bars(z, role="actual", name=msg("stability-z"), decimals=2),
                years=True,
                axis=axis,
                zones=(ground,),
            ),
        ),
    )


@chart("stability-terms", page=PATH, span=7, finance=frame("finance"), text=told("stability"))
def terms(finance: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """What each ratio adds to Z, stacked by year."""
    formula = Formula.read(text)
    rows = rules.contributions(finance, formula)
    z = rules.z_by_year(rows)
    last = z[z["value"].notna()].iloc[-1]
    at_last = rows[rows["year"] == last["year"]].set_index("ratio")["value"]
    largest, smallest = str(at_last.idxmax()), str(at_last.idxmin())
    high = float(z["value"].max())
    parts = tuple(_term(rows, str(ratio), high) for ratio in at_last.index)
    coefficients = tuple(
        msg(
            "stability-coefficient",
            coefficient=Number(value, 3 if value != round(value, 2) else 2),
            ratio=ratio,
        )
        for ratio, value in formula.coefficients.items()
    )
    return Chart(
        Story(
            name="stability-terms",
            title=msg(
                "stability-terms-title",
                year=Year(int(last["year"])),
                largest=largest,
                share=Quantity(at_last[largest] / last["value"] * 100, "%", 0),
                smallest=smallest,
                smallest_share=Quantity(at_last[smallest] / last["value"] * 100, "%", 0),
            ),
            subtitle=msg("stability-terms-sub", first=Year(int(z["year"].min())), last=Year(int(last["year"]))),
            key=msg("stability-terms-key", coefficients=Listed(coefficients, "comma")),
        ),
        (
            Panel(
                build.years(z["year"]),
                (*parts, build.totals(z, name=msg("stability-z"), at_height=z.set_index("year")["value"])),
                years=True,
                arrangement="stack",
                room=(0.6, 0.3),  # the names of the terms begin where the last stack ends
                axis=build.value_axis(z["value"], shown=False),
            ),
        ),
    )


def _term(rows: pd.DataFrame, ratio: str, high: float) -> Series:
    """A ratio's part of the stacks, named beside the last one. A part too thin for its number has none."""
    (part,) = build.bars(
        rows[rows["ratio"] == ratio],
        role="part",
        name=ratio_name(ratio),
        decimals=2,
        colour=_TERM_COLOURS[ratio],
        labels="inside",
        width=0.5,
        end_name=ratio_name(ratio),
    )
    points = tuple(
        point if point.value is not None and point.value > 0.1 * high else replace(point, label="")
        for point in part.points
    )
    return replace(part, points=points)


@chart("stability-moves", page=PATH, span=7, finance=frame("finance"), text=told("stability"))
def moves(finance: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """A waterfall for each step from one year with a Z to the next."""
    rows = rules.contributions(finance, Formula.read(text))
    found = rules.z_by_year(rows)
    z = {int(row["year"]): float(row["value"]) for _, row in found[found["value"].notna()].iterrows()}
    steps = rules.all_steps(rows)
    before, after = list(steps)[-1]
    change, total = steps[before, after], z[after] - z[before]
    largest = max(change, key=lambda ratio: abs(change[ratio]))
    panels = [
        _waterfall(msg("stability-step", before=Year(one), after=Year(other)), z[one], of_step, z[other])
        for (one, other), of_step in steps.items()
    ]
    return Chart(
        Story(
            name="stability-moves",
            title=msg(
                "stability-moves-title",
                moved=bool(total),
                ratio=largest,
                value=Signed(change[largest], 2),
                total=Signed(total, 2),
                before=Year(before),
                after=Year(after),
            ),
            subtitle=msg("stability-moves-sub", first=Year(min(z)), last=Year(max(z))),
            key=msg("stability-moves-key"),
        ),
        build.multiples([replace(panel, bare=number > 0) for number, panel in enumerate(panels)]),
        height=430,
    )


def _waterfall(name: Message, start: float, changes: Mapping[str, float], end: float) -> Panel:
    """From Z before, over what each term changes, to Z after."""
    points, level = [_level("before", start)], start
    for ratio, change in changes.items():
        words = msg("stability-move", direction="raised" if change >= 0 else "lowered", value=Signed(change, 2))
        colour = "good" if change > 0 else "bad" if change < 0 else "neutral"
        points.append(Point(ratio, change, shown=words, label=words, base=level, colour=colour))
        level += change
    points.append(_level("after", end))
    reached = [(point.base or 0.0, (point.base or 0.0) + (point.value or 0.0)) for point in points]
    return Panel(
        (
            Place("before", msg("stability-z-before")),
            *(Place(ratio, ratio_name(ratio)) for ratio in changes),
            Place("after", msg("stability-z-after")),
        ),
        (Series(name, "variance", tuple(points)),),
        title=name,
        form="rows",
        gap=0.3,
        axis=Axis(
            low=min(0.0, *(one for one, _ in reached)),
            high=max(max(ends) for ends in reached) * 1.35,  # air for the words right of the bars
        ),
    )


def _level(place: str, z: float) -> Point:
    return Point(place, z, shown=Number(z, 2), label=Number(z, 2), base=0.0, colour="actual")


@chart("stability-units", page=PATH, span=5, finance=frame("finance"), text=told("stability"))
def units(finance: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """Z in both readings of a percentage, each on its own scale, with the borders of the classes."""
    formula = Formula.read(text)
    whole = rules.z_by_year(rules.contributions(finance, formula))
    fractions = rules.z_by_year(rules.contributions(finance, formula, fractions=True))
    first, year = int(whole["year"].min()), int(whole["year"].max())
    at_last = {name: float(rows["value"].iloc[-1]) for name, rows in (("whole", whole), ("fractions", fractions))}
    of_whole, of_fractions = formula.reached(whole), formula.reached(fractions)
    return Chart(
        Story(
            name="stability-units",
            title=msg(
                "stability-units-title",
                whole=Number(at_last["whole"], 2),
                fraction=Number(at_last["fractions"], 2),
                year=Year(year),
                same=formula.is_class_one(at_last["whole"]) == formula.is_class_one(at_last["fractions"]),
            ),
            subtitle=msg("stability-units-sub", first=Year(first), last=Year(year)),
            key=msg(
                "stability-units-key",
                threshold=Number(formula.class_one_from),
                distress=Number(rules.DISTRESS_BELOW),
            ),
            notes=(
                msg("stability-units-whole", values=_listed(whole["value"]), count=of_whole[0], total=of_whole[1]),
                msg(
                    "stability-units-fractions",
                    values=_listed(fractions["value"]),
                    count=of_fractions[0],
                    total=of_fractions[1],
                ),
            ),
        ),
        build.multiples([_reading("whole", whole, formula), _reading("fractions", fractions, formula)]),
    )


def _listed(values: Iterable[float]) -> Listed:
    return Listed(tuple(Number(value, 2) for value in values), "comma")


def _reading(reading: str, z: pd.DataFrame, formula: Formula) -> Panel:
    """Z in one reading. A border that would lie on the axis is left out, one close to it has no words."""
    name = msg("stability-reading", reading=reading)
    axis = build.value_axis([*z["value"], formula.class_one_from], shown=False)
    high = axis.high or 0.0
    borders = (
        (formula.class_one_from, msg("stability-class", class_one=True), False),
        (rules.DISTRESS_BELOW, msg("stability-distress"), True),
    )
    return Panel(
        build.years(z["year"]),
        build.bars(z, role="actual", name=name, decimals=2),
        title=name,
        years=True,
        axis=axis,
        references=tuple(
            Reference(
                border,
                name="" if border < 0.2 * high else words,
                colour="neutral",
                side="start",
                below=below,
                width=1.5,
            )
            for border, words, below in borders
            if border >= 0.06 * high
        ),
    )
