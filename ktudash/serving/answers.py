"""What every answer carries: what browsers may load and run, the name of the request, a status that means it."""

from __future__ import annotations

import logging
from typing import Final
from urllib.parse import urlsplit
from uuid import uuid4

import flask
from dash import Dash
from dash.exceptions import DependencyException
from werkzeug.exceptions import InternalServerError

from ktudash.components.addresses import asks_page
from ktudash.components.answer import sentence
from ktudash.components.incoming import MOST_ADDRESS
from ktudash.settings import Provider, Settings
from ktudash.words import msg

#: What browsers may load and run; ``scripts`` are the hashes of Dash's inline scripts.
POLICY: Final = (
    "default-src 'self'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; connect-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action {forms}; "
    "frame-ancestors {ancestors}"
)

#: Of what is no page: opened as one it may load and run nothing.
NO_PAGE: Final = "default-src 'none'; base-uri 'none'; frame-ancestors {ancestors}"

#: Of every answer, whatever it is.
HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}

#: Browsers that have once come over TLS come no other way for a year. What else the name's owner serves below it is not
#: ours to say.
TLS_ONLY: Final = f"max-age={365 * 24 * 3600}"

_LOG: Final = logging.getLogger(__name__)


def complete(app: Dash, settings: Settings) -> None:
    """Let every answer of the app say what a browser has to know of it."""
    forms = " ".join(filter(None, ["'self'", _site_of(settings.provider)]))

    @app.server.before_request
    def name() -> flask.Response | None:
        flask.g.request_id = uuid4().hex[:12]
        if len(flask.request.query_string) > MOST_ADDRESS:
            return sentence(msg("serving-long-address"), 414)
        return None

    @app.server.after_request
    def secure(response: flask.Response) -> flask.Response:
        for header, value in HEADERS.items():
            response.headers.setdefault(header, value)
        response.headers["X-Request-Id"] = flask.g.get("request_id", "")
        if flask.request.is_secure:
            response.headers.setdefault("Strict-Transport-Security", TLS_ONLY)
        if response.mimetype == "text/html":
            # Dash adds an inline script of its own with the first request: its hash is known only then.
            policy = POLICY.format(scripts=" ".join(app.csp_hashes()), ancestors=settings.frame_ancestors, forms=forms)
            response.headers.setdefault("Content-Security-Policy", policy)
            # Dash answers any address with the page that says that there is none.
            if response.status_code == 200 and flask.request.endpoint == "/<path:path>" and not asks_page():
                response.status_code = 404
        no_page = NO_PAGE.format(ancestors=settings.frame_ancestors)
        response.headers.setdefault("Content-Security-Policy", no_page)
        return response

    @app.server.errorhandler(DependencyException)
    def no_script(_error: DependencyException) -> flask.Response:
        # Dash takes a script that nobody has for a fault of its own.
        return sentence(msg("serving-no-script"), 404)

    @app.server.errorhandler(InternalServerError)
    def fault(_error: InternalServerError) -> flask.Response:
        # Flask has written the trace into the log; the reader is told under which name it stands there.
        _LOG.error("request %s failed", flask.g.get("request_id", ""))
        return sentence(msg("serving-fault", request=flask.g.get("request_id", "")), 500)


def _site_of(provider: Provider | None) -> str:
    """Logging out is a form, whose answer may lead on to the provider: browsers hold that against the policy too."""
    if provider is None:
        return ""
    parts = urlsplit(provider.issuer)
    return f"{parts.scheme}://{parts.netloc}"
