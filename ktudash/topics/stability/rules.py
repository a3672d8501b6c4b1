"""Financial stability as printed: the plan's Z and its terms, and what the statements of Table 6 give or do not give.

Z is a weighted sum of five ratios (SP 427-437; Order of the Ministry of Finance No. 372 of 9 April 2020). The
plan enters percentages as whole numbers (9.44, not 0.0944). The coefficients are those of Altman's Z' for
private firms (1983), whose ratios are others and enter as fractions; so both readings are offered.

Amounts are in one unit throughout (any); ratios in the unit of the print: per cent, leverage as a ratio.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import pandas as pd

from ktudash.money import of_measure
from ktudash.words.numbers import decimals_of

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

    def reached(self, z: pd.DataFrame) -> tuple[int, int]:
        """In how many of the years with a Z class I is reached, and how many those are (rows of :func:`z_by_year`)."""
        known = [float(value) for value in z["value"].dropna()]
        return sum(self.is_class_one(value) for value in known), len(known)


def printed_ratios(finance: pd.DataFrame, year: int) -> dict[str, float]:
    """The five ratios that Table 6 prints for a year."""
    values = values_of(finance, year)
    return {ratio: values[ratio] for ratio in RATIOS.values()}


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


def all_steps(terms: pd.DataFrame) -> dict[tuple[int, int], dict[str, float]]:
    """:func:`steps` from each year with a Z to the next, by ``(before, after)``."""
    z = z_by_year(terms)
    years = sorted(int(year) for year in z.loc[z["value"].notna(), "year"])
    return {(before, after): steps(terms, before, after) for before, after in pairwise(years)}


def printed_z(text_figures: pd.DataFrame) -> pd.DataFrame:
    """The Z that the text itself gives, rows with ``year``."""
    return text_figures[(text_figures["topic"] == "stability") & (text_figures["measure"] == "z")]


def unlike_print(z: pd.DataFrame, printed: pd.DataFrame) -> list[tuple[int, str, float]]:
    """``(year, printed, value)`` of each Z that the text prints otherwise than its formula gives it.

    A Z is compared with as many decimals as the text prints.
    """
    values = {int(row["year"]): float(row["value"]) for _, row in z.iterrows()}
    return [
        (int(row["year"]), str(row["printed"]), values[int(row["year"])])
        for _, row in printed.iterrows()
        if abs(round(values[int(row["year"])], decimals_of(float(row["value"]))) - float(row["value"])) > 1e-9
    ]


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
    for year in years_of(finance):
        values = values_of(finance, year)
        prints = _of_year(finance, year)["printed"]
        given = {
            "return_on_assets": ratio_of(values["net_profit"], values["assets"]) * 100,
            "return_on_own_capital": ratio_of(values["net_profit"], values["own_capital"]) * 100,
            "return_on_income": ratio_of(values["net_profit"], values["income"]) * 100,
            "leverage": ratio_of(values["liabilities"], values["own_capital"]),
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
    for year in years_of(finance):
        values = values_of(finance, year)
        product = (
            ratio_of(values["net_profit"], values["assets"])
            * 100
            * ratio_of(values["liabilities"], values["own_capital"])
        )
        result[year] = (values["leverage_effect"], product)
    return result


def implied_income(finance: pd.DataFrame, year: int) -> tuple[float, float]:
    """The income between which the printed net profit and return on income allow, as ``(low, high)``."""
    values, prints = values_of(finance, year), _of_year(finance, year)["printed"]
    half = 0.5 * 10.0 ** -_decimals(str(prints["return_on_income"]))
    rate, profit = values["return_on_income"], values["net_profit"]
    return profit / (rate + half) * 100, profit / (rate - half) * 100


def lost_incomes(finance: pd.DataFrame) -> tuple[int, ...]:
    """The years whose income did not survive in the text."""
    income = of_measure(finance, "income")
    return tuple(int(year) for year in income.loc[income["status"] == "lost", "year"])


def taxed(finance: pd.DataFrame) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The years whose net profit is the profit before tax, and those whose is not."""
    before, net = (of_measure(finance, name).set_index("year")["value"] for name in ("profit_before_tax", "net_profit"))
    same = before == net
    return tuple(int(year) for year in before.index[same]), tuple(int(year) for year in before.index[~same])


def years_of(finance: pd.DataFrame) -> tuple[int, ...]:
    """The years of Table 6."""
    return tuple(sorted(int(year) for year in finance["year"].unique()))


def ratio_of(part: float, base: float) -> float:
    """``part`` of ``base``; NaN where the base is not positive: a ratio to nothing says nothing."""
    return part / base if base > 0 else float("nan")


def _decimals(printed: str) -> int:
    match = re.search(r"[.,](\d+)", printed)
    return len(match[1]) if match else 0


def _of_year(finance: pd.DataFrame, year: int) -> pd.DataFrame:
    return finance[finance["year"] == year].set_index("measure")


def values_of(finance: pd.DataFrame, year: int) -> dict[str, float]:
    """Every figure of Table 6 for a year, by measure; a lost one is NaN. ``KeyError`` where the year is not there."""
    rows = _of_year(finance, year)
    if rows.empty:
        raise KeyError(year)
    return {str(measure): float(value) for measure, value in rows["value"].items()}
