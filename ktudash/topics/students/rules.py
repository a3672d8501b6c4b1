"""Students by level and mode of study: what Table 1 leaves to be worked out.

The targets of 2021-2025 count full-time students only (SP 1.2.11 + 1.2.12 = 1.2.10), while Table 1 includes part-time
bachelor's students. Only the full-time part may be compared.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd


def full_time(contingent: pd.DataFrame, level: str) -> pd.DataFrame:
    """Full-time students of ``level`` (``bachelor`` or ``total``) by year: all minus part-time bachelor's.

    Rows as in ``contingent`` with ``mode="full_time"``; ``printed`` shows the subtraction.
    """
    of_level = contingent[(contingent["level"] == level) & (contingent["mode"] == "all")]
    part_time = contingent[contingent["mode"] == "part_time"].set_index("year")
    result = of_level.copy()
    result["mode"] = "full_time"
    result["value"] = result["value"] - result["year"].map(part_time["value"])
    result["printed"] = result["printed"] + " − " + result["year"].map(part_time["printed"])
    return result


def by_part(contingent: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The parts that add up to all students, by name; part-time bachelor's taken out of the bachelor's."""

    def rows(level: str) -> pd.DataFrame:
        return contingent[(contingent["level"] == level) & (contingent["mode"] == "all")]

    return {
        "bachelor_full_time": full_time(contingent, "bachelor"),
        "bachelor_part_time": contingent[contingent["mode"] == "part_time"],
        "master": rows("master"),
        "doctoral": rows("doctoral"),
    }


def sums_by_year(*frames: pd.DataFrame) -> dict[int, float]:
    """What rows of several frames add up to, by year."""
    sums = pd.concat(frames).groupby("year")["value"].sum()
    return dict(zip(sums.index.astype(int), sums.astype(float), strict=True))


def moves(total: pd.DataFrame, parts: Mapping[str, pd.DataFrame]) -> list[tuple[str, float]]:
    """By how many each part changed in the last year, the largest change in the direction of the total first.

    Empty where the changes of the parts do not add up to that of the total: they would explain another one.
    """
    before, last = total.iloc[-2], total.iloc[-1]
    change = last["value"] - before["value"]
    values = {name: rows.set_index("year")["value"] for name, rows in parts.items()}
    moved = {name: float(of[last["year"]] - of[before["year"]]) for name, of in values.items()}
    if sum(moved.values()) != change:
        return []
    return sorted(((name, by) for name, by in moved.items() if by), key=lambda one: -one[1] * (1 if change > 0 else -1))


def odd_sums(total: pd.DataFrame, sums: Mapping[int, float]) -> list[tuple[int, float, float]]:
    """``(year, sum, printed)`` of the years whose parts do not add up to the printed total."""
    printed = {int(row["year"]): float(row["value"]) for _, row in total.iterrows()}
    return [(year, sums[year], value) for year, value in printed.items() if year in sums and sums[year] != value]
