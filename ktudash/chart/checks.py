"""What a chart must not say: two things at once, or nothing."""

from __future__ import annotations

import math
import re
from typing import Any, Final

from ktudash import geography, theme
from ktudash.chart.model import MOST_CELLS, MOST_POINTS, Axis, Chart, Panel, Series

_YEAR: Final = re.compile(r"(19|20|21)\d\d")


class ChartError(ValueError):
    """A chart that says two things at once or nothing; the message names chart, panel, series and place."""


def checked(chart: Chart) -> Chart:
    """``chart`` as it is, or :class:`ChartError` at the first thing wrong.

    Every point and remark stands at a place of its panel, a point once a series; no two series of a panel have one
    name and one role; years are years and colours have a name in the theme; a number is finite and a point without one
    says why; a log axis has nothing at or below zero.
    """
    cells = sum(len(panel.series) * len(panel.places) for panel in chart.panels)
    if cells > MOST_CELLS:
        raise ChartError(f"{chart.story.name}: a table of {cells} cells, at most {MOST_CELLS} are drawn")
    points = 0
    for number, panel in enumerate(chart.panels, start=1):
        keys = [place.key for place in panel.places]
        if len(set(keys)) != len(keys):
            raise ChartError(f"{chart.story.name}: panel {number} has a place twice: {keys}")
        _check_panel(chart.story.name, number, panel, set(keys))
        told: set[tuple[Any, ...]] = set()
        for one in panel.series:
            points += len(one.points)
            _check_series(chart.story.name, number, one, set(keys), panel.axis)
            for point in one.points:
                if (one.name, one.role, one.mark, point.place) in told:
                    raise ChartError(f"{chart.story.name}: {one.name!r} has two {one.role} points at {point.place!r}")
                told.add((one.name, one.role, one.mark, point.place))
    if not points or not any(one.points for one in chart.series):
        raise ChartError(f"{chart.story.name}: there is no point in it")
    if points > MOST_POINTS:
        raise ChartError(f"{chart.story.name}: {points} points, at most {MOST_POINTS} are drawn")
    return chart


def _check_panel(name: str, number: int, panel: Panel, places: set[str]) -> None:
    where = f"{name}: panel {number}"
    if not places:
        raise ChartError(f"{where} has no place")
    if panel.years and not all(_YEAR.fullmatch(key) for key in places):
        raise ChartError(f"{where}: places that are no years: {sorted(places)}")
    for framed in panel.framed:
        if framed.place not in places:
            raise ChartError(f"{where}: a frame around {framed.place!r}, where the panel has no place")
    if panel.form == "map":
        if not places <= set(geography.FEATURES) or len(panel.series) != 1:
            raise ChartError(f"{where}: a map has one series of regions: {sorted(places)}")
    else:
        for remark in panel.remarks:  # those of a map may stand at a city, which is no place of a table
            if not {remark.place, remark.until or remark.place} <= places:
                raise ChartError(f"{where}: a remark at {remark.place!r}, where the panel has no place")
    for used in _colours(panel):
        try:
            theme.colour(used)
        except KeyError:
            raise ChartError(f"{where}: no colour is named {used!r}") from None


def _colours(panel: Panel) -> set[str]:
    """The names of all colours that a panel asks for."""
    asked = {one.colour for one in panel.references} | {one.colour for one in panel.remarks}
    asked |= {one.colour for one in panel.framed}
    asked |= {colour for zone in panel.zones for colour in (zone.colour, zone.ink)}
    for one in panel.series:
        asked |= {one.colour, one.fill, one.ink}
        for point in one.points:
            asked |= {point.colour, point.ink}
    return asked - {""}


def _check_series(name: str, number: int, one: Series, places: set[str], axis: Axis) -> None:
    for point in one.points:
        where = f"{name}: panel {number}, {one.name!r} at {point.place!r}"
        if point.place not in places:
            raise ChartError(f"{where}: the panel has no such place")
        if point.value is None:
            if point.status in ("reported", "lower_bound"):
                raise ChartError(f"{where}: no value, and the status {point.status!r} does not say why")
            continue
        if not math.isfinite(point.value):
            raise ChartError(f"{where}: {point.value} is no number to draw")
        if axis.log and point.value <= 0:
            raise ChartError(f"{where}: {point.value} has no place on a logarithmic axis")
