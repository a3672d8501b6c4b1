"""Readings of the bachelor rate from the counts of Table 2, shares of graduates on contract: worked by hand."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.schema import DataError
from ktudash.store import Store
from ktudash.topics.graduates.rules import (
    COLUMNS,
    READINGS,
    ahead,
    bounds,
    counts,
    of_all_levels,
    reading,
    readings,
    turn,
)

#: year: graduates, employed in all, on state order, on contract, entered a master's programme, printed share
TABLE_2 = {
    2018: (1298, 1225, 621, 243, 361, 94.4),
    2019: (1714, 1398, 622, 507, 269, 81.6),
    2020: (1600, 1187, 661, 526, 246, 74.2),
}
CELLS = (
    ("graduates", "total"),
    ("employed", "total"),
    ("employed", "state"),
    ("employed", "contract"),
    ("entered_master", "total"),
    ("employed_share", "total"),
)


def employment(table: dict[int, tuple[float, ...]]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "level": "bachelor",
                "measure": measure,
                "funding": funding,
                "year": year,
                "period": "summer",
                "value": value,
            }
            for year, values in table.items()
            for (measure, funding), value in zip(CELLS, values, strict=True)
        ]
    )


def by_reading(frame: pd.DataFrame, decimals: int = 1) -> dict[str, list[float]]:
    return {reading: rows["value"].round(decimals).tolist() for reading, rows in frame.groupby("reading")}


def test_the_four_readings() -> None:
    frame = readings(employment(TABLE_2))
    assert list(frame.columns) == list(COLUMNS)
    assert by_reading(frame) == {
        "printed": [94.4, 81.6, 74.2],
        # (621 + 243 + 361) / 1298, (622 + 507 + 269) / 1714, (661 + 526 + 246) / 1600
        "with_entrants": [94.4, 81.6, 89.6],
        # 864 / (1298 − 361), 1129 / (1714 − 269), 1187 / (1600 − 246)
        "of_seekers": [92.2, 78.1, 87.7],
        # (621 + 243) / 1298, (622 + 507) / 1714, (661 + 526) / 1600
        "without_entrants": [66.6, 65.9, 74.2],
    }
    assert set(frame["reading"]) == set(READINGS)


def test_the_print_mixes_two_definitions() -> None:
    frame = readings(employment(TABLE_2))
    printed = frame.loc[frame["reading"] == "printed"].set_index("year")
    # 621 + 243 + 361 = 1225 and 622 + 507 + 269 = 1398, but 661 + 526 = 1187
    assert printed["includes_entrants"].to_dict() == {2018: True, 2019: True, 2020: False}


def test_counts_that_fit_neither_definition_are_an_error() -> None:
    with pytest.raises(DataError, match="employment, bachelor, 2020: read 1200"):
        readings(employment({2020: (1600, 1200, 661, 526, 246, 75.0)}))


def test_a_missing_count_leaves_a_hole_not_a_zero() -> None:
    frame = readings(employment({2020: (1600, 1187, 661, math.nan, 246, 74.2)})).set_index("reading")
    assert frame.loc["printed", "value"] == 74.2
    assert frame.loc[["with_entrants", "without_entrants"], "value"].isna().all()


def test_two_periods_of_one_year_are_an_error() -> None:
    twice = pd.concat([employment(TABLE_2), employment(TABLE_2)])
    with pytest.raises(DataError, match="one period a year"):
        readings(twice)


def test_nothing_gives_an_empty_frame() -> None:
    empty = readings(employment(TABLE_2).iloc[:0])
    assert empty.empty
    assert list(empty.columns) == list(COLUMNS)


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_the_plans_own_table(store: Store, figures: str) -> None:
    frame = readings(store.frame("employment", figures))
    assert by_reading(frame) == by_reading(readings(employment(TABLE_2)))


def _row(measure: str, year: int, value: float, **changes: object) -> dict[str, object]:
    row = {
        "level": "doctoral", "measure": measure, "funding": "contract", "year": year, "period": "summer",
        "value": value, "unit": "people", "printed": f"{value:g}", "status": "reported", "corrected": math.nan,
        "reason": "", "table_id": "SP-T2", "is_total": False, "source_lines": "1", "cell": "A1",
    }  # fmt: skip
    return {**row, **changes}


def test_a_reading_shows_its_division_and_the_print_its_share() -> None:
    three = pd.DataFrame(
        {
            "reading": ["printed", "without_entrants", "without_entrants"],
            "year": [2018, 2019, 2018],
            "value": [94.4, math.nan, 66.56],
            "counted": [1225.0, 1129.0, 864.0],
            "graduates": [1298.0, 1714.0, 1298.0],
            "includes_entrants": [True, False, False],
        }
    )

    rows = reading(three, "without_entrants")
    assert rows["year"].tolist() == [2018, 2019]
    assert rows["printed"].tolist() == ["864 / 1298", "1129 / 1714"]
    assert rows["status"].tolist() == ["reported", "blank"]
    assert reading(three, "printed")["printed"].tolist() == ["94.4"]


def test_all_levels_take_bachelors_without_entrants() -> None:
    rows = [
        _row(measure, 2020, value, level=level, funding="total", period=period)
        for level, period, measure, value in (
            ("bachelor", "summer", "graduates", 100.0),
            ("bachelor", "summer", "employed", 95.0),  # with entrants: not taken
            ("master", "winter", "graduates", 10.0),
            ("master", "winter", "employed", 9.0),
            ("master", "summer", "graduates", 20.0),
            ("master", "summer", "employed", 15.0),
            ("doctoral", "summer", "graduates", 30.0),
            ("doctoral", "summer", "employed", 30.0),
        )
    ]
    bachelors = pd.DataFrame({"year": [2020], "counted": [66.0], "graduates": [100.0]})

    everybody = of_all_levels(pd.DataFrame([*rows, _row("employed", 2020, 7.0)]), bachelors)
    assert everybody.to_dict("records") == [{"year": 2020, "employed": 120.0, "graduates": 160.0, "value": 75.0}]


def _years(*values: float) -> pd.DataFrame:
    return pd.DataFrame({"year": [2018, 2019, 2020][: len(values)], "value": values})


@pytest.mark.parametrize(
    ("values", "found"),
    [((66.6, 65.9, 74.2), "rose"), ((94.4, 81.6, 89.6), "fell"), ((80.0, 70.0, 80.04), "same")],
)
def test_a_reading_turns_as_its_one_decimal_shows(values: tuple[float, ...], found: str) -> None:
    assert turn(_years(*values)) == found


def test_entrants_that_cannot_be_told_apart_leave_bounds() -> None:
    given = employment(TABLE_2)
    funded = {2018: (707, 591), 2019: (828, 886), 2020: (797, 803)}
    more = [
        {"level": "bachelor", "measure": "graduates", "funding": funding, "year": year, "period": "summer", "value": of}
        for year, pair in funded.items()
        for funding, of in zip(("state", "contract"), pair, strict=True)
    ]
    found = bounds(pd.concat([given, pd.DataFrame(more)])).round(1).set_index("year")
    # 2020: 136 of the state order and 277 on contract had no work; so 0 to 136 of the 246 entrants were state-funded.
    assert found.loc[2020].to_dict() == {
        "state_low": 82.9, "state_high": 100.0, "contract_low": 79.2, "contract_high": 96.1,
        "gap_low": -13.2, "gap_high": 20.8,
    }  # fmt: skip
    # 2018: only 348 on contract had no work, so at least 13 of the 361 entrants were state-funded.
    assert found.loc[2018, ["state_low", "contract_low", "gap_low", "gap_high"]].tolist() == [89.7, 87.6, -10.3, 12.4]


@pytest.mark.parametrize(("low", "high", "found"), [(-1.0, 2.0, "open"), (1.0, 2.0, "state"), (-2.0, -1.0, "contract")])
def test_who_is_ahead_is_said_only_where_both_bounds_agree(low: float, high: float, found: str) -> None:
    assert ahead(low, high) == found


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_all_bachelors_in_work_are_counted_without_entrants(store: Store, figures: str) -> None:
    cells = counts(store.frame("employment", figures), ("bachelor", "doctoral"))
    # 621 + 243, 622 + 507, 661 + 526; printed are 1225, 1398 and 1187.
    assert cells["bachelor", "total", "employed"]["value"].tolist() == [864, 1129, 1187]
    assert set(cells["bachelor", "total", "employed"]["unit"]) == {"people"}
    assert list(dict.fromkeys(funding for _, funding, _ in cells)) == ["total", "state", "contract"]
    assert len(cells) == 12
