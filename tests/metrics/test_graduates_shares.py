"""Shares of graduates on contract, and the readings as rows: worked by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash.metrics.graduates import contract_shares, of_all_levels, reading

NAN = float("nan")


def _row(measure: str, year: int, value: float, **changes: object) -> dict[str, object]:
    row = {
        "level": "doctoral", "measure": measure, "funding": "contract", "year": year, "period": "summer",
        "value": value, "unit": "people", "printed": f"{value:g}", "status": "reported", "corrected": NAN,
        "reason": "", "table_id": "SP-T2", "is_total": False, "source_lines": "1", "cell": "A1",
    }  # fmt: skip
    return {**row, **changes}


@pytest.fixture
def employment() -> pd.DataFrame:
    return pd.DataFrame(
        [
            _row("graduates", 2018, 0.0),
            _row("employed", 2018, 0.0),
            _row("graduates", 2019, 4.0),
            _row("employed", 2019, 1.0),
            _row("graduates", 2020, 4.0),
            _row("employed", 2020, 4.0, printed="2", corrected=4.0, reason="The total leaves 4."),
            _row("graduates", 2020, 8.0, funding="state"),
            _row("employed", 2020, 2.0, funding="state"),
        ]
    )


def test_a_contract_share_is_employed_by_graduates_of_the_same_group(employment: pd.DataFrame) -> None:
    shares = contract_shares(employment).set_index("year")

    assert list(shares["funding"].unique()) == ["contract"]
    assert shares.loc[2019, "value"] == 25.0
    assert shares.loc[2019, "printed"] == "1 / 4"
    assert shares.loc[2019, "unit"] == "%"
    assert shares.loc[2019, "measure"] == "employed_share"
    assert pd.isna(shares.loc[2019, "corrected"])


def test_a_share_of_nobody_is_not_zero(employment: pd.DataFrame) -> None:
    shares = contract_shares(employment).set_index("year")

    assert pd.isna(shares.loc[2018, "value"])
    assert shares.loc[2018, "status"] == "none"


def test_a_share_of_a_corrected_number_is_marked_as_corrected(employment: pd.DataFrame) -> None:
    shares = contract_shares(employment).set_index("year")

    assert shares.loc[2020, "corrected"] == 100.0
    assert shares.loc[2020, "reason"] == "The total leaves 4."


def test_a_reading_shows_its_division_and_the_print_its_share() -> None:
    readings = pd.DataFrame(
        {
            "reading": ["printed", "without_entrants", "without_entrants"],
            "year": [2018, 2019, 2018],
            "value": [94.4, NAN, 66.56],
            "counted": [1225.0, 1129.0, 864.0],
            "graduates": [1298.0, 1714.0, 1298.0],
            "includes_entrants": [True, False, False],
        }
    )

    rows = reading(readings, "without_entrants")
    assert rows["year"].tolist() == [2018, 2019]
    assert rows["printed"].tolist() == ["864 / 1298", "1129 / 1714"]
    assert rows["status"].tolist() == ["reported", "blank"]
    assert reading(readings, "printed")["printed"].tolist() == ["94.4"]


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
