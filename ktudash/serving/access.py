"""The guard before every request: who asks, and whether they may.

Pages, callbacks, downloads, data and whatever Dash adds have a role declared (`serving.rights`). Without any account
the dashboard is for one person: who opens it on the machine itself may do everything under typed names, others read.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Hashable, Mapping
from typing import Any, Final
from urllib.parse import quote, urlsplit

import flask
from dash import Dash

from ktudash.accounts import ALONE, CLOSED, READER, Acting, acting, at_least, by, who
from ktudash.accounts.acting import barred
from ktudash.components.answer import sentence
from ktudash.components.who import LOGIN
from ktudash.serving.rights import CALLBACKS, PUBLIC, ROUTES, name_of
from ktudash.settings import Settings
from ktudash.store import get_store
from ktudash.words import msg

#: Where the cookie of a session keeps the token.
TOKEN: Final = "token"  # noqa: S105 - the name of a place
#: Where the app keeps who may read (`settings.READERS`).
READERS: Final = "KTUDASH_READERS"
#: What a proxy adds: whom it asks for is not at this machine.
_FORWARDED: Final = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Via")

_PAGES: Final = ("/", "/<path:path>")


def guard(app: Dash, settings: Settings) -> None:
    """Let nobody through to what they may not."""
    app.server.config[READERS] = settings.readers

    @app.server.before_request
    def begin() -> flask.Response | None:
        endpoint = flask.request.endpoint
        # What has no address needs what reading needs; its status comes after that.
        role = READER if endpoint is None else ROUTES.get(endpoint)
        one = Acting("", "login") if role == PUBLIC and endpoint != "log-in" else asking()
        flask.g.acting = acting(one)
        flask.g.acting.__enter__()
        if role is None:
            return sentence(msg("accounts-undeclared"), 403)
        if role == PUBLIC or at_least(one.role, role):
            return None
        if endpoint in _PAGES and flask.request.method in ("GET", "HEAD"):
            return _to_login()
        return _refused(role)

    @app.server.after_request
    def keep_private(response: flask.Response) -> flask.Response:
        """What depends on who asks is for no cache that others are answered from."""
        if ROUTES.get(flask.request.endpoint or "") == PUBLIC or who() in (ALONE, CLOSED):
            return response
        response.vary.add("Cookie")
        if not _open_to_all():
            response.headers["Cache-Control"] = "no-store"
            response.headers.pop("ETag", None)
        elif who().account and "no-store" not in response.headers.get("Cache-Control", ""):
            response.headers["Cache-Control"] = "private, no-cache"
        return response

    @app.server.teardown_request
    def end(_error: BaseException | None) -> None:
        acted = flask.g.pop("acting", None)
        if acted is not None:
            acted.__exit__(None, None, None)


def of_callback(called: Mapping[str, Any]) -> flask.Response | None:
    """The refusal of a callback that who asks may not call."""
    role = CALLBACKS.get(name_of(called))
    if role is None:
        return sentence(msg("accounts-undeclared"), 403)
    return None if at_least(who().role, role) else _refused(role)


def reader_of_page() -> Hashable:
    """What an answer depends on beside link, language and ledger: whoever may see another page has another key."""
    return who()


def asking() -> Acting:
    """Who makes the request at hand."""
    store = get_store()
    reader = READER if _open_to_all() else ""
    if not store.has_accounts():
        return ALONE if _at_this_machine() else Acting(reader, CLOSED.why)
    token = flask.session.get(TOKEN)
    account = store.logged_in(token) if isinstance(token, str) else None
    return Acting(reader, "login") if account is None else by(account)


def _open_to_all() -> bool:
    """Whether those who have not logged in may read."""
    return bool(flask.current_app.config[READERS] == "open")


def _at_this_machine() -> bool:
    """Whether the server listens on loopback, and is asked by a program of its machine under a name of that."""
    request = flask.request
    if any(name in request.headers for name in _FORWARDED):
        return False
    asked = (str(request.environ.get("SERVER_NAME", "")), request.remote_addr or "", request.host)
    return all(_is_loopback(one) for one in asked)


def _is_loopback(address: str) -> bool:
    try:
        name = urlsplit(f"//{address}").hostname if address.count(":") < 2 or "[" in address else address
        return name == "localhost" or ipaddress.ip_address(name or "").is_loopback
    except ValueError:
        return False


def _to_login() -> flask.Response:
    to = flask.request.full_path.rstrip("?")
    answer = flask.make_response(flask.redirect(f"{LOGIN}?to={quote(to, safe='')}", 303))
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _refused(role: str) -> flask.Response:
    return sentence(barred(role), 403 if who().account else 401)
