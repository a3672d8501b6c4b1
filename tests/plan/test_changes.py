"""What changed between two states of the ledger, worked out by hand; the statuses are those of the whole plan."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash.plan.assessment import assess
from ktudash.plan.changes import COLUMNS, changes
from ktudash.store import Store

BASELINES = pd.DataFrame(
    [("SP-2", 2020, 200.0, "reported", True), ("SP-4", 2020, 150.0, "reported", False)],
    columns=["code", "year", "value", "status", "comparable"],
)


def targets() -> pd.DataFrame:
    rows = [
        (code, year, value, polarity, kind)
        for code, values, polarity, kind in (
            ("SP-1", (100.0, 100.0, float("nan")), "up", "level"),
            ("SP-2", (190.0, 180.0, 170.0), "down", "rank"),
            ("SP-3", (1.0, 1.0, 1.0), "hold", "flag"),
            ("SP-4", (140.0, 130.0, 120.0), "down", "rank"),
        )
        for year, value in zip((2021, 2022, 2023), values, strict=True)
    ]
    frame = pd.DataFrame(rows, columns=["code", "year", "value", "polarity", "kind"]).astype({"year": "Int64"})
    return frame.assign(status=frame["value"].notna().map({True: "reported", False: "none"}))


def state(*rows: tuple[str, int, float]) -> pd.DataFrame:
    frame = pd.DataFrame(
        [(*row, "reported", f"note of {row[2]:g}", f"author of {row[2]:g}") for row in rows],
        columns=["code", "year", "value", "status", "note", "author"],
    )
    return frame.astype({"year": "Int64", "value": "float64"})


def found(before: pd.DataFrame, after: pd.DataFrame) -> list[dict[str, object]]:
    frame = changes(targets(), before, after, BASELINES)
    assert list(frame.columns) == list(COLUMNS)
    return frame.to_dict("records")


def test_a_first_value_is_reported_and_flips_nothing() -> None:
    (row,) = found(state(), state(("SP-1", 2021, 95)))
    assert (row["change"], row["value_to"]) == ("reported", 95)
    assert pd.isna(row["value_from"])
    assert pd.isna(row["status_from_year"])
    assert (row["status_from"], row["status_to"], row["flipped"]) == ("no actual", "near", False)
    assert (row["note"], row["author"]) == ("note of 95", "author of 95")


def test_a_new_year_is_compared_with_the_last_one_before_it() -> None:
    before = state(("SP-1", 2021, 100))
    (row,) = found(before, state(("SP-1", 2021, 100), ("SP-1", 2022, 80)))
    assert row["change"] == "reported"
    assert (row["status_from"], row["status_from_year"]) == ("achieved", 2021)
    assert (row["status_to"], row["flipped"]) == ("behind", True)
    (row,) = found(before, state(("SP-1", 2021, 100), ("SP-1", 2022, 101)))
    assert (row["status_to"], row["flipped"]) == ("achieved", False)


def test_a_restated_value_is_compared_with_itself() -> None:
    (row,) = found(state(("SP-1", 2021, 100)), state(("SP-1", 2021, 89)))
    assert (row["change"], row["value_from"], row["value_to"]) == ("restated", 100, 89)
    assert (row["status_from_year"], row["status_to"], row["flipped"]) == (2021, "behind", True)


def test_a_withdrawal_is_no_judgement() -> None:
    (row,) = found(state(("SP-1", 2021, 100)), state())
    assert (row["change"], row["value_from"], row["status_to"]) == ("withdrawn", 100, "no actual")
    assert pd.isna(row["value_to"])
    assert (row["flipped"], row["note"], row["author"]) == (False, "", "")


def test_what_is_the_same_is_no_change() -> None:
    assert found(state(("SP-1", 2021, 100)), state(("SP-1", 2021, 100))) == []


def test_ranks_flags_years_without_target_and_unknown_codes() -> None:
    rows = found(
        state(),
        state(("SP-2", 2021, 190.5), ("SP-3", 2021, 0), ("SP-4", 2021, 140.5), ("SP-1", 2023, 5), ("SP-9", 2021, 5)),
    )
    told = {(row["code"], row["year"]): row["status_to"] for row in rows}
    assert told == {
        # 9.5 of 10 places done from a baseline that is comparable
        ("SP-2", 2021): "near",
        ("SP-3", 2021): "behind",
        # 9.5 of 10, but the baseline measures something else
        ("SP-4", 2021): "behind",
        ("SP-1", 2023): "no target",
        ("SP-9", 2021): "no target",
    }


@pytest.mark.parametrize("factor", [0.5, 0.95, 1.0, 1.2])
def test_the_status_is_the_one_of_every_other_page(store: Store, factor: float) -> None:
    plan = store.targets()
    year = plan[(plan["year"] == 2024) & plan["value"].notna() & (plan["value"] > 0)]
    after = state(*zip(year["code"], year["year"].astype(int), year["value"] * factor, strict=True))
    told = changes(plan, state(), after, store.baselines()).set_index("code")["status_to"]
    assessed = assess(plan, after, store.baselines(), 2024).set_index("code")["status"]
    assert len(told) > 150
    assert told.to_dict() == assessed[told.index].to_dict()


def test_a_place_becomes_a_band_and_then_none() -> None:
    place, band = state(("SP-2", 2022, 180)), state(("SP-2", 2022, 180)).assign(status="lower_bound")
    gone = band.assign(value=float("nan"), status="unranked")
    (row,) = found(place, band)
    assert (row["change"], row["value_kind_from"], row["value_kind_to"]) == ("restated", "reported", "lower_bound")
    (row,) = found(band, gone)
    assert (row["change"], row["value_kind_to"], row["status_to"], row["flipped"]) == (
        "restated",
        "unranked",
        "unranked",
        True,
    )
