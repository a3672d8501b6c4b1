"""A chart on a phone: nothing beside it, nothing outside, or its table."""

from __future__ import annotations

import re

import pytest

from ktudash.drawing import phone
from ktudash.drawing.svg import svg
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
    assert told == []


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
