"""What the search of the top bar offers while somebody types: indicators, pages and places of help.

Words are found in any language of the house, within longer ones, and only where nothing has them as typed, misspelt a
little (`ktudash.plan.search`); codes from their beginning, and those beside one that there is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final, Literal
from urllib.parse import quote

import dash
import flask

from ktudash.components import terms
from ktudash.components.answer import json_answer
from ktudash.components.help import PATH as HELP
from ktudash.components.help import PLACES, place_name
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.plan.paths import short_name
from ktudash.plan.search import folded, holds, resembles, words_of
from ktudash.plan.selection import codes_like
from ktudash.remembered import of_the_store
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Text, msg, offered, say, voice

#: The route, and its name among those that ask for a role.
ROUTE: Final = "/search/suggestions"
#: Most that are offered at once, and most of them pages or places of help.
MOST: Final = 8
MOST_OTHERS: Final = 2
#: Letters of a search that are read.
LONGEST: Final = 100

Kind = Literal["indicator", "page", "help"]


@dataclass(frozen=True)
class Entry:
    """Something that can be opened. ``names`` are what it is called, ``words`` all that it is found by, both folded."""

    kind: Kind
    name: Text
    path: str
    names: tuple[str, ...]
    words: str
    code: str = ""
    place: str = ""

    def href(self, view: View) -> str:
        """Its address for a reader of ``view``."""
        return view.href(self.path) + (f"#{self.place}" if self.place else "")


def add_route(server: flask.Flask) -> None:
    """What the search box asks (``web/src/suggest.js``)."""
    server.add_url_rule(ROUTE, endpoint=ROUTE, view_func=answer, methods=["GET"])


def answer() -> flask.Response:
    """``?q=…`` and the parameters of the page that asks: groups of what can be opened, and what Enter opens at once."""
    given = dict(flask.request.args)
    search = given.pop("q", "").strip()[:LONGEST]
    store = get_store()
    view = View.parse("/", given, store.catalog.lines)
    hits = suggested(store, search)
    groups = [
        {
            "name": say(msg("search-group", group=kind)),
            "entries": [{"code": one.code, "name": say(one.name), "href": one.href(view)} for one in of_kind],
        }
        for kind, of_kind in groupby(_shown(hits), key=lambda one: one.kind)
    ]
    only = hits[0].href(view) if len(hits) == 1 else ""
    told = json_answer({"groups": groups, "only": only})
    told.headers["Cache-Control"] = "no-cache"
    return told


def suggested(store: Store, search: str) -> list[Entry]:
    """All that answers a search, best first of each kind: indicators, pages, places of help."""
    if not search:
        return []
    codes = codes_like(search, store.catalog.indicators)
    if codes:
        of_code = {one.code: one for one in _entries(store) if one.code}
        return [of_code[code] for code in codes]
    for match in (holds, resembles):
        hits = [one for one in _entries(store) if match(one.words, search)]
        if hits:
            return _ranked(hits, search, match)
    return []


def _ranked(hits: Iterable[Entry], search: str, match: Callable[[str, str], bool]) -> list[Entry]:
    """What is called so before what only has the words; kinds stay together, and the order of the plan within both."""
    asked = folded(search)

    def rank(one: Entry) -> int:
        if any(name.startswith(asked) for name in one.names):
            return 0
        return 1 if any(match(name, search) for name in one.names) else 2

    kinds = ("indicator", "page", "help")
    return sorted(hits, key=lambda one: (kinds.index(one.kind), rank(one)))


def _shown(hits: Sequence[Entry]) -> list[Entry]:
    """As many as a list has room for, of each kind some."""
    others = [one for kind in ("page", "help") for one in [hit for hit in hits if hit.kind == kind][:MOST_OTHERS]]
    return [*[one for one in hits if one.kind == "indicator"][: MOST - len(others)], *others]


def _entries(store: Store) -> tuple[Entry, ...]:
    return _entries_of(store, tuple(sorted(store.owners().items())))


@of_the_store
@lru_cache(maxsize=2)
def _entries_of(store: Store, _owners: tuple[tuple[str, str], ...]) -> tuple[Entry, ...]:
    """Found by the names of those who answer today, as in the list of indicators."""
    return (*_indicators(store), *_pages(), *_places())


def _named(kind: Kind, name: Text, path: str, place: str = "") -> Entry:
    names = _spoken(name)
    return Entry(kind, name, path, names, "\n".join(names), place=place)


def _spoken(text: Text) -> tuple[str, ...]:
    """A text in every language of readers, folded."""
    return tuple(folded(voice(language).say(text)) for language in offered())


def _indicators(store: Store) -> Iterable[Entry]:
    for code, one in store.responsible().indicators.items():
        name = short_name(code, one.short_name)
        words = words_of(code, one.short_name, one.printed, one.owner)
        yield Entry("indicator", name, f"{TARGETS}/{quote(code)}", _spoken(name), words, code)


def _pages() -> Iterable[Entry]:
    for page in dash.page_registry.values():
        if page.get("group"):
            yield _named("page", page["label"], page["path"])


def _places() -> Iterable[Entry]:
    for place in PLACES:
        yield _named("help", place_name(place), HELP, place)
    for key in terms.TERMS:
        yield _named("help", msg("search-term", term=terms.term(key)), HELP, terms.place_of(key))
