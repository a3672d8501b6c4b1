"""What needs attention: findings by rules over the whole plan, ordered by what matters now.

First what is behind in the reported year (and falls, or was behind before), then what nobody reported, then targets
that contradict what is known, last paths that ask for no more. A finding is figures and names; ``findings`` says it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Literal

import pandas as pd

from ktudash.plan.ambition import below_baseline
from ktudash.plan.attainment import BEHIND, NO_ACTUAL, NOT_COMPARABLE, UNRANKED
from ktudash.plan.measure import known

#: Up to so many unreported indicators of a line are named one by one; more are one finding of the line.
SINGLY: Final = 3

Severity = Literal["bad", "warn", "note"]


class Rule(StrEnum):
    """What a finding is about, the most urgent first."""

    FALLING = "falling"
    TWICE = "twice"
    BEHIND = "behind"
    OVERDUE = "overdue"
    BELOW = "below"
    FLAT = "flat"
    PLATEAU = "plateau"


#: How severe a finding of each rule is; a colour role but for ``note``.
SEVERITY: Final[Mapping[Rule, Severity]] = {
    Rule.FALLING: "bad",
    Rule.TWICE: "bad",
    Rule.BEHIND: "bad",
    Rule.OVERDUE: "warn",
    Rule.BELOW: "warn",
    Rule.FLAT: "note",
    Rule.PLATEAU: "note",
}

_MISSED: Final = (BEHIND, UNRANKED)


@dataclass(frozen=True, slots=True)
class Figure:
    """A value in the indicator's unit; a band (``801+``) is known by its edge only."""

    value: float
    unit: str
    band: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What all findings have. ``code``, ``name`` and ``owners`` are the indicator's, empty for a line or a plan."""

    rule: Rule
    code: str = ""
    name: str = ""
    owners: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        """How severe it is."""
        return SEVERITY[self.rule]

    @property
    def covers(self) -> int:
        """How many indicators it speaks of."""
        return 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind(Finding):
    """A target of the reported year that is missed. ``actual`` is ``None`` where the ranking was left.

    ``attainment`` is a ratio, ``None`` for ranks and targets of 0; ``variance`` is actual less target, in the unit of
    both. The ``before`` figures are those of the year before, ``None`` where it was not judged.
    """

    year: int
    actual: Figure | None
    target: Figure
    attainment: float | None
    variance: float | None
    before_year: int
    before: Figure | None
    before_attainment: float | None
    before_variance: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue(Finding):
    """A target of ``year`` for which nothing is reported; ``last`` is the year of the last actual, if any."""

    year: int
    last: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueTogether(Finding):
    """Many such targets of a line, or (``whole``) every one of a plan or of a line. ``place`` is its id.

    Of the ``of`` indicators, ``count`` have no actual, and ``comparable`` a figure from before the plan.
    """

    year: int
    place: str
    whole: bool
    count: int
    of: int
    comparable: int

    @property
    def covers(self) -> int:
        """The unreported ones."""
        return self.count


@dataclass(frozen=True, slots=True)
class Level:
    """What is known to have been reached, in which year, and of graduates by whom."""

    figure: Figure
    year: int
    whose: Literal["all", "bachelors", "graduates"] = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Below(Finding):
    """Targets worse than ``level``: ``first`` and ``last`` of the ``count`` among the ``of`` after its year."""

    kind: str
    level: Level
    count: int
    of: int
    first: tuple[int, Figure]
    last: tuple[int, Figure]


@dataclass(frozen=True, slots=True, kw_only=True)
class Same(Finding):
    """A path that asks for the same value again, from ``since`` to ``year``."""

    target: Figure
    since: int
    year: int


#: Indicators whose figure from before the plan is that of bachelors alone, who went on to a master's counted as not in
#: work (Table 2): by every other reading of it more were.
OF_BACHELORS: Final = frozenset({"SP-1.3.3", "SP-1.3.4"})


@dataclass(frozen=True, slots=True)
class Readings:
    """What the register's baselines leave open: whose they are, and by code the figure of all whom a target means."""

    bachelors: frozenset[str] = frozenset()
    wider: tuple[tuple[str, Level], ...] = ()


def attention(
    now: pd.DataFrame, before: pd.DataFrame, targets: pd.DataFrame, readings: Readings | None = None
) -> tuple[Finding, ...]:
    """All findings, the most urgent first: by the order of :class:`Rule`, then by size, then as the plan has them.

    ``now`` and ``before`` are the assessments of the reported year and of the year before it, ``targets`` the rows of
    their paths. A plan without any actual is one finding, a line with more than ``SINGLY`` unreported indicators too.
    A path of the past is nobody's concern any more, and an indicator whose targets lie below what is known is not
    named again for asking the same.
    """
    rows = _records(now)
    earlier = {row["code"]: row for row in _records(before)}
    paths = _paths(targets)
    below = sorted(_below(rows, paths, readings or Readings()), key=lambda one: -_depth(one))
    contradicted = {one.code for one in below}
    found: list[Finding] = [
        *sorted(_behind(rows, earlier), key=lambda one: -_short(one)),
        *sorted(_overdue(rows), key=lambda one: -one.covers),
        *below,
        *(one for one in _same(rows) if one.code not in contradicted),
    ]
    order = list(Rule)
    # sorted() is stable: equals keep the order of the plan
    return tuple(sorted(found, key=lambda one: order.index(one.rule)))


def counts(found: Iterable[Finding]) -> dict[Rule, int]:
    """How many indicators each rule found; rules that found none are left out."""
    counted = dict.fromkeys(Rule, 0)
    for one in found:
        counted[one.rule] += one.covers
    return {rule: count for rule, count in counted.items() if count}


def _records(assessment: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(key): value for key, value in row.items()} for row in assessment.to_dict("records")]


def _paths(targets: pd.DataFrame) -> dict[str, dict[int, Figure]]:
    """Code → year → target, years without one left out."""
    found: dict[str, dict[int, Figure]] = {}
    columns = ("code", "year", "value", "unit", "status")
    for code, year, value, unit, status in zip(*(targets[name] for name in columns), strict=True):
        if known(value) is not None:
            found.setdefault(code, {})[int(year)] = Figure(float(value), unit, status == "lower_bound")
    return found


def _who(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "code": row["code"],
        "name": row["short_name"],
        "owners": tuple(one for one in row["owner"].split("; ") if one),
    }


def _figure(row: Mapping[str, Any], column: str) -> Figure | None:
    value = known(row[column])
    return None if value is None else Figure(value, row["unit"], row[f"{column}_status"] == "lower_bound")


def _behind(rows: list[dict[str, Any]], earlier: Mapping[str, dict[str, Any]]) -> Iterator[Behind]:
    for row in rows:
        target = _figure(row, "target")
        if row["status"] not in _MISSED or target is None:
            continue
        year = int(row["year"])
        past = earlier.get(row["code"])
        # an assessment carries older actuals along: only the year's own counts
        own = past if past is not None and _year(past["actual_year"]) == year - 1 else None
        yield Behind(
            rule=_course(row, own),
            **_who(row),
            year=year,
            actual=None if row["status"] == UNRANKED else _figure(row, "actual"),
            target=target,
            attainment=known(row["attainment"]),
            variance=known(row["variance"]),
            before_year=year - 1,
            before=_figure(own, "actual") if own else None,
            before_attainment=known(own["attainment"]) if own else None,
            before_variance=known(own["variance"]) if own else None,
        )


def _course(row: Mapping[str, Any], own: Mapping[str, Any] | None) -> Rule:
    """Whether it fell on the year before, by what is written: 62.4 % after 62.1 % is no fall."""
    if own is None:
        return Rule.BEHIND
    ratio, ratio_before = known(row["attainment"]), known(own["attainment"])
    if ratio is not None and ratio_before is not None:
        falls = round(ratio * 100) < round(ratio_before * 100)
    elif row["status"] == UNRANKED:
        falls = own["status"] != UNRANKED
    elif row["kind"] == "rank":
        gap, gap_before = known(row["variance"]), known(own["variance"])
        falls = gap is not None and gap_before is not None and gap > gap_before
    else:
        falls = False
    if falls:
        return Rule.FALLING
    return Rule.TWICE if own["status"] in _MISSED else Rule.BEHIND


def _short(one: Behind) -> float:
    """What is short of the target, as a share; a rank has no ratio and stands after those that have, but a left one."""
    if one.actual is None:
        return 1.0
    return 0.0 if one.attainment is None else 1 - one.attainment


def _year(year: Any) -> int | None:
    """A year of an assessment, ``None`` where it has none."""
    return None if pd.isna(year) else int(year)


def _overdue(rows: list[dict[str, Any]]) -> Iterator[Overdue | OverdueTogether]:
    plans: dict[str, list[dict[str, Any]]] = {}
    lines: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        plans.setdefault(row["plan"], []).append(row)
        lines.setdefault(row["line_id"], []).append(row)
    wholly = {
        plan
        for plan, members in plans.items()
        if any(row["status"] == NO_ACTUAL for row in members) and all(pd.isna(row["actual_year"]) for row in members)
    }
    for plan in wholly:
        members = plans[plan]
        of_lines = {row["line_id"] for row in members}
        # what a reader chose may be one line of the plan: then nothing is said of the plan
        yield _together(of_lines.pop() if len(of_lines) == 1 else plan, members, len(members), whole=True)
    for line_id, members in lines.items():
        due = [row for row in members if row["status"] == NO_ACTUAL and row["plan"] not in wholly]
        if len(due) > SINGLY:
            yield _together(line_id, members, len(due), whole=False)
            continue
        for row in due:
            yield Overdue(rule=Rule.OVERDUE, **_who(row), year=int(row["year"]), last=_year(row["actual_year"]))


def _together(place: str, members: list[dict[str, Any]], count: int, *, whole: bool) -> OverdueTogether:
    return OverdueTogether(
        rule=Rule.OVERDUE,
        year=int(members[0]["year"]),
        place=place,
        whole=whole,
        count=count,
        of=len(members),
        comparable=sum(bool(row["comparable"]) for row in members),
    )


def _below(
    rows: list[dict[str, Any]], paths: Mapping[str, Mapping[int, Figure]], readings: Readings
) -> Iterator[Below]:
    for row in rows:
        level = _level(row, readings)
        # above a level to be held is no contradiction
        if level is None or row["polarity"] not in ("up", "down"):
            continue
        path = {year: figure for year, figure in paths[row["code"]].items() if year > level.year}
        values = {year: figure.value for year, figure in path.items()}
        worse = below_baseline(values, level.figure.value, row["polarity"])
        if worse:
            yield Below(
                rule=Rule.BELOW,
                **_who(row),
                kind=row["kind"],
                level=level,
                count=len(worse),
                of=len(path),
                first=(worse[0], path[worse[0]]),
                last=(worse[-1], path[worse[-1]]),
            )


def _level(row: Mapping[str, Any], readings: Readings) -> Level | None:
    """The last that is known: the last actual, before any the comparable baseline."""
    year = _year(row["actual_year"])
    if year is not None:
        actual = None if row["actual_status"] == NOT_COMPARABLE else _figure(row, "actual")
        return None if actual is None else Level(actual, year)
    baseline = _figure(row, "baseline") if row["comparable"] else None
    if baseline is None:
        return None
    year = int(row["baseline_year"])
    wider = dict(readings.wider).get(row["code"])
    if wider is not None and wider.year == year:
        return wider
    return Level(baseline, year, "bachelors" if row["code"] in readings.bachelors else "all")


def _depth(one: Below) -> float:
    reached = one.level.figure.value
    return abs(one.first[1].value - reached) / abs(reached) if reached else float("inf")


def _same(rows: list[dict[str, Any]]) -> Iterator[Same]:
    for row in rows:
        target, last = _figure(row | {"final": row["final_target"]}, "final"), _year(row["final_year"])
        if target is None or last is None or row["polarity"] not in ("up", "down"):
            continue
        # a level to be held is meant to stay; a path whose last target is judged asks nobody any more
        if _year(row["actual_year"]) == last:
            continue
        # All of everything is no lack of ambition: a share cannot go beyond 100 %.
        complete = row["kind"] == "share" and row["unit"] == "%" and target.value >= 100
        if row["flat"]:
            yield Same(rule=Rule.FLAT, **_who(row), target=target, since=int(row["first_year"]), year=last)
        elif row["plateau"] and not complete:
            yield Same(rule=Rule.PLATEAU, **_who(row), target=target, since=last - 1, year=last)
