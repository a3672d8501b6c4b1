"""The sentences of what needs attention, read aloud."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ktudash.plan.attention import (
    Behind,
    Below,
    Figure,
    Finding,
    Level,
    Overdue,
    OverdueTogether,
    Rule,
    Same,
)
from ktudash.plan.findings import counted, owners, sentence, subject
from ktudash.words import say


def spoken(one: Finding) -> str:
    return say(sentence(one)).replace("\u202f", " ").replace("\u00a0", " ")


PATENTS = Behind(
    rule=Rule.TWICE,
    code="SP-2.5.7",
    name="Patents received",
    year=2024,
    actual=Figure(55, "units"),
    target=Figure(67, "units"),
    attainment=55 / 67,
    variance=-12,
    before_year=2023,
    before=Figure(51, "units"),
    before_attainment=51 / 65,
    before_variance=-14,
)
PLACE = replace(
    PATENTS,
    actual=Figure(200, "place"),
    target=Figure(180, "place"),
    attainment=None,
    variance=20,
    before_attainment=None,
)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (PATENTS, "55 in 2024, target 67: 82 % reached, −12; behind in 2023 too."),
        (replace(PATENTS, rule=Rule.BEHIND), "55 in 2024, target 67: 82 % reached, −12."),
        (
            replace(PATENTS, rule=Rule.FALLING, before_attainment=0.9),
            "55 in 2024, target 67: 82 % reached, −12; 90 % of the target in 2023.",
        ),
        (
            replace(PLACE, rule=Rule.FALLING, before=Figure(190, "place")),
            "200 in 2024, target 180: +20 places; 190 in 2023.",
        ),
        (
            replace(PLACE, rule=Rule.FALLING, actual=None, variance=None, before=Figure(801, "place", band=True)),
            "No longer in the ranking in 2024, target place 180; place 801+ in 2023.",
        ),
    ],
)
def test_behind(one: Behind, expected: str) -> None:
    assert spoken(one) == expected


def test_money_is_read_in_millions() -> None:
    actual, target = Figure(231_600, "thousand tenge"), Figure(327_845, "thousand tenge")
    one = replace(PATENTS, rule=Rule.BEHIND, actual=actual, target=target, attainment=0.706, variance=-96_245)
    assert spoken(one) == "231.6 mln tenge in 2024, target 327.8 mln tenge: 71 % reached, −96.2 mln tenge."


LEVEL = Level(Figure(79, "units"), 2020)
BELOW = Below(
    rule=Rule.BELOW,
    kind="level",
    level=LEVEL,
    count=5,
    of=5,
    first=(2021, Figure(59, "units")),
    last=(2025, Figure(69, "units")),
)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (BELOW, "All 5 later targets lie below the 79 of 2020: 59 in 2021, 69 in 2025."),
        (replace(BELOW, count=2), "2 of 5 later targets lie below the 79 of 2020: 59 in 2021, 69 in 2025."),
        (
            replace(BELOW, count=1, of=1, first=(2025, Figure(69, "units")), last=(2025, Figure(69, "units"))),
            "The target of 2025, 69, lies below the 79 of 2020.",
        ),
        (
            replace(BELOW, level=Level(Figure(50, "units"), 2020)),
            "All 5 later targets lie above the 50 of 2020: 59 in 2021, 69 in 2025.",
        ),
        (
            replace(BELOW, kind="rank", count=1, of=2, level=Level(Figure(50, "place"), 2020)),
            "1 of 2 later targets is a later place than the 50 of 2020: 59 in 2021.",
        ),
        (
            replace(
                BELOW,
                level=Level(Figure(78.7, "%"), 2020, "graduates"),
                first=(2021, Figure(73, "%")),
                last=(2025, Figure(77, "%")),
            ),
            "All 5 later targets lie below the 78.7 % of 2020 (graduates of all levels, entrants to a master’s not "
            "counted): 73 % in 2021, 77 % in 2025.",
        ),
        (
            replace(BELOW, level=Level(Figure(82.9, "%"), 2020, "bachelors")),
            "All 5 later targets lie below the 82.9 % of 2020 (bachelors only, entrants to a master’s not counted): "
            "59 in 2021, 69 in 2025.",
        ),
    ],
)
def test_targets_below_what_is_known(one: Below, expected: str) -> None:
    assert spoken(one) == expected


def test_what_is_not_reported() -> None:
    assert spoken(Overdue(rule=Rule.OVERDUE, code="a", year=2024, last=2022)) == (
        "No actual for 2024, the last one is of 2022."
    )
    assert spoken(Overdue(rule=Rule.OVERDUE, code="a", year=2024, last=None)) == (
        "No actual for 2024, nor for any year before."
    )
    line = OverdueTogether(rule=Rule.OVERDUE, year=2024, place="SP-5", whole=False, count=4, of=14, comparable=0)
    assert spoken(line) == "4 of 14 indicators have no actual for 2024."
    assert say(subject(line, {"SP-5": "Line 5"})) == "Line 5"
    assert owners(line) == ""
    plan = replace(line, whole=True, count=62, of=62)
    assert spoken(plan) == (
        "No actual is reported for any of the 62 indicators; none of them can be compared with a figure from before "
        "the plan."
    )
    assert "11 of them can be compared" in spoken(replace(plan, comparable=11))


def test_paths_that_ask_for_the_same() -> None:
    flat = Same(rule=Rule.FLAT, code="a", target=Figure(5, "units"), since=2021, year=2025)
    assert spoken(flat) == "Every target from 2021 to 2025 is 5."
    assert spoken(replace(flat, rule=Rule.PLATEAU, since=2024)) == (
        "The target of 2025 repeats that of the year before: 5."
    )


def test_who_answers_for_it() -> None:
    assert say(owners(PATENTS)) == "SP-2.5.7 · no owner named"
    assert say(owners(replace(PATENTS, owners=("Rector", "Dean")))) == "SP-2.5.7 · Rector, Dean"


def test_how_many_each_rule_found() -> None:
    assert say(counted(dict.fromkeys(Rule, 1))) == (
        "1 fell further behind, 1 behind again, 1 behind, 1 without an actual, "
        "1 with targets worse than the last figure, 1 meant to improve with the same target every year, "
        "1 meant to improve with no more asked in the last year"
    )
