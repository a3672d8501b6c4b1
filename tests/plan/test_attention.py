"""What needs attention: each rule's figures, the most urgent first, honest without actuals."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.plan.assessment import assess
from ktudash.plan.attention import (
    Behind,
    Below,
    Figure,
    Finding,
    Level,
    Overdue,
    OverdueTogether,
    Readings,
    Rule,
    Same,
    attention,
    counts,
)
from ktudash.store import Store

NO_BASELINE = pd.DataFrame(columns=["code", "year", "value", "status", "comparable"])
NONE = pd.DataFrame(columns=["code", "year", "value"])


def targets(*indicators: tuple[str, str, str, dict[int, float]], unit: str = "people") -> pd.DataFrame:
    """Indicators of (code, kind, polarity, path)."""
    return pd.DataFrame(
        [
            {
                "code": code,
                "short_name": f"Name of {code}",
                "unit": "place" if kind == "rank" else unit,
                "kind": kind,
                "polarity": polarity,
                "owner": "Rector; Vice-Rector",
                "plan": code[:2],
                "line_id": code.split(".")[0],
                "task": "1",
                "year": year,
                "value": value,
                "status": "reported",
            }
            for code, kind, polarity, path in indicators
            for year, value in path.items()
        ]
    )


def actuals(*rows: tuple[str, int, float]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["code", "year", "value"])


def start(code: str, value: float, status: str = "reported") -> pd.DataFrame:
    return pd.DataFrame([{"code": code, "year": 2020, "value": value, "status": status, "comparable": True}])


def found(
    plan: pd.DataFrame,
    year: int,
    reported: pd.DataFrame = NONE,
    baseline: pd.DataFrame = NO_BASELINE,
    readings: Readings | None = None,
) -> tuple[Finding, ...]:
    now, before = (assess(plan, reported, baseline, one) for one in (year, year - 1))
    return attention(now, before, plan, readings)


def one_of(all_found: tuple[Finding, ...], rule: Rule) -> list[Finding]:
    return [one for one in all_found if one.rule is rule]


def people(value: float) -> Figure:
    return Figure(value, "people")


@pytest.mark.parametrize(
    ("path", "baseline", "polarity", "kind", "expected"),
    [
        ({2021: 59, 2022: 62, 2023: 69}, 79, "up", "level", (3, 3, 2021, 2023)),
        ({2021: 73, 2022: 74, 2023: 75}, 74.2, "up", "level", (2, 3, 2021, 2022)),
        ({2021: 4707, 2022: 4700}, 4706, "down", "rank", (1, 2, 2021, 2021)),
        ({2021: 5, 2022: 4}, 4.5, "down", "level", (1, 2, 2021, 2021)),
    ],
)
def test_targets_below_what_is_known(
    path: dict[int, float], baseline: float, polarity: str, kind: str, expected: tuple[int, ...]
) -> None:
    plan = targets(("SP-2.5.7", kind, polarity, path))
    (one,) = one_of(found(plan, 2021, baseline=start("SP-2.5.7", baseline)), Rule.BELOW)
    assert isinstance(one, Below)
    assert (one.count, one.of, one.first[0], one.last[0]) == expected
    assert one.level.year == 2020
    assert one.level.figure.value == baseline
    assert one.kind == kind


def test_a_level_to_be_held_may_be_surpassed() -> None:
    plan = targets(("SP-1.1.1", "level", "hold", {2021: 5, 2022: 5}))
    assert one_of(found(plan, 2021, baseline=start("SP-1.1.1", 6)), Rule.BELOW) == []


def test_with_an_actual_only_later_targets_are_held_against_it() -> None:
    plan = targets(("SP-2.5.7", "level", "up", {2021: 59, 2022: 62, 2023: 69}))
    baseline = start("SP-2.5.7", 79)
    (one,) = one_of(found(plan, 2022, actuals(("SP-2.5.7", 2022, 70)), baseline), Rule.BELOW)
    assert isinstance(one, Below)
    assert one.level == Level(people(70), 2022)
    assert (one.count, one.of, one.first) == (1, 1, (2023, people(69)))
    # nothing of 2020 is left where the actual asks for more
    assert one_of(found(plan, 2022, actuals(("SP-2.5.7", 2022, 64)), baseline), Rule.BELOW) == []


def test_the_figure_of_all_whom_a_target_means_is_held_against_it_until_the_first_actual() -> None:
    plan = targets(("SP-1.3.3", "share", "up", {2021: 73, 2022: 77}), unit="%")
    wider = Level(Figure(78.7, "%"), 2020, "graduates")
    readings = Readings(frozenset({"SP-1.3.3"}), (("SP-1.3.3", wider),))
    baseline = start("SP-1.3.3", 74.2)
    (one,) = one_of(found(plan, 2021, baseline=baseline, readings=readings), Rule.BELOW)
    assert isinstance(one, Below)
    assert (one.level, one.count) == (wider, 2)
    (later,) = one_of(found(plan, 2021, actuals(("SP-1.3.3", 2021, 79)), baseline, readings), Rule.BELOW)
    assert isinstance(later, Below)
    assert later.level.whose == "all"


PATH = {2021: 100.0, 2022: 100.0, 2023: 110.0}


@pytest.mark.parametrize(
    ("reported", "rule"),
    [
        ({2021: 80, 2022: 62}, Rule.FALLING),
        ({2021: 101, 2022: 62}, Rule.FALLING),
        ({2021: 62, 2022: 62}, Rule.TWICE),
        ({2021: 62.3, 2022: 61.8}, Rule.TWICE),
        ({2021: 50, 2022: 62}, Rule.TWICE),
        ({2022: 62}, Rule.BEHIND),
        ({2020: 80, 2022: 62}, Rule.BEHIND),
    ],
)
def test_behind_by_what_the_year_before_was(reported: dict[int, float], rule: Rule) -> None:
    plan = targets(("SP-1.1.1", "level", "up", PATH))
    one = found(plan, 2022, actuals(*(("SP-1.1.1", year, value) for year, value in reported.items())))[0]
    assert isinstance(one, Behind)
    assert one.rule is rule
    assert one.target == people(100)
    assert one.attainment == reported[2022] / 100
    assert one.variance == pytest.approx(reported[2022] - 100)
    assert (one.before is not None) == (2021 in reported)
    assert one.owners == ("Rector", "Vice-Rector")


def test_a_rank_falls_by_its_places() -> None:
    plan = targets(("SP-1.1.2", "rank", "down", {2021: 180, 2022: 180}))
    for before, now, rule in ((190, 200, Rule.FALLING), (210, 200, Rule.TWICE), (180, 200, Rule.FALLING)):
        one = found(plan, 2022, actuals(("SP-1.1.2", 2021, before), ("SP-1.1.2", 2022, now)))[0]
        assert isinstance(one, Behind)
        assert (one.rule, one.attainment, one.variance) == (rule, None, 20)


def test_who_left_a_ranking_is_behind() -> None:
    plan = targets(("SP-1.1.2", "rank", "down", {2021: 180, 2022: 180}))
    left = actuals(("SP-1.1.2", 2021, 170), ("SP-1.1.2", 2022, math.nan)).assign(status=["reported", "unranked"])
    one = found(plan, 2022, left)[0]
    assert isinstance(one, Behind)
    assert (one.rule, one.actual, one.before) == (Rule.FALLING, None, Figure(170, "place"))


def test_findings_stand_by_urgency_then_by_size() -> None:
    codes = [f"SP-1.1.{number}" for number in range(1, 7)]
    plan = targets(*((code, "level", "up", PATH) for code in codes), ("SP-1.1.7", "level", "up", {2022: 5, 2023: 5}))
    reported = actuals(
        *((code, 2021, value) for code, value in zip(codes, (50, 90, 99, 30, 100, 100), strict=True)),
        *((code, 2022, value) for code, value in zip(codes, (50, 60, 40, 70, 120, 100), strict=True)),
    )
    told = [(one.rule, one.code[-1]) for one in found(plan, 2022, reported, start("SP-1.1.7", 1))]
    assert told == [
        (Rule.FALLING, "3"),
        (Rule.FALLING, "2"),
        (Rule.TWICE, "1"),
        (Rule.TWICE, "4"),
        (Rule.OVERDUE, "7"),
        (Rule.BELOW, "5"),
        (Rule.FLAT, "7"),
    ]


def test_a_plan_without_actuals_is_one_finding() -> None:
    plan = targets(
        *((f"SP-1.1.{number}", "level", "up", {2021: 1.0, 2022: 2.0}) for number in range(1, 9)),
        ("SP-2.1.1", "level", "up", {2021: 1.0, 2022: 2.0}),
        ("CD-1.1", "level", "up", {2024: 1.0, 2025: 2.0}),
    )
    # the targets of CD start later: none is due in 2022
    (one,) = one_of(found(plan, 2022, baseline=start("SP-1.1.1", 0.5)), Rule.OVERDUE)
    assert isinstance(one, OverdueTogether)
    assert (one.place, one.whole, one.count, one.of, one.comparable, one.code) == ("SP", True, 9, 9, 1, "")


def test_of_one_line_nothing_is_said_of_its_plan(store: Store) -> None:
    now, before = (one[one["line_id"] == "SP-4"] for one in (store.assessment(2025), store.assessment(2024)))
    (one,) = one_of(attention(now, before, store.targets()), Rule.OVERDUE)
    assert isinstance(one, OverdueTogether)
    assert (one.place, one.whole, one.count, one.of) == ("SP-4", True, 12, 12)


def test_a_mostly_unreported_line_is_one_finding_and_few_are_named() -> None:
    plan = targets(
        *((f"SP-1.1.{number}", "level", "up", {2021: 1.0, 2022: 2.0}) for number in range(1, 6)),
        *((f"SP-2.1.{number}", "level", "up", {2021: 1.0, 2022: 2.0}) for number in range(1, 4)),
    )
    reported = actuals(("SP-1.1.5", 2022, 2), ("SP-2.1.1", 2022, 2), ("SP-2.1.2", 2021, 1))
    together, *single = one_of(found(plan, 2022, reported), Rule.OVERDUE)
    assert isinstance(together, OverdueTogether)
    assert (together.place, together.whole, together.count, together.of) == ("SP-1", False, 4, 5)
    assert [(one.code, one.last) for one in single if isinstance(one, Overdue)] == [
        ("SP-2.1.2", 2021),
        ("SP-2.1.3", None),
    ]
    assert counts(found(plan, 2022, reported))[Rule.OVERDUE] == 6


def test_paths_that_ask_for_the_same_but_not_a_level_to_hold_nor_all_of_everything() -> None:
    plan = targets(
        ("SP-1.1.1", "level", "up", {2021: 5, 2022: 5}),
        ("SP-1.1.2", "level", "hold", {2021: 5, 2022: 5}),
        ("SP-1.1.3", "level", "up", {2021: 4, 2022: 5, 2023: 5}),
    )
    shares = targets(("SP-1.1.4", "share", "up", {2021: 90, 2022: 100, 2023: 100}), unit="%")
    same = [one for one in found(pd.concat([plan, shares]), 2021) if isinstance(one, Same)]
    assert [(one.code, one.rule, one.target, one.since, one.year) for one in same] == [
        ("SP-1.1.1", Rule.FLAT, people(5), 2021, 2022),
        ("SP-1.1.3", Rule.PLATEAU, people(5), 2022, 2023),
    ]
    # what is over asks nobody any more
    assert [one.code for one in found(plan, 2022, actuals(("SP-1.1.1", 2022, 5))) if isinstance(one, Same)] == [
        "SP-1.1.3"
    ]


def test_a_plan_on_its_way_needs_no_attention() -> None:
    plan = targets(("SP-1.1.1", "level", "up", {2021: 5, 2022: 6}))
    assert found(plan, 2022, actuals(("SP-1.1.1", 2022, 6))) == ()


def test_the_plan_itself(store: Store) -> None:
    all_found = attention(store.assessment(2025), store.assessment(2024), store.targets())
    order = [list(Rule).index(one.rule) for one in all_found]
    assert order == sorted(order)
    by_rule = {rule: [one.code for one in one_of(all_found, rule)] for rule in Rule}
    # by depth: net profit -85 %, patents -25 %, state order -10 %, employed -1.6 %, Webometrics 1 place
    assert by_rule[Rule.BELOW] == ["CD-T1", "SP-2.5.7", "SP-1.3.4", "SP-1.3.3", "SP-3.3.3"]
    assert [one.place for one in all_found if isinstance(one, OverdueTogether)] == ["SP", "CD"]
    # the third flat path, Webometrics, is named for lying behind its place of 2020
    assert by_rule[Rule.FLAT] == ["SP-3.3.1", "SP-3.3.2"]
    # 54 paths stand still in their last year; two of them at 100 % of everything
    assert len(by_rule[Rule.PLATEAU]) == 52
    assert counts(all_found)[Rule.OVERDUE] == len(store.catalog.indicators)
