"""What the numbers say: a number beside the sentence that goes with it, written by rules from the tables."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ktudash.topics.graduates.parts import ends, percent
from ktudash.topics.graduates.rules import (
    Judgement,
    by_reading,
    change,
    entrants_counted,
    group_shares,
    judged,
    lowest_beyond_bachelors,
    rows_of,
)
from ktudash.words import Number, Quantity, Signed, Text, Year, msg


@dataclass(frozen=True)
class Statement:
    """A number and the sentence that goes with it; ``judgement`` only colours the number."""

    number: Text
    sentence: Text
    judgement: Judgement = "neutral"


def statements(employment: pd.DataFrame, target: pd.DataFrame, claim: pd.DataFrame) -> tuple[Statement, ...]:
    """Change under both definitions and as printed, target, contract, entrants, and what the text claims.

    ``claim``: the figure of the text for master's and doctoral graduates (one row, %). Its sentence appears
    only where a printed share of the last year stays below it.
    """
    shares = group_shares(employment)
    return (
        *_of_readings(by_reading(employment), target),
        _of_contract(shares["bachelor_contract"]),
        _of_entrants(rows_of(employment, "bachelor", "entered_master")),
        *_of_claim(shares, claim),
    )


def _of_readings(lines: dict[str, pd.DataFrame], target: pd.DataFrame) -> tuple[Statement, ...]:
    """A change is good or bad only where both definitions agree on its direction."""
    like, counting, printed = (lines[name] for name in ("without_entrants", "with_entrants", "printed"))
    agree = change(like) * change(counting) > 0
    first, last = ends(like)
    counted = entrants_counted(printed)
    alike = counted[first.value] == counted[last.value]
    goal, now = target[target["value"].notna()].iloc[0], like["value"].iloc[-1]
    return (
        Statement(
            _points(change(like)),
            msg("graduates-say-without-entrants", first=first, last=last),
            judged(change(like)) if agree else "neutral",
        ),
        Statement(
            _points(change(counting)),
            msg("graduates-say-with-entrants"),
            judged(change(counting)) if agree else "neutral",
        ),
        Statement(
            _points(change(printed)),
            msg("graduates-say-printed", alike=alike, first=first, last=last),
            judged(change(printed)) if alike else "neutral",
        ),
        Statement(
            Quantity(now, "%", 1),
            msg(
                "graduates-say-target",
                year=last,
                target=percent(goal["value"]),
                target_year=Year(int(goal["year"])),
            ),
            judged(now - goal["value"]),
        ),
    )


def _points(difference: float) -> Signed:
    return Signed(difference, 1, "percentage points")


def _of_contract(rows: pd.DataFrame) -> Statement:
    first, last = ends(rows)
    return Statement(
        Quantity(rows["value"].iloc[-1], "%", 1),
        msg("graduates-say-contract", before=Quantity(rows["value"].iloc[0], "%", 1), first=first, last=last),
        judged(change(rows)),
    )


def _of_entrants(people: pd.DataFrame) -> Statement:
    before, now = people["value"].iloc[0], people["value"].iloc[-1]
    first, last = ends(people)
    growth = (now / before - 1) * 100
    return Statement(
        Signed(growth, 1, "%"),
        msg("graduates-say-entrants", before=Number(before), now=Number(now), first=first, last=last),
        judged(growth),
    )


def _of_claim(shares: dict[str, pd.DataFrame], claim: pd.DataFrame) -> tuple[Statement, ...]:
    said = float(claim["value"].iloc[0])
    group, share = lowest_beyond_bachelors(shares)
    if share >= said:
        return ()
    _, last = ends(shares[group])
    sentence = msg("graduates-say-stable", claim=percent(said), group=group, year=last)
    return (Statement(Quantity(share, "%", 1), sentence, "bad"),)
