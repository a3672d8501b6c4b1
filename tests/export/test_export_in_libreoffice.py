"""Decks as another program reads them: LibreOffice opens them, and its pages are full and not blank."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from export_figures import DAY
from PIL import Image
from test_export_slides import png

from ktudash.chart.model import Chart
from ktudash.drawing.pptx import Grid, Section, Slide, presentation

SOFFICE = shutil.which("soffice")
PDFTOPPM = shutil.which("pdftoppm")

pytestmark = [
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed (Debian: libreoffice-impress)"),
    pytest.mark.skipif(PDFTOPPM is None, reason="pdftoppm is not installed (Debian: poppler-utils)"),
]

Pages = Callable[..., list[Image.Image]]


@pytest.fixture
def pages(tmp_path: Path) -> Pages:
    """Turns parts of a deck into the pictures of its pages."""

    def render(*parts: Any) -> list[Image.Image]:
        deck = tmp_path / "deck.pptx"
        deck.write_bytes(presentation(parts, title="A deck", day=DAY, demo=True))
        subprocess.run(
            [str(SOFFICE), "--headless", f"-env:UserInstallation=file://{tmp_path}/office", "--convert-to", "pdf",
             "--outdir", str(tmp_path), str(deck)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        subprocess.run(
            [str(PDFTOPPM), "-r", "40", "-png", str(deck.with_suffix(".pdf")), str(tmp_path / "page")],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        return [Image.open(path).convert("RGB") for path in sorted(tmp_path.glob("page*.png"))]

    return render


def inked(page: Image.Image, left: float, top: float, right: float, bottom: float) -> float:
    """How much of a part of the page (shares of its size) is not white."""
    part = page.crop(
        (int(page.width * left), int(page.height * top), int(page.width * right), int(page.height * bottom))
    )
    colours = part.getcolors(part.width * part.height) or []
    white = sum(count for count, colour in colours if min(colour) > 250)
    return 1 - white / (part.width * part.height)


def test_every_kind_of_slide_is_drawn(pages: Pages, bars: Chart, lines: Chart, facets: Chart, heat: Chart):
    parts = [
        Slide(bars), Slide(lines), Slide(facets), Slide(heat), Slide(heat, picture=png()), Slide(bars, size="half"),
        Grid("Paths", "2021-2025", (Slide(lines), Slide(bars), Slide(lines))), Section("Line 1", "48 indicators"),
    ]  # fmt: skip
    drawn = pages(*parts)
    assert len(drawn) == len(parts) + 1
    assert {page.size for page in drawn} == {drawn[0].size}
    for page in drawn[1:-1]:
        assert inked(page, 0.03, 0.05, 0.97, 0.18) > 0.01, "no title"
        assert inked(page, 0.03, 0.25, 0.5, 0.85) > 0.01, "no chart"
        # Nothing is cut off at the edges but the mark of a demonstration, which stands above.
        assert inked(page, 0.985, 0.1, 1.0, 1.0) == 0
        assert inked(page, 0.0, 0.98, 1.0, 1.0) == 0
        assert inked(page, 0.65, 0.005, 0.99, 0.05) > 0.05, "no mark of the demonstration"
