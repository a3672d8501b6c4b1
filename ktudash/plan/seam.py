"""The seam between the plans: both brought to one unit, and what the newer one asks for in the years that both have.

Rules return numbers and keys. A conversion keeps its terms, so that a page can show the formula with its figures.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from ktudash.catalog import Indicator
from ktudash.plan.continuity import matching, parse
from ktudash.plan.measure import good_side
from ktudash.plan.pairs import NOT, OLDER, PAIRS_FILE, Pair, Pairs, is_heading
from ktudash.schema import DataError
from ktudash.words import msg
from ktudash.words.numbers import decimals_of, rounded

#: What the newer plan asks for, against the older one, in a year that both have.
ASKS: Final = ("more", "less", "same", "else")
MORE, LESS, SAME, ELSE = ASKS

#: What became of an indicator. A pair has one of the first four.
FATES: Final = ("tightened", "continued", "loosened", "changed", "dropped", "new")
TIGHTENED, CONTINUED, LOOSENED, CHANGED, DROPPED, NEW = FATES

_FATE_OF: Final = {MORE: TIGHTENED, SAME: CONTINUED, LESS: LOOSENED, ELSE: CHANGED}

#: Digits behind the point that a conversion is compared and shown with, at most.
_MOST_DECIMALS: Final = 1


@dataclass(frozen=True, slots=True)
class Term:
    """A figure that a conversion is made of, with the indicator it is (none: a figure of the text) and its lines."""

    value: float
    unit: str
    code: str
    lines: str
    year: int


@dataclass(frozen=True, slots=True)
class Step:
    """One year's figure, worked out: ``value`` in ``unit`` of ``terms``, two of them."""

    year: int
    terms: tuple[Term, Term]
    value: float
    unit: str
    decimals: int


@dataclass(frozen=True, slots=True)
class Side:
    """One plan's path in a pair: rows for `ktudash.chart.build` (one unit), and how converted figures were made."""

    plan: str
    rows: pd.DataFrame
    steps: tuple[Step, ...] = ()

    @property
    def unit(self) -> str:
        """The unit of the path."""
        return str(self.rows["unit"].iloc[0])

    @property
    def decimals(self) -> int | None:
        """How exact a converted figure is shown; what is printed is shown as it is printed."""
        return self.steps[0].decimals if self.steps else None


@dataclass(frozen=True, slots=True)
class Overlap:
    """The figures of a year that both plans have, as exact as they are compared."""

    year: int
    older: float
    newer: float
    asks: str


@dataclass(frozen=True, slots=True)
class Seam:
    """A pair with its figures: of each plan the sides (several units are several sides), and where they meet."""

    pair: Pair
    older: tuple[Side, ...]
    newer: tuple[Side, ...]
    overlaps: tuple[Overlap, ...]

    @property
    def last(self) -> Overlap | None:
        """The last year that both have: it decides what the newer plan asks for."""
        return self.overlaps[-1] if self.overlaps else None

    @property
    def asks(self) -> str:
        """What the newer plan asks for; something else where the two may not be compared."""
        return self.last.asks if self.last else ELSE

    @property
    def fate(self) -> str:
        """What became of the indicators of the pair."""
        return _FATE_OF[self.asks]


def seam(pair: Pair, frames: Mapping[str, pd.DataFrame], indicators: Mapping[str, Indicator]) -> Seam:
    """The pair with its figures. ``frames`` are in force; their ``targets`` may have the reported ``actual``."""
    older = [_rows(frames, code) for code in pair.older]
    newer = [_rows(frames, code) for code in pair.newer]
    if not pair.convert:
        sides = tuple(Side("SP", rows) for rows in older), tuple(Side("CD", rows) for rows in newer)
    elif pair.convert == "percent_of":
        made = _converted(pair, frames, newer, older[0])
        sides = (Side("SP", older[0]),), (made,)
    else:
        sides = (_converted(pair, frames, older, newer[0]),), (Side("CD", newer[0]),)
    overlaps: tuple[Overlap, ...] = ()
    if pair.verdict != NOT:
        if sides[0][0].unit != sides[1][0].unit:
            where = msg("data-indicator", file=PAIRS_FILE, code=pair.id)
            raise DataError(where, sides[0][0].unit, msg("data-expected-unit", unit=sides[1][0].unit))
        polarity = next((indicators[code].polarity for code in pair.newer if not is_heading(code)), "up")
        overlaps = _overlaps(sides[0][0], sides[1][0], good_side(polarity))
    return Seam(pair, *sides, overlaps)


def fates(pairs: Pairs, seams: Sequence[Seam]) -> dict[str, str]:
    """What became of every indicator of both plans: code → fate."""
    found = {code: one.fate for one in seams for code in one.pair.codes}
    return found | dict.fromkeys(pairs.dropped, DROPPED) | dict.fromkeys(pairs.new, NEW)


def by_line(fate_of: Mapping[str, str], indicators: Mapping[str, Indicator]) -> pd.DataFrame:
    """How many indicators of each line met each fate: a row a line (its id), a column a fate."""
    rows = pd.DataFrame(
        [(indicators[code].line_id, fate) for code, fate in fate_of.items()], columns=["line_id", "fate"]
    )
    return rows.groupby(["line_id", "fate"]).size().unstack(fill_value=0).reindex(columns=list(FATES), fill_value=0)


def _rows(frames: Mapping[str, pd.DataFrame], code: str) -> pd.DataFrame:
    rows = frames["headline_targets" if is_heading(code) else "targets"]
    return rows[rows["code"] == code].sort_values("year")


def _converted(
    pair: Pair, frames: Mapping[str, pd.DataFrame], rows: Sequence[pd.DataFrame], other: pd.DataFrame
) -> Side:
    """The rows of one plan in the unit of ``other``; their actuals too, where all that they need was reported."""
    unit = str(other["unit"].iloc[0])
    printed = [decimals_of(float(value)) for value in other["value"].dropna()]
    decimals = 1 if pair.convert == "percent_of" else min(max(printed, default=0), _MOST_DECIMALS)
    second, second_actuals = _second(pair, frames, rows), _second_actuals(pair, rows, frames)
    steps, made = [], []
    for row in _records(rows[0]):
        year = int(row["year"])
        known = second.get(year)
        value = _worked_out(pair.convert, float(row["value"]), known.value if known else math.nan)
        if known and not math.isnan(value):
            first = Term(float(row["value"]), str(row["unit"]), _code(row), str(row["source_lines"]), year)
            steps.append(Step(year, (first, known), value, unit, decimals))
        actual = _worked_out(pair.convert, _actual(row), second_actuals.get(year, math.nan))
        made.append((value, actual))
    converted = rows[0].assign(
        value=[value for value, _ in made],
        unit=unit,
        status=["none" if math.isnan(value) else "reported" for value, _ in made],
        printed="",
        actual=[actual for _, actual in made],
        actual_status=pd.Series(
            [None if math.isnan(one) else "reported" for _, one in made], rows[0].index, dtype="str"
        ),
    )
    return Side("CD" if pair.convert == "percent_of" else OLDER, converted[_columns(rows[0])], tuple(steps))


def _records(rows: pd.DataFrame) -> list[dict[Hashable, Any]]:
    """What a conversion reads of each row: a row has many columns, and taking them all is slow."""
    read = ("year", "value", "unit", "code", "source_lines", "actual")
    return rows[[column for column in read if column in rows]].to_dict("records")


def _columns(rows: pd.DataFrame) -> list[str]:
    return [*rows.columns, *(column for column in ("actual", "actual_status") if column not in rows)]


def _second(pair: Pair, frames: Mapping[str, pd.DataFrame], rows: Sequence[pd.DataFrame]) -> dict[int, Term]:
    """The second figure of each year's conversion: the base, the other addend, the year before."""
    years = [int(year) for year in rows[0]["year"]]
    if pair.convert == "growth":
        found = {int(row["year"]) + 1: _term(row) for row in _records(rows[0])}
    elif pair.convert == "sum":
        found = {int(row["year"]): _term(row) for row in _records(rows[1])}
    else:
        base = _base(pair, frames)
        found = {int(row["year"]): _term(row) for row in _records(base)}
        if _fixed(pair):  # a figure of one year, which stands in for every other
            (only,) = found.values()
            found = dict.fromkeys(years, only)
    return {year: term for year, term in found.items() if not math.isnan(term.value)}


def _base(pair: Pair, frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    where = msg("data-key", where=msg("data-indicator", file=PAIRS_FILE, code=pair.id), key="of")
    (term,) = parse(pair.of, where)
    return matching(frames, term, where)


def _fixed(pair: Pair) -> bool:
    """Whether the base is the figure of one year."""
    (term,) = parse(pair.of, PAIRS_FILE)
    return any(column == "year" for column, _ in term.where)


def _second_actuals(pair: Pair, rows: Sequence[pd.DataFrame], frames: Mapping[str, pd.DataFrame]) -> dict[int, float]:
    """The actual of the second figure by the year of the conversion; a base of one year is a figure of the plan."""
    if pair.convert == "growth":
        return {int(row["year"]) + 1: _actual(row) for row in _records(rows[0])}
    if pair.convert == "sum":
        return {int(row["year"]): _actual(row) for row in _records(rows[1])}
    base = _base(pair, frames)
    if _fixed(pair):
        return dict.fromkeys((int(year) for year in rows[0]["year"]), float(base["value"].iloc[0]))
    return {int(row["year"]): _actual(row) for row in _records(base)}


def _actual(row: Mapping[Hashable, Any]) -> float:
    value = row.get("actual")
    return math.nan if value is None or pd.isna(value) else float(value)


def _term(row: Mapping[Hashable, Any]) -> Term:
    return Term(float(row["value"]), str(row["unit"]), _code(row), str(row["source_lines"]), int(row["year"]))


def _code(row: Mapping[Hashable, Any]) -> str:
    return str(row.get("code") or "")


def _worked_out(convert: str, first: float, second: float) -> float:
    if convert == "share_of":
        return first * second / 100
    if convert == "sum":
        return first + second
    if second == 0:
        return math.nan
    return first / second * 100 - (100 if convert == "growth" else 0)


def _overlaps(older: Side, newer: Side, better: int) -> tuple[Overlap, ...]:
    """The years with a figure in both plans; compared as exact as a converted one is shown."""
    decimals = next((one.decimals for one in (older, newer) if one.decimals is not None), None)
    before, after = (
        {int(year): float(value) for year, value in zip(one.rows["year"], one.rows["value"], strict=True)}
        for one in (older, newer)
    )
    found = []
    for year in sorted({*before} & {*after}):
        if math.isnan(before[year]) or math.isnan(after[year]):
            continue
        difference = rounded(after[year], decimals) - rounded(before[year], decimals)
        asks = SAME if difference == 0 else MORE if (difference > 0) == (better >= 0) else LESS
        found.append(Overlap(year, before[year], after[year], asks))
    return tuple(found)
