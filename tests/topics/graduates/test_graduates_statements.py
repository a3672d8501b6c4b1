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
from tests.charts import Change, plain


def said(store: Store, figures: str = CORRECTED, **changes: Change) -> tuple[Statement, ...]:
    rows = {name: need.resolve(store, figures) for name, need in page.NEEDS.items()}
    return statements(**{name: changes[name](of) if name in changes else of for name, of in rows.items()})


def english(text: object) -> str:
    return plain(voice("en").say(text))  # type: ignore[arg-type]


@pytest.mark.parametrize("figures", ["corrected", "printed"])
def test_statements_are_worked_out_from_the_frames(store: Store, figures: str) -> None:
    found = said(store, figures)
    assert [(english(one.number), one.judgement) for one in found] == [
        ("+7.6 pp", "neutral"),
        ("−4.8 pp", "neutral"),
        ("−20.2 pp", "neutral"),
        ("74.2 %", "good"),
        ("65.5 %", "good"),
        ("−31.9 %", "bad"),
        ("87.7 %", "bad"),
    ]
    assert [english(one.sentence) for one in found] == [
        "Without entrants to the master’s, the share of bachelors in work changed by this much from 2018 to 2020.",
        "With entrants to the master’s counted in all years, it changed by this much.",
        "As printed, it changed by this much, because 2020 counts other people than 2018.",
        "of bachelors had found work in 2020; the first target, 73 % of all graduates, is for 2021.",
        "of bachelors on contract had found work in 2020, after 41.1 % in 2018.",
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
    assert [one.judgement for one in found[:3]] == ["good", "good", "bad"]
    assert english(found[2].sentence).endswith("both years count the same people.")


def test_the_statements_stand_behind_the_charts_that_they_are_about() -> None:
    def heads(part: Component) -> list[str]:
        cards = [one for one in part._traverse() if "card-k" in str(getattr(one, "className", "")).split()]
        return [plain(getattr(one, "data-card", None) or getattr(one, "aria-label", "")) for one in cards]

    assert heads(page.layout())[:5] == [
        "graduates-three-readings",
        "graduates-targets",
        "graduates-by-group",
        "What the numbers say",
        "graduates-by-funding",
    ]
    foot = next(
        one.children
        for one in page.layout()._traverse()
        if getattr(one, "className", "") == "card-foot" and isinstance(one.children, str)
    )
    assert foot == "Strategic Plan 2021-2025, Table 2, text, indicator 1.3.3"
