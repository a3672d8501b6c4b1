"""Several charts on one slide: which of them have room there, where each stands, and what stands above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pptx.slide import Slide as PptxSlide
from pptx.util import Inches

from ktudash import theme
from ktudash.drawing import measure
from ktudash.drawing.dividing import divided
from ktudash.drawing.letters import plain
from ktudash.drawing.pptx.frame import subtitle_of, write
from ktudash.drawing.pptx.laying import lay_picture, lay_plots
from ktudash.drawing.pptx.marking import HEAD, UNDER
from ktudash.drawing.pptx.marks import GRID
from ktudash.drawing.pptx.parts import EMU, TABLE, Box, Grid, Slide
from ktudash.drawing.pptx.plots import Plot, plots

#: Panels that a part of a slide has room for, and bars on their side in each row of charts.
_MOST_PANELS: Final = 4
_MOST_BARS: Final = {1: 20, 2: 10}

#: Sizes of the message above a chart, best first: it is rather smaller than cut.
_HEADS: Final = (12.0, 11.0, 10.0, 9.0)
_LEADING: Final = 1.2


def plots_of(one: Slide) -> tuple[Plot, ...]:
    """The native charts of a member; none where it is a picture. One alone has its title above it."""
    made = plots(one.chart)
    return (replace(made[0], title=""),) if len(made) == 1 else made


def runs(grid: Grid) -> list[Grid | Slide]:
    """The grid itself, or what becomes of it where members need slides of their own: the others stay together."""
    rows = _rows(len(grid.slides))
    rooms = [_has_room(one, rows) for one in grid.slides]
    if all(rooms):
        return [grid]
    found: list[list[Slide]] = [[]]
    for one, room in zip(grid.slides, rooms, strict=True):
        if room:
            found[-1].append(one)
        else:
            found += [[one], []]
    return [run[0] if len(run) == 1 else _of(grid, run) for run in found if run]


def _of(grid: Grid, run: list[Slide]) -> Grid:
    origin = grid.origin and replace(grid.origin, name=f"{GRID}{run[0].chart.story.name}")
    return replace(grid, slides=tuple(run), origin=origin)


def _has_room(one: Slide, rows: int) -> bool:
    if one.size == TABLE or len(divided(one.chart)) > 1:
        return False
    charts = plots(one.chart)
    if not charts:
        return one.picture is not None
    longest = max(len(panel.categories) for panel in charts if panel.across) if charts[0].across else 0
    return len(charts) <= _MOST_PANELS and longest <= _MOST_BARS[rows]


def _columns(count: int) -> int:
    return 1 if count == 1 else 2 if count <= 4 else 3


def _rows(count: int) -> int:
    return min(2, -(-count // _columns(count)))


def boxes(count: int, body: Box) -> Iterator[Box]:
    """The places of so many charts, row by row."""
    columns = _columns(count)
    rows = -(-count // columns)
    gap = int(Inches(0.2))
    width = (body.width - gap * (columns - 1)) // columns
    height = (body.height - gap * (rows - 1)) // rows
    for index in range(count):
        row, column = divmod(index, columns)
        yield Box(body.left + column * (width + gap), body.top + row * (height + gap), width, height)


def lay(slide: PptxSlide, box: Box, one: Slide, charts: tuple[Plot, ...], *, measured: bool, legend: bool) -> Box:
    """A chart in its place, its message above it, which leads to the live view; ``measured``: and what it measures.

    Returns the place that the chart itself has.
    """
    story = one.story
    top, head = box.top, int(Inches(0.46))
    words = plain(story.title)
    size = measure.largest(words, _HEADS, room=box.width / EMU / measure.BOLD, height=head / EMU, leading=_LEADING)
    title = write(
        slide, Box(box.left, top, box.width, head), words, size, theme.COLOUR["actual"], bold=True,
        link=one.link, most=int(head / EMU / (size * _LEADING)),
    )  # fmt: skip
    title.name = HEAD
    top += head
    told = plain(subtitle_of(story)) if measured else ""
    if told:
        points = 10.0
        lines = min(2, measure.lines(told, points, box.width / EMU))
        high = int(lines * points * 1.25 * EMU)
        write(slide, Box(box.left, top, box.width, high), told, points, theme.COLOUR["muted"], most=2).name = UNDER
        top += high
    body = Box(box.left, top, box.width, box.top + box.height - top)
    if charts:
        lay_plots(slide, body, story, charts, 11.0 if len(charts) == 1 else 10.0, legend=legend)
    elif one.picture is not None:
        lay_picture(slide, body, one, story, one.picture)
    return body
