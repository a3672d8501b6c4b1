"""Places in rankings: lower is better, a band knows only its better edge, a place is never a percentage."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import pandas as pd

#: What the text names, in its own words, by the key of our name for it.
TOLD: Final = {
    "IQAA, technical universities": "iqaa_technical",
    "IQAA, websites of universities": "iqaa_websites",
    "IAAR, engineering, manufacturing and construction industries": "iaar_engineering",
    "IAAR, General Ranking of universities": "iaar_general",
    "Atameken, programmes assessed": "assessed",
    "Atameken, programmes in the TOP 10": "top_ten",
    "Atameken, bachelor's programmes in 2nd place": "second",
    "Atameken, bachelor's programmes in 1st place": "first",
}


class Move(StrEnum):
    """What became of a ranking in its last year, in the order in which it is told."""

    AHEAD = "ahead"
    BACK = "back"
    JOINED = "joined"
    LEFT = "left"


class Standing(StrEnum):
    """Where the last target lies, seen from the last place reached."""

    AHEAD = "ahead"
    BEHIND = "behind"
    SAME = "same"
    BAND = "band"


def by_ranking(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The rows of each ranking by year, in the order of the table."""
    return {name: rows[rows["ranking"] == name].sort_values("year") for name in dict.fromkeys(rows["ranking"])}


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


def standing(ahead: int | None) -> Standing:
    """Where a target lies that is so many places ahead (see :func:`places_ahead`)."""
    if ahead is None:
        return Standing.BAND
    if ahead == 0:
        return Standing.SAME
    return Standing.AHEAD if ahead > 0 else Standing.BEHIND


def one_place(plan: pd.DataFrame) -> bool:
    """Whether every year has a target, and the same one."""
    return bool(plan["value"].nunique() == 1 and plan["value"].notna().all())


def moves(rankings: pd.DataFrame) -> pd.DataFrame:
    """What became of each ranking in its last year; those that stayed are left out.

    Columns: ``ranking, move, places, before, now``, the last two as printed.

    ``move`` is ``ahead`` or ``back`` (a band by its known edge), ``left`` where a dash follows a place, and
    ``joined`` where a place follows a dash. ``places`` gained (negative: lost) is NaN where a place is a band
    or missing.
    """
    found: list[tuple[str, Move, float, str, str]] = []
    for name, rows in rankings.groupby("ranking", sort=False):
        recent = rows.sort_values("year").tail(2)
        if len(recent) < len(("before", "now")):
            continue
        before, now = recent.iloc[0], recent.iloc[1]
        gained = before["value"] - now["value"]
        exact = gained if (recent["status"] == "reported").all() else float("nan")
        if gained:  # true for NaN too
            move = _move(before, now)
            if move:
                found.append((str(name), move, exact, str(before["printed"]), str(now["printed"])))
    return pd.DataFrame(found, columns=["ranking", "move", "places", "before", "now"])


def _move(before: pd.Series, now: pd.Series) -> Move | None:
    known = (pd.notna(before["value"]), pd.notna(now["value"]))
    if all(known):
        return Move.AHEAD if now["value"] < before["value"] else Move.BACK
    if known[0] and now["status"] == "none":
        return Move.LEFT
    return Move.JOINED if known[1] and before["status"] == "none" else None


def by_move(found: pd.DataFrame) -> Mapping[Move, list[tuple[str, float | None]]]:
    """Ranking and places by what became of it (see :func:`moves`): the longest way first, ways unknown last."""
    ordered = found.sort_values("places", key=lambda places: -places.abs(), na_position="last", kind="stable")
    told: dict[Move, list[tuple[str, float | None]]] = {}
    for move in Move:
        of_kind = ordered[ordered["move"] == move]
        if not of_kind.empty:
            told[move] = [
                (ranking, None if pd.isna(places) else float(places))
                for ranking, places in zip(of_kind["ranking"], of_kind["places"], strict=True)
            ]
    return told


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


def of_told(rows: pd.DataFrame, key: str) -> float:
    """The one figure of the text that our name ``key`` stands for (see ``TOLD``)."""
    (value,) = rows.loc[rows["item"].map(TOLD) == key, "value"]
    return float(value)
