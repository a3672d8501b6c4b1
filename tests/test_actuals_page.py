"""The callbacks of the page Actuals without a browser: what goes wrong is said, and nothing on the screen is lost."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import date

import pytest
from dash import no_update

from ktudash.pages import actuals, reported
from ktudash.reporting.ledger import BusyError, ConflictError, Entry, FullError, Ledger, LedgerError, UnavailableError
from ktudash.store import get_store
from ktudash.view import View

CSV = b"Code;Year;Actual\nSP-2.5.2;2022;10.5\nSP-2.5.3;2022;many\n"


def upload(content: bytes = CSV, name: str = "a.csv") -> dict[str, str]:
    return {"name": name, "contents": f"data:text/csv;base64,{base64.b64encode(content).decode()}"}


def checked() -> dict[str, object]:
    answer = actuals.check_upload(upload(), None, "file")
    assert "Check of a.csv" in str(answer["check"])
    return answer["checked"]


def keep(sent: dict[str, str], seen: dict[str, object]) -> dict[str, object]:
    return actuals.keep_upload(1, sent, seen, [], [], "A", "")


@pytest.mark.parametrize(
    "error",
    [
        BusyError("The ledger is being written by somebody else."),
        FullError("The ledger's disk is full."),
        UnavailableError("The ledger's database cannot be reached."),
        ConflictError([]),
        LedgerError("The ledger's database refused the work."),
    ],
)
def test_what_the_ledger_says_is_shown_and_the_check_stays(monkeypatch: pytest.MonkeyPatch, error: LedgerError) -> None:
    seen = checked()

    def refuse(*_args: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr(Ledger, "append", refuse)
    answer = keep(upload(), seen)
    assert str(error) in str(answer.pop("message"))
    assert set(answer.values()) == {no_update}


def test_a_database_that_is_away_is_said_at_the_check_and_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_args: object) -> None:
        raise UnavailableError("The ledger's database cannot be reached.")

    monkeypatch.setattr(Ledger, "state", away)
    monkeypatch.setattr(Ledger, "version", away)
    answer = actuals.check_upload(upload(), None, "file")
    assert "cannot be reached" in str(answer["message"])
    assert answer["keep_hidden"]
    assert not answer["work_hidden"]
    assert "cannot be reached" in str(actuals.send_marked(1, upload(), {"version": 0, "year": ""})[1])


def test_a_file_that_did_not_arrive_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {"name": "a.csv", "contents": "data:text/csv;base64,Q29kZTtBY3R1"[:-1]}
    assert "did not arrive whole" in str(actuals.check_upload(broken, None, "file")["message"])
    monkeypatch.setattr(base64, "b64decode", lambda *_a, **_k: pytest.fail("decoded what is too large"))
    huge = {"name": "a.csv", "contents": "data:text/csv;base64," + "Q" * 6_700_000}
    assert "an upload may have 5,000,000" in str(actuals.check_upload(huge, None, "file")["message"])


def test_nothing_happens_before_a_button_is_pressed() -> None:
    assert set(actuals.keep_upload(None, upload(), {}, [], [], "A", "").values()) == {no_update}
    assert actuals.send_marked(None, upload(), {}) == (no_update, no_update)


@pytest.fixture
def undone() -> Iterator[None]:
    """Other tests share this ledger: what is reported here is withdrawn again."""
    yield
    ledger = get_store().ledger
    ledger.append([Entry("SP-2.5.2", 2022, None, "a test")], author="A", base_version=ledger.version())


@pytest.mark.usefixtures("undone")
def test_a_changed_file_is_not_what_was_checked() -> None:
    seen = checked()
    kept = keep(upload(), seen)
    assert "Kept: 1 (1 new, 0 changed)" in str(kept["check"])
    again = keep(upload(), seen)
    assert "Kept before: 1" in str(again["check"])
    other = keep(upload(CSV.replace(b"10.5", b"10.6")), seen)
    assert "has been kept before with other rows" in str(other["message"])


@pytest.mark.parametrize(
    ("years", "today", "year"),
    [
        ((2021, 2022, 2023), date(2022, 11, 1), 2021),
        ((2021, 2022, 2023), date(2030, 1, 1), 2023),
        ((2024, 2025), date(2024, 5, 1), 2024),
    ],
)
def test_the_year_that_is_reported_now(years: tuple[int, ...], today: date, year: int) -> None:
    assert actuals.last_ended(years, today) == year


@pytest.mark.parametrize("read", ["yesterday", "2026-02-30", "0001-01-01", "9999-12-31", "<b>"])
def test_a_day_that_does_not_exist_is_left_out_and_said(read: str) -> None:
    found, view = reported.day(View("/actuals", extra=(("since", read), ("year", "2022"))), "since")
    assert found is None
    assert view.extra == (("year", "2022"),)
    assert read in view.problems[0]
