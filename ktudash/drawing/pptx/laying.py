"""The plots and the picture of a chart in a place of a slide, and what a reader of the screen hears of them."""

from __future__ import annotations

import io
from collections.abc import Sequence

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.slide import Slide as PptxSlide
from pptx.util import Inches, Length, Pt

from ktudash import theme
from ktudash.chart.model import Chart, Story
from ktudash.chart.table import table
from ktudash.drawing import measure
from ktudash.drawing.letters import plain
from ktudash.drawing.pptx import arrangement, native
from ktudash.drawing.pptx.parts import Box, Slide, png_size
from ktudash.drawing.pptx.plots import Plot, PlotSeries
from ktudash.words import Message, msg, say


def lay_plots(
    slide: PptxSlide, body: Box, story: Story, charts: tuple[Plot, ...], points: float, *, legend: bool = True
) -> None:
    """Native charts side by side and below one another in ``body``, under one legend where they share it."""
    charts = arrangement.arranged(charts)
    rows = max(panel.row for panel in charts) + 1
    shared = arrangement.shared_legend(charts)
    if shared:
        room = int(Inches(0.3))
        _legend_line(slide, Box(body.left, body.top, body.width, room), shared)
        body = Box(body.left, body.top + room, body.width, body.height - room)
    gap = int(Inches(0.15))
    widths = arrangement.widths(charts, body.width, gap)
    height = (body.height - gap * (rows - 1)) // rows
    for panel in charts:
        left = body.left + sum(widths[: panel.column]) + gap * panel.column
        box = Box(left, body.top + panel.row * (height + gap), widths[panel.column], height)
        native.add_chart(
            slide,
            panel,
            box.edges,
            name=panel.title or plain(story.title),
            alt=_alt(story, panel),
            points=points,
            legend=legend and not shared,
        )


def lay_picture(slide: PptxSlide, body: Box, one: Slide, story: Story, picture: bytes) -> None:
    """A picture of a chart as large as ``body`` takes it, in its middle."""
    width, height = png_size(picture)
    scale = min(body.width / width, body.height / height)
    wide, high = int(width * scale), int(height * scale)
    shape = slide.shapes.add_picture(
        io.BytesIO(picture),
        Length(body.left + (body.width - wide) // 2),
        Length(body.top + (body.height - high) // 2),
        Length(wide),
        Length(high),
    )
    shape.name = plain(story.title)[:200]
    shape._element._nvXxPr.cNvPr.set("descr", _alt_picture(story, one.chart))


def _alt(story: Story, plot: Plot) -> str:
    """What a reader of the screen hears: message, measure and the numbers, at most 1,000 letters."""
    values = []
    for one in plot.series:
        if one.draw != "reference":
            named = zip(plot.categories, one.points, strict=True)
            told = ", ".join(f"{place} {point.shown}" for place, point in named if point is not None)
            values.append(say(msg("export-alt-series", name=one.name, values=told)))
    title = plot.title or plain(story.title)
    return _short(msg("export-alt-chart", title=title, subtitle=plain(story.subtitle), values="; ".join(values)))


def _alt_picture(story: Story, chart: Chart) -> str:
    """The same of a picture, row by row of its table."""
    twin = table(chart)
    values = []
    for row, cells in zip(twin.rows, twin.cells, strict=True):
        named = zip(twin.columns, cells, strict=True)
        told = ", ".join(f"{plain(column)} {plain(cell.shown)}" for column, cell in named if cell is not None)
        values.append(say(msg("export-alt-series", name=plain(row), values=told)))
    title, subtitle = plain(story.title), plain(story.subtitle)
    return _short(msg("export-alt-picture", title=title, subtitle=subtitle, values="; ".join(values)))


def _short(told: Message) -> str:
    words = say(told)
    return words if len(words) <= 1000 else words[:999] + "…"


def _legend_line(slide: PptxSlide, box: Box, entries: Sequence[tuple[str, PlotSeries]]) -> None:
    """One legend for all small multiples: a swatch and a name each, as one group."""
    group = slide.shapes.add_group_shape()
    group.name = "Legend"
    left, side = box.left, Inches(0.16)
    for name, one in entries:
        point = next((point for point in one.points if point is not None), None)
        look = point.look if point else one.look
        thin = one.draw == "reference"
        swatch = group.shapes.add_shape(
            MSO_SHAPE.RECTANGLE if one.draw == "bar" or thin else MSO_SHAPE.OVAL,
            Length(left),
            Length(box.top + (side // 2 if thin else 0)),
            side,
            Pt(2) if thin else side,
        )
        swatch.fill.solid()
        swatch.fill.fore_color.rgb = RGBColor.from_string(native.colour(look.fill))
        swatch.line.color.rgb = RGBColor.from_string(native.colour(look.outline))
        swatch.line.width = Pt(1.5)
        swatch.shadow.inherit = False
        wide = int(Pt(measure.width(name, 12) + 8))
        words = group.shapes.add_textbox(
            Length(left + side + Inches(0.08)), Length(box.top - Inches(0.03)), Length(wide), Inches(0.24)
        )
        frame = words.text_frame
        frame.word_wrap = False
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Length(0)
        frame.text = name
        frame.paragraphs[0].runs[0].font.size = Pt(12)
        frame.paragraphs[0].runs[0].font.color.rgb = RGBColor.from_string(native.colour(theme.COLOUR["muted"]))
        left += side + Inches(0.08) + wide + Inches(0.2)
