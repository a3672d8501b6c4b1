"""What came before a plan: baselines from the printed tables.

The register names an indicator's baseline as rows of frames, ``contingent[level=total,mode=all]``, or a sum
or difference of such. Here the references are evaluated; whether the result measures the same thing as the
target (rule 10) is the register's word, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from ktudash.catalog import REGISTER_FILE, Indicator
from ktudash.schema import DataError
from ktudash.words import Listed, Own, Text, Year, msg

BASELINE_COLUMNS: Final = {
    "code": "indicator",
    "year": "calendar year of the last actual before the plan",
    "value": "the actual in the indicator's unit (in the table's own where not comparable); NaN where the "
    "printed rows have none",
    "unit": "unit of the value: the indicator's, or the table's own where not comparable",
    "status": "reported, or lower_bound where a rank is printed as a band and value is its known edge",
    "comparable": "whether it measures the same thing as the target (the register's word)",
    "note": "the register's note on that",
    "reference": "the register's reference to the rows",
    "table_ids": "tables the value was read from, separated by commas",
}

_TERM: Final = re.compile(r"\s*([+-]?)\s*(?:([\d.]+)\s*\*\s*)?(\w+)\[([^\]]*)\]\s*")
#: A comma inside a value ("IQAA, technical universities") does not part two conditions.
_COMMA: Final = re.compile(r",\s*(?=\w+!?=)")


@dataclass(frozen=True, slots=True)
class Term:
    """One frame's rows in a reference, added or taken off: ``sign`` is 1 or -1, times its factor."""

    sign: float
    frame: str
    where: tuple[tuple[str, str], ...]


def parse(reference: str, where: Text) -> tuple[Term, ...]:
    """Read ``frame[column=value,…] - 0.5*frame[…]``; ``where`` names the place in an error."""
    terms: list[Term] = []
    position = 0
    while position < len(reference):
        match = _TERM.match(reference, position)
        if match is None or (terms and not match[1]):
            raise DataError(where, reference, msg("data-expected-terms", example="frame[column=value]"))
        conditions = []
        for condition in _COMMA.split(match[4]):
            column, equals, value = condition.partition("=")
            if not (column.strip() and equals and value.strip()):
                raise DataError(where, condition, msg("data-expected-condition", example="column=value"))
            conditions.append((column.strip(), value.strip()))
        terms.append(Term((-1 if match[1] == "-" else 1) * float(match[2] or 1), match[3], tuple(conditions)))
        position = match.end()
    if not terms:
        raise DataError(where, reference, msg("data-expected-reference", example="frame[column=value]"))
    return tuple(terms)


def baselines(frames: Mapping[str, pd.DataFrame], indicators: Mapping[str, Indicator]) -> pd.DataFrame:
    """The baseline of every indicator that has one, with the columns of ``BASELINE_COLUMNS``.

    ``frames`` are in force. A reference is evaluated at the last year before the plan's first one (2020 for
    SP) in which all its terms have a value; without such a year value and year are empty and the status is
    that of the last row. A reference that names an unknown frame or column, matches no row, or several
    values in one year raises :class:`DataError` with the register's row.
    """
    rows = []
    for indicator in indicators.values():
        if indicator.baseline:
            rows.append(_baseline(frames, indicator))
    frame = pd.DataFrame(rows, columns=list(BASELINE_COLUMNS))
    return frame.astype({"year": "Int64", "value": "float64", "comparable": "bool"})


def _baseline(frames: Mapping[str, pd.DataFrame], indicator: Indicator) -> dict[str, object]:
    row_of = msg("data-indicator", file=REGISTER_FILE, code=indicator.code)
    where = msg("data-column", where=row_of, column="baseline")
    terms = parse(indicator.baseline, where)
    read = [_series(frames, term, where, before=min(indicator.years)) for term in terms]
    row: dict[str, object] = {
        "code": indicator.code,
        "year": None,
        "value": None,
        "status": next((series.last_status for series in read if not series.values), read[0].last_status),
        "unit": indicator.unit if indicator.comparable else read[0].unit,
        "comparable": bool(indicator.comparable),
        "note": indicator.baseline_note,
        "reference": indicator.baseline,
        "table_ids": ", ".join(dict.fromkeys(table for series in read for table in series.tables)),
    }
    common = set.intersection(*(set(series.values) for series in read))
    if not common:
        return row
    year = max(common)
    bands = [series.statuses[year] == "lower_bound" for series in read]
    if any(bands) and len(terms) > 1:
        raise DataError(where, indicator.baseline, msg("data-expected-no-band"))
    value = sum(term.sign * series.values[year] for term, series in zip(terms, read, strict=True))
    return row | {"year": year, "value": value, "status": "lower_bound" if any(bands) else "reported"}


@dataclass(frozen=True, slots=True)
class _Series:
    values: dict[int, float]
    statuses: dict[int, str]
    last_status: str
    tables: tuple[str, ...]
    unit: str


def matching(frames: Mapping[str, pd.DataFrame], term: Term, where: Text) -> pd.DataFrame:
    """The rows of a term's frame that meet its conditions; an unknown frame or column raises :class:`DataError`."""
    if term.frame not in frames:
        raise DataError(where, term.frame, msg("data-expected-frame", frames=Listed(tuple(sorted(frames)), "comma")))
    frame = frames[term.frame]
    hits = pd.Series(True, index=frame.index)
    for column, value in term.where:
        if column not in frame:
            raise DataError(where, column, msg("data-expected-column-of", frame=term.frame))
        hits &= frame[column].astype(str) == value
    return frame.loc[hits]


def _series(frames: Mapping[str, pd.DataFrame], term: Term, where: Text, before: int) -> _Series:
    """A term's values by year, up to the year before ``before``."""
    rows = matching(frames, term, where)
    rows = rows.loc[(rows["year"] < before).fillna(False)]
    if rows.empty:
        raise DataError(where, _text(term), msg("data-expected-row-before", frame=term.frame, year=Year(before)))
    printed = rows.loc[rows["value"].notna()]
    twice = printed.loc[printed["year"].duplicated()]
    if not twice.empty:
        read = msg("data-term-in", term=_text(term), year=Year(int(twice["year"].iloc[0])))
        raise DataError(where, read, msg("data-expected-one-value"))
    years = [int(year) for year in printed["year"]]
    return _Series(
        values=dict(zip(years, printed["value"].tolist(), strict=True)),
        statuses=dict(zip(years, printed["status"].tolist(), strict=True)),
        last_status=str(rows.sort_values("year")["status"].iloc[-1]),
        tables=tuple(dict.fromkeys(printed["table_id"].tolist())),
        unit=str(rows["unit"].iloc[0]),
    )


def _text(term: Term) -> str:
    return f"{term.frame}[{','.join(f'{column}={value}' for column, value in term.where)}]"


def doubt(indicator: Indicator) -> Own:
    """What the register doubts about the print of an indicator."""
    return Own("doubt", indicator.code, indicator.doubt)
