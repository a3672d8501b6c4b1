"""Filters and search over the indicators."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.search import folded, resembles
from ktudash.plan.selection import Selection, found, owners, select
from ktudash.store import Store

CODES = st.builds(
    lambda plan, parts: f"{plan}-{'.'.join(map(str, parts))}",
    st.sampled_from(("SP", "CD")),
    st.lists(st.integers(1, 120), min_size=2, max_size=4),
)


@pytest.mark.parametrize(
    ("search", "code", "answers"),
    [
        ("1.2.1", "SP-1.2.1", True),
        ("1.2.1", "SP-1.2.10", False),
        ("1.2.1", "CD-1.2.1.4", True),
        ("1.2.1.", "CD-1.2.1.4", True),
        ("1.2.10", "SP-1.2.1", False),
        ("SP-1.2.10", "SP-1.2.10", True),
        ("sp 1.2.10", "SP-1.2.10", True),
        ("sp1.2", "SP-1.2.10", True),
        ("SP-1.2.10", "CD-1.2.10", False),
        ("cd 4.2", "CD-4.2.1", True),
        ("cd 4.2", "SP-4.2.1", False),
        ("T1", "CD-T1", True),
        ("T1", "CD-T1.1", True),
        ("t2.kzt", "CD-T2.kzt", True),
        ("t2.kzt", "CD-T2.usd", False),
        ("CD-T2", "CD-T2.usd", True),
        ("1", "CD-T1", False),
        ("  1.2.10  ", "SP-1.2.10", True),
        ("", "SP-1.2.10", True),
        ("   ", "SP-1.2.10", True),
    ],
)
def test_codes(search: str, code: str, answers: bool) -> None:
    assert found(search, code=code, words="") is answers


@pytest.mark.parametrize(
    ("search", "answers"),
    [
        ("patents", True),
        ("PATENTS", True),
        ("received patents", True),
        ("patent number", False),
        ("1.2.1 patents", False),
        ("scopus", False),
        ("vice-rector", True),
    ],
)
def test_words_in_any_order_and_case(search: str, answers: bool) -> None:
    words = "Patents received Number of patents Vice-Rector for Research"
    assert found(search, code="SP-2.5.7", words=folded(words.replace("Number", "Count"))) is answers


@pytest.mark.parametrize(
    ("search", "answers"),
    [
        ("pattents", True),  # one too many
        ("patetns", True),  # changed places
        ("reseach patents", True),
        ("publikations", True),
        ("студенты", True),  # another ending
        ("ғылым", True),
        ("гылыми", True),  # a keyboard without Kazakh letters
        ("отчет", True),
        ("pat", True),
        ("pta", False),  # too short to be meant
        ("potatoes", False),
        ("students zeppelin", False),
        ("patents stewdence", False),
    ],
)
def test_a_word_with_a_slip_or_another_ending_is_found(search: str, answers: bool) -> None:
    words = folded("Patents Students Publications Research\nЧисло студентов, отчёт\nғылыми жарияланымдар")
    assert resembles(words, search) is answers


@given(CODES)
def test_a_code_is_found_by_itself_and_by_each_of_its_beginnings(code: str) -> None:
    plan, number = code.split("-")
    parts = number.split(".")
    for length in range(1, len(parts) + 1):
        beginning = ".".join(parts[:length])
        for search in (beginning, f"{plan}-{beginning}", f"{plan.lower()} {beginning}", f"{beginning}."):
            assert found(search, code=code, words="")
        assert not found(f"{'CD' if plan == 'SP' else 'SP'}-{beginning}", code=code, words="")


@given(CODES, CODES)
def test_a_code_finds_itself_and_what_stands_below_it_only(asked: str, code: str) -> None:
    assert found(asked, code=code, words=code) == (code == asked or code.startswith(f"{asked}."))


@given(st.lists(st.sampled_from(("alpha", "beta", "gamma", "delta")), min_size=1, unique=True), st.randoms())
def test_the_order_of_words_does_not_matter(words: list[str], random: object) -> None:
    shuffled = sorted(words, key=lambda _word: random.random())  # type: ignore[attr-defined]
    assert found(" ".join(shuffled), code="SP-1.1.1", words=" ".join(words))
    assert not found(" ".join([*shuffled, "omega"]), code="SP-1.1.1", words=" ".join(words))


@given(st.text())
def test_any_text_can_be_searched_for(search: str) -> None:
    assert found(search, code="SP-1.2.1", words="") in (True, False)


BOARD = pd.DataFrame(
    {
        "code": ["SP-1.2.1", "SP-2.5.7", "CD-4.1"],
        "short_name": ["Students", "Patents", "Innovations"],
        "plan": ["SP", "SP", "CD"],
        "line_id": ["SP-1", "SP-2", "CD-4"],
        "task": ["2", "5", "4.1"],
        "kind": ["level", "level", "share"],
        "status": ["behind", "no actual", "behind"],
        "owner": ["", "Rector", "Rector; Vice-Rector for Research"],
    },
    index=[7, 8, 9],
)
PRINTED = {"SP-1.2.1": "Number of students", "SP-2.5.7": "Patents received", "CD-4.1": "Number of patents"}


@pytest.mark.parametrize(
    ("by", "codes"),
    [
        (Selection(), ["SP-1.2.1", "SP-2.5.7", "CD-4.1"]),
        (Selection(plan="SP"), ["SP-1.2.1", "SP-2.5.7"]),
        (Selection(line="CD-4"), ["CD-4.1"]),
        (Selection(task="5"), ["SP-2.5.7"]),
        (Selection(kind="level", status="behind"), ["SP-1.2.1"]),
        (Selection(owner="Rector"), ["SP-2.5.7", "CD-4.1"]),
        (Selection(owner="Vice-Rector for Research"), ["CD-4.1"]),
        (Selection(owner="Vice-Rector"), []),
        (Selection(search="patents"), ["SP-2.5.7", "CD-4.1"]),
        (Selection(search="vice-rector"), ["CD-4.1"]),
        (Selection(search="pattents"), ["SP-2.5.7", "CD-4.1"]),
        (Selection(search="recieved"), ["SP-2.5.7"]),
        (Selection(search="innovation"), ["CD-4.1"]),  # and nothing that resembles it
        (Selection(search="2.5"), ["SP-2.5.7"]),
        (Selection(plan="CD", search="2.5"), []),
    ],
)
def test_filters_narrow_each_other(by: Selection, codes: list[str]) -> None:
    assert select(BOARD, by, PRINTED)["code"].tolist() == codes


def test_who_left_a_ranking_is_found_among_those_behind() -> None:
    left = BOARD.assign(status="near").assign(status=["unranked", "behind"] + ["near"] * (len(BOARD) - 2))
    assert select(left, Selection(status="behind"), PRINTED)["code"].tolist() == left["code"].tolist()[:2]
    assert select(left, Selection(status="unranked"), PRINTED)["code"].tolist() == left["code"].tolist()[:1]


def test_everybody_who_answers_for_something_stands_once() -> None:
    assert owners(BOARD) == ["Rector", "Vice-Rector for Research"]
    assert owners(BOARD.iloc[0:1]) == []


def test_filters_over_both_plans(store: Store) -> None:
    board = store.assessment(2025)
    printed = {code: one.printed for code, one in store.catalog.indicators.items()}
    counts = {line: len(select(board, Selection(line=line), printed)) for line in store.catalog.lines}
    assert [counts[f"SP-{number}"] for number in range(1, 7)] == [48, 19, 14, 12, 14, 22]
    assert sum(counts.values()) == len(board) == 191
    assert select(board, Selection(search="1.2.10"), printed)["code"].tolist() == ["SP-1.2.10"]
    for owner in owners(board):
        assert len(select(board, Selection(owner=owner), printed)) > 0
    for code in board["code"]:
        assert code in select(board, Selection(search=code), printed)["code"].tolist()
