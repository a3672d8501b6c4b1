"""A page on a phone: charts as wide as it is, no scrolling sideways, and nothing of Plotly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import living
from tests.pages import ADDRESSES

pytestmark = [pytest.mark.browser, pytest.mark.asleep]

EVERY = (*ADDRESSES, *("/targets?show=gaps", "/targets?show=paths&line=SP-3"))


@pytest.fixture
def phone(browser: Browser, server_url: str) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, base_url=server_url, has_touch=True, is_mobile=True
    )
    asked: list[str] = []
    page = living(context.new_page())
    page.on("request", lambda request: asked.append(request.url))
    yield page
    context.close()
    assert [url for url in asked if "plotly" in url] == []


@pytest.mark.parametrize("path", EVERY)
def test_a_page_fits_a_phone(phone: Page, path: str) -> None:
    phone.goto(path)
    phone.goto(path)  # the first visit has told the server how wide the screen is
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    scaled = phone.evaluate(
        """() => [...document.querySelectorAll("#react-entry-point .card-chart svg")].map((svg) =>
          svg.getBoundingClientRect().width / svg.viewBox.baseVal.width).filter((scale) => scale && scale < 0.9)"""
    )
    assert scaled == []
