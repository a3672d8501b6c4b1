"""A path that no page answers: said in words, with the navigation around it."""

from __future__ import annotations

import dash
from dash.development.base_component import Component

from ktudash.components.addresses import NOT_FOUND
from ktudash.components.card import empty_state
from ktudash.components.shell import page
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import msg, say


def register() -> None:
    """Add the page to the app, under the name by which Dash looks for it."""
    dash.register_page(NOT_FOUND, layout=layout)


def layout(**_query: str) -> Component:
    """The page for an unknown path; its filters are those of Home."""
    lines = get_store().catalog.lines
    view = View.parse("/", {}, lines)
    link = (say(msg("shell-not-found-home")), view.href())
    return page(
        view,
        lines=list(lines.values()),
        title=say(msg("shell-not-found")),
        lead="",
        cards=[empty_state(say(msg("shell-not-found-words")), link=link)],
    )
