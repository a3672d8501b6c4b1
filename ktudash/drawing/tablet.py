"""A chart for a tablet, where a card that is half as wide as the page on a desk has the whole width.

What is drawn stays the same; names that stand beside the marks have more letters on a line.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ktudash.chart.model import Chart, Panel

#: Pixels that a card across a tablet of 768 leaves to its chart.
WIDTH: Final = 698.0


def for_tablet(chart: Chart, usual: float) -> Chart:
    """The chart as a tablet draws it, `WIDTH` pixels wide, whose letters on a line are those of ``usual`` pixels."""
    wider = WIDTH / usual
    return replace(
        chart,
        panels=tuple(_panel(panel, wider) for panel in chart.panels),
        title_room=round(chart.title_room * wider),
    )


def _panel(panel: Panel, wider: float) -> Panel:
    return replace(panel, name_room=round(panel.name_room * wider), end_room=round(panel.end_room * wider))
