"""Many paths in one chart, each as an index of its first target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Point, Series, Story
from ktudash.plan.paths import from_to, indexed_point, label, short_name
from ktudash.words import Quantity, Text, Year, msg

#: A chart of more lines than this names only its fastest and its slowest.
MOST_NAMED: Final = 8


@dataclass(frozen=True, slots=True)
class _Line:
    """One indicator: its rows with a target, and its figures as an index."""

    code: str
    name: str
    rows: pd.DataFrame
    first: float

    @property
    def end(self) -> float:
        return self.indexed(float(self.rows["value"].iloc[-1]))

    def indexed(self, value: float) -> float:
        """``value`` where the first target is 100."""
        return value / self.first * 100


def index(targets: pd.DataFrame, *, sources: Sequence[str], source: Text) -> Chart | None:
    """All selected paths in one chart, each indexed to its first target year = 100. ``None``: nothing has an index.

    Of a few every line is named and has its actuals; of many the fastest and the slowest.
    """
    lines = sorted(_lines(targets), key=lambda line: line.end)
    if not lines:
        return None
    left = targets["code"].nunique() - len(lines)
    years = build.years(*(line.rows["year"] for line in lines))
    series = _series(lines)
    fastest = lines[-1]
    first, last = fastest.rows.iloc[0], fastest.rows.iloc[-1]
    start, end = from_to(first, last)
    drawn = [point.value for one in series for point in one.points if point.value is not None]
    return Chart(
        Story(
            name="target-index",
            title=msg(
                "plan-index-title",
                name=short_name(fastest.code, fastest.name),
                first=start,
                first_year=Year(int(first["year"])),
                last=end,
                year=Year(int(last["year"])),
            ),
            subtitle=msg(
                "plan-index-sub", first=Year(int(years[0].key)), last=Year(int(years[-1].key)), count=len(lines)
            ),
            source=source,
            key=msg(
                "plan-index-key",
                all=len(lines) <= MOST_NAMED,
                reported=any(one.role == "actual" for one in series),
            ),
            notes=(msg("plan-index-left", count=left),) if left else (),
        ),
        (Panel(years, series, years=True, axis=build.value_axis(drawn, from_zero=False)),),
        height=520,
        sources=tuple(sources),
    )


def _lines(targets: pd.DataFrame) -> list[_Line]:
    """The indicators that have an index: no rank, no flag, a first target above zero."""
    found = []
    for code, rows in targets.groupby("code", sort=False):
        known = rows[rows["value"].notna()]
        if known.empty or known["kind"].iloc[0] in ("rank", "flag") or known["value"].iloc[0] <= 0:
            continue
        found.append(_Line(str(code), str(known["short_name"].iloc[0]), known, float(known["value"].iloc[0])))
    return found


def _series(lines: Sequence[_Line]) -> tuple[Series, ...]:
    """A line an indicator; of many, the five fastest and the slowest have a colour, a name and their actuals."""
    many = len(lines) > MOST_NAMED
    named = {0, *range(max(0, len(lines) - 5), len(lines))} if many else set(range(len(lines)))
    made: list[Series] = []
    colours = {place: f"series-{number % 6 + 1}" for number, place in enumerate(sorted(named))}
    last = max(int(line.rows["year"].iloc[-1]) for line in lines)
    for place, line in enumerate(lines):
        mine = place in named
        colour = colours.get(place, "hatch")
        reported = build.reported_in(line.rows)
        met = mine and not reported.empty
        name, own = label(line.code, line.name), short_name(line.code, line.name)
        # A plan that ends before the other has no room for a name behind its line: the others go on there.
        inside = mine and int(line.rows["year"].iloc[-1]) < last
        points = _points(line, line.rows)
        made.append(
            Series(
                name,
                "target",
                _named_above(points, own, slow=2 * place < len(lines)) if inside else points,
                mark="line",
                colour=colour,
                dash="dot" if met else "",
                labels="outside" if inside else "none",
                end_name=own if mine and not inside else "",
                code=line.code,
            )
        )
        if met:
            made.append(
                Series(
                    name,
                    "actual",
                    _points(line, reported),
                    mark="line",
                    colour=colour,
                    labels="none",
                    code=line.code,
                )
            )
    return tuple(made)


def _named_above(points: tuple[Point, ...], name: Text, *, slow: bool) -> tuple[Point, ...]:
    """The points with the line's name at the last one: above it, below it for what grows least."""
    *before, end = points
    bare = (replace(one, label="") for one in before)
    return (*bare, replace(end, label=name, side="bottom" if slow else "top"))


def _points(line: _Line, rows: pd.DataFrame) -> tuple[Point, ...]:
    return tuple(_point(line, row) for row in rows.to_dict("records"))


def _point(line: _Line, row: Mapping) -> Point:
    place = str(row["year"])
    if pd.isna(row["value"]):
        return Point(place, None, shown=build.shown(row, target=True), status=row["status"], note=build.note(row))
    point = indexed_point(place, line.indexed(float(row["value"])), Quantity(float(row["value"]), row["unit"]))
    corrected = bool(pd.notna(row["corrected"]))
    shown = build.starred(point.shown) if corrected else point.shown
    return replace(point, shown=shown, side="", note=build.note(row), corrected=corrected)
