"""What the charts of students share."""

from __future__ import annotations

from typing import Final

from ktudash.words import Message, msg

PATH: Final = "/students"


def level_name(level: str) -> Message:
    """A level as a series or a panel is named."""
    return msg("students-level", level=level)
