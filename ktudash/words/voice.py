"""One language: its messages, its numbers, its dates. The only module that knows Fluent and Babel."""

from __future__ import annotations

import math
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import babel
import babel.dates
import babel.lists
import babel.numbers
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentFloat
from fluent.syntax import ast

from ktudash.words import numbers
from ktudash.words.pseudo import PSEUDO, accented, pseudo_resource
from ktudash.words.text import Listed, Message, Number, Own, Quantity, Signed, Text, UnitName, Year
from ktudash.words.units import unit_key

FOLDER: Final = Path(__file__).resolve().parent
DEFAULT: Final = "en"


#: The English of the house is British: "a, b and c", 25 Nov 2026.
_LOCALES: Final = {"en": "en_GB", PSEUDO: "en_GB"}


class WordsError(ValueError):
    """A message that cannot be said; the text names message, language and what is wrong."""


class _Written(FluentFloat):
    """A number that selects by its value and is written as the house writes it."""

    text: str

    @classmethod
    def of(cls, value: float, text: str) -> _Written:
        """The number ``value``, written ``text``."""
        made = cls(value)
        made.text = text
        return made

    def format(self, _locale: babel.Locale) -> str:
        """The words, whatever the locale's own pattern."""
        return self.text


class Voice:
    """Says texts in one language."""

    def __init__(self, code: str) -> None:
        self.language = code
        self._locale = babel.Locale.parse(_LOCALES.get(code, code))
        self.mark = babel.numbers.get_decimal_symbol(self._locale)
        self._bundle = FluentBundle([str(self._locale)], use_isolating=False)
        self._units: set[str] = set()
        for source in _sources(DEFAULT if code == PSEUDO else code):
            resource = FluentResource(source)
            self._units |= _keys_of(resource, "unit")
            self._bundle.add_resource(pseudo_resource(resource) if code == PSEUDO else resource)
        self._fallback = None if code in (DEFAULT, PSEUDO) else voice(DEFAULT)
        self._own = _own_texts(code)

    def say(self, text: Text) -> str:
        """``text`` in this language. Raises :class:`WordsError` rather than saying half a sentence."""
        match text:
            case str():
                return text
            case Message():
                return self._message(text)
            case Number():
                return numbers.written(text.value, text.decimals, mark=self.mark)
            case Year():
                return str(text.value)
            case Quantity():
                return self._quantity(text.value, text.unit, numbers.written(text.value, text.decimals, mark=self.mark))
            case Signed():
                return self._quantity(text.value, text.unit, numbers.signed(text.value, text.decimals, mark=self.mark))
            case UnitName():
                return self._message(Message("unit-name", (("unit", self._unit(text.unit)),))) if text.unit else ""
            case Own():
                return self._own_text(text)
            case Listed():
                return self._listed(text)
        raise WordsError(f"{text!r} is no text")

    def number(self, value: float | None, decimals: int | None = None) -> str:
        """A number as the house writes it."""
        return numbers.written(value, decimals, mark=self.mark)

    def date(self, day: date) -> str:
        """A day as the language writes it: ``25 Nov 2026``."""
        return babel.dates.format_date(day, "d MMM y", locale=self._locale)

    def moment(self, at: datetime) -> str:
        """A moment in the time of the reader's house, to the minute."""
        local = at.astimezone()
        return babel.dates.format_datetime(local, "d MMM y HH:mm", tzinfo=local.tzinfo, locale=self._locale)

    def has(self, message_id: str) -> bool:
        """Whether this language has the message of its own."""
        return self._bundle.has_message(message_id)

    def _quantity(self, value: float | None, unit: str, text: str) -> str:
        if text == numbers.NOTHING or value is None or unit == "":
            return text
        return self._format("unit", {"unit": self._unit(unit), "value": _Written.of(value, text)})

    def _unit(self, unit: str) -> str:
        key = unit_key(unit)
        if key not in self._units:
            raise WordsError(f"the unit {unit!r} has no words in {self.language}")
        return key

    def _message(self, message: Message) -> str:
        return self._format(message.id, {name: self._argument(given) for name, given in message.args})

    def _argument(self, given: Text) -> Any:
        if isinstance(given, Number | Quantity | Signed) and given.value is not None and not math.isnan(given.value):
            return _Written.of(given.value, self.say(given))
        return self.say(given)

    def _format(self, message_id: str, args: dict[str, Any]) -> str:
        if not self._bundle.has_message(message_id):
            if self._fallback is None:
                raise WordsError(f"there is no message {message_id!r} in {self.language}")
            return self._fallback._format(message_id, args)
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise WordsError(f"the message {message_id!r} has no words in {self.language}")
        # Not `format_pattern`: it would make plain numbers of ours, which are written by the house's rules.
        errors: list[Exception] = []
        said = pattern(ResolverEnvironment(context=self._bundle, errors=errors, current=CurrentEnvironment(args=args)))
        if errors:
            raise WordsError(f"{message_id!r} in {self.language}: {errors[0]}; given {sorted(args)}")
        return str(said)

    def _own_text(self, text: Own) -> str:
        found = self._own.get(text.kind, {}).get(text.key)
        if found is not None:
            return found
        return accented(text.printed) if self.language == PSEUDO else text.printed

    def _listed(self, text: Listed) -> str:
        parts = [self.say(part) for part in text.parts]
        if text.style in ("and", "or"):
            if text.style == "and":
                return babel.lists.format_list(parts, style="standard", locale=self._locale)
            return babel.lists.format_list(parts, style="or", locale=self._locale)
        sign = {"comma": ", ", "semicolon": "; ", "lines": "\n", "space": " "}[text.style]
        return sign.join(parts)


def _sources(code: str) -> Iterator[str]:
    """The Fluent text of a language: its file, and its parts where it is kept in parts."""
    whole, parts = FOLDER / f"{code}.ftl", FOLDER / code
    if not whole.is_file() and not parts.is_dir():
        raise WordsError(f"there is no language {code!r}: {whole.name} is missing")
    for path in (whole, *sorted(parts.glob("*.ftl"))):
        if path.is_file():
            yield path.read_text(encoding="utf-8")


def _keys_of(resource: ast.Resource, message_id: str) -> set[str]:
    """The keys that a message selects among: an unknown one would fall to its default unsaid."""
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.id.name == message_id and entry.value is not None:
            selects = [one.expression for one in entry.value.elements if isinstance(one, ast.Placeable)]
            return {
                variant.key.name
                for select in selects
                if isinstance(select, ast.SelectExpression)
                for variant in select.variants
                if isinstance(variant.key, ast.Identifier)
            }
    return set()


def _own_texts(code: str) -> dict[str, dict[str, str]]:
    """The data's own texts in a language other than their own."""
    path = FOLDER / f"own.{code}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


_LOCK: Final = threading.RLock()


@lru_cache(maxsize=8)
def _made(code: str) -> Voice:
    return Voice(code)


def voice(code: str = DEFAULT) -> Voice:
    """The voice of a language. Bundles are not safe to build by two threads at once, and safe to read."""
    with _LOCK:
        return _made(code)


_CURRENT: ContextVar[str] = ContextVar("language", default=DEFAULT)


@contextmanager
def speaking(code: str) -> Iterator[Voice]:
    """Within the block, :func:`say` speaks ``code``."""
    token = _CURRENT.set(code)
    try:
        yield voice(code)
    finally:
        _CURRENT.reset(token)


def language() -> str:
    """The language that is being spoken."""
    return _CURRENT.get()


def say(text: Text) -> str:
    """``text`` in the language of the present reader."""
    return voice(_CURRENT.get()).say(text)
