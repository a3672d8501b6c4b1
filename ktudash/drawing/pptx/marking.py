"""Marks for the shapes of slides that were just laid out: each says where its figures come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from pptx.oxml.ns import qn
from pptx.shapes.graphfrm import GraphicFrame
from pptx.shapes.picture import Picture
from pptx.slide import Slide as PptxSlide

from ktudash.chart.table import table
from ktudash.drawing.pptx import marks
from ktudash.drawing.pptx.marks import OWN, Mark, Origin, Stamp, fingerprint
from ktudash.drawing.pptx.parts import Grid, Part, Section, Slide

#: What the shapes of words are called that stand around a chart, and their roles.
SUBTITLE: Final = "Subtitle"
NAMED: Final = {SUBTITLE: "sub", "Source": "foot", "Remarks": "remarks"}
#: What stands above each of several charts: its message, and what it measures.
HEAD: Final = "Head"
UNDER: Final = "Measure"


def mark_slides(slides: Iterable[PptxSlide], part: Part, stamp: Stamp, *, after: int = 0) -> None:
    """Mark the shapes of the slides that ``part`` was laid out on; those that are marked already are passed over.

    ``after``: so many slides have been laid out of the same chart, which was divided.
    """
    origin = origin_of(part)
    if origin is None:
        return
    for page, slide in enumerate(slides, start=after + 1):
        if any(marks.mark_of(shape) for shape in slide.shapes):
            continue
        first = Mark(origin, "foot", page, stamp=stamp, size=part.size if isinstance(part, Slide) else "16:9")
        if isinstance(part, Grid):
            _mark_small(slide, part.slides, first)
        title = OWN if _is_own(part) else fingerprint(words_of(slide.shapes.title))
        first = replace(first, title=title, notes=fingerprint(notes_of(slide)))
        _mark_slide(slide, first, _figures(part) if isinstance(part, Slide) else "")


def origin_of(part: Part) -> Origin | None:
    """Where a part comes from; ``None`` for what has nothing to be taken anew."""
    return None if isinstance(part, Section) else part.origin


def _mark_slide(slide: PptxSlide, first: Mark, figures: str) -> None:
    charts = 0
    for shape in slide.shapes:
        if marks.mark_of(shape) is not None:
            continue
        if shape.name in NAMED:
            marks.put(shape, replace(first, role=NAMED[shape.name], text=fingerprint(without_links(shape))))
        elif isinstance(shape, GraphicFrame) and shape.has_chart:
            marks.put(shape, of_chart(shape, replace(first, role="chart", index=charts)))
            charts += 1
        elif isinstance(shape, GraphicFrame) and shape.has_table:
            text = fingerprint(" ".join(words for row in cells(shape) for words in row))
            marks.put(shape, replace(first, role="table", text=text, alt=fingerprint(alt(shape))))
        elif isinstance(shape, Picture):
            marks.put(shape, replace(first, role="picture", text=figures, alt=fingerprint(alt(shape))))


def _mark_small(slide: PptxSlide, members: Sequence[Slide], first: Mark) -> None:
    """The charts of a grid and their heads, which stand before them: each member has an origin of its own."""
    waiting = iter(members)
    member: Slide | None = None
    count = 0
    for shape in slide.shapes:
        if shape.name == HEAD:
            member, count = next(waiting, None), 0
        if member is None or member.origin is None:
            continue
        own = replace(first, origin=member.origin, page=1)
        if shape.name == HEAD:
            text = OWN if _is_own(member) else fingerprint(without_links(shape))
            marks.put(shape, replace(own, role="head", text=text), str(member.story.title))
        elif shape.name == UNDER:
            marks.put(shape, replace(own, role="under", text=fingerprint(without_links(shape))))
        elif isinstance(shape, GraphicFrame) and shape.has_chart:
            marks.put(shape, of_chart(shape, replace(own, role="small", index=count)))
            count += 1
        elif isinstance(shape, Picture):
            marks.put(shape, replace(own, role="tile", text=_figures(member), alt=fingerprint(alt(shape))))


def _is_own(part: Part) -> bool:
    """Whether the title of a slide was typed by hand."""
    return part.typed if isinstance(part, Grid) else isinstance(part, Slide) and part.is_typed


def _figures(part: Slide) -> str:
    """The fingerprint of all that a chart's table says: of a picture nothing else tells whether it is still true."""
    twin = table(part.chart)
    shown = ["" if cell is None else f"{cell.shown} {cell.note}" for row in twin.cells for cell in row]
    return fingerprint(" ".join([*map(str, twin.rows), *map(str, twin.columns), *shown]))


def of_chart(shape: Any, mark: Mark) -> Mark:
    """``mark`` with what a chart's shape has of fingerprints."""
    heading = heading_of(shape.chart)
    return replace(
        mark, text=fingerprint(heading) if heading else "", alt=fingerprint(alt(shape)), ends=axis_ends(shape.chart)
    )


# --- what is read of shapes, here and where a deck is taken anew ------------------------------------


def words_of(shape: Any) -> str:
    """The words in a shape; empty where there is none, or no words in it."""
    return shape.text_frame.text if shape is not None and shape.has_text_frame else ""


def is_link(run: Any) -> bool:
    """Whether a run of letters leads somewhere."""
    return run.find(f"{qn('a:rPr')}/{qn('a:hlinkClick')}") is not None


def without_links(shape: Any) -> str:
    """The words in a shape but for its links: a deck may have been made where there was nothing to lead to."""
    runs = (run for paragraph in shape.text_frame.paragraphs for run in paragraph.runs if not is_link(run._r))
    return "".join(run.text for run in runs).rstrip(" ·")


def alt(shape: Any) -> str:
    """What screen readers say of a shape."""
    return shape._element._nvXxPr.cNvPr.get("descr") or ""


def notes_of(slide: PptxSlide) -> str:
    """The notes of a slide; empty where it has none."""
    frame = slide.notes_slide.notes_text_frame if slide.has_notes_slide else None
    return frame.text if frame is not None else ""


def cells(shape: Any) -> Iterator[list[str]]:
    """The words of a table, row by row."""
    for row in shape.table.rows:
        yield [cell.text_frame.text for cell in row.cells]


def heading_of(chart: Any) -> str:
    """The heading inside a chart."""
    return chart.chart_title.text_frame.text if chart.has_title and chart.chart_title.has_text_frame else ""


def axis_ends(chart: Any) -> str:
    """The ends that the first value axis was given, ``low:high``; empty where it has none of its own."""
    for axis in chart._chartSpace.iter(qn("c:valAx")):
        ends = [axis.find(f"{qn('c:scaling')}/{qn(f'c:{end}')}") for end in ("min", "max")]
        if any(one is not None for one in ends):
            return ":".join("" if one is None else f"{float(one.get('val')):.12g}" for one in ends)
    return ""
