"""Words broken into lines of so many letters, for names and titles that have no room for one line."""

from __future__ import annotations

import textwrap


def wrapped(words: str, room: int) -> list[str]:
    """The lines of ``words``, at most ``room`` letters each (0: as they are); no-break spaces hold together."""
    lines: list[str] = []
    for paragraph in words.split("\n"):
        if not room or len(paragraph) <= room:
            lines.append(paragraph)
            continue
        lines += textwrap.wrap(paragraph, room, break_long_words=False, break_on_hyphens=False) or [paragraph]
    return lines
