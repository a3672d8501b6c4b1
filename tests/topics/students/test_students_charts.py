"""The charts of students by their data: corrected and printed, without and with reported actuals."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import pytest

from ktudash.chart.table import table
from ktudash.drawing.heads import heads
from ktudash.store import Store
from tests.charts import Change, drawn, notes, over_targets, places, plain, reported, series, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])


def changed(**figures: float) -> Change:
    """Other printed figures of Table 1: ``total_2020=12000``."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        for key, value in figures.items():
            name, year = key.rsplit("_", 1)
            at = (rows["level"] == name) & (rows["mode"] == "all") & (rows["year"] == int(year))
            rows = rows.assign(value=rows["value"].mask(at, value))
        return rows

    return change


def targets(store: Store, code: str, figures: str = "corrected") -> list[float]:
    rows = store.targets(figures)
    return list(rows.loc[rows["code"] == code, "value"])


@FIGURES
def test_the_contingent_is_stacked_by_level_with_part_time_taken_out(store: Store, figures: str) -> None:
    chart = drawn(store, "students-by-level", figures)
    # Table 1: bachelor's 9980, 10255, 9733, of whom part-time 2877, 2444, 1614.
    assert values(chart, "Bachelor’s, full-time") == [7103, 7811, 8119]
    assert values(chart, "Bachelor’s, part-time") == [2877, 2444, 1614]
    assert values(chart, "Total") == [11402, 11520, 10256]
    # 1614 − 2444 part-time, 388 − 1124 master's, 8119 − 7811 full-time bachelor's, 135 − 141 doctoral.
    assert title(chart) == "Students fell from 11 520 in 2019 to 10 256 in 2020 (−11.0 %)"
    assert plain(chart.story.subtitle).endswith(
        "Change in 2020: −830 part-time bachelor’s, −736 master’s, −6 doctoral, +308 full-time bachelor’s."
    )
    assert chart.panels[0].arrangement == "stack"
    assert table(chart).columns == (
        "Bachelor’s, full-time",
        "Bachelor’s, part-time",
        "Master’s",
        "Doctoral",
        "Total",
    )


def test_a_total_that_is_not_the_sum_of_its_levels_is_doubted(store: Store) -> None:
    doubt = "2018: the levels add up to 11 502, the printed total is 11 402."
    assert notes(drawn(store, "students-by-level"))[:1] == [doubt]
    assert notes(drawn(store, "students-by-level", contingent=changed(total_2020=12000)))[:2] == [
        doubt,
        "2020: the levels add up to 10 256, the printed total is 12 000.",
    ]


@pytest.mark.parametrize(
    ("figures", "words", "explained"),
    [
        ({"total_2020": 12096}, "rose from 11 520 in 2019 to 12 096 in 2020 (+5.0 %)", ""),
        (
            {"total_2020": 12096, "bachelor_2020": 11573},
            "rose from 11 520 in 2019 to 12 096 in 2020 (+5.0 %)",
            "+2 148 full-time bachelor’s, −6 doctoral, −736 master’s, −830 part-time bachelor’s.",
        ),
    ],
)
def test_a_change_is_explained_by_all_its_parts_or_by_none(
    store: Store, figures: Mapping[str, float], words: str, explained: str
) -> None:
    chart = drawn(store, "students-by-level", contingent=changed(**figures))
    assert title(chart) == f"Students {words}"
    assert plain(chart.story.subtitle).partition("Change in 2020: ")[2] == explained


@FIGURES
def test_other_numbers_of_students_in_the_text_are_named(store: Store, figures: str) -> None:
    assert notes(drawn(store, "students-by-level", figures))[1:] == [
        "The text beside Table 1 has 8 890 students and names no year; no year of the table has this number. "
        "The charts follow the table.",
        "The text on finance has 10 856 students for 2020, 4.7 % fewer than the 11 402 of 2018 "
        "(by its own numbers 4.8 %). Table 1 has 10 256, 10.1 % fewer, and its levels add up to that. "
        "The charts follow the table.",
        "The text beside Table 1 gives master’s students 6 % of all; its own numbers, 486 of 8 890, give 5.5 %.",
        "The text beside Table 1 gives doctoral students 2 % of all; its own numbers, 107 of 8 890, give 1.2 %.",
    ]
    agreeing = drawn(store, "students-by-level", figures, contingent=changed(total_2020=10856))
    assert not any("10 856 students" in note for note in notes(agreeing))


def test_totals_stand_on_top_of_their_stack(store: Store) -> None:
    chart = drawn(store, "students-by-level", contingent=changed(total_2020=12000))
    parts = [one for one in chart.series if one.role == "part"]
    tops = [sum(one.values[place] or 0 for one in parts) for place in range(3)]
    assert [point.height for point in series(chart, "Total").points] == tops
    assert values(chart, "Total")[2] == 12000


def test_a_year_more_in_table_1_is_drawn(store: Store) -> None:
    """What design asks of the house: the table gets a column, the chart a stack."""

    def next_year(rows: pd.DataFrame) -> pd.DataFrame:
        last = rows[rows["year"] == 2020].assign(year=2021)
        return pd.concat([rows, last.assign(year=last["year"].astype("Int64"))], ignore_index=True)

    chart = drawn(store, "students-by-level", contingent=next_year)
    assert places(chart, "Total") == ["2018", "2019", "2020", "2021"]
    assert "2018-2021" in str(chart.story.subtitle)


@FIGURES
def test_the_path_has_three_definitions_of_a_student(store: Store, figures: str) -> None:
    chart = drawn(store, "students-path", figures)
    assert [(one.name, one.role, len(one.points)) for one in chart.series] == [
        ("all students", "actual", 3),
        ("full-time", "actual", 3),
        ("full-time", "target", 5),
        ("with college", "target", 6),
    ]
    assert values(chart, "full-time", "actual") == [11402 - 2877, 11520 - 2444, 10256 - 1614]
    assert values(chart, "full-time", "target") == targets(store, "SP-1.2.1", figures)
    assert [place.key for place in chart.panels[0].places] == [str(year) for year in range(2018, 2030)]
    assert "from 8 642 in 2020" in title(chart)
    assert notes(chart)[1:] == [
        "The 9 976 of 2024 are the 9 356 full-time students and the 620 college students "
        "that the Strategic Plan asks for.",
        "2018: full-time is the printed total less part-time, 8 525; the levels without part-time add up to 8 625.",
    ]
    assert heads(table(chart)) == [
        "all students (actual)", "full-time (actual)", "full-time (target)", "with college (target)"
    ]  # fmt: skip


def test_the_path_with_actuals_beyond_its_targets(store: Store) -> None:
    chart = drawn(
        store,
        "students-path",
        plan=reported({2021: 9100, 2023: 20000}),
        college=lambda rows: rows.assign(value=1.0),
    )
    met = over_targets(chart, "full-time")
    assert [point.place for point in met.points] == ["2018", "2019", "2020", "2021", "2022", "2023"]
    assert list(met.values[2:]) == [8642, 9100, None, 20000], "one line, which breaks where a year has none"
    assert (chart.panels[0].axis.high or 0) > 20000
    assert len(table(chart).columns) == 4, "what was before the plan and what was reported share their column"
    assert not any(" are the " in note for note in notes(chart))  # another college explains no year


@FIGURES
def test_levels_have_a_scale_each_and_start_at_the_last_actual(store: Store, figures: str) -> None:
    chart = drawn(store, "students-targets-by-level", figures)
    first = next(chart.series)
    assert (first.name, first.values) == ("Bachelor’s", (8119,))
    masters = values(chart, "Master’s", "target")
    assert masters == targets(store, "SP-1.2.13", figures)
    assert len({panel.axis for panel in chart.panels}) == 3
    assert title(chart) == "Master’s students: 388 in 2020, 667 asked for 2021 and 716 for 2025"
    assert len(table(chart).columns) == 6


def test_levels_with_actuals_grow_their_own_axis_only(store: Store) -> None:
    chart = drawn(store, "students-targets-by-level", master=reported({2021: 9000}))
    assert list(over_targets(chart, "Master’s").values) == [9000]
    assert (chart.panels[1].axis.high or 0) > 9000
    assert (chart.panels[2].axis.high or 0) < 1000


@FIGURES
def test_who_pays_is_stacked_by_level(store: Store, figures: str) -> None:
    chart = drawn(store, "students-by-funding", figures)
    state, contract = series(chart, "Bachelor’s: State order"), series(chart, "Bachelor’s: Contract")
    whole = targets(store, "SP-1.2.10", figures)
    assert [(a or 0) + (b or 0) for a, b in zip(state.values, contract.values, strict=True)] == whole
    assert (state.fill, contract.fill) == ("state", "")
    # 4 945 + 637 + 155 of 9 358, the stacks of 2025.
    assert title(chart) == "The state is to pay for 61 % of the full-time students planned for 2025"
    # Master's: 637 + 81 = 718 in both years, printed 716.
    assert notes(chart) == [
        "Master’s, 2024 and 2025: the targets of state order and contract add up to 718, the printed total is 716."
    ]


def test_the_intake_says_by_how_many_places_it_grows(store: Store) -> None:
    chart = drawn(store, "admissions")
    growth = sum((one.values[-1] or 0) - (one.values[0] or 0) for one in chart.series)
    before, last = (sum(one.values[place] or 0 for one in chart.series) for place in (-2, -1))
    assert before == last
    assert title(chart) == (
        f"The plan asks for 2 830 first-year students (college apart) in 2024 and again in 2025, {growth:.0f} more "
        "than in 2021"
    )
    assert notes(chart) == []


@pytest.mark.parametrize(("name", "code"), [("students-by-funding", "SP-1.2.11"), ("admissions", "SP-1.2.3")])
def test_once_reported_every_figure_stands_beside_its_target(store: Store, name: str, code: str) -> None:
    chart = drawn(store, name, planned=reported({2021: 1.0}, code))
    assert len(chart.panels) == 8, "all, state order and contract of three levels; doctoral students have no contract"
    assert [(one.name, one.values, one.slim) for one in chart.series if one.role == "actual"] == [
        ("Bachelor’s: State order", (1.0,), True)
    ]
    assert chart.story.key.startswith("Solid: actual")


@FIGURES
def test_the_directions_have_two_kinds_of_programmes(store: Store, figures: str) -> None:
    chart = drawn(store, "students-directions", figures)
    name = "All levels, college to doctorate"
    assert places(chart, name) == [str(year) for year in range(2024, 2030)]
    assert "4.8 % more than the 9 976 of 2024" in title(chart)  # 10 452 / 9 976
    assert [panel.title for panel in chart.panels] == [name, "Non-formal education"]
    beyond = drawn(store, "students-directions", figures, formal=reported({2024: 99999}))
    assert list(over_targets(beyond, f"{name}").values) == [99999]
    assert (beyond.panels[0].axis.high or 0) > 99999
