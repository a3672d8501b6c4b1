"""The charts of the finance page by their data: values, roles, words and table twins."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import finance
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin
from ktudash.metrics.finance import implied_rates, scaled, share

NAN = float("nan")
TENGE = "thousand tenge"


def rows(values: dict[int, float], unit: str = "mln tenge", **columns: object) -> pd.DataFrame:
    frame = pd.DataFrame(
        {
            "year": list(values),
            "value": list(values.values()),
            "unit": unit,
            "printed": [str(value) for value in values.values()],
            "status": ["reported" if value == value else "lost" for value in values.values()],
            "corrected": NAN,
            "reason": "",
        }
    )
    return frame.assign(**columns)


INCOME = {
    "income": rows({2018: NAN, 2019: 5836.529, 2020: 6477.55339}),
    "expenses": rows({2018: NAN, 2019: 5725.495, 2020: 5719.89487}),
    "gross_income": rows({2018: NAN, 2019: 470.30786, 2020: 974.37489}),
}
PROFIT = {
    "profit_before_tax": rows({2018: 85.713, 2019: 111.034, 2020: 757.65852}),
    "net_profit": rows({2018: 75.506, 2019: 111.034, 2020: 757.65852}),
    "net_profit_retained": rows({2018: 75.506, 2019: 97.029, 2020: 757.65852}),
    "net_profit_for_development": rows({2018: 75.506, 2019: 97.029, 2020: 757.65852}),
}
BALANCE = {
    "assets": rows({2018: 6979.667, 2019: 7025.019, 2020: 8025.364}),
    "own_capital": rows({2018: 5351.425, 2019: 5449.537, 2020: 6681.726}),
    "liabilities": rows({2018: 1628.242, 2019: 1575.482, 2020: 1343.638}),
}
PLAN = rows({2024: 9.367017, 2026: 10.082113, 2029: 11.466121}, unit="bn tenge")


def cells(figure: go.Figure) -> dict[tuple[str, str], str]:
    table = twin(figure)
    return {
        (row, column): cell.shown
        for row, line in zip(table.rows, table.cells, strict=True)
        for column, cell in zip(table.columns, line, strict=True)
        if cell is not None
    }


def words(figure: go.Figure) -> list[str]:
    return [text for trace in figure.data if trace.meta["role"] == "word" for text in trace.text]


def test_income_shows_both_years_and_says_what_is_lost():
    figure = finance.income(INCOME, source="Table 6")
    assert story_of(figure).title == "Income rose by 11.0\u202f% in 2020 while expenses fell by 0.1\u202f%"
    shown = cells(figure)
    assert shown["2020", "Income"] == "6\u202f477.6\u00a0mln tenge"
    assert shown["2018", "Expenses"] == "lost"
    assert words(figure) == ["lost"] * 3
    assert "2018: the figures did not survive" in story_of(figure).key


def test_income_title_follows_the_data():
    falling = INCOME | {"income": rows({2019: 200.0, 2020: 150.0})}
    title = story_of(finance.income(falling, source="")).title
    assert title == "Income fell by 25.0\u202f% in 2020, to 150.0 mln tenge"
    both = INCOME | {"expenses": rows({2019: 100.0, 2020: 110.0})}
    assert story_of(finance.income(both, source="")).title.endswith("expenses by 10.0\u202f%")


def test_profit_names_the_year_in_which_something_is_missing():
    figure = finance.profit(PROFIT, source="Table 6")
    story = story_of(figure)
    assert story.title == "Profit before tax rose 6.8 times in 2020, to 757.7 mln tenge"
    assert story.notes[0] == "2019 and 2020: net profit and profit before tax are the same; no tax is printed."
    assert len(story.notes) == 2
    assert story.notes[1].startswith("2019: of the net profit of 111.0 mln tenge only 97.0 mln are left")
    assert "14.0 mln" in story.notes[1]
    assert cells(figure)["2019", "Left at disposal"] == "97.0\u00a0mln tenge"


def test_a_profit_that_was_taxed_has_no_note_of_the_tax():
    taxed = {name: rows({2019: 9.0, 2020: 8.0}) for name in PROFIT} | {
        "profit_before_tax": rows({2019: 10.0, 2020: 8.0})
    }
    assert story_of(finance.profit(taxed, source="")).notes == (
        "2020: net profit and profit before tax are the same; no tax is printed.",
    )
    taxed["profit_before_tax"] = rows({2019: 10.0, 2020: 10.0})
    assert story_of(finance.profit(taxed, source="")).notes == ()


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ({2019: 100.0, 2020: 120.0}, "Profit before tax rose by 20.0\u202f% in 2020, to 120.0 mln tenge"),
        ({2019: 100.0, 2020: 80.0}, "Profit before tax fell by 20.0\u202f% in 2020, to 80.0 mln tenge"),
    ],
)
def test_profit_title_has_variants(values: dict[int, float], title: str):
    series = PROFIT | {"profit_before_tax": rows(values)}
    assert story_of(finance.profit(series, source="")).title == title


def test_a_corrected_value_is_hollow_and_explained():
    fixed = rows({2019: 111.034, 2020: 757.65852}, corrected=[NAN, 757.65852], reason="A digit slipped.")
    figure = finance.profit(PROFIT | {"net_profit": fixed}, source="")
    bar = next(trace for trace in figure.data if trace.name == "Net profit")
    assert list(bar.marker.color) == ["#13263C", "#FFFFFF"]
    assert any("A digit slipped." in note for note in story_of(figure).notes)


def test_balance_stacks_to_the_assets():
    figure = finance.balance(BALANCE, share(BALANCE["own_capital"], BALANCE["assets"]), source="Table 6")
    assert story_of(figure).title == "Own capital carries 83\u202f% of the assets, up from 77\u202f% in 2018"
    assert story_of(figure).notes == ()
    assert figure.layout.barmode == "stack"
    shown = cells(figure)
    assert shown["2019", "Assets"] == "7\u202f025.0\u00a0mln tenge"
    assert shown["2020", "Liabilities"] == "1\u202f343.6\u00a0mln tenge"


def test_balance_says_where_it_does_not_close():
    odd = BALANCE | {"liabilities": rows({2018: 1628.242, 2019: 1575.482, 2020: 1443.638})}
    notes = story_of(finance.balance(odd, share(odd["own_capital"], odd["assets"]), source="")).notes
    assert len(notes) == 1
    assert notes[0].startswith("2020: own capital and liabilities add up to 8\u202f125.4 mln tenge")
    assert notes[0].endswith("the printed assets are 8\u202f025.4.")


def test_returns_share_one_scale_and_change_their_title():
    series = {
        "return_on_assets": rows({2018: 1.08, 2020: 9.44}, unit="%"),
        "return_on_own_capital": rows({2018: 1.41, 2020: 11.34}, unit="%"),
        "return_on_income": rows({2018: 1.48, 2020: 11.7}, unit="%"),
    }
    figure = finance.returns(series, source="")
    assert story_of(figure).title.startswith("Profitability rose on all three bases: 11.7\u202f% of income")
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range == figure.layout.yaxis3.range
    mixed = series | {"return_on_assets": rows({2018: 9.44, 2020: 1.08}, unit="%")}
    assert story_of(finance.returns(mixed, source="")).title.startswith("Profitability moved both ways")


def test_leverage_has_three_scales():
    series = {
        "leverage": rows({2018: 0.3, 2019: 0.29, 2020: 0.2}, unit="ratio"),
        "leverage_effect": rows({2018: 0.13, 2019: 0.35, 2020: 1.9}, unit="%"),
        "ebitda": rows({2018: 771.352, 2019: 893.29941, 2020: 1603.65886}),
    }
    figure = finance.leverage(series, source="")
    assert story_of(figure).title == "Leverage fell to 0.20 in 2020 while EBITDA grew to 1\u202f603.7 mln tenge"
    assert figure.layout.yaxis.range[1] < 1 < figure.layout.yaxis3.range[1]
    assert list(figure.data[0].y) == [0.3, 0.29, 0.2]
    series["ebitda"] = rows({2019: 900.0, 2020: 800.0})
    assert (
        story_of(finance.leverage(series, source="")).title
        == "Leverage stood at 0.20 in 2020, EBITDA at 800.0 mln tenge"
    )


def test_financing_adds_up_or_says_so():
    years = rows({2021: 5.0, 2022: 5.0, 2023: 5.5, 2024: 5.9, 2025: 6.5}, unit="bn tenge")
    story = story_of(finance.financing(years, 27.9, source=""))
    assert story.title == "The Strategic Plan takes 27.9 bn tenge, from 5.0 bn in 2021 to 6.5 bn in 2025"
    assert story.notes == ()
    odd = story_of(finance.financing(years, 28.9, source=""))
    assert odd.notes == ("The years add up to 27.9 bn tenge, the printed total is 28.9.",)


def test_income_of_both_plans_leaves_a_gap_with_words():
    actual = scaled(rows({2018: NAN, 2019: 5_836_529, 2020: 6_477_553.39}, unit=TENGE), "bn tenge")
    figure = finance.income_path(actual, PLAN, source="")
    assert story_of(figure).title == "Income is to reach 11.5 bn tenge in 2029, 1.8 times the 6.5 bn of 2020"
    assert [note.text for note in figure.layout.annotations] == ["no figures<br>in either plan"]
    assert figure.layout.annotations[0].x == 2022
    roles = {trace.meta["role"]: list(trace.x) for trace in figure.data}
    assert roles["actual"] == [2018, 2019, 2020]
    assert roles["target"] == [2024, 2026, 2029]
    lower = PLAN.assign(value=[3.0, 3.0, 4.0])
    assert story_of(finance.income_path(actual, lower, source="")).title.endswith("below the 6.5 bn of 2020")


def test_net_profit_of_the_plan_stands_beside_the_last_actual():
    actual = rows({2018: 75.506, 2019: 111.034, 2020: 757.65852})
    target = rows({2024: 110.12, 2029: 154.449})
    figure = finance.profit_path(actual, target, {2020: 11.697, 2024: 1.1756, 2029: 1.347}, source="")
    story = story_of(figure)
    assert story.title == "A net profit of 110 mln tenge is planned for 2024; 2020 brought 758 mln"
    assert "11.7\u202f% in 2020, 1.2\u202f% planned for 2024, 1.3\u202f% for 2029" in story.key
    assert cells(figure)["2029", "Net profit"] == "154\u00a0mln tenge"
    higher = target.assign(value=[800.0, 900.0])
    grown = finance.profit_path(actual, higher, {2020: 1.0, 2024: 1.0, 2029: 1.0}, source="")
    assert story_of(grown).title == "Net profit is to grow from 758 mln tenge in 2020 to 900 mln in 2029"


def test_planned_income_is_cut_into_parts_in_two_years_only():
    parts = {
        "education": rows({2024: 6591.60625, 2029: 9245.06875}),
        "research": rows({2024: 1394.31691, 2029: 1955.60159}),
        "remaining": rows({2024: 1381.09384, 2029: 265.45066}),
    }
    total = rows({2024: 9367.017, 2025: 9776.106, 2029: 11466.121})
    figure = finance.income_parts(total, parts, {"education": 7.0, "research": 7.0}, social=0.5, source="")
    story = story_of(figure)
    assert (
        story.title == "Education and research are to bring 98\u202f% of the income in 2029, up from 85\u202f% in 2024"
    )
    assert "7.0\u202f% and 7.0\u202f% a year" in story.notes[0]
    assert "0.5 mln tenge a year by 2029" in story.notes[1]
    assert twin(figure).rows == ("2024", "2029")
    assert cells(figure)["2029", "Remaining"] == "265.5\u00a0mln tenge"
    assert cells(figure)["2024", "All income"] == "9\u202f367.0\u00a0mln tenge"
    assert "Remaining 265.5" in [note.text for note in figure.layout.annotations]


def test_added_value_names_the_exchange_rates_it_implies():
    series = {
        "productivity": rows({2024: 1.35, 2029: 1.5}, unit=""),
        "kzt": rows({2024: 403, 2029: 811}, unit="tenge per academic hour"),
        "usd": rows({2024: 0.89, 2029: 1.49}, unit="USD per academic hour"),
    }
    headings = {"education": 1.4, "research": 1.55, "social": 1.12}
    rates = implied_rates(series["kzt"], series["usd"])
    story = story_of(finance.added_value(series, rates, headings, source=""))
    assert story.title == ("Added value per academic hour is to rise 2.0 times by 2029, productivity by 11.1\u202f%")
    assert "2024: 453, 2029: 544 tenge per dollar" in story.notes[0]
    assert "1.40 in education, 1.55 in research and 1.12 in social work" in story.key
    steady = finance.added_value(series, pd.Series({2024: 450.0, 2029: 450.0}), headings, source="")
    assert story_of(steady).notes == ()


def test_every_measure_of_the_table_has_its_chart():
    charted = {measure for measures in finance.MEASURES.values() for measure in measures}
    assert charted == set(finance.SENTENCES) & charted
    assert len(charted) == 16  # Table 6 has 17; the total of the liabilities side equals the assets
