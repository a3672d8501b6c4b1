"""Baselines from the register's references."""

from __future__ import annotations

import math
from dataclasses import replace

import pandas as pd
import pytest

from ktudash.catalog import Indicator
from ktudash.plan import continuity
from ktudash.schema import DataError
from ktudash.store import Store
from ktudash.words import say

INDICATOR = Indicator(
    code="SP-1.2.1",
    plan="SP",
    line=1,
    task="2",
    no="1",
    short_name="Students",
    printed="Students, total",
    unit="people",
    kind="level",
    polarity="up",
    owner="",
    stakeholders="",
    baseline="",
    comparable=True,
    baseline_note="Full-time only.",
    doubt="",
    years=(2021, 2022, 2023, 2024, 2025),
)


def frame(*rows: tuple[str, str, int, float | None, str]) -> pd.DataFrame:
    """Rows of (level, mode, year, value, status)."""
    made = pd.DataFrame(rows, columns=["level", "mode", "year", "value", "status"])
    made["year"] = made["year"].astype("Int64")
    return made.assign(table_id="T1", unit="people", value=made["value"].astype(float))


CONTINGENT = frame(
    ("total", "all", 2019, 11520, "reported"),
    ("total", "all", 2020, 10256, "reported"),
    ("bachelor", "part_time", 2019, 2444, "reported"),
    ("bachelor", "part_time", 2020, 1614, "reported"),
)


def evaluate(reference: str, data: pd.DataFrame = CONTINGENT, **changes: object) -> pd.Series:
    indicator = replace(INDICATOR, baseline=reference, **changes)  # type: ignore[arg-type]
    return continuity.baselines({"contingent": data}, {indicator.code: indicator}).iloc[0]


def test_a_difference_of_two_rows() -> None:
    row = evaluate("contingent[level=total,mode=all] - contingent[level=bachelor,mode=part_time]")
    assert (row["value"], row["year"], row["status"]) == (8642, 2020, "reported")  # 10 256 - 1 614
    assert (row["comparable"], row["note"], row["table_ids"]) == (True, "Full-time only.", "T1")


def test_a_sum_of_two_rows() -> None:
    row = evaluate("contingent[level=total,mode=all] + contingent[level=bachelor,mode=part_time]")
    assert row["value"] == 11870  # 10 256 + 1 614


def test_the_last_year_in_which_all_terms_have_a_value() -> None:
    data = CONTINGENT.copy()
    data.loc[3, ["value", "status"]] = [math.nan, "suppressed"]
    row = evaluate("contingent[level=total,mode=all] - contingent[level=bachelor,mode=part_time]", data)
    assert (row["value"], row["year"]) == (9076, 2019)  # 11 520 - 2 444


def test_a_year_of_the_plan_is_no_baseline() -> None:
    data = pd.concat([CONTINGENT, frame(("total", "all", 2021, 9000, "reported"))], ignore_index=True)
    assert evaluate("contingent[level=total,mode=all]", data)["year"] == 2020
    assert evaluate("contingent[level=total,mode=all]", data, years=(2024, 2025))["year"] == 2021


def test_a_band_keeps_its_status() -> None:
    data = frame(("total", "all", 2019, 751, "lower_bound"), ("total", "all", 2020, 801, "lower_bound"))
    row = evaluate("contingent[level=total]", data)
    assert (row["value"], row["status"]) == (801, "lower_bound")


def test_rows_without_any_value_are_said() -> None:
    data = frame(("total", "all", 2019, None, "none"), ("total", "all", 2020, None, "lost"))
    row = evaluate("contingent[level=total]", data)
    assert pd.isna(row["value"])
    assert pd.isna(row["year"])
    assert row["status"] == "lost"


def test_a_blank_beside_a_value_is_not_a_second_value() -> None:
    data = frame(("total", "all", 2020, None, "blank"), ("total", "all", 2020, 94.4, "reported"))
    assert evaluate("contingent[level=total]", data)["value"] == 94.4


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("contingent[level=college]", "a row of the frame contingent before 2021"),
        ("contingent[mode=all,grade=1]", "a column of the frame contingent"),
        ("students[level=total]", "a frame among contingent"),
        ("contingent[level]", "a condition such as column=value"),
        ("contingent level=total", "terms such as"),
        ("contingent[level=total] contingent[level=total]", "joined by"),
        ("  ", "terms such as"),
    ],
)
def test_a_wrong_reference_names_the_registers_row(reference: str, expected: str) -> None:
    with pytest.raises(DataError) as caught:
        evaluate(reference)
    assert say(caught.value.where) == "indicators.csv, SP-1.2.1, column baseline"
    assert expected in str(caught.value)


def test_an_empty_reference() -> None:
    with pytest.raises(DataError, match="a reference such as"):
        continuity.parse("", "here")


def test_several_values_a_year_are_an_error() -> None:
    data = frame(("total", "all", 2020, 1, "reported"), ("total", "part_time", 2020, 2, "reported"))
    with pytest.raises(DataError, match=r"column baseline: read contingent\[level=total\] in 2020"):
        evaluate("contingent[level=total]", data)


def test_a_band_cannot_be_subtracted() -> None:
    data = frame(("total", "all", 2020, 801, "lower_bound"), ("bachelor", "all", 2020, 5, "reported"))
    with pytest.raises(DataError, match="no band"):
        evaluate("contingent[level=total] - contingent[level=bachelor]", data)


def test_a_comma_inside_a_value() -> None:
    terms = continuity.parse("text[topic=ranks, item=IQAA, technical universities]", "here")
    assert terms == (continuity.Term(1, "text", (("topic", "ranks"), ("item", "IQAA, technical universities"))),)


# The plan itself


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_the_baselines_of_the_plan(store: Store, figures: str) -> None:
    frames = {name: store.frame(name, figures) for name in store.catalog.frames}
    made = continuity.baselines(frames, store.catalog.indicators)
    assert list(made.columns) == list(continuity.BASELINE_COLUMNS)
    assert set(made["year"]) == {2020}
    comparable = made.loc[made["comparable"]].set_index("code")["value"]
    assert comparable.to_dict() == {
        "SP-1.2.1": 8642,  # 10 256 - 1 614
        "SP-1.2.10": 8119,  # 9 733 - 1 614
        "SP-1.2.13": 388,
        "SP-1.2.16": 135,
        "SP-1.3.3": 74.2,
        "SP-1.3.4": 82.9,
        "SP-2.5.7": 79,
        "SP-3.3.1": 801,
        "SP-3.3.2": 197,
        "SP-3.3.3": 4706,
        "SP-6.4.1": 43,
        "CD-T1": 757658.52,
        "CD-T1.1": 6477553.39,
    }
    assert made.set_index("code")["status"].to_dict()["SP-3.3.1"] == "lower_bound"
