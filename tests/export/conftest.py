"""Small charts with a story, as the pages make them, and ways to look into the files made of them."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from export_figures import DAY, NAN, cells, chart, plot, rows
from pptx import Presentation

from ktudash.chart import build
from ktudash.chart.model import Chart
from ktudash.drawing.pptx import Part, Slide, presentation


@pytest.fixture
def bars() -> Chart:
    """Actuals (one corrected, one missing) and targets as bars."""
    actual = rows({2018: 1200.0, 2019: NAN, 2020: 547.5})
    actual.loc[2, ["corrected", "reason"]] = [547.5, "A slip."]
    targets = rows({2021: 600.0, 2022: 650.0})
    return chart(
        plot(
            build.bars(actual, role="actual", name="Students, actual"),
            build.bars(targets, role="target", name="Students, target"),
        )
    )


@pytest.fixture
def lines() -> Chart:
    """Two lines, one with a gap."""
    return chart(
        plot(
            build.line(rows({2018: 1.0, 2019: NAN, 2020: 3.0}), role="actual", name="Actual"),
            build.line(rows({2021: 4.0, 2022: 5.5}), role="target", name="Target"),
            axis=build.value_axis([1.0, 5.5], from_zero=False),
        ),
        name="lines",
    )


@pytest.fixture
def facets() -> Chart:
    """Two small multiples with two series each."""
    panels = [
        plot(
            build.bars(rows({2020: 10.0}), role="actual", name=f"{level}, actual"),
            build.bars(rows({2021: 12.0}), role="target", name=f"{level}, target"),
            title=level,
        )
        for level in ("Bachelor’s", "Doctoral")
    ]
    return chart(*build.multiples(panels), name="facets")


@pytest.fixture
def heat() -> Chart:
    """A table of colours: PowerPoint has none."""
    table = {
        "Karaganda": {"Mining": (1.0, "1"), "Trade": (None, "confidential")},
        "Atyrau": {"Mining": (3.0, "3"), "Trade": (4.0, "4")},
    }
    return chart(cells(table), name="heat", subtitle="Vacant jobs, people")


@pytest.fixture
def deck() -> Callable[..., Any]:
    """Makes a presentation and opens it again; the opening slide is the first."""

    def make(*parts: Part | Chart, title: str = "A deck", **options: Any) -> Any:
        wrapped = [Slide(part) if isinstance(part, Chart) else part for part in parts]
        return Presentation(io.BytesIO(presentation(wrapped, title=title, day=DAY, **options)))

    return make
