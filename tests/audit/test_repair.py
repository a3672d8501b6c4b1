"""Which cell would put a sum right, and when nobody can say."""

from __future__ import annotations

from collections import defaultdict

import pytest

from ktudash.audit.cells import last_digit
from ktudash.audit.kinds import judge
from ktudash.audit.model import Cell, Check, Part, Relation
from ktudash.audit.repair import one_digit, repair


def cell(key: str, printed: str, year: int | None = None, status: str = "reported") -> Cell:
    value = float(printed) if printed else float("nan")
    return Cell(key, "frame", "SP-T1", "1", printed, value, status, last_digit(printed or "1"), "", year)


def total(name: str, left: Cell, *parts: Cell) -> Check:
    relation = Relation(name, "sum", name, "contradiction")
    return Check(relation, (), (Part(left),), tuple((Part(part),) for part in parts))


def said(check: Check, *others: Check) -> tuple[str, str, float]:
    touching: dict[str, list[Check]] = defaultdict(list)
    for one in (check, *others):
        for part in one.cells:
            touching[part.key].append(one)
    found = repair(check, judge(check), touching)
    return found.why, found.cell.key if found.cell else "", found.value


def test_the_number_of_the_year_was_added_up_with_the_rows() -> None:
    why, key, value = said(total("t", cell("T", "5478", 2018), cell("a", "3000", 2018), cell("b", "460", 2018)))
    assert (why, key, value) == ("header-year", "T", 3460)


def test_another_relation_votes_for_its_cell() -> None:
    a, b, t = cell("a", "13"), cell("b", "1"), cell("T", "13")
    other = total("other", cell("U", "20"), cell("c", "6"), t)
    assert said(total("t", t, a, b), other) == ("mends-others", "T", 14)


def test_a_cell_that_would_break_another_relation_is_not_named() -> None:
    t, a, b = cell("T", "716"), cell("a", "637"), cell("b", "81")
    kept = total("kept", cell("U", "716"), t)
    also = total("also", cell("V", "637"), a)
    assert said(total("t", t, a, b), kept, also) == ("none", "", pytest.approx(float("nan"), nan_ok=True))


def test_where_two_digits_could_be_it_none_is_named() -> None:
    why, key, _ = said(total("t", cell("T", "11402"), cell("a", "9980"), cell("b", "1394"), cell("c", "128")))
    assert (why, key) == ("several", "")


def test_what_repeats_its_neighbour_is_named() -> None:
    assert said(total("t", cell("T", "12"), cell("a", "1"), cell("b", "12")))[0] == "several"
    repeated = total("t", cell("T", "10"), cell("a", "1"), cell("b", "10"))
    kept = total("kept", cell("U", "10"), repeated.left[0].cell)
    assert said(repeated, kept) == ("repeats", "b", 9)


def test_an_empty_cell_is_named() -> None:
    why, key, value = said(total("t", cell("T", "10"), cell("a", "7"), cell("b", "", status="blank")))
    assert (why, key, value) == ("not-printed", "b", 3)


@pytest.mark.parametrize(
    ("printed", "meant", "slip"),
    [(11402, 11502, True), (1707, 4707, True), (132, 123, True), (12, 13, False), (716, 718, True), (5000, 500, False)],
)
def test_one_digit(printed: float, meant: float, slip: bool) -> None:
    assert one_digit(printed, meant) is slip
