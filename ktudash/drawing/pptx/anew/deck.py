"""The slides of a deck, shape by shape: what carries a mark of ours is found in a deck of now, and takes over from it.

Words that somebody has rewritten are told by their fingerprints, and stay. What carries no mark is not touched.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.shapes.graphfrm import GraphicFrame

from ktudash.drawing.pptx import marks
from ktudash.drawing.pptx.anew import charts, pictures, tables, words
from ktudash.drawing.pptx.anew.model import Change, Left, Renewed, What, Why
from ktudash.drawing.pptx.marking import alt, cells, heading_of, notes_of, of_chart, without_links, words_of
from ktudash.drawing.pptx.marks import OWN, Mark, Origin, fingerprint

#: Groups within groups that are looked into.
_DEEPEST: Final = 8
#: Parts of a slide's width: what programs round, and how much more room the words around a chart may come to need.
_NEAR: Final = 0.005
_SHARED: Final = 0.1
_WHAT: Final[Mapping[str, What]] = {
    "chart": "chart",
    "small": "chart",
    "table": "table",
    "picture": "picture",
    "tile": "picture",
}

_Key = tuple[Origin, str, int, int]


@dataclass(frozen=True)
class Found:
    """What a deck says of itself: the marks of its shapes, slide by slide."""

    slides: tuple[tuple[Mark, ...], ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All of them."""
        return tuple(mark for slide in self.slides for mark in slide)


def found_in(file: bytes) -> Found:
    """The marks in a file."""
    deck = Presentation(io.BytesIO(file))
    return Found(tuple(tuple(mark for _, mark in _marked(slide.shapes)) for slide in deck.slides))


def renewed(file: bytes, fresh: bytes, days: Mapping[str, str]) -> Renewed:
    """The deck in ``file`` with what ``fresh`` has for its marks; ``days``: the old days in words with those of now."""
    deck, now = Presentation(io.BytesIO(file)), Presentation(io.BytesIO(fresh))
    work = _Work(now)
    for number, slide in enumerate(deck.slides, start=1):
        work.slide(number, slide, days)
    out = io.BytesIO()
    deck.save(out)
    return Renewed(out.getvalue(), tuple(work.changes), tuple(work.left), work.seen)


def _all(shapes: Any, depth: int = 0) -> Iterator[Any]:
    for shape in shapes:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP and depth < _DEEPEST:
            yield from _all(shape.shapes, depth + 1)
        else:
            yield shape


def _marked(shapes: Any) -> Iterator[tuple[Any, Mark]]:
    for shape in _all(shapes):
        mark = marks.mark_of(shape)
        if mark is not None:
            yield shape, mark


class _Work:
    """One deck being renewed: the shapes of now by their keys, and what has become of the old ones so far."""

    def __init__(self, now: Any) -> None:
        self.changes: list[Change] = []
        self.left: list[Left] = []
        self.seen = 0
        self._width = int(now.slide_width)
        self._shapes: dict[_Key, tuple[Any, Mark]] = {}
        self._slides: dict[tuple[Origin, int], Any] = {}
        self._origins: set[Origin] = set()
        for slide in now.slides:
            for shape, mark in _marked(slide.shapes):
                self._shapes.setdefault(mark.key, (shape, mark))
                self._origins.add(mark.origin)
                if mark.title:
                    self._slides.setdefault((mark.origin, mark.page), slide)

    def slide(self, number: int, slide: Any, days: Mapping[str, str]) -> None:
        """Renew what is ours on one slide, and name what is not."""
        title = words_of(slide.shapes.title)
        ours = list(_marked(slide.shapes))
        if not ours:
            self._day(number, slide, days)
        # Somebody may have put two slides of ours onto one: its title is the one that it says.
        around = [mark for _, mark in ours if mark.title]
        said = fingerprint(title)
        around.sort(key=lambda mark: mark.title != said)
        if around:
            self._around(number, slide, around[0])
        moved = self._is_moved(ours)
        for shape, mark in ours:
            self.seen += 1
            self._shape(number, slide, title, shape, mark)
            if not moved:
                _place_as(shape, self._shapes[mark.key][0])
        for shape in _all(slide.shapes):
            if isinstance(shape, GraphicFrame) and marks.mark_of(shape) is None:
                what: What | None = "chart" if shape.has_chart else "table" if shape.has_table else None
                if what:
                    self._leave(number, what, title or shape.name, "somebody")

    def _is_moved(self, ours: list[tuple[Any, Mark]]) -> bool:
        """Whether somebody has moved what is ours on a slide; else it may share the room anew, as its words need it."""
        pairs = [(shape, self._shapes[mark.key][0]) for shape, mark in ours if mark.key in self._shapes]
        near = int(self._width * _NEAR)
        return len(pairs) < len(ours) or not all(
            abs(shape.left - fresh.left) < near
            and abs(shape.width - fresh.width) < near
            and abs(shape.top - fresh.top) < _SHARED * self._width
            and abs(shape.height - fresh.height) < _SHARED * self._width
            for shape, fresh in pairs
        )

    def _day(self, number: int, slide: Any, days: Mapping[str, str]) -> None:
        """The day in words that an opening slide has below its title."""
        for shape in _all(slide.shapes):
            if not shape.has_text_frame:
                continue
            for paragraph in shape.text_frame.paragraphs:
                old = " ".join(paragraph.text.split())
                if old in days and days[old] != old and paragraph.runs:
                    paragraph.runs[0].text = days[old]
                    for run in paragraph.runs[1:]:
                        run.text = ""
                    self.changes.append(Change(number, words_of(slide.shapes.title), "words", old, days[old]))

    def _around(self, number: int, slide: Any, mark: Mark) -> None:
        """Title and notes of a slide, where nobody has rewritten them."""
        now = self._slides.get((mark.origin, mark.page))
        if now is None:
            return
        shape, fresh = slide.shapes.title, now.shapes.title
        if shape is not None and fresh is not None:
            said, says = words_of(shape), words_of(fresh)
            if mark.title != fingerprint(said):
                self._leave(number, "title", said, "own" if mark.title == OWN else "rewritten")
            elif fingerprint(says) != mark.title:
                words.write(shape.text_frame, fresh.text_frame)
                _shrink(shape, fresh, longer=len(says) > len(said))
                self.changes.append(Change(number, says, "title", said, says))
        said, says = notes_of(slide), notes_of(now)
        if said and mark.notes != fingerprint(said):
            self._leave(number, "notes", words_of(shape), "rewritten")
        elif said and fingerprint(says) != mark.notes:
            words.say(slide.notes_slide.notes_text_frame, says.split("\n"))
            self.changes.append(Change(number, words_of(slide.shapes.title), "notes"))

    def _shape(self, number: int, slide: Any, title: str, shape: Any, mark: Mark) -> None:
        found = self._shapes.get(mark.key)
        what: What = _WHAT.get(mark.role, "words")
        if found is None:
            if what != "words":
                self._leave(number, what, title, self._why_gone(mark))
            return
        fresh, new = found
        if mark.role in ("chart", "small"):
            self._chart(number, title, shape, mark, fresh, new)
        elif mark.role == "table":
            if mark.text != fingerprint(" ".join(said for row in cells(shape) for said in row)):
                self._leave(number, "table", title, "rewritten")
                return
            self._table(number, title, shape, fresh)
        elif mark.role in ("picture", "tile"):
            if mark.text != new.text:
                pictures.renew(slide, shape, fresh)
                self.changes.append(Change(number, title, "picture", drawn=True))
        elif mark.text != fingerprint(without_links(shape)):
            self._leave(number, "words", words_of(shape), "own" if mark.text == OWN else "rewritten")
            return
        elif new.text != mark.text:
            said = words_of(shape)
            words.write(shape.text_frame, fresh.text_frame)
            self.changes.append(Change(number, title, "words", said, words_of(shape)))
        if what != "words":
            _describe(shape, mark, fresh)
        # What was somebody's own stays so: no words of ours have another fingerprint's place.
        own = OWN if mark.title == OWN else new.title
        marks.again(shape, replace(new, title=own, size=mark.size))

    def _chart(self, number: int, title: str, shape: Any, mark: Mark, fresh: Any, new: Mark) -> None:
        before, now = charts.figures(shape.chart), charts.figures(fresh.chart)
        ours = not mark.text or mark.text == of_chart(shape, mark).text
        drawn = charts.renew(shape, fresh, mark.ends)
        if ours and mark.text and new.text and shape.chart.has_title:
            words.write(shape.chart.chart_title.text_frame, fresh.chart.chart_title.text_frame)
        name = heading_of(fresh.chart) or (marks.words_before(fresh) if mark.role == "small" else "")
        changed = [
            Change(number, title, "chart", before.get(key), now.get(key), *key, chart=name, drawn=drawn)
            for key in dict.fromkeys([*now, *before])
            if not charts.are_same(before.get(key), now.get(key))
        ]
        self.changes += changed or ([Change(number, title, "chart", drawn=True)] if drawn else [])

    def _table(self, number: int, title: str, shape: Any, fresh: Any) -> None:
        changed = tables.changed_cells(shape, fresh)
        drawn = tables.renew(shape, fresh)
        self.changes += [
            Change(number, title, "table", old, new, series=column, place=row, drawn=drawn)
            for row, column, old, new in changed
        ]

    def _why_gone(self, mark: Mark) -> Why:
        if mark.origin not in self._origins:
            return "gone"
        pages = {key[2] for key in self._shapes if key[0] == mark.origin}
        return "shorter" if mark.page not in pages else "other"

    def _leave(self, number: int, what: What, name: str, why: Why) -> None:
        one = Left(number, what, " ".join(name.split()), why)
        if one not in self.left:
            self.left.append(one)


def _shrink(shape: Any, fresh: Any, *, longer: bool) -> None:
    """A title that has become longer takes the smaller letters that it was measured with."""
    if not longer:
        return
    for old, new in zip(shape.text_frame.paragraphs, fresh.text_frame.paragraphs, strict=False):
        for mine, theirs in zip(old.runs, new.runs, strict=False):
            if mine.font.size and theirs.font.size and theirs.font.size < mine.font.size:
                mine.font.size = theirs.font.size


def _place_as(shape: Any, fresh: Any) -> None:
    shape.left, shape.top, shape.width, shape.height = fresh.left, fresh.top, fresh.width, fresh.height


def _describe(shape: Any, mark: Mark, fresh: Any) -> None:
    """What screen readers say, unless somebody has said it otherwise. LibreOffice drops it of charts."""
    said = alt(shape)
    if not said or fingerprint(said) == mark.alt:
        shape._element._nvXxPr.cNvPr.set("descr", alt(fresh))
