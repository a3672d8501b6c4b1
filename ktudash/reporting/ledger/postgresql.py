"""Connections to PostgreSQL that do not wait for ever: a database that hangs says nothing, not even that it hangs."""

from __future__ import annotations

from typing import Any, Final

import psycopg
import sqlalchemy as sa

#: Seconds for one answer of the database to a reader. Who writes may wait for other writers first.
READING: Final = 5.0


class Bounded(psycopg.Connection[Any]):
    """A connection that is given up when the database takes longer than its ``patience`` (seconds)."""

    patience: float = READING

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        try:
            return super().wait(gen, interval, self.patience if timeout is None else timeout)
        except psycopg.errors._WaitTimeout as error:
            self.close()  # what the database makes of the statement is not known
            raise psycopg.OperationalError(f"no answer within {self.patience:g} s") from error


def bound(engine: sa.Engine) -> None:
    """Let all connections of the engine be such."""

    @sa.event.listens_for(engine, "do_connect")
    def connect(_dialect: Any, _record: Any, arguments: Any, options: Any) -> Bounded:
        return Bounded.connect(*arguments, **options)

    @sa.event.listens_for(engine, "checkout")
    def begin(connection: Any, _record: Any, _proxy: Any) -> None:
        connection.patience = READING
