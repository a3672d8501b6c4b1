"""Who owes what: of every indicator of a year whether it was received, and by owner how much is missing.

An indicator with several owners stands with each of them; totals count it once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.ledger import Explanation, Round, Unconfirmed
from ktudash.reporting.template import owner_names

RECEIVED: Final = "received"
UNCONFIRMED: Final = "unconfirmed"
LATE: Final = "late"
AWAITED: Final = "awaited"

#: How an indicator can stand, the most pressing first.
STANDINGS: Final = (LATE, UNCONFIRMED, AWAITED, RECEIVED)


@dataclass(frozen=True)
class Item:
    """One indicator: how it stands, when something of it came last, whether its red status wants an explanation.

    ``read`` is what waits for a confirm.
    """

    indicator: Indicator
    owners: tuple[str, ...]
    standing: str
    last: datetime | None
    red: bool
    explanation: Explanation | None
    read: str = ""

    @property
    def unexplained(self) -> bool:
        """Whether it is red and nobody says why."""
        return self.red and self.explanation is None


@dataclass(frozen=True)
class Share:
    """What one owner owes; ``owner`` is empty for what nobody answers for."""

    owner: str
    items: tuple[Item, ...]

    def count(self, standing: str) -> int:
        """How many of the indicators stand so."""
        return sum(one.standing == standing for one in self.items)

    @property
    def unexplained(self) -> int:
        """How many red ones nobody explains."""
        return sum(one.unexplained for one in self.items)

    @property
    def last(self) -> datetime | None:
        """When something came last."""
        return max((one.last for one in self.items if one.last is not None), default=None)


def red_state(share: Share) -> str:
    """``open`` where a red status wants an explanation, ``explained`` where all have one, ``none`` where none is red;
    ``silent`` where none can be, because nothing has come."""
    if share.unexplained:
        return "open"
    if any(one.red for one in share.items):
        return "explained"
    return "none" if share.count(RECEIVED) else "silent"


@dataclass(frozen=True)
class Board:
    """The reporting of a year: all of its indicators in printed order, and each owner's share, the latest first."""

    year: int
    round: Round | None
    whole: Share
    shares: tuple[Share, ...]

    @property
    def nobodys(self) -> int:
        """How many indicators nobody answers for."""
        return sum(not one.owners for one in self.whole.items)


def board(
    catalog: Catalog,
    state: pd.DataFrame,
    *,
    year: int,
    set_round: Round | None,
    waiting: Collection[Unconfirmed],
    explanations: Mapping[tuple[str, int], Explanation],
    red: Collection[str],
    today: date,
    line: str = "",
) -> Board:
    """The board of ``year``, of one ``line`` or of all.

    ``catalog`` names who answers today, ``state`` is that of the ledger, ``red`` the codes whose status is bad. What
    has not come is late from the day after the round's due date on; without a round nothing is.
    """
    of_year = state[state["year"] == year]
    received = dict(zip(of_year["code"], of_year["recorded_at"], strict=True))
    waits = {one.code: one for one in waiting if one.year == year}
    overdue = set_round is not None and today > set_round.due
    items = []
    for code, indicator in catalog.indicators.items():
        if year not in indicator.years or (line and indicator.line_id != line):
            continue
        waiting_one = waits.get(code)
        came = received.get(code)
        standing = UNCONFIRMED if waiting_one else RECEIVED if came is not None else LATE if overdue else AWAITED
        last = waiting_one.recorded_at if waiting_one else came
        items.append(
            Item(
                indicator,
                owner_names(indicator.owner),
                standing,
                last,
                code in red,
                explanations.get((code, year)),
                waiting_one.read if waiting_one else "",
            )
        )
    return Board(year, set_round, Share("", tuple(items)), _shares(items))


def _shares(items: list[Item]) -> tuple[Share, ...]:
    owned: dict[str, list[Item]] = {}
    for item in items:
        for owner in item.owners or ("",):
            owned.setdefault(owner, []).append(item)
    shares = [Share(owner, tuple(of_owner)) for owner, of_owner in owned.items()]
    missing = sorted(
        shares,
        key=lambda one: (-one.count(LATE), -one.count(UNCONFIRMED), -one.unexplained, -one.count(AWAITED), one.owner),
    )
    return tuple(missing)
