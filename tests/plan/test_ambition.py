"""Rule 9 by hand-worked examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.ambition import ambition, below_baseline, growth, is_flat, is_plateau
from ktudash.words import say

FIGURES = st.floats(min_value=-1e6, max_value=1e6).map(lambda value: round(value, 2))
PATHS = st.dictionaries(st.integers(2021, 2029), FIGURES)


def test_growth_of_a_level_is_compounded() -> None:
    # CD-T1.1: 11 466 121 / 9 367 017 = 1.224095; its fifth root is 1.041269
    total, yearly, unit = growth({2024: 9367017, 2025: 9776106, 2029: 11466121}, "level", "thousand tenge")
    assert total.value == pytest.approx(22.4095, abs=1e-4)
    assert yearly.value == pytest.approx(4.1269, abs=1e-4)
    assert unit == "%"


@pytest.mark.parametrize("kind", ["share", "change"])
def test_growth_of_a_share_is_in_points(kind: str) -> None:
    # 73 % to 77 % in four years: 4 points, 1 point a year, not 5.5 %
    total, yearly, unit = growth({2021: 73, 2025: 77}, kind, "%")
    assert (total.value, yearly.value, unit) == (4, 1, "percentage points")


def test_a_level_in_per_cent_grows_by_points_too() -> None:
    assert growth({2021: 2, 2022: 4}, "level", "%")[0].value == 2


def test_growth_of_a_rank_is_in_places() -> None:
    total, yearly, unit = growth({2021: 190, 2025: 180}, "rank", "place")
    assert (total.value, yearly.value, unit) == (-10, -2.5, "places")


def test_a_dash_year_counts_as_a_year() -> None:
    # 100 to 121 from 2021 to 2023 is 10 % a year whether or not 2022 has a target
    assert growth({2021: 100, 2023: 121}, "level")[1].value == pytest.approx(10)


@pytest.mark.parametrize(
    ("path", "kind", "reason"),
    [
        ({2021: 0, 2022: 5}, "level", "a growth rate needs positive targets, the path goes from 0 to 5"),
        ({2021: 5, 2022: -5}, "level", "a growth rate needs positive targets, the path goes from 5 to −5"),
        ({2021: 5}, "level", "fewer than two years have a target"),
        ({}, "share", "fewer than two years have a target"),
        ({2021: 1, 2022: 1}, "flag", "a thing that exists or not does not grow"),
    ],
)
def test_growth_that_is_undefined_says_why(path: dict[int, float], kind: str, reason: str) -> None:
    total, yearly, _ = growth(path, kind)
    assert say(total.reason) == say(yearly.reason) == reason


def test_flat_and_plateau() -> None:
    beds = {2021: 1504.0, 2022: 1504.0, 2025: 1504.0}
    students = {2023: 9258.0, 2024: 9356.0, 2025: 9356.0}
    patents = {2023: 65.0, 2024: 67.0, 2025: 69.0}
    assert [(is_flat(path), is_plateau(path)) for path in (beds, students, patents)] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    assert not is_flat({2021: 5.0})
    assert not is_plateau({})


def test_a_plateau_in_the_middle_is_none() -> None:
    assert not is_plateau({2021: 1.0, 2022: 2.0, 2023: 2.0, 2024: 3.0})


@pytest.mark.parametrize(
    ("path", "start", "polarity", "expected"),
    [
        ({2021: 59, 2022: 62, 2025: 69}, 79, "up", (2021, 2022, 2025)),
        ({2021: 73, 2022: 74, 2023: 75}, 74.2, "up", (2021, 2022)),
        ({2021: 4707, 2022: 4700}, 4706, "down", (2021,)),  # one place worse
        ({2021: 801}, 801, "down", ()),  # the same band
        ({2021: 5, 2022: 4.9}, 4.8, "down", (2021, 2022)),  # a cost
        ({2021: 10}, 12, "hold", (2021,)),
        ({2021: 35, 2025: 15}, 40, "none", ()),
        ({2021: 59}, None, "up", ()),
        ({}, 79, "up", ()),
    ],
)
def test_below_baseline(path: dict[int, float], start: float | None, polarity: str, expected: tuple[int, ...]) -> None:
    assert below_baseline(path, start, polarity) == expected


def test_everything_at_once() -> None:
    asked = ambition({2021: 59, 2022: 62, 2023: 65, 2024: 67, 2025: 69}, "level", "up", "units", 79)
    assert (asked.first_year, asked.last_year, asked.flat, asked.plateau) == (2021, 2025, False, False)
    assert asked.total.value == pytest.approx(16.9492, abs=1e-4)  # 69 / 59 - 1
    assert asked.yearly.value == pytest.approx(3.9918, abs=1e-4)  # 1.169492 ** 0.25 - 1
    assert asked.below == (2021, 2022, 2023, 2024, 2025)


@given(path=PATHS, start=FIGURES)
def test_a_wrong_polarity_turns_below_round(path: dict[int, float], start: float) -> None:
    up, down = set(below_baseline(path, start, "up")), set(below_baseline(path, start, "down"))
    equal = {year for year, value in path.items() if value == start}
    assert up | down | equal == set(path)
    assert not up & down
    mirrored = below_baseline({year: -value for year, value in path.items()}, -start, "down")
    assert up == set(mirrored)


@given(path=PATHS, kind=st.sampled_from(["level", "share", "rank", "change"]))
def test_a_path_is_never_both_flat_and_plateau(path: dict[int, float], kind: str) -> None:
    asked = ambition(path, kind, "up")
    assert not (asked.flat and asked.plateau)
    if asked.flat and asked.total.value is not None:
        assert asked.total.value == asked.yearly.value == 0
    if asked.total.value is not None and asked.yearly.value is not None and kind != "level":
        assert asked.yearly.value * (asked.last_year - asked.first_year) == pytest.approx(asked.total.value)
