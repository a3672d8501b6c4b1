"""A chart on a phone: nothing beside it, nothing outside, or its table."""

from __future__ import annotations

import html
import re

import pytest

from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.drawing import phone
from ktudash.drawing.svg import svg
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
        drawn = svg(made, width=phone.WIDTH)
        across = [float(x) for x in re.findall(r'<(?:text|rect|circle)[^>]* (?:c?x)="(-?[\d.]+)"', drawn)]
        told += [(name, x) for x in across if not -1 <= x <= phone.WIDTH + 1]
        told += [(name, words) for words, end in _ends(drawn) if end > phone.WIDTH + 1]
    assert told == []


def _ends(drawn: str) -> list[tuple[str, float]]:
    """Words of one line that begin at a place, with the pixel where they end."""
    texts = re.findall(r"<text ([^>]*)>(?:<title>[^<]*</title>)?([^<]*)</text>", drawn)
    return [
        (words, float(found["x"]) + width(html.unescape(words), float(found.get("font-size", 13))))
        for given, words in texts
        if not (found := dict(re.findall(r'([\w-]+)="([^"]*)"', given))).keys() & {"text-anchor", "transform"}
    ]


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
    named = {words: end for words, end in _ends(drawn) if words.startswith("changed")}
    assert len(named) == len(series)
    assert max(named.values()) <= phone.WIDTH
