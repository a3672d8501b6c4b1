"""The page of rankings."""

from __future__ import annotations

from typing import Final

from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.fold import Fold
from ktudash.topics.rankings.charts import PATH
from ktudash.words import msg

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 50

FOLDS: Final = (Fold("programmes", msg("rankings-fold"), ("atameken-programmes", "atameken-improvement")),)


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("rankings-page"), order=ORDER, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, query, title=msg("rankings-page"), lead=msg("rankings-lead"), folds=FOLDS)
