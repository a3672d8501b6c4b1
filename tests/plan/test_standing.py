"""Where a series stands: last actual, change, next target."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.standing import standing
from ktudash.schema import observed

NOTHING = float("nan")


def series(first: int, *values: float, **columns: object) -> pd.DataFrame:
    frame = observed(range(first, first + len(values)), values, "people")
    return frame.assign(**columns)


NONE = series(2021)


def test_the_last_actual_its_change_and_the_next_target() -> None:
    at = standing(series(2018, 80, 100, 90), series(2021, 95, 99), polarity="up", change="percent")
    assert (at.value, at.year, at.before_year) == (90, 2020, 2019)
    assert at.change == pytest.approx(-10)
    assert at.better is False
    assert (at.target, at.target_year, at.target_printed) == (95, 2021, "95")
    assert at.course == (80, 100, 90)
    assert (at.banded, at.corrected) == (False, False)


def test_rows_may_come_in_any_order() -> None:
    actual, target = series(2018, 1, 2, 3), series(2021, 4, 5)
    shuffled = standing(actual.iloc[[2, 0, 1]], target.iloc[[1, 0]], polarity="up", change="places")
    assert shuffled == standing(actual, target, polarity="up", change="places")


def test_points_and_places_are_differences() -> None:
    for change in ("points", "places"):
        at = standing(series(2019, 81.6, 74.2), NONE, polarity="up", change=change)
        assert at.change == pytest.approx(-7.4)
    assert at.target is at.target_year is None
    assert at.target_printed == ""


@pytest.mark.parametrize(
    ("before", "now", "polarity", "better"),
    [(1, 2, "up", True), (2, 1, "up", False), (1, 2, "down", False), (2, 1, "down", True), (2, 2, "up", None)],
)
def test_what_is_better_depends_on_the_polarity(before: float, now: float, polarity: str, better: bool | None) -> None:
    assert standing(series(2019, before, now), NONE, polarity=polarity, change="places").better is better


def test_a_gap_is_skipped_in_the_change_and_kept_in_the_course() -> None:
    at = standing(series(2018, 50, NOTHING, 100, NOTHING), NONE, polarity="up", change="percent")
    assert (at.value, at.year, at.before_year, at.change) == (100, 2020, 2018, 100)
    assert at.course == (50, None, 100, None)


def test_targets_of_the_past_and_years_without_one_are_no_next_target() -> None:
    at = standing(series(2020, 5, 6), series(2021, 7, NOTHING, 9), polarity="up", change="percent")
    assert (at.target, at.target_year) == (9, 2023)
    assert standing(series(2025, 5), series(2021, 7), polarity="up", change="percent").target is None


def test_the_first_value_has_no_change() -> None:
    at = standing(series(2020, 5), NONE, polarity="up", change="percent")
    assert at.change is at.before_year is at.better is None


def test_a_band_has_no_change() -> None:
    actual = series(2019, 601, 801, status="lower_bound", printed=["601+", "801+"])
    at = standing(actual, series(2021, 801, printed="801+"), polarity="down", change="places")
    assert (at.banded, at.printed, at.change, at.better) == (True, "801+", None, None)
    assert at.target_printed == "801+"


def test_from_zero_nothing_grows_in_per_cent() -> None:
    assert standing(series(2019, 0, 5), NONE, polarity="up", change="percent").change is None
    assert standing(series(2019, 0, 5), NONE, polarity="up", change="places").change == 5
    assert standing(series(2019, -10, 5), NONE, polarity="up", change="percent").change == 150


def test_a_corrected_value_is_known_as_such() -> None:
    assert standing(series(2020, 5, corrected=5.0), NONE, polarity="up", change="percent").corrected


@pytest.mark.parametrize("actual", [NONE, series(2019, NOTHING, NOTHING)])
def test_without_any_actual_there_is_no_standing(actual: pd.DataFrame) -> None:
    with pytest.raises(ValueError, match="no actual"):
        standing(actual, NONE, polarity="up", change="percent")


@given(st.floats(0.1, 1e6), st.floats(0.1, 1e6))
def test_growth_leads_from_the_earlier_value_to_the_last(before: float, now: float) -> None:
    at = standing(series(2019, before, now), NONE, polarity="up", change="percent")
    assert at.change is not None
    assert before * (1 + at.change / 100) == pytest.approx(now)
