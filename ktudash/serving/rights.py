"""What each address and each callback asks of who asks: a role, declared here. What is not declared is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ktudash.accounts import EDITOR, READER, REPORTER

#: What is the same for everybody and holds no figure, and the way to log in.
PUBLIC: Final = ""

#: The endpoints of pages.
PAGES: Final = ("/", "/<path:path>")

#: By the endpoint of Flask, which is the address itself where nobody named it.
ROUTES: Final[Mapping[str, str]] = {
    "/": READER,
    "/<path:path>": READER,
    "/_dash-layout": READER,
    "/_dash-dependencies": READER,
    "/_dash-update-component": READER,  # and what the callback asks
    "/_reload-hash": READER,
    "/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>": PUBLIC,
    "/_favicon.ico": PUBLIC,
    "_dash_assets.static": PUBLIC,
    "bootstrap.static": PUBLIC,
    "plotly_js": PUBLIC,
    "static": PUBLIC,
    "choose": PUBLIC,
    "choose-scheme": PUBLIC,
    "health": PUBLIC,
    "ready": PUBLIC,
    "metrics": PUBLIC,  # and what its setting asks
    "log-in": PUBLIC,
    "log-out": PUBLIC,
    "provider": PUBLIC,
    "provider-back": PUBLIC,
    "password": PUBLIC,  # of the account that asks; where there is none it leads to the login
    "/actuals/changes.csv": READER,
    "/actuals/history.csv": READER,
    "/actuals/state.csv": READER,
    "/actuals/template.xlsx": READER,
    "/reporting/due.ics": READER,
    "/search/suggestions": READER,
    "data-<name>.csv": READER,
    "data-<path:name>": READER,
    "data-charts/<name>.json": READER,
    "data-indicators.csv": READER,
    "data-indicators.json": READER,
    "data-openapi.json": READER,
    "data-read-only": READER,
    "embed": READER,
    "export-audit": READER,
    "export-csv": READER,
    "export-current": READER,
    "export-drawing": READER,
    "export-indicators": READER,
    "export-pptx": READER,
    "export-refresh-deck": READER,
    "export-report": READER,
    "export-sheets": READER,
    "export-xlsx": READER,
    "standard_set": READER,
}

#: By the first input of a callback that runs on the server.
CALLBACKS: Final[Mapping[str, str]] = {
    "_pages_location.pathname": READER,
    "labour-clicked.data": READER,
    "stability-income.value": READER,
    "stability-reset.n_clicks": READER,
    "actuals-upload.data": REPORTER,
    "actuals-keep.n_clicks": REPORTER,
    "actuals-marked.n_clicks": REPORTER,
    "indicator-keep.n_clicks": REPORTER,
    "indicator-year.value": REPORTER,
    "indicator-explain.n_clicks": REPORTER,
    "indicator-note-keep.n_clicks": EDITOR,
    "audit-keep.n_clicks": EDITOR,
    "reporting-open.n_clicks": EDITOR,
    "reporting-assign.n_clicks": EDITOR,
    "reporting-freeze.n_clicks": EDITOR,
}


def name_of(called: Mapping[str, Any]) -> str:
    """Under which name the role of a callback is declared."""
    first = called["inputs"][0]
    return f"{first['id']}.{first['property']}"
