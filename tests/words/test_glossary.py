"""One term, one translation: the glossary is whole, says nothing twice, and the messages keep to it."""

from __future__ import annotations

from collections import Counter

import glossary
import pytest

from ktudash.words import offered

TERMS = glossary.terms()

#: Where a message may say otherwise than the glossary, each with its reason: (language, English term).
OTHERWISE: dict[tuple[str, str], str] = {}


def test_every_term_has_all_languages_and_a_source() -> None:
    assert len(TERMS) > 150
    assert [term.line for term in TERMS if not all(term.said.values()) or not term.source] == []


def test_every_language_of_readers_has_its_column() -> None:
    assert {*offered()} <= {*glossary.COLUMNS}


def test_no_term_stands_twice() -> None:
    counts = Counter(term.said["en"][0].casefold() for term in TERMS if not term.meant)
    assert [term for term, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", offered()[1:])
def test_messages_keep_to_the_terms(language: str) -> None:
    """Of the messages in which English uses a term, some translation has it, as far as there are translations."""
    english, own = glossary.said("en"), glossary.said(language)
    lost = []
    for term in TERMS:
        uses = [
            own[id]
            for id, words in english.items()
            if id in own and any(glossary.holds(words, way, "en") for way in term.said["en"])
        ]
        kept = any(glossary.recalls(words, way, language) for words in uses for way in term.said[language])
        if uses and not kept and not term.meant and (language, term.said["en"][0]) not in OTHERWISE:
            lost.append((term.line, term.said["en"], term.said[language], uses[:2]))
    assert lost == []


@pytest.mark.parametrize(
    ("language", "text", "term", "expected"),
    [
        ("ru", "доля собственного капитала", "собственный капитал", True),
        ("ru", "капитал собственный", "собственный капитал", False),
        ("ru", "собственные средства", "собственный капитал", False),
        ("kk", "меншікті капиталдың үлесі", "меншікті капитал", True),
        ("kk", "меншік иесі", "меншікті капитал", False),
        ("en", "the target indicators", "target indicator", True),
        ("en", "retargeted", "target", False),
    ],
)
def test_a_term_is_found_with_any_ending(language: str, text: str, term: str, expected: bool) -> None:
    assert glossary.holds(text, term, language) is expected
