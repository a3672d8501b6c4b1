"""The guard before every request: who asks, and whether they may.

Pages, callbacks, downloads, data and whatever Dash adds have a role declared (`serving.rights`). Without any account,
where it was started for one person (`python app.py`), who opens it on the machine itself may do everything under typed
names. Others read; under a server for an office everybody does, since a proxy in front looks like the machine itself.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import flask
from dash import Dash

from ktudash.accounts import ALONE, CLOSED, READER, Acting, acting, at_least, by, who
from ktudash.accounts.acting import barred
from ktudash.components.answer import sentence
from ktudash.components.who import LOGIN
from ktudash.serving import provider
from ktudash.serving.form import no_store
from ktudash.serving.peer import FORWARDED, is_loopback
from ktudash.serving.rights import CALLBACKS, PAGES, PUBLIC, ROUTES, name_of
from ktudash.serving.session import TOKEN
from ktudash.settings import Settings
from ktudash.store import get_store
from ktudash.view import LANG
from ktudash.words import msg

#: Where the app keeps who may read (`settings.READERS`), and whether it was started for one person.
READERS: Final = "KTUDASH_READERS"
ONE_PERSON: Final = "KTUDASH_ALONE"

#: What everybody may ask for and depends on who does.
_OF_ACCOUNTS: Final = ("log-in", "password")


def guard(app: Dash, settings: Settings) -> None:
    """Let nobody through to what they may not."""
    app.server.config[READERS] = settings.readers
    app.server.config[ONE_PERSON] = settings.alone

    @app.server.before_request
    def begin() -> flask.Response | None:
        endpoint = flask.request.endpoint
        # What has no address needs what reading needs; its status comes after that.
        role = READER if endpoint is None else ROUTES.get(endpoint)
        one = Acting("", "login") if role == PUBLIC and endpoint not in _OF_ACCOUNTS else asking()
        flask.g.acting = acting(one)
        flask.g.acting.__enter__()
        if role is None:
            return sentence(msg("accounts-undeclared"), 403)
        if role == PUBLIC or at_least(one.role, role):
            return None
        if flask.request.method in ("GET", "HEAD") and (endpoint in PAGES or _opened()):
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
    if not (provider.is_there() or store.has_accounts()):
        return ALONE if _is_the_one() else Acting(reader, CLOSED.why)
    token = flask.session.get(TOKEN)
    account = store.logged_in(token) if isinstance(token, str) else None
    return Acting(reader, "login") if account is None else by(account)


def _open_to_all() -> bool:
    """Whether those who have not logged in may read."""
    return bool(flask.current_app.config[READERS] == "open")


def _is_the_one() -> bool:
    """Whether the server was started for one person, who asks."""
    return bool(flask.current_app.config[ONE_PERSON]) and at_this_machine()


def at_this_machine() -> bool:
    """Whether the server listens on loopback, and is asked by a program of its machine under a name of that; or by a
    proxy there that passes on neither name nor address."""
    request = flask.request
    if any(name in request.headers for name in FORWARDED):
        return False
    listens = str(request.environ.get("SERVER_NAME", ""))
    return all(_is_here(one) for one in (listens, request.remote_addr or "", request.host))


def _is_here(address: str) -> bool:
    try:
        name = urlsplit(f"//{address}").hostname if address.count(":") < 2 or "[" in address else address
    except ValueError:
        return False
    return name == "localhost" or is_loopback(name or "")


def _opened() -> bool:
    """Whether a person has followed a link to what is no page, as to the workbook in a mail: a program is told the
    status, a person is led to the login. Frames are none of their own."""
    return flask.request.headers.get("Sec-Fetch-Dest") == "document"


def _to_login() -> flask.Response:
    query = {"to": flask.request.full_path.rstrip("?")}
    # The login speaks the language of the link.
    if LANG in flask.request.args:
        query[LANG] = flask.request.args[LANG]
    return no_store(flask.redirect(f"{LOGIN}?{urlencode(query)}", 303))


def _refused(role: str) -> flask.Response:
    return sentence(barred(role), 403 if who().account else 401)
