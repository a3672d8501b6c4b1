"""Roll-up of an assessment by line: counts by status and the worst indicator by name (rule 7)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

import pandas as pd

from ktudash.plan.attainment import ACHIEVED, BEHIND, NEAR, NO_ACTUAL, SEVERITY, STATUSES, UNRANKED
from ktudash.plan.measure import Measure, known

SENTENCES: Final = {
    "nothing": "nothing is judged",
    "no_actual": "no actual reported",
    "all_achieved": "all that is judged is achieved",
}

#: Columns of :func:`scoreboard` beside one column of counts for each status.
COLUMNS: Final = {
    "plan": "SP or CD",
    "line_id": "Strategic Line or direction",
    "n": "number of indicators",
    "n_judged": "how many of them are achieved, near, behind or unranked",
    "worst_code": "the indicator furthest from its target; empty where none misses it",
    "worst_short_name": "its short name",
    "worst_status": "its status",
    "worst_attainment": "its attainment (ratio), NaN for a rank",
    "worst_reason": "why no worst indicator is named; empty where one is",
    "mean_attainment": "mean of the attainments, each capped at 1; never to be shown without the counts",
    "n_flat": "indicators with a flat target path",
    "n_plateau": "indicators whose last two targets are equal",
    "n_below_baseline": "indicators with a target below what was already reached",
}

_MISSED: Final = (NEAR, BEHIND, UNRANKED)
_JUDGED: Final = (ACHIEVED, *_MISSED)
_READ: Final = (
    "plan",
    "line_id",
    "code",
    "short_name",
    "status",
    "attainment",
    "flat",
    "plateau",
    "below_baseline",
)


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


def mean_attainment(attainments: Iterable[float | None]) -> Measure:
    """The mean of the defined attainments, each capped at 1 (rule 1) so that no success hides a failure."""
    values = [min(value, 1.0) for one in attainments if (value := known(one)) is not None]
    if not values:
        return Measure(None, SENTENCES["nothing"])
    return Measure(sum(values) / len(values))


def scoreboard(assessment: pd.DataFrame) -> pd.DataFrame:
    """One row a line, in the order of ``assessment``: ``COLUMNS`` with a count for each of ``STATUSES``.

    The columns of counts have the statuses' own names ("no actual"); together they give ``n``. Worst are
    the indicators that miss their target; a line where all is achieved names none.
    """
    lines: dict[str, list[dict[str, Any]]] = {line_id: [] for line_id in assessment["line_id"]}
    for record in worst_first(assessment)[list(_READ)].to_dict("records"):
        lines[record["line_id"]].append({str(name): value for name, value in record.items()})
    rows = []
    for line_id, members in lines.items():
        counts = Counter(member["status"] for member in members)
        n_judged = sum(counts[status] for status in _JUDGED)
        missed = [member for member in members if member["status"] in _MISSED]
        worst = missed[0] if missed else {}
        if missed:
            reason = ""
        elif n_judged:
            reason = SENTENCES["all_achieved"]
        else:
            reason = SENTENCES["no_actual" if counts[NO_ACTUAL] else "nothing"]
        rows.append(
            {
                "plan": members[0]["plan"],
                "line_id": line_id,
                "n": len(members),
                "n_judged": n_judged,
                **{status: counts[status] for status in STATUSES},
                "worst_code": worst.get("code", ""),
                "worst_short_name": worst.get("short_name", ""),
                "worst_status": worst.get("status", ""),
                "worst_attainment": worst.get("attainment", math.nan),
                "worst_reason": reason,
                "mean_attainment": mean_attainment(member["attainment"] for member in members).number,
                "n_flat": sum(member["flat"] for member in members),
                "n_plateau": sum(member["plateau"] for member in members),
                "n_below_baseline": sum(member["below_baseline"] for member in members),
            }
        )
    columns = [*list(COLUMNS)[:4], *STATUSES, *list(COLUMNS)[4:]]
    return pd.DataFrame(rows, columns=columns)
