"""The deck: charts that wait in the reader's browser for a presentation.

The server knows no deck: ``web/src/deck`` keeps the charts in the browser and draws the list into the
empty container of this page. Only the finished order goes to the server, which answers with the PPTX.
"""

from __future__ import annotations

from typing import Final

from dash import html
from dash.development.base_component import Component
from flask import current_app, has_app_context

from ktudash.catalog import Line
from ktudash.components import attributes, topic
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.shell import page
from ktudash.plan.names import line_name
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import msg, say

PATH: Final = "/deck"
STANDARD_SET: Final = "/export/standard-set"

#: Plotly comes with the first chart of a page; this page draws only in the background.


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("deck-name"), order=20, group="Work", layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it: a menu of standard sets, and a container that the browser fills."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines)
    lines = list(store.catalog.lines.values())
    return page(
        view,
        lines=lines,
        title=say(msg("deck-name")),
        lead=say(msg("deck-lead")),
        controls=[*([_sets(lines)] if _has_standard_sets() else []), help_link("slides", view)],
        cards=[
            html.Section(id="deck", className="card-k span-12 deck", **attributes(aria_label=say(msg("deck-label")))),
            _anew(),
        ],
    )


def _anew() -> Component:
    """Where a deck that somebody has worked on is brought back (``web/src/deck/anew.js``)."""
    return text_card(
        say(msg("anew-heading")),
        html.Div(id="deck-anew", className="deck-anew", **attributes(data_label=say(msg("anew-file")))),
        subtitle=say(msg("anew-lead")),
        span=12,
    )


def _has_standard_sets() -> bool:
    """Whether this server puts standard sets together; without, the menu would promise too much."""
    return has_app_context() and any(rule.rule == STANDARD_SET for rule in current_app.url_map.iter_rules())


def _sets(lines: list[Line]) -> Component:
    each = html.Div(className="deck-each", **attributes(data_deck_each=say(msg("deck-each"))))
    entries: list[Component] = [each]
    for plan in ("SP", "CD"):
        entries.append(html.Div(say(msg("shell-plan", plan=plan)), className="menu-head"))
        entries += [
            html.Button(
                say(msg("deck-set-of", number=line.number, name=line_name(line))),
                type="button",
                **attributes(data_deck_set=line.id),
            )
            for line in lines
            if line.plan == plan
        ]
    return html.Details(
        className="drop",
        children=[
            html.Summary(say(msg("deck-sets")), className="drop-button"),
            html.Div(entries, className="menu"),
        ],
    )
