"""The board through the whole app: what the office sets by its callbacks, its files, the commands and the digest."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

import app
from ktudash import deck
from ktudash.components import explained
from ktudash.drawing.pptx import Grid, Slide, presentation
from ktudash.pages.actuals import upload
from ktudash.pages.indicator.seen import shown
from ktudash.reporting.demo import AUTHOR
from ktudash.reporting.ledger import ROUND_CLOSED, ROUND_OPEN, Entry, Explained, Ledger
from ktudash.settings import PROJECT
from ktudash.store import Store, get_store
from ktudash.view import View

YEAR = 2023


@pytest.fixture
def store(tmp_path: Path, over: Callable[[str], Store]) -> Store:
    """A ledger of its own behind the whole app."""
    return over(f"sqlite:///{tmp_path}/office.sqlite")


def page(query: str = "") -> str:
    """The first answer of the board: what a reader sees."""
    answer = app.server.test_client().get(f"/reporting{query}")
    assert answer.status_code == 200
    return re.sub(r"<[^>]+>", " ", answer.get_data(as_text=True).partition('id="first-paint"')[2])


def press(button: str, values: dict[str, Any], *, search: str = f"?year={YEAR}", seen: Any = None) -> dict[str, Any]:
    """Press a button as the browser does, with what its fields hold."""
    name, called = next(
        (name, one)
        for name, one in app.app.callback_map.items()
        if any(given["id"] == button for given in one["inputs"]) and "callback" in one
    )
    values = {"url": search, "reporting-seen": seen or fresh(search)} | values

    def given(one: dict[str, Any]) -> dict[str, Any]:
        value = 1 if one["id"] == button else values.get(one["id"])
        return {"id": one["id"], "property": one["property"], "value": value}

    outputs = [
        {"id": part.rpartition(".")[0], "property": part.rpartition(".")[2]} for part in name.strip(".").split("...")
    ]
    body = {
        "output": name,
        "outputs": outputs,
        "inputs": [given(one) for one in called["inputs"]],
        "state": [given(one) for one in called["state"]],
        "changedPropIds": [f"{button}.n_clicks"],
    }
    answer = app.server.test_client().post("/_dash-update-component", json=body, headers={"Origin": "http://localhost"})
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return dict(json.loads(answer.get_data(as_text=True))["response"])


def fresh(search: str) -> dict[str, Any]:
    from ktudash.pages.reporting import office
    from ktudash.pages.reporting.link import asked

    return office._seen(get_store(), asked(get_store(), search).year)


def told(answer: dict[str, Any], form: str) -> str:
    return str(answer[f"reporting-{form}-message"]["children"]["props"]["children"])


def test_the_director_opens_a_round_moves_it_and_closes_it(store):
    assert "No round of 2023 is open" in page(f"?year={YEAR}")
    fields = {"reporting-due": "2024-03-01", "actuals-author": "Director"}
    assert "No actual of 2023 has come yet, so no status is red" in page(f"?year={YEAR}")
    answer = press("reporting-open", fields)
    assert told(answer, "round") == "The round of 2023 is open, due on 1 Mar 2024."
    assert answer["reporting-close"]["hidden"] is False  # before, there was nothing to close
    assert "The round of 2023 is open, due on 1 Mar 2024. Received: 0 of 129; late: 129" in page()
    press("reporting-open", fields | {"reporting-due": "2024-04-01"})
    answer = press("reporting-close", fields)
    assert told(answer, "round") == "The round of 2023 is closed. From now on a change needs a reason."
    assert answer["reporting-close"]["hidden"] is True
    assert [(one.state, one.due) for one in store.office.round_history()] == [
        (ROUND_OPEN, date(2024, 3, 1)),
        (ROUND_OPEN, date(2024, 4, 1)),
        (ROUND_CLOSED, date(2024, 4, 1)),
    ]
    assert "The round of 2023 is closed" in page(f"?year={YEAR}")


@pytest.mark.parametrize(
    ("button", "fields", "form", "sentence"),
    [
        ("reporting-open", {}, "round", "Choose a day first."),
        ("reporting-open", {"reporting-due": "soon"}, "round", "“soon” is no day."),
        ("reporting-open", {"reporting-due": "2024-03-01", "actuals-author": ""}, "round", "write your name first"),
        ("reporting-open", {"reporting-due": "2022-03-01"}, "round", "lies before the year 2023"),
        ("reporting-close", {"reporting-due": "2024-03-01"}, "round", "was never opened"),
        ("reporting-assign", {"reporting-owner": " "}, "assign", "write who is to answer"),
        (
            "reporting-assign",
            {"reporting-owner": "A", "reporting-from": "2024-01-01"},
            "assign",
            "at least one indicator",
        ),
        (
            "reporting-assign",
            {"reporting-owner": "A", "reporting-codes": ["SP-0"]},
            "assign",
            "no indicator with the code",
        ),
        ("reporting-freeze", {}, "meeting", "needs a name"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(store, button, fields, form, sentence):
    answer = press(button, {"actuals-author": "Director"} | fields)
    assert sentence in told(answer, form)
    assert list(answer) == [f"reporting-{form}-message"]
    assert store.office_version() == 0


def test_of_two_directors_the_second_is_told_and_may_press_again(store):
    seen = fresh(f"?year={YEAR}")
    fields = {"reporting-due": "2024-03-01", "actuals-author": "Bekova"}
    press("reporting-open", fields, seen=seen)
    other = seen | {"request_id": "0" * 32}
    fields = {"actuals-author": "Omarov", "reporting-due": "2024-05-01"}
    answer = press("reporting-open", fields, seen=other)
    assert "Bekova has opened the round of 2023" in told(answer, "round")
    assert "due on 1 Mar 2024 (Bekova" in answer["reporting-state"]["children"]
    assert "reporting-round-note" not in answer, "what was typed stays"
    again = press("reporting-open", fields, seen=answer["reporting-seen"]["data"])
    assert told(again, "round") == "The round of 2023 is open, due on 1 May 2024."


def test_the_board_stays_with_its_year_when_another_becomes_the_usual_one(store):
    fields = {"actuals-author": "Director"}
    for year in (2022, YEAR):
        press("reporting-open", fields | {"reporting-due": f"{year + 1}-03-01"}, search=f"?year={year}")
    usual = fresh("")
    assert usual["year"] == YEAR
    closed = press("reporting-close", fields, search="", seen=usual)
    assert closed["reporting-state"]["children"].startswith("The round of 2023 is closed")
    assert closed["reporting-lead"]["children"].startswith("The round of 2023 is closed")
    assert "Owners of 2023" in json.dumps(closed["reporting-now"])
    # Opened again from the same page, it is still that year: 2022 keeps its day.
    press("reporting-open", fields | {"reporting-due": "2024-06-01"}, search="", seen=closed["reporting-seen"]["data"])
    assert {year: one.due for year, one in store.rounds().items()} == {
        2022: date(2023, 3, 1),
        YEAR: date(2024, 6, 1),
    }


def test_a_button_of_the_board_leaves_its_view_as_it_is(store):
    fields = {"actuals-author": "Director", "reporting-due": "2024-03-01"}
    answer = press("reporting-open", fields, search=f"?year={YEAR}&figures=printed&line=SP-2")
    assert "figures=printed" in json.dumps(answer["reporting-now"])


def test_what_was_for_once_is_taken_out_of_its_field(store):
    fields = {"actuals-author": "Director"}
    opened = press("reporting-open", fields | {"reporting-due": "2024-03-01", "reporting-round-note": "First"})
    assert opened["reporting-round-note"]["value"] == ""
    given = {"reporting-owner": "Rector", "reporting-from": "2024-01-01", "reporting-codes": ["SP-1.1.1"]}
    assert press("reporting-assign", fields | given)["reporting-codes"]["value"] == []
    assert (
        press("reporting-freeze", fields | {"reporting-meeting": "Council, 2024"})["reporting-meeting"]["value"] == ""
    )


def test_owners_are_assigned_by_line_by_task_and_one_by_one_and_everything_follows(store):
    fields = {"actuals-author": "Director", "reporting-from": "2021-01-01"}
    given = {"reporting-scope": "SP-6", "reporting-owner": "vice-rector  for RESEARCH"}
    count = sum(one.line_id == "SP-6" for one in store.catalog.indicators.values())
    answer = press("reporting-assign", fields | given)
    assert told(answer, "assign") == f"Assigned to Vice-Rector for Research: {count}."
    task = next(iter(store.catalog.lines["SP-1"].tasks))
    given = {"reporting-scope": f"SP-1/{task}", "reporting-codes": ["SP-2.5.1"], "reporting-owner": "Archive"}
    press("reporting-assign", fields | given)
    owned = store.office.owners(date(2023, 1, 1))
    assert owned["SP-2.5.1"] == "Archive"
    assert {store.catalog.indicators[code].task for code, one in owned.items() if one == "Archive"} >= {task}
    shown = page(f"?year={YEAR}&owner=Archive")
    assert "Archive: " in shown
    assert "SP-2.5.1" in shown
    client = app.server.test_client()
    assert client.get(f"/actuals/template.xlsx?year={YEAR}&owner=Archive").status_code == 200
    targets = store.targets()
    assert set(targets.loc[targets["code"] == "SP-2.5.1", "owner"]) == {"Archive"}
    press("reporting-give-back", fields | {"reporting-codes": ["SP-2.5.1"]})
    assert "SP-2.5.1" not in store.office.owners(date(2023, 1, 1))


def test_a_calendar_entry_is_of_a_round(store):
    client = app.server.test_client()
    assert client.get(f"/reporting/due.ics?year={YEAR}").status_code == 404
    store.office.set_round(YEAR, date(2024, 3, 1), ROUND_OPEN, author="D")
    answer = client.get(f"/reporting/due.ics?year={YEAR}&owner=Rector")
    assert answer.mimetype == "text/calendar"
    assert b"DTSTART;VALUE=DATE:20240301" in answer.data
    assert client.get(f"/reporting/due.ics?year={YEAR}&owner=Somebody").status_code == 404


def command(*arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "ktudash", *arguments], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def test_rounds_and_the_digest_on_the_command_line(store, tmp_path):
    assert command("round", "list") == (0, "No round was opened yet.\n")
    assert command("round", "close", "2023", "--author", "D") == (
        1,
        "The round of 2023 was never opened, so it cannot be closed.\n",
    )
    assert command("round", "open", "1999", "--due", "2024-03-01", "--author", "D")[0] == 1
    assert command("round", "open", "2023", "--due", "2024-03-01", "--author", "D")[0] == 0
    earlier = Ledger(store.ledger.engine.url.render_as_string(), clock=lambda: datetime(2023, 2, 1, 9, tzinfo=UTC))
    earlier.append([Entry("SP-2.5.2", 2022, 100.0)], author="A & B", base_version=0)
    earlier.close()
    store.ledger.append([Entry("SP-2.5.2", 2023, 1.0, "<b>fire</b>")], author="A & B", base_version=1)
    code, text = command("digest", "--since", "2023-06-01", "--html", str(tmp_path / "digest.html"))
    assert code == 0
    assert "One value came in" in text
    assert "SP-2.5.2" in text
    assert "One status flipped" in text
    assert "The round of 2023 is open, due on 1 Mar 2024; received: 1 of 129, late: 128" in text
    assert "Nobody yet: 128 of 129 late" in text
    assert "One red status of 2023 without an explanation" in text
    written = (tmp_path / "digest.html").read_text(encoding="utf-8")
    assert "A &amp; B" in written
    assert "<script" not in written
    store.ledger.append([Entry("SP-2.5.3", 2023, 1.0)], author=AUTHOR, base_version=2)
    assert "(Демонстрация)" in command("digest", "--since", "2023-06-01", "--lang", "ru")[1]
    assert command("round", "close", "2023", "--author", "D")[0] == 0
    assert command("round", "list") == (0, "2023: closed by D; it was due on 1 Mar 2024.\n")


def test_a_closed_round_refuses_a_change_without_a_reason_on_the_command_line(store, tmp_path):
    store.office.set_round(YEAR, date(2024, 3, 1), ROUND_OPEN, author="D")
    store.office.set_round(YEAR, date(2024, 3, 1), ROUND_CLOSED, author="D")
    file = tmp_path / "late.csv"
    file.write_text(f"Code;Year;Actual;Note\nSP-2.5.1;{YEAR};80;\nSP-2.5.3;{YEAR};7;found late\n", encoding="utf-8")
    code, text = command("import-actuals", str(file), "--author", "A", "--confirm")
    assert code == 1
    assert "The round of 2023 is closed. To report 80 now write the reason into the note" in text
    assert "Kept 1: 1 new" in text
    assert store.ledger.history("SP-2.5.3")["action"].tolist() == ["restated"]
    text = command("import-actuals", str(file), "--author", "A", "--dry-run")[1]
    assert "SP-2.5.1" in text
    history = app.server.test_client().get("/actuals/history.csv").get_data(as_text=True)
    assert ",restated," in history


def explain(fields: dict[str, Any], code: str = "SP-2.5.1", seen: Any = None) -> dict[str, Any]:
    store = get_store()
    given = {
        "indicator-explain-year": str(YEAR),
        "actuals-author": "A. Bekova",
        "indicator-explained-seen": seen or shown(code, store.explained_version()),
    }
    return press("indicator-explain", given | fields)


def test_an_explanation_is_given_on_the_page_of_an_indicator_and_stands_on_the_board(store):
    store.ledger.append([Entry("SP-2.5.1", YEAR, 1.0)], author="A", base_version=0)
    assert "One red status of 2023 has no explanation" in page(f"?year={YEAR}")
    answer = explain(
        {
            "indicator-cause": " The press <b>stood still</b>. ",
            "indicator-measure": "A second press.",
            "indicator-responsible": "Print  shop",
            "indicator-until": "2024-09-01",
        }
    )
    assert answer["indicator-explain-message"]["children"]["props"]["children"] == "The explanation of 2023 is kept."
    shown = page(f"?year={YEAR}&owner=nobody")
    assert "Every red status of 2023 is explained: 1" in shown
    told = "&lt;b&gt;stood still&lt;/b&gt;. What is done: A second press. (Print shop, until 1 Sept 2024)"
    assert told in shown
    of_indicator = app.server.test_client().get("/targets/SP-2.5.1").get_data(as_text=True)
    assert f"2023: The press {told} A. Bekova, " in of_indicator


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "an explanation needs its cause"),
        ({"indicator-cause": "x", "actuals-author": ""}, "write your name first"),
        ({"indicator-cause": "x", "indicator-until": "soon"}, "“soon” is no day"),
        ({"indicator-cause": "x" * 2001}, "The cause is longer than"),
    ],
)
def test_what_is_wrong_with_an_explanation_is_said(store, fields, sentence):
    answer = explain(fields)
    assert sentence in answer["indicator-explain-message"]["children"]["props"]["children"]
    assert store.office.explanation_history() == ()


def test_of_two_who_explain_the_second_is_told_and_may_press_again(store):
    seen = shown("SP-2.5.1", store.explained_version())
    explain({"indicator-cause": "x"}, seen=seen)
    answer = explain({"indicator-cause": "y"}, seen=seen | {"request_id": "0" * 32})
    told = answer["indicator-explain-message"]["children"]["props"]["children"]
    assert "A. Bekova has explained SP-2.5.1 in 2023" in told
    assert "2023: x" in json.dumps(answer["indicator-explained"])
    assert "indicator-cause" not in answer, "what was typed stays"
    again = explain({"indicator-cause": "y"}, seen=answer["indicator-explained-seen"]["data"])
    assert again["indicator-explain-message"]["children"]["props"]["children"] == "The explanation of 2023 is kept."


def test_a_file_with_nothing_but_doubts_leaves_them_on_the_board_and_in_the_history(store: Store) -> None:
    content = base64.b64encode(b"Code;Year;Actual\nSP-2.5.7;2023;9000\n").decode()
    file: upload.Upload = {"contents": f"data:text/csv;base64,{content}", "name": "doubt.csv", "at": 1}
    answer = upload.check_upload(file, None, "file")
    assert not answer["keep_hidden"]
    kept = upload.keep_upload(1, file, answer["checked"], [], [], "A. Bekova", "")
    assert "stands on the board" in str(kept["check"])
    assert store.ledger.version() == 0
    (waiting,) = store.unconfirmed()
    assert (waiting.code, waiting.read) == ("SP-2.5.7", "9000")
    assert "9000 came and was not confirmed" in page("?year=2023&owner=nobody")
    past = app.server.test_client().get("/actuals").get_data(as_text=True)
    assert "asked about, not kept" in past
    history = app.server.test_client().get("/actuals/history.csv?line=SP-2").get_data(as_text=True)
    assert [row["action"] for row in csv.DictReader(io.StringIO(history.lstrip("\ufeff")))] == ["asked"]
    assert "9000" not in app.server.test_client().get("/actuals/history.csv?line=SP-1").get_data(as_text=True)


def test_an_explanation_stands_under_the_chart_and_in_the_notes_of_its_slide(store: Store) -> None:
    store.ledger.append([Entry("SP-2.5.7", 2023, 12.0)], author="A. Bekova", base_version=0)
    older = Explained("SP-2.5.7", 2022, "Nobody looked")
    newer = Explained("SP-2.5.7", 2023, "Two labs closed. " * 30, "A second call", "Vice-Rector", date(2027, 6, 30))
    for one in (older, newer):
        store.office.explain([one], author="A. Bekova")
    for address in ("/targets/SP-2.5.7", "/research"):
        told = app.server.test_client().get(address).get_data(as_text=True)
        below = re.findall(r'<p class="card-why">(.*?)</p>', told)
        assert below, address
        for one in below:
            assert one.startswith("Explained, SP-2.5.7, 2023: Two labs closed."), "the newest one"
            assert "…" in one
            assert '/targets/SP-2.5.7#explained">All explanations of SP-2.5.7</a>' in one
    assert "card-why" not in app.server.test_client().get("/students").get_data(as_text=True)
    # The income of the plan stands behind the margin of its profit: why it is so is told beside the income alone.
    store.office.explain([Explained("CD-T1.1", 2024, "Fewer applicants")], author="A. Bekova")
    assert explained.below("income-both-plans", View("/finance"))
    assert not explained.below("net-profit-both-plans", View("/finance"))
    parts = deck.parts_of(store, "SP-2", 2023, each=True)
    slides = [one for part in parts for one in (part.slides if isinstance(part, Grid) else [part])]
    remarks = {one.chart.story.name: one.remark for one in slides if isinstance(one, Slide)}
    for name in ("target-SP-2.5.7", "patents"):
        assert "Explained, SP-2.5.7, 2023: Two labs closed." in remarks[name]
        assert "What is done: A second call (Vice-Rector, until 30 Jun 2027)" in remarks[name], "the whole of it"
    assert "Explained" not in remarks["target-SP-2.5.1"]
    written = Presentation(io.BytesIO(presentation(parts, title="A", day=date(2026, 1, 1)))).slides
    notes = [one.notes_slide.notes_text_frame.text for one in written if one.has_notes_slide]
    assert sum("Explained, SP-2.5.7, 2023" in one for one in notes) >= 2


def test_the_page_of_an_indicator_names_whom_the_office_assigned(store: Store) -> None:
    def facts(code: str) -> str:
        told = app.server.test_client().get(f"/targets/{code}").get_data(as_text=True)
        return re.sub(r"<[^>]+>", "", told)

    assert "The Strategic Plan names nobody." in facts("SP-2.5.7")
    store.office.assign(["SP-2.5.7", "CD-4.5.1"], "Archive", date(2021, 1, 1), author="Director")
    assert "Archive, as the office assigned" in facts("SP-2.5.7")
    assert f"Archive, as the office assigned; the plan names {store.catalog.indicators['CD-4.5.1'].owner}" in facts(
        "CD-4.5.1"
    )
