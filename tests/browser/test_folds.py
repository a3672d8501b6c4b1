"""What a page folds away is there for links, filters, paper and without scripts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.asleep]


def test_a_link_keeps_what_was_opened_and_a_filter_does_not_close_it(page: Page) -> None:
    page.goto("/research")
    targets = page.locator("#react-entry-point details[data-fold=targets]")
    chart = targets.locator("[data-card=research-targets]")
    expect(chart).to_be_hidden()
    targets.locator("summary").first.click()
    expect(chart).to_be_visible()
    expect(page).to_have_url(re.compile(r"/research#targets$"))
    page.locator("summary", has_text="Figures:").click()
    page.get_by_role("link", name="As printed").click()
    expect(page.locator("summary", has_text="as printed")).to_be_visible()
    expect(chart).to_be_visible()
    page.locator(".nav-item", has_text="Teaching").click()
    expect(page.locator("h1")).to_have_text("Teaching")
    expect(page.locator("#react-entry-point details[data-fold][open]")).to_have_count(0)
    page.goto("/research#targets,people")
    expect(page.locator("#react-entry-point details[data-fold][open]")).to_have_count(2)
    targets.locator("summary").first.click()
    expect(page).to_have_url(re.compile(r"/research#people$"))


def test_a_line_whose_charts_are_all_folded_finds_them_open(page: Page) -> None:
    page.goto("/teaching?line=CD-1")
    expect(page.locator("[data-card=digital-libraries]")).to_be_visible()


def test_paper_has_what_is_folded(page: Page) -> None:
    page.goto("/research")
    expect(page.locator("[data-card=research-targets]")).to_be_hidden()
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("[data-card=research-targets]")).to_be_visible()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator("[data-card=research-targets]")).to_be_hidden()


def test_without_scripts_a_fold_opens_by_itself(browser: Browser, server_url: str) -> None:
    context = browser.new_context(base_url=server_url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/research")
    chart = page.locator("#first-paint").get_by_text("Targets of 2021-2025, each indicator in its own unit")
    expect(chart).to_be_hidden()
    page.locator("#first-paint details[data-fold=targets] > summary").click()
    expect(chart).to_be_visible()
    context.close()
