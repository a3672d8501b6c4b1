"""Small multiples that are too many for one slide, as several charts: whole rows together, two of them on each."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ktudash.chart.model import Chart, Panel, Story
from ktudash.words import msg, say

#: Rows of panels that a slide is high enough for, and panels that stand side by side there.
MOST_ROWS: Final = 2
MOST_ACROSS: Final = 4
#: Places that stand side by side on a slide, all panels of a row together.
_WIDEST: Final = 20


def divided(chart: Chart) -> tuple[Chart, ...]:
    """A spoken chart as those that slides have room for, each numbered in its title; itself where one is enough."""
    if any(panel.form != "columns" for panel in chart.panels):
        return (chart,)
    parts = _parts(chart.panels)
    if len(parts) == 1:
        return (chart,)
    return tuple(
        replace(chart, story=_numbered(chart, number, len(parts)), panels=part, height=_height(chart, part))
        for number, part in enumerate(parts, start=1)
    )


def deep(panels: tuple[Panel, ...]) -> int:
    """How many rows the panels make on a slide: turned where they are more rows than columns and narrow enough."""
    rows, across = (len({getattr(panel, side) for panel in panels}) for side in ("row", "column"))
    if across < rows <= MOST_ACROSS and rows * max(len(panel.places) for panel in panels) <= _WIDEST:
        return across
    return rows if across <= MOST_ACROSS else -(-len(panels) // MOST_ACROSS)


def _parts(panels: tuple[Panel, ...]) -> list[tuple[Panel, ...]]:
    if deep(panels) <= MOST_ROWS:
        return [panels]
    parts: list[tuple[Panel, ...]] = []
    for row in sorted({panel.row for panel in panels}):
        for mine in _pieces(tuple(panel for panel in panels if panel.row == row)):
            if parts and deep((*parts[-1], *mine)) <= MOST_ROWS:
                parts[-1] = (*parts[-1], *mine)
            else:
                parts.append(mine)
    return [_from_the_corner(part) for part in parts]


def _pieces(row: tuple[Panel, ...]) -> list[tuple[Panel, ...]]:
    """A row, in pieces about equally long where it alone is too much."""
    count = -(-len(row) // (MOST_ROWS * MOST_ACROSS))
    size = -(-len(row) // count)
    return [row[start : start + size] for start in range(0, len(row), size)]


def _from_the_corner(part: tuple[Panel, ...]) -> tuple[Panel, ...]:
    top, left = min(panel.row for panel in part), min(panel.column for panel in part)
    return tuple(replace(panel, row=panel.row - top, column=panel.column - left) for panel in part)


def _height(chart: Chart, part: tuple[Panel, ...]) -> int:
    rows = max(panel.row for panel in part) + 1
    return round(chart.height * rows / chart.rows)


def _numbered(chart: Chart, number: int, count: int) -> Story:
    return replace(chart.story, title=say(msg("export-page", title=chart.story.title, page=number, pages=count)))
