"""Money worked by hand: units, shares, growth."""

import math

import pandas as pd
import pytest

from ktudash.money import of_measure, scaled, share, yearly_growth

NAN = float("nan")


def rows(values: dict[int, float], unit: str = "thousand tenge") -> pd.DataFrame:
    return pd.DataFrame(
        {
            "measure": "income",
            "year": list(values),
            "value": list(values.values()),
            "unit": unit,
            "printed": [str(value) for value in values.values()],
            "corrected": NAN,
        }
    )


def test_scaled_moves_value_and_correction_and_keeps_the_print():
    given = rows({2019: 5_836_529.0}).assign(corrected=1_000_000.0)
    result = scaled(given, "bn tenge").iloc[0]
    assert result["value"] == pytest.approx(5.836529)
    assert result["corrected"] == pytest.approx(1.0)
    assert (result["unit"], result["printed"]) == ("bn tenge", "5836529.0")
    assert scaled(given, "mln tenge")["value"].iloc[0] == pytest.approx(5836.529)


def test_scaled_refuses_a_unit_without_a_factor():
    with pytest.raises(KeyError, match="people"):
        scaled(rows({2019: 1.0}, unit="people"), "mln tenge")


def test_of_measure_is_in_the_order_of_the_years_and_knows_its_name():
    assert of_measure(rows({2020: 2.0, 2019: 1.0}), "income")["year"].tolist() == [2019, 2020]
    with pytest.raises(KeyError, match="profit"):
        of_measure(rows({2020: 2.0}), "profit")


def test_share_of_own_capital_in_the_assets():
    # SP Table 6: 5 351 425 / 6 979 667 = 76.67 %, 6 681 726 / 8 025 364 = 83.26 %
    result = share(rows({2018: 5_351_425, 2020: 6_681_726}), rows({2018: 6_979_667, 2020: 8_025_364}))
    assert result.round(2).to_dict() == {2018: 76.67, 2020: 83.26}


def test_share_of_a_lost_value_is_no_number():
    assert math.isnan(share(rows({2018: 75_506}), rows({2018: NAN}))[2018])


def test_yearly_growth_over_five_years():
    # 1.07 to the fifth power is 1.40255: 6 591 606.25 -> 9 245 068.75
    assert yearly_growth(rows({2024: 6_591_606.25, 2029: 9_245_068.75})) == pytest.approx(7.0, abs=0.001)
