"""What changed between two states of the ledger: what was reported, restated, withdrawn, which status flipped."""

from __future__ import annotations

import math
from typing import Final, TypeAlias

import pandas as pd

from ktudash.plan.attainment import ACHIEVED, BEHIND, DEFAULT_THRESHOLDS, NEAR, NO_ACTUAL, UNRANKED, Thresholds, status
from ktudash.plan.measure import known

REPORTED: Final = "reported"
RESTATED: Final = "restated"
WITHDRAWN: Final = "withdrawn"

#: Columns of the frame of :func:`changes` and what they hold.
COLUMNS: Final = {
    "code": "indicator, such as SP-1.2.10",
    "year": "the year that the value is of",
    "change": "reported (there was no value), restated (another value) or withdrawn (no value any more)",
    "value_from": "the value before, in the indicator's unit; NaN where there was none",
    "value_kind_from": "what value_from is: reported, lower_bound (a band's edge), unranked; empty without one",
    "value_to": "the value after; NaN where it was withdrawn",
    "value_kind_to": "what value_to is",
    "status_from": "status before: of the year itself, or of the last year before it that had an actual",
    "status_from_year": "the year that status_from is of; missing where there was no actual",
    "status_to": "status of the year after",
    "flipped": "whether both are judgements (achieved, near, behind, unranked) and differ",
    "note": "note of the value that is in force after",
    "author": "who reported it",
}

_JUDGED: Final = (ACHIEVED, NEAR, BEHIND, UNRANKED)

#: A value (None: unranked, or nothing) and what it is.
_Kept: TypeAlias = tuple[float | None, str]
_NOTHING: Final[_Kept] = (None, "")


def changes(
    targets: pd.DataFrame,
    before: pd.DataFrame,
    after: pd.DataFrame,
    baselines: pd.DataFrame,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> pd.DataFrame:
    """One row a code and year whose value differs between the states ``before`` and ``after``, by code and year.

    ``targets`` is the frame of the store with the register's columns, ``baselines`` that of
    :func:`ktudash.plan.continuity.baselines`; the states have ``code, year, value, status, note, author``. Values of
    indicators that the register does not know (any more) are told with the status ``no target``.
    """
    old, new = _values(before), _values(after)
    judge = _Judge(targets, baselines, thresholds)
    told = {
        (code, year): (note, author)
        for code, year, note, author in zip(after["code"], after["year"], after["note"], after["author"], strict=True)
    }
    rows = []
    for key in sorted({*old, *new}):
        before_it, after_it = old.get(key, _NOTHING), new.get(key, _NOTHING)
        if before_it == after_it:
            continue
        code, year = key
        change = REPORTED if key not in old else RESTATED if key in new else WITHDRAWN
        since = max((one for other, one in old if other == code and one <= year), default=None)
        status_from = NO_ACTUAL if since is None else judge(code, since, old[code, since])
        status_to = judge(code, year, after_it)
        note, author = told.get(key, ("", ""))
        rows.append(
            (
                code,
                year,
                change,
                math.nan if before_it[0] is None else before_it[0],
                before_it[1],
                math.nan if after_it[0] is None else after_it[0],
                after_it[1],
                status_from,
                since,
                status_to,
                status_from in _JUDGED and status_to in _JUDGED and status_from != status_to,
                note,
                author,
            )
        )
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.astype({"year": "Int64", "status_from_year": "Int64", "flipped": "bool"})


def _values(state: pd.DataFrame) -> dict[tuple[str, int], _Kept]:
    columns = (state[name] for name in ("code", "year", "value", "status"))
    return {(str(code), int(year)): (known(value), str(word)) for code, year, value, word in zip(*columns, strict=True)}


class _Judge:
    """The status of one value, as the rules of the whole plan have it."""

    def __init__(self, targets: pd.DataFrame, baselines: pd.DataFrame, thresholds: Thresholds) -> None:
        self.thresholds = thresholds
        self.targets = {
            (str(row["code"]), int(row["year"])): (row["value"], row["polarity"], row["kind"], row["status"])
            for row in targets[["code", "year", "value", "polarity", "kind", "status"]].to_dict("records")
        }
        self.baselines = {
            str(code): value
            for code, value, comparable in zip(
                baselines["code"], baselines["value"], baselines["comparable"], strict=True
            )
            if comparable
        }

    def __call__(self, code: str, year: int, kept: _Kept) -> str:
        target, polarity, kind, printed = self.targets.get((code, year), (math.nan, "up", "level", ""))
        value, word = kept
        return status(
            value,
            target,
            polarity,
            kind,
            baseline=self.baselines.get(code),
            actual_status=word,
            target_status=printed,
            thresholds=self.thresholds,
        )
