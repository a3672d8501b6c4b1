"""Financial stability in a real browser: sliders move Z, the link and the chart carry the assumptions."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

RESULT = "[data-card=stability-what-if]"


def show(page: Page, url: str) -> None:
    """Open the page and wait until its charts stand; a cold server on a busy machine takes its time."""
    page.goto(url)
    page.locator(f"{RESULT} .bars .point").first.wait_for(state="attached", timeout=30_000)
    page.get_by_role("slider", name="Liabilities", exact=True).wait_for(timeout=10_000)


def press(page: Page, name: str, key: str, times: int = 1) -> None:
    thumb = page.get_by_role("slider", name=name, exact=True)
    thumb.focus()
    for _ in range(times):
        thumb.press(key)


def test_charts_are_drawn(page: Page):
    show(page, "/stability")
    expect(page.locator("[data-card=stability-z] .bars .point")).to_have_count(3)
    expect(page.locator("[data-card=stability-terms] .bars .point")).to_have_count(15)
    expect(page.locator("[data-card=stability-moves] .bars .point")).to_have_count(14)
    expect(page.locator(f"{RESULT} .bars .point")).to_have_count(12)
    expect(page.locator("[data-card=stability-sensitivity] .bars .point")).to_have_count(20)
    expect(page.locator(f"{RESULT} h2")).to_contain_text(
        "Nothing moved: Z is 29.28, class I with per cent as whole numbers"
    )


def test_a_slider_moves_z_and_the_link(page: Page):
    show(page, "/stability")
    press(page, "Income", "ArrowLeft", 20)
    # From 6 477.6 the first press reaches the next full step, 6 470; nineteen more of ten each follow.
    readout = page.locator("#stability-income-readout")
    expect(readout).to_have_text("−3.0\u202f% on 6\u202f477.6")
    page.wait_for_url("**/stability?income=6280")
    # Profit 560.1: K1 6.98, K4 8.38, K5 8.92, the leverage effect 1.40.
    expect(page.locator(f"{RESULT} h2")).to_contain_text(
        "Assumed: Z 21.96, −7.32 on 2020, class I with per cent as whole numbers"
    )
    title = page.locator(f"{RESULT} h2").inner_text()
    # The page was not drawn anew: the thumb keeps the focus.
    expect(page.get_by_role("slider", name="Income", exact=True)).to_be_focused()
    show(page, page.url)
    expect(page.locator(f"{RESULT} h2")).to_have_text(title)
    expect(page.locator(f"{RESULT} .card-notes")).to_contain_text("Assumed: income 6\u202f280.0 mln tenge")


def test_an_amount_can_be_typed(page: Page):
    show(page, "/stability")
    page.get_by_role("spinbutton", name="Income", exact=True).fill("6000")
    expect(page.locator("#stability-income-readout")).to_have_text("−7.4\u202f% on 6\u202f477.6")
    page.wait_for_url("**/stability?income=6000")


def test_z_can_fall_below_class_one_and_reset_brings_it_back(page: Page):
    show(page, "/stability?expenses=6400")
    expect(page.locator("#stability-class")).to_contain_text("below class I")
    page.get_by_role("button", name="Reset").click()
    expect(page.locator("#stability-class")).to_contain_text("Z of 29.28: class I")
    page.wait_for_url("**/stability")


def test_an_open_balance_is_said_and_can_be_closed(page: Page):
    show(page, "/stability")
    press(page, "Assets", "PageUp", 3)
    expect(page.locator(f"{RESULT} .card-notes")).to_contain_text("This balance sheet does not close")
    page.get_by_role("button", name="Close the balance").click()
    expect(page.locator(f"{RESULT} .card-notes")).not_to_contain_text("does not close")
    expect(page.locator("#stability-assets-readout")).to_have_text("")


def test_the_leverage_effect_may_be_held(page: Page):
    show(page, "/stability?expenses=5900")
    before = page.locator(f"{RESULT} h2").inner_text()
    page.get_by_label("stays as printed").check()
    expect(page.locator(f"{RESULT} h2")).not_to_have_text(before)
    expect(page.locator(f"{RESULT} .card-notes")).to_contain_text("The leverage effect is held at the 1.9\u202f%")
    page.wait_for_url("**effect=held**")


def test_a_planned_year_names_what_the_plan_does_not_give(page: Page):
    show(page, "/stability")
    page.get_by_text("Start from:").click()
    page.get_by_role("link", name="2024, income and net profit as planned").click()
    page.wait_for_url("**/stability?base=2024")
    expect(page.locator("#stability-income-readout")).to_have_text("")
    notes = page.locator(f"{RESULT} .card-notes")
    expect(notes).to_contain_text("Planned for 2024: income 9\u202f367.0 and net profit 110.1 mln tenge")
    expect(notes).to_contain_text("Assumed: assets 8\u202f025.4 mln tenge, as in 2020")
    expect(page.locator(f"{RESULT} h2")).to_contain_text("Assumed: Z 3.88")


def test_a_link_with_nonsense_says_so(page: Page):
    show(page, "/stability?income=abc&liabilities=999999&base=1999")
    alerts = page.locator("[role=alert]")
    expect(alerts.filter(has_text="Income to “abc”")).to_be_visible()
    expect(alerts.filter(has_text="Liabilities to “999999”")).to_be_visible()
    expect(alerts.filter(has_text="base to “1999”")).to_be_visible()
    expect(page.locator(f"{RESULT} h2")).to_contain_text(
        "Nothing moved: Z is 29.28, class I with per cent as whole numbers"
    )


def test_the_picture_carries_the_assumptions(page: Page):
    show(page, "/stability?income=7000")
    expect(page.locator(f"{RESULT} .bars .point")).to_have_count(12)
    meta = page.evaluate(f"document.querySelector('{RESULT} .js-plotly-plot').layout.meta")
    assert any("Assumed: income 7\u202f000.0 mln tenge" in note for note in meta["notes"])
