"""The session of a browser: a cookie that holds a token, which the database knows by its digest."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

import flask
from flask.sessions import SecureCookieSessionInterface

from ktudash.accounts import Account
from ktudash.accounts.sessions import LASTS
from ktudash.reporting.ledger import LedgerError
from ktudash.serving import journal
from ktudash.serving.form import no_store
from ktudash.serving.ways import once_inside
from ktudash.settings import Settings
from ktudash.site import base
from ktudash.store import get_store

#: Where the cookie keeps the token, and by which way in it was given.
TOKEN: Final = "token"  # noqa: S105 - the name of a place
_WAY: Final = "way"


class Cookie(SecureCookieSessionInterface):
    """The cookie of a session: for the server alone, for no other site, and behind TLS for nothing but TLS."""

    def get_cookie_secure(self, app: flask.Flask) -> bool:
        return flask.request.is_secure

    def get_cookie_name(self, app: flask.Flask) -> str:
        # Browsers take a cookie of these prefixes over TLS alone, and the first from nobody but this very server.
        return ("__Secure-ktudash" if base() else "__Host-ktudash") if flask.request.is_secure else "ktudash"


def sign(server: flask.Flask, settings: Settings) -> None:
    """Sign sessions. Raises ``OSError`` where the secret can be neither read nor made."""
    server.secret_key = settings.session_secret()
    server.config["SESSION_COOKIE_HTTPONLY"] = True
    server.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    server.permanent_session_lifetime = LASTS
    # It is sent once, and lasts as long as the session behind it: sent again with each answer, a late one would put the
    # token of an ended session in the place of the new one.
    server.config["SESSION_REFRESH_EACH_REQUEST"] = False
    server.session_interface = Cookie()


def begin(account: Account, to: str, way: str) -> Any:
    """Let somebody in by a ``way`` (``password``, ``provider``), and lead on. Raises :class:`LedgerError`."""
    # Whatever the browser held before is of no use any more: nobody can have laid it there.
    end()
    flask.session[TOKEN] = get_store().sessions.begin(account)
    flask.session[_WAY] = way
    flask.session.permanent = True
    journal.note("login", account=account.name, way=way, result="entered")
    return no_store(flask.redirect(once_inside(to), 303))


def end(*, everywhere: bool = False) -> str:
    """Forget the session of this browser, or all of whose it is; the way in that it had, empty where it had none."""
    token, way = flask.session.get(TOKEN, ""), flask.session.get(_WAY, "")
    flask.session.clear()
    if token:
        with suppress(LedgerError):  # the browser has nothing any more; the session ends by itself
            sessions = get_store().sessions
            (sessions.end_all if everywhere else sessions.end)(str(token))
    return str(way)
