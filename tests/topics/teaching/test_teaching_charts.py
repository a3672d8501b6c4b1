"""The charts of teaching by their data, on the real plan and on changed figures."""

from __future__ import annotations

import pandas as pd
import pytest

from ktudash import registry
from ktudash.chart.model import Chart
from ktudash.chart.table import table
from ktudash.drawing.heads import heads
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import say
from tests.charts import Change, drawn, notes, over_targets, plain, reported, series, title, values


def _notes(chart: Chart) -> str:
    return "\n".join(notes(chart))


def _labels(chart: Chart, name: str) -> list[str]:
    return [plain(point.label) for point in series(chart, name).points]


def _shown(chart: Chart) -> dict[str, list[str]]:
    told = table(chart)
    return {
        plain(row): ["" if cell is None else plain(cell.shown) for cell in cells]
        for row, cells in zip(told.rows, told.cells, strict=True)
    }


def _valued(*given: float) -> Change:
    """Other values, year by year."""
    return lambda rows: rows.assign(value=list(given))


def test_the_page_has_its_charts_in_reading_order() -> None:
    registry.discover()
    of_page = registry.charts("/teaching")
    assert [one.name for one in of_page] == [
        "electronic-resources",
        "staff-training",
        "electronic-resources-by-kind",
        "staff-training-by-course",
        "degree-holders",
        "degree-holders-by-degree",
        "accreditation",
        "accreditation-target",
        "staff-languages",
        "staff-further-training",
        "online-courses",
        "digital-libraries",
    ]
    assert {one.span for one in of_page} == {6}


def test_sources_and_lines_follow_from_what_is_shown(store: Store) -> None:
    registry.discover()
    told = {}
    for one in registry.charts("/teaching"):
        made = registry.build(one, View("/teaching"))
        assert made is not None
        told[one.name] = (say(made.story.source), sorted(one.lines(store)))
    assert told["electronic-resources"] == ("Strategic Plan 2021-2025, Table 5, text", ["SP-1"])
    assert told["staff-training"] == ("Strategic Plan 2021-2025, text", ["SP-6"])
    assert told["accreditation"] == ("Strategic Plan 2021-2025, Table 10, text", ["SP-3"])
    assert told["digital-libraries"][1] == ["CD-1"]
    assert told["degree-holders-by-degree"][0] == (
        "Strategic Plan 2021-2025, indicator 6.4.2, indicator 6.4.3, indicator 6.4.4"
    )


def test_the_jump_of_electronic_resources_is_explained(store: Store) -> None:
    chart = drawn(store, "electronic-resources")

    assert title(chart) == ("Electronic resources: 10 277 in 2020, 5 897 of them CER, which no earlier year counts")
    assert values(chart, "All other kinds") == [3460, 4922, 4380]
    assert values(chart, "CER") == [None, None, 5897]
    assert _labels(chart, "Total") == ["3 460*", "4 922*", "10 277"]
    assert all(point.bold for point in series(chart, "Total").points)
    assert [point.height for point in series(chart, "Total").points] == [3460, 4922, 10277]
    assert "All other kinds together fell from 4 922 in 2019 to 4 380 in 2020" in _notes(chart)
    assert (
        "Basic versions had 1 635 in 2019 and a dash in 2020;"
        " the other kinds without them rose from 3 287 to 4 380." in _notes(chart)
    )
    assert "The text counts 12 686 electronic publications, 8 483 of them the university’s own" in _notes(chart)
    assert "prints 5478, read as 3 460" in _notes(chart)
    assert "with * where it is corrected" in plain(chart.story.key)
    assert _shown(chart)["2018"] == ["3 460", "none", "3 460*"]


def test_the_printed_totals_are_shown_with_their_doubt(store: Store) -> None:
    chart = drawn(store, "electronic-resources", "printed")

    assert values(chart, "Total") == [5478, 6941, 10277]
    assert "2018: the kinds add up to 3 460, the printed total is 5 478." in _notes(chart)
    assert "2019: the kinds add up to 4 922, the printed total is 6 941." in _notes(chart)
    assert "2020: the kinds" not in _notes(chart)
    assert not any("*" in label for label in _labels(chart, "Total"))


def test_without_a_new_kind_the_title_speaks_of_rise_or_fall(store: Store) -> None:
    def lost_before(rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(status=rows["status"].mask(rows["value"].isna(), "lost"))

    chart = drawn(store, "electronic-resources", table=lost_before)
    assert title(chart) == "Electronic resources rose from 3 460 in 2018 to 10 277 in 2020"
    assert values(chart, "All other kinds") == [3460, 4922, 10277]

    def fewer(rows: pd.DataFrame) -> pd.DataFrame:
        last = rows["resource"].eq("total") & rows["year"].eq(2020)
        return lost_before(rows).assign(value=rows["value"].mask(last, 1000.0))

    assert title(drawn(store, "electronic-resources", table=fewer)) == (
        "Electronic resources fell from 3 460 in 2018 to 1 000 in 2020"
    )


def test_every_kind_has_its_row_and_a_dash_is_none(store: Store) -> None:
    chart = drawn(store, "electronic-resources-by-kind")

    shown = _shown(chart)
    assert len(shown) == 11
    assert shown["Basic versions"] == ["1 432", "1 635", "none"]
    assert shown["MOOC"] == ["none", "4", "61"]
    assert shown["CER"] == ["none", "none", "5 897"]
    assert title(chart) == (
        "Slide lectures: 633 in 2018, 1 819 in 2020, the largest increase of the kinds counted every year"
    )
    assert len({panel.axis for panel in chart.panels}) == 1
    assert [panel.bare for panel in chart.panels] == [False, True, True]


def test_where_no_kind_grew_the_title_says_so(store: Store) -> None:
    chart = drawn(store, "electronic-resources-by-kind", table=lambda rows: rows.assign(value=5.0))

    assert title(chart) == "None of the kinds counted every year grew from 2018 to 2020"


def test_training_says_where_its_parts_and_its_total_differ(store: Store) -> None:
    chart = drawn(store, "staff-training")

    assert values(chart, "The university’s own courses") == [441, 51, 611]
    assert values(chart, "At enterprises") == [98, 105, 75]
    assert values(chart, "At universities in Kazakhstan") == [124, 114, 181]
    assert values(chart, "Abroad") == [28, 31, 18]
    assert _labels(chart, "Abroad") == ["", "", ""]
    assert _labels(chart, "The university’s own courses") == ["441", "", "611"]
    assert values(chart, "Total") == [691, 301, 857]
    assert notes(chart) == [
        "2020: the courses and places add up to 885, the text gives 857 in all.",
        "The text calls the 857 of 2020 teachers, but the university has 645: "
        "some are counted more than once, or others than teachers with them.",
    ]
    assert title(chart) == "Staff courses: 857 attendances in 2020 (885 by course), 301 in 2019"

    def fewer(rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(value=rows["value"].mask(rows["item"].eq("Total") & rows["year"].eq(2020), 200.0))

    assert "the university has 645" not in _notes(drawn(store, "staff-training", text=fewer))


def test_every_course_of_the_text_is_drawn(store: Store) -> None:
    chart = drawn(store, "staff-training-by-course")

    assert sum(len(one.points) for one in chart.series) == 20
    shown = _shown(chart)
    assert shown["Abroad"] == ["28", "31", "18"]
    assert shown["Distance teaching with Moodle tools"] == ["", "", "158"]
    assert title(chart) == (
        "611 of 885 attendances of 2020 (69 %) were in the university’s own courses, up to 206 in one"
    )
    assert "2020: the courses and places add up to 885, the text gives 857" in _notes(chart)
    assert [plain(panel.title) for panel in chart.panels] == [
        "2018: 691",
        "2019: 301",
        "2020: 857",
    ]
    assert [panel.weight for panel in chart.panels] == [7, 4, 9]


def test_courses_are_dark_and_other_places_light(store: Store) -> None:
    for panel in drawn(store, "staff-training-by-course").panels:
        own, other = panel.series
        assert (own.colour or "actual", other.colour) == ("actual", "part-3")
        assert "Abroad" in {point.place for point in other.points}
        order = [place.key for place in panel.places]
        found = {point.place: point.value or 0 for one in panel.series for point in one.points}
        assert [found[place] for place in order] == sorted(found.values(), reverse=True)


def test_the_share_of_degree_holders_stands_beside_its_targets(store: Store) -> None:
    chart = drawn(store, "degree-holders")

    assert values(chart, "Degree holders", "actual") == [41, 42, 43]
    assert values(chart, "Degree holders", "target") == [51, 53, 55, 57, 60]
    assert title(chart) == ("Degree holders: 43 % of the teaching staff in 2020; 51 % asked for 2021, 60 % for 2025")
    assert "Indicator 6.4.1:" in _notes(chart)
    assert "270 degree holders among its 645 teachers" in _notes(chart)
    assert "41.9 % of the teachers, against 43 % printed for 2020" in _notes(chart)
    met = drawn(store, "degree-holders", target=reported({2021: 50.0}))
    assert heads(table(met)) == ["Degree holders (actual)", "Degree holders (target)"]


def test_degree_numbers_are_added_up_for_the_title(store: Store) -> None:
    chart = drawn(store, "degree-holders-by-degree")

    assert values(chart, "Doctors of sciences") == [35, 30, 25, 20, 15]
    assert values(chart, "Candidates of sciences") == [202, 200, 198, 195, 190]
    assert values(chart, "PhD") == [40, 45, 50, 55, 60]
    assert title(chart) == "The plan asks for 277 doctors, candidates and PhDs in 2021, for 265 in 2025"
    assert "Indicator 6.4.3: Same wording as 6.4.4" in _notes(chart)
    assert [plain(one.title) for one in chart.panels] == ["Candidates of sciences", "PhD", "Doctors of sciences"]
    assert len({panel.axis for panel in chart.panels}) == 1, "one scale"


def test_reported_numbers_of_a_degree_stand_within_the_axis(store: Store) -> None:
    chart = drawn(store, "degree-holders-by-degree", numbers=reported({2021: 400}, "SP-6.4.3"))

    assert list(over_targets(chart, "Candidates of sciences").values) == [400]
    assert float(chart.panels[0].axis.high or 0) > 400


def test_agencies_and_their_total_disagree(store: Store) -> None:
    chart = drawn(store, "accreditation")

    assert title(chart) == "50 or 68 programmes were accredited in 2019: agencies and total disagree"
    assert "add up to 50, the printed total is 68; the text gives 68 too" in _notes(chart)
    assert "are 91.6 % of the 83 programmes it names; 92.7 % they would be of 82." in _notes(chart)
    numbers = {row: [cell.removesuffix(" programmes") for cell in cells] for row, cells in _shown(chart).items()}
    assert numbers == {
        "KazSEE": ["none", "11", "not printed"],
        "IAAR": ["none", "17", "not printed"],
        "IQAA": ["none", "15", "not printed"],
        "ACQUIN": ["none", "7", "8"],
        "Total": ["none", "68", "8"],
    }
    assert [one.colour for one in chart.panels[0].series] == ["actual", "neutral"]


def _total_of_2019(value: float) -> Change:
    def change(rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(value=rows["value"].mask(rows["agency"].eq("total") & rows["year"].eq(2019), value))

    return change


def test_agencies_that_agree_get_another_title(store: Store) -> None:
    chart = drawn(store, "accreditation", table=_total_of_2019(50))

    assert title(chart) == "IAAR accredited most programmes: 17 in 2019"
    assert "add up" not in _notes(chart)


def test_a_text_that_agrees_with_nobody_is_no_witness(store: Store) -> None:
    chart = drawn(store, "accreditation", table=_total_of_2019(60))

    assert "2019: the agencies add up to 50, the printed total is 60." in notes(chart)


def test_accreditation_is_to_cover_every_programme(store: Store) -> None:
    chart = drawn(store, "accreditation-target")

    assert values(chart, "Accredited programmes") == [80, 85, 90, 95, 100]
    assert title(chart) == "Every programme is to have international accreditation by 2025"
    assert "Indicator 3.3.6" in _notes(chart)
    lower = drawn(store, "accreditation-target", target=_valued(80, 81, 82, 83, 84))
    assert title(lower) == "84 % of the programmes are to have international accreditation by 2025"
    assert "no actual" in chart.story.key
    assert "no actual" not in drawn(store, "accreditation-target", target=reported({2021: 90.0})).story.key


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "staff-languages",
            "By 2025, 15.8 % of teachers are to teach in English, 7.5 % to hold a language certificate",
        ),
        (
            "staff-further-training",
            "By 2025, 60 % of teachers are to have advanced training and internship abroad, 100 % pedagogical training",
        ),
    ],
)
def test_skills_have_scales_of_their_own(store: Store, name: str, words: str) -> None:
    chart = drawn(store, name)

    assert title(chart) == words
    first, second = chart.panels
    assert first.axis != second.axis
    assert {one.role for one in chart.series} == {"target"}
    assert len(table(chart).rows) == 5


def test_online_courses_are_to_stay_the_same_and_a_dash_has_its_word(store: Store) -> None:
    chart = drawn(store, "online-courses")

    assert title(chart) == "Online courses are to cover 95 % of the disciplines in 2024 and again in 2025"
    assert values(chart, "Growth of resources") == [None, 5.7, 7.4, 8.5, 8.5]
    assert series(chart, "Growth of resources").points[0].shown == "no target"
    assert "The base of the increase is not printed" in _notes(chart)
    growing = drawn(store, "online-courses", courses=_valued(80, 85, 90, 95, 97))
    assert title(growing) == "Online courses are to cover 97 % of the disciplines in 2025"


def test_digital_libraries_run_to_the_last_year_of_the_directions(store: Store) -> None:
    chart = drawn(store, "digital-libraries")

    assert title(chart) == "By 2029, 11 % of programmes and 9 % of students are to use the world’s digital libraries"
    assert values(chart, "Programmes") == [6, 7, 8, 9, 10, 11]
    assert values(chart, "Students") == [4, 5, 6, 7, 8, 9]
