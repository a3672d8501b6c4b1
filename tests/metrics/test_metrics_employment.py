"""Three readings of the bachelor rate, worked from the counts of Table 2."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.metrics.employment import COLUMNS, READINGS, readings
from ktudash.schema import DataError
from ktudash.store import Store

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


def test_the_three_readings() -> None:
    frame = readings(employment(TABLE_2))
    assert list(frame.columns) == list(COLUMNS)
    assert by_reading(frame) == {
        "printed": [94.4, 81.6, 74.2],
        # (621 + 243 + 361) / 1298, (622 + 507 + 269) / 1714, (661 + 526 + 246) / 1600
        "with_entrants": [94.4, 81.6, 89.6],
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
