"""A panel whose places are the regions of the country, drawn on a map that needs no internet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

from ktudash import geography, theme
from ktudash.chart.model import Panel, Point
from ktudash.drawing import look
from ktudash.drawing.placing import region_type
from ktudash.drawing.plotly import marks
from ktudash.drawing.plotly.frame import Plot, escaped

#: A parallel or meridian is as long as the other at the middle of the country by this factor.
_NARROWING: Final = math.cos(math.radians(48))
_HATCH_STEP: Final = 0.62

#: The size of a label, but for long names.
_LABEL: Final = 12

#: The projection that looks right for the country, with its frame.
_GEO: Final = {
    "visible": False,
    "bgcolor": theme.COLOUR["ground"],
    "domain": {"x": [0, 1], "y": [0.06, 1]},
    "projection": {"type": "conic conformal", "rotation": {"lon": 67}, "parallels": [43, 53]},
    "lonaxis": {"range": [46.3, 87.4]},
    "lataxis": {"range": [40.4, 55.6]},
}


def regions(plot: Plot) -> None:
    """Draw a panel of the form ``map``: numbers coloured by size, confidential hatched, none white."""
    panel = plot.panel
    (series,) = panel.series
    known = [point for point in series.points if point.value is not None]
    hidden = [point for point in series.points if point.status == "suppressed"]
    none = [point for point in series.points if point.value is None and point.status != "suppressed"]
    top = max((float(point.value or 0.0) for point in known), default=0.0)
    name = str(series.name)
    _areas(plot, known, name, top=top)
    _areas(plot, hidden, name, fill=theme.COLOUR["hatched"])
    _areas(plot, none, name, fill=theme.COLOUR["ground"])
    _hatch(plot, hidden)
    _cities(plot)
    for framed in panel.framed:
        _outline(plot, geography.FEATURES[framed.place], str(framed.name), theme.colour(framed.colour))
    _labels(plot, panel, series.points, top=top)
    _swatches(plot)
    plot.more |= {
        "geo": _GEO,
        "dragmode": False,
        "legend": {"orientation": "h", "x": 0, "y": 0, "yanchor": "bottom", "traceorder": "normal"},
        "margin": {"l": 0, "r": 0, "t": 4, "b": 4},
    }


def _areas(plot: Plot, points: Sequence[Point], name: str, *, top: float = 1.0, fill: str = "") -> None:
    """Regions in the colour of their number, or all in ``fill``, which stands for no number."""
    if not points:
        return
    ids = [geography.FEATURES[point.place] for point in points]
    names = {place.key: str(place.name) for place in plot.panel.places}
    plot.geo(
        type="choropleth",
        geojson=geography.features(ids),
        featureidkey="id",
        locationmode="geojson-id",
        locations=ids,
        z=[0 if fill else float(point.value or 0.0) for point in points],
        zmin=0,
        zmax=top or 1.0,
        colorscale=[[0, fill], [1, fill]] if fill else [list(stop) for stop in theme.shades()],
        text=[names[point.place] for point in points],
        name=name,
        marker={"line": {"color": theme.COLOUR["muted" if fill else "ground"], "width": 1}},
        showscale=not fill and top > 0,
        colorbar={
            "orientation": "v",
            "x": 1,
            "xanchor": "right",
            "y": 0.06,
            "yanchor": "bottom",
            "len": 0.42,
            "thickness": 12,
            "outlinewidth": 0,
            "nticks": 5,
            "tickfont": {"size": 12, "color": theme.COLOUR["muted"]},
        },
        showlegend=False,
        customdata=[[escaped(str(one.shown)), escaped(str(one.note)), escaped(str(one.detail))] for one in points],
        hovertemplate="<b>%{text}: %{customdata[0]}</b><br>%{customdata[2]}<extra></extra>",
        meta={"role": "word" if fill else "actual"},
    )


def hatch_lines(
    rings: Sequence[Sequence[tuple[float, float]]], *, step: float = _HATCH_STEP
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Slanting lines clipped to a polygon (even-odd, so that holes stay free), as pairs of end points.

    Every line satisfies ``latitude − slope · longitude = k · step``; between its crossings with the rings, every second
    piece lies inside.
    """
    slope = _NARROWING
    levels = [lat - slope * lon for ring in rings for lon, lat in ring]
    lines = []
    for k in range(math.ceil(min(levels) / step), math.floor(max(levels) / step) + 1):
        level = k * step + 1e-9
        crossings = []
        for ring in rings:
            for (lon_a, lat_a), (lon_b, lat_b) in zip(ring, [*ring[1:], ring[0]], strict=True):
                a, b = lat_a - slope * lon_a - level, lat_b - slope * lon_b - level
                if (a < 0) != (b < 0):
                    part = a / (a - b)
                    crossings.append((lon_a + part * (lon_b - lon_a), lat_a + part * (lat_b - lat_a)))
        crossings.sort()
        lines += list(zip(crossings[::2], crossings[1::2], strict=True))
    return lines


def _hatch(plot: Plot, points: Sequence[Point]) -> None:
    lon: list[float | None] = []
    lat: list[float | None] = []
    for point in points:
        for start, end in hatch_lines(geography.rings(geography.FEATURES[point.place])):
            lon += [start[0], end[0], None]
            lat += [start[1], end[1], None]
    if lon:
        _lines(plot, lon, lat, line={"color": theme.COLOUR["hatch"], "width": 1}, showlegend=False)


def _lines(plot: Plot, lon: list[float | None], lat: list[float | None], **look: Any) -> None:
    plot.geo(type="scattergeo", lon=lon, lat=lat, mode="lines", hoverinfo="skip", meta={"role": "word"}, **look)


def _cities(plot: Plot) -> None:
    """Cities without a figure: dark, each with the sentence that says why."""
    remarks = [remark for remark in plot.panel.remarks if remark.place in geography.CITIES]
    if not remarks:
        return
    colour = theme.COLOUR["muted"]
    ids = [remark.place for remark in remarks]
    plot.geo(
        type="choropleth",
        geojson=geography.features(ids),
        featureidkey="id",
        locationmode="geojson-id",
        locations=ids,
        z=[0] * len(ids),
        colorscale=[[0, colour], [1, colour]],
        showscale=False,
        showlegend=False,
        text=[escaped(str(remark.text)) for remark in remarks],
        customdata=[[escaped(str(remark.note))] for remark in remarks],
        marker={"line": {"color": colour, "width": 1}},
        hovertemplate="<b>%{text}</b><br>%{customdata[0]}<extra></extra>",
        meta={"role": "word"},
    )


def _outline(plot: Plot, feature: str, name: str, colour: str) -> None:
    lon: list[float | None] = []
    lat: list[float | None] = []
    for ring in geography.rings(feature):
        lon += [*[point[0] for point in ring], None]
        lat += [*[point[1] for point in ring], None]
    _lines(plot, lon, lat, name=name, line={"color": colour, "width": 3}, showlegend=bool(name))


def _labels(plot: Plot, panel: Panel, points: Sequence[Point], *, top: float) -> None:
    """Each region's name with its number or its word, light on dark regions."""
    names = {place.key: str(place.short or place.name) for place in panel.places}
    texts, colours, lon, lat = [], [], [], []
    for point in points:
        name = names[point.place]
        size = region_type(name)
        words = escaped(name) if size == _LABEL else f'<span style="font-size:{size}px">{escaped(name)}</span>'
        texts.append(f"{words}<br><b>{escaped(str(point.label or point.shown))}</b>")
        inside = point.place not in geography.LABELLED_OUTSIDE
        colours.append(look.region_ink(point, top, inside=inside))
        lon.append(geography.LABELS_AT[point.place][0])
        lat.append(geography.LABELS_AT[point.place][1])
    plot.geo(
        type="scattergeo",
        lon=lon,
        lat=lat,
        mode="text",
        text=texts,
        textfont={"size": _LABEL, "color": colours},
        hoverinfo="skip",
        showlegend=False,
        meta={"role": "word"},
    )


def _swatches(plot: Plot) -> None:
    """Legend entries that a map cannot draw itself: swatches of bars that have no point."""
    ground = theme.COLOUR["ground"]
    looks: dict[str, dict[str, Any]] = {
        "suppressed": {
            "color": theme.COLOUR["hatched"],
            "pattern": {**marks.HATCH, "fgcolor": theme.COLOUR["hatch"], "bgcolor": theme.COLOUR["hatched"]},
            "line": {"color": theme.COLOUR["hatch"], "width": 1},
        },
        "none": {"color": ground, "line": {"color": theme.COLOUR["muted"], "width": 1}},
    }
    statuses = {point.status for one in plot.panel.series for point in one.points if point.value is None}
    for swatch in plot.panel.swatches:
        if swatch.status in statuses:
            plot.geo(
                type="bar", x=[None], y=[None], name=str(swatch.name), marker=looks[swatch.status], showlegend=True,
                hoverinfo="skip", meta={"role": "word"},
            )  # fmt: skip
            hidden = {"visible": False, "domain": [0, 0.01]}
            plot.more |= {"xaxis": hidden, "yaxis": hidden}
