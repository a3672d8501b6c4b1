"""The two plans side by side: what became of the indicators of every line, and both paths of one pair on one chart."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import pandas as pd

from ktudash.catalog import Document, Indicator, Line
from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Remark, Series, Side, Story
from ktudash.plan.names import line_tag
from ktudash.plan.pairs import NEWER, NOT, OLDER, is_heading
from ktudash.plan.paths import short_name
from ktudash.plan.seam import FATES, MORE, Seam, Step
from ktudash.plan.seam import Side as Path
from ktudash.words import Listed, Message, Number, Own, Quantity, Text, UnitName, Year, msg

#: The colours of fates, and of the plans' paths.
_COLOUR: Final = {
    "tightened": "part-2",
    "continued": "part-5",
    "loosened": "amber",
    "changed": "neutral",
    "dropped": "part-4",
    "new": "part-1",
}
_PATH_COLOUR: Final = {OLDER: "muted", NEWER: "target"}

#: Letters that the titles of all panels have on one line.
_TITLE_ROOM: Final = 72


def fate_name(fate: str) -> Message:
    """A fate in a word."""
    return msg("pairs-fate", fate=fate)


def plan_name(documents: Mapping[str, Document], plan: str) -> Own:
    """A plan by its short title."""
    return Own("document", plan, documents[plan].short_title)


# --- every indicator ---------------------------------------------------------------------------------


def overview(
    counts: pd.DataFrame, lines: Mapping[str, Line], *, source: Text, sources: Sequence[str], chosen: str = ""
) -> Chart:
    """What became of the indicators of each line; ``counts`` are those of `ktudash.plan.seam.by_line`.

    The line that a reader has ``chosen`` stands out among the others.
    """
    shown = [line for line in lines.values() if line.id in counts.index]
    older = counts[counts.index.str.startswith(f"{OLDER}-")]
    most = float(counts.sum(axis=1).max())
    series = tuple(
        Series(
            fate_name(fate),
            "part",
            tuple(_count(line, int(counts[fate].loc[line.id])) for line in shown),
            colour=_COLOUR[fate],
            labels="inside",
        )
        for fate in FATES
    )
    return Chart(
        Story(
            name="two-plans",
            title=msg(
                "pairs-overview-title",
                of=int(older.to_numpy().sum()),
                tightened=int(older["tightened"].sum()),
                continued=int(older["continued"].sum()),
                loosened=int(older["loosened"].sum()),
                changed=int(older["changed"].sum()),
                dropped=int(older["dropped"].sum()),
                new=int(counts["new"].sum()),
            ),
            subtitle=msg("pairs-overview-sub"),
            source=source,
            key=msg("pairs-overview-key"),
        ),
        (
            Panel(
                tuple(Place(line.id, line_tag(line), bold=line.id == chosen) for line in shown),
                series,
                form="rows",
                arrangement="stack",
                axis=Axis(low=0.0, high=most * 1.05),
                name_room=34,
                gap=0.14,
            ),
        ),
        height=80 + 27 * len(shown),
        legend=True,
        sources=tuple(sources),
    )


def _count(line: Line, count: int) -> Point:
    number = Number(count)
    return Point(line.id, float(count), shown=number, label=number if count else "")


# --- one pair ----------------------------------------------------------------------------------------


def pair_chart(
    seam: Seam,
    indicators: Mapping[str, Indicator],
    documents: Mapping[str, Document],
    *,
    source: Text,
    sources: Sequence[str],
) -> Chart:
    """Both paths of a pair: on one scale where they may be compared, as two panels where they may not."""
    panels = _apart(seam, indicators) if seam.pair.verdict == NOT else (_together(seam, documents),)
    return Chart(
        Story(
            name=f"two-plans-{seam.pair.id}",
            title=title(seam),
            subtitle=msg(
                "pairs-sub",
                verdict=seam.pair.verdict,
                unit=UnitName(seam.newer[0].unit),
                older=plan_name(documents, OLDER),
                newer=plan_name(documents, NEWER),
            ),
            source=source,
            key=msg("pairs-key", verdict=seam.pair.verdict),
            notes=tuple(_notes(seam, indicators)),
        ),
        panels,
        height=340,
        legend=seam.pair.verdict != NOT,
        title_room=_TITLE_ROOM // len(panels),
        sources=tuple(sources),
    )


def title(seam: Seam) -> Message:
    """What the newer plan asks for in the last year that both have, in a sentence."""
    last = seam.last
    if last is None:
        return msg("pairs-title-else", name=seam.pair.name, instead=seam.pair.instead)
    return msg(
        "pairs-title",
        name=seam.pair.name,
        asks=last.asks,
        verdict=seam.pair.verdict,
        year=Year(last.year),
        older=Quantity(last.older, seam.older[0].unit, seam.older[0].decimals),
        newer=Quantity(last.newer, seam.newer[0].unit, seam.newer[0].decimals),
    )


def _together(seam: Seam, documents: Mapping[str, Document]) -> Panel:
    """One panel, the numbers of the higher path above it and those of the lower one below, where both have a year."""
    (older,), (newer,) = seam.older, seam.newer
    sides: tuple[Side, Side] = ("bottom", "top") if _rising(seam) else ("top", "bottom")
    series = tuple(
        drawn
        for one, side in zip((older, newer), sides, strict=True)
        for drawn in _path(one, plan_name(documents, one.plan), msg("pairs-actual", plan=one.plan), side)
    )
    values = [value for one in (older, newer) for value in one.rows["value"]]
    known = [value for value in values if not math.isnan(value)]
    both = [str(one.year) for one in seam.overlaps]
    return Panel(
        build.years(older.rows["year"], newer.rows["year"]),
        series,
        years=True,
        axis=build.value_axis(values, *series, from_zero=min(known) < max(known) / 2, shown=False),
        remarks=(Remark(msg("pairs-both"), both[0], until=both[-1]),) if both else (),
    )


def _rising(seam: Seam) -> bool:
    """Whether the newer path lies above the older one where they meet."""
    last = seam.last
    return last is not None and (last.newer > last.older or (last.newer == last.older and last.asks == MORE))


def _apart(seam: Seam, indicators: Mapping[str, Indicator]) -> tuple[Panel, ...]:
    """A panel for each path; of two rows of one plan with the same figures one is enough."""
    panels, drawn = [], []
    for one in (*seam.older, *seam.newer):
        figures = (one.plan, tuple(one.rows["value"].fillna(-1)))
        if figures in drawn:
            continue
        drawn.append(figures)
        code = str(one.rows["code"].iloc[0])
        name = seam.pair.name if is_heading(code) else short_name(code, indicators[code].short_name)
        heading = msg("pairs-panel", plan=one.plan, name=name, has_unit=bool(one.unit), unit=UnitName(one.unit))
        series = _path(one, heading, "", "top")
        panels.append(build.yearly(series, one.rows, title=heading, ends_named=True))
    return build.multiples(panels)


def _path(one: Path, name: Text, reported_name: Text, side: Side) -> tuple[Series, ...]:
    return build.line(
        one.rows,
        role="target",
        name=name,
        decimals=one.decimals,
        reported_name=reported_name,
        colour=_PATH_COLOUR[one.plan],
        side=side,
    )


def _notes(seam: Seam, indicators: Mapping[str, Indicator]) -> Iterator[Text]:
    yield msg("pairs-note", verdict=seam.pair.verdict, reason=seam.pair.reason)
    for one in seam.overlaps:
        if one.asks != seam.asks:
            yield msg(
                "pairs-other-year",
                asks=one.asks,
                year=Year(one.year),
                older=Quantity(one.older, seam.older[0].unit, seam.older[0].decimals),
                newer=Quantity(one.newer, seam.newer[0].unit, seam.newer[0].decimals),
            )
    steps = conversion(seam)
    if steps:
        yield msg("pairs-conversion", steps=Listed(steps, "semicolon"))
    for side in (*seam.older, *seam.newer):
        code = str(side.rows["code"].iloc[0])
        if not side.steps and not is_heading(code):
            yield from build.correction_notes(side.rows, short_name(code, indicators[code].short_name))


def conversion(seam: Seam) -> tuple[Message, ...]:
    """How the figures of the years that both plans have were worked out, with what the other plan has beside them."""
    others = {one.year: one for one in seam.overlaps}
    made = []
    for side in (*seam.older, *seam.newer):
        for step in side.steps:
            known = others.get(step.year)
            against = None if known is None else known.newer if side.plan == OLDER else known.older
            if known is not None or seam.pair.verdict == NOT:
                made.append(_formula(seam.pair.convert, step, against))
    return tuple(made)


def _formula(convert: str, step: Step, against: float | None) -> Message:
    first, second = step.terms
    return msg(
        "pairs-formula",
        convert=convert,
        year=Year(step.year),
        first=Quantity(first.value, first.unit),
        first_code=first.code,
        second=Quantity(second.value, second.unit),
        second_unit=UnitName(second.unit),
        has_code=bool(second.code),
        second_code=second.code,
        second_lines=second.lines,
        second_year=Year(second.year),
        value=Quantity(step.value, step.unit, step.decimals),
        unit=UnitName(step.unit),
        has_other=against is not None,
        against=Quantity(against, step.unit),
    )


def agreements(seam: Seam) -> tuple[int, ...]:
    """Years in which the two plans have the same figure."""
    return tuple(one.year for one in seam.overlaps if one.asks == "same")
