"""What a text can be before anybody says it: plain frozen values, comparable and hashable."""

from __future__ import annotations

import numbers
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the house writes it: thin spaces, decimals as needed (at most two) unless given; NaN is a dash."""

    value: float | None
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit as short as it can stand: ``74.2 %``, ``10 256``, ``5.0 bn tenge``."""

    value: float | None
    unit: str
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """A difference with its sign: ``+38``, ``−3.2 pp``, ``±0``."""

    value: float | None
    decimals: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Year:
    """A year: never grouped, never inflected by its own."""

    value: int


@dataclass(frozen=True, slots=True)
class UnitName:
    """The name of a unit as it stands alone: ``people``, ``thousand tenge``."""

    unit: str


@dataclass(frozen=True, slots=True)
class Own:
    """A text of the data itself: a short name, a wording, an owner, the reason of a correction.

    ``kind`` and ``key`` find it in another language; ``printed`` is what the data says.
    """

    kind: str
    key: str
    printed: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Several texts as one: ``and`` and ``or`` as the language lists things, the others with their sign."""

    parts: tuple[Text, ...]
    style: Literal["and", "or", "comma", "semicolon", "lines", "space"] = "and"


@dataclass(frozen=True, slots=True)
class Message:
    """The id of a message and its arguments, sorted by name."""

    id: str
    args: tuple[tuple[str, Any], ...] = ()


#: A plain string is said as it is: a printed cell, a code, an address.
Text: TypeAlias = str | Message | Number | Quantity | Signed | Year | UnitName | Own | Listed

_KINDS = (str, Message, Number, Quantity, Signed, Year, UnitName, Own, Listed)


def msg(message_id: str, /, **args: Any) -> Message:
    """A message with its arguments: texts, counts (``int``, written and counted), keys to select by, flags.

    A ``bool`` selects ``yes`` or ``no``. Whatever else is given is a mistake: ``TypeError``.
    """
    return Message(message_id, tuple((name, _argument(message_id, name, args[name])) for name in sorted(args)))


def _argument(message_id: str, name: str, given: Any) -> Any:
    if isinstance(given, _KINDS):
        return given
    if isinstance(given, bool) or type(given).__name__ in ("bool_", "bool"):
        return "yes" if given else "no"
    if isinstance(given, numbers.Integral):
        return Number(int(given))
    raise TypeError(f"{message_id}: the argument {name} is {given!r}, expected a text, a count or a key")
