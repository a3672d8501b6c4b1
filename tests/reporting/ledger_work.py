"""What is written into the ledger's tables, so that the same faults can be tried on each of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

import sqlalchemy as sa

from ktudash.reporting.ledger import Entry, Explained, FindingStatuses, Ledger, Office, YearNotes, metadata

#: Rows of a request that may have many.
MANY: Final = 300


class Work(NamedTuple):
    """A request: what it does, and how many rows it adds to which tables; it is kept once by its name."""

    do: Callable[[Ledger], object]
    rows: dict[str, int]


def _codes() -> list[str]:
    return [f"SP-9.9.{number}" for number in range(MANY)]


def _explained() -> list[Explained]:
    return [Explained(code, 2021, "A cause", "A measure", "Somebody", date(2027, 6, 30)) for code in _codes()]


def _asked() -> list[tuple[str, int, str]]:
    return [(code.replace("SP-9", "SP-8"), 2021, "900") for code in _codes()]


def _upload(ledger: Ledger) -> object:
    entries = [Entry(code, 2021, 1.0) for code in _codes()]
    return ledger.append(
        entries, author="A", base_version=0, upload_id="once", explained=_explained(), unconfirmed=_asked()
    )


WORK: Final = {
    "round": Work(
        lambda ledger: Office(ledger).set_round(2021, date(2022, 3, 1), "open", author="A", request_id="once"),
        {"reporting_round": 1},
    ),
    "owners": Work(
        lambda ledger: Office(ledger).assign(_codes(), "Archive", date(2021, 1, 1), author="A", request_id="once"),
        {"assignment": MANY},
    ),
    "meeting": Work(lambda ledger: Office(ledger).freeze("Council", author="A", request_id="once"), {"meeting": 1}),
    "explanations": Work(
        lambda ledger: Office(ledger).explain(_explained(), author="A", request_id="once"), {"explanation": MANY}
    ),
    "note": Work(
        lambda ledger: YearNotes(ledger).keep("SP-2.5.1", 2022, "A new law", author="A", request_id="once"),
        {"year_note": 1},
    ),
    "waiting": Work(
        lambda ledger: ledger.append([], author="A", base_version=0, upload_id="once", unconfirmed=_asked()),
        {"unconfirmed": MANY},
    ),
    "upload": Work(_upload, {"observation": MANY, "explanation": MANY, "unconfirmed": MANY}),
    "status": Work(
        lambda ledger: FindingStatuses(ledger).keep(
            "sp-t1-total/2018", "explained", author="A", note="The archive has it.", seen=0, request_id="once"
        ),
        {"finding_status": 1},
    ),
}


def counted(ledger: Ledger) -> dict[str, int]:
    """The rows of every table that has some, but for the one that writers queue at."""
    with ledger.reading() as connection:
        counts = {
            table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }
    return {name: count for name, count in counts.items() if count and name != "writers"}
