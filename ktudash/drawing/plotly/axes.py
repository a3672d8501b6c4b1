"""The axes of a panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ktudash.chart.model import Axis, Panel, Place
from ktudash.drawing.placing import place_lines, written_places
from ktudash.drawing.plotly.frame import Plot, escaped
from ktudash.words import Number, say


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
    if panel.years:
        ticks = [int(place.key) for place in panel.places]
        plot.x = {"range": [ticks[0] - panel.room[0], ticks[-1] + panel.room[1]]}
        if any(place.short or place.mark for place in panel.places):
            plot.x["tickangle"] = 0
        some = written_places(plot.chart, panel)
        names = [_in_lines(lines, panel.places[one]) for one, lines in some.items()]
        plot.x |= {"tickvals": [ticks[one] for one in some], "ticktext": names}
        if plot.chart.compact:
            plot.x["tickfont"] = {"size": 11}
    else:
        order = [str(at(panel, place.key)) for place in panel.places]
        ends = [-panel.room[0] - 0.0, len(order) - 1 + panel.room[1]]
        plot.x = {"type": "category", "categoryorder": "array", "categoryarray": order, "range": ends}
        plot.x |= {"tickvals": order, "ticktext": [place_words(panel, place) for place in panel.places]}
    if not panel.names_shown:
        plot.x["visible"] = False


def place_words(panel: Panel, place: Place) -> str:
    """A place's name as the axis writes it, broken into lines where the panel asks for it."""
    return _in_lines(place_lines(panel, place), place)


def _in_lines(lines: Sequence[str], place: Place) -> str:
    words = "<br>".join(escaped(part) for part in lines)
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
        made |= {"tickvals": list(axis.ticks), "ticktext": [say(Number(tick)) for tick in axis.ticks]}
    if axis.descending and not axis.ticks:
        made |= {"nticks": 5, "tickformat": ",d"}
    if not axis.shown:
        made["visible"] = False
    if not axis.grid:
        made["showgrid"] = False
    return made
