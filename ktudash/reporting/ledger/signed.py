"""Rows that somebody signs: appended whole in one request, kept once, in the order of their numbers.

Who did something stands here and nowhere else: a name that was typed, until the office has accounts.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import uuid4

import sqlalchemy as sa

from ktudash.reporting.ledger.entries import check_text
from ktudash.reporting.ledger.errors import EntryError
from ktudash.reporting.ledger.reading import moment_of
from ktudash.words import msg

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")

#: Clocks of two servers may differ by so much; more is a wrong one.
CLOCKS_DIFFER: Final = timedelta(minutes=5)

_LOG: Final = logging.getLogger(__name__)

#: What a request adds to each of its rows; all else of a row is what was asked for.
_ADDED: Final = frozenset(("id", "author", "recorded_at", "request_id", "place"))


@dataclass(frozen=True)
class Signature:
    """Who keeps something, and the name under which the request is kept once."""

    author: str
    request_id: str

    @classmethod
    def of(cls, author: str, request_id: str | None = None) -> Signature:
        """Raises :class:`EntryError` for a name that is none."""
        name = author.strip()
        if not name:
            raise EntryError(msg("ledger-no-name"))
        check_text("author", name)
        request = request_id or uuid4().hex
        check_text("upload-id", request)
        return cls(name, request)


def newest_id(connection: sa.Connection, table: sa.Table, at: datetime | None = None) -> int:
    """The id of the newest row of a table (kept until ``at``), 0 when there is none."""
    query = sa.select(sa.func.max(table.c.id))
    if at is not None:
        query = query.where(table.c.recorded_at <= at)
    return int(connection.execute(query).scalar() or 0)


def newest(connection: sa.Connection, table: sa.Table, only: sa.ColumnElement[bool]) -> sa.Row[Any] | None:
    """The newest of the rows that ``only`` leaves."""
    return connection.execute(sa.select(table).where(only).order_by(table.c.id.desc()).limit(1)).one_or_none()


def told(row: sa.Row[Any], kind: type[T]) -> T:
    """A row as what it tells: the columns that it has fields for."""
    return kind(**{name: row._mapping[name] for name in kind.__dataclass_fields__})


def rows(
    connection: sa.Connection,
    table: sa.Table,
    kind: type[T],
    as_of: datetime | date | None,
    *only: sa.ColumnElement[bool],
) -> tuple[T, ...]:
    """The rows that ``only`` leaves, kept until ``as_of``, oldest first."""
    query = sa.select(table).where(*only).order_by(table.c.id)
    if as_of is not None:
        query = query.where(table.c.recorded_at <= moment_of(as_of))
    return tuple(told(row, kind) for row in connection.execute(query))


def latest_moment(connection: sa.Connection, table: sa.Table) -> datetime | None:
    """The latest moment of a table's rows; ``None`` where there is none."""
    latest: datetime | None = connection.execute(sa.select(sa.func.max(table.c.recorded_at))).scalar()
    return latest


def in_order(connection: sa.Connection, table: sa.Table, moment: datetime) -> datetime:
    """``moment``, or that of the table's last row where a clock is a little behind another.

    Where one was far off, which is said in the log, its row keeps its moment for itself: what is in force goes by the
    numbers of rows.
    """
    last: datetime | None = connection.execute(
        sa.select(table.c.recorded_at).order_by(table.c.id.desc()).limit(1)
    ).scalar()
    if last is None or last <= moment:
        return moment
    if last - moment > CLOCKS_DIFFER:
        _LOG.error(
            "the newest row of %s is %s ahead of the clock: it was ahead then or is behind", table, last - moment
        )
        return moment
    return last


def newer_than(
    connection: sa.Connection, table: sa.Table, seen: int, column: str, wanted: Collection[object]
) -> sa.Row[Any] | None:
    """The newest row after ``seen`` whose ``column`` is one of ``wanted``. Raises :class:`EntryError` for what
    nobody can have seen."""
    if not 0 <= seen <= newest_id(connection, table):
        raise EntryError(msg("ledger-unseen"))
    return newest(connection, table, sa.and_(table.c.id > seen, table.c[column].in_(wanted)))


def repeated(
    connection: sa.Connection, table: sa.Table, rows: Sequence[dict[str, object]], signature: Signature
) -> bool:
    """Whether the request was kept before. Raises :class:`EntryError` where it said something else then."""
    known = connection.execute(
        sa.select(table).where(table.c.request_id == signature.request_id).order_by(table.c.place)
    ).all()
    if not known:
        return False
    before = [{name: value for name, value in row._mapping.items() if name not in _ADDED} for row in known]
    if before != list(rows) or known[0].author != signature.author:
        raise EntryError(msg("ledger-other-request"))
    return True


def append(
    connection: sa.Connection,
    table: sa.Table,
    rows: Sequence[dict[str, object]],
    signature: Signature,
    moment: datetime,
) -> datetime:
    """Keep ``rows`` at ``moment``, or later where a clock is a little behind (`in_order`)."""
    moment = in_order(connection, table, moment)
    signed = {"author": signature.author, "recorded_at": moment, "request_id": signature.request_id}
    connection.execute(sa.insert(table), [{**row, **signed, "place": place} for place, row in enumerate(rows)])
    return moment
