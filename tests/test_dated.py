"""Pages, charts and decks as of a day or a meeting: what was reported later is not there yet, and the page says so."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from dash.development.base_component import Component

import app
from ktudash.cli import main
from ktudash.components.addresses import made
from ktudash.reporting.ledger import Entry, Ledger
from ktudash.reporting.ledger.signed import Signature, append
from ktudash.reporting.ledger.tables import meeting
from ktudash.store import Store
from tests.test_app import words

CODE = "SP-2.5.7"
PAGE = f"/targets/{CODE}"


@pytest.fixture
def reported(tmp_path: Path, over: Callable[[str], Store]) -> Ledger:
    """The app over a ledger in which 40 patents of 2021 became 55 three months later."""
    url = f"sqlite:///{tmp_path}/ledger.sqlite"
    for month, value in ((2, 40.0), (5, 55.0)):
        ledger = Ledger(url, clock=lambda month=month: datetime(2024, month, 1, 6, tzinfo=UTC))
        ledger.append([Entry(CODE, 2021, value)], author="A. Bekova", base_version=ledger.version())
        ledger.close()
    return over(url).ledger


def charts_of(page: Component) -> dict[str, Any]:
    written = [getattr(part, "data-chart", None) for part in page._traverse()]
    read = [json.loads(one) for one in written if one]
    return {chart["story"]["name"]: chart for chart in read}


def actual_of(page: Component) -> list[float]:
    (panel,) = charts_of(page)[f"target-{CODE}"]["panels"]
    return [
        point["value"]
        for series in panel["series"]
        if series["role"] == "actual"
        for point in series["points"]
        if point["place"] == "2021"
    ]


def main_of(page: Component) -> Any:
    return next(part for part in page._traverse() if getattr(part, "id", None) == "main")


@pytest.mark.usefixtures("reported")
@pytest.mark.parametrize(
    ("day", "values"), [("", [55]), ("2024-05-01", [55]), ("2024-04-30", [40]), ("2024-01-31", [])]
)
def test_a_page_shows_what_was_reported_by_its_day(day: str, values: list[float]) -> None:
    assert actual_of(made(f"{PAGE}?as_of={day}" if day else PAGE)) == values


@pytest.mark.usefixtures("reported")
def test_the_page_says_its_day_and_leads_to_others_of_that_day() -> None:
    page = made(f"{PAGE}?as_of=2024-04-30")
    assert "These are the actuals that were reported by 30 Apr 2024." in words(page)
    assert "as reported by 30 Apr 2024" in getattr(main_of(page), "data-filters")
    links = [getattr(part, "href", None) for part in page._traverse()]
    assert "/students?as_of=2024-04-30" in links
    (head,) = [one for one in page._traverse() if getattr(one, "className", "") == "paper-head"]
    assert "30 Apr 2024" in head.children[0]
    assert PAGE in links, "the way back to what is reported now"


@pytest.mark.usefixtures("reported")
@pytest.mark.parametrize("read", ["yesterday", "2199-01-01", "2024-02-30"])
def test_a_day_that_is_none_or_has_not_come_is_named(read: str) -> None:
    page = made(f"{PAGE}?as_of={read}")
    assert f"“{read}”, which is no day" in words(page)
    assert actual_of(page) == [55]
    assert getattr(main_of(page), "data-filters") == ""


@pytest.fixture
def council(reported: Ledger) -> str:
    """A meeting that was held between the two reports."""
    at = Ledger(str(reported.engine.url), clock=lambda: datetime(2024, 3, 5, 6, tzinfo=UTC))
    # The clock of a meeting never runs behind what was reported, so it is held before the second one comes.
    with at.writing() as connection:
        row = {"name": "Council, 2024-03", "as_of": datetime(2024, 3, 5, 6, tzinfo=UTC), "version": 1, "note": ""}
        append(connection, meeting, [row], Signature.of("Director"), at.moment())
    at.close()
    return "Council%2C+2024-03"


@pytest.mark.parametrize("spelling", ["Council%2C+2024-03", "council,%202024-03", "1"])
def test_a_page_is_as_of_a_meeting_by_its_name_and_says_so(council: str, spelling: str) -> None:
    page = made(f"{PAGE}?as_of={spelling}")
    assert actual_of(page) == [40]
    assert "These are the actuals as of the meeting “Council, 2024-03” (5 Mar 2024)." in words(page)
    assert "as of the meeting “Council, 2024-03” (5 Mar 2024)" in getattr(main_of(page), "data-filters")
    links = [getattr(part, "href", None) for part in page._traverse()]
    assert f"/students?as_of={council}" in links, "every link keeps the meeting by its name"


@pytest.mark.usefixtures("council")
def test_a_name_of_no_meeting_is_named() -> None:
    page = made(f"{PAGE}?as_of=Senate")
    assert "“Senate”, which is no day such as 2026-06-30 that has come, and no meeting" in words(page)
    assert actual_of(page) == [55]


def test_data_and_history_take_the_name_of_a_meeting(council: str) -> None:
    client = app.server.test_client()

    def rows(address: str) -> list[dict[str, str]]:
        answer = client.get(address)
        assert answer.status_code == 200, answer.text
        return list(csv.DictReader(io.StringIO(answer.get_data().decode("utf-8-sig"))))

    (row,) = rows(f"/data/indicators.csv?code={CODE}&year=2021&as_of={council}")
    assert (float(row["actual"]), row["as_of"]) == (40, "Council, 2024-03")
    (row,) = rows(f"/actuals/state.csv?as_of={council}")
    assert row["value"] == "40"
    assert row["filters"] == "Filter: as of the meeting “Council, 2024-03” (5 Mar 2024)"
    (row,) = rows(f"/actuals/history.csv?since={council}")
    assert (row["value_from"], row["value_to"]) == ("40", "55")
    (row,) = rows(f"/actuals/changes.csv?since={council}")
    assert row["change"] == "restated"
    for address in (
        "/data/indicators.csv?",
        "/export/standard-set?line=SP-2&",
        "/export/indicators/csv?",
        "/export/audit/csv?",
    ):
        refused = client.get(f"{address}as_of=Senate")
        assert (refused.status_code, "“Senate” is no day that has come and no meeting" in refused.text) == (400, True)


def test_the_standard_set_of_a_meeting_is_of_then_and_leads_back_to_then(council: str) -> None:
    client = app.server.test_client()
    found = client.get(f"/export/standard-set?line=SP-2&each=1&as_of={council}").get_json()["charts"]
    assert all("as of the meeting “Council, 2024-03”" in one["chart"]["story"]["filters"] for one in found)
    assert all(f"as_of={council}" in one["href"] for one in found)
    (path,) = [one for one in found if one["name"] == f"target-{CODE}"]
    assert path["href"] == f"{PAGE}?as_of={council}"
    asked = [{"name": path["name"], "href": path["href"], "set": path["set"]}]
    (again,) = client.post("/export/current", json={"charts": asked}).get_json()["charts"]
    assert again == path["chart"], "the deck finds it unchanged"


def test_the_page_of_actuals_offers_the_meetings(council: str) -> None:
    assert "What was reported since 5 Mar 2024" in words(made("/actuals?since=2024-03-05"))
    page = made(f"/actuals?since={council}&as_of={council}")
    told = words(page)
    assert "Since the meeting “Council, 2024-03” (5 Mar 2024): 0 reported, 1 restated or withdrawn" in told
    assert "As it stood at the meeting “Council, 2024-03” (5 Mar 2024): 1 in force" in told
    links = [getattr(part, "href", None) for part in made("/actuals")._traverse()]
    assert f"/actuals?since={council}" in links
    assert f"/actuals?as_of={council}" in links
    assert f"/?as_of={council}" in [getattr(part, "href", None) for part in made("/reporting")._traverse()]


@pytest.mark.usefixtures("council")
def test_commands_take_the_name_of_a_meeting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "state.csv"
    assert main(["export-actuals", "--as-of", "council, 2024-03", "--out", str(file)]) == 0
    assert "as of the meeting “Council, 2024-03” (5 Mar 2024)" in file.read_text("utf-8-sig")
    assert main(["digest", "--since", "Council, 2024-03"]) == 0
    assert "what came since the meeting “Council, 2024-03” (5 Mar 2024)" in capsys.readouterr().out
    for command in (
        ["export-actuals", "--as-of", "Senate", "--out", str(file)],
        ["digest", "--since", "Senate"],
        ["deck", "--line", "SP-2", "--as-of", "Senate", "--out", str(tmp_path / "x.pptx")],
    ):
        assert main(command) == 1
        said = capsys.readouterr()
        assert "“Senate” is no day such as 2025-06-30, and the office has frozen no meeting" in said.out + said.err


@pytest.mark.usefixtures("reported")
def test_a_copied_link_spells_out_the_year_that_goes_without_saying() -> None:
    assert getattr(main_of(made("/targets?q=patents")), "data-link") == "/targets?q=patents&year=2021"
    assert getattr(main_of(made("/students?line=SP-1")), "data-filters") == "Filter: SP-1 · Training"


@pytest.mark.usefixtures("reported")
def test_a_deck_learns_which_of_its_charts_have_changed() -> None:
    client = app.server.test_client()
    old = charts_of(made(f"{PAGE}?as_of=2024-04-30"))[f"target-{CODE}"]
    name = old["story"]["name"]
    asked = [
        {"name": name, "href": PAGE},
        {"name": name, "href": f"{PAGE}?as_of=2024-04-30"},
        {"name": name, "href": PAGE, "set": {"line": "SP-2", "year": 2021}},
        {"name": "no-such-chart", "href": PAGE},
        {"name": name, "href": "/nowhere"},
        {"name": name, "href": PAGE, "set": {"line": "SP-9", "year": 2021}},
    ]
    answer = client.post("/export/current", json={"charts": asked})
    assert answer.status_code == 200, answer.text
    now, then, of_set, *missing = answer.get_json()["charts"]
    assert now == charts_of(made(PAGE))[name]
    assert {**then["story"], "filters": ""} == {**old["story"], "filters": ""}
    assert then["panels"] == old["panels"] != now["panels"]
    values = [point["value"] for series in of_set["panels"][0]["series"] for point in series["points"]]
    assert 55 in values
    assert 40 not in values
    assert missing == [None, None, None]


@pytest.mark.usefixtures("reported")
@pytest.mark.parametrize("asked", [{}, {"charts": []}, {"charts": [{"name": "a", "href": "//evil.example"}]}])
def test_what_no_deck_asks_is_refused(asked: dict[str, Any]) -> None:
    answer = app.server.test_client().post("/export/current", json=asked)
    assert answer.status_code == 400
