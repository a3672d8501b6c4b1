"""From an address of this dashboard to the page that stands there."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qsl, unquote, urlsplit

import dash
from dash.development.base_component import Component

Layout = Callable[..., Component]


def page_at(path: str) -> tuple[Layout, dict[str, str]]:
    """The layout of a path, and what the path itself says (``/targets/SP-1.2.10``: the code)."""
    not_found: Layout | None = None
    for entry in dash.page_registry.values():
        template = entry.get("path_template")
        if template:
            pattern = re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", template)
            found = re.fullmatch(pattern, path)
            if found:
                return entry["layout"], found.groupdict()
        elif entry["path"] == path:
            return entry["layout"], {}
        if entry["module"] == "not_found_404":
            not_found = entry["layout"]
    if not_found is None:
        raise LookupError(f"no page at {path}, and none that says so")
    return not_found, {}


def is_page(path: str) -> bool:
    """Whether a page stands at a path, and it is about something that there is."""
    layout, given = page_at(path)
    entry = next(one for one in dash.page_registry.values() if one["layout"] is layout)
    if entry["module"] == "not_found_404":
        return False
    return not given or bool(entry.get("knows", lambda **_: True)(**given))


def made(address: str) -> Component:
    """The page at an address (``/students?line=SP-1``), made now."""
    parts = urlsplit(address)
    layout, given = page_at(unquote(parts.path))
    return layout(**{**dict(parse_qsl(parts.query)), **given})
