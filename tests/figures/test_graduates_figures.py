"""The charts of the graduates by their data, on the real plan and on changed figures."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import graduates
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin
from ktudash.metrics.employment import readings
from ktudash.metrics.graduates import contract_shares, of_all_levels, reading
from ktudash.store import get_store

NAMES = ("printed", "with_entrants", "without_entrants")


def _plain(words: str) -> str:
    return words.replace("\u202f", " ").replace("\u00a0", " ")


def _title(figure: go.Figure) -> str:
    return _plain(story_of(figure).title)


def _notes(figure: go.Figure) -> str:
    return _plain("\n".join(story_of(figure).notes))


def _trace(figure: go.Figure, name: str, role: str = "actual") -> go.Figure:
    return next(one for one in figure.data if one.name == name and one.meta["role"] == role)


def _lines(employment: pd.DataFrame) -> dict[str, pd.DataFrame]:
    three = readings(employment)
    return {name: reading(three, name) for name in NAMES}


def _counted(lines: dict[str, pd.DataFrame]) -> dict[int, bool]:
    return dict(zip(lines["printed"]["year"], lines["printed"]["includes_entrants"], strict=True))


def _shares(employment: pd.DataFrame) -> dict[str, pd.DataFrame]:
    return {
        "bachelor_state": graduates.of(employment, "bachelor", "employed_share", "state"),
        "bachelor_contract": graduates.of(contract_shares(employment), "bachelor", "employed_share", "contract"),
        "master_winter": graduates.of(employment, "master", "employed_share", "total", "winter"),
        "master_summer": graduates.of(employment, "master", "employed_share", "total"),
        "doctoral": graduates.of(employment, "doctoral", "employed_share", "total"),
    }


def _target(code: str, figures: str = "corrected") -> pd.DataFrame:
    targets = get_store().targets(figures)
    return targets[targets["code"] == code]


@pytest.fixture(params=["corrected", "printed"])
def figures(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def employment(figures: str) -> pd.DataFrame:
    return get_store().frame("employment", figures)


def test_three_readings_stand_side_by_side_in_both_modes(employment: pd.DataFrame) -> None:
    lines = _lines(employment)
    figure = graduates.readings(lines, _counted(lines), source="source")

    drawn = {trace.name: [round(value, 1) for value in trace.y] for trace in figure.data}
    assert drawn == {
        "as printed": [94.4, 81.6, 74.2],
        "entrants counted": [94.4, 81.6, 89.6],
        "entrants not counted": [66.6, 65.9, 74.2],
    }
    assert _title(figure) == (
        "Bachelor employment rose 66.6 → 74.2 % without master’s entrants, fell 94.4 → 89.6 % with them"
    )
    assert "of 2018, 2019 contains" in _notes(figure)
    assert "of 2020 does not" in _notes(figure)
    assert {note.text for note in figure.layout.annotations} == set(drawn)
    assert len(twin(figure).rows) == 3


def test_readings_of_one_definition_need_no_note_and_a_fall_is_called_a_fall() -> None:
    lines = _lines(get_store().frame("employment"))
    falling = {name: rows.assign(value=[80.0, 70.0, 60.0]) for name, rows in lines.items()}
    figure = graduates.readings(falling, {2018: True, 2019: True, 2020: True}, source="source")

    assert _title(figure).startswith("Bachelor employment fell 80.0 → 60.0 % without master’s entrants, and")
    assert story_of(figure).notes == ()
    still = {name: rows.assign(value=[80.0, 70.0, 80.01]) for name, rows in lines.items()}
    assert _title(graduates.readings(still, {2020: False}, source="source")).startswith(
        "Bachelor employment stands at 80.0 → 80.0 % without"
    )


def test_the_target_stands_beside_the_comparable_actual() -> None:
    employment = get_store().frame("employment")
    actual = _lines(employment)["without_entrants"]
    figure = graduates.targets(actual, _target("SP-1.3.3"), of_all_levels(employment, actual), source="source")

    assert list(_trace(figure, "Target", "target").y) == [73, 74, 75, 76, 77]
    assert [round(value, 1) for value in _trace(figure, "Actual").y] == [66.6, 65.9, 74.2]
    assert _title(figure) == ("The target of 2021 lies below what bachelors had reached in 2020: 73 % after 74.2 %")
    assert "Of all graduates of 2020, 1 845 of 2 345 had work: 78.7 %, above every target." in _notes(figure)
    assert figure.layout.shapes[0].y0 == pytest.approx(74.1875)
    assert figure.layout.yaxis.range[0] == 0


def test_an_ambitious_target_gets_another_title() -> None:
    employment = get_store().frame("employment")
    actual = _lines(employment)["without_entrants"].assign(value=[50.0, 55.0, 60.0])
    everybody = of_all_levels(employment, actual).assign(value=77.0)
    figure = graduates.targets(actual, _target("SP-1.3.3"), everybody, source="source")

    assert _title(figure) == ("Employment is to reach 77 % of all graduates in 2025, after 60.0 % of bachelors in 2020")
    assert "had work: 77.0 %." in _notes(figure)


def test_a_target_that_is_not_set_is_a_gap_with_a_word() -> None:
    actual = _shares(get_store().frame("employment"))["bachelor_state"]
    figure = graduates.state_order(actual, _target("SP-1.3.4"), source="source")

    assert list(_trace(figure, "Target", "target").y) == [None, 75, 76, 77, 78]
    words = next(trace for trace in figure.data if trace.meta["role"] == "word")
    assert (list(words.x), list(words.text)) == ([2021], ["none"])
    assert _title(figure) == "82.9 % of state-funded bachelors had work in 2020, above the 78 % asked for 2025"
    equal = graduates.state_order(actual.assign(value=[70.0, 75.0, 78.0]), _target("SP-1.3.4"), source="source")
    assert _title(equal).endswith("are to have work in 2025, after 78 % of bachelors in 2020")
    cell = dict(zip(twin(figure).rows, twin(figure).cells, strict=True))["2021"][1]
    assert cell is not None
    assert cell.value is None
    assert cell.shown == "none"


def test_groups_show_the_gap_between_state_order_and_contract(employment: pd.DataFrame) -> None:
    figure = graduates.groups(_shares(employment), source="source")

    assert "46.7 pp behind in 2018, 17.4 pp in 2020" in _title(figure)
    table = twin(figure)
    assert table.columns == ("2018", "2019", "2020")
    shown = {row: [_plain(cell.shown) for cell in cells if cell] for row, cells in
             zip(table.rows, table.cells, strict=True)}  # fmt: skip
    assert shown == {
        "Bachelor’s, state order": ["87.8 %", "75.1 %", "82.9 %"],
        "Bachelor’s, contract": ["41.1 %", "57.2 %", "65.5 %"],
        "Master’s, winter": ["91.8 %", "94.0 %", "100.0 %"],
        "Master’s, summer": ["84.7 %", "93.0 %", "87.7 %"],
        "Doctoral": ["100.0 %", "100.0 %", "93.3 %"],
    }


def test_a_widening_gap_is_called_so() -> None:
    shares = _shares(get_store().frame("employment"))
    shares["bachelor_contract"] = shares["bachelor_contract"].assign(value=[80.0, 60.0, 50.0])

    assert _title(graduates.groups(shares, source="source")).startswith("Bachelors on contract fall behind")


def test_counts_mark_their_corrections_and_the_print_shows_none() -> None:
    drawn = {}
    for mode in ("corrected", "printed"):
        frame = get_store().frame("employment", mode)
        figure = graduates.counts_of_bachelors(frame, _lines(frame)["without_entrants"], source="source")
        drawn[mode] = {
            trace.name: (list(trace.y), list(trace.text)) for trace in figure.data if trace.meta["role"] != "word"
        }
        assert len(story_of(figure).notes) == (2 if mode == "corrected" else 0)
        assert ("Hollow" in story_of(figure).key) == (mode == "corrected")
        assert len(twin(figure).columns) == 12
        assert "1 187 of 1 600 bachelors and 42 of 45 doctoral" in _title(figure)
    assert drawn["corrected"]["Doctoral, all: employed"] == ([12, 14, 42], ["12", "14*", "42"])
    assert drawn["printed"]["Doctoral, all: employed"] == ([12, 13, 42], ["12", "13", "42"])
    assert drawn["corrected"]["Doctoral, contract: employed"][0] == [0, 1, 4]
    assert drawn["printed"]["Doctoral, contract: employed"][0] == [0, 1, 2]
    assert drawn["corrected"]["Bachelor’s, all: employed"][0] == [864, 1129, 1187]
    assert drawn["corrected"]["Bachelor’s, contract: employed"][0] == [243, 507, 526]


def test_a_zero_is_drawn_as_zero_and_the_season_shift_is_said(employment: pd.DataFrame) -> None:
    figure = graduates.counts_of_masters(employment, source="source")

    assert list(_trace(figure, "Master’s, summer, contract: employed").text)[-1] == "0"
    assert "Hollow" not in story_of(figure).key
    assert _title(figure) == "Master’s graduation moved to summer: 521 finished in winter 2019, 17 in winter 2020"
    back = employment.copy()
    winter = (back["level"] == "master") & (back["period"] == "winter") & (back["measure"] == "graduates")
    back.loc[winter & (back["funding"] == "total") & (back["year"] == 2020), "value"] = 900.0
    assert "683 master’s students graduated in summer 2020" in _title(
        graduates.counts_of_masters(back, source="source")
    )


def test_masters_without_work_follow_the_figures_switch() -> None:
    values = {}
    for mode in ("corrected", "printed"):
        figure = graduates.not_employed(get_store().frame("employment", mode), source="source")
        values[mode] = [list(_trace(figure, f"Summer, {name}").y) for name in ("state order", "contract")]
        assert _title(figure) == "84 master’s graduates of 2020 had no work, 39 of 2018"
        assert len(story_of(figure).notes) == (2 if mode == "corrected" else 0)
        assert ("Hollow" in story_of(figure).key) == (mode == "corrected")
        assert len(twin(figure).columns) == 4
    assert values["corrected"] == [[8, 7, 72], [5, 0, 12]]
    assert values["printed"] == [[8, 7, 84], [5, 0, 0]]


def test_entrants_stand_as_people_and_as_share(employment: pd.DataFrame, figures: str) -> None:
    figure = graduates.entrants(
        graduates.of(employment, "bachelor", "entered_master", "total"),
        graduates.of(employment, "bachelor", "entered_master_share", "total"),
        source="source",
    )

    assert list(_trace(figure, "People").y) == [361, 269, 246]
    share = _trace(figure, "Per cent of the graduates")
    assert list(share.y) == [27.8, 15.7 if figures == "corrected" else 16.2, 15.4]
    assert share.text[1] == ("15.7*" if figures == "corrected" else "16.2")
    assert ("Hollow" in story_of(figure).key) == (figures == "corrected")
    assert ("prints (16.2%), read as 15.7" in _notes(figure)) == (figures == "corrected")
    assert figure.data[0].yaxis != figure.data[1].yaxis
    twin(figure)


def test_the_salary_target_is_a_ratio_and_stands_still() -> None:
    figure = graduates.salary(_target("SP-1.3.5"), source="source")

    assert list(figure.data[0].y) == [0.57, 0.58, 0.59, 0.61, 0.61]
    assert figure.data[0].meta["role"] == "target"
    assert _title(figure) == (
        "A graduate’s salary is to reach 0.61 of the national average by 2024, then to stand still"
    )


def test_statements_are_worked_out_from_the_frames(employment: pd.DataFrame) -> None:
    lines = _lines(employment)
    text = get_store().frame("text_figures")
    claim = text[(text["topic"] == "employment_text") & (text["item"] == "Master's and doctoral graduates")]
    entered = graduates.of(employment, "bachelor", "entered_master", "total")
    arguments = (_target("SP-1.3.3"), _shares(employment), entered)
    said = graduates.statements(lines, _counted(lines), *arguments, claim)

    assert [_plain(one.number) for one in said] == [
        "+7.6 pp",
        "−4.8 pp",
        "−20.2 pp",
        "74.2 %",
        "65.5 %",
        "−31.9 %",
        "87.7 %",
    ]
    assert [one.judgement for one in said] == [
        "neutral",
        "neutral",
        "neutral",
        "good",
        "good",
        "bad",
        "bad",
    ]
    assert said[-1].sentence.endswith("for the master’s graduates of summer 2020.")
    modest = graduates.statements(lines, _counted(lines), *arguments, claim.assign(value=80.0))
    assert len(modest) == 6
    rising = {name: rows.assign(value=[60.0, 65.0, 70.0]) for name, rows in lines.items()}
    agreed = graduates.statements(rising, _counted(lines), *arguments, claim)
    assert [one.judgement for one in agreed[:2]] == ["good", "good"]
