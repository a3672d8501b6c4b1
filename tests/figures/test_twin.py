"""The table twin says what the chart draws, and nothing else."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktudash.figures import marks
from ktudash.figures.canvas import Story, canvas
from ktudash.figures.twin import Cell, is_data, twin
from ktudash.schema import observed

NOTHING = float("nan")


def rows(first: int, *values: float, **columns: object) -> pd.DataFrame:
    frame = observed(range(first, first + len(values)), values, "people")
    frame["status"] = frame["status"].mask(frame["value"].isna(), "suppressed")
    return frame.assign(**columns)


def empty() -> go.Figure:
    return canvas(Story("name", "Title", "subtitle", "source"))


def values_of(figure: go.Figure) -> dict[tuple[str, str], float | None]:
    table = twin(figure)
    return {
        (row, column): cell.value
        for row, cells in zip(table.rows, table.cells, strict=True)
        for column, cell in zip(table.columns, cells, strict=True)
        if cell is not None
    }


@settings(max_examples=30)
@given(st.lists(st.none() | st.floats(-1e9, 1e9), min_size=1, max_size=5), st.booleans(), st.booleans())
def test_the_table_has_the_numbers_of_the_traces(given_values: list[float | None], across: bool, as_line: bool) -> None:
    data = rows(2021, *[NOTHING if value is None else value for value in given_values])
    figure = empty()
    if as_line:
        marks.line(figure, data, role="actual", name="Students")
    else:
        marks.bars(figure, data, role="actual", name="Students", across=across)
    assert values_of(figure) == {(str(2021 + place), "Students"): value for place, value in enumerate(given_values)}


def test_cells_carry_their_words_and_notes() -> None:
    figure = empty()
    data = rows(2021, 5478, NOTHING, 7, corrected=[3460, NOTHING, NOTHING], reason=["A misprint.", "", ""])
    marks.bars(figure, data, role="actual", name="Students")
    table = twin(figure)
    assert (table.rows, table.columns) == (("2021", "2022", "2023"), ("Students",))
    (corrected,), (gap,), (plain,) = table.cells
    assert corrected == Cell("5\u202f478*", 5478, "Corrected: the document prints 5478. A misprint.")
    assert gap == Cell("confidential", None, "The statistics office keeps this figure confidential.")
    assert plain == Cell("7", 7, "")


def test_a_place_that_a_trace_does_not_have_is_no_cell() -> None:
    figure = empty()
    marks.line(figure, rows(2022, 1, 2), role="target", name="Target")
    marks.line(figure, rows(2020, 5), role="actual", name="Actual")
    table = twin(figure)
    assert table.rows == ("2020", "2022", "2023")  # years in their order, whatever was drawn first
    assert table.columns == ("Target", "Actual")
    assert [[cell and cell.value for cell in line] for line in table.cells] == [[None, 5], [1, None], [2, None]]
    assert table.cells[0][0] is None


def test_categories_keep_the_order_of_drawing() -> None:
    figure = empty()
    marks.bars(figure, rows(2021, 1, 2, place=["Zhezkazgan", "Abay"]), role="actual", name="Jobs", at="place")
    assert twin(figure).rows == ("Zhezkazgan", "Abay")


def test_two_traces_of_one_name_share_a_column_until_they_meet() -> None:
    figure = empty()
    marks.line(figure, rows(2018, 1, 2), role="actual", name="Students")
    marks.line(figure, rows(2020, 3), role="target", name="Students")
    assert twin(figure).columns == ("Students",)
    assert [cells[0].value for cells in twin(figure).cells if cells[0]] == [1, 2, 3]
    marks.line(figure, rows(2020, 4), role="actual", name="Students")
    with pytest.raises(ValueError, match="two points at '2020' in 'Students'"):
        twin(figure)


def test_actuals_over_targets_have_a_column_of_their_own() -> None:
    for mark in (marks.bars, marks.line):
        figure = empty()
        mark(figure, rows(2021, 10, 20, actual=[12.0, NOTHING]), role="target", name="Students")
        table = twin(figure)
        assert table.columns == ("Students", "Students, actual")
        assert values_of(figure)["2021", "Students"] == 10
        assert values_of(figure)["2021", "Students, actual"] == 12
        assert ("2022", "Students, actual") not in values_of(figure)


def test_words_and_ornaments_are_no_data() -> None:
    figure = empty()
    marks.bars(figure, rows(2021, NOTHING, 2), role="actual", name="Students")
    figure.add_trace(go.Scatter(x=[1], y=[99], name="ornament"))
    marks.reference(figure, 50, "a line")
    assert [is_data(trace) for trace in figure.data] == [True, False, False]
    assert twin(figure).columns == ("Students",)
    assert twin(empty()).rows == ()


def test_a_printed_total_is_told_itself_not_the_height_it_stands_at() -> None:
    figure = empty()
    marks.bars(figure, rows(2019, 50), role="part", name="Agencies")
    marks.totals(figure, rows(2019, 68), name="Total", at_height={2019: 50.0})
    assert values_of(figure) == {("2019", "Agencies"): 50, ("2019", "Total"): 68}


def test_small_multiples_are_one_table() -> None:
    figure = marks.facets(empty(), ["A", "B"])
    marks.bars(figure, rows(2021, 1), role="actual", name="A", row=1, col=1)
    marks.bars(figure, rows(2022, 2), role="target", name="B", row=1, col=2)
    assert values_of(figure) == {("2021", "A"): 1, ("2022", "B"): 2}


def test_a_heatmap_and_a_map_are_tables_too() -> None:
    heat = empty()
    heat.add_trace(
        go.Heatmap(
            x=["Karaganda", "Abay"], y=["Mining"], z=[[5, None]], customdata=[[["5", ""], ["confidential", "why"]]],
            meta={"role": "actual"},
        )
    )  # fmt: skip
    assert values_of(heat) == {("Mining", "Karaganda"): 5, ("Mining", "Abay"): None}
    assert twin(heat).cells[0][1] == Cell("confidential", None, "why")
    regions = empty()
    regions.add_trace(
        go.Choropleth(
            locations=["KAR"], text=["Karaganda"], z=[7], name="Jobs", customdata=[["7", ""]], meta={"role": "actual"}
        )
    )
    assert values_of(regions) == {("Karaganda", "Jobs"): 7}
