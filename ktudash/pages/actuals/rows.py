"""The rows of the past, for the cards and for the files: of a line or of everything, since or at a day.

Days are days of the readers' time zone; in the place of a day a meeting can stand.
"""

from __future__ import annotations

from typing import Final

import pandas as pd

from ktudash.plan.changes import REPORTED, RESTATED, WITHDRAWN, changes
from ktudash.store import few_per_version, get_store
from ktudash.then import Then


def history(line: str, since: Then | None) -> pd.DataFrame:
    """The history, newest first, with what came and was asked about instead of kept."""
    kept, asked = _kept(line, since), _of_line(_asked(since), line)
    if asked.empty:
        return kept
    # What is older by its number stays so, whatever moment a wrong clock gave it.
    order = pd.concat([asked["recorded_at"].cummin(), kept["recorded_at"].cummin()], ignore_index=True)
    both = pd.concat([asked, kept], ignore_index=True).assign(order=order)
    newest_first = both.sort_values("order", ascending=False, kind="stable", ignore_index=True)
    return newest_first.drop(columns="order")


@few_per_version
def _kept(line: str, since: Then | None) -> pd.DataFrame:
    return _of_line(get_store().ledger.history(**(since.history if since else {})).iloc[::-1], line)


def _asked(since: Then | None) -> pd.DataFrame:
    """Values that were not confirmed when they came, in the columns of the history: no value, what was read as note."""
    store = get_store()
    rows = [one for one in reversed(store.office.asked()) if since is None or one.recorded_at >= since.begins]
    nothing = store.ledger.history(code="")
    if not rows:
        return nothing
    made = pd.DataFrame(
        {
            "recorded_at": pd.to_datetime([one.recorded_at for one in rows], utc=True),
            "author": [one.author for one in rows],
            "code": [one.code for one in rows],
            "year": [one.year for one in rows],
            "note": [one.read for one in rows],
            "action": ASKED,
        }
    ).reindex(columns=nothing.columns)
    texts = [name for name in nothing.columns if nothing[name].dtype == nothing["note"].dtype]
    return made.assign(**{name: made[name].astype(object).fillna("") for name in texts}).astype(
        nothing.dtypes.to_dict()
    )


#: What the history says of a value that was asked about.
ASKED: Final = "asked"


@few_per_version
def changed(line: str, since: Then) -> pd.DataFrame:
    """What has changed since the evening before ``since``, or since that meeting: flips, restatements, new values."""
    store = get_store()
    before = store.ledger.state(**since.state_before)
    found = _of_line(changes(store.targets(), before, store.actuals(), store.baselines()), line)
    order = found["change"].map({WITHDRAWN: 0, RESTATED: 0, REPORTED: 1})
    ordered = found.assign(late=~found["flipped"], order=order).sort_values(["late", "order"], kind="stable")
    return ordered.drop(columns=["late", "order"])


def in_force(line: str, as_of: Then | None) -> pd.DataFrame:
    """The values in force, now or at the end of a day, or at a meeting."""
    return _of_line(get_store().ledger.state(**(as_of.state if as_of else {})), line)


def _of_line(rows: pd.DataFrame, line: str) -> pd.DataFrame:
    if not line:
        return rows
    known = get_store().catalog.indicators
    codes = {code for code, one in known.items() if one.line_id == line}
    return rows[rows["code"].isin(codes)]
