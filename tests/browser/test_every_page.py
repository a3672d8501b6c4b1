"""Every page, opened once on a desk and once on a phone: what holds of each of them.

Opening a page costs more than any look at it, so one visit answers all questions of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from ktudash.serving.choices import NARROW
from ktudash.settings import PROJECT
from tests.browser.conftest import living
from tests.pages import ADDRESSES

pytestmark = [pytest.mark.browser, pytest.mark.asleep]

#: Views that are as different as pages: of the list of indicators, and under a warning.
VIEWS = ("/targets?show=gaps", "/targets?show=index&line=SP-2", "/targets?show=paths&line=SP-3", "/students?line=SP-9")
#: With an indicator of two panels, and what is no page.
EVERY = (*ADDRESSES, *VIEWS, "/targets/SP-3.3.1", "/nowhere", "/login")

#: Pixels of three screens at 1440 × 900, which no page goes beyond before its first fold.
LONGEST = 2700

AXE = (PROJECT / "web" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

#: WCAG 2.2 at level AA, with what axe's makers call best practice.
RUN = """() => axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) =>
  [html.slice(0, 200), failureSummary])]))"""

#: Ids that stand more than once, outside of drawings.
TWICE = """() => { const seen = {};
  document.querySelectorAll('[id]:not(svg *)').forEach(({ id }) => { seen[id] = (seen[id] || 0) + 1; });
  return Object.keys(seen).filter((id) => seen[id] > 1); }"""

#: Tables that scroll sideways in their boxes, by their first words.
SIDEWAYS = """() => [...document.querySelectorAll("#react-entry-point .scroll-x")]
  .filter((box) => box.scrollWidth > box.clientWidth).map(({ textContent }) => textContent.slice(0, 60))"""
#: What a page folds away is looked at as well.
UNFOLD = "document.querySelectorAll('#react-entry-point details[data-fold]').forEach((fold) => { fold.open = true; })"

#: What is chosen, filled in or pressed, and what opens: of no use on paper.
CONTROLS = """() => [...document.querySelectorAll("#react-entry-point *")]
  .filter((one) => one.matches("button, input, select, textarea, summary.drop-button"))
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
  .map(({ outerHTML }) => outerHTML.slice(0, 120))"""
#: Menus that are opened and run out of the window at its side.
MENUS_OUTSIDE = """async () => {
  const menus = [...document.querySelectorAll('#react-entry-point :is(details.drop, details.tool-menu)')];
  for (const one of menus) one.open = true;
  await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
  const wide = document.documentElement.clientWidth;
  return menus.map((one) => [one.innerText.slice(0, 60), one.querySelector('.menu')?.getBoundingClientRect()])
    .filter(([, box]) => box?.width && (box.left < 0 || box.right > wide)).map(([words]) => words);
}"""

WIDTH = "document.documentElement.scrollWidth"

#: Marks of Plotly's trace types inside a card: bars, points and lines, map shapes, heatmap images, words.
MARKS = (
    ".bars .point path, .scatterlayer .point, .scatterlayer path.js-line, .choroplethlayer path, .hm image, .texts text"
)

#: The middle of every word of a card's drawing, in pixels of the window.
PLACES = """card => {
  const said = (one) => [...one.childNodes].filter(({ nodeName }) => nodeName !== 'title')
    .map(({ textContent }) => textContent).join('').replace(/\\s/g, '');
  const words = [...card.querySelectorAll('.card-chart svg text')].filter(said);
  return words.map((one) => {
    const box = one.getBoundingClientRect();
    return [said(one), box.left + box.width / 2, box.top + box.height / 2];
  }).filter(([, x, y]) => x > 0);
}"""

#: Pixels that a word may move when its chart wakes: half a line, nothing that a reader would follow.
NEAR = 12.0

#: Of the words of a chart, the part that may stand elsewhere: names of a legend, ticks that only one of the two shows.
FAR = 0.4

#: Charts of several panels that Plotly sets in more rows, and which grow by it: all their words are there, elsewhere.
STACKED = {"income-and-expenses", "profit", "research-share-of-income", "degree-holders-by-degree", "labour-totals"}

#: The map, of which Plotly writes name and number of a region as one word; a short list whose scale in powers of ten is
#: written at other values, and a list with a long number at its right end, for which Plotly leaves no room: most of
#: their words have no counterpart.
OTHERWISE = {"labour-map", "way-to-the-targets", "way-to-the-targets-7"}


def violations(page: Page) -> list[Any]:
    """What axe finds on the page as it stands."""
    page.evaluate(AXE)
    found: list[Any] = page.evaluate(RUN)
    return found


def test_long_pages_begin_in_three_screens_in_the_longest_language_too(page: Page) -> None:
    for path in ("/two-plans", "/audit"):
        _open(page, f"{path}?lang=kk")
        assert page.evaluate("document.documentElement.scrollHeight") <= LONGEST, path


@pytest.mark.parametrize("path", EVERY)
def test_a_page_on_a_desk(page: Page, path: str) -> None:
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    _open(page, path)
    if path in ADDRESSES:
        assert page.evaluate("document.documentElement.scrollHeight") <= LONGEST
    assert violations(page) == []
    assert page.evaluate(TWICE) == []
    page.emulate_media(media="print")
    assert page.evaluate(CONTROLS) == []
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1920, "height": 900})
    page.wait_for_function(f"() => {WIDTH} <= 1920")
    page.set_viewport_size({"width": 1440, "height": 900})
    page.evaluate(UNFOLD)
    assert _woken(page) == {}
    assert page.evaluate(TWICE) == []
    page.set_viewport_size({"width": 768, "height": 900})
    page.wait_for_function(
        "() => [...document.querySelectorAll('.card-chart')].every((box) => box.querySelector('svg'))"
    )
    page.wait_for_function(f"() => {WIDTH} <= 768")


@pytest.fixture
def phone(browser: Browser, server_url: str) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, base_url=server_url, has_touch=True, is_mobile=True,
        color_scheme="dark", reduced_motion="reduce",
    )  # fmt: skip
    # As after a first visit, which has told the server how wide the screen is.
    context.add_cookies([{"name": NARROW, "value": "yes", "url": server_url}])
    asked: list[str] = []
    page = living(context.new_page())
    page.on("request", lambda request: asked.append(request.url))
    yield page
    context.close()
    assert [url for url in asked if "plotly" in url] == []


@pytest.mark.parametrize("path", EVERY)
def test_a_page_on_a_phone_on_a_dark_screen(phone: Page, path: str) -> None:
    _open(phone, path)
    assert violations(phone) == []
    phone.evaluate(UNFOLD)
    assert phone.evaluate(WIDTH) <= 390
    assert phone.evaluate(SIDEWAYS) == []
    scaled = phone.evaluate(
        """() => [...document.querySelectorAll("#react-entry-point .card-chart svg")].map((svg) =>
          svg.getBoundingClientRect().width / svg.viewBox.baseVal.width).filter((scale) => scale && scale < 0.9)"""
    )
    assert scaled == []
    assert phone.evaluate(MENUS_OUTSIDE) == []


def test_what_a_click_on_the_map_chooses_is_chosen_from_its_table_on_a_phone(phone: Page) -> None:
    phone.goto("/labour-market")
    table = phone.locator("[data-card=labour-map] table")
    region = table.get_by_role("link", name="Pavlodar", exact=True)
    region.scroll_into_view_if_needed()
    before = phone.evaluate("scrollY")
    region.tap()
    expect(phone).to_have_url(re.compile(r"\?region=pavlodar$"))
    expect(phone.locator("[data-card=labour-list] h2")).to_contain_text("Pavlodar")
    assert phone.evaluate("scrollY") == pytest.approx(before, abs=60)
    # By keys too, and they go on where they were.
    region.focus()
    phone.keyboard.press("Enter")
    expect(phone).to_have_url(re.compile(r"/labour-market$"))
    expect(phone.locator("[data-card=labour-list] h2")).to_contain_text("Karaganda")
    expect(region).to_be_focused()


# The table of indicators is wider than a phone: before the living page stands, that must not make the screen seem wide.
@pytest.mark.parametrize("path", ["/data", "/targets"])
def test_the_first_visit_tells_how_wide_the_screen_is(browser: Browser, server_url: str, path: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=server_url, is_mobile=True)
    living(context.new_page()).goto(path)
    assert {one["name"]: one["value"] for one in context.cookies()}[NARROW] == "yes"
    context.close()


def _open(page: Page, path: str) -> None:
    page.goto(path)
    expect(page.locator("h1")).to_be_visible()
    # The rows of the long table come before their cells.
    page.wait_for_function("() => [...document.querySelectorAll('.ag-row')].every((row) => row.childElementCount)")


def _woken(page: Page) -> dict[str, Any]:
    """What is wrong with charts, by name, once Plotly has drawn where a drawing stood: words that moved, no marks."""
    page.mouse.move(0, 0)
    wrong: dict[str, Any] = {}
    for card in page.locator("#react-entry-point [data-card]:has(.card-chart)").all():
        name = str(card.get_attribute("data-card"))
        card.scroll_into_view_if_needed()
        place, before = card.bounding_box(), card.evaluate(PLACES)
        slept = card.locator(".sheet").count() > 0
        card.evaluate("card => ktuPicture.wake(card.querySelector('.card-chart'))")
        expect(card.locator(".main-svg").first).to_be_attached()
        after = card.evaluate(PLACES)
        if card.locator(MARKS).count() == 0:
            wrong[name] = "nothing is drawn"
        elif not slept or name in OTHERWISE:
            continue
        elif name in STACKED:
            if lost := {word for word, *_ in before} - {word for word, *_ in after}:
                wrong[name] = lost
        elif card.bounding_box() != place:
            wrong[name] = [card.bounding_box(), place]
        elif len(far := [word for word in before if not _near(word, after)]) > FAR * len(before):
            wrong[name] = far[:5]
    return wrong


def _near(word: tuple[str, float, float], others: list[tuple[str, float, float]]) -> bool:
    text, x, y = word
    return any(text == other and abs(x - at) <= NEAR and abs(y - high) <= NEAR for other, at, high in others)
