"""Which charts PowerPoint has a kind for, so that they can be edited."""

from __future__ import annotations

from typing import Final

from ktudash.chart import model
from ktudash.chart.model import Chart

#: More lines than these are a bundle, not something to edit line by line.
MOST_LINES: Final = 12


def is_native(chart: Chart) -> bool:
    """Whether PowerPoint has editable charts for all of a chart: asked here, and nowhere else."""
    drawn = with_points(chart)
    return bool(drawn) and all(_panel_is_native(panel) for panel in drawn)


def with_points(chart: Chart) -> list[model.Panel]:
    """The panels that have anything to draw."""
    return [panel for panel in chart.panels if any(one.points for one in panel.series)]


def _panel_is_native(panel: model.Panel) -> bool:
    if panel.form not in ("columns", "rows") or panel.axis.log or panel.zones:
        return False  # a ground behind the marks, of which the key speaks, PowerPoint has none
    if not all(_is_native_series(one, across=panel.form == "rows") for one in panel.series):
        return False
    others = sum(one.mark != "bar" for one in panel.series)
    return others <= MOST_LINES and any(one.mark in ("bar", "line") for one in panel.series)


def _is_native_series(one: model.Series, *, across: bool) -> bool:
    if one.mark == "bar":
        return not any(point.base for point in one.points)
    if across:
        return False
    return one.mark == "line" or (one.mark == "text" and one.role in ("total", "change"))
