"""Z and its parts, worked by hand from Table 6 and the printed coefficients (SP 402-439)."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ktudash.store import get_store
from ktudash.topics.stability import assumptions, rules
from ktudash.topics.stability.assumptions import Assumption, Effect, Statement
from ktudash.topics.stability.rules import Formula

NAN = float("nan")
FORMULA = Formula(
    {
        "return_on_assets": 0.717,
        "leverage": 0.847,
        "leverage_effect": 3.107,
        "return_on_own_capital": 0.42,
        "return_on_income": 0.998,
    },
    2.9,
)
#: Table 6 as far as these tests need it: as printed for 2018, 2019, 2020.
TABLE = {
    "assets": ("6979667.0", "7025019.0", "8025364.0"),
    "own_capital": ("5351425.0", "5449537.0", "6681726.0"),
    "liabilities": ("1628242.0", "1575482.0", "1343638.0"),
    "income": ("(lost)", "5836529.0", "6477553.39"),
    "expenses": ("(lost)", "5725495.0", "5719894.87"),
    "net_profit": ("75506.0", "111034.0", "757658.52"),
    "return_on_assets": ("1.08", "1.58", "9.44"),
    "return_on_own_capital": ("1.41", "2.04", "11.34"),
    "return_on_income": ("1.48", "1.9", "11.7"),
    "leverage": ("0.3", "0.29", "0.2"),
    "leverage_effect": ("0.13", "0.35", "1.9"),
}


@pytest.fixture
def finance() -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "measure": measure,
                "year": year,
                "value": NAN if printed == "(lost)" else float(printed),
                "unit": "",
                "printed": printed,
                "status": "lost" if printed == "(lost)" else "reported",
                "corrected": NAN,
                "reason": "",
            }
            for measure, prints in TABLE.items()
            for year, printed in zip((2018, 2019, 2020), prints, strict=True)
        ]
    )


def z_of(finance: pd.DataFrame, **options: bool) -> dict[int, float]:
    z = rules.z_by_year(rules.contributions(finance, FORMULA, **options))
    return dict(zip(z["year"], z["value"].round(4), strict=True))


def test_the_formula_is_read_from_the_text():
    read = Formula.read(get_store().frame("text_figures"))
    assert read == FORMULA


def test_a_coefficient_that_is_missing_is_not_passed_over():
    text = get_store().frame("text_figures")
    with pytest.raises(KeyError, match="K3"):
        Formula.read(text[~text["item"].str.startswith("K3")])


def test_z_is_what_the_plan_prints(finance: pd.DataFrame):
    # 2018: 0.77436 + 0.2541 + 0.40391 + 0.5922 + 1.47704 = 3.50161
    # 2019: 1.13286 + 0.24563 + 1.08745 + 0.8568 + 1.8962 = 5.21894
    # 2020: 6.76848 + 0.1694 + 5.9033 + 4.7628 + 11.6766 = 29.28058
    assert z_of(finance) == {2018: 3.5016, 2019: 5.2189, 2020: 29.2806}


def test_z_of_the_store_is_what_the_plan_prints():
    store = get_store()
    z = rules.z_by_year(rules.contributions(store.frame("finance"), Formula.read(store.frame("text_figures"))))
    text = store.frame("text_figures")
    printed = text[(text["topic"] == "stability") & (text["measure"] == "z")]
    by_year = dict(zip(z["year"], z["value"], strict=True))
    assert {row["printed"] for _, row in printed.iterrows()} == {"3.5", "29.28"}
    for _, row in printed.iterrows():
        assert f"{by_year[row['year']]:.{len(row['printed'].split('.')[1])}f}" == row["printed"]


def test_fractions_leave_leverage_alone(finance: pd.DataFrame):
    # 2020: (6.76848 + 5.9033 + 4.7628 + 11.6766) / 100 + 0.1694 = 0.46051
    assert z_of(finance, fractions=True) == {2018: 0.2866, 2019: 0.2954, 2020: 0.4605}


def test_the_formula_has_both_readings_too(finance: pd.DataFrame):
    ratios = rules.printed_ratios(finance, 2020)
    assert FORMULA.z(ratios) == pytest.approx(29.28058)
    assert FORMULA.z(ratios, fractions=True) == pytest.approx(0.460512)
    assert FORMULA.terms(ratios, fractions=True)["leverage"] == pytest.approx(0.1694)


def test_a_term_shows_its_multiplication(finance: pd.DataFrame):
    terms = rules.contributions(finance, FORMULA)
    row = terms[(terms["year"] == 2020) & (terms["ratio"] == "leverage_effect")].iloc[0]
    assert row["value"] == pytest.approx(5.9033)
    assert row["printed"] == "3.107 × 1.9"
    assert terms["ratio"].tolist()[:5] == list(rules.RATIOS.values())


def test_a_corrected_ratio_marks_its_term_and_z(finance: pd.DataFrame):
    fixed = (finance["year"] == 2019) & (finance["measure"] == "leverage")
    finance.loc[fixed, ["corrected", "value", "reason"]] = [0.3, 0.3, "A digit slipped."]
    z = rules.z_by_year(rules.contributions(finance, FORMULA)).set_index("year")
    assert z.loc[2019, "corrected"] == pytest.approx(5.21894 + 0.847 * 0.01)
    assert z.loc[2019, "reason"] == "A digit slipped."
    assert math.isnan(z.loc[2020, "corrected"])


def test_a_year_with_a_lost_ratio_has_no_z(finance: pd.DataFrame):
    gone = (finance["year"] == 2019) & (finance["measure"] == "leverage")
    finance.loc[gone, "value"] = NAN
    z = rules.z_by_year(rules.contributions(finance, FORMULA)).set_index("year")
    assert math.isnan(z.loc[2019, "value"])
    assert z.loc[2019, "status"] == "lost"
    assert z.loc[2020, "status"] == "reported"


def test_steps_add_up_to_the_change(finance: pd.DataFrame):
    steps = rules.steps(rules.contributions(finance, FORMULA), 2019, 2020)
    # 0.998 × (11.7 - 1.9) = 9.7804; 0.847 × (0.2 - 0.29) = -0.07623
    assert steps["return_on_income"] == pytest.approx(9.7804)
    assert steps["leverage"] == pytest.approx(-0.07623)
    assert sum(steps.values()) == pytest.approx(29.28058 - 5.21894)


@pytest.mark.parametrize(("z", "reached"), [(2.9, True), (2.896, True), (2.894, False), (29.28, True), (NAN, False)])
def test_class_one_begins_at_the_printed_border(z: float, reached: bool):
    assert FORMULA.is_class_one(z) is reached


def test_every_printed_ratio_follows_from_the_statements_where_they_are_whole(finance: pd.DataFrame):
    checks = {(check.ratio, check.year): check for check in rules.recomputed(finance)}
    # 75 506 / 6 979 667 = 1.0818 %; 1 628 242 / 5 351 425 = 0.30426; 757 658.52 / 6 477 553.39 = 11.6967 %
    assert checks["return_on_assets", 2018].recomputed == pytest.approx(1.0818, abs=5e-5)
    assert checks["leverage", 2018].recomputed == pytest.approx(0.30426, abs=5e-6)
    assert checks["return_on_income", 2020].recomputed == pytest.approx(11.6967, abs=5e-5)
    assert checks["return_on_income", 2018].agrees is None
    assert [check.agrees for check in checks.values()].count(True) == 11


def test_a_ratio_that_does_not_follow_is_named(finance: pd.DataFrame):
    wrong = (finance["year"] == 2020) & (finance["measure"] == "return_on_assets")
    finance.loc[wrong, ["value", "printed"]] = [9.45, "9.45"]
    checks = [check for check in rules.recomputed(finance) if check.agrees is False]
    assert [(check.ratio, check.year) for check in checks] == [("return_on_assets", 2020)]


def test_the_product_fits_the_leverage_effect_of_2020_only(finance: pd.DataFrame):
    # 1.0818 × 0.30426 = 0.329; 1.58055 × 0.28910 = 0.457; 9.44080 × 0.20109 = 1.898
    product = rules.effect_product(finance)
    assert {year: round(value, 3) for year, (_, value) in product.items()} == {
        2018: 0.329,
        2019: 0.457,
        2020: 1.898,
    }
    assert [printed for printed, _ in product.values()] == [0.13, 0.35, 1.9]


def test_the_lost_income_lies_between_two_bounds(finance: pd.DataFrame):
    # 75 506 / 1.485 % = 5 084 579; 75 506 / 1.475 % = 5 119 051
    low, high = rules.implied_income(finance, 2018)
    assert (round(low), round(high)) == (5_084_579, 5_119_051)


def test_ratios_of_an_assumed_statement():
    statement = Statement(income=1000, expenses=900, assets=2000, own_capital=1600, liabilities=400)
    assert statement.profit == 100
    assert statement.imbalance == 0
    assert statement.ratios() == pytest.approx(
        {"return_on_assets": 5.0, "leverage": 0.25, "return_on_own_capital": 6.25, "return_on_income": 10.0}
    )


def test_nothing_is_divided_by_nothing():
    ratios = Statement(income=0, expenses=0, assets=0, own_capital=-5, liabilities=5).ratios()
    assert all(math.isnan(value) for value in ratios.values())
    assert math.isnan(FORMULA.z(ratios | {"leverage_effect": 1.0}))


def test_the_leverage_effect_is_held_or_follows_the_product():
    ratios = {"return_on_assets": 4.0, "leverage": 0.5}
    assert Effect(1.9, 1.0, moves=False).of(ratios) == 1.9
    assert Effect(1.9, 1.0, moves=True).of(ratios) == pytest.approx(3.8)
    assert Effect(1.9, 1.0, moves=True).of({"return_on_assets": -4.0, "leverage": 0.5}) == pytest.approx(-3.8)


def test_the_statement_of_2020_gives_the_printed_z_again(finance: pd.DataFrame):
    statement = assumptions.statement_of(finance, 2020)
    for moves in (True, False):
        effect = assumptions.effect_of(finance, 2020, moves=moves)
        ratios = assumptions.assumed_ratios(statement, effect)
        assert ratios["leverage_effect"] == pytest.approx(1.9)
        assert FORMULA.z(ratios) == pytest.approx(29.28, abs=0.005)


def test_a_planned_year_takes_its_expenses_from_the_profit(finance: pd.DataFrame):
    balance = assumptions.statement_of(finance, 2020)
    planned = assumptions.planned_statement(balance, 9_367_017, 110_120)
    assert planned.expenses == 9_256_897
    assert planned.profit == 110_120
    assert (planned.assets, planned.own_capital, planned.liabilities) == (8_025_364, 6_681_726, 1_343_638)


def test_effect_of_a_year_without_income_is_still_known(finance: pd.DataFrame):
    # 2018 has no income, so no profit of ours: the printed ratios give the product, 1.08 × 0.3
    assert assumptions.effect_of(finance, 2018, moves=True).at == pytest.approx(0.324)


def test_sensitivity_moves_one_input_alone():
    statement = Statement(income=1000, expenses=900, assets=2000, own_capital=1600, liabilities=400)
    held = Effect(0.0, 1.0, moves=False)
    by_percent = assumptions.sensitivity(statement, held, FORMULA, percent=1)
    # income 1010: profit 110; K1 5 -> 5.5, K4 6.25 -> 6.875, K5 10 -> 10.8911
    # 0.717 × 0.5 + 0.42 × 0.625 + 0.998 × 0.891089 = 0.3585 + 0.2625 + 0.889307 = 1.510307
    assert by_percent["income"][0] == pytest.approx(1.510307, abs=1e-6)
    # assets 2020: K1 100 / 2020 = 4.950495; 0.717 × -0.049505 = -0.035495
    assert by_percent["assets"][0] == pytest.approx(-0.035495, abs=1e-6)
    by_step = assumptions.sensitivity(statement, held, FORMULA, step=100)
    # liabilities 500 and 300: 0.847 × (0.3125 - 0.25) = 0.0529375, and the same downwards
    assert by_step["liabilities"] == pytest.approx((0.0529375, -0.0529375))
    assert list(by_percent) == list(assumptions.INPUTS)


def test_an_unknown_year_is_an_error(finance: pd.DataFrame):
    with pytest.raises(KeyError, match="2021"):
        assumptions.statement_of(finance, 2021)


def test_class_one_is_counted_over_the_years_with_a_z(finance: pd.DataFrame):
    z = rules.z_by_year(rules.contributions(finance, FORMULA))
    assert FORMULA.reached(z) == (3, 3)
    assert FORMULA.reached(rules.z_by_year(rules.contributions(finance, FORMULA, fractions=True))) == (0, 3)
    z.loc[z["year"] == 2019, "value"] = NAN
    assert FORMULA.reached(z) == (2, 2)


def test_a_year_without_z_is_stepped_over(finance: pd.DataFrame):
    terms = rules.contributions(finance, FORMULA)
    assert list(rules.all_steps(terms)) == [(2018, 2019), (2019, 2020)]
    terms.loc[(terms["year"] == 2019) & (terms["ratio"] == "leverage"), "value"] = NAN
    assert list(rules.all_steps(terms)) == [(2018, 2020)]


def test_a_z_is_compared_with_the_decimals_of_the_text():
    z = pd.DataFrame({"year": [2018, 2020], "value": [3.50161, 29.28058]})

    def printed(text: str) -> pd.DataFrame:
        return pd.DataFrame({"year": [2020], "value": [float(text)], "printed": [text]})

    assert rules.unlike_print(z, printed("29.28")) == []
    assert rules.unlike_print(z, printed("29.3")) == []  # 29.28 rounds to 29.3
    assert rules.unlike_print(z, printed("30.1")) == [(2020, "30.1", 29.28058)]


def test_only_whole_statements_are_offered_and_in_millions(finance: pd.DataFrame):
    thousands = finance.assign(unit="thousand tenge")
    assert assumptions.complete_years(thousands) == (2019, 2020)
    assert assumptions.in_millions(thousands, 2020) == Statement(6477.55339, 5719.89487, 8025.364, 6681.726, 1343.638)


def test_a_slider_goes_in_full_steps_to_twice_its_start():
    # 0.4 × 6477.55 = 2591.02, 2 × 6477.55 = 12955.1
    assert assumptions.slider_range(6477.55) == (2590, 12960)


def test_an_assumption_knows_what_was_moved_and_where_it_came_from():
    start = Statement(income=1000, expenses=900, assets=2000, own_capital=1600, liabilities=400)
    moved = Statement(income=1000, expenses=900, assets=2100, own_capital=1600, liabilities=400)
    held = Effect(1.9, 1.0, moves=False)
    still = Assumption(2020, 2020, start, start, held)
    assert (still.planned, still.moved, still.open_by, still.origin("assets")) == (False, (), 0.0, "printed")
    planned = Assumption(2024, 2020, start, moved, held)
    assert (planned.planned, planned.moved, planned.open_by) == (True, ("assets",), 100)
    assert [planned.origin(name) for name in assumptions.INPUTS] == [
        "planned",
        "net",
        "borrowed",
        "borrowed",
        "borrowed",
    ]


def test_rounding_alone_moves_a_term(finance: pd.DataFrame):
    start = assumptions.statement_of(finance, 2020)
    assumption = Assumption(2020, 2020, start, start, assumptions.effect_of(finance, 2020, moves=True))
    # 0.998 × 11.6967 = 11.6733 from the statements, 0.998 × 11.7 = 11.6766 from the print
    ratio, computed, printed = assumptions.rounding(finance, FORMULA, assumption) or ("", NAN, NAN)
    assert ratio == "return_on_income"
    assert (computed, printed) == pytest.approx((11.6733, 11.6766), abs=1e-4)
    planned = Assumption(2024, 2020, start, start, assumption.effect)
    assert assumptions.rounding(finance, FORMULA, planned) is None


def test_an_assumption_without_capital_has_no_z(finance: pd.DataFrame):
    start = assumptions.statement_of(finance, 2020)
    nothing = Statement(income=1000, expenses=900, assets=2000, own_capital=0, liabilities=400)
    effect = assumptions.effect_of(finance, 2020, moves=True)
    known = assumptions.outcome(finance, FORMULA, Assumption(2020, 2020, start, start, effect))
    assert known.known
    assert known.z_printed == pytest.approx(29.28058)
    assert known.z_fractions == pytest.approx(FORMULA.z(known.ratios, fractions=True))
    unknown = assumptions.outcome(finance, FORMULA, Assumption(2020, 2020, start, nothing, effect))
    assert not unknown.known
