"""A language that readers have says everything: each message, and each text of the data, in words of its own."""

from __future__ import annotations

from collections import Counter

import own_texts
import pytest

import app  # noqa: F401 - it registers the charts
from ktudash.store import Store
from ktudash.words import Own, UnitName, offered, voice
from ktudash.words.files import entries, languages, selections
from ktudash.words.units import UNITS

TRANSLATED = offered()[1:]


@pytest.fixture(scope="module")
def asked_for(store: Store) -> set[tuple[str, str]]:
    return own_texts.asked_for(store)


def test_the_data_asks_for_texts_of_every_kind(asked_for: set[tuple[str, str]]) -> None:
    counts = Counter(kind for kind, _ in asked_for)
    assert counts["short-name"] == counts["wording"] == 191
    assert counts["line"] == counts["line-short"] == 10
    named = {"task", "owner", "reason", "evidence", "item", "occupation", "district", "doubt", "pair", "pair-reason"}
    assert named - counts.keys() == set()


def test_a_language_with_a_name_is_offered_and_one_in_the_making_is_not() -> None:
    assert {*offered()} == {"en"} | {code for code in languages() if voice(code).has("shell-language-name")}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_message_is_missing(language: str) -> None:
    assert voice(language).missing == ()


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_of_the_data_is_missing(language: str, asked_for: set[tuple[str, str]]) -> None:
    spoken = voice(language)
    assert sorted(one for one in asked_for if not spoken.has_own(Own(*one, ""))) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_unit_has_a_name(language: str) -> None:
    spoken = voice(language)
    assert [unit for unit in UNITS if unit and not spoken.say(UnitName(unit))] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_key_falls_silently_to_the_default_that_english_has_words_for(language: str) -> None:
    """A status, a region or a direction that the translation forgot would be called by another's name."""
    lost = []
    english, own = entries("en"), entries(language)
    for id, entry in english.items():
        if id not in own:
            continue
        known = _keys(own[id])
        lost += [(id, name, key) for name, keys in _keys(entry).items() for key in keys - known.get(name, keys)]
    assert lost == []


def _keys(entry: object) -> dict[str, set[str]]:
    """Argument → keys by which a message selects; plural categories are each language's own."""
    found: dict[str, set[str]] = {}
    for one in selections(entry):  # type: ignore[arg-type]
        name = getattr(getattr(one.selector, "id", None), "name", "")
        keys = {getattr(variant.key, "name", "") or variant.key.value for variant in one.variants}  # type: ignore[union-attr]
        found.setdefault(name, set()).update(keys - {"zero", "one", "two", "few", "many", "other"})
    return found
