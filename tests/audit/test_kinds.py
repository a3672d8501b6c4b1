"""When a relation holds: exact, rounded, cut off or wrong; with confidential, missing and lost cells; in sequences."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest

from ktudash.audit.cells import last_digit
from ktudash.audit.kinds import judge
from ktudash.audit.model import CUT, FAILS, HOLDS, SILENT, Cell, Check, Part, Relation

Printed = str | tuple[str, str]


def cell(key: str, printed: Printed, *, unit: str = "", year: int | None = None) -> Cell:
    """A cell of a print, reported unless its status is given beside it."""
    text, status = printed if isinstance(printed, tuple) else (printed, "reported")
    value = float(text.rstrip("+")) if status in ("reported", "lower_bound") else math.nan
    digit = last_digit(text.rstrip("+"))
    return Cell(key, "frame", "SP-T1", "1", text, value, status, digit, unit, year)


def check(kind: str, left: Printed | None, *right: Printed, better: str = "up", tolerance: float = 0.0) -> Check:
    """A check of one cell against others, an operand each."""
    relation = Relation("one", kind, "One", "contradiction", better=better, tolerance=tolerance)
    return Check(
        relation,
        (),
        (Part(cell("left", left)),) if left is not None else (),
        tuple((Part(cell(f"right {place}", text)),) for place, text in enumerate(right)),
    )


@pytest.mark.parametrize(
    ("kind", "left", "right", "verdict"),
    [
        ("sum", "5", ("2", "3"), HOLDS),
        ("sum", "5", ("2", "4"), FAILS),
        ("sum", "27.9", ("22.0", "5.9"), HOLDS),
        ("sum", "27.9", ("22.0", "6.0"), FAILS),
        ("same", "31", ("31.4",), HOLDS),
        ("same", "31", ("31.6",), FAILS),
        ("share", "92.7", ("38", "41"), HOLDS),
        ("share", "92.6", ("38", "41"), CUT),
        ("share", "92.8", ("38", "41"), FAILS),
        ("share", "92.5", ("38", "41"), FAILS),
        ("share", "6", ("486", "8890"), FAILS),
        ("ratio", "0.3", ("1628242", "5351425"), HOLDS),
        ("growth", "17.8", ("669", "568"), HOLDS),
        ("growth", "17.7", ("669", "568"), CUT),
        ("growth", "17.9", ("669", "568"), FAILS),
        ("growth", "-3.1", ("96.81", "100"), CUT),
        ("growth", "-3.3", ("96.81", "100"), FAILS),
        ("decline", "4.8", ("10856", "11402"), HOLDS),
        ("decline", "4.7", ("10856", "11402"), CUT),
        ("product", "468351", ("5", "9367017"), HOLDS),
        ("product", "468350", ("5", "9367017"), CUT),
        ("at_least", "10", ("4", "5"), HOLDS),
        ("at_least", "8", ("4", "5"), FAILS),
        ("at_most", "9", ("4", "5"), HOLDS),
        ("at_most", "10", ("4", "5"), FAILS),
        ("more_than", "74", ("74.2",), HOLDS),
        ("more_than", "74", ("74.0",), FAILS),
        ("part", "449", ("4.8", "9356"), HOLDS),
        ("part", "197", ("4.8", "9356"), FAILS),
        ("covers", "150000", ("0.5", "9367017"), HOLDS),
        ("covers", "46000", ("0.5", "9367017"), FAILS),
        ("begins_above", "59", ("79",), FAILS),
        ("begins_above", "80", ("79",), HOLDS),
        ("left_out", "177", ("177", ("x", "suppressed")), FAILS),
        ("left_out", "178", ("177", ("x", "suppressed")), HOLDS),
    ],
)
def test_one_figure_against_others(kind: str, left: str, right: Sequence[Printed], verdict: str) -> None:
    assert judge(check(kind, left, *right)).verdict == verdict


def test_a_better_rank_is_a_smaller_one_and_a_band_is_compared_by_its_edge() -> None:
    assert judge(check("begins_above", "4707", "4706", better="down")).verdict == FAILS
    assert judge(check("begins_above", "180", "197", better="down")).verdict == HOLDS
    assert (
        judge(check("begins_above", ("801+", "lower_bound"), ("801+", "lower_bound"), better="down")).verdict == FAILS
    )


@pytest.mark.parametrize(
    ("kind", "figures", "verdict"),
    [
        ("rises", "1 2 3", HOLDS),
        ("rises", "1 2 2", FAILS),
        ("falls", "3 2 1", HOLDS),
        ("falls", "128 135", FAILS),
        ("never_worse", "1 1 2", HOLDS),
        ("never_worse", "2 1", FAILS),
        ("even_steps", "75 77 79 81", HOLDS),
        ("even_steps", "75 77 79 79", FAILS),
        ("even_steps", "0.1 0.2 0.3", HOLDS),
        ("moves", "20 20 20", FAILS),
        ("moves", "20 20 21", HOLDS),
        ("moves_to_the_end", "1 2 2", FAILS),
        ("moves_to_the_end", "1 2 3", HOLDS),
        ("moves_to_the_end", "2 2 2", HOLDS),
        ("share_range", "0 100", HOLDS),
        ("share_range", "101", FAILS),
        ("whole", "3", HOLDS),
        ("whole", "1.3", FAILS),
        ("differs", "1 2 1 2", FAILS),
        ("differs", "1 2 1 3", HOLDS),
        ("no_jump", "5000 700 900 1100", FAILS),
        ("no_jump", "500 700 900 1100", HOLDS),
        ("no_jump", "4700 170 4700", FAILS),
        ("no_jump", "2 5 10 20 40 80", HOLDS),
        ("within_times", "10 21", FAILS),
        ("within_times", "21 10", FAILS),
        ("within_times", "10 20", HOLDS),
    ],
)
def test_sequences(kind: str, figures: str, verdict: str) -> None:
    tolerance = {"no_jump": 3.0, "within_times": 2.0}.get(kind, 0.0)
    assert judge(check(kind, None, *figures.split(), tolerance=tolerance)).verdict == verdict


def test_pairs_that_should_make_one_figure() -> None:
    assert judge(check("one_ratio", None, "80", "1.00", "160", "2.00")).verdict == HOLDS
    assert judge(check("one_ratio", None, "80", "1.00", "133", "1.00")).verdict == FAILS
    assert judge(check("one_ratio", None, "100", "3", "114", "3")).verdict == HOLDS  # 3 may be 2.5 to 3.5
    assert judge(check("steady", None, "453", "1.00", "493", "1.00", tolerance=0.1)).verdict == HOLDS
    assert judge(check("steady", None, "453", "1.00", "600", "1.00", tolerance=0.1)).verdict == FAILS


def test_a_suppressed_part_contradicts_only_where_it_cannot_be() -> None:
    assert judge(check("sum", "5", "2", ("x", "suppressed"))).verdict == HOLDS
    assert judge(check("sum", "5", "6", ("x", "suppressed"))).verdict == FAILS
    relation = Relation("one", "sum", "One", "contradiction")
    hidden = Part(cell("hidden", ("x", "suppressed")), most=1.0)
    bounded = Check(relation, (), (Part(cell("left", "5")),), ((Part(cell("known", "2")), hidden),))
    outcome = judge(bounded)
    assert (outcome.verdict, outcome.low, outcome.high) == (FAILS, 2.0, 3.0)


def test_a_dash_adds_nothing_and_a_lost_cell_says_nothing() -> None:
    assert judge(check("sum", "5", "5", ("-", "none"))).verdict == HOLDS
    assert judge(check("sum", "5", "4", ("-", "none"))).verdict == FAILS
    assert judge(check("sum", "5", "5", ("(lost)", "lost"))).verdict == SILENT
    assert judge(check("sum", ("", "blank"), "5", "5")).verdict == SILENT
    assert judge(check("same", "100", ("", "blank"))).verdict == SILENT
    assert judge(check("share", "5", "5", "0")).verdict == SILENT
    assert judge(check("rises", None, "1", ("-", "none"), "2")).verdict == HOLDS
    assert judge(check("set_from_the_start", None, ("-", "none"), "2")).verdict == FAILS
    assert judge(check("set_from_the_start", None, "1", "2")).verdict == HOLDS


def test_a_leap_is_counted_by_the_year() -> None:
    relation = Relation("one", "no_leap", "One", "implausible", tolerance=0.25)

    def leap(target: str, year: int) -> str:
        left = Part(cell("target", target, year=year))
        return judge(Check(relation, (), (left,), ((Part(cell("actual", "100", year=2020)),),))).verdict

    assert leap("130", 2021) == FAILS
    assert leap("125", 2021) == HOLDS
    assert leap("145", 2024) == HOLDS
    assert leap("20", 2021) == HOLDS  # that is for another relation
