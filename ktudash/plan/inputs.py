"""The frames that an assessment is made of, read into plain values: targets, actuals, baselines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import pandas as pd

from ktudash.catalog import REGISTER_FILE
from ktudash.plan.attainment import ACTUAL_STATUSES, UNRANKED
from ktudash.plan.measure import known
from ktudash.schema import DataError
from ktudash.words import Listed, Year, msg

IDENTITY: Final = (
    "code",
    "short_name",
    "unit",
    "kind",
    "polarity",
    "owner",
    "plan",
    "line_id",
    "task",
)


@dataclass(slots=True)
class Path:
    """One indicator's targets by year: ``values`` where there is one, ``statuses`` of every cell."""

    identity: dict[str, str]
    values: dict[int, float] = field(default_factory=dict)
    statuses: dict[int, str] = field(default_factory=dict)
    corrected: set[int] = field(default_factory=set)

    @property
    def final_year(self) -> int | None:
        """The last year with a target."""
        return max(self.values, default=None)

    @property
    def final_target(self) -> float | None:
        """Its target."""
        return None if self.final_year is None else self.values[self.final_year]


@dataclass(frozen=True, slots=True)
class Actual:
    """What was reported for a year: a value, or a status that says why there is none (``unranked``)."""

    value: float | None
    status: str


#: Nothing reported.
NO_ACTUAL_YET: Final = Actual(None, "")


@dataclass(frozen=True, slots=True)
class Baseline:
    """The last actual before the plan; ``comparable``: it measures what the target measures."""

    value: float | None = None
    year: int | None = None
    status: str = ""
    comparable: bool = False


def paths_of(targets: pd.DataFrame) -> dict[str, Path]:
    """code → path, in the order of the frame. A rank that is better upwards is an error of the register."""
    paths: dict[str, Path] = {}
    identity = [targets[name].tolist() for name in IDENTITY]
    corrected = targets["corrected"].notna().tolist() if "corrected" in targets else [False] * len(targets)
    for index, (code, year, value, cell) in enumerate(
        zip(targets["code"], targets["year"], targets["value"], targets["status"], strict=True)
    ):
        path = paths.get(code)
        if path is None:
            texts = {name: column[index] for name, column in zip(IDENTITY, identity, strict=True)}
            if texts["kind"] == "rank" and texts["polarity"] not in ("down", "none"):
                row = msg("data-indicator", file=REGISTER_FILE, code=code)
                where = msg("data-column", where=row, column="polarity")
                raise DataError(where, texts["polarity"], msg("data-expected-rank-polarity"))
            path = paths[code] = Path(texts)
        path.statuses[int(year)] = cell
        if corrected[index]:
            path.corrected.add(int(year))
        target = known(value)
        if target is not None:
            path.values[int(year)] = target
    return paths


def actuals_of(actuals: pd.DataFrame, paths: Mapping[str, Path]) -> dict[str, dict[int, Actual]]:
    """code → year → actual; a row without a value that does not say why is no actual."""
    found: dict[str, dict[int, Actual]] = {}
    if actuals.empty:
        return found
    statuses = actuals["status"] if "status" in actuals else ["reported"] * len(actuals)
    for code, year, raw, word in zip(actuals["code"], actuals["year"], actuals["value"], statuses, strict=True):
        if code not in paths:
            continue
        where = msg("data-actual", code=code, year=Year(year))
        value = known(raw)
        if word not in ACTUAL_STATUSES:
            raise DataError(where, word, msg("data-expected-status", choices=Listed(ACTUAL_STATUSES, "comma")))
        if word == UNRANKED:
            value = None
        elif value is None:
            continue
        elif paths[code].identity["kind"] == "rank" and value <= 0:
            raise DataError(where, value, msg("data-expected-position", status=UNRANKED))
        of_code = found.setdefault(code, {})
        if int(year) in of_code:
            raise DataError(where, value, msg("data-expected-one-actual"))
        of_code[int(year)] = Actual(value, word)
    return found


def baselines_of(baselines: pd.DataFrame) -> dict[str, Baseline]:
    """code → baseline, of those that have a value."""
    found: dict[str, Baseline] = {}
    if baselines.empty:
        return found
    columns = ("code", "year", "value", "status", "comparable")
    for code, year, raw, word, comparable in zip(*(baselines[name] for name in columns), strict=True):
        value = known(raw)
        if value is not None:
            found[code] = Baseline(value, int(year), word, bool(comparable))
    return found
