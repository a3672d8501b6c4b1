"""How a place of help tells its rules: as sentences, as a list, as names with what they mean."""

from __future__ import annotations

from collections.abc import Iterable

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.words import Text, msg, say


def told(pairs: Iterable[tuple[Text, Text]]) -> Component:
    """Names, each with what is said of it."""
    return html.Dl(
        [part for name, words in pairs for part in (html.Dt(say(name)), html.Dd(say(words)))], className="facts"
    )


def sentences(*texts: Text) -> list[Component]:
    """A paragraph each."""
    return [html.P(say(one)) for one in texts]


def listed(texts: Iterable[Text], *, ordered: bool = False) -> Component:
    """A list; ``ordered``: of steps that follow each other."""
    items = [html.Li(say(one)) for one in texts]
    return html.Ol(items) if ordered else html.Ul(items)


def way(place: str, href: str) -> Component:
    """The link to the page on which a rule is in force."""
    return html.P(dcc.Link(say(msg("help-way", place=place)), href=href))
