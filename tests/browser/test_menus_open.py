"""What a page holds back: its menus and dialogs hold for everyone too, the focus is seen on them, and paper has all."""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.test_card_menu import BY_LEVEL
from tests.browser.test_every_page import violations

pytestmark = [pytest.mark.browser, pytest.mark.asleep]

#: Debian has it in poppler-utils.
PDFTOPPM = shutil.which("pdftoppm")

#: What has the focus, where it cannot be seen that it has: no outline of two pixels, or something lies over it.
UNSEEN = """() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(one);
  const { left, top, width, height } = one.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  const seen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && opacity !== "0";
  return seen && over && (one.contains(over) || over.contains(one)) ? null : one.outerHTML.slice(0, 200);
}"""

#: Cards whose chart is higher than a page, or lies over what stands below it.
CUT = """() => [...document.querySelectorAll("#react-entry-point [data-card]:has(.sheet)")].filter((card) => {
  const [whole, sheet, foot] = [card, card.querySelector(".sheet svg"), card.querySelector(".card-foot")]
    .map((part) => part.getBoundingClientRect());
  return sheet.height > 1016 || sheet.right > whole.right || sheet.bottom > foot.top + 1;
}).map(({ dataset }) => dataset.card)"""


#: What goes on moving while a page is waited for.
MOVING = """() => {
  document.querySelector("#_pages_content").setAttribute("data-dash-is-loading", "true");
  return document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 0).length;
}"""

#: The left and the right edge of a menu that is open, in pixels of the window.
SIDES = "menu => [menu.getBoundingClientRect().left, menu.getBoundingClientRect().right]"


def seen(page: Page) -> list[Any]:
    """What axe finds on a light screen and on a dark one."""
    faults = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        faults += violations(page)
    return faults


def test_menus_and_dialogs_that_are_open(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto("/students")
    card = page.locator(f"[data-card='{BY_LEVEL}']")
    found = {}
    menus = page.locator("#react-entry-point .topbar details.drop")
    for place in range(menus.count()):
        summary = menus.nth(place).locator("summary")
        summary.click()
        found[f"menu {place}"] = seen(page)
        page.keyboard.press("Escape")
        expect(menus.nth(place)).not_to_have_attribute("open", "")
        expect(summary).to_be_focused()
    page.locator("#react-entry-point .topbar input[type=search]").fill("students")
    expect(page.locator(".suggestions [role=option]").first).to_be_visible()
    found["search"] = seen(page)
    page.keyboard.press("Escape")
    card.locator(".tool-menu > summary").click()
    found["menu of a card"] = seen(page)
    card.locator("[data-card-action=picture]").click()
    expect(page.locator("dialog .picture-frame:not([aria-busy]) img[src]")).to_be_visible()
    page.locator("dialog .seal select").select_option("confirmed")
    expect(page.locator("dialog .seal input")).to_be_visible()
    found["picture"] = seen(page)
    page.locator("dialog .seal select").select_option("")
    page.keyboard.press("Escape")
    card.locator("button[data-card-action=table]").first.click()
    found["table"] = seen(page)
    card.locator("button[data-card-action=deck]").first.click()
    page.get_by_role("button", name="Open the deck").click()
    expect(page.locator(".deck-item")).to_have_count(1)
    page.evaluate("for (const one of document.querySelectorAll('#react-entry-point .main details')) one.open = true")
    found["deck"] = seen(page)
    assert page.evaluate(MOVING) == 0
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_what_a_card_opens_stays_on_a_narrow_screen(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.emulate_media(reduced_motion="reduce", color_scheme="dark")
    page.goto("/students")
    card = page.locator(f"[data-card='{BY_LEVEL}']")
    card.locator(".tool-menu > summary").click()
    left, right = card.locator(".tool-menu .menu").evaluate(SIDES)
    assert 0 <= left < right <= 320
    page.keyboard.press("Escape")
    card.locator("button[data-card-action=table]").first.click()
    expect(card.locator(".card-table table")).to_be_visible()
    said_above = card.locator(".card-table caption").evaluate("caption => [caption.textContent, caption.offsetWidth]")
    assert said_above == [card.locator(".card-sub").inner_text(), 1], "said twice"
    assert violations(page) == []
    page.goto("/targets")
    page.locator(".tool-menu > summary").first.click()
    left, right = page.locator(".tool-menu[open] .menu").evaluate(SIDES)
    assert 0 <= left < right <= 320


def test_the_focus_is_seen_wherever_it_goes(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto("/stability")
    expect(page.locator(".dash-range-slider-input").first).to_be_visible()
    unseen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        unseen.append(page.evaluate(UNSEEN))
    assert [one for one in unseen if one] == []


@pytest.mark.parametrize(
    ("path", "most"), [("/labour-market", 11), ("/teaching", 6), ("/stability", 5), ("/targets?show=gaps", 7)]
)
def test_paper_says_whose_it_is_holds_each_chart_whole_and_is_not_half_empty(
    page: Page, path: str, most: int, tmp_path: Path
) -> None:
    page.goto(path)
    expect(page.locator("#react-entry-point .sheet").first).to_be_attached()
    content = page.pdf(format="A4", prefer_css_page_size=True)
    sheets = len(re.findall(rb"/Type\s*/Page\b", content))
    assert sheets <= most
    if PDFTOPPM is not None:
        filled = filling(content, tmp_path)
        assert len(filled) == sheets
        assert min(filled[:-1]) > 0.45, filled
        assert statistics.mean(filled[:-1]) > 0.65, filled
        assert filled[-1] > 0.05, "an empty sheet"
    page.set_viewport_size({"width": 688, "height": 1016})
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    head = page.locator("#react-entry-point .paper-head")
    expect(head).to_contain_text("Karaganda Technical University")
    expect(head).to_contain_text(page.url)
    foot = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper-foot')")
    assert "Karaganda Technical University" in foot
    assert page.url in foot
    assert page.evaluate(CUT) == []


def filling(content: bytes, folder: Path) -> list[float]:
    """How far down each sheet of a PDF has ink, as a part of its height without margins."""
    (folder / "printed.pdf").write_bytes(content)
    subprocess.run([str(PDFTOPPM), "-r", "36", "-gray", folder / "printed.pdf", folder / "sheet"], check=True)
    filled = []
    for path in sorted(folder.glob("sheet-*.pgm")):
        with Image.open(path) as sheet:
            across, down = sheet.size
            margin = round(14 / 297 * down)
            body = sheet.crop((0, margin, across, down - margin)).point(lambda grey: 255 * (grey < 245))
            box = body.getbbox()
            filled.append(box[3] / body.height if box else 0.0)
    return filled
