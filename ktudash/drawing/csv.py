"""The numbers of a chart as text (CSV): those of its table twin."""

from __future__ import annotations

import csv as csv_files
import io

from ktudash.chart.model import Chart
from ktudash.chart.table import Cell, table
from ktudash.drawing.letters import plain
from ktudash.reporting.plain_text import csv_text
from ktudash.words import msg, say


def csv(chart: Chart, *, decimal: str, demo: bool = False) -> bytes:
    """The chart's table as CSV: UTF-8 with a byte order mark, semicolons, ``decimal`` as decimal sign.

    Numbers are written in full, without unit and thousands; words for what has no number; text that a
    spreadsheet would take for a formula stands after an apostrophe.
    """
    if decimal not in (".", ","):
        raise ValueError(f"decimal sign: read {decimal!r}, expected a point or a comma")
    numbers = table(chart)
    out = io.StringIO(newline="")
    writer = csv_files.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([say(msg("export-demo")) if demo else "", *(csv_text(plain(head)) for head in numbers.columns)])
    for place, cells in zip(numbers.rows, numbers.cells, strict=True):
        writer.writerow([csv_text(plain(place)), *(_written(cell, decimal) for cell in cells)])
    return out.getvalue().encode("utf-8-sig")


def _written(cell: Cell | None, decimal: str) -> str:
    if cell is None:
        return ""
    if cell.value is None:
        return csv_text(plain(cell.shown))
    return format(cell.value, ".15g").replace(".", decimal)
