"""A panel whose places are the regions of the country, drawn on a map."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final

from ktudash import geography, theme
from ktudash.chart.model import Point
from ktudash.drawing import look
from ktudash.drawing.placing import region_type, ticks_between
from ktudash.drawing.svg.paper import width, written
from ktudash.drawing.svg.plot import Plot
from ktudash.words import Number, say

#: The projection that looks right for the country, with its frame.
_PARALLELS: Final = (43.0, 53.0)
_MERIDIAN: Final = 67.0
_LONGITUDES: Final = (46.3, 87.4)
_LATITUDES: Final = (40.4, 55.6)

#: Pixels between two corners of an outline.
_FINEST: Final = 1.2


Project = Callable[[float, float], tuple[float, float]]


def _conic() -> Project:
    """Lambert's conformal conic projection: longitude and latitude to a plane whose y axis points down."""
    first, second = (math.radians(one) for one in _PARALLELS)

    def stretched(latitude: float) -> float:
        return math.tan(math.pi / 4 + latitude / 2)

    n = math.log(math.cos(first) / math.cos(second)) / math.log(stretched(second) / stretched(first))
    f = math.cos(first) * stretched(first) ** n / n

    def project(longitude: float, latitude: float) -> tuple[float, float]:
        rho = f / stretched(math.radians(latitude)) ** n
        turned = n * math.radians(longitude - _MERIDIAN)
        return rho * math.sin(turned), rho * math.cos(turned)

    return project


@lru_cache(maxsize=1)
def _frame() -> tuple[float, float, float, float]:
    """What the frame of longitudes and latitudes covers of the plane: left, top, right, bottom."""
    project, steps = _conic(), 40
    edge = []
    for step in range(steps + 1):
        longitude = _LONGITUDES[0] + (_LONGITUDES[1] - _LONGITUDES[0]) * step / steps
        latitude = _LATITUDES[0] + (_LATITUDES[1] - _LATITUDES[0]) * step / steps
        edge += [project(longitude, _LATITUDES[0]), project(longitude, _LATITUDES[1])]
        edge += [project(_LONGITUDES[0], latitude), project(_LONGITUDES[1], latitude)]
    xs, ys = [x for x, _ in edge], [y for _, y in edge]
    return min(xs), min(ys), max(xs), max(ys)


def regions(plot: Plot) -> None:
    """Draw a panel of the form ``map``: numbers coloured by size, confidential hatched, none white."""
    (series,) = plot.panel.series
    to_pixels = _scaled(plot)
    top = max((point.value for point in series.points if point.value is not None), default=0.0)
    for point in series.points:
        fill, edge = _fill(plot, point, top)
        told, named = plot.told(series, point), plot.named(series, point)
        outline(plot, geography.FEATURES[point.place], to_pixels, fill=fill, edge=edge, told=told, **named)
    for remark in plot.panel.remarks:
        if remark.place in geography.CITIES:
            colour = theme.COLOUR["muted"]
            outline(plot, remark.place, to_pixels, fill=colour, edge=colour, told=f"{remark.text}\n{remark.note}")
    for framed in plot.panel.framed:
        feature = geography.FEATURES[framed.place]
        outline(plot, feature, to_pixels, fill="none", edge=theme.colour(framed.colour), weight=3)
    _labels(plot, series.points, to_pixels, top)
    if top:
        _scale(plot, top)
    _legend(plot)


def _scaled(plot: Plot) -> Project:
    """From longitude and latitude to pixels: the frame as large as the panel allows, in its middle."""
    project = _conic()
    left, top, right, bottom = _frame()
    room = plot.height * 0.94
    scale = min(plot.width / (right - left), room / (bottom - top))
    x0 = plot.left + (plot.width - scale * (right - left)) / 2
    y0 = plot.top + (room - scale * (bottom - top)) / 2

    def to_pixels(longitude: float, latitude: float) -> tuple[float, float]:
        x, y = project(longitude, latitude)
        return x0 + (x - left) * scale, y0 + (y - top) * scale

    return to_pixels


def _fill(plot: Plot, point: Point, top: float) -> tuple[str, str]:
    """Fill and edge of a region."""
    if point.value is not None:
        return theme.shade(point.value / top if top else 0.0), theme.COLOUR["ground"]
    if point.status == "suppressed":
        return plot.paper.hatch(theme.COLOUR["hatch"], theme.COLOUR["hatched"], size=8, weight=1), theme.COLOUR["muted"]
    return theme.COLOUR["ground"], theme.COLOUR["muted"]


def outline(
    plot: Plot, feature: str, to_pixels: Project, *, fill: str, edge: str, weight: float = 1.0, told: str = "",
    **more: Any,
) -> None:  # fmt: skip
    """All rings of a feature as one shape, its holes free."""
    way = "".join(_ring(to_pixels(*corner) for corner in ring) for ring in geography.rings(feature))
    plot.paper.element(
        "path", d=way, fill=fill, fill_rule="evenodd", stroke=edge, stroke_width=weight, stroke_linejoin="round",
        told=told, **more,
    )  # fmt: skip


def _ring(corners: Iterable[tuple[float, float]]) -> str:
    """A closed ring, without corners that lie within a pixel of the one before: half of a coast, and no one sees it."""
    kept: list[tuple[float, float]] = []
    for x, y in corners:
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= _FINEST:
            kept.append((x, y))
    return "M" + "L".join(f"{written(x)},{written(y)}" for x, y in kept) + "Z"


def _labels(plot: Plot, points: tuple[Point, ...], to_pixels: Project, top: float) -> None:
    """Each region's name with its number or its word, light on dark regions."""
    names = {place.key: str(place.short or place.name) for place in plot.panel.places}
    for point in points:
        inside = point.place not in geography.LABELLED_OUTSIDE
        colour = look.region_ink(point, top, inside=inside)
        x, y = to_pixels(*geography.LABELS_AT[point.place])
        name = names[point.place]
        plot.paper.text(name, x, y - 8, size=region_type(name), colour=colour)
        plot.paper.text(str(point.label or point.shown), x, y + 8, size=12, colour=colour, bold=True)


def _scale(plot: Plot, top: float) -> None:
    """The scale of the colours, at the right edge from its foot up."""
    paper, steps = plot.paper, 24
    foot, height = plot.top + plot.height * 0.94, plot.height * 0.42
    values = ticks_between(0.0, top, 5)
    wide = 12.0
    left = plot.right - wide - 8 - max(width(say(Number(value)), 12) for value in values)
    for step in range(steps):
        low, high = foot - height * step / steps, foot - height * (step + 1) / steps - 0.3
        paper.rect(left, high, left + wide, low, fill=theme.shade((step + 0.5) / steps))
    for value in values:
        paper.text(
            say(Number(value)), left + wide + 5, foot - height * value / top, size=12, colour=theme.COLOUR["muted"],
            anchor="left",
        )  # fmt: skip


def _legend(plot: Plot) -> None:
    """What the frame and the areas without a number mean, under the map."""
    paper, x, y = plot.paper, plot.left, plot.bottom - 10
    statuses = {point.status for one in plot.panel.series for point in one.points if point.value is None}
    for framed in plot.panel.framed:
        if framed.name:
            paper.line(x, y, x + 26, y, colour=theme.colour(framed.colour), weight=3)
            x = _entry(plot, str(framed.name), x + 32, y)
    for swatch in plot.panel.swatches:
        if swatch.status not in statuses:
            continue
        fill = theme.COLOUR["ground"]
        if swatch.status == "suppressed":
            fill = paper.hatch(theme.COLOUR["hatch"], theme.COLOUR["hatched"], size=5)
        paper.rect(x + 7, y - 6, x + 19, y + 6, fill=fill, outline=theme.COLOUR["muted"], weight=1)
        x = _entry(plot, str(swatch.name), x + 32, y)


def _entry(plot: Plot, words: str, x: float, y: float) -> float:
    """The words of a legend entry; where the next one begins."""
    plot.paper.text(words, x, y, size=12, colour=theme.COLOUR["muted"], anchor="left")
    return x + width(words, 12) + 20
