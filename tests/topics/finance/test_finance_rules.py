"""Money worked by hand: moves of measures, remainders, margins, implied rates."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.store import Store
from ktudash.topics.finance import rules
from ktudash.topics.finance.rules import Move

NAN = float("nan")


def rows(values: dict[int, float], unit: str = "thousand tenge") -> pd.DataFrame:
    return pd.DataFrame(
        {
            "year": list(values),
            "value": list(values.values()),
            "unit": unit,
            "printed": [str(value) for value in values.values()],
            "status": ["reported" if value == value else "lost" for value in values.values()],
            "corrected": NAN,
        }
    )


def test_amounts_of_the_statements_are_in_millions_and_ratios_as_printed(store: Store) -> None:
    series = rules.measures(store.frame("finance"), ["ebitda", "leverage"])
    # SP Table 6: EBITDA of 2020 is 1 603 658.86 thousand tenge, leverage 0.2.
    assert list(series) == ["ebitda", "leverage"]
    assert series["ebitda"]["value"].iloc[-1] == pytest.approx(1603.65886)
    assert series["ebitda"]["unit"].unique() == ["mln tenge"]
    assert (series["leverage"]["value"].iloc[-1], series["leverage"]["unit"].iloc[-1]) == (0.2, "ratio")


@pytest.mark.parametrize(
    ("values", "move"),
    [
        ({2019: 100.0, 2020: 120.0}, Move.ROSE),
        ({2019: 100.0, 2020: 200.0}, Move.MULTIPLIED),
        ({2019: 100.0, 2020: 80.0}, Move.FELL),
        ({2018: NAN, 2019: 100.0, 2020: 100.0}, Move.ROSE),
        ({2018: 300.0, 2019: NAN, 2020: 80.0}, Move.FELL),
    ],
)
def test_a_move_is_from_the_last_value_but_one(values: dict[int, float], move: Move) -> None:
    assert rules.moved(rows(values)) is move


def test_measures_move_together_or_both_ways() -> None:
    up, down = rows({2018: 1.0, 2020: 9.0}), rows({2018: 9.0, 2020: 1.0})
    assert [rules.moved_together(of) for of in ([up, up], [down, down], [up, down])] == [
        Move.ROSE,
        Move.FELL,
        Move.MIXED,
    ]


def test_a_change_has_no_sign() -> None:
    assert rules.change(80.0, 100.0) == pytest.approx(20.0)
    assert rules.change(111.0, 100.0) == pytest.approx(11.0)


def test_lost_years_are_named_once() -> None:
    assert rules.lost_years([rows({2018: NAN, 2019: 1.0}), rows({2018: NAN, 2020: NAN})]) == [2018, 2020]


def test_a_balance_sheet_closes_to_half_a_thousand() -> None:
    series = {"own_capital": rows({2019: 60.0, 2020: 60.0}), "liabilities": rows({2019: 40.0, 2020: 41.0})}
    sums = rules.sides_of_balance(series)
    assert sums == {2019: 100.0, 2020: 101.0}
    assert rules.unclosed(rows({2019: 100.0004, 2020: 100.0}), sums) == [(2020, 101.0, 100.0)]


def test_margins_of_both_plans() -> None:
    # SP Table 6, 2020: 757 658.52 / 6 477 553.39 = 11.70 %; CD T1 and T1.1, 2024: 110 120 / 9 367 017 = 1.18 %
    found = rules.margins(
        (rows({2018: 75_506, 2020: 757_658.52}), rows({2018: NAN, 2020: 6_477_553.39})),
        (rows({2024: 110_120}), rows({2024: 9_367_017})),
    )
    assert {year: round(value, 2) for year, value in found.items() if value == value} == {2020: 11.7, 2024: 1.18}
    assert math.isnan(found[2018])


def test_remaining_takes_only_the_years_that_all_have() -> None:
    # CD: 9 367 017 - 6 591 606.25 - 1 394 316.91 = 1 381 093.84;
    #     11 466 121 - 9 245 068.75 - 1 955 601.59 = 265 450.66
    total = rows({2024: 9_367_017.0, 2025: 9_776_106.0, 2029: 11_466_121.0})
    education = rows({2024: 6_591_606.25, 2029: 9_245_068.75})
    research = rows({2024: 1_394_316.91, 2029: 1_955_601.59})
    result = rules.remaining(total, education, research)
    assert result["year"].tolist() == [2024, 2029]
    assert result["value"].tolist() == pytest.approx([1_381_093.84, 265_450.66])
    assert result["printed"].iloc[0] == "9367017.0 − 6591606.25 − 1394316.91"


def test_the_dollar_figures_imply_a_rate() -> None:
    # 403 / 0.89 = 452.8, 811 / 1.49 = 544.3
    found = rules.implied_rates(rows({2024: 403, 2029: 811}), rows({2024: 0.89, 2029: 1.49}))
    assert {year: round(rate, 1) for year, rate in found.items()} == {2024: 452.8, 2029: 544.3}


def test_rates_change_where_they_are_written_differently() -> None:
    assert rules.changing({2024: 453.0, 2029: 544.0})
    assert not rules.changing({2024: 450.1, 2026: NAN, 2029: 449.9})
