"""Where panels stand in the figure, and their axes."""

from __future__ import annotations

from typing import Any, Final

from ktudash import theme
from ktudash.chart.model import Axis, Chart, Panel, Place
from ktudash.drawing.plotly.frame import Plot, escaped
from ktudash.drawing.wrap import wrapped

_BETWEEN_COLUMNS: Final = 0.06
_BETWEEN_ROWS: Final = {"columns": 0.18, "rows": 0.06, "heat": 0.06, "map": 0.06}

Domain = tuple[float, float, float, float]


def placed(chart: Chart) -> list[tuple[Panel, Domain]]:
    """Each panel with its part of the figure: left, right, bottom, top."""
    columns, rows = chart.columns, chart.rows
    wide = (1 - _BETWEEN_COLUMNS * (columns - 1)) / columns
    weights = [max((panel.weight for panel in chart.panels if panel.row == row), default=1.0) for row in range(rows)]
    between = _BETWEEN_ROWS[chart.panels[0].form]
    unit = (1 - between * (rows - 1)) / sum(weights)
    found = []
    for panel in chart.panels:
        left = panel.column * (wide + _BETWEEN_COLUMNS)
        right = left + wide * panel.span + _BETWEEN_COLUMNS * (panel.span - 1)
        top = 1 - sum(weights[: panel.row]) * unit - between * panel.row
        found.append((panel, (left, min(1.0, right), max(0.0, top - weights[panel.row] * unit), top)))
    return found


def at(panel: Panel, key: str) -> int | str:
    """The coordinate of a place: its year, or its name (its key where two places have one name)."""
    return int(key) if panel.years else _category(panel)[key]


def _category(panel: Panel) -> dict[str, str]:
    names = [str(place.name) for place in panel.places]
    twice = len(set(names)) != len(names)
    return {place.key: place.key if twice else str(place.name) for place in panel.places}


def place_axis(plot: Plot) -> None:
    """The axis of the places under columns."""
    panel = plot.panel
    names = [place_words(panel, place) for place in panel.places]
    if panel.years:
        ticks = [int(place.key) for place in panel.places]
        plot.x = {"tickvals": ticks, "ticktext": names, "range": [ticks[0] - panel.room[0], ticks[-1] + panel.room[1]]}
        if any(place.short for place in panel.places):
            plot.x["tickangle"] = 0
        if panel.ends_named:
            plot.x |= {"tickvals": [ticks[0], ticks[-1]], "ticktext": [names[0], names[-1]]}
        if plot.chart.compact:  # the first, the last, and one between where there is room
            some = sorted({0, len(ticks) - 1, *([len(ticks) // 2] if len(ticks) > 4 else [])})
            plot.x |= {"tickvals": [ticks[one] for one in some], "ticktext": [names[one] for one in some]}
            plot.x["tickfont"] = {"size": 11}
    else:
        order = [str(at(panel, place.key)) for place in panel.places]
        ends = [-panel.room[0] - 0.0, len(order) - 1 + panel.room[1]]
        plot.x = {"type": "category", "categoryorder": "array", "categoryarray": order, "range": ends}
        plot.x |= {"tickvals": order, "ticktext": names}
    if not panel.names_shown:
        plot.x["visible"] = False


def place_words(panel: Panel, place: Place) -> str:
    """A place's name as the axis writes it, broken into lines where the panel asks for it."""
    words = "<br>".join(escaped(part) for part in wrapped(str(place.short or place.name), panel.name_room))
    return f"<b>{words}</b>" if place.bold else words


def value_axis(axis: Axis) -> dict[str, Any]:
    """The value axis, whichever way it runs."""
    made: dict[str, Any] = {"ticksuffix": escaped(str(axis.suffix)), "nticks": 6}
    if axis.low is not None and axis.high is not None:
        ends = [axis.low, axis.high]
        made["range"] = ends[::-1] if axis.descending else ends
    if axis.log:
        made["type"] = "log"
        made.pop("range", None)
    if axis.ticks:
        made |= {"tickvals": list(axis.ticks), "ticktext": [theme.number(tick) for tick in axis.ticks]}
    if axis.descending and not axis.ticks:
        made |= {"nticks": 5, "tickformat": ",d"}
    if not axis.shown:
        made["visible"] = False
    if not axis.grid:
        made["showgrid"] = False
    return made
