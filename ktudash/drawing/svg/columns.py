"""A panel whose places stand side by side: columns, lines, bands and words over a horizontal axis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any, Final

from ktudash import theme
from ktudash.chart.model import Point, Reference, Remark, Series, Zone
from ktudash.drawing import look
from ktudash.drawing.placing import CUT, cut_end, ticks, written_places
from ktudash.drawing.svg import bars
from ktudash.drawing.svg.ends import names_at_ends
from ktudash.drawing.svg.paper import LEADING, SMALL, SMALLEST, TYPE, depth, fitting, size_beside, width
from ktudash.drawing.svg.plot import Plot
from ktudash.drawing.wrap import wrapped
from ktudash.words import Number, say

#: Pixels from a line's middle to the words on its side, as plotly.js sets them: the marker's radius and a bit.
_BESIDE: Final = 1.25
#: Mean width of a letter as a part of its size.
_LETTER: Final = 0.55
#: Pixels of a mark on a line.
_DOT: Final = 9.0
#: Pixels between two places that are so close that a number may run into the marks of the next, and where it may go.
_CLOSE: Final = 64.0
_SIDES: Final = (
    "top center", "bottom center",
    "top left", "top right", "bottom left", "bottom right", "middle left", "middle right",
)  # fmt: skip

#: Left, top, right, bottom.
Box = tuple[float, float, float, float]


def columns(plot: Plot) -> None:
    """Draw a panel of the form ``columns``."""
    panel = plot.panel
    for zone in panel.zones:
        _zone(plot, zone)
    _value_axis(plot)
    for reference in panel.references:
        if look.behind_marks(panel, reference.below):
            _reference(plot, reference)
    bars.columns(plot)
    for one in panel.series:
        if one.mark == "band":
            _bands(plot, one)
    lines = [one for one in panel.series if one.mark in ("line", "dot")]
    letters = _letters(plot, lines)
    taken = _Taken(plot, list(_marks(plot)), list(_ways(plot))) if lines and plot.slot < _CLOSE else None
    for one in lines:
        _line(plot, one, letters, taken)
    for one in panel.series:
        if one.mark == "text":
            _texts(plot, one)
    _gap_words(plot)
    _place_axis(plot)
    for reference in panel.references:
        if not look.behind_marks(panel, reference.below):
            _reference(plot, reference)
    for remark in panel.remarks:
        _remark(plot, remark)
    names_at_ends(plot)
    if panel.axis.cut:
        _cut(plot)


def _cut(plot: Plot) -> None:
    """A mark on the end of the value axis behind which zero (place 1) lies; inside where numbers stand outside."""
    x, y = _cut_at(plot)
    plot.paper.rect(x - 6, y - 6, x + 6, y + 6, fill=theme.COLOUR["ground"])
    plot.paper.text(CUT, x, y, size=17, colour=theme.COLOUR["muted"])


def _cut_at(plot: Plot) -> tuple[float, float]:
    return plot.left + (6 if plot.panel.axis.shown else 0), plot.y(cut_end(plot.panel.axis))


def _value_axis(plot: Plot) -> None:
    axis, paper = plot.panel.axis, plot.paper
    if not axis.shown:
        return
    for value in ticks(axis, 5 if axis.descending else 6):
        y = plot.y(value)
        if axis.grid:
            paper.line(plot.left, y, plot.right, y, colour=theme.COLOUR["grid"])
        words = f"{say(Number(value))}{axis.suffix}"
        paper.text(words, plot.left - 4, y, colour=theme.COLOUR["muted"], anchor="right")


def _place_axis(plot: Plot) -> None:
    panel, paper = plot.panel, plot.paper
    if not panel.names_shown:
        return
    if not plot.chart.compact:
        paper.line(plot.left, plot.bottom, plot.right, plot.bottom, colour=theme.COLOUR["axis"])
    named = written_places(plot.chart, panel)
    words = ["\n".join(named.get(number, ())) for number in range(len(panel.places))]
    size = SMALL if plot.chart.compact else size_beside(words, plot.slot)
    for number, lines in named.items():
        place = panel.places[number]
        paper.text(
            "\n".join(lines), plot.x(plot.number(place.key)), plot.bottom + 3, size=size,
            colour=theme.COLOUR["muted"], bold=place.bold, valign="top", told="\n".join(map(str, place.notes)),
        )  # fmt: skip


def _bands(plot: Plot, one: Series) -> None:
    """Bands such as ``801+``: from the known edge down to the end of the axis, which is no edge."""
    ink = look.ink(one)
    foot = plot.y(float(plot.panel.axis.high or 0.0))
    for point in one.points:
        if point.value is None:
            continue
        x, top = plot.x(plot.number(point.place)), plot.y(point.value)
        half = (look.SLIM if look.is_band_within(plot.panel, one, point.place) else look.BAND) * plot.slot / 2
        fill = theme.COLOUR["ground" if one.role == "target" else "previous"]
        plot.paper.rect(x - half, top, x + half, foot, fill=fill, outline=ink, weight=2, told=plot.told(one, point))
        y = top - 3
        for number, colour in reversed(look.numbers_of_band(plot.panel, one, point)):
            plot.paper.text(number, x, y, colour=colour, valign="bottom", bold=point.bold)
            y -= LEADING * 13


def _line(plot: Plot, one: Series, letters: float, taken: _Taken | None) -> None:
    """A line or its dots with their numbers, which keep clear of what is ``taken`` where places are close."""
    ink = look.ink(one)
    places = [(plot.x(plot.number(point.place)), point) for point in one.points]
    if one.mark == "line":
        for run in _runs(places):
            corners = [(x, plot.y(float(point.value or 0.0))) for x, point in run]
            if len(corners) > 1:
                plot.paper.path(corners, colour=ink, weight=2.5, dash=one.dash)
    size = one.size or _DOT
    sides = look.label_sides(plot.panel, one)
    letters = one.size if one.mark == "dot" and one.size else letters
    for (x, point), dot, colour, side in zip(places, look.dot_looks(one), look.label_inks(one), sides, strict=True):
        if point.value is None:
            continue
        y = plot.y(point.value)
        plot.paper.dot(
            x, y, size, fill=dot.fill, outline=dot.outline, shape=look.shape(one), told=plot.told(one, point),
            **plot.named(one, point),
        )  # fmt: skip
        if one.labels != "none" and point.label:
            words, radius = str(point.label), size / 2
            if taken is not None:
                side = taken.clear_side(words, x, y, side, radius, letters)
            beside(plot, words, x, y, side, radius=radius, size=letters, colour=colour, bold=point.bold)


def _letters(plot: Plot, lines: Sequence[Series]) -> float:
    """The size of the numbers at the lines of a panel: that of the line whose numbers are the widest."""
    written = [[str(point.label) for point in one.points] for one in lines if one.labels != "none"]
    return min((size_beside(words, plot.slot) for words in written), default=TYPE)


@dataclass(frozen=True)
class _Taken:
    """What stands in a panel whose places are close: marks and numbers in ``boxes``, and points of lines (``ways``)."""

    plot: Plot
    boxes: list[Box]
    ways: list[Box]

    def clear_side(self, words: str, x: float, y: float, usual: str, radius: float, size: float) -> str:
        """The side of a mark on which a number stands clear, the ``usual`` one if it may; it is taken from now on."""
        sides = {side: _box(words, x, y, side, radius, size) for side in (usual, *_SIDES)}
        found = usual
        if not _free(self.plot, sides[usual], self.boxes):
            free = [side for side in sides if _free(self.plot, sides[side], self.boxes)]
            clear = (side for side in free if _free(self.plot, sides[side], self.ways))
            found = next(clear, free[0] if free else usual)
        self.boxes.append(sides[found])
        return found


def _marks(plot: Plot) -> Iterator[Box]:
    """What the dots of a panel take, and the mark of a cut axis."""
    for one in plot.panel.series:
        if one.mark in ("line", "dot"):
            half = (one.size or _DOT) / 2
            for point in one.points:
                if point.value is not None:
                    x, y = plot.x(plot.number(point.place)), plot.y(point.value)
                    yield x - half, y - half, x + half, y + half
    if plot.panel.axis.cut:
        x, y = _cut_at(plot)
        yield x - 6, y - 6, x + 6, y + 6


def _ways(plot: Plot) -> Iterator[Box]:
    """Points along the lines of a panel."""
    for one in plot.panel.series:
        if one.mark == "line":
            known = [point for point in one.points if point.value is not None]
            corners = [(plot.x(plot.number(point.place)), plot.y(float(point.value or 0.0))) for point in known]
            for (x, y), (to_x, to_y) in pairwise(corners):
                for part in range(1, 8):
                    at, high = x + (to_x - x) * part / 8, y + (to_y - y) * part / 8
                    yield at, high, at, high


def _free(plot: Plot, box: Box, taken: list[Box]) -> bool:
    """Whether a number may stand there: within the panel and on nothing else."""
    left, top, right, bottom = box
    if left < (plot.left - 4 if plot.panel.axis.shown else 0) or right > plot.paper.width or bottom > plot.bottom:
        return False
    return not any(
        left - 2 < of_right and of_left < right + 2 and top + 1 < of_bottom and of_top + 1 < bottom
        for of_left, of_top, of_right, of_bottom in taken
    )


def _box(words: str, x: float, y: float, side: str, radius: float, size: float) -> Box:
    """What words on one side of a mark of that radius take (``top left``, ``middle right`` …)."""
    upright, across = side.split(" ")
    away, wide, high = radius * _BESIDE + 1, width(words, size), depth(words, size)
    left = x + {"left": -away - wide, "center": -wide / 2, "right": away}[across]
    top = y + {"top": -away - high, "middle": -high / 2, "bottom": away}[upright]
    return left, top, left + wide, top + high


def beside(
    plot: Plot, words: str, x: float, y: float, side: str, *, radius: float, size: float, colour: str, bold: bool
) -> None:
    """Words on one side of a mark of that radius (``top left``, ``middle right`` …)."""
    left, top, right, _ = _box(words, x, y, side, radius, size)
    across = side.split(" ")[1]
    anchor, at = {"left": ("right", right), "center": ("center", x), "right": ("left", left)}[across]
    plot.paper.text(
        words, at, top + 0.75 * size, size=size, colour=colour, bold=bold, anchor=anchor, valign="base", clear=True
    )


def _runs(places: list[tuple[float, Point]]) -> Iterator[list[tuple[float, Point]]]:
    """The pieces of a line between its gaps."""
    for known, run in groupby(places, key=lambda place: place[1].value is not None):
        if known:
            yield list(run)


def _texts(plot: Plot, one: Series) -> None:
    """Words alone: printed totals above their stacks, growth above its bar, grades."""
    size = one.size or (11.5 if one.role == "change" else 13.0)
    middle = all(value is None for value in one.values)
    for point in one.points:
        height = point.height if point.height is not None else (point.value or 0.0)
        colour = theme.colour(point.ink or point.colour or one.ink or "actual")
        # Growth stands above the number of its bar: it keeps clear of that.
        lift = 20.0 if one.role == "change" else 0.0
        plot.paper.text(
            str(point.label), plot.x(plot.number(point.place)), plot.y(height) - lift, size=size, colour=colour,
            bold=point.bold, valign="middle" if middle else "bottom", told=plot.told(one, point),
        )  # fmt: skip


def _foot(plot: Plot) -> float:
    axis = plot.panel.axis
    return float(axis.high or 0.0) if axis.descending else max(0.0, plot.ends[0])


def _gap_words(plot: Plot) -> None:
    """Where nothing stands at a place, say in a word why, at its foot; beside other bars of a group, upright."""
    panel = plot.panel
    if not panel.gap_words or panel.arrangement == "stack":
        return
    taken = {point.place for one in panel.series for point in one.points if point.value is not None}
    group = [one for one in panel.series if one.mark == "bar" and not one.slim]
    in_group = panel.arrangement == "beside" and len(group) > 1
    usual = look.gap_word_size(plot.chart, panel)
    told: set[str] = set()
    for number, one in enumerate(group if in_group else panel.series):
        if one.mark == "text":
            continue
        for point in one.points:
            if point.value is not None or point.status in ("unreported", "text") or point.place in told:
                continue
            x = plot.x(plot.number(point.place))
            look_of: dict[str, Any] = {"colour": theme.COLOUR["muted"], "told": str(point.note)}
            if in_group and point.place in taken:
                slot = (1 - panel.gap) / len(group) * plot.slot
                x += (number - (len(group) - 1) / 2) * slot
                plot.paper.text(str(point.shown), x, plot.y(0.0) - 2, size=12.0, anchor="left", turn=-90.0, **look_of)
            elif point.place not in taken:
                told.add(point.place)
                _between(plot, str(point.shown), x, usual, look_of)


def _between(plot: Plot, words: str, x: float, usual: float, look_of: dict[str, Any]) -> None:
    """Words in the place of a column, one below the other between two others; upright where one has no room."""
    room, foot = plot.slot * (1 + plot.panel.gap), plot.y(_foot(plot))
    size = next((size for size in (usual, 10.0) if max(width(one, size) for one in words.split()) <= room), 0.0)
    if size:
        plot.paper.text("\n".join(words.split()), x, foot, valign="bottom", size=size, **look_of)
    else:
        size = fitting(words, usual, (plot.height - 4, plot.slot)) or SMALLEST
        plot.paper.text(words, x, foot - 2, anchor="left", turn=-90.0, size=size, **look_of)


def _zone(plot: Plot, zone: Zone) -> None:
    paper = plot.paper
    high, low = plot.y(zone.high), plot.y(zone.low)
    paper.rect(plot.left, high, plot.right, low, fill=theme.colour(zone.colour))
    if zone.name:
        end = zone.side == "end"
        paper.text(
            str(zone.name), plot.left + plot.width * (0.99 if end else 0.01), high, colour=theme.colour(zone.ink),
            anchor="right" if end else "left", valign="bottom" if plot.panel.axis.descending else "top",
        )  # fmt: skip


def _reference(plot: Plot, one: Reference) -> None:
    paper, colour = plot.paper, theme.colour(one.colour)
    y = plot.y(one.value)
    paper.line(plot.left, y, plot.right, y, colour=colour, weight=one.width, dash=one.dash)
    words = str(one.name)
    if not words:
        return
    if one.side == "head":
        paper.text(words, plot.right, plot.top, size=12, colour=colour, anchor="right", valign="bottom")
        return
    start = one.side == "start"
    x, anchor = (plot.left, "left") if start else (plot.right, "right")
    if plot.panel.axis.descending:  # clear of markers that lie on the line
        y -= 8
    paper.text(words, x, y, size=12, colour=colour, anchor=anchor, valign="top" if one.below else "bottom")


def _remark(plot: Plot, one: Remark) -> None:
    place, words = plot.number(one.place), str(one.text)
    if one.until:
        last = plot.number(one.until)
        room = (last - place + 1 + plot.panel.gap) * plot.slot
        if max(width(line, one.size) for line in words.split("\n")) > room:
            words = "\n".join(wrapped(words.replace("\n", " "), int(room / (_LETTER * one.size))))
        place = (place + last) / 2
    y = plot.y(_foot(plot) if one.value is None else one.value)
    plot.paper.text(
        words, plot.x(place) + one.shift[0], y - one.shift[1], size=one.size, colour=theme.colour(one.colour),
        bold=one.bold, valign="bottom" if one.value is None else "middle", told=str(one.note),
    )  # fmt: skip
