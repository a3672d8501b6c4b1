"""The notation of the house: every mark by its data, its role and its words, on rows made for it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ktudash import schema
from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas, story_of, value_axis, year_axis
from ktudash.figures.twin import is_data
from ktudash.theme import COLOUR, THIN_SPACE

NOTHING = float("nan")
STORY = Story("name", "Title", "subtitle", "source")


def rows(*values: float, **columns: Any) -> pd.DataFrame:
    """Reported values of 2021 and after; ``columns`` overrides any column."""
    frame = pd.DataFrame(
        {
            "year": range(2021, 2021 + len(values)),
            "value": [float(value) for value in values],
            "unit": "people",
            "printed": [f"{value:g}" for value in values],
            "status": ["none" if value != value else "reported" for value in values],
            "corrected": NOTHING,
            "reason": "",
        }
    )
    return frame.assign(**columns)


def one(status: str, value: float = NOTHING, **columns: Any) -> pd.Series:
    return rows(value, status=status, **columns).iloc[0]


def drawn(figure: go.Figure) -> list[go.Figure]:
    """The traces that show figures."""
    return [trace for trace in figure.data if is_data(trace)]


def bar(data: pd.DataFrame, **options: Any) -> go.Figure:
    figure = canvas(STORY)
    marks.bars(figure, data, **{"role": "actual", "name": "Students", **options})
    return figure


def curve(data: pd.DataFrame, **options: Any) -> go.Figure:
    figure = canvas(STORY)
    marks.line(figure, data, **{"role": "actual", "name": "Students", **options})
    return figure


# -- the empty chart


def test_a_figure_carries_its_story() -> None:
    story = Story("students", "Title", "subtitle", "source", "key", ("a note", "another"))
    figure = canvas(story, height=200)
    assert story_of(figure) == story
    assert story_of(go.Figure(figure.to_dict())) == story
    assert figure.layout.height == 200
    assert figure.layout.title.text is None  # the card writes it


def test_every_year_is_written_once() -> None:
    figure = canvas(STORY)
    year_axis(figure, [2020, 2018, 2018, 2019])
    assert figure.layout.xaxis.tickvals == (2018, 2019, 2020)
    assert figure.layout.xaxis.ticktext == ("2018", "2019", "2020")
    assert figure.layout.xaxis.range == (2017.4, 2020.6)


def test_bars_stand_on_zero_and_lines_may_be_cut() -> None:
    assert value_axis(canvas(STORY), [40.0, 100.0, NOTHING])[0] == 0
    assert value_axis(canvas(STORY), [-20.0, 100.0])[0] < -20
    low, high = value_axis(canvas(STORY), [40.0, 100.0], from_zero=False)
    assert 0 < low < 40
    assert high > 100
    assert value_axis(canvas(STORY), []) == (0.0, pytest.approx(1.14))


@given(st.lists(st.floats(-1e9, 1e9).map(lambda value: round(value, 3)), max_size=6), st.booleans())
def test_no_value_lies_outside_its_axis(values: list[float], from_zero: bool) -> None:
    figure = canvas(STORY)
    low, high = value_axis(figure, [*values, NOTHING], from_zero=from_zero)
    assert low < high
    assert all(low <= value <= high for value in values)
    assert figure.layout.yaxis.range == (low, high)


# -- what is written for one cell


GAPS = ("none", "suppressed", "blank", "lost", "malformed")


def test_nothing_unknown_and_zero_never_look_alike() -> None:
    words = [marks.shown(one(status)) for status in GAPS]
    zero = marks.shown(one("reported", 0.0))
    assert zero == "0"
    assert len({*words, zero, marks.shown(one("unreported"))}) == len(GAPS) + 2
    assert all(words)
    sentences = [marks.note(one(status, printed="12 00")) for status in GAPS]
    assert len(set(sentences)) == len(GAPS)
    assert all(sentence.endswith(".") for sentence in sentences)
    assert "“12 00”" in marks.note(one("malformed", printed="12 00"))
    assert marks.note(one("reported", 5.0)) == ""


def test_every_status_of_a_frame_has_its_words() -> None:
    for status in schema.STATUSES:
        value = 5.0 if status in ("reported", "lower_bound") else NOTHING
        assert marks.shown(one(status, value, printed="BBB+")).strip()


def test_a_band_and_a_grade_are_written_as_printed() -> None:
    band = one("lower_bound", 801.0, printed="801+")
    assert marks.shown(band) == "801+"
    assert marks.note(band) == "A band: 801+ means this place or a later one."
    assert marks.shown(one("text", printed="BBB+")) == "BBB+"
    assert bar(rows(801, status="lower_bound", printed="801+")).data[0].text == ("801+",)


def test_a_correction_says_what_is_printed_and_why() -> None:
    data = rows(5478, 100, corrected=[3460.0, NOTHING], reason=["The parts add up to 3460.", ""])
    assert marks.note(data.iloc[0]) == "Corrected: the document prints 5478. The parts add up to 3460."
    assert marks.correction_notes(data, "Resources") == (
        f"* Resources, 2021: the document prints 5478, read as 3{THIN_SPACE}460. The parts add up to 3460.",
    )
    assert marks.correction_notes(rows(1, 2), "Resources") == ()


def test_labels_are_numbers_alone_and_hover_has_the_unit() -> None:
    trace = bar(rows(1234.5, 7, unit="bn tenge")).data[0]
    assert trace.text == (f"1{THIN_SPACE}234.5", "7")
    assert [shown for shown, _ in trace.customdata] == [f"1{THIN_SPACE}234.5\u00a0bn tenge", "7\u00a0bn tenge"]
    assert bar(rows(1.25), decimals=1).data[0].text == ("1.3",)  # half up, as people round
    assert bar(rows(1.25), labels=False).data[0].text is None


# -- roles of bars


def test_an_actual_is_solid_and_a_target_outlined() -> None:
    actual, target = bar(rows(5)).data[0], bar(rows(5), role="target").data[0]
    assert set(actual.marker.color) == {COLOUR["actual"]}
    assert set(target.marker.color) == {COLOUR["ground"]}
    assert target.marker.line.color == COLOUR["target"]
    assert target.marker.line.width == 2
    assert actual.marker.pattern.shape is target.marker.pattern.shape is None


def test_a_previous_period_is_pale_with_readable_numbers() -> None:
    trace = bar(rows(5), role="previous").data[0]
    assert set(trace.marker.color) == {COLOUR["previous"]}
    assert trace.textfont.color == COLOUR["muted"]


def test_a_forecast_is_hatched() -> None:
    trace = bar(rows(5), role="forecast").data[0]
    assert trace.marker.pattern.shape == "/"
    assert trace.marker.pattern.bgcolor == COLOUR["ground"]


def test_roles_are_told_apart_without_colour() -> None:
    seen = set()
    for role in ("actual", "target", "previous", "forecast"):
        marker = bar(rows(5), role=role).data[0].marker
        seen.add((marker.color[0], marker.line.color, marker.pattern.shape))
    assert len(seen) == 4


def test_a_corrected_value_is_hollow_and_has_an_asterisk() -> None:
    data = rows(5, 6, corrected=[NOTHING, 6.0], reason=["", "A misprint."])
    for figure, hollow in ((bar(data), COLOUR["ground"]), (curve(data), COLOUR["ground"])):
        trace = figure.data[0]
        assert trace.marker.color == (COLOUR["actual"], hollow)
        assert trace.text == ("5", "6*")
        assert [shown for shown, _ in trace.customdata] == ["5", "6*"]
        assert trace.customdata[1][1].startswith("Corrected: the document prints 6.")


def test_a_missing_bar_has_a_word_at_its_foot_and_no_height() -> None:
    figure = bar(rows(5, NOTHING, NOTHING, status=["reported", "suppressed", "lost"]))
    trace, words = figure.data
    assert list(trace.y) == [5, None, None]
    assert words.meta["role"] == "word"
    assert (list(words.x), list(words.y)) == ([2022, 2023], [0, 0])
    assert words.text == ("confidential", "lost")
    assert words.customdata[0][0] == "The statistics office keeps this figure confidential."
    assert len(bar(rows(5, 0)).data) == 1  # zero is no gap
    assert list(bar(rows(5, 0)).data[0].y) == [5, 0]


def test_bars_across_lie_on_their_side() -> None:
    figure = bar(rows(5, NOTHING, place=["A", "B"]), across=True, at="place")
    trace, words = figure.data
    assert (trace.orientation, list(trace.x), list(trace.y)) == ("h", [5, None], ["A", "B"])
    assert (list(words.x), list(words.y), words.text) == ([0], ["B"], ("none",))


def test_parts_of_a_stack_are_written_inside() -> None:
    trace = bar(rows(5), role="part", labels="inside", colour="#123456").data[0]
    assert trace.textposition == "inside"
    assert trace.marker.color == ("#123456",)
    assert trace.marker.line.color == COLOUR["ground"]
    tinted = bar(rows(5), role="target", fill="#DCE9F6").data[0]
    assert tinted.marker.color == ("#DCE9F6",)
    assert tinted.marker.line.color == COLOUR["target"]


# -- lines


def test_a_line_breaks_at_a_gap_and_keeps_its_place() -> None:
    trace = curve(rows(5, NOTHING, 7)).data[0]
    assert list(trace.y) == [5, None, 7]
    assert trace.connectgaps is False
    assert trace.text == ("5", "", "7")
    assert trace.customdata[1][0] == "none"


def test_targets_are_hollow_points() -> None:
    actual, target = curve(rows(5, 6)).data[0], curve(rows(5, 6), role="target").data[0]
    assert set(actual.marker.color) == {COLOUR["actual"]}
    assert set(target.marker.color) == {COLOUR["ground"]}
    assert target.marker.line.color == target.line.color == COLOUR["target"]
    assert curve(rows(5), labels=False).data[0].mode == "lines+markers"
    assert curve(rows(5), colour="#123456").data[0].line.color == "#123456"


def test_labels_stand_where_the_line_does_not_run() -> None:
    assert marks.sides([1, 2, 3]) == ["bottom center", "top left", "top center"]
    assert marks.sides([3, 2, 1]) == ["top center", "top right", "bottom center"]
    assert marks.sides([1, 5, 1]) == ["bottom center", "top center", "bottom center"]
    assert marks.sides([5, 1, 5])[1] == "bottom center"
    assert marks.sides([4]) == ["top center"]
    assert marks.sides([]) == []
    assert len(marks.sides([1, NOTHING, 3])) == 3
    assert curve(rows(1, 2, 3), label_side="top").data[0].textposition == "top center"


# -- actuals over targets


def test_reported_actuals_are_rows_of_their_own() -> None:
    targets = rows(10, 20, 30, 40, actual=[12.0, NOTHING, 25.0, NOTHING], corrected=[NOTHING, 20, 30, NOTHING])
    reported = marks.reported_in(targets)
    assert reported["year"].tolist() == [2021, 2022, 2023]
    assert reported["status"].tolist() == ["reported", "unreported", "reported"]
    assert reported["value"].fillna(-1).tolist() == [12, -1, 25]
    assert reported["printed"].tolist() == ["12", "", "25"]
    assert reported["corrected"].isna().all()  # the correction was the target's
    assert reported["actual_above"].tolist() == [True, False, False]
    assert marks.reported_in(rows(1, 2)).empty
    assert marks.reported_in(rows(1, 2, actual=NOTHING)).empty


def test_an_actual_of_a_year_without_target_is_higher_than_none() -> None:
    assert marks.reported_in(rows(NOTHING, 2, actual=[1.0, NOTHING]))["actual_above"].tolist() == [True]


def test_actuals_are_slim_bars_inside_the_outline_and_write_the_one_number() -> None:
    figure = bar(rows(10, 20, 30, actual=[12.0, NOTHING, 25.0]), role="target", name="Students")
    target, actual = drawn(figure)
    assert target.meta["role"] == "target"
    assert (actual.meta["role"], actual.name) == ("actual", "Students, actual")
    assert (list(actual.x), list(actual.y)) == ([2021, 2023], [12, 25])
    assert actual.marker.color == COLOUR["actual"]
    assert actual.width < 0.5
    assert -actual.offset * 2 == actual.width  # centred
    # By the higher of the two: the actual writes 2021, the target's outline 2023; one number a year.
    assert actual.text == ("12", "")
    assert target.text == ("", "20", "25")
    assert target.textfont.color == (COLOUR["actual"], COLOUR["target"], COLOUR["actual"])
    assert [shown for shown, _ in target.customdata] == ["10", "20", "30"]


def test_actuals_over_a_target_path_with_a_gap() -> None:
    figure = bar(rows(10, NOTHING, 30, actual=[12.0, 7.0, NOTHING]), role="target")
    target, actual = drawn(figure)
    assert list(target.y) == [10, None, 30]
    assert (list(actual.x), list(actual.y)) == ([2021, 2022], [12, 7])
    assert actual.text == ("12", "7")
    assert target.text == ("", "", "30")
    assert [trace.text for trace in figure.data if not is_data(trace)] == [("none",)]


def test_stacks_leave_actuals_out_and_so_do_other_roles() -> None:
    data = rows(10, 20, actual=[12.0, 18.0])
    assert len(drawn(bar(data, role="target", actuals=False))) == 1
    assert len(drawn(bar(data, role="part"))) == 1
    assert len(drawn(bar(data))) == 1
    assert len(drawn(curve(data))) == 1
    inside = drawn(bar(data, role="target", labels="inside"))
    assert inside[0].text == ("", "")
    assert inside[1].text == ("12", "18")


def test_actuals_are_a_filled_line_over_the_target_line() -> None:
    figure = canvas(STORY)
    returned = marks.line(
        figure, rows(10, 20, 30, 40, actual=[12.0, NOTHING, 25.0, NOTHING]), role="target", name="Students"
    )
    target, actual = drawn(figure)
    assert returned.name == target.name == "Students"
    assert (list(actual.x), list(actual.y)) == ([2021, 2022, 2023], [12, None, 25])
    assert actual.connectgaps is False
    assert list(actual.customdata[1]) == ["no actual", "No actual was reported for this year."]
    assert set(actual.marker.color) == {COLOUR["actual"]}
    assert target.text == ("", "20", "", "40")
    assert actual.text == ("12", "", "25")
    assert actual.meta["over_targets"]


def test_the_axis_grows_to_hold_actuals_beyond_all_targets() -> None:
    for mark in (bar, curve):
        figure = mark(rows(10, 20, actual=[99.0, NOTHING]), role="target")
        low, high = value_axis(figure, [10.0, 20.0])
        assert low == 0
        assert high > 99
        figure = mark(rows(10, 20, actual=[-5.0, NOTHING]), role="target")
        assert value_axis(figure, [10.0, 20.0])[0] < -5


def test_each_small_multiple_grows_for_its_own_actuals() -> None:
    figure = marks.facets(canvas(STORY), ["A", "B"])
    marks.bars(figure, rows(10, actual=99.0), role="target", name="A", row=1, col=1)
    marks.bars(figure, rows(10, actual=8.0), role="target", name="B", row=1, col=2)
    assert value_axis(figure, [10.0], row=1, col=1)[1] > 99
    assert value_axis(figure, [10.0], row=1, col=2)[1] < 20
    assert figure.layout.yaxis.range[1] > 99
    assert figure.layout.yaxis2.range[1] < 20


# -- words around the marks


@settings(max_examples=40)  # annotations are slow to add
@example([100.0] * 5, 300.0)
@example([0.0] * 5, 300.0)
@given(
    st.lists(st.floats(0, 100), min_size=1, max_size=10),
    st.floats(180, 600),
)
def test_names_at_line_ends_never_overlap(ends: list[float], plot_height: float) -> None:
    figure = canvas(STORY)
    names = [f"line {index}" for index in range(len(ends))]
    labels = [(name, 2025.0, end, "#000000") for name, end in zip(names, ends, strict=True)]
    marks.end_labels(figure, labels, bounds=(0.0, 100.0), plot_height=plot_height)
    written = figure.layout.annotations
    assert sorted(note.text for note in written) == sorted(names)
    assert {note.text: note.y for note in written} == dict(zip(names, ends, strict=True))
    heights = sorted(note.y * plot_height / 100 + note.yshift for note in written)
    assert all(upper - lower >= 17 - 1e-6 for lower, upper in pairwise(heights))
    assert heights[0] >= -1e-6
    assert heights[-1] <= plot_height + 1e-6
    by_value = sorted(written, key=lambda note: note.y)
    places = [note.y * plot_height / 100 + note.yshift for note in by_value]
    assert places == sorted(places)


def test_names_that_have_room_stand_at_their_line() -> None:
    figure = canvas(STORY)
    marks.end_labels(figure, [("low", 1, 10, "#000"), ("a long name", 1, 90, "#111")], bounds=(0, 100), plot_height=300)
    assert [note.yshift for note in figure.layout.annotations] == [0, 0]
    assert [note.font.color for note in figure.layout.annotations] == ["#000", "#111"]
    assert figure.layout.margin.r > 7 * len("a long name")


def test_a_reference_line_has_its_words() -> None:
    figure = canvas(STORY)
    marks.reference(figure, 2.9, "Class I from 2.9")
    assert (figure.layout.shapes[0].y0, figure.layout.shapes[0].y1) == (2.9, 2.9)
    assert figure.layout.annotations[0].text == "Class I from 2.9"


def test_printed_totals_stand_on_the_stack_and_keep_their_value() -> None:
    figure = canvas(STORY)
    marks.totals(figure, rows(68, 8), name="Total", at_height={2021: 50.0, 2022: 8.0})
    trace = figure.data[0]
    assert list(trace.y) == [50, 8]
    assert list(trace.meta["values"]) == [68, 8]
    assert trace.text == ("<b>68</b>", "<b>8</b>")


def test_small_multiples_have_titles_and_axes_of_their_own() -> None:
    figure = marks.facets(canvas(STORY), ["A", "B", "C"], rows=2)
    assert [note.text for note in figure.layout.annotations] == ["<b>A</b>", "<b>B</b>", "<b>C</b>"]
    assert figure.layout.yaxis3 is not None
    assert story_of(figure) == STORY


# -- rows that stand in no workbook


def test_observed_values_are_rows_like_any_other() -> None:
    frame = schema.observed([2019, 2020], [1200.5, 801.0], "place", ["reported", "lower_bound"])
    assert set(frame.columns) == set(schema.CORE_COLUMNS)
    assert frame["printed"].tolist() == ["1200.5", "801+"]
    assert [marks.shown(row) for _, row in frame.iterrows()] == [f"1{THIN_SPACE}200.5", "801+"]
    schema.check(frame, "observed", [])
    assert schema.observed([], [], "people").empty
    assert schema.observed([2020], [1 / 3], "people")["status"].tolist() == ["reported"]
    with pytest.raises(ValueError, match="argument"):
        schema.observed([2020], [1.0], "people", ["reported", "reported"])


def test_printed_figures_mark_no_correction_anywhere() -> None:
    data = rows(5478, corrected=3460.0, reason="The parts add up to 3460.")
    printed, corrected = schema.in_force(data, "printed"), schema.in_force(data, "corrected")
    assert bar(printed).data[0].text == (f"5{THIN_SPACE}478",)
    assert bar(corrected).data[0].text == (f"3{THIN_SPACE}460*",)
    assert marks.correction_notes(printed, "Resources") == ()
