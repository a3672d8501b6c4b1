"""Readers with little: no scripts, a slow line, a slow machine, no way to other hosts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.pages import PAGES

pytestmark = [pytest.mark.browser, pytest.mark.asleep]

EVERY_PATH = sorted({str(entry["path"]) for entry in PAGES.values() if entry["path"]} | {"/targets/SP-1.2.10"})

#: Bytes a second and milliseconds of a slow 3G line, as browsers simulate it.
SLOW_LINE = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
SLOWER_MACHINE = 4


@pytest.mark.parametrize("path", EVERY_PATH)
def test_a_page_stands_without_scripts_and_asks_no_other_host(browser: Browser, server_url: str, path: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1440, "height": 900})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(server_url + path)
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("h1")).to_be_visible()
    for fold in page.locator("details.fold-k").all():
        if fold.get_attribute("open") is None:
            fold.locator("> summary").click()
    for drawing in page.locator(".card-chart").all():
        box = drawing.locator("svg").bounding_box()
        assert box
        assert box["height"] > 40
    assert [url for url in asked if not url.startswith((server_url, "data:"))] == []
    context.close()


@pytest.fixture
def slow(page: Page) -> Page:
    """A page on a slow line and a slow machine."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_MACHINE})
    return page


#: The name and the delay of what moves at the upper edge while a page is waited for.
WAITING = """(() => {
  const {animationName, animationDelay} = getComputedStyle(document.querySelector('#_pages_content'), '::before');
  return `${animationName} ${animationDelay}`;
})()"""


def test_on_a_slow_line_words_and_charts_stand_while_scripts_are_on_their_way(slow: Page, server_url: str) -> None:
    Page.goto(slow, f"{server_url}/students", wait_until="commit")
    chart = slow.locator("#first-paint .card-chart svg").first
    expect(chart).to_be_visible(timeout=60_000)
    assert slow.evaluate("window.dash_clientside === undefined"), "no script of Dash has run"
    expect(slow.locator("#first-paint h1")).to_have_text("Students")
    slow.wait_for_selector("#first-paint", state="detached", timeout=120_000)


@pytest.mark.parametrize("path", ["/finance", "/targets?show=paths", "/audit"])
def test_on_a_slow_line_a_filter_says_after_a_moment_that_its_answer_is_coming(slow: Page, path: str) -> None:
    slow.set_default_timeout(120_000)
    slow.goto(path)
    assert slow.evaluate(WAITING).startswith("none")
    slow.evaluate(
        f"""() => {{
          window.looked = [];
          const seen = new MutationObserver(() => looked.push({WAITING}));
          seen.observe(document.querySelector('#_pages_content'), {{attributes: true}});
        }}"""
    )
    slow.locator(".topbar summary", has_text="Strategic Line:").click()
    slow.locator(".topbar details[open] a[href*='line=SP-2']").click()
    slow.wait_for_url("**line=SP-2**")
    slow.wait_for_function(f"() => looked.length > 0 && {WAITING}.startsWith('none')")
    assert "waiting 0.3s" in slow.evaluate("looked")
