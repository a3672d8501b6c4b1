"""The list of indicators to take along: what the link of its page chooses, with every column, as file or slides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from flask import Flask, Response, request

from ktudash.clock import today
from ktudash.components.addresses import absolute
from ktudash.components.answer import attachment
from ktudash.deck.status import status_slides
from ktudash.downloads import filtered
from ktudash.drawing import listing as files
from ktudash.drawing.filenames import chart_file
from ktudash.drawing.pptx import Origin, Table, presentation
from ktudash.indicators.choice import Choice, read
from ktudash.indicators.listing import cells_of, listing, story
from ktudash.indicators.order import ordered
from ktudash.plan.names import line_tag
from ktudash.reporting.csv_files import BY_FORM, CsvStyle
from ktudash.store import Store
from ktudash.words import Text, msg, say


def register(server: Flask, *, demo: bool, template: Path | None) -> None:
    """Add the route ``/export/indicators/<form>`` with the parameters of the page of the Strategic Lines."""
    filtered.add(
        server,
        "indicators",
        _MADE,
        read=read,
        empty=lambda choice: choice.chosen.empty,
        no_form=msg("targets-no-file"),
        nothing=msg("targets-nothing"),
        demo=demo,
        template=template,
    )


def _workbook(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    made = listing(store, choice)
    content = files.workbook(made, day=today(), demo=demo)
    return attachment(content, _named(store, choice, form, demo))


def _csv(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    content = files.csv(listing(store, choice), BY_FORM[form], demo=demo)
    return attachment(content, _named(store, choice, "csv", demo))


def _tabbed(store: Store, choice: Choice, _form: str, _demo: bool, _template: Path | None) -> Response:
    """For the clipboard: numbers with the decimal sign that the reader takes pictures with."""
    text = files.tabbed(listing(store, choice), CsvStyle.of(request.args.get("decimal", ".")))
    return Response(text, content_type="text/plain; charset=utf-8")


def _slides(store: Store, choice: Choice, form: str, demo: bool, template: Path | None) -> Response:
    day, slides = today(), standing(store, choice)
    content = presentation(
        slides, title=say(_whose(choice)), day=day, template=template, demo=demo, version=store.version()
    )
    return attachment(content, _named(store, choice, form, demo))


def standing(store: Store, choice: Choice) -> list[Table]:
    """The table of their standing, which runs over the slides that it needs."""
    order = [row["code"] for row in ordered(choice, cells_of(store, choice))]
    rows = choice.chosen.set_index("code", drop=False).loc[order]
    targets = store.targets()
    slides = status_slides(
        rows,
        line=_whose(choice),
        source=store.source_of(targets[targets["code"].isin(order)]),
        link=absolute(choice.view.href()),
        filters=choice.view.narrowed(choice.filters),
    )
    return [replace(one, origin=Origin(one.story.name, choice.view.href())) for one in slides]


def _whose(choice: Choice) -> Text:
    return line_tag(choice.line) if choice.line else msg("targets-name")


def _named(store: Store, choice: Choice, extension: str, demo: bool) -> str:
    return chart_file(story(store, choice), extension, day=today(), demo=demo)


_MADE: Final[dict[str, filtered.Make[Choice]]] = {
    "xlsx": _workbook,
    "csv": _csv,
    "csv-semicolon": _csv,
    "tsv": _tabbed,
    "pptx": _slides,
}
