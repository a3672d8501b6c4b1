"""The page of research: its charts, and a table of the text's figures that stand alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd
from dash import html
from dash.development.base_component import Component

from ktudash.chart import build
from ktudash.components import topic
from ktudash.components.card import Card, text_card
from ktudash.components.fold import Fold, Folded, folded
from ktudash.components.wide import blocks
from ktudash.store import get_store
from ktudash.topics.research import rules
from ktudash.topics.research.publications import PATH
from ktudash.view import View
from ktudash.words import Number, Own, Quantity, Text, Year, msg, say

#: The table of single figures belongs to this line, and stands beside the young scientists.
FACTS_LINE: Final = "SP-2"
#: Where its figures were read.
FACTS_SOURCE: Final = "SP-TXT"

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 30

FOLDS: Final = (
    Fold("targets", msg("research-fold", fold="targets"), ("research-targets", "research-directions")),
    Fold("people", msg("research-fold", fold="people"), ("young-scientists",)),
)


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("research-name"), order=ORDER, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, query, title=msg("research-name"), lead=msg("research-lead"), arranged=arranged)


def arranged(view: View, cards: list[Card]) -> Sequence[Card | Component | Folded]:
    """The cards, and the table of the text's figures beside the young scientists where its line is shown."""
    words = {"people": [facts(view.figures)]} if view.line in ("", FACTS_LINE) else {}
    return folded(cards, FOLDS, words=words)


def facts(figures: str) -> Component:
    """Figures of the text that stand alone, as a table."""
    store = get_store()
    rows = rules.standing_alone(store.frame("text_figures", figures))
    heads = (msg("research-facts-figure"), msg("research-facts-year"), msg("research-facts-value"))
    head = html.Tr([html.Th(say(words), scope="col") for words in heads])
    body = [_fact(row) for row in rows.to_dict("records")]
    table = blocks(html.Table([html.Thead(head), html.Tbody(body)], className="table-k"))
    return text_card(
        say(msg("research-facts-title")),
        [
            table,
            *(
                html.P(
                    say(
                        msg(
                            "research-facts-contracts-note",
                            year=Year(int(row["year"])),
                            since=Year(int(row["since"])),
                        )
                    ),
                    className="card-sub",
                )
                for row in rows.to_dict("records")
                if rules.base_is_open(row)
            ),
        ],
        subtitle=say(msg("research-facts-sub")),
        foot=say(store.catalog.source_line(FACTS_SOURCE)),
        span=5,
    )


def _fact(row: Mapping[Any, Any]) -> Component:
    ranked = row["measure"] == "rank"
    # What is counted stands in the name of the figure: only shares and money need their unit.
    measured = row["unit"] == "%" or "tenge" in row["unit"]
    amount: Text = Quantity(row["value"], row["unit"]) if measured else Number(row["value"])
    value = msg("research-facts-rank", value=Number(row["value"])) if ranked else amount
    return html.Tr(
        [
            html.Th(say(_name(row)), scope="row"),
            html.Td(say(_years(row)), className="num", style={"whiteSpace": "nowrap"}),
            html.Td(say(value), className="num", style={"whiteSpace": "normal"}, title=say(build.note(row)) or None),
        ]
    )


def _name(row: Mapping[Any, Any]) -> Text:
    """What a figure is of; a growth does not say so in the text's own name."""
    if row["measure"] == "growth":
        return msg("research-facts-contracts")
    return Own("item", row["item"], row["item"])


def _years(row: Mapping[Any, Any]) -> Text:
    """The year of a figure, or the years that it spans, where the text names both; nothing where it names none."""
    if row["item"] in rules.UNDATED:
        return ""
    year = Year(int(row["year"]))
    if pd.isna(row["since"]) or rules.base_is_open(row):
        return year
    return msg("research-facts-span", since=Year(int(row["since"])), year=year)
