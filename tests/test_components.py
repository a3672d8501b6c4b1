"""The building blocks as a reader meets them: cards, the frame of a page, tiles, lines, the table."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import dash
import flask
import pandas as pd
import pytest
from dash import dcc, html
from dash.development.base_component import Component
from dash_ag_grid import AgGrid
from hypothesis import given
from hypothesis import strategies as st

import app
from ktudash import registry
from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Series, Story
from ktudash.chart.speech import spoken
from ktudash.chart.table import table
from ktudash.chart.wire import from_json
from ktudash.components.card import MENU, Card, chart_card, empty_state, sparkline, taken_along, text_card
from ktudash.components.codes import unbroken
from ktudash.components.fold import Fold, Folded
from ktudash.components.grid import drawn_column, grid, number_column, text_column
from ktudash.components.ledger import check_table
from ktudash.components.lines import findings, scoreboard_rows
from ktudash.components.shell import menu, page
from ktudash.components.static import inner_width
from ktudash.components.tile import Tile, tile
from ktudash.components.wide import blocks
from ktudash.drawing.svg import svg
from ktudash.pages.targets import page as targets
from ktudash.plan.attainment import STATUSES
from ktudash.plan.attention import attention
from ktudash.plan.findings import sentence
from ktudash.plan.scoreboard import scoreboard
from ktudash.reporting.check import Report, Row
from ktudash.schema import observed
from ktudash.settings import PROJECT
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Quantity, Text, say, voice

NOTHING = float("nan")


def within(part: Any) -> Iterator[Component]:
    """A component and everything inside it, in reading order."""
    if isinstance(part, list | tuple):
        for one in part:
            yield from within(one)
    elif isinstance(part, Component):
        yield part
        yield from within(getattr(part, "children", None))


def text(part: Any) -> str:
    """All words of a component."""
    if isinstance(part, list | tuple):
        return "".join(text(one) for one in part)
    if isinstance(part, Component):
        return text(getattr(part, "children", None))
    return "" if part is None else str(part)


def having(part: Any, name: str) -> list[Component]:
    """The components with a class."""
    return [one for one in within(part) if name in (getattr(one, "className", None) or "").split()]


def of_type(part: Any, kind: type) -> list[Any]:
    return [one for one in within(part) if isinstance(one, kind)]


def figure(name: str = "students", notes: tuple[str, ...] = (), *more: Series) -> Chart:
    data = observed([2021, 2022, 2023], [5478, NOTHING, 0], "people")
    data["corrected"] = [3460.0, NOTHING, NOTHING]
    data["status"] = ["reported", "suppressed", "reported"]
    series = (*build.bars(data, role="actual", name="Students"), *more)
    places = build.years({int(point.place) for one in series for point in one.points})
    story = Story(name, f"Title of {name}", "People, 2021-2023", "Table 1", "Solid: actual.", notes)
    return spoken(Chart(story, (Panel(places, series, years=True),)), voice("en"))


# -- the chart card


def test_a_card_tells_the_whole_story_of_its_figure() -> None:
    drawn = figure(notes=("2021: a misprint.", "2022: confidential."))
    card = chart_card(Card(drawn, span=7))
    assert "span-7" in card.className
    assert getattr(card, "data-card") == "students"
    assert getattr(card, "aria-label") == "Title of students"
    assert text(having(card, "card-title")) == "Title of students"
    assert text(having(card, "card-sub")) == "People, 2021-2023"
    assert [text(part) for part in of_type(having(card, "card-foot"), html.Span)] == ["Table 1", "Solid: actual."]
    assert [text(part) for part in of_type(having(card, "card-notes"), html.P)] == [
        "2021: a misprint.",
        "2022: confidential.",
    ]
    (drawing,) = having(card, "card-chart")
    assert getattr(drawing, "data-svg") == svg(drawn, width=inner_width(7))
    assert drawing.style["height"] == "320px"
    assert from_json(getattr(card, "data-chart")) == drawn


def test_what_is_clicked_on_a_desk_is_clicked_on_a_phone() -> None:
    with app.server.test_request_context():
        flask.g.phone = True
        (drawing,) = having(chart_card(Card(figure(), clicks="clicked")), "card-chart")
    assert getattr(drawing, "data-clicks") == "clicked"
    assert 'data-y="2021"' in getattr(drawing, "data-svg")


def test_on_a_phone_the_check_of_a_file_says_why_below_the_name() -> None:
    row = Row("confirm", "", "G5", "SP-2.5.1", 2024, "800", value=800.0, reason="Ten times as much.")
    report = Report("line2.xlsx", "", 1, (row,))

    def cells() -> list[str]:
        found = check_table(report, lambda code: ("Research work services", f"/targets/{code}"))
        return [text(cell) for cell in of_type(found, html.Td)]

    with app.server.test_request_context():
        beside = cells()
        flask.g.phone = True
        below = cells()
    assert beside[-1] == "Ten times as much."
    assert below[1].endswith("Research work servicesTen times as much.")
    assert below[2] == "800"


def test_on_a_phone_a_cell_of_a_wide_table_says_of_which_column_it_is() -> None:
    heads = html.Thead(
        [
            html.Tr([html.Td(""), html.Th("Vacant jobs", colSpan=2), html.Th("Need", colSpan=2)]),
            html.Tr([html.Td(""), *map(html.Th, ("Printed", "Computed", "Printed", "Computed"))]),
        ]
    )
    body = html.Tbody(
        [
            html.Tr([html.Th("Akmola"), html.Td("1 131"), html.Td(""), html.Td(html.B("346")), html.Td("340")]),
            html.Tr([html.Th("Astana"), html.Td("nothing printed", colSpan=2), html.Td("12"), html.Td("12")]),
            html.Tr(html.Th("More below", colSpan=5)),
        ]
    )
    box = blocks(html.Table([heads, body], className="table-k"))
    (table,) = having(box, "blocks-k")
    said = [getattr(cell, "data-head", None) for row in table.children[1].children for cell in within(row.children)]
    said = [one for one in said if one]
    assert said == [
        *("Vacant jobs: Printed", "Need: Printed", "Computed"),
        *("Vacant jobs: Printed", "Need: Printed", "Computed"),
    ]
    row = html.Tbody(html.Tr([html.Td("5"), html.Td("")]))
    nameless = html.Table([html.Thead(html.Tr([html.Th("Printed"), html.Th("Reason")])), row], className="table-k")
    (cell, _) = of_type(blocks(nameless, named=False), html.Td)
    assert getattr(cell, "data-head") == "Printed"


def test_no_line_ends_within_a_code() -> None:
    found = unbroken("SP-1.2.24 · Vice-Rector; CD-T2.kzt, CD-1.1.1.")
    assert text(found) == "SP-1.2.24 · Vice-Rector; CD-T2.kzt, CD-1.1.1."
    assert [text(one) for one in having(found, "unbroken")] == ["SP-1.2.24", "CD-T2.kzt", "CD-1.1.1"]


def test_a_card_counts_its_notes_and_has_no_badge_without() -> None:
    (badge,) = having(chart_card(Card(figure(notes=("one", "two")))), "badge-note")
    assert text(badge) == "2 notes"
    assert badge.title == "one\ntwo"
    (badge,) = having(chart_card(Card(figure(notes=("one",)))), "badge-note")
    assert text(badge) == "note"
    bare = chart_card(Card(figure()))
    assert having(bare, "badge-note") == []
    assert having(bare, "card-notes") == []


def table_of(drawn: Chart) -> dict:
    """What the card hands to the browser for its table."""
    (hidden,) = having(chart_card(Card(drawn)), "card-table")
    assert hidden.hidden is True
    assert getattr(hidden, "data-caption") == "People, 2021-2023"
    return json.loads(getattr(hidden, "data-twin"))


def test_the_table_twin_has_every_cell_of_the_chart() -> None:
    drawn = figure()
    sent = table_of(drawn)
    assert [row[0] for row in sent["rows"]] == list(table(drawn).rows)
    assert sent["columns"] == ["Students"]
    cells = [row[1] for row in sent["rows"]]
    # an asterisk for what is corrected, an explanation for what is corrected or missing
    assert [shown for shown, _ in cells] == ["5\u202f478*", "confidential", "0"]
    assert [bool(note) for _, note in cells] == [True, True, False]


def test_a_point_that_a_trace_does_not_have_is_an_empty_cell() -> None:
    target = build.line(observed([2025], [1.0], "people"), role="target", name="Target")
    assert table_of(figure("students", (), *target))["rows"][-1] == ["2025", None, ["1", ""]]


def test_a_card_offers_its_menu() -> None:
    card = chart_card(Card(figure()))
    (place,) = having(card, "taken-along")
    assert place.children is None, "the browser puts the page's menu there"
    buttons = [*of_type(card, html.Button), *of_type(taken_along(), html.Button)]
    assert {getattr(button, "data-card-action") for button in buttons} == {"table", "copy", *MENU}
    assert all(text(button) for button in buttons)
    assert all(button.type == "button" for button in buttons)


def test_a_small_multiple_is_a_link_with_its_code() -> None:
    card = chart_card(Card(figure(notes=("a note",)), span=3), href="/targets/SP-1.2.1", code="SP-1.2.1")
    (link,) = of_type(having(card, "card-title"), dcc.Link)
    assert (link.href, text(link)) == ("/targets/SP-1.2.1", "Title of students")
    assert text(having(card, "card-code")) == "SP-1.2.1"
    assert having(card, "card-foot") == having(card, "card-notes") == []
    assert "mini" in card.className


def test_cards_of_words() -> None:
    card = text_card("Title", [html.P("words")], subtitle="below", foot="source", span=4)
    assert [text(having(card, name)) for name in ("card-title", "card-sub", "card-body-k", "card-foot")] == [
        "Title",
        "below",
        "words",
        "source",
    ]
    bare = text_card("Title", "words")
    assert having(bare, "card-sub") == having(bare, "card-foot") == []
    empty = empty_state("Nothing here.", link=("Show all", "/students"))
    assert text(empty) == "Nothing here. Show all"
    assert of_type(empty, dcc.Link)[0].href == "/students"
    assert of_type(empty_state("Nothing here."), dcc.Link) == []


def test_a_sparkline_breaks_at_gaps_and_is_decoration() -> None:
    whole, broken = sparkline([1.0, 2.0, 3.0]), sparkline([1.0, 2.0, None, 3.0, 4.0])
    assert whole.alt == ""
    assert whole.src.count("M") == 1
    assert broken.src.count("M") == 2
    assert "#" not in whole.src  # it would end the address
    for values in ([], [None, None], [5.0], [5.0, None]):
        assert not hasattr(sparkline(values), "src")
    assert "nan" not in sparkline([5.0, 5.0]).src


@given(st.lists(st.none() | st.floats(-1e9, 1e9), max_size=8))
def test_a_sparkline_stays_inside_its_picture(values: list[float | None]) -> None:
    picture = sparkline(values, width=120, height=28)
    if hasattr(picture, "src"):
        numbers = picture.src.split("path d='")[1].split("'")[0].translate(str.maketrans("MLZ", "   ")).split()
        assert all(0 <= float(x) <= 120 for x in numbers[::2])
        assert all(0 <= float(y) <= 28 for y in numbers[1::2])
        assert len(numbers) == 2 * sum(value is not None for value in values)


# -- the frame of a page


def shown_page(view: View, store: Store, *cards: Card | Component | Folded) -> Component:
    return page(view, lines=list(store.catalog.lines.values()), title="Title", lead="Lead", cards=cards)


def cards_of(content: Component) -> list[str]:
    return [getattr(one, "data-card") for one in within(content) if hasattr(one, "data-card")]


THREE = (
    Card(figure("first"), 6, frozenset({"SP-1", "CD-1"})),
    Card(figure("second"), 6, frozenset({"SP-2"})),
    Card(figure("third"), 6, frozenset({"SP-1"})),
)
WORDS_CARD = text_card("Words", "words")


def test_without_a_filter_every_card_is_shown(store: Store) -> None:
    content = shown_page(View("/students"), store, *THREE, WORDS_CARD)
    assert cards_of(content) == ["first", "second", "third"]
    assert having(content, "notice") == having(content, "empty") == []
    assert text(of_type(content, html.H1)) == "Title"
    assert text(having(content, "page-lead")) == "Lead"


def test_a_line_keeps_its_cards_and_says_how_many_are_left_out(store: Store) -> None:
    content = shown_page(View("/students", "SP-1", "printed"), store, *THREE, WORDS_CARD)
    assert cards_of(content) == ["first", "third"]
    assert "2 of 3 charts on this page belong to SP-1 · " in text(having(content, "notice"))
    (link,) = of_type(having(content, "notice"), dcc.Link)
    assert link.href == "/students?figures=printed"
    assert "Words" in text(content)


def test_folds_count_as_the_page_does_and_open_where_nothing_else_is_shown(store: Store) -> None:
    first, second, third = THREE
    kept = Folded(Fold("more", "More", ("third",)), (third, WORDS_CARD))
    lost = Folded(Fold("lost", "Lost", ("second",)), (second, text_card("Beside", html.P("x"))))
    content = shown_page(View("/students", "SP-1"), store, first, kept, lost)
    assert cards_of(content) == ["first", "third"]
    assert "2 of 3 charts on this page belong to SP-1" in text(having(content, "notice"))
    (fold,) = having(content, "fold-k")
    assert (fold.open, "1 chart" in text(fold), "Words" in text(fold)) == (False, True, True)
    assert "Beside" not in text(content)
    (alone,) = having(shown_page(View("/students", "SP-1"), store, kept, lost), "fold-k")
    assert alone.open


def test_folds_hold_charts_of_their_own_page_each_once() -> None:
    arranged = [module for module in registry.pages() if hasattr(module, "FOLDS")]
    assert arranged
    for module in arranged:
        named = [name for fold in module.FOLDS for name in fold.charts]
        known = {one.name for one in registry.charts(module.PATH)}
        assert sorted(named) == sorted(set(named)), module.__name__
        assert {*named, *getattr(module, "FIRST", ())} <= known, module.__name__


def test_a_line_that_all_cards_belong_to_says_nothing(store: Store) -> None:
    content = shown_page(View("/students", "SP-1"), store, THREE[0], THREE[2])
    assert cards_of(content) == ["first", "third"]
    assert having(content, "notice") == having(content, "empty") == []


def test_a_line_without_charts_leads_to_its_charts_and_nothing_of_another_stays(store: Store) -> None:
    steering = html.Div(className="steering")
    content = page(
        View("/students", "SP-3"),
        lines=list(store.catalog.lines.values()),
        title="Title",
        lead="Lead",
        cards=[*THREE, WORDS_CARD],
        controls=[steering],
    )
    assert cards_of(content) == having(content, "card-title") == having(content, "steering") == []
    assert "No chart on this page belongs to SP-3 · " in text(having(content, "empty"))
    links = [link.href for link in of_type(having(content, "empty"), dcc.Link)]
    assert links[-1] == "/students"
    assert "/rankings?line=SP-3" in links
    marked = {urlsplit(link.href).path for link in having(content, "nav-item") if having(link, "nav-none")}
    ways = {urlsplit(href).path for href in links[:-1]}
    assert marked
    assert marked.isdisjoint(ways)
    assert marked | ways == {one.page for one in registry.charts()}


def test_a_line_without_any_chart_leads_to_its_indicators(store: Store) -> None:
    lines = frozenset().union(*(registry.lines_of(one, store) for one in registry.charts()))
    for line in store.catalog.lines:
        links = of_type(having(shown_page(View("/nowhere", line), store, Card(figure("one"))), "empty"), dcc.Link)
        assert len(links) > 1
        assert line in lines or links[0].href == f"/targets?line={line}"


def test_what_a_link_got_wrong_is_said(store: Store) -> None:
    view = View.parse("/students", {"line": "SP-9", "figures": "nice"}, store.catalog.lines)
    alerts = having(shown_page(view, store, *THREE), "alert-k")
    assert [text(alert) for alert in alerts] == [say(problem) for problem in view.problems]
    assert having(shown_page(View("/students"), store), "alert-k") == []


def test_the_navigation_leads_to_every_page_and_takes_line_and_figures_along(store: Store) -> None:
    view = View("/students", "SP-2", "printed", (("q", "x"),))
    links = having(shown_page(view, store), "nav-item")
    paths = [urlsplit(link.href).path for link in links]
    grouped = [entry["path"] for entry in dash.page_registry.values() if entry.get("group")]
    assert sorted(paths) == sorted(grouped)
    assert len(paths) == len(set(paths)) >= 10
    for link in links:
        query = parse_qs(urlsplit(link.href).query)
        assert (query["line"], query["figures"]) == (["SP-2"], ["printed"])
        assert ("q" in query) == (urlsplit(link.href).path == "/students")
    current = having(shown_page(view, store), "current")
    assert [urlsplit(link.href).path for link in current] == ["/students"]


def test_a_page_below_another_belongs_to_it(store: Store) -> None:
    current = having(shown_page(View("/targets/SP-1.2.1"), store), "current")
    assert [urlsplit(link.href).path for link in current] == ["/targets"]


@pytest.mark.parametrize("name", ["path", "self", "q", "view"])
def test_a_stranger_parameter_stops_no_page(store: Store, name: str) -> None:
    view = View.parse("/students", {name: "x"}, store.catalog.lines, (name,))
    links = having(shown_page(view, store), "nav-item")
    (own,) = [link.href for link in links if urlsplit(link.href).path == "/students"]
    assert own == f"/students?{name}=x"
    (told,) = having(shown_page(View.parse("/students", {name: "x"}, store.catalog.lines), store), "alert-k")
    assert f"“{name}”" in text(told)


def test_the_filter_names_every_line_and_the_switch_both_figures(store: Store) -> None:
    content = shown_page(View("/students", "SP-2"), store)
    lines, figures = having(content, "drop")[:2]
    hrefs = [link.href for link in of_type(lines, dcc.Link)]
    assert hrefs == ["/students", *[f"/students?line={line}" for line in store.catalog.lines]]
    assert [link.href for link in having(lines, "chosen")] == ["/students?line=SP-2"]
    assert text(of_type(lines, html.Summary)).startswith("Strategic Line: SP-2 · ")
    assert [link.href for link in of_type(figures, dcc.Link)] == [
        "/students?line=SP-2",
        "/students?line=SP-2&figures=printed",
    ]
    assert text(of_type(figures, html.Summary)) == "Figures: corrected"
    printed = having(shown_page(View("/students", figures="printed"), store), "drop")[1]
    assert text(of_type(printed, html.Summary)) == "Figures: as printed"


def test_the_page_with_a_search_box_of_its_own_has_no_second_one(store: Store) -> None:
    for path, count in (("/students", 1), ("/targets", 0), ("/targets/SP-1.2.1", 1)):
        assert len(having(shown_page(View(path), store), "search")) == count


def test_a_menu_marks_what_is_chosen() -> None:
    drop = menu("Kind:", "rank", ["Head", ("any", "/targets", False), ("rank", "/targets?kind=rank", True)])
    assert text(having(drop, "menu-head")) == "Head"
    assert [text(link) for link in having(drop, "chosen")] == ["rank"]
    assert text(of_type(drop, html.Summary)) == "Kind: rank"


# -- tiles, lines and findings


def test_a_tile_is_a_link_with_its_words() -> None:
    content = Tile(
        label="Patents received",
        value=Quantity(55, "units"),
        standing="82 % of 67, behind",
        judgement="bad",
        change="▼ 4 on 2023",
        change_judgement="warn",
        foot="target 2025: 69",
        href="/research",
        course=(1.0, None, 2.0),
    )
    shown = tile(content)
    assert isinstance(shown, dcc.Link)
    assert shown.href == "/research"
    parts = ("label", "value", "standing", "change", "foot")
    assert [text(having(shown, f"tile-{name}")) for name in parts] == [
        "Patents received",
        "55",
        "82 % of 67, behind",
        "▼ 4 on 2023",
        "target 2025: 69",
    ]
    assert "bad" in having(shown, "tile-standing")[0].className
    assert "warn" in having(shown, "tile-change")[0].className
    assert having(tile(replace(content, standing="")), "tile-standing") == []


def test_the_line_of_a_ranking_falls_when_the_place_grows() -> None:
    up, down = sparkline([601.0, 826.0]), sparkline([601.0, 826.0], descending=True)
    heights = [[float(y) for y in re.findall(r"[ML][\d.]+ ([\d.]+)", one.src)] for one in (up, down)]
    assert heights[0][0] > heights[0][1]  # the picture counts from its top
    assert heights[1][0] < heights[1][1]


def test_without_actuals_a_line_shows_how_ambitious_it_is(store: Store) -> None:
    board = scoreboard(store.assessment(2025))
    rows = having(scoreboard_rows(board, store.catalog.lines, View("/", figures="printed")), "line-row")
    assert len(rows) == 10
    assert [text(having(row, "line-number")) for row in rows[:7]] == ["1", "2", "3", "4", "5", "6", "D1"]
    assert "48 indicators, no actual reported" in text(rows[0])
    (link,) = of_type(rows[0], dcc.Link)
    assert link.href == "/targets?line=SP-1&figures=printed"
    assert f"{board.iloc[0]['n_flat']} same every year" in text(rows[0])


def test_a_line_with_a_short_name_says_its_whole_one_when_pointed_at(store: Store) -> None:
    board = scoreboard(store.assessment(2025))
    rows = having(scoreboard_rows(board, store.catalog.lines, View("/"), short=True), "line-name")
    assert (text(rows[0]), rows[0].title) == ("Training", "Training personnel for the future economy")
    # What is its whole name needs no other.
    assert [(text(row), getattr(row, "title", None)) for row in rows[3:4]] == [("Social development", None)]


def test_with_actuals_a_line_shows_its_counts_and_its_worst(store: Store) -> None:
    assessment = store.assessment(2025)
    at = assessment["code"] == "SP-2.5.7"
    assessment["status"] = assessment["status"].mask(at, "behind")
    assessment["attainment"] = assessment["attainment"].mask(at, 0.5)
    (row,) = having(
        scoreboard_rows(
            scoreboard(assessment[assessment["line_id"] == "SP-2"]), store.catalog.lines, View("/", "SP-2")
        ),
        "line-row",
    )
    assert "1 behind" in text(row)
    assert "18 no actual" in text(row)
    assert "Worst: Patents received" in text(row)
    widths = [float(part.style["width"].rstrip("%")) for part in of_type(having(row, "stack"), html.I)]
    assert sum(widths) == pytest.approx(100, abs=0.2)
    assert {part.className for part in of_type(having(row, "stack"), html.I)} == {"bad", "neutral"}


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_words_on_the_scoreboard(store: Store, status: str) -> None:
    assessment = store.assessment(2025)
    one = assessment[assessment["line_id"] == "SP-2"].copy()
    one["status"] = ["behind", *[status] * (len(one) - 1)]
    assert status in text(scoreboard_rows(scoreboard(one), store.catalog.lines, View("/")))


def test_findings_lead_to_what_they_are_about(store: Store) -> None:
    places: dict[str, Text] = {line.id: line.name for line in store.catalog.lines.values()} | {"SP": "SP", "CD": "CD"}
    found = attention(store.assessment(2025), store.assessment(2024), store.targets())
    assert found
    links = of_type(findings(found, places, View("/", "SP-1", "printed")), dcc.Link)
    known = {"/targets", *(f"/targets/{code}" for code in store.catalog.indicators)}
    for link, one in zip(links, found, strict=True):
        parts = urlsplit(link.href)
        assert parts.path in known
        assert parse_qs(parts.query)["figures"] == ["printed"]
        assert say(sentence(one)) in text(link)
        assert "{" not in text(link)
        if one.code:
            assert parts.path == f"/targets/{one.code}"
            assert one.code in text(having(link, "finding-owner"))


# -- the table


def test_columns_of_the_table() -> None:
    number = number_column("value", "Value", width=80, pinned="left")
    assert (number["field"], number["headerName"], number["type"], number["pinned"]) == (
        "value",
        "Value",
        "rightAligned",
        "left",
    )
    assert number["valueFormatter"]["function"] == "ktuText(params)"
    assert text_column("owner", "Owner")["tooltipField"] == "owner"
    assert drawn_column("code", "Code", "KtuLink", width=90)["cellRenderer"] == "KtuLink"


def test_the_status_of_an_indicator_stands_beside_its_name_on_a_tablet() -> None:
    def columns() -> list[str]:
        (table,) = of_type(targets.layout(), AgGrid)
        return [column["field"] for column in table.columnDefs]

    with app.server.test_request_context():
        wide = columns()
        flask.g.tablet = True
        narrow = columns()
    assert narrow[:3] == ["code", "short_name", "status"]
    assert sorted(narrow) == sorted(wide)


def test_every_function_of_the_table_is_written() -> None:
    (table,) = of_type(targets.layout(), AgGrid)
    used = set(re.findall(r"\b[kK]tu\w+", json.dumps([table.columnDefs, table.dashGridOptions])))
    assert {"ktuNumbers", "KtuLink", "KtuGroup"} <= used
    source = (PROJECT / "web" / "src" / "grid.js").read_text(encoding="utf-8")
    assert used <= set(re.findall(r"export (?:const|function) ([kK]tu\w+)", source))


def test_a_table_runs_no_code_of_its_rows() -> None:
    table = grid("a-grid", [number_column("a", "A")], [{"a": 1}], height=300)
    assert table.rowData == [{"a": 1}]
    assert table.style["height"] == "300px"
    assert table.dangerously_allow_code is False


def rows_of(**query: str) -> list[dict[str, Any]]:
    """Rows of the table of the page of targets."""
    (table,) = of_type(targets.layout(**query), AgGrid)
    return table.rowData


def test_rows_carry_numbers_to_sort_and_words_to_read(store: Store) -> None:
    rows = {row["code"]: row for row in rows_of(line="SP-2") if "code" in row}
    assert len(rows) == 19
    patents = rows["SP-2.5.7"]
    values = store.series("SP-2.5.7").targets["value"].tolist()
    assert [patents[f"t{year}"] for year in range(2021, 2026)] == values
    assert [patents[f"t{year}_text"] for year in range(2021, 2026)] == [f"{value:g}" for value in values]
    assert patents["course"] == values
    assert (patents["baseline"], patents["baseline_text"]) == (79, "79 (2020)")
    assert (patents["actual"], patents["actual_text"]) == (None, "")
    assert patents["href"] == "/targets/SP-2.5.7?line=SP-2"
    assert patents["status"] == "no actual"
    gap = rows["SP-2.5.2"]
    assert (gap["t2021"], gap["t2021_text"]) == (None, "–")


def test_groups_head_the_tasks_of_a_line() -> None:
    rows = rows_of(line="SP-1")
    groups = [row["group"] for row in rows if "group" in row]
    assert len(groups) == 3
    assert all(group.startswith(f"Task {number}. ") for number, group in zip((1, 2, 3), groups, strict=True))
    assert "group" in rows[0]
    assert not any("group" in row for row in rows_of())


def test_corrected_cells_of_the_table_are_marked_and_printed_ones_are_not() -> None:
    (corrected,) = [row for row in rows_of(line="CD-4") if row.get("code") == "CD-4.5.1"]
    (printed,) = [row for row in rows_of(line="CD-4", figures="printed") if row.get("code") == "CD-4.5.1"]
    assert (corrected["t2024"], corrected["t2024_text"]) == (500, "500*")
    assert (printed["t2024"], printed["t2024_text"]) == (5000, "5\u202f000")


def test_a_band_stays_a_band_in_the_table() -> None:
    (row,) = [row for row in rows_of(line="SP-3") if row.get("code") == "SP-3.3.1"]
    assert row["t2021_text"] == "801+"
    assert row["baseline_text"] == "801+ (2020)"
    assert row["target_text"] == "801+"


def test_a_row_is_plain_data() -> None:
    for row in rows_of():
        assert all(value is None or isinstance(value, str | int | float | list) for value in row.values())
        assert not any(isinstance(value, float) and pd.isna(value) for value in row.values())
