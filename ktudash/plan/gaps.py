"""How far the indicators are from their targets, or, before anything is reported, how far the plan wants them to go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pandas as pd

from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story
from ktudash.plan.attainment import DEFAULT_THRESHOLDS, STATUS_ROLE
from ktudash.plan.paths import indexed_point, label, short_name
from ktudash.plan.scoreboard import tally
from ktudash.words import Message, Number, Quantity, Signed, Text, UnitName, Year, msg

#: Ticks of a logarithmic scale on which the start is 100.
_TICKS: Final = (10.0, 20.0, 50.0, 70.0, 100.0, 150.0, 200.0, 300.0, 500.0, 1000.0, 2000.0, 4000.0)

#: Status → colour of its bar; ``warn`` is for words, its areas are amber.
_BAR_COLOUR: Final = {status: "amber" if role == "warn" else role for status, role in STATUS_ROLE.items()}


def thresholds() -> Message:
    """From which attainment on an indicator is achieved or near: printed wherever a status colour is shown."""
    return msg(
        "plan-thresholds",
        achieved=Quantity(DEFAULT_THRESHOLDS.achieved * 100, "%"),
        near=Quantity(DEFAULT_THRESHOLDS.near * 100, "%"),
    )


def status_name(status: str) -> Message:
    """A status in words."""
    return msg("plan-status", status=status.replace(" ", "-"))


def gaps(assessment: pd.DataFrame, *, sources: Sequence[str], source: Text) -> Chart | None:
    """Attainment of all selected indicators as bars, worst first, the target as the line at 100 %.

    ``assessment`` is that of :func:`ktudash.plan.assessment.assess`. ``None`` where nothing has an attainment: draw
    :func:`way` then.
    """
    rated = assessment[assessment["attainment"].notna()].sort_values("attainment")
    if rated.empty:
        return None
    year, numbers = int(rated["year"].iloc[0]), tally(assessment)
    left = len(assessment) - len(rated)
    rows = rated.to_dict("records")
    percent = [float(row["attainment"]) * 100 for row in rows]
    points = tuple(
        Point(
            place=row["code"],
            value=value,
            shown=row["attainment_text"],
            label=msg("plan-gap-label", reached=value >= 100, text=row["attainment_text"]),
            note=msg(
                "plan-gap-note",
                actual=Number(row["actual"]),
                target=Number(row["target"]),
                has_unit=bool(row["unit"]),
                unit=UnitName(row["unit"]),
                status=status_name(row["status"]),
            ),
            colour=_BAR_COLOUR[row["status"]],
        )
        for row, value in zip(rows, percent, strict=True)
    )
    return Chart(
        Story(
            name="gaps",
            # of all that is judged, as everywhere: ranks have no bar
            title=msg("plan-gap-title", behind=numbers.behind, judged=numbers.judged, year=Year(year)),
            subtitle=msg("plan-gap-sub", year=Year(year)),
            source=source,
            key=msg("plan-gap-key", thresholds=thresholds()),
            notes=(msg("plan-gap-left", count=left),) if left else (),
        ),
        (
            Panel(
                _places(rated),
                (Series(msg("plan-attainment"), "actual", points),),
                form="rows",
                axis=Axis(low=0.0, high=max(120.0, *percent) * 1.12, shown=True, suffix="\u202f%"),
                references=(Reference(100.0, colour="target", dash=""),),
            ),
        ),
        height=_height(len(rated)),
        sources=tuple(sources),
    )


def _places(rated: pd.DataFrame) -> tuple[Place, ...]:
    return tuple(Place(code, label(code, name)) for code, name in zip(rated["code"], rated["short_name"], strict=True))


def _height(count: int, *, row: int = 24, head: int = 70) -> int:
    """A list is as high as its rows need."""
    return head + row * max(3, count)


def way(assessment: pd.DataFrame, *, sources: Sequence[str], source: Text) -> Chart | None:
    """Without actuals: how far the plan wants each indicator to go from where it starts (= 100).

    The start is the comparable baseline, else the first target. ``None`` where nothing has a ratio.
    """
    rated = _ways(assessment)
    if rated.empty:
        return None
    year, final = int(rated["year"].iloc[0]), int(rated["final_year"].max())
    left = len(assessment) - len(rated)
    low = min(70.0, float(rated[["way_year", "way_final"]].min().min()) * 0.9)
    high = max(150.0, float(rated[["way_year", "way_final"]].max().max()) * 1.15)
    return Chart(
        Story(
            name="way-to-the-targets",
            title=_way_title(assessment, rated),
            subtitle=msg("plan-way-sub", same=final == year, year=Year(year), final=Year(final)),
            source=source,
            key=msg("plan-way-key"),
            notes=(msg("plan-way-left", count=left),) if left else (),
        ),
        (
            Panel(
                _places(rated),
                tuple(_way_series(rated, year, final)),
                form="rows",
                connected=True,
                axis=Axis(
                    low=low, high=high, shown=True, log=True, ticks=tuple(one for one in _TICKS if low <= one <= high)
                ),
                references=(Reference(100.0, colour="axis", dash="", width=1.0),),
            ),
        ),
        height=_height(len(rated)),
        legend=True,
        sources=tuple(sources),
    )


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


def _way_title(assessment: pd.DataFrame, rated: pd.DataFrame) -> Message:
    """Of all that lie below, as everywhere: a rank has no way of its own, and is counted."""
    most = rated.sort_values("way_final").iloc[-1]
    below = assessment[assessment["below_baseline"]]
    first = rated.iloc[0] if below.empty else below.iloc[0]
    return msg(
        "plan-way-title",
        below=len(below),
        name=short_name(first["code"], first["short_name"]),
        most_name=short_name(most["code"], most["short_name"]),
        most=Signed(most["way_final"] - 100, 0, "%"),
    )


def _way_series(rated: pd.DataFrame, year: int, final: int) -> list[Series]:
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
            ink = "" if not column else "bad" if row["below_baseline"] else "target"
            if at != at:
                points.append(Point(row["code"], None, shown=Number(None), status="none"))
                continue
            points.append(
                indexed_point(
                    row["code"],
                    at,
                    Quantity(row[value_column], row["unit"]),
                    written=Signed(at - 100, 0, "%") if column == "way_final" else "",
                    ink=ink,
                    side="left" if at < 100 else "right",
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
