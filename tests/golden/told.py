"""What a chart says, as lines that a person can review. The only place that knows what a chart is made of."""

from __future__ import annotations

from collections.abc import Iterator

from ktudash.chart.model import Chart

#: A series: its name and role, and ``(place, shown, value, note)`` of each point.
Told = tuple[str, str, list[tuple[str, str, float | None, str]]]


def name_of(drawn: Chart) -> str:
    """The slug of a chart."""
    return drawn.story.name


def told(drawn: Chart) -> list[str]:
    """Story and series of a chart: series in drawing order, the points of each in its own order."""
    story = drawn.story
    lines = [f"{what}: {getattr(story, what)}" for what in ("title", "subtitle", "source", "key")]
    lines += [f"note: {note}" for note in story.notes]
    for name, role, points in _of_chart(drawn):
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
