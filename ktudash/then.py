"""A moment of the past by which actuals are asked for: the end of a day, or what a meeting froze.

In a link and on the command line it is a day (2026-06-30), the name of a meeting, or its number. Whose meetings these
are the store says once (:func:`meetings_are`), so that whoever reads a link finds them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Protocol, TypedDict

from ktudash.clock import day_begins, day_ends, local, today
from ktudash.words import language, voice

#: Years whose days can be asked for: those of the ledger.
YEARS: Final = range(1900, 2201)

#: One step of the ledger's clock.
_TICK: Final = timedelta(microseconds=1)


class Until(TypedDict, total=False):
    """Which state of a ledger: as of a moment, or of a version."""

    as_of: datetime
    version: int


class Since(TypedDict, total=False):
    """Which part of its history: since a moment, or after a version."""

    since: datetime
    after: int


class Frozen(Protocol):
    """A meeting as the office keeps it."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def as_of(self) -> datetime:
        """The last moment of what it knew."""

    @property
    def version(self) -> int:
        """The ledger's newest row that it knew."""


@dataclass(frozen=True)
class Then:
    """``day`` of the readers' time zone, or ``meeting`` at the ``moment`` that it froze on that day: the ``version`` of
    the ledger, which no clock changes."""

    day: date
    meeting: str = ""
    moment: datetime | None = None
    version: int | None = None

    @property
    def link(self) -> str:
        """As it stands in a link: the name of the meeting, or the day."""
        return self.meeting or self.day.isoformat()

    @property
    def state(self) -> Until:
        """What `Ledger.state` is asked with for what was in force then."""
        return {"as_of": self.ends} if self.version is None else {"version": self.version}

    @property
    def state_before(self) -> Until:
        """The same for what since then is compared with: a day counts whole, of a meeting only what came after it."""
        return {"as_of": self.begins - _TICK} if self.version is None else {"version": self.version}

    @property
    def history(self) -> Since:
        """What `Ledger.history` is asked with for what came since then."""
        return {"since": self.begins} if self.version is None else {"after": self.version}

    @property
    def ends(self) -> datetime:
        """The last moment that counts as reported by then, in UTC."""
        return self.moment or day_ends(self.day)

    @property
    def begins(self) -> datetime:
        """The first moment that is since then: a day counts whole, of a meeting only what came after it."""
        return self.moment + _TICK if self.moment else day_begins(self.day)

    @property
    def written(self) -> str:
        """The day in the language that is spoken."""
        return voice(language()).date(self.day)


def of_meeting(meeting: Frozen) -> Then:
    """What a meeting froze."""
    return Then(local(meeting.as_of).date(), meeting.name, meeting.as_of, meeting.version)


def find(read: str, meetings: Callable[[], Iterable[Frozen]]) -> Then | None:
    """The day or the meeting that a link names; ``None`` for what is neither. A day may be one that has not come."""
    try:
        day = date.fromisoformat(read)
    except ValueError:
        day = None
    if day:
        return Then(day) if day.year in YEARS else None
    wanted = " ".join(read.split()).casefold()
    if not wanted:
        return None
    known = list(meetings())
    found = next((one for one in known if one.name.casefold() == wanted), None)
    found = found or next((one for one in known if str(one.id) == wanted), None)
    return of_meeting(found) if found else None


class _Known:
    """Where the meetings of this process come from."""

    meetings: Callable[[], Iterable[Frozen]] = staticmethod(tuple)


def meetings_are(meetings: Callable[[], Iterable[Frozen]]) -> None:
    """Say where links find their meetings."""
    _Known.meetings = staticmethod(meetings)


def named(read: str) -> Then | None:
    """The day or the meeting of this process that a link names: see :func:`find`."""
    return find(read, _Known.meetings)


def past(read: str) -> Then | None:
    """The meeting, or the day that has come, that a link names."""
    then = named(read)
    return then if then and then.day <= today() else None
