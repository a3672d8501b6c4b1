"""Financial stability: the plan's Z, its terms, what the statements give, what assumptions would change.

Z is a weighted sum of five ratios (SP 427-437; Order of the Ministry of Finance No. 372 of 9 April 2020). The
plan enters percentages as whole numbers (9.44, not 0.0944). The coefficients are those of Altman's Z' for
private firms (1983), whose ratios are others and enter as fractions; so both readings are offered.

Amounts are in one unit throughout (any); ratios in the unit of the print: per cent, leverage as a ratio.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

#: The five ratios of the formula by their symbol, in its order.
RATIOS: Final[Mapping[str, str]] = {
    "K1": "return_on_assets",
    "K2": "leverage",
    "K3": "leverage_effect",
    "K4": "return_on_own_capital",
    "K5": "return_on_income",
}
#: Leverage is a ratio in both readings; the others are percentages.
PERCENTAGES: Final = ("return_on_assets", "leverage_effect", "return_on_own_capital", "return_on_income")

#: Altman's border between distress and the grey zone (1983, private firms). Not in the plan.
DISTRESS_BELOW: Final = 1.23

INPUTS: Final = ("income", "expenses", "assets", "own_capital", "liabilities")


@dataclass(frozen=True)
class Formula:
    """The printed coefficients by ratio, and the Z from which class I begins."""

    coefficients: Mapping[str, float]
    class_one_from: float

    @classmethod
    def read(cls, text_figures: pd.DataFrame) -> Formula:
        """The formula as the text prints it. ``KeyError`` where a coefficient is missing."""
        of_topic = text_figures[text_figures["topic"] == "stability"]
        printed = {
            str(row["item"]).split(" ")[0]: float(row["value"])
            for _, row in of_topic[of_topic["measure"] == "coefficient"].iterrows()
        }
        threshold = of_topic.loc[of_topic["measure"] == "threshold", "value"]
        return cls({ratio: printed[symbol] for symbol, ratio in RATIOS.items()}, float(threshold.iloc[0]))

    def terms(self, ratios: Mapping[str, float], *, fractions: bool = False) -> dict[str, float]:
        """What each ratio adds to Z; with ``fractions`` a percentage of 9.44 enters as 0.0944."""
        return {
            ratio: coefficient * ratios[ratio] / (100 if fractions and ratio in PERCENTAGES else 1)
            for ratio, coefficient in self.coefficients.items()
        }

    def z(self, ratios: Mapping[str, float], *, fractions: bool = False) -> float:
        """The sum of the terms; NaN where a ratio has no value."""
        return math.fsum(self.terms(ratios, fractions=fractions).values())

    def is_class_one(self, z: float) -> bool:
        """Whether ``z``, rounded as the plan prints it (two decimals), reaches class I."""
        return round(z, 2) >= self.class_one_from


@dataclass(frozen=True)
class Statement:
    """What the what-if page lets a reader assume, all in one unit."""

    income: float
    expenses: float
    assets: float
    own_capital: float
    liabilities: float

    @property
    def profit(self) -> float:
        """Income less expenses, taken as the net profit: so the plan prints 2019 and 2020."""
        return self.income - self.expenses

    @property
    def imbalance(self) -> float:
        """Assets less own capital and liabilities; zero where the balance sheet closes."""
        return self.assets - self.own_capital - self.liabilities

    def ratios(self) -> dict[str, float]:
        """The four ratios that Table 6 is seen to compute from the statements, without the leverage effect.

        NaN where the base is not positive: a ratio to nothing, or to a negative capital, says nothing.
        """
        return {
            "return_on_assets": _ratio(self.profit, self.assets) * 100,
            "leverage": _ratio(self.liabilities, self.own_capital),
            "return_on_own_capital": _ratio(self.profit, self.own_capital) * 100,
            "return_on_income": _ratio(self.profit, self.income) * 100,
        }


@dataclass(frozen=True)
class Effect:
    """An assumption about the leverage effect (%), whose formula the plan does not print.

    ``printed`` is held, or where ``moves`` is set it follows return on assets × leverage in proportion, from
    the product ``at`` which it was printed. That product gives 1.90 in 2020 (as printed), but 0.33 and 0.46
    in 2018 and 2019, where 0.13 and 0.35 are printed: it is an assumption, not the plan's formula.
    """

    printed: float
    at: float
    moves: bool

    def of(self, ratios: Mapping[str, float]) -> float:
        """The leverage effect that goes with these ratios."""
        if not self.moves:
            return self.printed
        return _ratio(self.printed, self.at) * ratios["return_on_assets"] * ratios["leverage"]


def assumed_ratios(statement: Statement, effect: Effect) -> dict[str, float]:
    """All five ratios of an assumed statement."""
    ratios = statement.ratios()
    return ratios | {"leverage_effect": effect.of(ratios)}


def statement_of(finance: pd.DataFrame, year: int) -> Statement:
    """The printed statement of a year; a lost figure is NaN."""
    values = _values(finance, year)
    return Statement(**{name: values[name] for name in INPUTS})


def planned_statement(balance: Statement, income: float, net_profit: float) -> Statement:
    """A year that only income and net profit are planned for: expenses are what lies between the two.

    Assets, own capital and liabilities are those of ``balance``, an assumption that the page has to name.
    """
    return replace(balance, income=income, expenses=income - net_profit)


def printed_ratios(finance: pd.DataFrame, year: int) -> dict[str, float]:
    """The five ratios that Table 6 prints for a year."""
    values = _values(finance, year)
    return {ratio: values[ratio] for ratio in RATIOS.values()}


def effect_of(finance: pd.DataFrame, year: int, *, moves: bool) -> Effect:
    """The leverage effect as printed for ``year`` and the product that it is assumed to follow."""
    ratios = statement_of(finance, year).ratios()
    if math.isnan(ratios["return_on_assets"]):
        ratios = printed_ratios(finance, year)
    product = ratios["return_on_assets"] * ratios["leverage"]
    return Effect(_values(finance, year)["leverage_effect"], product, moves)


def contributions(finance: pd.DataFrame, formula: Formula, *, fractions: bool = False) -> pd.DataFrame:
    """Each term of Z by year: ``ratio, year, value`` and the core columns that a mark needs.

    ``printed`` shows the multiplication. A term of a corrected ratio is marked as corrected.
    """
    rows = finance[finance["measure"].isin(list(RATIOS.values()))].copy()
    weights = rows["measure"].map(dict(formula.coefficients))
    if fractions:
        weights = weights / rows["measure"].isin(PERCENTAGES).map({True: 100, False: 1})
    rows["value"] = rows["value"] * weights
    rows["corrected"] = rows["corrected"] * weights
    rows["printed"] = [f"{weight:g} × {print}" for weight, print in zip(weights, rows["printed"], strict=True)]
    rows["unit"] = ""
    order = {ratio: place for place, ratio in enumerate(RATIOS.values())}
    return (
        rows.rename(columns={"measure": "ratio"})
        .sort_values(["year", "ratio"], key=lambda column: column.map(order) if column.name == "ratio" else column)
        .reset_index(drop=True)
    )


def z_by_year(terms: pd.DataFrame) -> pd.DataFrame:
    """Z by year from :func:`contributions`; a year with a term missing has no Z."""
    grouped = terms.groupby("year")
    return pd.DataFrame(
        {
            "value": grouped["value"].agg(lambda values: values.sum(skipna=False)),
            "corrected": grouped.apply(
                lambda rows: rows["value"].sum(skipna=False) if rows["corrected"].notna().any() else float("nan")
            ).astype(float),
            "unit": "",
            "printed": grouped["printed"].agg(" + ".join),
            "status": grouped["value"].agg(lambda values: "reported" if values.notna().all() else "lost"),
            "reason": grouped["reason"].agg(lambda reasons: " ".join(reason for reason in reasons if reason)),
        }
    ).reset_index()


def steps(terms: pd.DataFrame, before: int, after: int) -> dict[str, float]:
    """By how much each term moved Z from one year to another; the sum is the change of Z."""
    values = {(str(row["ratio"]), int(row["year"])): float(row["value"]) for _, row in terms.iterrows()}
    return {ratio: values[ratio, after] - values[ratio, before] for ratio in RATIOS.values()}


@dataclass(frozen=True)
class Check:
    """A printed ratio beside the one the statements give; ``recomputed`` is NaN where they give none."""

    ratio: str
    year: int
    printed: str
    value: float
    recomputed: float
    agrees: bool | None


def recomputed(finance: pd.DataFrame) -> list[Check]:
    """Every printed ratio of Table 6 that the statements determine, recomputed from the net profit.

    It ``agrees`` where rounding the recomputed ratio to the printed decimals gives the print; None where
    a statement figure is lost.
    """
    checks = []
    for year in sorted(int(year) for year in finance["year"].unique()):
        values = _values(finance, year)
        prints = _of_year(finance, year)["printed"]
        given = {
            "return_on_assets": _ratio(values["net_profit"], values["assets"]) * 100,
            "return_on_own_capital": _ratio(values["net_profit"], values["own_capital"]) * 100,
            "return_on_income": _ratio(values["net_profit"], values["income"]) * 100,
            "leverage": _ratio(values["liabilities"], values["own_capital"]),
        }
        for ratio, value in given.items():
            text = str(prints[ratio])
            tolerance = 0.5 * 10.0 ** -_decimals(text) + 1e-9
            agrees = None if math.isnan(value) else abs(value - values[ratio]) <= tolerance
            checks.append(Check(ratio, year, text, values[ratio], value, agrees))
    return checks


def effect_product(finance: pd.DataFrame) -> dict[int, tuple[float, float]]:
    """By year the printed leverage effect and return on assets × leverage, the product it might be."""
    result = {}
    for year in sorted(int(year) for year in finance["year"].unique()):
        values = _values(finance, year)
        product = (
            _ratio(values["net_profit"], values["assets"]) * 100 * _ratio(values["liabilities"], values["own_capital"])
        )
        result[year] = (values["leverage_effect"], product)
    return result


def implied_income(finance: pd.DataFrame, year: int) -> tuple[float, float]:
    """The income between which the printed net profit and return on income allow, as ``(low, high)``."""
    values, prints = _values(finance, year), _of_year(finance, year)["printed"]
    half = 0.5 * 10.0 ** -_decimals(str(prints["return_on_income"]))
    rate, profit = values["return_on_income"], values["net_profit"]
    return profit / (rate + half) * 100, profit / (rate - half) * 100


def sensitivity(
    statement: Statement, effect: Effect, formula: Formula, *, percent: float = 0.0, step: float = 0.0
) -> dict[str, tuple[float, float]]:
    """By how much Z moves when one input alone rises, and when it falls: ``(up, down)`` by input.

    The input moves by ``percent`` of itself plus ``step``. The others stay, so a moved asset or capital
    leaves the balance sheet open by that much.
    """
    here = formula.z(assumed_ratios(statement, effect))

    def moved(name: str, sign: int) -> float:
        value = float(getattr(statement, name))
        there = replace(statement, **{name: value + sign * (value * percent / 100 + step)})
        return formula.z(assumed_ratios(there, effect)) - here

    return {name: (moved(name, 1), moved(name, -1)) for name in INPUTS}


def _ratio(part: float, base: float) -> float:
    return part / base if base > 0 else float("nan")


def _decimals(printed: str) -> int:
    match = re.search(r"[.,](\d+)", printed)
    return len(match[1]) if match else 0


def _of_year(finance: pd.DataFrame, year: int) -> pd.DataFrame:
    return finance[finance["year"] == year].set_index("measure")


def _values(finance: pd.DataFrame, year: int) -> dict[str, float]:
    rows = _of_year(finance, year)
    if rows.empty:
        raise KeyError(year)
    return {str(measure): float(value) for measure, value in rows["value"].items()}
