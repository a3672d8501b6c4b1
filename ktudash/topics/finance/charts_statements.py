"""Charts of Table 6: income, profit, balance sheet, profitability and leverage of the years before the plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Story
from ktudash.money import of_measure, share
from ktudash.registry import chart, frame
from ktudash.topics.finance import rules
from ktudash.topics.finance.multiples import PATH, corrections, measure_name, multiples
from ktudash.words import Listed, Message, Number, Quantity, Year, msg

#: The measures of each chart, in its order. The total of the liabilities side, which equals the assets, has none.
INCOME: Final = ("income", "expenses", "gross_income")
PROFIT: Final = ("profit_before_tax", "net_profit", "net_profit_retained", "net_profit_for_development")
BALANCE: Final = ("assets", "own_capital", "liabilities")
RETURNS: Final = ("return_on_assets", "return_on_own_capital", "return_on_income")
LEVERAGE: Final = ("leverage", "leverage_effect", "ebitda")


def _corrections(statements: pd.DataFrame, names: Iterable[str]) -> tuple[Message, ...]:
    return corrections({name: of_measure(statements, name) for name in names})


@chart("income-and-expenses", page=PATH, span=6, statements=frame("finance", measure=INCOME))
def income(statements: pd.DataFrame) -> Chart:
    """Income, expenses and gross income by year, mln tenge; lost cells are gaps with a word."""
    series = rules.measures(statements, INCOME)
    before, last = rules.last_two(series["income"])
    costs_before, costs = rules.last_two(series["expenses"])
    lost = rules.lost_years(series.values())
    years = series["income"]["year"]
    return Chart(
        Story(
            name="income-and-expenses",
            title=msg(
                "finance-income-title",
                income_moved=rules.moved(series["income"]),
                expenses_moved=rules.moved(series["expenses"]),
                income=Quantity(rules.change(last["value"], before["value"]), "%", 1),
                expenses=Quantity(rules.change(costs["value"], costs_before["value"]), "%", 1),
                year=Year(int(last["year"])),
                now=Number(last["value"], 1),
            ),
            subtitle=msg("finance-income-sub", first=Year(int(years.min())), last=Year(int(years.max()))),
            key=msg("finance-income-key", lost=len(lost), years=Listed(tuple(Year(year) for year in lost), "comma")),
            notes=_corrections(statements, INCOME),
        ),
        multiples(series, role="actual", one_scale=True, decimals=1),
        height=340,
    )


@chart("profit", page=PATH, span=6, statements=frame("finance", measure=PROFIT))
def profit(statements: pd.DataFrame) -> Chart:
    """Profit before tax, net, left at disposal and for development: four small multiples on one scale."""
    series = rules.measures(statements, PROFIT)
    before, last = rules.last_two(series["profit_before_tax"])
    years = series["net_profit"]["year"]
    untaxed = rules.untaxed_years(series)
    notes = [
        msg(
            "finance-profit-left",
            year=Year(year),
            net=Number(net, 1),
            left=Number(left, 1),
            difference=Number(net - left, 1),
        )
        for year, net, left in rules.not_left(series)
    ]
    if untaxed:
        notes.insert(0, msg("finance-profit-untaxed", years=Listed(tuple(Year(year) for year in untaxed), "and")))
    return Chart(
        Story(
            name="profit",
            title=msg(
                "finance-profit-title",
                moved=rules.moved(series["profit_before_tax"]),
                factor=Number(last["value"] / before["value"], 1),
                before=Number(before["value"], 1),
                before_year=Year(int(before["year"])),
                percent=Quantity(rules.change(last["value"], before["value"]), "%", 1),
                year=Year(int(last["year"])),
                now=Number(last["value"], 1),
            ),
            subtitle=msg("finance-profit-sub", first=Year(int(years.min())), last=Year(int(years.max()))),
            key=msg("finance-profit-key"),
            notes=(*notes, *_corrections(statements, PROFIT)),
        ),
        multiples(series, role="actual", one_scale=True, decimals=1),
        height=340,
        title_room=17,
    )


@chart("balance-sheet", page=PATH, span=5, statements=frame("finance", measure=BALANCE))
def balance(statements: pd.DataFrame) -> Chart:
    """Own capital and liabilities stacked to the assets, mln tenge."""
    series = rules.measures(statements, BALANCE)
    assets, own, liabilities = (series[name] for name in BALANCE)
    sums = rules.sides_of_balance(series)
    shares = share(own, assets)
    doubts = tuple(
        msg("finance-balance-doubt", year=Year(year), sum=Number(added, 1), printed=Number(printed, 1))
        for year, added, printed in rules.unclosed(assets, sums)
    )
    return Chart(
        Story(
            name="balance-sheet",
            title=msg(
                "finance-balance-title",
                direction="rose" if shares.iloc[-1] >= shares.iloc[0] else "fell",
                now=Quantity(shares.iloc[-1], "%", 0),
                before=Quantity(shares.iloc[0], "%", 0),
                year=Year(int(shares.index[0])),
                last=Year(int(shares.index[-1])),
            ),
            subtitle=msg(
                "finance-balance-sub", first=Year(int(assets["year"].min())), last=Year(int(assets["year"].max()))
            ),
            key=msg("finance-balance-key"),
            notes=(*doubts, *_corrections(statements, BALANCE)),
        ),
        (
            Panel(
                build.years(assets["year"]),
                (
                    *build.bars(
                        own, role="part", name=measure_name("own_capital"), colour="part-2", labels="inside", decimals=1
                    ),
                    *build.bars(
                        liabilities, role="part", name=measure_name("liabilities"), colour="part-4", labels="inside",
                        decimals=1, ink="actual",
                    ),
                    build.totals(assets, name=measure_name("assets"), at_height=sums, decimals=1),
                ),
                years=True,
                arrangement="stack",
                gap=0.45,
                axis=build.value_axis(sums.values(), shown=False),
            ),
        ),
        legend=True,
    )  # fmt: skip


@chart("profitability", page=PATH, span=7, statements=frame("finance", measure=RETURNS))
def returns(statements: pd.DataFrame) -> Chart:
    """Profitability of assets, own capital and income, %, on one scale."""
    series = rules.measures(statements, RETURNS)
    years = series["return_on_income"]["year"]
    first, last = series["return_on_income"].iloc[0], series["return_on_income"].iloc[-1]
    return Chart(
        Story(
            name="profitability",
            title=msg(
                "finance-returns-title",
                moved=rules.moved_together(series.values()),
                income=Quantity(last["value"], "%"),
                before=Quantity(first["value"], "%"),
                first=Year(int(first["year"])),
                year=Year(int(last["year"])),
            ),
            subtitle=msg("finance-returns-sub", first=Year(int(years.min())), last=Year(int(last["year"]))),
            key=msg("finance-returns-key"),
            notes=_corrections(statements, RETURNS),
        ),
        multiples(series, role="actual", one_scale=True),
    )


@chart("leverage-and-ebitda", page=PATH, span=7, statements=frame("finance", measure=LEVERAGE))
def leverage(statements: pd.DataFrame) -> Chart:
    """Leverage, leverage effect and EBITDA: three units, three scales."""
    series = rules.measures(statements, LEVERAGE)
    before, last = rules.last_two(series["leverage"])
    ebitda_before, ebitda = rules.last_two(series["ebitda"])
    return Chart(
        Story(
            name="leverage-and-ebitda",
            title=msg(
                "finance-leverage-title",
                apart=bool(last["value"] < before["value"] and ebitda["value"] > ebitda_before["value"]),
                leverage_before=Number(before["value"], 2),
                leverage=Number(last["value"], 2),
                year=Year(int(last["year"])),
                ebitda_before=Number(ebitda_before["value"], 1),
                ebitda=Number(ebitda["value"], 1),
            ),
            subtitle=msg(
                "finance-leverage-sub",
                first=Year(int(series["leverage"]["year"].min())),
                last=Year(int(last["year"])),
            ),
            key=msg("finance-leverage-key"),
            notes=_corrections(statements, LEVERAGE),
        ),
        multiples(series, role="actual", one_scale=False, decimals={"leverage": 2, "leverage_effect": 2, "ebitda": 1}),
    )
