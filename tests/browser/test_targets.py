"""The director's way: filter, search, link, back, from a row to its indicator."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def rows(page: Page) -> list[str]:
    """The codes in the table, as far as it has drawn rows."""
    expect(page.locator(".ag-row").first).to_be_visible()
    return page.locator(".ag-cell[col-id='code']").all_inner_texts()


def pick(page: Page, menu: str, entry: str) -> None:
    page.locator("summary", has_text=menu).click()
    page.locator("details[open] .menu-item", has_text=entry).first.click()


def search(page: Page, words: str) -> None:
    box = page.locator("#targets-search")
    box.fill(words)
    box.press("Enter")


def test_filters_stand_in_the_url_and_back_takes_them_away(page: Page) -> None:
    page.goto("/targets")
    expect(page.locator("h2", has_text="191 indicators")).to_be_visible()
    pick(page, "Plan:", "Conceptual")
    expect(page.locator("h2", has_text="62 indicators")).to_be_visible()
    assert "plan=CD" in page.url
    pick(page, "Kind:", "share")
    expect(page.locator("h2", has_text="62 indicators")).to_have_count(0)
    assert "kind=share" in page.url
    page.go_back()
    expect(page.locator("h2", has_text="62 indicators")).to_be_visible()
    page.go_back()
    expect(page.locator("h2", has_text="191 indicators")).to_be_visible()


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("1.2.10", ["SP-1.2.10"]),
        ("SP-1.2.10", ["SP-1.2.10"]),
        ("patents", ["SP-2.5.7", "CD-4.2.1"]),
        ("press service", ["CD-3.3.3", "CD-3.3.5", "CD-3.3.6"]),
    ],
)
def test_search_finds_codes_words_and_owners(page: Page, words: str, codes: list[str]) -> None:
    page.goto("/targets")
    rows(page)
    search(page, words)
    expect(page.locator("h2", has_text=re.compile(f"^{len(codes)} indicators"))).to_be_visible()
    assert rows(page) == codes


def test_a_shared_link_gives_exactly_this_view(page: Page) -> None:
    page.goto("/targets?line=SP-1&task=2&kind=share&year=2023&q=students")
    found = rows(page)
    assert found
    assert all(code.startswith("SP-1.2.") for code in found)
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Link copied")).to_be_visible()
    copied = urlsplit(page.evaluate("navigator.clipboard.readText()"))
    assert copied.path == "/targets"
    assert parse_qs(copied.query) == parse_qs(urlsplit(page.url).query)


def test_a_copied_link_keeps_the_year_that_goes_without_saying(page: Page) -> None:
    page.goto("/targets?q=patents")
    rows(page)
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Link copied")).to_be_visible()
    asked = parse_qs(urlsplit(page.evaluate("navigator.clipboard.readText()")).query)
    assert asked == {"q": ["patents"], "year": ["2025"]}


def test_a_link_with_unknown_values_falls_back_and_says_so(page: Page) -> None:
    page.goto("/targets?kind=big&year=1990&owner=Nobody")
    expect(page.locator(".alert-k")).to_have_count(3)
    expect(page.locator("h2", has_text="191 indicators")).to_be_visible()


def test_no_answer_says_so_and_leads_back(page: Page) -> None:
    page.goto("/targets?q=zeppelin")
    expect(page.locator(".empty")).to_contain_text("No indicator answers")
    page.locator(".empty a").click()
    expect(page.locator("h2", has_text="191 indicators")).to_be_visible()


def test_a_row_leads_to_its_indicator_and_back(page: Page) -> None:
    page.goto("/targets?line=SP-2")
    rows(page)
    page.locator(".ag-cell[col-id='code'] a", has_text="SP-2.5.7").click()
    expect(page.locator("h1")).to_contain_text("SP-2.5.7 · Patents received")
    assert page.url.split("?")[0].endswith("/targets/SP-2.5.7")
    facts = page.locator(".facts", has_text="Baseline")
    expect(facts).to_contain_text("79 in 2020")
    expect(facts).to_contain_text("5 targets are worse than the figure of 2020")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("Making a stable research ecosystem")


def test_enter_follows_the_link_of_a_cell(page: Page) -> None:
    page.goto("/targets?line=SP-2")
    rows(page)
    page.locator(".ag-cell[col-id='code']", has_text="SP-2.5.7").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("SP-2.5.7 · Patents received")


def test_scoreboard_leads_into_a_line(page: Page) -> None:
    page.goto("/targets")
    page.locator(".line-row a", has_text="Social development").click()
    expect(page.locator("h1")).to_contain_text("Social development")
    expect(page.locator("h2", has_text="12 indicators")).to_be_visible()


def test_all_paths_of_line_1_stand_on_one_page(page: Page) -> None:
    page.goto("/targets?line=SP-1&show=paths")
    expect(page.locator("[data-card]")).to_have_count(48)
    page.wait_for_function("() => document.querySelectorAll('[data-card] .scatterlayer .point').length >= 48 * 4")


def test_search_in_the_top_bar_opens_the_one_hit_and_leads_to_the_list_of_many(page: Page) -> None:
    page.goto("/finance")
    box = page.locator("#shell-search")
    box.fill("1.2.10")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/targets/SP-1\.2\.10$"))
    expect(page.locator("h1")).to_contain_text("SP-1.2.10")  # the box is another one from then on
    box.fill("dual education")
    box.press("Enter")
    assert len(rows(page)) > 1


def test_columns_can_be_left_out(page: Page) -> None:
    page.goto("/targets?line=SP-2")
    rows(page)
    expect(page.locator(".ag-header-cell[col-id='unit']")).to_be_visible()
    pick(page, "Columns:", "Unit")
    expect(page.locator(".ag-header-cell[col-id='unit']")).to_have_count(0)
    assert "hide=unit" in page.url


def test_an_unknown_indicator_says_so(page: Page) -> None:
    page.goto("/targets/SP-9.9.9")
    expect(page.locator(".empty")).to_contain_text("There is no indicator SP-9.9.9")


def sort(page: Page, column: str) -> None:
    page.locator(f".ag-header-cell[col-id='{column}'] .ag-header-cell-label").click()
    page.wait_for_function("(order) => new URL(location.href).searchParams.get('sort') === order", arg=column)


def in_order(page: Page) -> list[str]:
    """Codes and headings as the table has them, also those that it has not drawn."""
    rows(page)
    return page.evaluate(
        """async () => {
          const grid = await window.dash_ag_grid.getApiAsync('targets-grid');
          const found = [];
          grid.forEachNodeAfterFilterAndSort(({ data }) => found.push(data.group ? data.group.slice(0, 6) : data.code));
          return found;
        }"""
    )


def test_the_order_keeps_to_its_task_stands_in_the_link_and_survives_back_and_another_year(page: Page) -> None:
    page.goto("/targets?line=SP-1")
    rows(page)
    sort(page, "t2024")
    up = in_order(page)
    assert [one for one in up if one.startswith("Task")] == ["Task 1", "Task 2", "Task 3"]
    first = up[1 : up.index("Task 2")]
    assert up[0] == "Task 1"
    assert all(code.startswith("SP-1.1.") for code in first)
    assert first != sorted(first)

    # By the keyboard: the rows still glide to their new places, and a press of the mouse may meet another one.
    page.locator(".ag-cell[col-id='code'] a").first.press("Enter")
    expect(page.locator(".facts").first).to_be_visible()
    page.go_back()
    assert in_order(page) == up
    assert "sort=t2024" in page.url

    pick(page, "Year:", "2023")
    expect(page.locator("summary", has_text="Year: 2023")).to_be_visible()
    assert "sort=t2024" in page.url
    expect(page.locator(".ag-header-cell[col-id='t2024'][aria-sort='ascending']")).to_be_visible()


def test_an_empty_cell_stands_last_both_ways(page: Page) -> None:
    found = {}
    for order in ("t2021", "-t2021"):
        page.goto(f"/targets?line=SP-2&sort={order}")
        found[order] = in_order(page)[1:]
    up, down = found["t2021"], found["-t2021"]
    dashes = {f"SP-2.5.{number}" for number in (2, 4, 5, 6, 11, 12, 15, 17, 18)}
    assert set(up[-len(dashes) :]) == set(down[-len(dashes) :]) == dashes
    assert (up[0], down[0]) == ("SP-2.5.10", "SP-2.5.1")  # 1 programme, 82 services


def test_the_table_is_copied_whole_in_its_order(page: Page) -> None:
    page.goto("/targets?line=SP-2&sort=-code")
    rows(page)
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator(".say")).to_contain_text("paste it into a spreadsheet")
    head, *copied = page.evaluate("navigator.clipboard.readText()").split("\n")
    assert head.split("\t")[:2] == ["Code", "Indicator"]
    assert len(copied) == 19
    assert copied[0].startswith("SP-2.5.19\t")
