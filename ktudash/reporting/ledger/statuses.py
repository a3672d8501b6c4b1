"""What the office says of the audit's findings, in the same database as the ledger and kept the same way.

A finding without a row is open. To judge it again is a new row: the newest one is in force, and all are told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

import sqlalchemy as sa

from ktudash.reporting.ledger import signed
from ktudash.reporting.ledger.book import Ledger
from ktudash.reporting.ledger.entries import check_text
from ktudash.reporting.ledger.errors import EntryError, LedgerError
from ktudash.reporting.ledger.reading import moment_of
from ktudash.reporting.ledger.tables import finding_status
from ktudash.words import msg

#: How a finding can stand with the office; ``open`` also where nobody has said anything.
STATUSES: Final = ("open", "explained", "accepted", "corrected")
OPEN: Final = STATUSES[0]


@dataclass(frozen=True)
class Judgement:
    """One row: what was said of the finding ``finding``, by whom, why and when (UTC). ``repeated``: kept before."""

    id: int
    finding: str
    status: str
    note: str
    author: str
    recorded_at: datetime
    repeated: bool = False


class StatusConflictError(LedgerError):
    """Somebody else judged the same finding since it was opened."""

    def __init__(self, newer: Judgement) -> None:
        self.newer = newer
        super().__init__(msg("ledger-status-conflict", author=newer.author, status=newer.status, note=newer.note))


class FindingStatuses:
    """The statuses of findings behind the database of ``ledger``. Safe to share as a ledger is."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._latest: tuple[int, Mapping[str, Judgement]] | None = None

    def keep(self, finding: str, status: str, *, author: str, note: str, seen: int, request_id: str) -> Judgement:
        """Add a row. ``seen`` is the id of the finding's newest row that the person was shown, 0 where there was none.

        A newer one raises :class:`StatusConflictError`. ``request_id`` makes it safe to send twice: the same again is
        recognised and kept once. Raises :class:`EntryError` for what cannot be kept, or what a ledger raises.
        """
        author, note = author.strip(), note.strip()
        _check(finding, status, author, note, request_id)
        with self._ledger.writing() as connection:
            of_request = sa.select(finding_status).where(finding_status.c.request_id == request_id)
            known = connection.execute(of_request).one_or_none()
            if known is not None:
                return _repeated(known, (finding, status, note, author))
            newest = signed.newest(connection, finding_status, finding_status.c.finding == finding)
            if (newest.id if newest else 0) != seen:
                if newest is None:  # what was seen is not in this database
                    raise EntryError(msg("ledger-unseen"))
                raise StatusConflictError(_judgement(newest))
            connection.execute(
                sa.insert(finding_status),
                {
                    "finding": finding,
                    "status": status,
                    "note": note,
                    "author": author,
                    "recorded_at": signed.in_order(connection, finding_status, self._ledger.moment(connection)),
                    "request_id": request_id,
                },
            )
            return _judgement(connection.execute(of_request).one())

    def version(self, at: datetime | None = None) -> int:
        """The id of the newest row (kept until ``at``), 0 when there is none."""
        with self._ledger.reading() as connection:
            return signed.newest_id(connection, finding_status, at)

    def state(self, as_of: datetime | date | None = None) -> Mapping[str, Judgement]:
        """What is in force of each finding that was judged, now or at ``as_of`` (a date: the end of it in UTC)."""
        with self._ledger.reading() as connection:
            if as_of is not None:
                return _state(connection, moment_of(as_of))
            version = signed.newest_id(connection, finding_status)
            latest = self._latest
            if latest is None or latest[0] != version:
                self._latest = latest = (version, _state(connection, None))
            return latest[1]

    def history(self, finding: str, as_of: datetime | date | None = None) -> tuple[Judgement, ...]:
        """All that was said of a finding, oldest first."""
        query = sa.select(finding_status).where(finding_status.c.finding == finding).order_by(finding_status.c.id)
        if as_of is not None:
            query = query.where(finding_status.c.recorded_at <= moment_of(as_of))
        with self._ledger.reading() as connection:
            return tuple(_judgement(row) for row in connection.execute(query))


def _check(finding: str, status: str, author: str, note: str, request_id: str) -> None:
    if status not in STATUSES:
        raise EntryError(msg("ledger-no-such-status", read=status))
    if not author or not note:
        raise EntryError(
            msg("ledger-status-missing", missing="note" if author else "name" if note else "both", status=status)
        )
    for what, text in (("finding", finding), ("author", author), ("note", note), ("upload-id", request_id)):
        check_text(what, text)


def _repeated(known: sa.Row[Any], asked: tuple[str, str, str, str]) -> Judgement:
    if (known.finding, known.status, known.note, known.author) != asked:
        raise EntryError(msg("ledger-other-status"))
    return _judgement(known, repeated=True)


def _judgement(row: sa.Row[Any], *, repeated: bool = False) -> Judgement:
    return Judgement(row.id, row.finding, row.status, row.note, row.author, row.recorded_at, repeated)


def _state(connection: sa.Connection, moment: datetime | None) -> Mapping[str, Judgement]:
    query = sa.select(finding_status).order_by(finding_status.c.id)
    if moment is not None:
        query = query.where(finding_status.c.recorded_at <= moment)
    return MappingProxyType({row.finding: _judgement(row) for row in connection.execute(query)})
