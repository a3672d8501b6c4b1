"""One line of JSON a request and one a write, for whoever watches the server: what was asked by its route and what was
kept by its kind, never what it carried."""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import Final

import flask

from ktudash.accounts import who
from ktudash.clock import now
from ktudash.components.addresses import asks_page
from ktudash.reporting.ledger import LOG

_LOG: Final = logging.getLogger("ktudash.requests")


def start(server: flask.Flask) -> None:
    """Write the lines to standard error."""
    if not _LOG.handlers:
        _LOG.addHandler(logging.StreamHandler(sys.stderr))
        _LOG.setLevel(logging.INFO)
        _LOG.propagate = False
    if not LOG.handlers:
        LOG.addHandler(_Writes())
        LOG.setLevel(logging.INFO)
        LOG.propagate = False
    # The development server has a line of its own for each request.
    logging.getLogger("werkzeug").setLevel(logging.WARNING)

    @server.before_request
    def begin() -> None:
        flask.g.began = time.perf_counter()

    @server.after_request
    def write(response: flask.Response) -> flask.Response:
        rule, path, account = flask.request.url_rule, flask.request.path, who().account
        line = {
            **_begun(),
            "account": account.name if account else "",
            "method": flask.request.method,
            # An address that is none of ours is whatever somebody typed.
            "route": path if asks_page() else rule.rule if rule else "",
            # Of a callback that may keep something, which.
            **({"callback": flask.g.callback} if "callback" in flask.g else {}),
            "status": response.status_code,
            "ms": round((time.perf_counter() - flask.g.get("began", time.perf_counter())) * 1000, 1),
        }
        _LOG.info(json.dumps(line, ensure_ascii=False))
        return response


def note(event: str, **facts: str) -> None:
    """Write a line for something that an administrator looks for: who logged in, and who could not. Of names only
    those of accounts stand here: people type passwords into the wrong field."""
    _LOG.info(json.dumps({**_begun(), "event": event, **facts}, ensure_ascii=False))


class _Writes(logging.Handler):
    """Writes what was kept beside what was asked."""

    def emit(self, record: logging.LogRecord) -> None:
        account = who().account
        line = {**_begun(), "event": "write", "account": account.name if account else "", **record.__dict__["wrote"]}
        _LOG.info(json.dumps(line, ensure_ascii=False))


def _begun() -> dict[str, str]:
    request = flask.g.get("request_id", "") if flask.has_app_context() else ""
    return {"time": now().isoformat(timespec="milliseconds"), "request": request}
