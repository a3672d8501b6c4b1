"""The page of help says what the code goes by, and every way into it leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from dash import dcc, html
from dash.development.base_component import Component
from fluent.syntax import FluentSerializer

from ktudash.chart.checks import checked
from ktudash.components import terms
from ktudash.components.help import PATH, PLACES, help_link
from ktudash.components.static import html_of
from ktudash.pages.help import marks, page, ways
from ktudash.plan.attainment import DEFAULT_THRESHOLDS, STATUSES
from ktudash.plan.names import status_name
from ktudash.store import Store, get_store
from ktudash.topics.stability.known import formula
from ktudash.view import View
from ktudash.words import Message, Number, Quantity, msg, offered, say, speaking, voice
from ktudash.words.files import Entry, References
from ktudash.words.numbers import decimals_of
from tests.pages import PAGES
from tests.servers import PROJECT


def elements(content: Any) -> list[Component]:
    """A component and all within it."""
    if isinstance(content, list | tuple):
        return [found for part in content for found in elements(part)]
    if not isinstance(content, Component):
        return []
    return [content, *elements(getattr(content, "children", None))]


@pytest.mark.parametrize("language", offered())
def test_every_place_is_there_once_and_in_the_contents(language: str) -> None:
    with speaking(language):
        made = page.layout()
    ids = [one.id for one in elements(made) if getattr(one, "id", None) in PLACES]
    assert tuple(ids) == PLACES
    hrefs = {getattr(one, "href", "") for one in elements(made)}
    assert {f"#{place}" for place in PLACES} <= hrefs
    assert html_of(made).count("<svg") == len(marks.charts())


def test_rules_name_the_numbers_that_the_code_goes_by(store: Store) -> None:
    told = html_of(page.layout())
    rule = formula("corrected")
    for number in (
        Quantity(DEFAULT_THRESHOLDS.near * 100, "%"),
        Quantity(DEFAULT_THRESHOLDS.achieved * 100, "%"),
        Number(rule.class_one_from, 1),
        *(Number(weight, decimals_of(weight, 3)) for weight in rule.coefficients.values()),
    ):
        assert say(number) in told
    assert "× 0.717" in told
    assert f"{len(store.catalog.corrections)} figures are corrected" in told
    assert all(f">{say(status_name(one))}<" in told for one in STATUSES)


def test_pictures_are_charts_as_any_other() -> None:
    for mark, chart in marks.charts().items():
        assert checked(chart) == chart, mark


@pytest.mark.parametrize("language", offered())
def test_no_two_terms_of_the_glossary_have_one_name_or_one_meaning(language: str) -> None:
    with speaking(language):
        names = [say(terms.term(key)) for key in terms.TERMS]
        meanings = [say(terms.meaning(key)) for key in terms.TERMS]
    assert len({*names}) == len({*meanings}) == len(terms.TERMS)


def test_a_way_into_help_is_named_and_keeps_the_view() -> None:
    link = help_link("z", View("/stability", line="SP-6", figures="printed"))
    assert link.href == f"{PATH}?line=SP-6&figures=printed#z"
    assert "What Z of financial stability is" in html_of(link)


def test_lines_and_indicators_are_counted_of_each_plan() -> None:
    known = get_store().catalog
    told = html_of(page.layout())
    for plan in known.documents:
        count = sum(one.plan == plan for one in known.indicators.values())
        assert f"{count} indicators" in told


@pytest.mark.parametrize("language", offered())
def test_what_help_calls_something_by_name_is_used_on_a_page(language: str) -> None:
    """A name in quotation marks is the message of what is pressed, and not a copy that would grow old."""
    entries = voice(language).bundle.entries
    texts = {path: path.read_text() for room in ("ktudash", "web/src") for path in (PROJECT / room).rglob("*.[pj][ys]")}
    used = "\n".join(text for path, text in texts.items() if path.parent.name != "help")
    given = {*re.findall(r'msg\(\s*"([\w-]+)"', texts[Path(ways.__file__)])}
    told = [entry for name, entry in entries.items() if name.startswith("help-")]
    for name in given.union(*map(named_in, told)):
        begins = re.escape(name.rsplit("-", 1)[0])
        assert name.startswith("help-") or re.search(rf"""["'`]({re.escape(name)}["'`]|{begins}-\$\{{)""", used), name
    for name in ("help-step", "help-slide", "help-taking", "help-screen"):
        assert not re.search(r"[“«](?!\{)", FluentSerializer().serialize_entry(entries[name])), (
            f"{name} has a copy of a name"
        )


def named_in(entry: Entry) -> set[str]:
    """The messages that one refers to."""
    reader = References()
    reader.visit(entry)
    return reader.entries


def test_a_term_leads_to_the_glossary_once_a_page_and_first_from_the_words_around_figures() -> None:
    with speaking("en"):
        given = [
            html.Div([html.H2("QS and RSCI"), html.P("h-index, then RSCI; RI-3 is a code", className="card-sub")]),
            html.Footer([html.Span("RSCI, EBITDA")], className="card-foot"),
            html.Table([html.Th("pp"), html.Td("RI")]),
            dcc.Link("VET", href="/"),
        ]
        made = terms.led_to_glossary(given, View("/research", line="SP-2"))
    links = [one for one in elements(made) if getattr(one, "className", "") == "term"]
    assert [(one.children, one.href) for one in links] == [
        ("QS", "/help?line=SP-2#term-qs"),
        ("h-index", "/help?line=SP-2#term-h-index"),
        ("RSCI", "/help?line=SP-2#term-rsci"),
        ("EBITDA", "/help?line=SP-2#term-ebitda"),
        ("pp", "/help?line=SP-2#term-pp"),
    ]
    assert all(one.title for one in links)
    assert "term" not in html_of(given)


@pytest.mark.parametrize("language", offered())
@pytest.mark.parametrize(
    ("path", "keys"),
    [("/research", {"rsci", "jcr", "research"}), ("/finance", {"ebitda"}), ("/rankings", {"qs", "iaar", "nce"})],
)
def test_the_terms_of_a_page_lead_to_the_glossary(language: str, path: str, keys: set[str]) -> None:
    with speaking(language):
        made = PAGES[path.strip("/").replace("-", "_") or "home"]["layout"]()
        listed = {one.id for one in elements(page.layout()) if str(getattr(one, "id", "")).startswith("term-")}
    led = [one.href.split("#")[1] for one in elements(made) if getattr(one, "className", "") == "term"]
    assert {terms.place_of(key) for key in keys} <= {*led} <= listed
    assert len(led) == len({*led})


@pytest.mark.parametrize(
    ("path", "place"),
    [
        *(("/", place) for place in ("status", "attention", "audit", "pairs")),
        *(("/targets", place) for place in ("status", "attainment")),
        ("/two-plans", "pairs"),
        ("/graduates", "employment"),
        ("/teaching", "corrections"),
        *(("/audit", place) for place in ("audit", "corrections")),
        ("/labour-market", "labour"),
        ("/stability", "z"),
        ("/reporting", "reporting"),
        ("/actuals", "reporting"),
        ("/deck", "slides"),
    ],
)
def test_rules_of_a_page_lead_to_their_place(path: str, place: str) -> None:
    ways = {
        one.href.split("#")[1]
        for one in elements(PAGES[path.strip("/").replace("-", "_") or "home"]["layout"]())
        if getattr(one, "className", "") == "help-link"
    }
    assert place in ways
    assert ways <= {*PLACES}


@pytest.mark.parametrize(
    ("path", "place", "subtitle"),
    [
        ("/stability", "audit", msg("stability-checks-sub")),
        ("/stability", "z", msg("stability-limits-sub")),
        ("/labour-market", "labour", msg("labour-clash-sub")),
        ("/labour-market", "labour", msg("labour-totals-card-sub", by="region")),
        ("/labour-market", "labour", msg("labour-totals-card-sub", by="industry")),
        ("/audit", "corrections", msg("audit-readings-sub")),
    ],
)
def test_a_card_of_words_leads_to_the_rule_that_it_goes_by(path: str, place: str, subtitle: Message) -> None:
    parts = elements(PAGES[path.strip("/").replace("-", "_")]["layout"]())
    heads = [one for one in parts if getattr(one, "className", "") == "card-head"]
    (head,) = (one for one in heads if say(subtitle) in [getattr(part, "children", None) for part in elements(one)])
    assert [one.href for one in elements(head) if getattr(one, "className", "") == "help-link"] == [f"{PATH}#{place}"]
