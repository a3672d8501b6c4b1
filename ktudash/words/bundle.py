"""Fluent, set to the house: numbers come written and are still counted, and every fault is an error.

The only module that knows Fluent's runtime.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

import babel
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentType

from ktudash.words.errors import WordsError
from ktudash.words.files import Entry, variables


class Phrase(FluentType, str):
    """Words that go into a message as they are, or a key to select by.

    Fluent would refuse a plain string of more than 2,500 letters, which a list of notes may have.
    """

    __slots__ = ()

    def format(self, _locale: babel.Locale) -> Phrase:  # type: ignore[override]
        """The words, whatever the locale."""
        return self


class Written(FluentType, float):
    """An amount that was written by the house's rules, and by which a message can select.

    Selects as it is written: 0.96 without decimals is 1, and "1.0" is as plural as the language's rules have it.
    """

    text: Phrase
    amount: Decimal | None
    category: str

    def __new__(cls, amount: Decimal | None, text: str, category: str = "") -> Written:
        made = super().__new__(cls, "nan" if amount is None else amount)
        made.text = Phrase(text)
        made.amount = amount
        made.category = category
        return made

    def format(self, _locale: babel.Locale) -> Phrase:
        """The words, whatever the locale's own pattern."""
        return self.text


class _Terms:
    """The terms among the entries, without their dash: Fluent's runtime only looks them up."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries

    def __getitem__(self, name: str) -> Entry:
        return self._entries[f"-{name}"]


class Bundle:
    """The messages of one language, each read when it is first said. Reading from several threads is safe."""

    def __init__(self, language: str, locale: babel.Locale, entries: Mapping[str, Entry]) -> None:
        self.language = language
        self.categories = (*sorted(locale.plural_form.tags), "other")
        self.entries = entries
        self._rule = locale.plural_form
        self._fluent = FluentBundle([str(locale)], use_isolating=False)
        self._fluent._plural_form = cast(Any, self._category)
        # Not `add_resource`, which would have every entry at once.
        self._fluent._messages = cast(Any, entries)
        self._fluent._terms = cast(Any, _Terms(entries))
        self._variables: dict[str, frozenset[str]] = {}

    def __contains__(self, id: str) -> bool:
        return id in self.entries and not id.startswith("-")

    def variables(self, id: str) -> frozenset[str]:
        """The arguments that a message takes."""
        found = self._variables.get(id)
        if found is None:
            found = self._variables[id] = variables(id, self.entries)
        return found

    def format(self, id: str, args: Mapping[str, Phrase | Written], attribute: str = "") -> str:
        """The words of a message. Anything wrong: :class:`WordsError`."""
        if id not in self:
            raise WordsError("there is no such message", id=id, language=self.language)
        missing = [] if attribute else sorted(self.variables(id) - args.keys())
        if missing:
            raise WordsError("the argument is missing", id=id, language=self.language, argument=", ".join(missing))
        message = self._fluent.get_message(id)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise WordsError(f"it has no {attribute or 'words'}", id=id, language=self.language)
        errors: list[Exception] = []
        # Not `format_pattern`, which would take our written numbers for plain ones and write them by the locale.
        environment = ResolverEnvironment(
            context=self._fluent, current=CurrentEnvironment(args=dict(args)), errors=errors
        )
        try:
            said = pattern(environment)
        except ValueError as fault:
            raise WordsError(str(fault), id=id, language=self.language) from fault
        if errors:
            raise WordsError("; ".join(map(str, errors)), id=id, language=self.language)
        return str(said)

    def _category(self, value: float) -> str:
        if not isinstance(value, Written):
            return str(self._rule(value))
        if value.category:
            return value.category
        return "other" if value.amount is None else str(self._rule(abs(value.amount)))
