"""The page of graduates: its charts, and among them what the numbers say in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.card import Card, text_card
from ktudash.components.fold import Fold, Folded, folded
from ktudash.components.help import help_link
from ktudash.registry import Need, frame, targets, told
from ktudash.store import get_store, per_version
from ktudash.topics.graduates.charts import PATH
from ktudash.topics.graduates.statements import Statement, statements
from ktudash.view import View
from ktudash.words import Text, msg, say

#: What the statements are worked out from, by the arguments of `statements`.
NEEDS: Final[Mapping[str, Need]] = {
    "employment": frame("employment"),
    "claim": told("employment_text", item="Master's and doctoral graduates"),
    "target": targets("SP-1.3.3"),
}
#: The statements stand behind this many charts: those that show what they are about.
CHARTS_BEFORE: Final = 3

FOLDS: Final = (
    Fold(
        "counted",
        msg("graduates-fold"),
        ("graduates-by-funding", "masters-by-season", "entrants-to-master", "masters-not-employed"),
    ),
)

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 20


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("graduates-name"), order=ORDER, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, query, title=msg("graduates-name"), lead=msg("graduates-lead"), arranged=_arranged)


def _arranged(view: View, cards: list[Card]) -> Sequence[Card | Component | Folded]:
    said, source = _said(view.figures)
    saying = text_card(
        say(msg("graduates-say")),
        _sayings(said),
        subtitle=say(msg("graduates-say-sub")),
        foot=say(source),
        span=5,
        tools=help_link("employment", view),
    )
    return folded([*cards[:CHARTS_BEFORE], saying, *cards[CHARTS_BEFORE:]], FOLDS)


@per_version
def _said(figures: str) -> tuple[tuple[Statement, ...], Text]:
    """The statements, and the source line of what they are worked out from."""
    store = get_store()
    rows = {name: need.resolve(store, figures) for name, need in NEEDS.items()}
    sources = dict.fromkeys(source for name, need in NEEDS.items() for source in need.sources(rows[name]))
    return statements(**rows), store.catalog.source_line(list(sources))


def _sayings(said: Sequence[Statement]) -> Component:
    """The statements as rows of a table: the number, then its sentence."""
    return html.Table(
        html.Tbody(
            [
                html.Tr(
                    [
                        html.Th(
                            html.Strong(say(one.number), className=one.judgement),
                            scope="row",
                            style={"whiteSpace": "nowrap"},
                        ),
                        html.Td(say(one.sentence)),
                    ]
                )
                for one in said
            ]
        ),
        className="table-k",
    )
