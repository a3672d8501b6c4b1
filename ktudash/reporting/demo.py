"""Invented actuals for a demonstration, in a ledger of their own. None of them is a figure of the university.

The draw is seeded and depends on the code and the year only, so every demonstration tells the same story,
whatever else is in the plan.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np
import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.bounds import bounds, targets_in_force
from ktudash.reporting.ledger import BAND, REPORTED, UNRANKED, Entry, EntryError, Ledger
from ktudash.reporting.sums import Sums

#: Whom the invented actuals name. The ledger keeps it; pages say it in the language of the reader.
AUTHOR: Final = "Demonstration"

_NOTE: Final = "Invented for the demonstration."
_RESTATED_NOTE: Final = "Invented: restated after the audit of the annual report."

#: What the invented actuals note. Pages say it in the language of the reader.
NOTES: Final = (_NOTE, _RESTATED_NOTE)

SEED: Final = 2021

#: How well an indicator does, as factors of its target, and how often: achieved, near, behind.
_RUNS: Final = (((1.0, 1.08), 0.5), ((0.91, 0.995), 0.28), ((0.55, 0.89), 0.22))
_NEVER_REPORTED: Final = 0.05
_YEAR_MISSING: Final = 0.06
_RESTATED: Final = 0.03
_WOBBLE: Final = 0.02

#: How often a place in a ranking is lost, and the edges of the bands that an agency publishes instead of places.
_NOT_RANKED: Final = 0.08
_BANDS: Final = (501.0, 601.0, 701.0, 801.0, 1001.0, 1201.0, 1401.0)

OBSERVATION_COLUMNS: Final = ("code", "year", "value", "status", "note", "author", "recorded_at", "source_file")


class _Drawn(NamedTuple):
    """One invented observation; ``value`` None: unranked."""

    code: str
    year: int
    value: float | None
    status: str
    note: str
    recorded_at: datetime
    source: str


def demo(
    catalog: Catalog, targets: pd.DataFrame, until: int, *, sums: Sums | None = None, seed: int = SEED
) -> pd.DataFrame:
    """Invented actuals of all plans up to the year ``until``: every observation, restated ones twice.

    Columns :data:`OBSERVATION_COLUMNS`, in the order of their moments (a year is reported on 31 January after
    it, and restated in June). ``targets`` is the frame of the plans' targets, values in force. What the plan adds up
    (``sums``) adds up: totals are made of the parts that were drawn, amounts of their share and whole.
    """
    sums = sums or Sums()
    draw = _Draw(targets_in_force(targets), _bands(targets), until, seed, sums.codes())
    rows = _added_up([row for one in catalog.indicators.values() for row in draw.series(one)], sums)
    frame = pd.DataFrame(rows, columns=list(_Drawn._fields)).rename(columns={"source": "source_file"})
    frame = frame.assign(author=AUTHOR)[list(OBSERVATION_COLUMNS)]
    frame = frame.sort_values(["recorded_at", "code"], kind="stable").reset_index(drop=True)
    return frame.astype({"code": "str", "year": "Int64", "value": "float64", "status": "str", "note": "str"})


def fill(url: str, observations: pd.DataFrame) -> Ledger:
    """A ledger at ``url`` that holds ``observations`` at their own moments, and nothing else.

    Several workers may call it at once, or again after one was stopped: each upload has a name of its own and
    is kept once. A ledger in which somebody else has reported is left as it is, and so is one that an older version
    has drawn otherwise.
    """
    moment = datetime.min.replace(tzinfo=UTC)
    ledger = Ledger(url, clock=lambda: moment)
    if set(ledger.history()["author"]) <= {AUTHOR}:
        for (recorded_at, source), rows in observations.groupby(["recorded_at", "source_file"], sort=True):
            moment = pd.Timestamp(str(recorded_at)).to_pydatetime()
            try:
                ledger.append(
                    _entries(rows),
                    author=AUTHOR,
                    base_version=ledger.version(),
                    source_name=str(source),
                    upload_id=f"demo-{source}"[:64],
                )
            except EntryError:
                break
    ledger.close()
    return Ledger(url)


def _entries(rows: pd.DataFrame) -> list[Entry]:
    columns = (rows[name] for name in ("code", "year", "value", "note", "status"))
    return [
        Entry(str(code), int(year), None if pd.isna(value) else float(value), str(note), str(status))
        for code, year, value, note, status in zip(*columns, strict=True)
    ]


def _bands(targets: pd.DataFrame) -> frozenset[str]:
    """The rankings that publish bands: their targets are some."""
    if "status" not in targets:
        return frozenset()
    return frozenset(targets.loc[targets["status"] == BAND, "code"].astype("str"))


def _added_up(drawn: list[_Drawn], sums: Sums) -> list[_Drawn]:
    """The drawn rows, with what is worked out from others made of them; it is missing where one of them is."""
    rows = {(row.code, row.year): row for row in drawn if row.code in sums.codes()}
    for total in sums.in_order():
        for year in total.years:
            parts = [rows.get((part, year)) for part in total.parts]
            amounts = [row.value for row in parts if row is not None and row.value is not None]
            _make(rows, total.code, year, math.fsum(amounts) if len(amounts) == len(parts) else None)
    for share in sums.shares:
        for year in share.years:
            percent, whole = rows.get((share.percent, year)), rows.get((share.whole, year))
            known = percent is not None and whole is not None
            amount = (percent.value or 0) * (whole.value or 0) / 100 if percent and whole else 0.0
            _make(rows, share.code, year, float(round(amount)) if known else None)
    return [row for row in drawn if row.code not in sums.codes()] + list(rows.values())


def _make(rows: dict[tuple[str, int], _Drawn], code: str, year: int, value: float | None) -> None:
    row = rows.pop((code, year), None)
    if row is not None and value is not None:
        rows[code, year] = row._replace(value=value)


@dataclass(frozen=True)
class _Draw:
    """Draws the observations of one indicator after the other.

    ``banded`` are the rankings that publish bands; what ``once`` holds is never restated, so that it adds up.
    """

    targets: Mapping[tuple[str, int], float]
    banded: frozenset[str]
    until: int
    seed: int
    once: frozenset[str]

    def series(self, indicator: Indicator) -> Iterator[_Drawn]:
        """The observations of one indicator, year by year."""
        code = indicator.code
        draw = np.random.default_rng([self.seed, crc32(code.encode())])
        lot, seen = draw.random(), 0.0
        run = _RUNS[-1][0]
        for span, often in reversed(_RUNS):
            seen += often
            if lot < seen:
                run = span
                break
        level = draw.uniform(*run)
        never = draw.random() < _NEVER_REPORTED
        known = [target for (of, _), target in self.targets.items() if of == code]
        for year in indicator.years:
            # One generator a year: a target that appears later does not change the years before it.
            draw = np.random.default_rng([self.seed, crc32(code.encode()), year])
            target = self.targets.get((code, year), math.nan)
            wobble, missing, restated, ranked = (
                draw.uniform(-_WOBBLE, _WOBBLE),
                draw.random(),
                draw.random(),
                draw.random(),
            )
            if year > self.until or never or math.isnan(target) or missing < _YEAR_MISSING:
                continue
            value = _value(indicator, target, level + wobble, known)
            moment = datetime(year + 1, 1, 31, 9, tzinfo=UTC)
            source = f"invented-{indicator.plan}-{year}.xlsx"
            status = REPORTED
            if code in self.banded:
                value, status = max(edge for edge in _BANDS if edge <= max(value, _BANDS[0])), BAND
            if indicator.kind == "rank" and ranked < _NOT_RANKED:
                yield _Drawn(code, year, None, UNRANKED, _NOTE, moment, source)
                continue
            first = _value(indicator, target, level + wobble + 0.04, known)
            if restated < _RESTATED and first != value and status == REPORTED and code not in self.once:
                yield _Drawn(code, year, first, status, _NOTE, moment, source)
                later = moment + timedelta(days=140)
                yield _Drawn(code, year, value, status, _RESTATED_NOTE, later, f"restated-{source}")
            else:
                yield _Drawn(code, year, value, status, _NOTE, moment, source)


def _value(indicator: Indicator, target: float, factor: float, targets: list[float]) -> float:
    """A believable actual: the target times how well it goes, within bounds and as precise as the plan."""
    limits = bounds(indicator, targets)
    if indicator.kind == "flag":
        return target if factor >= 0.9 else 1 - target
    lower_is_better = indicator.polarity == "down" or indicator.kind == "rank"
    value = target / factor if lower_is_better else target * factor
    if indicator.polarity == "hold" and factor >= 0.97:
        value = target  # what is to stay as it is mostly does
    value = min(max(value, -math.inf if limits.low is None else limits.low), limits.high or math.inf)
    if limits.whole or limits.counted or indicator.unit in ("units", "people"):
        # A small count that is nearly reached is reached: 2.85 of 3 is 3.
        return float(max(round(value) if factor >= 0.9 else math.floor(value), limits.low or 0))
    decimals = 0 if abs(target) >= 1000 else 1 if abs(target) >= 10 else 2
    return round(value, decimals)
