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
def test_four_readings_stand_side_by_side_in_both_modes(store: Store, figures: str) -> None:
    chart = drawn(store, "graduates-three-readings", figures)
    assert {one.name: rounded(chart, str(one.name)) for one in chart.series} == {
        "as printed": [94.4, 81.6, 74.2],
        "work or further study": [94.4, 81.6, 89.6],
        # 864 of 937, 1 129 of 1 445, 1 187 of 1 354
        "of those not studying on": [92.2, 78.1, 87.7],
        "work only, of all": [66.6, 65.9, 74.2],
    }
    assert title(chart) == ("Bachelors in work, 2018 to 2020: by 3 of 4 ways of counting the share fell, by 1 it rose")
    (note,) = notes(chart)
    assert "of 2018 and 2019 counts" in note
    assert "of 2020 does not" in note
    assert all(one.end_name == one.name for one in chart.series)
    assert chart.panels[0].axis.cut
    assert len(table(chart).rows) == 3


@pytest.mark.parametrize(
    ("last", "words"),
    [
        # Graduates: 1 298 in 2018, 1 600 in 2020. By the four ways 94.4, 94.4, 92.2 and 66.6 % in 2018.
        # The printed share stays what the table prints: it fell.
        ((700, 720, 150), "by 1 of 4 ways of counting the share fell, by 3 it rose"),
        ((400, 400, 100), "by all 4 ways of counting the share fell from 2018 to 2020"),
    ],
)
def test_the_title_says_how_the_readings_turned(store: Store, last: tuple[float, float, float], words: str) -> None:
    assert title(drawn(store, "graduates-three-readings", employment=bachelors(in_2020=last))).endswith(words)


def test_readings_of_one_definition_need_no_note(store: Store) -> None:
    alike = bachelors(in_2018=(621, 243, 361), in_2019=(622, 507, 269))
    assert notes(drawn(store, "graduates-three-readings", employment=alike)) == []


@FIGURES
def test_the_target_stands_beside_graduates_of_all_levels(store: Store, figures: str) -> None:
    chart = drawn(store, "graduates-targets", figures)
    assert values(chart, "Employed", "target") == [73, 74, 75, 76, 77]
    # 1 241 of 1 714, 1 726 of 2 349 (the document prints one doctor less), 1 845 of 2 345
    assert rounded(chart, "Employed") == [72.4, 73.5 if figures == "corrected" else 73.4, 78.7]
    assert title(chart) == "All 5 employment targets (73 to 77 %) lie below the 78.7 % of all graduates in work in 2020"
    levels, *fixed = notes(chart)
    assert "1 845 of 2 345 graduates of all levels had work, 78.7 %" in levels
    assert levels.endswith("With them it is 89.2 %.")  # 1 845 + 246
    assert [note.startswith("* 2019 is worked out") for note in fixed] == ([True] if figures == "corrected" else [])
    assert chart.panels[0].axis.low == 0


def test_an_ambitious_target_gets_another_title(store: Store) -> None:
    # 480 + 480 of 1 600; of all levels 1 618 of 2 345.
    chart = drawn(store, "graduates-targets", employment=bachelors(in_2020=(480, 480, 246)))
    assert title(chart) == "77 % of all graduates are to have work in 2025, after 69.0 % in 2020"


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
    # 968 of 1 088, 1 185 of 1 429, 1 300 of 1 511: all levels, as the target names none
    assert rounded(chart, "Employed") == [89.0, 82.9, 86.0]
    assert title(chart) == (
        "All 4 employment targets (75 to 78 %) lie below the 86.0 % of state-funded graduates in work in 2020"
    )
    fewer = changed("bachelor", "employed", {("state", 2020): 500.0})
    assert title(drawn(store, "graduates-state-order", employment=fewer)) == (
        "78 % of state-funded graduates are to have work in 2025, after 75.4 % in 2020"
    )
    found = table(chart)
    cell = dict(zip(found.rows, found.cells, strict=True))["2021"][1]
    assert cell is not None
    assert (cell.value, cell.shown) == (None, "no target")


@FIGURES
def test_groups_show_how_far_state_order_and_contract_can_be_told_apart(store: Store, figures: str) -> None:
    chart = drawn(store, "graduates-by-group", figures)
    assert title(chart) == "State order or contract: Table 2 leaves open which bachelors of 2020 more often found work"
    assert notes(chart)[0].endswith("State order less contract in 2020: between −13.2 pp and +20.8 pp.")
    found = table(chart)
    assert found.columns == ("2018", "2019", "2020")
    shown = {
        row: [plain(cell.shown) for cell in cells if cell] for row, cells in zip(found.rows, found.cells, strict=True)
    }
    assert shown == {
        "Bachelor’s": ["94.4 %", "81.6 %", "89.6 %"],
        "Bachelor’s, state order, at least": ["89.7 %", "75.1 %", "82.9 %"],
        "Bachelor’s, state order, at most": ["100.0 %", "100.0 %", "100.0 %"],
        "Bachelor’s, contract, at least": ["87.6 %", "64.3 %", "79.2 %"],
        "Bachelor’s, contract, at most": ["100.0 %", "87.6 %", "96.1 %"],
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


def test_where_the_bounds_agree_the_title_says_who_was_ahead(store: Store) -> None:
    # 797 graduates of the state order and 803 on contract; 10 entrants cannot turn 790 against 400.
    ahead = bachelors(in_2020=(790, 400, 10))
    assert title(drawn(store, "graduates-by-group", employment=ahead)).startswith("State-funded bachelors of 2020 went")
    behind = bachelors(in_2020=(400, 790, 10))
    assert title(drawn(store, "graduates-by-group", employment=behind)).startswith("Bachelors of 2020 on contract went")


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
        assert title(chart) == (
            "Bachelors of 2020: 1 187 of 1 600 in work, 246 in a master’s programme; doctoral: 42 of 45 in work"
        )
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
def test_a_zero_is_drawn_as_zero_and_the_seasons_are_said(store: Store, figures: str) -> None:
    chart = drawn(store, "masters-by-season", figures)
    last = point(chart, "Master’s, summer, contract: employed", 2020)
    assert (last.value, last.label) == (0, "0")
    assert "Hollow" not in str(chart.story.key)
    assert title(chart) == "Master’s graduates: 521 in winter and 100 in summer 2019, 17 and 683 in 2020"
    assert [panel.title for panel in chart.panels[:2]] == ["Winter: all", "Summer: all"]


def test_masters_without_work_follow_the_figures_switch(store: Store) -> None:
    found = {}
    for mode in ("corrected", "printed"):
        chart = drawn(store, "masters-not-employed", mode)
        found[mode] = [values(chart, f"Summer, {name}") for name in ("state order", "contract")]
        assert title(chart) == "Master’s graduates not in work: 84 of 700 in 2020, 38 of 621 in 2019"
        assert len(notes(chart)) == (2 if mode == "corrected" else 0)
        assert ("Hollow" in str(chart.story.key)) == (mode == "corrected")
        assert len(table(chart).columns) == 4
        assert len({panel.axis for panel in chart.panels}) == 1
    assert found["corrected"] == [[8, 7, 72], [5, 0, 12]]
    assert found["printed"] == [[8, 7, 84], [5, 0, 0]]


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


def test_the_salary_target_is_a_ratio_and_the_same_twice(store: Store) -> None:
    chart = drawn(store, "graduates-salary")
    assert values(chart, "Salary of a graduate to the national average", "target") == [0.57, 0.58, 0.59, 0.61, 0.61]
    assert title(chart) == "A graduate is to earn 0.61 of Kazakhstan’s average salary in 2024 and again in 2025"
    assert "no earlier figure" in chart.story.key
    assert "no earlier" not in drawn(store, "graduates-salary", target=reported({2024: 0.61})).story.key
    rising = drawn(store, "graduates-salary", target=lambda rows: rows.assign(value=rows["value"] + rows["year"]))
    assert title(rising).endswith("average salary in 2025")
