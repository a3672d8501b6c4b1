"""From an address of this dashboard to the page that stands there."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

import dash
import flask
from dash.development.base_component import Component

from ktudash.settings import Settings
from ktudash.site import inside, within
from ktudash.words import Text

Layout = Callable[..., Component]

#: Under this name Dash looks for the page that says that there is none.
NOT_FOUND: Final = "not_found_404"


def page_at(path: str) -> tuple[Layout, dict[str, str]]:
    """The layout of a path, and what the path itself says (``/targets/SP-1.2.10``: the code)."""
    entry, given = _entry_at(path)
    return entry["layout"], given


def pattern_at(path: str) -> str:
    """The path of the page at ``path`` with the names of what it says: ``/targets/<code>``."""
    entry, _ = _entry_at(path)
    return str(entry.get("path_template") or entry["path"])


def label_at(path: str) -> Text:
    """What the navigation calls the page at a path; empty where it does not name it."""
    label: Text = _entry_at(path)[0].get("label", "")
    return label


def is_page(path: str) -> bool:
    """Whether a page stands at a path, and it is about something that there is."""
    entry, given = _entry_at(path)
    if entry["module"] == NOT_FOUND:
        return False
    return not given or bool(entry.get("knows", lambda **_: True)(**given))


def asks_page() -> bool:
    """Whether the request at hand is for a page: whoever wants to know, it is looked up once a request."""
    if "asks_page" not in flask.g:
        flask.g.asks_page = is_page(flask.request.path)
    return bool(flask.g.asks_page)


def _entry_at(path: str) -> tuple[Mapping[str, Any], dict[str, str]]:
    """What Dash keeps of the page at a path (where there is none: of the one that says so), and what the path says."""
    for entry in dash.page_registry.values():
        template = entry.get("path_template")
        if template:
            pattern = re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", template)
            found = re.fullmatch(pattern, path)
            if found:
                return entry, found.groupdict()
        elif entry["path"] == path:
            return entry, {}
    return dash.page_registry[NOT_FOUND], {}


def absolute(address: str) -> str:
    """An address of ours as one opens it from a slide or a mail: on the site of the settings, else of this request."""
    site = Settings.from_environment().base_url
    if not site and flask.has_request_context():
        site = flask.request.host_url.rstrip("/")
    return site + inside(address)


def made(address: str) -> Component:
    """The page at an address (``/students?line=SP-1``), made now."""
    parts = urlsplit(within(address))
    layout, given = page_at(unquote(parts.path))
    return layout(**{**dict(parse_qsl(parts.query)), **given})
