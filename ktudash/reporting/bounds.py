"""What a value of an indicator can be at all, by its kind and unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import pandas as pd

from ktudash.catalog import Indicator

#: Units that are counted, so that a fraction is asked about (half a post may be meant).
_COUNTED: Final = ("people", "units", "subscribers")
_MONEY: Final = ("tenge", "USD")


@dataclass(frozen=True)
class Bounds:
    """Lowest and highest value in the indicator's unit (None: there is none).

    ``counted``: a fraction is unusual and asked about; ``whole``: a fraction is impossible.
    """

    low: float | None
    high: float | None
    whole: bool = False
    counted: bool = False


def bounds(indicator: Indicator, targets: Iterable[float]) -> Bounds:
    """The bounds of ``indicator``; its ``targets`` (in force) can widen them, as the plan must be reachable.

    A share lies within 0-100. A change may be anything: growth exceeds 100 %, a fall is negative. A rank
    starts at 1, a flag is 0 or 1, a level is not negative unless it is money (a net loss).
    """
    known = [target for target in targets if pd.notna(target)]
    if indicator.kind == "change":
        return Bounds(None, None)
    if indicator.kind == "rank":
        return Bounds(1, None, whole=True)
    if indicator.kind == "flag":
        return Bounds(0, 1, whole=True)
    low = None if any(unit in indicator.unit for unit in _MONEY) else 0.0
    if indicator.kind == "share":
        low, high = 0.0, 100.0
        return Bounds(
            low if min(known, default=low) >= low else None,
            high if max(known, default=high) <= high else None,
        )
    if min(known, default=0.0) < 0:
        low = None
    return Bounds(low, None, counted=indicator.unit in _COUNTED)


def targets_in_force(targets: pd.DataFrame) -> dict[tuple[str, int], float]:
    """Target by code and year, NaN where the plan sets none.

    ``targets`` needs ``code, year, value``; where it has ``corrected``, a correction there is in force.
    """
    value = targets["value"]
    if "corrected" in targets:
        value = targets["corrected"].where(targets["corrected"].notna(), value)
    dated = targets["year"].notna()
    return {
        (str(code), int(year)): float(target)
        for code, year, target in zip(targets.loc[dated, "code"], targets.loc[dated, "year"], value[dated], strict=True)
    }
