"""The standard set of every line, through the real routes of the real app: nothing is faked on the way."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from export_figures import words_on
from flask.testing import FlaskClient
from pptx import Presentation

import app
from ktudash import deck
from ktudash.chart.wire import from_json
from ktudash.drawing.pptx import is_native
from ktudash.store import get_store

LINES = (*(f"SP-{number}" for number in range(1, 7)), *(f"CD-{number}" for number in range(1, 5)))


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return app.server.test_client()


def _no_number(written: str) -> Any:
    raise AssertionError(f"a browser reads no {written}")


def _charts(client: FlaskClient, line: str, year: int, more: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"/export/standard-set?line={line}&year={year}{more}")
    assert answer.status_code == 200, (line, year)
    assert answer.mimetype == "application/json"
    read = json.loads(answer.data, parse_constant=_no_number)
    charts: list[dict[str, Any]] = read["charts"]
    return charts


def test_these_are_all_lines() -> None:
    assert tuple(get_store().catalog.lines) == LINES


@pytest.mark.parametrize("line", LINES)
def test_the_standard_set_of_every_year_is_answered_and_becomes_slides(client: FlaskClient, line: str) -> None:
    store = get_store()
    paths = {f"target-{code}" for code, one in store.catalog.indicators.items() if one.line_id == line}
    charts: list[dict[str, Any]] = []
    for year in deck.years_of(store, line):
        charts = _charts(client, line, year, "&each=1")
        assert paths <= {chart["name"] for chart in charts}
        assert charts[0]["status"] == {"line": line, "year": year}
        assert line in charts[0]["chart"]["story"]["subtitle"]  # gaps are those of the line only
        for chart in charts:
            assert chart["title"] == chart["chart"]["story"]["title"]
            assert chart["set"] == {"line": line, "year": year, "each": True}
            assert not chart["joins"]
            assert chart["native"] is is_native(from_json(json.dumps(chart["chart"])))
    of_a_slide = ("chart", "title", "href", "size", "status")
    kept = [{name: chart[name] for name in of_a_slide if name in chart} for chart in charts]
    sent = {"charts": kept, "title": "A deck", "decimal": ".", "demo": False}
    made = client.post("/export/pptx", json=sent)
    assert made.status_code == 200, made.text
    slides = [words_on(slide) for slide in Presentation(io.BytesIO(made.data)).slides]
    # The opening slide, the table of the statuses, and a slide a chart (a long table goes on on the next one).
    assert len(slides) >= 2 + len(charts)
    assert [chart["title"] for chart in charts if not any(chart["title"] in said for said in slides)] == []


def test_a_task_has_a_slide_and_one_with_many_indicators_a_table(client: FlaskClient) -> None:
    store = get_store()
    year = store.catalog.documents["CD"].years[0]
    charts = _charts(client, "CD-2", year)
    slides: list[list[str]] = []
    for chart in charts:
        slides[-1:] = [[*slides[-1], chart["name"]]] if chart["joins"] else [*slides[-1:], [chart["name"]]]
    tasks: dict[str, list[str]] = {}
    for code, one in store.catalog.indicators.items():
        if one.line_id == "CD-2":
            tasks.setdefault(one.task, []).append(f"target-{code}")
    assert [slide for slide in slides if slide[0].startswith("target-")] == list(tasks.values())
    assert all(chart["set"]["each"] is False for chart in charts)
    (table,) = [chart for chart in _charts(client, "SP-2", 2025) if chart["name"].startswith("task-")]
    assert (table["name"], table["size"], table["native"]) == ("task-SP-2.5", "table", False)
    codes = [place["key"] for place in table["chart"]["panels"][0]["places"]]
    assert codes == [code for code, one in store.catalog.indicators.items() if one.line_id == "SP-2"]
    of_a_slide = ("chart", "title", "href", "size", "set", "joins")
    kept = [{name: chart[name] for name in of_a_slide} for chart in (*charts, table)]
    kept = kept[1:]  # the way to the targets is a picture, which a browser sends
    kept[0]["slide"] = "A title of our own"
    made = client.post("/export/pptx", json={"charts": kept, "title": "A deck", "decimal": ".", "demo": False})
    deck_of_tasks = Presentation(io.BytesIO(made.data))
    counted = {
        slide.shapes.title.text: sum(shape.has_chart for shape in slide.shapes) for slide in deck_of_tasks.slides
    }
    assert counted["A title of our own"] == len(tasks["T"])
    assert counted["CD-2 · Customer orientation, section 2.3: 1 of 5 targets never move"] == 5
    rows = [
        [cell.text for cell in row.cells]
        for slide in deck_of_tasks.slides
        for shape in slide.shapes
        if shape.has_table
        for row in shape.table.rows
    ]
    assert any("SP-2.5.1" in row[0] and all(row[1:]) for row in rows), "every year has its target"
    again = client.post("/export/refresh-deck", data=made.data).get_json()
    assert again["changes"] == []
    assert again["left"] == [
        "Slide 2, left as it is: the title “A title of our own”, because it was written by hand.",
    ]
    kept += [kept[2] | {"joins": True}] * 7
    refused = client.post("/export/pptx", json={"charts": kept})
    assert (refused.status_code, "more than 6 charts are to stand on one slide" in refused.text) == (400, True)
