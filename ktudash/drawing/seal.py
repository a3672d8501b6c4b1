"""What a paper is that leaves the house: a draft, for internal use, or confirmed on a day. A word at its foot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from ktudash.words import Text, language, msg, voice

KINDS: Final = ("draft", "internal", "confirmed")


@dataclass(frozen=True)
class Seal:
    """One of `KINDS`; a confirmed paper names its ``day``."""

    kind: str
    day: date | None = None

    @property
    def words(self) -> Text:
        """What stands at the foot."""
        day = voice(language()).date(self.day, "long") if self.day else ""
        return msg("export-seal", kind=self.kind, day=day)

    @property
    def written(self) -> str:
        """As it stands in a link or a mark: ``draft``, ``confirmed:2026-11-26``."""
        return f"{self.kind}:{self.day.isoformat()}" if self.day else self.kind


def read(written: str) -> Seal | None:
    """The seal that is written so; ``None`` where nothing is. Raises ``ValueError`` where it is none."""
    if not written:
        return None
    kind, _, day = written.partition(":")
    if kind not in KINDS or bool(day) != (kind == KINDS[-1]):
        raise ValueError(written)
    return Seal(kind, date.fromisoformat(day) if day else None)
