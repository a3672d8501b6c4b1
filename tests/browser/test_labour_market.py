"""The labour market in a real browser: a click on map, list, heatmap or menu moves everything else."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

MAP, LIST, HEAT, PROFILE = "labour-map", "labour-list", "labour-heat", "labour-profile"

#: Where a place of the map or of a category axis stands in the window.
ON_MAP = """([chart, lon, lat]) => {
  const graph = document.querySelector(`[data-card=${chart}] .js-plotly-plot`);
  const box = graph.getBoundingClientRect();
  const [x, y] = graph._fullLayout.geo._subplot.projection([lon, lat]);
  return [box.left + x, box.top + y];
}"""
ON_AXES = """([chart, across, down]) => {
  const graph = document.querySelector(`[data-card=${chart}] .js-plotly-plot`);
  const {xaxis, yaxis} = graph._fullLayout;
  const box = graph.getBoundingClientRect();
  const x = across ? xaxis.d2p(across) : 4;
  return [box.left + xaxis._offset + x, box.top + yaxis._offset + yaxis.d2p(down)];
}"""
#: Every region with its cell as the opened table of a card has it.
TWIN = """card => Object.fromEntries([...document.querySelectorAll(`[data-card=${card}] tbody tr`)].map(
  row => [row.querySelector('th').textContent, row.querySelector('td').textContent]))"""


def title(page: Page, card: str) -> str:
    return page.locator(f"[data-card={card}] h2").inner_text()


def says(page: Page, card: str, words: str) -> None:
    """Wait until a card's title says ``words``; a busy machine takes its time."""
    expect(page.locator(f"[data-card={card}] h2")).to_contain_text(words, timeout=20_000)


def settled(page: Page) -> None:
    """Wait until the charts that can be clicked stand."""
    page.locator("[data-card=labour-map] .choroplethlayer path").first.wait_for(state="attached", timeout=30_000)
    page.locator("[data-card=labour-list] text").first.wait_for(state="attached", timeout=30_000)
    page.locator("[data-card=labour-heat] .hm image").first.wait_for(state="attached", timeout=30_000)
    page.locator("[data-card=labour-profile] text").first.wait_for(state="attached", timeout=30_000)


def show(page: Page, query: str = "") -> None:
    page.goto(f"/labour-market{query}")
    settled(page)


def click(page: Page, script: str, chart: str, *place: object) -> None:
    """Point at a place, wait for its hover label (Plotly clicks on what is hovered), then click."""
    page.locator(f"[data-card={chart}] .card-chart").scroll_into_view_if_needed()
    page.wait_for_timeout(200)
    x, y = page.evaluate(script, [chart, *place])
    page.mouse.move(x - 3, y)
    page.mouse.move(x, y)
    page.locator(f"[data-card={chart}] .hoverlayer .hovertext").first.wait_for(timeout=10_000)
    page.mouse.click(x, y)


def test_the_map_draws_14_regions_two_cities_and_the_home_outline(page: Page) -> None:
    show(page)
    assert page.locator("[data-card=labour-map] .choroplethlayer path").count() == 16
    assert page.locator("[data-card=labour-map] .geolayer text").count() == 14
    expect(page.locator("[data-card=labour-map]")).to_contain_text("1\u202f631")


def test_three_looks_have_three_legends(page: Page) -> None:
    show(page, "?measure=expected_need&industry=civil_engineering")
    legend = page.locator("[data-card=labour-map] .legend")
    expect(legend).to_contain_text("confidential (x)")
    expect(legend).to_contain_text("none (–)")
    expect(
        page.locator("[data-card=labour-map] .infolayer .cbaxis, [data-card=labour-map] .colorbar").first
    ).to_be_visible()


def test_a_click_on_the_map_moves_list_profile_and_link_and_a_second_one_back(page: Page) -> None:
    show(page)
    click(page, ON_MAP, MAP, 57, 49.5)
    expect(page).to_have_url(re.compile(r"\?region=aktobe$"), timeout=20_000)
    says(page, LIST, "Aktobe is seventh of 14 regions")
    says(page, PROFILE, "Aktobe:")
    settled(page)
    click(page, ON_MAP, MAP, 57, 49.5)
    expect(page).to_have_url(re.compile(r"/labour-market$"), timeout=20_000)
    says(page, LIST, "Karaganda is fourth of 14 regions")


def test_a_cell_of_the_heatmap_chooses_region_and_industry(page: Page) -> None:
    show(page)
    click(page, ON_AXES, HEAT, "Road freight", "Karaganda")
    expect(page).to_have_url(re.compile(r"region=karaganda"), timeout=20_000)
    assert "industry=freight_road" in page.url
    says(page, LIST, "Karaganda: no number for vacant jobs in road freight")
    says(page, MAP, "only Turkestan")
    assert page.evaluate(TWIN, MAP) == page.evaluate(TWIN, LIST)


def test_a_bar_of_the_list_and_of_the_profile_choose_too(page: Page) -> None:
    show(page)
    click(page, ON_AXES, LIST, None, "Pavlodar")
    expect(page).to_have_url(re.compile(r"\?region=pavlodar$"), timeout=20_000)
    says(page, PROFILE, "Pavlodar:")
    settled(page)
    click(page, ON_AXES, PROFILE, None, "Manufacturing")
    expect(page).to_have_url(re.compile(r"industry=manufacturing"), timeout=20_000)
    says(page, LIST, "Pavlodar is first of 14 regions")


def test_the_menus_move_map_and_list_together(page: Page) -> None:
    show(page)
    page.locator(".controls summary", has_text="Industry:").click()
    page.locator(".controls details[open]").get_by_role("link", name="Communication", exact=True).click()
    says(page, MAP, "in communication")
    page.locator(".controls summary", has_text="Measure:").click()
    page.locator(".controls details[open]").get_by_role("link", name="Expected need", exact=True).click()
    says(page, MAP, "Table 8 has no region with a number above zero for expected need")
    for card in (MAP, LIST):
        page.locator(f"[data-card={card}] [data-card-action=table]").click()
    twin = page.evaluate(TWIN, MAP)
    assert twin == page.evaluate(TWIN, LIST)
    assert twin["Atyrau"].startswith("confidential")
    assert twin["Karaganda"].startswith("none")
    assert "measure=expected_need" in page.url


def test_the_heatmap_sorts_by_any_region_and_industry(page: Page) -> None:
    show(page, "?rows=mining&columns=pavlodar")
    ticks = page.locator("[data-card=labour-heat] .ytick text")
    assert [text.strip() for text in ticks.all_text_contents()][:4] == ["Republic", "Kostanay", "Aktobe", "Akmola"]
    heads = page.locator("[data-card=labour-heat] .xtick text").all_text_contents()
    # A name of two lines is read without the break between them.
    assert [text.replace(" ", "") for text in heads][:3] == ["Printedtotal", "Manufacturing", "Powersupply"]


def test_the_projection_is_fixed(page: Page) -> None:
    show(page)
    before = page.evaluate(ON_MAP, [MAP, 71, 48])
    page.mouse.move(*before)
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(300)
    page.evaluate("window.scrollTo(0, 0)")
    after = page.evaluate(ON_MAP, [MAP, 71, 48])
    assert after == pytest.approx(before, abs=1)


def test_an_unknown_choice_is_said_and_the_default_shown(page: Page) -> None:
    show(page, "?region=narnia")
    expect(page.get_by_role("alert")).to_contain_text("narnia")
    assert title(page, LIST) == "Karaganda is fourth of 14 regions by vacant jobs in the listed industries"


def test_printed_totals_stand_beside_computed_ones(page: Page) -> None:
    show(page)
    row = page.locator("tr", has=page.get_by_role("rowheader", name="Karaganda", exact=True)).filter(
        has_text="the x cannot hold all of it"
    )
    expect(row).to_contain_text("1\u202f389")
    expect(page.get_by_text("Kyzylorda, vacant jobs: total 326, 59 more.")).to_be_visible()


def test_links_and_tables_of_the_page_are_made_of_what_was_clicked(server_url: str) -> None:
    from dash import html

    from ktudash.topics.labour_market.clicks import chosen_link
    from ktudash.topics.labour_market.totals import markup

    link = "http://host/labour-market?figures=printed&region=aktobe"
    assert chosen_link(link, {"x": 1, "y": "Pavlodar"}).endswith("?figures=printed&region=pavlodar")
    assert chosen_link(link, {"x": 1, "y": "Aktobe"}).endswith("?figures=printed")
    assert chosen_link(link, {"x": "Mining", "y": "Republic"}).endswith("?figures=printed&industry=mining")
    cell = html.Td("a < b", title='say "x"', className="num")
    expected = '<tr><td class="num" title="say &quot;x&quot;">a &lt; b</td></tr>'
    assert markup(html.Tr([cell])) == expected
