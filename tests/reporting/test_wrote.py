"""What the log says of what was kept: every kind of row, once it is kept, and never a value or a text."""

from __future__ import annotations

import logging
from datetime import date

import pytest
import sqlalchemy as sa

from ktudash.accounts import READER, Accounts
from ktudash.reporting.ledger import LOG, Entry, EntryError, Explained, FindingStatuses, LedgerError, Office, YearNotes
from ktudash.reporting.ledger.tables import identity, metadata, passing, writers

SECRET = "what nobody may read in a log"  # noqa: S105
PASSWORD = "four words and a horse"  # noqa: S105


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture):
    """What was told since it was asked last."""

    def since() -> list[dict[str, object]]:
        lines = [record.__dict__["wrote"] for record in caplog.records if record.name == LOG.name]
        caplog.clear()
        return lines

    level, propagates = LOG.level, LOG.propagate
    LOG.setLevel(logging.INFO)
    LOG.propagate = True
    yield since
    LOG.setLevel(level)
    LOG.propagate = propagates


def test_every_kind_of_row_has_a_line_without_what_it_says(ledger, told, caplog):
    office, accounts = Office(ledger), Accounts(ledger)
    due = date(2023, 3, 1)
    ledger.append(
        [Entry("SP-2.5.1", 2022, 1234567.5, SECRET)],
        author=SECRET,
        base_version=0,
        explained=[Explained("SP-2.5.1", 2022, SECRET, SECRET, SECRET, due)],
        unconfirmed=[("SP-2.5.2", 2022, SECRET)],
    )
    lines = told()
    ledger.append([Entry("SP-2.5.1", 2023, 1.0), Entry("SP-2.5.3", 2023, 2.0)], author=SECRET, base_version=1)
    office.set_round(2022, due, "open", author=SECRET, note=SECRET)
    office.assign(["SP-2.5.1", "SP-2.5.2"], SECRET, due, author=SECRET)
    office.freeze(SECRET, author=SECRET)
    YearNotes(ledger).keep("SP-2.5.1", 2022, SECRET, author=SECRET)
    FindingStatuses(ledger).keep("f:1", "accepted", author=SECRET, note=SECRET, seen=0, request_id="1")
    accounts.add("reader", READER, [SECRET], PASSWORD, author=SECRET)
    accounts.link("reader", "https://login.example", SECRET)
    lines += told()
    one = {"code": "SP-2.5.1", "year": 2022}
    assert lines == [
        {"kept": "observation", "rows": 1, **one, "version": 1},
        {"kept": "explanation", "rows": 1, **one, "version": 1},
        {"kept": "unconfirmed", "rows": 1, "code": "SP-2.5.2", "year": 2022, "version": 1},
        {"kept": "observation", "rows": 2, "year": 2023, "version": 3},
        {"kept": "reporting_round", "rows": 1, "year": 2022, "version": 1},
        {"kept": "assignment", "rows": 2, "version": 2},
        {"kept": "meeting", "rows": 1, "version": 1},
        {"kept": "year_note", "rows": 1, **one, "version": 1},
        {"kept": "finding_status", "rows": 1, "finding": "f:1", "version": 1},
        {"kept": "account", "rows": 1, "name": "reader", "version": 1},
        {"kept": "credential", "rows": 1, "name": "reader"},
        {"kept": "identity", "rows": 1, "name": "reader"},
    ]
    assert {line["kept"] for line in lines} == {table.name for table in metadata.sorted_tables} - {
        table.name for table in (*passing, writers)
    }
    assert SECRET not in str(lines) + caplog.text
    assert "1234567" not in str(lines)


def test_what_was_not_kept_has_none(ledger, told):
    ledger.append([Entry("SP-2.5.1", 2022, 1.0)], author="A", base_version=0, upload_id="once")
    assert len(told()) == 1
    ledger.append([Entry("SP-2.5.1", 2022, 1.0)], author="A", base_version=0, upload_id="once")
    with pytest.raises(EntryError):
        ledger.append([Entry("SP-2.5.1", 2022, 1.0)], author="A", base_version=99)
    with pytest.raises(LedgerError), ledger.writing() as connection:
        connection.execute(sa.insert(identity), [{"issuer": "a", "subject": "b", "name": "c"}] * 2)
    assert told() == []
