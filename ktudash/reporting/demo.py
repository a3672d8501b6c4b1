"""Invented actuals for a demonstration, in a ledger of their own. None of them is a figure of the university.

The draw is seeded and depends on the code and the year only, so every demonstration tells the same story,
whatever else is in the plan.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final
from zlib import crc32

import numpy as np
import pandas as pd

from ktudash.catalog import Catalog, Indicator
from ktudash.reporting.bounds import bounds, targets_in_force
from ktudash.reporting.ledger import Entry, Ledger

#: Whom the invented actuals name. The ledger keeps it, so it is the same in every language.
AUTHOR: Final = "Demonstration"

_NOTE: Final = "Invented for the demonstration."
_RESTATED_NOTE: Final = "Invented: restated after the audit of the annual report."

SEED: Final = 2021

#: How well an indicator does, as factors of its target, and how often: achieved, near, behind.
_RUNS: Final = (((1.0, 1.08), 0.5), ((0.91, 0.995), 0.28), ((0.55, 0.89), 0.22))
_NEVER_REPORTED: Final = 0.05
_YEAR_MISSING: Final = 0.06
_RESTATED: Final = 0.03
_WOBBLE: Final = 0.02

#: A base version that nothing is newer than: invented rows contradict nobody.
_NO_CONFLICT: Final = 2**62

OBSERVATION_COLUMNS: Final = ("code", "year", "value", "note", "author", "recorded_at", "source_file")


def demo(catalog: Catalog, targets: pd.DataFrame, until: int, *, seed: int = SEED) -> pd.DataFrame:
    """Invented actuals of all plans up to the year ``until``: every observation, restated ones twice.

    Columns :data:`OBSERVATION_COLUMNS`, in the order of their moments (a year is reported on 31 January after
    it, and restated in June). ``targets`` is the frame of the plans' targets, values in force.
    """
    in_force = targets_in_force(targets)
    rows: list[tuple[str, int, float, str, str, datetime, str]] = []
    for indicator in catalog.indicators.values():
        rows.extend(_series(indicator, in_force, until, seed))
    frame = pd.DataFrame(rows, columns=list(OBSERVATION_COLUMNS))
    frame = frame.sort_values(["recorded_at", "code"], kind="stable").reset_index(drop=True)
    return frame.astype({"code": "str", "year": "Int64", "value": "float64", "note": "str"})


def fill(url: str, observations: pd.DataFrame) -> Ledger:
    """A ledger at ``url`` that holds ``observations`` at their own moments, and nothing else.

    Several workers may call it at once, or again after one was stopped: each upload has a name of its own and
    is kept once. A ledger in which somebody else has reported is left as it is.
    """
    moment = datetime.min.replace(tzinfo=UTC)
    ledger = Ledger(url, clock=lambda: moment)
    if set(ledger.history()["author"]) <= {AUTHOR}:
        for recorded_at in observations["recorded_at"].drop_duplicates():
            moment = recorded_at.to_pydatetime()
            at_once = observations[observations["recorded_at"] == recorded_at]
            for source in at_once["source_file"].drop_duplicates():
                rows = at_once[at_once["source_file"] == source]
                ledger.append(
                    [
                        Entry(str(code), int(year), float(value), str(note))
                        for code, year, value, note in zip(
                            rows["code"], rows["year"], rows["value"], rows["note"], strict=True
                        )
                    ],
                    author=AUTHOR,
                    base_version=_NO_CONFLICT,
                    source_name=source,
                    upload_id=f"demo-{source}"[:64],
                )
    ledger.close()
    return Ledger(url)


def _series(
    indicator: Indicator, targets: dict[tuple[str, int], float], until: int, seed: int
) -> Iterator[tuple[str, int, float, str, str, datetime, str]]:
    """The observations of one indicator, year by year."""
    draw = np.random.default_rng([seed, crc32(indicator.code.encode())])
    lot, seen = draw.random(), 0.0
    run = _RUNS[-1][0]
    for span, often in reversed(_RUNS):
        seen += often
        if lot < seen:
            run = span
            break
    level = draw.uniform(*run)
    never = draw.random() < _NEVER_REPORTED
    known = [target for (code, _), target in targets.items() if code == indicator.code]
    for year in indicator.years:
        # One generator a year: a target that appears later does not change the years before it.
        draw = np.random.default_rng([seed, crc32(indicator.code.encode()), year])
        target = targets.get((indicator.code, year), math.nan)
        wobble, missing, restated = draw.uniform(-_WOBBLE, _WOBBLE), draw.random(), draw.random()
        if year > until or never or math.isnan(target) or missing < _YEAR_MISSING:
            continue
        value = _value(indicator, target, level + wobble, known)
        reported = datetime(year + 1, 1, 31, 9, tzinfo=UTC)
        source = f"invented-{indicator.plan}-{year}.xlsx"
        author = AUTHOR
        first = _value(indicator, target, level + wobble + 0.04, known)
        if restated < _RESTATED and first != value:
            yield indicator.code, year, first, _NOTE, author, reported, source
            later = reported + timedelta(days=140)
            again = _RESTATED_NOTE
            yield indicator.code, year, value, again, author, later, f"restated-{source}"
        else:
            yield indicator.code, year, value, _NOTE, author, reported, source


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
