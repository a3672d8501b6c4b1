"""The frame of the whole plan: rows worked out by hand, and what must hold for every figure."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan import assessment, continuity
from ktudash.plan.assessment import COLUMNS
from ktudash.schema import DataError
from ktudash.store import Store
from ktudash.words import msg, say

FIGURES = st.floats(min_value=-1e9, max_value=1e9).map(lambda value: round(value, 2))


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


# The frame


def test_assess_row_by_hand() -> None:
    frame = assessment.assess(
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
    assert say(row["pace"]) == (
        "needs +78.3 a year until 2025; at the pace of 2021 to 2022 (+100 a year) reached in 2025"
    )
    assert row["growth"] == pytest.approx(2.98580, abs=1e-5)  # 8485 / 8239 - 1
    assert row["growth_yearly"] == pytest.approx(0.73823, abs=1e-5)  # 1.0298580 ** (1 / 4) - 1
    assert (row["plateau"], row["flat"], row["below_baseline"], row["silent"]) == (True, False, False, False)


def test_an_older_actual_is_shown_and_not_judged() -> None:
    row = assessment.assess(targets({2021: 10, 2022: 20}), actuals({2021: 12}), NO_BASELINE, 2022).iloc[0]
    assert (row["actual"], row["actual_year"], row["status"]) == (12, 2021, "no actual")
    assert math.isnan(row["attainment"])
    assert say(row["attainment_reason"]) == "no actual reported for 2022, the last one is of 2021"


def test_a_later_actual_is_not_seen() -> None:
    row = assessment.assess(targets({2021: 10, 2022: 20}), actuals({2022: 12}), NO_BASELINE, 2021).iloc[0]
    assert row["status"] == "no actual"
    assert math.isnan(row["actual"])


def test_a_dash_year_has_no_target() -> None:
    row = assessment.assess(targets({2021: None, 2022: 5}), actuals({2021: 4}), NO_BASELINE, 2021).iloc[0]
    assert (row["status"], row["target_status"], say(row["attainment_reason"])) == (
        "no target",
        "none",
        "no target in 2021",
    )
    assert math.isnan(row["variance"])


def test_no_actuals_at_all_are_said_never_zero() -> None:
    row = assessment.assess(targets({2021: 10, 2022: 20}), NONE, NO_BASELINE, 2022).iloc[0]
    assert row["status"] == "no actual"
    assert row[["actual", "attainment", "variance", "progress", "required_yearly"]].isna().all()
    assert say(row["attainment_reason"]) == "no actual reported"
    assert say(row["progress_reason"]) == "no baseline"
    assert say(row["pace"]) == "no actual reported"
    assert row["silent"]
    assert (row["silent_from"], row["silent_to"]) == (2021, 2022)


def test_two_years_are_silent_only_when_two_targets_are_due() -> None:
    path = targets({2021: None, 2022: 5, 2023: 6, 2024: 7})
    found = {
        year: assessment.assess(path, actuals({2022: 5}), NO_BASELINE, year)["silent"].iloc[0]
        for year in (2021, 2022, 2023, 2024, 2030)
    }
    # 2024: the targets of 2023 and 2024 are due, the last actual is of 2022
    assert found == {2021: False, 2022: False, 2023: False, 2024: True, 2030: True}


def test_a_baseline_that_measures_something_else_is_never_subtracted() -> None:
    row = assessment.assess(
        targets({2021: 10, 2022: 20}), actuals({2022: 12}), baseline(100, comparable=False), 2022
    ).iloc[0]
    assert (row["baseline"], row["comparable"], row["below_baseline"]) == (100, False, False)
    assert math.isnan(row["progress"])
    assert row["progress_reason"] == row["expected_progress_reason"]
    assert say(row["progress_reason"]) == "the baseline measures something else"
    assert say(row["pace"]) == "2022 has come and +8 are missing; only one actual so far"


def test_a_rank_in_the_frame() -> None:
    path = targets({2021: 801, 2022: 801}, kind="rank", polarity="down", unit="place", band=True)
    start = baseline(801, status="lower_bound")
    row = assessment.assess(path, actuals({2022: 751}), start, 2022).iloc[0]
    assert (row["status"], row["target_status"], row["baseline_status"]) == (
        "achieved",
        "lower_bound",
        "lower_bound",
    )
    assert (row["variance"], row["variance_unit"]) == (-50, "places")
    assert row[["attainment", "variance_percent"]].isna().all()
    assert row["progress_reason"] == msg("plan-why-hold")
    assert (row["growth"], row["growth_unit"], row["flat"]) == (0, "places", True)
    within = assessment.assess(path, actuals({2022: 826}), start, 2022).iloc[0]
    assert within["status"] == "achieved"
    assert math.isnan(within["variance"])


def test_unranked_in_the_frame() -> None:
    path = targets({2021: 190, 2022: 180}, kind="rank", polarity="down", unit="place")
    left = actuals({2021: 195, 2022: None}).assign(status=["reported", "unranked"])
    row = assessment.assess(path, left, baseline(197), 2022).iloc[0]
    assert (row["status"], row["actual_status"], row["actual_year"]) == ("unranked", "unranked", 2022)
    assert row[["actual", "variance", "attainment", "progress", "required_yearly"]].isna().all()
    assert say(row["attainment_reason"]) == say(row["progress_reason"]) == "not in the ranking"


def test_a_row_without_a_value_is_no_actual() -> None:
    row = assessment.assess(targets({2021: 190}), actuals({2021: None}), NO_BASELINE, 2021).iloc[0]
    assert row["status"] == "no actual"


def test_an_actual_of_another_definition_is_shown_and_not_subtracted() -> None:
    frame = actuals({2021: 500}, status="not comparable")
    row = assessment.assess(targets({2021: 190, 2022: 200}), frame, baseline(180), 2021).iloc[0]
    assert (row["status"], row["actual"]) == ("not comparable", 500)
    assert row[["variance", "attainment", "progress"]].isna().all()
    assert say(row["attainment_reason"]) == say(row["progress_reason"]) == "the actual measures something else"
    # the pace goes from the baseline alone: 20 people in 2 years
    assert say(row["pace"]) == "needs +10 a year until 2022; only one actual so far"


def test_a_flag_in_the_frame() -> None:
    path = targets({2021: 1, 2022: 1}, kind="flag", polarity="hold", unit="yes/no")
    row = assessment.assess(path, actuals({2021: 0, 2022: 1}), NO_BASELINE, 2022).iloc[0]
    assert (row["status"], row["attainment"], row["pace"]) == ("achieved", 1, "")
    assert row[["variance_percent", "growth", "required_yearly"]].isna().all()
    assert say(row["growth_reason"]) == "a thing that exists or not does not grow"


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
        assessment.assess(path, frame, NO_BASELINE, 2021)


def test_a_rank_with_a_wrong_polarity_is_an_error_of_the_register() -> None:
    path = targets({2021: 180}, kind="rank", polarity="up", unit="place")
    with pytest.raises(DataError, match=r"indicators.csv, SP-1.1.1, column polarity"):
        assessment.assess(path, NONE, NO_BASELINE, 2021)


def test_assess_changes_nothing_it_is_given() -> None:
    given_frames = (targets({2021: 10}), actuals({2021: 9}), baseline(8))
    before = [frame.copy() for frame in given_frames]
    assessment.assess(*given_frames, 2021)
    for frame, copy in zip(given_frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_empty_frames_have_all_columns() -> None:
    empty = assessment.assess(targets({2021: 1}).iloc[:0], NONE, NO_BASELINE, 2021)
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
    frame = assessment.assess(
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
    frame = assessment.by_year(
        targets({2021: None, 2022: 10, 2023: 20}), actuals({2022: 9, 2026: 21}), NO_BASELINE, "SP-1.1.1"
    )
    assert frame["year"].tolist() == [2021, 2022, 2023, 2026]
    assert frame["status"].tolist() == ["no target", "near", "no actual", "no target"]
    assert frame["attainment"].tolist()[1] == 0.9
    assert frame["actual"].isna().tolist() == [True, False, True, False]


def test_by_year_of_an_unknown_indicator() -> None:
    with pytest.raises(KeyError):
        assessment.by_year(targets({2021: 1}), NONE, NO_BASELINE, "SP-9.9.9")


# The plan itself


@pytest.fixture(scope="module")
def plan(store: Store) -> pd.DataFrame:
    frames = {name: store.frame(name) for name in store.catalog.frames}
    starts = continuity.baselines(frames, store.catalog.indicators)
    return assessment.assess(store.targets(), NONE, starts, 2025).set_index("code")


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
    assessed = assessment.assess(register, reported, starts, 2024)
    assert set(assessed["code"]) == set(store.catalog.indicators)
    assert (assessed["attainment"].dropna() > 0).all()
