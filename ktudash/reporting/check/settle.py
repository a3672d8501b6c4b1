"""Tells what is reported twice, and what is new, changed or unchanged against the ledger."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ktudash.reporting.check.known import Known
from ktudash.reporting.check.report import Row
from ktudash.reporting.figures import exact, figure
from ktudash.reporting.sums import differences
from ktudash.words import Listed, Signed, Text, Year, msg

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
            if row.status != "refused" and row.reports:
                latest[plan] = max(latest.get(plan, 0), row.year)
    settled = [_explained(_restated(_settled(row, same, latest, known), known), known) for row in rows]
    return _added_up(settled, known)


def refused(row: Row, reason: Text) -> Row:
    """The row, refused."""
    return replace(row, status="refused", reason=reason)


def _added_up(rows: list[Row], known: Known) -> list[Row]:
    """The rows, those to be confirmed that make a total differ from its parts: the total's own, or else its parts'."""
    taken = {
        (row.code, row.year): at
        for at, row in enumerate(rows)
        if row.reports and row.status in ("new", "changed", "confirm")
    }
    values = dict(known.values)
    for (code, year), at in taken.items():
        value = rows[at].value
        if year is not None:
            values[code, year] = math.nan if value is None else value
    for found in differences(known.totals, values):
        places = [
            taken[code, found.year] for code in (found.total.code, *found.total.parts) if (code, found.year) in taken
        ]
        own = taken.get((found.total.code, found.year))
        for at in places if own is None else [own]:
            rows[at] = doubted(
                rows[at],
                msg(
                    "check-sum",
                    code=found.total.code,
                    year=Year(found.year),
                    reported=exact(found.reported),
                    parts=Listed(found.total.parts, "and"),
                    added=exact(found.added),
                    difference=Signed(found.reported - found.added, exact(found.reported - found.added).decimals),
                ),
            )
    return rows


def doubted(row: Row, *doubts: Text) -> Row:
    """The row, to be confirmed because of ``doubts`` and of what was doubtful before."""
    if not doubts:
        return row
    every = (*row.doubts, *doubts)
    reason = msg("check-confirm", doubts=Listed(every, "space"))
    return replace(row, status="confirm", reason=reason, doubts=every)


def _restated(row: Row, known: Known) -> Row:
    """The row, with the word that it restates a year whose round is closed."""
    if not row.reports or row.year not in known.closed or row.status not in ("new", "changed", "confirm"):
        return row
    return replace(row, reason=Listed((row.reason, msg("check-restatement")), "space"))


def _explained(row: Row, known: Known) -> Row:
    """The row with what becomes of its explanation; one that the office has already is not kept twice."""
    if row.explained is None or row.status == "refused":
        return row
    before = known.explained.get((row.explained.code, row.explained.year))
    if before is not None and before.told == row.explained:
        reason = row.reason if row.reports else msg("check-explained-before")
        return replace(row, explained=None, reason=reason, status=row.status if row.reports else "unchanged")
    told = msg("check-explained", again=before is not None)
    if not row.reports:
        return replace(row, status="changed" if before else "new", reason=told)
    reason = Listed((row.reason, told), "space")
    if row.status == "unchanged":
        return replace(row, status="changed", reports=False, reason=reason)
    return replace(row, reason=reason)


def _settled(row: Row, same: _Same, latest: Mapping[str, int], known: Known) -> Row:
    of = row.year
    if row.status == "refused" or of is None:
        return row
    key = (row.code, of)
    status = known.statuses.get(key, "")
    row = replace(row, old=known.values.get(key), old_status=status)
    year = Year(of)
    if len(same[key]) > 1:
        others = tuple(other.key for other in same[key] if other is not row and other.key != row.key)
        return refused(row, msg("check-duplicate", code=row.code, year=year, others=Listed(others, "comma")))
    if not row.reports:
        return row
    old, new = figure(row.old, status), figure(row.value, row.value_status)
    if row.withdraws:
        if not status:
            return refused(row, msg("check-nothing-to-withdraw", year=year))
        if not row.note:
            return refused(row, msg("check-why-withdraw"))
        return replace(row, status="changed", reason=msg("check-withdrawn", old=old))
    if of in known.closed and not row.note and not _is_same(row):
        return refused(row, msg("check-closed", year=year, has_old=bool(status), old=old, new=new))
    if not status:
        return row if row.status == "confirm" else replace(row, reason=msg("check-new"))
    if _is_same(row):
        if row.note and row.note != known.notes[key]:
            return replace(row, status="changed", reason=msg("check-noted", old=old))
        return replace(row, status="unchanged", reason=msg("check-unchanged"))
    if not row.note and of < latest[row.code.partition("-")[0]]:
        return refused(row, msg("check-why-earlier", year=year, old=old, new=new))
    if row.status == "confirm":
        return row
    return replace(row, status="changed", reason=msg("check-changed", old=old, new=new))


def _is_same(row: Row) -> bool:
    """Whether the row says what is in force; where nothing is, it does not."""
    if row.value_status != row.old_status or row.value is None or row.old is None:
        return row.value_status == row.old_status
    return math.isclose(row.value, row.old, rel_tol=1e-12, abs_tol=0.0)
