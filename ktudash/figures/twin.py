"""The table twin of a chart: the same numbers as a table, read from the figure itself.

Because it is read from the traces that are drawn, the table cannot say anything else than the chart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import plotly.graph_objects as go


@dataclass(frozen=True)
class Cell:
    """One cell: what a reader sees, the number behind it (``None`` where there is none), its note."""

    shown: str
    value: float | None
    note: str = ""


@dataclass(frozen=True)
class Twin:
    """A table: heads of rows and columns, and ``cells[row][column]`` (``None``: no such point)."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell | None, ...], ...]


def _points(trace: go.Figure) -> list[tuple[str, str, Cell]]:
    """``(row, column, cell)`` of every point of a trace; the trace's name is the column."""
    if trace.type == "heatmap":
        return [
            (_plain(y), _plain(x), Cell(str(words[0]), _number(z), str(words[1])))
            for y, values, texts in zip(trace.y, trace.z, trace.customdata, strict=True)
            for x, z, words in zip(trace.x, values, texts, strict=True)
        ]
    if trace.type == "choropleth":
        places, values = trace.text, trace.z
    elif getattr(trace, "orientation", None) == "h":
        places, values = trace.y, trace.x
    else:
        # A printed total is written at the top of its stack, which may differ from the total itself.
        places, values = trace.x, trace.meta.get("values", trace.y)
    return [
        (_plain(place), str(trace.name), Cell(str(words[0]), _number(value), str(words[1])))
        for place, value, words in zip(places, values, trace.customdata, strict=True)
    ]


def _plain(place: object) -> str:
    """A category without the line breaks and the emphasis that only a chart needs."""
    return re.sub(r"<[^>]+>", "", str(place).replace("<br>", " "))


def _number(value: object) -> float | None:
    return None if value is None or value != value else float(value)  # type: ignore[arg-type]


def is_data(trace: go.Figure) -> bool:
    """Whether a trace shows figures (words and ornaments have no role, or the role ``word``)."""
    return bool(trace.meta) and trace.meta.get("role") not in (None, "word")


def twin(figure: go.Figure) -> Twin:
    """The table of a figure: a row a place on the category axis, a column a trace, in drawing order.

    Two traces with the same name (an actual and a target of one series) share a column where they do not
    meet; where they do, the later one would hide the earlier: ``ValueError``.
    """
    rows: dict[str, None] = {}
    columns: dict[str, None] = {}
    cells: dict[tuple[str, str], Cell] = {}
    for trace in figure.data:
        if not is_data(trace):
            continue
        for row, column, cell in _points(trace):
            if (row, column) in cells:
                raise ValueError(f"two points at {row!r} in {column!r}: give the traces different names")
            rows.setdefault(row)
            columns.setdefault(column)
            cells[row, column] = cell
    ordered = sorted(rows, key=int) if all(row.isdigit() for row in rows) else list(rows)
    return Twin(
        rows=tuple(ordered),
        columns=tuple(columns),
        cells=tuple(tuple(cells.get((row, column)) for column in columns) for row in ordered),
    )
