"""Explanations on their way into the ledger, alone or with the figures of an upload."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa

from ktudash.reporting.ledger import signed
from ktudash.reporting.ledger.entries import Explained
from ktudash.reporting.ledger.errors import OfficeConflictError
from ktudash.reporting.ledger.signed import Signature
from ktudash.reporting.ledger.tables import explanation
from ktudash.words import Year, msg


def keep_explained(
    connection: sa.Connection,
    given: Iterable[Explained],
    signature: Signature,
    moment: datetime,
    seen: int | None,
) -> None:
    """Keep explanations in a transaction that is open; ``seen`` is the id of the newest one that the person knew."""
    rows: list[dict[str, object]] = [
        {
            "code": one.code,
            "year": one.year,
            "cause": one.cause,
            "measure": one.measure,
            "responsible": one.responsible,
            "until": one.until,
        }
        for one in given
    ]
    if not rows or signed.repeated(connection, explanation, rows, signature):
        return
    if seen is not None:
        for one in given:
            same = sa.and_(explanation.c.code == one.code, explanation.c.year == one.year)
            newer = connection.execute(sa.select(explanation).where(explanation.c.id > seen, same)).first()
            if newer is not None:
                told = msg("office-explain-conflict", code=newer.code, year=Year(newer.year), author=newer.author)
                raise OfficeConflictError(told)
    signed.append(connection, explanation, rows, signature, moment)
