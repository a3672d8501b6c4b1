"""Changing one's own password, with the present one: a page of its own, which needs no script."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlencode

import flask
from dash import Dash

from ktudash.accounts import Account, who
from ktudash.accounts.passwords import LONGEST, SHORTEST, TAKEN, PasswordError
from ktudash.components.who import LOGIN, LOGOUT, PASSWORD
from ktudash.reporting.ledger import LedgerError
from ktudash.serving import journal, session
from ktudash.serving.form import Field, Form, bound_form, no_store, page
from ktudash.serving.login import too_many, too_often, whose
from ktudash.serving.peer import address
from ktudash.serving.ways import START
from ktudash.store import get_store
from ktudash.words import Text, msg

#: The address leads here after a change, and says so.
_DONE: Final = "done"


def register(app: Dash) -> None:
    """Add the page."""

    def change() -> Any:
        bound_form()
        account = who().account
        if account is None:
            return _logged_out(app)
        if not get_store().accounts.has_password(account):
            return _nobodys(app)
        if flask.request.method != "POST":
            done = _DONE in flask.request.args
            return _page(app, msg("accounts-password-yours") if done else "", 200, bad=False)
        return _changed(app, account)

    app.server.add_url_rule(PASSWORD, "password", change, methods=["GET", "POST"])


def _changed(app: Dash, account: Account) -> Any:
    store, form, near = get_store(), flask.request.form, address()
    new = form.get("new", "")
    try:
        # Whoever found a browser open does not try one password after the other here.
        if not store.attempts.note(account.name, near):
            return too_often(_page(app, too_many(), 429))
        if store.accounts.enters(account.name, form.get("present", "")) is None:
            return _page(app, msg("accounts-not-present"), 400)
        if new != form.get("again", ""):
            return _page(app, msg("accounts-not-twice"), 400)
        store.accounts.set_password(account.name, new)
        store.attempts.forget(account.name, near)
    except PasswordError as error:
        return _page(app, error.text, 400)
    except LedgerError:
        return _page(app, msg("accounts-away"), 503)
    journal.note("password", account=account.name, result="changed")
    # Every session of the account has ended with its password, this one too.
    return session.begin(account, f"{PASSWORD}?{_DONE}=", "password")


def _page(app: Dash, told: Text, status: int, *, bad: bool = True) -> flask.Response:
    fields = [
        Field("present", msg("accounts-field-present"), "current-password"),
        Field("new", msg("accounts-field-new"), "new-password", least=SHORTEST, most=LONGEST, hint=TAKEN),
        Field("again", msg("accounts-field-again"), "new-password"),
    ]
    form = Form(
        heading=msg("accounts-password-heading"),
        action=PASSWORD,
        whose=whose(),
        fields=fields,
        button=msg("accounts-password-keep"),
        told=told,
        bad=bad,
        said=[msg("accounts-password-ends")],
        everywhere=_sessions(),
        links=[(msg("accounts-to-start"), START)],
    )
    return page(app, form, status)


def _logged_out(app: Dash) -> flask.Response:
    """Nobody has logged in, or does so no more: they are led to the login, and come back."""
    way = f"{LOGIN}?{urlencode({'to': PASSWORD})}"
    if flask.request.method != "POST":
        return no_store(flask.redirect(way, 303))
    heading, told = msg("accounts-password-heading"), msg("accounts-password-expired")
    return page(app, Form(heading=heading, action=PASSWORD, told=told, links=[(msg("accounts-log-in"), way)]), 401)


def _nobodys(app: Dash) -> flask.Response:
    """There is no password to change: it is the identity provider's."""
    form = Form(
        heading=msg("accounts-password-heading"),
        action=PASSWORD,
        whose=whose(),
        said=[msg("accounts-password-none")],
        everywhere=_sessions(),
        links=[(msg("accounts-to-start"), START)],
    )
    return page(app, form)


def _sessions() -> tuple[Text, Text, str] | None:
    """In how many browsers one is logged in, and the way to end that."""
    account = who().account
    if account is None:
        return None
    try:
        count = get_store().sessions.count(account)
    except LedgerError:
        return None
    return msg("accounts-sessions", count=count), msg("accounts-log-out-everywhere"), LOGOUT
