"""Graduates: who finds work, under which definition, by level, funding and season, and the targets."""

from __future__ import annotations

from typing import Final

import pandas as pd
from dash import html
from dash.development.base_component import Component

from ktudash.components.card import Card, text_card
from ktudash.figures import graduates
from ktudash.metrics.employment import readings
from ktudash.metrics.graduates import contract_shares, of_all_levels, reading
from ktudash.pages import topic
from ktudash.store import get_store, per_version

PATH: Final = "/graduates"
WORDS: Final = {
    "name": "Graduates",
    "title": "Graduates",
    "lead": "Who finds work after graduation, by level, funding and season, and what the plan asks for until 2025.",
    "say": "What the numbers say",
    "say_sub": "Written by rules from the tables",
}


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, WORDS, order=20, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, WORDS, query, lambda view: cards(view.figures))


@per_version
def cards(figures: str) -> tuple[Card | Component, ...]:
    """The charts of the page, in reading order."""
    store = get_store()
    employment, targets = store.frame("employment", figures), store.targets(figures)
    text = store.frame("text_figures", figures)

    def path(code: str) -> pd.DataFrame:
        return targets[targets["code"] == code]

    three = readings(employment)
    lines = {name: reading(three, name) for name in ("printed", "with_entrants", "without_entrants")}
    counted = dict(zip(lines["printed"]["year"], lines["printed"]["includes_entrants"], strict=True))
    contract = contract_shares(employment)
    shares = {
        "bachelor_state": graduates.of(employment, "bachelor", "employed_share", "state"),
        "bachelor_contract": graduates.of(contract, "bachelor", "employed_share", "contract"),
        "master_winter": graduates.of(employment, "master", "employed_share", "total", "winter"),
        "master_summer": graduates.of(employment, "master", "employed_share", "total"),
        "doctoral": graduates.of(employment, "doctoral", "employed_share", "total"),
    }
    entered = graduates.of(employment, "bachelor", "entered_master", "total")
    claim = text[(text["topic"] == "employment_text") & (text["item"] == "Master's and doctoral graduates")]
    table, line = store.catalog.source_line("SP-T2"), frozenset({"SP-1"})
    said = graduates.statements(lines, counted, path("SP-1.3.3"), shares, entered, claim)
    return (
        Card(graduates.readings(lines, counted, source=table), 7, line),
        Card(
            graduates.targets(
                lines["without_entrants"],
                path("SP-1.3.3"),
                of_all_levels(employment, lines["without_entrants"]),
                source=store.catalog.source_line(["SP-T2", "SP-1.3.3"]),
            ),
            5,
            line,
        ),
        Card(graduates.groups(shares, source=table), 7, line),
        text_card(
            WORDS["say"],
            _sayings(said),
            subtitle=WORDS["say_sub"],
            foot=store.catalog.source_line(["SP-T2", "SP-TXT", "SP-1.3.3"]),
            span=5,
        ),
        Card(graduates.counts_of_bachelors(employment, lines["without_entrants"], source=table), 6, line),
        Card(graduates.counts_of_masters(employment, source=table), 6, line),
        Card(
            graduates.state_order(
                shares["bachelor_state"],
                path("SP-1.3.4"),
                source=store.catalog.source_line(["SP-T2", "SP-1.3.4"]),
            ),
            7,
            line,
        ),
        Card(
            graduates.entrants(
                entered, graduates.of(employment, "bachelor", "entered_master_share", "total"), source=table
            ),
            5,
            line,
        ),
        Card(graduates.not_employed(employment, source=table), 7, line),
        Card(graduates.salary(path("SP-1.3.5"), source=store.catalog.source_line("SP-1.3.5")), 5, line),
    )


def _sayings(said: tuple[graduates.Statement, ...]) -> Component:
    """The statements as rows of a table: the number, then its sentence."""
    return html.Table(
        html.Tbody(
            [
                html.Tr(
                    [
                        html.Th(
                            html.Strong(one.number, className=one.judgement),
                            scope="row",
                            style={"whiteSpace": "nowrap"},
                        ),
                        html.Td(one.sentence),
                    ]
                )
                for one in said
            ]
        ),
        className="table-k",
    )
