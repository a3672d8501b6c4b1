"""What a reported value is compared with: the plan's targets and what the ledger holds, by code and year."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping

import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.clock import today
from ktudash.reporting.bounds import Bounds, bounds, targets_in_force
from ktudash.reporting.check.report import CheckSettings
from ktudash.reporting.figures import exact
from ktudash.words import Message, Year, msg


class Known:
    """The plan and the ledger's state, looked up by code and year.

    ``targets`` is the frame of the plans' targets (``code, year, value``), ``state`` what ``Ledger.state()`` gave.
    """

    def __init__(self, catalog: Catalog, targets: pd.DataFrame, state: pd.DataFrame, settings: CheckSettings) -> None:
        self.catalog = catalog
        self.jump_factor = settings.jump_factor
        self.this_year = settings.this_year or today().year
        self.by_code = {code.casefold(): indicator for code, indicator in catalog.indicators.items()}
        self.targets = targets_in_force(targets)
        targets_of: dict[str, list[float]] = defaultdict(list)
        for (code, _), target in self.targets.items():
            targets_of[code].append(target)
        self.bounds: Mapping[str, Bounds] = {
            code: bounds(indicator, targets_of[code]) for code, indicator in catalog.indicators.items()
        }
        self.values: dict[tuple[str, int], float] = {}
        self.notes: dict[tuple[str, int], str] = {}
        self.latest: dict[str, int] = {}
        for code, year, value, note in zip(state["code"], state["year"], state["value"], state["note"], strict=True):
            key = (str(code), int(year))
            self.values[key], self.notes[key] = float(value), str(note)
            plan = key[0].partition("-")[0]
            self.latest[plan] = max(self.latest.get(plan, 0), key[1])

    def doubts(self, indicator: Indicator, year: int, value: float) -> list[Message]:
        """Sentences about what is odd in a value that could be right."""
        found = self._jump(indicator, year, value)
        if year > self.this_year:
            found.append(msg("check-future", year=Year(year)))
        return found

    def _jump(self, indicator: Indicator, year: int, value: float) -> list[Message]:
        """A sentence where the value is far from what it replaces, the last actual or else the target."""
        if indicator.kind == "flag":
            return []
        code = indicator.code
        earlier = [one for one in indicator.years if one < year and (code, one) in self.values]
        if (code, year) in self.values:
            against, of, known = "old", year, self.values[code, year]
        elif earlier:
            against, of, known = "actual", max(earlier), self.values[code, max(earlier)]
        else:
            against, of, known = "target", year, self.targets.get((code, year), math.nan)
        if math.isnan(known) or known == 0:  # nothing to compare with: from 0 everything is infinitely far
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
