"""What a reporter may report: the indicators of the owners given to the account."""

from __future__ import annotations

from dataclasses import replace

from ktudash.accounts.acting import Barred, who
from ktudash.accounts.roles import EDITOR, at_least
from ktudash.catalog import Catalog
from ktudash.plan.names import owner_name
from ktudash.reporting.check import Report, Row
from ktudash.words import Message, msg


def only_own(report: Report, responsible: Catalog) -> Report:
    """``report`` with the rows of other owners refused; as it is where who acts may report any indicator."""
    return replace(report, rows=tuple(own_row(row, responsible) for row in report.rows))


def own_row(row: Row, responsible: Catalog) -> Row:
    """``row``, refused where it is about an indicator of another owner. A row that nothing comes of stays."""
    if row.status not in ("new", "changed", "confirm"):
        return row
    told = of_another(row.code, responsible)
    return row if told is None else replace(row, status="refused", reason=told, doubts=())


def check_own(code: str, responsible: Catalog) -> None:
    """Raise :class:`Barred` where who acts may not report the indicator."""
    told = of_another(code, responsible)
    if told is not None:
        raise Barred(told)


def of_another(code: str, responsible: Catalog) -> Message | None:
    """Whose the indicator is, where who acts may not report it. ``responsible`` knows who answers today."""
    one = who()
    if one.account is None or at_least(one.role, EDITOR):
        return None
    owner = responsible.indicators[code].owner
    if one.account.answers_for(owner):
        return None
    return msg("accounts-not-yours", code=code, owned=bool(owner), owner=owner_name(owner))
