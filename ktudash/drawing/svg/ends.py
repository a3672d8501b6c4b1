"""Names of series where they end: lines beside their last value, parts of a stack beside the last stack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ktudash import theme
from ktudash.chart.model import Panel, Series
from ktudash.drawing import look
from ktudash.drawing.ends import apart
from ktudash.drawing.svg.paper import width
from ktudash.drawing.svg.plot import Plot
from ktudash.drawing.wrap import wrapped

#: Pixels from a line's last mark to its name.
_BESIDE: Final = 12.0


@dataclass(frozen=True)
class End:
    """Where a series ends, and the lines of its name."""

    series: Series
    place: str
    value: float
    lines: list[str]


def ends(panel: Panel) -> list[End]:
    """The ends of the named series of a panel."""
    found, height = [], 0.0
    stacked = panel.arrangement == "stack"
    for one in panel.series:
        lines = wrapped(str(one.end_name), panel.end_room) if one.end_name else []
        if stacked:
            if one.mark != "bar":
                continue
            last = panel.places[-1].key
            value = next((point.value or 0.0 for point in one.points if point.place == last), 0.0)
            if lines:
                found.append(End(one, last, height + value / 2, lines))
            height += value
        elif lines:
            known = [point for point in one.points if point.value is not None]
            if known:
                found.append(End(one, known[-1].place, float(known[-1].value or 0.0), lines))
    return found


def room(panel: Panel) -> float:
    """Pixels to the right of a panel that the names at its ends take."""
    found = ends(panel)
    if panel.arrangement == "stack":
        return max((20 + max(width(line, 13) for line in end.lines) for end in found), default=0.0)
    return max((8 + _beside(panel, end) + max(width(line, 13) for line in end.lines) for end in found), default=0.0)


def _beside(panel: Panel, end: End) -> float:
    """Pixels from a line's last mark to its name: more where a name of several lines reaches the number of the mark."""
    one = end.series
    if len(end.lines) == 1 or one.labels == "none":
        return _BESIDE
    last = next(number for number, point in enumerate(one.points) if point.place == end.place)
    side = look.label_sides(panel, one)[last].split(" ")[1]
    parts = {"left": 0.0, "center": 0.5, "right": 1.0}
    return max(_BESIDE, width(str(one.points[last].label), 13) * parts[side] + _BESIDE * 2 / 3)


def names_at_ends(plot: Plot) -> None:
    """Write the names, pushed apart where they would overlap."""
    found = sorted(ends(plot.panel), key=lambda end: -plot.y(end.value))
    heights = apart([plot.bottom - plot.y(end.value) for end in found], [len(end.lines) for end in found], plot.height)
    stacked = plot.panel.arrangement == "stack"
    for end, height in zip(found, heights, strict=True):
        one, place = end.series, plot.number(end.place)
        if stacked:
            x = plot.x(place + (one.width or 1 - plot.panel.gap) / 2 + 0.04) + 4
            # A part is known by where it stands, and a pale fill makes no words.
            colour = theme.colour(one.ink or "actual")
        else:
            x = plot.x(place) + _beside(plot.panel, end)
            colour = theme.colour(one.colour or look.ROLE_COLOUR.get(one.role, "actual"))
        plot.paper.text("\n".join(end.lines), x, plot.bottom - height, colour=colour, anchor="left")
