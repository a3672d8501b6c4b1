"""All declared charts by the path of their page: what a line's deck is gathered from."""

from __future__ import annotations

from collections.abc import Sequence

from ktudash import registry
from ktudash.components import topic
from ktudash.components.card import Card
from ktudash.view import View


def all_cards() -> dict[str, Sequence[Card]]:
    """``{"/students": cards, …}`` with the corrections in force, each page in reading order."""
    registry.discover()
    return {path: topic.cards(path, View(path)) for path in dict.fromkeys(one.page for one in registry.charts())}
