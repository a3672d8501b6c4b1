"""The table twin of a chart: the same numbers as a table, so that the two cannot differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

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


#: The role of a series → what its figures are; other roles (parts, totals, changes) say it by their names.
_KINDS: Final[Mapping[Role, str]] = {
    "actual": "actual",
    "previous": "actual",
    "target": "target",
    "forecast": "forecast",
}


@dataclass(frozen=True, slots=True)
class Table:
    """Names of rows and columns, and ``cells[row][column]`` (``None``: no such point).

    ``kinds`` say of each column whether its figures are ``actual``, ``target`` or ``forecast``; they are empty where
    the chart holds nothing but what was, so that nothing can be taken for something else. ``notes`` are those of the
    rows, empty where none has one, and ``marks`` the signs that lead there.
    """

    rows: tuple[Text, ...]
    columns: tuple[Text, ...]
    kinds: tuple[str, ...]
    cells: tuple[tuple[Cell | None, ...], ...]
    notes: tuple[tuple[Text, ...], ...] = ()
    marks: tuple[tuple[Text, ...], ...] = ()


def table(chart: Chart) -> Table:
    """The table of a chart: a row a place, a column a series, in drawing order.

    An actual and a target of one name have a column each. Two other series of one name share theirs where they do not
    meet; where they do, one would hide the other: :class:`ChartError`.
    """
    rows: dict[Text, None] = {}
    columns: dict[tuple[Text, str], None] = {}
    cells: dict[tuple[Text, tuple[Text, str]], Cell] = {}
    by_year = all(panel.years for panel in chart.panels)
    mixed = any(_KINDS.get(one.role) in ("target", "forecast") for one in chart.series)
    keys: dict[Text, str] = {}
    for panel in chart.panels:
        names = {place.key: place.name for place in panel.places}
        for one in panel.series:
            column = (one.name, _KINDS.get(one.role, "") if mixed else "")
            for point in one.points:
                row = names[point.place]
                if (row, column) in cells:
                    raise ChartError(
                        f"{chart.story.name}: two points at {row!r} in {one.name!r}: name them differently"
                    )
                cells[row, column] = Cell(point.shown, point.value, point.note, point.status, one.role)
                rows.setdefault(row)
                columns.setdefault(column)
                keys.setdefault(row, point.place)
    told: dict[Text, dict[Text, None]] = {}
    marks: dict[Text, dict[Text, None]] = {}
    for place in (place for panel in chart.panels for place in panel.places if place.mark):
        told.setdefault(place.name, {}).update(dict.fromkeys(place.notes))
        marks.setdefault(place.name, {})[place.mark] = None
    ordered = sorted(rows, key=lambda row: int(keys[row])) if by_year else list(rows)
    return Table(
        rows=tuple(ordered),
        columns=tuple(name for name, _ in columns),
        kinds=tuple(kind for _, kind in columns),
        cells=tuple(tuple(cells.get((row, column)) for column in columns) for row in ordered),
        notes=tuple(tuple(told.get(row, ())) for row in ordered) if told else (),
        marks=tuple(tuple(marks.get(row, ())) for row in ordered) if marks else (),
    )
