"""All rules over the whole plan: one row an indicator, from which every list, table and chart of the plan is made."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import pandas as pd

from ktudash.plan.ambition import Ambition, ambition
from ktudash.plan.attainment import (
    DEFAULT_THRESHOLDS,
    NOT_COMPARABLE,
    UNRANKED,
    Thresholds,
    attained,
    attainment,
    expected_progress,
    progress,
    status,
    variance,
    variance_percent,
)
from ktudash.plan.inputs import NO_ACTUAL_YET, Actual, Baseline, Path, actuals_of, baselines_of, paths_of
from ktudash.plan.measure import Measure, difference_unit
from ktudash.plan.pace import pace, words
from ktudash.words import Text, Year, msg

#: Columns of the frame of :func:`assess` and what they hold.
COLUMNS: Final = {
    "code": "indicator, such as SP-1.2.10",
    "short_name": "its short name",
    "unit": "unit of baseline, target and actual",
    "kind": "level, share, rank, flag or change",
    "polarity": "up, down, hold or none",
    "owner": "who answers for it, empty where the plan names nobody",
    "plan": "SP or CD",
    "line_id": "Strategic Line or direction, such as SP-1",
    "task": "task or section",
    "year": "the year that is assessed",
    "baseline": "last actual before the plan, in unit; NaN where there is none",
    "baseline_year": "its calendar year",
    "baseline_status": "reported or lower_bound (a band, baseline is its known edge); empty without one",
    "comparable": "whether there is a baseline and it measures the same thing",
    "target": "target of the year, in unit; NaN where the year has none",
    "target_status": "status of its cell: reported, lower_bound (a band), none …; empty outside the plan",
    "target_corrected": "whether a correction of the print is in force in it",
    "final_target": "last target of the path, in unit",
    "final_status": "reported or lower_bound",
    "final_year": "its calendar year",
    "first_year": "the first year with a target",
    "first_target": "its target, in unit",
    "n_targets": "number of years with a target",
    "actual": "last actual up to the year, in unit; NaN where none is reported or it has left the ranking",
    "actual_year": "its calendar year; judged below only where it is the year itself",
    "actual_status": "reported, lower_bound, unranked or not comparable; empty without an actual",
    "variance": "ΔPL = actual − target of the year, in variance_unit",
    "variance_percent": "ΔPL in per cent of the target; NaN for ranks and flags",
    "variance_unit": "unit of variance: percentage points for percentages, places for ranks, else unit",
    "attainment": "ratio, 1 = 100 %, uncapped; NaN where undefined",
    "attainment_text": "it in per cent as it is written: never rounded up across a threshold; empty without one",
    "attainment_reason": "why there is no attainment, empty where there is one",
    "progress": "share of the way from baseline to final target done by the last actual, 1 = all of it",
    "progress_reason": "why there is no progress",
    "expected_progress": "progress that the target path expects in the year, 1 = all of it",
    "expected_progress_reason": "why nothing is expected",
    "status": "one of STATUSES",
    "required_yearly": "change a year from the last actual (or comparable baseline) to the final target",
    "recent_yearly": "change a year between the last two actuals (a comparable baseline counts)",
    "year_reached": "year in which the final target is met at the recent pace",
    "pace": "the three figures before as one line, or why there are none",
    "growth": "growth from the first to the last target, in growth_unit",
    "growth_yearly": "growth a year (CAGR for levels), in growth_unit",
    "growth_unit": "%, percentage points or places",
    "growth_reason": "why there is no growth",
    "flat": "all targets are equal",
    "plateau": "the last two targets are equal, the path is not flat",
    "below_baseline": "a target is worse than the comparable baseline",
    "below_years": "how many targets are",
    "below_first_year": "the first year whose target is",
    "below_first_target": "that target, in unit",
    "silent": "no actual for the last two years that have a target (up to the year)",
    "silent_from": "the earlier of the two",
    "silent_to": "the later of the two",
}

_INTEGERS: Final = (
    "year",
    "baseline_year",
    "first_year",
    "final_year",
    "actual_year",
    "year_reached",
    "below_first_year",
    "silent_from",
    "silent_to",
)


def assess(
    targets: pd.DataFrame,
    actuals: pd.DataFrame,
    baselines: pd.DataFrame,
    year: int,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> pd.DataFrame:
    """One row an indicator, in the order of ``targets``, with the columns of ``COLUMNS``.

    ``targets`` is the frame of the store with the register's columns (one row a year, a dash year has no
    value); ``actuals`` has ``code, year, value`` and may have ``status`` (``ACTUAL_STATUSES``: ``unranked``
    says that a ranking was left, ``not comparable`` that the definition changed) and may be empty;
    ``baselines`` is the frame of `ktudash.plan.continuity.baselines`. A status belongs to ``year``:
    an older actual is shown with its year and not judged. Raises :class:`DataError` where an actual occurs
    twice or a position is not positive, and where the register gives a rank another polarity than down.
    """
    paths = paths_of(targets)
    reported = actuals_of(actuals, paths)
    started = baselines_of(baselines)
    rows = [
        _row(path, reported.get(code, {}), started.get(code, Baseline()), year, thresholds)
        for code, path in paths.items()
    ]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.astype(dict.fromkeys(_INTEGERS, "Int64"))


#: Columns of :func:`by_year`, as in ``COLUMNS`` but for an actual of the year itself.
YEARLY_COLUMNS: Final = (
    "year",
    "target",
    "target_status",
    "target_corrected",
    "actual",
    "actual_status",
    "variance",
    "variance_percent",
    "variance_unit",
    "attainment",
    "attainment_text",
    "attainment_reason",
    "expected_progress",
    "status",
)


def by_year(
    targets: pd.DataFrame,
    actuals: pd.DataFrame,
    baselines: pd.DataFrame,
    code: str,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> pd.DataFrame:
    """One indicator's years, of the plan or with an actual, in order: the columns of ``YEARLY_COLUMNS``.

    The frames are those of :func:`assess`; a year without an actual has no older one in its place. An
    unknown ``code`` raises ``KeyError``.
    """
    paths = paths_of(targets.loc[targets["code"] == code])
    path = paths[code]
    reported = actuals_of(actuals, paths).get(code, {})
    start = baselines_of(baselines).get(code, Baseline())
    rows = []
    for year in sorted({*path.statuses, *reported}):
        # only the year's own actual: a table of years must not show one figure twice
        own = {year: reported[year]} if year in reported else {}
        rows.append(_row(path, own, start, year, thresholds))
    return pd.DataFrame(rows, columns=list(YEARLY_COLUMNS)).astype({"year": "Int64"})


def _row(
    path: Path, actuals: Mapping[int, Actual], baseline: Baseline, year: int, thresholds: Thresholds
) -> dict[str, Any]:
    kind, polarity, unit = path.identity["kind"], path.identity["polarity"], path.identity["unit"]
    start = baseline.value if baseline.comparable else None
    asks = ambition(path.values, kind, polarity, unit, start)
    actual_year = max((one for one in actuals if one <= year), default=None)
    last = NO_ACTUAL_YET if actual_year is None else actuals[actual_year]
    return {
        **path.identity,
        "year": year,
        "baseline": _number(baseline.value),
        "baseline_year": baseline.year,
        "baseline_status": baseline.status,
        "comparable": baseline.comparable,
        "actual": _number(last.value),
        "actual_year": actual_year,
        "actual_status": last.status,
        **_targets(path, year, asks),
        **_gap(path, last, actual_year, start, year, thresholds),
        **_way(path, last, baseline, year),
        **_pace(path, actuals, baseline, year, last),
        **_ambition(path, asks),
        **_silence(path, actual_year, year),
    }


def _targets(path: Path, year: int, asks: Ambition) -> dict[str, Any]:
    final_year = path.final_year
    return {
        "target": _number(path.values.get(year)),
        "target_status": path.statuses.get(year, ""),
        "target_corrected": year in path.corrected,
        "final_target": _number(path.final_target),
        "final_status": "" if final_year is None else path.statuses[final_year],
        "final_year": final_year,
        "first_year": asks.first_year,
        "first_target": math.nan if asks.first_year is None else path.values[asks.first_year],
        "n_targets": len(path.values),
    }


def _gap(
    path: Path, last: Actual, actual_year: int | None, start: float | None, year: int, thresholds: Thresholds
) -> dict[str, Any]:
    """Variance, attainment and status: of the year's own actual, never of an older one."""
    kind, polarity, target = path.identity["kind"], path.identity["polarity"], path.values.get(year)
    current = last if actual_year == year else NO_ACTUAL_YET
    judged = None if current.status == NOT_COMPARABLE else current.value
    ratio = attainment(judged, target, polarity, kind)
    target_status = path.statuses.get(year, "")
    # Within the band that is the target a place lies no places from it; better than its edge, it does.
    within = kind == "rank" and target_status == "lower_bound" and not (judged or 0) < (target or 0)
    return {
        "variance": math.nan if within else variance(judged, target).number,
        "variance_percent": variance_percent(judged, target, kind).number,
        "variance_unit": difference_unit(path.identity["unit"]),
        "attainment": ratio.number,
        "attainment_text": attained(ratio.value, thresholds),
        "attainment_reason": _attainment_reason(ratio, target, last, actual_year, year),
        "status": status(
            current.value,
            target,
            polarity,
            kind,
            baseline=start,
            actual_status=current.status,
            target_status=target_status,
            thresholds=thresholds,
        ),
    }


def _way(path: Path, last: Actual, baseline: Baseline, year: int) -> dict[str, Any]:
    """How much of the way from a comparable baseline to the final target is done, and how much is due."""
    start, start_year = (baseline.value, baseline.year) if baseline.comparable else (None, None)
    done = progress(None if last.status == NOT_COMPARABLE else last.value, start, path.final_target)
    expected = expected_progress(path.values, year, start, start_year)
    return {
        "progress": done.number,
        "progress_reason": _baseline_reason(done, baseline, last),
        "expected_progress": expected.number,
        "expected_progress_reason": _baseline_reason(expected, baseline, NO_ACTUAL_YET),
    }


def _pace(path: Path, actuals: Mapping[int, Actual], baseline: Baseline, year: int, last: Actual) -> dict[str, Any]:
    """A thing that exists or not has no pace; who left a ranking has none either."""
    if path.identity["kind"] == "flag":
        return {"required_yearly": math.nan, "recent_yearly": math.nan, "year_reached": None, "pace": ""}
    to_date = {one: actual.value for one, actual in actuals.items() if one <= year and actual.status != NOT_COMPARABLE}
    if baseline.comparable and baseline.year is not None:
        to_date.setdefault(baseline.year, baseline.value)
    goes = pace(
        {} if last.status == UNRANKED else to_date, path.final_target, path.final_year, path.identity["polarity"]
    )
    return {
        "required_yearly": goes.required.number,
        "recent_yearly": goes.recent.number,
        "year_reached": None if goes.reached.value is None else int(goes.reached.value),
        "pace": words(goes, path.identity["unit"]),
    }


def _ambition(path: Path, asks: Ambition) -> dict[str, Any]:
    below = asks.below[0] if asks.below else None
    return {
        "growth": asks.total.number,
        "growth_yearly": asks.yearly.number,
        "growth_unit": asks.unit,
        "growth_reason": asks.total.reason,
        "flat": asks.flat,
        "plateau": asks.plateau,
        "below_baseline": below is not None,
        "below_years": len(asks.below),
        "below_first_year": below,
        "below_first_target": math.nan if below is None else path.values[below],
    }


def _silence(path: Path, actual_year: int | None, year: int) -> dict[str, Any]:
    due = sorted(one for one in path.values if one <= year)[-2:]
    silent = len(due) == 2 and (actual_year is None or actual_year < due[0])
    return {"silent": silent, "silent_from": due[0] if silent else None, "silent_to": due[1] if silent else None}


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _attainment_reason(ratio: Measure, target: float | None, last: Actual, actual_year: int | None, year: int) -> Text:
    if ratio.value is not None:
        return ""
    if target is None:
        return msg("plan-why-no-target-year", year=Year(year))
    if actual_year is not None and actual_year != year:
        return msg("plan-why-older-actual", year=Year(year), last=Year(actual_year))
    if last.status == UNRANKED:
        return msg("plan-why-unranked")
    if last.status == NOT_COMPARABLE:
        return msg("plan-why-actual-not-comparable")
    return ratio.reason


def _baseline_reason(measure: Measure, baseline: Baseline, last: Actual) -> Text:
    if measure.value is not None:
        return ""
    if baseline.value is not None and not baseline.comparable:
        return msg("plan-why-baseline-not-comparable")
    if baseline.comparable and last.status == UNRANKED:
        return msg("plan-why-unranked")
    if baseline.comparable and last.status == NOT_COMPARABLE:
        return msg("plan-why-actual-not-comparable")
    return measure.reason
