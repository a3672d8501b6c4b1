"""The language of a request: what its link says, else what the reader has chosen, else what the browser asks for.

A link says it with ``lang``; inside the site it is kept from link to link, as the line is. A choice is a cookie, so
that links carry no language: each opens in the language of who opens it. What pages ask for behind the scenes
(callbacks, files, drawings) is answered in the language of the page that asks.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import babel
import flask

from ktudash.components.addresses import asks_page
from ktudash.components.answer import sentence
from ktudash.components.languages import CHOOSE
from ktudash.serving.choices import remember
from ktudash.serving.kept import is_file
from ktudash.view import LANG
from ktudash.words import language, msg, offered, speaking

COOKIE: Final = "ktudash-language"


def speak(server: flask.Flask) -> None:
    """Answer every request in its language, errors included, and let readers choose theirs."""

    @server.before_request
    def begin() -> None:
        flask.g.spoken = speaking(_of_request())
        flask.g.spoken.__enter__()

    @server.teardown_request
    def end(_error: BaseException | None) -> None:
        spoken = flask.g.pop("spoken", None)
        if spoken is not None:
            spoken.__exit__(None, None, None)

    @server.after_request
    def tell(response: flask.Response) -> flask.Response:
        if not is_file(flask.request.path):
            response.headers["Content-Language"] = language()
            response.vary.update(("Accept-Language", "Cookie"))
            if not _is_page():
                response.vary.add("Referer")
        return response

    @server.get(f"{CHOOSE}/<code>")
    def choose(code: str) -> Any:
        if code not in offered():
            return sentence(msg("shell-unknown-language", read=code[:40]), 404)
        return remember(COOKIE, code)


def _of_request() -> str:
    for said in (_of_link(), flask.request.cookies.get(COOKIE, "")):
        if said in offered():
            return said
    wanted = [tag for tag, weight in flask.request.accept_languages if weight > 0]
    # Without a wish it is the language of the process.
    return babel.negotiate_locale(wanted, offered(), sep="-") or language()


def _of_link() -> str:
    """What the address says; behind the scenes that of the page that asks, which browsers send along."""
    request = flask.request
    asking = urlsplit(request.referrer or "")
    if LANG in request.args or _is_page() or asking.netloc != request.host:
        return request.args.get(LANG, "")
    return parse_qs(asking.query).get(LANG, [""])[0]


def _is_page() -> bool:
    return flask.request.method in ("GET", "HEAD") and asks_page()
