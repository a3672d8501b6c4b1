"""What has become of a deck: changes and what was left alone, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: Why a shape was left alone: its words were ``own`` from the start, or ``rewritten``; the chart is ``gone``, or is
#: drawn as something ``other`` now; it has no slide of that number any more (``shorter``); it is of ``somebody`` else.
Why = Literal["own", "rewritten", "gone", "other", "shorter", "somebody"]

What = Literal["title", "words", "notes", "table", "chart", "picture"]


@dataclass(frozen=True)
class Change:
    """Something on the slide of a number that says something else now.

    ``of`` is the slide's title, ``chart`` the name of one of several charts there; ``series`` and ``place`` lead to a
    figure or a cell; ``drawn`` says that it was drawn
    anew as a whole. ``old`` and ``new`` are words, or numbers of a chart (``None``: there was, or is, none).
    """

    slide: int
    of: str
    what: What
    old: str | float | None = None
    new: str | float | None = None
    series: str = ""
    place: str = ""
    chart: str = ""
    drawn: bool = False


@dataclass(frozen=True)
class Left:
    """Something on the slide of a number that was left as it is."""

    slide: int
    what: What
    name: str
    why: Why


@dataclass(frozen=True)
class Renewed:
    """The file, and what has become of it; ``seen`` is how many shapes of ours it has."""

    content: bytes
    changes: tuple[Change, ...]
    left: tuple[Left, ...]
    seen: int
