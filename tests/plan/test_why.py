"""Why an indicator has its status: the rule by hand-worked examples, and edges that the rule itself confirms."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktudash.plan.attainment import ACHIEVED, BEHIND, NEAR, Thresholds, status
from ktudash.plan.why import Edges, Rule, missing, why

STEPS = st.integers(-5_000, 5_000).map(lambda steps: steps / 10)


def row(actual: float | None, target: float | None, polarity: str = "up", kind: str = "level", **more: Any) -> dict:
    """A row of an assessment of 2024, as far as the reasons read it."""
    given: dict[str, Any] = {
        "kind": kind,
        "polarity": polarity,
        "year": 2024,
        "actual": actual,
        "actual_year": None if actual is None else 2024,
        "target": target,
        "target_status": "reported",
        "baseline": None,
        "comparable": False,
    } | more
    start = given["baseline"] if given["comparable"] else None
    judged = status(actual, target, polarity, kind, baseline=start, target_status=given["target_status"])
    return {"status": judged} | given


@pytest.mark.parametrize(
    ("given_row", "rule", "edges"),
    [
        (row(55, 67), Rule.UP, Edges(67, 61)),  # 0.9 · 67 = 60.3, so 61 patents
        (row(62.1, 77.0), Rule.UP, Edges(77, 69.3)),  # a step is 0.1 here
        (row(5, 4.5, "down"), Rule.DOWN, Edges(4.5, 5.0)),  # 4.5 / 0.9
        (row(5.1, 4.5, "down"), Rule.DOWN, Edges(4.5, 5.0)),
        (row(1503, 1504, "hold"), Rule.HOLD, Edges(1504, 1354)),  # 1353.6
        (row(3, 4), Rule.UP, Edges(4, None)),  # 3.6 is 4 as well
        (row(-20, -10), Rule.BELOW_ZERO, Edges(-10, -11)),  # 1 + (-11 + 10) / 10 = 0.9
        (row(1, 0, "down"), Rule.ZERO, Edges(0, None)),
        (row(0, 1, "hold", "flag"), Rule.FLAG, Edges(1, None)),
        (row(182, 180, "down", "rank", baseline=197, comparable=True), Rule.PLACE, Edges(180, 181)),  # 197 − 15.3
        (row(182, 180, "down", "rank"), Rule.PLACE, Edges(180, None)),
        (row(826, 801, "down", "rank", target_status="lower_bound"), Rule.BAND, None),
        (row(30, 35, "none"), Rule.NOT_JUDGED, None),
        (row(None, 67), Rule.NO_ACTUAL, Edges(67, 61)),
        (row(30, None), Rule.NO_TARGET, None),
        (row(None, 180, "down", "rank", status="unranked", actual_year=2024), Rule.UNRANKED, Edges(180, None)),
        (row(30, 35, status="not comparable"), Rule.NOT_COMPARABLE, Edges(35, 32)),
    ],
)
def test_rule_and_edges(given_row: dict, rule: Rule, edges: Edges | None) -> None:
    found = why(given_row)
    assert (found.rule, found.edges) == (rule, edges)


def test_the_way_of_a_rank_is_said_where_there_is_one() -> None:
    found = why(row(182, 180, "down", "rank", baseline=197, comparable=True))
    assert (found.start, found.way) == (197, pytest.approx(15 / 17))
    assert why(row(182, 180, "down", "rank", baseline=170, comparable=True)).way is None  # the target lies behind


def test_what_is_missing() -> None:
    assert missing(why(row(55, 67))) == (6, 12)
    assert missing(why(row(62, 67))) == (None, 5)  # near already
    assert missing(why(row(70, 67))) == (None, None)
    assert missing(why(row(6, 4.5, "down"))) == (pytest.approx(-1), pytest.approx(-1.5))


def test_an_older_actual_gives_no_reason() -> None:
    found = why(row(55, 67, actual_year=2023, status="no actual"))
    assert (found.rule, found.actual) == (Rule.NO_ACTUAL, None)


@given(
    actual=STEPS,
    target=STEPS,
    polarity=st.sampled_from(["up", "down", "hold"]),
    near=st.sampled_from([0.75, 0.85, 0.9, 1.0]),
)
def test_at_an_edge_the_status_is_there_and_a_step_short_of_it_is_not(
    actual: float, target: float, polarity: str, near: float
) -> None:
    thresholds = Thresholds(near=near)
    found = why(row(actual, target, polarity), thresholds)
    assert found.edges is not None
    step = 1.0 if actual == int(actual) and target == int(target) else 0.1

    def judged(value: float) -> str:
        return status(round(value, 1), target, polarity, thresholds=thresholds)

    assert judged(found.edges.achieved) == ACHIEVED
    assert judged(found.edges.achieved - found.side * step) != ACHIEVED
    if found.edges.near is not None:
        assert judged(found.edges.near) == NEAR
        assert judged(found.edges.near - found.side * step) == BEHIND
