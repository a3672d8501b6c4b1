"""Rules 1-6 by hand-worked examples, and what must hold for every figure."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan import attainment, continuity
from ktudash.plan.attainment import COLUMNS, STATUSES, WORST_FIRST, Thresholds
from ktudash.plan.measure import Measure, difference, good_side
from ktudash.schema import DataError
from ktudash.store import Store

LEVELS = st.floats(min_value=0.01, max_value=1e9)
FIGURES = st.floats(min_value=-1e9, max_value=1e9).map(lambda value: round(value, 2))
POLARITIES = st.sampled_from(["up", "down", "hold"])


def targets(
    path: dict[int, float | None],
    *,
    code: str = "SP-1.1.1",
    unit: str = "people",
    kind: str = "level",
    polarity: str = "up",
    band: bool = False,
) -> pd.DataFrame:
    """One indicator of the frame of the store: a row a year, ``None`` a dash."""
    return pd.DataFrame(
        [
            {
                "code": code,
                "short_name": f"Name of {code}",
                "unit": unit,
                "kind": kind,
                "polarity": polarity,
                "owner": "",
                "plan": code[:2],
                "line_id": code.split(".")[0],
                "task": "1",
                "year": year,
                "value": math.nan if value is None else value,
                "status": "none" if value is None else "lower_bound" if band else "reported",
                "corrected": math.nan,
            }
            for year, value in path.items()
        ]
    )


def actuals(path: dict[int, float | None], code: str = "SP-1.1.1", **status: str) -> pd.DataFrame:
    rows = [{"code": code, "year": year, "value": math.nan if value is None else value} for year, value in path.items()]
    frame = pd.DataFrame(rows, columns=["code", "year", "value"])
    return frame.assign(**status) if status else frame


def baseline(
    value: float, year: int = 2020, code: str = "SP-1.1.1", comparable: bool = True, status: str = "reported"
) -> pd.DataFrame:
    return pd.DataFrame([{"code": code, "year": year, "value": value, "status": status, "comparable": comparable}])


NONE = actuals({})
NO_BASELINE = pd.DataFrame(columns=["code", "year", "value", "status", "comparable"])


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
    assert measure == Measure(None, attainment.SENTENCES[reason])
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
    assert attainment.variance_percent(2, target, kind).reason == attainment.SENTENCES[reason]


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
    assert attainment.progress(801, 801, 801).reason == attainment.SENTENCES["hold"]


@pytest.mark.parametrize(
    ("figures", "reason"),
    [((None, 1, 2), "no_actual"), ((1, None, 2), "no_baseline"), ((1, 1, None), "no_target_plain")],
)
def test_progress_says_what_is_missing(figures: tuple[float | None, ...], reason: str) -> None:
    assert attainment.progress(*figures).reason == attainment.SENTENCES[reason]


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
    assert attainment.expected_value(path, 2021).reason == "the target path has no figure for 2021"
    assert attainment.expected_value(path, 2024).reason == "the target path has no figure for 2024"
    assert attainment.expected_progress(path, 2022, None, None).reason == "no baseline"
    assert attainment.expected_progress({}, 2022, 71, 2020).reason == "no target"


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
    assert Thresholds(0.95, 0.85).words() == ("achieved from 95 % of the target, near from 85 %, behind below")


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


# The frame


def test_assess_row_by_hand() -> None:
    frame = attainment.assess(
        targets({2021: 8239, 2022: 8319, 2023: 8407, 2024: 8485, 2025: 8485}),
        actuals({2021: 8150, 2022: 8250}),
        baseline(8119),
        2022,
    )
    assert list(frame.columns) == list(COLUMNS)
    row = frame.iloc[0]
    assert (row["target"], row["final_target"], row["final_year"], row["n_targets"]) == (8319, 8485, 2025, 5)
    assert (row["baseline"], row["baseline_year"], row["comparable"]) == (8119, 2020, True)
    assert (row["actual"], row["actual_year"], row["status"]) == (8250, 2022, "near")
    assert row["variance"] == -69
    assert row["variance_percent"] == pytest.approx(-0.82943, abs=1e-5)  # -69 / 8319
    assert row["attainment"] == pytest.approx(0.991706, abs=1e-6)  # 8250 / 8319
    assert row["progress"] == pytest.approx(131 / 366)  # (8250 - 8119) / (8485 - 8119)
    assert row["expected_progress"] == pytest.approx(200 / 366)  # (8319 - 8119) / (8485 - 8119)
    assert row["required_yearly"] == pytest.approx(235 / 3)  # (8485 - 8250) / (2025 - 2022)
    assert row["recent_yearly"] == 100
    assert row["year_reached"] == 2025  # 235 / 100 = 2.35 years, so in the third
    assert row["pace"] == ("needs +78.3 a year until 2025; at the pace of 2021 to 2022 (+100 a year) reached in 2025")
    assert row["growth"] == pytest.approx(2.98580, abs=1e-5)  # 8485 / 8239 - 1
    assert row["growth_yearly"] == pytest.approx(0.73823, abs=1e-5)  # 1.0298580 ** (1 / 4) - 1
    assert (row["plateau"], row["flat"], row["below_baseline"], row["silent"]) == (True, False, False, False)


def test_an_older_actual_is_shown_and_not_judged() -> None:
    row = attainment.assess(targets({2021: 10, 2022: 20}), actuals({2021: 12}), NO_BASELINE, 2022).iloc[0]
    assert (row["actual"], row["actual_year"], row["status"]) == (12, 2021, "no actual")
    assert math.isnan(row["attainment"])
    assert row["attainment_reason"] == "no actual reported for 2022, the last one is of 2021"


def test_a_later_actual_is_not_seen() -> None:
    row = attainment.assess(targets({2021: 10, 2022: 20}), actuals({2022: 12}), NO_BASELINE, 2021).iloc[0]
    assert row["status"] == "no actual"
    assert math.isnan(row["actual"])


def test_a_dash_year_has_no_target() -> None:
    row = attainment.assess(targets({2021: None, 2022: 5}), actuals({2021: 4}), NO_BASELINE, 2021).iloc[0]
    assert (row["status"], row["target_status"], row["attainment_reason"]) == (
        "no target",
        "none",
        "no target in 2021",
    )
    assert math.isnan(row["variance"])


def test_no_actuals_at_all_are_said_never_zero() -> None:
    row = attainment.assess(targets({2021: 10, 2022: 20}), NONE, NO_BASELINE, 2022).iloc[0]
    assert row["status"] == "no actual"
    assert row[["actual", "attainment", "variance", "progress", "required_yearly"]].isna().all()
    assert row["attainment_reason"] == "no actual reported"
    assert row["progress_reason"] == "no baseline"
    assert row["pace"] == "no actual reported"
    assert row["silent"]
    assert (row["silent_from"], row["silent_to"]) == (2021, 2022)


def test_two_years_are_silent_only_when_two_targets_are_due() -> None:
    path = targets({2021: None, 2022: 5, 2023: 6, 2024: 7})
    found = {
        year: attainment.assess(path, actuals({2022: 5}), NO_BASELINE, year)["silent"].iloc[0]
        for year in (2021, 2022, 2023, 2024, 2030)
    }
    # 2024: the targets of 2023 and 2024 are due, the last actual is of 2022
    assert found == {2021: False, 2022: False, 2023: False, 2024: True, 2030: True}


def test_a_baseline_that_measures_something_else_is_never_subtracted() -> None:
    row = attainment.assess(
        targets({2021: 10, 2022: 20}), actuals({2022: 12}), baseline(100, comparable=False), 2022
    ).iloc[0]
    assert (row["baseline"], row["comparable"], row["below_baseline"]) == (100, False, False)
    assert math.isnan(row["progress"])
    assert row["progress_reason"] == row["expected_progress_reason"] == "the baseline measures something else"
    assert row["pace"] == "2022 has come and +8 are missing; only one actual so far"


def test_a_rank_in_the_frame() -> None:
    path = targets({2021: 801, 2022: 801}, kind="rank", polarity="down", unit="place", band=True)
    start = baseline(801, status="lower_bound")
    row = attainment.assess(path, actuals({2022: 751}), start, 2022).iloc[0]
    assert (row["status"], row["target_status"], row["baseline_status"]) == (
        "achieved",
        "lower_bound",
        "lower_bound",
    )
    assert (row["variance"], row["variance_unit"]) == (-50, "places")
    assert row[["attainment", "variance_percent"]].isna().all()
    assert row["progress_reason"] == attainment.SENTENCES["hold"]
    assert (row["growth"], row["growth_unit"], row["flat"]) == (0, "places", True)


def test_unranked_in_the_frame() -> None:
    path = targets({2021: 190, 2022: 180}, kind="rank", polarity="down", unit="place")
    left = actuals({2021: 195, 2022: None}).assign(status=["reported", "unranked"])
    row = attainment.assess(path, left, baseline(197), 2022).iloc[0]
    assert (row["status"], row["actual_status"], row["actual_year"]) == ("unranked", "unranked", 2022)
    assert row[["actual", "variance", "attainment", "progress", "required_yearly"]].isna().all()
    assert row["attainment_reason"] == row["progress_reason"] == "not in the ranking"


def test_a_row_without_a_value_is_no_actual() -> None:
    row = attainment.assess(targets({2021: 190}), actuals({2021: None}), NO_BASELINE, 2021).iloc[0]
    assert row["status"] == "no actual"


def test_an_actual_of_another_definition_is_shown_and_not_subtracted() -> None:
    frame = actuals({2021: 500}, status="not comparable")
    row = attainment.assess(targets({2021: 190, 2022: 200}), frame, baseline(180), 2021).iloc[0]
    assert (row["status"], row["actual"]) == ("not comparable", 500)
    assert row[["variance", "attainment", "progress"]].isna().all()
    assert row["attainment_reason"] == row["progress_reason"] == "the actual measures something else"
    # the pace goes from the baseline alone: 20 people in 2 years
    assert row["pace"] == "needs +10 a year until 2022; only one actual so far"


def test_a_flag_in_the_frame() -> None:
    path = targets({2021: 1, 2022: 1}, kind="flag", polarity="hold", unit="yes/no")
    row = attainment.assess(path, actuals({2021: 0, 2022: 1}), NO_BASELINE, 2022).iloc[0]
    assert (row["status"], row["attainment"], row["pace"]) == ("achieved", 1, "")
    assert row[["variance_percent", "growth", "required_yearly"]].isna().all()
    assert row["growth_reason"] == "a thing that exists or not does not grow"


@pytest.mark.parametrize(
    ("frame", "read"),
    [
        (actuals({2021: 0}), "0.0"),  # a place 0 does not exist
        (actuals({2021: 5}, status="lost"), "lost"),
        (pd.concat([actuals({2021: 5}), actuals({2021: 6})]), "6.0"),
    ],
)
def test_actuals_that_cannot_be(frame: pd.DataFrame, read: str) -> None:
    path = targets({2021: 180}, kind="rank", polarity="down", unit="place")
    with pytest.raises(DataError, match=f"actuals, SP-1.1.1, 2021: read '?{read}"):
        attainment.assess(path, frame, NO_BASELINE, 2021)


def test_a_rank_with_a_wrong_polarity_is_an_error_of_the_register() -> None:
    path = targets({2021: 180}, kind="rank", polarity="up", unit="place")
    with pytest.raises(DataError, match=r"indicators.csv, SP-1.1.1, column polarity"):
        attainment.assess(path, NONE, NO_BASELINE, 2021)


def test_assess_changes_nothing_it_is_given() -> None:
    given_frames = (targets({2021: 10}), actuals({2021: 9}), baseline(8))
    before = [frame.copy() for frame in given_frames]
    attainment.assess(*given_frames, 2021)
    for frame, copy in zip(given_frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_empty_frames_have_all_columns() -> None:
    empty = attainment.assess(targets({2021: 1}).iloc[:0], NONE, NO_BASELINE, 2021)
    assert empty.empty
    assert list(empty.columns) == list(COLUMNS)


@given(
    path=st.dictionaries(st.integers(2021, 2025), st.none() | FIGURES, min_size=1),
    reported=st.dictionaries(st.integers(2019, 2027), FIGURES),
    start=st.none() | FIGURES,
    comparable=st.booleans(),
    polarity=st.sampled_from(["up", "down", "hold", "none"]),
    kind=st.sampled_from(["level", "share", "change"]),
    year=st.integers(2019, 2027),
)
def test_every_hole_has_its_reason(
    path: dict[int, float | None],
    reported: dict[int, float],
    start: float | None,
    comparable: bool,
    polarity: str,
    kind: str,
    year: int,
) -> None:
    frame = attainment.assess(
        targets(path, kind=kind, polarity=polarity),
        actuals(dict(reported)),
        NO_BASELINE if start is None else baseline(start, comparable=comparable),
        year,
    )
    row = frame.iloc[0]
    for name in ("attainment", "progress", "expected_progress", "growth"):
        assert pd.isna(row[name]) == bool(row[f"{name}_reason"]), name
    assert row["pace"]
    assert pd.isna(row["actual"]) or row["actual"] == reported[row["actual_year"]]
    if row["status"] in ("achieved", "near", "behind"):
        assert row["actual_year"] == year
        assert row["variance"] == row["actual"] - row["target"]


def test_by_year_shows_each_actual_once() -> None:
    frame = attainment.by_year(
        targets({2021: None, 2022: 10, 2023: 20}), actuals({2022: 9, 2026: 21}), NO_BASELINE, "SP-1.1.1"
    )
    assert frame["year"].tolist() == [2021, 2022, 2023, 2026]
    assert frame["status"].tolist() == ["no target", "near", "no actual", "no target"]
    assert frame["attainment"].tolist()[1] == 0.9
    assert frame["actual"].isna().tolist() == [True, False, True, False]


def test_by_year_of_an_unknown_indicator() -> None:
    with pytest.raises(KeyError):
        attainment.by_year(targets({2021: 1}), NONE, NO_BASELINE, "SP-9.9.9")


def test_differences_are_written_with_sign_and_unit() -> None:
    assert [difference(value, "people") for value in (38, -139.4, 0, 12.34)] == ["+38", "−139", "±0", "+12.3"]
    assert difference(-3.2, "%") == "−3.2\u202fpp"
    assert difference(17, "place") == "+17\u00a0places"
    assert difference(0.001, "ratio").startswith("±0")


# The plan itself


@pytest.fixture(scope="module")
def plan(store: Store) -> pd.DataFrame:
    frames = {name: store.frame(name) for name in store.catalog.frames}
    starts = continuity.baselines(frames, store.catalog.indicators)
    return attainment.assess(store.targets(), NONE, starts, 2025).set_index("code")


def test_every_indicator_of_the_plan_is_assessed(plan: pd.DataFrame) -> None:
    assert len(plan) == 191
    assert plan["status"].value_counts().to_dict() == {"no actual": 191}


def test_the_plan_wants_what_its_polarities_say(store: Store) -> None:
    """A polarity that contradicts its own target path is an error of the register."""
    for code, rows in store.targets().dropna(subset="value").groupby("code"):
        values, polarity = rows.sort_values("year")["value"], rows["polarity"].iloc[0]
        way = values.iloc[-1] - values.iloc[0]
        # a rank may ask for the same place in every year, such as 801+
        allowed = {"up": way > 0, "down": way < 0 or rows["kind"].iloc[0] == "rank", "hold": way == 0}
        assert allowed.get(polarity, True), (code, polarity, values.tolist())


def test_only_two_indicators_are_not_judged(plan: pd.DataFrame) -> None:
    """Doctors and candidates of sciences, whose numbers the plan expects to fall as people retire."""
    assert plan.index[plan["polarity"] == "none"].tolist() == ["SP-6.4.2", "SP-6.4.3"]


def test_the_plan_below_what_was_reached(plan: pd.DataFrame) -> None:
    below = plan.loc[plan["below_baseline"]]
    figures = below[["baseline", "below_first_year", "below_first_target", "below_years"]]
    assert {code: tuple(row) for code, row in figures.iterrows()} == {
        "SP-1.3.3": (74.2, 2021, 73, 2),  # 73, 74 against the 74.2 % of Table 2; 75 is above
        "SP-1.3.4": (82.9, 2022, 75, 4),  # 75, 76, 77, 78
        "SP-2.5.7": (79, 2021, 59, 5),  # patents: 59, 62, 65, 67, 69
        "SP-3.3.3": (4706, 2021, 4707, 5),  # one place worse, every year
        "CD-T1": (757658.52, 2024, 110120, 6),
    }


def test_the_whole_plan_is_assessed(store: Store) -> None:
    frames = {name: store.frame(name) for name in store.catalog.frames}
    starts, register = continuity.baselines(frames, store.catalog.indicators), store.targets()
    reported = pd.DataFrame(
        [
            (code, year, value * 0.95)
            for code, year, value in zip(register["code"], register["year"], register["value"], strict=True)
            if value == value and year < 2025
        ],
        columns=["code", "year", "value"],
    )
    assessed = attainment.assess(register, reported, starts, 2024)
    assert set(assessed["code"]) == set(store.catalog.indicators)
    assert (assessed["attainment"].dropna() > 0).all()
