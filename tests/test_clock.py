"""The readers' days and hours: Karaganda's, unless the settings name another zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pandas as pd
import pytest

from ktudash import clock

EVENING = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)


def test_a_moment_is_told_as_the_clocks_of_karaganda_show_it() -> None:
    assert f"{clock.local(EVENING):%Y-%m-%d %H:%M}" == "2026-11-26 00:30"
    assert f"{clock.local(pd.Timestamp(EVENING)):%Y-%m-%d %H:%M}" == "2026-11-26 00:30"


def test_before_march_2024_almaty_was_an_hour_further() -> None:
    assert clock.local(datetime(2022, 1, 31, 9, tzinfo=UTC)).hour == 15
    assert clock.day_ends(date(2024, 2, 29)) - clock.day_begins(date(2024, 2, 29)) == timedelta(
        hours=25, microseconds=-1
    )


def test_another_zone_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KTUDASH_TIMEZONE", "Asia/Qyzylorda")
    assert clock.zone().key == "Asia/Qyzylorda"
    monkeypatch.setenv("KTUDASH_TIMEZONE", "UTC")
    assert clock.local(EVENING).hour == 19
    assert clock.today() == datetime.now(UTC).date()


def test_a_day_holds_its_moments_and_no_other() -> None:
    day = date(2026, 11, 26)
    assert clock.day_begins(day) <= EVENING <= clock.day_ends(day)
    assert clock.day_ends(date(2026, 11, 25)) < EVENING
    assert clock.day_ends(day) + timedelta(microseconds=1) == clock.day_begins(date(2026, 11, 27))
