"""What a chart says, as lines that a person can review. The only place that knows what a chart is made of."""

from __future__ import annotations

from collections.abc import Iterator

import plotly.graph_objects as go

from ktudash.chart.model import Chart
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import _points, is_data

#: A series: its name and role, and ``(place, shown, value, note)`` of each point.
Told = tuple[str, str, list[tuple[str, str, float | None, str]]]


def name_of(drawn: go.Figure | Chart) -> str:
    """The slug of a chart."""
    return drawn.story.name if isinstance(drawn, Chart) else story_of(drawn).name


def told(drawn: go.Figure | Chart) -> list[str]:
    """Story and series of a chart: series in drawing order, the points of each in its own order.

    Of charts there are two kinds until the last page has charts of the model; both are told alike.
    """
    story = drawn.story if isinstance(drawn, Chart) else story_of(drawn)
    lines = [f"{what}: {getattr(story, what)}" for what in ("title", "subtitle", "source", "key")]
    lines += [f"note: {note}" for note in story.notes]
    for name, role, points in _of_chart(drawn) if isinstance(drawn, Chart) else _of_figure(drawn):
        lines.append(f"[{name}] ({role})")
        for place, shown, number, note in points:
            value = "-" if number is None else format(number, ".15g")
            lines.append("  " + " | ".join((place, shown, value, note)).rstrip())
    # A break inside a sentence stays visible, and on its line.
    return [line.replace("\n", "⏎").rstrip() for line in lines]


def _of_chart(chart: Chart) -> Iterator[Told]:
    for panel in chart.panels:
        names = {place.key: str(place.name) for place in panel.places}
        for one in panel.series:
            points = [(names[point.place], str(point.shown), point.value, str(point.note)) for point in one.points]
            yield str(one.name), one.role, points


def _of_figure(figure: go.Figure) -> Iterator[Told]:
    for trace in filter(is_data, figure.data):
        points = [
            (place if series == str(trace.name) else f"{place} / {series}", cell.shown, cell.value, cell.note)
            for place, series, cell in _points(trace)
        ]
        yield trace.name or "", trace.meta["role"], points
