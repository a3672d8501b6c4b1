"""Every page as a reader opens it: it renders, its charts are drawn, filter and switch change what is drawn."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

#: Charts of the page of students.
CHARTS = 6


def open_page(page: Page, path: str) -> None:
    """Go to a page and wait until its heading stands."""
    page.goto(path)
    expect(page.locator("h1")).to_be_visible()


def charts_of(page: Page) -> list[str]:
    """The cards whose charts stand, once all have drawn."""
    page.wait_for_function(
        "() => document.querySelectorAll('.card-chart').length > 0 &&"
        " [...document.querySelectorAll('.card-chart')].every(c => c.querySelector('.main-svg'))"
    )
    return page.locator("[data-card]").evaluate_all("cards => cards.map(card => card.dataset.card)")


@pytest.mark.asleep
def test_small_multiples_stand_one_a_row_on_a_phone_and_are_taken_along_as_made(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    open_page(page, "/research")
    card = page.locator("#react-entry-point [data-card='publications-by-database']")
    titles = [card.locator("svg text", has_text=name).first for name in ("RSCI", "Scopus", "Web of Science")]
    boxes = [title.bounding_box() for title in titles]
    assert {round((box["x"] + box["width"] / 2) / 5) for box in boxes} == {
        round((boxes[0]["x"] + boxes[0]["width"] / 2) / 5)
    }
    assert [box["y"] for box in boxes] == sorted(box["y"] for box in boxes)
    assert card.evaluate("card => ktuPicture.figureOf(card).then((figure) => figure.layout.xaxis2.domain[0])") > 0.3
    assert card.evaluate("card => ktuPicture.figureOf(card).then((figure) => figure.layout.height)") == 310


def test_line_filter_changes_what_is_drawn_and_stays_with_the_reader(page: Page) -> None:
    open_page(page, "/students")
    before = len(charts_of(page))
    page.locator("summary", has_text="Strategic Line:").click()
    page.get_by_role("link", name="1 · Improving financial").click()
    expect(page.locator(".notice")).to_contain_text("belong to CD-1")
    after = charts_of(page)
    assert 0 < len(after) < before
    page.locator(".nav-item", has_text="Finance").click()
    expect(page.locator("h1")).to_have_text("Finance")
    assert "line=CD-1" in page.url
    page.go_back()
    expect(page.locator("h1")).to_have_text("Students")
    assert "line=CD-1" in page.url


def test_a_line_without_charts_says_so(page: Page) -> None:
    open_page(page, "/students?line=SP-4")
    expect(page.locator(".empty")).to_contain_text("No chart on this page belongs to SP-4")
    page.get_by_role("link", name="Show all lines").click()
    assert len(charts_of(page)) == CHARTS


def test_switch_as_printed_takes_corrections_away(page: Page) -> None:
    open_page(page, "/teaching")
    charts_of(page)
    total = page.locator("[data-card]", has_text="5 478*")
    assert page.get_by_text("3\u202f460*").count() > 0
    page.locator("summary", has_text="Figures:").click()
    page.get_by_role("link", name="As printed").click()
    expect(page.locator("summary", has_text="as printed")).to_be_visible()
    page.wait_for_function("() => !document.body.textContent.includes('3\u202f460*')")
    assert page.get_by_text("5\u202f478").count() > 0
    assert total.count() == 0


def test_unknown_values_of_a_link_fall_back_and_say_so(page: Page) -> None:
    open_page(page, "/students?line=SP-9&figures=nice")
    alerts = page.locator(".alert-k")
    expect(alerts).to_have_count(2)
    expect(alerts.first).to_contain_text("SP-9")
    assert len(charts_of(page)) == CHARTS


def test_table_twin_shows_the_numbers_of_the_chart(page: Page) -> None:
    open_page(page, "/students")
    charts_of(page)
    card = page.locator("[data-card='students-by-level']")
    button = card.get_by_role("button", name="Table", exact=True)
    button.click()
    expect(card.locator("table")).to_be_visible()
    expect(card.locator(".card-chart")).to_be_hidden()
    expect(card.locator("tbody tr", has_text="2020")).to_contain_text("8\u202f119")
    expect(card.locator("tbody tr", has_text="2020")).to_contain_text("10\u202f256")
    button.click()
    expect(card.locator(".card-chart")).to_be_visible()


def test_navigation_folds_away_on_a_narrow_screen(page: Page) -> None:
    page.set_viewport_size({"width": 768, "height": 900})
    open_page(page, "/")
    expect(page.locator(".nav-items")).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    page.locator(".nav-item", has_text="Rankings").click()
    expect(page.locator("h1")).to_have_text("Rankings")
