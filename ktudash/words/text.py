"""What a text can be before anybody says it: plain frozen values, comparable and hashable.

Nothing is rendered here. A rule or a chart can so be compared, kept and sent without knowing a language.
"""

from __future__ import annotations

import math
import numbers
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Literal, TypeAlias, get_args

from ktudash.words.errors import WordsError

#: How a list is written: ``and`` and ``or`` as the language does (Babel); ``lines`` under each other; ``space`` behind
#: each other as they are; ``sentence`` likewise, each closed by a full stop where it has no end of its own.
Style: TypeAlias = Literal["and", "or", "comma", "semicolon", "lines", "space", "sentence"]


def _amount(value: Any) -> float | None:
    """A Python number, or ``None`` where there is none: NaN would equal nothing, not even itself."""
    if value is None:
        return None
    if isinstance(value, str) or not isinstance(value, numbers.Real):
        raise WordsError(f"read {value!r}, expected a number or None")
    if math.isnan(value):
        return None
    if math.isinf(value):
        raise WordsError(f"read {value!r}, expected a finite number or None")
    return int(value) if isinstance(value, numbers.Integral) else float(value)


def _places(decimals: Any) -> int | None:
    if decimals is not None and (not isinstance(decimals, numbers.Integral) or decimals < 0):
        raise WordsError(f"read {decimals!r} decimals, expected a count or None")
    return None if decimals is None else int(decimals)


class _Figure:
    """What holds an amount takes numpy's numbers as Python's, so that equal figures are equal texts."""

    __slots__ = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", _amount(self.value))  # type: ignore[attr-defined]
        object.__setattr__(self, "decimals", _places(self.decimals))  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Number(_Figure):
    """A number as the house writes it; decimals as needed (at most two) unless given. ``None`` and NaN: a dash."""

    value: float | None
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Quantity(_Figure):
    """A number with the data's unit as short as it can stand: ``74.2 %``, ``10 256``, ``5.0 bn tenge``."""

    value: float | None
    unit: str
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Signed(_Figure):
    """A difference with its sign, and its unit if it has one: ``+38``, ``−3.2 pp``, ``±0``."""

    value: float | None
    decimals: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Year:
    """A year: never grouped; no message selects by it."""

    value: int

    def __post_init__(self) -> None:
        amount = _amount(self.value)
        if amount is None or amount != int(amount):
            raise WordsError(f"read {self.value!r}, expected a year")
        object.__setattr__(self, "value", int(amount))


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit that stands alone, in a subtitle or a column: ``people``, ``thousand tenge``."""

    unit: str


@dataclass(frozen=True, slots=True)
class Own:
    """A text of the data itself: a short name, a wording, an owner, the reason of a correction.

    ``kind`` and ``key`` find it in ``data/words/<language>.toml``; ``printed`` is what the data says, and stands where
    a language has nothing of its own.
    """

    kind: str
    key: str
    printed: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Several texts as one."""

    parts: tuple[Text, ...]
    style: Style = "and"

    def __post_init__(self) -> None:
        if isinstance(self.parts, str):
            raise WordsError(f"read the string {self.parts!r}, expected several texts")
        if self.style not in get_args(Style):
            raise WordsError(f"read the style {self.style!r}, expected one of {', '.join(get_args(Style))}")
        object.__setattr__(self, "parts", tuple(self.parts))


@dataclass(frozen=True, slots=True)
class Message:
    """A message's id and its arguments, sorted by name. Made by :func:`msg`, which checks them."""

    id: str
    args: tuple[tuple[str, Argument], ...] = ()


#: What can be said. A plain string is verbatim: a printed cell, a code, an address.
Text: TypeAlias = str | Message | Number | Quantity | Signed | Year | UnitName | Own | Listed

#: What a message takes: a text (a string is also a key to select by) or a count.
Argument: TypeAlias = Text | int

_TEXTS: Final = (str, Message, Number, Quantity, Signed, Year, UnitName, Own, Listed)


def msg(id: str, /, **args: Text | int | float | bool) -> Message:
    """A message with its arguments: texts, keys to select by, counts, flags (``yes`` or ``no``).

    The id is a literal wherever this is called: a test reads it there. A float is written as :class:`Number` does.
    Raises :class:`WordsError` for ``None`` and for what is no text: nothing to say is for the caller to decide.
    """
    return Message(id, tuple((name, _argument(id, name, args[name])) for name in sorted(args)))


def _argument(id: str, name: str, given: Any) -> Argument:
    if isinstance(given, Enum):
        given = given.value
    elif hasattr(given, "item") and type(given).__module__ == "numpy":
        given = given.item()
    if isinstance(given, bool):
        return "yes" if given else "no"
    if isinstance(given, int):
        return int(given)
    if isinstance(given, float):
        return Number(given)
    if isinstance(given, _TEXTS):
        return str(given) if isinstance(given, str) else given
    raise WordsError(f"read {given!r}, expected a text, a count, a key or a flag", id=id, argument=name)
