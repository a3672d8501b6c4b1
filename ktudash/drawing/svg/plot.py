"""One panel being drawn: its rectangle on the paper and its two scales."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from ktudash.chart.model import Chart, Panel, Point, Series
from ktudash.drawing.heads import named
from ktudash.drawing.svg.paper import Paper


@dataclass
class Plot:
    """A panel with its rectangle in pixels."""

    paper: Paper
    chart: Chart
    panel: Panel
    left: float
    right: float
    top: float
    bottom: float
    clicks: bool = False

    def __post_init__(self) -> None:
        self.order = {place.key: number for number, place in enumerate(self.panel.places)}
        self.names = {place.key: str(place.name) for place in self.panel.places}

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def number(self, key: str) -> float:
        """The coordinate of a place before it becomes a pixel: its year, or its number in the list."""
        return float(key) if self.panel.years else float(self.order[key])

    @property
    def slot(self) -> float:
        """Pixels from one place to the next of a panel with columns."""
        first, last = self._ends()
        return self.width / (last - first)

    def x(self, place: float) -> float:
        """The pixel of a place's number, in a panel with columns."""
        return self.left + (place - self._ends()[0]) * self.slot

    def _ends(self) -> tuple[float, float]:
        before, after = self.panel.room
        keys = [self.number(place.key) for place in self.panel.places]
        return keys[0] - before, keys[-1] + after

    def part(self, value: float) -> float:
        """How far up the value axis a value stands, 0 to 1."""
        axis = self.panel.axis
        low, high = self.ends
        if axis.log:
            low, high, value = math.log10(low), math.log10(high), math.log10(value)
        return (value - low) / ((high - low) or 1.0)

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the greatest value of the axis; those of the data where the chart leaves them open."""
        axis = self.panel.axis
        if axis.low is not None and axis.high is not None and not axis.log:
            return axis.low, axis.high
        known = [value for one in self.panel.series for value in one.values if value is not None]
        low, high = min(known, default=1.0), max(known, default=1.0)
        if axis.log:
            room = (math.log10(high) - math.log10(low)) * 0.06 or 0.1
            return 10 ** (math.log10(low) - room), 10 ** (math.log10(high) + room)
        low = min(0.0, low)
        return low, high + 0.05 * ((high - low) or 1.0)

    def y(self, value: float) -> float:
        """The pixel of a value, in a panel with columns."""
        up = self.part(value)
        return self.top + up * self.height if self.panel.axis.descending else self.bottom - up * self.height

    def across(self, value: float) -> float:
        """The pixel of a value, in a panel with rows."""
        return self.left + self.part(value) * self.width

    def told(self, series: Series, point: Point) -> str:
        """What a mark says to who points at it: number, series, place, and why where there is a reason."""
        kind = series.role if series.slim or series.role in ("target", "forecast") else ""
        first = f"{point.shown}\n{named(series.name, kind)}, {self.names[point.place]}"
        return "\n".join(str(part) for part in (first, point.detail, point.note) if part)

    def named(self, series: Series, point: Point) -> dict[str, Any]:
        """Attributes by which a mark tells the page what was clicked: its series and its place; none without clicks."""
        return {"data_x": str(series.name), "data_y": self.names[point.place]} if self.clicks else {}
