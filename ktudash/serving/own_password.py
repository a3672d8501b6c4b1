"""Changing one's own password, with the present one: a page of its own, which needs no script."""

from __future__ import annotations

from typing import Any, Final

import flask
from dash import Dash

from ktudash.accounts import Account, who
from ktudash.accounts.passwords import PasswordError
from ktudash.components.who import LOGIN, LOGOUT, PASSWORD
from ktudash.reporting.ledger import LedgerError
from ktudash.serving import journal, session
from ktudash.serving.form import Field, Form, bound_form, page
from ktudash.serving.login import too_many, too_often
from ktudash.serving.peer import address
from ktudash.store import get_store
from ktudash.words import Text, msg

#: The address leads here after a change, and says so.
_DONE: Final = "done"


def register(app: Dash) -> None:
    """Add the page."""

    def change() -> Any:
        bound_form()
        account = who().account
        if account is None or not get_store().accounts.has_password(account):
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
        Field("new", msg("accounts-field-new"), "new-password"),
        Field("again", msg("accounts-field-again"), "new-password"),
    ]
    form = Form(
        heading=msg("accounts-password-heading"),
        action=PASSWORD,
        fields=fields,
        button=msg("accounts-password-keep"),
        told=told,
        bad=bad,
        said=[msg("accounts-password-ends")],
        everywhere=_sessions(),
        links=[(msg("accounts-to-start"), "/")],
    )
    return page(app, form, status)


def _nobodys(app: Dash) -> flask.Response:
    """There is no password to change: nobody has logged in, or it is the identity provider's."""
    inside = who().account is not None
    links = [(msg("accounts-to-start"), "/")] if inside else [(msg("accounts-log-in"), LOGIN)]
    said = [msg("accounts-password-none", inside=inside)]
    form = Form(
        heading=msg("accounts-password-heading"), action=PASSWORD, said=said, everywhere=_sessions(), links=links
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
