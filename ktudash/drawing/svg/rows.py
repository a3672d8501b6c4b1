"""A panel whose places stand below one another: bars on their side, dots, waterfalls."""

from __future__ import annotations

from typing import Final

from ktudash import theme
from ktudash.chart.model import Panel, Point, Series
from ktudash.drawing import look
from ktudash.drawing.placing import place_lines, ticks
from ktudash.drawing.svg import bars
from ktudash.drawing.svg.columns import beside
from ktudash.drawing.svg.paper import width
from ktudash.drawing.svg.plot import Plot
from ktudash.words import Number, say

#: Places of a list that does not fit the eye at once.
MANY: Final = 12
#: Pixels that a number of the axis needs with those beside it.
_TICK: Final = 46.0
#: Pixels between a name and its bar.
_STANDOFF: Final = 8.0


def letters(panel: Panel) -> float:
    """The size of the names of the places."""
    return 12.0 if len(panel.places) > MANY else 13.0


def names_width(panel: Panel) -> float:
    """Pixels to the left of a panel that the names of its places take."""
    if panel.bare or not panel.names_shown:
        return 0.0
    size = letters(panel)
    return _STANDOFF + max(
        width(line, size, bold=place.bold) for place in panel.places for line in place_lines(panel, place)
    )


def rows(plot: Plot) -> None:
    """Draw a panel of the form ``rows``, the first place on top."""
    panel, paper = plot.panel, plot.paper
    start = plot.left
    plot.left, plot.right = bars.ends_with_room(plot)
    step = plot.height / (len(panel.places) + 0.1)
    middles = {place.key: plot.top + (number + 0.55) * step for number, place in enumerate(panel.places)}
    names(plot, middles, start)
    if panel.axis.shown:
        _value_axis(plot)
    else:
        paper.line(start, plot.top, start, plot.bottom, colour=theme.COLOUR["axis"])
    _spans(plot, middles)
    bars.rows(plot, middles, step)
    for one in panel.series:
        if one.mark == "dot":
            _dots(plot, one, middles)
    _gap_words(plot, middles, step)
    for reference in panel.references:
        x = plot.across(reference.value)
        paper.line(
            x, plot.top, x, plot.bottom, colour=theme.colour(reference.colour), weight=reference.width,
            dash=reference.dash,
        )  # fmt: skip


def names(plot: Plot, middles: dict[str, float], start: float) -> None:
    """The names of the places, right of nothing and left of ``start``."""
    if plot.panel.bare or not plot.panel.names_shown:
        return
    for place in plot.panel.places:
        plot.paper.text(
            "\n".join(place_lines(plot.panel, place)), start - _STANDOFF, middles[place.key],
            size=letters(plot.panel), colour=theme.COLOUR["actual"], bold=place.bold, anchor="right",
            told="\n".join(map(str, place.notes)),
        )  # fmt: skip


def _value_axis(plot: Plot) -> None:
    panel, paper = plot.panel, plot.paper
    on_top = len(panel.places) > MANY  # a reader of a long list sees its head first
    for value in ticks(panel.axis, max(2, min(7, int(plot.width / _TICK)))):
        x = plot.across(value)
        if panel.axis.grid:
            paper.line(x, plot.top, x, plot.bottom, colour=theme.COLOUR["grid"])
        words = f"{say(Number(value))}{panel.axis.suffix}"
        y = plot.top - 3 if on_top else plot.bottom + 3
        paper.text(words, x, y, colour=theme.COLOUR["muted"], valign="bottom" if on_top else "top")
    y = plot.top if on_top else plot.bottom
    paper.line(plot.left, y, plot.right, y, colour=theme.COLOUR["axis"])


def _spans(plot: Plot, middles: dict[str, float]) -> None:
    """A pale line from the least to the greatest dot of each place."""
    if not plot.panel.connected:
        return
    for place, y in middles.items():
        values = [
            point.value for one in plot.panel.series for point in one.points
            if point.place == place and point.value is not None
        ]  # fmt: skip
        if len(values) > 1:
            paper, colour = plot.paper, theme.COLOUR["previous"]
            paper.line(plot.across(min(values)), y, plot.across(max(values)), y, colour=colour, weight=4)


def _dots(plot: Plot, one: Series, middles: dict[str, float]) -> None:
    positions = {"top": "top center", "bottom": "bottom center", "left": "middle left", "right": "middle right"}
    size = one.size or 11.0
    for point, colour in zip(one.points, look.label_inks(one), strict=True):
        if point.value is None:
            continue
        x, y = plot.across(point.value), middles[point.place]
        ink = theme.colour(point.colour) if point.colour else look.ink(one)
        hollow = one.role in ("target", "forecast") or point.corrected
        plot.paper.dot(
            x,
            y,
            size,
            fill=theme.COLOUR["ground"] if hollow else ink,
            outline=theme.edge_of(ink),
            shape=look.shape(one),
            told=plot.told(one, point),
            **plot.named(one, point),
        )
        if one.labels != "none":
            side = positions[point.side or "top"]
            beside(plot, str(point.label), x, y, side, radius=size / 2, size=12, colour=colour, bold=point.bold)


def _gap_words(plot: Plot, middles: dict[str, float], step: float) -> None:
    """Where nothing stands at a place: its word; a confidential figure has a short light hatch before it."""
    panel = plot.panel
    if not panel.gap_words:
        return
    taken = {point.place for one in panel.series for point in one.points if point.value is not None}
    gaps: dict[str, tuple[Series, Point]] = {}
    for one in panel.series:
        for point in one.points:
            if point.value is None and point.place not in taken:
                gaps.setdefault(point.place, (one, point))
    stub = 0.05 * float(panel.axis.high or 1.0)
    half = (1 - panel.gap) / 2 * step
    for one, point in gaps.values():
        y, x = middles[point.place], plot.across(0.0)
        if point.status == "suppressed":
            x = plot.across(stub)
            fill = plot.paper.hatch(theme.COLOUR["hatch"], theme.COLOUR["hatched"], size=5)
            plot.paper.rect(
                plot.across(0.0), y - half, x, y + half, fill=fill, outline=theme.COLOUR["hatch_light"], weight=1,
                told=plot.told(one, point), **plot.named(one, point),
            )  # fmt: skip
        plot.paper.text(
            str(point.shown), x + 4, y, size=12, colour=theme.COLOUR["muted"], anchor="left", told=str(point.note)
        )
