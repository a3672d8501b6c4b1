"""The ledger as somebody saw it: what a confirm is checked against again.

Between the check of an upload and its confirm the file waits in the browser, and another worker may answer.
Checked again against the very version that was seen, it gives the very same rows: nothing can slip in that was
not on the screen, a repeated confirm is recognised, and whatever others reported since is a conflict.
"""

from __future__ import annotations

import pandas as pd

from ktudash.reporting.ledger import STATE_COLUMNS, EntryError, Ledger
from ktudash.words import msg


def state_seen(ledger: Ledger, version: int) -> pd.DataFrame:
    """The values that were in force at ``version``, as ``Ledger.state`` gave them then.

    Raises :class:`EntryError` for a version that never was: the ledger could not be read, or was another one.
    """
    now = ledger.state()
    if now.attrs["version"] == version:
        return now
    if not 0 <= version <= now.attrs["version"]:
        raise EntryError(msg("ledger-unseen"))
    rows = ledger.history()
    rows = rows[rows["id"] <= version].drop_duplicates(["code", "year"], keep="last")
    rows = rows[rows["status_to"] != ""].rename(columns={"value_to": "value", "status_to": "status"})
    state = rows.sort_values(["code", "year"])[list(STATE_COLUMNS)].reset_index(drop=True)
    state.attrs["version"] = version
    return state
