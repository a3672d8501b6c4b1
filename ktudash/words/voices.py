"""One language: its messages, its numbers, its dates; and which of them is spoken just now."""

from __future__ import annotations

import re
import threading
import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Final, Literal, TypeVar

import babel
import babel.dates
import babel.lists
import babel.numbers

from ktudash.settings import PROJECT
from ktudash.words import numbers
from ktudash.words.bundle import Bundle, Phrase, Written
from ktudash.words.errors import WordsError
from ktudash.words.files import FOLDER, bound, entries, languages
from ktudash.words.pseudo import PSEUDO, accent, accented
from ktudash.words.text import Argument, Listed, Message, Number, Own, Quantity, Signed, Text, UnitName, Year, msg
from ktudash.words.units import unit_message

DEFAULT: Final = "en"

#: Where the data's own texts stand in other languages: ``<language>.toml``.
OWN: Final = PROJECT / "data" / "words"

#: The English of the house is British: "a, b and c", 25 November 2026. The pseudo-language counts and lists as it does.
_LOCALES: Final = {"en": "en_GB", PSEUDO: "en_GB"}

#: The kinds of them that are sentences to read. The others are names, which files carry and readers look up there.
_PROSE: Final = frozenset(
    (
        *("doubt", "reason", "evidence", "pair-reason", "pair-instead", "pair-remark", "baseline-note"),
        *("ledger-note", "untouched", "relation-note"),
    )
)

#: What may be written for the pseudo-language besides its code.
_ALIASES: Final = {"pseudo": PSEUDO}

#: Where Babel's own pattern of a day is not what the language writes: a day has no leading zero.
_DAYS: Final = {("kk", "medium"): "y\u202f'ж'. d MMM"}

#: What stands between a day and its time, where it is more than a space.
_AT: Final = {"ru": ", ", "kk": ", "}

_SIGNS: Final = {"comma": ", ", "semicolon": "; ", "lines": "\n", "space": " ", "sentence": " "}
_ENDS: Final = (".", "!", "?", "…", ":")

#: The full stop of an abbreviation closes its sentence too: "5 чел.", not "5 чел..".
_TWO_STOPS: Final = re.compile(r"(?<=\w)\.\.(?=$|[\s»”)])")

#: Numbers with a decimal comma are not told apart by commas.
_DECIMAL_COMMA: Final = re.compile(r"\d,\d")

#: Letters of what was typed or read that a sentence repeats.
MOST_LETTERS: Final = 1_000

#: The first of the private characters that hold the places of a list while the words between them are accented.
_PLACE: Final = 0xE000

Item = TypeVar("Item")
DateStyle = Literal["full", "long", "medium", "short"]


class Voice:
    """Says texts in one language. Where it has no message of its own, the whole message is said in English."""

    def __init__(self, language: str, folder: Path = FOLDER, own: Path = OWN) -> None:
        self.language = language
        self.locale = babel.Locale.parse(_LOCALES.get(language, language))
        self.mark = babel.numbers.get_decimal_symbol(self.locale)
        said = entries(DEFAULT if language == PSEUDO else language, folder)
        if language == PSEUDO:
            said = {name: accent(entry) for name, entry in said.items()}
        self.bundle = Bundle(language, self.locale, said)
        self._english = None if language in (DEFAULT, PSEUDO) else _english(folder, own)
        self._own = _own_texts(own / f"{language}.toml", language)

    @property
    def missing(self) -> tuple[str, ...]:
        """The messages that are said in English because the language has none."""
        english = self._english.bundle.entries if self._english else {}
        return tuple(sorted(id for id in english if not id.startswith("-") and id not in self.bundle))

    def has(self, id: str) -> bool:
        """Whether the language has the message of its own."""
        return id in self.bundle

    def has_own(self, text: Own) -> bool:
        """Whether the language has a text of the data in words of its own."""
        return text.key in self._own.get(text.kind, {})

    def say(self, text: Text) -> str:
        """``text`` in this language. Raises :class:`WordsError` rather than saying half a sentence."""
        match text:
            case str():
                return text
            case Message():
                return self._message(text)
            case Number():
                return self.number(text.value, text.decimals)
            case Quantity():
                return self._with_unit(text, self.number(text.value, text.decimals))
            case Signed():
                return self._with_unit(text, numbers.signed(text.value, text.decimals, mark=self.mark))
            case Year():
                return str(text.value)
            case UnitName():
                return self._format(unit_message(text.unit), {}, "name")
            case Own():
                return self._own_text(text)
            case Listed():
                return self._listed(text)
        raise WordsError(f"read {text!r}, expected a text", language=self.language)

    def number(self, value: float | None, decimals: int | None = None) -> str:
        """A number as the house writes it, with the language's decimal mark."""
        return numbers.number(value, decimals, mark=self.mark)

    def date(self, day: date, style: DateStyle = "medium") -> str:
        """A day as the language writes it: ``25 Nov 2026``."""
        said = str(babel.dates.format_date(day, _DAYS.get((self.language, style), style), locale=self.locale))
        return accented(said) if self.language == PSEUDO else said

    def datetime(self, moment: datetime, style: DateStyle = "medium") -> str:
        """A day as :meth:`date` writes it, and the time to the minute as the moment itself has it."""
        return f"{self.date(moment, style)}{_AT.get(self.language, ' ')}{moment:%H:%M}"

    def alphabetical(self, said: str) -> tuple[tuple[int, int], ...]:
        """Where words stand in a list in the alphabet of the language: signs, its own letters, those of others."""
        letters = self.say(msg("shell-alphabet"))
        return tuple(
            (1, letters.index(one)) if one in letters else (2 if one.isalpha() else 0, ord(one))
            for one in said.casefold()
        )

    def _message(self, message: Message) -> str:
        if message.id not in self.bundle and self._english is not None:
            return self._english.say(message)
        return self._format(message.id, {name: self._argument(given) for name, given in message.args})

    def _format(self, id: str, args: dict[str, Phrase | Written], attribute: str = "") -> str:
        if id not in self.bundle and self._english is not None:
            return self._english.bundle.format(id, args, attribute)
        return _TWO_STOPS.sub(".", self.bundle.format(id, args, attribute))

    def _argument(self, given: Argument) -> Phrase | Written:
        match given:
            case str():
                # What somebody typed may be as long as a file; a sentence with it is not.
                return Phrase(given if len(given) <= MOST_LETTERS else f"{given[:MOST_LETTERS]}…")
            case int():
                return Written(Decimal(given), self.number(given))
            case Number() | Quantity() | Signed():
                return Written(_amount(given), self.say(given))
        return Phrase(self.say(given))

    def _with_unit(self, text: Quantity | Signed, figure: str) -> str:
        id = unit_message(text.unit)
        if text.value is None:
            return figure
        return self._format(id, {"value": Written(_amount(text), figure)})

    def _own_text(self, text: Own) -> str:
        found = self._own.get(text.kind, {}).get(text.key)
        if found is not None:
            return found
        return accented(text.printed) if self.language == PSEUDO else text.printed

    def _listed(self, text: Listed) -> str:
        parts = [self.say(part) for part in text.parts]
        if text.style == "and":
            # As a pair, whose last is the last: Babel's Kazakh has "and" between two only.
            first = [_SIGNS["comma"].join(parts[:-1])] if len(parts) > 1 else []
            return self._joined([*first, *parts[-1:]], "standard")
        if text.style == "or":
            return self._joined(parts, "or")
        if text.style == "sentence":
            parts = [part if part.endswith(_ENDS) else f"{part}." for part in parts]
        if text.style == "comma" and self.mark == "," and any(_DECIMAL_COMMA.search(part) for part in parts):
            return _SIGNS["semicolon"].join(parts)
        return _SIGNS[text.style].join(parts)

    def _joined(self, parts: list[str], style: Literal["standard", "or"]) -> str:
        """A list as the language writes it. The pseudo-language borrows English's, and accents its "and"."""
        if self.language != PSEUDO:
            return str(babel.lists.format_list(parts, style, self.locale))
        places = [chr(_PLACE + at) for at in range(len(parts))]
        frame = accented(str(babel.lists.format_list(places, style, self.locale)))
        return frame.translate({_PLACE + at: part for at, part in enumerate(parts)})


def _english(folder: Path, own: Path) -> Voice:
    return voice(DEFAULT) if (folder, own) == (FOLDER, OWN) else Voice(DEFAULT, folder, own)


def _amount(of: Number | Quantity | Signed) -> Decimal | None:
    return None if of.value is None else numbers.rounded(of.value, of.decimals)


def _own_texts(path: Path, language: str) -> dict[str, dict[str, str]]:
    """Kind → key → text; a language without a file has none."""
    if not path.is_file():
        return {}
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    for kind, texts in found.items():
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            raise WordsError(f"{path.name}: expected only texts under [{kind}]")
        if kind in _PROSE:
            found[kind] = {key: bound(text, language) for key, text in texts.items()}
    return found


_LOCK: Final = threading.RLock()
_VOICES: Final[dict[str, Voice]] = {}


def voice(language: str = DEFAULT) -> Voice:
    """The voice of a language, built once. An unknown language: :class:`WordsError`."""
    found = _VOICES.get(language)
    if found is not None:
        return found
    code = _ALIASES.get(language, language)
    if code not in (*languages(), PSEUDO):
        raise WordsError(f"expected one of {', '.join((*languages(), PSEUDO))}", language=language)
    with _LOCK:
        if code not in _VOICES:
            _VOICES[code] = Voice(code)
        _VOICES[language] = _VOICES[code]
        return _VOICES[code]


@cache
def offered() -> tuple[str, ...]:
    """The languages that a reader can choose, English first: those that have a name for themselves.

    A language in the making can so be tried (``--lang``) before anybody meets half of it on a page.
    """
    others = (code for code in languages() if code != DEFAULT and voice(code).has(own_name().id))
    return (DEFAULT, *others)


def own_name(*, short: bool = False) -> Message:
    """What a language calls itself, when it is said in that language."""
    return msg("shell-language-short") if short else msg("shell-language-name")


_SPOKEN: Final[ContextVar[str]] = ContextVar("language", default=DEFAULT)


@contextmanager
def speaking(language: str) -> Iterator[Voice]:
    """Within the block, :func:`say` speaks ``language``."""
    spoken = voice(language)
    token = _SPOKEN.set(spoken.language)
    try:
        yield spoken
    finally:
        _SPOKEN.reset(token)


def language() -> str:
    """The language that is spoken just now."""
    return _SPOKEN.get()


def by_name(items: Iterable[Item], name: Callable[[Item], Text]) -> list[Item]:
    """``items`` in the alphabetical order of their names, in the language that is spoken just now."""
    spoken = voice(_SPOKEN.get())
    return sorted(items, key=lambda item: spoken.alphabetical(spoken.say(name(item))))


def translated(text: Own) -> bool:
    """Whether a text of the data is a translation in the language that is spoken just now."""
    return voice(_SPOKEN.get()).has_own(text)


def say(text: Text) -> str:
    """``text`` in the language that is spoken just now."""
    return voice(_SPOKEN.get()).say(text)
