"""From a rule to its place in help, from a few letters to a page, and the tour that comes once."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from ktudash.words import offered

pytestmark = [pytest.mark.browser, pytest.mark.asleep]


def test_a_rule_leads_to_its_place_and_the_search_to_another(page: Page) -> None:
    page.goto("/stability")
    page.get_by_role("link", name="What Z of financial stability is").first.click()
    place = page.locator("#react-entry-point #z")
    expect(place).to_have_attribute("open", "")
    expect(place.locator("summary")).to_be_focused()
    expect(place).to_be_in_viewport()
    page.locator(".help-contents").get_by_role("link", name="Glossary").click()
    expect(page.locator("#react-entry-point #glossary")).to_be_in_viewport()
    page.goto("/research")
    page.locator("#react-entry-point").get_by_role("link", name="RSCI").click()
    term = page.locator("#react-entry-point #term-rsci")
    expect(term).to_be_focused()
    expect(term).to_be_in_viewport()
    box = page.get_by_role("combobox")
    box.press_sequentially("statuses")
    expect(page.get_by_role("option")).to_have_text(["How statuses are judged"])
    box.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_have_count(1)
    box.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    box.press("Enter")
    expect(page.locator("#react-entry-point #status")).to_have_attribute("open", "")
    box.fill("students")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/targets\?q=students$"))


def test_the_tour_is_offered_once_and_begun_again_from_help(page: Page) -> None:
    page.add_init_script("if (!sessionStorage.came) { sessionStorage.came = 1; localStorage.removeItem('ktu-tour'); }")
    page.goto("/")
    bar = page.get_by_role("region", name="A short tour")
    bar.get_by_role("button", name="Show me").click()
    for _ in range(4):
        expect(page.locator(".tour-of")).to_have_count(1)
        expect(bar.get_by_role("button", name="Next")).to_be_focused()
        page.keyboard.press("Enter")
    expect(bar.get_by_role("button", name="Done")).to_be_focused()
    page.keyboard.press("Enter")
    expect(bar).to_be_hidden()
    expect(page.locator("#main h1")).to_be_focused()
    page.locator(".nav-item", has_text="Help").click()
    page.get_by_role("link", name="Take the short tour").click()
    expect(bar.get_by_role("button", name="Next")).to_be_visible()
    page.keyboard.press("Escape")
    expect(bar).to_be_hidden()
    expect(page.locator(".tour-of")).to_have_count(0)


#: Pixels of a word in the face of the pages; Noto Sans, which the documents ask for, has 495.
FACE = """() => { const pen = document.createElement("canvas").getContext("2d"); pen.font = "100px system-ui";
  return pen.measureText("Стратегия").width; }"""


def test_where_the_university_stands_is_one_screen_in_every_language(page: Page) -> None:
    for language in offered():
        page.goto(f"/?lang={language}")
        page.locator("#react-entry-point .line-row").last.wait_for()
        if page.evaluate(FACE) > 520:
            pytest.skip("the face of this machine is wider than those that the pages are made for")
        height = page.locator("#react-entry-point #main").evaluate("main => main.getBoundingClientRect().bottom")
        assert height <= 900, language
