"""Rule 8 by hand-worked examples."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.pace import HORIZON_YEARS, Pace, pace
from ktudash.plan.pace import words as words_of
from ktudash.words import msg, say

WHY = {
    "no_actual": msg("plan-why-no-actual"),
    "no_target": msg("plan-why-no-final-target"),
    "not_judged": msg("plan-why-not-judged"),
}

FIGURES = st.floats(min_value=-1e6, max_value=1e6).map(lambda value: round(value, 2))


def words(of: Pace, unit: str) -> str:
    """The pace in English."""
    return say(words_of(of, unit))


def test_pace_of_a_rising_level() -> None:
    # 366 missing in 3 years: 122 a year; 124 in two years: 62 a year, 366 / 62 = 5.9, so in the sixth year
    of = pace({2020: 8119 - 124, 2022: 8119}, 8485, 2025, "up")
    assert of.required.value == 122
    assert of.recent.value == 62
    assert of.reached.value == 2028
    assert words(of, "people") == (
        "needs +122 a year until 2025; at the pace of 2020 to 2022 (+62 a year) reached in 2028"
    )


def test_pace_of_a_falling_rank() -> None:
    # 17 places in 5 years; 2 places a year: 8.5 years
    of = pace({2019: 199, 2020: 197}, 180, 2025, "down")
    assert of.required.value == pytest.approx(-3.4)
    assert (of.recent.value, of.reached.value) == (-2, 2029)
    assert words(of, "place") == (
        "needs −3.4\u00a0places a year until 2025; at the pace of 2019 to 2020 (−2\u00a0places a year) reached in 2029"
    )


@pytest.mark.parametrize("values", [(70, 69), (70, 70)])
def test_a_pace_that_never_gets_there(values: tuple[float, float]) -> None:
    of = pace({2021: values[0], 2022: values[1]}, 77, 2025, "up")
    assert of.reached.reason == msg("plan-why-not-at-this-pace")
    assert "not at this pace" in words(of, "%")


def test_a_pace_beyond_the_horizon_never_gets_there() -> None:
    # 100 missing at 1 a year is the last that counts
    assert pace({2021: 0, 2022: 1}, 101, 2025, "up").reached.value == 2022 + HORIZON_YEARS
    assert pace({2021: 0, 2022: 1}, 101.5, 2025, "up").reached.reason == msg("plan-why-not-at-this-pace")


def test_decimals_do_not_cost_a_year() -> None:
    # 0.3 missing at 0.1 a year: three years, though 0.3 / 0.1 is 2.9999… or 3.0000…4 in binary fractions
    assert pace({2021: 0.0, 2022: 0.1}, 0.4, 2025, "up").reached.value == 2025


@pytest.mark.parametrize(("last", "polarity"), [(77, "up"), (80, "up"), (77, "hold"), (70, "down")])
def test_a_target_that_is_reached_needs_nothing_more(last: float, polarity: str) -> None:
    of = pace({2021: 60, 2022: last}, 77, 2025, polarity)
    assert (of.required.value, of.reached.value) == (0, 2022)
    assert words(of, "%") == "the figure of 2022 already meets the final target"


def test_one_actual_has_no_pace() -> None:
    of = pace({2022: 65}, 69, 2024, "up")
    assert of.required.value == 2
    assert of.recent.reason == of.reached.reason == msg("plan-why-one-actual")
    assert words(of, "units") == "needs +2 a year until 2024; only one actual so far"


def test_in_the_last_year_all_that_is_missing_is_required() -> None:
    assert pace({2024: 60}, 69, 2025, "up").required.value == 9


def test_after_the_final_year_nothing_can_be_required() -> None:
    of = pace({2024: 60, 2025: 65}, 69, 2025, "up")
    assert of.required.reason == msg("plan-why-over")
    assert of.reached.value == 2026  # 4 missing at 5 a year
    assert words(of, "units").startswith("2025 has come and +4 are missing; ")


def test_missing_years_are_bridged_and_unknown_values_left_out() -> None:
    of = pace({2020: 50, 2021: None, 2022: math.nan, 2023: 56}, 60, 2025, "up")
    assert (of.recent.value, of.from_year, of.to_year) == (2, 2020, 2023)


@pytest.mark.parametrize(
    ("actuals", "target", "final", "polarity", "reason"),
    [
        ({}, 69, 2025, "up", "no_actual"),
        ({2021: None}, 69, 2025, "up", "no_actual"),
        ({2021: 60}, None, None, "up", "no_target"),
        ({2021: 60}, 69, 2025, "none", "not_judged"),
    ],
)
def test_a_pace_that_is_undefined_says_why(
    actuals: dict[int, float | None], target: float | None, final: int | None, polarity: str, reason: str
) -> None:
    of = pace(actuals, target, final, polarity)
    assert of.required.reason == of.reached.reason == words_of(of, "units") == WHY[reason]


@given(
    first=FIGURES,
    last=FIGURES,
    target=FIGURES,
    gap=st.integers(1, 5),
    polarity=st.sampled_from(["up", "down"]),
)
def test_the_required_pace_arrives_and_so_does_the_recent_one(
    first: float, last: float, target: float, gap: int, polarity: str
) -> None:
    of = pace({2022 - gap: first, 2022: last}, target, 2025, polarity)
    side = 1 if polarity == "up" else -1
    assert of.required.value is not None
    if side * (target - last) > 0:
        assert last + 3 * of.required.value == pytest.approx(target, abs=1e-6)
        # the required pace, once kept, leads to the final year or before
        kept = pace({2021: last - of.required.value, 2022: last}, target, 2025, polarity)
        assert kept.reached.value == pytest.approx(2025, abs=1)
    if of.reached.value is not None and of.reached.value > 2022:
        assert of.recent.value is not None
        years = of.reached.value - 2022
        slack = 1e-6 * max(1, abs(target), abs(last))
        assert side * (last + years * of.recent.value - target) >= -slack
        assert side * (last + (years - 1) * of.recent.value - target) <= slack


@given(first=FIGURES, last=FIGURES, target=FIGURES)
def test_signs_are_symmetric(first: float, last: float, target: float) -> None:
    up = pace({2021: first, 2022: last}, target, 2025, "up")
    down = pace({2021: -first, 2022: -last}, -target, 2025, "down")
    assert up.reached == down.reached
    assert up.required.value == pytest.approx(-(down.required.value or 0))
