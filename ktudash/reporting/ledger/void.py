"""An upload taken back whole: by new rows with a reason, as everything in the ledger."""

from __future__ import annotations

import sqlalchemy as sa

from ktudash.reporting.ledger.book import Ledger
from ktudash.reporting.ledger.entries import Entry, Receipt
from ktudash.reporting.ledger.errors import EntryError
from ktudash.reporting.ledger.tables import observation
from ktudash.words import msg


def void(ledger: Ledger, upload: str, *, author: str, reason: str) -> Receipt:
    """Put in force again what an upload replaced, and withdraw what it brought; rows of others since then stay.

    Done twice it is recognised and kept once. Raises :class:`EntryError` where there is no such upload, no reason, or
    nothing of it is in force any more; else what ``Ledger.append`` raises.
    """
    reason = reason.strip()
    if not reason:
        raise EntryError(msg("ledger-void-why"))
    with ledger.reading() as connection:
        rows = connection.execute(sa.select(observation).order_by(observation.c.id)).all()
    version = rows[-1].id if rows else 0
    undone = f"void-{upload}"[:64]
    # What this upload was taken back with before does not count, so that the same again is the same.
    rows = [row for row in rows if row.upload_id != undone]
    of_upload = {(row.code, row.year) for row in rows if row.upload_id == upload}
    if not of_upload:
        raise EntryError(msg("ledger-void-unknown", upload=upload))
    entries = []
    for code, year in sorted(of_upload):
        history = [row for row in rows if (row.code, row.year) == (code, year)]
        if history[-1].upload_id != upload:
            continue
        before = next((row for row in reversed(history) if row.upload_id != upload), None)
        if before is None or before.withdrawn:
            if not history[-1].withdrawn:
                entries.append(Entry(code, year, None, reason))
        else:
            entries.append(Entry(code, year, before.value, reason, before.status))
    if not entries:
        raise EntryError(msg("ledger-void-nothing", upload=upload))
    return ledger.append(entries, author=author, base_version=version, upload_id=undone)
