"""The charts of finance by their data: values, roles, words and table twins."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import pytest

from ktudash import registry
from ktudash.chart.model import Chart
from ktudash.chart.table import table
from ktudash.drawing.heads import heads
from ktudash.store import Store
from tests.charts import Change, drawn, notes, over_targets, places, plain, point, reported, series, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])


def statement(**measures: Mapping[int, float]) -> Change:
    """Other figures of Table 6, in thousand tenge or per cent as it prints: ``income={2020: 150.0}``."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        for measure, figures in measures.items():
            for year, value in figures.items():
                at = (rows["measure"] == measure) & (rows["year"] == year)
                assert at.any(), (measure, year)
                rows = rows.assign(value=rows["value"].mask(at, value))
        return rows

    return change


def at_years(figures: Mapping[int, float]) -> Change:
    """Other figures of rows that have one a year."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(value=rows["year"].map(dict(figures)).astype(float).fillna(rows["value"]))

    return change


def shown(chart: Chart, name: str, place: object, role: str = "") -> str:
    return plain(point(chart, name, place, role).shown)


def panel_highs(chart: Chart) -> list[float]:
    return [panel.axis.high or 0.0 for panel in chart.panels]


@FIGURES
def test_income_shows_both_years_and_says_what_is_lost(store: Store, figures: str) -> None:
    chart = drawn(store, "income-and-expenses", figures)
    assert title(chart) == "University income rose by 11.0 % in 2020, to 6 477.6 mln tenge; expenses fell by 0.1 %"
    assert shown(chart, "Income", 2020) == "6 477.6 mln tenge"
    assert [shown(chart, name, 2018) for name in ("Income", "Expenses", "Gross income")] == ["not in our copy"] * 3
    assert values(chart, "Expenses") == [None, 5725.495, pytest.approx(5719.89487)]
    assert plain(chart.story.key).startswith(
        "The three share one scale. 2018: our copy of the document has no figures. How gross income"
    )
    assert {one.role for one in chart.series} == {"actual"}
    assert len(set(panel_highs(chart))) == 1


def test_income_title_follows_the_data(store: Store) -> None:
    falling = drawn(store, "income-and-expenses", statements=statement(income={2019: 200_000.0, 2020: 150_000.0}))
    assert title(falling) == "University income fell by 25.0 % in 2020, to 150.0 mln tenge"
    both = drawn(store, "income-and-expenses", statements=statement(expenses={2019: 100.0, 2020: 110.0}))
    assert title(both) == "University income rose by 11.0 % in 2020, to 6 477.6 mln tenge; expenses rose by 10.0 %"


def test_income_of_which_nothing_is_lost_says_so_of_no_year(store: Store) -> None:
    chart = drawn(store, "income-and-expenses", statements=lambda rows: rows.assign(value=1.0, status="reported"))
    assert str(chart.story.key).startswith("The three share one scale. How gross income")


@FIGURES
def test_profit_names_the_year_in_which_something_is_missing(store: Store, figures: str) -> None:
    chart = drawn(store, "profit", figures)
    assert title(chart) == "Profit before tax was 757.7 mln tenge in 2020, 6.8 times the 111.0 mln of 2019"
    assert notes(chart) == [
        "2019 and 2020: net profit and profit before tax are the same; no tax is printed.",
        "2019: net profit is 111.0 mln tenge, what is left of it at the disposal of the university 97.0 mln. The plan"
        " does not explain the 14.0 mln between them.",
    ]
    assert shown(chart, "Left at disposal", 2019) == "97.0 mln tenge"
    assert [panel.title for panel in chart.panels] == [
        "Profit before tax",
        "Net profit",
        "Left at disposal",
        "For development",
    ]
    assert len(set(panel_highs(chart))) == 1


def test_a_profit_that_was_taxed_has_no_note_of_the_tax(store: Store) -> None:
    left = {2019: 111_034.0}
    once = drawn(store, "profit", statements=statement(profit_before_tax={2019: 120_000.0}, net_profit_retained=left))
    assert notes(once) == ["2020: net profit and profit before tax are the same; no tax is printed."]
    taxed = statement(profit_before_tax={2019: 120_000.0, 2020: 800_000.0}, net_profit_retained=left)
    assert notes(drawn(store, "profit", statements=taxed)) == []


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({2019: 100_000.0, 2020: 120_000.0}, "Profit before tax rose by 20.0 % in 2020, to 120.0 mln tenge"),
        ({2019: 100_000.0, 2020: 80_000.0}, "Profit before tax fell by 20.0 % in 2020, to 80.0 mln tenge"),
    ],
)
def test_profit_title_has_variants(store: Store, figures: dict[int, float], words: str) -> None:
    assert title(drawn(store, "profit", statements=statement(profit_before_tax=figures))) == words


def test_a_corrected_value_is_hollow_and_explained_in_the_unit_of_the_print(store: Store) -> None:
    def corrected(rows: pd.DataFrame) -> pd.DataFrame:
        at = (rows["measure"] == "net_profit") & (rows["year"] == 2020)
        reason = rows["reason"].mask(at, "A digit slipped.")
        return rows.assign(
            corrected=rows["corrected"].mask(at, 757_600.0), value=rows["value"].mask(at, 757_600.0), reason=reason
        )

    chart = drawn(store, "profit", statements=corrected)
    assert [one.corrected for one in series(chart, "Net profit").points] == [False, False, True]
    assert shown(chart, "Net profit", 2020) == "757.6 mln tenge*"
    assert notes(chart)[-1] == ("* Net profit, 2020: the document prints 757658.52, read as 757 600. A digit slipped.")


@FIGURES
def test_balance_stacks_to_the_assets(store: Store, figures: str) -> None:
    chart = drawn(store, "balance-sheet", figures)
    # SP Table 6: 6 681 726 of 8 025 364 in 2020, 5 351 425 of 6 979 667 in 2018.
    assert title(chart) == "Own capital was 83 % of the assets in 2020, up from 77 % in 2018"
    assert notes(chart) == []
    assert chart.panels[0].arrangement == "stack"
    assert shown(chart, "Assets", 2019) == "7 025.0 mln tenge"
    assert shown(chart, "Liabilities", 2020) == "1 343.6 mln tenge"
    tops = [
        (a or 0) + (b or 0) for a, b in zip(values(chart, "Own capital"), values(chart, "Liabilities"), strict=True)
    ]
    assert [one.height for one in series(chart, "Assets").points] == pytest.approx(tops)
    assert table(chart).columns == ("Own capital", "Liabilities", "Assets")


def test_balance_says_where_it_does_not_close(store: Store) -> None:
    chart = drawn(store, "balance-sheet", statements=statement(liabilities={2020: 1_443_638.0}))
    assert notes(chart) == [
        "2020: own capital and liabilities add up to 8 125.4 mln tenge, the printed assets are 8 025.4."
    ]
    fallen = drawn(store, "balance-sheet", statements=statement(own_capital={2020: 1_000_000.0}))
    assert title(fallen) == "Own capital was 12 % of the assets in 2020, down from 77 % in 2018"


@FIGURES
def test_returns_share_one_scale_and_change_their_title(store: Store, figures: str) -> None:
    chart = drawn(store, "profitability", figures)
    assert title(chart) == (
        "Net profit was 11.7 % of income in 2020, 1.48 % in 2018; on assets and own capital it rose too"
    )
    assert values(chart, "On own capital") == [1.41, 2.04, 11.34]
    assert len(set(panel_highs(chart))) == 1
    mixed = drawn(store, "profitability", figures, statements=statement(return_on_assets={2018: 10.0}))
    assert title(mixed) == "Net profit was 11.7 % of income in 2020; from 2018 the three returns moved both ways"
    fallen = statement(**{name: {2018: 20.0} for name in ("return_on_assets", "return_on_own_capital")})
    fallen_all = drawn(
        store, "profitability", statements=lambda rows: statement(return_on_income={2018: 20.0})(fallen(rows))
    )
    assert title(fallen_all).endswith("on assets and own capital it fell too")


@FIGURES
def test_leverage_has_three_scales(store: Store, figures: str) -> None:
    chart = drawn(store, "leverage-and-ebitda", figures)
    assert title(chart) == "Leverage fell from 0.29 to 0.20 in 2020, EBITDA grew from 893.3 to 1 603.7 mln tenge"
    assert values(chart, "Leverage") == [0.3, 0.29, 0.2]
    assert shown(chart, "Leverage", 2020) == "0.20"
    assert shown(chart, "Leverage effect, %", 2020) == "1.90 %"
    leverage, _, ebitda = panel_highs(chart)
    assert leverage < 1 < ebitda
    other = drawn(store, "leverage-and-ebitda", figures, statements=statement(ebitda={2020: 800_000.0}))
    assert title(other) == "Leverage was 0.20 in 2020, EBITDA 800.0 mln tenge"


@FIGURES
def test_financing_adds_up_or_says_so(store: Store, figures: str) -> None:
    chart = drawn(store, "financing", figures)
    assert title(chart) == "The Strategic Plan is to take 27.9 bn tenge: 5.0 bn in 2021, rising to 6.5 bn in 2025"
    assert values(chart, "Financing", "target") == [5.0, 5.0, 5.5, 5.9, 6.5]
    assert notes(chart) == []
    odd = drawn(
        store, "financing", figures, planned=lambda rows: rows.assign(value=rows["value"].mask(rows["is_total"], 28.9))
    )
    assert notes(odd) == ["The years add up to 27.9 bn tenge, the printed total is 28.9."]
    flat = drawn(store, "financing", figures, planned=at_years({2025: 5.0}))
    assert title(flat) == "The Strategic Plan is to take 27.9 bn tenge in 2021-2025"


@FIGURES
def test_income_of_both_plans_leaves_a_gap_with_words(store: Store, figures: str) -> None:
    chart = drawn(store, "income-both-plans", figures)
    assert title(chart) == "Income is to reach 11.5 bn tenge in 2029, 1.8 times the 6.5 bn of 2020"
    (panel,) = chart.panels
    (remark,) = panel.remarks
    assert (remark.text, remark.place, remark.until) == ("no figures\nin either plan", "2021", "2023")
    assert places(chart, "Income", "actual") == ["2018", "2019", "2020"]
    assert places(chart, "Income", "target") == [str(year) for year in range(2024, 2030)]
    assert heads(table(chart)) == ["Income (actual)", "Income (target)"]
    lower = drawn(store, "income-both-plans", figures, planned=at_years({2029: 4_000_000.0}))
    assert title(lower) == "Income is to be 4.0 bn tenge in 2029, below the 6.5 bn of 2020"


def test_income_of_both_plans_with_actuals_beyond_its_targets(store: Store) -> None:
    chart = drawn(store, "income-both-plans", planned=reported({2024: 20_000_000.0}))
    assert list(over_targets(chart, "Income").values) == [20.0]
    assert panel_highs(chart)[0] > 20


@FIGURES
def test_net_profit_of_the_plan_stands_beside_the_last_actual(store: Store, figures: str) -> None:
    chart = drawn(store, "net-profit-both-plans", figures)
    assert title(chart) == "A net profit of 110 mln tenge is planned for 2024; 2020 brought 758 mln"
    # 757 658.52 of 6 477 553.39, 110 120 of 9 367 017, 154 449 of 11 466 121
    assert plain(chart.story.key) == (
        "Solid: actual. Outlined: target. In % of income: 11.7 % in 2020, 1.2 % planned for 2024, 1.3 % for 2029."
    )
    assert shown(chart, "Net profit", 2029, "target") == "154 mln tenge"
    higher = drawn(store, "net-profit-both-plans", figures, profit=at_years({2024: 800_000.0, 2029: 900_000.0}))
    assert title(higher) == "Net profit is to grow from 758 mln tenge in 2020 to 900 mln in 2029"


@FIGURES
def test_planned_income_is_cut_into_parts_in_two_years_only(store: Store, figures: str) -> None:
    chart = drawn(store, "planned-income-by-source", figures)
    assert title(chart) == "Read as 2024 and 2029, education and research are to bring 85 %, then 98 % of all income"
    assert "both parts then grow by 7.0 % and 7.0 % a year" in notes(chart)[0]
    assert "0.5 mln tenge a year by 2029" in notes(chart)[1]
    assert table(chart).rows == ("2024", "2029")
    assert shown(chart, "Remaining", 2029) == "265.5 mln tenge"
    assert shown(chart, "All income", 2024) == "9 367.0 mln tenge"
    assert {one.role for one in chart.series} == {"target", "total"}


def test_a_part_too_thin_for_its_number_has_it_beside_the_stack(store: Store) -> None:
    chart = drawn(store, "planned-income-by-source")
    parts = [one for one in chart.series if one.role == "target"]
    assert [plain(one.end_name) for one in parts] == ["Education", "Research", "Remaining 265.5"]
    assert [plain(one.label) for one in parts[-1].points] == ["1 381.1", ""]
    # 1 000 000 of 10 922 050 thousand are thick enough, as is what research leaves of the whole.
    thick = drawn(store, "planned-income-by-source", research=at_years({2029: 1_000_000.0}))
    assert [plain(one.end_name) for one in thick.series if one.role == "target"] == [
        "Education",
        "Research",
        "Remaining",
    ]


def test_what_is_not_education_or_research_may_grow(store: Store) -> None:
    chart = drawn(store, "planned-income-by-source", education=at_years({2029: 5_000_000.0}))
    # 11 466 121 − 5 000 000 − 1 955 601.59
    assert title(chart) == (
        "Read as 2024 and 2029, income besides education and research is to grow to 4 510.5 mln tenge"
    )


def test_a_stack_buries_no_actuals(store: Store) -> None:
    chart = drawn(store, "planned-income-by-source", planned=reported({2024: 9_000_000.0}))
    assert {one.role for one in chart.series} == {"target", "total"}


@FIGURES
def test_added_value_names_the_exchange_rates_it_implies(store: Store, figures: str) -> None:
    chart = drawn(store, "productivity-and-added-value", figures)
    assert title(chart) == (
        "Planned added value per academic hour: 403 tenge in 2024, 811 in 2029, 2.0 times as much (in dollars 1.7)"
    )
    # 403 / 0.89, 463 / 0.94, 533 / 0.97, 613 / 1.16, 704 / 1.33, 811 / 1.49
    assert notes(chart) == [
        "The tenge and the dollar figures imply an exchange rate that changes from year to year:"
        " 2024: 453, 2025: 493, 2026: 549, 2027: 528, 2028: 529, 2029: 544 tenge per dollar."
    ]
    assert "1.40 in education, 1.55 in research and 1.12 in social work" in plain(chart.story.key)
    assert [place.short for place in chart.panels[0].places] == ["", "’25", "’26", "’27", "’28", "’29"]
    assert shown(chart, "Added value, USD", 2024) == "0.89 USD per academic hour"
    steady = drawn(
        store,
        "productivity-and-added-value",
        figures,
        kzt=lambda rows: rows.assign(value=450.0),
        usd=lambda rows: rows.assign(value=1.0),
    )
    assert notes(steady) == []
    assert title(steady) == "Added value per academic hour is to be 450 tenge in 2029, productivity 1.50"


def test_added_value_with_actuals_grows_its_own_axis_only(store: Store) -> None:
    chart = drawn(store, "productivity-and-added-value", kzt=reported({2024: 9000.0}))
    assert list(over_targets(chart, "Added value, tenge").values) == [9000.0]
    productivity, kzt, usd = panel_highs(chart)
    assert kzt > 9000
    assert max(productivity, usd) < 10


def test_every_measure_of_the_table_has_its_chart(store: Store) -> None:
    registry.discover()
    shown_measures = {
        measure
        for one in registry.charts("/finance")
        if list(one.needs) == ["statements"]
        for measure in one.rows(store, "corrected")["statements"]["measure"]
    }
    # The total of the liabilities side equals the assets.
    assert set(store.frame("finance")["measure"]) - shown_measures == {"equity_and_liabilities"}
    assert len(shown_measures) == 16


def test_the_page_reads_from_the_statements_to_the_plans() -> None:
    registry.discover()
    assert [(one.name, one.span) for one in registry.charts("/finance")] == [
        ("income-and-expenses", 6),
        ("profit", 6),
        ("balance-sheet", 5),
        ("profitability", 7),
        ("leverage-and-ebitda", 7),
        ("financing", 5),
        ("income-both-plans", 6),
        ("net-profit-both-plans", 6),
        ("planned-income-by-source", 5),
        ("productivity-and-added-value", 7),
    ]
