"""Charts as a presentation: native charts, pictures or tables under their message, ready to be shown.

A slide holds the message as its title, measure and years below it, the chart, and at the foot where the
numbers come from, how to read the marks, the corrections, and a link to the live view. Everything that is
said on the page of a chart stands in the slide's notes too.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import plotly.graph_objects as go
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide as PptxSlide
from pptx.util import Inches, Length, Pt

from ktudash import theme
from ktudash.export import arrangement, fit, listing, native
from ktudash.export.listing import Table, numbered
from ktudash.export.panels import NotNative, Panel, Series, is_native, panels
from ktudash.export.plain import plain
from ktudash.export.template import Stage, stage
from ktudash.figures.canvas import Story, story_of
from ktudash.figures.twin import twin

SENTENCES: Final = {
    "day": "{day}",
    "filters": "Filters: {filters}",
    "live": "Live view",
    "demo": "Demonstration: the actuals are invented",
    "missing": "Without a number: {list}.",
    "more_notes": "More in the notes of this slide.",
    "alt": "{kind}: {title}. {subtitle}. {values}",
    "alt_chart": "Chart",
    "alt_table": "Table",
    "alt_picture": "Picture of a chart",
    "alt_series": "{name}: {values}",
    "source": "Source: {source}",
}

SIZES: Final = ("16:9", "4:3", "square", "half")
#: How much of the slide's body a chart of each size takes: width by height, ``None`` for all of it.
_RATIO: Final = {"16:9": None, "4:3": 4 / 3, "square": 1.0, "half": None}

_EMU: Final = 12700
#: Kept free at the right of the foot for the number of the slide.
_NUMBER_ROOM: Final = Inches(1.05)


@dataclass(frozen=True, eq=False)
class Slide:
    """A chart on its way to a slide. ``link`` is an address of the live view, ``picture`` a PNG of the chart.

    ``title`` replaces the figure's own message; ``size`` is one of `SIZES`.
    """

    figure: go.Figure
    title: str = ""
    link: str = ""
    picture: bytes | None = None
    size: str = "16:9"


@dataclass(frozen=True, eq=False)
class Grid:
    """Several small charts on one slide, each under its own message."""

    title: str
    subtitle: str
    slides: tuple[Slide, ...]


@dataclass(frozen=True)
class Section:
    """A slide that opens a part of the deck."""

    title: str
    subtitle: str = ""


Part = Slide | Grid | Section | Table


@dataclass(frozen=True)
class Box:
    """A place on a slide, in EMU."""

    left: int
    top: int
    width: int
    height: int

    @property
    def edges(self) -> tuple[int, int, int, int]:
        """Left, top, width, height."""
        return self.left, self.top, self.width, self.height


def presentation(
    parts: Sequence[Part],
    *,
    title: str,
    day: date,
    template: Path | None = None,
    demo: bool = False,
    filters: str = "",
    decimal: str = ".",
) -> bytes:
    """The deck as a PPTX file: an opening slide, then the ``parts`` in their order.

    ``template`` is a ``.pptx`` or ``.potx`` whose design is used (`template.TemplateError` where it cannot
    be). A chart that PowerPoint has no kind for becomes its picture, and without one a table. ``decimal`` is
    the decimal sign of tables; native charts write numbers as the reader's PowerPoint is set.
    """
    press = _Press(stage(template), demo=demo, decimal=decimal)
    day_words = SENTENCES["day"].format(day=day.isoformat())
    press.opening(title, "\n".join(filter(None, (day_words, filters and SENTENCES["filters"].format(filters=filters)))))
    for part in parts:
        press.add(part)
    return press.saved(title)


class _Press:
    """Lays one part after the other onto the slides of a stage."""

    def __init__(self, stage: Stage, *, demo: bool, decimal: str) -> None:
        self._stage = stage
        self._demo = demo
        self._decimal = decimal

    def saved(self, title: str) -> bytes:
        deck = self._stage.deck
        deck.core_properties.title = plain(title)[:250]
        deck.core_properties.author = ""
        out = io.BytesIO()
        deck.save(out)
        return out.getvalue()

    def add(self, part: Part) -> None:
        if isinstance(part, Section):
            self.opening(part.title, part.subtitle)
        elif isinstance(part, Table):
            self._table(part)
        elif isinstance(part, Grid):
            self._grid(part)
        else:
            self._chart(part)

    # --- opening ------------------------------------------------------------------------------------

    def opening(self, title: str, subtitle: str) -> None:
        slide = self._stage.add(self._stage.opening)
        self._title(slide, title, sizes=(36, 32, 28, 24, 20), height=None)
        below = [shape for shape in slide.placeholders if shape.placeholder_format.idx != 0]
        words = plain(subtitle, at_break="\n")
        if below and words:
            below[0].text_frame.text = words
        elif below:
            below[0]._element.getparent().remove(below[0]._element)
        elif words:
            body = self._body()
            _write(slide, Box(body.left, body.top, body.width, Inches(1)), words, 18, theme.COLOUR["muted"])
        self._mark(slide)

    # --- a chart ------------------------------------------------------------------------------------

    def _chart(self, one: Slide) -> None:
        story = _told(one)
        try:
            charts = panels(one.figure)
        except NotNative:
            if one.picture is None:
                self._twin(one, story)
            else:
                self._picture(one, story, one.picture)
            return
        pages = arrangement.pages(charts)
        for number, page in enumerate(pages, start=1):
            longest = max(len(panel.categories) for panel in pages[0])
            self._native(one, numbered(story, number, len(pages)), page, longest)

    def _native(self, one: Slide, story: Story, charts: tuple[Panel, ...], longest: int) -> None:
        slide = self._stage.add(self._stage.plain)
        missing = [words for panel in charts for _, words in panel.missing]
        body = self._frame(slide, story, one, missing)
        charts = arrangement.arranged(charts)
        rows = max(panel.row for panel in charts) + 1
        points = 14.0 if len(charts) == 1 else 12.0 if len(charts) <= 3 else 11.0 if len(charts) <= 6 else 10.0
        if charts[0].across and longest > 12:
            points = min(points, 11.0)
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
                name=panel.title or story.title,
                alt=_alt(SENTENCES["alt_chart"], story, panel),
                points=points,
                legend=not shared,
            )

    def _picture(self, one: Slide, story: Story, picture: bytes) -> None:
        slide = self._stage.add(self._stage.plain)
        body = self._frame(slide, story, one, [])
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
        shape._element._nvXxPr.cNvPr.set("descr", _alt(SENTENCES["alt_picture"], story, one.figure))

    # --- several charts -----------------------------------------------------------------------------

    def _grid(self, grid: Grid) -> None:
        stories = [_told(one) for one in grid.slides]
        sources = "; ".join(dict.fromkeys(story.source for story in stories if story.source))
        keys = " ".join(dict.fromkeys(story.key for story in stories if story.key))
        notes = tuple(note for story in stories for note in story.notes)
        whole = Story(name="grid", title=grid.title, subtitle=grid.subtitle, source=sources, key=keys, notes=notes)
        charts = []
        for one, story in zip(grid.slides, stories, strict=True):
            made = panels(one.figure) if is_native(one.figure) else ()
            if len(made) != 1:  # it needs a slide of its own, and so do its neighbours
                for each in grid.slides:
                    self._chart(each)
                return
            charts.append((replace(made[0], title=story.title), one, story))
        slide = self._stage.add(self._stage.plain)
        body = self._frame(
            slide, whole, Slide(grid.slides[0].figure), [words for panel, _, _ in charts for _, words in panel.missing],
            told=stories,
        )  # fmt: skip
        columns = 2 if len(charts) <= 4 else 3
        rows = -(-len(charts) // columns)
        gap = Inches(0.2)
        width = (body.width - gap * (columns - 1)) // columns
        height = (body.height - gap * (rows - 1)) // rows
        for index, (panel, one, story) in enumerate(charts):
            row, column = divmod(index, columns)
            left, top = body.left + column * (width + gap), body.top + row * (height + gap)
            head = Inches(0.46)
            _write(slide, Box(left, top, width, head), story.title, 12, theme.COLOUR["actual"], bold=True,
                   link=one.link, most=2)  # fmt: skip
            native.add_chart(
                slide, replace(panel, title=""), (left, top + head, width, height - head),
                name=story.title, alt=_alt(SENTENCES["alt_chart"], story, panel), points=11.0, legend=False,
            )  # fmt: skip

    # --- a table ------------------------------------------------------------------------------------

    def _twin(self, one: Slide, story: Story) -> None:
        """The table twin in place of a chart; a very wide one is cut into several tables."""
        tables = listing.tables_of(one.figure, story, one.link, self._width(), self._decimal)
        pages = [page for table in tables for page in self._paged(table)]
        for number, page in enumerate(pages, start=1):
            self._page(replace(page, story=numbered(story, number, len(pages))))

    def _table(self, table: Table) -> None:
        pages = self._paged(table)
        for number, page in enumerate(pages, start=1):
            self._page(replace(page, story=numbered(table.story, number, len(pages))))

    def _paged(self, table: Table) -> list[Table]:
        """The rows on as many slides as they need, evenly; the heads stand on each."""
        points = listing.letters(len(table.heads))
        width = self._width()
        head = listing.row_height(table.heads, table.shares, width, points, head=True)
        heights = [listing.row_height(row, table.shares, width, points) for row in table.rows]
        foot = self._foot_lines(table.story, table.link, (), words=True)[2]
        room = (self._stage.foot_end - self._top() - foot - Inches(0.16)) / _EMU - 24 - head
        least = listing.cuts(heights, room)
        tight = next(
            (limit for limit in range(int(sum(heights) / len(least)), int(room) + 1, 4)
             if len(listing.cuts(heights, limit)) == len(least)),
            room,
        )  # fmt: skip
        return [replace(table, rows=table.rows[start:stop]) for start, stop in listing.cuts(heights, tight)]

    def _page(self, table: Table) -> None:
        slide = self._stage.add(self._stage.plain)
        body = self._frame(slide, table.story, Slide(go.Figure(), link=table.link), [])
        shape = slide.shapes.add_table(
            len(table.rows) + 1,
            len(table.heads),
            Length(body.left),
            Length(body.top),
            Length(int(body.width * sum(table.shares))),
            Pt(24),
        )
        shape.name = plain(table.story.title)[:200]
        shape._element.nvGraphicFramePr.cNvPr.set(
            "descr", plain(f"{SENTENCES['alt_table']}: {table.story.title}. {table.story.subtitle}")[:1000]
        )
        grid: Any = shape.table
        properties = grid._tbl.tblPr
        for old in list(properties):
            properties.remove(old)
        properties.append(
            parse_xml(f"<a:tableStyleId {nsdecls('a')}>{{2D5ABB26-0587-4C30-8999-92F81FD0307C}}</a:tableStyleId>")
        )
        grid.horz_banding = False
        for column, share in zip(grid.columns, table.shares, strict=True):
            column.width = Length(int(body.width * share))
        points = listing.letters(len(table.heads))
        for number, fields in enumerate((table.heads, *table.rows)):
            grid.rows[number].height = Pt(
                listing.row_height(fields, table.shares, body.width, points, head=number == 0)
            )
            for cell, one in zip(grid.rows[number].cells, fields, strict=True):
                listing.fill_cell(cell, one, points, head=number == 0)

    # --- what stands around -------------------------------------------------------------------------

    def _width(self) -> int:
        """The width of a slide between its margins."""
        return self._stage.width - 2 * int(self._stage.width * 0.0375)

    def _top(self) -> int:
        """Where the title of a plain slide ends."""
        return self._stage.title_end

    def _body(self) -> Box:
        """All that is below the title."""
        top = self._top()
        return Box((self._stage.width - self._width()) // 2, top, self._width(), self._stage.height - top)

    def _frame(
        self, slide: PptxSlide, story: Story, one: Slide, missing: Sequence[str], told: Sequence[Story] = ()
    ) -> Box:
        """Title, subtitle, foot, notes and mark; returns the place that is left for the chart."""
        self._title(slide, story.title, sizes=(24, 22, 20, 18, 16, 14, 12), height=None)
        self._mark(slide)
        _write_notes(slide, [story, *told], missing)
        whole = self._body()
        top = whole.top
        if story.subtitle:
            lines = fit.lines(plain(story.subtitle), 14, whole.width / _EMU)
            high = int(Pt(14 * 1.25 * min(lines, 2) + 4))
            _write(slide, Box(whole.left, top, whole.width, high), story.subtitle, 14, theme.COLOUR["muted"], most=2)
            top += high
        size = one.size if one.size in SIZES else "16:9"
        beside = size != "16:9"
        foot_top = self._foot(slide, whole, story, one.link, missing, words=not beside)
        gap = Inches(0.08)
        body = Box(whole.left, top + gap, whole.width, foot_top - top - 2 * gap)
        if not beside:
            return body
        ratio = _RATIO[size]
        wide = int(min(body.width * 0.66, body.height * ratio)) if ratio else int(body.width * 0.5)
        gap = Inches(0.3)
        self._beside(slide, Box(body.left + wide + gap, body.top, body.width - wide - gap, body.height), story, missing)
        return Box(body.left, body.top, wide, body.height)

    def _title(self, slide: PptxSlide, words: str, *, sizes: Sequence[float], height: int | None) -> None:
        title = slide.shapes.title
        if title is None:
            return
        text = plain(words)
        frame = title.text_frame
        frame.auto_size = MSO_AUTO_SIZE.NONE
        frame.word_wrap = True
        margins = int(frame.margin_left) + int(frame.margin_right)
        upright = int(frame.margin_top) + int(frame.margin_bottom)
        room, high = (title.width - margins) / _EMU, ((height or title.height) - upright) / _EMU
        points = fit.largest(text, sizes, room=room / fit.BOLD, height=high)
        most = max(1, int(high / (points * 1.2)))
        frame.text = fit.cut(text, points, room=room / fit.BOLD, most=most)
        for run in frame.paragraphs[0].runs:
            run.font.size = Pt(points)

    def _mark(self, slide: PptxSlide) -> None:
        if not self._demo:
            return
        wide = Inches(5.2)
        box = Box(self._stage.width - wide - Inches(0.3), Inches(0.06), wide, Inches(0.3))
        shape = _write(slide, box, SENTENCES["demo"], 12, theme.COLOUR["bad"], bold=True, right=True)
        shape.name = "Demo"
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(native.colour(theme.COLOUR["note"]))

    def _foot(
        self,
        slide: PptxSlide,
        whole: Box,
        story: Story,
        link: str,
        missing: Sequence[str],
        *,
        words: bool,
    ) -> int:
        """Source, key, notes and link at the foot; returns where the foot begins."""
        text, points, high = self._foot_lines(story, link, missing, words=words)
        bottom = self._stage.foot_end
        room = (whole.width - _NUMBER_ROOM) / _EMU
        box = Box(whole.left, bottom - high, int(room * _EMU), high)
        shape = _write(slide, box, text, points, theme.COLOUR["muted"])
        shape.name = "Source"
        if link:
            paragraph = shape.text_frame.paragraphs[0]
            paragraph.add_run().text = " · "
            run = paragraph.add_run()
            run.text = SENTENCES["live"]
            run.hyperlink.address = link
            for one in paragraph.runs:
                one.font.size = Pt(points)
        return box.top

    def _foot_lines(self, story: Story, link: str, missing: Sequence[str], *, words: bool) -> tuple[str, float, int]:
        """The words at the foot, their size in points, and the height that they take in EMU."""
        told = [SENTENCES["source"].format(source=story.source) if story.source else ""]
        if words:
            told += [story.key, *_remarks(story, missing)]
        text = plain(" · ".join(part for part in told if part))
        live = f" · {SENTENCES['live']}" if link else ""
        room = (self._width() - _NUMBER_ROOM) / _EMU
        points = fit.largest(text + live, (11, 10, 9), room=room, height=60)
        most = 5
        if fit.lines(text + live, points, room) > most:
            more = f" {SENTENCES['more_notes']}"
            text = fit.cut(text, points, room=room, most=most - 1) + more
        return text, points, int(Pt(fit.lines(text + live, points, room) * points * 1.22 + 2))

    def _beside(self, slide: PptxSlide, box: Box, story: Story, missing: Sequence[str]) -> None:
        """The words beside a chart that does not take the whole width, for the speaker to keep or replace."""
        text = "\n".join(plain(words) for words in (story.key, *_remarks(story, missing)) if words)
        if not text:
            return
        points = fit.largest(
            text, (16, 14, 13, 12, 11, 10), room=box.width / _EMU, height=box.height / _EMU, leading=1.5
        )
        shape = _write(
            slide, box, text, points, theme.COLOUR["actual"], most=max(1, int(box.height / _EMU / points / 1.3))
        )
        shape.name = "Remarks"
        for paragraph in shape.text_frame.paragraphs:
            paragraph.space_after = Pt(points * 0.5)


# --- words ------------------------------------------------------------------------------------------


def _told(one: Slide) -> Story:
    story = story_of(one.figure)
    return replace(story, title=one.title) if one.title else story


def _remarks(story: Story, missing: Sequence[str]) -> list[str]:
    remarks = list(story.notes)
    if missing:
        remarks.append(SENTENCES["missing"].format(list="; ".join(dict.fromkeys(missing))))
    return remarks


def _write_notes(slide: PptxSlide, stories: Sequence[Story], missing: Sequence[str]) -> None:
    said: dict[str, None] = {}
    for story in stories:
        for words in (story.title, story.subtitle, story.key, *story.notes):
            said.setdefault(plain(words))
    for words in _remarks(Story("", "", "", ""), missing):
        said.setdefault(plain(words))
    for story in stories:
        if story.source:
            said.setdefault(SENTENCES["source"].format(source=plain(story.source)))
    frame = slide.notes_slide.notes_text_frame
    if frame is not None:
        frame.text = "\n".join(words for words in said if words)


def _alt(kind: str, story: Story, of: Panel | go.Figure) -> str:
    """What a reader of the screen hears: kind, message, measure and the numbers, at most 1,000 letters."""
    if isinstance(of, Panel):
        title = of.title or story.title
        values = "; ".join(
            SENTENCES["alt_series"].format(
                name=one.name,
                values=", ".join(
                    f"{plain(place)} {point.shown}"
                    for place, point in zip(of.categories, one.points, strict=True)
                    if point is not None
                ),
            )
            for one in of.series
            if one.draw != "reference"
        )
    else:
        title, table = story.title, twin(of)
        values = "; ".join(
            SENTENCES["alt_series"].format(
                name=plain(row),
                values=", ".join(
                    f"{plain(column)} {plain(cell.shown)}"
                    for column, cell in zip(table.columns, cells, strict=True)
                    if cell is not None
                ),
            )
            for row, cells in zip(table.rows, table.cells, strict=True)
        )
    words = SENTENCES["alt"].format(kind=kind, title=plain(title), subtitle=plain(story.subtitle), values=plain(values))
    return words if len(words) <= 1000 else words[:999] + "…"


def _write(
    slide: PptxSlide,
    box: Box,
    words: str,
    points: float,
    ink: str,
    *,
    bold: bool = False,
    right: bool = False,
    link: str = "",
    most: int = 0,
) -> Any:
    """A text box with ``words``, a paragraph a line; at most ``most`` lines where that is given."""
    shape = slide.shapes.add_textbox(*(Length(edge) for edge in box.edges))
    frame = shape.text_frame
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Length(0)
    text = plain(words, at_break="\n")
    if most:
        text = fit.cut(text, points, room=box.width / _EMU / (fit.BOLD if bold else 1), most=most)
    frame.text = text
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(points), bold
            run.font.color.rgb = RGBColor.from_string(native.colour(ink))
    if link:  # of the whole box: linked letters are broken anywhere by some programs
        shape.click_action.hyperlink.address = link
    return shape


# --- charts -----------------------------------------------------------------------------------------


def _legend_line(slide: PptxSlide, box: Box, entries: Sequence[tuple[str, Series]]) -> None:
    """One legend for all small multiples: a swatch and a name each, as one group."""
    group = slide.shapes.add_group_shape()
    group.name = "Legend"
    left, side = box.left, Inches(0.16)
    for name, one in entries:
        point = next((point for point in one.points if point is not None), None)
        fill, outline = (point.fill, point.outline) if point else (one.colour, one.colour)
        thin = one.draw == "reference"
        swatch = group.shapes.add_shape(
            MSO_SHAPE.RECTANGLE if one.draw == "bar" or thin else MSO_SHAPE.OVAL,
            Length(left),
            Length(box.top + (side // 2 if thin else 0)),
            side,
            Pt(2) if thin else side,
        )
        swatch.fill.solid()
        swatch.fill.fore_color.rgb = RGBColor.from_string(native.colour(fill))
        swatch.line.color.rgb = RGBColor.from_string(native.colour(outline))
        swatch.line.width = Pt(1.5)
        swatch.shadow.inherit = False
        wide = int(Pt(fit.width(name, 12) + 8))
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


_PNG: Final = b"\x89PNG\r\n\x1a\n"
_MOST_PIXELS: Final = 60_000_000


def png_size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG; ``ValueError`` where it is none, or larger than a picture for a slide is."""
    if not picture.startswith(_PNG) or picture[12:16] != b"IHDR" or len(picture) < 33:
        raise ValueError("read another file, expected a PNG picture")
    width, height = struct.unpack(">II", picture[16:24])
    if not 0 < width * height <= _MOST_PIXELS:
        raise ValueError(f"read a picture of {width} × {height} pixels, expected at most {_MOST_PIXELS:,}")
    return width, height
