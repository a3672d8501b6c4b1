"""Who has logged in, in the frame of every page, and the way in and out."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

from dash import html
from dash.development.base_component import Component

from ktudash.accounts import who
from ktudash.site import inside
from ktudash.view import View
from ktudash.words import msg, say

LOGIN: Final = "/login"
LOGOUT: Final = "/logout"
PASSWORD: Final = "/password"  # noqa: S105 - an address


def standing(view: View) -> Component | None:
    """The account with its password and *log out*; *log in*; or how to add an account. Nothing for the one person."""
    one = who()
    if one.account is not None:
        told = html.Span(say(msg("accounts-as", name=one.account.name, role=one.account.role)), className="who-name")
        password = html.A(say(msg("accounts-password")), href=inside(PASSWORD))
        button = html.Button(say(msg("accounts-log-out")), type="submit", className="who-button")
        return html.Div([told, password, html.Form(button, action=inside(LOGOUT), method="POST")], className="who")
    if one.why == "login":
        return html.Div(html.A(say(msg("accounts-log-in")), href=way_in(view)), className="who")
    if one.why == "users":
        return html.Div(say(msg("accounts-read-only")), className="who")
    return None


def way_in(view: View) -> str:
    """To the login, and back to the same view."""
    return inside(f"{LOGIN}?{urlencode({'to': view.href()})}")
