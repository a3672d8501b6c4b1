"""The database behind a ledger: opened for several processes and brought up to date under a lock."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
import weakref
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, cast

import sqlalchemy as sa
from sqlalchemy.pool import Pool

from ktudash.reporting.ledger.errors import AddressError, busy
from ktudash.words import msg

MIGRATIONS: Final = Path(__file__).parents[1] / "migrations"
_WAL_ATTEMPTS: Final = 200
#: A database that does not answer must not hold a reader for long: seconds to connect, and of one statement.
_BOUNDED: Final = {"connect_timeout": 3, "options": "-c statement_timeout=30s"}
#: alembic keeps its context in module globals: one migration a process at a time.
_MIGRATING: Final = threading.Lock()
#: A forked worker must neither use nor close what its parent opened (SQLite: "do not even close it"), so the
#: connections that it inherits are kept here, untouched.
_OF_THE_PARENT: Final[list[Pool]] = []


def open_engine(url: str, wait_seconds: float) -> sa.Engine:
    """The engine of ``url``; a writer waits ``wait_seconds`` for another. Raises :class:`AddressError`."""
    if url.startswith("postgres://"):  # as hosting services write it; SQLAlchemy does not take it
        url = "postgresql://" + url.removeprefix("postgres://")
    parsed = sa.make_url(url)
    dialect = parsed.get_backend_name()
    if dialect == "sqlite" and (parsed.database in (None, "", ":memory:") or "memory" in parsed.query.get("mode", "")):
        raise AddressError(msg("ledger-in-memory", url=url))
    bounded: dict[str, Any] = {"sqlite": {"timeout": wait_seconds}, "postgresql": _BOUNDED}
    engine = sa.create_engine(parsed, pool_pre_ping=dialect != "sqlite", connect_args=bounded.get(dialect, {}))
    held = weakref.ref(engine)

    def leave_to_the_parent() -> None:
        forked = held()
        if forked is not None:
            _OF_THE_PARENT.append(forked.pool)
            forked.dispose(close=False)

    os.register_at_fork(after_in_child=leave_to_the_parent)
    if parsed.get_driver_name() == "psycopg":
        # Here and not above: a ledger in a file needs no driver of a server.
        from ktudash.reporting.ledger.postgresql import bound

        bound(engine)
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


def wait_longer(connection: sa.Connection, seconds: float) -> None:
    """Give the database more time for an answer than a reader has, until the connection is given back."""
    raw: Any = connection.connection.dbapi_connection
    if hasattr(raw, "patience"):
        raw.patience = seconds


def moment_there(connection: sa.Connection) -> datetime | None:
    """What the clock of the database's server tells now, in UTC; ``None`` where the database is a file of this one."""
    if connection.dialect.name != "postgresql":
        return None
    told: datetime = connection.execute(sa.select(sa.func.clock_timestamp())).scalar_one()
    return told.astimezone(UTC)


def file_of(engine: sa.Engine) -> tuple[int, int] | None:
    """Which file a ledger of SQLite is kept in, whatever its name: device and number. ``OSError`` where it is gone."""
    if engine.dialect.name != "sqlite":
        return None
    found = Path(str(engine.url.database)).expanduser().stat()
    return found.st_dev, found.st_ino


def migrate(engine: sa.Engine) -> None:
    """Apply the migrations that are missing, under a lock that other processes wait for."""
    with _MIGRATING:
        _migrate(engine)


def _migrate(engine: sa.Engine) -> None:
    if engine.dialect.name == "sqlite":
        Path(str(engine.url.database)).expanduser().parent.mkdir(parents=True, exist_ok=True)
    current = _revision(engine)
    if current != max(file.name for file in MIGRATIONS.glob("versions/[0-9]*.py")).partition("_")[0]:
        # Here and not above: a database that is up to date, as it is at nearly every start, needs no alembic.
        from ktudash.reporting.ledger.upgrade import upgrade

        upgrade(engine, MIGRATIONS, current)
    if engine.dialect.name == "sqlite":
        _use_wal(engine)


def _revision(engine: sa.Engine) -> str:
    """The migration that the database is at, as alembic notes it; "" where there is none."""
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or "")


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
    raise busy()
