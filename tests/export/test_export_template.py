"""The university's own template: its design is used, its slides are not, and a wrong one is named."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from export_figures import charts_in
from pptx import Presentation
from pptx.util import Inches
from test_export_slides import check_places

from ktudash.chart.model import Chart
from ktudash.drawing.pptx import Section, TemplateError, stage

Deck = Callable[..., Any]

DECK = b"presentationml.presentation.main+xml"
TEMPLATE = b"presentationml.template.main+xml"


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A ``.pptx`` of another form (4:3) with two slides of its own and a title in its own place."""
    own = Presentation()
    own.slide_layouts[5].placeholders[0].top = Inches(0.2)
    own.slide_master.name = "The university"
    for words in ("Example", "Another"):
        own.slides.add_slide(own.slide_layouts[0]).shapes.title.text = words
    path = tmp_path / "own.pptx"
    own.save(str(path))
    return path


def as_potx(path: Path) -> Path:
    made = path.with_suffix(".potx")
    with zipfile.ZipFile(path) as given, zipfile.ZipFile(made, "w") as out:
        for item in given.infolist():
            out.writestr(item, given.read(item).replace(DECK, TEMPLATE))
    return made


@pytest.mark.parametrize("kind", [".pptx", ".potx"])
def test_the_design_of_a_template_is_used_without_its_slides(deck: Deck, bars: Chart, template: Path, kind: str):
    path = as_potx(template) if kind == ".potx" else template
    presentation = deck(bars, Section("Line 1", "48 indicators"), template=path)
    assert presentation.slide_width == Inches(10)
    assert [slide.shapes.title.text for slide in presentation.slides] == [
        "A deck",
        "Students fell by 3.2 pp, second year running",
        "Line 1",
    ]
    chart = presentation.slides[1]
    assert chart.slide_layout.name == "Title Only"
    assert len(charts_in(chart)) == 1
    check_places(presentation)
    for slide in presentation.slides:
        assert all(shape.text_frame.text or shape.shape_type != 14 for shape in slide.placeholders)


def test_a_potx_becomes_a_presentation(deck: Deck, bars: Chart, template: Path):
    presentation = deck(bars, template=as_potx(template))
    out = io.BytesIO()
    presentation.save(out)
    with zipfile.ZipFile(out) as made:
        types = made.read("[Content_Types].xml")
        assert sum(name.startswith("ppt/slides/slide") for name in made.namelist()) == 2
    assert DECK in types
    assert TEMPLATE not in types


def test_a_wrong_template_is_named_with_what_is_wrong(tmp_path: Path):
    for name, content, words in (
        ("missing.pptx", None, "is not there"),
        ("deck.key", b"x", r"expected \.pptx or \.potx"),
        ("broken.pptx", b"not a zip", "no presentation that can be opened"),
        ("empty.pptx", _empty_zip(), "no presentation that can be opened"),
    ):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(TemplateError, match=words) as error:
            stage(path)
        assert str(path) in str(error.value)


def _empty_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("readme.txt", "nothing")
    return out.getvalue()


def test_the_built_in_template_is_wide_and_has_two_layouts():
    own = stage()
    assert (own.width, own.height) == (Inches(13.333), Inches(7.5))
    assert [layout.name for layout in own.deck.slide_layouts] == ["Title Slide", "Title Only"]
    assert len(own.deck.slides) == 0
