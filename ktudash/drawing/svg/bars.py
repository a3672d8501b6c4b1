"""Bars, upright and on their side: where each begins and ends, its look, and its number."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from ktudash import theme
from ktudash.chart.model import Panel, Point, Series
from ktudash.drawing import look
from ktudash.drawing.svg.paper import SMALL, TYPE, depth, fitting, size_beside, width
from ktudash.drawing.svg.plot import Plot

#: What bars of a group leave free between them, in parts of their room.
_GROUP_GAP: Final = 0.08
#: Pixels from one number above a bar to the next.
_LINE: Final = 16.0


@dataclass(frozen=True)
class Bar:
    """One bar: where it stands and reaches, in places and values."""

    series: Series
    point: Point
    middle: float  # of its place, in places
    thick: float  # in places
    start: float
    end: float


def _laid(panel: Panel, number: dict[str, float]) -> list[Bar]:
    """Every bar of a panel with its place and its reach."""
    drawn = [one for one in panel.series if one.mark == "bar"]
    grouped = [one for one in drawn if not one.slim]
    tops: dict[tuple[str, bool], float] = defaultdict(float)
    found = []
    for one in drawn:
        for point in one.points:
            if point.value is None:
                continue
            thick, shift = one.width or 1 - panel.gap, 0.0
            if one.slim:
                thick = look.SLIM
            elif panel.arrangement == "beside" and len(grouped) > 1:
                slot = (1 - panel.gap) / len(grouped)
                shift = (grouped.index(one) - (len(grouped) - 1) / 2) * slot
                thick = one.width or slot * (1 - _GROUP_GAP)
            start = point.base or 0.0
            if panel.arrangement == "stack" and not one.slim:
                key = (point.place, point.value < 0)
                start = tops[key]
                tops[key] += point.value
            found.append(Bar(one, point, number[point.place] + shift, thick, start, start + point.value))
    return found


def columns(plot: Plot) -> None:
    """The upright bars of a panel, and their numbers on top of all."""
    laid = _laid(plot.panel, {place.key: plot.number(place.key) for place in plot.panel.places})
    looks = _looks(plot.panel)
    for bar in laid:
        left = plot.x(bar.middle - bar.thick / 2)
        right = plot.x(bar.middle + bar.thick / 2)
        _draw(plot, bar, looks, (left, plot.y(bar.end), right, plot.y(bar.start)))
    size = _size_above(plot)
    for bar in laid:
        _number(plot, bar, looks, size)


def _size_above(plot: Plot) -> float:
    """The size of the numbers above bars, of which one place has one column."""
    panel = plot.panel
    drawn = [one for one in panel.series if one.mark == "bar"]
    if panel.arrangement == "beside" and sum(not one.slim for one in drawn) > 1:
        return TYPE
    above = [point for one in drawn if one.labels == "outside" for point in one.points if point.value is not None]
    widest = {point.place: str(point.label) for point in sorted(above, key=lambda point: len(str(point.label)))}
    return size_beside((widest.get(place.key, "") for place in panel.places), plot.slot)


def rows(plot: Plot, middles: dict[str, float], step: float) -> None:
    """The bars of a panel with rows: ``middles`` is the pixel of each place, ``step`` from one to the next."""
    laid = _laid(plot.panel, dict.fromkeys(middles, 0.0))
    looks = _looks(plot.panel)
    for bar in laid:
        y = middles[bar.point.place] + bar.middle * step
        half = bar.thick * step / 2
        _draw(plot, bar, looks, (plot.across(bar.start), y - half, plot.across(bar.end), y + half))
    for bar in laid:
        _number_behind(plot, bar, looks, middles[bar.point.place] + bar.middle * step, bar.thick * step)


Looks = dict[int, dict[str, tuple[look.Look, str]]]


def _looks(panel: Panel) -> Looks:
    """The look and the ink of the number of every bar, by series and place."""
    return {
        id(one): {
            point.place: (made, ink)
            for point, made, ink in zip(one.points, look.bar_looks(one), look.label_inks(one), strict=True)
        }
        for one in panel.series
        if one.mark == "bar"
    }


def _draw(plot: Plot, bar: Bar, looks: Looks, box: tuple[float, float, float, float]) -> None:
    one = bar.series
    made, _ = looks[id(one)][bar.point.place]
    fill, weight = made.fill, look.outline_weight(one, bar.point, made)
    if one.role == "forecast":
        fill = plot.paper.hatch(look.ink(one), theme.COLOUR["ground"])
    elif one.role == "bound":
        fill = plot.paper.hatch(made.outline, theme.COLOUR["hatched"], size=5)
    named = plot.named(one, bar.point)
    plot.paper.rect(*box, fill=fill, outline=made.outline, weight=weight, told=plot.told(one, bar.point), **named)


def _number(plot: Plot, bar: Bar, looks: Looks, letters: float) -> None:
    """The number of an upright bar: in it, or above it in that size."""
    one, point = bar.series, bar.point
    made = looks[id(one)][point.place]
    words, numbers = str(point.label), look.numbers_of_pair(plot.panel, one, point, plot.height)
    within = look.is_slim(one) and look.pairs_inside(plot.panel, plot.height)
    if one.labels == "none" or not (words or numbers):
        return
    x, top, foot = plot.x(bar.middle), plot.y(bar.end), plot.y(bar.start)
    thick = bar.thick * plot.slot
    if within:
        _in_its_bar(plot, words, (x, top), thick, ink=_inside_ink(one, made[0]))
        numbers = numbers or ()
    if one.labels == "inside":
        upright = one.slim
        room = (abs(foot - top) - 4, thick) if upright else (thick - 4, abs(foot - top) - 2)
        size = fitting(words, 13, room)
        if size:
            plot.paper.text(
                words, x, (top + foot) / 2, size=size, colour=_inside_ink(one, made[0]), bold=point.bold,
                turn=-90.0 if upright else 0.0,
            )  # fmt: skip
        return
    below = (bar.end < bar.start) != plot.panel.axis.descending
    y, valign = (top + 3, "top") if below else (top - 3, "bottom")
    for number, colour in reversed(numbers) if numbers is not None else ((words, made[1]),):
        plot.paper.text(
            number, x, y, size=letters, colour=colour, bold=point.bold, valign=valign, clear=numbers is not None
        )
        y += _LINE if below else -_LINE


def _in_its_bar(plot: Plot, words: str, head: tuple[float, float], thick: float, *, ink: str) -> None:
    """A number below the head of its own bar, on its side where the bar is too thin."""
    across = width(words, 13)
    turned = across + 4 > thick
    x, top = head
    middle = top + 5 + (across if turned else depth(words, 13)) / 2
    plot.paper.text(words, x, middle, colour=ink, turn=90.0 if turned else 0.0)


def _number_behind(plot: Plot, bar: Bar, looks: Looks, y: float, thick: float) -> None:
    """The number of a bar on its side: in it or behind its end."""
    one, words = bar.series, str(bar.point.label)
    made, ink = looks[id(one)][bar.point.place]
    if not words or one.labels == "none":
        return
    start, end = plot.across(bar.start), plot.across(bar.end)
    if look.is_within(plot.panel, one, bar.point):
        size = fitting(words, 13, (abs(end - start) - 4, thick - 2))
        if size:
            plot.paper.text(words, (start + end) / 2, y, size=size, colour=_inside_ink(one, made), bold=bar.point.bold)
        return
    floating = any(point.base for point in one.points)
    inside = _size_off_lines(plot, words, (min(start, end), max(start, end)), thick)
    if inside:
        middle, colour = (start + end) / 2, _inside_ink(one, made)
        plot.paper.text(words, middle, y, size=inside, colour=colour, bold=bar.point.bold)
    elif floating or end >= start:
        plot.paper.text(words, max(start, end) + 4, y, colour=ink, bold=bar.point.bold, anchor="left")
    else:
        plot.paper.text(words, end - 4, y, colour=ink, bold=bar.point.bold, anchor="right")


def _size_off_lines(plot: Plot, words: str, reach: tuple[float, float], thick: float) -> float:
    """The size of a number in its bar, behind whose end a line would run through it; 0 where it may stand there, or has
    no room in the bar."""
    start, end = reach
    behind = end + 4 + width(words, TYPE)
    crossed = any(end < plot.across(line.value) < behind for line in plot.panel.references)
    size = fitting(words, TYPE, (end - start - 4, thick - 2)) if crossed else 0.0
    return size if size >= SMALL else 0.0


def _inside_ink(one: Series, made: look.Look) -> str:
    """The colour of a number within a bar: the series' own, else light on dark and dark on light."""
    if one.slim:
        return theme.COLOUR["ground"]
    if one.ink:
        return theme.colour(one.ink)
    return theme.word_on(made.fill)


def ends_with_room(plot: Plot) -> tuple[float, float]:
    """The left and the right end of a panel with rows, drawn in where a number beside a mark would leave the panel."""
    left, right = plot.left, plot.right
    for bar in _laid(plot.panel, {place.key: 0.0 for place in plot.panel.places}):
        part = plot.part(max(bar.start, bar.end))
        if bar.series.labels == "none" or look.is_within(plot.panel, bar.series, bar.point):
            continue
        needed = width(str(bar.point.label), 13, bold=bar.point.bold) + 6
        # A bar to the left has its number before it, but for the steps of a waterfall.
        if bar.end < bar.start and not any(point.base for point in bar.series.points):
            part = plot.part(bar.end)
            left = max(left, plot.right - (plot.right - plot.left - needed) / (1 - part))
        elif part > 0:
            right = min(right, plot.left + (plot.right - plot.left - needed) / part)
    dots = [one for one in plot.panel.series if one.mark == "dot" and one.labels != "none"]
    for one in dots:
        for point in one.points:
            if point.value is None or point.side not in ("left", "right"):
                continue
            part, needed = plot.part(point.value), width(str(point.label), 12) + one.size
            if point.side == "right" and part > 0:
                right = min(right, plot.left + (plot.right - plot.left - needed) / part)
            elif point.side == "left" and part < 1:
                left = max(left, plot.right - (plot.right - plot.left - needed) / (1 - part))
    return left, right
