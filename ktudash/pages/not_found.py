"""A path that no page answers: said in words, with the navigation around it."""

from __future__ import annotations

from typing import Final

import dash
from dash.development.base_component import Component

from ktudash.components.card import empty_state
from ktudash.components.shell import page
from ktudash.store import get_store
from ktudash.view import View

WORDS: Final = {
    "title": "No such page",
    "words": "The address leads to no page of this dashboard.",
    "home": "See where we stand",
}


def register() -> None:
    """Add the page to the app, under the name by which Dash looks for it."""
    dash.register_page("not_found_404", layout=layout)


def layout(**_query: str) -> Component:
    """The page for an unknown path; its filters are those of Home."""
    lines = get_store().catalog.lines
    view = View.parse("/", {}, lines)
    link = (WORDS["home"], view.href())
    return page(
        view, lines=list(lines.values()), title=WORDS["title"], lead="", cards=[empty_state(WORDS["words"], link=link)]
    )
