"""Files to take along: the routes that turn charts of a browser into XLSX, CSV and PPTX.

A request carries its charts itself, so the server keeps nothing. What cannot be read is answered with
status 400 and a sentence in plain words, never with a fault.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from flask import Flask, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from ktudash import deck
from ktudash.chart.wire import to_json
from ktudash.clock import now, today
from ktudash.components.addresses import absolute
from ktudash.components.answer import attachment, json_answer, sentence
from ktudash.downloads import anew_told, audited, listed, published, reports
from ktudash.downloads.anew import NotTaken, refused, taken_anew
from ktudash.downloads.current import charts_now
from ktudash.downloads.dated import dated
from ktudash.downloads.request import NotReadable, Request, read, read_drawing, read_kept
from ktudash.downloads.slides import parts_of
from ktudash.drawing import xlsx
from ktudash.drawing.csv import csv
from ktudash.drawing.filenames import chart_file, deck_file
from ktudash.drawing.plotly import figure
from ktudash.drawing.pptx import Slide, is_native, presentation, sheets_of, stage
from ktudash.drawing.pptx.anew import LIMITS
from ktudash.reporting.csv_files import CsvStyle
from ktudash.settings import Settings
from ktudash.site import base
from ktudash.store import Store, get_store
from ktudash.words import msg, say

#: Most bytes of a request: a deck carries pictures, a table does not.
MOST: Final = {
    "pptx": 40 * 2**20,
    "xlsx": 8 * 2**20,
    "csv": 8 * 2**20,
    "drawing": 2 * 2**20,
    "sheets": 8 * 2**20,
    "current": 2**20,
    "refresh-deck": LIMITS.file_bytes,
}

_KINDS: Final = ("xlsx", "csv", "pptx")


def register(server: Flask, *, template: Path | None = None) -> None:
    """Add the routes. Opens the ``template`` once, so that a wrong one stops the start and not a reader.

    ``template``: else that of the settings.
    """
    settings = Settings.from_environment()
    design = template or settings.template
    stage(design)

    def answer(kind: str) -> Response:
        request.max_content_length = MOST[kind]
        asked = read(request.get_data(), root=absolute(""))
        if settings.demo:
            asked = replace(asked, demo=True)
        if kind != "pptx" and len(asked.slides) != 1:
            return sentence(msg("export-one-chart", count=len(asked.slides)), 400)
        return _presentation(asked, design) if kind == "pptx" else _numbers(asked, kind)

    for kind in _KINDS:
        server.add_url_rule(
            f"/export/{kind}", f"export-{kind}", _refusing(partial(answer, kind), kind), methods=["POST"]
        )  # fmt: skip
    server.add_url_rule(
        "/export/sheets", "export-sheets", _refusing(partial(_sheets, design), "sheets"), methods=["POST"]
    )
    server.add_url_rule("/export/current", "export-current", _refusing(_current, "current"), methods=["POST"])
    server.add_url_rule("/export/drawing", "export-drawing", _refusing(_drawing, "drawing"), methods=["POST"])

    server.add_url_rule(
        "/export/refresh-deck",
        "export-refresh-deck",
        _refusing(partial(_anew, design), "refresh-deck"),
        methods=["POST"],
    )
    audited.register(server, demo=settings.demo, template=design)
    listed.register(server, demo=settings.demo, template=design)
    published.register(server, demo=settings.demo)
    reports.register(server, demo=settings.demo, embedded_by=settings.embed_ancestors)

    @server.get("/export/standard-set")
    def standard_set() -> Response:
        return dated(lambda: _standard_set(get_store(), request.args.get("line", "")))


def _standard_set(store: Store, line: str) -> Response:
    """The charts of a line's standard set, in the year that is asked for; ``each``: a slide an indicator."""
    if line not in store.catalog.lines:
        return sentence(msg("export-no-line", read=line[:40]), 400)
    given = request.args.get("year", str(deck.year_of(store, line)))
    if not given.isdecimal() or int(given) not in deck.years_of(store, line):
        return sentence(msg("export-no-year", read=given[:40], line=line), 400)
    each = request.args.get("each", "") == "1"
    of_set = {"line": line, "year": int(given)}
    taken = now().isoformat(timespec="minutes")
    slides = deck.slides_of(store, line, int(given), root=base(), each=each)
    charts = [
        _sent(one) | {"set": of_set | {"each": each}, "taken": taken, "joins": place > 0}
        for some in slides
        for place, one in enumerate(some)
    ]
    if charts:  # the status table stands before the first of them
        charts[0]["status"] = of_set
    return json_answer({"charts": charts})


def _refusing(make: Callable[[], Response], kind: str) -> Callable[[], Response]:
    """``make``, with a sentence in place of an answer where the request cannot be read."""

    def answer() -> Response:
        try:
            return make()
        except RequestEntityTooLarge:
            return sentence(msg("export-too-large", most=MOST[kind] // 2**20), 413)
        except NotReadable as error:
            return sentence(error.told, 400)
        except NotTaken as error:
            return sentence(refused(error), 400)

    return answer


def _drawing() -> Response:
    """A chart that a browser keeps as data, as the figure that plotly.js draws."""
    request.max_content_length = MOST["drawing"]
    return json_answer(figure(read_drawing(request.get_data())))


def _current() -> Response:
    """The charts of a deck as they are now, and when that is."""
    request.max_content_length = MOST["current"]
    kept = read_kept(request.get_data())
    taken = now().isoformat(timespec="minutes")
    return json_answer({"charts": charts_now(get_store(), kept), "taken": taken})


def _anew(template: Path | None) -> Response:
    """A deck that somebody has worked on with the figures of now, and what has changed in it, in sentences."""
    request.max_content_length = MOST["refresh-deck"]
    demo = Settings.from_environment().demo
    made = taken_anew(get_store(), request.get_data(), demo=demo, template=template)
    return json_answer(
        {
            "file": base64.b64encode(made.renewed.content).decode(),
            "heading": say(anew_told.heading(made)),
            "changes": [say(one) for one in anew_told.changes(made)],
            "left": [say(one) for one in anew_told.left(made)],
        }
    )


def _sent(one: Slide) -> dict[str, Any]:
    """A chart as the browser keeps it in its deck."""
    return {
        "chart": json.loads(to_json(one.chart)),
        "native": is_native(one.chart),
        "name": one.chart.story.name,
        "title": one.story.title,
        "href": one.link,
        "size": one.size,
    }


def _numbers(asked: Request, kind: str) -> Response:
    one, day = asked.slides[0], today()
    chart = replace(one.chart, story=one.story)
    if kind == "csv":
        content = csv(chart, CsvStyle.of(asked.decimal), demo=asked.demo)
    else:
        content = xlsx.workbook(chart, day=day, demo=asked.demo)
    return attachment(content, chart_file(chart.story, kind, day=day, demo=asked.demo))


def _sheets(template: Path | None) -> Response:
    """Some slides of a deck as they will look."""
    request.max_content_length = MOST["sheets"]
    asked = read(request.get_data(), root=absolute(""))
    made = sheets_of(
        parts_of(get_store(), asked, paint=True),
        day=today(),
        template=template,
        demo=asked.demo or Settings.from_environment().demo,
        decimal=asked.decimal,
        seal=asked.seal,
    )
    return json_answer({"sheets": made})


def _presentation(asked: Request, template: Path | None) -> Response:
    day, usual = today(), say(msg("export-deck"))
    content = presentation(
        parts_of(get_store(), asked),
        title=asked.title or usual,
        day=day,
        template=template,
        demo=asked.demo,
        decimal=asked.decimal,
        version=get_store().version(),
        seal=asked.seal,
    )
    own = "" if asked.title == usual else asked.title
    return attachment(content, deck_file(day=day, title=own, demo=asked.demo))
