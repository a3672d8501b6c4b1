"""Logging in by name and password, and out: a page of its own, which needs no script."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import flask
from dash import Dash
from flask.sessions import SecureCookieSessionInterface

from ktudash.accounts import READER, at_least, who
from ktudash.accounts.sessions import LASTS, WITHIN
from ktudash.components.who import LOGIN, LOGOUT
from ktudash.reporting.ledger import LedgerError
from ktudash.serving.access import TOKEN
from ktudash.serving.choices import way_back
from ktudash.settings import Settings
from ktudash.site import base, inside
from ktudash.store import get_store
from ktudash.words import Text, language, msg, say

_PAGE: Final = Path(__file__).with_name("login.html").read_text(encoding="utf-8")
#: A name, a password and a way back.
_MOST_BYTES: Final = 20_000


class Cookie(SecureCookieSessionInterface):
    """The cookie of a session: for the server alone, for no other site, and behind TLS for nothing but TLS."""

    def get_cookie_secure(self, app: flask.Flask) -> bool:
        return flask.request.is_secure

    def get_cookie_name(self, app: flask.Flask) -> str:
        # Browsers take a cookie of these prefixes over TLS alone, and the first from nobody but this very server.
        return ("__Secure-ktudash" if base() else "__Host-ktudash") if flask.request.is_secure else "ktudash"


def register(app: Dash, settings: Settings) -> None:
    """Sign sessions, and add the ways in and out. Raises ``OSError`` where the secret can be neither read nor made."""
    server = app.server
    server.secret_key = settings.session_secret()
    server.config["SESSION_COOKIE_HTTPONLY"] = True
    server.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    server.permanent_session_lifetime = LASTS
    server.session_interface = Cookie()

    def log_in() -> Any:
        to = way_back(flask.request.values.get("to", ""))
        if flask.request.method != "POST":
            if who().account:
                return _no_store(flask.redirect(to, 303))
            return _page(app, to)
        try:
            return _entered(app, to)
        except LedgerError:
            return _page(app, to, msg("accounts-away"), 503)

    def log_out() -> Any:
        token = flask.session.pop(TOKEN, "")
        flask.session.clear()
        with suppress(LedgerError):  # the browser has nothing any more; the session ends by itself
            get_store().sessions.end(str(token))
        return _no_store(flask.redirect("/" if settings.readers == "open" else LOGIN, 303))

    def bounded() -> Any:
        flask.request.max_content_length = flask.request.max_form_memory_size = _MOST_BYTES
        return log_in()

    server.add_url_rule(LOGIN, "log-in", bounded, methods=["GET", "POST"])
    server.add_url_rule(LOGOUT, "log-out", log_out, methods=["POST"])


def _entered(app: Dash, to: str) -> Any:
    """What follows a name and a password."""
    store, form = get_store(), flask.request.form
    name, password, address = form.get("name", "")[:100], form.get("password", ""), _address()
    if not store.attempts.note(name, address):
        answer = _page(app, to, msg("accounts-too-often", minutes=_minutes(WITHIN)), 429, name)
        answer.headers["Retry-After"] = str(int(WITHIN.total_seconds()))
        return answer
    account = store.accounts.enters(name, password)
    if account is None:
        return _page(app, to, msg("accounts-wrong"), 401, name)
    store.attempts.forget(name, address)
    # Whatever the browser held before is of no use any more: nobody can have laid it there.
    before = flask.session.pop(TOKEN, "")
    if before:
        store.sessions.end(str(before))
    flask.session.clear()
    flask.session[TOKEN] = store.sessions.begin(account)
    flask.session.permanent = True
    return _no_store(flask.redirect(to, 303))


def _page(app: Dash, to: str, told: Text = "", status: int = 200, name: str = "") -> flask.Response:
    words = {
        "title": msg("shell-tab", page=msg("accounts-log-in"), filtered=False, filters=""),
        "brand": msg("shell-brand"),
        "heading": msg("accounts-log-in"),
        "name": msg("accounts-field-name"),
        "password": msg("accounts-field-password"),
        "button": msg("accounts-log-in"),
        "hint": msg("accounts-forgotten"),
        "none": msg("accounts-how-to-begin"),
        "back": msg("accounts-back"),
    }
    page = flask.render_template_string(
        _PAGE,
        lang=language(),
        words={key: say(text) for key, text in words.items()},
        styles=app._generate_css_dist_html(),
        icon=app.get_asset_url("favicon.svg"),
        action=inside(LOGIN),
        to=inside(to),
        name=name,
        told=say(told),
        form=get_store().has_accounts() or status != 200,
        readable=at_least(who().role, READER),
    )
    answer = flask.make_response(page, status)
    return _no_store(answer)


def _no_store(answer: Any) -> flask.Response:
    made = flask.make_response(answer)
    made.headers["Cache-Control"] = "no-store"
    return made


def _address() -> str:
    """Where an attempt comes from: what the proxy on this machine says, else who is connected."""
    near = flask.request.remote_addr or ""
    said = flask.request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return said if said and near in ("127.0.0.1", "::1", "") else near


def _minutes(of: timedelta) -> int:
    return int(of.total_seconds() // 60)
