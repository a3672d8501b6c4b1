"""What is given to a ledger, what it answers, and the rows that it does not take."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from ktudash.reporting.ledger.errors import EntryError
from ktudash.then import YEARS
from ktudash.words import Year, msg

#: Longest texts, in characters, as the columns are declared.
LIMITS: Final = {
    "code": 64,
    "finding": 255,
    "author": 200,
    "source-name": 255,
    "checksum": 64,
    "upload-id": 64,
    "note": 2000,
    "owner": 500,
    "meeting": 100,
    "cause": 2000,
    "measure": 2000,
    "responsible": 200,
    "read": 200,
}

#: What a kept value can be: a number, the known edge of a rank band (801+), or a place that does not exist any more.
REPORTED: Final = "reported"
BAND: Final = "lower_bound"
UNRANKED: Final = "unranked"
VALUE_STATUSES: Final = (REPORTED, BAND, UNRANKED)

#: Which of them go with no value, and which with one.
_FITTING: Final = {True: (REPORTED, UNRANKED), False: (REPORTED, BAND)}


@dataclass(frozen=True)
class Entry:
    """One value to keep, in the indicator's unit; ``value`` None withdraws what is in force.

    ``status`` is one of :data:`VALUE_STATUSES`; ``unranked`` has no value and withdraws nothing.
    """

    code: str
    year: int
    value: float | None
    note: str = ""
    status: str = REPORTED

    @property
    def withdraws(self) -> bool:
        """Whether it takes a value back."""
        return self.value is None and self.status != UNRANKED


@dataclass(frozen=True)
class Explained:
    """Why an indicator is where it is in a year: the cause, what is done, by whom, until when."""

    code: str
    year: int
    cause: str
    measure: str = ""
    responsible: str = ""
    until: date | None = None


@dataclass(frozen=True)
class Clash:
    """A row of somebody else that an upload did not know of."""

    code: str
    year: int
    value: float | None
    author: str
    recorded_at: datetime
    status: str = REPORTED

    @property
    def withdraws(self) -> bool:
        """Whether it takes a value back."""
        return self.value is None and self.status != UNRANKED


@dataclass(frozen=True)
class Receipt:
    """What an append kept. ``repeated``: these rows were already kept by an earlier, same confirm."""

    upload_id: str
    version: int
    count: int
    recorded_at: datetime
    repeated: bool = False


def check_entries(rows: Sequence[Entry]) -> None:
    """Raise :class:`EntryError` at the first row that cannot be kept, or where there is none."""
    if not rows:
        raise EntryError(msg("ledger-nothing"))
    seen: set[tuple[str, int]] = set()
    for row in rows:
        if not row.code.strip():
            raise EntryError(msg("ledger-no-code"))
        check_text("code", row.code)
        check_text("note", row.note)
        if isinstance(row.year, bool) or not isinstance(row.year, int) or row.year not in YEARS:
            raise EntryError(msg("ledger-odd-year", year=repr(row.year), code=row.code))
        year = Year(row.year)
        if row.value is not None and not math.isfinite(row.value):
            raise EntryError(msg("ledger-not-finite", value=repr(row.value), code=row.code, year=year))
        if row.status not in _FITTING[row.value is None]:
            raise EntryError(msg("ledger-odd-status", status=row.status, code=row.code, year=year))
        if row.withdraws and not row.note.strip():
            raise EntryError(msg("ledger-withdraw-why", code=row.code, year=year))
        if (row.code, row.year) in seen:
            raise EntryError(msg("ledger-twice", code=row.code, year=year))
        seen.add((row.code, row.year))


def check_explained(rows: Sequence[Explained]) -> None:
    """Raise :class:`EntryError` at the first explanation that cannot be kept."""
    for row in rows:
        if not row.cause.strip():
            raise EntryError(msg("office-no-cause", code=row.code, year=Year(row.year)))
        for what, text in (
            ("code", row.code),
            ("cause", row.cause),
            ("measure", row.measure),
            ("responsible", row.responsible),
        ):
            check_text(what, text)


def check_text(what: str, text: str) -> None:
    """Raise :class:`EntryError` where ``text`` is longer than ``LIMITS[what]`` or cannot be stored."""
    if len(text) > LIMITS[what]:
        raise EntryError(msg("ledger-too-long", what=what, limit=LIMITS[what]))
    for character in text:
        # NUL and half a surrogate pair cannot be stored everywhere, other controls cannot be shown.
        if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t":
            raise EntryError(msg("ledger-unprintable", what=what, point=f"U+{ord(character):04X}"))
