"""What the office says of findings: kept as observations are, on SQLite and on PostgreSQL."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
import sqlalchemy as sa

from ktudash.reporting.ledger import (
    BusyError,
    Entry,
    EntryError,
    FindingStatuses,
    Judgement,
    Ledger,
    StatusConflictError,
)

TOTAL = "sp-t1-total/2018"
ARCHIVE = "The archive has 11 402."


@pytest.fixture
def statuses(ledger: Ledger) -> FindingStatuses:
    return FindingStatuses(ledger)


def keep(statuses: FindingStatuses, status: str, seen: int = 0, *, request_id: str = "", **given: str) -> Judgement:
    told = {"author": "A. Bekova", "note": ARCHIVE, "finding": TOTAL} | given
    return statuses.keep(
        told["finding"], status, author=told["author"], note=told["note"], seen=seen, request_id=request_id or status
    )


def test_a_finding_is_open_until_somebody_says_otherwise_and_keeps_its_history(statuses):
    assert statuses.state() == {}
    assert statuses.history(TOTAL) == ()
    first = keep(statuses, "explained", author="  Ә. Бекова ")
    second = keep(statuses, "open", first.id, note="=cmd|' /C calc'!A0 <b>", author="Serikov")
    assert statuses.state() == {TOTAL: second}
    told = statuses.history(TOTAL)
    assert [(one.status, one.author, one.note) for one in told] == [
        ("explained", "Ә. Бекова", ARCHIVE),
        ("open", "Serikov", "=cmd|' /C calc'!A0 <b>"),
    ]
    assert told[0].recorded_at < told[1].recorded_at
    assert statuses.version() == second.id


def test_as_of_gives_what_was_in_force_at_any_moment(statuses):
    first = keep(statuses, "explained")
    second = keep(statuses, "corrected", first.id)
    a_moment = timedelta(microseconds=1)
    assert statuses.state(first.recorded_at - a_moment) == {}
    assert statuses.state(first.recorded_at) == {TOTAL: first}
    assert statuses.state(second.recorded_at - a_moment) == {TOTAL: first}
    assert statuses.state(second.recorded_at.date()) == {TOTAL: second}
    assert statuses.history(TOTAL, first.recorded_at) == (first,)
    assert statuses.version(first.recorded_at) == first.id
    assert statuses.version(first.recorded_at - a_moment) == 0


def test_sent_twice_it_is_kept_once(statuses):
    first = keep(statuses, "explained", request_id="same")
    again = keep(statuses, "explained", request_id="same")
    assert again.repeated
    assert again.id == first.id
    assert len(statuses.history(TOTAL)) == 1
    with pytest.raises(EntryError, match="sent before with other words"):
        keep(statuses, "accepted", first.id, request_id="same")


def test_of_two_editors_the_second_is_told_what_the_first_said(statuses):
    first = keep(statuses, "explained", author="Bekova")
    with pytest.raises(StatusConflictError, match=r"Bekova has set it to explained \(“The archive has 11 402.”\)"):
        keep(statuses, "accepted", author="Serikov", request_id="other")
    assert len(statuses.history(TOTAL)) == 1
    keep(statuses, "accepted", finding="sp-t1-total/2019", request_id="another finding")
    keep(statuses, "accepted", first.id, author="Serikov", request_id="third")
    with pytest.raises(EntryError, match="does not show the ledger as it is"):
        keep(statuses, "accepted", 99, finding="never judged", request_id="fourth")


def test_of_two_threads_at_once_one_is_kept(url, open_ledger):
    open_ledger(url).prepare()
    kept, refused = [], []

    def judge(name: str) -> None:
        try:
            kept.append(keep(FindingStatuses(open_ledger(url)), "explained", author=name, request_id=name))
        except StatusConflictError as error:
            refused.append(error.newer)

    threads = [threading.Thread(target=judge, args=(f"Editor {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(kept), len(refused)) == (1, 3)
    assert set(refused) == set(kept)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"author": " "}, "the name of the person"),
        ({"note": "\n"}, "say why the finding is accepted"),
        ({"author": "", "note": ""}, "your name and a note"),
        ({"note": "n" * 2001}, "The note is longer"),
        ({"author": "a" * 201}, "The author is longer"),
        ({"finding": "f" * 256}, "name is longer"),
        ({"note": "a\x00b"}, r"U\+0000"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_kept(statuses, given, sentence):
    with pytest.raises(EntryError, match=sentence):
        keep(statuses, "accepted", **given)
    assert statuses.version() == 0


def test_an_unknown_status_is_refused(statuses):
    with pytest.raises(EntryError, match="read solved"):
        keep(statuses, "solved")


def test_the_database_itself_refuses_to_change_the_past(ledger, statuses):
    keep(statuses, "explained")
    statements = ["UPDATE finding_status SET note = 'x'", "DELETE FROM finding_status"]
    if ledger.engine.dialect.name == "sqlite":
        statements.append("INSERT OR REPLACE INTO finding_status SELECT * FROM finding_status")
        statements.append(
            "INSERT OR REPLACE INTO finding_status (finding, status, note, author, recorded_at, request_id)"
            " SELECT finding, 'accepted', note, author, recorded_at, request_id FROM finding_status"
        )
    else:
        statements.append("TRUNCATE finding_status")
    for statement in statements:
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), ledger.engine.begin() as connection:
            connection.exec_driver_sql(statement)
    assert [one.status for one in statuses.history(TOTAL)] == ["explained"]


def test_every_worker_sees_it_at_once(url, open_ledger):
    one, other = FindingStatuses(open_ledger(url)), FindingStatuses(open_ledger(url))
    assert other.state() == {}
    first = keep(one, "explained")
    assert other.state() == {TOTAL: first}
    assert other.version() == first.id


def test_a_locked_ledger_says_so_and_statuses_stay_apart_from_observations(url, open_ledger):
    ledger = open_ledger(url, wait_seconds=0.05)
    statuses = FindingStatuses(ledger)
    first = keep(statuses, "explained")
    with open_ledger(url).writing():
        with pytest.raises(BusyError, match="written by somebody else"):
            keep(statuses, "accepted", first.id)
        assert statuses.state() == {TOTAL: first}
    assert ledger.version() == 0
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    assert statuses.version() == first.id
