"""The charts of a deck as they are now: what a browser kept may have changed since.

A chart is found again where it was taken: on the page at its address, or in the standard set of a line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from dash.development.base_component import Component

from ktudash import deck
from ktudash.chart.wire import to_json
from ktudash.components.addresses import made
from ktudash.downloads.request import Kept, LineYear
from ktudash.reported import as_of
from ktudash.store import Store
from ktudash.then import Then, past
from ktudash.view import AS_OF


def charts_now(store: Store, kept: tuple[Kept, ...]) -> list[dict[str, Any] | None]:
    """Each chart as JSON says it now; ``None`` where it is no longer found."""
    pages: dict[str, dict[str, dict[str, Any]]] = {}
    found = []
    for one in kept:
        then = then_of(one.href)
        place = f"{one.set.line} {one.set.year} {one.set.each} {then}" if one.set else one.href
        if place not in pages:
            with as_of(then if one.set else None):
                pages[place] = _of_set(store, one.set) if one.set else dict(of_page(made(one.href)))
        found.append(pages[place].get(one.name))
    return found


def then_of(href: str) -> Then | None:
    """The day or the meeting that a link is of."""
    return past(dict(parse_qsl(urlsplit(href).query)).get(AS_OF, ""))


def _of_set(store: Store, of: LineYear) -> dict[str, dict[str, Any]]:
    if of.line not in store.catalog.lines or of.year not in deck.years_of(store, of.line):
        return {}
    slides = deck.charts_of(store, of.line, of.year, each=of.each)
    return {one.chart.story.name: json.loads(to_json(one.chart)) for one in slides}


def of_page(page: Component) -> Iterator[tuple[str, dict[str, Any]]]:
    """The charts of a page by their names, as its reader takes them along."""
    filters = ""
    for part in page._traverse():
        filters = getattr(part, "data-filters", filters)
        written = getattr(part, "data-chart", None)
        if written:
            chart = json.loads(written)
            if filters:
                chart["story"]["filters"] = filters
            yield chart["story"]["name"], chart
