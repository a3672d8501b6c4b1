"""The page of finance."""

from __future__ import annotations

from typing import Final

from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.fold import Fold
from ktudash.topics.finance.multiples import PATH
from ktudash.words import msg

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 40

FIRST: Final = ("income-and-expenses", "profit", "income-both-plans", "net-profit-both-plans", "financing")
FOLDS: Final = (
    Fold(
        "balance",
        msg("finance-fold"),
        ("balance-sheet", "profitability", "leverage-and-ebitda", "planned-income-by-source"),
    ),
)


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("finance-name"), order=ORDER, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, query, title=msg("finance-name"), lead=msg("finance-lead"), folds=FOLDS, first=FIRST)
