"""Labour market: where the vacancies for the university's specialties are, and how far figures carry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dash import dcc
from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.card import Card
from ktudash.components.fold import Fold, Folded, folded
from ktudash.components.shell import menu, page
from ktudash.store import get_store
from ktudash.topics.labour_market import names, rules
from ktudash.topics.labour_market.choice import PARAMETERS, PATH, PRINT, Choice, chosen
from ktudash.topics.labour_market.clicks import CLICKED, clickable
from ktudash.topics.labour_market.totals import contradictions_card, source_of_table_8, totals_cards
from ktudash.view import View
from ktudash.words import Text, msg, say

#: What is asked first: what the university has to do with it, then where the vacancies are.
FIRST: Final = ("labour-programmes", "labour-map", "labour-list", "labour-profile", "labour-demand")
FOLDS: Final = (
    Fold("every", msg("labour-fold", fold="every"), ("labour-heat",)),
    Fold(
        "karaganda",
        msg("labour-fold", fold="karaganda"),
        ("labour-industries", "labour-occupations", "labour-top-occupations", "labour-totals"),
    ),
    Fold("text", msg("labour-fold", fold="text"), ("labour-shares", "labour-need")),
    Fold(
        "doubts",
        msg("labour-fold", fold="doubts"),
        ("labour-bounds-vacant-jobs", "labour-bounds-expected-need", "labour-text"),
    ),
)

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 110


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("labour-name"), order=ORDER, layout=layout, group="Analyses")


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines, PARAMETERS)
    table_8 = store.frame("regional_vacancies", view.figures)
    choice, view = chosen(view, table_8)
    return page(
        view,
        lines=list(store.catalog.lines.values()),
        title=say(msg("labour-name")),
        lead=say(msg("labour-lead")),
        controls=_controls(view, choice, rules.regions(table_8), rules.industries(table_8)),
        cards=_cards(view, choice),
    )


def _cards(view: View, choice: Choice) -> Sequence[Card | Component | Folded]:
    """The charts, and the cards of words on contradictions and totals in the fold of the doubts."""
    table_8 = get_store().frame("regional_vacancies", view.figures)
    source = source_of_table_8()
    words = (
        contradictions_card(table_8, source, view),
        *totals_cards(table_8, source, choice, view),
    )
    cards = [clickable(card, view) for card in topic.cards(PATH, view)]
    return [dcc.Store(id=CLICKED), *folded(cards, FOLDS, words={"doubts": words}, first=FIRST)]


def _controls(view: View, choice: Choice, regions: Sequence[str], industries: Sequence[str]) -> list[Component]:
    usual = Choice()

    def entries(
        parameter: str, values: Sequence[str], value: str, words: dict[str, Text]
    ) -> list[tuple[str, str, bool]]:
        default = getattr(usual, parameter)
        return [
            (say(words[one]), view.href(**{parameter: "" if one == default else one}), one == value) for one in values
        ]

    of_regions: dict[str, Text] = {key: names.region(key) for key in (rules.REPUBLIC, *regions)}
    of_industries: dict[str, Text] = {key: names.industry(key) for key in (rules.TOTAL, *industries)}
    printed: dict[str, Text] = {PRINT: msg("labour-printed-order")}
    measures: dict[str, Text] = {key: names.measure(key) for key in rules.MEASURES}
    all_regions: dict[str, Text] = {"": msg("labour-all-regions"), **of_regions}
    sorted_rows, sorted_columns = {**of_industries, **printed}, {**of_regions, **printed}
    return [
        menu(
            say(msg("labour-menu", menu="measure")),
            say(names.measure_within(choice.measure)),
            entries("measure", rules.MEASURES, choice.measure, measures),
        ),
        menu(
            say(msg("labour-menu", menu="industry")),
            say(of_industries[choice.industry]),
            entries("industry", (rules.TOTAL, *industries), choice.industry, of_industries),
        ),
        menu(
            say(msg("labour-menu", menu="region")),
            say(all_regions[choice.region]),
            entries("region", ("", *regions), choice.region, all_regions),
        ),
        menu(
            say(msg("labour-menu", menu="rows")),
            say(sorted_rows[choice.rows]),
            entries("rows", (rules.TOTAL, PRINT, *industries), choice.rows, sorted_rows),
        ),
        menu(
            say(msg("labour-menu", menu="columns")),
            say(sorted_columns[choice.columns]),
            entries("columns", (rules.REPUBLIC, PRINT, *regions), choice.columns, sorted_columns),
        ),
    ]
