"""Before anything is reported: how far the plan wants its indicators to go from where they start."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Final

import pandas as pd

from ktudash import money
from ktudash.chart.model import Axis, Chart, Panel, Point, Reference, Series, Story
from ktudash.plan.gaps import height, pages, places
from ktudash.plan.measure import difference
from ktudash.plan.paths import indexed_point, rounded, short_name
from ktudash.words import Message, Number, Quantity, Signed, Text, Year, msg

#: Ticks of a logarithmic scale on which the start is 100.
_TICKS: Final = (10.0, 20.0, 50.0, 70.0, 100.0, 150.0, 200.0, 300.0, 500.0, 1000.0, 2000.0, 4000.0)

#: From a start below this no growth in per cent stands alone: the two numbers do (rule 11).
SMALL: Final = 10.0


def ways(assessment: pd.DataFrame, *, sources: Sequence[str], source: Text) -> list[Chart]:
    """Start, this year's target and the final one of each indicator, the start = 100; long lists run over several.

    The start is the comparable baseline, else the first target. Empty where nothing has a ratio.
    """
    rated = _ways(assessment)
    if rated.empty:
        return []
    year, final = int(rated["year"].iloc[0]), int(rated["final_year"].max())
    left = len(assessment) - len(rated)
    low = min(70.0, float(rated[["way_year", "way_final"]].min().min()) * 0.9)
    high = max(150.0, float(rated[["way_year", "way_final"]].max().max()) * 1.15)
    ticks = tuple(one for one in _TICKS if low <= one <= high)
    story = Story(
        name="way-to-the-targets",
        title=_title(assessment, rated),
        subtitle=msg("plan-way-sub", same=final == year, year=Year(year), final=Year(final)),
        source=source,
        key=msg("plan-way-key"),
        notes=(msg("plan-way-left", count=left),) if left else (),
    )
    return [
        Chart(
            paged,
            (
                Panel(
                    places(rows),
                    tuple(_series(rows, year, final)),
                    form="rows",
                    connected=True,
                    axis=Axis(low=low, high=high, shown=True, log=True, ticks=ticks),
                    references=(Reference(100.0, colour="axis", dash="", width=1.0),),
                ),
            ),
            height=height(len(rows)),
            legend=True,
            sources=tuple(sources),
        )
        for paged, rows in pages(story, rated)
    ]


def _ways(assessment: pd.DataFrame) -> pd.DataFrame:
    """The indicators that have a ratio of target to start, with both ways in per cent; what looks odd first."""
    rated = assessment[~assessment["kind"].isin(("rank", "flag"))].copy()
    with_baseline = rated["comparable"] & rated["baseline"].notna()
    rated["start"] = rated["baseline"].where(with_baseline, rated["first_target"])
    rated = rated[(rated["start"] > 0) & (rated["final_target"] > 0)]
    rated = rated.assign(
        way_year=rated["target"] / rated["start"] * 100, way_final=rated["final_target"] / rated["start"] * 100
    )
    return rated.sort_values(["below_baseline", "way_final"], ascending=[False, True])


def _title(assessment: pd.DataFrame, rated: pd.DataFrame) -> Message:
    """Of all that lie below, as everywhere: a rank has no way of its own, and is counted."""
    most = rated.sort_values("way_final").iloc[-1]
    below = assessment[assessment["below_baseline"]]
    first = rated.iloc[0] if below.empty else below.iloc[0]
    scale = money.readable(str(most["unit"]), float(most["start"]), float(most["final_target"]))
    return msg(
        "plan-way-title",
        below=len(below),
        name=short_name(first["code"], first["short_name"]),
        most_name=short_name(most["code"], most["short_name"]),
        start=Quantity(most["start"] * scale.factor, scale.unit if scale.unit == "%" else "", scale.decimals),
        final=Quantity(most["final_target"] * scale.factor, scale.unit, scale.decimals),
    )


def _series(rated: pd.DataFrame, year: int, final: int) -> list[Series]:
    """Dots at the start, at this year's target and at the final one, the last with how far it is in per cent."""
    made: list[Series] = []
    columns: tuple[tuple[Text, str, str, float], ...] = (
        (msg("plan-way-start"), "", "start", 9.0),
        (msg("plan-way-year", year=Year(year)), "way_year", "target", 8.0),
        (msg("plan-way-final"), "way_final", "final_target", 12.0),
    )
    for name, column, value_column, size in columns:
        if column == "way_year" and final == year:
            continue
        points = []
        for row in rated.to_dict("records"):
            at = 100.0 if not column else float(row[column])
            ink = "" if not column else "bad" if row["below_baseline"] and _worse(row, at) else "target"
            if at != at:
                points.append(Point(row["code"], None, shown=Number(None), status="none"))
                continue
            points.append(
                indexed_point(
                    row["code"],
                    at,
                    Quantity(row[value_column], row["unit"]),
                    written=_grown(row) if column == "way_final" else "",
                    ink=ink,
                    # Outside of the way, unless this year's target lies there.
                    side="left" if at < 100 and not row["way_year"] < at else "right",
                )
            )
        made.append(
            Series(
                name,
                "target" if column else "actual",
                tuple(points),
                mark="dot",
                labels="outside" if column == "way_final" else "none",
                size=size,
            )
        )
    return made


def _worse(row: Mapping[Hashable, Any], at: float) -> bool:
    """Whether one target is worse than the start: an indicator may begin below it and end above."""
    return at > 100 if row["polarity"] == "down" else at < 100


def _grown(row: Mapping[Hashable, Any]) -> Text:
    """How far the final target lies from the start: levels in per cent, shares and rates in points (rule 11)."""
    start, final = float(row["start"]), float(row["final_target"])
    if row["unit"] == "%" or row["kind"] in ("share", "change"):
        return difference(final - start, row["unit"])
    if start < SMALL:
        return msg("plan-way-numbers", start=rounded(start, ""), final=rounded(final, ""))
    return Signed((final / start - 1) * 100, 0, "%")
