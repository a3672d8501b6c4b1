"""A panel of cells: a row a place, a column a series, each with its number or its word."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from ktudash import theme
from ktudash.chart.model import Panel, Point
from ktudash.drawing import look
from ktudash.drawing.placing import head_lines
from ktudash.drawing.svg.paper import LEADING, fitting, width
from ktudash.drawing.svg.plot import Plot
from ktudash.drawing.svg.rows import names

#: Pixels between two cells, and the size of the heads of the columns.
_GAP: Final = 2.0
_HEAD: Final = 11.0


def heads(panel: Panel, wide: float) -> float:
    """Pixels above the cells that the heads of columns take which have ``wide`` pixels each."""
    lines = [head_lines(str(one.name)) for one in panel.series]
    if _upright(panel, wide):
        return 14 + max(width(line, _HEAD) for head in lines for line in head)
    return 14 + max(map(len, lines)) * LEADING * _HEAD


def _upright(panel: Panel, wide: float) -> bool:
    """Whether two heads would touch if they stood level over their columns."""
    widths = [max(width(line, _HEAD) for line in head_lines(str(one.name))) for one in panel.series]
    return any((one + next_one) / 2 > wide - 2 * _GAP for one, next_one in pairwise(widths))


def heat(plot: Plot) -> None:
    """Draw a panel of the form ``heat``: numbers coloured by size, totals without colour, confidential hatched."""
    panel, paper = plot.panel, plot.paper
    wide, high = plot.width / len(panel.series), plot.height / len(panel.places)
    middles = {place.key: plot.top + (number + 0.5) * high for number, place in enumerate(panel.places)}
    names(plot, middles, plot.left)
    top = look.darkest(panel)
    upright = _upright(panel, wide)
    for number, one in enumerate(panel.series):
        left = plot.left + number * wide
        paper.text(
            "\n".join(head_lines(str(one.name))), left + wide / 2, plot.top - 6, size=_HEAD,
            colour=theme.COLOUR["muted"], anchor="left" if upright else "center",
            valign="middle" if upright else "bottom", turn=-90.0 if upright else 0.0,
        )  # fmt: skip
        for point in one.points:
            y = middles[point.place]
            box = (left + _GAP / 2, y - (high - _GAP) / 2, left + wide - _GAP / 2, y + (high - _GAP) / 2)
            paper.rect(*box, fill=_ground(plot, point, top), told=plot.told(one, point), **plot.named(one, point))
            words = str(point.label)
            size = fitting(words, 12, (wide - 4, high - 2))
            if size:
                paper.text(words, left + wide / 2, y, size=size, colour=look.cell_ink(point, top))
    _frames(plot, middles, wide, high)


def _ground(plot: Plot, point: Point, top: float) -> str:
    if point.value is None:
        if point.status == "suppressed":
            return plot.paper.hatch(theme.COLOUR["hatch_light"], theme.COLOUR["ground"], size=8, weight=1)
        return theme.COLOUR["ground"]
    if point.colour:
        return theme.COLOUR["page"]
    return look.cell_shade(point.value, top)


def _frames(plot: Plot, middles: dict[str, float], wide: float, high: float) -> None:
    """A frame around the row of each chosen place and the column of each series that is marked."""
    for framed in plot.panel.framed:
        y = middles[framed.place]
        plot.paper.rect(
            plot.left, y - high / 2, plot.right, y + high / 2, fill="none", outline=theme.COLOUR["home"], weight=2
        )
    for number, one in enumerate(plot.panel.series):
        if one.colour == "home":
            left = plot.left + number * wide
            plot.paper.rect(
                left, plot.top, left + wide, plot.bottom, fill="none", outline=theme.COLOUR["home"], weight=2
            )
