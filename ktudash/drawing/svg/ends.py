"""Names of series where they end: lines beside their last value, parts of a stack beside the last stack."""

from __future__ import annotations

from dataclasses import dataclass

from ktudash import theme
from ktudash.chart.model import Panel, Series
from ktudash.drawing import look
from ktudash.drawing.ends import apart
from ktudash.drawing.svg.paper import width
from ktudash.drawing.svg.plot import Plot
from ktudash.drawing.wrap import wrapped


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
    longest = max((width(line, 13) for end in ends(panel) for line in end.lines), default=0.0)
    return 20 + longest if longest else 0.0


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
            x = plot.x(place) + 12
            colour = theme.colour(one.colour or look.ROLE_COLOUR.get(one.role, "actual"))
        plot.paper.text("\n".join(end.lines), x, plot.bottom - height, colour=colour, anchor="left")
