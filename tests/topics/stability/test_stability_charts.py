"""The charts of financial stability by their data: values, titles in every variant, words and twins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd
import pytest

from ktudash.chart.checks import checked
from ktudash.chart.model import Chart
from ktudash.chart.table import table
from ktudash.store import Store
from ktudash.topics.stability import what_if_charts as page_charts
from ktudash.topics.stability.assumptions import INPUTS, Assumption, Effect, Outcome, Statement
from ktudash.topics.stability.rules import Formula
from ktudash.words import msg
from tests.charts import Change, drawn, english, notes, plain, point, series, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])

NAN = float("nan")
RATIOS = ("return_on_assets", "leverage", "leverage_effect", "return_on_own_capital", "return_on_income")
FORMULA = Formula(dict(zip(RATIOS, (0.717, 0.847, 3.107, 0.42, 0.998), strict=True)), 2.9)
#: As printed for 2020.
LAST = dict(zip(RATIOS, (9.44, 0.2, 1.9, 11.34, 11.7), strict=True))


def z_is(by_year: Mapping[int, float]) -> Change:
    """Table 6 with only those years, whose leverage alone gives that Z."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        rows = rows[rows["year"].isin(by_year)]
        z = rows["year"].map(dict(by_year)) / FORMULA.coefficients["leverage"]
        value = rows["value"].mask(rows["measure"].isin(RATIOS), 0.0)
        return rows.assign(value=value.mask(rows["measure"] == "leverage", z))

    return change


def text_prints(year: int, printed: str) -> Change:
    """The text with another Z of a year."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        at = (rows["measure"] == "z") & (rows["year"] == year)
        return rows.assign(value=rows["value"].mask(at, float(printed)), printed=rows["printed"].mask(at, printed))

    return change


def ratio_is(ratio: str, year: int, value: float) -> Change:
    """Table 6 with another ratio."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        at = (rows["measure"] == ratio) & (rows["year"] == year)
        return rows.assign(
            value=rows["value"].mask(at, value), status=rows["status"].mask(at & (value != value), "lost")
        )

    return change


@FIGURES
def test_z_stands_over_the_ground_of_class_one(store: Store, figures: str) -> None:
    chart = drawn(store, "stability-z", figures)
    assert title(chart) == (
        "Z was 29.28 in 2020 with per cent as whole numbers, class I; 0.46 as fractions, below class I"
    )
    assert str(chart.story.subtitle).endswith("class I in 3 of 3 years. As fractions (0.0944): in 0 of 3.")
    assert chart.story.key == (
        "Green ground: class I, from 2.9, if per cent enter as whole numbers, as in the plan."
        " The plan names no other class. The text prints 3.5 for 2018, 29.28 for 2020."
    )
    assert notes(chart) == []
    (panel,) = chart.panels
    (zone,) = panel.zones
    assert (zone.low, zone.high, zone.name) == (2.9, panel.axis.high, "class I, per cent as whole numbers")
    assert point(chart, "Z", 2019).shown == "5.22"


@pytest.mark.parametrize(
    ("z", "words"),
    [
        (
            {2018: 3.5, 2020: 2.0},
            ("Z was 2.00 in 2020 with per cent as whole numbers, below class I", "class I in 1 of 2 years"),
        ),
        (
            {2018: 0.3, 2020: 0.46},
            ("Z was 0.46 in 2020 with per cent as whole numbers, below class I", "class I in 0 of 2 years"),
        ),
    ],
)
def test_z_title_follows_the_data(store: Store, z: dict[int, float], words: tuple[str, str]) -> None:
    chart = drawn(store, "stability-z", finance=z_is(z))
    assert title(chart).startswith(words[0])
    assert words[1] in str(chart.story.subtitle)


def test_a_z_that_the_text_prints_otherwise_is_named(store: Store) -> None:
    assert notes(drawn(store, "stability-z", text=text_prints(2020, "29.3"))) == []  # 29.28 rounds to 29.3
    assert notes(drawn(store, "stability-z", text=text_prints(2020, "30.1"))) == [
        "2020: the text prints a Z of 30.1, its own formula gives 29.28."
    ]


def test_a_text_without_a_z_is_no_half_sentence(store: Store) -> None:
    chart = drawn(store, "stability-z", text=lambda rows: rows[rows["measure"] != "z"])
    assert str(chart.story.key).endswith("as in the plan. The plan names no other class.")


def test_terms_stack_to_z(store: Store) -> None:
    chart = drawn(store, "stability-terms")
    assert title(chart) == "In 2020 40 % of Z is return on income, only 1 % is leverage"
    assert "3.107 × leverage effect" in chart.story.key
    (panel,) = chart.panels
    assert panel.arrangement == "stack"
    parts = [one for one in panel.series if one.role == "part"]
    assert [one.end_name for one in parts] == [one.name for one in parts]
    assert sum(one.points[-1].value or 0.0 for one in parts) == pytest.approx(29.28058)
    assert point(chart, "Leverage", 2020).shown == "0.17"
    assert point(chart, "Leverage", 2020).label == "", "too thin for a number"
    assert point(chart, "Return on income", 2020).label == "11.68"
    total = point(chart, "Z", 2020)
    assert (total.shown, total.height) == ("29.28", pytest.approx(29.28058))


def test_the_waterfall_runs_from_z_to_z(store: Store) -> None:
    chart = drawn(store, "stability-moves")
    assert title(chart) == "Return on income moved Z most: +9.78 of the +24.06 from 2019 to 2020"
    step = series(chart, "2019 to 2020")
    assert step.role == "variance"
    # Z of 5.21894, then 0.717 × (9.44 - 1.58), 0.847 × (0.2 - 0.29), 3.107 × (1.9 - 0.35), 0.42 × (11.34 - 2.04)
    # and 0.998 × (11.7 - 1.9), each from where the last ended.
    assert [one.base for one in step.points] == pytest.approx(
        [0.0, 5.21894, 10.85456, 10.77833, 15.59418, 19.50018, 0.0]
    )
    assert list(step.values) == pytest.approx([5.21894, 5.63562, -0.07623, 4.81585, 3.906, 9.7804, 29.28058])
    raised, lowered = (point(chart, "2019 to 2020", ratio) for ratio in ("return_on_income", "leverage"))
    assert (raised.shown, raised.colour) == ("▲ +9.78", "good")
    assert (lowered.shown, lowered.colour) == ("▼ −0.08", "bad")
    assert [panel.bare for panel in chart.panels] == [False, True]
    assert table(chart).rows[0] == "Z before"


def test_the_waterfall_of_a_year_that_stood_still(store: Store) -> None:
    chart = drawn(store, "stability-moves", finance=z_is({2019: 3.0, 2020: 3.0}))
    assert title(chart) == "Z did not move from 2019 to 2020"
    assert point(chart, "2019 to 2020", "leverage").colour == "neutral"


def test_a_year_with_a_lost_ratio_is_said_and_stepped_over(store: Store) -> None:
    lost = ratio_is("leverage", 2019, NAN)
    z = point(drawn(store, "stability-z", finance=lost), "Z", 2019)
    assert (z.value, z.shown) == (None, "not in our copy")
    chart = drawn(store, "stability-moves", finance=lost)
    assert [panel.title for panel in chart.panels] == ["2018 to 2020"]


def test_both_readings_say_what_they_mean_for_the_class(store: Store) -> None:
    chart = drawn(store, "stability-units")
    assert title(chart) == "In whole per cent Z is 29.28 in 2020, in fractions 0.46: the unit decides the class"
    whole, fractions = notes(chart)
    assert "Z is 3.50, 5.22, 29.28, and class I is reached in 3 of 3 years" in whole
    assert "Z is 0.29, 0.30, 0.46, and class I is reached in 0 of 3 years" in fractions
    assert point(chart, "Per cent as fractions", 2020).shown == "0.46"
    left, right = chart.panels
    # On the scale of whole per cent the border of distress would lie on the axis, and class I has no room for words.
    assert [(one.value, one.name) for one in left.references] == [(2.9, "")]
    assert [(one.value, one.name) for one in right.references] == [(2.9, "class I"), (1.23, "distress")]


def test_leverage_is_alike_in_both_readings(store: Store) -> None:
    chart = drawn(store, "stability-units", finance=z_is({2018: 3.0, 2020: 4.0}))
    assert title(chart).endswith("the class is the same")
    assert values(chart, "Per cent as whole numbers") == values(chart, "Per cent as fractions")


START = Statement(income=6477.6, expenses=5719.9, assets=8025.4, own_capital=6681.7, liabilities=1343.6)
HELD = Effect(1.9, 1.0, moves=False)


def what_if(ratios: dict[str, float], *, moved: bool = True) -> Chart:
    values = replace(START, income=7000.0) if moved else START
    chart = page_charts.what_if(
        Assumption(2020, 2020, START, values, HELD),
        Outcome(FORMULA, LAST, ratios),
        (msg("stability-note-none", year="2020"),),
        "Table 6",
    )
    return english(checked(chart))


def test_an_assumption_stands_beside_the_print_and_in_the_notes() -> None:
    # 29.28058 - 0.998 × 10 = 19.30058
    chart = what_if(LAST | {"return_on_income": 1.7})
    assert title(chart).startswith("Assumed: Z 19.30, −9.98 on 2020, class I with per cent as whole numbers; ")
    assert notes(chart) == ["No figure is moved: those are the figures of 2020."]
    assert chart.story.source == "Table 6"
    assert [one.role for one in chart.series] == ["previous", "forecast"]
    assert point(chart, "Assumed", "return_on_income").shown == "1.70"
    assert point(chart, "Printed 2020", "z").shown == "29.28"


def test_an_assumption_may_fail() -> None:
    assert title(what_if(dict.fromkeys(RATIOS, 0.1))).endswith(" as fractions, below class I")
    nothing = what_if(dict.fromkeys(RATIOS, NAN))
    assert title(nothing) == "Under these assumptions Z cannot be computed"
    z = point(nothing, "Assumed", "z")
    assert (z.value, z.shown) == (None, "no value")
    assert title(what_if(LAST, moved=False)) == (
        "Nothing moved: Z is 29.28, class I with per cent as whole numbers; 0.46 as fractions, below class I"
    )


def tornado(by_percent: page_charts.Moves, by_step: page_charts.Moves) -> Chart:
    return english(checked(page_charts.drawn_tornado(by_percent, by_step, 100.0, (), "")))


def test_the_tornado_has_the_strongest_input_on_top() -> None:
    by_percent = {"assets": (-0.13, 0.13), "income": (2.36, -2.38), "expenses": (-2.2, 2.2)}
    by_step = {"assets": (-0.16, 0.16), "income": (3.64, -3.68), "expenses": (-3.84, 3.84)}
    chart = tornado(by_percent, by_step)
    assert title(chart) == "Strongest on Z: 1 % more income (+2.36) and 100 mln tenge more expenses (−3.84)"
    assert [[place.name for place in panel.places] for panel in chart.panels] == [["Income", "Expenses", "Assets"]] * 2
    assert [one.name for one in chart.series] == ["1\u202f% more", "1\u202f% less", "100 mln more", "100 mln less"]
    assert {one.role for one in chart.series} == {"variance"}
    assert point(chart, "100 mln more", "expenses").shown == "−3.84"
    for panel in chart.panels:
        assert panel.axis.low == -(panel.axis.high or 0.0)
    alike = tornado(by_percent, by_step | {"income": (4.0, -4.1)})
    assert title(alike) == "Strongest on Z: income, +2.36 for 1 % more and +4.00 for 100 mln tenge more"


def test_a_tornado_of_nothing_says_so() -> None:
    none = dict.fromkeys(("assets", "income"), (NAN, NAN))
    empty = tornado(none, none)
    assert title(empty) == "Sensitivity cannot be computed for these figures"
    assert {one.shown for part in empty.series for one in part.points} == {"no value"}


def assumption(start: Statement = START, *, base: int = 2020, effect: Effect = HELD, **moved: float) -> Assumption:
    return Assumption(base, 2020, start, replace(start, **moved), effect)


def told(one: Assumption, rounded: tuple[str, float, float] | None = None) -> list[str]:
    chart = page_charts.what_if(one, Outcome(FORMULA, LAST, LAST), page_charts.notes(one, rounded))
    return [plain(note) for note in english(chart).story.notes]


def test_the_notes_say_what_is_assumed() -> None:
    closed = replace(START, assets=START.own_capital + START.liabilities)
    assert told(assumption(closed)) == [
        "No figure is moved: those are the figures of 2020.",
        "The leverage effect is held at the 1.9 % of 2020.",
    ]
    # 7000 / 6477.6 = 1.0806
    assert told(assumption(closed, income=7000.0), ("leverage", 0.17, 0.18))[::2] == [
        "Assumed: income 7 000.0 mln tenge, +8.1 % on the 6 477.6 printed for 2020.",
        "Printed ratios are rounded, assumed ones are computed: for the figures of 2020 leverage adds 0.17 to Z"
        " instead of 0.18.",
    ]
    open_sheet = told(assumption(closed, assets=9000.0, effect=replace(HELD, moves=True)))
    assert open_sheet[1].endswith("from the 1.9 % of 2020; its formula is not printed.")
    # 9000 - 6681.7 - 1343.6 = 974.7
    assert open_sheet[-1] == (
        "This balance sheet does not close: assets differ from own capital and liabilities by 974.7 mln tenge."
    )


def test_the_notes_of_a_planned_year_say_what_is_borrowed() -> None:
    words = told(assumption(base=2024, assets=9000.0, expenses=6000.0))
    assert words[:3] == [
        "Planned for 2024: income 6 477.6 and net profit 757.7 mln tenge; expenses are their difference, as if no tax"
        " were paid.",
        "Assumed: own capital 6 681.7 mln tenge, as in 2020; the plan gives none for 2024.",
        "Assumed: liabilities 1 343.6 mln tenge, as in 2020; the plan gives none for 2024.",
    ]
    # 6000 / 5719.9 = 1.0490; 9000 / 8025.4 = 1.1214
    assert words[3:5] == [
        "Assumed: expenses 6 000.0 mln tenge, +4.9 % on the 5 719.9 planned income less planned net profit of 2024.",
        "Assumed: assets 9 000.0 mln tenge, +12.1 % on the 8 025.4 assumed as in 2020; the plan gives none.",
    ]


@pytest.mark.parametrize("strongest", INPUTS)
def test_every_input_is_named(strongest: str) -> None:
    moves = dict.fromkeys(INPUTS, (0.1, -0.1)) | {strongest: (1.0, -1.0)}
    words = f"Strongest on Z: {strongest.replace('_', ' ')}, +1.00 for 1 % more and +1.00 for"
    assert title(tornado(moves, moves)).startswith(words)
