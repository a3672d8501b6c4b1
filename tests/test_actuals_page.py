"""The callbacks of the page Actuals without a browser: what goes wrong is said, and nothing on the screen is lost."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from datetime import date

import pytest
from dash import no_update

import app
from ktudash.pages.actuals import link, page, upload
from ktudash.plan.changes import RESTATED
from ktudash.reporting.check import STATUSES
from ktudash.reporting.ledger import BusyError, ConflictError, Entry, FullError, Ledger, LedgerError, UnavailableError
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import PSEUDO, msg, say, speaking

CSV = b"Code;Year;Actual\nSP-2.5.2;2022;10.5\nSP-2.5.3;2022;many\n"


def sent(content: bytes = CSV, name: str = "a.csv") -> dict[str, str]:
    return {"name": name, "contents": f"data:text/csv;base64,{base64.b64encode(content).decode()}"}


def checked() -> dict[str, object]:
    answer = upload.check_upload(sent(), None, "file")
    assert "Check of a.csv" in str(answer["check"])
    return answer["checked"]


def keep(file: dict[str, str], seen: dict[str, object]) -> dict[str, object]:
    return upload.keep_upload(1, file, seen, [], [], "A", "")


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
    answer = keep(sent(), seen)
    assert str(error) in str(answer.pop("message"))
    assert set(answer.values()) == {no_update}


def test_a_database_that_is_away_is_said_at_the_check_and_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_args: object) -> None:
        raise UnavailableError("The ledger's database cannot be reached.")

    monkeypatch.setattr(Ledger, "state", away)
    monkeypatch.setattr(Ledger, "version", away)
    monkeypatch.setattr(get_store(), "_unread_until", 0.0)  # and taken back: no later test finds the ledger away
    answer = upload.check_upload(sent(), None, "file")
    assert "cannot be reached" in str(answer["message"])
    assert answer["keep_hidden"]
    assert not answer["work_hidden"]
    assert "cannot be reached" in str(upload.send_marked(1, sent(), {"version": 0, "explained": 0, "year": ""})[1])


def test_a_file_that_did_not_arrive_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {"name": "a.csv", "contents": "data:text/csv;base64,Q29kZTtBY3R1"[:-1]}
    assert "did not arrive whole" in str(upload.check_upload(broken, None, "file")["message"])
    monkeypatch.setattr(base64, "b64decode", lambda *_a, **_k: pytest.fail("decoded what is too large"))
    huge = {"name": "a.csv", "contents": "data:text/csv;base64," + "Q" * 6_700_000}
    assert "an upload may have 5\u202f000\u202f000" in upload.check_upload(huge, None, "file")["message"].children


def test_nothing_happens_before_a_button_is_pressed() -> None:
    assert set(upload.keep_upload(None, sent(), {}, [], [], "A", "").values()) == {no_update}
    assert upload.send_marked(None, sent(), {}) == (no_update, no_update)


@pytest.fixture
def undone() -> Iterator[None]:
    """Other tests share this ledger: what is reported here is withdrawn again."""
    yield
    ledger = get_store().ledger
    ledger.append([Entry("SP-2.5.2", 2022, None, "a test")], author="A", base_version=ledger.version())


@pytest.mark.usefixtures("undone")
def test_a_changed_file_is_not_what_was_checked() -> None:
    seen = checked()
    kept = keep(sent(), seen)
    assert "Kept: 1 (1 new, 0 changed)" in str(kept["check"])
    again = keep(sent(), seen)
    assert "Kept before: 1" in str(again["check"])
    other = keep(sent(CSV.replace(b"10.5", b"10.6")), seen)
    assert "has been kept before with other rows" in str(other["message"])


def plain_words(shown: object) -> set[str]:
    """Words without accents among what a component shows, but for what the file and the register say."""
    told = re.findall(r"(?:children|title|placeholder)='([^']*)'", str(shown))
    return {word for text in told for word in re.findall(r"\b[A-Za-z]{3,}\b", text)} - {"csv", "SHA", "test"}


@pytest.mark.usefixtures("undone")
def test_check_and_receipt_speak_the_language_of_the_reader() -> None:
    with speaking(PSEUDO):
        told = keep(sent(), upload.check_upload(sent(), None, "file")["checked"])
        assert plain_words(upload.check_upload({"contents": "data:,A"}, None, "file")["message"]) == set()
    assert plain_words(told["check"]) == set()
    assert plain_words(told["past"]) == set()
    assert plain_words(told["offer"]) == set()


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_of_a_checked_row_has_its_words(status: str) -> None:
    others = {one for one in STATUSES if one != status}
    for of in (lambda one: msg("actuals-status", status=one), lambda one: msg("actuals-group", status=one)):
        assert say(of(status)) not in {say(of(one)) for one in others}


def test_every_action_and_change_has_its_words() -> None:
    for what in ("reported", "reported again", "changed", "noted", "withdrawn", RESTATED):
        assert say(msg("actuals-what", what=what.replace(" ", "-"))) == what


@pytest.mark.parametrize("name", ["history", "changes", "state"])
def test_the_past_can_be_had_for_a_russian_excel(name: str) -> None:
    client = app.server.test_client()
    path = f"/actuals/{name}.csv?line=SP-2"
    plain, russian = client.get(path), client.get(f"{path}&csv=semicolon")
    assert [one.mimetype for one in (plain, russian)] == ["text/csv"] * 2
    assert "code,year," in plain.data.decode("utf-8-sig").splitlines()[0]
    assert "code;year;" in russian.data.decode("utf-8-sig").splitlines()[0]
    assert client.get(f"{path}&csv=tabs").status_code == 400
    assert client.get(f"{path}&as=x").status_code == 400


@pytest.mark.usefixtures("undone")
def test_both_kinds_of_csv_are_offered_where_the_history_is() -> None:
    seen = checked()
    keep(sent(), seen)
    shown = str(page.layout(line="SP-2"))
    for query in ("?line=SP-2'", "?line=SP-2&csv=semicolon'"):
        assert f"href='/actuals/history.csv{query}" in shown


@pytest.mark.parametrize(
    ("years", "today", "year"),
    [
        ((2021, 2022, 2023), date(2022, 11, 1), 2021),
        ((2021, 2022, 2023), date(2030, 1, 1), 2023),
        ((2024, 2025), date(2024, 5, 1), 2024),
    ],
)
def test_the_year_that_is_reported_now(years: tuple[int, ...], today: date, year: int) -> None:
    assert link.last_ended(years, today) == year


@pytest.mark.parametrize("read", ["yesterday", "2026-02-30", "0001-01-01", "9999-12-31", "<b>"])
def test_a_day_that_does_not_exist_is_left_out_and_said(read: str) -> None:
    found, view = link.then(View("/actuals", extra=(("since", read), ("year", "2022"))), "since")
    assert found is None
    assert view.extra == (("year", "2022"),)
    assert read in say(view.problems[0])
