"""The audit to take along: the whole of it as CSV, JSON or Markdown."""

from __future__ import annotations

from typing import Final

from flask import Flask, Response, request

from ktudash.audit.report import FORMATS
from ktudash.clock import today
from ktudash.components.answer import attachment, sentence
from ktudash.store import CORRECTED, get_store
from ktudash.view import FIGURES
from ktudash.words import msg

_KINDS: Final = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "md": "text/markdown; charset=utf-8",
}


def register(server: Flask) -> None:
    """Add the route ``/export/audit/<form>``; ``figures`` as everywhere."""

    @server.get("/export/audit/<form>")
    def audit(form: str) -> Response:
        figures = request.args.get("figures", CORRECTED)
        if form not in _KINDS or figures not in FIGURES:
            return sentence(msg("audit-no-file"), 404)
        store = get_store()
        found = store.audit(figures)
        text = FORMATS[form](found, found.open, store.judgements())
        mark = "\ufeff" if form == "csv" else ""  # Excel takes a CSV without it for another alphabet
        return attachment((mark + text).encode(), f"audit-{figures}-{today():%Y-%m-%d}.{form}", _KINDS[form])
