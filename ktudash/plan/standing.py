"""Where a series stands: its last actual, the change on the one before, and the next target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pandas as pd

#: How a change is written: growth in per cent, difference in percentage points, difference in places.
Change = Literal["percent", "points", "places"]


@dataclass(frozen=True)
class Standing:
    """The last actual and its surroundings; ``change`` is in per cent, points or places as asked.

    ``better`` says whether the change goes the wanted way (``None``: no change, or no earlier value).
    """

    value: float
    printed: str
    year: int
    banded: bool
    corrected: bool
    change: float | None
    before_year: int | None
    better: bool | None
    target: float | None
    target_printed: str
    target_year: int | None
    course: tuple[float | None, ...]


def standing(actual: pd.DataFrame, target: pd.DataFrame, *, polarity: str, change: Change) -> Standing:
    """Read a series of actuals (rows with ``year, value, printed, status, corrected``) and its targets.

    Years without a value are gaps of ``course``. A band (``801+``) has a known edge only: the change
    between two bands is not worked out. Raises ``ValueError`` where there is no actual at all.
    """
    actual = actual.sort_values("year")
    known = actual[actual["value"].notna()]
    if known.empty:
        raise ValueError("no actual: a standing needs at least one value")
    last = known.iloc[-1]
    before = known.iloc[-2] if len(known) > 1 else None
    banded = last["status"] == "lower_bound"
    delta = None
    if before is not None and not banded:
        difference = float(last["value"] - before["value"])
        if change != "percent":
            delta = difference
        elif before["value"] != 0:
            delta = difference / abs(float(before["value"])) * 100
    ahead = target[(target["year"] > last["year"]) & target["value"].notna()].sort_values("year")
    upcoming = ahead.iloc[0] if not ahead.empty else None
    return Standing(
        value=float(last["value"]),
        printed=str(last["printed"]),
        year=int(last["year"]),
        banded=bool(banded),
        corrected=bool(pd.notna(last["corrected"])),
        change=delta,
        before_year=int(before["year"]) if before is not None else None,
        better=None if not delta else (delta > 0) == (polarity == "up"),
        target=float(upcoming["value"]) if upcoming is not None else None,
        target_printed=str(upcoming["printed"]) if upcoming is not None else "",
        target_year=int(upcoming["year"]) if upcoming is not None else None,
        course=tuple(None if pd.isna(value) else float(value) for value in actual["value"]),
    )
