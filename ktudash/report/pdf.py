"""A report as a PDF with real text, headings, tables and described drawings. The only module that knows Typst.

Typst sets the pages and lays the charts' SVG into them; it comes as one wheel and asks nothing of the system but a face
with the letters of Russian and Kazakh (`drawing.pictures`).
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

import typst
from dash import html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.chart.model import Chart
from ktudash.chart.wire import from_json
from ktudash.components import children_of, words_in
from ktudash.components.static import written_rows
from ktudash.drawing import measure
from ktudash.drawing.pictures import face
from ktudash.drawing.svg import svg
from ktudash.report.made import Paper
from ktudash.words import Text, language, msg, say, voice

_TEMPLATE: Final = Path(__file__).with_name("report.typ")
_HEADINGS: Final = {"H1": 1, "H2": 2, "H3": 3, "H4": 3}
_MUTED: Final = frozenset(["card-sub", "page-lead", "card-foot", "paper-filters", "tile-label", "tile-change"])
_NOTES: Final = frozenset(["card-notes", "notice", "alert-k", "card-why"])
#: Rows from which a table goes over pages, and with it what stands above it.
_LONG: Final = 14
#: Columns of twelve of a card that stands beside another one.
_SMALL: Final = 6
#: Years that can be written below half a page's width.
_FEW: Final = 8

#: Pixels of drawings across the page and across half of it: their letters of 13 pixels are eight points there.
_WIDE: Final = 850.0
_HALF: Final = 380.0
_HIGH: Final = 1_000.0

#: A drawing in half the width is this many pixels high at most, so that two rows of them stand on a page.
_LOW: Final = 220.0
#: Points of a table's letters, of what stands around a cell, and up to which a column is as wide as its words.
_POINTS: Final = 8.0
_INSET: Final = 10.0
_NARROW: Final = 84.0
#: Points that one column asks for at most, and all together before they share the page in smaller letters.
_BROAD: Final = 150.0
_PAGE: Final = 520.0
_SMALLER: Final = 6.5
#: The faces of `drawing.pictures` are wider than the Arial that `drawing.measure` knows.
_SCREEN: Final = 1.1

Block = dict[str, Any]


class NoFace(RuntimeError):
    """There is no face on this machine to write in."""


def pdf(paper: Paper, *, day: date, demo: bool = False, mark: Text = "") -> bytes:
    """The whole file; ``mark`` is a word on what it is. Raises :class:`NoFace`."""
    known = face()
    if known is None:
        raise NoFace
    family, files = known
    told = say(msg("export-demo")) if demo else ""
    said = " · ".join(part for part in (say(mark), told) if part)
    about = {
        "title": paper.title,
        "lang": language(),
        "face": family,
        "colours": theme.COLOUR,
        "head": say(msg("report-head", brand=msg("shell-brand"), day=voice(language()).date(day, "long"))),
        "foot": paper.link or say(msg("report-foot", day=voice(language()).date(day, "long"))),
        "mark": said,
        "rows": list(_rows(_parts(paper.main))),
    }
    with tempfile.TemporaryDirectory(prefix="ktudash-report-") as folder:
        root = Path(folder)
        (root / "report.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
        (root / "report.typ").write_bytes(_TEMPLATE.read_bytes())
        made = typst.compile(
            root / "report.typ", root=root, font_paths=[Path(file).parent for file in files][:1], format="pdf",
            ignore_system_fonts=True,
        )  # fmt: skip
    return bytes(made)


def _rows(parts: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Parts below one another, two small ones beside each other."""
    waiting: list[dict[str, Any]] = []
    for part in parts:
        if part["half"]:
            waiting.append(part)
        if waiting and (len(waiting) == 2 or not part["half"]):
            yield waiting
            waiting = []
        if not part["half"]:
            yield [part]
    if waiting:
        yield waiting


def _parts(main: Component) -> Iterator[dict[str, Any]]:
    """Each card, and what stands between cards, as blocks that stand together unless they need more than a page."""
    loose: list[Block] = []
    for part in _flat(main):
        if part._type == "Section":
            heads: list[Block] = []
            while loose and loose[-1]["kind"] == "heading":  # it stands with the card below it
                heads.insert(0, loose.pop())
            if loose:
                yield {"whole": True, "half": False, "blocks": loose}
                loose = []
            yield from _card(part, heads)
        else:
            loose += _blocks(part)
    if loose:
        yield {"whole": False, "half": False, "blocks": loose}


def _card(part: Component, heads: list[Block]) -> Iterator[dict[str, Any]]:
    written = getattr(part, "data-chart", "")
    chart = from_json(written) if written else None
    half = not heads and chart is not None and _is_small(chart) and _span(part) <= _SMALL
    blocks = list(_blocks(part))
    if chart is not None:
        drawing = svg(chart, width=_HALF, height=min(chart.height, _LOW)) if half else _across(chart)
        blocks = [_drawn(drawing) if one["kind"] == "chart" else one for one in blocks]
    long = any(one["kind"] == "table" and len(one["rows"]) > _LONG for one in blocks)
    if blocks:
        yield {"whole": not long, "half": half, "blocks": [*heads, *blocks]}


def _is_small(chart: Chart) -> bool:
    """Whether a chart can be read in half the width of a page."""
    panel = chart.panels[0]
    return len(chart.panels) == 1 and panel.form == "columns" and len(panel.places) <= _FEW


def _across(chart: Chart) -> str:
    """A drawing across the page; one that is higher than a page is drawn wider, so that it fits when it is shrunk."""
    return svg(chart, width=max(_WIDE, chart.height * _WIDE / _HIGH))


def _span(part: Component) -> int:
    """How many of twelve columns a card is wide."""
    names = str(getattr(part, "className", "")).split()
    return next((int(one.removeprefix("span-")) for one in names if one.startswith("span-")), 12)


def _flat(part: Component) -> Iterator[Component]:
    """The cards and what is none, whatever boxes they are laid out in."""
    for child in children_of(part):
        if not isinstance(child, Component):
            yield html.P(str(child))
        elif child._type in ("Div", "Details", "Main", "Article") and any(
            getattr(one, "_type", "") == "Section" for one in child._traverse()
        ):
            yield from _flat(child)
        else:
            yield child


def _blocks(part: Any) -> Iterator[Block]:
    if not isinstance(part, Component):
        words = str(part).strip()
        if words:
            yield {"kind": "words", "words": words, "muted": False}
        return
    classes = set(str(getattr(part, "className", "") or "").split())
    drawing = getattr(part, "data-svg", "")
    if drawing:
        yield _drawn(drawing)
    elif "fold" in classes:
        return  # the numbers of a chart: its drawing names them
    elif part._type in _HEADINGS:
        yield {"kind": "heading", "level": _HEADINGS[part._type], "words": words_in(part)}
    elif part._type == "Table":
        yield from _table(part)
    elif part._type == "AgGrid":
        heads, rows = written_rows(part)
        yield _grid(heads, rows)
    elif part._type == "Markdown":
        yield from _written_table(str(getattr(part, "children", "")))
    elif part._type in ("Ul", "Ol"):
        yield {"kind": "list", "items": [words_in(one) for one in children_of(part)]}
    elif classes & _NOTES or part._type == "Alert":
        yield {"kind": "note", "words": words_in(part, " ")}
    elif part._type == "Summary" and any(getattr(one, "_type", "") in _HEADINGS for one in children_of(part)):
        for child in children_of(part):
            yield from _blocks(child)
    elif part._type in ("P", "Footer", "Summary", "Span", "A", "Dd", "Dt"):
        words = words_in(part, " · " if part._type == "Footer" else "")
        if words.strip():
            yield {"kind": "words", "words": words, "muted": bool(classes & _MUTED)}
    elif "tile" in classes:
        yield {"kind": "words", "words": words_in(part, " "), "muted": False}
    else:
        for child in children_of(part):
            yield from _blocks(child)


def _drawn(drawing: str) -> Block:
    """A drawing in the face of the paper, with what it says at its top as its description."""
    alt = drawing.partition('aria-label="')[2].partition('"')[0]
    known = face()
    family = known[0] if known else ""
    start = drawing.partition('font-family="')
    return {"kind": "chart", "svg": f'{start[0]}font-family="{family}"{start[2].partition(chr(34))[2]}', "alt": alt}


def _table(part: Component) -> Iterator[Block]:
    rows = [one for one in part._traverse() if getattr(one, "_type", "") == "Tr"]
    cells = [[words_in(cell) for cell in children_of(row)] for row in rows]
    if len(cells) > 1:
        yield _grid(cells[0], cells[1:])


class _Rows(HTMLParser):
    """The cells of a table that is written as HTML; what spans columns leaves empty cells behind it."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._spans = 1
        self.feed(written)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
            self._spans = int(dict(attrs).get("colspan") or 1)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self.rows:
            self.rows[-1] += [""] * (self._spans - 1)

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def _written_table(written: str) -> Iterator[Block]:
    rows = _Rows(written).rows
    if len(rows) > 1:
        yield _grid(rows[0], rows[1:])
    elif written and "<" not in written:
        yield {"kind": "words", "words": written, "muted": False}


def _grid(heads: list[str], rows: list[list[str]]) -> Block:
    """A table: short columns are as wide as their words, long ones share the rest; empty ones are left out.

    A row of one cell is the head of a group, across all columns.
    """
    count = len(heads)
    whole = [row for row in rows if len(row) == count]
    kept = [at for at in range(count) if any(row[at].strip() for row in whole)]
    heads = [heads[at] for at in kept]
    columns = [[row[at] for row in whole] for at in kept]
    widths = []
    for head, column in zip(heads, columns, strict=True):
        words = max((measure.width(word, _POINTS) for word in head.split()), default=0.0)
        natural = _SCREEN * max(words, *(measure.width(said, _POINTS) for said in column)) + _INSET
        widths.append({"fixed": natural <= _NARROW, "width": min(natural, _BROAD)})
    crowded = sum(one["width"] for one in widths) > _PAGE
    if crowded or all(one["fixed"] for one in widths):
        # What is crowded shares the page; a table of figures is no wider than it needs to be.
        for one in widths if crowded else widths[:1]:
            one["fixed"] = False
    return {
        "kind": "table",
        "heads": heads,
        "rows": [[row[at] for at in kept] if len(row) == count else row[:1] for row in rows],
        "widths": widths,
        "right": [at > 0 and _is_figures(column) for at, column in enumerate(columns)],
        "points": _SMALLER if crowded else _POINTS,
    }


def _is_figures(column: list[str]) -> bool:
    said = [one for one in column if one.strip()]
    figures = sum(any(letter.isdigit() for letter in one[:3]) or one[:1] in "–-—" for one in said)
    return bool(said) and figures > len(said) / 2
