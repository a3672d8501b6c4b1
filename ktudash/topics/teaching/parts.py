"""What the charts of teaching share: stacks by year, lists by year, targets side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Series, Story
from ktudash.words import Message, Number, Own, Text, Year, msg

PATH: Final = "/teaching"

#: A part smaller than this share of the highest stack has no room for its number: the table has it.
_ROOM: Final = 0.06


def first_year(rows: pd.DataFrame) -> Year:
    """The first year of ``rows``."""
    return Year(int(rows["year"].min()))


def last_year(rows: pd.DataFrame) -> Year:
    """The last year of ``rows``."""
    return Year(int(rows["year"].max()))


def kind(resource: str) -> Message:
    """A kind of electronic resource as short as a bar's label must be."""
    return msg("teaching-kind", kind=resource)


def indicator(code: str) -> Message:
    """What an indicator's targets are called on a chart."""
    return msg("teaching-indicator", code=code.replace(".", "-"))


def stack(total: pd.DataFrame, parts: Sequence[tuple[Text, pd.DataFrame]], *, name: Text) -> Panel:
    """Parts on one another by year, the printed total on top; a part too thin for its number is without it."""
    sums = pd.concat([rows for _, rows in parts]).groupby("year")["value"].sum()
    heights = dict(zip(sums.index.astype(int), sums.astype(float), strict=True))
    least = _ROOM * float(sums.max())
    series = tuple(
        build.without_labels(one, below=least)
        for number, (words, rows) in enumerate(parts, start=1)
        for one in build.bars(rows, role="part", name=words, colour=f"part-{number}", labels="inside")
    )
    return Panel(
        build.years(total["year"]),
        (*series, build.totals(total, name=name, at_height=heights)),
        years=True,
        arrangement="stack",
        gap=0.4,
        axis=build.value_axis(heights.values(), shown=False),
    )


def doubts(total: pd.DataFrame, sums: pd.Series, message: str) -> tuple[Message, ...]:
    """A sentence for every year whose parts do not add up to the total; ``message``: ``kinds`` or ``training``."""
    return tuple(
        msg(
            "teaching-doubt",
            what=message,
            year=Year(int(row["year"])),
            sum=Number(sums[row["year"]]),
            printed=Number(row["value"]),
        )
        for _, row in total.iterrows()
        if pd.notna(row["value"]) and sums[row["year"]] != row["value"]
    )


def by_year(rows: pd.DataFrame, key: str, places: Sequence[Place], *, grey: str = "") -> tuple[Panel, ...]:
    """Bars on their side, a panel a year; ``grey`` is the place that is a total."""
    years = sorted({int(year) for year in rows["year"]})
    high = 1.45 * float(rows["value"].max())
    panels = []
    for year in years:
        of_year = rows[rows["year"] == year]
        series: tuple[Series, ...] = ()
        for part, colour in ((of_year[of_year[key] != grey], "actual"), (of_year[of_year[key] == grey], "neutral")):
            if not part.empty:
                series += build.bars(part, role="actual", name=Year(year), at=key, colour=colour)
        panels.append(
            Panel(
                tuple(places),
                series,
                title=Year(year),
                form="rows",
                gap=0.3,
                bare=year > years[0],
                axis=Axis(0.0, high),
            )
        )
    return build.multiples(panels)


def targets_beside(story: Story, targets: Mapping[str, pd.DataFrame]) -> Chart:
    """Targets side by side, a panel an indicator, each with its own scale."""
    panels = build.targets_beside((indicator(code), rows) for code, rows in targets.items())
    return Chart(story, panels, height=250, title_room=30)


def remarks(target: pd.DataFrame, *columns: str) -> tuple[Message, ...]:
    """What the register remarks on the indicator of these rows, with the indicator's number."""
    first = target.iloc[0]
    number = first["code"].partition("-")[2]
    return tuple(
        msg("teaching-remark", number=number, remark=Own(column.replace("_", "-"), first["code"], first[column]))
        for column in columns
        if first[column]
    )
