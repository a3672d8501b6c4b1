"""The path of one indicator, and many of them in one chart as an index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Point, Series, Story
from ktudash.words import Number, Own, Text, UnitName, Year, msg

#: A chart of more lines than this names only its fastest and its slowest.
_MOST_NAMED: Final = 8


def short_name(code: str, name: str) -> Own:
    """An indicator's short name, which other languages find by its code."""
    return Own("short-name", code, name)


def label(code: str, name: str) -> Text:
    """How an indicator is named on an axis."""
    return msg("plan-label", name=short_name(code, name), code=code)


def path(
    targets: pd.DataFrame,
    before: pd.DataFrame,
    *,
    name: str,
    printed: str,
    kind: str,
    sources: Sequence[str],
    source: Text,
    compact: bool = False,
) -> Chart:
    """One indicator: baseline and actuals filled, the target path hollow, dash years as gaps.

    ``before`` is the comparable baseline's row (or empty); both are rows for :mod:`~ktudash.chart.build`, the targets
    with the reported ``actual``. ``compact`` is the small multiple: no axis, no subtitle needed.
    """
    known = targets[targets["value"].notna()]
    code, unit = str(targets.iloc[0]["code"]), str(targets.iloc[0]["unit"])
    first, last = known.iloc[0], known.iloc[-1]
    own = short_name(code, name)
    shape = "rank" if kind == "rank" else "flat" if known["value"].nunique() == 1 else "moving"
    reported = build.reported_in(targets)
    everything = pd.concat([frame for frame in (before, reported, targets) if not frame.empty])
    places = build.years(everything["year"])
    series = build.line(
        targets,
        role="target",
        name=msg("plan-target"),
        labels="none" if compact and len(targets) > 6 else "outside",
        reported_name=msg("plan-actual"),
    )
    if compact:
        series = tuple(_only_ends(one) for one in series)
    if not before.empty:
        series += build.line(before, role="actual", name=msg("plan-baseline"))
    values = everything["value"].dropna().tolist()
    return Chart(
        Story(
            name=f"target-{code}",
            title=own
            if compact
            else msg(
                "plan-path-title",
                shape=shape,
                name=own,
                first=build.shown(first),
                first_year=Year(int(first["year"])),
                last=build.shown(last),
                last_year=Year(int(last["year"])),
            ),
            subtitle=msg(
                "plan-path-sub",
                printed=Own("wording", code, printed),
                has_unit=bool(unit),
                unit=UnitName(unit),
                first_year=Year(int(places[0].key)),
                last_year=Year(int(places[-1].key)),
            ),
            source=source,
            key=msg("plan-path-key"),
            notes=build.correction_notes(targets, own),
        ),
        (Panel(places, series, years=True, axis=_axis(values, rank=kind == "rank", compact=compact)),),
        height=150 if compact else 340,
        compact=compact,
        sources=tuple(sources),
    )


def _axis(values: list[float], *, rank: bool, compact: bool) -> Axis:
    """Position 1 on top for ranks; a cut axis for lines, with air below the lowest label of a small multiple."""
    if rank:
        low, high = min(values), max(values)
        air = max(1.0, (high - low) * 0.3)
        return Axis(low=max(0.0, low - air), high=high + air, descending=True)
    axis = build.value_axis(values, from_zero=False, shown=False)
    if not compact or axis.low is None or axis.high is None:
        return axis
    span = axis.high - axis.low
    return replace(axis, low=axis.low - 0.22 * span, high=axis.high + 0.06 * span)


def _only_ends(one: Series) -> Series:
    """The series with labels at its first and last value only."""
    if one.role != "target":
        return replace(one, labels="none")
    known = [point.place for point in one.points if point.value is not None]
    ends = {known[0], known[-1]}
    return replace(
        one, points=tuple(point if point.place in ends else replace(point, label="") for point in one.points)
    )


def index(targets: pd.DataFrame, *, sources: Sequence[str], source: Text) -> Chart | None:
    """All selected paths in one chart, each indexed to its first target year = 100. ``None``: nothing has an index."""
    lines: list[tuple[str, str, pd.DataFrame, float]] = []
    for code, rows in targets.groupby("code", sort=False):
        known = rows[rows["value"].notna()]
        if known.empty or known["kind"].iloc[0] in ("rank", "flag") or known["value"].iloc[0] <= 0:
            continue
        amounts = known.columns.intersection(["value", "actual"])
        indexed = known.assign(unit="", **{str(one): known[one] / known["value"].iloc[0] * 100 for one in amounts})
        lines.append((str(code), str(known["short_name"].iloc[0]), indexed, float(indexed["value"].iloc[-1])))
    if not lines:
        return None
    lines.sort(key=lambda line: line[3])
    left = targets["code"].nunique() - len(lines)
    years = build.years(*(rows["year"] for *_, rows, _ in lines))
    series = _index_lines(lines)
    code, name, rows, end = lines[-1]
    return Chart(
        Story(
            name="target-index",
            title=msg(
                "plan-index-title",
                name=short_name(code, name),
                index=Number(end, 0),
                year=Year(int(rows["year"].iloc[-1])),
            ),
            subtitle=msg(
                "plan-index-sub", first=Year(int(years[0].key)), last=Year(int(years[-1].key)), count=len(lines)
            ),
            source=source,
            key=msg("plan-index-key"),
            notes=(msg("plan-index-left", count=left),) if left else (),
        ),
        (
            Panel(
                years,
                series,
                years=True,
                axis=build.value_axis(
                    [value for *_, of, _ in lines for value in of["value"]], *series, from_zero=False
                ),
            ),
        ),
        height=520,
        sources=tuple(sources),
    )


def _index_lines(lines: Sequence[tuple[str, str, pd.DataFrame, float]]) -> tuple[Series, ...]:
    """A line an indicator; of many, the five fastest and the slowest have a colour and a name at their end."""
    many = len(lines) > _MOST_NAMED
    named = {0, *range(max(0, len(lines) - 5), len(lines))} if many else set(range(len(lines)))
    made: list[Series] = []
    for place, (code, name, rows, _) in enumerate(lines):
        mine = place in named
        made += build.line(
            rows,
            role="target",
            name=label(code, name),
            colour=f"series-{place % 6 + 1}" if mine else "previous",
            labels="none",
            end_name=short_name(code, name) if mine else "",
        )
    return tuple(made)


def indexed_point(place: str, index: float, value: Text, *, written: Text = "", ink: str = "", side: str = "") -> Point:
    """A point on a scale where the start is 100: the index as number, the value behind it in words."""
    return Point(
        place=place,
        value=index,
        shown=msg("plan-way-shown", index=Number(index, 0), value=value),
        label=written,
        colour=ink,
        ink="muted" if written else "",
        side="left" if side == "left" else "right",
    )
