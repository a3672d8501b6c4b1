"""What a reader may assume: the figures of a statement, where they come from, and what follows for Z.

Amounts are in mln tenge where they come from Table 6 or the targets (else in any one unit); ratios in the unit of the
print: per cent, leverage as a ratio.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final, Literal

import pandas as pd

from ktudash.money import scaled
from ktudash.topics.stability.rules import Formula, printed_ratios, ratio_of, values_of, years_of
from ktudash.words.numbers import number

MLN: Final = "mln tenge"

#: The step of a slider, mln tenge.
SLIDER_STEP: Final = 10

#: Where a figure that a slider starts from comes from: the print; a plan; planned income less planned profit; or, for a
#: planned year, the balance sheet of the last printed one.
Origin = Literal["printed", "planned", "net", "borrowed"]

#: How the leverage effect is assumed to go with the other ratios; the first unless a reader chooses.
EFFECTS: Final = ("moves", "held")

INPUTS: Final = ("income", "expenses", "assets", "own_capital", "liabilities")


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
            "return_on_assets": ratio_of(self.profit, self.assets) * 100,
            "leverage": ratio_of(self.liabilities, self.own_capital),
            "return_on_own_capital": ratio_of(self.profit, self.own_capital) * 100,
            "return_on_income": ratio_of(self.profit, self.income) * 100,
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
        return ratio_of(self.printed, self.at) * ratios["return_on_assets"] * ratios["leverage"]


def assumed_ratios(statement: Statement, effect: Effect) -> dict[str, float]:
    """All five ratios of an assumed statement."""
    ratios = statement.ratios()
    return ratios | {"leverage_effect": effect.of(ratios)}


def statement_of(finance: pd.DataFrame, year: int) -> Statement:
    """The printed statement of a year; a lost figure is NaN."""
    values = values_of(finance, year)
    return Statement(**{name: values[name] for name in INPUTS})


def in_millions(finance: pd.DataFrame, year: int) -> Statement:
    """The printed statement of a year in mln tenge."""
    return rounded(statement_of(scaled(finance[finance["measure"].isin(INPUTS)], MLN), year))


def rounded(statement: Statement) -> Statement:
    """To the last digit of the print (0.01 thousand tenge), so that sums and links come out even."""
    return Statement(**{name: round(value, 5) for name, value in asdict(statement).items()})


def complete_years(finance: pd.DataFrame) -> tuple[int, ...]:
    """The years whose statements are complete."""
    statements = {year: in_millions(finance, year) for year in years_of(finance)}
    return tuple(year for year, one in statements.items() if all(value == value for value in asdict(one).values()))


def slider_range(base: float) -> tuple[float, float]:
    """How far a slider goes: from two fifths of where it starts to twice that, in full steps."""
    return base * 0.4 // SLIDER_STEP * SLIDER_STEP, -(-base * 2 // SLIDER_STEP) * SLIDER_STEP


def planned_statement(balance: Statement, income: float, net_profit: float) -> Statement:
    """A year that only income and net profit are planned for: expenses are what lies between the two.

    Assets, own capital and liabilities are those of ``balance``, an assumption that the page has to name.
    """
    return rounded(replace(balance, income=income, expenses=income - net_profit))


def effect_of(finance: pd.DataFrame, year: int, *, moves: bool) -> Effect:
    """The leverage effect as printed for ``year`` and the product that it is assumed to follow."""
    ratios = statement_of(finance, year).ratios()
    if math.isnan(ratios["return_on_assets"]):
        ratios = printed_ratios(finance, year)
    product = ratios["return_on_assets"] * ratios["leverage"]
    return Effect(values_of(finance, year)["leverage_effect"], product, moves)


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


@dataclass(frozen=True)
class Assumption:
    """The figures of ``base`` as a reader moved them from ``start`` to ``values``.

    ``reference`` is the printed year that they are compared with: ``base`` itself, or the last one before a plan.
    """

    base: int
    reference: int
    start: Statement
    values: Statement
    effect: Effect

    @property
    def planned(self) -> bool:
        """Whether the figures start from a plan."""
        return self.base != self.reference

    @property
    def moved(self) -> tuple[str, ...]:
        """The inputs that are not where they start, in their order."""
        return tuple(name for name in INPUTS if getattr(self.values, name) != getattr(self.start, name))

    @property
    def open_by(self) -> float:
        """By how much the balance sheet does not close; 0 below half of the last digit that is shown."""
        gap = abs(self.values.imbalance)
        return gap if gap > 0.05 else 0.0

    def origin(self, name: str) -> Origin:
        """Where the figure that an input starts from comes from."""
        if not self.planned:
            return "printed"
        return "planned" if name == "income" else "net" if name == "expenses" else "borrowed"


@dataclass(frozen=True)
class Outcome:
    """What follows from an assumption: ``ratios``, beside those ``printed`` for the year of reference."""

    formula: Formula
    printed: Mapping[str, float]
    ratios: Mapping[str, float]

    @property
    def known(self) -> bool:
        """Whether there is a Z at all: without income, assets or own capital there is none."""
        return not math.isnan(self.z)

    @property
    def z_printed(self) -> float:
        """Z of the printed ratios."""
        return self.formula.z(self.printed)

    @property
    def z(self) -> float:
        """Z under the assumption; NaN where a ratio has no value."""
        return self.formula.z(self.ratios)

    @property
    def z_fractions(self) -> float:
        """Z under the assumption with percentages as fractions."""
        return self.formula.z(self.ratios, fractions=True)


def outcome(finance: pd.DataFrame, formula: Formula, assumption: Assumption) -> Outcome:
    """What follows from ``assumption``."""
    printed = printed_ratios(finance, assumption.reference)
    return Outcome(formula, printed, assumed_ratios(assumption.values, assumption.effect))


def rounding(finance: pd.DataFrame, formula: Formula, assumption: Assumption) -> tuple[str, float, float] | None:
    """The term that differs most, as written, between the printed ratios and those of the unmoved statement.

    ``(ratio, computed, printed)``, or ``None``: of a plan there is no print, or no term differs. Printed ratios are
    rounded, assumed ones are not, so that Z moves a little although no figure did.
    """
    if assumption.planned:
        return None
    of_print = formula.terms(printed_ratios(finance, assumption.reference))
    computed = formula.terms(assumed_ratios(assumption.start, assumption.effect))
    differ = [ratio for ratio in of_print if number(of_print[ratio], 2) != number(computed[ratio], 2)]
    if not differ:
        return None
    most = max(differ, key=lambda ratio: abs(of_print[ratio] - computed[ratio]))
    return most, computed[most], of_print[most]
