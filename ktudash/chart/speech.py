"""A chart in the words of one language."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any, TypeVar, cast

from ktudash.chart.model import PARTS
from ktudash.words import Text, Voice

T = TypeVar("T")


def spoken(part: T, voice: Voice) -> T:
    """The chart (or a part of one) with every text in the words of ``voice``."""
    return reworded(part, lambda text: text if isinstance(text, str) else voice.say(text))


def reworded(part: T, say: Callable[[Text], str]) -> T:
    """The chart (or a part of one) with every text as ``say`` says it."""
    changes: dict[str, Any] = {}
    for name, many in _texts(cast(Hashable, type(part))):
        value = getattr(part, name)
        made: Any = tuple(_said(one, say) for one in value) if many else _said(value, say)
        if made is not value:
            changes[name] = made
    return replace(part, **changes) if changes else part  # type: ignore[type-var]


def _said(value: Any, say: Callable[[Text], str]) -> Any:
    return reworded(value, say) if type(value) in PARTS else say(value)


@lru_cache(maxsize=32)
def _texts(kind: Hashable) -> tuple[tuple[str, bool], ...]:
    """The fields of a part that hold texts or parts, and whether they hold many."""
    found = []
    for one in fields(cast(Any, kind)):
        written = str(one.type)
        if "Words" in written or any(part.__name__ in written for part in PARTS):
            found.append((one.name, "tuple[" in written))
    return tuple(found)
