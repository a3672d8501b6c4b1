"""What comes into the ledger beside the figures of an upload: explanations, and values that were asked about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from ktudash.reporting.ledger import signed
from ktudash.reporting.ledger.entries import LIMITS, Explained
from ktudash.reporting.ledger.errors import OfficeConflictError
from ktudash.reporting.ledger.signed import Signature
from ktudash.reporting.ledger.tables import explanation, observation, unconfirmed
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


def keep_waiting(
    connection: sa.Connection, asked: Sequence[tuple[str, int, str]], signature: Signature, moment: datetime
) -> None:
    """Keep codes, years and texts of values that nobody confirmed; what waits already, read the same, does so once."""
    rows: list[dict[str, object]] = []
    for code, year, read in asked:
        text = read[: LIMITS["read"]]
        last = signed.newest(connection, unconfirmed, sa.and_(unconfirmed.c.code == code, unconfirmed.c.year == year))
        kept = signed.newest(connection, observation, sa.and_(observation.c.code == code, observation.c.year == year))
        waits = last is not None and (kept is None or kept.recorded_at <= last.recorded_at)
        if last is None or not waits or last.read != text:
            rows.append({"code": code, "year": year, "read": text})
    if rows:
        signed.append(connection, unconfirmed, rows, signature, moment)
