"""The charts of Table 9, of the demand to 2025 and of the text's own figures, by their data."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash.chart.model import Chart
from ktudash.store import Store
from ktudash.topics.labour_market import rules
from tests.charts import drawn, notes, plain, title, values

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])


def cells(chart: Chart) -> dict[tuple[str, str], str]:
    """What a reader sees, by the name of the place and of the series."""
    return {
        (str(place.name), str(one.name)): plain(point.shown)
        for panel in chart.panels
        for one in panel.series
        for point in one.points
        for place in panel.places
        if place.key == point.place
    }


@FIGURES
def test_table_9_is_drawn_whole(store: Store, figures: str) -> None:
    years, jobs = drawn(store, "labour-industries", figures), drawn(store, "labour-occupations", figures)
    frame = store.frame("occupation_vacancies", figures)
    reported = frame[(frame["status"] == "reported") & (frame["kind"] != "total")]
    numbers = [value for chart in (years, jobs) for one in chart.series for value in one.values if value is not None]
    assert sorted(numbers) == sorted(reported["value"])
    assert cells(jobs)["› Construction technicians", "Occupation"] == "15"
    assert title(jobs) == (
        "Table 9 gives Karaganda and its region 6 564 vacancies in 2018; groups and parts counted once, 4 124"
    )
    assert any("read from the document as 15" in note for note in notes(jobs))
    assert cells(years)["› › Passenger rail transport, intercity", "2020"] == "none"
    assert cells(years)["› Communication", "2020"] == "20"
    assert cells(years)["Information and communication", "2020"] == "not printed"


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (125, "Industry in Karaganda and its region: 100 vacancies for graduates in 2019, 125 in 2020"),
        (1, "“Civil engineering” in Karaganda and its region: 1 vacancies for graduates in 2019, 2 in 2020"),
    ],
)
def test_the_title_of_the_industries_follows_the_largest_section(store: Store, now: int, words: str) -> None:
    def two_sections(rows: pd.DataFrame) -> pd.DataFrame:
        """The first two sections of 2019 and 2020 alone, the first with 100 vacancies and then ``now``."""
        industries = rows[(rows["kind"] == "industry") & (rows["depth"] == 0) & rows["year"].isin([2019, 2020])]
        names = list(dict.fromkeys(industries["name"]))[:2]
        kept = industries[industries["name"].isin(names)]
        given = {(names[0], 2019): 100.0, (names[0], 2020): float(now), (names[1], 2019): 1.0, (names[1], 2020): 2.0}
        found = [given[name, int(year)] for name, year in zip(kept["name"], kept["year"], strict=True)]
        return kept.assign(value=found, status="reported")

    assert title(drawn(store, "labour-industries", table=two_sections)) == words


def test_industries_name_the_rows_whose_parts_do_not_add_up(store: Store) -> None:
    said = notes(drawn(store, "labour-industries"))
    assert "; Industrial 2020, 1 229 (printed parts 1 126); " in said[1]
    whole = drawn(store, "labour-industries", table=lambda rows: rows[rows["depth"] == 0])
    assert len(notes(whole)) == 1


@FIGURES
def test_programmes_draw_vacancies_counted_once(store: Store, figures: str) -> None:
    chart = drawn(store, "labour-programmes", figures)
    assert values(chart, "Vacancies by Table 9") == [1663, 2475]
    note = notes(chart)[0]
    assert "totals of 3 152 for 2019, 4 318 for 2020" in note
    assert "not alike in all years" in note  # the one of 2019 counts land transport once, that of 2020 twice


@FIGURES
def test_shares_of_the_shortage_leave_open_of_what(store: Store, figures: str) -> None:
    chart = drawn(store, "labour-shares", figures)
    assert title(chart) == (
        "Shortage of personnel by 2025, Karaganda region: the plan’s 31, 13, 13 and 43 % may be no shares of it"
    )
    assert cells(chart)["Other industries", "Share"] == "43 %"
    assert "31.4 % manufacturing industry and 13.1 % mining industry as shares of the region’s gross" in notes(chart)[1]


def test_totals_of_2018_never_share_an_axis_with_the_others(store: Store) -> None:
    chart = drawn(store, "labour-totals")
    assert len({panel.axis.high for panel in chart.panels}) == 3
    assert cells(chart)["counted once", "TOTAL, 2020"] == "2 475"
    assert any("Land transport and pipeline transportation" in note for note in notes(chart))


def test_karazhal_is_written_not_drawn(store: Store) -> None:
    chart = drawn(store, "labour-demand")
    assert cells(chart)["Karazhal", "Expected need"] == "1.3 people"
    assert cells(chart)["Karaganda (city)", "Expected need"] == "29 900"
    drawn_values = [value for one in chart.series for value in one.values if value is not None]
    assert 1.3 not in drawn_values
    assert title(chart) == (
        "Of the 93 801 specialists whom Karaganda region is expected to need in 2020-2025, 3 places need 54 %"
    )


def test_the_text_stands_beside_table_8(store: Store) -> None:
    chart = drawn(store, "labour-text")
    assert title(chart) == (
        "The plan’s 12 457 vacancies in manufacturing are a row of Table 8 added up; the republic has 5 304"
    )
    assert cells(chart)["Mining", "Text"] == "5 345"
    assert cells(chart)["Mining", "Republic, vacant jobs"] == "1 982"
    assert cells(chart)["Mining", "Regions, expected need"] == "786"
    assert notes(chart)[0].startswith("Each of the text’s 4 figures is the sum of all that its row prints")


def test_a_text_that_is_no_sum_of_its_row_is_not_called_one(store: Store) -> None:
    chart = drawn(store, "labour-text", text=lambda rows: rows.assign(value=rows["value"] + 1))
    assert title(chart) == "The plan’s text names 2.0 to 2.7 times the republic’s vacant jobs of Table 8"
    assert "no source or year" in notes(chart)[0]


def test_what_the_plan_expects_is_drawn_as_a_forecast(store: Store) -> None:
    assert {one.role for one in drawn(store, "labour-demand").series} == {"forecast"}


def test_reported_intake_of_all_levels_leads_the_programmes(store: Store) -> None:
    def full(rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(actual=rows["value"].where(rows["year"] == 2022) - 100, actual_status=None)

    chart = drawn(store, "labour-programmes", intake=full)
    assert title(chart) == (
        "First-year intake, bachelor to doctoral: 2 314 in 2022, 300 short of the target of 2 614 (89 %, behind)"
    )
    assert "plans to admit 2 830 (bachelor to doctoral) in 2025" in title(drawn(store, "labour-programmes"))


def test_the_largest_row_is_the_first_of_equal_ones() -> None:
    rows = pd.DataFrame({"value": [1.0, 3.0, 3.0], "name": ["a", "b", "c"]})
    assert rules.largest(rows)["name"] == "b"
