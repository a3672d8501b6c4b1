"""The data for programs and for Excel's *From Web*: read-only, with a tag by which nothing is sent twice.

There is no ``Last-Modified``: what an answer says follows from the workbooks, the register, the ledger and the rules,
and no one of them has a moment that is true of all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import pandas as pd
from flask import Flask, Response, request

from ktudash.components.answer import MEDIA, sentence
from ktudash.drawing.csv import tidy
from ktudash.published import charts, frames
from ktudash.published.indicators import indicators
from ktudash.published.openapi import OF_CHART, OF_CSV, ROOT, Asks, document, of_indicators, of_language
from ktudash.reported import UNREAD, as_of
from ktudash.reporting.csv_files import CsvStyle
from ktudash.store import CORRECTED, get_store
from ktudash.then import Then, past
from ktudash.view import AS_OF
from ktudash.words import Listed, Message, msg

_WRITING: Final = ("POST", "PUT", "PATCH", "DELETE")
#: Most values that a sentence lists.
_LISTED: Final = 20


class _RefusedError(Exception):
    """What was asked for cannot be answered; ``told`` says why."""

    def __init__(self, told: Message, status: int = 400) -> None:
        super().__init__(told.id)
        self.told = told
        self.status = status


def register(server: Flask, *, demo: bool) -> None:
    """Add the addresses under ``/data/``; they answer GET and HEAD only."""

    def add(rule: str, make: Callable[..., Response]) -> None:
        server.add_url_rule(
            f"{ROOT}/{rule}", f"data-{rule}", _refusing(make), methods=["GET"], provide_automatic_options=False
        )

    add("indicators.csv", partial(_indicators, "csv", demo=demo))
    add("indicators.json", partial(_indicators, "json", demo=demo))
    add("openapi.json", _openapi)
    add("charts/<name>.json", _chart)
    add("<name>.csv", _frame)
    add("<path:name>", _nothing)
    server.add_url_rule(f"{ROOT}/<path:name>", "data-read-only", _read_only, methods=_WRITING)


def _refusing(make: Callable[..., Response]) -> Callable[..., Response]:
    def answer(**given: str) -> Response:
        try:
            return make(**given)
        except _RefusedError as error:
            return sentence(error.told, error.status)

    return answer


def _indicators(form: str, *, demo: bool) -> Response:
    store = get_store()
    asked = _asked({**of_indicators(store), **(OF_CSV if form == "csv" else {})})
    then = _then(asked)
    with as_of(then):
        rows = indicators(store, asked.get("figures", CORRECTED), then, demo=demo)
        _read()
    for name in ("plan", "line", "code"):
        if name in asked:
            rows = rows[rows[name] == asked[name]]
    if "year" in asked:
        rows = rows[rows["year"] == int(asked["year"])]
    if form == "csv":
        return _answer(_table(rows, asked), MEDIA["csv"])
    return _answer(_json({"rows": _records(rows)}), MEDIA["json"])


def _frame(name: str) -> Response:
    store = get_store()
    if name not in store.catalog.frames:
        raise _RefusedError(
            msg("open-no-frame", read=name[:40], names=Listed(tuple(store.catalog.frames), "comma")), 404
        )
    return _answer(_table(frames.frame(store, name), _asked(OF_CSV)), MEDIA["csv"])


def _chart(name: str) -> Response:
    if name not in charts.names():
        raise _RefusedError(msg("open-no-chart", read=name[:80]), 404)
    asked = _asked(OF_CHART)
    with as_of(_then(asked)):
        made = charts.chart(name, asked.get("figures", CORRECTED))
        _read()
    if made is None:
        raise _RefusedError(msg("open-no-chart", read=name[:80]), 404)
    return _answer(_json(made), MEDIA["json"])


def _openapi() -> Response:
    _asked({})
    return _answer(_json(document(get_store())), MEDIA["json"])


def _nothing(name: str) -> Response:
    raise _RefusedError(msg("open-nothing", read=name[:80]), 404)


def _read_only(name: str) -> Response:
    answer = sentence(msg("open-read-only", address=f"{ROOT}/{name[:80]}"), 405)
    answer.headers["Allow"] = "GET, HEAD"
    return answer


def _asked(known: Asks) -> dict[str, str]:
    """The parameters of the request; an unknown name or value is refused: a script would not see what was left out."""
    known = {**known, **of_language()}
    for name, read in request.args.items(multi=True):
        if name not in known:
            raise _RefusedError(
                msg("open-no-parameter", name=name[:40], any=bool(known), names=Listed((*known,), "comma"))
            )
        values = tuple(known[name])
        if values and read not in values:
            shown = Listed(values[:_LISTED], "comma")
            raise _RefusedError(
                msg("open-no-value", name=name, read=read[:40], more=len(values) > _LISTED, choices=shown)
            )
        if len(request.args.getlist(name)) > 1:
            raise _RefusedError(msg("open-twice", name=name))
    return dict(request.args.items())


def _then(asked: dict[str, str]) -> Then | None:
    if AS_OF not in asked:
        return None
    then = past(asked[AS_OF])
    if then is None:
        raise _RefusedError(msg("open-no-day", read=asked[AS_OF][:40]))
    return then


def _read() -> None:
    """A program cannot read the notice of a page: without the ledger there is no answer, instead of the plan alone."""
    if get_store().version() == UNREAD:
        raise _RefusedError(msg("open-away"), 503)


def _table(rows: pd.DataFrame, asked: dict[str, str]) -> bytes:
    return tidy(rows, CsvStyle(asked.get("csv", CsvStyle.COMMA)))


def _records(rows: pd.DataFrame) -> list[dict[str, Any]]:
    """A record a row; what is missing or empty is null."""
    return [
        {str(name): None if pd.isna(value) or value == "" else value for name, value in record.items()}
        for record in rows.to_dict("records")
    ]


def _json(made: object) -> bytes:
    return json.dumps(made, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _answer(content: bytes, kind: str) -> Response:
    """``content`` with its tag; whoever has it already is told so in place of it."""
    answer = Response(content, content_type=kind)
    answer.set_etag(hashlib.sha256(content).hexdigest()[:32])
    answer.headers["Cache-Control"] = "no-cache"  # kept, but asked about each time
    answer.make_conditional(request)
    return answer
