"""What is fast and what is not, as ratios: ``make bench``.

Times of one machine say little about another; read the ratios. Everything is measured in one process, in one
order, over a ledger of its own; nothing is asserted, and nothing of the real dashboard is touched.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import process_time
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent

#: What is quick is measured this many times, and the best is told; what takes long is measured once.
RUNS = 3

#: Addresses that are asked for: every page once, the list of indicators in each of its views.
ADDRESSES = (
    "/",
    "/targets",
    "/targets?line=SP-1",
    "/targets?line=SP-1&show=paths",
    "/targets?show=gaps",
    "/targets/SP-1.2.10",
    "/students",
    "/graduates",
    "/research",
    "/finance",
    "/rankings",
    "/teaching",
    "/labour-market",
    "/stability",
)

DECK_OF = "SP-2"


def once(function: Callable[[], object]) -> float:
    """Milliseconds of processor time of one call: what others do on the machine does not count."""
    start = process_time()
    function()
    return (process_time() - start) * 1000


def best(function: Callable[[], object]) -> float:
    """Milliseconds of the best of ``RUNS`` calls."""
    return min(once(function) for _ in range(RUNS))


def times(slow: float, fast: float) -> str:
    """How many times longer the slow one takes."""
    return f"{slow / fast:,.1f} ×" if fast else "–"


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: words left, figures right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    print(f"\n{title}")
    for row in (head, ["-" * width for width in widths], *rows):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        print("  ".join(cells).rstrip())


class Browser:
    """Asks the server as a browser does when the address changes."""

    def __init__(self, server: Any) -> None:
        self.client = server.test_client()
        (self.page,) = [
            one
            for one in self.client.get("/_dash-dependencies").json
            if {"_pages_location"} == {source["id"] for source in one["inputs"]}
        ]

    def open(self, address: str) -> bytes:
        path, _, search = address.partition("?")
        values = {"pathname": path, "search": f"?{search}" if search else ""}
        outputs = [output.rsplit(".", 1) for output in self.page["output"].strip(".").split("...")]
        response = self.client.post(
            "/_dash-update-component",
            json={
                "output": self.page["output"],
                "outputs": [{"id": one, "property": name} for one, name in outputs],
                "inputs": [{**source, "value": values[source["property"]]} for source in self.page["inputs"]],
                "changedPropIds": ["_pages_location.pathname"],
                "state": [],
            },
        )
        if response.status_code != 200:
            raise RuntimeError(f"{address}: the server answered {response.status_code}")
        return bytes(response.data)


def data(store: Any, load: float) -> None:
    """Loading (``load`` ms) against everything that is worked out from what is loaded."""
    from ktudash.plan.assessment import assess

    targets, actuals, baselines = store.targets(), store.actuals(), store.baselines()
    rows = [
        ("load both workbooks into frames", load),
        ("assess 191 indicators", best(lambda: assess(targets, actuals, baselines, 2025))),
        ("the assessment again", best(lambda: store.assessment(2025))),
        ("targets with register and actuals", best(store.targets)),
        ("one indicator's series", best(lambda: store.series("SP-1.2.10"))),
        ("has something been reported?", best(store.version)),
    ]
    table(
        "Data",
        ("", "ms", "share of loading"),
        [(name, f"{spent:.2f}", f"{spent / load:.2%}") for name, spent in rows],
    )


def cards(store: Any) -> None:
    """Building the charts of a page against remembering them."""
    from ktudash import registry
    from ktudash.view import View

    def built(declared: Sequence[registry.Declared]) -> None:
        for one in declared:
            one.draw(**one.rows(store, "corrected"), **({"view": View(one.page)} if one.takes_view else {}))

    def remembered(declared: Sequence[registry.Declared]) -> None:
        for one in declared:
            registry.spoken_chart(one, View(one.page))

    rows = []
    for page in dict.fromkeys(one.page for one in registry.charts()):
        declared = registry.charts(page)
        count = len(declared)
        fresh = once(partial(built, declared))
        kept = best(partial(remembered, declared))
        name = page.strip("/")
        rows.append((name, str(count), f"{fresh:.0f}", f"{fresh / count:.0f}", f"{kept:.2f}", times(fresh, kept)))
    head = ("", "charts", "built ms", "ms a chart", "remembered ms", "ratio")
    table("Charts of a page: built and remembered", head, rows)


def pages(browser: Browser, report: Callable[[], None]) -> None:
    """From a filter to the answer: the first time, after somebody reported, and again; and how much is sent."""
    first = {address: once(partial(browser.open, address)) for address in ADDRESSES}
    after = {}
    for address in ADDRESSES:
        report()
        after[address] = once(partial(browser.open, address))
    rows = []
    for address in ADDRESSES:
        again = best(partial(browser.open, address))
        rows.append(
            (
                address,
                f"{first[address]:.0f}",
                f"{after[address]:.0f}",
                f"{again:.0f}",
                times(first[address], again),
                times(after[address], again),
                f"{len(browser.open(address)) / 1024:.0f}",
            )
        )
    table(
        "From a filter to the answer, ms: the first time, after somebody reported, and again",
        ("", "first", "after a report", "again", "first : again", "report : again", "JSON kB"),
        rows,
    )


def deck(store: Any, load: float) -> None:
    """The standard deck of a line, without pictures, against loading the data."""
    if find_spec("ktudash.deck") is None:
        print("\nDeck: this version writes none.")
        return
    decks, slides = import_module("ktudash.deck"), import_module("ktudash.drawing.pptx")
    year = decks.year_of(store, DECK_OF)
    parts = decks.parts_of(store, DECK_OF, year)
    choose = once(lambda: decks.parts_of(store, DECK_OF, year))
    write = once(lambda: slides.presentation(parts, title=DECK_OF, day=date(2026, 1, 1)))
    table(
        f"Deck of {DECK_OF}: {len(parts)} slides",
        ("", "ms", "ms a slide", "share of loading"),
        [
            (name, f"{spent:.0f}", f"{spent / len(parts):.1f}", f"{spent / load:.0%}")
            for name, spent in (("choose and draw its charts", choose), ("write the file", write))
        ],
    )


def main() -> None:
    """Measure everything over a ledger of its own, and print it."""
    with tempfile.TemporaryDirectory(prefix="ktudash-bench-") as folder:
        database = f"sqlite:///{folder}/ledger.sqlite"
        os.environ["DATABASE_URL"] = database
        os.environ.pop("KTUDASH_DEMO", None)
        sys.path.insert(0, str(PROJECT))
        start = import_module("app")
        from ktudash.reporting.ledger import Entry
        from ktudash.store import Store, get_store

        store = get_store()
        values = iter(range(1, 1000))

        def report() -> None:
            entry = Entry("SP-2.5.7", 2022, float(next(values)))
            store.ledger.append([entry], author="Benchmark", base_version=store.version())

        pages(Browser(start.server), report)
        cards(store)
        load = once(lambda: Store(PROJECT / "data", database))
        data(store, load)
        deck(store, load)


if __name__ == "__main__":
    main()
