"""plotly.js with just the traces in use: every kind of chart is drawn with it, and Dash's own copy is not fetched."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from ktudash.components import plotly_js

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(plotly_js.built() is None, reason="plotly.js is not built: `make plotly`"),
]

#: A page and the marks of the traces that its charts need.
KINDS = {
    "/students": (".bars .point path", ".scatterlayer .trace"),
    "/labour-market": (".choroplethlayer path", ".hm image", ".scattergeo text, .scattergeo path"),
}


@pytest.mark.parametrize("path", KINDS)
def test_charts_are_drawn_without_the_large_copy(page: Page, path: str) -> None:
    loaded: dict[str, str] = {}
    page.on("response", lambda answer: loaded.update({answer.url: answer.headers.get("cache-control", "")}))
    page.goto(path)
    for marks in KINDS[path]:
        expect(page.locator(marks).first).to_be_attached(timeout=30_000)
    (own,) = [address for address in loaded if "plotly" in address]
    assert "/built/plotly-" in own
    assert loaded[own] == plotly_js.FOREVER
