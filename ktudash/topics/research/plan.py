"""Charts of what both plans ask of research: young scientists, the targets of Line 2, those of the Directions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Point, Series, Story
from ktudash.registry import chart, heading, targets
from ktudash.topics.research import rules
from ktudash.topics.research.funding import heading_notes
from ktudash.topics.research.publications import PATH
from ktudash.words import Listed, Message, Number, Own, Text, UnitName, Year, msg

#: The number of grants, which the title of the young scientists tells.
GRANTS: Final = "SP-2.5.3"

#: Units whose name adds nothing to that of an indicator.
_PLAIN: Final = ("units", "")

#: Indicators whose values are printed as “not less than”.
_AT_LEAST: Final = ("CD-4.2.1",)

#: A bar's part of a year: two targets five years apart must not become two walls.
_WIDTH: Final = 0.65

#: In more columns than this, only the first and the last year have room on a narrow screen.
_WIDE_ENOUGH: Final = 2

#: From here on a label in a narrow small multiple goes without decimals.
_SHORT_FROM: Final = 100

#: Small multiples of one row on a card of the page's width.
_IN_A_ROW: Final = 5


@dataclass(frozen=True)
class Path:
    """The target path of one indicator, or of one heading, and how it is named."""

    code: str
    name: Text
    rows: pd.DataFrame


def _paths(planned: pd.DataFrame) -> list[Path]:
    """The paths of indicators, in the order of ``planned``; what is in thousand tenge, in millions."""
    return [
        Path(code, Own("short-name", code, rows["short_name"].iloc[0]), _readable(rows))
        for code in planned["code"].unique()
        for rows in [planned[planned["code"] == code]]
    ]


def _readable(rows: pd.DataFrame) -> pd.DataFrame:
    return rules.in_millions(rows) if rows["unit"].iloc[0] == "thousand tenge" else rows


@chart(
    "young-scientists",
    page=PATH,
    span=7,
    plan=targets("SP-2.5.3", "SP-2.5.4", "SP-2.5.5", as_table=True),
    directions=targets("CD-4.1.2"),
)
def young(plan: pd.DataFrame, directions: pd.DataFrame) -> Chart:
    """Targets of both plans for young scientists, as small multiples with scales of their own."""
    paths = [*_paths(plan), *_paths(directions)]
    grants = plan[plan["code"] == GRANTS].sort_values("year")
    reached, still = rules.first_reached(grants)
    start, end = _span(paths)
    return Chart(
        Story(
            name="young-scientists",
            title=msg(
                "research-young-title",
                still=still,
                first=Number(grants["value"].iloc[0]),
                last=Number(grants["value"].iloc[-1]),
                start=Year(int(grants["year"].iloc[0])),
                reached=Year(reached),
            ),
            subtitle=msg("research-young-sub", start=start, end=end),
            key=msg("research-young-key", reported=build.was_reported(*(path.rows for path in paths))),
        ),
        _multiples(paths),
        height=480,
        title_room=36,
    )


@chart(
    "research-targets",
    page=PATH,
    span=12,
    plan=targets(
        "SP-2.5.1", "SP-2.5.6", "SP-2.5.8", "SP-2.5.9", "SP-2.5.10", "SP-2.5.11", "SP-2.5.12", "SP-2.5.13",
        "SP-2.5.14", "SP-2.5.15", "SP-2.5.16", "SP-2.5.17", "SP-2.5.18",
        as_table=True,
    ),
)  # fmt: skip
def plan(plan: pd.DataFrame) -> Chart:
    """The targets of Strategic Line 2 that have no chart of their own."""
    return _plan("research-targets", _paths(plan))


@chart(
    "research-directions",
    page=PATH,
    span=12,
    plan=targets(
        "CD-1.1.2.1", "CD-1.1.2.2", "CD-1.2.2.1", "CD-1.2.2.2", "CD-4.1.1", "CD-4.2.1", "CD-4.2.2", "CD-4.2.4",
        as_table=True,
    ),
    authors=heading("CD-H4.1"),
)  # fmt: skip
def directions(plan: pd.DataFrame, authors: pd.DataFrame) -> Chart:
    """The targets of the Conceptual Directions for research, and those of a heading for authors."""
    return _plan("research-directions", [Path("CD-H4.1", msg("research-authors"), authors), *_paths(plan)])


def _plan(name: str, paths: list[Path]) -> Chart:
    """Target paths that move, as small multiples; those that never move are named in the key."""
    by_code = {path.code: path for path in paths}
    moving, flat = rules.moving_and_flat({path.code: path.rows for path in paths})
    start, end = _span(paths)
    named = tuple(
        msg(
            "research-plan-flat",
            name=by_code[code].name,
            value=_first_and_last(rows)[0],
            least=code in _AT_LEAST,
        )
        for code, rows in flat.items()
    )
    return Chart(
        Story(
            name=name,
            title=_plan_title(by_code[rules.fastest(moving)]),
            subtitle=msg("research-plan-sub", start=start, end=end),
            key=Listed(
                (
                    *_still(paths),
                    msg(
                        "research-plan-key",
                        reported=build.was_reported(*(path.rows for path in paths)),
                        flat=len(flat),
                        named=Listed(named, "comma"),
                    ),
                ),
                "sentence",
            ),
            notes=(
                *heading_notes(*(path.rows for path in paths)),
                *(note for path in paths for note in build.correction_notes(path.rows, path.name)),
            ),
        ),
        _multiples([by_code[code] for code in moving]),
        height=280 * _rows(len(moving)),
        title_room=24,
    )


def _plan_title(leader: Path) -> Message:
    """The path that grows most."""
    first, last = _first_and_last(leader.rows)
    return msg(
        "research-plan-grown",
        leader=leader.code.replace(".", "-"),  # a key of Fluent has no full stops
        name=leader.name,
        first=first,
        last=last,
        start=Year(int(leader.rows.loc[leader.rows["value"].notna(), "year"].min())),
        year=Year(int(leader.rows.loc[leader.rows["value"].notna(), "year"].max())),
    )


def _still(paths: list[Path]) -> tuple[Message, ...]:
    """How many ask for one value in all years that have a target, and how many of these start after the first year."""
    rows = {path.code: path.rows for path in paths}
    flat = rules.unchanging(rows)
    if not flat:
        return ()
    starts = [int(rows[code].loc[rows[code]["value"].notna(), "year"].min()) for code in flat]
    later = [year for year in starts if year > min(starts)]
    still = msg("research-plan-still", flat=len(flat), all=len(paths), later=len(later), start=Year(max(starts)))
    return (still,)


def _first_and_last(rows: pd.DataFrame) -> tuple[Text, Text]:
    """The first and the last value of a path as a reader sees them."""
    known = rows[rows["value"].notna()].sort_values("year")
    return build.shown(known.iloc[0]), build.shown(known.iloc[-1])


def _span(paths: list[Path]) -> tuple[Year, Year]:
    """The first and the last year of any path."""
    years = [int(year) for path in paths for year in path.rows["year"]]
    return Year(min(years)), Year(max(years))


def _multiples(paths: list[Path]) -> tuple[Panel, ...]:
    """Outlined bars of each path in a small multiple with a scale of its own, in at least two rows."""
    rows = _rows(len(paths))
    narrow = -(-len(paths) // rows) > _WIDE_ENOUGH
    panels = []
    for path in paths:
        unit = str(path.rows["unit"].iloc[0])
        series = build.bars(path.rows, role="target", name=path.name, width=_WIDTH)
        if path.rows["value"].max() >= _SHORT_FROM:
            series = tuple(_without_decimals(one) for one in series)
        panels.append(
            build.yearly(
                series,
                path.rows,
                title=msg("research-facet", plain=unit in _PLAIN, name=path.name, unit=UnitName(unit)),
                ends_named=narrow,
            )
        )
    return build.multiples(panels, rows=rows)


def _rows(count: int) -> int:
    """In how many rows so many small multiples stand."""
    return max(2, -(-count // _IN_A_ROW))


def _without_decimals(series: Series) -> Series:
    """Labels without decimals for narrow small multiples; what a reader points at and the table keep them."""

    def short(point: Point) -> Point:
        if not point.label or point.value is None:
            return point
        label: Text = Number(point.value, 0)
        return replace(point, label=build.starred(label) if point.corrected else label)

    return replace(series, points=tuple(map(short, series.points)))
