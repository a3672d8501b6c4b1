"""Before anything is reported: how far the plan wants its indicators to go from where they start."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import pandas as pd

from ktudash import money
from ktudash.chart.model import Axis, Chart, Panel, Point, Reference, Series, Story
from ktudash.plan.attention import OF_BACHELORS
from ktudash.plan.gaps import height, pages, places
from ktudash.plan.lead import spans
from ktudash.plan.measure import difference
from ktudash.plan.paths import indexed_point, rounded, short_name
from ktudash.words import Listed, Message, Number, Quantity, Signed, Text, Year, msg

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
    whole, named = _title(assessment, rated), _named(rated)

    def title(part: pd.DataFrame) -> Message:
        return whole if named in part["code"].to_numpy() else _part(part)

    story = Story(
        name="way-to-the-targets",
        title=whole,
        subtitle=msg("plan-way-sub", same=final == year, year=Year(year), final=Year(final)),
        source=source,
        key=_key(rated),
    )
    return [
        Chart(
            replace(paged, notes=tuple(_notes(assessment, rated, rows, left))),
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
        for paged, rows in pages(story, rated, title)
    ]


def _key(rated: pd.DataFrame) -> Message:
    """What is filled, hollow and red; of which years the figures from before the plans are."""
    years = rated.loc[_measured(rated), "baseline_year"]
    return msg("plan-way-key", years="none" if years.empty else "known", of=spans(years))


def _notes(assessment: pd.DataFrame, rated: pd.DataFrame, rows: pd.DataFrame, left: int) -> Iterator[Message]:
    """Why fewer rows are red than the title counts, what the start of employment leaves open, and what is not drawn."""
    first = rows.index[0] == rated.index[0]
    hidden = tuple(_hidden(assessment, rated)) if first else ()
    if hidden:
        yield msg("plan-way-not-red", named=Listed(hidden, "semicolon"))
    of_bachelors = rows[rows["code"].isin(OF_BACHELORS) & _measured(rows)]
    if not of_bachelors.empty:
        names = tuple(map(short_name, of_bachelors["code"], of_bachelors["short_name"]))
        yield msg(
            "plan-way-open",
            count=len(names),
            names=Listed(names, "semicolon"),
            year=Year(int(of_bachelors["baseline_year"].iloc[0])),
        )
    if left:
        yield msg("plan-way-left", count=left)


def _hidden(assessment: pd.DataFrame, rated: pd.DataFrame) -> Iterator[Message]:
    """What has a target worse than before the plan, and none that is drawn."""
    drawn = rated.set_index("code")
    for row in assessment[assessment["below_baseline"]].to_dict("records"):
        found = row["code"] in drawn.index
        red = found and any(_worse(row, float(drawn.loc[row["code"], way])) for way in ("way_year", "way_final"))
        if not red:
            name = short_name(row["code"], row["short_name"])
            why = "ratio" if not found else "bachelors" if row["code"] in OF_BACHELORS else "years"
            yield msg("plan-way-hidden", why=why, name=name)


def _measured(rows: pd.DataFrame) -> pd.Series:
    """Which rows start at a figure from before the plan that measures the same as the targets."""
    return rows["comparable"] & rows["baseline"].notna()


def _ways(assessment: pd.DataFrame) -> pd.DataFrame:
    """The indicators that have a ratio of target to start, with both ways in per cent; what looks odd first."""
    rated = assessment[~assessment["kind"].isin(("rank", "flag"))].copy()
    rated["start"] = rated["baseline"].where(_measured(rated), rated["first_target"])
    rated = rated[(rated["start"] > 0) & (rated["final_target"] > 0)]
    rated = rated.assign(
        way_year=rated["target"] / rated["start"] * 100, way_final=rated["final_target"] / rated["start"] * 100
    )
    return rated.sort_values(["below_baseline", "way_final"], ascending=[False, True], kind="stable")


def _named(rated: pd.DataFrame) -> str:
    """The indicator that the title speaks of: what has worse targets stands first, what is to grow most last."""
    return str(rated["code"].iloc[0 if rated["below_baseline"].any() else -1])


def _part(rows: pd.DataFrame) -> Message:
    """What one of several pictures shows, where it is not the one that the title of all speaks of."""
    low, high = (Number(float(rows["way_final"].iloc[place]) / 100, 2) for place in (0, -1))
    return msg("plan-way-part", count=len(rows), same=f"{low.value:.2f}" == f"{high.value:.2f}", low=low, high=high)


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
    years = {"way_year": year, "way_final": final if rated["final_year"].nunique() == 1 else 0}
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
                year=years.get(column, 0),
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
        points = difference(final - start, row["unit"])
        return msg("plan-way-of-bachelors", change=points) if row["code"] in OF_BACHELORS else points
    if start < SMALL:
        return msg("plan-way-numbers", start=rounded(start, ""), final=rounded(final, ""))
    return Signed((final / start - 1) * 100, 0, "%")
