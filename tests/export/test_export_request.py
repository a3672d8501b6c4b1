"""Charts as a browser sends them: read where they are sound, refused with a sentence where they are not."""

from __future__ import annotations

import base64
import io
import json
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from export_figures import charts_in, words_on
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pptx import Presentation

from ktudash.chart.model import MOST_POINTS, Chart
from ktudash.chart.wire import to_json
from ktudash.clock import today
from ktudash.downloads import routes
from ktudash.downloads.request import MOST_CHARTS, NotReadable, read

ROOT = "https://host"

TODAY = today().isoformat()


def png(width: int = 40, height: int = 20) -> str:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#CCDDEE").save(out, "PNG")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


def sent(drawn: Chart, **more: Any) -> dict[str, Any]:
    """A chart as a browser sends it."""
    return {"chart": json.loads(to_json(drawn)), "href": "/students?line=SP-1"} | more


def body(*charts: Any, **more: Any) -> dict[str, Any]:
    return {"charts": list(charts), "title": "A deck", "decimal": ".", "demo": False} | more


def read_body(given: Any) -> Any:
    return read(json.dumps(given).encode(), root=ROOT)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    monkeypatch.delenv("KTUDASH_DEMO", raising=False)
    monkeypatch.delenv("KTUDASH_TEMPLATE", raising=False)
    server = Flask(__name__)
    server.testing = True  # a fault is raised here, not answered
    routes.register(server)
    return server.test_client()


def test_a_chart_comes_through_unharmed(bars: Chart, lines: Chart, facets: Chart, heat: Chart):
    for chart in (bars, lines, facets, heat):
        slide = read_body(body(sent(chart, picture=png(), size="half", title="Mine"))).slides[0]
        assert slide.chart == chart
        assert (slide.title, slide.size, slide.link) == ("Mine", "half", "https://host/students?line=SP-1")
        assert slide.picture is not None


def test_a_deck_has_its_seal(client: FlaskClient, bars: Chart):
    made = client.post("/export/pptx", json=body(sent(bars), seal="confirmed:2026-11-20"))
    assert "Confirmed on 20 November 2026" in words_on(Presentation(io.BytesIO(made.data)).slides[1])
    for wrong in ("secret", "confirmed:2026-02-31", 5):
        answer = client.post("/export/pptx", json=body(sent(bars), seal=wrong))
        assert (answer.status_code, "no such seal" in answer.text) == (400, True)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"href": "//evil.example/x"}, "does not lead to a page of this dashboard"),
        ({"href": "javascript:alert(1)"}, "does not lead to a page of this dashboard"),
        ({"href": "/a\nb"}, "does not lead to a page of this dashboard"),
        ({"href": 5}, "its link is no text"),
        ({"title": "x" * 501}, "its title is no text of at most 500 letters"),
        ({"title": ["x"]}, "its title is no text"),
        ({"size": "A4"}, "its size is none of 16:9, 4:3, square, half"),
        ({"size": {"a": 1}}, "its size is none of"),
        ({"picture": "https://evil.example/x.png"}, "its picture is no PNG"),
        ({"picture": "data:image/png;base64,AAAA"}, "its picture is no PNG"),
        ({"picture": "data:image/png;base64,!"}, "its picture is no PNG"),
        ({"picture": 7}, "its picture is no PNG"),
        ({"status": {"line": "SP-1"}}, "status, year: not what a chart has there."),
        ({"figure": {}}, "“figure”: not what a chart has there."),
        ({"chart": None}, "there is no chart in it"),
        ({"chart": {"story": {"name": "a", "title": ""}}}, "panels: not what a chart has there."),
    ],
)
def test_what_is_wrong_with_a_chart_is_said(bars: Chart, change: dict[str, Any], words: str):
    with pytest.raises(NotReadable, match=words) as caught:
        read_body(body(sent(bars), sent(bars, **change)))
    assert str(caught.value).startswith("Chart 2 could not be read: ")


def test_a_chart_without_a_message_is_refused(bars: Chart):
    chart = sent(bars)
    chart["chart"]["story"]["title"] = ""
    with pytest.raises(NotReadable, match="it does not say what it shows"):
        read_body(body(chart))


def test_an_entry_without_a_chart_is_refused():
    with pytest.raises(NotReadable, match="there is no chart in it"):
        read_body(body({"href": "/students"}))
    with pytest.raises(NotReadable, match="there is no chart in it"):
        read_body(body(5))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": 5}, "The title of the request is no text of at most 500 letters"),
        ({"decimal": ";"}, "neither a point nor a comma"),
        ({"demo": "yes"}, "neither true nor false"),
        ({"more": 1}, "a part “more” that is not known"),
    ],
)
def test_what_is_wrong_with_a_request_is_said(bars: Chart, change: dict[str, Any], words: str):
    with pytest.raises(NotReadable, match=words):
        read_body(body(sent(bars), **change))


def test_a_part_is_found_by_counting(bars: Chart):
    given = sent(bars)
    given["chart"]["panels"][0]["series"][1]["points"][0]["value"] = "5"
    said = "Chart 1 could not be read: panel 1, series 2, point 1, value: not what a chart has there."
    with pytest.raises(NotReadable, match=said):
        read_body(body(given))


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("point", {"value": "5"}),
        ("point", {"place": "1850"}),
        ("point", {"value": None}),
        ("point", {"status": "guessed"}),
        ("point", {"colour": "url(x)"}),
        ("point", {"more": 1}),
        ("series", {"role": "word"}),
        ("series", {"points": None}),
        ("series", {"colour": "#123456"}),
        ("panel", {"form": "pie"}),
        ("panel", {"row": 10**9}),
        ("panel", {"weight": 0}),
        ("panel", {"places": []}),
        ("panel", {"remarks": [{"text": "x", "place": "1850"}]}),
        ("panel", {"axis": {"log": True, "low": "x"}}),
    ],
)
def test_parts_that_no_chart_has_are_refused(bars: Chart, part: str, change: dict[str, Any]):
    given = sent(bars)
    panel = given["chart"]["panels"][0]
    parts = {"panel": panel, "series": panel["series"][0], "point": panel["series"][0]["points"][0]}
    parts[part] |= change
    with pytest.raises(
        NotReadable, match=r"Chart 1 could not be read: ((panel 1, .+|panel 1): not what a chart has there|its numbers)"
    ):
        read_body(body(given))


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"5", b"null", b'{"charts": 3}', b'{"charts": []}', b"\xff\xfe", b"[" * 100_000]
)
def test_what_is_no_request_is_refused(raw: bytes):
    with pytest.raises(NotReadable):
        read(raw, root=ROOT)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "-1e999", "1" + "0" * 400])
def test_numbers_without_end_are_refused(bars: Chart, number: str):
    raw = json.dumps(body(sent(bars))).replace("1200.0", number)
    assert number in raw
    with pytest.raises(NotReadable):
        read(raw.encode(), root=ROOT)


def test_too_much_is_refused(bars: Chart):
    with pytest.raises(NotReadable, match=f"1 to {MOST_CHARTS}"):
        read_body(body(*[sent(bars)] * (MOST_CHARTS + 1)))
    given = sent(bars)
    series = given["chart"]["panels"][0]["series"][0]
    series["points"] = [series["points"][0]] * (MOST_POINTS + 1)
    with pytest.raises(NotReadable, match="more points or series than can be drawn"):
        read_body(body(given))


# --- routes -----------------------------------------------------------------------------------------


def test_a_workbook_is_an_attachment_with_a_telling_name(client: FlaskClient, bars: Chart):
    told = replace(bars, story=replace(bars.story, filters="Strategic Line: SP-1"))
    answer = client.post("/export/xlsx", json=body(sent(told)))
    assert answer.status_code == 200
    name = answer.headers["Content-Disposition"]
    assert name.startswith("attachment; filename=ktu_students-fell-by-3.2-pp-second-year-running_2018-2025_20")
    assert name.endswith(".xlsx")
    book = openpyxl.load_workbook(io.BytesIO(answer.data))
    assert book["Figures"]["B2"].value == 1200
    assert [row[1].value for row in book["About"].iter_rows() if row[0].value == "Filters"] == ["Strategic Line: SP-1"]


def test_a_slide_of_older_figures_says_of_which_day_they_are(client: FlaskClient, bars: Chart):
    answer = client.post("/export/pptx", json=body(sent(bars) | {"taken": "2024-03-01"}, sent(bars) | {"taken": TODAY}))
    assert answer.status_code == 200, answer.text
    _, old, new = Presentation(io.BytesIO(answer.data)).slides
    assert "figures as of 1 Mar 2024" in words_on(old)
    assert "figures as of" not in words_on(new)


def test_words_and_numbers_of_a_slide_have_one_decimal_mark(client: FlaskClient, bars: Chart):
    written = {}
    for mark in ".,":
        answer = client.post(
            "/export/pptx", json=body(sent(bars) | {"title": "Fell by 3.2 pp"}, sent(bars), decimal=mark)
        )
        _, renamed, own = Presentation(io.BytesIO(answer.data)).slides
        written[mark] = f"{words_on(renamed)}\n{words_on(own)}\n{own.notes_slide.notes_text_frame.text}"
    assert written["."].count("3.2 pp") >= 3
    assert "3.2" not in written[","]
    assert written[","].count("3,2 pp") == written["."].count("3.2 pp")


def test_filters_in_force_stand_under_the_title_of_their_slide(client: FlaskClient, bars: Chart):
    told = replace(bars, story=replace(bars.story, filters="Filter: search “patents”"))
    answer = client.post("/export/pptx", json=body(sent(told), sent(bars)))
    opening, narrowed, whole = map(words_on, Presentation(io.BytesIO(answer.data)).slides)
    assert f"{bars.story.subtitle}. Filter: search “patents”." in narrowed
    assert "patents" not in opening + whole


def test_a_csv_has_the_decimal_sign_asked_for_and_the_separator_that_goes_with_it(client: FlaskClient, bars: Chart):
    russian = client.post("/export/csv", json=body(sent(bars), decimal=","))
    assert russian.data.startswith(b"\xef\xbb\xbf")
    assert ";547,5" in russian.data.decode()
    assert ",547.5" in client.post("/export/csv", json=body(sent(bars), decimal=".")).data.decode()


def test_a_deck_has_a_slide_a_chart(client: FlaskClient, bars: Chart, heat: Chart):
    charts = [sent(bars, title="Mine"), sent(heat, picture=png())]
    answer = client.post("/export/pptx", json=body(*charts, title="Line 1", demo=True))
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=ktu_demo_deck_line-1_20")
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


def test_numbers_are_sent_for_one_chart(client: FlaskClient, bars: Chart):
    answer = client.post("/export/xlsx", json=body(sent(bars), sent(bars)))
    assert (answer.status_code, answer.text) == (400, "Numbers are sent for one chart at a time: read 2 charts.")


def test_a_request_has_a_limit(client: FlaskClient):
    answer = client.post("/export/csv", data=b" " * (8 * 2**20 + 1), content_type="application/json")
    assert answer.status_code == 413
    assert "8 MB" in answer.text


def test_a_demonstration_marks_its_files_whatever_the_browser_says(monkeypatch: pytest.MonkeyPatch, bars: Chart):
    monkeypatch.setenv("KTUDASH_DEMO", "1")
    server = Flask(__name__)
    routes.register(server)
    answer = server.test_client().post("/export/csv", json=body(sent(bars), demo=False))
    assert "Demonstration" in answer.data.decode()


def test_a_standard_set_comes_back_as_a_deck_with_its_status_table(client: FlaskClient):
    answer = client.get("/export/standard-set?line=SP-2&year=2025")
    charts = answer.get_json()["charts"]
    assert len(charts) >= 10
    assert {"chart", "native", "name", "title", "href", "size", "status", "set", "taken", "joins"} == set(charts[0])
    assert all(chart["href"].startswith("/") for chart in charts)
    kept = [{name: chart[name] for name in ("chart", "title", "href", "size")} for chart in charts[:2]]
    kept[0]["status"] = charts[0]["status"]
    made = client.post("/export/pptx", json=body(*kept))
    presentation = Presentation(io.BytesIO(made.data))
    tables = [shape.table for shape in presentation.slides[1].shapes if shape.has_table]
    assert tables[0].cell(1, 0).text == "SP-2.5.1"
    for wrong in ("line=SP-9", "line=SP-2&year=1999", "line=SP-2&year=x", ""):
        assert client.get(f"/export/standard-set?{wrong}").status_code == 400


def test_a_chart_kept_as_data_is_drawn_for_the_browser(client: FlaskClient, bars: Chart):
    answer = client.post("/export/drawing", json={"chart": json.loads(to_json(bars))})
    assert answer.mimetype == "application/json"
    drawn = answer.get_json()
    assert [trace["name"] for trace in drawn["data"][:2]] == ["Students, actual", "Students, target"]
    assert drawn["layout"]["meta"]["title"] == bars.story.title
    for raw in (b"{", b"{}", b'{"chart": 5}', b'{"chart": {}, "more": 1}'):
        refused = client.post("/export/drawing", data=raw)
        assert refused.status_code == 400
        assert refused.text.endswith(".")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
#: Values that the types of a chart take, so that some changed charts are charts and reach the drawings.
LIKELY = st.sampled_from(
    ["", "2018", "2020", "target", "total", "bar", "line", "dot", "band", "text", "heat", "rows", "stack", "over",
     "bad", "inside", "none", "top", True, False, 0, 1, -5, 2018.5, 1e300, []]
)  # fmt: skip
POINT = ("place", "value", "shown", "label", "status", "base", "height", "colour", "side", "corrected")
SERIES = ("name", "role", "mark", "colour", "fill", "labels", "slim", "dash", "end_name", "width", "size", "points")
PANEL = ("form", "years", "arrangement", "connected", "gap", "bare", "room", "chosen", "row", "column", "span", "title")
AXIS = ("low", "high", "shown", "descending", "log", "ticks", "suffix")


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.sampled_from(["xlsx", "csv", "pptx", "drawing"]),
    st.dictionaries(st.sampled_from(POINT), LIKELY | JSON, max_size=2),
    st.dictionaries(st.sampled_from(SERIES), LIKELY | JSON, max_size=2),
    st.dictionaries(st.sampled_from(PANEL), LIKELY | JSON, max_size=2),
    st.dictionaries(st.sampled_from(AXIS), LIKELY | JSON, max_size=2),
)
def test_whatever_a_chart_holds_is_never_a_fault(
    client: FlaskClient,
    bars: Chart,
    kind: str,
    point: dict[str, Any],
    series: dict[str, Any],
    panel: dict[str, Any],
    axis: dict[str, Any],
):
    given = sent(bars)
    first = given["chart"]["panels"][0]
    first["series"][0]["points"][0] |= point
    first["series"][0] |= series
    first["axis"] |= axis
    first |= panel
    asked = {"chart": given["chart"]} if kind == "drawing" else body(given)
    raw = json.dumps(asked).encode("utf-8", "surrogatepass")
    answer = client.post(f"/export/{kind}", data=raw, content_type="application/json")
    assert answer.status_code in (200, 400)


def test_slides_are_shown_as_they_will_look(client: FlaskClient, lines: Chart, bars: Chart, heat: Chart):
    charts = [sent(lines, slide="Both"), sent(bars, joins=True), sent(heat), sent(bars, size="table")]
    answer = client.post("/export/sheets", json=body(*charts, seal="draft"))
    assert answer.status_code == 200, answer.text
    both, cells, table = answer.get_json()["sheets"]
    assert [one["title"] for one in (both, table)] == ["Both", str(bars.story.title)]
    drawn = [box["svg"] for box in both["boxes"] if "svg" in box]
    assert [one.startswith("<svg") for one in drawn] == [True, True]
    said = " ".join(line["words"] for box in both["boxes"] for line in box.get("lines", []))
    for words in ("Both", str(lines.story.title), str(bars.story.title), "Draft", str(bars.story.source)):
        assert words in said
    assert sum("number" in box for box in both["boxes"]) == 1
    assert sum("image" in box for box in cells["boxes"]) == 1
    (rows,) = [box["rows"] for box in table["boxes"] if "rows" in box]
    assert len(rows) == 1 + len(bars.panels[0].places)
    assert all(0 <= edge <= 1 for one in (both, cells, table) for box in one["boxes"] for edge in box["at"])
    # The same words as in the file.
    made = Presentation(io.BytesIO(client.post("/export/pptx", json=body(*charts[:2], seal="draft")).data)).slides[1]
    in_file = {shape.text_frame.text for shape in made.shapes if shape.has_text_frame and not shape.is_placeholder}
    shown = {"\n".join(line["words"] for line in box["lines"]) for box in both["boxes"] if "lines" in box}
    assert {words for words in in_file if words} <= shown
