"""Invented rounds, owners and explanations, so that the demonstration's board lives. None of them is the university's.

Every request has a name of its own and is kept once, as the invented actuals are.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
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

#: What the invented explanations say. Pages say it in the language of the reader.
TOLD: Final = (_CAUSE, _MEASURE)

#: Less than this of its target wants an explanation; the office has those of two in three.
_GAP: Final = 0.9


def fill_office(url: str, catalog: Catalog, targets: pd.DataFrame, observations: pd.DataFrame, until: int) -> None:
    """Rounds of every reported year, the last one open, owners, a meeting, explanations and two doubtful values.

    A ledger in which somebody else has set something is left as it is.
    """
    # The office is at work once the last value has come: a meeting knows what was reported before it.
    last = observations["recorded_at"].max()
    moment = datetime(until + 1, 1, 10, 9, tzinfo=UTC) if pd.isna(last) else last.to_pydatetime() + timedelta(days=1)
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
    office.freeze(f"Council, {ledger.moment():%Y-%m}", author=AUTHOR, request_id="demo-meeting")
    explained = _explained(catalog.indicators, targets, observations, until)
    if explained:
        office.explain(explained, author=AUTHOR, request_id="demo-explained")
    # Whoever confirms one in the demonstration does not find it again at the next start.
    if not office.asked():
        doubtful = _doubtful(catalog, targets, observations, until)
        ledger.append([], author=AUTHOR, base_version=ledger.version(), upload_id="demo-doubtful", unconfirmed=doubtful)


def _doubtful(
    catalog: Catalog, targets: pd.DataFrame, observations: pd.DataFrame, until: int
) -> list[tuple[str, int, str]]:
    """Two values that are ten times what was planned, of indicators for which nothing else came."""
    asked = targets_in_force(targets)
    reported = set(observations.loc[observations["year"] == until, "code"])
    missing = [
        (code, target)
        for code, one in catalog.indicators.items()
        if one.kind == "level" and code not in reported and (target := asked.get((code, until), 0)) and target > 0
    ]
    return [(code, until, f"{target * 10:.15g}") for code, target in missing[:2]]


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
