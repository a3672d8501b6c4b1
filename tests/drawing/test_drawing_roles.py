"""What a role and a place in a stack mean for a drawing in Plotly."""

from __future__ import annotations

from dataclasses import replace

from ktudash import theme
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.drawing.look import bar_looks, shape
from ktudash.drawing.plotly import figure
from ktudash.drawing.svg import svg

PLACES = (Place("2020", "2020"), Place("2021", "2021"))
STORY = Story("drawn", "Title")


def test_a_small_difference_is_no_longer_than_it_is() -> None:
    points = (Point("2020", -0.01, base=5.0), Point("2021", 0.5, corrected=True))
    drawn = figure(Chart(STORY, (Panel(PLACES, (Series("change", "variance", points),), form="rows"),)))
    assert drawn["data"][0]["marker"]["line"]["width"] == [0, 2]  # what is corrected is hollow, and needs its outline


def test_what_is_too_pale_to_be_seen_has_an_edge() -> None:
    points = tuple(Point(one.key, 9.0) for one in PLACES)
    pale, dark = (Series(role, role, points, colour=colour) for role, colour in (("part", "part-5"), ("actual", "")))
    assert {look.outline for look in bar_looks(pale)} == {theme.COLOUR["hatch"]}
    assert {look.outline for look in bar_looks(dark)} == {theme.COLOUR["actual"]}
    assert {look.outline for look in bar_looks(replace(pale, colour="part-2"))} == {theme.COLOUR["ground"]}


def test_lines_whose_colours_are_as_dark_as_one_another_have_marks_of_their_own() -> None:
    points = tuple(Point(one.key, 9.0) for one in PLACES)
    lines = tuple(
        Series(f"line {number}", "actual", points, mark="line", colour=f"series-{number}") for number in range(1, 7)
    )
    alike = [shape(one) for one in lines if theme.contrast(theme.colour(one.colour), theme.COLOUR["ground"]) < 6]
    assert len(alike) == len(set(alike)) == 4
    chart = Chart(STORY, (Panel(PLACES, lines, years=True, axis=Axis(0.0, 10.0)),))
    drawn = figure(chart)
    assert [one["marker"]["symbol"] for one in drawn["data"]] == [shape(one) for one in lines]
    assert svg(chart, width=600).count("data-dot") == 4 * len(PLACES)


def test_the_number_in_a_bar_alone_is_no_smaller_than_others() -> None:
    points = tuple(Point(one.key, 90.0, shown="90", label="90") for one in PLACES)
    bars = Series("attained", "actual", points, labels="inside")

    def bounded(*series: Series, arrangement: str) -> list[str]:
        drawn = figure(Chart(STORY, (Panel(PLACES, series, form="rows", arrangement=arrangement),)))
        return [one["constraintext"] for one in drawn["data"] if one["type"] == "bar"]

    assert bounded(bars, arrangement="over") == ["none"]
    assert bounded(bars, replace(bars, name="more"), arrangement="stack") == ["both", "both"]


def test_a_part_of_a_stack_is_named_in_words_that_can_be_read() -> None:
    pale = Series(
        "pale", "part", (Point("2020", 1.0), Point("2021", 2.0)), colour="part-4", labels="inside", end_name="pale"
    )
    inked = replace(pale, name="inked", ink="target", end_name="inked")
    panel = Panel(PLACES, (pale, inked), years=True, arrangement="stack", axis=Axis(low=0.0, high=5.0))
    written = {one["text"]: one["font"]["color"] for one in figure(Chart(STORY, (panel,)))["layout"]["annotations"]}
    assert written == {"pale": theme.COLOUR["actual"], "inked": theme.COLOUR["target"]}
