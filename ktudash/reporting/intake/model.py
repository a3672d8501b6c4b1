"""What an upload is once it was opened: sheets of cells, and how much of it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from openpyxl.utils import get_column_letter

from ktudash.reporting.faults import ReportingError
from ktudash.words import Message


@dataclass(frozen=True)
class Limits:
    """How much of an upload is read: ten times the largest template."""

    file_bytes: int = 5_000_000
    parts: int = 500
    unpacked_bytes: int = 20_000_000
    ratio: int = 300  # of a part of more than a megabyte
    rows: int = 5_000
    cells: int = 20_000
    elements: int = 500_000  # of XML in all parts: each costs time
    columns: int = 60  # in which something is looked for
    widest: int = 1_000  # column in which a cell may stand at all
    area: int = 20_000  # cells of one merged or linked range
    depth: int = 60  # of nested XML elements


class FileRefused(ReportingError, ValueError):
    """The whole file is refused; the text says why and what to do."""


@dataclass(frozen=True)
class Cell:
    """One cell that is not empty: where it stands, what it holds.

    ``kind`` is ``number``, ``text``, ``formula``, ``date``, ``bool`` or ``error``; ``text`` is the content as
    read; ``number`` is set for numbers, bools and dates (the day, as Python counts them). ``percent``: the cell shows
    its number times 100 with a %. ``look`` is ``raised`` where some of its letters stand above or below the line (a
    footnote's digit), ``struck`` where they are crossed out, ``struck-part`` where some of them are.
    """

    row: int
    column: int
    kind: str
    text: str
    number: float | None = None
    percent: bool = False
    look: str = ""

    @property
    def name(self) -> str:
        """Such as ``G7``."""
        return f"{get_column_letter(self.column)}{self.row}"


class Line(NamedTuple):
    """A line of a CSV: its number in the file and how many fields it has."""

    number: int
    fields: int


@dataclass(frozen=True)
class Sheet:
    """The cells of a sheet, by row and column; ``name`` is empty for a CSV.

    ``merged`` holds the merged ranges: left, top, right, bottom; ``hidden_rows`` and ``hidden_columns`` are not seen by
    whoever fills it in. Of a CSV, ``lines`` has where each row stands and how many fields it has, ``faults`` why a row
    could not be taken apart (its one cell is the line as it stands), ``delimiter`` what separates the fields.
    """

    name: str
    rows: Mapping[int, Mapping[int, Cell]]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    lines: Mapping[int, Line] = field(default_factory=dict)
    faults: Mapping[int, Message] = field(default_factory=dict)
    delimiter: str = ""


@dataclass(frozen=True)
class Intake:
    """A file that could be read: its visible sheets, and sentences about what was not read or guessed."""

    filename: str
    sha256: str
    is_csv: bool
    sheets: tuple[Sheet, ...]
    notices: tuple[Message, ...] = ()
