"""The meetings on the board: those that were frozen, and the form that freezes another."""

from __future__ import annotations

from urllib.parse import urlencode

import dash_bootstrap_components as dbc
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import ledger
from ktudash.pages.actuals.link import PATH as ACTUALS
from ktudash.site import inside
from ktudash.store import Store
from ktudash.view import AS_OF
from ktudash.words import msg, say


def form(store: Store) -> list[Component]:
    """The form that freezes one, under those that there are."""
    return [
        html.P(say(msg("reporting-meeting-hint")), className="hint"),
        html.Div(kept(store), id="reporting-meetings"),
        html.Div(
            ledger.field(
                msg("reporting-meeting"),
                dbc.Input(
                    id="reporting-meeting",
                    type="text",
                    maxlength=100,
                    placeholder=say(msg("reporting-meeting-example")),
                    autocomplete="off",
                ),
            ),
            className="fields",
        ),
        html.Div(
            html.Button(say(msg("reporting-freeze")), id="reporting-freeze", type="button", className="first-button"),
            className="ledger-buttons",
        ),
        html.Div(id="reporting-meeting-message"),
    ]


def kept(store: Store) -> list[Component]:
    """The meetings, the newest first, with the way to how it stood then and to what has changed since."""
    rows = []
    for one in reversed(store.meetings()):
        told = msg(
            "reporting-meeting-kept", name=one.name, moment=ledger.moment(one.as_of), author=ledger.typed(one.author)
        )
        ways = (
            (msg("reporting-meeting-then"), f"/?{urlencode({AS_OF: one.name})}"),
            (msg("reporting-meeting-since"), f"{ACTUALS}?{urlencode({'since': one.name})}"),
        )
        links = [part for words, href in ways for part in (" · ", dcc.Link(say(words), href=inside(href)))]
        rows.append(html.Li([say(told), *links]))
    return [html.Ul(rows, className="kept-meetings")] if rows else []
