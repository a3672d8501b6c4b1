"""Charts as drawings: they stand at once, say what they show, and become Plotly's when somebody turns to them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.asleep]

SHEETS = "#react-entry-point .card-chart > .sheet > svg"


def test_a_card_wakes_when_somebody_turns_to_it_and_sleeps_again_with_another_chart(page: Page) -> None:
    page.goto("/targets?line=SP-2&show=paths")
    expect(page.locator(SHEETS)).to_have_count(page.locator(".card-k.mini").count())
    assert page.evaluate("window.Plotly === undefined"), "nobody has turned to a chart yet"
    first = page.locator(".card-k.mini").first
    first.hover()
    expect(first.locator(".main-svg").first).to_be_attached()
    expect(first.locator(".sheet")).to_have_count(0)
    page.locator(".topbar summary", has_text="Strategic Line:").click()
    page.locator(".topbar details[open] a[href*='line=SP-5']").click()
    page.mouse.move(0, 0)
    expect(page.locator("[data-card^='target-SP-5']").first).to_be_visible()
    # The pointer may have crossed one more on its way.
    assert page.locator(SHEETS).count() >= page.locator(".card-k.mini").count() - 1
    assert first.locator(".sheet > svg").count() == 1


def test_a_sleeping_chart_says_what_its_marks_show(page: Page) -> None:
    page.goto("/targets?line=SP-2&show=paths")
    sheet = page.locator(SHEETS).first
    assert sheet.get_attribute("role") == "img"
    assert sheet.get_attribute("aria-label") == page.locator(".card-k.mini .card-title").first.inner_text()
    assert "20" in sheet.locator("title").first.text_content()


def test_charts_in_view_wake_when_nothing_happens(page: Page) -> None:
    page.goto("/students")
    expect(page.locator("[data-card]").first.locator(".main-svg").first).to_be_attached()


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


#: The middle of every mark and word of a card's drawing, in pixels of the window.
PLACES = """card => {
  const words = [...card.querySelectorAll('.card-chart svg text')].filter((one) => one.textContent.trim());
  return words.map((one) => {
    const box = one.getBoundingClientRect();
    return [one.textContent.replace(/\\s/g, ''), box.left + box.width / 2, box.top + box.height / 2];
  }).filter(([, x, y]) => x > 0);
}"""

#: Pixels that a word may move when its chart wakes: half a line, nothing that a reader would follow.
NEAR = 12.0

#: Of the words of a chart, the part that may stand elsewhere: names of a legend, ticks that only one of the two shows.
FAR = 0.4

#: Charts of several panels that the browser sets anew where their card is too narrow, and which grow by it.
STACKED = {"income-and-expenses", "profit"}


@pytest.mark.parametrize(
    "path", ["/students", "/finance", "/teaching", "/graduates", "/research", "/targets?show=gaps"]
)
def test_words_stand_where_they_stood_when_a_chart_wakes(page: Page, path: str) -> None:
    page.goto(path)
    page.mouse.move(0, 0)
    moved = {}
    for card in page.locator("[data-card]").all():
        card.scroll_into_view_if_needed()
        if card.locator(".sheet").count() == 0:
            continue  # woken while nothing happened
        top = card.bounding_box()
        before = card.evaluate(PLACES)
        card.evaluate("card => ktuPicture.wake(card.querySelector('.card-chart'))")
        after = card.evaluate(PLACES)
        if card.get_attribute("data-card") in STACKED:
            continue
        if card.bounding_box() != top:
            moved[card.get_attribute("data-card")] = [card.bounding_box(), top]
            continue
        far = [word for word in before if not _near(word, after)]
        if len(far) > FAR * len(before):
            moved[card.get_attribute("data-card")] = far[:5]
    assert moved == {}


def _near(word: tuple[str, float, float], others: list[tuple[str, float, float]]) -> bool:
    text, x, y = word
    return any(text == other and abs(x - at) <= NEAR and abs(y - high) <= NEAR for other, at, high in others)
