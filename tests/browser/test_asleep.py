"""Charts as drawings: they stand at once, say what they show and take clicks; Plotly draws on narrow cards alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.asleep]

#: What a page folds away is laid over as well.
UNFOLD = "document.querySelectorAll('#react-entry-point details[data-fold]').forEach((fold) => { fold.open = true; })"

SHEETS = "#react-entry-point .card-chart > .sheet > svg"


def test_another_line_brings_other_drawings_and_no_plotly(page: Page) -> None:
    page.goto("/targets?line=SP-2&show=paths")
    expect(page.locator(SHEETS)).to_have_count(page.locator(".card-k.mini").count())
    page.locator(".topbar summary", has_text="Strategic Line:").click()
    page.locator(".topbar details[open] a[href*='line=SP-5']").click()
    expect(page.locator("[data-card^='target-SP-5']").first).to_be_visible()
    expect(page.locator(SHEETS)).to_have_count(page.locator(".card-k.mini").count())
    assert page.evaluate("window.Plotly === undefined"), "a reader at a wide screen needs none"


def test_a_mark_says_at_once_what_it_shows_and_leaves_nothing_behind(page: Page) -> None:
    page.goto("/students")
    mark = page.wait_for_selector(f"{SHEETS} >> css=rect:has(> title)")
    words = mark.text_content()
    mark.hover(position={"x": 3, "y": 3})
    note = page.locator(".mark-note")
    expect(note).to_have_count(1)
    assert note.locator("> *").all_inner_texts() == words.split("\n")
    assert mark.text_content() == "", "the browser's own note would come on top"
    page.keyboard.press("Escape")
    expect(note).to_have_count(0)
    mark.hover(position={"x": 3, "y": 3})
    expect(note).to_have_count(1)
    page.mouse.move(2, 2)
    expect(note).to_have_count(0)


def test_a_small_mark_is_meant_from_close_by(page: Page) -> None:
    page.goto("/targets?line=SP-2&show=paths")
    dot = page.locator(f"{SHEETS} >> css=circle").first
    dot.scroll_into_view_if_needed()
    at = dot.bounding_box()
    page.mouse.move(at["x"] - 9, at["y"] + at["height"] / 2)
    expect(page.locator(".mark-note b")).to_have_count(1)
    page.mouse.move(at["x"] - 60, at["y"] - 60)


def test_the_page_of_the_first_answer_says_what_its_marks_show(browser: Browser, server_url: str) -> None:
    """Before Dash has drawn anything: its renderer never comes here."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.route("**/_dash-layout", lambda route: None)
    page.goto(f"{server_url}/students", wait_until="commit")
    page.wait_for_function("() => window.ktuPicture")
    page.locator("#first-paint .card-chart rect:has(> title)").first.hover(position={"x": 3, "y": 3})
    expect(page.locator(".mark-note")).to_have_count(1)
    context.close()


def test_a_sleeping_chart_says_what_its_marks_show(page: Page) -> None:
    page.goto("/targets?line=SP-2&show=paths")
    sheet = page.locator(SHEETS).first
    assert sheet.get_attribute("role") == "img"
    assert sheet.get_attribute("aria-label") == page.locator(".card-k.mini .card-title").first.inner_text()
    assert "20" in sheet.locator("title").first.text_content()


def test_a_click_on_a_region_of_the_map_chooses_it_and_a_second_one_takes_it_back(page: Page) -> None:
    page.goto("/labour-market")
    region = page.locator("#react-entry-point [data-card=labour-map] path[data-y='Aktobe']")
    region.click()
    expect(page).to_have_url(re.compile(r"\?region=aktobe$"))
    expect(page.locator("#react-entry-point [data-card=labour-list] h2")).to_contain_text("Aktobe is seventh")
    region.click()
    expect(page).to_have_url(re.compile(r"/labour-market$"))


def test_a_cell_and_a_bar_choose_too(page: Page) -> None:
    page.goto("/labour-market")
    page.evaluate(UNFOLD)
    cell = "#react-entry-point [data-card=labour-heat] rect[data-y='Karaganda'][data-x='Road freight']"
    page.locator(cell).click(position={"x": 3, "y": 3})
    expect(page).to_have_url(
        re.compile(r"region=karaganda&industry=freight_road|industry=freight_road&region=karaganda")
    )
    page.locator("#react-entry-point [data-card=labour-list] rect[data-y='Pavlodar']").click(position={"x": 3, "y": 3})
    expect(page).to_have_url(re.compile(r"region=pavlodar"))
    assert page.evaluate("window.Plotly === undefined")


def test_a_box_that_becomes_something_else_keeps_no_drawing(page: Page) -> None:
    page.goto("/targets?line=SP-2&show=gaps")
    expect(page.locator(SHEETS).first).to_be_visible()
    page.locator(".nav-item").first.click()
    expect(page.locator(".tile").first).to_be_visible()
    expect(page.locator(".sheet")).to_have_count(0)


def test_a_page_that_takes_long_says_that_it_is_coming(page: Page) -> None:
    page.goto("/students")
    look = "getComputedStyle(document.querySelector('#_pages_content'), '::before').animationName"
    assert page.evaluate(look) == "none"
    page.evaluate(f"""() => {{
        window.looked = [];
        new MutationObserver(() => looked.push({look})).observe(document.querySelector('#_pages_content'), {{
          attributes: true }});
    }}""")
    page.locator(".nav-item", has_text="Finance").click()
    expect(page.get_by_role("heading", name="Finance", level=1)).to_be_visible()
    page.wait_for_function(f"{look} === 'none'")
    assert "waiting" in page.evaluate("looked")
