"""Where a reader is led who logs in or chooses a language: to an address of this site, nobody is sent elsewhere."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote, urlencode, urlsplit

import flask
from werkzeug.exceptions import HTTPException

from ktudash.accounts import READER
from ktudash.components.addresses import is_page
from ktudash.components.who import LOGIN, PASSWORD
from ktudash.serving.rights import PAGES, ROUTES
from ktudash.site import within

START: Final = "/"


def way_back(to: str) -> str:
    """``to`` where it is a page, or one of a form of its own, else the start: for who has chosen something there."""
    path = _path(to)
    return to if path in (LOGIN, PASSWORD) or is_page(path) else START


def way_on(to: str) -> str:
    """``to`` where it is a page, a file, or where one changes the password, else the start: for who logs in."""
    path = _path(to)
    return to if path == PASSWORD or is_page(path) or is_file(to) else START


def once_inside(to: str) -> str:
    """Where who has just logged in is led. Of a file a browser shows nothing, so that the form that was filled in would
    stay: a page with the link to it does."""
    return f"{LOGIN}?{urlencode({'to': to})}" if is_file(to) else to


def is_file(to: str) -> bool:
    """Whether an address of this site leads to what is read and is no page: a workbook, a CSV, data."""
    path = _path(to)
    try:
        endpoint, _ = flask.current_app.url_map.bind("").match(path, method="GET")
    except HTTPException:
        return False
    return ROUTES.get(endpoint) == READER and endpoint not in PAGES and not path.startswith("/_")


def _path(to: str) -> str:
    """The path of an address of this site as it is inside; of another, one that is no page."""
    if not to.startswith("/") or to.startswith(("//", "/\\")):
        return ""
    try:
        there = urlsplit(to)
    except ValueError:
        return ""
    return "" if there.scheme or there.netloc else unquote(within(there.path))
