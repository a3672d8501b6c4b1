"""Money: one unit for a chart, a measure of the statements, parts of a whole, growth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

#: What a value is multiplied by on the way from one unit to another.
FACTORS: Final[Mapping[tuple[str, str], float]] = {
    ("thousand tenge", "mln tenge"): 1e-3,
    ("thousand tenge", "bn tenge"): 1e-6,
}


def scaled(rows: pd.DataFrame, unit: str) -> pd.DataFrame:
    """``rows`` in ``unit``; ``printed`` stays as printed. No factor between the two: ``KeyError``."""
    factors = rows["unit"].map({before: factor for (before, after), factor in FACTORS.items() if after == unit})
    if factors.isna().any():
        raise KeyError((rows.loc[factors.isna(), "unit"].iloc[0], unit))
    result = rows.copy()
    for column in result.columns.intersection(["value", "corrected", "actual"]):
        result[column] = result[column] * factors
    result["unit"] = unit
    return result


@dataclass(frozen=True, slots=True)
class Scale:
    """How figures of one unit are said: times ``factor``, in ``unit``, with ``decimals`` (``None``: as needed)."""

    factor: float
    unit: str
    decimals: int | None = None


def readable(unit: str, *values: float | None) -> Scale:
    """The scale in which the largest of ``values`` is said best: thousand tenge as millions or billions."""
    largest = max((abs(value) for value in values if value is not None and value == value), default=0.0)
    for larger, least, decimals in (("bn tenge", 1.0, 2), ("mln tenge", 1.0, 1)):
        factor = FACTORS.get((unit, larger))
        if factor is not None and largest * factor >= least:
            return Scale(factor, larger, decimals)
    return Scale(1.0, unit)


def of_measure(finance: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The rows of one measure by year. ``KeyError`` where the frame does not have it."""
    rows = finance[finance["measure"] == measure].sort_values("year")
    if rows.empty:
        raise KeyError(measure)
    return rows


def share(part: pd.DataFrame, whole: pd.DataFrame) -> pd.Series:
    """``part`` in per cent of ``whole`` by year (NaN where one of the two has no value)."""
    return _by_year(part) / _by_year(whole) * 100


def yearly_growth(rows: pd.DataFrame) -> float:
    """Mean yearly growth in per cent between the first and the last value (CAGR)."""
    known = rows[rows["value"].notna()].sort_values("year")
    first, last = known.iloc[0], known.iloc[-1]
    return float(((last["value"] / first["value"]) ** (1 / (last["year"] - first["year"])) - 1) * 100)


def _by_year(rows: pd.DataFrame) -> pd.Series:
    return rows.set_index("year")["value"].sort_index()
