"""What the abbreviations and terms of the pages mean, in the order of the reader's alphabet."""

from __future__ import annotations

from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.words import Message, by_name, msg, say

#: The terms by their keys; what each is called, and what it means, are messages.
TERMS: Final = (
    *(
        "variance",
        "attainment",
        "baseline",
        "band",
        "bologna",
        "cd",
        "cer",
        "contingent",
        "dual",
        "ebitda",
        "electronic",
    ),
    *(
        "grant",
        "h-index",
        "iaar",
        "iqaa",
        "jcr",
        "ktu",
        "lea",
        "leverage",
        "mooc",
        "mshe",
        "nce",
        "nes",
        "polarity",
        "pp",
    ),
    *("programme", "qs", "research", "restatement", "ri", "roi", "rsci", "rssta", "sp", "vet", "x", "z"),
)


def term(key: str) -> Message:
    """What a term is called."""
    return msg("glossary-term", term=key)


def meaning(key: str) -> Message:
    """What it means, in a sentence or two."""
    return msg("glossary-meaning", term=key)


def glossary() -> Component:
    """All terms as a list."""
    pairs = [(html.Dt(say(term(key))), html.Dd(say(meaning(key)))) for key in by_name(TERMS, term)]
    return html.Dl([part for pair in pairs for part in pair], className="facts")
