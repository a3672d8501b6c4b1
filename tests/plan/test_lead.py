"""What a chart says first once its indicators have actuals."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from ktudash.chart.model import Story
from ktudash.plan.assessment import assess
from ktudash.plan.lead import led, spans, sum_note
from ktudash.words import say
from tests.charts import plain

STORY = Story("one", "The plan asks for more", "People, 2021-2022", key="Key.")


def plan(*rows: dict[str, Any]) -> pd.DataFrame:
    """Targets of 2022 as the store hands them out, one indicator a row."""
    usual = {
        "year": 2022, "unit": "people", "status": "reported", "corrected": None, "kind": "level", "polarity": "up",
        "owner": "", "plan": "SP", "line_id": "SP-1", "task": "1",
    }  # fmt: skip
    return pd.DataFrame([{**usual, "code": f"X-{n}", "short_name": f"Name {n}", **row} for n, row in enumerate(rows)])


def title(actuals: list[float], *rows: dict[str, Any]) -> str:
    targets = plan(*rows)
    reported = pd.DataFrame({"code": targets["code"], "year": 2022, "value": actuals})
    years = {code: [2022] for code in targets["code"]}
    return str(say(led(STORY, assess(targets, reported, pd.DataFrame(), 2022), years, len(targets)).title))


@pytest.mark.parametrize(
    ("actual", "row", "said"),
    [
        (55.0, {"value": 67.0}, "Name 0: 55 in 2022, target 67: 12 short (82 %, behind)"),
        (70.0, {"value": 67.0}, "Name 0: 70 in 2022, target 67: 3 above (104 %, achieved)"),
        (67.0, {"value": 67.0}, "Name 0: 67 in 2022, exactly the target (100 %, achieved)"),
        (
            72.7,
            {"value": 76.0, "unit": "%", "kind": "share"},
            "Name 0: 72.7 % in 2022, target 76 %: 3.3 pp short (96 %, near)",
        ),
        (
            179.0,
            {"value": 180.0, "unit": "place", "kind": "rank", "polarity": "down"},
            "Name 0: place 179 in 2022, 1 place better than the target of 180 (achieved)",
        ),
        (
            200.0,
            {"value": 180.0, "unit": "place", "kind": "rank", "polarity": "down"},
            "Name 0: place 200 in 2022, 20 places behind the target of 180 (behind)",
        ),
        (
            826.0,
            {"value": 801.0, "unit": "place", "kind": "rank", "polarity": "down", "status": "lower_bound"},
            "Name 0: place 826 in 2022, within the target of 801+ (achieved)",
        ),
        (
            7_698_270.0,
            {"value": 9_367_017.0, "unit": "thousand tenge"},
            "Name 0: 7.70 bn tenge in 2022, target 9.37: 1.67 short (82 %, behind)",
        ),
        (
            1_961.0,
            {"value": 2_000.0, "unit": "thousand tenge"},
            "Name 0: 1.96 mln tenge in 2022, target 2.00: 0.04 short (98 %, near)",
        ),
        (
            0.0,
            {"value": 1.0, "kind": "flag", "unit": "yes/no"},
            "Name 0: not in place in 2022, though planned (behind)",
        ),
        (5.0, {"value": None, "status": "none"}, "Name 0: 5 in 2022, a year without a target"),
    ],
)
def test_one_indicator_leads_with_actual_gap_and_status(actual: float, row: dict[str, Any], said: str) -> None:
    assert title([actual], row).replace("\u202f", " ").replace("\xa0", " ") == said


def test_several_indicators_lead_with_counts_and_the_worst_by_name() -> None:
    found = title([100.0, 60.0, 95.0], {"value": 100.0}, {"value": 100.0}, {"value": 100.0})
    assert found.replace("\u202f", " ") == ("1 of 3 judged targets of 2022 is reached; furthest: “Name 1” (60 %)")


def test_the_closest_is_named_where_all_reach_their_targets() -> None:
    assert title([100.0, 101.0], {"value": 100.0}, {"value": 100.0}) == (
        "Both judged targets of 2022 are reached; least over its own: “Name 0” (100\u202f%)"
    )


def test_the_path_and_the_subtitle_follow_with_the_years_that_were_reported() -> None:
    targets = plan({"value": 67.0})
    reported = pd.DataFrame({"code": ["X-0"], "year": [2022], "value": [55.0]})
    story = led(STORY, assess(targets, reported, pd.DataFrame(), 2022), {"X-0": [2019, 2020, 2022]}, 1)
    assert say(story.subtitle) == (
        "The plan asks for more. People, 2021-2022. Actuals reported for 2019-2020 and 2022."
    )
    assert story.key == STORY.key


def test_without_an_actual_the_plan_speaks() -> None:
    nothing = assess(plan({"value": 67.0}), pd.DataFrame(), pd.DataFrame(), 2022)
    assert led(STORY, nothing.iloc[:0], {}, 1) is STORY


def test_neighbouring_years_are_a_span() -> None:
    assert say(spans([2024, 2021, 2022, 2022])) == "2021-2022 and 2024"


def test_parts_that_do_not_make_their_total_are_said_once_a_total() -> None:
    found = plain(say(sum_note("X-1", "Students", 2024, 9765.0, 7075.0, [2021, 2023])))
    assert found == (
        "2024, Students: the reported parts add up to 9 765, 2 690 more than the reported total of 7 075. "
        "They differ in 2021 and 2023 too."
    )
    alone = plain(say(sum_note("X-1", "Students", 2024, 459.0, 575.0)))
    assert alone.endswith("add up to 459, 116 less than the reported total of 575.")
