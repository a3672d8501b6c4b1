"""Rule 7: counts by status, the worst by name, never a bare mean."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.attainment import STATUSES
from ktudash.plan.scoreboard import COLUMNS, mean_attainment, scoreboard, worst_first


def assessment(*rows: tuple[str, str, str, float]) -> pd.DataFrame:
    """Rows of (line_id, code, status, attainment)."""
    made = pd.DataFrame(rows, columns=["line_id", "code", "status", "attainment"])
    return made.assign(
        plan=made["line_id"].str[:2],
        short_name="Name of " + made["code"],
        flat=False,
        plateau=made["code"].str.endswith("p"),
        below_baseline=False,
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
    assert (line["worst_code"], line["worst_short_name"], line["worst_attainment"]) == ("d", "Name of d", 0.4)
    # (1 + 0.95 + 0.6 + 0.4) / 4: the 1.5 is capped
    assert line["mean_attainment"] == pytest.approx(0.7375)


def test_a_line_without_a_worst_says_why() -> None:
    board = scoreboard(PLAN).set_index("line_id")
    assert board["worst_code"].loc[["SP-2", "CD-1", "CD-2"]].tolist() == ["", "", ""]
    assert board["worst_reason"].tolist() == [
        "",
        "all that is judged is achieved",
        "no actual reported",
        "nothing is judged",
        "",
    ]


def test_a_rank_without_a_ratio_comes_after_its_equals() -> None:
    assert scoreboard(PLAN).set_index("line_id").loc["CD-3", "worst_code"] == "l"


def test_worst_first() -> None:
    assert "".join(worst_first(PLAN)["code"].str[0]) == "dclkbehigfa"


def test_columns_and_an_empty_plan() -> None:
    board = scoreboard(PLAN.iloc[:0])
    assert board.empty
    assert set(board.columns) == {*COLUMNS, *STATUSES}


def test_the_mean_is_capped_and_can_be_undefined() -> None:
    assert mean_attainment([3.0, 0.5, math.nan, None]).value == 0.75  # (1 + 0.5) / 2
    assert mean_attainment([math.nan]).reason == "nothing is judged"


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
    assert ((board["worst_code"] == "") == (board["worst_reason"] != "")).all()
