"""All charts of the topic and analysis pages by their path: what a line's deck is gathered from."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Final

from ktudash import registry
from ktudash.components import topic
from ktudash.components.card import Card
from ktudash.store import CORRECTED
from ktudash.view import View

#: Pages with charts that no reader's choice changes, in the order of the navigation.
PAGES: Final = ("research", "teaching", "stability")


def all_cards() -> dict[str, Sequence[Card]]:
    """``{"/students": cards, …}`` with the corrections in force, each page in reading order."""
    registry.discover()
    paths = dict.fromkeys(one.page for one in registry.charts())
    declared = {path: topic.cards(path, View(path)) for path in paths}
    pages = [import_module(f"ktudash.pages.{name}") for name in PAGES if find_spec(f"ktudash.pages.{name}")]
    wired = {page.PATH: [card for card in page.cards(CORRECTED) if isinstance(card, Card)] for page in pages}
    return {**declared, **wired}
