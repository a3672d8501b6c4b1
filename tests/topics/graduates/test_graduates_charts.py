"""The charts of the graduates by their data, on the real plan and on changed figures."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash.chart.model import Chart
from ktudash.chart.table import table
from ktudash.drawing.heads import heads
from ktudash.store import Store
from tests.charts import Change, drawn, notes, over_targets, plain, point, reported, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])


def changed(level: str, measure: str, found: dict[tuple[str, int], float], period: str = "summer") -> Change:
    """Other figures of Table 2, by funding and year."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        of = (rows["level"] == level) & (rows["measure"] == measure) & (rows["period"] == period)
        for (funding, year), value in found.items():
            at = of & (rows["funding"] == funding) & (rows["year"] == year)
            rows = rows.assign(value=rows["value"].mask(at, value))
        return rows

    return change


def bachelors(**years: tuple[float, float, float]) -> Change:
    """Bachelors by year: on state order in work, on contract in work, entered a master's programme."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        for key, (state, contract, entered) in years.items():
            year = int(key.removeprefix("in_"))
            work = {("state", year): state, ("contract", year): contract, ("total", year): state + contract}
            rows = changed("bachelor", "employed", work)(rows)
            rows = changed("bachelor", "entered_master", {("total", year): entered})(rows)
        return rows

    return change


def rounded(chart: Chart, name: str, role: str = "") -> list[float | None]:
    return [None if value is None else round(value, 1) for value in values(chart, name, role)]


@FIGURES
def test_three_readings_stand_side_by_side_in_both_modes(store: Store, figures: str) -> None:
    chart = drawn(store, "graduates-three-readings", figures)
    assert {one.name: rounded(chart, str(one.name)) for one in chart.series} == {
        "as printed": [94.4, 81.6, 74.2],
        "entrants counted": [94.4, 81.6, 89.6],
        "entrants not counted": [66.6, 65.9, 74.2],
    }
    assert title(chart) == (
        "Bachelor employment rose 66.6 → 74.2 % without master’s entrants, fell 94.4 → 89.6 % with them"
    )
    (note,) = notes(chart)
    assert "of 2018, 2019 contains" in note
    assert "of 2020 does not" in note
    assert all(one.end_name == one.name for one in chart.series)
    assert chart.panels[0].axis.cut
    assert len(table(chart).rows) == 3


@pytest.mark.parametrize(
    ("last", "words"),
    [
        # Graduates: 1 298 in 2018, 1 600 in 2020. Without entrants 66.6 % in 2018, with them 94.4 %.
        ((400, 400, 100), "Bachelor employment fell 66.6 → 50.0 % without master’s entrants, and 94.4 → 56.3 % with"),
        ((700, 700, 150), "Bachelor employment rose 66.6 → 87.5 % without master’s entrants, and 94.4 → 96.9 % with"),
        ((400, 400, 750), "Bachelor employment fell 66.6 → 50.0 % without master’s entrants, rose 94.4 → 96.9 % with"),
        ((661, 404, 246), "Bachelor employment stands at 66.6 → 66.6 % without master’s entrants, at 94.4 → 81.9 % w"),
        ((700, 700, 110), "Bachelor employment stands at 66.6 → 87.5 % without master’s entrants, at 94.4 → 94.4 % w"),
    ],
)
def test_the_title_says_how_both_definitions_turned(store: Store, last: tuple[float, float, float], words: str) -> None:
    assert title(drawn(store, "graduates-three-readings", employment=bachelors(in_2020=last))).startswith(words)


def test_readings_of_one_definition_need_no_note(store: Store) -> None:
    alike = bachelors(in_2018=(621, 243, 361), in_2019=(622, 507, 269))
    assert notes(drawn(store, "graduates-three-readings", employment=alike)) == []


def test_the_target_stands_beside_the_comparable_actual(store: Store) -> None:
    chart = drawn(store, "graduates-targets")
    assert values(chart, "Employed", "target") == [73, 74, 75, 76, 77]
    assert rounded(chart, "Employed") == [66.6, 65.9, 74.2]
    assert title(chart) == "The target of 2021 lies below what bachelors had reached in 2020: 73 % after 74.2 %"
    levels, remark = notes(chart)
    assert levels.endswith("Of all graduates of 2020, 1 845 of 2 345 had work: 78.7 %, above every target.")
    assert remark.startswith("Table 2 gives the same share of employed graduates, but for bachelor's graduates only")
    assert not chart.panels[0].references, "what bachelors reached is no line to measure all graduates by"
    assert chart.panels[0].axis.low == 0


def test_an_ambitious_target_gets_another_title(store: Store) -> None:
    # 480 + 480 of 1 600; of all levels 960 + 17 + 599 + 42 of 2 345.
    chart = drawn(store, "graduates-targets", employment=bachelors(in_2020=(480, 480, 246)))
    assert title(chart) == "Employment is to reach 77 % of all graduates in 2025, after 60.0 % of bachelors in 2020"
    assert notes(chart)[0].endswith("Of all graduates of 2020, 1 618 of 2 345 had work: 69.0 %.")


def test_reported_actuals_stand_in_the_outlines_of_their_targets(store: Store) -> None:
    chart = drawn(store, "graduates-targets", target=reported({2021: 95.0}))
    assert list(over_targets(chart, "Employed").values) == [95.0]
    assert over_targets(chart, "Employed").slim
    assert (chart.panels[0].axis.high or 0) > 95
    assert heads(table(chart)) == ["Employed (actual)", "Employed (target)"]


def test_a_target_that_is_not_set_is_a_gap_with_a_word(store: Store) -> None:
    chart = drawn(store, "graduates-state-order")
    assert values(chart, "Employed", "target") == [None, 75, 76, 77, 78]
    gap = point(chart, "Employed", 2021, "target")
    assert (gap.shown, gap.status) == ("no target", "none")
    assert title(chart) == "82.9 % of state-funded bachelors had work in 2020, above the 78 % asked for 2025"
    equal = changed("bachelor", "employed_share", {("state", 2020): 78.0})
    assert title(drawn(store, "graduates-state-order", employment=equal)) == (
        "78 % of state-funded graduates are to have work in 2025, after 78 % of bachelors in 2020"
    )
    found = table(chart)
    cell = dict(zip(found.rows, found.cells, strict=True))["2021"][1]
    assert cell is not None
    assert (cell.value, cell.shown) == (None, "no target")


@FIGURES
def test_groups_show_the_gap_between_state_order_and_contract(store: Store, figures: str) -> None:
    chart = drawn(store, "graduates-by-group", figures)
    assert title(chart).startswith("Bachelors on contract close up on the state order: 46.7 pp behind in 2018, 17.4 pp")
    found = table(chart)
    assert found.columns == ("2018", "2019", "2020")
    shown = {
        row: [plain(cell.shown) for cell in cells if cell] for row, cells in zip(found.rows, found.cells, strict=True)
    }
    assert shown == {
        "Bachelor’s, state order": ["87.8 %", "75.1 %", "82.9 %"],
        "Bachelor’s, contract": ["41.1 %", "57.2 %", "65.5 %"],
        "Master’s, winter": ["91.8 %", "94.0 %", "100.0 %"],
        "Master’s, summer": ["84.7 %", "93.0 %", "87.7 %"],
        "Doctoral": ["100.0 %", "100.0 %", "93.3 %"],
    }
    assert [(one.role, one.mark, one.labels) for one in chart.series] == [
        ("previous", "dot", "outside"),
        ("previous", "dot", "none"),
        ("actual", "dot", "outside"),
    ]
    assert chart.panels[0].connected


def test_a_widening_and_a_closed_gap_are_called_so(store: Store) -> None:
    # 803 graduates on contract in 2020, 17.4 points behind the state order; 46.7 in 2018.
    wide = changed("bachelor", "employed", {("contract", 2020): 200.0})
    assert title(drawn(store, "graduates-by-group", employment=wide)).startswith("Bachelors on contract fall behind")
    over = changed("bachelor", "employed", {("contract", 2020): 800.0})
    assert title(drawn(store, "graduates-by-group", employment=over)) == (
        "Bachelors on contract found work as often as those of the state order in 2020"
    )


def test_counts_mark_their_corrections_and_the_print_shows_none(store: Store) -> None:
    found = {}
    for mode in ("corrected", "printed"):
        chart = drawn(store, "graduates-by-funding", mode)
        found[mode] = {
            str(one.name): (list(one.values), [plain(point.label) for point in one.points]) for one in chart.series
        }
        assert len(notes(chart)) == (2 if mode == "corrected" else 0)
        assert ("Hollow" in str(chart.story.key)) == (mode == "corrected")
        assert len(table(chart).columns) == 12
        assert "1 187 of 1 600 bachelors and 42 of 45 doctoral" in title(chart)
    assert found["corrected"]["Doctoral, all: employed"] == ([12, 14, 42], ["12", "14*", "42"])
    assert found["printed"]["Doctoral, all: employed"] == ([12, 13, 42], ["12", "13", "42"])
    assert found["corrected"]["Doctoral, contract: employed"][0] == [0, 1, 4]
    assert found["printed"]["Doctoral, contract: employed"][0] == [0, 1, 2]
    assert found["corrected"]["Bachelor’s, all: employed"][0] == [864, 1129, 1187]
    assert found["corrected"]["Bachelor’s, contract: employed"][0] == [243, 507, 526]


def test_counts_stand_by_funding_below_one_another(store: Store) -> None:
    chart = drawn(store, "graduates-by-funding")
    assert [(panel.row, panel.column, panel.title) for panel in chart.panels] == [
        (0, 0, "Bachelor’s: all"),
        (0, 1, "Doctoral: all"),
        (1, 0, "Bachelor’s: state order"),
        (1, 1, "Doctoral: state order"),
        (2, 0, "Bachelor’s: contract"),
        (2, 1, "Doctoral: contract"),
    ]
    assert len({panel.axis for panel in chart.panels}) == 6


@FIGURES
def test_a_zero_is_drawn_as_zero_and_the_season_shift_is_said(store: Store, figures: str) -> None:
    chart = drawn(store, "masters-by-season", figures)
    last = point(chart, "Master’s, summer, contract: employed", 2020)
    assert (last.value, last.label) == (0, "0")
    assert "Hollow" not in str(chart.story.key)
    assert title(chart) == "Master’s graduation moved to summer: 521 finished in winter 2019, 17 in winter 2020"
    assert [panel.title for panel in chart.panels[:2]] == ["Winter: all", "Summer: all"]
    back = changed("master", "graduates", {("total", 2020): 900.0}, period="winter")
    assert title(drawn(store, "masters-by-season", figures, employment=back)) == (
        "683 master’s students graduated in summer 2020, 900 in winter"
    )


def test_masters_without_work_follow_the_figures_switch(store: Store) -> None:
    found = {}
    for mode in ("corrected", "printed"):
        chart = drawn(store, "masters-not-employed", mode)
        found[mode] = [values(chart, f"Summer, {name}") for name in ("state order", "contract")]
        assert title(chart) == "84 master’s graduates of 2020 had no work, 39 of 2018"
        assert len(notes(chart)) == (2 if mode == "corrected" else 0)
        assert ("Hollow" in str(chart.story.key)) == (mode == "corrected")
        assert len(table(chart).columns) == 4
        assert len({panel.axis for panel in chart.panels}) == 1
    assert found["corrected"] == [[8, 7, 72], [5, 0, 12]]
    assert found["printed"] == [[8, 7, 84], [5, 0, 0]]


def test_fewer_masters_without_work_are_called_fewer(store: Store) -> None:
    fewer = changed("master", "not_employed", {("total", 2020): 10.0})
    assert title(drawn(store, "masters-not-employed", employment=fewer)) == (
        "Master’s graduates without work fell from 39 in 2018 to 10 in 2020"
    )


@FIGURES
def test_entrants_stand_as_people_and_as_share(store: Store, figures: str) -> None:
    chart = drawn(store, "entrants-to-master", figures)
    assert values(chart, "People") == [361, 269, 246]
    assert values(chart, "Per cent of the graduates") == [27.8, 15.7 if figures == "corrected" else 16.2, 15.4]
    fixed = point(chart, "Per cent of the graduates", 2019)
    assert fixed.label == ("15.7*" if figures == "corrected" else "16.2")
    assert ("Hollow" in str(chart.story.key)) == (figures == "corrected")
    assert any("prints (16.2%), read as 15.7" in note for note in notes(chart)) == (figures == "corrected")
    assert title(chart) == "Fewer bachelors go on to a master’s programme: 361 in 2018, 246 in 2020"
    assert len({panel.axis for panel in chart.panels}) == 2
    more = changed("bachelor", "entered_master", {("total", 2020): 400.0})
    assert title(drawn(store, "entrants-to-master", figures, employment=more)).startswith("More bachelors go on")


def test_the_salary_target_is_a_ratio_and_stands_still(store: Store) -> None:
    chart = drawn(store, "graduates-salary")
    assert values(chart, "Salary of a graduate to the national average", "target") == [0.57, 0.58, 0.59, 0.61, 0.61]
    assert title(chart) == "A graduate’s salary is to reach 0.61 of the national average by 2024, then to stand still"
    rising = drawn(store, "graduates-salary", target=lambda rows: rows.assign(value=rows["value"] + rows["year"]))
    assert title(rising).endswith("of the national average in 2025")
