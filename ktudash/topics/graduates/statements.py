"""What the numbers say: a number beside the sentence that goes with it, written by rules from the tables."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ktudash.chart.build import reported_in
from ktudash.topics.graduates.parts import ends, percent
from ktudash.topics.graduates.rules import (
    Judgement,
    by_reading,
    change,
    entrants_counted,
    group_shares,
    judged,
    lowest_beyond_bachelors,
    of_all_levels,
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
    """Change of bachelors under each reading, all levels beside the target, entrants, and what the text claims.

    ``claim``: the figure of the text for master's and doctoral graduates (one row, %). Its sentence appears
    only where a printed share of the last year stays below it.
    """
    lines = by_reading(employment)
    return (
        *_of_readings(lines),
        _of_target(of_all_levels(employment, lines["without_entrants"]).iloc[-1], target),
        _of_entrants(rows_of(employment, "bachelor", "entered_master")),
        *_of_claim(group_shares(employment), claim),
    )


def _of_readings(lines: dict[str, pd.DataFrame]) -> tuple[Statement, ...]:
    """A change is good or bad only where all readings of one definition agree on its direction."""
    first, last = ends(lines["printed"])
    counted = entrants_counted(lines["printed"])
    alike = counted[first.value] == counted[last.value]
    agree = len({judged(change(rows)) for name, rows in lines.items() if name != "printed"}) == 1
    return tuple(
        Statement(
            Signed(change(lines[name]), 1, "percentage points"),
            msg(
                "graduates-say-reading",
                reading=name,
                alike=alike,
                before=Quantity(lines[name]["value"].iloc[0], "%", 1),
                now=Quantity(lines[name]["value"].iloc[-1], "%", 1),
                first=first,
                last=last,
            ),
            judged(change(lines[name])) if (alike if name == "printed" else agree) else "neutral",
        )
        for name in ("with_entrants", "of_seekers", "printed", "without_entrants")
    )


def _of_target(everybody: pd.Series, target: pd.DataFrame) -> Statement:
    """The last reported year beside its target; before anything is reported, the last known year beside the first."""
    reported = reported_in(target)
    reported = reported[reported["value"].notna()]
    if reported.empty:
        goal, now, year = target[target["value"].notna()].iloc[0], float(everybody["value"]), int(everybody["year"])
    else:
        last = reported.iloc[-1]
        now, year = float(last["value"]), int(last["year"])
        goal = target[target["year"] == year].iloc[0]
    return Statement(
        Quantity(now, "%", 1),
        msg(
            "graduates-say-target",
            reported=not reported.empty,
            year=Year(year),
            target=percent(goal["value"]),
            target_year=Year(int(goal["year"])),
        ),
        judged(now - goal["value"]),
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
