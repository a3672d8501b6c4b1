"""What the topic pages share: a page is its words and its charts, drawn from the URL."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import dash
from dash.development.base_component import Component

from ktudash.components.card import Card
from ktudash.components.shell import page
from ktudash.store import get_store
from ktudash.view import View

#: The charts of a page for a view, in reading order.
Cards = Callable[[View], Sequence[Card | Component]]


def register(module: str, path: str, words: Mapping[str, str], *, order: int, layout: Callable[..., Component]) -> None:
    """Add a topic page to the app and to the navigation; ``words`` has its ``name``, ``title`` and ``lead``."""
    dash.register_page(
        module, path=path, name=words["name"], title=words["title"], order=order, group="Topics", layout=layout
    )


def layout(path: str, words: Mapping[str, str], query: Mapping[str, object], cards: Cards) -> Component:
    """A topic page as its URL asks for it."""
    lines = get_store().catalog.lines
    view = View.parse(path, query, lines)
    return page(view, lines=list(lines.values()), title=words["title"], lead=words["lead"], cards=cards(view))
