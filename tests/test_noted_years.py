"""A note on a year, from the form of an indicator's page and the command to its chart, its files and its slides."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import callback_requests
import pytest
from openpyxl import load_workbook
from pptx import Presentation

import app
from ktudash import deck, registry
from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.chart.wire import from_json, to_json
from ktudash.cli import main
from ktudash.deck.tasks import task_table, tasks_of
from ktudash.downloads.anew import taken_anew
from ktudash.drawing import xlsx
from ktudash.drawing.csv import csv
from ktudash.drawing.plotly import figure
from ktudash.drawing.pptx import Slide, presentation
from ktudash.drawing.pptx.anew.tables import changed_cells
from ktudash.drawing.pptx.tables import APART, unmarked
from ktudash.drawing.svg import svg
from ktudash.indicators.charts import gap_charts, index_chart, path_chart, seam_chart
from ktudash.reporting.csv_files import CsvStyle
from ktudash.reporting.ledger import Entry
from ktudash.store import CORRECTED, Store
from ktudash.view import View
from ktudash.words import voice

CODE = "SP-2.5.7"
TEXT = "Utility models count too <b>"
WORDS = f"(1) 2023, Patents received: {TEXT} (A. Bekova, "


@pytest.fixture
def store(tmp_path: Path, over: Callable[[str], Store]) -> Store:
    return over(f"sqlite:///{tmp_path}/notes.sqlite")


def marked(answer: str) -> bool:
    """Whether a chart of the page has a mark below a year."""
    return ">(1)</tspan>" in answer


def keep(request: str, button: str = "indicator-note-keep", version: int = 99, **typed: str) -> str:
    """What the form answers to who has seen the notes up to ``version``."""
    body = callback_requests.request(
        app.app,
        "indicator-note-keep.n_clicks",
        {"actuals-author": "A. Bekova", "indicator-note-year": "2023", **typed},
    )
    body["changedPropIds"] = [f"{button}.n_clicks"]
    for part in body["state"]:
        if part["id"] == "indicator-noted-seen":
            part["value"] = part["value"] | {"version": version, "request_id": request * 32}
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
    assert re.search(r"mark\W+\(1\)", said), "the chart is drawn again"
    page = client.get(f"/targets/{CODE}").text
    assert "(1) 2023, Patents received: Utility models count too &lt;b&gt; (A. Bekova, " in page
    assert "2023: Utility models count too &lt;b&gt; (A. Bekova, " in page
    before = (store.noted(CODE)[0].recorded_at - timedelta(days=2)).date()
    assert "Utility models" not in client.get(f"/targets/{CODE}?as_of={before}").text
    assert "К\u00a02023\u00a0году" not in (russian := client.get(f"/targets/{CODE}?lang=ru").text)
    assert "(1) 2023\u00a0год, Полученные патенты: Utility models" in russian
    assert "The note on 2023 is withdrawn." in keep("c", "indicator-note-withdraw")
    page = client.get(f"/targets/{CODE}").text
    assert "2023, said before: Utility models" in page
    assert "2023: the note was withdrawn (A. Bekova, " in page
    assert not marked(page)


def test_of_two_who_note_the_second_is_told_and_may_press_again(store: Store) -> None:
    keep("a", **{"indicator-note-text": TEXT})
    told = keep("b", version=0, **{"indicator-note-text": "Another"})
    assert "A. Bekova has noted something on SP-2.5.7 in 2023" in told
    assert "2023: Utility models count too" in told, "what holds now is shown"
    assert "indicator-note-text" not in json.loads(told)["response"], "what was typed stays"
    seen = json.loads(told)["response"]["indicator-noted-seen"]["data"]["version"]
    assert "The note on 2023 is kept." in keep("c", version=seen, **{"indicator-note-text": "Another"})


def test_a_note_comes_into_pictures_files_and_slides(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    old = presentation(deck.parts_of(store, "SP-2", 2025, each=True), title="A", day=date(2026, 1, 1))
    assert main(["note", CODE, "2023", "--text", TEXT, "--author", "A. Bekova"]) == 0
    assert "The note on 2023 is kept." in capsys.readouterr().out
    chart = spoken(path_chart(store, CODE), voice("en"))
    assert chart == from_json(to_json(chart))
    assert chart.story.notes[-1].startswith(WORDS)
    assert re.search(r"2023<tspan [^>]*>\(1\)</tspan>", svg(chart))
    assert f"<title>{chart.story.notes[-1].replace('<', '&lt;').replace('>', '&gt;')}</title>2023" in svg(chart)
    drawn = figure(chart)["layout"]
    assert any("2023<br>(1)" in axis.get("ticktext", ()) for axis in drawn.values() if isinstance(axis, dict))
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
        told = [one for one in slides if TEXT in one.notes_slide.notes_text_frame.text]
        assert len(told) == 2, "that of the topic and that of the indicator"
        for slide in told:
            (frame,) = [shape for shape in slide.shapes if shape.has_chart]
            assert [place for place in frame.chart.plots[0].categories if re.search(r"2023\n\(1\)", str(place))]
            assert any(shape.has_text_frame and WORDS in shape.text_frame.text for shape in slide.shapes)


def marks(chart: Chart | None) -> dict[tuple[str, int], bool]:
    """Each indicator and year that a chart draws, and whether a mark stands there."""
    assert chart is not None
    found: dict[tuple[str, int], bool] = {}
    for panel in chart.panels:
        places = {place.key: bool(place.mark and place.notes) for place in panel.places}
        for one in panel.series:
            for point in one.points:
                if one.code and point.place.isdigit():
                    at = (one.code, int(point.place))
                elif one.year:
                    at = (point.place, one.year)
                else:
                    continue
                found[at] = found.get(at, True) and places[point.place]
    return found


def test_every_chart_that_draws_the_year_of_an_indicator_shows_the_note(store: Store) -> None:
    noted = {(one.code, one.years[-1]) for one in store.catalog.indicators.values()}
    for code, year in noted:
        store.year_notes.keep(code, year, f"Of {code}", author="A. Bekova")
    seen: dict[str, dict[tuple[str, int], bool]] = {}
    for one in registry.charts():
        view = View(one.page)
        seen[one.name] = marks(registry.spoken_chart(one, view))
        if one.codes:
            assert seen[one.name].keys() & noted, f"{one.name} draws no year of its indicators"
    for pair in store.pairs.pairs:
        seen[pair.id] = marks(seam_chart(store, pair.id))
    codes = list(store.catalog.indicators)
    before = store.assessment(store.reporting_year())
    for chart in gap_charts(store, before):
        seen[chart.story.name] = marks(chart)
    seen["index"] = marks(index_chart(store, codes, CORRECTED))
    for code in codes[::10]:
        for compact in (True, False):
            seen[f"{code} {compact}"] = marks(path_chart(store, code, compact=compact))
            assert seen[f"{code} {compact}"].keys() & noted
    for name, found in seen.items():
        missing = [at for at in found.keys() & noted if not found[at]]
        assert missing == [], name


def test_a_topic_chart_shows_the_notes_of_the_moment_in_the_language_of_its_page(store: Store) -> None:
    client = app.server.test_client()
    assert not marked(client.get("/research").text)
    kept = store.year_notes.keep(CODE, 2023, TEXT, author="A. Bekova")
    assert marked(page := client.get("/research").text)
    assert "(1) 2023, Patents received: Utility models count too &lt;b&gt; (A. Bekova, " in page
    before = (kept.recorded_at - timedelta(days=2)).date()
    assert not marked(client.get(f"/research?as_of={before}").text)
    assert "(1) 2023\u00a0год, Полученные патенты: Utility models" in client.get("/research?lang=ru").text
    assert "(1) 2023\u00a0жыл, Алынған патенттер: Utility models" in client.get("/research?lang=kk").text
    assert "(1) 2023, Patents received: Utility models" in client.get("/targets?show=paths&line=SP-2").text
    assert "(1) 2023, Patents received: Utility models" in client.get("/embed/patents").text
    rows = client.get("/data/charts/patents.json").json["table"]["rows"]
    assert [bool(row["notes"]) for row in rows if row["name"] in ("2022", "2023")] == [False, True]
    store.year_notes.keep(CODE, 2023, "Another reason", author="A. Bekova")
    assert "(1) 2023, Patents received: Another reason" in client.get("/research").text
    store.year_notes.keep(CODE, 2023, "", author="A. Bekova")
    assert not marked(client.get("/research").text)


def test_the_table_of_a_task_has_the_notes_of_its_indicators(store: Store) -> None:
    (members,) = [of for of in tasks_of(store, "SP-2").values() if CODE in [one.code for one in of]]

    def drawn() -> tuple[Chart, Any]:
        """The chart, and its table on a slide."""
        chart = spoken(task_table(store, store.catalog.lines["SP-2"], members[:8]), voice("en"))
        content = presentation([Slide(chart)], title="", day=date(2026, 1, 1))
        (found,) = [one for slide in Presentation(io.BytesIO(content)).slides for one in slide.shapes if one.has_table]
        return chart, found

    _, before = drawn()
    store.year_notes.keep(CODE, 2023, TEXT, author="A. Bekova")
    chart, now = drawn()
    (panel,) = chart.panels
    assert [place.key for place in panel.places if place.mark] == [CODE]
    assert chart.story.notes[-1].startswith("(1) 2023, Patents received: Utility models")
    (head,) = [row.cells[0].text for row in now.table.rows if "Patents received" in row.cells[0].text]
    assert head.endswith(f"{CODE}{APART}(1)")
    assert changed_cells(before, now) == [], "no figure has changed"
    assert unmarked("Technicians (1)") == "Technicians (1)"


def test_the_gaps_of_a_year_show_the_notes_on_it(store: Store) -> None:
    store.ledger.append([Entry(CODE, 2023, 3.0)], author="A. Bekova", base_version=store.ledger.version())
    for year, text in ((2022, "Of another year"), (2023, TEXT)):
        store.year_notes.keep(CODE, year, text, author="A. Bekova")
    (drawn,) = gap_charts(store, store.assessment(2023))
    chart = spoken(drawn, voice("en"))
    assert [(place.key, place.mark) for panel in chart.panels for place in panel.places] == [(CODE, "(1)")]
    assert chart.story.notes[-1].startswith(WORDS)
    assert "Of another year" not in " ".join(chart.story.notes)


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
