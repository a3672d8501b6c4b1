"""The clock of the readers: the ledger keeps moments in UTC, people read and ask in the time of where they are."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ktudash.settings import Settings


def zone() -> ZoneInfo:
    """The time zone of the readers (``KTUDASH_TIMEZONE``)."""
    return Settings.from_environment().timezone


def local(moment: datetime) -> datetime:
    """An aware moment (a Timestamp of pandas is one) as the readers' clocks showed it."""
    return moment.astimezone(zone())


def now() -> datetime:
    """This moment as the readers' clocks show it."""
    return datetime.now(zone())


def today() -> date:
    """The day that the readers have now."""
    return now().date()


def day_begins(day: date) -> datetime:
    """The first moment of a day of the readers, in UTC: a day on which clocks change has another length."""
    return datetime.combine(day, time.min, tzinfo=zone()).astimezone(UTC)


def day_ends(day: date) -> datetime:
    """The last moment of a day of the readers, in UTC, to the microsecond that the ledger keeps."""
    return day_begins(day + timedelta(days=1)) - timedelta(microseconds=1)
