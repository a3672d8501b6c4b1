"""What stands around a chart on its slide: title, subtitle, foot, remarks, notes and the mark of a demonstration."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
from pptx.slide import Slide as PptxSlide
from pptx.util import Inches, Length, Pt

from ktudash import theme
from ktudash.chart.model import Story
from ktudash.drawing import measure
from ktudash.drawing.letters import plain
from ktudash.drawing.pptx import native
from ktudash.drawing.pptx.parts import EMU, Box
from ktudash.drawing.pptx.template import Stage
from ktudash.words import Listed, Text, msg, say

#: Width by height of a chart that has words beside it, where not half of the slide is its own.
_RATIO: Final = {"4:3": 4 / 3, "square": 1.0}
#: Sizes whose words stand at the foot; those of the others stand beside the chart.
_WHOLE: Final = ("16:9", "table")

#: Sizes of a subtitle, best first: a long one is rather smaller than cut.
_SUBTITLE: Final = (14.0, 13.0, 12.0, 11.0)
#: Kept free at the right of the foot for the number of the slide.
_NUMBER_ROOM: Final = Inches(1.05)


class Frames:
    """Slides of a stage with everything on them but their chart."""

    def __init__(self, stage: Stage, *, demo: bool, decimal: str, seal: Text = "") -> None:
        self._stage = stage
        self._demo = demo
        self._decimal = decimal
        self._seal = say(seal)

    def saved(self, title: str) -> bytes:
        """The presentation as a file."""
        deck = self._stage.deck
        deck.core_properties.title = plain(title)[:250]
        deck.core_properties.author = ""
        out = io.BytesIO()
        deck.save(out)
        return out.getvalue()

    def opening(self, title: str, subtitle: str) -> None:
        """A slide that opens the deck or a part of it."""
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
            write(slide, Box(body.left, body.top, body.width, Inches(1)), words, 18, theme.COLOUR["muted"])
        self._mark(slide)

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
        self,
        slide: PptxSlide,
        story: Story,
        missing: Sequence[str] = (),
        *,
        link: str = "",
        size: str = "16:9",
        told: Sequence[Story] = (),
        remarks: Sequence[str] = (),
    ) -> Box:
        """Title, subtitle, foot, notes and mark; returns the place that is left for the chart."""
        self._title(slide, str(story.title), sizes=(24, 22, 20, 18, 16, 14, 12), height=None)
        self._mark(slide)
        # The title of several charts may be typed by hand: the notes say what the figures say.
        _write_notes(slide, [replace(story, title="") if told else story, *told], missing, remarks)
        whole = self._body()
        top = whole.top
        subtitle = subtitle_of(story)
        if subtitle:
            most, room = 3 if story.filters else 2, whole.width / EMU
            points = next((size for size in _SUBTITLE if measure.lines(plain(subtitle), size, room) <= most), 11.0)
            lines = measure.lines(plain(subtitle), points, room)
            high = int(Pt(points * 1.25 * min(lines, most) + 4))
            box = Box(whole.left, top, whole.width, high)
            write(slide, box, subtitle, points, theme.COLOUR["muted"], most=most).name = "Subtitle"
            top += high
        beside = size not in _WHOLE
        foot_top = self._foot(slide, whole, story, link, missing, words=not beside)
        gap = Inches(0.08)
        body = Box(whole.left, top + gap, whole.width, foot_top - top - 2 * gap)
        if not beside:
            return body
        ratio = _RATIO.get(size)
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
        room, high = (title.width - margins) / EMU, ((height or title.height) - upright) / EMU
        points = measure.largest(text, sizes, room=room / measure.BOLD, height=high)
        most = max(1, int(high / (points * 1.2)))
        frame.text = measure.cut(text, points, room=room / measure.BOLD, most=most)
        for run in frame.paragraphs[0].runs:
            run.font.size = Pt(points)

    def _mark(self, slide: PptxSlide) -> None:
        if not self._demo:
            return
        wide = Inches(5.2)
        box = Box(self._stage.width - wide - Inches(0.3), Inches(0.06), wide, Inches(0.3))
        shape = write(slide, box, say(msg("export-demo")), 12, theme.COLOUR["bad"], bold=True, right=True)
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
        room = (whole.width - _NUMBER_ROOM) / EMU
        box = Box(whole.left, bottom - high, int(room * EMU), high)
        shape = write(slide, box, text, points, theme.COLOUR["muted"])
        shape.name = "Source"
        if link:
            paragraph = shape.text_frame.paragraphs[0]
            paragraph.add_run().text = " · "
            run = paragraph.add_run()
            run.text = say(msg("export-live"))
            run.hyperlink.address = link
            for one in paragraph.runs:
                one.font.size = Pt(points)
        return box.top

    def _foot_lines(self, story: Story, link: str, missing: Sequence[str], *, words: bool) -> tuple[str, float, int]:
        """The words at the foot, their size in points, and the height that they take in EMU."""
        told = [say(msg("export-source", source=plain(story.source))) if story.source else ""]
        if words:
            told += [str(story.key), *_remarks(story, missing)]
        text = plain(" · ".join(part for part in (self._seal, *told) if part))
        live = f" · {say(msg('export-live'))}" if link else ""
        room = (self._width() - _NUMBER_ROOM) / EMU
        points = measure.largest(text + live, (11, 10, 9), room=room, height=60)
        most = 5
        if measure.lines(text + live, points, room) > most:
            more = f" {say(msg('export-more-notes'))}"
            text = measure.cut(text, points, room=room, most=most - 1) + more
        return text, points, int(Pt(measure.lines(text + live, points, room) * points * 1.22 + 2))

    def _beside(self, slide: PptxSlide, box: Box, story: Story, missing: Sequence[str]) -> None:
        """The words beside a chart that does not take the whole width, for the speaker to keep or replace."""
        text = "\n".join(plain(words) for words in (story.key, *_remarks(story, missing)) if words)
        if not text:
            return
        points = measure.largest(
            text, (16, 14, 13, 12, 11, 10), room=box.width / EMU, height=box.height / EMU, leading=1.5
        )
        shape = write(
            slide, box, text, points, theme.COLOUR["actual"], most=max(1, int(box.height / EMU / points / 1.3))
        )
        shape.name = "Remarks"
        for paragraph in shape.text_frame.paragraphs:
            paragraph.space_after = Pt(points * 0.5)


def subtitle_of(story: Story) -> str:
    """Measure, unit and years, and how the view was narrowed that the chart was taken from."""
    if not (story.subtitle and story.filters):
        return str(story.subtitle or story.filters)
    return say(Listed((story.subtitle, story.filters), "sentence"))


def _remarks(story: Story, missing: Sequence[str]) -> list[str]:
    remarks = [str(note) for note in story.notes]
    if missing:
        remarks.append(say(msg("export-missing", list=Listed(tuple(dict.fromkeys(missing)), "semicolon"))))
    return remarks


def _write_notes(slide: PptxSlide, stories: Sequence[Story], missing: Sequence[str], remarks: Sequence[str]) -> None:
    said: dict[str, None] = {}
    for story in stories:
        for words in (story.title, subtitle_of(story), story.key, *story.notes):
            said.setdefault(plain(words))
    for words in (*_remarks(Story("", ""), missing), *remarks):
        said.setdefault(plain(words))
    for story in stories:
        if story.source:
            said.setdefault(say(msg("export-source", source=plain(story.source))))
    frame = slide.notes_slide.notes_text_frame
    if frame is not None:
        frame.text = "\n".join(words for words in said if words)


def write(
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
        text = measure.cut(text, points, room=box.width / EMU / (measure.BOLD if bold else 1), most=most)
    frame.text = text
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(points), bold
            run.font.color.rgb = RGBColor.from_string(native.colour(ink))
    if link:  # of the whole box: linked letters are broken anywhere by some programs
        shape.click_action.hyperlink.address = link
    return shape
