"""What is on a slide can be read there: not too much of it, nothing struck through, legends that say what is shown."""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from export_figures import chart, charts_in, listed, plot, rows, words_on
from pptx import Presentation
from pptx.oxml.ns import qn
from test_export_slides import check_format, check_places, png, series_of

import app
from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Remark, Series
from ktudash.chart.wire import to_json
from ktudash.deck.faults import faults_of_line
from ktudash.drawing import pictures
from ktudash.drawing.dividing import divided
from ktudash.drawing.number_formats import number_format, spaced
from ktudash.drawing.pptx import TABLE, Grid, Slide, is_native, png_size
from ktudash.drawing.pptx.arrangement import MOST_BARS
from ktudash.drawing.pptx.marking import HEAD
from ktudash.drawing.svg import svg
from ktudash.drawing.svg.paper import width
from ktudash.plan.gaps import MOST_ROWS
from ktudash.store import Store

Deck = Callable[..., Any]


def small(name: str) -> Panel:
    """A panel of a target and its actual."""
    actual = build.bars(rows({2021: 9.0, 2022: 11.0}), role="actual", name=f"{name}, share, actual")
    planned = build.bars(rows({2021: 10.0, 2022: 12.0}), role="target", name=f"{name}, share, target")
    return plot(tuple(replace(one, slim=True) for one in actual), planned, title=name)


def many(count: int, across: int) -> Chart:
    panels = [replace(small(f"Kind {n}"), row=n // across, column=n % across) for n in range(count)]
    return chart(*panels, title="Much", name="much")


@pytest.mark.parametrize(("count", "across", "held"), [(13, 5, [5, 8]), (9, 5, [5, 4]), (8, 3, [6, 2]), (6, 2, [6])])
def test_small_multiples_are_spread_over_slides_of_two_rows(deck: Deck, count: int, across: int, held: list[int]):
    made = many(count, across)
    assert is_native(made)
    presentation = deck(made)
    slides = list(presentation.slides)[1:]
    assert [len(charts_in(slide)) for slide in slides] == held
    titles = [slide.shapes.title.text for slide in slides]
    assert titles == (["Much (1\u00a0of\u00a02)", "Much (2\u00a0of\u00a02)"] if len(held) > 1 else ["Much"])
    heads = [drawn.chart_title.text_frame.text for slide in slides for drawn in charts_in(slide)]
    assert sorted(heads) == sorted(f"Kind {n}" for n in range(count))
    assert all(len({shape.top for shape in slide.shapes if shape.has_chart}) <= 2 for slide in slides)
    check_places(presentation)


def test_rankings_over_both_plans_are_two_rows_on_a_slide() -> None:
    made = chart(*[replace(small(f"Kind {n}"), row=n // 2, column=n % 2) for n in range(7)])
    places = tuple(Place(str(year), str(year)) for year in range(2018, 2026))
    wide = replace(made, panels=tuple(replace(panel, places=places) for panel in made.panels))
    assert [len(part.panels) for part in divided(wide)] == [4, 3]


def test_parts_of_what_powerpoint_has_no_chart_for_are_painted_one_by_one() -> None:
    bands = replace(many(9, 5), panels=tuple(_banded(panel) for panel in many(9, 5).panels))
    assert not is_native(bands)
    asked: list[Chart] = []

    def paint(one: Chart) -> bytes:
        asked.append(one)
        return b"a picture"

    slides = Slide(bands, picture=b"of the whole").painted(paint)
    assert [len(one.panels) for one in asked] == [5, 4]
    assert [str(slide.story.title) for slide in slides] == ["Much (1\u00a0of\u00a02)", "Much (2\u00a0of\u00a02)"]
    assert [slide.picture for slide in slides] == [b"a picture"] * 2
    tables = Slide(bands, size=TABLE).painted(paint)
    assert ([one.picture for one in tables], len(asked)) == ([None] * 2, 2), "a table needs none"


@pytest.mark.skipif(bool(pictures.missing()), reason="no face to write in")
def test_the_server_paints_the_parts_of_what_a_browser_sent_as_one_picture() -> None:
    bands = replace(many(9, 5), panels=tuple(_banded(panel) for panel in many(9, 5).panels))
    sent = {
        "chart": json.loads(to_json(bands)),
        "title": "Much",
        "picture": "data:image/png;base64," + base64.b64encode(png(1760, 800)).decode(),
    }
    body = {"charts": [sent], "title": "A deck", "decimal": ".", "demo": False}
    answer = app.server.test_client().post("/export/pptx", json=body)
    assert answer.status_code == 200, answer.text
    slides = list(Presentation(io.BytesIO(answer.data)).slides)[1:]
    assert [slide.shapes.title.text for slide in slides] == ["Much (1\u00a0of\u00a02)", "Much (2\u00a0of\u00a02)"]
    drawn = [shape.image.size for slide in slides for shape in slide.shapes if shape.shape_type == 13]
    assert len(drawn) == 2
    assert (1760, 800) not in drawn


def _banded(panel: Panel) -> Panel:
    return replace(
        panel, series=(*panel.series, Series(f"{panel.title}, band", "actual", (Point("2021", 3.0),), mark="band"))
    )


def test_a_list_of_the_plan_is_never_cut_a_second_time(deck: Deck):
    assert MOST_ROWS <= MOST_BARS
    bars = chart(listed({f"Indicator {n}": float(n) for n in range(MOST_ROWS)}), title="List (1 of 2)")
    assert len(deck(bars).slides) == 2


def test_legends_of_a_target_and_an_actual_say_these_words_alone(deck: Deck):
    words = words_on(deck(many(2, 2)).slides[1])
    assert re.search(r"^Target$", words, re.M)
    assert re.search(r"^Actual$", words, re.M)
    assert "Share" not in words


def test_a_line_without_a_name_is_called_as_in_the_panel_that_names_it(deck: Deck):
    panels = [
        replace(small("a"), references=(Reference(2.9),)),
        replace(small("b"), references=(Reference(2.9, "class I"), Reference(1.2, "distress")), column=1),
    ]
    words = words_on(deck(chart(*panels)).slides[1])
    assert "class I".casefold() in words.casefold()
    assert "Line at" not in words


def test_lines_that_end_beside_one_another_are_not_joined(deck: Deck):
    before = build.line(rows({2019: 8.0, 2020: 9.0}), role="actual", name="Students")
    reported = build.line(rows({2021: 6.0, 2022: 7.0}), role="actual", name="Students")
    (drawn,) = charts_in(deck(chart(plot(before, reported))).slides[1])
    assert list(series_of(drawn).values()) == [(8.0, 9.0, None, None), (None, None, 6.0, 7.0)]
    apart = build.line(rows({2022: 7.0}), role="actual", name="Students")
    (drawn,) = charts_in(deck(chart(plot(before, apart))).slides[1])
    assert list(series_of(drawn).values()) == [(8.0, 9.0, None, 7.0)]
    check_format(drawn)


def test_a_gap_of_years_has_its_word_on_a_slide(deck: Deck):
    bars = build.bars(rows({2019: 8.0, 2024: 9.0}), role="actual", name="Income")
    years = tuple(Place(str(year), str(year)) for year in range(2019, 2025))
    gap = Remark("in neither plan", "2020", "2022")
    beside = Remark("both plans", "2024")
    panel = replace(plot(bars), places=years, remarks=(gap, beside))
    (drawn,) = charts_in(deck(chart(panel)).slides[1])
    assert [str(one) for one in drawn.plots[0].categories][2] == "2021\nin neither plan"
    assert "both plans" not in "".join(map(str, drawn.plots[0].categories))


def test_a_printed_total_stands_above_the_stack_that_is_higher(deck: Deck):
    parts = tuple(
        replace(build.bars(rows({2020: value, 2021: 5.0}), role="part", name=name)[0], labels="inside")
        for name, value in (("one", 9.0), ("two", 3.0))
    )
    total = replace(build.bars(rows({2020: 10.0, 2021: 10.0}), role="total", name="all")[0], mark="text")
    (drawn,) = charts_in(deck(chart(plot(parts, (total,), arrangement="stack"))).slides[1])
    labels = list(drawn._chartSpace.iter(qn("c:dLbl")))
    lifted = [one.find(qn("c:idx")).get("val") for one in labels if one.find(qn("c:layout")) is not None]
    assert lifted == ["0"]
    (y,) = [one.get("val") for one in drawn._chartSpace.iter(qn("c:y"))][-1:]
    assert float(y) < 0
    check_format(drawn)


def test_the_key_of_a_grid_is_said_once(deck: Deck, lines: Chart, bars: Chart):
    other = replace(lines, story=replace(lines.story, key="Solid: actual. Actuals reported for 2021."))
    slide = deck(Grid("Paths", "", (Slide(other), Slide(bars)), key="Filled: actual.")).slides[1]
    assert "Filled: actual." in words_on(slide)
    assert "Solid" not in words_on(slide)
    assert "Actuals reported for 2021." in slide.notes_slide.notes_text_frame.text


def test_a_long_subtitle_is_written_smaller_before_it_is_cut(deck: Deck, bars: Chart):
    long = "Ensuring a high level of personnel training for the economy of the future, " * 3
    made = replace(bars, story=replace(bars.story, subtitle=long.strip()))
    assert long.strip() in words_on(deck(made).slides[1])


def test_room_for_labels_below_nought_moves_no_axis(deck: Deck):
    people = build.line(rows({2020: 15.0, 2021: 60.0}), role="target", name="People")
    made = chart(plot(people, axis=Axis(-6.0, 66.0)))
    (drawn,) = charts_in(deck(made).slides[1])
    assert drawn.value_axis.minimum_scale < 0
    assert drawn._chartSpace.chart.plotArea.find(f"{qn('c:catAx')}/{qn('c:crosses')}").get("val") == "min"


@pytest.mark.parametrize(
    ("words", "value", "code"),
    [
        ("547.5*", 547.5, '#,##0.0"*"'),
        ("1\u202f873", 1873.0, '#"\u202f"##0'),
        ("1\u202f000", 999.6, '#"\u202f"##0'),
        ("9\u202f367.0*", 9367.02, '#"\u202f"##0.0"*"'),
        ("1\u202f394\u202f317", 1394316.9, '#"\u202f"###"\u202f"##0'),
    ],
)
def test_thousands_of_labels_are_those_of_the_words_around(words: str, value: float, code: str) -> None:
    assert spaced(number_format(words, value), value) == code


@pytest.mark.parametrize(
    ("axis", "code"),
    [
        (Axis(0.0, 5000.0, shown=True), '[>=1000]#"\u202f"##0;#,##0'),
        (Axis(2000.0, 5000.0, shown=True), '[<=2003]"≈ "#"\u202f"##0;#"\u202f"##0'),
        (Axis(600.0, 5000.0, shown=True, descending=True), '[>=1000]#"\u202f"##0;[>0]#,##0;""'),
        (Axis(4000.0, 6000.0, shown=True, descending=True), '[<=4002]"≈ "#"\u202f"##0;#"\u202f"##0'),
    ],
)
def test_thousands_of_axes_are_those_of_the_words_around(deck: Deck, axis: Axis, code: str) -> None:
    low, high = axis.low or 0.0, axis.high or 0.0
    made = chart(plot(build.line(rows({2020: low + 100, 2021: high - 100}), role="target", name="a"), axis=axis))
    (drawn,) = charts_in(deck(made).slides[1])
    assert drawn.value_axis.tick_labels.number_format == code


@pytest.mark.skipif(bool(pictures.missing()), reason="no face to write in")
def test_a_picture_has_the_signs_that_its_face_lacks() -> None:
    def of(sign: str) -> bytes | None:
        panel = listed({"Karaganda": 3.0})
        (one,) = panel.series
        signed = replace(one, points=tuple(replace(point, label=sign) for point in one.points))
        return pictures.picture(chart(replace(panel, series=(signed,))))

    drawn = [of(sign) for sign in ("▲", "▼", "−", "□")]
    assert len(set(drawn)) == len(drawn)


def test_numbers_beside_dots_stay_within_the_picture_and_clear_of_the_names() -> None:
    places = tuple(Place(name, f"{name} with a long name") for name in ("low", "high"))
    points = (Point("low", 70.0, label="−4.9 pp", side="left"), Point("high", 400.0, label="+15 pp", side="right"))
    dots = Series("Final target", "target", points, mark="dot", size=12.0)
    panel = Panel(places, (dots,), form="rows", axis=Axis(low=70.0, high=400.0, shown=True, log=True))
    drawn = svg(chart(panel), width=500.0, height=120.0, standalone=True)
    at = {words: float(x) for x, words in re.findall(r'<text x="([\d.]+)"[^>]*>([^<]+)<', drawn)}
    assert at["+15 pp"] + width("+15 pp", 12) <= 500  # it begins there
    assert at["−4.9 pp"] - width("−4.9 pp", 12) >= at["low with a long name"]  # both end there


@pytest.mark.skipif(bool(pictures.missing()), reason="no face to write in")
@pytest.mark.parametrize("form", ["heat", "rows"])
def test_letters_of_long_lists_are_no_smaller_than_the_foot(form: Any) -> None:
    panel = replace(listed({f"Region {n}": float(n) for n in range(24 if form == "rows" else 15)}), form=form)
    made = pictures.picture(replace(chart(panel), height=24 * 24 + 70))
    assert made is not None
    wide, high = png_size(made)
    # 12.3 by 4.9 inches are the body of a slide; a list is written in 12, a table of colours in 11 pixels.
    points = 72 * min(12.3 / wide, 4.9 / high) * pictures.SCALE
    assert points * (12 if form == "rows" else 11) >= 9


def test_a_chart_alone_on_its_slide_has_all_of_it(deck: Deck, lines: Chart):
    (one,) = (shape for shape in deck(Grid("Paths", "", (Slide(lines),))).slides[1].shapes if shape.has_chart)
    assert one.width > 11 * 914_400


def test_what_was_reported_is_not_called_printed(over: Callable[[str], Store], demo_url: str) -> None:
    (table,) = faults_of_line(over(demo_url), "SP-5")
    told = [[field.words for field in row] for row in table.rows if row[0].words.startswith("Reported")]
    assert told
    for _, says, where, _ in told:
        assert "report" in says
        assert "printed" not in says
        assert where == "Reported"


@pytest.mark.parametrize("letters", [40, 95, 125])
def test_the_message_above_a_small_chart_is_rather_smaller_than_cut(deck: Deck, bars: Chart, letters: int) -> None:
    told = ("Улучшение позиций программ в рейтинге " * 4)[:letters].strip()
    slides = tuple(Slide(bars, title=told) for _ in range(6))
    heads = [shape for shape in deck(Grid("Paths", "", slides)).slides[1].shapes if shape.name == HEAD]
    assert [shape.text_frame.text for shape in heads] == [told] * 6
    assert min(run.font.size.pt for shape in heads for run in shape.text_frame.paragraphs[0].runs) >= 9
