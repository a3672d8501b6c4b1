"""Every page as a reader opens it: it renders, its charts are drawn, filter and switch change what is drawn."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.pages import PAGES

pytestmark = pytest.mark.browser

INDICATOR = "/targets/SP-1.2.10"

#: Pages without charts of their own, and the one whose path is a pattern.
WITHOUT_CHARTS = {"actuals", "audit", "data", "deck", "home", "indicator", "not_found", "reporting"}

#: Path of each page in the navigation and the least number of charts that must have drawn.
CHARTS = {
    "/targets?show=gaps": 1,
    INDICATOR: 1,
    "/two-plans": 2,
    "/students": 6,
    "/graduates": 8,
    "/research": 5,
    "/finance": 6,
    "/rankings": 3,
    "/teaching": 8,
    "/labour-market": 4,
    "/stability": 4,
}

#: Marks of Plotly's trace types inside an SVG: bars, points and lines, map shapes, heatmap images.
MARKS = (
    ".bars .point path, .scatterlayer .point, .scatterlayer path.js-line, .choroplethlayer path, .hm image, .texts text"
)


def open_page(page: Page, path: str) -> None:
    """Go to a page and wait until its heading stands."""
    page.goto(path)
    expect(page.locator("h1")).to_be_visible()


def charts_of(page: Page) -> list[dict]:
    """Each chart's card name and number of drawn marks, once all have drawn."""
    page.wait_for_function(
        "() => document.querySelectorAll('.card-chart').length > 0 &&"
        " [...document.querySelectorAll('.card-chart')].every(c => c.querySelector('.main-svg'))"
    )
    return page.evaluate(
        "marks => [...document.querySelectorAll('[data-card]')].map(card => ({name: card.dataset.card,"
        " title: card.querySelector('.card-title').textContent,"
        " marks: card.querySelectorAll(marks).length}))",
        MARKS,
    )


def test_every_page_with_charts_is_covered() -> None:
    paths = {entry["path"] for name, entry in PAGES.items() if name not in {*WITHOUT_CHARTS, "indicator"}}
    assert paths == {path.split("?")[0] for path in CHARTS} - {INDICATOR}


@pytest.mark.parametrize("path", CHARTS)
def test_charts_are_drawn(page: Page, path: str) -> None:
    open_page(page, path)
    charts = charts_of(page)
    assert len(charts) >= CHARTS[path]
    assert [chart["name"] for chart in charts if chart["marks"] == 0] == []
    assert all(len(chart["title"]) > 15 for chart in charts)


@pytest.mark.parametrize("path", [*CHARTS, "/", "/audit"])
@pytest.mark.parametrize("width", [768, 1920])
def test_nothing_runs_out_of_the_window(page: Page, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    open_page(page, path)
    if path in CHARTS:
        charts_of(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


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
    assert len(charts_of(page)) == CHARTS["/students"]


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
    assert len(charts_of(page)) == CHARTS["/students"]


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


def test_ids_are_unique(page: Page) -> None:
    for path in CHARTS:
        open_page(page, path)
        charts_of(page)
        twice = page.evaluate(
            "() => { const seen = {}; document.querySelectorAll('[id]:not(svg *)').forEach(e =>"
            " seen[e.id] = (seen[e.id] || 0) + 1); return Object.keys(seen).filter(id => seen[id] > 1) }"
        )
        assert twice == [], path
