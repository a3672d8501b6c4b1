"""Attainment, variance, progress and status of an indicator (rules 1-6), and all rules over the whole plan.

The formulas are functions of plain figures. :func:`assess` applies them to every indicator at once; tables,
the gap chart, the scoreboard and the list of what needs attention are all made from its frame.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import pandas as pd

from ktudash import theme
from ktudash.catalog import REGISTER_FILE
from ktudash.plan.ambition import ambition
from ktudash.plan.measure import Measure, difference_unit, good_side, known
from ktudash.plan.pace import pace, words
from ktudash.schema import DataError

ACHIEVED: Final = "achieved"
NEAR: Final = "near"
BEHIND: Final = "behind"
UNRANKED: Final = "unranked"
NO_ACTUAL: Final = "no actual"
NO_TARGET: Final = "no target"
NOT_COMPARABLE: Final = "not comparable"
NOT_JUDGED: Final = "not judged"

#: Every status, in the order of legends and counts.
STATUSES: Final = (ACHIEVED, NEAR, BEHIND, UNRANKED, NO_ACTUAL, NO_TARGET, NOT_COMPARABLE, NOT_JUDGED)

#: Every status, worst first: the order of lists that start with what needs work.
WORST_FIRST: Final = (BEHIND, UNRANKED, NEAR, NO_ACTUAL, NOT_COMPARABLE, NO_TARGET, NOT_JUDGED, ACHIEVED)

#: Place in ``WORST_FIRST``: 0 is worst.
SEVERITY: Final = {status: place for place, status in enumerate(WORST_FIRST)}

#: The colour role (``theme.COLOUR``) of each status; the word stands beside it wherever it is shown.
STATUS_ROLE: Final = {
    ACHIEVED: "good",
    NEAR: "warn",
    BEHIND: "bad",
    UNRANKED: "bad",
    NO_ACTUAL: "neutral",
    NO_TARGET: "neutral",
    NOT_COMPARABLE: "neutral",
    NOT_JUDGED: "neutral",
}

#: What the optional column ``status`` of the actuals may say beside the statuses of a frame.
ACTUAL_STATUSES: Final = ("reported", "lower_bound", UNRANKED, NOT_COMPARABLE)

SENTENCES: Final = {
    "no_actual": "no actual reported",
    "no_actual_year": "no actual reported for {year}, the last one is of {last}",
    "no_target": "no target in {year}",
    "no_target_plain": "no target",
    "no_path": "the target path has no figure for {year}",
    "no_baseline": "no baseline",
    "not_comparable": "the baseline measures something else",
    "actual_not_comparable": "the actual measures something else",
    "unranked": "not in the ranking",
    "rank": "a rank has no ratio",
    "flag": "a thing that exists or not has no percentage",
    "zero_target": "the target is 0, a ratio to it is undefined",
    "not_judged": "the direction is not judged",
    "hold": "the baseline equals the final target: the level is to be held",
    "thresholds": "achieved from {achieved:g} % of the target, near from {near:g} %, behind below",
}

#: Ratios are compared with their thresholds up to this much: 8.1 / 9 is 90 %, whatever binary fractions say.
_EPSILON: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which attainment a target counts as achieved and as near (ratios, 1 = 100 %).

    ``hold_tolerance`` is how far below its target a level to hold may fall, as a fraction of the target.
    """

    achieved: float = 1.00
    near: float = 0.90
    hold_tolerance: float = 0.0

    def __post_init__(self) -> None:
        if not 0 < self.near <= self.achieved:
            raise ValueError(f"thresholds: read {self}, expected 0 < near <= achieved")
        if not 0 <= self.hold_tolerance < 1:
            raise ValueError(f"thresholds: read {self}, expected a tolerance from 0 to below 1")

    def words(self) -> str:
        """The thresholds as a line to print wherever a status colour is shown."""
        return SENTENCES["thresholds"].format(achieved=self.achieved * 100, near=self.near * 100)


DEFAULT_THRESHOLDS: Final = Thresholds()


def attainment(actual: float | None, target: float | None, polarity: str, kind: str = "level") -> Measure:
    """How much of the target is reached, as an uncapped ratio (1 = 100 %, rule 1).

    Up and hold: AC / PL. Down: PL / AC, and 1 − (AC − PL) / |PL| where AC is 0. Below zero, where a quotient
    would turn round what is better, 1 ± (AC − PL) / |PL| stands for both: with a positive target it is the
    same as AC / PL. So a ratio of at least 1 always means that AC is on the good side of PL or equal.
    Undefined at PL = 0, for ranks (rule 4) and for polarity none.
    """
    ac, pl, side = known(actual), known(target), good_side(polarity)
    if pl is None:
        return Measure(None, SENTENCES["no_target_plain"])
    if ac is None:
        return Measure(None, SENTENCES["no_actual"])
    if kind == "rank":
        return Measure(None, SENTENCES["rank"])
    if side == 0:
        return Measure(None, SENTENCES["not_judged"])
    if pl == 0:
        return Measure(None, SENTENCES["zero_target"])
    if pl < 0 or (side < 0 and ac <= 0):
        return Measure(1 + side * (ac - pl) / abs(pl))
    return Measure(ac / pl if side > 0 else pl / ac)


def attained(ratio: float | None, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> str:
    """An attainment in per cent, in whole ones unless that would round it up to a threshold it has missed."""
    if ratio is None:
        return ""
    percent = ratio * 100
    for threshold in (thresholds.near * 100, thresholds.achieved * 100):
        if percent < threshold - _EPSILON and round(percent) >= threshold:
            return theme.quantity(math.floor(percent * 10) / 10, "%", 1)
    return theme.quantity(percent, "%", 0)


def variance(actual: float | None, target: float | None) -> Measure:
    """ΔPL = AC − PL in the unit of the indicator (percentage points for percentages, places for ranks)."""
    ac, pl = known(actual), known(target)
    if pl is None:
        return Measure(None, SENTENCES["no_target_plain"])
    if ac is None:
        return Measure(None, SENTENCES["no_actual"])
    return Measure(ac - pl)


def variance_percent(actual: float | None, target: float | None, kind: str = "level") -> Measure:
    """ΔPL % = (AC − PL) / |PL| in per cent; undefined at PL = 0, for ranks and for flags."""
    delta, pl = variance(actual, target), known(target)
    if delta.value is None or pl is None:
        return delta
    if kind in ("rank", "flag"):
        return Measure(None, SENTENCES[kind])
    if pl == 0:
        return Measure(None, SENTENCES["zero_target"])
    return Measure(delta.value / abs(pl) * 100)


def progress(actual: float | None, baseline: float | None, target: float | None) -> Measure:
    """The share of the way from baseline to final target that is done (rule 2): (AC − B) / (T − B).

    One formula for both polarities, for positions in a ranking too. Undefined at T = B.
    """
    ac, b, t = known(actual), known(baseline), known(target)
    if b is None:
        return Measure(None, SENTENCES["no_baseline"])
    if t is None:
        return Measure(None, SENTENCES["no_target_plain"])
    if ac is None:
        return Measure(None, SENTENCES["no_actual"])
    if t == b:
        return Measure(None, SENTENCES["hold"])
    return Measure((ac - b) / (t - b))


def expected_value(
    path: Mapping[int, float], year: int, baseline: float | None = None, baseline_year: int | None = None
) -> Measure:
    """Where the plan wants to be in ``year`` (rule 3): the target, or linear between the years around it.

    ``path`` is year → target with dash years left out; a comparable baseline is the point before its first
    year. Before the first point and after the last one nothing is expected.
    """
    points = {year: value for year, value in path.items() if known(value) is not None}
    start = known(baseline)
    if start is not None and baseline_year is not None:
        points.setdefault(baseline_year, start)
    if year in points:
        return Measure(points[year])
    before = max((one for one in points if one < year), default=None)
    after = min((one for one in points if one > year), default=None)
    if before is None or after is None:
        return Measure(None, SENTENCES["no_path"].format(year=year))
    share = (year - before) / (after - before)
    return Measure(points[before] + share * (points[after] - points[before]))


def expected_progress(
    path: Mapping[int, float], year: int, baseline: float | None, baseline_year: int | None
) -> Measure:
    """The progress that the target path expects in ``year``: (path − B) / (T − B), T the last target."""
    if known(baseline) is None:
        return Measure(None, SENTENCES["no_baseline"])
    if not path:
        return Measure(None, SENTENCES["no_target_plain"])
    expected = expected_value(path, year, baseline, baseline_year)
    if expected.value is None:
        return expected
    return progress(expected.value, baseline, path[max(path)])


def status(
    actual: float | None,
    target: float | None,
    polarity: str,
    kind: str = "level",
    *,
    baseline: float | None = None,
    actual_status: str = "reported",
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> str:
    """One of ``STATUSES`` (rules 4-6). ``baseline`` only where it is comparable; it matters for ranks alone.

    Levels, shares, growth rates and flags: from attainment. A target of 0 has no attainment: it is achieved
    on its good side, else behind. Hold: achieved at the target, above it or within the tolerance below.
    Ranks: achieved at the target's position or better (a band counts by its known edge), near where the way
    from the baseline to this year's position is done up to the threshold, else behind.
    """
    ac, pl = known(actual), known(target)
    if pl is None:
        return NO_TARGET
    if actual_status in (UNRANKED, NOT_COMPARABLE):
        return actual_status
    if ac is None:
        return NO_ACTUAL
    side = good_side(polarity)
    if side == 0:
        return NOT_JUDGED
    if kind == "rank":
        return _rank_status(ac, pl, side, known(baseline), thresholds)
    if polarity == "hold":
        met = ac >= pl - abs(pl) * thresholds.hold_tolerance - _EPSILON * abs(pl)
        return ACHIEVED if met else _near_or_behind(attainment(ac, pl, polarity).value, thresholds)
    ratio = attainment(ac, pl, polarity).value
    if ratio is None:
        return ACHIEVED if side * (ac - pl) >= 0 else BEHIND
    if ratio >= thresholds.achieved - _EPSILON:
        return ACHIEVED
    return _near_or_behind(ratio, thresholds)


def _near_or_behind(ratio: float | None, thresholds: Thresholds) -> str:
    return NEAR if ratio is not None and ratio >= thresholds.near - _EPSILON else BEHIND


def _rank_status(ac: float, pl: float, side: int, baseline: float | None, thresholds: Thresholds) -> str:
    if side * (ac - pl) >= 0:
        return ACHIEVED
    # a way to go exists only where the target lies ahead of the baseline
    if baseline is None or side * (pl - baseline) <= 0:
        return BEHIND
    return _near_or_behind(progress(ac, baseline, pl).value, thresholds)


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
_IDENTITY: Final = (
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
class _Path:
    """One indicator's targets while the frame is read."""

    identity: dict[str, str]
    values: dict[int, float] = field(default_factory=dict)
    statuses: dict[int, str] = field(default_factory=dict)
    corrected: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Actual:
    value: float | None
    status: str


@dataclass(frozen=True, slots=True)
class _Baseline:
    value: float | None = None
    year: int | None = None
    status: str = ""
    comparable: bool = False


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
    ``baselines`` is the frame of :func:`ktudash.plan.continuity.baselines`. A status belongs to ``year``:
    an older actual is shown with its year and not judged. Raises :class:`DataError` where an actual occurs
    twice or a position is not positive, and where the register gives a rank another polarity than down.
    """
    paths = _paths(targets)
    reported = _actuals(actuals, paths)
    started = _baselines(baselines)
    rows = [
        _assess(path, reported.get(code, {}), started.get(code, _Baseline()), year, thresholds)
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
    paths = _paths(targets.loc[targets["code"] == code])
    path = paths[code]
    reported = _actuals(actuals, paths).get(code, {})
    start = _baselines(baselines).get(code, _Baseline())
    rows = []
    for year in sorted({*path.statuses, *reported}):
        # only the year's own actual: a table of years must not show one figure twice
        own = {year: reported[year]} if year in reported else {}
        rows.append(_assess(path, own, start, year, thresholds))
    return pd.DataFrame(rows, columns=list(YEARLY_COLUMNS)).astype({"year": "Int64"})


def _paths(targets: pd.DataFrame) -> dict[str, _Path]:
    paths: dict[str, _Path] = {}
    identity = [targets[name].tolist() for name in _IDENTITY]
    corrected = targets["corrected"].notna().tolist() if "corrected" in targets else [False] * len(targets)
    for index, (code, year, value, cell) in enumerate(
        zip(targets["code"], targets["year"], targets["value"], targets["status"], strict=True)
    ):
        path = paths.get(code)
        if path is None:
            texts = {name: column[index] for name, column in zip(_IDENTITY, identity, strict=True)}
            if texts["kind"] == "rank" and texts["polarity"] not in ("down", "none"):
                raise DataError(f"{REGISTER_FILE}, {code}, column polarity", texts["polarity"], "down for a rank")
            path = paths[code] = _Path(texts)
        path.statuses[int(year)] = cell
        if corrected[index]:
            path.corrected.add(int(year))
        target = known(value)
        if target is not None:
            path.values[int(year)] = target
    return paths


def _actuals(actuals: pd.DataFrame, paths: Mapping[str, _Path]) -> dict[str, dict[int, _Actual]]:
    """code → year → actual; a row without a value that does not say why is no actual."""
    found: dict[str, dict[int, _Actual]] = {}
    if actuals.empty:
        return found
    statuses = actuals["status"] if "status" in actuals else ["reported"] * len(actuals)
    for code, year, raw, word in zip(actuals["code"], actuals["year"], actuals["value"], statuses, strict=True):
        if code not in paths:
            continue
        where = f"actuals, {code}, {year}"
        value = known(raw)
        if word not in ACTUAL_STATUSES:
            raise DataError(where, word, f"a status among {', '.join(ACTUAL_STATUSES)}")
        if word == UNRANKED:
            value = None
        elif value is None:
            continue
        elif paths[code].identity["kind"] == "rank" and value <= 0:
            raise DataError(where, value, f"a position from 1, or the status {UNRANKED!r}")
        of_code = found.setdefault(code, {})
        if int(year) in of_code:
            raise DataError(where, value, "one actual a year")
        of_code[int(year)] = _Actual(value, word)
    return found


def _baselines(baselines: pd.DataFrame) -> dict[str, _Baseline]:
    found: dict[str, _Baseline] = {}
    if baselines.empty:
        return found
    columns = ("code", "year", "value", "status", "comparable")
    for code, year, raw, word, comparable in zip(*(baselines[name] for name in columns), strict=True):
        value = known(raw)
        if value is not None:
            found[code] = _Baseline(value, int(year), word, bool(comparable))
    return found


def _assess(
    path: _Path, actuals: Mapping[int, _Actual], baseline: _Baseline, year: int, thresholds: Thresholds
) -> dict[str, Any]:
    kind, polarity, unit = path.identity["kind"], path.identity["polarity"], path.identity["unit"]
    targets = path.values
    final_year = max(targets, default=None)
    final_target = None if final_year is None else targets[final_year]
    target = targets.get(year)
    start = baseline.value if baseline.comparable else None
    start_year = baseline.year if baseline.comparable else None

    actual_year = max((one for one in actuals if one <= year), default=None)
    last = _Actual(None, "") if actual_year is None else actuals[actual_year]
    current = last if actual_year == year else _Actual(None, "")

    asks = ambition(targets, kind, polarity, unit, start)
    to_date = {one: actual.value for one, actual in actuals.items() if one <= year and actual.status != NOT_COMPARABLE}
    if start_year is not None:
        to_date.setdefault(start_year, start)
    goes = pace({} if last.status == UNRANKED else to_date, final_target, final_year, polarity)
    told = "" if kind == "flag" else words(goes, unit)

    judged = None if current.status == NOT_COMPARABLE else current.value
    ratio = attainment(judged, target, polarity, kind)
    comparable_last = None if last.status == NOT_COMPARABLE else last.value
    done = progress(comparable_last, start, final_target)
    expected = expected_progress(targets, year, start, start_year)

    due = sorted(one for one in targets if one <= year)[-2:]
    silent = len(due) == 2 and (actual_year is None or actual_year < due[0])
    below = asks.below[0] if asks.below else None

    return {
        **path.identity,
        "year": year,
        "baseline": _number(baseline.value),
        "baseline_year": baseline.year,
        "baseline_status": baseline.status,
        "comparable": baseline.comparable,
        "target": _number(target),
        "target_status": path.statuses.get(year, ""),
        "target_corrected": year in path.corrected,
        "final_target": _number(final_target),
        "final_status": "" if final_year is None else path.statuses[final_year],
        "final_year": final_year,
        "first_year": asks.first_year,
        "first_target": math.nan if asks.first_year is None else targets[asks.first_year],
        "n_targets": len(targets),
        "actual": _number(last.value),
        "actual_year": actual_year,
        "actual_status": last.status,
        "variance": variance(judged, target).number,
        "variance_percent": variance_percent(judged, target, kind).number,
        "variance_unit": difference_unit(unit),
        "attainment": ratio.number,
        "attainment_text": attained(ratio.value, thresholds),
        "attainment_reason": _attainment_reason(ratio, target, last, actual_year, year),
        "progress": done.number,
        "progress_reason": _baseline_reason(done, baseline, last),
        "expected_progress": expected.number,
        "expected_progress_reason": _baseline_reason(expected, baseline, _Actual(None, "")),
        "status": status(
            current.value,
            target,
            polarity,
            kind,
            baseline=start,
            actual_status=current.status,
            thresholds=thresholds,
        ),
        "required_yearly": math.nan if kind == "flag" else goes.required.number,
        "recent_yearly": math.nan if kind == "flag" else goes.recent.number,
        "year_reached": None if kind == "flag" or goes.reached.value is None else int(goes.reached.value),
        "pace": told,
        "growth": asks.total.number,
        "growth_yearly": asks.yearly.number,
        "growth_unit": asks.unit,
        "growth_reason": asks.total.reason,
        "flat": asks.flat,
        "plateau": asks.plateau,
        "below_baseline": below is not None,
        "below_years": len(asks.below),
        "below_first_year": below,
        "below_first_target": math.nan if below is None else targets[below],
        "silent": silent,
        "silent_from": due[0] if silent else None,
        "silent_to": due[1] if silent else None,
    }


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _attainment_reason(ratio: Measure, target: float | None, last: _Actual, actual_year: int | None, year: int) -> str:
    if ratio.value is not None:
        return ""
    if target is None:
        return SENTENCES["no_target"].format(year=year)
    if actual_year is not None and actual_year != year:
        return SENTENCES["no_actual_year"].format(year=year, last=actual_year)
    if last.status == UNRANKED:
        return SENTENCES["unranked"]
    if last.status == NOT_COMPARABLE:
        return SENTENCES["actual_not_comparable"]
    return ratio.reason


def _baseline_reason(measure: Measure, baseline: _Baseline, last: _Actual) -> str:
    if measure.value is not None:
        return ""
    if baseline.value is not None and not baseline.comparable:
        return SENTENCES["not_comparable"]
    if baseline.comparable and last.status == UNRANKED:
        return SENTENCES["unranked"]
    if baseline.comparable and last.status == NOT_COMPARABLE:
        return SENTENCES["actual_not_comparable"]
    return measure.reason
