"""Folds: what a page tells beyond its answer stands behind a named line, which opens to it.

A page answers in its first screens; the rest is there for whoever asks, for paper and for the decks. Which folds are
open stands in the address, behind its ``#`` (``web/src/folds.js``): nothing that is counted or drawn depends on it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dash import html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.components.card import Card
from ktudash.words import Text, msg, say


@dataclass(frozen=True)
class Fold:
    """A fold of a page: its name in the link, its title, and the names of the charts that stand in it.

    ``is_place``: links from elsewhere lead to it, not only open it.
    """

    name: str
    title: Text
    charts: tuple[str, ...] = ()
    is_place: bool = False


@dataclass(frozen=True)
class Folded:
    """A fold with its cards, those of words among them."""

    fold: Fold
    cards: tuple[Card | Component, ...]


def folded(
    cards: Sequence[Card | Component],
    folds: Sequence[Fold],
    *,
    words: Mapping[str, Sequence[Component]] | None = None,
    first: Sequence[str] = (),
) -> list[Card | Component | Folded]:
    """``cards`` with those that the folds name behind the others, and the charts that ``first`` names before them.

    ``words`` are cards of words by the fold that they stand in.
    """
    places = {name: place for place, name in enumerate(first)}
    cards = sorted(cards, key=lambda card: places.get(card.name, len(first)) if isinstance(card, Card) else len(first))
    hidden = {name for fold in folds for name in fold.charts}
    shown: list[Card | Component | Folded] = [
        card for card in cards if not (isinstance(card, Card) and card.name in hidden)
    ]
    of_name = {card.name: card for card in cards if isinstance(card, Card)}
    for fold in folds:
        inside = [of_name[name] for name in fold.charts if name in of_name]
        shown.append(Folded(fold, (*inside, *(words or {}).get(fold.name, ()))))
    return shown


def fold_of(folded: Folded, content: Sequence[Component], *, is_open: bool) -> Component:
    """The fold as it stands on the page, over a grid of its own; ``content`` are its cards as they are drawn."""
    charts = sum(isinstance(card, Card) for card in folded.cards)
    return html.Details(
        [
            html.Summary(
                [
                    html.H2(say(folded.fold.title), className="fold-title"),
                    html.Span(say(msg("shell-fold-charts", count=charts)), className="fold-holds") if charts else None,
                ]
            ),
            html.Div(list(content), className="grid-k"),
        ],
        className="fold-k span-12",
        open=is_open,
        **attributes(data_fold=folded.fold.name, **({"id": folded.fold.name} if folded.fold.is_place else {})),
    )
