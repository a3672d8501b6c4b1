"""Charts as a presentation: native charts, pictures or tables under their message, ready to be shown.

A slide holds the message as its title, measure and years below it, the chart, and at the foot where the
numbers come from, how to read the marks, the corrections, and a link to the live view. Everything that is
said on the page of a chart stands in the slide's notes too.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, Final

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide as PptxSlide
from pptx.util import Inches, Length, Pt

from ktudash import theme
from ktudash.chart.model import Chart, Story
from ktudash.chart.speech import reworded
from ktudash.chart.table import table
from ktudash.drawing import measure
from ktudash.drawing.decimals import with_commas
from ktudash.drawing.letters import plain
from ktudash.drawing.pptx import arrangement, native, tables
from ktudash.drawing.pptx.frame import Frames, write
from ktudash.drawing.pptx.marking import mark_slides
from ktudash.drawing.pptx.marks import Stamp
from ktudash.drawing.pptx.parts import Box, Grid, Part, Section, Slide, png_size
from ktudash.drawing.pptx.plots import Plot, PlotSeries, plots
from ktudash.drawing.pptx.tables import Table, numbered
from ktudash.drawing.pptx.template import Stage, stage
from ktudash.drawing.seal import Seal
from ktudash.words import Message, Text, language, msg, say, voice

_EMU: Final = 12700


def presentation(
    parts: Sequence[Part],
    *,
    title: str,
    day: date,
    template: Path | None = None,
    demo: bool = False,
    decimal: str = ".",
    version: int = 0,
    seal: Seal | None = None,
) -> bytes:
    """The deck as a PPTX file: an opening slide, then the ``parts`` in their order.

    ``template`` is a ``.pptx`` or ``.potx`` whose design is used (`template.TemplateError` where it cannot
    be). A chart that PowerPoint has no kind for becomes its picture, and without one a table. ``decimal`` is
    the decimal sign of words and tables; native charts write numbers as the reader's PowerPoint is set. ``version`` is
    that of the ledger, which every shape carries with its origin (`marks`); ``seal`` stands at every foot.
    """
    stamp = Stamp(version, day.isoformat(), language(), decimal, demo, seal.written if seal else "")
    press = _Press(stage(template), stamp, seal=seal.words if seal else "")
    filters = {str(part.story.filters) for part in parts if isinstance(part, Slide)}
    told = filters.pop() if len(filters) == 1 else ""
    press.opening(title, "\n".join(filter(None, (voice(language()).date(day, "long"), told))))
    for part in parts:
        dated = _dated(part, day)
        press.add(_with_commas(dated) if decimal == "," else dated)
    return press.saved(title)


def _dated(part: Part, day: date) -> Part:
    """A slide of figures that are not of ``day`` says of which day they are, beside their source."""
    if not isinstance(part, Slide) or part.taken in (None, day):
        return part
    story = part.chart.story
    told = say(msg("export-taken", source=story.source, day=voice(language()).date(part.taken)))
    return replace(part, chart=replace(part.chart, story=replace(story, source=told)))


def _with_commas(part: Part) -> Part:
    """A slide whose words have the decimal comma of its numbers."""
    if not isinstance(part, Slide):
        return part
    chart = reworded(part.chart, lambda text: with_commas(str(text)))
    return replace(part, chart=chart, title=with_commas(part.title))


class _Press(Frames):
    """Lays one part after the other onto the slides of a stage, and marks what stands there."""

    def __init__(self, onto: Stage, stamp: Stamp, *, seal: Text) -> None:
        super().__init__(onto, demo=stamp.demo, decimal=stamp.decimal, seal=seal)
        self._stamp = stamp
        self._last: Part | None = None
        self._of_last = 0

    def add(self, part: Part) -> None:
        slides = self._stage.deck.slides
        before, after = len(slides), self._of_last if self._continues(part) else 0
        self._lay(part)
        mark_slides(islice(slides, before, None), part, self._stamp, after=after)
        self._last, self._of_last = part, after + len(slides) - before

    def _continues(self, part: Part) -> bool:
        """Whether a part shows more of the chart that the last one began: some are too much for one slide."""
        last = self._last
        if not isinstance(part, Slide) or not isinstance(last, Slide) or part.origin is None:
            return False
        return part.origin == last.origin and part.chart != last.chart

    def _lay(self, part: Part) -> None:
        if isinstance(part, Section):
            self.opening(part.title, part.subtitle)
        elif isinstance(part, Table):
            self._table(part)
        elif isinstance(part, Grid):
            self._grid(part)
        else:
            self._chart(part)

    # --- a chart ------------------------------------------------------------------------------------

    def _chart(self, given: Slide) -> None:
        for one in given.split() if given.picture is None else [given]:
            self._part(one)

    def _part(self, one: Slide) -> None:
        story, charts = one.story, plots(one.chart)
        if not charts:
            if one.picture is None:
                self._twin(one, story)
            else:
                self._picture(one, story, one.picture)
            return
        pages = arrangement.pages(charts)
        for number, page in enumerate(pages, start=1):
            longest = max(len(panel.categories) for panel in pages[0])
            self._native(one, numbered(story, number, len(pages)), page, longest)

    def _native(self, one: Slide, story: Story, charts: tuple[Plot, ...], longest: int) -> None:
        slide = self._stage.add(self._stage.plain)
        missing = [words for panel in charts for said in panel.missing for words in said]
        body = self._frame(slide, story, missing, link=one.link, size=one.size, remarks=[one.remark])
        charts = arrangement.arranged(charts)
        rows = max(panel.row for panel in charts) + 1
        points = 14.0 if len(charts) == 1 else 12.0 if len(charts) <= 3 else 11.0 if len(charts) <= 6 else 10.0
        if charts[0].across and longest > arrangement.MOST_BARS // 2:
            points = min(points, 11.0 if longest <= 18 else 10.0)
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
                legend=not shared,
            )

    def _picture(self, one: Slide, story: Story, picture: bytes) -> None:
        slide = self._stage.add(self._stage.plain)
        body = self._frame(slide, story, link=one.link, size=one.size, remarks=[one.remark])
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

    # --- several charts -----------------------------------------------------------------------------

    def _grid(self, grid: Grid) -> None:
        stories = [one.story for one in grid.slides]
        sources = "; ".join(dict.fromkeys(str(story.source) for story in stories if story.source))
        keys = grid.key or " ".join(dict.fromkeys(str(story.key) for story in stories if story.key))
        notes = tuple(note for story in stories for note in story.notes)
        whole = Story(name="grid", title=grid.title, subtitle=grid.subtitle, source=sources, key=keys, notes=notes)
        charts = []
        for one, story in zip(grid.slides, stories, strict=True):
            made = plots(one.chart)
            if len(made) != 1:  # it needs a slide of its own, and so do its neighbours
                for each in grid.slides:
                    self.add(each)
                return
            charts.append((replace(made[0], title=plain(story.title)), one, story))
        slide = self._stage.add(self._stage.plain)
        body = self._frame(
            slide, whole, [words for panel, *_ in charts for said in panel.missing for words in said],
            told=stories, remarks=[one.remark for one in grid.slides],
        )  # fmt: skip
        columns = 1 if len(charts) == 1 else 2 if len(charts) <= 4 else 3
        rows = -(-len(charts) // columns)
        gap = Inches(0.2)
        width = (body.width - gap * (columns - 1)) // columns
        height = (body.height - gap * (rows - 1)) // rows
        for index, (panel, one, story) in enumerate(charts):
            row, column = divmod(index, columns)
            left, top = body.left + column * (width + gap), body.top + row * (height + gap)
            head = Inches(0.46)
            write(slide, Box(left, top, width, head), plain(story.title), 12, theme.COLOUR["actual"], bold=True,
                   link=one.link, most=2)  # fmt: skip
            native.add_chart(
                slide, replace(panel, title=""), (left, top + head, width, height - head),
                name=plain(story.title), alt=_alt(story, panel), points=11.0, legend=False,
            )  # fmt: skip

    # --- a table ------------------------------------------------------------------------------------

    def _twin(self, one: Slide, story: Story) -> None:
        """The table twin in place of a chart; a very wide one is cut into several tables."""
        twins = tables.tables_of(one.chart, story, one.link, self._width(), self._decimal)
        pages = [page for twin in twins for page in self._paged(twin)]
        for number, page in enumerate(pages, start=1):
            self._page(replace(page, story=numbered(story, number, len(pages)), remark=one.remark))

    def _table(self, given: Table) -> None:
        pages = self._paged(given)
        for number, page in enumerate(pages, start=1):
            self._page(replace(page, story=numbered(given.story, number, len(pages))))

    def _paged(self, given: Table) -> list[Table]:
        """The rows on as many slides as they need, evenly; the heads stand on each."""
        points = tables.letters(len(given.heads))
        width = self._width()
        head = tables.row_height(given.heads, given.shares, width, points, head=True)
        heights = [tables.row_height(row, given.shares, width, points) for row in given.rows]
        foot = self._foot_lines(given.story, given.link, (), words=True)[2]
        room = (self._stage.foot_end - self._top() - foot - Inches(0.16)) / _EMU - 24 - head
        least = tables.cuts(heights, room)
        tight = next(
            (limit for limit in range(int(sum(heights) / len(least)), int(room) + 1, 4)
             if len(tables.cuts(heights, limit)) == len(least)),
            room,
        )  # fmt: skip
        return [replace(given, rows=given.rows[start:stop]) for start, stop in tables.cuts(heights, tight)]

    def _page(self, given: Table) -> None:
        slide = self._stage.add(self._stage.plain)
        body = self._frame(slide, given.story, link=given.link, remarks=[given.remark])
        shape = slide.shapes.add_table(
            len(given.rows) + 1,
            len(given.heads),
            Length(body.left),
            Length(body.top),
            Length(int(body.width * sum(given.shares))),
            Pt(24),
        )
        shape.name = plain(given.story.title)[:200]
        shape._element.nvGraphicFramePr.cNvPr.set(
            "descr",
            say(msg("export-alt-table", title=plain(given.story.title), subtitle=plain(given.story.subtitle)))[:1000],
        )
        grid: Any = shape.table
        properties = grid._tbl.tblPr
        for old in list(properties):
            properties.remove(old)
        properties.append(
            parse_xml(f"<a:tableStyleId {nsdecls('a')}>{{2D5ABB26-0587-4C30-8999-92F81FD0307C}}</a:tableStyleId>")
        )
        grid.horz_banding = False
        for column, share in zip(grid.columns, given.shares, strict=True):
            column.width = Length(int(body.width * share))
        points = tables.letters(len(given.heads))
        for number, fields in enumerate((given.heads, *given.rows)):
            grid.rows[number].height = Pt(tables.row_height(fields, given.shares, body.width, points, head=number == 0))
            for cell, one in zip(grid.rows[number].cells, fields, strict=True):
                tables.fill_cell(cell, one, points, head=number == 0)


# --- words ------------------------------------------------------------------------------------------


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
