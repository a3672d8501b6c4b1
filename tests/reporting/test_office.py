"""Rounds, owners, meetings and explanations: kept as observations are, on SQLite and on PostgreSQL."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from ktudash.reporting.ledger import (
    ROUND_CLOSED,
    ROUND_OPEN,
    BusyError,
    Entry,
    EntryError,
    Explained,
    Ledger,
    LedgerError,
    Office,
    OfficeConflictError,
    YearNotes,
    metadata,
)

DUE = date(2023, 3, 1)
TABLES = ("reporting_round", "assignment", "meeting", "explanation", "unconfirmed", "year_note")


@pytest.fixture
def office(ledger: Ledger) -> Office:
    return Office(ledger)


def explained(code: str = "SP-2.5.1", cause: str = "The press stood still.") -> Explained:
    return Explained(code, 2022, cause, "A second press", "Print shop", date(2023, 9, 1))


def fill(office: Office) -> None:
    """A row in every table."""
    office.set_round(2022, DUE, ROUND_OPEN, author="Director")
    office.assign(["SP-2.5.1", "SP-2.5.2"], "Print shop", date(2022, 1, 1), author="Director")
    office.freeze("Council, 2023-06", author="Director")
    office.explain([explained()], author="A")
    YearNotes(office._ledger).keep("SP-2.5.1", 2022, "A new law", author="A")
    with office._ledger.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO unconfirmed (code, year, read, author, recorded_at, request_id, place)"
            " VALUES ('SP-2.5.3', 2022, '9999', 'A', '2022-03-01 09:00:00+00:00', 'r', 0)"
            if connection.dialect.name == "postgresql"
            else "INSERT INTO unconfirmed (code, year, read, author, recorded_at, request_id, place)"
            " VALUES ('SP-2.5.3', 2022, '9999', 'A', '2022-03-01 09:00:00', 'r', 0)"
        )


def test_a_round_is_opened_moved_closed_and_opened_again_and_all_of_it_is_told(office):
    assert office.rounds() == {}
    first = office.set_round(2022, DUE, ROUND_OPEN, author=" Director ", note="as every year")
    moved = office.set_round(2022, date(2023, 3, 15), ROUND_OPEN, author="Director", seen=first.id)
    closed = office.set_round(2022, moved.due, ROUND_CLOSED, author="Director", seen=moved.id)
    assert office.rounds() == {2022: closed}
    assert closed.is_closed
    assert [(one.state, one.due, one.author, one.note) for one in office.round_history(2022)] == [
        (ROUND_OPEN, DUE, "Director", "as every year"),
        (ROUND_OPEN, date(2023, 3, 15), "Director", ""),
        (ROUND_CLOSED, date(2023, 3, 15), "Director", ""),
    ]
    assert office.rounds(moved.recorded_at) == {2022: moved}
    assert office.rounds(first.recorded_at - timedelta(microseconds=1)) == {}


@pytest.mark.parametrize(
    ("year", "due", "state", "author", "sentence"),
    [
        (2022, DUE, ROUND_OPEN, " ", "write your name first"),
        (20222, DUE, ROUND_OPEN, "D", "“20222” is not a calendar year"),
        (2022, DUE, "shut", "D", "open or closed, read “shut”"),
        (2022, DUE, ROUND_CLOSED, "D", "was never opened"),
        (2022, date(2021, 3, 1), ROUND_OPEN, "D", "1 Mar 2021 lies before the year 2022"),
        (2021, DUE, ROUND_OPEN, "D", "open already, with the same due date"),
    ],
)
def test_what_cannot_be_done_with_a_round_is_said(office, year, due, state, author, sentence):
    office.set_round(2021, DUE, ROUND_OPEN, author="D")
    with pytest.raises(EntryError, match=sentence):
        office.set_round(year, due, state, author=author)
    assert len(office.round_history()) == 1


def test_of_two_directors_the_second_is_told_what_the_first_did(office):
    first = office.set_round(2022, DUE, ROUND_OPEN, author="Bekova")
    office.set_round(2022, DUE, ROUND_CLOSED, author="Bekova", seen=first.id)
    with pytest.raises(OfficeConflictError, match="Bekova has closed the round of 2022"):
        office.set_round(2022, date(2023, 4, 1), ROUND_OPEN, author="Omarov", seen=first.id)
    office.assign(["SP-2.5.1"], "A", DUE, author="Bekova", seen=0)
    with pytest.raises(OfficeConflictError, match=r"Bekova gave SP-2.5.1 to A"):
        office.assign(["SP-2.5.2", "SP-2.5.1"], "B", DUE, author="Omarov", seen=0)
    with pytest.raises(EntryError, match="does not show the ledger as it is"):
        office.assign(["SP-2.5.1"], "B", DUE, author="Omarov", seen=99)
    office.explain([explained()], author="Bekova", seen=0)
    with pytest.raises(OfficeConflictError, match=r"Bekova has explained SP-2\.5\.1 in 2022"):
        office.explain([explained("SP-2.5.2"), explained()], author="Omarov", seen=0)
    assert set(office.explanations()) == {("SP-2.5.1", 2022)}


def test_an_indicator_has_the_owner_that_the_office_gave_it_from_a_day_on(office):
    office.assign(["SP-2.5.1", "SP-2.5.2"], " Print  shop ; Library;", date(2022, 1, 1), author="D")
    office.assign(["SP-2.5.2"], "Archive", date(2023, 1, 1), author="D", note="moved")
    assert office.owners(date(2021, 12, 31)) == {}
    both = {"SP-2.5.1": "Print shop; Library", "SP-2.5.2": "Print shop; Library"}
    assert office.owners(date(2022, 12, 31)) == both
    assert office.owners(date(2023, 1, 1)) == both | {"SP-2.5.2": "Archive"}
    before = office.assignments()[1].recorded_at
    office.assign(["SP-2.5.2"], "", date(2023, 2, 1), author="D")
    assert office.owners(date(2023, 2, 1)) == {"SP-2.5.1": "Print shop; Library"}
    assert office.owners(date(2023, 2, 1), before) == both
    with pytest.raises(EntryError, match="choose at least one indicator"):
        office.assign([], "Archive", DUE, author="D")
    with pytest.raises(EntryError, match="longer than 500"):
        office.assign(["SP-2.5.1"], "x" * 501, DUE, author="D")


def test_a_meeting_freezes_what_had_been_reported_under_a_name_of_its_own(office, ledger):
    ledger.append([Entry("SP-2.5.1", 2022, 80.0)], author="A", base_version=0)
    council = office.freeze("Council,  2023-06", author="Director")
    ledger.append([Entry("SP-2.5.1", 2022, 70.0, "recount")], author="A", base_version=1)
    assert council.name == "Council, 2023-06"
    assert council.version == 1
    assert ledger.state(council.as_of)["value"].tolist() == [80.0]
    with pytest.raises(OfficeConflictError, match="There is a meeting “Council, 2023-06” already, kept by Director"):
        office.freeze("council, 2023-06", author="B")
    with pytest.raises(EntryError, match="needs a name"):
        office.freeze("  ", author="B")
    for name in ("2026-06-30", "20260630", "7"):
        with pytest.raises(EntryError, match="would be read as a day or a number"):
            office.freeze(name, author="B")
    assert office.meetings() == (council,)


def test_an_explanation_is_replaced_by_a_newer_one_and_stays_in_the_past(office):
    office.explain([explained()], author="A")
    first = office.explanations()["SP-2.5.1", 2022]
    office.explain([explained(cause="=cmd|' /C calc'!A0 <b>")], author="B")
    assert office.explanations()["SP-2.5.1", 2022].cause == "=cmd|' /C calc'!A0 <b>"
    assert office.explanations(first.recorded_at) == {("SP-2.5.1", 2022): first}
    assert [one.author for one in office.explanation_history("SP-2.5.1")] == ["A", "B"]
    with pytest.raises(EntryError, match="needs its cause"):
        office.explain([explained("SP-2.5.2"), explained(cause=" ")], author="A")
    assert len(office.explanation_history()) == 2


def test_sent_twice_it_is_kept_once(office):
    for _ in range(2):
        office.set_round(2022, DUE, ROUND_OPEN, author="D", request_id="round")
        office.assign(["SP-2.5.1", "SP-2.5.2"], "A", DUE, author="D", seen=0, request_id="owners")
        office.freeze("Council", author="D", request_id="meeting")
        office.explain([explained()], author="D", seen=0, request_id="why")
    assert len(office.round_history()) == len(office.meetings()) == len(office.explanation_history()) == 1
    assert len(office.assignments()) == 2
    with pytest.raises(EntryError, match="sent before with other words"):
        office.assign(["SP-2.5.1"], "B", DUE, author="D", request_id="owners")
    with pytest.raises(EntryError, match="sent before with other words"):
        office.freeze("Senate", author="D", request_id="meeting")


@pytest.mark.parametrize("table", TABLES)
def test_the_database_itself_refuses_to_change_the_past(office, ledger, table):
    fill(office)
    statements = ["UPDATE {} SET author = 'B'", "DELETE FROM {}"]
    if ledger.engine.dialect.name == "sqlite":
        statements.append("INSERT OR REPLACE INTO {0} SELECT * FROM {0}")
    else:
        statements.append("TRUNCATE {}")
    for statement in (one.format(table) for one in statements):
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), ledger.engine.begin() as connection:
            connection.exec_driver_sql(statement)
    with ledger.engine.connect() as connection:
        assert "B" not in connection.execute(sa.select(metadata.tables[table].c.author)).scalars().all()


def test_the_version_grows_with_every_row(office):
    seen = [office.version()]
    fill(office)
    seen.append(office.version())
    office.explain([explained()], author="B")
    seen.append(office.version())
    assert seen == sorted(set(seen))


def test_a_clock_that_was_set_back_does_not_reorder_history(office, clock):
    first = office.set_round(2022, DUE, ROUND_OPEN, author="A")
    clock.moment = first.recorded_at - timedelta(minutes=4)
    second = office.set_round(2022, DUE, ROUND_CLOSED, author="A")
    assert second.recorded_at == first.recorded_at
    clock.moment -= timedelta(days=400)
    third = office.set_round(2022, DUE, ROUND_OPEN, author="A")
    assert third.recorded_at < first.recorded_at
    assert office.rounds()[2022] == third, "what was said last is in force, whatever the clock said"


def test_a_closed_round_takes_no_change_without_a_reason_whoever_asks(office, ledger):
    ledger.append([Entry("SP-2.5.1", 2022, 80.0)], author="A", base_version=0)
    office.set_round(2022, DUE, ROUND_OPEN, author="D")
    office.set_round(2022, DUE, ROUND_CLOSED, author="D")
    with pytest.raises(EntryError, match=r"SP-2\.5\.2 in 2022: the round of 2022 is closed"):
        ledger.append([Entry("SP-2.5.1", 2021, 80.0), Entry("SP-2.5.2", 2022, 9.0)], author="A", base_version=1)
    assert ledger.version() == 1
    ledger.append([Entry("SP-2.5.2", 2022, 9.0, "found late")], author="A", base_version=1)
    office.set_round(2022, DUE, ROUND_OPEN, author="D")
    ledger.append([Entry("SP-2.5.3", 2022, 9.0)], author="A", base_version=2)


# -- faults


def test_a_locked_ledger_says_so_and_can_still_be_read(url, open_ledger):
    office = Office(open_ledger(url, wait_seconds=0.05))
    office.set_round(2022, DUE, ROUND_OPEN, author="D")
    with open_ledger(url).writing():
        with pytest.raises(BusyError, match="written by somebody else"):
            office.assign(["SP-2.5.1"], "A", DUE, author="D")
        assert office.rounds()[2022].state == ROUND_OPEN
    assert office.assign(["SP-2.5.1"], "A", DUE, author="D") == 1


def test_of_threads_that_assign_the_same_at_once_one_is_kept(url, open_ledger):
    ledger = open_ledger(url, wait_seconds=60)
    ledger.prepare()
    told: list[str] = []

    def assign(name: str) -> None:
        try:
            Office(ledger).assign(["SP-2.5.1"], name, DUE, author=name, seen=0)
            told.append("kept")
        except LedgerError as error:
            told.append(type(error).__name__)

    threads = [threading.Thread(target=assign, args=(name,)) for name in "ABCD"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["OfficeConflictError"] * 3 + ["kept"]
    assert len(Office(ledger).assignments()) == 1


def test_a_request_that_breaks_off_leaves_nothing(office, ledger):
    """Killed before the commit: none of its rows is there, and sent again they are kept once."""

    def die(*_args: object) -> None:
        raise KeyboardInterrupt

    sa.event.listen(ledger.engine, "commit", die)
    with pytest.raises(KeyboardInterrupt):
        office.assign(["SP-2.5.1", "SP-2.5.2"], "A", DUE, author="D", request_id="owners")
    sa.event.remove(ledger.engine, "commit", die)
    assert office.assignments() == ()
    assert office.assign(["SP-2.5.1", "SP-2.5.2"], "A", DUE, author="D", request_id="owners") == 2
    assert len(office.assignments()) == 2


def test_a_database_without_the_tables_says_so(url, open_ledger):
    ledger = open_ledger(url)
    ledger.prepare()
    with ledger.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE explanation")
    with pytest.raises(LedgerError):
        Office(ledger).explanations()


def test_what_comes_while_the_round_is_closed_is_restated_in_the_history(office, ledger):
    office.set_round(2022, DUE, ROUND_OPEN, author="D")
    ledger.append([Entry("SP-2.5.1", 2022, 80.0), Entry("SP-2.5.1", 2021, 70.0)], author="A", base_version=0)
    office.set_round(2022, DUE, ROUND_CLOSED, author="D")
    late = [Entry("SP-2.5.1", 2022, 81.0, "recount"), Entry("SP-2.5.1", 2021, 71.0, "recount")]
    ledger.append([*late, Entry("SP-2.5.2", 2022, 9.0, "found")], author="A", base_version=2)
    ledger.append([Entry("SP-2.5.2", 2022, None, "wrong")], author="A", base_version=5)
    office.set_round(2022, DUE, ROUND_OPEN, author="D")
    ledger.append([Entry("SP-2.5.1", 2022, 82.0)], author="A", base_version=6)
    told = ledger.history()
    assert told["action"].tolist() == [
        *("reported", "reported"),
        *("restated", "changed", "restated"),
        *("withdrawn", "changed"),
    ]
