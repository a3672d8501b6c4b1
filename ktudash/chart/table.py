"""The table twin of a chart: the same numbers as a table, so that the two cannot differ."""

from __future__ import annotations

from dataclasses import dataclass

from ktudash.chart.checks import ChartError
from ktudash.chart.model import Chart, Role, Status
from ktudash.words import Text


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what a reader sees, the number behind it (``None``: there is none, by its status), its note."""

    shown: Text
    value: float | None
    note: Text = ""
    status: Status = "reported"
    role: Role = "actual"


@dataclass(frozen=True, slots=True)
class Table:
    """Heads of rows and columns, and ``cells[row][column]`` (``None``: no such point)."""

    rows: tuple[Text, ...]
    columns: tuple[Text, ...]
    cells: tuple[tuple[Cell | None, ...], ...]


def table(chart: Chart) -> Table:
    """The table of a chart: a row a place, a column a series, in drawing order.

    Two series of one name (an actual and a target of one thing) share a column where they do not meet; where they do,
    one would hide the other: :class:`ChartError`.
    """
    rows: dict[Text, None] = {}
    columns: dict[Text, None] = {}
    cells: dict[tuple[Text, Text], Cell] = {}
    by_year = all(panel.years for panel in chart.panels)
    keys: dict[Text, str] = {}
    for panel in chart.panels:
        names = {place.key: place.name for place in panel.places}
        for one in panel.series:
            for point in one.points:
                row = names[point.place]
                if (row, one.name) in cells:
                    raise ChartError(
                        f"{chart.story.name}: two points at {row!r} in {one.name!r}: name them differently"
                    )
                cells[row, one.name] = Cell(point.shown, point.value, point.note, point.status, one.role)
                rows.setdefault(row)
                columns.setdefault(one.name)
                keys.setdefault(row, point.place)
    ordered = sorted(rows, key=lambda row: int(keys[row])) if by_year else list(rows)
    return Table(
        rows=tuple(ordered),
        columns=tuple(columns),
        cells=tuple(tuple(cells.get((row, column)) for column in columns) for row in ordered),
    )
