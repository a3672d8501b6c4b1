"""The page of the board, and what it adds to the app."""

from __future__ import annotations

import dash
from dash import html
from dash.development.base_component import Component

from ktudash.components.shell import menu, page
from ktudash.components.topic import register as register_page
from ktudash.pages.reporting import files, office, shown
from ktudash.pages.reporting.link import PATH, asked, board_of
from ktudash.store import get_store
from ktudash.words import Year, msg, say


def register() -> None:
    """Add the page, its callbacks and its files to the app."""
    register_page(__name__, PATH, name=msg("reporting-name"), order=5, layout=layout, group="Work")
    office.add_callbacks()
    files.add_downloads(dash.get_app().server)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    given = asked(store, query)
    found = board_of(store, given)
    years = [
        (say(Year(one)), given.view.href(year="" if one == given.usual else str(one)), one == given.year)
        for one in given.years
    ]
    return page(
        given.view,
        lines=list(store.catalog.lines.values()),
        title=say(msg("reporting-name")),
        lead=html.Span(say(shown.lead(given, found)), id=shown.LEAD),
        controls=[menu(say(msg("actuals-year")), say(Year(given.year)), years)],
        cards=[
            html.Div(shown.cards(store, given, found), id=office.NOW, className="contents"),
            office.card(store, given, found),
        ],
    )
