"""The page of financial stability: the print first, then what a reader assumes."""

from __future__ import annotations

from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.fold import Fold, folded
from ktudash.components.shell import page
from ktudash.store import get_store
from ktudash.topics.stability.charts import PATH
from ktudash.topics.stability.controls import PARAMETERS, controls, read
from ktudash.topics.stability.known import formula
from ktudash.topics.stability.print_cards import checks, every_figure, limits
from ktudash.topics.stability.what_if import result
from ktudash.view import View
from ktudash.words import Number, msg, say

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 120

FOLDS: Final = (
    Fold("terms", msg("stability-fold", fold="terms"), ("stability-moves", "stability-units")),
    Fold("statements", msg("stability-fold", fold="statements")),
)


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("stability-name"), order=ORDER, group="Analyses", layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it, assumptions included."""
    lines = get_store().catalog.lines
    assumption, view = read(View.parse(PATH, query, lines, PARAMETERS))
    figures = view.figures
    return page(
        view,
        lines=list(lines.values()),
        title=say(msg("stability-name")),
        lead=say(msg("stability-lead", threshold=Number(formula(figures).class_one_from))),
        cards=folded(
            [
                *topic.cards(PATH, view),
                controls(view, assumption),
                html.Div(result(figures, assumption), id="stability-result", style={"display": "contents"}),
            ],
            FOLDS,
            words={"statements": (checks(view), limits(view), every_figure(figures))},
        ),
    )
