"""What a reported value is compared with: the plan's targets and what the ledger holds, by code and year."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping

import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.clock import today
from ktudash.reporting.bounds import Bounds, bounds, targets_in_force
from ktudash.reporting.check.report import CheckSettings
from ktudash.reporting.check.writing import code_key
from ktudash.reporting.figures import exact
from ktudash.reporting.ledger import Explanation
from ktudash.reporting.sums import Sums
from ktudash.words import Message, Year, msg


class Known:
    """The plan and the ledger's state, looked up by code and year.

    ``targets`` is the frame of the plans' targets (``code, year, value``), ``state`` what ``Ledger.state()`` gave,
    ``sums`` what the plan adds up, ``closed`` the years whose round is closed, ``explained`` what the office knows why.
    """

    def __init__(
        self,
        catalog: Catalog,
        targets: pd.DataFrame,
        state: pd.DataFrame,
        settings: CheckSettings,
        sums: Sums | None = None,
        closed: Collection[int] = (),
        explained: Mapping[tuple[str, int], Explanation] | None = None,
    ) -> None:
        self.catalog = catalog
        self.closed = frozenset(closed)
        self.explained = explained or {}
        self.totals = sums.totals if sums else ()
        self.jump_factor = settings.jump_factor
        self.this_year = settings.this_year or today().year
        self.by_code = {code_key(code): indicator for code, indicator in catalog.indicators.items()}
        self.targets = targets_in_force(targets)
        targets_of: dict[str, list[float]] = defaultdict(list)
        for (code, _), target in self.targets.items():
            targets_of[code].append(target)
        self.bounds: Mapping[str, Bounds] = {
            code: bounds(indicator, targets_of[code]) for code, indicator in catalog.indicators.items()
        }
        self.values: dict[tuple[str, int], float] = {}
        self.statuses: dict[tuple[str, int], str] = {}
        self.notes: dict[tuple[str, int], str] = {}
        self.latest: dict[str, int] = {}
        columns = (state[name] for name in ("code", "year", "value", "status", "note"))
        for code, year, value, status, note in zip(*columns, strict=True):
            key = (str(code), int(year))
            self.statuses[key], self.notes[key] = str(status), str(note)
            if pd.notna(value):
                self.values[key] = float(value)
            plan = key[0].partition("-")[0]
            self.latest[plan] = max(self.latest.get(plan, 0), key[1])

    def doubts(self, indicator: Indicator, year: int, value: float | None) -> list[Message]:
        """Sentences about what is odd in a value that could be right."""
        found = [] if value is None else self._out_of_scale(indicator, year, value)
        if year > self.this_year:
            found.append(msg("check-future", year=Year(year)))
        return found

    def _out_of_scale(self, indicator: Indicator, year: int, value: float) -> list[Message]:
        """A sentence where the value is far from what it replaces, or else from what is nearest to it in time."""
        if indicator.kind == "flag":
            return []
        against, of, known = self._nearest(indicator, year)
        if math.isnan(known) or known == 0:  # nothing to compare with: from 0 everything is infinitely far
            if indicator.kind == "share" and 0 < abs(value) <= 1:
                return [msg("check-fraction-share", value=exact(value), meant=exact(float(f"{value * 100:.15g}")))]
            return []
        if value * known < 0:
            return [msg("check-sign", value=exact(value), against=against, year=Year(of), known=exact(known))]
        factor = self.jump_factor
        if max(abs(value), abs(known)) > factor * min(abs(value), abs(known)):
            return [
                msg(
                    "check-jump",
                    value=exact(value),
                    factor=exact(factor),
                    against=against,
                    year=Year(of),
                    known=exact(known),
                )
            ]
        return []

    def _nearest(self, indicator: Indicator, year: int) -> tuple[str, int, float]:
        """What a value is compared with: the one that it replaces, the nearest actual, the nearest target."""
        if (indicator.code, year) in self.values:
            return "old", year, self.values[indicator.code, year]
        by_time = sorted(indicator.years, key=lambda one: (abs(one - year), one))  # of two as near, the earlier
        for one in by_time:
            if (indicator.code, one) in self.values:
                return "actual", one, self.values[indicator.code, one]
        for one in by_time:
            target = self.targets.get((indicator.code, one), math.nan)
            if not math.isnan(target):
                return "target", one, target
        return "target", year, math.nan
