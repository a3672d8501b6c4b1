"""The first answer of every page shows its words and charts, before and without scripts."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from dash import dcc, html

import app
from ktudash import registry
from ktudash.components.addresses import is_page
from ktudash.components.static import html_of
from ktudash.drawing.tablet import WIDTH
from ktudash.serving.choices import NARROW
from ktudash.view import View
from tests.pages import PAGES
from tests.test_app import EVERY_VIEW, components


class Read(HTMLParser):
    """Tags, ids and words of the first paint."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [str(value) for name, value in attrs if name == "id"]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def first(address: str, *, phone: bool = False, tablet: bool = False) -> str:
    client = app.server.test_client()
    if phone or tablet:
        client.set_cookie(NARROW, "yes" if phone else "tablet")
    answer = client.get(address)
    assert answer.status_code == (200 if is_page(urlsplit(address).path) else 404)
    found = re.search(r'<div id="first-paint">(.*)</div><footer>', answer.get_data(as_text=True), re.DOTALL)
    assert found, "the first answer has no page"
    return found[1]


@pytest.mark.parametrize("entry", [page for page in PAGES.values() if page["path"]], ids=lambda page: page["path"])
def test_every_chart_of_a_page_stands_in_its_first_answer(entry: dict) -> None:
    shown = first(entry["path"])
    read = Read(shown)
    assert read.tags.count("h1") == 1
    charts = [registry.spoken_chart(one, View(one.page)) for one in registry.charts(entry["path"])]
    told = "".join(read.words)
    missing = [chart.story.name for chart in charts if chart and str(chart.story.title) not in told]
    assert not missing
    assert read.tags.count("svg") >= len([chart for chart in charts if chart])


@EVERY_VIEW
def test_the_first_answer_of_every_view_is_made(name: str, query: dict[str, str]) -> None:
    shown = html_of(PAGES[name]["layout"](**query))
    read = Read(shown)
    assert "h1" in read.tags
    layout = list(components(PAGES[name]["layout"](**query)))
    tables = [one for one in layout if isinstance(one, html.Table) or type(one).__name__ == "AgGrid"]
    written = sum(str(one.children).count("<table") for one in layout if isinstance(one, dcc.Markdown))
    assert read.tags.count("table") == len(tables) + written
    living = {str(part.id) for part in layout if getattr(part, "id", None)}
    assert living.isdisjoint(read.ids), "an id would stand twice: here and in the living page"


def test_the_table_of_indicators_scrolls_in_its_card() -> None:
    assert '<div class="scroll-x" tabindex="0"><table class="table-k">' in first("/targets")


def test_a_table_in_the_place_of_map_and_heatmap_leads_where_their_clicks_do() -> None:
    shown = first("/labour-market?region=pavlodar", phone=True)
    assert '<a href="/labour-market?region=aktobe" data-y="Aktobe">Aktobe</a>' in shown
    assert '<a href="/labour-market" data-y="Pavlodar">' in shown, "what is chosen is taken back"
    assert '<a href="/labour-market?region=pavlodar&amp;industry=mining" data-y="Mining">' in shown
    assert '<th scope="col">Vacant jobs</th>' in shown, "a measure is nothing that a click chooses"


def test_a_chart_fills_a_card_that_has_the_whole_width_of_a_tablet() -> None:
    desk, tablet = (
        {float(wide) for wide in re.findall(r'viewBox="0 0 ([\d.]+) ', first("/labour-market", tablet=narrow))}
        for narrow in (False, True)
    )
    assert min(desk) < 400 < WIDTH, "a list beside the map has a third of a desk"
    assert tablet == {WIDTH, *(wide for wide in desk if wide > WIDTH)}


def test_what_a_link_says_stays_text() -> None:
    shown = first('/targets?q=<script>alert("x")</script>')
    assert "<script>" not in shown


def test_an_address_that_is_no_page_says_so_at_once() -> None:
    assert "no page of this dashboard" in first("/nowhere")


def test_scripts_and_data_of_the_menu_are_left_out() -> None:
    shown = first("/students")
    assert "data-chart" not in shown
    assert "data-twin" not in shown
