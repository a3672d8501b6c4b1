"""A ledger as one file, and a ledger made of such a file again.

The file is a ledger of SQLite itself, whatever database it was taken from: it can be looked into, opened by the
dashboard, and brought into either kind of database, with the numbers and moments that its rows had.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from ktudash.reporting.ledger.book import Ledger
from ktudash.reporting.ledger.database import wait_longer
from ktudash.reporting.ledger.errors import LedgerError, told
from ktudash.reporting.ledger.tables import metadata, passing, writers
from ktudash.words import msg

#: Rows that are carried over in one step.
_STEP: Final = 1000

#: Seconds for one answer of the database: all rows at once take longer than what a reader asks for.
_SECONDS: Final = 120.0

#: What a ledger remembers: everything but the row that writers queue at, which every ledger has from its start, and
#: who is logged in.
TABLES: Final = tuple(table for table in metadata.sorted_tables if table not in (writers, *passing))


def backup(ledger: Ledger, file: Path) -> int:
    """Write all that ``ledger`` holds into a new ``file``; how many rows these are.

    The rows are those of one moment, whoever writes meanwhile. The file appears when it is whole, for its owner alone.
    Raises :class:`LedgerError` where it is there already, ``OSError`` where it cannot be written.
    """
    if file.exists():
        raise LedgerError(msg("ledger-backup-there", file=str(file)))
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=f".{file.name}-") as folder:
        part = Path(folder) / file.name
        copy = Ledger(f"sqlite:///{part}")
        try:
            copy.prepare()
            with ledger.reading() as source, copy.writing() as target:
                wait_longer(source, _SECONDS)
                if source.dialect.name == "postgresql":
                    source.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                count = _carry(source, target)
        finally:
            copy.close()
        _in_one_file(part)
        part.chmod(0o600)  # it holds the hashes of passwords
        part.replace(file)
    return count


def restore(file: Path, ledger: Ledger) -> int:
    """Bring all rows of a backup into ``ledger``, which has to be empty; how many rows these are.

    All or none. Raises :class:`LedgerError` where the ledger holds something or the file is no backup.
    """
    if not file.is_file():
        raise LedgerError(msg("ledger-backup-none", file=str(file)))
    with tempfile.TemporaryDirectory() as folder:
        # An older backup is brought up to date first: in a copy, the file itself stays as it is.
        copy = Path(folder) / "ledger.sqlite"
        shutil.copyfile(file, copy)
        _is_ledger(copy, file)
        kept = Ledger(f"sqlite:///{copy}")
        try:
            with kept.reading() as source, ledger.writing() as target:
                wait_longer(target, _SECONDS)
                for table in TABLES:
                    if target.execute(sa.select(sa.func.count()).select_from(table)).scalar_one():
                        raise LedgerError(msg("ledger-restore-full"))
                return _carry(source, target)
        finally:
            kept.close()


def _is_ledger(copy: Path, file: Path) -> None:
    """Refuse a file that is empty or of something else, before it is brought up to date and looks like a ledger."""
    with told(), closing(sqlite3.connect(copy)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if "observation" not in tables:
        raise LedgerError(msg("ledger-backup-other", file=str(file)))


def _carry(source: sa.Connection, target: sa.Connection) -> int:
    """Copy the rows of all tables, with their numbers."""
    count = 0
    for table in TABLES:
        numbered = [column.name for column in table.columns if column.identity is not None]
        rows = source.execute(sa.select(table).order_by(*table.primary_key.columns))
        for step in rows.partitions(_STEP):
            _insert(target, table, (row._asdict() for row in step), numbered=bool(numbered))
            count += len(step)
        if target.dialect.name == "postgresql":
            for name in numbered:
                target.execute(
                    sa.text(
                        f"SELECT setval(pg_get_serial_sequence('{table.name}', '{name}'), max(\"{name}\")) "  # noqa: S608
                        f'FROM {table.name} HAVING max("{name}") IS NOT NULL'
                    )
                )
    return count


def _insert(target: sa.Connection, table: sa.Table, rows: Iterable[dict[str, Any]], *, numbered: bool) -> None:
    statement: sa.Executable = sa.insert(table)
    if numbered and target.dialect.name == "postgresql":
        # The database numbers rows itself, and lets nobody else do so unless told.
        names = [column.name for column in table.columns]
        statement = sa.text(
            f"INSERT INTO {table.name} ({', '.join(names)}) OVERRIDING SYSTEM VALUE "  # noqa: S608
            f"VALUES ({', '.join(f':{name}' for name in names)})"
        ).bindparams(*[sa.bindparam(column.name, type_=column.type) for column in table.columns])
    target.execute(statement, list(rows))


def _in_one_file(file: Path) -> None:
    """Leave nothing of the ledger in the files that SQLite keeps beside it, and the rows on the disk."""
    engine = sa.create_engine(f"sqlite:///{file}")
    with told(), engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = DELETE")
    engine.dispose()
    with file.open("rb") as whole:
        os.fsync(whole.fileno())
