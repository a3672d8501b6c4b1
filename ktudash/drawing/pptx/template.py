"""The empty presentation: the university's own template, or a clean one in the dress of the dashboard."""

from __future__ import annotations

import copy
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PackageNotFoundError
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide, SlideLayout
from pptx.util import Inches, Length, Pt

from ktudash import theme
from ktudash.words import msg, say

_TEMPLATE_TYPE: Final = "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
_DECK_TYPE: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_TYPES: Final = "[Content_Types].xml"

_WIDTH: Final = Inches(13.333)
_HEIGHT: Final = Inches(7.5)
#: Arial is on every machine, and LibreOffice has letters of the same widths for it.
_FACE: Final = "Arial"

_TITLES: Final = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
_QUIET: Final = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)


class TemplateError(ValueError):
    """The template cannot be used; the message names the file and says why."""


@dataclass(frozen=True)
class Stage:
    """An open presentation without slides, and the two layouts that a deck needs of it."""

    deck: Deck
    opening: SlideLayout
    plain: SlideLayout

    @property
    def width(self) -> int:
        """Width of a slide in EMU."""
        return int(self.deck.slide_width or _WIDTH)

    @property
    def height(self) -> int:
        """Height of a slide in EMU."""
        return int(self.deck.slide_height or _HEIGHT)

    @property
    def title_end(self) -> int:
        """Where the title of a plain slide ends, in EMU from the top; a title at the foot counts as none."""
        titles = [shape for shape in _placeholders(self.plain) if shape.placeholder_format.type in _TITLES]
        end = int(titles[0].top + titles[0].height)
        return end if end < self.height / 2 else int(Inches(0.4))

    @property
    def foot_end(self) -> int:
        """Where the words at the foot must end: above a slide number that does not stand at the right edge."""
        end = self.height - int(Inches(0.22))
        numbers = [
            shape for shape in _placeholders(self.plain)
            if shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER
        ]  # fmt: skip
        if numbers and numbers[0].left < self.width - int(Inches(1.6)):
            end = min(end, int(numbers[0].top))
        return end

    def add(self, layout: SlideLayout) -> Slide:
        """A new slide with its title (and on the opening, its subtitle), without other empty frames."""
        slide = self.deck.slides.add_slide(layout)
        keep = (*_TITLES, PP_PLACEHOLDER.SUBTITLE) if layout is self.opening else _TITLES
        for shape in list(slide.placeholders):
            if shape.placeholder_format.type not in keep:
                shape._element.getparent().remove(shape._element)
        for shape in _placeholders(layout):
            if shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER and layout is not self.opening:
                number = copy.deepcopy(shape._element)
                number.nvSpPr.cNvPr.set("id", str(1 + max(one.shape_id for one in slide.shapes)))
                slide.shapes._spTree.append(number)
        return slide


def stage(template: Path | None = None) -> Stage:
    """An empty presentation from ``template`` (its slides removed), or the built-in one.

    Raises :class:`TemplateError` where the file cannot be used.
    """
    if template is None:
        deck = _built_in()
        return Stage(deck, deck.slide_layouts[0], deck.slide_layouts[1])
    deck = _opened(template)
    _drop_slides(deck)
    titled = [layout for layout in deck.slide_layouts if _kinds(layout) & set(_TITLES)]
    if not titled:
        raise TemplateError(say(msg("export-template-no-title", path=str(template))))
    plain = min(titled, key=lambda layout: (PP_PLACEHOLDER.CENTER_TITLE in _kinds(layout), len(_busy(layout))))
    openings = [layout for layout in titled if PP_PLACEHOLDER.CENTER_TITLE in _kinds(layout)]
    return Stage(deck, openings[0] if openings else plain, plain)


def _placeholders(layout: SlideLayout) -> list[Any]:
    shapes: Any = layout.placeholders  # iterable, whatever its hints say
    return list(shapes)


def _kinds(layout: SlideLayout) -> set[Any]:
    return {shape.placeholder_format.type for shape in _placeholders(layout)}


def _busy(layout: SlideLayout) -> list[Any]:
    return [shape for shape in _placeholders(layout) if shape.placeholder_format.type not in (*_TITLES, *_QUIET)]


def _opened(template: Path) -> Deck:
    if template.suffix.lower() not in (".pptx", ".potx"):
        raise TemplateError(say(msg("export-template-kind", path=str(template), suffix=template.suffix or "?")))
    if not template.is_file():
        raise TemplateError(say(msg("export-template-missing", path=str(template))))
    try:
        return Presentation(_as_deck(template))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise TemplateError(say(msg("export-template-unreadable", path=str(template), reason=str(error)))) from error


def _as_deck(template: Path) -> io.BytesIO:
    """The file with the content type of a presentation: a ``.potx`` differs from a ``.pptx`` in that alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(template) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for item in given.infolist():
            content = given.read(item)
            if item.filename == _TYPES:
                content = content.replace(_TEMPLATE_TYPE.encode(), _DECK_TYPE.encode())
            made.writestr(item, content)
    out.seek(0)
    return out


def _drop_slides(deck: Deck) -> None:
    ids = deck.slides._sldIdLst
    for entry in list(ids):
        deck.part.drop_rel(entry.rId)
        ids.remove(entry)


# --- the built-in template --------------------------------------------------------------------------


def _built_in() -> Deck:
    """python-pptx's own empty file, made wide, with the faces, the colours and two layouts of the house."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = _WIDTH, _HEIGHT
    opening, plain = deck.slide_layouts[0], deck.slide_layouts[5]
    for layout in list(deck.slide_layouts):
        if layout not in (opening, plain):
            deck.slide_layouts.remove(layout)
    master = deck.slide_master
    _paint(master)
    _place(master.placeholders, {"title": (0.5, 0.42, 12.33, 0.86), "body": (0.5, 1.8, 12.33, 4.7)})
    _place(opening.placeholders, {"title": (0.9, 2.1, 11.5, 1.7), "sub": (0.9, 4.0, 11.5, 1.6)})
    _place(plain.placeholders, {"title": (0.5, 0.42, 12.33, 0.86)})
    _bar(master, Inches(0.24), Inches(0.42), Inches(0.07), Inches(0.86))
    for layout in (opening, plain):
        for shape in list(layout.placeholders):
            if shape.placeholder_format.type in (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER):
                shape._element.getparent().remove(shape._element)
    _write_titles(master)
    return deck


def _place(shapes: Any, boxes: dict[str, tuple[float, float, float, float]]) -> None:
    names = {
        PP_PLACEHOLDER.TITLE: "title",
        PP_PLACEHOLDER.CENTER_TITLE: "title",
        PP_PLACEHOLDER.BODY: "body",
        PP_PLACEHOLDER.SUBTITLE: "sub",
    }
    quiet = {
        PP_PLACEHOLDER.DATE: (0.5, 7.1, 3.0, 0.3),
        PP_PLACEHOLDER.FOOTER: (4.4, 7.1, 4.5, 0.3),
        PP_PLACEHOLDER.SLIDE_NUMBER: (11.83, 7.1, 1.0, 0.3),
    }
    for shape in shapes:
        kind = shape.placeholder_format.type
        box = quiet.get(kind) or boxes.get(names.get(kind, ""))
        if box:
            shape.left, shape.top, shape.width, shape.height = (Inches(edge) for edge in box)


def _bar(master: Any, left: Length, top: Length, width: Length, height: Length) -> None:
    """The bar of the brand beside every title."""
    ink = theme.COLOUR["target"].removeprefix("#")
    master.shapes._spTree.append(
        parse_xml(
            f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="99" name="Bar" descr=""/><p:cNvSpPr/>'
            f'<p:nvPr userDrawn="1"/></p:nvSpPr>'
            f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{ink}"/></a:solidFill>'
            "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
        )
    )


def _paint(master: Any) -> None:
    """The faces and colours of the theme: what a user adds to a slide fits what is there."""
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    xml = part.blob.decode("utf-8")
    xml = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*"', lambda found: f'{found[1]}{_FACE}"', xml)
    colours = {
        "dk1": theme.COLOUR["actual"],
        "dk2": theme.COLOUR["actual"],
        "lt2": theme.COLOUR["page"],
        **{f"accent{number}": ink for number, ink in enumerate(theme.SERIES, start=1)},
        "hlink": theme.COLOUR["target"],
    }
    for name, ink in colours.items():
        xml = re.sub(
            rf"<a:{name}>.*?</a:{name}>",
            f'<a:{name}><a:srgbClr val="{ink.removeprefix("#")}"/></a:{name}>',
            xml,
            flags=re.DOTALL,
        )
    part._blob = xml.encode("utf-8")


def _write_titles(master: Any) -> None:
    """Titles stand at the left in bold dark letters, at the foot of their box."""
    level = master._element.find(f"{qn('p:txStyles')}/{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    level.set("algn", "l")
    letters = level.find(qn("a:defRPr"))
    letters.set("sz", "2400")
    letters.set("b", "1")
    for shape in [
        *master.placeholders,
        *[one for layout in master.slide_layouts for one in layout.placeholders],
    ]:
        kind = shape.placeholder_format.type
        properties = shape._element.txBody.find(qn("a:bodyPr"))
        if kind in _TITLES:
            properties.set("anchor", "ctr" if kind == PP_PLACEHOLDER.TITLE else "b")
        if kind in (*_TITLES, PP_PLACEHOLDER.SUBTITLE):
            for side in ("lIns", "rIns"):
                properties.set(side, "0")
            for old in list(properties):
                properties.remove(old)
        if kind == PP_PLACEHOLDER.SUBTITLE:
            for paragraph in shape._element.txBody.iter(qn("a:lvl1pPr")):
                paragraph.set("algn", "l")
            shape.text_frame.paragraphs[0].font.size = Pt(18)
