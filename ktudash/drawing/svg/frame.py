"""What stands around the plots: margins, the titles of small multiples, the legend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ktudash import theme
from ktudash.chart.model import Chart, Panel, Series
from ktudash.drawing import look
from ktudash.drawing.placing import place_lines, ticks
from ktudash.drawing.svg import ends
from ktudash.drawing.svg.heat import heads
from ktudash.drawing.svg.paper import LEADING, Paper, width
from ktudash.drawing.svg.plot import Plot
from ktudash.drawing.svg.rows import MANY, names_width
from ktudash.drawing.wrap import wrapped
from ktudash.words import Number, say

_EDGE: Final = 8.0
_LEGEND_LINE: Final = 19.0
_SWATCH: Final = 38.0
#: The size of a name in the legend.
_NAME: Final = 12.0
#: Width of a letter of it, as a part of that.
_LETTER: Final = 0.6


@dataclass(frozen=True)
class Margins:
    """Pixels around the plots, and how much of the top is the legend's."""

    left: float
    right: float
    top: float
    bottom: float
    legend: float = 0.0


def margins(chart: Chart, wide: float) -> Margins:
    """The margins of a drawing of that width."""
    if chart.panels[0].form == "map":
        return Margins(0, 0, 4, 4)
    left = max((_left(panel) for panel in chart.panels if panel.column == 0), default=0.0)
    right = max((ends.room(panel) for panel in chart.panels), default=0.0)
    bottom = max(_bottom(chart, panel) for panel in chart.panels)
    if chart.compact:
        return Margins(4 + left, 4, 6, 4 + bottom)
    top = 24.0
    titles = [str(panel.title) for panel in chart.panels if panel.title and len(chart.panels) > 1]
    if titles:
        deepest = max(len(wrapped(title, chart.title_room)) for title in titles)
        top = 34.0 if deepest == 1 else 20 + 17.0 * deepest
    if chart.panels[0].form == "heat":
        panel = chart.panels[0]
        top = heads(panel, (wide - left - 2 * _EDGE) / len(panel.series))
    named = legend_lines(chart, wide)
    above = _row_height(named, wide) * len(named) + 6 if named else 0.0
    return Margins(_EDGE + left, max(_EDGE, right), top + above, _EDGE + bottom, above)


def _left(panel: Panel) -> float:
    """What stands left of a panel: names of its rows, or the words of its value axis."""
    if panel.form in ("rows", "heat"):
        return names_width(panel)
    if not panel.axis.shown:
        return 0.0
    words = (f"{say(Number(value))}{panel.axis.suffix}" for value in ticks(panel.axis))
    return max((width(word, 13) for word in words), default=0.0) + 4


def _bottom(chart: Chart, panel: Panel) -> float:
    if panel.form == "rows":
        return 18.0 if panel.axis.shown and len(panel.places) <= MANY else 0.0
    if panel.form != "columns" or not panel.names_shown:
        return 0.0
    size = 11.0 if chart.compact else 13.0
    deepest = max(len(place_lines(panel, place)) for place in panel.places)
    return 4 + size + (deepest - 1) * LEADING * size


def headings(chart: Chart, plots: list[Plot], edge: Margins) -> None:
    """The title of each small multiple above it: centred, at the left over lists that fill the width."""
    if len(chart.panels) == 1:  # alone, the story's words say it
        return
    for plot in plots:
        title = str(plot.panel.title)
        whole = plot.panel.form == "rows" and chart.columns == 1
        lines = wrapped(title, chart.title_room)
        half = max(width(line, 13, bold=True) for line in lines) / 2
        middle = min(max((plot.left + plot.right) / 2, half), plot.paper.width - half)
        start = max(0.0, min(edge.left, plot.paper.width - 2 * half))
        plot.paper.text(
            "\n".join(lines), start if whole else middle, plot.top, colour=theme.COLOUR["muted"],
            bold=True, anchor="left" if whole else "center", valign="bottom",
        )  # fmt: skip


def legend_lines(chart: Chart, wide: float) -> list[list[Series]]:
    """The series that the legend names, as many a line as fit, each in a column as wide as the widest."""
    if not chart.legend or chart.panels[0].form == "map":
        return []
    seen: dict[str, Series] = {}
    for one in chart.series:
        if one.in_legend and not one.slim and one.mark != "text":
            seen.setdefault(str(one.name), one)
    named = list(seen.values())
    if look.legend_reversed(chart.panels[0]):
        named.reverse()
    if not named:
        return []
    column = _SWATCH + max(_wide(one, wide) for one in named)
    per_line = max(1, int((wide - 2 * _EDGE) // column))
    return [named[at : at + per_line] for at in range(0, len(named), per_line)]


def _lines(one: Series, wide: float) -> str:
    """The name of a series as the legend of a drawing of that width writes it: in lines where it is wider."""
    name, room = str(one.name), wide - 2 * _EDGE - _SWATCH
    return name if width(name, _NAME) <= room else "\n".join(wrapped(name, int(room / (_LETTER * _NAME))))


def _wide(one: Series, wide: float) -> float:
    return max(width(line, _NAME) for line in _lines(one, wide).split("\n"))


def _row_height(lines: list[list[Series]], wide: float) -> float:
    deepest = max(len(_lines(one, wide).split("\n")) for line in lines for one in line)
    return _LEGEND_LINE + (deepest - 1) * LEADING * _NAME


def legend(paper: Paper, chart: Chart, edge: Margins) -> None:
    """The series by name and mark, above the plots."""
    lines = legend_lines(chart, paper.width)
    named = [one for line in lines for one in line]
    if not named:
        return
    column, high = _SWATCH + max(_wide(one, paper.width) for one in named), _row_height(lines, paper.width)
    # Over the plots, where long names at their left leave it the room.
    left = max(_EDGE, min(edge.left, paper.width - _EDGE - len(lines[0]) * column))
    for row, line in enumerate(lines):
        for place, one in enumerate(line):
            x, y = left + place * column, 6 + high * (row + 0.5)
            _swatch(paper, one, x, y)
            paper.text(_lines(one, paper.width), x + 30, y, size=_NAME, colour=theme.COLOUR["muted"], anchor="left")


def _swatch(paper: Paper, one: Series, x: float, y: float) -> None:
    ink = look.ink(one)
    if one.mark in ("line", "dot"):
        if one.mark == "line":
            paper.line(x, y, x + 26, y, colour=ink, weight=2.5, dash=one.dash)
        hollow = one.role in ("target", "forecast")
        paper.dot(
            x + 13, y, 8, fill=theme.COLOUR["ground"] if hollow else ink, outline=theme.edge_of(ink),
            shape=look.shape(one),
        )  # fmt: skip
        return
    made = look.bar_looks(one)[0] if one.points else look.Look(ink, ink)
    fill = paper.hatch(ink, theme.COLOUR["ground"]) if one.role in look.HATCHED else made.fill
    paper.rect(x + 7, y - 6, x + 19, y + 6, fill=fill, outline=made.outline, weight=1)
