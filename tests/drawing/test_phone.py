"""A chart on a phone: nothing beside it, nothing outside, or its table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story
from ktudash.drawing import phone
from ktudash.drawing.placing import place_lines
from ktudash.drawing.svg import svg
from ktudash.drawing.svg.ends import ends
from ktudash.drawing.svg.paper import width
from ktudash.store import Store
from tests.charts import every_chart


def test_every_chart_has_one_panel_a_row_and_draws_within_its_width(store: Store) -> None:
    told = []
    for name, chart in every_chart(store):
        if not phone.readable(chart):
            continue
        made = phone.for_phone(chart)
        assert chart.compact or [panel.row for panel in made.panels] == list(range(len(made.panels)))
        assert chart.compact or made.columns == 1
        drawn = svg(made, width=phone.WIDTH, apart=phone.apart(made))
        across = [float(x) for x in re.findall(r'<(?:text|rect|circle)[^>]* (?:c?x)="(-?[\d.]+)"', drawn)]
        told += [(name, x) for x in across if not -1 <= x <= phone.WIDTH + 1]
        told += [(name, line) for line, _, end in words(drawn) if end > phone.WIDTH + 1]
    assert told == []


def words(drawn: str) -> Iterator[tuple[str, float, float]]:
    """Each line of the words that begin at a place, with where it begins and where it ends."""
    for text in ElementTree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text"):  # noqa: S314 - our own
        if text.get("text-anchor", "start") == "start" and "transform" not in text.attrib:
            left = float(text.attrib["x"])
            for line in (text.text, *(part.tail if part.tag.endswith("title") else part.text for part in text)):
                yield line or "", left, left + width(line or "", float(text.get("font-size", 13)))


@pytest.mark.parametrize("lang", ["en", "kk"])
def test_no_name_of_a_legend_or_at_an_end_is_cut(store: Store, lang: str) -> None:
    cut = []
    for name, chart in every_chart(store, lang):
        if phone.readable(chart):
            made = phone.for_phone(chart)
            named = {str(one.name) for one in made.series} | {
                line for panel in made.panels for end in ends(panel) for line in end.lines
            }
            drawn = svg(made, width=phone.WIDTH, apart=phone.apart(made))
            cut += [(name, line) for line, _, right in words(drawn) if line in named and right > phone.WIDTH + 1]
    assert cut == []


def test_a_line_that_ends_early_is_named_in_a_key_not_among_the_numbers_of_others(store: Store) -> None:
    (path,) = [phone.for_phone(chart) for name, chart in every_chart(store) if name == "students-path"]
    assert path.legend
    assert ends(path.panels[0]) == []
    drawn = [line for line, _, _ in words(svg(path, width=phone.WIDTH))]
    assert [line for line in drawn if line in ("all students", "full-time", "with college")] == [
        "all students",
        "full-time",
        "with college",
    ]


def test_a_name_of_two_lines_stands_clear_of_the_number_where_its_line_ends() -> None:
    places = (Place("2019", "2019"), Place("2020", "2020"))
    points = tuple(Point(one.key, 10.0 + at, shown="10 256", label="10 256") for at, one in enumerate(places))
    line = Series("x", "actual", points, mark="line", end_name="of all students")
    chart = Chart(Story("ends", "Title", "Subtitle"), (Panel(places, (line,), axis=Axis(0.0, 20.0)),))
    drawn = svg(phone.for_phone(chart), width=phone.WIDTH)
    (name,) = [left for line, left, _ in words(drawn) if line == "of all"]
    mark = max(float(x) for x in re.findall(r'<circle cx="([\d.]+)"', drawn))
    assert name >= mark + width("10 256", 13) / 2


def test_a_list_leaves_room_for_numbers_above_and_below_its_dots(store: Store) -> None:
    (chart,) = [chart for known, chart in every_chart(store) if known == "graduates-by-group"]
    made = phone.for_phone(chart)
    # A number above, a dot, a number below, and what keeps them from the next.
    assert made.height >= (3 * 15 + 10) * len(made.panels[0].places)


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_no_name_below_a_column_touches_another(store: Store, lang: str) -> None:
    touching = []
    for name, chart in every_chart(store, lang):
        if not phone.readable(chart) or chart.compact:
            continue
        drawn = svg(phone.for_phone(chart), width=phone.WIDTH)
        places = {line for panel in phone.for_phone(chart).panels for one in panel.places if panel.form == "columns"
                  for line in place_lines(panel, one)}  # fmt: skip
        rows: dict[str, list[tuple[float, float, str]]] = {}
        for text in ElementTree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text"):  # noqa: S314 - our own
            lines = [part.text or "" for part in text if not part.tag.endswith("title")] or [text.text or ""]
            half = max(width(line, float(text.get("font-size", 13))) for line in lines) / 2
            if text.get("text-anchor") == "middle" and set(lines) <= places:
                middle = float(text.attrib["x"])
                rows.setdefault(text.attrib["y"], []).append((middle - half, middle + half, lines[0]))
        for row in rows.values():
            touching += [(name, one[2], other[2]) for one, other in pairwise(sorted(row)) if other[0] - one[1] < 3]
    assert touching == []


def test_what_a_phone_cannot_show_is_told_as_a_table(store: Store) -> None:
    unreadable = {name for name, chart in every_chart(store) if not phone.readable(chart)}
    assert {"labour-map", "labour-heat"} <= unreadable
    assert len(unreadable) < 10


@pytest.mark.parametrize("name", ["students-targets-by-level", "profit"])
def test_no_number_and_no_word_is_lost(store: Store, name: str) -> None:
    (chart,) = [chart for known, chart in every_chart(store) if known == name]
    made = phone.for_phone(chart)
    assert [one.values for one in made.series] == [one.values for one in chart.series]
    assert made.story == chart.story


def test_the_numbers_of_an_axis_keep_clear_of_one_another() -> None:
    series = Series("x", "actual", (Point("a", 77.0, shown="77", label="77"),))
    panel = Panel((Place("a", "A rather long name"),), (series,), form="rows", axis=Axis(0.0, 130.0, shown=True))
    made = phone.for_phone(Chart(Story("axis", "Title", "Subtitle"), (panel,)))

    def numbers(width: float) -> list[str]:
        return re.findall(r">(0|20|40|50|60|80|100|120)</text>", svg(made, width=width))

    assert numbers(1106.0) == ["0", "20", "40", "60", "80", "100", "120"]
    assert numbers(200.0) == ["0", "100"]


def test_a_legend_keeps_all_its_names_beside_the_long_names_of_a_list() -> None:
    points = (Point("a", 5.0, shown="5", label="5"),)
    series = tuple(Series(f"changed in kind {number}", "part", points, labels="inside") for number in range(6))
    panel = Panel((Place("a", "A rather long name of a line"),), series, form="rows", arrangement="stack")
    drawn = svg(phone.for_phone(Chart(Story("list", "Title"), (panel,), legend=True)), width=phone.WIDTH)
    named = {line: end for line, _, end in words(drawn) if line.startswith("changed")}
    assert len(named) == len(series)
    assert max(named.values()) <= phone.WIDTH


def test_a_number_that_a_line_would_cross_stands_in_its_bar() -> None:
    points = tuple(Point(key, value, shown=key, label=f"{value:.0f} %") for key, value in (("a", 95.0), ("b", 2.0)))
    panel = Panel(
        (Place("a", "Short"), Place("b", "Shorter")),
        (Series("x", "actual", points),),
        form="rows",
        axis=Axis(0.0, 130.0),
        references=(Reference(100.0),),
    )
    drawn = svg(phone.for_phone(Chart(Story("gaps", "Title"), (panel,))), width=phone.WIDTH)
    assert re.findall(r'<text[^>]*text-anchor="middle"[^>]*>(\d+ %)<', drawn) == ["95 %"]
    assert [line for line, _, _ in words(drawn) if "%" in line] == ["2 %"]


def test_numbers_left_of_bars_keep_clear_of_names() -> None:
    points = (Point("a", -2.38, shown="−2.38", label="−2.38"),)
    panel = Panel(
        (Place("a", "Expenses of the year"),), (Series("x", "actual", points),), form="rows", axis=Axis(-2.4, 2.4)
    )
    drawn = svg(phone.for_phone(Chart(Story("moves", "Title"), (panel,))), width=phone.WIDTH)
    edges = {text: float(x) for x, text in re.findall(r'<text x="([\d.]+)"[^>]*text-anchor="end"[^>]*>([^<]+)<', drawn)}
    assert edges["−2.38"] - width("−2.38", 13) > edges["Expenses of the year"]
