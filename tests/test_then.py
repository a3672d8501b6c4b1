"""What a link may name as a moment of the past: a day, a meeting by its name, a meeting by its number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from ktudash.then import Then, find


@dataclass(frozen=True)
class Frozen:
    id: int
    name: str
    as_of: datetime
    version: int


COUNCIL = Frozen(7, "Council, 2026-06", datetime(2026, 6, 12, 20, 30, tzinfo=UTC), 12)
NUMBERED = Frozen(8, "Senate № 7", datetime(2026, 7, 1, tzinfo=UTC), 13)


def found(read: str) -> Then | None:
    return find(read, lambda: (COUNCIL, NUMBERED))


def test_a_day_ends_with_its_last_moment_and_begins_with_its_first():
    then = found("2026-06-12")
    assert then == Then(date(2026, 6, 12))
    # Almaty is five hours ahead of the ledger's clock.
    assert then.ends == datetime(2026, 6, 12, 18, 59, 59, 999999, tzinfo=UTC)
    assert then.begins == datetime(2026, 6, 11, 19, tzinfo=UTC)
    assert then.link == "2026-06-12"
    assert then.state == {"as_of": then.ends}
    assert then.state_before == {"as_of": datetime(2026, 6, 11, 18, 59, 59, 999999, tzinfo=UTC)}
    assert then.history == {"since": then.begins}


@pytest.mark.parametrize("read", ["Council, 2026-06", " council,  2026-06 ", "7"])
def test_a_meeting_is_found_by_its_name_or_its_number(read):
    then = found(read)
    assert then.link == "Council, 2026-06"
    assert then.day == date(2026, 6, 13), "the day that the readers had"
    assert then.ends == COUNCIL.as_of
    assert then.begins > COUNCIL.as_of, "what the meeting had is not since it"
    assert then.state == then.state_before == {"version": 12}
    assert then.history == {"after": 12}


@pytest.mark.parametrize("read", ["", " ", "Council", "9", "2026-06-31", "0001-01-01", "9999-12-31", "\x00"])
def test_what_is_neither_is_nothing(read):
    assert found(read) is None


def test_a_day_asks_for_no_meetings():
    def none():
        raise AssertionError("asked")

    assert find("2026-06-12", none) is not None
