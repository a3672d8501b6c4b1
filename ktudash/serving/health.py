"""Whether the server lives (`/health`) and whether it can do its work (`/ready`), for whoever watches it."""

from __future__ import annotations

from flask import Flask, Response, jsonify

from ktudash.store import get_store


def register(server: Flask) -> None:
    """Add both addresses. What is wrong with the ledger stands in the log, not in the answer."""

    @server.get("/health")
    def health() -> Response:
        return _told({"process": True})

    @server.get("/ready")
    def ready() -> Response:
        store = get_store()
        return _told({"data": bool(store.catalog.indicators), "ledger": store.ledger_answers()})


def _told(checks: dict[str, bool]) -> Response:
    well = all(checks.values())
    answer = jsonify({"status": "ok" if well else "unavailable", "checks": checks})
    answer.status_code = 200 if well else 503
    answer.headers["Cache-Control"] = "no-store"
    return answer
