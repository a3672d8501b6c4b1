"""A note on a year, from the form of an indicator's page and the command to its chart, its files and its slides."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import callback_requests
import pytest
from openpyxl import load_workbook
from pptx import Presentation

import app
from ktudash import deck
from ktudash.chart.speech import spoken
from ktudash.chart.wire import from_json, to_json
from ktudash.cli import main
from ktudash.downloads.anew import taken_anew
from ktudash.drawing import xlsx
from ktudash.drawing.csv import csv
from ktudash.drawing.plotly import figure
from ktudash.drawing.pptx import presentation
from ktudash.drawing.svg import svg
from ktudash.indicators.charts import path_chart
from ktudash.reporting.csv_files import CsvStyle
from ktudash.store import Store
from ktudash.words import voice

CODE = "SP-2.5.7"
TEXT = "Utility models count too <b>"
WORDS = f"(1) 2023: {TEXT} (A. Bekova, "


@pytest.fixture
def store(tmp_path: Path, over: Callable[[str], Store]) -> Store:
    return over(f"sqlite:///{tmp_path}/notes.sqlite")


def keep(request: str, button: str = "indicator-note-keep", **typed: str) -> str:
    """What the form answers."""
    body = callback_requests.request(
        app.app,
        "indicator-note-keep.n_clicks",
        {"actuals-author": "A. Bekova", "indicator-note-year": "2023", **typed},
    )
    body["changedPropIds"] = [f"{button}.n_clicks"]
    for part in body["state"]:
        if part["id"] == "indicator-noted-seen":
            part["value"] = part["value"] | {"version": 99, "request_id": request * 32}
    answer = app.server.test_client().post(callback_requests.ADDRESS, json=body)
    assert answer.status_code == 200, answer.text
    return answer.text


def test_a_note_is_given_shown_and_withdrawn(store: Store) -> None:
    client = app.server.test_client()
    assert "Nobody has noted anything on a year of it yet." in client.get(f"/targets/{CODE}").text
    assert "A note needs words." in keep("a", **{"indicator-note-text": " "})
    odd = keep("d", **{"indicator-note-text": TEXT, "indicator-note-year": "2050"})
    assert "Nothing is planned for 2050; the plans have 2021-2025." in odd
    said = keep("b", **{"indicator-note-text": TEXT})
    assert "The note on 2023 is kept." in said
    assert "2023 (1)" in said, "the chart is drawn again"
    page = client.get(f"/targets/{CODE}").text
    assert "(1) 2023: Utility models count too &lt;b&gt; (A. Bekova, " in page
    assert "2023: Utility models count too &lt;b&gt; (A. Bekova, " in page
    before = (store.noted(CODE)[0].recorded_at - timedelta(days=2)).date()
    assert "Utility models" not in client.get(f"/targets/{CODE}?as_of={before}").text
    assert "К 2023 году" not in (russian := client.get(f"/targets/{CODE}?lang=ru").text)
    assert "(1) 2023 год: Utility models" in russian
    assert "The note on 2023 is withdrawn." in keep("c", "indicator-note-withdraw")
    page = client.get(f"/targets/{CODE}").text
    assert "2023, said before: Utility models" in page
    assert "2023: the note was withdrawn (A. Bekova, " in page
    assert "2023 (1)" not in page


def test_a_note_comes_into_pictures_files_and_slides(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    old = presentation(deck.parts_of(store, "SP-2", 2025, each=True), title="A", day=date(2026, 1, 1))
    assert main(["note", CODE, "2023", "--text", TEXT, "--author", "A. Bekova"]) == 0
    assert "The note on 2023 is kept." in capsys.readouterr().out
    chart = spoken(path_chart(store, CODE), voice("en"))
    assert chart == from_json(to_json(chart))
    assert chart.story.notes[-1].startswith(WORDS)
    assert "2023 (1)" in svg(chart)
    drawn = figure(chart)["layout"]
    assert any("2023 (1)" in axis.get("ticktext", ()) for axis in drawn.values() if isinstance(axis, dict))
    rows = csv(chart, CsvStyle.COMMA).decode("utf-8-sig").splitlines()
    assert rows[0].endswith(",Note")
    (noted,) = [row for row in rows if TEXT in row]
    assert noted.startswith("2023,")
    sheet = load_workbook(io.BytesIO(xlsx.workbook(chart, day=date(2026, 1, 1), demo=False))).worksheets[0]
    told = {row[0].value: row[-1].value for row in sheet.iter_rows()}
    assert told[2023].startswith(WORDS)
    assert told[2022] is None
    anew = taken_anew(store, old, demo=False).renewed
    of_figures = [change for change in anew.changes if change.what == "chart"]
    assert of_figures == [], "no figure has changed"
    for content in (
        anew.content,
        presentation(deck.parts_of(store, "SP-2", 2025, each=True), title="A", day=date(2026, 1, 1)),
    ):
        slides = [one for one in Presentation(io.BytesIO(content)).slides if one.has_notes_slide]
        (slide,) = [one for one in slides if TEXT in one.notes_slide.notes_text_frame.text]
        (frame,) = [shape for shape in slide.shapes if shape.has_chart]
        assert [place for place in frame.chart.plots[0].categories if re.search(r"2023\n\(1\)", str(place))]
        assert any(shape.has_text_frame and WORDS in shape.text_frame.text for shape in slide.shapes)


def test_the_command_refuses_what_cannot_be_noted(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    signed = ["--author", "A. Bekova"]
    assert main(["note", "SP-9.9.9", "2023", "--text", "A", *signed]) == 1
    assert main(["note", CODE, "1999", "--text", "A", *signed]) == 1
    assert main(["note", CODE, "2023", "--text", " ", *signed]) == 1
    assert main(["note", CODE, "2023", "--withdraw", *signed]) == 1
    said = capsys.readouterr().err
    assert "SP-9.9.9" in said
    assert "has no note on 2023 that could be withdrawn" in said
    assert store.year_notes.history() == ()
