"""The list of indicators to take along: what the link of its page chooses, with every column, as file or slides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from flask import Flask, Response, request

from ktudash.clock import today
from ktudash.components.answer import attachment, sentence
from ktudash.deck.status import status_slides
from ktudash.drawing import listing as files
from ktudash.drawing.filenames import chart_file
from ktudash.drawing.pptx import presentation
from ktudash.indicators.choice import Choice, read
from ktudash.indicators.listing import cells_of, listing, story
from ktudash.indicators.order import ordered
from ktudash.plan.names import line_tag
from ktudash.reporting.csv_files import CsvStyle
from ktudash.store import Store, as_of, get_store
from ktudash.view import AS_OF, past_day
from ktudash.words import msg, say

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

_STYLES: Final = {"csv": CsvStyle.COMMA, "csv-semicolon": CsvStyle.SEMICOLON}


def register(server: Flask, *, demo: bool, template: Path | None) -> None:
    """Add the route ``/export/indicators/<form>`` with the parameters of the page of the Strategic Lines."""

    @server.get("/export/indicators/<form>")
    def listed(form: str) -> Response:
        if form not in _MADE:
            return sentence(msg("targets-no-file"), 404)
        with as_of(past_day(request.args.get(AS_OF, ""))):
            store = get_store()
            choice = read(store, request.args)
            if choice.chosen.empty:
                return sentence(msg("targets-nothing"), 404)
            return _MADE[form](store, choice, form, demo, template)


def _workbook(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    made = listing(store, choice)
    content = files.workbook(made, day=today(), demo=demo)
    return attachment(content, _named(store, choice, form, demo), XLSX)


def _csv(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    content = files.csv(listing(store, choice), _STYLES[form], demo=demo)
    return attachment(content, _named(store, choice, "csv", demo), "text/csv; charset=utf-8")


def _tabbed(store: Store, choice: Choice, _form: str, _demo: bool, _template: Path | None) -> Response:
    """For the clipboard: numbers with the decimal sign that the reader takes pictures with."""
    text = files.tabbed(listing(store, choice), CsvStyle.of(request.args.get("decimal", ".")))
    return Response(text, content_type="text/plain; charset=utf-8")


def _slides(store: Store, choice: Choice, form: str, demo: bool, template: Path | None) -> Response:
    """The table of their standing, over the slides that it needs."""
    whose = line_tag(choice.line) if choice.line else msg("targets-name")
    order = [row["code"] for row in ordered(choice, cells_of(store, choice))]
    rows = choice.chosen.set_index("code", drop=False).loc[order]
    targets = store.targets()
    slides = status_slides(
        rows,
        line=whose,
        source=store.source_of(targets[targets["code"].isin(order)]),
        link=request.host_url.rstrip("/") + choice.view.href(),
        filters=choice.view.narrowed(choice.filters),
    )
    day = today()
    content = presentation(slides, title=say(whose), day=day, template=template, demo=demo)
    return attachment(content, _named(store, choice, form, demo), PPTX)


def _named(store: Store, choice: Choice, extension: str, demo: bool) -> str:
    return chart_file(story(store, choice), extension, day=today(), demo=demo)


_MADE: Final[dict[str, Callable[[Store, Choice, str, bool, Path | None], Response]]] = {
    "xlsx": _workbook,
    "csv": _csv,
    "csv-semicolon": _csv,
    "tsv": _tabbed,
    "pptx": _slides,
}
