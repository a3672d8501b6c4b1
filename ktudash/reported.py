"""What was reported, and what the office says of it: read from the ledger, as of the day or meeting asked about.

The plan stands without it: while the ledger cannot be read, there is nothing of all this, and it is said.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from threading import Lock
from typing import Final, TypeVar

import pandas as pd

from ktudash.accounts import Account, Accounts
from ktudash.accounts.sessions import Attempts, Sessions
from ktudash.clock import today
from ktudash.reporting.ledger import (
    Explanation,
    FindingStatuses,
    Judgement,
    Ledger,
    LedgerError,
    Meeting,
    Office,
    Round,
    Unconfirmed,
    YearNote,
    YearNotes,
    nothing_reported,
)
from ktudash.then import Then

#: What is made of the ledger's states is kept of the newest few: each has years × figures.
MOST_KEPT: Final = 4

#: The version of a ledger that cannot be read.
UNREAD: Final = -1

#: Seconds before a ledger that could not be read is asked again: a database that hangs must not hold every reader.
ASKED_AGAIN: Final = 3.0

K = TypeVar("K", bound=Hashable)
R = TypeVar("R")

_LOG: Final = logging.getLogger(__name__)

_THEN: Final[ContextVar[Then | None]] = ContextVar("as_of", default=None)


@contextmanager
def as_of(then: Then | None) -> Iterator[None]:
    """Within the block, what was reported after ``then`` is not there yet; ``None``: everything is."""
    before = _THEN.set(then)
    try:
        yield
    finally:
        _THEN.reset(before)


#: What was looked up already in the block of :func:`looked_once`.
_LOOKED: Final[ContextVar[dict[Hashable, int] | None]] = ContextVar("looked", default=None)


@contextmanager
def looked_once() -> Iterator[None]:
    """Within the block a ledger is asked once what is newest of it: what is made there shows one state, and soon."""
    token = _LOOKED.set({})
    try:
        yield
    finally:
        _LOOKED.reset(token)


def asked_then() -> Then | None:
    """The day or the meeting of the block that is run (:func:`as_of`)."""
    return _THEN.get()


def _moment() -> datetime | None:
    then = _THEN.get()
    return None if then is None else then.ends


def _moment_of_a_day() -> datetime | None:
    """The same, but of a meeting nothing: what it knew is told by a version."""
    then = _THEN.get()
    return None if then is None or then.version is not None else then.ends


class Reported:
    """What one database holds, as of what is in force (`as_of`): read at once, so that every worker sees an upload."""

    def __init__(self, database_url: str) -> None:
        self.ledger = Ledger(database_url)
        self.judged = FindingStatuses(self.ledger)
        self.office = Office(self.ledger)
        self.year_notes = YearNotes(self.ledger)
        self.accounts = Accounts(self.ledger)
        self.sessions = Sessions(self.ledger, self.accounts)
        self.attempts = Attempts(self.ledger)
        self._given: dict[tuple[int, date, datetime | None], Mapping[str, str]] = {}
        self._judgements: dict[tuple[int, datetime | None], Mapping[str, Judgement]] = {}
        self._explanations: dict[tuple[int, datetime | None], Mapping[tuple[str, int], Explanation]] = {}
        self._noted: dict[tuple[int, datetime | None], Mapping[str, tuple[YearNote, ...]]] = {}
        self._accounts_seen = False
        self._unread_until = 0.0
        self._asking = Lock()
        #: How often the ledger could not be read: what was made meanwhile shows the plan alone, and is not remembered.
        self.unread = 0

    def version(self) -> int:
        """Which state of the ledger is in force: a cheap look, so that every worker sees an upload at once.

        `UNREAD` while the ledger cannot be read: the plan stands without it.
        """
        return self._newest("observations", self._version)

    def _version(self) -> int:
        then = asked_then()
        if then is not None and then.version is not None:
            return min(then.version, self.ledger.version())
        return self.ledger.version(_moment())

    def actuals(self) -> pd.DataFrame:
        """What was reported: the columns of `reporting.ledger.STATE_COLUMNS`, one row an indicator's year.

        None while the ledger cannot be read; ``attrs["version"]`` is `UNREAD` then.
        """
        # Of the version that was looked up: what is remembered under it must hold nothing that came since.
        version = self.version()
        if version == UNREAD:
            return nothing_reported(UNREAD)
        found = self._of_ledger(lambda: self.ledger.state(_moment_of_a_day(), version), None)
        return nothing_reported(UNREAD) if found is None else found

    def has_accounts(self) -> bool:
        """Whether there are accounts. Where there were any once there always are: their rows stay, and nobody becomes
        the one person of the machine while the ledger is away."""
        if not self._accounts_seen:
            self._accounts_seen = self._of_ledger(self.accounts.any, False)
        return self._accounts_seen

    def has_passwords(self) -> bool:
        """Whether anybody logs in by a password; so it is taken while the ledger is away."""
        return self._of_ledger(self.accounts.have_passwords, True)

    def logged_in(self, token: str) -> Account | None:
        """Whose session a token is of; nobody's while the ledger is away."""
        return self._of_ledger(lambda: self.sessions.find(token), None)

    def ledger_answers(self) -> bool:
        """Whether the ledger can be read just now, whatever was remembered of it."""
        try:
            self.ledger.version()
        except LedgerError:
            return False
        self._unread_until = 0.0
        return True

    def _newest(self, of: str, read: Callable[[], int]) -> int:
        """The id of the newest row ``of`` a kind: looked up once in a block that says so (`looked_once`)."""
        looked, key = _LOOKED.get(), (id(self), of, asked_then())
        if looked is None:
            return self._of_ledger(read, UNREAD)
        if key not in looked:
            looked[key] = self._of_ledger(read, UNREAD)
        return looked[key]

    def _of_ledger(self, read: Callable[[], R], without: R) -> R:
        """What ``read`` finds in the ledger, or ``without`` while it fails: it is not asked at every turn then."""
        if time.monotonic() < self._unread_until:
            return without
        # Of a database that hung, one asks again: it must not hold everybody.
        asks_again = self._unread_until > 0
        if asks_again and not self._asking.acquire(blocking=False):
            self.unread += 1
            return without
        try:
            found = read()
            self._unread_until = 0.0
            return found
        except LedgerError as error:
            _LOG.error("the ledger cannot be read: %s", error)
            self.unread += 1
            self._unread_until = time.monotonic() + ASKED_AGAIN
            return without
        finally:
            if asks_again:
                self._asking.release()

    def _kept(self, cache: dict[K, R], key: K, make: Callable[[], R], most: int = MOST_KEPT) -> R:
        """What ``make`` makes of a state of the ledger, kept for the newest few: older ones are not asked for again.

        What was made while the ledger went away shows the plan alone: it is an answer for now, and not kept.
        """
        found = cache.get(key)
        if found is None:
            unread = self.unread
            found = make()
            if self.unread == unread:
                for old in list(cache)[: max(0, len(cache) - most + 1)]:
                    cache.pop(old, None)
                cache[key] = found
        return found

    def owners(self) -> Mapping[str, str]:
        """Whom the office made answer for indicators, by code; the register's are not in it. None while it is away.

        Every frame of targets asks: the assignments are read once for what is newest of them and the day.
        """
        nothing: Mapping[str, str] = {}
        then, moment = asked_then(), _moment()
        day = then.day if then else today()
        return self._kept(
            self._given,
            (self.assigned_version(), day, moment),
            lambda: self._of_ledger(lambda: self.office.owners(day, moment), nothing),
        )

    def rounds(self) -> Mapping[int, Round]:
        """The round in force of each year that has one; none while the ledger is away."""
        nothing: Mapping[int, Round] = {}
        return self._of_ledger(lambda: self.office.rounds(_moment()), nothing)

    def closed_years(self) -> frozenset[int]:
        """The years whose round is closed: what is reported of them now is a restatement."""
        return frozenset(one.year for one in self.rounds().values() if one.is_closed)

    def explanations(self) -> Mapping[tuple[str, int], Explanation]:
        """The explanation in force of each code and year that has one: every card of a page asks, it is read once."""
        nothing: Mapping[tuple[str, int], Explanation] = {}
        moment = _moment()
        return self._kept(
            self._explanations,
            (self.explained_version(), moment),
            lambda: self._of_ledger(lambda: self.office.explanations(moment), nothing),
        )

    def explained(self, code: str) -> tuple[Explanation, ...]:
        """Every explanation of an indicator, oldest first."""
        nothing: tuple[Explanation, ...] = ()
        return self._of_ledger(lambda: self.office.explanation_history(code, _moment()), nothing)

    def explained_version(self) -> int:
        """The id of the newest explanation, 0 when there is none."""
        return self._newest("explanations", self.office.explained_version)

    def noted(self, *codes: str) -> tuple[YearNote, ...]:
        """The notes in force on years of indicators, one indicator after the other; all are read at once."""
        nothing: Mapping[str, tuple[YearNote, ...]] = {}
        moment = _moment()
        known = self._kept(
            self._noted,
            (self.noted_version(), moment),
            lambda: self._of_ledger(lambda: self.year_notes.state(moment), nothing),
        )
        return tuple(note for code in codes for note in known.get(code, ()))

    def noted_before(self, code: str) -> tuple[YearNote, ...]:
        """All that was said of the years of an indicator, oldest first."""
        nothing: tuple[YearNote, ...] = ()
        return self._of_ledger(lambda: self.year_notes.history(code, _moment()), nothing)

    def noted_version(self) -> int:
        """The id of the newest note, 0 when there is none."""
        return self._newest("notes", self.year_notes.version)

    def unconfirmed(self) -> tuple[Unconfirmed, ...]:
        """Values that wait for a confirm; of the past nobody asks."""
        nothing: tuple[Unconfirmed, ...] = ()
        return nothing if _moment() else self._of_ledger(self.office.unconfirmed, nothing)

    def meetings(self) -> tuple[Meeting, ...]:
        """Every meeting, oldest first."""
        nothing: tuple[Meeting, ...] = ()
        return self._of_ledger(self.office.meetings, nothing)

    def assigned_version(self) -> int:
        """The id of the newest assignment, 0 when there is none."""
        return self._newest("assignments", self.office.assigned_version)

    def office_version(self) -> int:
        """Grows with whatever the office keeps."""
        return self._of_ledger(self.office.version, UNREAD)

    def judgements(self) -> Mapping[str, Judgement]:
        """What the office says of findings, by their ids: the newest of each; nothing while the ledger is away."""
        nothing: Mapping[str, Judgement] = {}
        moment = _moment()
        # Every card asks, for its mark.
        return self._kept(
            self._judgements,
            (self.judged_version(), moment),
            lambda: self._of_ledger(lambda: self.judged.state(moment), nothing),
        )

    def judged_version(self) -> int:
        """Which of these is in force, as `version` tells it of the actuals."""
        return self._newest("judgements", lambda: self.judged.version(_moment()))

    def judged_before(self, finding: str) -> tuple[Judgement, ...]:
        """All that was said of a finding, oldest first."""
        nothing: tuple[Judgement, ...] = ()
        return self._of_ledger(lambda: self.judged.history(finding, _moment()), nothing)
