"""Numbers at lines and bars: where they stand, so that none stands on another or is struck through."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from ktudash import theme
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story
from ktudash.drawing import look
from ktudash.drawing.plotly import figure
from ktudash.drawing.pptx.plots import plots
from ktudash.drawing.svg import svg

#: Colour, anchor and words of each number of a drawing.
WRITTEN = r'<text[^>]*fill="([^"]+)"[^>]*?(text-anchor="middle")?>(\d\d?)<'

YEARS = ("2023", "2024", "2025")


def line(name: str, *values: float | None, role: Any = "target") -> Series:
    points = tuple(
        Point(year, value, shown=str(value), label=str(value)) for year, value in zip(YEARS, values, strict=False)
    )
    return Series(name, role, points, mark="line")


def chart(*series: Series, references: tuple[Reference, ...] = (), high: float = 100.0, **look_of: Any) -> Chart:
    places = tuple(Place(year, year) for year in YEARS)
    axis = Axis(low=0.0, high=high)
    return Chart(
        Story("sides", "Title", "Subtitle"),
        (Panel(places, series, years=True, axis=axis, references=references, **look_of),),
    )


def sides(made: Chart) -> list[list[str]]:
    return [look.label_sides(made.panels[0], one) for one in made.panels[0].series]


def test_of_lines_that_come_close_the_higher_has_its_number_above_and_the_lower_below() -> None:
    made = chart(line("a", 92, 91, 89.6), line("b", 84, 85, 87.7))
    assert [of_one[1:] for of_one in sides(made)] == [["top center"] * 2, ["bottom center"] * 2]
    assert [trace["textposition"][2] for trace in figure(made)["data"]] == ["top center", "bottom center"]
    (plot,) = plots(made)
    assert [one.points[2].side for one in plot.series if one.points[2]] == ["t", "b"]


def test_a_number_stands_off_the_steep_line_and_the_steep_pace_that_leave_its_point() -> None:
    asked = line("asked", 60, 70, 80)
    told = line("told", 10, 35, 60, role="actual")
    assert sides(chart(asked, told))[1] == ["bottom center", "bottom right", "bottom right"]
    pace = Series(
        "worst", "forecast", (Point("2024", 35.0), Point("2025", 5.0)), mark="line", labels="none", dash="dot"
    )
    assert sides(chart(pace, asked, line("told", 30, 35, None, role="actual")))[2][1] == "bottom left"


def test_numbers_between_others_stand_beside_their_points() -> None:
    made = chart(line("a", 50, 50, 50), line("b", 47, 47, 47), line("c", 44, 44, 44), line("d", 41, 41, 41))
    assert [of_one[0] for of_one in sides(made)] == ["top center", "middle left", "middle right", "bottom center"]


def test_where_small_values_are_on_top_the_smaller_is_the_higher() -> None:
    panel = chart(line("a", 20, 20, 20), line("b", 15, 15, 15)).panels[0]
    turned = replace(panel, axis=replace(panel.axis, descending=True))
    assert [look.label_sides(turned, one)[0] for one in turned.series] == ["bottom center", "top center"]


def test_a_line_that_hardly_rises_has_its_numbers_above() -> None:
    assert sides(chart(line("a", 50, 52, 54)))[0][1] == "top center"
    assert sides(chart(line("a", 20, 50, 80)))[0][1] == "top left"


@pytest.mark.parametrize(("form", "first"), [("columns", "b"), ("rows", "a")])
def test_a_legend_names_the_parts_in_the_order_in_which_they_stand(form: Any, first: str) -> None:
    series = tuple(Series(name, "part", line(name, 1, 2, 3).points) for name in "ab")
    years = form == "columns"
    panel = Panel(
        tuple(Place(year, year) for year in YEARS), series, form=form, arrangement="stack", years=years,
        axis=Axis(low=0.0, high=10.0),
    )  # fmt: skip
    made = Chart(Story("parts", "Title", "Subtitle"), (panel,), legend=True)
    assert figure(made)["layout"]["legend"]["traceorder"] == ("reversed" if first == "b" else "normal")
    assert re.findall(r">([ab])</text>", svg(made))[0] == first


def test_no_line_across_the_panel_strikes_the_two_numbers_of_a_bar_through() -> None:
    target = Series("x", "target", line("x", 60, 60, 60).points)
    actual = Series("x", "actual", line("x", 50, 50, 50).points, slim=True)
    made = chart(target, actual, references=(Reference(70.0, "seventy"),), arrangement="over")
    drawn = svg(made)
    assert drawn.index(">seventy<") < drawn.index(">50<"), "the line is behind the numbers"
    assert 'paint-order="stroke"' in drawn
    figured = figure(made)
    assert [shape["layer"] for shape in figured["layout"]["shapes"]] == ["below"]
    assert any("shadow" in trace["textfont"] for trace in figured["data"] if any(trace["text"]))


def test_numbers_of_actuals_stand_in_their_bars_where_all_of_a_panel_have_room() -> None:
    def drawn(*reached: float) -> tuple[str, dict[str, Any], list[str]]:
        target = Series("x", "target", line("x", 60, 60, 60).points)
        made = chart(target, Series("x", "actual", line("x", *reached).points, slim=True), arrangement="over")
        bars = figure(made)["data"]
        (over,) = [trace for trace in bars if trace["meta"].get("over_targets")]
        return svg(made), over, [word for trace in bars for word in trace["text"] if word and trace is not over]

    paper, over, others = drawn(50, 55, 70)
    assert (over["textposition"], list(over["text"])) == ("inside", ["50", "55", "70"])
    assert [re.sub("<.*?>", "", word) for word in others] == ["60", "60", "60"], "the third above the actual"
    assert len(re.findall(f'fill="{theme.COLOUR["ground"]}"[^>]*>(?:50|55|70)<', paper)) == 3
    _, over, others = drawn(50, 2, 70)
    assert over["textposition"] == "outside"
    assert [re.sub("<.*?>", " ", word).split() for word in others] == [["50", "60"], ["2", "60"]]


def test_of_bars_on_their_side_the_long_have_their_number_within_and_the_short_behind() -> None:
    bars = Series("x", "actual", line("x", 2, 60, 70).points, labels="inside")
    made = chart(bars, references=(Reference(80.0),), form="rows")
    ground, ink, middle = theme.word_on(theme.COLOUR["actual"]), theme.COLOUR["actual"], 'text-anchor="middle"'
    for width in (390, 900):
        paper = svg(made, width=width)
        found = {word: (colour, anchor) for colour, anchor, word in re.findall(WRITTEN, paper)}
        assert found == {"2": (ink, ""), "60": (ground, middle), "70": (ground, middle)}
    (trace,) = [one for one in figure(made)["data"] if one["type"] == "bar"]
    assert trace["textposition"] == ["outside", "inside", "inside"]
    assert trace["textfont"]["color"] == [ink, ground, ground]
    (plot,) = plots(made)
    assert [point.side for point in plot.series[0].points if point] == ["outEnd", "ctr", "ctr"]


def test_on_a_slide_actuals_of_before_the_plan_do_not_keep_two_numbers_from_one_place() -> None:
    before = Series("x", "actual", line("x", 55).points)
    target = Series("x", "target", tuple(line("x", 1, 60, 60).points[1:]))
    actual = Series("x", "actual", tuple(line("x", 1, 50, 70).points[1:]), slim=True)
    (plot,) = plots(chart(before, target, actual, arrangement="over"))
    written = {one.role: [point and (point.label, point.lines) for point in one.points] for one in plot.series}
    assert written["actual"][1] == ("", ()), "the target is higher and writes both"
    assert [words for words, _ in written["target"][1][1]] == ["50", "60"]
    assert [words for words, _ in written["actual"][2][1]] == ["70", "60"]


def test_a_number_in_a_bar_on_a_slide_is_boxed_only_where_the_line_crosses_it() -> None:
    points = tuple(Point(key, value, shown=str(value), label=str(value)) for key, value in (("a", 80.0), ("b", 200.0)))
    panel = Panel(
        (Place("a", "a"), Place("b", "b")), (Series("x", "actual", points, labels="inside"),), form="rows",
        axis=Axis(low=0.0, high=220.0), references=(Reference(100.0, "all"),),
    )  # fmt: skip
    (plot,) = plots(Chart(Story("rows", "Title", "Subtitle"), (panel,)))
    assert [point.boxed for point in plot.series[0].points if point] == [False, True]


def test_between_two_others_a_number_stands_where_its_own_line_does_not_run() -> None:
    high, low = line("a", 50, 50, 50), line("d", 44, 44, 44)
    assert sides(chart(high, line("b", None, 47, 47), low))[1][1] == "middle left"
    assert sides(chart(high, line("b", 47, 47, None), low))[1][1] == "middle right"


def test_the_number_of_a_target_stands_where_no_pace_runs() -> None:
    def with_paces(*ends: float) -> str:
        paces = [
            replace(line(f"pace {end}", 30.0, 40.0, end, role="forecast"), labels="none", dash="dot") for end in ends
        ]
        return sides(chart(*paces, line("plan", 20, 60, 60)))[-1][2]

    assert with_paces(80.0, 70.0) == "bottom center"
    assert with_paces(40.0) == "top center"
