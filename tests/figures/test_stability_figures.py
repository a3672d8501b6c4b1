"""The charts of financial stability by their data: values, titles in every variant, words and twins."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import stability
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin
from ktudash.pages import stability as page

NAN = float("nan")
RATIOS = ("return_on_assets", "leverage", "leverage_effect", "return_on_own_capital", "return_on_income")
COEFFICIENTS = dict(zip(RATIOS, (0.717, 0.847, 3.107, 0.42, 0.998), strict=True))
LAST = dict(zip(RATIOS, (6.76848, 0.1694, 5.9033, 4.7628, 11.6766), strict=True))


def rows(values: dict[int, float], **columns: object) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "year": list(values),
            "value": list(values.values()),
            "unit": "",
            "printed": [f"{value:g}" for value in values.values()],
            "status": "reported",
            "corrected": NAN,
            "reason": "",
        }
    ).assign(**columns)


Z = rows({2018: 3.50161, 2019: 5.21894, 2020: 29.28058})
PRINTED = rows({2018: 3.5, 2020: 29.28})


def cells(figure: go.Figure) -> dict[tuple[str, str], str]:
    table = twin(figure)
    return {
        (row, column): cell.shown
        for row, line in zip(table.rows, table.cells, strict=True)
        for column, cell in zip(table.columns, line, strict=True)
        if cell is not None
    }


def test_z_stands_over_the_ground_of_class_one():
    figure = stability.z_by_year(Z, PRINTED, 2.9, source="Table 6")
    story = story_of(figure)
    assert story.title == "Z rises from 3.50 in 2018 to 29.28 in 2020: class I in every year"
    assert "The text prints 3.5 for 2018, 29.28 for 2020." in story.key
    assert story.notes == ()
    assert figure.layout.shapes[0].y0 == 2.9
    assert cells(figure)["2019", "Z"] == "5.22"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({2018: 3.5, 2020: 2.0}, "Z falls from 3.50 in 2018 to 2.00 in 2020: class I in 1 of 2 years"),
        ({2018: 0.3, 2020: 0.46}, "Z rises from 0.30 in 2018 to 0.46 in 2020: below class I in every year"),
    ],
)
def test_z_title_follows_the_data(values: dict[int, float], words: str):
    assert story_of(stability.z_by_year(rows(values), PRINTED[:0], 2.9, source="")).title == words


def test_a_z_that_the_text_prints_otherwise_is_named():
    notes = story_of(stability.z_by_year(Z, rows({2020: 29.3}), 2.9, source="")).notes
    assert notes == ()  # 29.28 rounds to 29.3
    notes = story_of(stability.z_by_year(Z, rows({2020: 30.1}), 2.9, source="")).notes
    assert notes == ("2020: the text prints a Z of 30.1, its own formula gives 29.28.",)


def test_terms_stack_to_z():
    parts = pd.concat([rows({2020: value}).assign(ratio=ratio) for ratio, value in LAST.items()])
    figure = stability.terms(parts, Z[2:], COEFFICIENTS, source="")
    story = story_of(figure)
    assert story.title == "In 2020 40\u202f% of Z is return on income, only 1\u202f% is leverage"
    assert "3.107 × leverage effect" in story.key
    assert figure.layout.barmode == "stack"
    assert cells(figure)["2020", "Leverage"] == "0.17"
    assert cells(figure)["2020", "Z"] == "29.28"


def test_the_waterfall_runs_from_z_to_z():
    steps = {(2019, 2020): {"return_on_income": 9.7804, "leverage": -0.07623}}
    figure = stability.moves({2019: 5.0, 2020: 14.70417}, steps, source="")
    assert story_of(figure).title == "Return on income moved Z most: +9.78 of the +9.70 from 2019 to 2020"
    bar = figure.data[0]
    assert list(bar.base) == pytest.approx([0.0, 5.0, 14.7804, 0.0])
    assert list(bar.x) == pytest.approx([5.0, 9.7804, -0.07623, 14.70417])
    shown = cells(figure)
    assert shown["Return on income", "2019 to 2020"] == "▲ +9.78"
    assert shown["Leverage", "2019 to 2020"] == "▼ −0.08"
    assert bar.marker.color[1] != bar.marker.color[2]


def test_both_readings_say_what_they_mean_for_the_class():
    fractions = rows({2018: 0.2866, 2019: 0.2954, 2020: 0.4605})
    figure = stability.units(Z, fractions, 2.9, 1.23, source="")
    story = story_of(figure)
    assert story.title == "In whole per cent Z is 29.28 in 2020, in fractions 0.46: the unit decides the class"
    assert len(story.notes) == 2
    assert "Z is 3.50, 5.22, 29.28, and class I is reached in 3 of 3 years" in story.notes[0]
    assert "Z is 0.29, 0.30, 0.46, and class I is reached in 0 of 3 years" in story.notes[1]
    assert cells(figure)["2020", "Per cent as fractions"] == "0.46"
    same = stability.units(Z, Z, 2.9, 1.23, source="")
    assert story_of(same).title.endswith("the class is the same")


def assumed(now: dict[str, float], **options: object) -> go.Figure:
    given = {
        "year": 2020,
        "z": (29.28, sum(now.values())),
        "fraction": 0.4,
        "class_one_from": 2.9,
        "moved": True,
        "notes": ("Assumed: income 7 000.0 mln tenge.",),
        "source": "Table 6",
    }
    return stability.assumed(LAST, now, **(given | options))


def test_an_assumption_stands_beside_the_print_and_in_the_notes():
    figure = assumed(LAST | {"return_on_income": 1.6766})
    story = story_of(figure)
    assert story.title == "Under these assumptions Z is 19.28, −10.00 on 2020: class I"
    assert story.notes == ("Assumed: income 7 000.0 mln tenge.",)
    assert [trace.meta["role"] for trace in figure.data] == ["previous", "forecast"]
    assert cells(figure)["Return on income", "Assumed"] == "1.68"
    assert cells(figure)["Z", "Printed 2020"] == "29.28"


def test_an_assumption_may_fail():
    worse = assumed(dict.fromkeys(RATIOS, 0.1))
    assert story_of(worse).title.endswith(": below class I")
    nothing = assumed(dict.fromkeys(RATIOS, NAN), z=(29.28, NAN))
    assert story_of(nothing).title == "Under these assumptions Z cannot be computed"
    assert ("Z", "Assumed") not in cells(nothing)
    still = assumed(LAST, moved=False)
    assert story_of(still).title == "Nothing moved: Z is 29.28, class I"


def test_the_tornado_has_the_strongest_input_on_top():
    by_percent = {"assets": (-0.13, 0.13), "income": (2.36, -2.38), "expenses": (-2.2, 2.2)}
    by_step = {"assets": (-0.16, 0.16), "income": (3.64, -3.68), "expenses": (-3.84, 3.84)}
    figure = stability.tornado(by_percent, by_step, step=100.0, notes=("As printed.",), source="")
    assert story_of(figure).title == ("By 1 % income moves Z most (+2.36), by 100 mln tenge expenses (−3.84)")
    assert [list(trace.y) for trace in figure.data] == [["Income", "Expenses", "Assets"]] * 4
    assert cells(figure)["Expenses", "100 mln more"] == "−3.84"
    alike = stability.tornado(by_percent, by_step | {"income": (4.0, -4.1)}, step=100.0, notes=(), source="")
    assert story_of(alike).title == "Income moves Z most: by +2.36 for 1 % more, by +4.00 for 100 mln tenge"
    none = dict.fromkeys(by_percent, (NAN, NAN))
    empty = stability.tornado(none, none, step=100.0, notes=(), source="")
    assert story_of(empty).title == "Sensitivity cannot be computed for these figures"


@pytest.mark.parametrize("figures", ["corrected", "printed"])
@pytest.mark.parametrize(("base", "words"), [(2019, "leverage adds 0.24"), (2020, "return on income adds 11.67")])
def test_what_rounding_alone_changes_is_said_where_nothing_moved(figures: str, base: int, words: str):
    start, effect = page._start(figures, base), page._effect(figures, base, "moves")
    (note,) = [one for one in page._notes(figures, base, start, effect) if "rounded" in one]
    assert f"for the figures of {base} {words} to Z instead of " in note
    assert not any("rounded" in one for one in page._notes(figures, 2024, start, effect))


@pytest.mark.parametrize(
    ("net", "words"),
    [
        ((1.0, 2.0, 3.0), "Net profit equals the profit before tax in 2018, 2019 and 2020; no tax is printed."),
        ((0.5, 2.0, 3.0), "Net profit equals the profit before tax in 2019 and 2020, but not in 2018;"),
        ((0.5, 1.0, 2.0), "Net profit differs from the profit before tax in 2018, 2019 and 2020;"),
    ],
)
def test_the_years_without_a_tax_are_listed(net: tuple[float, ...], words: str):
    years = (2018, 2019, 2020)
    finance = pd.concat(
        [
            rows(dict(zip(years, values, strict=True)), measure=measure)
            for measure, values in (("profit_before_tax", (1.0, 2.0, 3.0)), ("net_profit", net))
        ]
    )
    assert page._taxed(finance).startswith(words)
