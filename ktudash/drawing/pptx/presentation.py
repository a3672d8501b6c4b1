"""Charts as a presentation: native charts, pictures or tables under their message, ready to be shown.

A slide holds the message as its title, measure and years below it, the chart, and at the foot where the
numbers come from, how to read the marks, the corrections, and a link to the live view. Everything that is
said on the page of a chart stands in the slide's notes too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, cast

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches, Length, Pt

from ktudash.chart.model import Story
from ktudash.chart.speech import reworded
from ktudash.drawing.decimals import with_commas
from ktudash.drawing.letters import plain
from ktudash.drawing.pptx import arrangement, tables, together
from ktudash.drawing.pptx.frame import Frames
from ktudash.drawing.pptx.laying import lay_picture, lay_plots
from ktudash.drawing.pptx.marking import mark_slides
from ktudash.drawing.pptx.marks import Stamp
from ktudash.drawing.pptx.parts import EMU, TABLE, Grid, Part, Section, Slide
from ktudash.drawing.pptx.plots import Plot, plots
from ktudash.drawing.pptx.sheets import Drawn, sheets
from ktudash.drawing.pptx.tables import Table, numbered
from ktudash.drawing.pptx.template import Stage, stage
from ktudash.drawing.seal import Seal
from ktudash.words import Text, language, msg, say, voice


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
    slides = (one for part in parts for one in (part.slides if isinstance(part, Grid) else [part]))
    filters = {str(one.story.filters) for one in slides if isinstance(one, Slide)}
    told = filters.pop() if len(filters) == 1 else ""
    press.opening(title, "\n".join(filter(None, (voice(language()).date(day, "long"), told))))
    press.add_all(parts, day)
    return press.saved(title)


def sheets_of(
    parts: Sequence[Part],
    *,
    day: date,
    template: Path | None = None,
    demo: bool = False,
    decimal: str = ".",
    seal: Seal | None = None,
) -> list[dict[str, Any]]:
    """The slides of ``parts`` as a page shows them (`sheets`); the rest as in :func:`presentation`."""
    stamp = Stamp(0, day.isoformat(), language(), decimal, demo, seal.written if seal else "")
    press = _Press(stage(template), stamp, seal=seal.words if seal else "")
    press.add_all(parts, day)
    return press.sheets()


def _dated(part: Part, day: date) -> Part:
    """A slide of figures that are not of ``day`` says of which day they are, beside their source."""
    if isinstance(part, Grid):
        return replace(part, slides=tuple(cast(Slide, _dated(one, day)) for one in part.slides))
    if not isinstance(part, Slide) or part.taken in (None, day):
        return part
    story = part.chart.story
    told = say(msg("export-taken", source=story.source, day=voice(language()).date(part.taken)))
    return replace(part, chart=replace(part.chart, story=replace(story, source=told)))


def _with_commas(part: Part) -> Part:
    """A slide whose words have the decimal comma of its numbers."""
    if isinstance(part, Grid):
        slides = tuple(cast(Slide, _with_commas(one)) for one in part.slides)
        return replace(part, slides=slides, title=with_commas(part.title))
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
        self._drawn: list[Drawn] = []

    def add_all(self, parts: Sequence[Part], day: date) -> None:
        for part in parts:
            dated = _dated(part, day)
            self.add(_with_commas(dated) if self._stamp.decimal == "," else dated)

    def sheets(self) -> list[dict[str, Any]]:
        return sheets(self._stage.deck, self._drawn)

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
        if one.size == TABLE:
            self._twin(one, story)
            return
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
        points = 14.0 if len(charts) == 1 else 12.0 if len(charts) <= 3 else 11.0 if len(charts) <= 6 else 10.0
        if charts[0].across and longest > arrangement.MOST_BARS // 2:
            points = min(points, 11.0 if longest <= 18 else 10.0)
        lay_plots(slide, body, story, charts, points)
        self._drawn.append(Drawn(slide.slide_id, body, one.chart, charts))

    def _picture(self, one: Slide, story: Story, picture: bytes) -> None:
        slide = self._stage.add(self._stage.plain)
        body = self._frame(slide, story, link=one.link, size=one.size, remarks=[one.remark])
        lay_picture(slide, body, one, story, picture)

    # --- several charts -----------------------------------------------------------------------------

    def _grid(self, grid: Grid) -> None:
        runs = together.runs(grid)
        if runs[0] is not grid:
            for run in runs:
                self.add(run)
            return
        stories = [one.story for one in grid.slides]
        sources = "; ".join(dict.fromkeys(str(story.source) for story in stories if story.source))
        keys = grid.key or " ".join(dict.fromkeys(str(story.key) for story in stories if story.key))
        notes = tuple(dict.fromkeys(note for story in stories for note in story.notes))
        whole = Story(name="grid", title=grid.title, subtitle=grid.subtitle, source=sources, key=keys, notes=notes)
        drawn = [together.plots_of(one) for one in grid.slides]
        missing = [words for charts in drawn for panel in charts for said in panel.missing for words in said]
        slide = self._stage.add(self._stage.plain)
        remarks = [one.remark for one in grid.slides]
        body = self._frame(slide, whole, missing, told=stories, remarks=remarks)
        for one, charts, box in zip(grid.slides, drawn, together.boxes(len(drawn), body), strict=True):
            body = together.lay(slide, box, one, charts, measured=not grid.subtitle, legend=not grid.key)
            if charts:
                self._drawn.append(Drawn(slide.slide_id, body, one.chart, charts))

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
        room = (self._stage.foot_end - self._top() - foot - Inches(0.16)) / EMU - 24 - head
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
