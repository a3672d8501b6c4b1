"""Full-time students: what Table 1 leaves when part-time bachelor's students are taken out."""

from __future__ import annotations

import pytest

from ktudash.store import Store
from ktudash.topics.students.rules import full_time


def test_full_time_students_by_level(store: Store) -> None:
    contingent = store.frame("contingent")
    bachelor, everybody = full_time(contingent, "bachelor"), full_time(contingent, "total")
    assert bachelor["year"].tolist() == everybody["year"].tolist() == [2018, 2019, 2020]
    assert bachelor["value"].tolist() == [9980 - 2877, 10255 - 2444, 9733 - 1614]
    assert everybody["value"].tolist() == [11402 - 2877, 11520 - 2444, 10256 - 1614]
    assert set(bachelor["mode"]) == {"full_time"}
    assert bachelor["printed"].tolist() == ["9980 − 2877", "10255 − 2444", "9733 − 1614"]


def test_the_contingent_itself_stays_as_it_was(store: Store) -> None:
    contingent = store.frame("contingent")
    before = contingent.copy()
    full_time(contingent, "total")
    assert contingent.equals(before)


def test_years_are_paired_by_year_not_by_place(store: Store) -> None:
    contingent = store.frame("contingent")
    turned = contingent.iloc[::-1]
    assert full_time(turned, "bachelor")["value"].tolist() == full_time(contingent, "bachelor")["value"].tolist()[::-1]


def test_a_year_without_part_time_figure_has_no_full_time_one(store: Store) -> None:
    contingent = store.frame("contingent")
    without = contingent[~((contingent["mode"] == "part_time") & (contingent["year"] == 2019))]
    assert full_time(without, "bachelor")["value"].isna().tolist() == [False, True, False]


def test_the_targets_count_full_time_students(store: Store) -> None:
    targets = store.targets()
    values = {code: rows.set_index("year")["value"] for code, rows in targets.groupby("code")}
    assert (values["SP-1.2.11"] + values["SP-1.2.12"]).tolist() == values["SP-1.2.10"].tolist()
    assert full_time(store.frame("contingent"), "bachelor")["value"].iloc[-1] == pytest.approx(
        values["SP-1.2.10"].iloc[0], rel=0.1
    )
