"""What the topic pages share: a page is its words and its declared charts, drawn from the URL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import dash
from dash.development.base_component import Component

from ktudash import registry
from ktudash.components.card import Card
from ktudash.components.fold import Fold, Folded, folded
from ktudash.components.shell import page
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import Text, say

#: What a page puts among its cards: from the cards of its charts to what it shows, in reading order.
Arranged = Callable[[View, list[Card]], Sequence[Card | Component | Folded]]


def register(
    module: str, path: str, *, name: Text, order: int, layout: Callable[..., Component], group: str = "Topics"
) -> None:
    """Add a page to the app and to the navigation."""
    dash.register_page(
        module, path=path, name=say(name), label=name, title=say(name), order=order, group=group, layout=layout
    )


def cards(path: str, view: View) -> list[Card]:
    """The cards of a page's charts for a view, in the order of their declarations."""
    store = get_store()
    found = []
    for one in registry.charts(path):
        chart = registry.spoken_chart(one, view)
        if chart is not None:
            found.append(Card(chart, one.span, registry.lines_of(one, store)))
    return found


def layout(
    path: str,
    query: Mapping[str, object],
    *,
    title: Text,
    lead: Text,
    arranged: Arranged | None = None,
    folds: Sequence[Fold] = (),
    first: Sequence[str] = (),
    parameters: Iterable[str] = (),
) -> Component:
    """A topic page as its URL asks for it; ``parameters`` are the names that it reads of its own.

    Charts that ``folds`` name stand in these, those that ``first`` names before all others; a page with more to
    arrange does so itself (``arranged``).
    """
    lines = get_store().catalog.lines
    view = View.parse(path, query, lines, parameters)
    of_page = cards(path, view)
    return page(
        view,
        lines=list(lines.values()),
        title=say(title),
        lead=say(lead),
        cards=arranged(view, of_page) if arranged else folded(of_page, folds, first=first),
    )
