"""What a reader has chosen and the browser remembers in a cookie: the language, a light or a dark screen."""

from __future__ import annotations

from typing import Any, Final

import flask

from ktudash.components.answer import sentence
from ktudash.components.choosing import TO
from ktudash.components.screen import CHOOSE, MEDIA
from ktudash.serving.form import no_store
from ktudash.serving.ways import way_back
from ktudash.site import base
from ktudash.words import msg

SCHEME: Final = "ktudash-scheme"
#: Whether the screen is as narrow as a phone's (``yes``), as a ``tablet``'s or not (``no``): set by the page itself.
NARROW: Final = "ktudash-narrow"
_TABLET: Final = "tablet"
#: A choice is remembered for a year.
REMEMBERED: Final = 365 * 24 * 3600


def remember(cookie: str, value: str) -> flask.Response:
    """Keep a choice, and lead back to the page on which it was made."""
    answer = no_store(flask.redirect(way_back(flask.request.args.get(TO, "")), 303))
    secure = flask.request.is_secure
    answer.set_cookie(cookie, value, REMEMBERED, path=f"{base()}/", secure=secure, httponly=True, samesite="Lax")
    return answer


def _is_phone() -> bool:
    """What the page found out of its width (``web/src/phone.js``), and before that what the browser says of itself."""
    known = flask.request.cookies.get(NARROW, "")
    if known in ("yes", _TABLET, "no"):
        return known == "yes"
    hint = flask.request.headers.get("Sec-CH-UA-Mobile", "")
    return hint == "?1" if hint else "Mobi" in flask.request.headers.get("User-Agent", "")


def know_screens(server: flask.Flask) -> None:
    """Answer every page for the screen of its reader, and let readers choose light or dark."""

    @server.before_request
    def know() -> None:
        said = flask.request.cookies.get(SCHEME, "")
        flask.g.scheme = said if said in MEDIA else "system"
        flask.g.phone = _is_phone()
        flask.g.tablet = flask.request.cookies.get(NARROW, "") == _TABLET

    @server.get(f"{CHOOSE}/<chosen>", endpoint="choose-scheme")
    def choose(chosen: str) -> Any:
        if chosen not in MEDIA:
            return sentence(msg("shell-unknown-scheme", read=chosen[:40]), 404)
        return remember(SCHEME, chosen)
