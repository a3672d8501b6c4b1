"""By the keyboard alone: menus by arrow keys, the focus stays after a choice, a change of page is announced."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.asleep]


def test_a_filter_is_chosen_by_keys_and_keeps_the_focus(page: Page) -> None:
    page.goto("/students")
    menu = page.locator("#react-entry-point .topbar details.drop").first
    menu.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("open", "")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = menu.locator(".menu a").nth(1)
    expect(second).to_be_focused()
    page.keyboard.press("End")
    expect(menu.locator(".menu a").last).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    chosen = second.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/students?line=*")
    expect(menu.locator("summary")).to_contain_text(chosen.split(" · ")[0])
    expect(page.locator("#react-entry-point .topbar details.drop").first.locator("summary")).to_be_focused()


def test_a_change_of_page_is_announced(page: Page) -> None:
    page.goto("/students")
    page.locator("#react-entry-point .nav-item", has_text="Finance").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Finance")
    expect(page.locator("[role=status].visually-hidden")).to_contain_text("Finance")


def test_the_first_key_leads_to_the_page(page: Page) -> None:
    page.goto("/students")
    page.keyboard.press("Tab")
    expect(page.locator("#react-entry-point .skip")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
