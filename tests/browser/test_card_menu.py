"""What a chart can be taken along as: pictures of the right size with ink in them, drawings, numbers, paper."""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Download, Locator, Page, Route, expect

from ktudash.drawing.filenames import slug
from ktudash.words import msg, say

pytestmark = pytest.mark.browser

BY_LEVEL = "students-by-level"
DEMO = say(msg("export-demo"))
SIZES = {"16:9": (3840, 2160), "4:3": (3200, 2400), "Square": (2400, 2400), "Half a slide": (1920, 2160)}
PAGES = (
    "/students",
    "/graduates",
    "/research",
    "/finance",
    "/rankings",
    "/teaching",
    "/labour-market",
    "/stability",
    "/targets?show=gaps&line=SP-2",
    "/targets?show=index&line=SP-2",
    "/targets/SP-1.2.10",
)
#: Words of these figures stand closer than a line apart on their cards too.
CROWDED = {"publications-by-database", "research-funding"}

#: What the menu does for a picture, without its download, and how many words found no place.
DRAW = """async card => {
    const figure = await ktuPicture.figureOf(card);
    const drawing = await ktuPicture.draw(figure, {});
    const bytes = new Uint8Array(await (await ktuPicture.toPng(drawing, 1)).arrayBuffer());
    const png = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
    const edges = drawing.svg.split('aria-hidden="true"').length - 1;
    return { png, edges, faults: drawing.faults, name: ktuPicture.fileName(figure, "png") };
}"""


def card_of(page: Page, name: str) -> Locator:
    card = page.locator(f"[data-card='{name}']")
    expect(card.locator(".main-svg").first).to_be_attached(timeout=30_000)
    return card


def title_of(card: Locator) -> str:
    """The title of a card as a part of a file's name."""
    return slug(card.locator(".card-title").inner_text())


def choose(card: Locator, action: str) -> None:
    card.locator(".tool-menu > summary").click()
    card.locator(f".menu [data-card-action={action}]").click()


def saved(page: Page, run: Callable[[], None]) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        run()
    download: Download = waiting.value
    return download.suggested_filename, Path(download.path()).read_bytes()


def image_of(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGBA")


def dark(image: Image.Image, box: tuple[float, float, float, float]) -> int:
    """Pixels of ink within a part of the picture, given as shares of its width and height."""
    width, height = image.size
    left, top, right, bottom = box
    part = image.crop((int(left * width), int(top * height), int(right * width), int(bottom * height)))
    return sum(count for count, (r, g, b, a) in part.getcolors(1 << 22) or [] if a > 200 and r + g + b < 420)


def preview(page: Page, card: Locator) -> Locator:
    choose(card, "picture")
    dialog = page.get_by_role("dialog", name="Picture for slides")
    expect(dialog.locator(".picture-frame:not([aria-busy]) img[src]")).to_be_visible()
    return dialog


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_has_its_size_and_its_words(page: Page, size: str):
    page.goto("/students")
    dialog = preview(page, card_of(page, BY_LEVEL))
    dialog.get_by_label(f"{size} (").check()
    expect(dialog.locator(".picture-frame:not([aria-busy])")).to_be_visible()
    name, content = saved(page, dialog.get_by_role("button", name="Save PNG").click)
    image = image_of(content)
    assert image.size == SIZES[size]
    assert len(image.getcolors(1 << 24) or []) > 100
    assert dark(image, (0.02, 0.02, 0.6, 0.10)) > 3000, "title"
    assert dark(image, (0.02, 0.90, 0.9, 0.99)) > 1000, "source and notes"
    assert dark(image, (0.05, 0.3, 0.95, 0.85)) > 50_000, "bars"
    assert image.getpixel((2, 2)) == (255, 255, 255, 255)
    suffix = {"16:9": "", "4:3": "_4x3", "Square": "_square", "Half a slide": "_half"}[size]
    assert re.fullmatch(
        rf"ktu_{re.escape(title_of(card_of(page, BY_LEVEL)))}_2018-2020{suffix}_\d{{4}}-\d\d-\d\d\.png", name
    )


def test_a_picture_may_be_transparent(page: Page):
    page.goto("/students")
    dialog = preview(page, card_of(page, BY_LEVEL))
    dialog.get_by_label("Transparent").check()
    expect(dialog.locator(".picture-frame.chequered:not([aria-busy])")).to_be_visible()
    _, content = saved(page, dialog.get_by_role("button", name="Save PNG").click)
    image = image_of(content)
    assert image.getpixel((2, 2))[3] == 0
    clear = image.getchannel("A").histogram()[0] / (image.width * image.height)
    assert clear > 0.5, "more than the margins lets the slide through"
    assert dark(image, (0.02, 0.02, 0.6, 0.10)) > 3000


def test_a_drawing_carries_title_source_and_corrections(page: Page):
    page.goto("/students")
    card = card_of(page, BY_LEVEL)
    title = card.locator("h2").inner_text()
    name, content = saved(page, lambda: choose(card, "svg"))
    drawing = content.decode()
    assert name.endswith(".svg")
    assert f"<title>{title}</title>" in drawing
    words = re.sub(" +", " ", " ".join(re.findall(r"<tspan[^>]*>([^<]*)</tspan>", drawing)))
    assert title in words
    assert "Strategic Plan 2021-2025, Table 1" in words
    assert "* 2018: the levels add up to 11\u202f502" in words
    for legend in ("Doctoral", "Bachelor’s, part-time"):
        assert legend in drawing


def test_filters_in_force_stand_under_the_title_of_a_drawing(page: Page):
    page.goto("/targets?line=SP-2&show=gaps&q=public&figures=printed")
    _, content = saved(page, lambda: choose(card_of(page, "way-to-the-targets"), "svg"))
    words = re.sub(" +", " ", " ".join(re.findall(r"<tspan[^>]*>([^<]*)</tspan>", content.decode())))
    assert "Filter: SP-2 · Research; search “public”." in words
    assert "Filter: figures as printed." in words


def test_what_the_card_shows_uncut_is_uncut_and_each_line_of_a_label_has_its_height(page: Page):
    page.goto("/rankings")
    card = card_of(page, "international-rankings")
    assert card.evaluate(DRAW)["faults"] == 0
    _, content = saved(page, lambda: choose(card, "svg"))
    lines = re.findall(r'<tspan class="line"([^>]*)>(not|printed|ranked)<', content.decode())
    heights = [float(re.search(r' y="([\d.]+)"', given)[1]) for given, _ in lines]
    assert len(heights) >= 2
    assert all("dy=" not in given for given, _ in lines)
    assert all(below - above > 10 for above, below in zip(heights[::2], heights[1::2], strict=True))


def test_a_picture_too_full_to_read_is_shown_first_and_saved_in_parts(page: Page):
    """Forty occupations: PNG and Copy measure themselves as the preview does."""
    page.goto("/labour-market")
    card = card_of(page, "labour-occupations")
    choose(card, "png")
    dialog = page.locator("dialog[open]")
    expect(dialog.locator(".picture-file")).to_contain_text("There is much in this chart", timeout=60_000)
    parts = dialog.get_by_role("button", name="Save as 2 pictures")
    names: list[str] = []
    page.on("download", lambda one: names.append(one.suggested_filename))
    parts.click()
    says = page.locator(".say[role=status]")
    expect(says).to_contain_text("Saved as 2 pictures", timeout=90_000)
    assert [re.sub(r".*(_\d-\d\.png)", r"\1", name) for name in names] == ["_1-2.png", "_2-2.png"]
    dialog.get_by_role("button", name="Close").first.click()
    card.get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator("dialog[open] .picture-file")).to_contain_text("There is much", timeout=60_000)


def test_decimals_follow_the_setting_which_is_kept(page: Page):
    page.goto("/students")
    dialog = preview(page, card_of(page, BY_LEVEL))
    dialog.get_by_label("Comma").check()
    expect(dialog.locator(".picture-frame:not([aria-busy]) img[alt*='11,0']")).to_be_visible()
    page.reload()
    _, content = saved(page, lambda: choose(card_of(page, BY_LEVEL), "svg"))
    assert "(−11,0\u202f%)" in content.decode()


def test_copy_puts_the_picture_on_the_clipboard(page: Page):
    page.goto("/students")
    card_of(page, BY_LEVEL).get_by_role("button", name="Copy").click()
    expect(page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    size = page.evaluate(
        """async () => {
            const [item] = await navigator.clipboard.read();
            const image = await createImageBitmap(await item.getType("image/png"));
            return [image.width, image.height];
        }"""
    )
    assert size == [3840, 2160]


def test_the_preview_is_left_with_escape_and_gives_the_focus_back(page: Page):
    page.goto("/students")
    card = card_of(page, BY_LEVEL)
    dialog = preview(page, card)
    expect(dialog.get_by_role("radio", name="16:9")).to_be_checked()
    expect(dialog.get_by_role("status")).to_contain_text("3840 × 2160 pixels")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(card.locator(".tool-menu > summary")).to_be_focused()


def test_every_button_of_a_card_says_what_it_does(page: Page):
    page.goto("/students")
    card = card_of(page, BY_LEVEL)
    for name in ("Table", "Copy", "Add to deck"):
        expect(card.get_by_role("button", name=name, exact=True).first).to_be_visible()
    expect(card.locator("summary")).to_have_attribute("aria-label", "More ways to take this chart along")


# --- Numbers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_the_numbers_are_asked_for_with_the_chart(page: Page, kind: str):
    asked: list[dict[str, Any]] = []

    def answer(route: Route) -> None:
        asked.append(json.loads(route.request.post_data or ""))
        route.fulfill(
            body=b"file",
            content_type="application/octet-stream",
            headers={"Content-Disposition": f'attachment; filename="told-by-the-server.{kind}"'},
        )

    page.route(f"**/export/{kind}", answer)
    page.goto("/students?line=SP-1")
    name, content = saved(page, lambda: choose(card_of(page, BY_LEVEL), kind))
    assert (name, content) == (f"told-by-the-server.{kind}", b"file")
    (body,) = asked
    assert body["decimal"] == "."
    assert body["demo"] is False
    (chart,) = body["charts"]
    assert chart["href"] == "/students?line=SP-1"
    story = chart["chart"]["story"]
    assert story["name"] == BY_LEVEL
    assert story["filters"] == "Filter: SP-1 · Training"
    (panel,) = chart["chart"]["panels"]
    full_time = next(one for one in panel["series"] if one["name"] == "Bachelor’s, full-time")
    assert [(point["place"], point["value"]) for point in full_time["points"]] == [
        ("2018", 7103),
        ("2019", 7811),
        ("2020", 8119),
    ]


# The browser itself notes a refused request on its console, as a fault of the page; the shared `page` fails on it.
def test_a_refusal_is_shown_in_the_servers_words(page: Page):
    page.route(
        "**/export/xlsx", lambda route: route.fulfill(body="The chart has no numbers.", content_type="text/html")
    )
    page.goto("/students")
    choose(card_of(page, BY_LEVEL), "xlsx")
    alert = page.get_by_role("alert").filter(has_text="The chart has no numbers.")
    expect(alert).to_be_visible()
    alert.get_by_role("button", name="Close").click()
    expect(alert).to_be_hidden()


# --- The mark of a demonstration ----------------------------------------------------------------------


def test_pictures_of_a_demonstration_say_so(page: Page):
    def of_a_demonstration(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace('"demo":""', f'"demo":"{DEMO}"'))

    page.route("**/students", of_a_demonstration)
    page.goto("/students")
    _, content = saved(page, lambda: choose(card_of(page, BY_LEVEL), "svg"))
    assert content.decode().count(DEMO) == 2  # across the picture, below it


def test_pictures_of_real_figures_carry_no_mark(page: Page):
    page.goto("/students")
    _, content = saved(page, lambda: choose(card_of(page, BY_LEVEL), "svg"))
    assert "demo-mark" not in content.decode()


# --- Every chart --------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES)
def test_every_chart_comes_out_as_a_picture(page: Page, path: str):
    page.goto(path)
    expect(page.locator("[data-card] .card-chart").first).to_be_attached(timeout=30_000)
    cards = page.locator("[data-card]:has(.card-chart)")
    names = cards.evaluate_all("all => all.map(card => card.dataset.card)")
    assert len(names) == len(set(names))
    for name in names:
        drawn = card_of(page, name).evaluate(DRAW)
        image = image_of(base64.b64decode(drawn["png"]))
        assert image.size == (1920, 1080)
        assert len(image.getcolors(1 << 22) or []) > 30, name
        assert dark(image, (0.02, 0.02, 0.9, 0.11)) > 800, name
        assert drawn["name"].startswith(f"ktu_{title_of(card_of(page, name))}_")
        # An edge of the ground keeps numbers clear of lines; on the cells of a heatmap it would cover them.
        assert drawn["edges"] == 0 or name != "labour-heat"
        assert drawn["faults"] < 1 or name in CROWDED, f"{name}: {drawn['faults']} words in the way of others"


def test_small_multiples_can_be_taken_along_too(page: Page):
    page.goto("/targets?line=SP-2&show=paths")
    card = card_of(page, "target-SP-2.5.7")
    name, content = saved(page, lambda: choose(card, "png"))
    assert name.startswith(f"ktu_{title_of(card)}_")
    assert image_of(content).size == (3840, 2160)


# --- Paper --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/students", "/targets?line=SP-2&show=paths", "/targets?line=CD-1&lang=kk"])
def test_paper_cuts_nothing(page: Page, path: str):
    page.goto(path)
    expect(page.locator(".card-chart .main-svg, .ag-row").first).to_be_visible(timeout=30_000)
    # Only of what has woken before: more of what is in view wakes meanwhile.
    widths = """() => Object.fromEntries([...document.querySelectorAll('.card-chart .js-plotly-plot')]
        .map(graph => [graph.closest('[data-card]').dataset.card, graph._fullLayout.width]))"""
    before = page.evaluate(widths)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 688, "height": 1016})
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    for hidden in (".sidebar", ".topbar"):
        expect(page.locator(hidden)).to_be_hidden()
    right = page.evaluate(
        """Math.max(...[...document.querySelectorAll(".card-k, .card-chart .main-svg, .paper-table")]
            .map(element => element.getBoundingClientRect().right))"""
    )
    assert right <= 688
    highest = page.evaluate(
        "Math.max(0, ...[...document.querySelectorAll('[data-card]')].map(card => card.getBoundingClientRect().height))"
    )
    assert highest <= 1016
    rows = page.locator("[data-card].mini").evaluate_all("all => all.map(card => card.getBoundingClientRect().top)")
    assert rows == sorted(set(rows)), "one indicator a row"
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1440, "height": 900})
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".paper-table")).to_have_count(0)
    page.wait_for_function(
        f"""before => {{
            const now = ({widths})();
            return Object.keys(before).every(card => now[card] === before[card]);
        }}""",
        arg=before,
    )


def test_paper_has_every_row_of_the_table(page: Page):
    page.goto("/targets?line=SP-2")
    expect(page.locator(".ag-row").first).to_be_visible(timeout=30_000)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".paper-table tbody td:first-child:not(:empty)")).to_have_count(19)
    expect(page.locator(".paper-table")).to_contain_text("SP-2.5.19")
    # The plan names no owner of this line; what nothing is said of has no column.
    expect(page.locator(".paper-table thead th", has_text="Owner")).to_have_count(0)
    expect(page.locator(".paper-table thead th", has_text="Last actual")).to_have_count(0)
