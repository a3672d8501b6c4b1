"""Places in rankings: lower is better, a band knows only its better edge, a place is never a percentage."""

from __future__ import annotations

import re

import pandas as pd


def places_ahead(actual: pd.DataFrame, plan: pd.DataFrame) -> int | None:
    """How many places the last target is ahead of the last place reached; negative: behind.

    ``None`` where one of the two is a band, whose distance nobody knows. Raises ``ValueError`` where there is
    no place or no target.
    """
    known, planned = actual[actual["value"].notna()], plan[plan["value"].notna()]
    if known.empty or planned.empty:
        raise ValueError("no place or no target: both are needed")
    last, end = known.sort_values("year").iloc[-1], planned.sort_values("year").iloc[-1]
    if "lower_bound" in (last["status"], end["status"]):
        return None
    return int(last["value"] - end["value"])


def moves(rankings: pd.DataFrame) -> pd.DataFrame:
    """What became of each ranking in its last year: ``ranking, move, places``; those that stayed are left out.

    ``move`` is ``ahead`` or ``back`` (a band by its known edge), ``left`` where a dash follows a place, and
    ``joined`` where a place follows a dash. ``places`` gained (negative: lost) is NaN where a place is a band
    or missing.
    """
    found = []
    for name, rows in rankings.groupby("ranking", sort=False):
        recent = rows.sort_values("year").tail(2)
        if len(recent) < len(("before", "now")):
            continue
        before, now = recent.iloc[0], recent.iloc[1]
        gained = before["value"] - now["value"]
        exact = gained if (recent["status"] == "reported").all() else float("nan")
        if gained:  # true for NaN too
            known = (pd.notna(before["value"]), pd.notna(now["value"]))
            if all(known):
                found.append((str(name), "ahead" if gained > 0 else "back", exact))
            elif known[0] and now["status"] == "none":
                found.append((str(name), "left", exact))
            elif known[1] and before["status"] == "none":
                found.append((str(name), "joined", exact))
    return pd.DataFrame(found, columns=["ranking", "move", "places"])


def out_of(rows: pd.DataFrame) -> int | None:
    """The number that all rows are printed “out of”, or ``None`` where they do not share one."""
    found = [re.search(r"out of (\d+)", str(printed)) for printed in rows["printed"]]
    numbers = {int(match[1]) if match else None for match in found}
    return numbers.pop() if len(numbers) == 1 else None


def moved_years(table: pd.DataFrame, text: pd.DataFrame) -> pd.DataFrame:
    """Places of one ranking that the text gives for another year than the table.

    Columns: ``ranking, printed, text_year, table_year``.
    """
    moved = []
    for _, row in text.iterrows():
        same = table[table["printed"] == row["printed"]]
        if not same.empty and row["year"] not in set(same["year"]):
            first = same.iloc[0]
            moved.append((first["ranking"], row["printed"], int(row["year"]), int(first["year"])))
    return pd.DataFrame(moved, columns=["ranking", "printed", "text_year", "table_year"])
