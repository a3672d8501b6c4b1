"""The statements of Table 6 read by measure, and what the plans' figures of money imply.

Amounts are in mln tenge (the table prints thousands), shares and growth in per cent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

import pandas as pd

from ktudash.money import of_measure, scaled, share

MLN: Final = "mln tenge"
BN: Final = "bn tenge"
_PRINTED: Final = "thousand tenge"

#: What a sum of amounts may differ from the printed one before it is doubted, mln tenge: half a thousand tenge.
_CLOSE: Final = 5e-4


class Move(StrEnum):
    """How a measure moved, or several of them together."""

    ROSE = "rose"
    FELL = "fell"
    MIXED = "mixed"
    MULTIPLIED = "multiplied"


def measures(statements: pd.DataFrame, names: Iterable[str]) -> dict[str, pd.DataFrame]:
    """Rows by measure: amounts in mln tenge, rates and ratios as printed."""
    series = {name: of_measure(statements, name) for name in names}
    return {name: scaled(rows, MLN) if (rows["unit"] == _PRINTED).all() else rows for name, rows in series.items()}


def last_two(rows: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The last two rows that have a value: the one before and the last."""
    known = rows[rows["value"].notna()]
    return known.iloc[-2], known.iloc[-1]


def change(now: float, before: float) -> float:
    """By how many per cent a value changed, without sign."""
    return abs(now / before - 1) * 100


def moved(rows: pd.DataFrame) -> Move:
    """The move to the last value: ``multiplied`` where it at least doubled."""
    before, last = last_two(rows)
    if last["value"] < before["value"]:
        return Move.FELL
    return Move.MULTIPLIED if last["value"] >= 2 * before["value"] else Move.ROSE


def moved_together(series: Iterable[pd.DataFrame]) -> Move:
    """The move of several measures from their first to their last value."""
    ups = {rows["value"].iloc[-1] > rows["value"].iloc[0] for rows in series}
    if len(ups) > 1:
        return Move.MIXED
    return Move.ROSE if ups == {True} else Move.FELL


def lost_years(series: Iterable[pd.DataFrame]) -> list[int]:
    """The years of which the document lost a figure."""
    return sorted({int(year) for rows in series for year in rows.loc[rows["status"] == "lost", "year"]})


def untaxed_years(series: Mapping[str, pd.DataFrame]) -> list[int]:
    """The years whose net profit is the profit before tax: no tax is printed."""
    before, net = (series[name].set_index("year")["value"] for name in ("profit_before_tax", "net_profit"))
    return [int(year) for year in net.index if net[year] == before.get(year)]


def not_left(series: Mapping[str, pd.DataFrame]) -> list[tuple[int, float, float]]:
    """``(year, net profit, left at disposal)`` of the years that do not leave all of it to the university."""
    values = pd.DataFrame({name: rows.set_index("year")["value"] for name, rows in series.items()})
    odd = values[values["net_profit_retained"] < values["net_profit"]]
    return [
        (int(year), float(row["net_profit"]), float(row["net_profit_retained"]))
        for year, row in zip(odd.index, odd.to_dict("records"), strict=True)
    ]


def sides_of_balance(series: Mapping[str, pd.DataFrame]) -> dict[int, float]:
    """Own capital and liabilities together, by year."""
    sums = pd.concat([series["own_capital"], series["liabilities"]]).groupby("year")["value"].sum()
    return _by_year(sums)


def unclosed(assets: pd.DataFrame, sums: Mapping[int, float]) -> list[tuple[int, float, float]]:
    """``(year, sum, printed assets)`` of the years whose balance sheet does not close."""
    return [
        (int(row["year"]), sums[int(row["year"])], float(row["value"]))
        for row in assets.to_dict("records")
        if abs(sums[int(row["year"])] - row["value"]) > _CLOSE
    ]


def margins(*pairs: tuple[pd.DataFrame, pd.DataFrame]) -> dict[int, float]:
    """Net profit in per cent of income by year, from pairs of the two: one of the statements, one of the targets."""
    found: dict[int, float] = {}
    for profit, income in pairs:
        found |= _by_year(share(profit, income))
    return found


def remaining(whole: pd.DataFrame, *parts: pd.DataFrame) -> pd.DataFrame:
    """What ``parts`` leave of ``whole`` in the years that all have; ``printed`` shows the subtraction."""
    years = set(whole["year"]).intersection(*(set(part["year"]) for part in parts))
    # A reported whole is no reported remainder.
    result = whole[whole["year"].isin(years)].drop(columns="actual", errors="ignore")
    for part in parts:
        of_part = part.set_index("year")
        result["value"] = result["value"] - result["year"].map(of_part["value"])
        result["printed"] = result["printed"] + " − " + result["year"].map(of_part["printed"])
    return result


def implied_rates(national: pd.DataFrame, foreign: pd.DataFrame) -> dict[int, float]:
    """The exchange rate by year that two figures of the same thing imply (tenge per dollar)."""
    return _by_year((national.set_index("year")["value"] / foreign.set_index("year")["value"]).sort_index())


def changing(rates: Mapping[int, float]) -> bool:
    """Whether rates differ when written without decimals."""
    return len({round(rate) for rate in rates.values() if rate == rate}) > 1


def at_end(headings: pd.DataFrame) -> float:
    """The figure that a heading of the Conceptual Directions ends with (“from … to …”)."""
    return float(headings.loc[headings["point"] == "to", "value"].iloc[0])


def _by_year(values: pd.Series) -> dict[int, float]:
    return dict(zip(values.index.astype(int), values.astype(float), strict=True))
