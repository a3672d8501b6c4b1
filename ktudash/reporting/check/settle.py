"""Tells what is reported twice, and what is new, changed or unchanged against the ledger."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ktudash.reporting.check.known import Known
from ktudash.reporting.check.report import Row
from ktudash.reporting.figures import exact
from ktudash.words import Listed, Text, Year, msg

_Same = Mapping[tuple[str, int], list[Row]]


def settle(rows: Iterable[Row], known: Known) -> list[Row]:
    """The rows of one file, judged together: what could be read has its status now."""
    rows = list(rows)
    same: dict[tuple[str, int], list[Row]] = defaultdict(list)
    latest = dict(known.latest)
    for row in rows:
        if row.year is not None:
            same[row.code, row.year].append(row)
            plan = row.code.partition("-")[0]
            if row.status != "refused":
                latest[plan] = max(latest.get(plan, 0), row.year)
    return [_settled(row, same, latest, known) for row in rows]


def refused(row: Row, reason: Text) -> Row:
    """The row, refused."""
    return replace(row, status="refused", reason=reason)


def _settled(row: Row, same: _Same, latest: Mapping[str, int], known: Known) -> Row:
    of = row.year
    if row.status == "refused" or of is None:
        return row
    key = (row.code, of)
    old = known.values.get(key)
    row = replace(row, old=old)
    year = Year(of)
    if len(same[key]) > 1:
        others = tuple(other.key for other in same[key] if other is not row and other.key != row.key)
        return refused(row, msg("check-duplicate", code=row.code, year=year, others=Listed(others, "comma")))
    if row.value is None:  # withdraws
        if old is None:
            return refused(row, msg("check-nothing-to-withdraw", year=year))
        if not row.note:
            return refused(row, msg("check-why-withdraw"))
        return replace(row, status="changed", reason=msg("check-withdrawn", old=exact(old)))
    if old is None:
        return row if row.status == "confirm" else replace(row, reason=msg("check-new"))
    if math.isclose(row.value, old, rel_tol=1e-12, abs_tol=0.0):
        if row.note and row.note != known.notes[key]:
            return replace(row, status="changed", reason=msg("check-noted", old=exact(old)))
        return replace(row, status="unchanged", reason=msg("check-unchanged"))
    if not row.note and of < latest[row.code.partition("-")[0]]:
        return refused(row, msg("check-why-earlier", year=year, old=exact(old), new=exact(row.value)))
    if row.status == "confirm":
        return row
    return replace(row, status="changed", reason=msg("check-changed", old=exact(old), new=exact(row.value)))
