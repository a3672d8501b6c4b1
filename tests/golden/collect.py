"""Writes what every chart of every page says: ``python -m tests.golden.collect OUT_DIR``.

A process of its own, because a store and its memories belong to one process: the ledger is the one that
``DATABASE_URL`` names. Charts are recorded where every page shows them (`chart_card`), so a page, or a chart on
a page, is collected without being listed here. Only views that a reader must choose are listed (`views`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import dash

from ktudash.components import card as cards_of
from ktudash.components import topic
from ktudash.components.card import Card
from ktudash.store import get_store
from ktudash.view import FIGURES, View
from tests.golden.told import name_of, told

#: Pages whose path holds a parameter, and the names of their files: what each is asked for comes from `views`.
TEMPLATES: Final = {"/targets/<code>": "indicator"}


def main(out: Path) -> None:
    """Write ``<figures>/<page>.txt`` for both figure modes, below ``out``."""
    import app  # noqa: F401  (registers the pages, with the store that the environment names)

    shown = record()
    pages = {name_of_page(entry): entry for entry in dash.page_registry.values()}
    if len(pages) != len(dash.page_registry):
        sys.exit(f"Two pages have one name: {sorted(dash.page_registry)}")
    for figures in FIGURES:
        for name, entry in pages.items():
            page: dict[tuple[str, ...], str] = {}
            for query in views(name):
                for one in in_reading_order(f"{name} {query}", entry["layout"](**query, figures=figures), shown):
                    # A chart that a choice leaves as it is, is told once.
                    page.setdefault(tuple(section(one)), urlencode(query))
            missing = topic_cards(entry["path"]) - {lines[0] for lines in page}
            if missing:
                sys.exit(f"{name} has charts that are not on the page: {sorted(missing)}")
            if page:
                write(out / figures / f"{name}.txt", page)


def name_of_page(entry: Mapping[str, Any]) -> str:
    """The name of a page's file, from its path: modules move, links do not."""
    template = entry["path_template"]
    if template and template not in TEMPLATES:
        sys.exit(f"The page {template} has a parameter in its path, and nothing says what to ask it for.")
    return TEMPLATES[template] if template else entry["path"].strip("/").replace("-", "_") or "home"


def record() -> list[Card]:
    """The cards that pages show from now on, each in the moment that it is shown."""
    shown: list[Card] = []
    original: Callable[..., Any] = cards_of.chart_card

    def recorded(card: Card, **options: Any) -> Any:
        shown.append(card)
        return original(card, **options)

    for name, module in list(sys.modules.items()):
        if name.startswith("ktudash.") and getattr(module, "chart_card", None) is original:
            setattr(module, "chart_card", recorded)  # noqa: B010  (a module has no such attribute for a checker)
    return shown


def in_reading_order(view: str, content: Any, shown: list[Card]) -> list[Card]:
    """Empty ``shown`` into the order of the page; stop where the page and what was recorded differ."""
    parts = list(content._traverse())
    order = [found for part in parts if (found := getattr(part, "data-card", None))]
    if sorted(order) != sorted(name_of(card.chart) for card in shown):
        sys.exit(f"{view} shows other charts than went through `chart_card`.")
    if view[-2:] != "{}" and any("does not exist" in part for part in parts if isinstance(part, str)):
        sys.exit(f"{view} asks for what does not exist.")
    cards = sorted(shown, key=lambda card: order.index(name_of(card.chart)))
    shown.clear()
    return cards


def views(page: str) -> Iterator[dict[str, str]]:
    """The choices under which a page is told: as it opens, and with what only a choice shows."""
    catalog = get_store().catalog
    if page == "indicator":
        yield from ({"code": code} for code in catalog.indicators)
        return
    yield {}
    if page == "targets":
        for line in ("", *catalog.lines):
            chosen = {"line": line} if line else {}
            yield from ({**chosen, "show": show} for show in ("gaps", "index"))
    if page == "two_plans":
        yield from ({"pair": pair.id} for pair in get_store().pairs.pairs)
    if page == "labour_market":
        yield {"measure": "expected_need", "industry": "freight_rail", "region": "pavlodar"}


def topic_cards(path: str | None) -> set[str]:
    """The heads of the charts that the deck of a line takes from a page."""
    return {section(card)[0] for card in topic.cards(path or "", View(path or ""))}


def section(card: Card) -> list[str]:
    """One chart: its name, how it stands on the page, its words and its series."""
    return [
        f"## {name_of(card.chart)}",
        f"lines: {', '.join(sorted(card.lines)) or '-'}   span: {card.span}",
        *told(card.chart),
    ]


def write(file: Path, page: dict[tuple[str, ...], str]) -> None:
    """A page's charts in reading order; a view other than the page as it opens is named beside the chart."""
    file.parent.mkdir(parents=True, exist_ok=True)
    parts = ["\n".join([f"{lines[0]} ({view})" if view else lines[0], *lines[1:]]) for lines, view in page.items()]
    file.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
