"""Tables as slides: the table twin of a chart, and any other; each runs over the slides that it needs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches, Pt

from ktudash import theme
from ktudash.chart.model import Chart, Story
from ktudash.chart.table import Cell, table
from ktudash.drawing import measure
from ktudash.drawing.heads import heads
from ktudash.drawing.letters import plain
from ktudash.drawing.number_formats import starred
from ktudash.drawing.pptx import native
from ktudash.drawing.pptx.marks import Origin
from ktudash.words import msg, say

_EMU: Final = 12700
_CELL_MARGIN: Final = 0.06


@dataclass(frozen=True)
class Field:
    """A cell of a table slide: its words, its ink, whether it stands at the right."""

    words: str
    ink: str = theme.COLOUR["actual"]
    right: bool = False
    bold: bool = False


@dataclass(frozen=True)
class Table:
    """A table: heads, rows of fields, widths of the columns as shares; it runs over as many slides as it needs."""

    story: Story
    heads: tuple[Field, ...]
    rows: tuple[tuple[Field, ...], ...]
    shares: tuple[float, ...]
    link: str = ""
    remark: str = ""
    origin: Origin | None = None


def numbered(story: Story, page: int, pages: int) -> Story:
    """The story with its title saying which of several slides this is."""
    return replace(story, title=numbered_title(str(story.title), page, pages))


def numbered_title(title: str, page: int, pages: int) -> str:
    """``title``, and which of several slides this is."""
    return title if pages == 1 else say(msg("export-page", title=title, page=page, pages=pages))


def letters(columns: int) -> float:
    """The size of type for a table of so many columns, in points."""
    return 12.0 if columns <= 6 else 11.0 if columns <= 9 else 10.0


def row_height(
    fields: Sequence[Field], shares: Sequence[float], width: int, points: float, *, head: bool = False
) -> float:
    """Height of a row in points: as many lines as its longest cell takes."""
    most = max(
        measure.lines(
            one.words, points, width * share / _EMU / (measure.BOLD if one.bold or head else 1) - 3 * _CELL_MARGIN * 72
        )
        for one, share in zip(fields, shares, strict=True)
    )
    return most * points * 1.22 + 7


def fill_cell(cell: Any, one: Field, points: float, *, head: bool) -> None:
    """Write a field into its cell, in its ink and on the side that it stands at."""
    cell.margin_left = Inches(_CELL_MARGIN if one.right else 2 * _CELL_MARGIN)
    cell.margin_right = Inches(_CELL_MARGIN)
    cell.margin_top = cell.margin_bottom = Pt(2.5)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame = cell.text_frame
    frame.text = plain(one.words)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if one.right else PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(points), one.bold or head
            ink = theme.COLOUR["ground"] if head else one.ink
            run.font.color.rgb = RGBColor.from_string(native.colour(ink))
    properties = cell._tc.get_or_add_tcPr()
    edge = native.colour(theme.COLOUR["axis"])
    properties.append(
        parse_xml(f'<a:lnB {nsdecls("a")} w="9525"><a:solidFill><a:srgbClr val="{edge}"/></a:solidFill></a:lnB>')
    )
    if head:
        cell.fill.solid()
        cell.fill.fore_color.rgb = RGBColor.from_string(native.colour(theme.COLOUR["actual"]))


def cuts(heights: Sequence[float], room: float) -> list[tuple[int, int]]:
    """From where to where the rows go onto one slide after the other."""
    cuts, start, used = [], 0, 0.0
    for index, height in enumerate(heights):
        if index > start and used + height > room:
            cuts.append((start, index))
            start, used = index, 0.0
        used += height
    return [*cuts, (start, len(heights))]


_MOST_COLUMNS: Final = 9

#: Between the name of a row and the marks behind it: names that end in a number in brackets have no such space there.
APART: Final = "\u2002"
_MARKS: Final = re.compile(rf"({APART}\([\d,– ]+\))+$")


def unmarked(name: str) -> str:
    """The name of a row without its marks."""
    return _MARKS.sub("", name)


def tables_of(chart: Chart, story: Story, link: str, width: int, decimal: str) -> list[Table]:
    """The table twin of a chart; a wide one is turned, a very wide one is cut into several."""
    twin = table(chart)
    places, columns = [plain(row) for row in twin.rows], [plain(head) for head in heads(twin)]
    if twin.marks:
        places = [APART.join((place, *map(plain, marks))) for place, marks in zip(places, twin.marks, strict=True)]
    cells = [
        ["" if cell is None else _cell_words(cell, decimal) for cell in cells_of_row] for cells_of_row in twin.cells
    ]
    if len(columns) > _MOST_COLUMNS and len(places) < len(columns):
        places, columns, cells = columns, places, [list(row) for row in zip(*cells, strict=True)]
    length = -(-len(columns) // -(-len(columns) // _MOST_COLUMNS))
    tables: list[Table] = []
    for start in range(0, len(columns), length):
        part = slice(start, start + length)
        rows = [
            (Field(place), *(Field(words, right=True) for words in row[part]))
            for place, row in zip(places, cells, strict=True)
        ]
        head = (Field(""), *(Field(words, right=True) for words in columns[part]))
        tables.append(Table(story, head, tuple(rows), _shares([head, *rows], width), link))
    return tables


def _shares(rows: Sequence[Sequence[Field]], width: int) -> tuple[float, ...]:
    """Widths of columns as shares of ``width``: as wide as their words ask for, together at most all of it."""
    points = letters(len(rows[0]))
    whole = width / _EMU
    natural = [
        min(0.5, max(0.07, max(measure.width(row[at].words, points) for row in rows[1:]) / whole + 0.03))
        for at in range(len(rows[0]))
    ]
    # A head may take two lines, but none of its words is broken.
    heads = [
        max(measure.width(one.words, points) / 2, *(measure.width(word, points) for word in one.words.split(" ")))
        * 1.1 / whole + 0.02
        for one in rows[0]
    ]  # fmt: skip
    wanted = [max(pair) for pair in zip(natural, heads, strict=True)]
    total = sum(wanted)
    return tuple(share / max(1.0, total) for share in wanted)


def _cell_words(cell: Cell, decimal: str) -> str:
    words = plain(cell.shown)
    return words if cell.value is None else _with_decimal(starred(words, plain(cell.note)), decimal)


def _with_decimal(words: str, decimal: str) -> str:
    return words if decimal == "." else re.sub(r"(?<=\d)\.(?=\d)", decimal, words)
