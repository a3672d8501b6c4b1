"""Logging in and out: a page of its own, which needs no script."""

from __future__ import annotations

from functools import partial
from typing import Any, Final
from urllib.parse import urlencode

import flask
from dash import Dash

from ktudash.accounts import READER, at_least, who
from ktudash.accounts.sessions import WITHIN
from ktudash.components.who import LOGIN, LOGOUT
from ktudash.reporting.ledger import LedgerError
from ktudash.serving import journal, provider, session
from ktudash.serving.form import EVERYWHERE, Field, Form, bound_form, no_store, page
from ktudash.serving.peer import address
from ktudash.serving.ways import START, is_file, way_on
from ktudash.settings import Settings
from ktudash.store import get_store
from ktudash.words import Message, Text, msg

#: What failed logins were, for the log.
_RESULTS: Final = {401: "wrong", 429: "too often", 503: "away"}


def register(app: Dash, settings: Settings) -> None:
    """Add the ways in and out."""

    def log_in() -> Any:
        bound_form()
        to = way_on(flask.request.values.get("to", ""))
        if flask.request.method != "POST":
            if who().account is None:
                return _page(app, to)
            return _inside(app, to) if is_file(to) else no_store(flask.redirect(to, 303))
        try:
            return _entered(app, to)
        except LedgerError:
            return _failed(app, to, msg("accounts-away"), 503)

    def log_out() -> Any:
        bound_form()
        way = session.end(everywhere=bool(flask.request.form.get(EVERYWHERE)))
        away = provider.end_address() if way == "provider" else ""
        return no_store(flask.redirect(away or ("/" if settings.readers == "open" else LOGIN), 303))

    provider.register(app, settings, partial(_page, app))
    app.server.add_url_rule(LOGIN, "log-in", log_in, methods=["GET", "POST"])
    app.server.add_url_rule(LOGOUT, "log-out", log_out, methods=["POST"])


def _entered(app: Dash, to: str) -> Any:
    """What follows a name and a password."""
    store, form = get_store(), flask.request.form
    name, password, near = form.get("name", "")[:100], form.get("password", ""), address()
    if not store.attempts.note(name, near):
        return too_often(_failed(app, to, too_many(), 429, name))
    account = store.accounts.enters(name, password)
    if account is None:
        return _failed(app, to, msg("accounts-wrong"), 401, name)
    store.attempts.forget(name, near)
    return session.begin(account, to, "password")


def too_many() -> Message:
    """What is said to who has tried too often."""
    return msg("accounts-too-often", minutes=int(WITHIN.total_seconds() // 60))


def too_often(answer: flask.Response) -> flask.Response:
    """``answer``, which tells programs when to come back."""
    answer.headers["Retry-After"] = str(int(WITHIN.total_seconds()))
    return answer


def _failed(app: Dash, to: str, told: Text, status: int, name: str = "") -> flask.Response:
    """A password did not let in, which the log has."""
    journal.note("login", result=_RESULTS[status])
    return _page(app, to, told, status, name)


def _inside(app: Dash, to: str) -> flask.Response:
    """Who has logged in to get a file gets it here."""
    links = [(msg("accounts-open-asked"), to), (msg("accounts-to-start"), START)]
    return page(app, Form(heading=msg("accounts-logged-in"), action=LOGIN, whose=whose(), to=to, links=links))


def whose() -> tuple[Text, str] | None:
    """The account of who asks, as it is told, and its name."""
    account = who().account
    if account is None:
        return None
    return msg("accounts-as", name=account.name, role=account.role), account.name


def _page(app: Dash, to: str, told: Text = "", status: int = 200, name: str = "") -> flask.Response:
    outside = provider.is_there()
    store = get_store()
    form = store.has_passwords() if outside else store.has_accounts() or status in _RESULTS
    typed = [
        Field("name", msg("accounts-field-name"), "username", kind="text", value=name, most=100),
        Field("password", msg("accounts-field-password"), "current-password"),
    ]
    return page(
        app,
        Form(
            heading=msg("accounts-log-in"),
            action=LOGIN,
            fields=typed if form else (),
            button=msg("accounts-log-in"),
            to=to,
            told=told,
            way=(msg("accounts-through-provider"), f"{provider.ADDRESS}?{urlencode({'to': to})}") if outside else None,
            said=[msg("accounts-forgotten")] if form else [] if outside else [msg("accounts-how-to-begin")],
            links=[(msg("accounts-back"), to)] if at_least(who().role, READER) else (),
        ),
        status,
    )
