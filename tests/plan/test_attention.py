"""What needs attention: each rule's sentence, worst first, honest without actuals."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.plan import assessment, continuity
from ktudash.plan.attention import RULES, Attention, attention
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
                "owner": "",
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


def find(frame: pd.DataFrame, rule: str) -> list[Attention]:
    return [one for one in attention(frame) if one.rule == rule]


def words(frame: pd.DataFrame, rule: str) -> list[str]:
    return [one.words.replace("\u202f", " ").replace("\u00a0", " ") for one in find(frame, rule)]


@pytest.mark.parametrize(
    ("path", "baseline", "polarity", "kind", "expected"),
    [
        (
            {2021: 59, 2022: 62, 2023: 69},
            79,
            "up",
            "level",
            "Name of SP-2.5.7: the target of 2021, 59, is below what 2020 already reached, 79; "
            "so are all 3 targets, the last of 2023 (69) too.",
        ),
        (
            {2021: 73, 2022: 74, 2023: 75},
            74.2,
            "up",
            "level",
            "Name of SP-2.5.7: the target of 2021, 73, is below what 2020 already reached, 74.2; "
            "so are 2 of 3 targets in all.",
        ),
        (
            {2021: 4707, 2022: 4700},
            4706,
            "down",
            "rank",
            "Name of SP-2.5.7: the target of 2021, 4 707, is worse than what 2020 already reached, 4 706.",
        ),
        (
            {2021: 5, 2022: 4},
            4.5,
            "down",
            "level",
            "Name of SP-2.5.7: the target of 2021, 5, is above what 2020 already reached, 4.5.",
        ),
    ],
)
def test_a_target_below_what_was_reached(
    path: dict[int, float], baseline: float, polarity: str, kind: str, expected: str
) -> None:
    plan = targets(("SP-2.5.7", kind, polarity, path))
    frame = assessment.assess(plan, NONE, start("SP-2.5.7", baseline), 2021)
    assert words(frame, "below_baseline") == [expected]
    assert find(frame, "below_baseline")[0].link == "SP-2.5.7"


def test_behind() -> None:
    plan = targets(("SP-1.1.1", "level", "up", {2021: 100}), ("SP-1.1.2", "rank", "down", {2021: 180}))
    frame = assessment.assess(plan, actuals(("SP-1.1.1", 2021, 62), ("SP-1.1.2", 2021, 200)), NO_BASELINE, 2021)
    assert words(frame, "behind") == [
        "Name of SP-1.1.1: 62 in 2021 against a target of 100: 62 % reached, −38.",
        "Name of SP-1.1.2: 200 in 2021 against a target of 180: +20 places.",
    ]


def test_behind_is_sorted_by_how_far() -> None:
    codes = ("SP-1.1.1", "SP-1.1.2", "SP-1.1.3")
    plan = targets(*((code, "level", "up", {2021: 100.0}) for code in codes))
    reported = actuals(*zip(codes, (2021, 2021, 2021), (50.0, 20.0, 80.0), strict=True))
    frame = assessment.assess(plan, reported, NO_BASELINE, 2021)
    assert [one.code for one in find(frame, "behind")] == ["SP-1.1.2", "SP-1.1.1", "SP-1.1.3"]


def test_unranked() -> None:
    plan = targets(("SP-1.1.2", "rank", "down", {2021: 180}))
    left = actuals(("SP-1.1.2", 2021, math.nan)).assign(status="unranked")
    frame = assessment.assess(plan, left, NO_BASELINE, 2021)
    assert words(frame, "behind") == ["Name of SP-1.1.2: no longer in the ranking in 2021; the target is 180."]


def test_a_plan_without_actuals_is_one_finding() -> None:
    plan = targets(
        *((f"SP-1.1.{number}", "level", "up", {2021: 1.0, 2022: 2.0}) for number in range(1, 9)),
        ("CD-1.1", "level", "up", {2024: 1.0, 2025: 2.0}),
    )
    frame = assessment.assess(plan, NONE, start("SP-1.1.1", 0.5), 2022)
    found = find(frame, "no_actual")
    # the targets of CD start later: none is due in 2022
    assert [(one.code, one.link) for one in found] == [("", "SP")]
    assert attention(frame, {"SP": "Strategic Plan"})[0].words == (
        "Strategic Plan: no actual is reported for any of the 8 indicators. "
        "1 of them can be compared with what was reached before the plan."
    )


def test_a_mostly_silent_line_is_one_finding_and_few_are_named() -> None:
    plan = targets(
        *((f"SP-1.1.{number}", "level", "up", {2021: 1.0, 2022: 2.0}) for number in range(1, 6)),
        *((f"SP-2.1.{number}", "level", "up", {2021: 1.0, 2022: 2.0}) for number in range(1, 4)),
        ("SP-2.1.4", "level", "up", {2021: 3.0, 2022: 4.0, 2023: 5.0, 2024: 6.0}),
    )
    reported = actuals(("SP-1.1.5", 2022, 2), ("SP-2.1.1", 2021, 1), ("SP-2.1.4", 2022, 4))
    frame = assessment.assess(plan, reported, NO_BASELINE, 2024)
    assert words(frame, "no_actual") == [
        "SP-1: 4 of 5 indicators have had no actual for two years, among them Name of SP-1.1.1.",
        "Name of SP-2.1.2: no actual for 2021 or 2022, nor before.",
        "Name of SP-2.1.3: no actual for 2021 or 2022, nor before.",
        "Name of SP-2.1.4: no actual for 2023 or 2024, the last one is of 2022.",
    ]


def test_flat_and_plateau_are_named_but_not_a_level_to_hold() -> None:
    plan = targets(
        ("SP-1.1.1", "level", "up", {2021: 5, 2022: 5}),
        ("SP-1.1.2", "level", "hold", {2021: 5, 2022: 5}),
        ("SP-1.1.3", "level", "up", {2021: 4, 2022: 5, 2023: 5}),
    )
    frame = assessment.assess(plan, actuals(("SP-1.1.1", 2022, 5)), NO_BASELINE, 2021)
    assert words(frame, "flat") == ["Name of SP-1.1.1: every target from 2021 to 2022 is 5."]
    assert words(frame, "plateau") == ["Name of SP-1.1.3: the target of 2023 is that of the year before again, 5."]


def test_a_plan_on_its_way_needs_no_attention() -> None:
    plan = targets(("SP-1.1.1", "level", "up", {2021: 5, 2022: 6}))
    frame = assessment.assess(plan, actuals(("SP-1.1.1", 2022, 6)), NO_BASELINE, 2022)
    assert attention(frame) == ()


def test_the_plan_itself(store: Store) -> None:
    frames = {name: store.frame(name) for name in store.catalog.frames}
    starts = continuity.baselines(frames, store.catalog.indicators)
    found = attention(assessment.assess(store.targets(), NONE, starts, 2025))
    order = [list(RULES).index(one.rule) for one in found]
    assert order == sorted(order)
    by_rule = {rule: [one.link for one in found if one.rule == rule] for rule in RULES}
    # by depth: net profit -85 %, patents -25 %, state order -10 %, employed -1.6 %, Webometrics 1 place
    assert by_rule["below_baseline"] == ["CD-T1", "SP-2.5.7", "SP-1.3.4", "SP-1.3.3", "SP-3.3.3"]
    assert by_rule["behind"] == []
    assert by_rule["no_actual"] == ["SP", "CD"]
    assert by_rule["flat"] == ["SP-3.3.1", "SP-3.3.2", "SP-3.3.3"]
    # 54 paths stand still in their last year; two of them at 100 % of everything
    assert len(by_rule["plateau"]) == 52
    assert all("nan" not in one.words and "{" not in one.words for one in found)
