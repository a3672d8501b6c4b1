"""Tables as slides: the table twin of a chart, and the status of every indicator of a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import pandas as pd
import plotly.graph_objects as go
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches, Pt

from ktudash import theme
from ktudash.export import fit, native
from ktudash.export.formats import starred
from ktudash.export.plain import plain
from ktudash.figures.canvas import Story
from ktudash.figures.twin import Cell, twin
from ktudash.metrics.attainment import (
    ACHIEVED,
    BEHIND,
    DEFAULT_THRESHOLDS,
    NEAR,
    NO_ACTUAL,
    STATUS_ROLE,
    STATUSES,
)

SENTENCES: Final = {
    "page": "{title} ({page}\u00a0of\u00a0{pages})",
    "corner": "",
    "code": "Code",
    "name": "Indicator",
    "unit": "Unit",
    "baseline": "Before the plan",
    "target": "Target {year}",
    "actual": "Actual",
    "attainment": "Attainment",
    "status": "Status",
    "final": "Final target",
    "in_year": "{value} ({year})",
    "band": "{value}+",
    "nothing": "–",
    "status_none": "{line}: {count} indicators in {year}, none with an actual yet",
    "status_behind": "{line}: {behind} of {judged} judged indicators are behind in {year}, {name} most ({attainment})",
    "status_places": "{line}: {behind} of {judged} judged indicators are behind in {year}, among them {name}",
    "status_good": "{line}: all {judged} judged indicators have reached their target of {year} or are near it",
    "status_sub": "Status of every indicator in {year}: {counts}",
    "status_count": "{count} {status}",
    "status_key": "{thresholds}. ▲ reached, ● near, ▼ missed.",
}

_EMU: Final = 12700
_SIGNS: Final = {ACHIEVED: "▲", NEAR: "●", BEHIND: "▼"}
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


def numbered(story: Story, page: int, pages: int) -> Story:
    """The story with its title saying which of several slides this is."""
    return replace(story, title=numbered_title(story.title, page, pages))


def numbered_title(title: str, page: int, pages: int) -> str:
    """``title``, and which of several slides this is."""
    return title if pages == 1 else SENTENCES["page"].format(title=title, page=page, pages=pages)


def letters(columns: int) -> float:
    return 12.0 if columns <= 6 else 11.0 if columns <= 9 else 10.0


def row_height(
    fields: Sequence[Field], shares: Sequence[float], width: int, points: float, *, head: bool = False
) -> float:
    """Height of a row in points: as many lines as its longest cell takes."""
    most = max(
        fit.lines(
            one.words, points, width * share / _EMU / (fit.BOLD if one.bold or head else 1) - 3 * _CELL_MARGIN * 72
        )
        for one, share in zip(fields, shares, strict=True)
    )
    return most * points * 1.22 + 7


def fill_cell(cell: Any, one: Field, points: float, *, head: bool) -> None:
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


def tables_of(figure: go.Figure, story: Story, link: str, width: int, decimal: str) -> list[Table]:
    """The table twin of a chart; a wide one is turned, a very wide one is cut into several."""
    table = twin(figure)
    places, columns = [plain(row) for row in table.rows], [plain(column) for column in table.columns]
    cells = [
        ["" if cell is None else _cell_words(cell, decimal) for cell in cells_of_row] for cells_of_row in table.cells
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
        head = (Field(SENTENCES["corner"]), *(Field(words, right=True) for words in columns[part]))
        tables.append(Table(story, head, tuple(rows), _shares([head, *rows], width), link))
    return tables


def _shares(rows: Sequence[Sequence[Field]], width: int) -> tuple[float, ...]:
    """Widths of columns as shares of ``width``: as wide as their words ask for, together at most all of it."""
    points = letters(len(rows[0]))
    whole = width / _EMU
    natural = [
        min(0.5, max(0.07, max(fit.width(row[at].words, points) for row in rows[1:]) / whole + 0.03))
        for at in range(len(rows[0]))
    ]
    # A head may take two lines, but none of its words is broken.
    heads = [
        max(fit.width(one.words, points) / 2, *(fit.width(word, points) for word in one.words.split(" ")))
        * 1.1 / whole + 0.02
        for one in rows[0]
    ]  # fmt: skip
    wanted = [max(pair) for pair in zip(natural, heads, strict=True)]
    total = sum(wanted)
    return tuple(share / max(1.0, total) for share in wanted)


def _cell_words(cell: Cell, decimal: str) -> str:
    words = plain(cell.shown)
    return words if cell.value is None else _with_decimal(starred(words, cell.note), cell.value, decimal)


def _with_decimal(words: str, value: float | None, decimal: str) -> str:
    return words if value is None or decimal == "." else re.sub(r"(?<=\d)\.(?=\d)", decimal, words)


def status_slides(rows: pd.DataFrame, *, line: str, source: str, link: str = "", decimal: str = ".") -> list[Table]:
    """Every indicator's standing as a table, in the order of ``rows``; it runs over the slides it needs.

    ``rows`` are those of :func:`ktudash.metrics.attainment.assess` for one line and year; ``line`` is how the
    line is called in the title. Counts by status and the worst by name, never a mean.
    """
    year = int(rows["year"].iloc[0])
    story = Story(
        name="status",
        title=_status_title(rows, line, year),
        subtitle=SENTENCES["status_sub"].format(
            year=year,
            counts=", ".join(
                SENTENCES["status_count"].format(count=count, status=status)
                for status in STATUSES
                if (count := int((rows["status"] == status).sum()))
            ),
        ),
        source=source,
        key=SENTENCES["status_key"].format(thresholds=DEFAULT_THRESHOLDS.words()),
    )
    finals = [int(final) for final in rows["final_year"].dropna().unique()]
    same, last = len(finals) == 1, finals == [year]
    heads = (
        Field(SENTENCES["code"]),
        Field(SENTENCES["name"]),
        Field(SENTENCES["unit"]),
        *(
            Field(words, right=True)
            for words in (
                SENTENCES["baseline"],
                SENTENCES["target"].format(year=year),
                SENTENCES["actual"],
                SENTENCES["attainment"],
            )
        ),
        Field(SENTENCES["target"].format(year=finals[0]) if same else SENTENCES["final"], right=True),
        Field(SENTENCES["status"]),
    )
    fields = [_status_row(one, decimal, same=same) for _, one in rows.iterrows()]
    shares: tuple[float, ...] = (0.085, 0.285, 0.1, 0.085, 0.085, 0.085, 0.085, 0.085, 0.105)
    if last:  # the year is the final one: one column says it
        heads, fields = (*heads[:7], heads[8]), [(*row[:7], row[8]) for row in fields]
        shares = (*shares[:7], shares[8])
    return [Table(story, heads, tuple(fields), shares, link)]


def _status_title(rows: pd.DataFrame, line: str, year: int) -> str:
    judged = rows[rows["status"].isin((ACHIEVED, NEAR, BEHIND))]
    if (rows["status"] == NO_ACTUAL).sum() and judged.empty:
        return SENTENCES["status_none"].format(line=line, count=len(rows), year=year)
    behind = judged[judged["status"] == BEHIND]
    if behind.empty:
        return SENTENCES["status_good"].format(line=line, judged=len(judged), year=year)
    rated = behind[behind["attainment"].notna()].sort_values("attainment")
    worst = (rated if len(rated) else behind).iloc[0]
    return SENTENCES["status_behind" if len(rated) else "status_places"].format(
        line=line,
        behind=len(behind),
        judged=len(judged),
        year=year,
        name=worst["short_name"],
        attainment=theme.quantity(float(worst["attainment"] or 0) * 100, "%", 0),
    )


def _status_row(one: pd.Series, decimal: str, *, same: bool) -> tuple[Field, ...]:
    def written(value: object, status: object = "", year: object = None) -> str:
        if pd.isna(value):  # type: ignore[call-overload]
            return SENTENCES["nothing"]
        text = theme.number(float(value)).replace(".", decimal)  # type: ignore[arg-type]
        text = SENTENCES["band"].format(value=text) if status == "lower_bound" else text
        return SENTENCES["in_year"].format(value=text, year=year) if year is not None else text

    status = str(one["status"])
    older = None if pd.isna(one["actual_year"]) or one["actual_year"] == one["year"] else one["actual_year"]
    target = written(one["target"], one["target_status"]) + ("*" if bool(one["target_corrected"]) else "")
    baseline = written(one["baseline"], one["baseline_status"]) if one["comparable"] else SENTENCES["nothing"]
    ratio = one["attainment"]
    return (
        Field(str(one["code"]), ink=theme.COLOUR["muted"]),
        Field(str(one["short_name"])),
        Field(str(one["unit"]), ink=theme.COLOUR["muted"]),
        Field(baseline, right=True),
        Field(target, right=True),
        Field(written(one["actual"], one["actual_status"], older), right=True),
        Field(SENTENCES["nothing"] if pd.isna(ratio) else theme.quantity(ratio * 100, "%", 0), right=True),
        Field(written(one["final_target"], one["final_status"], None if same else one["final_year"]), right=True),
        Field(
            f"{_SIGNS.get(status, '')} {status}".strip(),
            ink=theme.COLOUR[STATUS_ROLE.get(status, "neutral")],
            bold=status in _SIGNS,
        ),
    )
