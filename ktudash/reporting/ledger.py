"""The ledger of reported values: rows are added, never changed.

A correction is a new row, a withdrawal is a new row without a value; the newest row of a code and a year is
in force. So every moment of the past can be shown again (``as_of``), and every value has a history that reads
like a bank statement. The database itself refuses UPDATE and DELETE.

A file of SQLite is the default; any other database comes by its SQLAlchemy URL (tested: PostgreSQL). Writers
queue: SQLite by ``BEGIN IMMEDIATE``, others at the one row of ``writers``. Ids and moments therefore grow in
the order of the commits, which is what ``version`` and ``as_of`` rely on.
"""

from __future__ import annotations

import math
import os
import sqlite3
import threading
import time
import unicodedata
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from datetime import time as time_of_day
from pathlib import Path
from typing import Any, Final, cast
from uuid import uuid4

import pandas as pd
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import Pool
from sqlalchemy.types import TypeDecorator

SENTENCES: Final = {
    "in_memory": "The ledger needs a file or a server; a database in memory forgets everything: {url}",
    "nothing": "There is nothing to keep: no row was given.",
    "no_author": "Every value needs the name of the person who reports it.",
    "too_long": "The {what} is longer than {limit} characters.",
    "unprintable": "The {what} contains a character that cannot be kept (U+{point:04X}).",
    "no_code": "A value without an indicator's code cannot be kept.",
    "odd_year": "The year {year!r} of {code} is not a calendar year.",
    "not_finite": "The value {value!r} of {code} in {year} is not a number that can be kept.",
    "twice": "{code} in {year} stands twice in one upload.",
    "nothing_to_withdraw": "{code} in {year} has no value that could be withdrawn.",
    "withdraw_why": "A withdrawal needs a reason: {code} in {year}.",
    "other_upload": "The upload {upload} has been kept before with other rows.",
    "conflict": (
        "Nothing was kept: since this upload was checked, other values were reported. {clashes} "
        "Check the file again against the values of today."
    ),
    "clash": "{code} in {year}: {value} by {author}.",
    "withdrawn": "withdrawn",
    "naive": "A moment of the ledger needs its time zone: {moment!r}",
    "busy": "The ledger is being written by somebody else. Nothing was kept; please try again.",
    "full": "The ledger's disk is full. Nothing was kept; everything kept before is safe.",
    "read_only": "The ledger cannot be written: its file is read-only. Nothing was kept.",
    "unavailable": "The ledger's database cannot be reached or read. Nothing was kept. ({detail})",
    "failed": "The ledger's database refused the work. Nothing was kept. ({detail})",
    "newer": "The ledger was written by a newer version of the dashboard (migration {revision}).",
}

#: Longest texts, in characters, as the columns are declared.
LIMITS: Final = {"code": 64, "author": 200, "source name": 255, "checksum": 64, "upload id": 64, "note": 2000}
YEARS: Final = range(1900, 2201)

STATE_COLUMNS: Final = ("code", "year", "value", "note", "author", "recorded_at", "source_file")
HISTORY_COLUMNS: Final = (
    "id",
    "recorded_at",
    "author",
    "code",
    "year",
    "action",  # reported, changed, noted, withdrawn, reported again
    "value_from",
    "value_to",
    "note",
    "source_file",
    "source_sha256",
    "upload_id",
)

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_MIGRATION_LOCK: Final = 4_741_055_321  # any number that nothing else on the server locks
#: alembic keeps its context in module globals: one migration a process at a time.
_MIGRATING: Final = threading.Lock()
_WAL_ATTEMPTS: Final = 200
#: A forked worker must neither use nor close what its parent opened (SQLite: "do not even close it"), so the
#: connections that it inherits are kept here, untouched.
_OF_THE_PARENT: Final[list[Pool]] = []


class LedgerError(Exception):
    """The ledger could not do what was asked; the message can be shown. Nothing was kept."""


class EntryError(LedgerError, ValueError):
    """A row that the ledger does not take, whoever asks."""


class ConflictError(LedgerError):
    """Somebody else reported a value of the same code and year since the check."""

    def __init__(self, clashes: Sequence[Clash]) -> None:
        self.clashes = tuple(clashes)
        told = " ".join(
            SENTENCES["clash"].format(
                code=clash.code,
                year=clash.year,
                value=SENTENCES["withdrawn"] if clash.value is None else f"{clash.value:.15g}",
                author=clash.author,
            )
            for clash in self.clashes
        )
        super().__init__(SENTENCES["conflict"].format(clashes=told))


class BusyError(LedgerError):
    """Another writer held the ledger for longer than the time to wait."""


class FullError(LedgerError):
    """The disk under the ledger is full."""


class UnavailableError(LedgerError):
    """The database cannot be reached, opened or read."""


@dataclass(frozen=True)
class Entry:
    """One value to keep, in the indicator's unit; ``value`` None withdraws what is in force."""

    code: str
    year: int
    value: float | None
    note: str = ""


@dataclass(frozen=True)
class Clash:
    """A row of somebody else that an upload did not know of."""

    code: str
    year: int
    value: float | None
    author: str
    recorded_at: datetime


@dataclass(frozen=True)
class Receipt:
    """What an append kept. ``repeated``: these rows were already kept by an earlier, same confirm."""

    upload_id: str
    version: int
    count: int
    recorded_at: datetime
    repeated: bool = False


class _UtcMoment(TypeDecorator[datetime]):
    """An aware datetime in UTC. SQLite keeps it without a zone, so the zone is put back on the way out."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(SENTENCES["naive"].format(moment=value))
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata: Final = sa.MetaData()

#: As the newest migration leaves it; a test compares the two.
observation: Final = sa.Table(
    "observation",
    metadata,
    sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=True), primary_key=True),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("value", sa.Double),
    sa.Column("withdrawn", sa.Boolean, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("author", sa.String(200), nullable=False),
    sa.Column("recorded_at", _UtcMoment, nullable=False),
    sa.Column("source_name", sa.String(255), nullable=False),
    sa.Column("source_sha256", sa.String(64), nullable=False),
    sa.Column("upload_id", sa.String(64), nullable=False),
    sa.CheckConstraint("(value IS NULL) = withdrawn", name="withdrawn_has_no_value"),
    sa.CheckConstraint("author <> ''", name="somebody_reported_it"),
    sa.Index("observation_by_key", "code", "year", "id"),
    sa.Index("observation_by_moment", "recorded_at"),
    sa.Index("observation_by_upload", "upload_id"),
    sqlite_autoincrement=True,
)
writers: Final = sa.Table("writers", metadata, sa.Column("id", sa.Integer, primary_key=True, autoincrement=False))


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


class Ledger:
    """The observations behind one database URL. Safe to share between threads and to fork with.

    ``url`` is any SQLAlchemy URL (``postgres://`` is understood too); ``wait_seconds`` is how long a writer
    waits for another one before :class:`BusyError`; ``clock`` tells the moment to record. Nothing is opened
    before the first use, which also brings the database up to date.
    """

    def __init__(self, url: str, *, wait_seconds: float = 10.0, clock: Callable[[], datetime] = now) -> None:
        self._clock = clock
        self._wait_seconds = wait_seconds
        self._engine = _engine(url, wait_seconds)
        self._preparing = threading.Lock()
        self._prepared = False
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
    ) -> Receipt:
        """Keep all ``entries`` in one transaction, or none.

        ``base_version`` is the :meth:`version` that the person saw; a newer row of one of the same codes and
        years raises :class:`ConflictError`. ``upload_id`` makes a confirm repeatable: sent again after an
        answer that got lost, it is recognised and kept once.

        Raises :class:`EntryError` for rows that cannot be kept, :class:`BusyError`, :class:`FullError`,
        :class:`UnavailableError` or :class:`LedgerError` where the database fails.
        """
        rows = tuple(entries)
        upload = upload_id or uuid4().hex
        author = author.strip()
        _check_entries(rows)
        if not author:
            raise EntryError(SENTENCES["no_author"])
        for what, text in (
            ("author", author),
            ("source name", source_name),
            ("checksum", source_sha256),
            ("upload id", upload),
        ):
            _check_text(what, text)
        with self._connect(writing=True) as connection:
            kept = connection.execute(
                sa.select(observation).where(observation.c.upload_id == upload).order_by(observation.c.id)
            ).all()
            if kept:
                return _repeated(kept, rows, upload)
            _check_conflicts(connection, rows, base_version)
            _check_withdrawals(connection, rows)
            # A clock that was set back must not reorder history.
            last = connection.execute(sa.select(sa.func.max(observation.c.recorded_at))).scalar()
            moment = self._clock()
            moment = moment if last is None else max(moment, last)
            connection.execute(
                sa.insert(observation),
                [
                    {
                        "code": row.code,
                        "year": row.year,
                        "value": row.value,
                        "withdrawn": row.value is None,
                        "note": row.note,
                        "author": author,
                        "recorded_at": moment,
                        "source_name": source_name,
                        "source_sha256": source_sha256,
                        "upload_id": upload,
                    }
                    for row in rows
                ],
            )
            version = _version(connection)
        return Receipt(upload, version, len(rows), moment)

    # -- reading

    def version(self) -> int:
        """The id of the newest row, 0 when empty: one look at the end of the primary key."""
        with self._connect() as connection:
            return _version(connection)

    def state(self, as_of: datetime | date | None = None) -> pd.DataFrame:
        """The values in force, now or at ``as_of`` (a date means the end of that day in UTC).

        Columns :data:`STATE_COLUMNS`: one row a code and year that has a value, in their order; ``year`` is
        Int64, ``recorded_at`` UTC. ``attrs["version"]`` is the version that was read: hand it back as
        ``base_version``. Today's state is read once a version and copied after that.
        """
        with self._connect() as connection:
            version = _version(connection)
            if as_of is None:
                latest = self._latest
                if latest is None or latest[0] != version:
                    # Assigned in one step: a thread beside sees the old pair or the new one.
                    self._latest = latest = (version, _read_state(connection, version, None))
                return latest[1].copy()
            return _read_state(connection, version, _moment(as_of))

    def history(self, code: str | None = None, since: datetime | date | None = None) -> pd.DataFrame:
        """Who reported what, when and from where: columns :data:`HISTORY_COLUMNS`, oldest first.

        ``code`` narrows it to one indicator; ``since`` (a date means the start of that day in UTC) leaves out
        what is older, but ``value_from`` still tells the value before it. ``action`` is ``reported`` for a
        first value, ``changed``, ``noted`` (same value, another note), ``withdrawn`` or ``reported again``.
        """
        query = sa.select(observation).order_by(observation.c.id)
        if code is not None:
            query = query.where(observation.c.code == code)
        with self._connect() as connection:
            rows = connection.execute(query).all()
        first = None if since is None else _moment(since, end=False)
        before: dict[tuple[str, int], float | None] = {}
        told = []
        for row in rows:
            key = (row.code, row.year)
            known, value_from = key in before, before.get(key)
            before[key] = row.value
            if first is not None and row.recorded_at < first:
                continue
            told.append(
                (
                    row.id,
                    row.recorded_at,
                    row.author,
                    row.code,
                    row.year,
                    _action(known, value_from, row.value),
                    value_from,
                    row.value,
                    row.note,
                    row.source_name,
                    row.source_sha256,
                    row.upload_id,
                )
            )
        return _typed(pd.DataFrame(told, columns=list(HISTORY_COLUMNS)))

    # -- underneath

    def prepare(self) -> None:
        """Bring the database up to date, as the first use does; safe when several workers do so at once."""
        with self._preparing:
            if not self._prepared:
                with _told(), _MIGRATING:
                    _migrate(self._engine)
                self._prepared = True

    @contextmanager
    def _connect(self, *, writing: bool = False) -> Iterator[sa.Connection]:
        """A connection in a transaction that is committed at the end; a writer is alone until then."""
        if not self._prepared:
            self.prepare()
        with _told(), self._engine.connect() as connection:
            connection = connection.execution_options(ledger_writing=writing)
            with connection.begin():
                if writing:
                    if connection.dialect.name == "postgresql":
                        wait = sa.text("SELECT set_config('lock_timeout', :wait, true)")
                        connection.execute(wait, {"wait": f"{int(self._wait_seconds * 1000)}ms"})
                    connection.execute(sa.select(writers.c.id).with_for_update()).one()
                yield connection


def _engine(url: str, wait_seconds: float) -> sa.Engine:
    if url.startswith("postgres://"):  # as hosting services write it; SQLAlchemy does not take it
        url = "postgresql://" + url.removeprefix("postgres://")
    parsed = sa.make_url(url)
    dialect = parsed.get_backend_name()
    if dialect == "sqlite" and (parsed.database in (None, "", ":memory:") or "memory" in parsed.query.get("mode", "")):
        raise ValueError(SENTENCES["in_memory"].format(url=url))
    bounded: dict[str, Any] = {"sqlite": {"timeout": wait_seconds}, "postgresql": {"connect_timeout": 10}}
    engine = sa.create_engine(parsed, pool_pre_ping=dialect != "sqlite", connect_args=bounded.get(dialect, {}))
    held = weakref.ref(engine)

    def leave_to_the_parent() -> None:
        forked = held()
        if forked is not None:
            _OF_THE_PARENT.append(forked.pool)
            forked.dispose(close=False)

    os.register_at_fork(after_in_child=leave_to_the_parent)
    if dialect != "sqlite":
        return engine

    @sa.event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: object) -> None:
        # Transactions begin where "begin" below says so, not where the driver guesses.
        connection.isolation_level = None
        connection.execute("PRAGMA synchronous = FULL")  # a confirmed row survives a power cut

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        writing = connection.get_execution_options().get("ledger_writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _migrate(engine: sa.Engine) -> None:
    """Apply the migrations that are missing, under a lock that other processes wait for."""
    if engine.dialect.name == "sqlite":
        Path(str(engine.url.database)).expanduser().parent.mkdir(parents=True, exist_ok=True)
    config = Config()
    # The value is read through a configparser, where % is special.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    head = ScriptDirectory.from_config(config).get_current_head()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current != head:
        with engine.connect() as connection:
            connection = connection.execution_options(ledger_writing=True)
            with connection.begin():
                if engine.dialect.name == "postgresql":
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
                config.attributes["connection"] = connection
                try:
                    command.upgrade(config, "head")
                except CommandError as error:
                    raise LedgerError(SENTENCES["newer"].format(revision=current)) from error
    if engine.dialect.name == "sqlite":
        _use_wal(engine)


def _use_wal(engine: sa.Engine) -> None:
    """Let readers and a writer work side by side. The switch needs a moment alone with the file."""
    for attempt in range(_WAL_ATTEMPTS):
        with engine.connect() as connection:
            raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
            try:
                if raw.execute("PRAGMA journal_mode = WAL").fetchone()[0] == "wal":
                    return
            except sqlite3.OperationalError as error:
                # SQLite does not wait here by itself when two workers switch at once.
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or attempt == _WAL_ATTEMPTS - 1:
                    raise
        time.sleep(0.01)
    raise BusyError(SENTENCES["busy"])


@contextmanager
def _told() -> Iterator[None]:
    """Turn what a driver raises into an error of the ledger that a person can read."""
    try:
        yield
    except DBAPIError as error:
        raise _ledger_error(error.orig, error) from error
    except sqlite3.Error as error:
        raise _ledger_error(error, error) from error
    except OSError as error:
        raise UnavailableError(SENTENCES["unavailable"].format(detail=error)) from error


def _ledger_error(driver_error: BaseException | None, error: Exception) -> LedgerError:
    detail = " ".join(str(driver_error or error).split())
    code = getattr(driver_error, "sqlite_errorcode", None)
    if code is not None:
        kind = code & 0xFF
        if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return BusyError(SENTENCES["busy"])
        # A full disk under the write-ahead log comes as an I/O error of a write.
        if kind == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_WRITE:
            return FullError(SENTENCES["full"])
        if kind == sqlite3.SQLITE_READONLY:
            return UnavailableError(SENTENCES["read_only"])
        if kind in (
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_CORRUPT,
            sqlite3.SQLITE_NOTADB,
        ):
            return UnavailableError(SENTENCES["unavailable"].format(detail=detail))
        return LedgerError(SENTENCES["failed"].format(detail=detail))
    state = getattr(driver_error, "sqlstate", None)
    if state in ("55P03", "57014", "40P01", "40001"):  # lock, statement timeout, deadlock, serialization
        return BusyError(SENTENCES["busy"])
    if state == "53100":
        return FullError(SENTENCES["full"])
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if lost or (state or "").startswith(("08", "57P")) or type(driver_error).__name__ == "OperationalError":
        return UnavailableError(SENTENCES["unavailable"].format(detail=detail))
    return LedgerError(SENTENCES["failed"].format(detail=detail))


def _check_entries(rows: Sequence[Entry]) -> None:
    if not rows:
        raise EntryError(SENTENCES["nothing"])
    seen: set[tuple[str, int]] = set()
    for row in rows:
        if not row.code.strip():
            raise EntryError(SENTENCES["no_code"])
        _check_text("code", row.code)
        _check_text("note", row.note)
        if isinstance(row.year, bool) or not isinstance(row.year, int) or row.year not in YEARS:
            raise EntryError(SENTENCES["odd_year"].format(year=row.year, code=row.code))
        if row.value is not None and not math.isfinite(row.value):
            raise EntryError(SENTENCES["not_finite"].format(value=row.value, code=row.code, year=row.year))
        if row.value is None and not row.note.strip():
            raise EntryError(SENTENCES["withdraw_why"].format(code=row.code, year=row.year))
        if (row.code, row.year) in seen:
            raise EntryError(SENTENCES["twice"].format(code=row.code, year=row.year))
        seen.add((row.code, row.year))


def _check_text(what: str, text: str) -> None:
    if len(text) > LIMITS[what]:
        raise EntryError(SENTENCES["too_long"].format(what=what, limit=LIMITS[what]))
    for character in text:
        # NUL and half a surrogate pair cannot be stored everywhere, other controls cannot be shown.
        if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t":
            raise EntryError(SENTENCES["unprintable"].format(what=what, point=ord(character)))


def _repeated(kept: Sequence[sa.Row[Any]], rows: Sequence[Entry], upload: str) -> Receipt:
    same = [(row.code, row.year, row.value, row.note) for row in kept] == [
        (row.code, row.year, row.value, row.note) for row in rows
    ]
    if not same:
        raise EntryError(SENTENCES["other_upload"].format(upload=upload))
    return Receipt(upload, kept[-1].id, len(kept), kept[-1].recorded_at, repeated=True)


def _check_conflicts(connection: sa.Connection, rows: Sequence[Entry], base_version: int) -> None:
    wanted = {(row.code, row.year) for row in rows}
    newer = connection.execute(sa.select(observation).where(observation.c.id > base_version).order_by(observation.c.id))
    clashes = {
        (row.code, row.year): Clash(row.code, row.year, row.value, row.author, row.recorded_at)
        for row in newer
        if (row.code, row.year) in wanted
    }
    if clashes:
        raise ConflictError(list(clashes.values()))


def _check_withdrawals(connection: sa.Connection, rows: Sequence[Entry]) -> None:
    for row in rows:
        if row.value is None:
            in_force = connection.execute(
                sa.select(observation.c.value)
                .where(observation.c.code == row.code, observation.c.year == row.year)
                .order_by(observation.c.id.desc())
                .limit(1)
            ).scalar()
            if in_force is None:
                raise EntryError(SENTENCES["nothing_to_withdraw"].format(code=row.code, year=row.year))


def _version(connection: sa.Connection) -> int:
    return int(connection.execute(sa.select(sa.func.max(observation.c.id))).scalar() or 0)


def _read_state(connection: sa.Connection, version: int, moment: datetime | None) -> pd.DataFrame:
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


def _action(known: bool, value_from: float | None, value_to: float | None) -> str:
    if value_to is None:
        return "withdrawn"
    if not known:
        return "reported"
    if value_from is None:
        return "reported again"
    return "noted" if value_from == value_to else "changed"


def _moment(when: datetime | date, *, end: bool = True) -> datetime:
    if isinstance(when, datetime):
        if when.tzinfo is None:
            raise ValueError(SENTENCES["naive"].format(moment=when))
        return when
    return datetime.combine(when, time_of_day.max if end else time_of_day.min, tzinfo=UTC)
