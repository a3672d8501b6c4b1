"""What stands around every report: who reports it, fields under their labels, what was done or not done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

import dash_bootstrap_components as dbc
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.accounts import may, who
from ktudash.reporting.faults import ReportingError
from ktudash.words import Text, msg, say

#: The same field on every page that reports: a name typed once stands in all of them, in this browser.
AUTHOR_ID: Final = "actuals-author"


class TypedError(ReportingError):
    """What was typed cannot be meant; the text says why."""


def author_field() -> Component:
    """Who reports: the account, else a name that is typed, which the browser remembers."""
    account = who().account
    if account is not None:
        # The field stays where callbacks look for it; what it says is not read.
        hidden = dbc.Input(id=AUTHOR_ID, type="hidden", value="")
        return html.Div([html.Span(say(msg("accounts-signed", name=account.name))), hidden], className="field signed")
    return field(
        msg("actuals-author"),
        dbc.Input(
            id=AUTHOR_ID,
            type="text",
            placeholder=say(msg("actuals-author-hint")),
            maxlength=200,
            persistence=True,
            persistence_type="local",
            autocomplete="name",
        ),
    )


def signer() -> str:
    """The account that signs what is reported; empty where a name is typed."""
    account = who().account
    return account.name if account else ""


def may_not(role: str) -> Component | None:
    """In place of a form: what who reads the page lacks to use it; nothing where they may."""
    return None if may(role) else html.P(say(msg("accounts-may-not", why=who().why, role=role)), className="hint")


def field(label: Text, control: Component) -> Component:
    """A control under its label."""
    return html.Label([html.Span(say(label), className="field-label"), control], className="field")


def typed_day(written: str | None) -> date:
    """The day in a field of a date. Raises :class:`TypedError` where it is none."""
    try:
        return date.fromisoformat(written or "")
    except ValueError:
        raise TypedError(msg("reporting-no-date", read=written or "none")) from None


def alert(words: Text, *, role: str = "bad") -> Component:
    """A sentence about what was or was not done, said aloud too."""
    return html.Div(say(words), className=f"ledger-alert {role}", role="alert")


def pager(page: int, pages: int, href: Callable[[int], str]) -> Component | None:
    """Links to the pages beside this one (1 is the newest); nothing where there is only one."""
    if pages < 2:
        return None
    newer, older = say(msg("actuals-newer")), say(msg("actuals-older"))
    return html.Nav(
        [
            dcc.Link(newer, href=href(page - 1), className="plain-button") if page > 1 else None,
            html.Span(say(msg("actuals-page", page=page, pages=pages))),
            dcc.Link(older, href=href(page + 1), className="plain-button") if page < pages else None,
        ],
        className="pager",
    )
