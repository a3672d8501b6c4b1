"""The numbers of a chart as text (CSV): those of its table twin."""

from __future__ import annotations

from ktudash.chart.model import Chart
from ktudash.chart.table import Cell, table
from ktudash.drawing.heads import heads
from ktudash.drawing.letters import plain
from ktudash.reporting.csv_files import CsvStyle, written
from ktudash.words import msg, say


def csv(chart: Chart, style: CsvStyle, *, demo: bool = False) -> bytes:
    """The chart's table as CSV: numbers in full, without unit and thousands; words for what has no number."""
    numbers = table(chart)
    names = [say(msg("export-demo")) if demo else "", *(plain(head) for head in heads(numbers))]
    rows = zip(numbers.rows, numbers.cells, strict=True)
    return written([names, *([plain(place), *map(_value, cells)] for place, cells in rows)], style)


def _value(cell: Cell | None) -> float | str | None:
    if cell is None:
        return None
    return plain(cell.shown) if cell.value is None else float(cell.value)
