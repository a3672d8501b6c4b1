"""Rule 7: counts by status, the worst by name, never a bare mean."""

from __future__ import annotations

import math

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.attainment import STATUSES
from ktudash.plan.scoreboard import COLUMNS, Tally, by_status, scoreboard, tally, worst_first


def assessment(*rows: tuple[str, str, str, float]) -> pd.DataFrame:
    """Rows of (line_id, code, status, attainment)."""
    made = pd.DataFrame(rows, columns=["line_id", "code", "status", "attainment"])
    return made.assign(
        plan=made["line_id"].str[:2],
        short_name="Name of " + made["code"],
        flat=False,
        plateau=made["code"].str.endswith("p"),
        below_baseline=False,
        year=2024,
        actual_year=[2024 if value == value else None for value in made["attainment"]],
    )


PLAN = assessment(
    ("SP-1", "a", "achieved", 1.5),
    ("SP-1", "b", "near", 0.95),
    ("SP-1", "c", "behind", 0.6),
    ("SP-1", "d", "behind", 0.4),
    ("SP-1", "ep", "no actual", math.nan),
    ("SP-2", "f", "achieved", 1.0),
    ("SP-2", "g", "not judged", math.nan),
    ("CD-1", "h", "no actual", math.nan),
    ("CD-2", "i", "no target", math.nan),
    ("CD-3", "k", "behind", math.nan),
    ("CD-3", "l", "behind", 0.8),
)


def test_counts_and_the_worst_by_name() -> None:
    board = scoreboard(PLAN).set_index("line_id")
    assert list(board.index) == ["SP-1", "SP-2", "CD-1", "CD-2", "CD-3"]
    line = board.loc["SP-1"]
    assert {status: line[status] for status in STATUSES if line[status]} == {
        "achieved": 1,
        "near": 1,
        "behind": 2,
        "no actual": 1,
    }
    assert (line["n"], line["n_judged"], line["n_plateau"]) == (5, 4, 1)
    assert (line["worst_code"], line["worst_short_name"]) == ("d", "Name of d")


def test_who_left_a_ranking_is_worse_than_whoever_is_behind() -> None:
    left = PLAN.assign(status=PLAN["status"].replace("near", "unranked"))
    assert scoreboard(left).set_index("line_id").loc["SP-1", "worst_code"] == "b"


def test_a_line_that_misses_nothing_has_no_worst() -> None:
    board = scoreboard(PLAN).set_index("line_id")
    assert board["worst_code"].loc[["SP-2", "CD-1", "CD-2"]].tolist() == ["", "", ""]


def test_one_count_for_every_page() -> None:
    assert tally(PLAN) == Tally(indicators=11, reported=6, judged=7, behind=4)
    assert tally(PLAN[PLAN["line_id"] == "SP-2"]) == Tally(indicators=2, reported=1, judged=1, behind=0)
    left = PLAN.assign(status=PLAN["status"].replace("near", "unranked"))
    assert tally(left).behind == 5


def test_a_rank_without_a_ratio_comes_after_its_equals() -> None:
    assert scoreboard(PLAN).set_index("line_id").loc["CD-3", "worst_code"] == "l"


def test_worst_first() -> None:
    assert "".join(worst_first(PLAN)["code"].str[0]) == "dclkbehigfa"


def test_columns_and_an_empty_plan() -> None:
    board = scoreboard(PLAN.iloc[:0])
    assert board.empty
    assert set(board.columns) == {*COLUMNS, *STATUSES}


@given(
    st.lists(
        st.tuples(st.sampled_from(["SP-1", "SP-2", "CD-4"]), st.sampled_from(STATUSES), st.floats(0, 3)),
        min_size=1,
    )
)
def test_the_counts_add_up(rows: list[tuple[str, str, float]]) -> None:
    plan = assessment(*((line, str(number), status, ratio) for number, (line, status, ratio) in enumerate(rows)))
    board = scoreboard(plan)
    assert (board[list(STATUSES)].sum(axis=1) == board["n"]).all()
    assert board["n"].sum() == len(rows)
    assert tally(plan).judged == board["n_judged"].sum()


def test_who_left_a_ranking_is_counted_among_those_behind() -> None:
    """The rows of a board add up to its title."""
    left = PLAN.assign(status=PLAN["status"].replace("near", "unranked"))
    counts = by_status(left["status"])
    assert counts["behind"] == (tally(left).behind, 1)
    assert "unranked" not in counts
    assert sum(count for count, _ in counts.values()) == len(left)
    assert by_status(["near"]) == {"near": (1, 0)}
