"""Charts of what research is done with: its share of the income, its funding, the people who take part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.registry import chart, frame, heading, targets, told
from ktudash.topics.research import rules
from ktudash.topics.research.publications import PATH, growth_marks
from ktudash.words import Message, Number, Own, Quantity, Signed, Year, msg

#: The table of the figures inside the Directions' headings, which are printed without years.
HEADINGS: Final = "CD-H"

#: How wide the three multiples stand: by their years, and the first has room for the words of a missing share.
_WIDTHS_OF_SHARES: Final = (4, 5, 5)

#: Two places of an axis of categories, with air at its ends so that their bars stay bars.
_TWO_PLACES: Final = (0.9, 0.9)

#: The groups of people that the title tells, as the text calls them.
STAFF: Final = "Teaching staff involved in R&D"
STUDENTS: Final = "Students involved in R&D"


@chart(
    "research-share-of-income",
    page=PATH,
    span=7,
    spent=told("research_funding", measure="amount"),
    income=frame("finance", measure="income", supports=True),
    research_work=targets("SP-2.5.2"),
    science=targets("SP-2.5.19"),
)
def share(spent: pd.DataFrame, income: pd.DataFrame, research_work: pd.DataFrame, science: pd.DataFrame) -> Chart:
    """R&D funding in total income, worked out, beside the targets SP-2.5.2 and SP-2.5.19 (% each)."""
    shares = rules.share_of(spent, rules.in_millions(income))
    research_work, science = research_work.sort_values("year"), science.sort_values("year")
    known = shares[shares["value"].notna()]
    last, end = known.iloc[-1], research_work.iloc[-1]
    drawn = build.bars(shares, role="actual", name=msg("research-funding"), decimals=1)
    told = tuple(replace(one, points=tuple(map(_told_gap, one.points, shares.to_dict("records")))) for one in drawn)
    work = build.bars(research_work, role="target", name=msg("research-share-rw"))
    innovation = build.bars(science, role="target", name=msg("research-share-science"))
    everything = pd.concat([shares, research_work, science])
    axis = build.value_axis(everything["value"], *told, *work, *innovation, shown=False)
    gaps = (_gap(row) for row in shares.to_dict("records"))
    return Chart(
        Story(
            name="research-share-of-income",
            title=msg(
                "research-share-title",
                science=Quantity(science["value"].dropna().iloc[-1], "%"),
                target=Quantity(end["value"], "%"),
                end=Year(int(end["year"])),
            ),
            subtitle=msg(
                "research-share-sub",
                share=Quantity(last["value"], "%", 1),
                first=Year(int(shares["year"].min())),
                year=Year(int(last["year"])),
                start=Year(int(research_work["year"].min())),
                end=Year(int(end["year"])),
            ),
            key=msg(
                "research-share-key",
                reported=build.was_reported(research_work, science),
                year=Year(int(last["year"])),
            ),
            notes=(msg("research-share-note"), *(gap for gap in gaps if gap)),
        ),
        _side_by_side(
            {"funding": (told, shares), "work": (work, research_work), "science": (innovation, science)}, axis
        ),
        height=290,
        title_room=26,
    )


def _side_by_side(shown: Mapping[str, tuple[tuple[Series, ...], pd.DataFrame]], axis: Axis) -> tuple[Panel, ...]:
    """Three shares of different things side by side: on one scale, and never one over another."""
    panels, column = [], 0
    for (of, (series, rows)), span in zip(shown.items(), _WIDTHS_OF_SHARES, strict=True):
        title = msg("research-share-panel", of=of)
        panels.append(replace(build.yearly(series, rows, title=title), axis=axis, column=column, span=span))
        column += span
    return tuple(panels)


def _gap(row: Mapping[Any, Any]) -> Message | None:
    """Why a year has no share although its funding is printed; ``None`` where it has one."""
    if pd.notna(row["value"]) or pd.isna(row["part"]):
        return None
    return msg(
        "research-share-gap",
        year=Year(int(row["year"])),
        funding=Quantity(row["part"], row["part_unit"]),
        status=row["status"],
    )


def _told_gap(point: Point, row: Mapping[Any, Any]) -> Point:
    """A point without a share says that its income is missing, not that it is itself."""
    gap = _gap(row)
    if gap is None:
        return point
    return replace(point, shown=msg("research-share-without-income", status=row["status"]), note=gap)


@chart(
    "research-funding",
    page=PATH,
    span=6,
    spent=told("research_funding", measure="amount"),
    income=heading("CD-H1.1.2"),
)
def funding(spent: pd.DataFrame, income: pd.DataFrame) -> Chart:
    """R&D funding, actual, beside the from–to of the Directions' research income, in mln tenge on one scale."""
    spent, planned = spent.sort_values("year"), rules.in_millions(income).sort_values("year")
    (before, now), first, last = rules.ends(spent), planned.iloc[0], planned.iloc[-1]
    name, name_planned = msg("research-funding"), msg("research-income-planned")
    axis = build.value_axis([*spent["value"], *planned["value"]], shown=False)
    panels = (
        Panel(
            build.years(spent["year"]),
            (
                *build.bars(spent, role="actual", name=name),
                growth_marks(spent, rules.growth(spent), name=name),
            ),
            title=name,
            years=True,
            axis=axis,
        ),
        Panel(
            # The heading names two years far apart: categories, so that the bars do not shrink to their distance.
            tuple(Place(str(year), Year(int(year))) for year in planned["year"]),
            build.bars(planned, role="target", name=name_planned, decimals=1),
            title=name_planned,
            axis=axis,
            room=_TWO_PLACES,
        ),
    )
    return Chart(
        Story(
            name="research-funding",
            title=msg(
                "research-funding-title",
                rose=now > before,
                before=Quantity(before, "mln tenge", 1),
                now=Number(now, 1),
                growth=Signed((now / before - 1) * 100, 0, "%"),
                since=Year(int(spent["year"].min())),
                year=Year(int(spent["year"].max())),
            ),
            subtitle=msg(
                "research-funding-sub",
                planned_first=Number(first["value"], 1),
                planned_last=Quantity(last["value"], "mln tenge", 1),
                since=Year(int(spent["year"].min())),
                year=Year(int(spent["year"].max())),
                first=Year(int(first["year"])),
                last=Year(int(last["year"])),
            ),
            key=msg("research-funding-key"),
            notes=(msg("research-funding-note"), *heading_notes(planned)),
        ),
        build.multiples(panels),
        height=310,
    )


def heading_notes(*frames: pd.DataFrame) -> tuple[Message, ...]:
    """Says that the years are our reading, where rows hold figures of headings."""
    years = [int(year) for rows in frames for year in rows.loc[rows["table_id"] == HEADINGS, "year"]]
    return (msg("research-headings", first=Year(min(years)), last=Year(max(years))),) if years else ()


@chart("research-involvement", page=PATH, span=6, shares=told("research", measure="share"))
def involvement(shares: pd.DataFrame) -> Chart:
    """Who takes part in R&D by the text: bars on their side, a word where the share is unreadable."""

    def item(row: Mapping[Any, Any]) -> Own:
        return Own("item", row["item"], row["item"])

    rows = shares.to_dict("records")
    return Chart(
        Story(
            name="research-involvement",
            title=msg(
                "research-involved-title",
                staff=Quantity(rules.of_item(shares, STAFF), "%"),
                students=Quantity(rules.of_item(shares, STUDENTS), "%"),
            ),
            subtitle=msg("research-involved-sub"),
            key=msg("research-involved-key"),
            notes=tuple(
                msg("research-involved-unreadable", item=item(row), printed=row["printed"])
                for row in rows
                if row["status"] == "malformed"
            ),
        ),
        (
            Panel(
                tuple(Place(row["item"], item(row)) for row in rows),
                build.bars(shares, role="actual", name=msg("research-involved"), at="item"),
                form="rows",
                axis=Axis(0.0, 125.0),
                name_room=30,
            ),
        ),
    )
