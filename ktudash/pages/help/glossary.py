"""What the abbreviations and terms of the pages mean, in the order of the reader's alphabet."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from ktudash.components.terms import TERMS, meaning, place_of, term
from ktudash.words import by_name, say


def glossary() -> Component:
    """All terms as a list; each is a place that a page leads to."""
    pairs = [(html.Dt(say(term(key)), id=place_of(key)), html.Dd(say(meaning(key)))) for key in by_name(TERMS, term)]
    return html.Dl([part for pair in pairs for part in pair], className="facts")
