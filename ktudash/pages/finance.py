"""Finance: the statements of 2018-2020, the financing of the plan, and income and profit to 2029."""

from __future__ import annotations

from typing import Final

import pandas as pd
from dash.development.base_component import Component

from ktudash.components.card import Card
from ktudash.figures import finance as figures_of
from ktudash.metrics.finance import implied_rates, of_measure, remaining, scaled, share, yearly_growth
from ktudash.pages import topic
from ktudash.store import get_store, per_version

PATH: Final = "/finance"
WORDS: Final = {
    "name": "Finance",
    "title": "Finance",
    "lead": "What the university earned, owned and owed in 2018-2020, and what the two plans expect until 2029.",
}

MLN: Final = "mln tenge"
BN: Final = "bn tenge"
TENGE: Final = "thousand tenge"


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, WORDS, order=40, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, WORDS, query, lambda view: cards(view.figures))


@per_version
def cards(figures: str) -> tuple[Card, ...]:
    """The charts of the page, in reading order."""
    store = get_store()
    finance, targets = store.frame("finance", figures), store.targets(figures)
    financing, headings = store.frame("financing", figures), store.frame("headline_targets", figures)
    source = store.catalog.source_line

    def measures(chart: str) -> dict[str, pd.DataFrame]:
        series = {name: of_measure(finance, name) for name in figures_of.MEASURES[chart]}
        return {name: scaled(rows, MLN) if (rows["unit"] == TENGE).all() else rows for name, rows in series.items()}

    def path(code: str, unit: str = "") -> pd.DataFrame:
        rows = targets[targets["code"] == code]
        return scaled(rows, unit) if unit else rows

    def heading(code: str) -> pd.DataFrame:
        return headings[headings["code"] == code]

    def last(code: str) -> float:
        return float(heading(code).loc[heading(code)["point"] == "to", "value"].iloc[0])

    income, net_profit = of_measure(finance, "income"), of_measure(finance, "net_profit")
    margins = pd.concat([share(net_profit, income), share(path("CD-T1"), path("CD-T1.1"))])
    education, research = (scaled(heading(code), MLN) for code in ("CD-H1.1.1", "CD-H1.1.2"))
    planned = path("CD-T1.1", MLN)
    own_share = share(of_measure(finance, "own_capital"), of_measure(finance, "assets"))
    table_6 = source("SP-T6")
    statements, directions = frozenset({"SP-6"}), frozenset({"CD-1"})
    plan_lines = frozenset(key for key, line in store.catalog.lines.items() if line.plan == "SP")
    return (
        Card(figures_of.income(measures("income"), source=table_6), 6, statements),
        Card(figures_of.profit(measures("profit"), source=table_6), 6, statements),
        Card(figures_of.balance(measures("balance"), own_share, source=table_6), 5, statements),
        Card(figures_of.returns(measures("returns"), source=table_6), 7, statements),
        Card(figures_of.leverage(measures("leverage"), source=table_6), 7, statements),
        Card(
            figures_of.financing(
                financing[~financing["is_total"]],
                float(financing.loc[financing["is_total"], "value"].iloc[0]),
                source=source("SP-FIN"),
            ),
            5,
            plan_lines,
        ),
        Card(
            figures_of.income_path(scaled(income, BN), path("CD-T1.1", BN), source=source(["SP-T6", "CD-T1.1"])),
            6,
            statements | directions,
        ),
        Card(
            figures_of.profit_path(
                scaled(net_profit, MLN),
                path("CD-T1", MLN),
                {int(year): float(value) for year, value in margins.items()},
                source=source(["SP-T6", "CD-T1", "CD-T1.1"]),
            ),
            6,
            statements | directions,
        ),
        Card(
            figures_of.income_parts(
                planned,
                {
                    "education": education,
                    "research": research,
                    "remaining": remaining(planned, education, research),
                },
                {"education": yearly_growth(education), "research": yearly_growth(research)},
                social=last("CD-H1.1.3") / 1000,
                source=source(["CD-T1.1", "CD-H"]),
            ),
            5,
            directions,
        ),
        Card(
            figures_of.added_value(
                {"productivity": path("CD-T1.2"), "kzt": path("CD-T2.kzt"), "usd": path("CD-T2.usd")},
                implied_rates(path("CD-T2.kzt"), path("CD-T2.usd")),
                {"education": last("CD-H1.2.1"), "research": last("CD-H1.2.2"), "social": last("CD-H1.2.3")},
                source=source(["CD-T1.2", "CD-T2.kzt", "CD-H"]),
            ),
            7,
            directions | {"CD-2"},
        ),
    )
