"""The chart model by itself: checked once, JSON in and out, its table, and the parts that frames give."""

from __future__ import annotations

import json
from dataclasses import replace

import pandas as pd
import pytest

from ktudash.chart import build
from ktudash.chart.checks import ChartError, checked
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.chart.speech import spoken
from ktudash.chart.table import table
from ktudash.chart.wire import from_json, to_json
from ktudash.schema import observed
from ktudash.words import Number, Year, msg, voice

NOTHING = float("nan")


def rows(values: dict[int, float], **columns: object) -> pd.DataFrame:
    return observed(values.keys(), values.values(), "people").assign(**columns)


def chart(
    *series: Series, places: tuple[Place, ...] = (Place("2021", "2021"), Place("2022", "2022")), **look: object
) -> Chart:
    return Chart(Story("sample", "A title"), (Panel(places, series, years=True, **look),))  # type: ignore[arg-type]


def one(*points: Point, name: str = "A", role: str = "actual") -> Series:
    return Series(name, role, points)  # type: ignore[arg-type]


def test_a_spoken_chart_comes_back_from_its_json() -> None:
    made = chart(
        one(Point("2021", 1.5, shown="1.5", label="1.5", note="why"), Point("2022", None, "none", status="none"))
    )
    sent = to_json(made)
    assert from_json(sent) == made
    assert "detail" not in sent, "what is as usual is not sent"


def test_words_are_made_at_the_edge_alone() -> None:
    made = chart(
        Series(msg("series-of-kind", name="A", kind="actual"), "actual", (Point("2021", 1e4, shown=Number(1e4)),))
    )
    said = spoken(made, voice("en"))
    assert [(one.name, one.points[0].shown) for one in said.series] == [("A (actual)", "10\u202f000")]
    assert spoken(said, voice("en")) == said
    with pytest.raises(ChartError):
        from_json(json.dumps({"story": {"name": "x", "title": {"id": "series-of-kind"}}, "panels": []}))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"story": {"name": "x", "title": {"id": "plan-target"}}}, "story.title"),
        ({"panels": []}, "panels"),
        ({"height": "tall"}, "height"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_what_is_no_chart_is_refused_by_its_place(change: dict[str, object], words: str) -> None:
    sent = json.loads(to_json(chart(one(Point("2021", 1.0))))) | change
    with pytest.raises(ChartError, match=words):
        from_json(json.dumps(sent))


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (chart(one(Point("2030", 1.0))), "no such place"),
        (chart(one(Point("2021", None))), "does not say why"),
        (chart(one(Point("2021", 1.0), Point("2021", 2.0))), "two actual points"),
        (chart(one(Point("2021", float("inf")))), "no number to draw"),
        (chart(one(Point("2021", 0.0)), axis=Axis(1.0, 10.0, log=True)), "logarithmic"),
        (chart(one()), "no point"),
        (chart(one(Point("2021", 1.0)), places=(Place("2021", "a"), Place("2021", "b"))), "twice"),
    ],
)
def test_a_chart_that_says_two_things_or_nothing_is_named(made: Chart, words: str) -> None:
    with pytest.raises(ChartError, match=words):
        checked(made)


def test_the_table_has_a_row_a_place_and_a_column_a_series() -> None:
    made = chart(
        one(Point("2022", 2.0, "two")),
        one(Point("2021", 1.0, "one"), Point("2022", 3.0, "three"), name="B", role="target"),
    )
    found = table(made)
    assert (found.rows, found.columns, found.kinds) == (("2021", "2022"), ("A", "B"), ("actual", "target"))
    assert [[cell and (cell.shown, cell.role) for cell in row] for row in found.cells] == [
        [None, ("one", "target")],
        [("two", "actual"), ("three", "target")],
    ]
    with pytest.raises(ChartError, match="two points"):
        table(chart(one(Point("2021", 1.0)), one(Point("2021", 2.0), role="previous")))
    both = table(chart(one(Point("2021", 1.0)), one(Point("2021", 2.0), role="target")))
    assert (both.columns, both.kinds) == (("A", "A"), ("actual", "target")), "an actual and a target share no column"
    assert table(chart(one(Point("2021", 1.0)))).kinds == ("",), "where nothing is planned, nothing needs a word"


def test_a_point_says_what_its_cell_was() -> None:
    data = rows({2021: 5478.0, 2022: NOTHING, 2023: 801.0})
    data["status"] = ["reported", "suppressed", "lower_bound"]
    data["corrected"] = [3460.0, NOTHING, NOTHING]
    data["reason"] = ["It repeats the year.", "", ""]
    say = voice("en").say
    fixed, hidden, band = build.points(data)
    assert (say(fixed.shown), say(fixed.label), fixed.corrected) == ("5\u202f478*", "5\u202f478*", True)
    assert say(fixed.note) == "Corrected: the document prints 5478. It repeats the year."
    assert (hidden.value, say(hidden.shown), hidden.label) == (None, "confidential", "")
    assert (say(band.label), say(band.note)) == ("801", "A band: 801 means this place or a later one.")


def test_actuals_stand_in_the_outlines_of_their_targets_and_both_have_a_number() -> None:
    data = rows({2021: 10.0, 2022: 20.0, 2023: 30.0}, actual=[12.0, NOTHING, 25.0])
    target, actual = build.bars(data, role="target", name="T")
    assert all(point.label for point in (*target.points, *actual.points))
    assert actual.name == target.name
    assert ([point.place for point in actual.points], actual.values) == (["2021", "2023"], (12.0, 25.0))
    assert (actual.role, actual.slim, actual.in_legend) == ("actual", True, False)
    _, line = build.line(data, role="target", name="T")
    assert line.values == (12.0, None, 25.0), "a line breaks at a year without an actual"
    assert len(build.bars(data, role="target", name="T", actuals=False)) == 1
    assert len(build.bars(data, role="actual", name="T")) == 1


def test_totals_stand_at_the_height_of_their_stack() -> None:
    (point,) = build.totals(rows({2021: 100.0}), name="Total", at_height={2021: 90.0}).points
    assert (point.value, point.height, point.bold) == (100.0, 90.0, True)


def test_axes_have_air_and_stand_on_zero_unless_lines_ask_for_less() -> None:
    assert build.value_axis([50.0, 100.0]).low == 0
    cut = build.value_axis([95.0, 100.0], from_zero=False)
    assert cut.cut
    assert not build.value_axis([50.0, 100.0]).cut
    assert (build.value_axis([1.0], one(Point("2021", 500.0))).high or 0) > 500, "an actual beyond all targets has room"
    flat = build.value_axis([100.0, 101.0], from_zero=False)
    assert flat.low is not None
    assert flat.low < 96, "one per cent is no fall to the floor"


def test_years_are_places_in_order_and_short_where_there_are_many() -> None:
    years = build.years([2023, 2021], [2022, 2024])
    assert [place.key for place in years] == ["2021", "2022", "2023", "2024"]
    assert [place.short for place in build.short_years(years)] == ["", "’22", "’23", "’24"]
    assert build.place_name(2024) == Year(2024)


def test_thin_parts_give_up_their_labels() -> None:
    labelled = one(Point("2021", 1.0, label="1"), Point("2022", 9.0, label="9"))
    assert [point.label for point in build.without_labels(labelled, below=5).points] == ["", "9"]


def test_multiples_stand_row_by_row() -> None:
    panel = chart(one(Point("2021", 1.0))).panels[0]
    placed = build.multiples([replace(panel, title=str(number)) for number in range(5)], rows=2)
    assert [(panel.row, panel.column) for panel in placed] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]


def test_a_table_of_more_cells_than_anybody_reads_is_refused_however_few_points_stand_in_it() -> None:
    places = tuple(Place(f"place {number}", str(number)) for number in range(500))
    many = tuple(one(Point("place 1", 1.0), name=str(number)) for number in range(50))
    with pytest.raises(ChartError, match="a table of 25000 cells"):
        checked(Chart(Story("sample", "A title"), (Panel(places, many),)))
