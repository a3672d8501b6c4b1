"""Invented rounds, owners and explanations, so that the demonstration's board lives. None of them is the university's.

Every request has a name of its own and is kept once, as the invented actuals are.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Final
from zlib import crc32

import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.bounds import targets_in_force
from ktudash.reporting.demo import AUTHOR
from ktudash.reporting.ledger import (
    ROUND_CLOSED,
    ROUND_OPEN,
    Explained,
    Ledger,
    LedgerError,
    Office,
)

#: Who answers for a line of the Strategic Plan, in the register's own names; nobody yet for the others.
_OWNERS: Final = {
    "SP-1": "Vice-Rector for Academic Affairs",
    "SP-2": "Vice-Rector for Research",
    "SP-3": "Rector",
    "SP-4": "Vice-Rector for Educational Work",
    "SP-5": "Department of Personnel Management",
}
_CAUSE: Final = "Invented: fewer applicants than planned, and equipment that came late."
_MEASURE: Final = "Invented: a second call in spring."
#: Less than this of its target wants an explanation; the office has those of two in three.
_GAP: Final = 0.9


def fill_office(url: str, catalog: Catalog, targets: pd.DataFrame, observations: pd.DataFrame, until: int) -> None:
    """Rounds of every reported year, the last one open, owners, a meeting, explanations and two doubtful values.

    A ledger in which somebody else has set something is left as it is.
    """
    moment = datetime(until + 1, 1, 10, 9, tzinfo=UTC)
    ledger = Ledger(url, clock=lambda: moment)
    office = Office(ledger)
    try:
        if {one.author for one in office.round_history()} <= {AUTHOR}:
            _fill(ledger, office, catalog, targets, observations, until)
    except LedgerError:
        pass  # somebody works in this demonstration already: what they did stands
    finally:
        ledger.close()


def _fill(
    ledger: Ledger,
    office: Office,
    catalog: Catalog,
    targets: pd.DataFrame,
    observations: pd.DataFrame,
    until: int,
) -> None:
    for line, owner in _OWNERS.items():
        codes = [code for code, one in catalog.indicators.items() if one.line_id == line]
        if codes:
            office.assign(codes, owner, date(2021, 1, 1), author=AUTHOR, request_id=f"demo-{line}")
    for year in sorted({year for one in catalog.indicators.values() for year in one.years if year <= until}):
        due = date(year + 1, 3, 1)
        office.set_round(year, due, ROUND_OPEN, author=AUTHOR, request_id=f"demo-open-{year}")
        if year < until:
            office.set_round(year, due, ROUND_CLOSED, author=AUTHOR, request_id=f"demo-close-{year}")
    office.freeze(f"Council, {until + 1}-01", author=AUTHOR, request_id="demo-meeting")
    explained = _explained(catalog.indicators, targets, observations, until)
    if explained:
        office.explain(explained, author=AUTHOR, request_id="demo-explained")


def _explained(
    indicators: Mapping[str, Indicator], targets: pd.DataFrame, observations: pd.DataFrame, until: int
) -> list[Explained]:
    asked = targets_in_force(targets)
    newest = observations[observations["year"] == until].drop_duplicates("code", keep="last")
    found = []
    for code, value in zip(newest["code"], newest["value"], strict=True):
        target = asked.get((code, until))
        behind = target and indicators[code].polarity == "up" and value < _GAP * target
        if behind and crc32(code.encode()) % 3:
            found.append(Explained(code, until, _CAUSE, _MEASURE, _who(indicators[code]), date(until + 2, 6, 30)))
    return found


def _who(indicator: Indicator) -> str:
    return indicator.owner.partition(";")[0] or _OWNERS.get(indicator.line_id, "")
