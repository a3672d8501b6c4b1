"""Run by alembic: applies the migrations on the connection that the ledger hands over.

There is no offline mode and no ini file: the ledger migrates itself when it is first used, under its lock.
"""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
# SQLite's DDL is transactional too (alembic assumes it is not): a migration is done wholly or not at all.
context.configure(connection=connection, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
