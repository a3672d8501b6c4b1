"""What is written where lines end and under narrow multiples, where there is little room."""

from __future__ import annotations

from typing import Any

import pytest

from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.drawing.plotly import figure

YEARS = tuple(Place(str(year), str(year)) for year in (2021, 2022, 2023))


def drawn(names: dict[str, float], **panel: Any) -> dict[str, Any]:
    """A chart of level lines, each at its value, with their names at their ends."""
    series = tuple(
        Series(
            name, "target", tuple(Point(place.key, value, str(value)) for place in YEARS), mark="line", end_name=name
        )
        for name, value in names.items()
    )
    axis = Axis(0.0, 100.0)
    return figure(Chart(Story("lines", "Lines"), (Panel(YEARS, series, years=True, axis=axis, **panel),)))


def middles(made: dict[str, Any]) -> list[float]:
    """Where names stand, in pixels from the foot of the plot."""
    pixel = (320 - 54) / 100
    return [note["y"] * pixel + note["yshift"] for note in made["layout"]["annotations"]]


def test_a_long_name_at_a_line_end_is_broken_where_there_is_little_room() -> None:
    whole, broken = drawn({"Science and innovation": 50}), drawn({"Science and innovation": 50}, end_room=12)
    assert [note["text"] for note in whole["layout"]["annotations"]] == ["Science and innovation"]
    assert [note["text"] for note in broken["layout"]["annotations"]] == ["Science and<br>innovation"]
    assert broken["layout"]["margin"]["r"] == 20 + 7 * len("Science and") < whole["layout"]["margin"]["r"]


@pytest.mark.parametrize(("room", "apart"), [(0, 19.0), (12, 1.5 * 19.0)])
def test_names_of_more_lines_stand_farther_apart(room: int, apart: float) -> None:
    low, high = middles(drawn({"Income": 50, "Science and innovation": 51}, end_room=room))
    assert high - low == pytest.approx(apart)


def test_narrow_multiples_write_their_first_and_last_year() -> None:
    axis = drawn({"Income": 50}, ends_named=True)["layout"]["xaxis"]
    assert (axis["tickvals"], axis["ticktext"]) == ([2021, 2023], ["2021", "2023"])
    assert drawn({"Income": 50})["layout"]["xaxis"]["tickvals"] == [2021, 2022, 2023]
