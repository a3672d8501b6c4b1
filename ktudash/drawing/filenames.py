"""File names that tell what is inside: ``ktu_demo_patents-received-rose_2021-2025_2026-11-21.xlsx``.

``web/src/picture/filenames.js`` names pictures by the same rule.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from ktudash.chart.model import Story

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
#: All but letters and figures of every language; a point stays within numbers and codes.
_UNFIT: Final = re.compile(r"(?:[^\w.]|_|(?<!\d)\.|\.(?!\d))+")
_LONGEST: Final = 60


def slug(words: str) -> str:
    """``words`` as a part of a file's name, cut at the end of a word where they are long."""
    whole = _UNFIT.sub("-", words.lower()).strip("-")
    if len(whole) <= _LONGEST:
        return whole
    cut, _, rest = whole[: _LONGEST + 1].rpartition("-")
    return cut or rest[:_LONGEST]


def chart_file(story: Story, extension: str, *, day: date, demo: bool = False) -> str:
    """The file name of one chart by its title; its years are those of its subtitle."""
    years = sorted(set(_YEAR.findall(str(story.subtitle))))
    span = "-".join(dict.fromkeys((years[0], years[-1]))) if years else ""
    return _named((slug(str(story.title)) or slug(story.name) or "chart", span), extension, day=day, demo=demo)


def deck_file(*, day: date, title: str = "", demo: bool = False) -> str:
    """The file name of a deck by its title."""
    return _named(("deck", slug(title)), "pptx", day=day, demo=demo)


def _named(parts: tuple[str, ...], extension: str, *, day: date, demo: bool) -> str:
    whole = ("ktu", "demo" if demo else "", *parts, day.isoformat())
    return f"{'_'.join(part for part in whole if part)}.{extension}"
