"""Where an indicator stands: last figure, change, course, next target."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.standing import Point, Standing, standing
from ktudash.schema import observed

NOTHING = float("nan")


def series(first: int, *values: float, **columns: object) -> pd.DataFrame:
    frame = observed(range(first, first + len(values)), values, "people")
    return frame.assign(**columns)


NONE = series(2021)


def at(
    history: pd.DataFrame = NONE,
    actuals: pd.DataFrame = NONE,
    path: pd.DataFrame = NONE,
    *,
    kind: str = "level",
    unit: str = "people",
    polarity: str = "up",
) -> Standing:
    found = standing(history, actuals, path, kind=kind, unit=unit, polarity=polarity)
    assert found is not None
    return found


def test_before_anything_is_reported_it_is_the_last_figure_from_before_the_plan() -> None:
    here = at(series(2018, 80, 100, 90), path=series(2021, 95, 99))
    assert (here.reported, here.last, here.before) == (False, Point(2020, 90), Point(2019, 100))
    assert here.change == pytest.approx(-10)
    assert here.better is False
    assert here.ahead == Point(2021, 95)
    assert here.course == (80, 100, 90)


def test_what_is_reported_goes_before_what_was_before_the_plan() -> None:
    here = at(series(2019, 80, 90), series(2021, 60, 66), series(2021, 70, 71, 72))
    assert (here.reported, here.last, here.before) == (True, Point(2022, 66), Point(2021, 60))
    assert here.change == pytest.approx(10)
    assert here.ahead == Point(2023, 72)
    assert here.course == (80, 90, 60, 66)


def test_the_first_actual_is_not_set_against_a_figure_of_long_ago() -> None:
    here = at(series(2019, 80, 90), series(2024, 60))
    assert (here.by, here.before, here.change) == ("none", None, None)
    assert here.course == (80, 90, None, None, None, 60)


def test_rows_may_come_in_any_order() -> None:
    actual, target = series(2018, 11, 12, 13), series(2021, 4, 5)
    assert at(actual.iloc[[2, 0, 1]], path=target.iloc[[1, 0]]) == at(actual, path=target)


@pytest.mark.parametrize(
    ("kind", "unit", "by", "change"),
    [
        ("share", "%", "points", -7.4),
        ("level", "%", "points", -7.4),
        ("change", "%", "points", -7.4),
        ("rank", "place", "places", -7.4),
        ("level", "people", "percent", -9.07),
        ("flag", "yes/no", "none", None),
    ],
)
def test_how_a_change_is_written(kind: str, unit: str, by: str, change: float | None) -> None:
    here = at(series(2019, 81.6, 74.2), kind=kind, unit=unit)
    assert here.by == by
    assert here.change == (None if change is None else pytest.approx(change, abs=0.01))


@pytest.mark.parametrize(
    ("before", "now", "polarity", "better"),
    [
        (11, 12, "up", True),
        (12, 11, "up", False),
        (11, 12, "down", False),
        (12, 11, "down", True),
        (12, 12, "up", None),
        (11, 12, "hold", None),
    ],
)
def test_what_is_better_depends_on_the_polarity(before: float, now: float, polarity: str, better: bool | None) -> None:
    assert at(series(2019, before, now), polarity=polarity).better is better


def test_a_gap_is_skipped_in_the_change_and_kept_in_the_course() -> None:
    here = at(series(2018, 50, NOTHING, 100, NOTHING))
    assert (here.last.year, here.before, here.change) == (2020, Point(2018, 50), 100)
    assert here.course == (50, None, 100)


def test_targets_of_the_past_and_years_without_one_are_no_next_target() -> None:
    assert at(series(2020, 5, 6), path=series(2021, 7, NOTHING, 9)).ahead == Point(2023, 9)
    assert at(series(2025, 5), path=series(2021, 7)).ahead is None


def test_a_band_is_set_beside_the_one_before_without_a_difference() -> None:
    history = series(2019, 601, 801, status="lower_bound")
    here = at(history, path=series(2021, 801, status="lower_bound"), kind="rank", unit="place", polarity="down")
    assert (here.by, here.change, here.better) == ("before", None, None)
    assert (here.before, here.last, here.ahead) == (
        Point(2019, 601, True),
        Point(2020, 801, True),
        Point(2021, 801, True),
    )


def test_from_a_small_base_nothing_grows_in_per_cent() -> None:
    for before in (0, 5, -9.9):
        here = at(series(2019, before, 80))
        assert (here.by, here.change, here.before) == ("before", None, Point(2019, before))
    assert at(series(2019, -10, 5)).change == 150


def test_who_left_a_ranking_has_no_place_and_no_change() -> None:
    reported = series(2021, 170, NOTHING, status=["reported", "unranked"])
    here = at(actuals=reported, kind="rank", unit="place", polarity="down")
    assert (here.last, here.by) == (Point(2022, None), "none")


def test_another_measure_is_no_point() -> None:
    assert at(actuals=series(2021, 5, 6, status=["reported", "not comparable"])).last == Point(2021, 5)


def test_nothing_known_is_nowhere() -> None:
    assert standing(NONE, series(2021, NOTHING), NONE, kind="level", unit="people", polarity="up") is None


@given(st.floats(10, 1e6), st.floats(0.1, 1e6))
def test_growth_leads_from_the_earlier_value_to_the_last(before: float, now: float) -> None:
    here = at(series(2019, before, now))
    assert here.change is not None
    assert before * (1 + here.change / 100) == pytest.approx(now)
