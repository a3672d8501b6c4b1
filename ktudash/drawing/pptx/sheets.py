"""Slides as they will look, for a page: every shape of a deck that was laid out, in its place, its charts as SVG.

Places are parts of the slide's width and height, letters parts of its width: whoever shows a sheet makes it any size.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pptx.enum.dml import MSO_COLOR_TYPE, MSO_FILL
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide as PptxSlide

from ktudash import theme
from ktudash.chart.model import Chart, Panel
from ktudash.drawing.letters import plain
from ktudash.drawing.pptx.parts import EMU, Box
from ktudash.drawing.pptx.plots import Plot
from ktudash.drawing.svg import svg

#: Points of letters that only the template knows: of a slide's number, and of all others.
_NUMBER: Final = 10.0
_USUAL: Final = 18.0
_ANCHORS: Final = {MSO_ANCHOR.MIDDLE: "middle", MSO_ANCHOR.BOTTOM: "bottom"}


@dataclass(frozen=True)
class Drawn:
    """A chart that was laid out in ``body`` of the slide with this ``slide_id``, as the ``plots`` that it has there."""

    slide_id: int
    body: Box
    chart: Chart
    plots: tuple[Plot, ...]


def sheets(deck: Any, drawn: Sequence[Drawn]) -> list[dict[str, Any]]:
    """The slides of a deck as JSON says them."""
    of_slide: dict[int, list[Drawn]] = {}
    for one in drawn:
        of_slide.setdefault(one.slide_id, []).append(one)
    size = (int(deck.slide_width), int(deck.slide_height))
    return [
        {
            "title": slide.shapes.title.text_frame.text if slide.shapes.title is not None else "",
            "ratio": size[0] / size[1],
            "boxes": [
                *(box for shape in _behind(slide) for box in _shape(shape, size)),
                *(box for shape in slide.shapes for box in _shape(shape, size)),
                *(_chart(one, size) for one in of_slide.get(slide.slide_id, ())),
            ],
        }
        for slide in deck.slides
    ]


def _behind(slide: PptxSlide) -> Iterator[Any]:
    """What the template draws on every slide."""
    for layer in (slide.slide_layout.slide_master, slide.slide_layout):
        for shape in layer.shapes:
            if not shape.is_placeholder:
                yield shape


def _place(left: int, top: int, width: int, height: int, size: tuple[int, int]) -> list[float]:
    return [round(part, 4) for part in (left / size[0], top / size[1], width / size[0], height / size[1])]


def _shape(shape: Any, size: tuple[int, int]) -> Iterator[dict[str, Any]]:
    if shape.width is None or (isinstance(shape, GraphicFrame) and shape.has_chart):
        return  # charts are drawn of what they show
    at = {"at": _place(shape.left, shape.top, shape.width, shape.height, size)}
    if isinstance(shape, GraphicFrame):
        if shape.has_table:
            yield at | _table(shape, size)
    elif shape.shape_type == MSO_SHAPE_TYPE.PICTURE:
        coded = base64.b64encode(shape.image.blob).decode()
        yield at | {"image": f"data:{shape.image.content_type};base64,{coded}"}
    elif shape.has_text_frame:
        fill = _filled(shape)
        if shape.is_placeholder and shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER:
            yield at | {"number": True, "size": round(_NUMBER * EMU / size[0], 5)}
        elif fill or shape.text_frame.text:
            anchor = _ANCHORS.get(shape.text_frame.vertical_anchor, "top")
            anchor = "middle" if shape.is_placeholder else anchor
            yield at | {"fill": fill, "anchor": anchor, "lines": _lines(shape.text_frame, size)}


def _filled(shape: Any) -> str:
    try:
        fill = shape.fill
        return f"#{fill.fore_color.rgb}" if fill.type == MSO_FILL.SOLID else ""
    except (AttributeError, TypeError):
        return ""  # a colour of the template's theme


def _lines(frame: Any, size: tuple[int, int]) -> list[dict[str, Any]]:
    return [
        {
            "words": "".join(run.text for run in paragraph.runs),
            "size": round(_points(paragraph) * EMU / size[0], 5),
            "bold": any(run.font.bold for run in paragraph.runs) or _is_title(frame),
            "ink": _ink(paragraph),
            "right": paragraph.alignment == PP_ALIGN.RIGHT,
        }
        for paragraph in frame.paragraphs
    ]


def _is_title(frame: Any) -> bool:
    holder = frame._parent
    return bool(getattr(holder, "is_placeholder", False))


def _points(paragraph: Any) -> float:
    return next((float(run.font.size.pt) for run in paragraph.runs if run.font.size), _USUAL)


def _ink(paragraph: Any) -> str:
    for run in paragraph.runs:
        colour = run.font.color
        if colour is not None and colour.type == MSO_COLOR_TYPE.RGB:
            return f"#{colour.rgb}"
    return theme.COLOUR["actual"]


def _table(shape: Any, size: tuple[int, int]) -> dict[str, Any]:
    grid = shape.table
    return {
        "widths": [round(int(column.width) / size[0], 4) for column in grid.columns],
        "rows": [
            {
                "height": round(int(row.height) / size[1], 4),
                "cells": [{"fill": _filled(cell), "lines": _lines(cell.text_frame, size)} for cell in row.cells],
            }
            for row in grid.rows
        ],
    }


def _chart(one: Drawn, size: tuple[int, int]) -> dict[str, Any]:
    """The chart's own SVG, in whose pixels letters are as large as on a slide they are in points."""
    body = one.body
    drawn = svg(
        _of_slide(one.chart, one.plots),
        width=body.width / EMU,
        height=body.height / EMU,
        standalone=True,
    )
    return {"at": _place(*body.edges, size), "svg": drawn}


def _of_slide(chart: Chart, plots: tuple[Plot, ...]) -> Chart:
    """What a slide shows of a chart whose long lists run over several."""
    shown = {name.lstrip("› ") for plot in plots for name in plot.categories}
    titles = {plot.title for plot in plots}
    panels = [panel for panel in chart.panels if len(plots) == len(chart.panels) or plain(panel.title) in titles]
    if chart.panels[0].form != "rows" or not panels:
        return chart
    return replace(chart, panels=tuple(_with_places(panel, shown) for panel in panels))


def _with_places(panel: Panel, shown: set[str]) -> Panel:
    places = tuple(one for one in panel.places if plain(one.name).lstrip("› ") in shown)
    if not places or len(places) == len(panel.places):
        return panel
    keys = {one.key for one in places}
    series = tuple(
        replace(one, points=tuple(point for point in one.points if point.place in keys)) for one in panel.series
    )
    framed = tuple(one for one in panel.framed if one.place in keys)
    remarks = tuple(one for one in panel.remarks if one.place in keys and (not one.until or one.until in keys))
    return replace(panel, places=places, series=series, framed=framed, remarks=remarks)
