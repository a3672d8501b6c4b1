"""What the store knows for the page: the formula, the years that sliders may start from, and the figures they have."""

from __future__ import annotations

import pandas as pd

from ktudash.money import scaled
from ktudash.store import get_store, per_data
from ktudash.topics.stability import assumptions
from ktudash.topics.stability.assumptions import EFFECTS, MLN, Assumption, Outcome, Statement
from ktudash.topics.stability.rules import Formula

#: The plan's targets of income and of net profit.
INCOME, PROFIT = "CD-T1.1", "CD-T1"


def finance(figures: str) -> pd.DataFrame:
    """Table 6."""
    return get_store().frame("finance", figures)


@per_data
def formula(figures: str) -> Formula:
    """The formula of Z as the text prints it."""
    return Formula.read(get_store().frame("text_figures", figures))


@per_data
def printed_years(figures: str) -> tuple[int, ...]:
    """The years whose statements are complete."""
    return assumptions.complete_years(finance(figures))


@per_data
def planned_years(figures: str) -> tuple[int, ...]:
    """The years that income is planned for."""
    targets = get_store().targets(figures)
    return tuple(sorted(int(year) for year in targets.loc[targets["code"] == INCOME, "year"]))


@per_data
def start(figures: str, base: int) -> Statement:
    """What the sliders start from: a printed year, or a planned one with the last printed balance."""
    last = printed_years(figures)[-1]
    if base <= last:
        return assumptions.in_millions(finance(figures), base)
    balance = assumptions.in_millions(finance(figures), last)
    return assumptions.planned_statement(balance, _planned(figures, INCOME, base), _planned(figures, PROFIT, base))


def _planned(figures: str, code: str, year: int) -> float:
    targets = get_store().targets(figures)
    rows = scaled(targets[(targets["code"] == code) & (targets["year"] == year)], MLN)
    return float(rows["value"].iloc[0])


def assumption(figures: str, base: int, values: Statement, effect: str) -> Assumption:
    """The figures of ``base`` as a reader moved them; ``effect`` is one of `assumptions.EFFECTS`."""
    reference = min(base, printed_years(figures)[-1])
    how = assumptions.effect_of(finance(figures), reference, moves=effect == EFFECTS[0])
    return Assumption(base, reference, start(figures, base), values, how)


def outcome(figures: str, assumed: Assumption) -> Outcome:
    """What follows from an assumption."""
    return assumptions.outcome(finance(figures), formula(figures), assumed)


def rounding(figures: str, assumed: Assumption) -> tuple[str, float, float] | None:
    """What rounding alone changes."""
    return assumptions.rounding(finance(figures), formula(figures), assumed)


def sources(assumed: Assumption) -> tuple[str, ...]:
    """The tables and indicators that charts of an assumption were read from."""
    return ("SP-T6", "SP-TXT", *((PROFIT, INCOME) if assumed.planned else ()))
