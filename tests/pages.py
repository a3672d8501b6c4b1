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
