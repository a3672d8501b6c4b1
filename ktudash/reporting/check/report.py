"""What a check has to say: of every row what would become of it, and of the file what was not read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from ktudash.reporting.intake import Limits
from ktudash.reporting.ledger import REPORTED, UNRANKED, Entry, Explained
from ktudash.words import Text

STATUSES: Final = ("new", "changed", "unchanged", "confirm", "refused")


@dataclass(frozen=True)
class CheckSettings:
    """What a check may be set to.

    ``jump_factor``: a value that many times away from the one before it is to be confirmed;
    ``this_year``: the calendar year, later ones are to be confirmed (None: the clock's).
    """

    jump_factor: float = 3.0
    this_year: int | None = None
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        if not self.jump_factor > 1:
            raise ValueError(f"jump_factor: read {self.jump_factor!r}, expected a number above 1")


@dataclass(frozen=True)
class Row:
    """What was read of one indicator and year, and what becomes of it.

    ``status`` is one of :data:`STATUSES`; ``sheet`` and ``cell`` say where (the faulty cell of a refused
    row); ``read`` is the text of the actual; ``value`` the number in the indicator's unit, None where there
    is none or where the row withdraws one, and ``value_status`` what it is (``ledger.VALUE_STATUSES``); ``old`` and
    ``old_status`` are in force (empty: nothing is); ``reason`` is a sentence, made of
    ``doubts`` where it is to be confirmed. ``explained`` is what the row explains and the office does not have yet;
    ``reports`` is false where nothing but that would be kept of the row.
    """

    status: str
    sheet: str
    cell: str
    code: str
    year: int | None
    read: str
    value: float | None = None
    value_status: str = REPORTED
    old: float | None = None
    old_status: str = ""
    note: str = ""
    reason: Text = ""
    doubts: tuple[Text, ...] = ()
    explained: Explained | None = None
    reports: bool = True

    @property
    def withdraws(self) -> bool:
        """Whether it takes back what is in force; meaningful where it is not refused."""
        return self.reports and self.value is None and self.value_status != UNRANKED

    @property
    def key(self) -> str:
        """Names the row within its report, such as ``Actuals!G7``."""
        return f"{self.sheet}!{self.cell}" if self.sheet else self.cell


@dataclass(frozen=True)
class Report:
    """The check of one file. ``refusal`` is a sentence where the file as a whole was not read.

    ``version`` is the ledger's version that the file was compared with, ``explained_version`` that of the explanations;
    ``empty`` counts the indicators whose actual was left empty.
    """

    filename: str
    sha256: str
    version: int
    rows: tuple[Row, ...] = ()
    refusal: Text = ""
    notices: tuple[Text, ...] = ()
    empty: int = 0
    explained_version: int = 0

    def of(self, *statuses: str) -> tuple[Row, ...]:
        """The rows with one of ``statuses``."""
        return tuple(row for row in self.rows if row.status in statuses)

    def waiting(self, confirmed: Collection[str] = ()) -> list[tuple[str, int, str]]:
        """The doubtful rows that nobody confirmed: code, year and what was read."""
        return [
            (row.code, row.year, row.read)
            for row in self.of("confirm")
            if row.year is not None and row.key not in confirmed
        ]

    def entries(self, confirmed: Collection[str] = ()) -> list[Entry]:
        """What to append: new and changed rows, and the doubtful ones whose ``key`` is ``confirmed``."""
        return [
            Entry(row.code, row.year, row.value, row.note, row.value_status)
            for row in self.kept(confirmed)
            if row.year is not None and row.reports
        ]

    def explained(self, confirmed: Collection[str] = ()) -> list[Explained]:
        """What to explain: that of the rows of which something is kept."""
        return [row.explained for row in self.kept(confirmed) if row.explained is not None]

    def kept(self, confirmed: Collection[str] = ()) -> tuple[Row, ...]:
        """The rows of which something is kept once those whose ``key`` is ``confirmed`` are."""
        return tuple(
            row
            for row in self.rows
            if row.status in ("new", "changed") or (row.status == "confirm" and row.key in confirmed)
        )
