"""Files to take along: the routes that turn charts of a browser into XLSX, CSV and PPTX.

A request carries its charts itself, so the server keeps nothing. What cannot be read is answered with
status 400 and a sentence in plain words, never with a fault.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from flask import Flask, Response, request
from plotly.io.json import to_json_plotly
from werkzeug.exceptions import RequestEntityTooLarge

from ktudash import deck
from ktudash.export import names, received, slides, tables
from ktudash.export.received import NotReadable, Request
from ktudash.export.template import stage
from ktudash.settings import Settings
from ktudash.store import get_store

SENTENCES: Final = {
    "one": "Numbers are sent for one chart at a time: read {count} charts.",
    "large": "The request is larger than {most} MB. Take fewer charts at once.",
    "line": "There is no line {read}.",
    "year": "The year {read} is no year of the line {line}.",
    "deck": "KTU strategy",
    "filters": "{line}, {year}",
}

#: Most bytes of a request: a deck carries pictures, a table does not.
MOST: Final = {"pptx": 40 * 2**20, "xlsx": 8 * 2**20, "csv": 8 * 2**20}

_KINDS: Final = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}


def register(server: Flask, *, cards: deck.Cards = lambda: {}, template: Path | None = None) -> None:
    """Add the routes. Opens the ``template`` once, so that a wrong one stops the start and not a reader.

    ``cards`` gives the topic charts of a line's standard set. ``template``: else that of the settings.
    """
    settings = Settings.from_environment()
    design = template or settings.template
    stage(design)

    def answer(kind: str) -> Response:
        request.max_content_length = MOST[kind]
        try:
            asked = received.read(request.get_data(), root=request.host_url)
        except RequestEntityTooLarge:
            return _sentence(SENTENCES["large"].format(most=MOST[kind] // 2**20), 413)
        except NotReadable as error:
            return _sentence(str(error), 400)
        if settings.demo:
            asked = replace(asked, demo=True)
        if kind != "pptx" and len(asked.slides) != 1:
            return _sentence(SENTENCES["one"].format(count=len(asked.slides)), 400)
        return _presentation(asked, design) if kind == "pptx" else _numbers(asked, kind)

    for kind in _KINDS:
        server.add_url_rule(
            f"/export/{kind}", f"export-{kind}", lambda kind=kind: answer(kind), methods=["POST"]
        )  # fmt: skip

    @server.get("/export/standard-set")
    def standard_set() -> Response:
        store = get_store()
        line = request.args.get("line", "")
        if line not in store.catalog.lines:
            return _sentence(SENTENCES["line"].format(read=line[:40]), 400)
        given = request.args.get("year", str(deck.year_of(store, line)))
        if not given.isdecimal() or int(given) not in deck.years_of(store, line):
            return _sentence(SENTENCES["year"].format(read=given[:40], line=line), 400)
        charts = [_sent(one) for one in deck.charts_of(store, line, int(given), cards())]
        if charts:  # the status table comes with the first of them, see `received.Request`
            charts[0]["figure"]["status"] = {"line": line, "year": int(given)}
        return _json({"charts": charts, "filters": SENTENCES["filters"].format(line=line, year=given)})


def _json(answer: dict[str, Any]) -> Response:
    """The one door of JSON: figures may hold numbers of NumPy and gaps, which Flask's own writer does not take.

    Plotly's writer makes of them what Dash sends of a page's figures: plain numbers, and null for a gap.
    """
    return Response(to_json_plotly(answer), content_type="application/json")


def _sent(one: slides.Slide) -> dict[str, Any]:
    """A chart as the browser keeps it in its deck."""
    raw = one.figure.to_dict()
    meta = one.figure.layout.meta
    return {
        "figure": {"data": raw["data"], "layout": raw["layout"]},
        "name": meta["name"],
        "title": one.title or meta["title"],
        "href": one.link,
        "size": one.size,
    }


def _today() -> date:
    return datetime.now().astimezone().date()


def _sentence(words: str, status: int) -> Response:
    return Response(words, status=status, content_type="text/plain; charset=utf-8")


def _file(content: bytes, kind: str, name: str) -> Response:
    response = Response(content, content_type=_KINDS[kind])
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response


def _numbers(asked: Request, kind: str) -> Response:
    one, day = asked.slides[0], _today()
    figure = one.figure
    if one.title:
        figure.layout.meta = {**figure.layout.meta, "title": one.title}
    if kind == "csv":
        content = tables.csv(figure, decimal=asked.decimal, demo=asked.demo)
    else:
        content = tables.workbook(figure, filters=asked.filters, day=day, demo=asked.demo)
    return _file(content, kind, names.chart_file(figure.layout.meta, kind, day=day, demo=asked.demo))


def _presentation(asked: Request, template: Path | None) -> Response:
    day, store = _today(), get_store()
    parts: list[slides.Part] = []
    for index, one in enumerate(asked.slides):
        line, year = asked.status.get(index, ("", 0))
        if line in store.catalog.lines and year in deck.years_of(store, line):
            parts += deck.status(store, line, year, root=request.host_url.rstrip("/"))
        parts.append(one)
    content = slides.presentation(
        parts,
        title=asked.title or SENTENCES["deck"],
        day=day,
        template=template,
        demo=asked.demo,
        filters=asked.filters,
        decimal=asked.decimal,
    )
    return _file(content, "pptx", names.deck_file(day=day, demo=asked.demo))
