"""Totals and their parts among the indicators, as the plan's own targets have them (rule 12).

What the plan adds up must add up in what is reported too; the relations themselves are declared with the plan's
checks and handed in.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter

Values = Mapping[tuple[str, int], float]


@dataclass(frozen=True)
class Total:
    """The values of ``parts`` make that of ``code``, in each of ``years``."""

    code: str
    parts: tuple[str, ...]
    years: tuple[int, ...]


@dataclass(frozen=True)
class Share:
    """``code`` is ``percent`` per cent of ``whole``, in each of ``years``."""

    code: str
    percent: str
    whole: str
    years: tuple[int, ...]


@dataclass(frozen=True)
class Sums:
    """What the plan works out from other indicators."""

    totals: tuple[Total, ...] = ()
    shares: tuple[Share, ...] = ()

    def codes(self) -> frozenset[str]:
        """Every indicator that is worked out, or from which another one is."""
        of_totals = (code for total in self.totals for code in (total.code, *total.parts))
        of_shares = (code for share in self.shares for code in (share.code, share.percent, share.whole))
        return frozenset((*of_totals, *of_shares))

    def in_order(self) -> list[Total]:
        """The totals, those first from which others are made."""
        made = {total.code: [other for other in self.totals if other.code == total.code] for total in self.totals}
        order = TopologicalSorter({code: {part for one in of for part in one.parts} for code, of in made.items()})
        return [one for code in order.static_order() for one in made.get(code, ())]


@dataclass(frozen=True)
class Difference:
    """A total that is not what its parts make."""

    total: Total
    year: int
    reported: float
    added: float


def differences(totals: Iterable[Total], values: Values) -> Iterator[Difference]:
    """Each total and year with all parts known whose parts do not make it; ``values`` by code and year."""
    for total in totals:
        for year in total.years:
            parts = [values.get((part, year), math.nan) for part in total.parts]
            reported = values.get((total.code, year), math.nan)
            added = math.fsum(parts)
            # What is not known is NaN, and so no difference.
            if abs(reported - added) > 1e-9 * max(1.0, abs(reported)):
                yield Difference(total, year, reported, added)
