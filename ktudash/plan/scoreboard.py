"""Roll-up of an assessment: counts by status, over all or by line, and the worst indicator by name (rule 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from ktudash.plan.attainment import ACHIEVED, BEHIND, NEAR, SEVERITY, STATUSES, UNRANKED
from ktudash.plan.names import status_count
from ktudash.words import Listed, Text

#: Columns of :func:`scoreboard` beside one column of counts for each status.
COLUMNS: Final = {
    "plan": "SP or CD",
    "line_id": "Strategic Line or direction",
    "n": "number of indicators",
    "n_judged": "how many of them are achieved, near, behind or unranked",
    "worst_code": "the indicator furthest from its target; empty where none misses it",
    "worst_short_name": "its short name",
    "n_flat": "indicators with a flat target path",
    "n_plateau": "indicators whose last two targets are equal",
    "n_below_baseline": "indicators with a target below the comparable figure from before the plan",
}

_MISSED: Final = (NEAR, BEHIND, UNRANKED)

#: The statuses that judge: the one denominator of every "x of y judged indicators".
JUDGED: Final = (ACHIEVED, *_MISSED)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many indicators there are, have an actual of the year, are judged, and are behind (or left a ranking)."""

    indicators: int
    reported: int
    judged: int
    behind: int


def tally(assessment: pd.DataFrame) -> Tally:
    """The one count of an assessment: every page that asks the same takes its numbers from here."""
    status = assessment["status"]
    return Tally(
        indicators=len(assessment),
        reported=int((assessment["actual_year"] == assessment["year"]).sum()),
        judged=int(status.isin(JUDGED).sum()),
        behind=int(status.isin((BEHIND, UNRANKED)).sum()),
    )


def by_status(statuses: Iterable[str] | Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """Counts by status in the order of legends, and how many of them left a ranking: those are behind, as everywhere.

    Of statuses, or of their counts. Those that nobody has are left out.
    """
    found = Counter(statuses)
    left = found.pop(UNRANKED, 0)
    if left:
        found[BEHIND] += left
    return {status: (found[status], left if status == BEHIND else 0) for status in STATUSES if found[status]}


def counts_said(statuses: Iterable[str]) -> Text:
    """The counts by status in words."""
    return Listed(tuple(status_count(status, *found) for status, found in by_status(statuses).items()), "comma")


def worst_first(assessment: pd.DataFrame) -> pd.DataFrame:
    """``assessment`` sorted by severity of the status, then by attainment; undefined attainments last.

    Ranks have no attainment (rule 4): among their equals they are ordered by their code's place in the plan.
    """
    order = assessment["status"].map(SEVERITY)
    return (
        assessment.assign(_severity=order)
        .sort_values(["_severity", "attainment"], kind="stable", na_position="last")
        .drop(columns="_severity")
    )


def scoreboard(assessment: pd.DataFrame) -> pd.DataFrame:
    """One row a line, in the order of ``assessment``: ``COLUMNS`` with a count for each of ``STATUSES``.

    The columns of counts have the statuses' own names ("no actual"); together they give ``n``. Worst are
    the indicators that miss their target; a line where all is achieved names none.
    """
    lines: dict[str, list[dict[str, Any]]] = {line_id: [] for line_id in assessment["line_id"]}
    for record in worst_first(assessment).to_dict("records"):
        lines[record["line_id"]].append({str(name): value for name, value in record.items()})
    rows = []
    for line_id, members in lines.items():
        counts = Counter(member["status"] for member in members)
        worst = next((member for member in members if member["status"] in _MISSED), {})
        rows.append(
            {
                "plan": members[0]["plan"],
                "line_id": line_id,
                "n": len(members),
                "n_judged": sum(counts[status] for status in JUDGED),
                **{status: counts[status] for status in STATUSES},
                "worst_code": worst.get("code", ""),
                "worst_short_name": worst.get("short_name", ""),
                "n_flat": sum(member["flat"] for member in members),
                "n_plateau": sum(member["plateau"] for member in members),
                "n_below_baseline": sum(member["below_baseline"] for member in members),
            }
        )
    columns = [*list(COLUMNS)[:4], *STATUSES, *list(COLUMNS)[4:]]
    return pd.DataFrame(rows, columns=columns)
