"""File names that tell what is inside: ``ktu_students-by-level_2018-2025_2026-11-21.xlsx``."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from ktudash.chart.model import Story

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UNFIT: Final = re.compile(r"[^a-z0-9]+")


def _slug(words: str) -> str:
    return _UNFIT.sub("-", words.lower()).strip("-")[:60].strip("-")


def chart_file(story: Story, extension: str, *, day: date, demo: bool = False) -> str:
    """The file name of one chart; its years are those of its subtitle."""
    years = sorted(set(_YEAR.findall(str(story.subtitle))))
    span = "-".join(dict.fromkeys((years[0], years[-1]))) if years else ""
    parts = ("ktu", "demo" if demo else "", _slug(story.name) or "chart", span, day.isoformat())
    return "_".join(part for part in parts if part) + f".{extension}"


def deck_file(*, day: date, of: str = "", demo: bool = False) -> str:
    """The file name of a deck, ``of`` a line or nothing in particular."""
    parts = ("ktu", "demo" if demo else "", "deck", _slug(of), day.isoformat())
    return "_".join(part for part in parts if part) + ".pptx"
