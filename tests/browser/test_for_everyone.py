"""What axe finds on every page, wide and narrow, on a light and a dark screen: nothing."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from ktudash.settings import PROJECT
from tests.pages import ADDRESSES

pytestmark = [pytest.mark.browser, pytest.mark.asleep]

AXE = PROJECT / "web" / "node_modules" / "axe-core" / "axe.min.js"

#: WCAG 2.2 at level AA, with what axe's makers call best practice.
RUN = """() => axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) =>
  [html.slice(0, 200), failureSummary])]))"""

#: The address of each page; views of the list of indicators are as different as pages.
EVERY = (*ADDRESSES, *("/targets?show=gaps", "/targets?show=paths&line=SP-3", "/nowhere", "/login"))


def faults(page: Page) -> list[Any]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[Any] = page.evaluate(RUN)
    return found


@pytest.mark.parametrize("path", EVERY)
def test_axe_finds_nothing(page: Page, path: str) -> None:
    found = {}
    for width, scheme in ((1440, "light"), (390, "dark")):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
        if said := faults(page):
            found[width, scheme] = said
    assert found == {}
