"""Files as a reader gets them: the numbers of a card, and the presentation of a deck, made by the real server."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from playwright.sync_api import Locator, Page, expect
from pptx import Presentation

from ktudash.drawing.filenames import slug

pytestmark = pytest.mark.browser

BY_LEVEL, MAP = "students-by-level", "labour-map"


def card_of(page: Page, name: str) -> Locator:
    card = page.locator(f"[data-card='{name}']")
    expect(card.locator(".main-svg").first).to_be_attached(timeout=30_000)
    return card


def saved(page: Page, run: Callable[[], None]) -> tuple[str, bytes]:
    with page.expect_download(timeout=60_000) as waiting:
        run()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def choose(card: Locator, action: str) -> None:
    card.locator(".tool-menu > summary").click()
    card.locator(f".menu [data-card-action={action}]").click()


def table_on(card: Locator) -> list[list[str]]:
    """The card's own table, as it is drawn."""
    card.get_by_role("button", name="Table", exact=True).click()
    expect(card.locator(".card-table table")).to_be_visible()
    return card.locator(".card-table tr").evaluate_all(
        "rows => rows.map(row => [...row.children].map(cell => cell.textContent.trim()))"
    )


def to_slides(page: Page, *charts: tuple[str, str]) -> Any:
    """Adds ``(path, card)`` to the deck and downloads it."""
    for path, name in charts:
        page.goto(path)
        card_of(page, name).get_by_role("button", name="Add to deck").first.click()
        expect(page.locator(".say")).to_be_visible()
    page.goto("/deck")
    expect(page.locator(".deck-item")).to_have_count(len(charts))
    page.get_by_label("Title of the deck").fill("Отчёт ректору")
    name, content = saved(page, lambda: page.get_by_role("button", name="Download PPTX").click())
    assert name.startswith("ktu_deck_отчёт-ректору_20")
    assert name.endswith(".pptx")
    return Presentation(io.BytesIO(content))


def test_the_numbers_of_a_card_equal_its_table(page: Page):
    page.goto("/students?line=SP-1")
    card = card_of(page, BY_LEVEL)
    name, content = saved(page, lambda: choose(card, "xlsx"))
    title = slug(card.locator(".card-title").inner_text())
    assert name.startswith(f"ktu_{title}_2018-2020_20")
    book = openpyxl.load_workbook(io.BytesIO(content))
    drawn = table_on(card)
    read = [[cell.value for cell in row] for row in book["Figures"].iter_rows()]
    assert [str(value) for value in read[0][1:]] == drawn[0][1:]
    for line, row in zip(read[1:], drawn[1:], strict=True):
        assert [f"{value:,}".replace(",", "\u202f") for value in line[1:]] == row[1:]
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert "Training" in about["Filters"]
    name, content = saved(page, lambda: choose(card, "csv"))
    assert name.endswith(".csv")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows[0] == [*drawn[0], "Filters"]
    name, content = saved(page, lambda: choose(card, "csv-semicolon"))
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == [*drawn[0], "Filters"]


def test_the_decimals_of_a_csv_are_those_of_its_kind(page: Page):
    page.goto("/graduates")
    card = page.locator("[data-chart]", has=page.locator(".main-svg")).first
    expect(card).to_be_visible(timeout=30_000)
    _, points = saved(page, lambda: choose(card, "csv"))
    _, commas = saved(page, lambda: choose(card, "csv-semicolon"))
    rows = [
        list(csv.reader(io.StringIO(read.decode("utf-8-sig")), delimiter=sign))
        for read, sign in ((points, ","), (commas, ";"))
    ]
    numbers = [cell for row in rows[0][1:] for cell in row[1:] if "." in cell]
    assert numbers
    assert [
        [cell if n == 0 or line == 0 else cell.replace(".", ",") for n, cell in enumerate(row)]
        for line, row in enumerate(rows[0])
    ] == rows[1]


def test_a_deck_has_native_charts_and_crisp_pictures(page: Page):
    presentation = to_slides(page, ("/students", BY_LEVEL), ("/labour-market", MAP))
    assert len(presentation.slides) == 3
    chart = next(shape.chart for shape in presentation.slides[1].shapes if shape.has_chart)
    assert next(iter(chart.plots[0].series)).values == (7103.0, 7811.0, 8119.0)
    picture = next(shape for shape in presentation.slides[2].shapes if shape.shape_type == 13)
    assert picture.image.size[0] >= 1920
    assert picture.image.content_type == "image/png"
    assert not [shape for shape in presentation.slides[2].shapes if shape.has_table]
    links = {rel.target_ref for slide in presentation.slides for rel in slide.part.rels.values() if rel.is_external}
    assert any(link.endswith("/students") for link in links)


def test_a_line_s_standard_set_comes_with_its_status_table(page: Page):
    page.goto("/deck")
    page.locator(".drop-button", has_text="standard set").click()
    page.locator("[data-deck-set='SP-4']").click()
    expect(page.locator(".deck-item").first).to_be_attached(timeout=30_000)
    count = page.locator(".deck-item").count()
    assert count >= 3
    _, content = saved(page, lambda: page.get_by_role("button", name="Download PPTX").click())
    presentation = Presentation(io.BytesIO(content))
    assert len(presentation.slides) >= count + 2
    table = next(shape.table for shape in presentation.slides[1].shapes if shape.has_table)
    assert table.cell(1, 0).text.startswith("SP-4.")


def test_a_server_that_refuses_says_why(page: Page):
    answer = page.request.post("/export/xlsx", data={"charts": []})
    assert answer.status == 400
    assert answer.text() == "The request has no charts: expected a list of 1 to 200."
