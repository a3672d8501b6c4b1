"""What a ledger tells: the values in force and who reported what, as frames."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from datetime import time as time_of_day
from typing import Any, Final

import pandas as pd
import sqlalchemy as sa

from ktudash.reporting.ledger.tables import observation

STATE_COLUMNS: Final = ("code", "year", "value", "status", "note", "author", "recorded_at", "source_file")
HISTORY_COLUMNS: Final = (
    "id",
    "recorded_at",
    "author",
    "code",
    "year",
    "action",  # reported, changed, noted, withdrawn, reported again, restated
    "value_from",
    "status_from",  # reported, lower_bound (value_from is the edge of a band), unranked; empty without a value
    "value_to",
    "status_to",
    "note",
    "source_file",
    "source_sha256",
    "upload_id",
)

#: Value and status where nothing is in force.
_NOTHING: Final = (None, "")


def nothing_reported(version: int) -> pd.DataFrame:
    """The state of a ledger in which nothing is in force."""
    frame = _typed(pd.DataFrame([], columns=list(STATE_COLUMNS)))
    frame.attrs["version"] = version
    return frame


def read_state(connection: sa.Connection, version: int, moment: datetime | None) -> pd.DataFrame:
    """The values in force at ``version``, and at ``moment`` where one is asked for: see ``Ledger.state``."""
    until = observation.c.id <= version  # on a server another row may have come since version was read
    if moment is not None:
        until = sa.and_(until, observation.c.recorded_at <= moment)
    newest = (
        sa.select(sa.func.max(observation.c.id).label("id"))
        .where(until)
        .group_by(observation.c.code, observation.c.year)
        .subquery()
    )
    rows = connection.execute(
        sa.select(
            *(observation.c[name] for name in STATE_COLUMNS[:-1]),
            observation.c.source_name.label("source_file"),
        )
        .join(newest, newest.c.id == observation.c.id)
        .where(sa.not_(observation.c.withdrawn))
    ).all()
    # Sorted here, because databases order text by their own locale.
    frame = _typed(pd.DataFrame([tuple(row) for row in sorted(rows)], columns=list(STATE_COLUMNS)))
    frame.attrs["version"] = version
    return frame


def told_history(
    rows: Iterable[sa.Row[Any]], first: datetime | None, rounds: Sequence[sa.Row[Any]] = (), after: int = 0
) -> pd.DataFrame:
    """Observations, oldest first, as the columns :data:`HISTORY_COLUMNS`; those before ``first`` and until the version
    ``after`` only lead up to it.

    What came while the round of its year (``rounds``, oldest first) was closed is restated.
    """
    before: dict[tuple[str, int], tuple[float | None, str]] = {}
    told = []
    for row in rows:
        key = (row.code, row.year)
        known, old = key in before, before.get(key, _NOTHING)
        before[key] = new = _NOTHING if row.withdrawn else (row.value, row.status)
        if row.id <= after or (first is not None and row.recorded_at < first):
            continue
        told.append(
            (
                row.id,
                row.recorded_at,
                row.author,
                row.code,
                row.year,
                _action(known, old, new, late=_closed(rounds, row)),
                *old,
                *new,
                row.note,
                row.source_name,
                row.source_sha256,
                row.upload_id,
            )
        )
    return _typed(pd.DataFrame(told, columns=list(HISTORY_COLUMNS)))


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    """The same dtypes whether the ledger is empty or not."""
    for column in frame.columns:
        if column in ("id", "year"):
            frame[column] = frame[column].astype("Int64")
        elif column in ("value", "value_from", "value_to"):
            frame[column] = frame[column].astype("float64")
        elif column == "recorded_at":
            frame[column] = pd.to_datetime(frame[column], utc=True).astype("datetime64[us, UTC]")
        else:
            frame[column] = frame[column].astype("str")
    return frame


def _closed(rounds: Sequence[sa.Row[Any]], row: sa.Row[Any]) -> bool:
    """Whether the round of an observation's year was closed when it came."""
    before = [one.state for one in rounds if one.year == row.year and one.recorded_at <= row.recorded_at]
    return bool(before) and before[-1] == "closed"


def _action(known: bool, old: tuple[float | None, str], new: tuple[float | None, str], *, late: bool) -> str:
    if new == _NOTHING:
        return "withdrawn"
    if late and old != new:
        return "restated"
    if not known:
        return "reported"
    if old == _NOTHING:
        return "reported again"
    return "noted" if old == new else "changed"


def moment_of(when: datetime | date, *, end: bool = True) -> datetime:
    """A date as the end (or the start) of that day in UTC. Raises ``ValueError`` for a moment without a zone."""
    if isinstance(when, datetime):
        if when.tzinfo is None:
            raise ValueError(f"a moment of the ledger needs its time zone: {when!r}")
        return when
    return datetime.combine(when, time_of_day.max if end else time_of_day.min, tzinfo=UTC)
