"""The board: who owes what of a year, and what leaves it as mail and calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest
from icalendar import Calendar

from ktudash.reporting.board import AWAITED, LATE, RECEIVED, UNCONFIRMED, Board, board
from ktudash.reporting.ledger import ROUND_OPEN, Entry, Explanation, Office, Round, Unconfirmed
from ktudash.reporting.letters import MOST_CHARACTERS, calendar, mail

DUE = date(2025, 3, 1)
WHEN = datetime(2025, 2, 1, 9, tzinfo=UTC)
FINANCE, RESEARCH = "Department of Finance", "Vice-Rector for Research"


def round_of(due: date = DUE) -> Round:
    return Round(7, 2024, due, ROUND_OPEN, "", "Director", WHEN)


@pytest.fixture
def state(ledger) -> pd.DataFrame:
    ledger.append([Entry("CD-1.2.1.1", 2024, 99_000.0)], author="A", base_version=0)
    return ledger.state()


def made(catalog, state, **given: object) -> Board:
    asked = {
        "year": 2024,
        "set_round": round_of(),
        "waiting": (),
        "explanations": {},
        "red": frozenset(),
        "today": date(2025, 3, 2),
    }
    return board(catalog, state, **(asked | given))


def counts(found: Board, standing: str) -> dict[str, int]:
    return {one.owner: one.count(standing) for one in found.shares}


def test_an_indicator_stands_with_each_of_its_owners_and_once_in_the_whole(catalog, state):
    found = made(catalog, state)
    assert counts(found, RECEIVED) == {"": 0, FINANCE: 1, RESEARCH: 0, "Rector": 1}
    assert counts(found, LATE) == {"": 8, FINANCE: 1, RESEARCH: 1, "Rector": 0}
    assert [one.owner for one in found.shares] == ["", FINANCE, RESEARCH, "Rector"]  # the latest first
    assert (len(found.whole.items), found.whole.count(RECEIVED), found.whole.count(LATE)) == (11, 1, 10)
    assert found.nobodys == 8
    assert found.shares[1].last == state["recorded_at"].iloc[0]


@pytest.mark.parametrize(
    ("given", "standing"),
    [
        ({"today": DUE}, AWAITED),
        ({"today": date(2025, 3, 2)}, LATE),
        ({"set_round": None}, AWAITED),
        ({"set_round": round_of(date(2025, 4, 1))}, AWAITED),
    ],
)
def test_what_has_not_come_is_late_from_the_day_after_the_due_date(catalog, state, given, standing):
    assert made(catalog, state, **given).whole.count(standing) == 10


def test_a_value_that_nobody_confirmed_waits_whatever_is_in_force(catalog, state):
    waiting = [
        Unconfirmed("CD-1.2.1.1", 2024, "99", "A", WHEN),
        Unconfirmed("CD-3.1.1", 2023, "99", "A", WHEN),
    ]
    found = made(catalog, state, waiting=waiting)
    assert counts(found, UNCONFIRMED) == {"": 0, FINANCE: 1, RESEARCH: 0, "Rector": 1}
    assert found.whole.count(RECEIVED) == 0


def test_red_without_an_explanation_is_told_and_with_one_is_not(catalog, state):
    why = Explanation(1, "CD-1.2.1.1", 2024, "No tender", "", "", None, "A", WHEN)
    red = {"CD-1.2.1.1", "CD-3.1.1"}
    assert made(catalog, state, red=red).whole.unexplained == 2
    found = made(catalog, state, red=red, explanations={("CD-1.2.1.1", 2024): why, ("CD-3.1.1", 2023): why})
    assert [one.indicator.code for one in found.whole.items if one.unexplained] == ["CD-3.1.1"]


def test_the_board_of_a_line_has_its_indicators_alone(catalog, state):
    found = made(catalog, state, line="CD-3")
    assert [one.indicator.code for one in found.whole.items] == ["CD-3.1.1"]


# -- what leaves it


def draft(address: str) -> tuple[str, str]:
    given = parse_qs(urlsplit(address).query)
    return given["subject"][0], given["body"][0]


def test_a_mail_names_due_date_link_and_what_is_missing(catalog, state):
    share = made(catalog, state).shares[1]
    subject, body = draft(mail(share, 2024, round_of(), "http://plan/actuals/template.xlsx?year=2024&owner=A%20B"))
    assert subject == "Figures of 2024, due on 1 Mar 2025"
    assert "\r\nYour workbook: http://plan/actuals/template.xlsx?year=2024&owner=A%20B\r\n" in body
    assert "CD-T2.kzt Short name of CD-T2.kzt" in body
    assert "CD-1.2.1.1" not in body  # that has come
    assert "more" not in body
    assert "\r\n" in body
    assert "\n" not in body.replace("\r\n", "")


def test_a_long_list_is_cut_to_what_mail_programs_take_and_says_so(catalog, state):
    share = made(catalog, state).shares[1]
    one = share.items[1]
    long = replace(share, items=tuple(replace(one) for _ in range(100)))
    address = mail(long, 2024, round_of(), "http://plan/x")
    assert len(address) <= MOST_CHARACTERS
    _, body = draft(address)
    shown = body.count("Short name")
    assert 0 < shown < 100
    assert f"\r\n… and {100 - shown} more" in body
    assert "Still missing: 100." in body


def test_the_due_date_is_an_entry_of_a_calendar_that_takes_the_place_of_the_one_before():
    owner = "Vice-Rector; Ректор, комма " * 5
    first, moved = (
        Calendar.from_ical(calendar(owner, one, "http://plan/actuals?x=1", WHEN))
        for one in (round_of(), replace(round_of(date(2025, 4, 1)), id=9))
    )
    (entry,), (later,) = first.walk("VEVENT"), moved.walk("VEVENT")
    assert entry.decoded("dtstart") == DUE
    assert entry.decoded("dtend") == date(2025, 3, 2)
    assert owner in str(entry["description"])
    assert str(entry["url"]) == "http://plan/actuals?x=1"
    assert entry["uid"] == later["uid"]
    assert later["sequence"] > entry["sequence"]
    assert len(first.walk("VALARM")) == 1


def test_what_was_left_unconfirmed_waits_until_it_is_kept(ledger):
    office = Office(ledger)
    ledger.append(
        [Entry("SP-2.5.1", 2022, 80.0)],
        author="A",
        base_version=0,
        unconfirmed=[("SP-2.5.2", 2022, "0.1"), ("SP-2.5.3", 2022, "9" * 300)],
    )
    assert [(one.code, one.read[:3]) for one in office.unconfirmed()] == [("SP-2.5.2", "0.1"), ("SP-2.5.3", "999")]
    ledger.append([Entry("SP-2.5.2", 2022, 10.0)], author="A", base_version=1)
    assert [one.code for one in office.unconfirmed()] == ["SP-2.5.3"]
