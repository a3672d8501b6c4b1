"""Charts as a browser sends them: read where they are sound, refused with a sentence where they are not."""

from __future__ import annotations

import base64
import io
import json
from typing import Any

import openpyxl
import plotly.graph_objects as go
import pytest
from export_figures import charts_in, words_on
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pptx import Presentation

from ktudash.export.received import MOST_CHARTS, NotReadable, read
from ktudash.figures.twin import twin
from ktudash.pages import downloads

ROOT = "https://host"


def png(width: int = 40, height: int = 20) -> str:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#CCDDEE").save(out, "PNG")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


def sent(drawn: go.Figure, **more: Any) -> dict[str, Any]:
    """A chart as plotly.js hands it out: with the template in it, and what it added."""
    raw = json.loads(drawn.to_json())
    raw["layout"]["_private"] = {"x": 1}
    return {"figure": raw, "href": "/students?line=SP-1"} | more


def body(*charts: Any, **more: Any) -> dict[str, Any]:
    return {"charts": list(charts), "title": "A deck", "filters": "", "decimal": ".", "demo": False} | more


def read_body(given: Any) -> Any:
    return read(json.dumps(given).encode(), root=ROOT)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    monkeypatch.delenv("KTUDASH_DEMO", raising=False)
    monkeypatch.delenv("KTUDASH_TEMPLATE", raising=False)
    server = Flask(__name__)
    server.testing = True  # a fault is raised here, not answered
    downloads.register(server)
    return server.test_client()


def test_a_figure_comes_through_unharmed(bars: go.Figure, lines: go.Figure, heat: go.Figure):
    for figure in (bars, lines, heat):
        slide = read_body(body(sent(figure, picture=png(), size="half", title="Mine"))).slides[0]
        assert twin(slide.figure) == twin(figure)
        assert (slide.title, slide.size, slide.link) == ("Mine", "half", "https://host/students?line=SP-1")
        assert slide.picture is not None


def test_packed_numbers_are_unpacked(bars: go.Figure):
    chart = sent(bars)
    values = base64.b64encode(bytes.fromhex("0000000000c09240000000000000f87f00000000001c8140")).decode()
    chart["figure"]["data"][0]["y"] = {"dtype": "f8", "bdata": values}
    table = twin(read_body(body(chart)).slides[0].figure)
    column = table.columns.index("Students, actual")
    assert [row[column].value for row in table.cells if row[column]] == [1200.0, None, 547.5]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"href": "//evil.example/x"}, "does not lead to a page of this dashboard"),
        ({"href": "javascript:alert(1)"}, "does not lead to a page of this dashboard"),
        ({"href": "/a\nb"}, "does not lead to a page of this dashboard"),
        ({"href": 5}, "href is no text"),
        ({"title": "x" * 501}, "title is no text of at most 500"),
        ({"title": ["x"]}, "title is no text"),
        ({"size": "A4"}, 'size is "A4", expected one of 16:9'),
        ({"size": {"a": 1}}, "its size is"),
        ({"picture": "https://evil.example/x.png"}, "picture is no PNG"),
        ({"picture": "data:image/png;base64,AAAA"}, "picture is no PNG"),
        ({"picture": "data:image/png;base64,!"}, "picture is no PNG"),
        ({"picture": 7}, "picture is no PNG"),
        ({"figure": None}, "it has no figure"),
        ({"figure": {"data": {}}}, "it has no figure"),
        ({"figure": {"data": [], "layout": {}}}, "does not say what it shows"),
        ({"figure": {"data": [5], "layout": {"meta": {"title": "x"}}}}, "it has no figure"),
        ({"figure": {"data": [], "layout": {"meta": {"title": "x"}}}}, "its figure has no numbers"),
        ({"figure": {"data": [{"type": "bar"}], "layout": {"meta": {"title": 5}}}}, "title is no text"),
    ],
)
def test_what_is_wrong_with_a_chart_is_said(bars: go.Figure, change: dict[str, Any], words: str):
    with pytest.raises(NotReadable, match=words):
        read_body(body(sent(bars, **change)))


@pytest.mark.parametrize(
    "change",
    [
        {"x": None},
        {"customdata": None},
        {"customdata": [["only one"]]},
        {"customdata": 5},
        {"y": ["a", "b", "c"]},
        {"y": {"dtype": "f8", "bdata": "AAA="}},
        {"y": {"dtype": "O", "bdata": ""}},
        {"type": "violin"},
        {"x": [[1], [2], [3]]},
    ],
)
def test_numbers_and_words_that_do_not_fit_are_refused(bars: go.Figure, change: dict[str, Any]):
    chart = sent(bars)
    chart["figure"]["data"][0] |= change
    with pytest.raises(NotReadable, match="Chart 1 could not be read"):
        read_body(body(chart))


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"5", b"null", b'{"charts": 3}', b'{"charts": []}', b"\xff\xfe", b"[" * 100_000]
)
def test_what_is_no_request_is_refused(raw: bytes):
    with pytest.raises(NotReadable):
        read(raw, root=ROOT)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "-1e999", "1" + "0" * 400])
def test_numbers_without_end_are_refused(bars: go.Figure, number: str):
    raw = json.dumps(body(sent(bars))).replace("1200.0", number)
    with pytest.raises(NotReadable):
        read(raw.encode(), root=ROOT)


def test_too_much_is_refused(bars: go.Figure):
    with pytest.raises(NotReadable, match=f"1 to {MOST_CHARTS}"):
        read_body(body(*[{}] * (MOST_CHARTS + 1)))
    chart = sent(bars)
    chart["figure"]["data"][0]["x"] = list(range(5_001))
    with pytest.raises(NotReadable, match="more than 5000 points"):
        read_body(body(chart))


# --- routes -----------------------------------------------------------------------------------------


def test_a_workbook_is_an_attachment_with_a_telling_name(client: FlaskClient, bars: go.Figure):
    answer = client.post("/export/xlsx", json=body(sent(bars), filters="Strategic Line: SP-1"))
    assert answer.status_code == 200
    name = answer.headers["Content-Disposition"]
    assert name.startswith('attachment; filename="ktu_students-by-level_2018-2025_20')
    assert name.endswith('.xlsx"')
    book = openpyxl.load_workbook(io.BytesIO(answer.data))
    assert book["Figures"]["B2"].value == 1200
    assert [row[1].value for row in book["About"].iter_rows() if row[0].value == "Filters"] == ["Strategic Line: SP-1"]


def test_a_csv_has_the_decimal_sign_asked_for(client: FlaskClient, bars: go.Figure):
    answer = client.post("/export/csv", json=body(sent(bars), decimal=","))
    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert "547,5" in answer.data.decode()


def test_a_deck_has_a_slide_a_chart(client: FlaskClient, bars: go.Figure, heat: go.Figure):
    charts = [sent(bars, title="Mine"), sent(heat, picture=png())]
    answer = client.post("/export/pptx", json=body(*charts, title="Line 1", demo=True))
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="ktu_demo_deck_20')
    presentation = Presentation(io.BytesIO(answer.data))
    assert [slide.shapes.title.text for slide in presentation.slides][:2] == ["Line 1", "Mine"]
    assert len(charts_in(presentation.slides[1])) == 1
    assert all("Demonstration" in words_on(slide) for slide in presentation.slides)
    links = [
        run.hyperlink.address
        for shape in presentation.slides[1].shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
    ]
    assert "http://localhost/students?line=SP-1" in links


@pytest.mark.parametrize("kind", ["xlsx", "csv", "pptx"])
def test_a_refusal_is_a_sentence(client: FlaskClient, kind: str):
    for raw in (b"{", b'{"charts": [5]}', b"\x00\xff"):
        answer = client.post(f"/export/{kind}", data=raw, content_type="application/json")
        assert answer.status_code == 400
        assert answer.content_type.startswith("text/plain")
        assert answer.text.endswith(".")
    assert client.get(f"/export/{kind}").status_code == 405


def test_numbers_are_sent_for_one_chart(client: FlaskClient, bars: go.Figure):
    answer = client.post("/export/xlsx", json=body(sent(bars), sent(bars)))
    assert (answer.status_code, answer.text) == (400, "Numbers are sent for one chart at a time: read 2 charts.")


def test_a_request_has_a_limit(client: FlaskClient):
    answer = client.post("/export/csv", data=b" " * (8 * 2**20 + 1), content_type="application/json")
    assert answer.status_code == 413
    assert "8 MB" in answer.text


def test_a_demonstration_marks_its_files_whatever_the_browser_says(monkeypatch: pytest.MonkeyPatch, bars: go.Figure):
    monkeypatch.setenv("KTUDASH_DEMO", "1")
    server = Flask(__name__)
    downloads.register(server)
    answer = server.test_client().post("/export/csv", json=body(sent(bars), demo=False))
    assert "Demonstration" in answer.data.decode()


def test_a_standard_set_comes_back_as_a_deck_with_its_status_table(client: FlaskClient):
    answer = client.get("/export/standard-set?line=SP-2&year=2025")
    charts = answer.get_json()["charts"]
    assert len(charts) >= 20
    assert {"figure", "name", "title", "href", "size"} <= set(charts[0])
    assert all(chart["href"].startswith("/") for chart in charts)
    made = client.post("/export/pptx", json=body(*charts[:2]))
    presentation = Presentation(io.BytesIO(made.data))
    tables = [shape.table for shape in presentation.slides[1].shapes if shape.has_table]
    assert tables[0].cell(1, 0).text == "SP-2.5.1"
    for wrong in ("line=SP-9", "line=SP-2&year=1999", "line=SP-2&year=x", ""):
        assert client.get(f"/export/standard-set?{wrong}").status_code == 400


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
KEYS = ("type", "x", "y", "z", "text", "name", "orientation", "mode", "marker", "line", "customdata", "meta", "base",
        "textposition", "textfont", "xaxis", "yaxis", "textangle")  # fmt: skip
LAYOUT_KEYS = ("meta", "shapes", "annotations", "barmode", "height", "xaxis", "yaxis", "xaxis2")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["xlsx", "csv", "pptx"]),
    st.sampled_from(KEYS),
    JSON,
    st.sampled_from(LAYOUT_KEYS),
    JSON,
    st.booleans(),
)
def test_whatever_a_figure_holds_is_never_a_fault(
    client: FlaskClient, bars: go.Figure, kind: str, key: str, value: Any, place: str, other: Any, both: bool
):
    chart = sent(bars)
    chart["figure"]["data"][0][key] = value
    if both:
        chart["figure"]["layout"][place] = other
    raw = json.dumps(body(chart)).encode("utf-8", "surrogatepass")
    answer = client.post(f"/export/{kind}", data=raw, content_type="application/json")
    assert answer.status_code in (200, 400)
