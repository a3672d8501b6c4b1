"""The pages of the app as Dash knows them, by the name that their path gives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dash

import app  # noqa: F401 - it registers the pages


def name_of(entry: Mapping[str, Any]) -> str:
    """``/labour-market`` is labour_market, the start is home, the page of a code is indicator."""
    if entry.get("path_template"):
        return "indicator"
    if entry["module"] == "not_found_404":
        return "not_found"
    return str(entry["path"]).strip("/").replace("-", "_") or "home"


PAGES: dict[str, Mapping[str, Any]] = {name_of(entry): entry for entry in dash.page_registry.values()}

#: A page of one indicator, which has no path of its own.
INDICATOR = "/targets/SP-1.2.10"

#: The address of each page that a reader may be sent to.
ADDRESSES = (
    *(str(entry["path"]) for name, entry in PAGES.items() if name not in ("indicator", "not_found")),
    INDICATOR,
)
