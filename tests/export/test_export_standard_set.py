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


def _charts(client: FlaskClient, line: str, year: int) -> list[dict[str, Any]]:
    answer = client.get(f"/export/standard-set?line={line}&year={year}")
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
        charts = _charts(client, line, year)
        assert paths <= {chart["name"] for chart in charts}
        assert charts[0]["status"] == {"line": line, "year": year}
        assert line in charts[0]["chart"]["story"]["subtitle"]  # gaps are those of the line only
        for chart in charts:
            assert chart["title"] == chart["chart"]["story"]["title"]
            assert chart["set"] == {"line": line, "year": year}
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
