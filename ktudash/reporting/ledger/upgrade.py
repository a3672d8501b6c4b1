"""The tables of a ledger brought up to date, by alembic."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from ktudash.reporting.ledger.database import wait_longer
from ktudash.reporting.ledger.errors import LedgerError
from ktudash.words import msg

_LOCK: Final = 4_741_055_321  # any number that nothing else on the server locks


def upgrade(engine: sa.Engine, migrations: Path, current: str) -> None:
    """Apply what is missing since ``current``, under a lock that other processes wait for.

    A database that a newer version wrote: :class:`LedgerError`.
    """
    config = Config()
    # The value is read through a configparser, where % is special.
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        connection = connection.execution_options(ledger_writing=True)
        with connection.begin():
            wait_longer(connection, 120)  # for another process that does the same, and for large tables
            if engine.dialect.name == "postgresql":
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
            config.attributes["connection"] = connection
            try:
                command.upgrade(config, "head")
            except CommandError as error:
                raise LedgerError(msg("ledger-newer", revision=current)) from error
