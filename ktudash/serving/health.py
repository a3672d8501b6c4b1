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
        checks = {"data": bool(store.catalog.indicators), "ledger": store.ledger_answers()}
        # Figures from before a change with a fault are right as far as they go: nobody is to be sent elsewhere.
        return _told(checks, hints={"newest_data": not store.behind}, data=store.contents)


def _told(checks: dict[str, bool], hints: dict[str, bool] | None = None, **more: str) -> Response:
    well, hinted = all(checks.values()), all((hints or {}).values())
    status = "unavailable" if not well else "ok" if hinted else "behind"
    answer = jsonify({"status": status, "checks": {**checks, **(hints or {})}, **more})
    answer.status_code = 200 if well else 503
    answer.headers["Cache-Control"] = "no-store"
    return answer
