"""What the office keeps about reporting: rounds, owners, meetings and explanations, in the database of the ledger.

Kept as observations are: rows are added, the newest one is in force, and every moment of the past can be shown again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeVar

import sqlalchemy as sa

from ktudash.reporting.ledger import signed
from ktudash.reporting.ledger.book import Ledger
from ktudash.reporting.ledger.entries import Explained, check_explained, check_text
from ktudash.reporting.ledger.errors import EntryError, LedgerError, OfficeConflictError
from ktudash.reporting.ledger.explained import keep_explained
from ktudash.reporting.ledger.signed import Signature
from ktudash.reporting.ledger.tables import (
    assignment,
    explanation,
    meeting,
    observation,
    reporting_round,
    unconfirmed,
    year_note,
)
from ktudash.then import YEARS, find
from ktudash.words import Year, language, msg, voice

ROUND_OPEN: Final = "open"
ROUND_CLOSED: Final = "closed"

#: The tables whose rows a page of the office shows.
_TABLES: Final = (reporting_round, assignment, meeting, explanation, unconfirmed, year_note)


@dataclass(frozen=True)
class Round:
    """How a year's reporting stood from ``recorded_at`` on: due when, open or closed, set by whom and why."""

    id: int
    year: int
    due: date
    state: str
    note: str
    author: str
    recorded_at: datetime

    @property
    def is_closed(self) -> bool:
        """Whether a change needs a reason now."""
        return self.state == ROUND_CLOSED


@dataclass(frozen=True)
class Assignment:
    """Who answers for an indicator from ``since`` on; an empty ``owner``: whom the register names."""

    id: int
    code: str
    owner: str
    since: date
    note: str
    author: str
    recorded_at: datetime


@dataclass(frozen=True)
class Meeting:
    """A state by name: what had been reported at ``as_of``, which was the ledger's ``version``."""

    id: int
    name: str
    as_of: datetime
    version: int
    note: str
    author: str
    recorded_at: datetime


@dataclass(frozen=True)
class Explanation:
    """Why an indicator is where it is in a year, what is done about it, by whom and until when."""

    id: int
    code: str
    year: int
    cause: str
    measure: str
    responsible: str
    until: date | None
    author: str
    recorded_at: datetime

    @property
    def told(self) -> Explained:
        """What it says, whoever said it."""
        return Explained(self.code, self.year, self.cause, self.measure, self.responsible, self.until)


@dataclass(frozen=True)
class Unconfirmed:
    """A value that came with a file, was asked about, and was not confirmed: it is not in force."""

    code: str
    year: int
    read: str
    author: str
    recorded_at: datetime


T = TypeVar("T", Round, Assignment, Meeting, Explanation, Unconfirmed)


class Office:
    """What the office keeps behind the database of ``ledger``. Safe to share as a ledger is.

    Writers say what they had seen (``seen``, a `version`): a newer row about the same raises
    :class:`OfficeConflictError`. ``request_id`` makes it safe to send twice.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def version(self) -> int:
        """Grows with whatever the office keeps: the sum of the newest rows' ids."""
        newest = [sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0)).scalar_subquery() for table in _TABLES]
        with self._ledger.reading() as connection:
            return sum(int(one) for one in connection.execute(sa.select(*newest)).one())

    # -- rounds

    def rounds(self, as_of: datetime | date | None = None) -> Mapping[int, Round]:
        """The round in force of each year that has one, by year."""
        return {one.year: one for one in self.round_history(as_of=as_of)}

    def round_history(self, year: int | None = None, as_of: datetime | date | None = None) -> tuple[Round, ...]:
        """How rounds were opened and closed, oldest first."""
        only = () if year is None else (reporting_round.c.year == year,)
        return self._rows(reporting_round, Round, as_of, *only)

    def set_round(
        self,
        year: int,
        due: date,
        state: str,
        *,
        author: str,
        note: str = "",
        seen: int | None = None,
        request_id: str | None = None,
    ) -> Round:
        """Open the round of a year, move its due date, or close it.

        ``seen`` is the id of the year's newest row that the person was shown (0: none; ``None``: whatever is there).
        """
        signature = Signature.of(author, request_id)
        note = note.strip()
        check_text("note", note)
        if year not in YEARS:
            raise EntryError(msg("office-odd-year", read=str(year)))
        row: dict[str, object] = {"year": year, "due": due, "state": state, "note": note}
        with self._ledger.writing() as connection:
            if not signed.repeated(connection, reporting_round, [row], signature):
                newest = signed.newest(connection, reporting_round, reporting_round.c.year == year)
                if seen is not None and seen != (newest.id if newest else 0):
                    if newest is None:
                        raise EntryError(msg("ledger-unseen"))
                    told = msg("office-round-conflict", year=Year(year), author=newest.author, state=newest.state)
                    raise OfficeConflictError(told)
                _check_round(newest, year, due, state)
                signed.append(connection, reporting_round, [row], signature, self._ledger.moment(connection))
            kept = signed.newest(connection, reporting_round, reporting_round.c.year == year)
        return _told(kept, Round)

    # -- owners

    def assignments(self, as_of: datetime | date | None = None) -> tuple[Assignment, ...]:
        """Every assignment, oldest first; the last of a code that has begun is in force."""
        return self._rows(assignment, Assignment, as_of)

    def assigned_version(self) -> int:
        """The id of the newest assignment, 0 when there is none."""
        with self._ledger.reading() as connection:
            return signed.newest_id(connection, assignment)

    def owners(self, day: date, as_of: datetime | date | None = None) -> Mapping[str, str]:
        """Who answers on ``day`` by the office's assignments, by code; what is not in it is as the register says."""
        found: dict[str, str] = {}
        # Of two that have begun, the one that was said last holds, whatever day it says.
        for one in self.assignments(as_of):
            if one.since <= day:
                found[one.code] = one.owner
        return {code: owner for code, owner in found.items() if owner}

    def assign(
        self,
        codes: Sequence[str],
        owner: str,
        since: date,
        *,
        author: str,
        note: str = "",
        seen: int | None = None,
        request_id: str | None = None,
    ) -> int:
        """Give indicators to an owner from ``since`` on, in one transaction; an empty ``owner`` takes it back.

        Several owners stand with semicolons between them, as in the register. Returns how many were given.
        ``seen`` is the id of the newest assignment that the person was shown.
        """
        signature = Signature.of(author, request_id)
        owner, note = "; ".join(part for one in owner.split(";") if (part := " ".join(one.split()))), note.strip()
        check_text("owner", owner)
        check_text("note", note)
        if not codes:
            raise EntryError(msg("office-nothing-chosen"))
        for code in codes:
            check_text("code", code)
        rows: list[dict[str, object]] = [
            {"code": code, "owner": owner, "since": since, "note": note} for code in dict.fromkeys(codes)
        ]
        with self._ledger.writing() as connection:
            if not signed.repeated(connection, assignment, rows, signature):
                if seen is not None:
                    newer = signed.newer_than(connection, assignment, seen, "code", list(codes))
                    if newer is not None:
                        told = msg(
                            "office-assign-conflict", code=newer.code, author=newer.author, owner=newer.owner or "none"
                        )
                        raise OfficeConflictError(told)
                signed.append(connection, assignment, rows, signature, self._ledger.moment(connection))
        return len(rows)

    # -- meetings

    def meetings(self) -> tuple[Meeting, ...]:
        """Every meeting, oldest first."""
        return self._rows(meeting, Meeting, None)

    def freeze(self, name: str, *, author: str, note: str = "", request_id: str | None = None) -> Meeting:
        """Give the state of now a name, which no other state has had or will have."""
        signature = Signature.of(author, request_id)
        name, note = " ".join(name.split()), note.strip()
        if not name:
            raise EntryError(msg("office-meeting-without-name"))
        check_text("meeting", name)
        check_text("note", note)
        # In a link a day is a day, and a number that of a meeting.
        if name.isdecimal() or find(name, tuple):
            raise EntryError(msg("office-meeting-no-name", name=name))
        with self._ledger.writing() as connection:
            known = connection.execute(sa.select(meeting).where(meeting.c.request_id == signature.request_id)).first()
            if known is None:
                same = [one for one in connection.execute(sa.select(meeting)) if one.name.casefold() == name.casefold()]
                if same:
                    told = msg("office-meeting-again", name=same[0].name, author=same[0].author)
                    raise OfficeConflictError(told)
                moment = self._ledger.moment(connection)
                row: dict[str, object] = {
                    "name": name,
                    "as_of": signed.in_order(connection, observation, moment),
                    "version": signed.newest_id(connection, observation),
                    "note": note,
                }
                signed.append(connection, meeting, [row], signature, moment)
            elif (known.name, known.author) != (name, signature.author):
                raise EntryError(msg("ledger-other-request"))
            kept = signed.newest(connection, meeting, meeting.c.name == name)
        return _told(kept, Meeting)

    # -- explanations

    def explanations(self, as_of: datetime | date | None = None) -> Mapping[tuple[str, int], Explanation]:
        """The explanation in force of each code and year that has one."""
        return {(one.code, one.year): one for one in self.explanation_history(as_of=as_of)}

    def explanation_history(
        self, code: str | None = None, as_of: datetime | date | None = None
    ) -> tuple[Explanation, ...]:
        """Every explanation, oldest first, of one indicator or of all."""
        only = () if code is None else (explanation.c.code == code,)
        return self._rows(explanation, Explanation, as_of, *only)

    def explained_at(self, version: int) -> Mapping[tuple[str, int], Explanation]:
        """The explanations in force when ``version`` was the newest one (:meth:`explained_version`)."""
        rows = self._rows(explanation, Explanation, None, explanation.c.id <= version)
        return {(one.code, one.year): one for one in rows}

    def explained_version(self) -> int:
        """The id of the newest explanation, 0 when there is none."""
        with self._ledger.reading() as connection:
            return signed.newest_id(connection, explanation)

    def explain(
        self, given: Sequence[Explained], *, author: str, seen: int | None = None, request_id: str | None = None
    ) -> int:
        """Keep explanations, all or none; returns how many."""
        signature = Signature.of(author, request_id)
        check_explained(given)
        with self._ledger.writing() as connection:
            keep_explained(connection, given, signature, self._ledger.moment(connection), seen)
        return len(given)

    # -- what waits

    def asked(self) -> tuple[Unconfirmed, ...]:
        """Every value that came and was asked about instead of kept, oldest first, whatever became of it."""
        return self._rows(unconfirmed, Unconfirmed, None)

    def unconfirmed(self) -> tuple[Unconfirmed, ...]:
        """Values that wait for a confirm, oldest first: the newest of a code and year, unless one was kept since."""
        later = sa.select(observation.c.id).where(
            observation.c.code == unconfirmed.c.code,
            observation.c.year == unconfirmed.c.year,
            observation.c.recorded_at > unconfirmed.c.recorded_at,
        )
        found = {
            (one.code, one.year): one for one in self._rows(unconfirmed, Unconfirmed, None, sa.not_(sa.exists(later)))
        }
        return tuple(found.values())

    def _rows(
        self, table: sa.Table, kind: type[T], as_of: datetime | date | None, *only: sa.ColumnElement[bool]
    ) -> tuple[T, ...]:
        with self._ledger.reading() as connection:
            return signed.rows(connection, table, kind, as_of, *only)


def _check_round(newest: sa.Row[Any] | None, year: int, due: date, state: str) -> None:
    """What cannot be done with a round as it stands."""
    if state not in (ROUND_OPEN, ROUND_CLOSED):
        raise EntryError(msg("office-odd-state", read=state))
    if state == ROUND_CLOSED and newest is None:
        raise EntryError(msg("office-close-nothing", year=Year(year)))
    if newest is not None and (newest.state, newest.due) == (state, due):
        raise EntryError(msg("office-round-same", year=Year(year), state=state))
    if due.year < year:
        raise EntryError(msg("office-due-early", year=Year(year), due=voice(language()).date(due)))


def _told(row: sa.Row[Any] | None, kind: type[T]) -> T:
    """A row as what it tells: the columns that it has fields for."""
    if row is None:
        raise LedgerError(msg("ledger-unseen"))
    return signed.told(row, kind)
