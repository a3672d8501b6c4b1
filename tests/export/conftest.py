"""Small figures with a story, as the pages make them, and ways to look into the files made of them."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import plotly.graph_objects as go
import pytest
from export_figures import DAY, NAN, rows, story
from pptx import Presentation

from ktudash.export.slides import Part, Slide, presentation
from ktudash.figures import marks
from ktudash.figures.canvas import canvas, value_axis, year_axis


@pytest.fixture
def bars() -> go.Figure:
    """Actuals (one corrected, one missing) and targets as bars."""
    figure = canvas(story())
    actual = rows({2018: 1200.0, 2019: NAN, 2020: 547.5})
    actual.loc[2, ["corrected", "reason"]] = [547.5, "A slip."]
    marks.bars(figure, actual, role="actual", name="Students, actual")
    marks.bars(figure, rows({2021: 600.0, 2022: 650.0}), role="target", name="Students, target")
    year_axis(figure, range(2018, 2023))
    value_axis(figure, [1200.0])
    return figure


@pytest.fixture
def lines() -> go.Figure:
    """Two lines, one with a gap."""
    figure = canvas(story(name="lines"))
    marks.line(figure, rows({2018: 1.0, 2019: NAN, 2020: 3.0}), role="actual", name="Actual")
    marks.line(figure, rows({2021: 4.0, 2022: 5.5}), role="target", name="Target")
    year_axis(figure, range(2018, 2023))
    value_axis(figure, [1.0, 5.5], from_zero=False)
    return figure


@pytest.fixture
def facets() -> go.Figure:
    """Two small multiples with two series each."""
    figure = marks.facets(canvas(story(name="facets")), ["Bachelor’s", "Doctoral"])
    for column, level in enumerate(("Bachelor’s", "Doctoral"), start=1):
        marks.bars(figure, rows({2020: 10.0}), role="actual", name=f"{level}, actual", row=1, col=column)
        marks.bars(figure, rows({2021: 12.0}), role="target", name=f"{level}, target", row=1, col=column)
        year_axis(figure, [2020, 2021], row=1, col=column)
        value_axis(figure, [12.0], row=1, col=column)
    return figure


@pytest.fixture
def heat() -> go.Figure:
    """A heatmap: PowerPoint has none."""
    figure = canvas(story(name="heat", subtitle="Vacant jobs, people"))
    figure.add_trace(
        go.Heatmap(
            x=["Mining", "Trade"],
            y=["Karaganda", "Atyrau"],
            z=[[1.0, None], [3.0, 4.0]],
            customdata=[[["1", ""], ["confidential", "Kept confidential."]], [["3", ""], ["4", ""]]],
            name="Vacant jobs",
            meta={"role": "actual"},
        )
    )
    return figure


@pytest.fixture
def deck() -> Callable[..., Any]:
    """Makes a presentation and opens it again; the opening slide is the first."""

    def make(*parts: Part | go.Figure, title: str = "A deck", **options: Any) -> Any:
        wrapped = [Slide(part) if isinstance(part, go.Figure) else part for part in parts]
        return Presentation(io.BytesIO(presentation(wrapped, title=title, day=DAY, **options)))

    return make
