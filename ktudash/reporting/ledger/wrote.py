"""What was kept, told to whoever watches the server once it is: what kind of row, of which indicator. Never a value or
a text that somebody wrote, be it a name.

Every statement that adds rows is seen here, so that no way of keeping something is without a line.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa

from ktudash.reporting.ledger.tables import account, credential, identity, passing

#: Each record has what was kept as ``wrote``: a dict that JSON can hold.
LOG: Final = logging.getLogger("ktudash.writes")

#: Under what a transaction collects what it adds.
_OPTION: Final = "ledger_wrote"

#: The columns that are told where all rows have the same: codes and years, and the ids of findings.
_TOLD: Final = ("code", "year", "finding")
#: Whose names are those of accounts; a meeting's is somebody's text.
_OF_ACCOUNTS: Final = (account, credential, identity)


def listen(engine: sa.Engine) -> None:
    """See what is added in transactions of ``engine``."""

    @sa.event.listens_for(engine, "after_execute")
    def see(
        connection: sa.Connection,
        statement: object,
        several: Sequence[Mapping[str, Any]],
        one: Mapping[str, Any],
        *_: object,
    ) -> None:
        collected = connection.get_execution_options().get(_OPTION)
        if collected is None or not isinstance(statement, sa.Insert) or statement.table in passing:
            return
        rows = several or [one]
        version = 0
        if "id" in statement.table.columns:
            version = int(connection.execute(sa.select(sa.func.max(statement.table.c.id))).scalar() or 0)
        collected.append(_told(statement.table, rows, version))


def collect(connection: sa.Connection) -> list[dict[str, Any]]:
    """What ``connection`` adds from now on; to be handed to :func:`tell` when it is kept."""
    collected: list[dict[str, Any]] = []
    connection.execution_options(**{_OPTION: collected})
    return collected


def tell(collected: Sequence[dict[str, Any]]) -> None:
    """Say what was kept."""
    for one in collected:
        LOG.info("%(kept)s", one, extra={"wrote": one})


def _told(table: Any, rows: Sequence[Mapping[str, Any]], version: int) -> dict[str, Any]:
    told: dict[str, Any] = {"kept": table.name, "rows": len(rows)}
    for name in (*_TOLD, "name") if table in _OF_ACCOUNTS else _TOLD:
        found = {row.get(name) for row in rows} - {None}
        if len(found) == 1:
            told[name] = found.pop()
    if version:
        told["version"] = version
    return told
