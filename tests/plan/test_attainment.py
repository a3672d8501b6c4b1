"""Rules 1-6 by hand-worked examples, and what must hold for every figure."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan import attainment
from ktudash.plan.attainment import STATUSES, WORST_FIRST, Thresholds
from ktudash.plan.measure import Measure, difference, good_side
from ktudash.schema import DataError
from ktudash.words import msg, say

LEVELS = st.floats(min_value=0.01, max_value=1e9)
FIGURES = st.floats(min_value=-1e9, max_value=1e9).map(lambda value: round(value, 2))
POLARITIES = st.sampled_from(["up", "down", "hold"])


#: Why a figure is not there, by a short name.
REASONS = {
    "no_actual": msg("plan-why-no-actual"),
    "no_target_plain": msg("plan-why-no-target"),
    "no_baseline": msg("plan-why-no-baseline"),
    "rank": msg("plan-why-rank"),
    "flag": msg("plan-why-flag"),
    "zero_target": msg("plan-why-zero-target"),
    "not_judged": msg("plan-why-not-judged"),
}


# Rule 1: attainment


@pytest.mark.parametrize(
    ("actual", "target", "polarity", "expected"),
    [
        (45, 50, "up", 0.9),  # 45 / 50
        (60, 50, "up", 1.2),  # shown uncapped
        (0, 50, "up", 0.0),  # nothing of it is reached
        (5, 4.5, "down", 0.9),  # 4.5 / 5: a cost of 5 where 4.5 was planned
        (4, 5, "down", 1.25),  # 5 / 4
        (0, 5, "down", 2.0),  # 1 - (0 - 5) / 5
        (1488, 1504, "hold", 1488 / 1504),
        (-5, -10, "up", 1.5),  # 1 + (-5 + 10) / 10: half the loss that was planned is better
        (-20, -10, "up", 0.0),  # 1 + (-20 + 10) / 10
        (-20, -10, "down", 2.0),  # 1 - (-20 + 10) / 10
        (-5, 10, "down", 2.5),  # 1 - (-5 - 10) / 10
    ],
)
def test_attainment(actual: float, target: float, polarity: str, expected: float) -> None:
    assert attainment.attainment(actual, target, polarity).value == pytest.approx(expected)


@pytest.mark.parametrize(
    ("actual", "target", "polarity", "kind", "reason"),
    [
        (3, 0, "up", "level", "zero_target"),
        (0, 0, "down", "level", "zero_target"),
        (800, 801, "down", "rank", "rank"),
        (30, 35, "none", "level", "not_judged"),
        (None, 35, "up", "level", "no_actual"),
        (math.nan, 35, "up", "level", "no_actual"),
        (30, None, "up", "level", "no_target_plain"),
    ],
)
def test_an_undefined_attainment_says_why(
    actual: float | None, target: float | None, polarity: str, kind: str, reason: str
) -> None:
    measure = attainment.attainment(actual, target, polarity, kind)
    assert measure == Measure(None, REASONS[reason])
    assert math.isnan(measure.number)


@given(actual=FIGURES, target=FIGURES.filter(lambda value: value != 0), polarity=POLARITIES)
def test_full_attainment_means_the_good_side(actual: float, target: float, polarity: str) -> None:
    ratio = attainment.attainment(actual, target, polarity).value
    assert ratio is not None
    assert (ratio >= 1) == (good_side(polarity) * (actual - target) >= 0)


@given(actual=LEVELS, target=LEVELS)
def test_up_and_down_are_each_others_reciprocal(actual: float, target: float) -> None:
    up = attainment.attainment(actual, target, "up").value
    down = attainment.attainment(actual, target, "down").value
    assert up is not None
    assert down is not None
    assert up * down == pytest.approx(1)


@given(actual=LEVELS, target=LEVELS)
def test_a_wrong_polarity_turns_the_judgement_round(actual: float, target: float) -> None:
    up = attainment.status(actual, target, "up")
    down = attainment.status(actual, target, "down")
    if actual == target:
        assert up == down == "achieved"
    else:
        # 1e-9 is the tolerance of the thresholds
        assert (up == "achieved") != (down == "achieved") or actual == pytest.approx(target, rel=1e-8)


# Variance


def test_variance_is_actual_minus_target() -> None:
    assert attainment.variance(8100, 8239).value == -139
    assert attainment.variance_percent(8100, 8239).value == pytest.approx(-1.68709, abs=1e-5)  # -139 / 8239
    assert attainment.variance(197, 180).value == 17  # places


def test_variance_keeps_its_sign_below_zero() -> None:
    # -12 is worse than -10 by 2, and 2 is 20 % of 10
    assert attainment.variance(-12, -10).value == -2
    assert attainment.variance_percent(-12, -10).value == pytest.approx(-20)


@pytest.mark.parametrize(
    ("target", "kind", "reason"), [(0, "level", "zero_target"), (180, "rank", "rank"), (1, "flag", "flag")]
)
def test_variance_percent_is_undefined(target: float, kind: str, reason: str) -> None:
    assert attainment.variance_percent(2, target, kind).reason == REASONS[reason]


# Rule 2: progress


@pytest.mark.parametrize(
    ("actual", "start", "target", "expected"),
    [
        (8304, 8119, 8489, 0.5),  # 185 of 370 students
        (188, 197, 180, 9 / 17),  # 9 of 17 places up, the position falls
        (8000, 8119, 8489, -119 / 370),  # the wrong way
        (8600, 8119, 8489, 1.3),  # 481 of 370
        (8119, 8119, 8489, 0.0),
    ],
)
def test_progress(actual: float, start: float, target: float, expected: float) -> None:
    assert attainment.progress(actual, start, target).value == pytest.approx(expected)


def test_progress_is_undefined_where_baseline_and_target_are_equal() -> None:
    assert attainment.progress(801, 801, 801).reason == msg("plan-why-hold")


@pytest.mark.parametrize(
    ("figures", "reason"),
    [((None, 1, 2), "no_actual"), ((1, None, 2), "no_baseline"), ((1, 1, None), "no_target_plain")],
)
def test_progress_says_what_is_missing(figures: tuple[float | None, ...], reason: str) -> None:
    assert attainment.progress(*figures).reason == REASONS[reason]


@given(actual=FIGURES, start=FIGURES, target=FIGURES)
def test_progress_is_the_same_for_both_polarities(actual: float, start: float, target: float) -> None:
    up, down = attainment.progress(actual, start, target), attainment.progress(-actual, -start, -target)
    assert up == down
    if start != target:
        assert attainment.progress(target, start, target).value == 1
        assert attainment.progress(start, start, target).value == 0


# Rule 3: expected progress


def test_expected_progress_is_the_target_path() -> None:
    path = {2021: 59.0, 2022: 62.0, 2023: 65.0, 2024: 67.0, 2025: 69.0}
    # from 49: (65 - 49) / (69 - 49) = 16 / 20
    assert attainment.expected_progress(path, 2023, 49, 2020).value == pytest.approx(0.8)
    assert attainment.expected_progress(path, 2025, 49, 2020).value == 1
    assert attainment.expected_progress(path, 2020, 49, 2020).value == 0


def test_a_dash_year_is_bridged_by_a_straight_line() -> None:
    path = {2022: 75.0, 2023: 76.0, 2025: 78.0}
    assert attainment.expected_value(path, 2024).value == 77  # halfway from 76 to 78
    # 2021 has a dash: halfway from the 71 of 2020 to the 75 of 2022 is 73, (73 - 71) / (78 - 71) = 2 / 7
    assert attainment.expected_value(path, 2021, 71, 2020).value == 73
    assert attainment.expected_progress(path, 2021, 71, 2020).value == pytest.approx(2 / 7)


def test_nothing_is_expected_outside_the_path() -> None:
    path = {2022: 75.0, 2023: 76.0}
    assert say(attainment.expected_value(path, 2021).reason) == "the target path has no figure for 2021"
    assert say(attainment.expected_value(path, 2024).reason) == "the target path has no figure for 2024"
    assert say(attainment.expected_progress(path, 2022, None, None).reason) == "no baseline"
    assert say(attainment.expected_progress({}, 2022, 71, 2020).reason) == "no target"


@given(
    path=st.dictionaries(st.integers(2021, 2029), FIGURES, min_size=2),
    year=st.integers(2015, 2035),
    start=FIGURES,
)
def test_an_expected_value_lies_between_its_neighbours(path: dict[int, float], year: int, start: float) -> None:
    expected = attainment.expected_value(path, year, start, 2020)
    if not 2020 <= year <= max(path):
        assert expected.value is None
        return
    assert expected.value is not None
    points = {**path, 2020: start}
    around = [
        points[max(one for one in points if one <= year)],
        points[min(one for one in points if one >= year)],
    ]
    slack = 1e-6 * max(1, *map(abs, around))
    assert min(around) - slack <= expected.value <= max(around) + slack


# Rules 4-6: status


@pytest.mark.parametrize(
    ("actual", "target", "polarity", "expected"),
    [
        (100, 100, "up", "achieved"),
        (101, 100, "up", "achieved"),
        (90, 100, "up", "near"),
        (8.1, 9, "up", "near"),  # 0.9 in decimals, 0.8999… in binary fractions
        (89.9, 100, "up", "behind"),
        (4.5, 4.5, "down", "achieved"),
        (5, 4.5, "down", "near"),  # 90 %
        (5.1, 4.5, "down", "behind"),  # 88 %
        (0, 0, "down", "achieved"),  # no violations planned, none happened; there is no ratio
        (1, 0, "down", "behind"),
        (1, 0, "up", "achieved"),
        (1504, 1504, "hold", "achieved"),
        (1600, 1504, "hold", "achieved"),  # the good side of a level to hold
        (1503, 1504, "hold", "near"),  # exactly the target by default
        (1300, 1504, "hold", "behind"),  # 86 %
        (35, 30, "none", "not judged"),
        (None, 30, "none", "no actual"),
        (None, 30, "up", "no actual"),
        (30, None, "up", "no target"),
        (None, None, "up", "no target"),
    ],
)
def test_status(actual: float | None, target: float | None, polarity: str, expected: str) -> None:
    assert attainment.status(actual, target, polarity) == expected


def test_a_flag_is_there_or_not() -> None:
    assert attainment.status(1, 1, "hold", "flag") == "achieved"
    assert attainment.status(0, 1, "hold", "flag") == "behind"


def test_a_level_to_hold_may_have_a_tolerance() -> None:
    # 1 % of 1504 is 15.04
    thresholds = Thresholds(hold_tolerance=0.01)
    assert attainment.status(1489, 1504, "hold", thresholds=thresholds) == "achieved"
    assert attainment.status(1488, 1504, "hold", thresholds=thresholds) == "near"


def test_the_thresholds_are_a_setting() -> None:
    frameworks = [Thresholds(), Thresholds(0.95, 0.85), Thresholds(0.90, 0.75)]
    assert [attainment.status(96, 100, "up", thresholds=one) for one in frameworks] == [
        "near",
        "achieved",
        "achieved",
    ]
    assert [attainment.status(86, 100, "up", thresholds=one) for one in frameworks] == [
        "behind",
        "near",
        "near",
    ]


@pytest.mark.parametrize("figures", [(0.8, 0.9, 0), (1, 0, 0), (1, 0.9, -0.1), (1, 0.9, 1)])
def test_thresholds_that_make_no_sense(figures: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="expected"):
        Thresholds(*figures)


@pytest.mark.parametrize(
    ("actual", "target", "start", "expected"),
    [
        (180, 180, 197, "achieved"),
        (150, 180, 197, "achieved"),  # a smaller number is a better place
        (181, 180, 197, "near"),  # 16 of 17 places, 94 %
        (182, 180, 197, "behind"),  # 15 of 17 places, 88 %
        (210, 180, 197, "behind"),  # fell back
        (181, 180, None, "behind"),  # no baseline, no way to be near its end
        (200, 195, 190, "behind"),  # the target lies behind the baseline: nothing of a way is done
        (802, 801, 801, "behind"),  # the target is the baseline: no way to go
        (801, 801, 801, "achieved"),  # the edge of the band 801+
        (750, 801, None, "achieved"),
    ],
)
def test_rank_status(actual: float, target: float, start: float | None, expected: str) -> None:
    assert attainment.status(actual, target, "down", "rank", baseline=start) == expected


@pytest.mark.parametrize(
    ("place", "band"), [(826, "reported"), (801, "lower_bound"), (1001, "lower_bound"), (700, "reported")]
)
def test_a_band_is_achieved_by_whoever_is_in_the_ranking(place: float, band: str) -> None:
    judged = attainment.status(place, 801, "down", "rank", actual_status=band, target_status="lower_bound")
    assert judged == "achieved"


def test_a_band_is_not_achieved_out_of_the_ranking_and_not_judged_without_an_actual() -> None:
    out, silent = ("unranked", ""), "lower_bound"
    assert [attainment.status(None, 801, "down", "rank", actual_status=one, target_status=silent) for one in out] == [
        "unranked",
        "no actual",
    ]


def test_leaving_a_ranking_is_not_zero() -> None:
    assert attainment.status(None, 180, "down", "rank", actual_status="unranked") == "unranked"


def test_a_changed_definition_is_not_judged() -> None:
    assert attainment.status(200, 180, "up", actual_status="not comparable") == "not comparable"


@given(
    actual=st.none() | FIGURES,
    target=st.none() | FIGURES,
    polarity=st.sampled_from(["up", "down", "hold", "none"]),
    kind=st.sampled_from(["level", "share", "change", "flag"]),
)
def test_every_pair_of_figures_has_a_status(
    actual: float | None, target: float | None, polarity: str, kind: str
) -> None:
    status = attainment.status(actual, target, polarity, kind)
    assert status in STATUSES
    assert (status == "no target") == (target is None)
    assert (status == "no actual") == (actual is None and target is not None)


def test_an_unknown_polarity_is_an_error() -> None:
    with pytest.raises(DataError, match="sideways"):
        attainment.status(1, 2, "sideways")


def test_the_statuses_have_an_order_a_severity_and_a_colour() -> None:
    assert sorted(STATUSES) == sorted(WORST_FIRST) == sorted(attainment.STATUS_ROLE) == sorted(attainment.SEVERITY)
    assert attainment.SEVERITY["behind"] < attainment.SEVERITY["near"] < attainment.SEVERITY["achieved"]


def test_differences_are_written_with_sign_and_unit() -> None:
    assert [say(difference(value, "people")) for value in (38, -139.4, 0, 12.34)] == ["+38", "−139", "±0", "+12.3"]
    assert say(difference(-3.2, "%")) == "−3.2\u202fpp"
    assert say(difference(17, "place")) == "+17\u00a0places"
    assert say(difference(0.001, "ratio")).startswith("±0")
