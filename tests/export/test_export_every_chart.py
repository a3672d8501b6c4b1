"""Every chart of every page is exported once, so that none is forgotten: as XLSX, as CSV and as a slide.

Pages are those of the app and charts are found in their layouts; a new page is covered without a word
here, unless its charts show only with parameters (`VIEWS`).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import openpyxl
import pytest
from export_figures import DAY, charts_in
from pptx import Presentation
from test_export_slides import check_format, check_places, png, series_of

from ktudash.chart.model import Chart
from ktudash.chart.table import table as twin
from ktudash.chart.wire import from_json
from ktudash.drawing.csv import csv
from ktudash.drawing.pptx import Slide, is_native, presentation
from ktudash.drawing.pptx.plots import plots
from ktudash.drawing.xlsx import workbook
from ktudash.reporting.csv_files import CsvStyle
from ktudash.store import get_store
from tests.pages import PAGES

#: The queries under which a page shows all its charts, where it does not without one.
VIEWS: dict[str, list[dict[str, str]]] = {
    "targets": [{"show": "gaps", "line": "SP-2"}, {"show": "paths", "line": "SP-2"}, {"show": "index", "line": "SP-1"}],
    "two_plans": [{}, {"pair": "double-degree"}, {"pair": "research-income"}, {"pair": "motivation"}],
    "indicator": [{"code": "SP-1.2.10"}, {"code": "SP-3.3.2"}, {"code": "CD-4.5.1"}],
}

#: Pages without charts: forms, lists, files.
WITHOUT_CHARTS = {"actuals", "audit", "data", "deck", "help", "home", "not_found", "reporting"}


def charts_of(component: Any) -> Iterator[Chart]:
    """The charts that a page's cards carry for the browser."""
    for node in [component, *component._traverse()]:
        if carried := getattr(node, "data-chart", None):
            assert (getattr(node, "data-native", "") == "true") is is_native(from_json(carried))
            yield from_json(carried)


def page_charts(module: str) -> list[Chart]:
    page = PAGES[module]
    return [chart for query in VIEWS.get(module, [{}]) for chart in charts_of(page["layout"](**query))]


@pytest.fixture(scope="module", params=["as planned", "with actuals"])
def ledger(request: pytest.FixtureRequest, demo_url: str) -> Iterator[str]:
    """The dashboard before anything is reported, and with the demonstration's actuals over its targets."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "with actuals":
            patch.setenv("DATABASE_URL", demo_url)
        yield request.param


def test_every_page_is_known():
    assert set(VIEWS) <= set(PAGES)


@pytest.mark.parametrize("module", [name for name in PAGES if name not in WITHOUT_CHARTS])
def test_every_chart_of_a_page_is_exported(module: str, ledger: str):
    charts = page_charts(module)
    assert charts, f"{module} shows no chart: give it a query in VIEWS"
    if ledger == "with actuals":
        assert get_store().reporting_year() == 2024
    slides = []
    for chart in charts:
        table = twin(chart)
        sheet = openpyxl.load_workbook(io.BytesIO(workbook(chart, day=DAY, demo=False))).worksheets[0]
        numbers = [cell.value for row in sheet.iter_rows(min_row=2, min_col=2) for cell in row if cell.data_type == "n"]
        known = [cell.value for row in table.cells for cell in row if cell is not None and cell.value is not None]
        # A workbook keeps fifteen digits, as Excel does.
        assert [number for number in numbers if number is not None] == pytest.approx(known, rel=1e-14)
        assert csv(chart, CsvStyle.SEMICOLON).count(b"\r\n") == len(table.rows) + 1
        slides.append(Slide(chart, link="https://host/", picture=None if is_native(chart) else png(800, 400)))
    made = Presentation(io.BytesIO(presentation(slides, title=module, day=DAY)))
    check_places(made)
    titles = [slide.shapes.title.text for slide in made.slides]
    drawn = [one for slide in made.slides for one in charts_in(slide)]
    for chart in charts:
        assert any(title.startswith(str(chart.story.title)[:25]) for title in titles)
    for one in drawn:
        check_format(one)
    written = sorted(
        value for one in drawn for values in series_of(one).values() for value in values if value is not None
    )
    asked = sorted(
        value
        for chart in charts
        if is_native(chart)
        for panel in plots(chart)
        for one in panel.series
        for value in one.values
        if value is not None
    )
    assert written == pytest.approx(asked)


@pytest.mark.parametrize("module", [name for name in PAGES if name not in WITHOUT_CHARTS])
def test_a_native_chart_has_every_number_of_its_table(module: str, ledger: str):
    """But growth rates: they are in another unit than the bars and stand as words at the year."""
    for chart in page_charts(module):
        if not is_native(chart):
            continue
        change = {one.name for one in chart.series if one.role == "change"}
        table = twin(chart)
        known = sorted(
            cell.value
            for row in table.cells
            for name, cell in zip(table.columns, row, strict=True)
            if cell is not None and cell.value is not None and name not in change
        )
        drawn = sorted(
            value
            for panel in plots(chart)
            for one in panel.series
            if one.draw != "reference"
            for value in one.values
            if value is not None
        )
        assert drawn == known, chart.story.name


@pytest.mark.parametrize("module", [name for name in PAGES if name not in WITHOUT_CHARTS])
def test_where_no_picture_can_be_had_the_table_stands(module: str, ledger: str):
    strange = [chart for chart in page_charts(module) if not is_native(chart)]
    made = Presentation(io.BytesIO(presentation([Slide(chart) for chart in strange], title=module, day=DAY)))
    check_places(made)
    for slide in list(made.slides)[1:]:
        # A part of a chart may be one that PowerPoint has.
        assert any(shape.has_table or shape.has_chart for shape in slide.shapes)
