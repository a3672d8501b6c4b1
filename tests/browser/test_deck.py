"""The deck: charts gathered on any page, ordered and named on /deck, sent off as a presentation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

pytestmark = pytest.mark.browser

BY_LEVEL, PATH, MAP = "students-by-level", "students-path", "labour-map"
COUNT = "[data-deck-count]"


def add(page: Page, name: str) -> None:
    card = page.locator(f"[data-card='{name}']")
    expect(card.locator(".main-svg").first).to_be_attached(timeout=30_000)
    card.get_by_role("button", name="Add to deck").first.click()


def fill(page: Page, *names: str) -> None:
    """A deck of charts of /students, and its page."""
    page.goto("/students")
    for place, name in enumerate(names, start=1):
        add(page, name)
        expect(page.locator(COUNT)).to_have_attribute("data-deck-count", str(place))
    page.goto("/deck")
    expect(page.locator(".deck-item")).to_have_count(len(names))


def titles(page: Page) -> list[str]:
    return page.locator(".deck-title").evaluate_all("all => all.map(field => field.value)")


def kept(page: Page) -> dict[str, Any]:
    return json.loads(page.evaluate("localStorage.getItem('ktu-deck')"))


def says(page: Page, words: str, role: str = "status") -> Locator:
    line = page.locator(f".say[role={role}]")
    expect(line).to_contain_text(words)
    return line


def test_an_empty_deck_says_so(page: Page):
    page.goto("/deck")
    expect(page.locator("#deck")).to_contain_text("The deck is empty. Press + at any chart")
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "0")
    expect(page.get_by_role("link", name="Deck, empty")).to_be_visible()


def test_the_deck_survives_pages_and_reloads(page: Page):
    page.goto("/students")
    add(page, BY_LEVEL)
    says(page, "Added to the deck, 1 in it.")
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "1")
    page.get_by_role("link", name="Finance").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Finance")
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "1")
    add(page, "financing")
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "2")
    page.reload()
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "2")
    page.get_by_role("link", name="Deck, 2 charts").click()
    expect(page.locator(".deck-item")).to_have_count(2)
    expect(page.locator(".deck-sheet")).to_have_count(2)
    first = page.get_by_role("img", name="Slide 2: ")
    expect(first).to_have_accessible_name(f"Slide 2: {titles(page)[0]}")
    for words in (titles(page)[0], "Source: "):
        expect(first).to_contain_text(words)
    assert first.locator("img").evaluate("one => one.decode().then(() => one.naturalWidth > 0)")
    expect(page.get_by_role("link", name="Live view").nth(1)).to_have_attribute("href", "/finance")


def test_a_chart_is_added_once(page: Page):
    page.goto("/students")
    add(page, BY_LEVEL)
    says(page, "Added")
    add(page, BY_LEVEL)
    says(page, "already in the deck")
    assert len(kept(page)["charts"]) == 1


def test_a_chart_whose_figures_have_changed_is_named_and_taken_anew(page: Page):
    page.goto("/students")
    add(page, BY_LEVEL)
    says(page, "Added")
    # As if it had been taken before the figures were other ones.
    page.evaluate(
        """() => {
            const deck = JSON.parse(localStorage.getItem("ktu-deck"));
            const [kept] = deck.charts;
            kept.chart.panels[0].series[0].points[0].value = 1;
            kept.taken = "2024-03-01T10:00+05:00";
            deck.charts.push({ ...structuredClone(kept), id: "own", title: "My title" });
            localStorage.setItem("ktu-deck", JSON.stringify(deck));
        }"""
    )
    page.goto("/deck")
    expect(page.locator(".deck-changed")).to_contain_text("The figures of 2 charts have changed")
    first = page.locator(".deck-item").first
    expect(first).to_contain_text("Figures of 1 Mar 2024")
    first.get_by_role("button", name="Refresh").click()
    says(page, "1 chart has the figures of now.")
    expect(page.locator(".deck-changed")).to_contain_text("The figures of 1 chart have changed")
    page.get_by_role("button", name="Refresh it").click()
    says(page, "The title that you wrote stays: check its numbers.")
    expect(page.locator(".deck-state")).to_have_count(0)
    one, other = kept(page)["charts"]
    assert one["chart"] == other["chart"]
    assert one["chart"]["panels"][0]["series"][0]["points"][0]["value"] != 1
    assert [one["title"], other["title"]] == [one["chart"]["story"]["title"], "My title"]


def test_the_menu_adds_too_and_links_a_small_multiple_to_its_indicator(page: Page):
    page.goto("/targets?line=SP-2&show=paths")
    card = page.locator("[data-card='target-SP-2.5.7']")
    expect(card.locator(".main-svg").first).to_be_attached(timeout=30_000)
    card.locator(".tool-menu > summary").click()
    card.locator(".menu [data-card-action=deck]").click()
    says(page, "Added")
    (chart,) = kept(page)["charts"]
    assert chart["href"].startswith("/targets/SP-2.5.7")
    assert chart["name"] == "target-SP-2.5.7"


def test_order_by_keyboard_keeps_the_focus_and_is_kept(page: Page):
    fill(page, BY_LEVEL, PATH, "admissions")
    before = titles(page)
    expect(page.get_by_role("button", name=f"Move up: {before[0]}")).to_be_disabled()
    page.get_by_role("button", name=f"Move down: {before[0]}").focus()
    page.keyboard.press("Enter")
    says(page, "now place 2 of 3")
    expect(page.get_by_role("button", name=f"Move down: {before[0]}")).to_be_focused()
    page.keyboard.press("Enter")
    says(page, "now place 3 of 3")
    expect(page.get_by_role("button", name=f"Move up: {before[0]}")).to_be_focused()
    wanted = [before[1], before[2], before[0]]
    assert titles(page) == wanted
    page.reload()
    expect(page.locator(".deck-item")).to_have_count(3)
    assert titles(page) == wanted


def test_order_by_dragging(page: Page):
    # All slides are in sight: nothing has to be scrolled while one is held.
    page.set_viewport_size({"width": 1440, "height": 2400})
    fill(page, BY_LEVEL, PATH, "admissions")
    before = titles(page)
    expect(page.locator(".deck-sheet")).to_have_count(3)
    page.locator(".deck-item .deck-place").nth(2).drag_to(
        page.locator(".deck-item").nth(0), target_position={"x": 10, "y": 4}
    )
    says(page, "now place 1 of 3")
    assert titles(page) == [before[2], before[0], before[1]]
    assert [chart["name"] for chart in kept(page)["charts"]] == ["admissions", BY_LEVEL, PATH]


def test_charts_stand_together_on_a_slide_and_every_step_is_undone(page: Page):
    fill(page, BY_LEVEL, PATH, "admissions")
    before = titles(page)
    page.get_by_role("button", name=f"With the one before, on its slide: {before[1]}").click()
    says(page, "2 charts stand on the slide now.")
    slides = page.locator(".deck-item")
    expect(slides).to_have_count(2)
    expect(slides.first.locator(".deck-chart")).to_have_count(2)
    expect(page.get_by_role("button", name=f"Own slide for: {before[1]}")).to_be_focused()
    page.get_by_label("Title of slide 1").fill("Both")
    page.get_by_label("Title of slide 1").press("Tab")
    page.get_by_label("Charts on a slide").select_option("4")
    expect(slides).to_have_count(1)
    assert [chart["joins"] for chart in kept(page)["charts"]] == [False, True, True]
    expect(page.get_by_label("Title of slide 1")).to_have_value("Both")
    page.get_by_role("button", name=f"Remove: {before[0]}").click()
    expect(slides.locator(".deck-chart")).to_have_count(2)
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("Control+z")
    says(page, "The last step is undone.")
    assert titles(page) == before
    undo = page.locator("#deck").get_by_role("button", name="Undo")
    for _ in range(3):
        undo.click()
    expect(slides).to_have_count(3)
    assert kept(page)["charts"][0]["slide"] == ""


def test_titles_and_sizes_are_kept(page: Page):
    fill(page, BY_LEVEL, PATH)
    page.get_by_label("Title on the slide of chart 1").fill("What <b>we</b> say & mean")
    page.get_by_label("Title of the deck").fill("Line 1")
    page.get_by_label("Size").nth(1).select_option("Half a slide")
    expect(page.get_by_role("button", name="Remove: What <b>we</b> say & mean")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Title on the slide of chart 1")).to_have_value("What <b>we</b> say & mean")
    expect(page.get_by_label("Title of the deck")).to_have_value("Line 1")
    expect(page.get_by_label("Size").nth(1)).to_have_value("half")
    assert kept(page)["charts"][1]["size"] == "half"


def test_removing_and_clearing_can_be_undone(page: Page):
    fill(page, BY_LEVEL, PATH)
    before = titles(page)
    page.get_by_role("button", name=f"Remove: {before[0]}").click()
    expect(page.locator(".deck-item")).to_have_count(1)
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "1")
    says(page, "Removed").get_by_role("button", name="Undo").click()
    expect(page.locator(".deck-item")).to_have_count(2)
    assert titles(page) == before
    page.get_by_role("button", name="Clear the deck").click()
    expect(page.locator("#deck")).to_contain_text("The deck is empty")
    # What was pressed stands no more: the keyboard goes on at what takes it back, and then at what there is.
    expect(page.locator("#deck [data-deck=undo]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".deck-item")).to_have_count(2)
    expect(page.locator("#deck [data-deck=pptx]")).to_be_focused()


def test_the_presentation_is_asked_for_with_pictures_only_where_needed(page: Page):
    asked: list[dict[str, Any]] = []

    def answer(route: Route) -> None:
        asked.append(json.loads(route.request.post_data or ""))
        route.fulfill(
            body=b"slides",
            content_type="application/octet-stream",
            headers={"Content-Disposition": 'attachment; filename="ktu_deck_2026-11-21.pptx"'},
        )

    page.route("**/export/pptx", answer)
    page.goto("/labour-market")
    add(page, MAP)
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "1")
    page.goto("/students")
    add(page, BY_LEVEL)
    expect(page.locator(COUNT)).to_have_attribute("data-deck-count", "2")
    page.goto("/deck")
    expect(page.locator(".deck-item")).to_have_count(2)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download PPTX").click()
    assert waiting.value.suggested_filename == "ktu_deck_2026-11-21.pptx"
    assert Path(waiting.value.path()).read_bytes() == b"slides"
    expect(page.locator(".deck-progress")).to_contain_text("The presentation is saved.")
    assert page.locator("progress").evaluate("bar => bar.value === bar.max && bar.max === 2")
    (body,) = asked
    assert body["title"] == "KTU strategy"
    assert body["demo"] is False
    on_map, by_level = body["charts"]
    assert on_map["picture"].startswith("data:image/png;base64,")
    assert on_map["href"] == "/labour-market"
    assert "picture" not in by_level
    assert by_level["chart"]["story"]["name"] == BY_LEVEL
    assert by_level["title"] == by_level["chart"]["story"]["title"]
    assert by_level["size"] == "16:9"


def test_a_full_browser_is_said_in_words_and_loses_nothing(page: Page):
    page.goto("/students")
    add(page, BY_LEVEL)
    says(page, "Added")
    page.evaluate("""() => {
            Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
        }""")
    add(page, PATH)
    says(page, "The deck is full", role="alert")
    assert [chart["name"] for chart in kept(page)["charts"]] == [BY_LEVEL]


def test_an_unreadable_deck_is_begun_anew(page: Page):
    page.goto("/students")
    page.evaluate("localStorage.setItem('ktu-deck', '{not json')")
    page.goto("/deck")
    says(page, "could not be read", role="alert")
    expect(page.locator("#deck")).to_contain_text("The deck is empty")


def test_a_standard_set_is_added_in_one_click(page: Page):
    story = {"name": "target-SP-2.5.7", "title": "Patents", "subtitle": "units", "source": "SP"}
    points = [{"place": "2021", "value": 1, "shown": "1"}, {"place": "2022", "value": 2, "shown": "2"}]
    places = [{"key": "2021", "name": "2021"}, {"key": "2022", "name": "2022"}]
    panel = {"places": places, "series": [{"name": "Target", "role": "target", "points": points}], "years": True}
    chart = {
        "chart": {"story": story, "panels": [panel]}, "native": True, "name": story["name"], "title": story["title"],
        "href": "/targets/SP-2.5.7", "size": "16:9", "status": {"line": "SP-2", "year": 2025},
    }  # fmt: skip
    page.route(
        "**/export/standard-set?line=SP-2",
        lambda route: route.fulfill(json={"charts": [chart]}),
    )
    page.goto("/deck")
    expect(page.locator("#deck")).to_contain_text("The deck is empty")
    # The menu is there where the server puts standard sets together; its buttons look like this one.
    page.evaluate(
        """() => {
            const button = document.createElement("button");
            button.setAttribute("data-deck-set", "SP-2");
            button.textContent = "Line 2";
            document.body.append(button);
        }"""
    )
    page.get_by_role("button", name="Line 2", exact=True).click()
    says(page, "Added to the deck, 1 in it.")
    expect(page.locator(".deck-item")).to_have_count(1)
    assert titles(page) == ["Patents"]
    expect(page.get_by_role("img", name="Slide ")).not_to_have_count(0)
    assert kept(page)["charts"][0]["status"] == chart["status"]
