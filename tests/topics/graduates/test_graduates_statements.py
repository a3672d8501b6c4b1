"""What the numbers of the graduates say in words, and where that stands on the page."""

from __future__ import annotations

import pandas as pd
import pytest
from dash.development.base_component import Component

from ktudash.registry import CORRECTED
from ktudash.store import Store
from ktudash.topics.graduates import page
from ktudash.topics.graduates.statements import Statement, statements
from ktudash.words import voice
from tests.charts import Change, plain, reported


def said(store: Store, figures: str = CORRECTED, **changes: Change) -> tuple[Statement, ...]:
    rows = {name: need.resolve(store, figures) for name, need in page.NEEDS.items()}
    return statements(**{name: changes[name](of) if name in changes else of for name, of in rows.items()})


def english(text: object) -> str:
    return plain(voice("en").say(text))  # type: ignore[arg-type]


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_statements_are_worked_out_from_the_frames(store: Store, figures: str) -> None:
    found = said(store, figures)
    assert [(english(one.number), one.judgement) for one in found] == [
        ("−4.8 pp", "neutral"),
        ("−4.5 pp", "neutral"),
        ("−20.2 pp", "neutral"),
        ("+7.6 pp", "neutral"),
        ("78.7 %", "good"),
        ("−31.9 %", "bad"),
        ("87.7 %", "bad"),
    ]
    assert [english(one.sentence) for one in found] == [
        "Bachelors in work or further study: 94.4 % in 2018, 89.6 % in 2020.",
        "Bachelors in work, of those who did not go on to a master’s: 92.2 % in 2018, 87.7 % in 2020.",
        "Bachelors as printed: 94.4 % in 2018, 74.2 % in 2020, but 2020 counts other people than 2018.",
        "Bachelors in work, if those who study on are counted as without work: 66.6 % in 2018, 74.2 % in 2020.",
        "Graduates of all levels in work in 2020, entrants to the master’s not counted;"
        " the first target is 73 %, for 2021.",
        "Change in the number of bachelors who entered a master’s programme, 2018 to 2020: 361 to 246.",
        "“Stable 100 % employment of master’s and doctoral graduates”, says the text; Table 2 prints this much for"
        " the master’s graduates of summer 2020.",
    ]


def test_a_claim_that_the_table_bears_out_is_not_mentioned(store: Store) -> None:
    assert len(said(store, claim=lambda rows: rows.assign(value=80.0))) == 6


def test_the_group_farthest_from_the_claim_is_named(store: Store) -> None:
    def low(rows: pd.DataFrame) -> pd.DataFrame:
        at = (rows["level"] == "doctoral") & (rows["measure"] == "employed_share") & (rows["year"] == 2020)
        return rows.assign(value=rows["value"].mask(at, 50.0))

    assert english(said(store, employment=low)[-1].sentence).endswith("for the doctoral graduates of 2020.")


def test_definitions_that_agree_are_judged_and_so_is_a_print_of_one_definition(store: Store) -> None:
    def alike(rows: pd.DataFrame) -> pd.DataFrame:
        bachelors = (rows["level"] == "bachelor") & (rows["funding"] == "total") & (rows["period"] == "summer")
        last = bachelors & (rows["year"] == 2020)
        # With entrants in all years: 661 + 526 + 400 of 1 600 have work or go on, 99.2 %, after 94.4 %.
        rows = rows.assign(value=rows["value"].mask(last & (rows["measure"] == "entered_master"), 400.0))
        return rows.assign(value=rows["value"].mask(last & (rows["measure"] == "employed"), 661.0 + 526.0 + 400.0))

    found = said(store, employment=alike)
    assert [one.judgement for one in found[:4]] == ["good", "good", "bad", "good"]
    assert english(found[2].sentence).endswith("both years count the same people.")


def test_once_reported_the_last_year_stands_beside_its_target(store: Store) -> None:
    found = said(store, target=reported({2021: 75.0, 2022: 70.0}))[4]
    assert (english(found.number), found.judgement) == ("70.0 %", "bad")
    assert english(found.sentence) == "Graduates of all levels in work in 2022, as reported; the target is 74 %."


def test_the_statements_stand_behind_the_charts_that_they_are_about() -> None:
    def heads(part: Component) -> list[str]:
        cards = [one for one in part._traverse() if "card-k" in str(getattr(one, "className", "")).split()]
        return [plain(getattr(one, "data-card", None) or getattr(one, "aria-label", "")) for one in cards]

    assert heads(page.layout())[:4] == [
        "graduates-three-readings",
        "graduates-targets",
        "graduates-by-group",
        "What the numbers say",
    ]
    foot = next(
        one.children
        for one in page.layout()._traverse()
        if getattr(one, "className", "") == "card-foot" and isinstance(one.children, str)
    )
    assert foot == "Strategic Plan 2021-2025, Table 2, text, indicator 1.3.3"
