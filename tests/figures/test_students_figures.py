"""The charts of students by their data: corrected and printed, without and with reported actuals."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go
import pytest

from ktudash.figures import students
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import twin
from ktudash.metrics.contingent import full_time
from ktudash.store import Store

FIGURES = pytest.mark.parametrize("figures", ["corrected", "printed"])


def plain(words: str) -> str:
    return words.replace("\u202f", " ").replace("\u00a0", " ")


def title(figure: go.Figure) -> str:
    return plain(story_of(figure).title)


def named(figure: go.Figure, name: str) -> go.Figure:
    return next(trace for trace in figure.data if trace.name == name)


def path(
    store: Store, code: str, figures: str = "corrected", actual: Mapping[int, float] | None = None
) -> pd.DataFrame:
    """An indicator's targets, with ``actual`` reported values by year."""
    targets = store.targets(figures)
    rows = targets[targets["code"] == code].drop(columns="actual")
    return rows.assign(actual=rows["year"].map(dict(actual or {})).astype(float))


def level(store: Store, name: str, figures: str = "corrected") -> pd.DataFrame:
    frame = store.frame("contingent", figures)
    return frame[(frame["level"] == name) & (frame["mode"] == "all")]


def by_level(store: Store, figures: str = "corrected", **changed: float) -> go.Figure:
    frame = store.frame("contingent", figures)
    for key, value in changed.items():
        name, year = key.rsplit("_", 1)
        frame["value"] = frame["value"].mask(
            (frame["level"] == name) & (frame["mode"] == "all") & (frame["year"] == int(year)), value
        )
    return students.by_level(frame, full_time(frame, "bachelor"), source="source")


@FIGURES
def test_the_contingent_is_stacked_by_level_with_part_time_taken_out(store: Store, figures: str) -> None:
    figure = by_level(store, figures)
    # Table 1: bachelor's 9980, 10255, 9733, of whom part-time 2877, 2444, 1614.
    bachelor = level(store, "bachelor", figures)["value"].tolist()
    full, part = list(named(figure, "Bachelor’s, full-time").y), list(named(figure, "Bachelor’s, part-time").y)
    assert [a + b for a, b in zip(full, part, strict=True)] == bachelor
    assert full == [7103, 7811, 8119]
    assert part == [2877, 2444, 1614]
    assert list(named(figure, "Total").meta["values"]) == [11402, 11520, 10256]
    # 1614 − 2444 part-time, 388 − 1124 master's, 8119 − 7811 full-time bachelor's, 135 − 141 doctoral.
    assert title(figure) == (
        "Students fell by 11.0 % in 2020, to 10 256: 830 fewer part-time and 736 fewer master’s students"
    )
    assert figure.layout.barmode == "stack"
    assert twin(figure).columns == (
        "Bachelor’s, full-time",
        "Bachelor’s, part-time",
        "Master’s",
        "Doctoral",
        "Total",
    )


def test_a_total_that_is_not_the_sum_of_its_levels_is_doubted(store: Store) -> None:
    doubt = "2018: the levels add up to 11 502, the printed total is 11 402."
    assert [plain(note) for note in story_of(by_level(store)).notes] == [doubt]
    notes = story_of(by_level(store, total_2020=12000)).notes
    assert [plain(note) for note in notes] == [
        doubt,
        "2020: the levels add up to 10 256, the printed total is 12 000.",
    ]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"total_2020": 12096}, "rose by 5.0 % in 2020, to 12 096: 308 more full-time bachelor’s students"),
        (
            {"total_2020": 12096, "doctoral_2020": 200},
            "rose by 5.0 % in 2020, to 12 096: 308 more full-time bachelor’s and 59 more doctoral students",
        ),
        ({"total_2020": 12096, "bachelor_2020": 9000}, "rose by 5.0 % in 2020, to 12 096"),
    ],
)
def test_the_title_names_the_parts_that_moved_with_the_total(
    store: Store, changed: Mapping[str, float], words: str
) -> None:
    assert title(by_level(store, **changed)) == f"Students {words}"


@FIGURES
def test_other_numbers_of_students_in_the_text_are_named(store: Store, figures: str) -> None:
    frame, text = store.frame("contingent", figures), store.frame("text_figures", figures)
    text = text[text["topic"] == "contingent_text"]
    notes = story_of(students.by_level(frame, full_time(frame, "bachelor"), text, source="source")).notes
    assert [plain(note) for note in notes[1:]] == [
        "The text beside Table 1 has 8 890 students, and names no year.",
        "The text on finance has 10 856 students for 2020, 4.7 % fewer than in 2018.",
    ]
    frame["value"] = frame["value"].mask((frame["level"] == "total") & (frame["year"] == 2020), 10856)
    notes = story_of(students.by_level(frame, full_time(frame, "bachelor"), text, source="source")).notes
    assert not any("10 856 students" in plain(note) for note in notes)


def test_totals_stand_on_top_of_their_stack(store: Store) -> None:
    figure = by_level(store, total_2020=12000)
    total = named(figure, "Total")
    parts = [trace for trace in figure.data if trace.meta["role"] == "part"]
    tops = [sum(trace.y[place] for trace in parts) for place in range(3)]
    assert list(total.y) == tops
    assert total.meta["values"][2] == 12000
    assert figure.layout.yaxis.range[1] > max(tops)


@FIGURES
def test_three_definitions_of_students_are_three_lines(store: Store, figures: str) -> None:
    contingent = store.frame("contingent", figures)
    figure = students.path(
        level(store, "total", figures),
        full_time(contingent, "total"),
        path(store, "SP-1.2.1", figures),
        path(store, "SP-1.2.23", figures),
        path(store, "CD-1.1.1", figures),
        by_levels=pd.concat(
            [full_time(contingent, "bachelor"), level(store, "master", figures), level(store, "doctoral", figures)]
        ),
        source="source",
    )
    lines = [(trace.name, trace.meta["role"], len(trace.x)) for trace in figure.data]
    assert lines == [
        ("all students", "actual", 3),
        ("full-time", "actual", 3),
        ("full-time", "target", 5),
        ("with college", "target", 6),
    ]
    assert list(figure.data[1].y) == [11402 - 2877, 11520 - 2444, 10256 - 1614]
    assert list(figure.data[2].y) == path(store, "SP-1.2.1", figures)["value"].tolist()
    assert list(figure.layout.xaxis.tickvals) == list(range(2018, 2030))
    assert "from 8 642 in 2020" in title(figure)
    assert [plain(note) for note in story_of(figure).notes[1:]] == [
        "9 976 in 2024 are the 9 356 of the Strategic Plan and the 620 of its college.",
        "2018: full-time is the printed total less part-time, 8 525; the levels without part-time add up to 8 625.",
    ]
    assert twin(figure).columns == ("all students", "full-time", "with college")


def test_the_path_with_actuals_beyond_its_targets(store: Store) -> None:
    figure = students.path(
        level(store, "total"),
        full_time(store.frame("contingent"), "total"),
        path(store, "SP-1.2.1", actual={2021: 9100, 2023: 20000}),
        path(store, "SP-1.2.23").assign(value=1.0),
        path(store, "CD-1.1.1"),
        source="source",
    )
    actual = named(figure, "full-time, actual")
    assert (list(actual.x), list(actual.y)) == ([2021, 2022, 2023], [9100, None, 20000])
    assert figure.layout.yaxis.range[1] > 20000
    assert twin(figure).columns == ("all students", "full-time", "full-time, actual", "with college")
    assert len(story_of(figure).notes) == 1  # another college explains no year


def levels(store: Store, figures: str = "corrected", actual: Mapping[int, float] | None = None) -> go.Figure:
    return students.levels(
        {
            "bachelor": full_time(store.frame("contingent", figures), "bachelor"),
            "master": level(store, "master", figures),
            "doctoral": level(store, "doctoral", figures),
        },
        {
            "bachelor": path(store, "SP-1.2.10", figures),
            "master": path(store, "SP-1.2.13", figures, actual),
            "doctoral": path(store, "SP-1.2.16", figures),
        },
        source="source",
    )


@FIGURES
def test_levels_have_a_scale_each_and_start_at_the_last_actual(store: Store, figures: str) -> None:
    figure = levels(store, figures)
    first = figure.data[0]
    assert (first.name, list(first.x), list(first.y)) == ("Bachelor’s, actual", [2020], [8119])
    masters = named(figure, "Master’s, target")
    assert list(masters.y) == path(store, "SP-1.2.13", figures)["value"].tolist()
    assert len({trace.yaxis for trace in figure.data}) == 3
    last = f"{masters.y[-1]:,.0f}".replace(",", " ")
    assert title(figure) == (
        f"Master’s students are to reach {last} in 2025, {masters.y[-1] / 388:.1f} times the 388 of 2020"
    )
    assert len(twin(figure).columns) == 6


def test_levels_with_actuals_grow_their_own_axis_only(store: Store) -> None:
    figure = levels(store, actual={2021: 9000})
    assert list(named(figure, "Master’s, target, actual").y) == [9000]
    assert figure.layout.yaxis2.range[1] > 9000
    assert figure.layout.yaxis3.range[1] < 1000
    twin(figure)


def funding(store: Store, figures: str = "corrected", *, admission: bool, **actual: float) -> go.Figure:
    codes = {
        False: {"bachelor": ("SP-1.2.11", "SP-1.2.12"), "master": ("SP-1.2.14", "SP-1.2.15")},
        True: {"bachelor": ("SP-1.2.3", "SP-1.2.4"), "master": ("SP-1.2.6", "SP-1.2.7")},
    }[admission]
    return students.funding(
        {
            name: {
                "state": path(store, state, figures, {2021: 1.0} if actual else None),
                "contract": path(store, contract, figures),
            }
            for name, (state, contract) in codes.items()
        },
        {
            name: path(store, code, figures)
            for name, code in zip(
                codes, ("SP-1.2.2", "SP-1.2.5") if admission else ("SP-1.2.10", "SP-1.2.13"), strict=True
            )
        },
        source="source",
        name="funding",
        admission=admission,
    )


@FIGURES
def test_who_pays_is_stacked_by_level(store: Store, figures: str) -> None:
    figure = funding(store, figures, admission=False)
    state, contract = named(figure, "Bachelor’s: State order"), named(figure, "Bachelor’s: Contract")
    whole = path(store, "SP-1.2.10", figures)["value"].tolist()
    assert [a + b for a, b in zip(state.y, contract.y, strict=True)] == whole
    assert state.marker.color[0] != contract.marker.color[0]
    assert state.marker.line.color == contract.marker.line.color
    paid = sum(named(figure, f"{name}: State order").y[-1] for name in ("Bachelor’s", "Master’s"))
    everybody = sum(trace.y[-1] for trace in figure.data)
    assert f"pays for {paid / everybody * 100:.0f} % of the students planned for 2025" in title(figure)
    # Master's: 637 + 81 = 718 in both years, printed 716.
    assert [plain(note) for note in story_of(figure).notes] == [
        "Master’s, 2024 and 2025: state order and contract add up to 718, the printed total is 716."
    ]


def test_the_intake_says_by_how_many_places_it_grows(store: Store) -> None:
    figure = funding(store, admission=True)
    growth = sum(trace.y[-1] - trace.y[0] for trace in figure.data)
    assert f"grow by {plain(f'{growth:,.0f}'.replace(',', ' '))} places" in title(figure)
    before, last = (sum(trace.y[place] for trace in figure.data) for place in (-2, -1))
    assert before == last  # "then to stand still"
    assert story_of(figure).notes == ()


def test_stacks_bury_no_actuals(store: Store) -> None:
    figure = funding(store, admission=False, reported=1)
    assert {trace.meta["role"] for trace in figure.data} == {"target"}


@FIGURES
def test_the_directions_have_two_kinds_of_programmes(store: Store, figures: str) -> None:
    figure = students.directions(
        {"formal": path(store, "CD-1.1.1", figures), "non_formal": path(store, "CD-1.1.2", figures)}, source="source"
    )
    formal = named(figure, "All levels, college to doctorate")
    assert list(formal.x) == list(range(2024, 2030))
    growth = (formal.y[-1] / formal.y[0] - 1) * 100
    assert f"{growth:.1f} % more than in 2024" in title(figure)
    assert formal.yaxis != named(figure, "Non-formal education").yaxis
    reported = students.directions(
        {"formal": path(store, "CD-1.1.1", figures, {2024: 99999}), "non_formal": path(store, "CD-1.1.2", figures)},
        source="source",
    )
    assert list(named(reported, "All levels, college to doctorate, actual").y) == [99999]
    assert reported.layout.yaxis.range[1] > 99999
