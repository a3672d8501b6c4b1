"""What an audit is made of: relations as data, the cells that they speak of, and what was found."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from ktudash.words import Text

#: How a finding stands, worst first. ``misprint``: one cell is wrong, and which one can be told. ``contradiction``:
#: printed figures that cannot all be right. ``definition``: two figures count different things. ``suspicious`` and
#: ``implausible``: possible, but somebody should ask. ``weak``: a target that asks for little or nothing.
FAULTS: Final = ("contradiction", "misprint", "definition", "implausible", "suspicious", "weak")

#: Worst first; the names of the command's option ``--severity``.
SEVERITIES: Final = ("error", "warning", "notice")

SEVERITY_OF: Final[Mapping[str, str]] = {
    "contradiction": "error",
    "misprint": "error",
    "definition": "warning",
    "implausible": "warning",
    "suspicious": "warning",
    "weak": "notice",
}

#: Kinds that hold a print against nothing but itself: what is misprinted there contradicts no other figure.
ALONE: Final = frozenset({"legible", "whole"})

#: What a relation can come to. ``cut``: right but for a last digit that was cut off instead of rounded.
HOLDS: Final = "holds"
CUT: Final = "cut"
FAILS: Final = "fails"
SILENT: Final = "silent"


@dataclass(frozen=True)
class Cell:
    """A printed cell as a relation sees it; ``key`` names it in its workbook (``Table 1!B6``).

    ``value``: the number in force, NaN where there is none. ``digit``: the unit of its last printed digit.
    """

    key: str
    frame: str
    table_id: str
    lines: str
    printed: str
    value: float
    status: str
    digit: float
    unit: str
    year: int | None = None
    code: str = ""
    corrected: bool = False


@dataclass(frozen=True)
class Part:
    """A cell in a sum, with its factor; a suppressed cell holds at most ``most``."""

    cell: Cell
    factor: float = 1.0
    most: float = math.inf


#: One side of a relation, or one of the things that it compares: cells added up.
Operand = tuple[Part, ...]


@dataclass(frozen=True)
class Relation:
    """A relation as declared: ``left`` and ``right`` are references to cells (see :mod:`ktudash.audit.cells`).

    It is repeated ``over`` every combination of values; ``along`` makes each reference of ``right`` a sequence.
    ``kind`` says what should hold (:mod:`ktudash.audit.kinds`), ``fault`` what it is called where it does not;
    ``weight`` (1 to 5) how soon a reader outside would notice it; ``years`` that its figures are years.
    """

    id: str
    kind: str
    title: Text
    fault: str
    left: str = ""
    right: tuple[str, ...] = ()
    over: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    along: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    note: Text = ""
    better: str = "up"
    tolerance: float = 0.0
    actuals: bool = False
    weight: int = 1
    years: bool = False


@dataclass(frozen=True)
class Check:
    """A relation in one place, with the cells that it speaks of there."""

    relation: Relation
    place: tuple[str, ...]
    left: Operand
    right: tuple[Operand, ...]

    @property
    def id(self) -> str:
        """Names the check for good: a status is kept under it."""
        return "/".join((self.relation.id, *self.place))

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every cell with its factor, the left ones first."""
        return (*self.left, *(part for operand in self.right for part in operand))

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """Every cell once."""
        return tuple(dict.fromkeys(part.cell for part in self.parts))


@dataclass(frozen=True)
class Outcome:
    """What a check comes to: the printed figure, what the others make of it (a range), or the values compared."""

    verdict: str
    printed: float = math.nan
    low: float = math.nan
    high: float = math.nan
    values: tuple[float, ...] = ()


@dataclass(frozen=True)
class Repair:
    """The one cell that would put a finding right. ``why``: ``header-year``, ``mends-others``, ``repeats``,
    ``not-printed``, ``one-digit``; or none of them does alone: ``several`` (more than one could), ``none``."""

    why: str
    cell: Cell | None = None
    value: float = math.nan
    mends: int = 0

    @property
    def sure(self) -> bool:
        """Whether more than a digit that looks slipped speaks for the cell: then the print is called a misprint."""
        return self.cell is not None and self.why != "one-digit"


@dataclass(frozen=True)
class Finding:
    """A check and what it came to. ``fault`` and ``repair`` mean something only where it does not hold."""

    check: Check
    outcome: Outcome
    fault: str
    repair: Repair | None = None
    corrected: bool = False

    @property
    def id(self) -> str:
        """That of the check."""
        return self.check.id

    @property
    def kind(self) -> str:
        """What should hold."""
        return self.check.relation.kind

    @property
    def holds(self) -> bool:
        """Whether it does, to the rounding of the print."""
        return self.outcome.verdict == HOLDS

    @property
    def severity(self) -> str:
        """How bad it is: a cut digit is a notice whatever the relation is about, a misprint alone no contradiction."""
        if self.outcome.verdict == CUT:
            return "notice"
        return "warning" if self.fault == "misprint" and self.kind in ALONE else SEVERITY_OF[self.fault]

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables whose cells it speaks of."""
        return tuple(dict.fromkeys(cell.table_id for cell in self.check.cells if cell.table_id))

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The indicators that it speaks of."""
        return tuple(dict.fromkeys(cell.code for cell in self.check.cells if cell.code))

    @property
    def difference(self) -> float:
        """Printed less computed, to the nearer end of a range; NaN where nothing is computed."""
        printed, low, high = self.outcome.printed, self.outcome.low, self.outcome.high
        if math.isnan(printed) or math.isnan(low):
            return math.nan
        return printed - low if printed < low else printed - high if printed > high else 0.0
