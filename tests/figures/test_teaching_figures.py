"""The charts of teaching by their data, on the real plan and on changed figures."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import teaching
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin
from ktudash.metrics.teaching import PLACES, TOTAL, newcomer, training_groups, vanished, without
from ktudash.store import get_store


def _plain(words: str) -> str:
    return words.replace("\u202f", " ").replace("\u00a0", " ")


def _title(figure: go.Figure) -> str:
    return _plain(story_of(figure).title)


def _notes(figure: go.Figure) -> str:
    return _plain("\n".join(story_of(figure).notes))


def _named(figure: go.Figure, name: str) -> go.Figure:
    return next(trace for trace in figure.data if trace.name == name)


def _text(topic: str) -> pd.DataFrame:
    text = get_store().frame("text_figures")
    return text[text["topic"] == topic].sort_values("year")


def _paths(*codes: str) -> dict[str, pd.DataFrame]:
    targets = get_store().targets()
    return {code: targets[targets["code"] == code] for code in codes}


def _shown(figure: go.Figure) -> dict[str, list[str]]:
    table = twin(figure)
    return {
        row: ["" if cell is None else _plain(cell.shown) for cell in cells]
        for row, cells in zip(table.rows, table.cells, strict=True)
    }


def _resources(figures: str) -> go.Figure:
    frame = get_store().frame("e_resources", figures)
    new, gone = newcomer(frame), vanished(frame)
    others, lasting = without(frame, new), without(frame, new, gone)
    return teaching.resources(frame, others, new, gone, lasting, source="source")


def test_the_jump_of_electronic_resources_is_explained() -> None:
    figure = _resources("corrected")

    assert _title(figure) == (
        "Electronic resources reached 10 277 in 2020 because 5 897 CER were counted for the first time"
    )
    assert list(_named(figure, "All other kinds").y) == [3460, 4922, 4380]
    assert list(_named(figure, "CER").y) == [None, None, 5897]
    assert _named(figure, "Total").text == ("<b>3\u202f460*</b>", "<b>4\u202f922*</b>", "<b>10\u202f277</b>")
    assert "All other kinds together fell from 4 922 in 2019 to 4 380 in 2020" in _notes(figure)
    assert (
        "Basic versions had 1 635 in 2019 and a dash in 2020;"
        " the other kinds without them rose from 3 287 to 4 380." in _notes(figure)
    )
    assert "prints 5478, read as 3 460" in _notes(figure)
    assert _shown(figure)["2018"] == ["3 460", "none", "3 460*"]


def test_the_printed_totals_are_shown_with_their_doubt() -> None:
    figure = _resources("printed")

    assert list(_named(figure, "Total").meta["values"]) == [5478, 6941, 10277]
    assert "2018: the kinds add up to 3 460, the printed total is 5 478." in _notes(figure)
    assert "2019: the kinds add up to 4 922, the printed total is 6 941." in _notes(figure)
    assert "2020: the kinds" not in _notes(figure)
    assert not any("*" in text for text in _named(figure, "Total").text)


def test_without_a_new_kind_the_title_speaks_of_rise_or_fall() -> None:
    frame = get_store().frame("e_resources")
    figure = teaching.resources(frame, without(frame), None, None, without(frame), source="source")

    assert _title(figure) == "Electronic resources rose from 3 460 in 2018 to 10 277 in 2020"


def test_every_kind_has_its_row_and_a_dash_is_none() -> None:
    figure = teaching.resource_kinds(get_store().frame("e_resources"), source="source")

    shown = _shown(figure)
    assert len(shown) == 11
    assert shown["Basic versions"] == ["1 432", "1 635", "none"]
    assert shown["MOOC"] == ["none", "4", "61"]
    assert shown["CER"] == ["none", "none", "5 897"]
    assert _title(figure) == "Slide lectures grew most of the kinds that every year has: from 633 to 1 819"
    assert len({tuple(axis.range) for axis in figure.select_xaxes()}) == 1


def test_training_says_where_its_parts_and_its_total_differ() -> None:
    training = _text("staff_training")
    total = training[training["item"] == TOTAL]
    figure = teaching.training(training_groups(training), total, source="source")

    assert list(_named(figure, "Courses for the staff").y) == [441, 51, 611]
    assert list(_named(figure, "At enterprises").y) == [98, 105, 75]
    assert list(_named(figure, "At universities in Kazakhstan").y) == [124, 114, 181]
    assert list(_named(figure, "Abroad").y) == [28, 31, 18]
    assert list(_named(figure, "Abroad").text) == ["", "", ""]
    assert list(_named(figure, "Courses for the staff").text) == ["441", "", "611"]
    assert list(_named(figure, "Total").meta["values"]) == [691, 301, 857]
    assert story_of(figure).notes == ("2020: the parts add up to 885, the text gives 857 in all.",)
    assert _title(figure) == "857 teachers completed a course in 2020, after 301 the year before"
    twin(figure)
    fewer = total.assign(value=[691.0, 301.0, 200.0])
    assert _title(teaching.training(training_groups(training), fewer, source="source")).startswith("Only 200")


def test_every_course_of_the_text_is_drawn() -> None:
    training = _text("staff_training")
    items, total = training[training["item"] != TOTAL], training[training["item"] == TOTAL]
    figure = teaching.training_courses(items, total, PLACES, source="source")

    drawn = sum(len(trace.x) for trace in figure.data if trace.meta["role"] == "actual")
    assert drawn == len(items) == 20
    shown = _shown(figure)
    assert shown["Abroad"] == ["28", "31", "18"]
    assert shown["Distance teaching with Moodle tools"] == ["", "", "158"]
    assert _title(figure) == (
        "611 of the 885 training places of 2020 (69 %) were in courses for the staff, up to 206 in one"
    )
    assert "2020: the parts add up to 885, the text gives 857" in _notes(figure)


def test_the_share_of_degree_holders_jumps_in_one_year() -> None:
    target = _paths("SP-6.4.1")["SP-6.4.1"]
    figure = teaching.degree_share(_text("degree_holders"), target, source="source")

    assert list(_named(figure, "Actual").y) == [41, 42, 43]
    assert list(_named(figure, "Target").y) == [51, 53, 55, 57, 60]
    assert _title(figure) == ("The share of degree holders is to rise by 8 points in 2021 alone, after 2 in 2018-2020")
    twin(figure)
    calm = target.assign(value=[43.5, 44.0, 45.0, 46.0, 47.0])
    assert "43 % in 2020 to 47 % in 2025" in _title(
        teaching.degree_share(_text("degree_holders"), calm, source="source")
    )


def test_degree_numbers_are_added_up_for_the_title() -> None:
    numbers = _paths("SP-6.4.3", "SP-6.4.4", "SP-6.4.2")
    share = _paths("SP-6.4.1")["SP-6.4.1"]
    figure = teaching.degree_numbers(numbers, share, source="source")

    assert list(_named(figure, "Doctors of sciences").y) == [35, 30, 25, 20, 15]
    assert list(_named(figure, "Candidates of sciences").y) == [202, 200, 198, 195, 190]
    assert list(_named(figure, "PhD").y) == [40, 45, 50, 55, 60]
    assert "from fewer people: 277 in 2021, 265 in 2025" in _title(figure)
    assert "Indicator 6.4.3: Same wording as 6.4.4" in _notes(figure)
    twin(figure)
    steady = teaching.degree_numbers(numbers, share.assign(value=50.0), source="source")
    assert _title(steady) == "The plan wants 265 degree holders in 2025, after 277 in 2021"


def test_agencies_and_their_total_disagree() -> None:
    frame = get_store().frame("accreditation")
    figure = teaching.agencies(frame, _text("accreditation_text"), source="source")

    assert _title(figure) == "50 or 68 programmes were accredited in 2019: agencies and total disagree"
    assert "add up to 50, the printed total is 68; the text gives 68 too" in _notes(figure)
    assert "by 2020 are 92.7 %" in _notes(figure)
    numbers = {row: [cell.removesuffix(" programmes") for cell in cells] for row, cells in _shown(figure).items()}
    assert numbers == {
        "KazSEE": ["none", "11", "not printed"],
        "IAAR": ["none", "17", "not printed"],
        "IQAA": ["none", "15", "not printed"],
        "ACQUIN": ["none", "7", "8"],
        "Total": ["none", "68", "8"],
    }


def test_agencies_that_agree_get_another_title() -> None:
    frame = get_store().frame("accreditation")
    total_2019 = (frame["agency"] == "total") & (frame["year"] == 2019)
    frame["value"] = frame["value"].mask(total_2019, 50.0)
    figure = teaching.agencies(frame, _text("accreditation_text"), source="source")

    assert _title(figure) == "IAAR accredited most programmes: 17 in 2019"
    assert "add up" not in _notes(figure)


def test_accreditation_is_to_cover_every_programme() -> None:
    target = _paths("SP-3.3.6")["SP-3.3.6"]
    figure = teaching.accredited(target, source="source")

    assert list(figure.data[0].y) == [80, 85, 90, 95, 100]
    assert _title(figure) == "By 2025 every programme is to have international accreditation"
    assert "Indicator 3.3.6" in _notes(figure)
    lower = teaching.accredited(target.assign(value=[80.0, 81, 82, 83, 84]), source="source")
    assert _title(lower) == "By 2025, 84 % of the programmes are to have international accreditation"


@pytest.mark.parametrize(
    ("name", "codes", "title"),
    [
        (
            "languages",
            ("SP-6.4.5", "SP-6.4.6"),
            "By 2025, 15.8 % of the teachers are to teach in English, 7.5 % to hold a certificate",
        ),
        (
            "further_training",
            ("SP-6.4.7", "SP-6.4.8"),
            "By 2025, advanced training and foreign internship for 60 % of staff, pedagogical training for 100 %",
        ),
    ],
)
def test_skills_have_scales_of_their_own(name: str, codes: tuple[str, str], title: str) -> None:
    figure = teaching.skills(_paths(*codes), name=name, source="source")

    assert _title(figure) == title
    assert figure.data[0].yaxis != figure.data[1].yaxis
    assert {trace.meta["role"] for trace in figure.data} == {"target"}
    assert len(twin(figure).rows) == 5


def test_online_courses_stand_still_and_a_dash_has_its_word() -> None:
    figure = teaching.online(_paths("SP-1.1.10", "SP-1.1.11"), source="source")

    assert _title(figure) == "Online courses are to cover 95 % of the disciplines by 2024, then to stand still"
    assert list(_named(figure, "Growth of e-resources").y) == [None, 5.7, 7.4, 8.5, 8.5]
    assert [list(trace.text) for trace in figure.data if trace.meta["role"] == "word"] == [["none"]]
    assert "The base of the increase is not printed" in _notes(figure)


def test_digital_libraries_run_to_the_last_year_of_the_directions() -> None:
    figure = teaching.libraries(_paths("CD-1.2.1.3", "CD-1.2.1.4"), source="source")

    assert _title(figure) == "Digital libraries are to serve 11 % of the programmes and 9 % of the students by 2029"
    assert list(_named(figure, "Programmes").y) == [6, 7, 8, 9, 10, 11]
    assert list(_named(figure, "Students").y) == [4, 5, 6, 7, 8, 9]
