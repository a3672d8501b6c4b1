"""The numbers of a chart as text (CSV): those of its table twin.

What holds of the whole table, how it was narrowed, is a last column with the same words in every row, as statistical
offices write it (SDMX-CSV): lines before the head or below the last row are no part of a table, and whatever reads
CSV trips over them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import pandas as pd

from ktudash.chart.model import Chart, Story
from ktudash.chart.table import Cell, table
from ktudash.drawing.heads import heads, row_notes
from ktudash.drawing.letters import plain
from ktudash.reporting.csv_files import CsvStyle, written
from ktudash.words import msg, say

T = TypeVar("T")


def csv(chart: Chart, style: CsvStyle, *, demo: bool = False) -> bytes:
    """The chart's table as CSV: numbers in full, without unit and thousands; words for what has no number."""
    numbers = table(chart)
    names = [say(msg("export-demo")) if demo else "", *(plain(head) for head in heads(numbers))]
    rows = zip(numbers.rows, numbers.cells, strict=True)
    whole: list[list[float | str | None]] = [[*names], *([plain(place), *map(_value, cells)] for place, cells in rows)]
    if notes := row_notes(numbers):
        told = (say(msg("export-about-note")), *map(plain, notes))
        whole = [[*row, note] for row, note in zip(whole, told, strict=True)]
    return written(narrowed(whole, chart.story), style)


def narrowed(rows: Iterable[Sequence[T]], story: Story) -> Iterator[Sequence[T | str]]:
    """``rows``, the head first, with a last column that says how the view of ``story`` was narrowed, where it was."""
    words = plain(story.filters)
    for number, row in enumerate(rows):
        yield [*row, words if number else say(msg("export-about-filters"))] if words else row


def tidy(frame: pd.DataFrame, style: CsvStyle) -> bytes:
    """A frame as it is, for programs: texts as they are printed, ids as names of columns.

    Excel takes a file for UTF-8 by its mark, which other programs take for a part of the first name: only the style
    made for Excel has it.
    """
    rows = frame.to_csv(index=False, sep=style.delimiter, float_format=style.number, lineterminator="\n")
    return rows.encode("utf-8-sig" if style is CsvStyle.SEMICOLON else "utf-8")


def _value(cell: Cell | None) -> float | str | None:
    if cell is None:
        return None
    return plain(cell.shown) if cell.value is None else float(cell.value)
