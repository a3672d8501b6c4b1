"""The ledger of reported values: rows are added, never changed.

A correction is a new row, a withdrawal is a new row without a value; the newest row of a code and a year is
in force. So every moment of the past can be shown again (``as_of``), and every value has a history that reads
like a bank statement. The database itself refuses UPDATE and DELETE.

A file of SQLite is the default; any other database comes by its SQLAlchemy URL (tested: PostgreSQL). Writers
queue: SQLite by ``BEGIN IMMEDIATE``, others at the one row of ``writers``. Ids therefore grow in the order of the
commits, which is what ``version`` relies on; moments do as far as clocks are right.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pandas as pd
import sqlalchemy as sa

from ktudash.reporting.ledger import wrote
from ktudash.reporting.ledger.database import file_of, migrate, moment_there, open_engine, wait_longer
from ktudash.reporting.ledger.entries import (
    Clash,
    Entry,
    Explained,
    Receipt,
    check_entries,
    check_explained,
    check_text,
)
from ktudash.reporting.ledger.errors import ConflictError, EntryError, UnavailableError, told
from ktudash.reporting.ledger.explained import keep_explained, keep_waiting
from ktudash.reporting.ledger.reading import moment_of, read_state, told_history
from ktudash.reporting.ledger.signed import CLOCKS_DIFFER, Signature, in_order, latest_moment, newest_id
from ktudash.reporting.ledger.tables import observation, reporting_round, writers
from ktudash.words import Year, msg


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


class Ledger:
    """The observations behind one database URL. Safe to share between threads and to fork with.

    ``url`` is any SQLAlchemy URL (``postgres://`` is understood too); ``wait_seconds`` is how long a writer
    waits for another one before :class:`BusyError`; ``clock`` tells the moment to record: without one, the clock of the
    database's server, which is one for all that write there. Nothing is opened before the first use, which also brings
    the database up to date.
    """

    def __init__(self, url: str, *, wait_seconds: float = 10.0, clock: Callable[[], datetime] | None = None) -> None:
        self._clock = clock
        self._wait_seconds = wait_seconds
        self._engine = open_engine(url, wait_seconds)
        wrote.listen(self._engine)
        self._preparing = threading.Lock()
        self._prepared = False
        self._file: tuple[int, int] | None = None
        self._latest: tuple[int, pd.DataFrame] | None = None

    @property
    def engine(self) -> sa.Engine:
        """For tests and tools that must look underneath."""
        return self._engine

    def close(self) -> None:
        """Give back every connection; the ledger opens new ones when it is used again."""
        self._engine.dispose()

    # -- writing

    def append(
        self,
        entries: Iterable[Entry],
        *,
        author: str,
        base_version: int,
        source_name: str = "",
        source_sha256: str = "",
        upload_id: str | None = None,
        unconfirmed: Sequence[tuple[str, int, str]] = (),
        explained: Sequence[Explained] = (),
        explained_seen: int | None = None,
    ) -> Receipt:
        """Keep all ``entries`` in one transaction, or none.

        ``base_version`` is the :meth:`version` that the person saw; a newer row of one of the same codes and
        years raises :class:`ConflictError`. ``upload_id`` makes a confirm repeatable: sent again after an
        answer that got lost, it is recognised and kept once. ``unconfirmed`` are codes, years and texts of values that
        came with the same file and were asked about: they are not in force, and the board tells them. ``explained`` are
        the explanations of the file, ``explained_seen`` the id of the newest one that the person saw. A file may have
        nothing but explanations, or nothing but doubtful values.

        Raises :class:`EntryError` for rows that cannot be kept, :class:`BusyError`, :class:`FullError`,
        :class:`UnavailableError` or :class:`LedgerError` where the database fails.
        """
        rows = tuple(entries)
        upload = upload_id or uuid4().hex
        author = author.strip()
        if rows or not (explained or unconfirmed):
            check_entries(rows)
        check_explained(explained)
        if not author:
            raise EntryError(msg("ledger-no-author"))
        for what, text in (
            ("author", author),
            ("source-name", source_name),
            ("checksum", source_sha256),
            ("upload-id", upload),
        ):
            check_text(what, text)
        with self._connect(writing=True) as connection:
            kept = connection.execute(
                sa.select(observation).where(observation.c.upload_id == upload).order_by(observation.c.id)
            ).all()
            if kept:
                return _repeated(kept, rows, upload)
            _check_conflicts(connection, rows, base_version)
            _check_withdrawals(connection, rows)
            _check_rounds(connection, rows)
            moment = in_order(connection, observation, self.moment(connection))
            kept_with = {
                "author": author,
                "recorded_at": moment,
                "source_name": source_name,
                "source_sha256": source_sha256,
                "upload_id": upload,
            }
            if rows:
                connection.execute(sa.insert(observation), [_observed(row) | kept_with for row in rows])
            signature = Signature.of(author, upload)
            keep_explained(connection, explained, signature, moment, explained_seen)
            keep_waiting(connection, unconfirmed, signature, moment)
            version = newest_id(connection, observation)
        return Receipt(upload, version, len(rows), moment)

    # -- reading

    def version(self, at: datetime | None = None) -> int:
        """The id of the newest row (kept until ``at``), 0 when there is none: no clock set back reorders the rows."""
        with self._connect() as connection:
            return newest_id(connection, observation, at)

    def state(self, as_of: datetime | date | None = None, version: int | None = None) -> pd.DataFrame:
        """The values in force, now or at ``as_of`` (a date means the end of that day in UTC); of what had come until
        ``version`` where one is given.

        Columns :data:`STATE_COLUMNS`: one row a code and year that has a value, in their order; ``year`` is
        Int64, ``recorded_at`` UTC. ``attrs["version"]`` is the version that was read: hand it back as
        ``base_version``. Today's state is read once a version and copied after that.
        """
        with self._connect() as connection:
            if version is None:
                version = newest_id(connection, observation)
            if as_of is None:
                latest = self._latest
                if latest is None or latest[0] < version:
                    # Assigned in one step: a thread beside sees the old pair or the new one.
                    self._latest = latest = (version, read_state(connection, version, None))
                if latest[0] == version:
                    return latest[1].copy()
                return read_state(connection, version, None)
            return read_state(connection, version, moment_of(as_of))

    def history(self, code: str | None = None, since: datetime | date | None = None, after: int = 0) -> pd.DataFrame:
        """Who reported what, when and from where: columns :data:`HISTORY_COLUMNS`, oldest first.

        ``code`` narrows it to one indicator; ``since`` (a date means the start of that day in UTC) or ``after`` (a
        version) leave out what is older, but ``value_from`` still tells the value before it. ``action`` is ``reported``
        for a first value, ``changed``, ``noted`` (same value, another note), ``withdrawn``, ``reported again``, or
        ``restated`` where the round of its year was closed.
        """
        query = sa.select(observation).order_by(observation.c.id)
        if code is not None:
            query = query.where(observation.c.code == code)
        with self._connect() as connection:
            rows = connection.execute(query).all()
            rounds = connection.execute(sa.select(reporting_round).order_by(reporting_round.c.id)).all()
        return told_history(rows, None if since is None else moment_of(since, end=False), rounds, after)

    def reading(self) -> AbstractContextManager[sa.Connection]:
        """A connection that sees one moment of the ledger: for tools that read all of it."""
        return self._connect()

    def writing(self) -> AbstractContextManager[sa.Connection]:
        """A connection whose rows are kept at the end, all or none, while other writers wait: for tools."""
        return self._connect(writing=True)

    # -- underneath

    def moment(self, connection: sa.Connection | None = None) -> datetime:
        """What the ledger's clock tells now; that of the database's server needs a connection, else it is our own."""
        if self._clock is not None:
            return self._clock()
        return now() if connection is None else moment_there(connection) or now()

    def clock_differs(self) -> timedelta | None:
        """By how much this machine's clock is ahead of the one of the database's server, where that is too much."""
        with self._connect() as connection:
            there = moment_there(connection)
        differs = timedelta(0) if there is None else now() - there
        return differs if abs(differs) > CLOCKS_DIFFER else None

    def still_to_come(self) -> datetime | None:
        """The latest moment of a row where it is still to come: this clock is behind, or one was ahead then."""
        with self._connect() as connection:
            last, moment = latest_moment(connection, observation), self.moment(connection)
        return last if last is not None and last - moment > CLOCKS_DIFFER else None

    def prepare(self) -> None:
        """Bring the database up to date, as the first use does; safe when several workers do so at once."""
        with self._preparing:
            if not self._prepared:
                with told():
                    migrate(self._engine)
                    self._file = file_of(self._engine)
                self._prepared = True

    @contextmanager
    def _connect(self, *, writing: bool = False) -> Iterator[sa.Connection]:
        """A connection in a transaction that is committed at the end; a writer is alone until then."""
        if not self._prepared:
            self.prepare()
        with told():
            # A file that was removed or replaced lives on in open connections: what is kept there is lost with them.
            if file_of(self._engine) != self._file:
                raise UnavailableError(msg("ledger-replaced"))
        with told(), self._engine.connect() as connection:
            connection = connection.execution_options(ledger_writing=writing)
            with connection.begin():
                if writing:
                    wait_longer(connection, self._wait_seconds + 10)
                    if connection.dialect.name == "postgresql":
                        wait = sa.text("SELECT set_config('lock_timeout', :wait, true)")
                        connection.execute(wait, {"wait": f"{int(self._wait_seconds * 1000)}ms"})
                    connection.execute(sa.select(writers.c.id).with_for_update()).one()
                added = wrote.collect(connection) if writing else []
                yield connection
        wrote.tell(added)


def _observed(row: Entry) -> dict[str, Any]:
    return {
        "code": row.code,
        "year": row.year,
        "value": row.value,
        "status": row.status,
        "withdrawn": row.withdraws,
        "note": row.note,
    }


def _repeated(kept: Sequence[sa.Row[Any]], rows: Sequence[Entry], upload: str) -> Receipt:
    same = [(row.code, row.year, row.value, row.status, row.note) for row in kept] == [
        (row.code, row.year, row.value, row.status, row.note) for row in rows
    ]
    if not same:
        raise EntryError(msg("ledger-other-upload", upload=upload))
    return Receipt(upload, kept[-1].id, len(kept), kept[-1].recorded_at, repeated=True)


def _check_conflicts(connection: sa.Connection, rows: Sequence[Entry], base_version: int) -> None:
    if not 0 <= base_version <= newest_id(connection, observation):
        raise EntryError(msg("ledger-unseen"))
    wanted = {(row.code, row.year) for row in rows}
    newer = connection.execute(sa.select(observation).where(observation.c.id > base_version).order_by(observation.c.id))
    clashes = {
        (row.code, row.year): Clash(row.code, row.year, row.value, row.author, row.recorded_at, row.status)
        for row in newer
        if (row.code, row.year) in wanted
    }
    if clashes:
        raise ConflictError(list(clashes.values()))


def _check_withdrawals(connection: sa.Connection, rows: Sequence[Entry]) -> None:
    for row in rows:
        if row.withdraws:
            withdrawn = connection.execute(
                sa.select(observation.c.withdrawn)
                .where(observation.c.code == row.code, observation.c.year == row.year)
                .order_by(observation.c.id.desc())
                .limit(1)
            ).scalar()
            if withdrawn is not False:  # there is no row, or the last one withdraws
                raise EntryError(msg("ledger-nothing-to-withdraw", code=row.code, year=Year(row.year)))


def _check_rounds(connection: sa.Connection, rows: Sequence[Entry]) -> None:
    """A round may have been closed since the file was checked: what comes later says why, whoever asks."""
    newest = sa.select(sa.func.max(reporting_round.c.id)).group_by(reporting_round.c.year)
    closed = sa.select(reporting_round.c.year).where(
        reporting_round.c.id.in_(newest), reporting_round.c.state == "closed"
    )
    years = set(connection.execute(closed).scalars())
    for row in rows:
        if row.year in years and not row.note.strip():
            raise EntryError(msg("ledger-closed", code=row.code, year=Year(row.year)))
