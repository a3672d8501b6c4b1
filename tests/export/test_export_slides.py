"""Slides: a presentation opened again has the right numbers, words and links, and nothing runs out of it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from itertools import combinations
from typing import Any

import openpyxl
import plotly.graph_objects as go
import pytest
from export_figures import charts_in, rows, story, words_on
from PIL import Image
from pptx.enum.chart import XL_AXIS_CROSSES
from pptx.oxml.ns import qn

from ktudash import theme
from ktudash.export.panels import NotNative, is_native, panels
from ktudash.export.slides import SENTENCES, SIZES, Grid, Section, Slide, png_size
from ktudash.figures import marks
from ktudash.figures.canvas import canvas, value_axis, year_axis
from ktudash.figures.twin import twin

Deck = Callable[..., Any]

#: The children of a series and of a chart's plot in the order that the format asks for.
BAR_SERIES = ("idx", "order", "tx", "spPr", "invertIfNegative", "dPt", "dLbls", "cat", "val")
LINE_SERIES = ("idx", "order", "tx", "spPr", "marker", "dPt", "dLbls", "cat", "val", "smooth")
LABEL = (
    "idx", "delete", "tx", "numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName",
    "showSerName", "showPercent", "showBubbleSize",
)  # fmt: skip
AXIS = (
    "axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark",
    "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween", "majorUnit", "auto", "lblAlgn", "lblOffset",
    "tickLblSkip", "noMultiLvlLbl",
)  # fmt: skip
PLOT = ("layout", "barChart", "lineChart", "catAx", "dateAx", "valAx", "spPr")


def png(width: int = 1920, height: int = 1080) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#CCDDEE").save(out, "PNG")
    return out.getvalue()


def series_of(chart: Any) -> dict[str, tuple[float | None, ...]]:
    return {one.name: tuple(one.values) for plot in chart.plots for one in plot.series}


def in_order(element: Any, names: Iterable[str]) -> bool:
    places = {qn(f"c:{name}"): place for place, name in enumerate(names)}
    order = [places[child.tag] for child in element]
    return order == sorted(order)


def check_format(chart: Any) -> None:
    """What PowerPoint would otherwise repair: the order of elements, places of labels, ids of axes."""
    space = chart._chartSpace
    area = space.chart.plotArea
    assert in_order(area, PLOT) or [child.tag for child in area if child.tag.endswith("Ax")][:2]
    known = {axis.find(qn("c:axId")).get("val") for axis in area if axis.tag.endswith("Ax")}
    for axis in area:
        if axis.tag.endswith("Ax"):
            assert in_order(axis, AXIS), [child.tag for child in axis]
            assert axis.find(qn("c:crossAx")).get("val") in known
    for plot in area:
        if plot.tag not in (qn("c:barChart"), qn("c:lineChart")):
            continue
        bar = plot.tag == qn("c:barChart")
        assert {axis.get("val") for axis in plot.findall(qn("c:axId"))} <= known
        stacked = plot.find(qn("c:grouping")).get("val") == "stacked"
        allowed = {"ctr", "inEnd", "inBase"} | (set() if stacked else {"outEnd"}) if bar else set("tblr") | {"ctr"}
        for one in plot.findall(qn("c:ser")):
            assert in_order(one, BAR_SERIES if bar else LINE_SERIES), [child.tag for child in one]
            for label in one.iter(qn("c:dLbl")):
                assert in_order(label, LABEL)
            assert {place.get("val") for place in one.iter(qn("c:dLblPos"))} <= allowed


def check_places(presentation: Any) -> None:
    """Every shape lies within its slide, and no two lie on one another."""
    for slide in presentation.slides:
        boxes = []
        for shape in slide.shapes:
            assert shape.left >= 0, shape.name
            assert shape.top >= 0, shape.name
            assert shape.left + shape.width <= presentation.slide_width, shape.name
            assert shape.top + shape.height <= presentation.slide_height, shape.name
            boxes.append((shape.name, shape.left, shape.top, shape.left + shape.width, shape.top + shape.height))
        for (name, left, top, right, bottom), (other, left_2, top_2, right_2, bottom_2) in combinations(boxes, 2):
            apart = right <= left_2 or right_2 <= left or bottom <= top_2 or bottom_2 <= top
            assert apart, f"{name} lies on {other}"


# --- the words around a chart -----------------------------------------------------------------------


def test_the_message_is_the_title_and_the_rest_stands_around(deck: Deck, bars: go.Figure):
    presentation = deck(Slide(bars, link="https://host/students?line=SP-1"))
    opening, slide = presentation.slides
    assert opening.shapes.title.text == "A deck"
    assert "2026-11-21" in words_on(opening)
    assert slide.shapes.title.text == "Students fell by 3.2 pp, second year running"
    words = words_on(slide)
    assert "Students, people, 2018-2025" in words
    assert "Source: Strategic Plan 2021-2025, Table 1" in words
    assert "Solid: actual. Outlined: target." in words
    assert "* Students, 2019: the document prints 5478" in words


def test_a_title_of_the_user_replaces_the_message(deck: Deck, bars: go.Figure):
    slide = deck(Slide(bars, title="My own words")).slides[1]
    assert slide.shapes.title.text == "My own words"
    assert "My own words" in slide.notes_slide.notes_text_frame.text


def test_the_notes_tell_the_whole_story(deck: Deck, bars: go.Figure):
    notes = deck(bars).slides[1].notes_slide.notes_text_frame.text
    told = bars.layout.meta
    for words in (told["title"], told["subtitle"], told["key"], *told["notes"], told["source"]):
        assert words in notes


def test_every_chart_has_an_alternative_text_with_its_numbers(deck: Deck, bars: go.Figure):
    frame = next(shape for shape in deck(bars).slides[1].shapes if shape.has_chart)
    words = frame._element.nvGraphicFramePr.cNvPr.get("descr")
    assert words.startswith("Chart: Students fell by 3.2 pp")
    assert "2018 1\u202f200" in words
    assert "2019 none" in words
    assert len(words) <= 1000


def test_a_slide_leads_back_to_the_live_view(deck: Deck, bars: go.Figure):
    slide = deck(Slide(bars, link="https://host/students?line=SP-1")).slides[1]
    links = [
        run.hyperlink.address
        for shape in slide.shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
    ]
    assert "https://host/students?line=SP-1" in links
    assert "Live view" not in words_on(deck(bars).slides[1])


@pytest.mark.parametrize("length", [3, 40, 120])
def test_no_title_is_too_long_for_its_place(deck: Deck, bars: go.Figure, length: int):
    title = " ".join(["Students"] * length)
    presentation = deck(Slide(bars, title=title), title=title)
    check_places(presentation)
    shown = presentation.slides[1].shapes.title
    size = shown.text_frame.paragraphs[0].runs[0].font.size.pt
    assert 12 <= size <= 24
    # Widths of letters: at most as many lines as the box is high.
    per_line = shown.width.pt / (size * 0.56)
    assert len(shown.text) / per_line * size * 1.2 <= shown.height.pt * 1.1
    assert title in presentation.slides[1].notes_slide.notes_text_frame.text


def test_a_demonstration_is_marked_on_every_slide(deck: Deck, bars: go.Figure, heat: go.Figure):
    presentation = deck(bars, heat, Section("Part"), demo=True)
    assert all(SENTENCES["demo"] in words_on(slide) for slide in presentation.slides)
    assert SENTENCES["demo"] not in words_on(deck(bars).slides[1])
    check_places(presentation)


@pytest.mark.parametrize("size", SIZES)
def test_sizes_leave_room_for_words_beside(deck: Deck, bars: go.Figure, size: str):
    presentation = deck(Slide(bars, size=size), Slide(bars, size=size, picture=png()))
    check_places(presentation)
    frame = next(shape for shape in presentation.slides[1].shapes if shape.has_chart)
    ratio = frame.width / frame.height
    assert {"16:9": ratio > 2, "4:3": 1.2 < ratio < 1.4, "square": 0.95 < ratio < 1.05, "half": ratio < 1.5}[size]
    assert "the document prints 5478" in words_on(presentation.slides[1])


def test_hostile_words_stay_words(deck: Deck):
    hostile = "=cmd|' /C calc'!A0 <script>&amp; \x00\x0b]]> \ud800 \"quoted\""
    figure = canvas(story(title=hostile, subtitle=hostile, source=hostile, key=hostile, notes=(hostile,)))
    marks.bars(figure, rows({f"{hostile} a": 3.0}, unit=hostile), role="actual", name=hostile)
    presentation = deck(Slide(figure, title=hostile, link="https://host/"), title=hostile, filters=hostile)
    chart = charts_in(presentation.slides[1])[0]
    assert "=cmd|" in presentation.slides[1].shapes.title.text
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    assert [cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None] == ["s", "s", "n"]
    check_format(chart)


# --- native charts ----------------------------------------------------------------------------------


def test_bars_have_the_numbers_of_the_table_in_chart_and_sheet(deck: Deck, bars: go.Figure):
    chart = charts_in(deck(bars).slides[1])[0]
    assert series_of(chart) == {
        "Students, actual": (1200.0, None, 547.5, None, None),
        "Students, target": (None, None, None, 600.0, 650.0),
    }
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    assert [cell.value for cell in sheet["B"]] == ["Students, actual", 1200, None, 547.5, None, None]
    assert [str(one) for one in chart.plots[0].categories] == ["2018", "2019\nnone", "2020", "2021", "2022"]
    check_format(chart)


def test_actuals_are_solid_and_targets_outlined(deck: Deck, bars: go.Figure):
    chart = charts_in(deck(bars).slides[1])[0]
    actual, target = chart._chartSpace.iter(qn("c:ser"))
    ink = theme.COLOUR["actual"].removeprefix("#")
    assert actual.find(qn("c:spPr")).find(qn("a:solidFill"))[0].get("val") == ink
    assert target.find(qn("c:spPr")).find(qn("a:noFill")) is not None
    corrected = actual.find(qn("c:dPt"))
    assert corrected.find(qn("c:idx")).get("val") == "2"
    assert corrected.find(qn("c:spPr")).find(qn("a:noFill")) is not None
    assert chart.plots[0].overlap == 100  # they never meet, so each stands at its year


def test_labels_are_the_numbers_themselves(deck: Deck, bars: go.Figure):
    """A label under a number format follows its number when somebody edits it; words would not."""
    chart = charts_in(deck(bars).slides[1])[0]
    formats = [one.get("formatCode") for one in chart._chartSpace.iter(qn("c:numFmt")) if "*" in one.get("formatCode")]
    assert formats == ['#,##0.0"*"']
    assert not list(chart._chartSpace.iter(qn("c:rich")))


def test_lines_keep_their_gaps(deck: Deck, lines: go.Figure):
    chart = charts_in(deck(lines).slides[1])[0]
    assert series_of(chart)["Actual"] == (1.0, None, 3.0, None, None)
    assert chart._chartSpace.chart.find(qn("c:dispBlanksAs")).get("val") == "gap"
    check_format(chart)


def test_small_multiples_are_charts_of_their_own_with_one_legend(deck: Deck, facets: go.Figure):
    slide = deck(facets).slides[1]
    first, second = charts_in(slide)
    assert first.chart_title.text_frame.text == "Bachelor’s"
    assert series_of(second) == {"Doctoral, actual": (10.0, None), "Doctoral, target": (None, 12.0)}
    legend = next(shape for shape in slide.shapes if shape.name == "Legend")
    assert [shape.text_frame.text for shape in legend.shapes if shape.text_frame.text] == ["Actual", "Target"]


def test_totals_and_references_are_lines_on_the_axes_of_the_bars(deck: Deck):
    figure = canvas(story())
    parts = {name: rows({2019: 10.0, 2020: 20.0}) for name in ("Own", "Others")}
    for name, part in parts.items():
        marks.bars(figure, part, role="part", name=name, labels="inside", colour=theme.PARTS[0])
    marks.totals(figure, rows({2019: 20.0, 2020: 41.0}), name="Total", at_height={2019: 20, 2020: 40})
    figure.update_layout(barmode="stack")
    year_axis(figure, [2019, 2020])
    value_axis(figure, [40.0])
    marks.reference(figure, 30.0, "Class I")
    chart = charts_in(deck(figure).slides[1])[0]
    assert [type(plot).__name__ for plot in chart.plots] == ["BarPlot", "LinePlot"]
    assert series_of(chart)["Total"] == (20.0, 41.0)  # as printed, not where it is drawn
    assert series_of(chart)["Class I"] == (30.0, 30.0)
    check_format(chart)


def test_reported_actuals_stand_inside_the_outlines_of_their_targets(deck: Deck):
    figure = canvas(story())
    targets = rows({2021: 60.0, 2022: 62.0, 2023: 64.0}).assign(actual=[55.0, 63.0, NAN_OF_NO_ACTUAL])
    marks.bars(figure, targets, role="target", name="Patents")
    year_axis(figure, [2021, 2022, 2023])
    value_axis(figure, [64.0])
    chart = charts_in(deck(figure).slides[1])[0]
    slim, wide = chart._chartSpace.iter(qn("c:barChart"))
    assert series_of(chart) == {"Patents, actual": (55.0, 63.0, None), "Patents": (60.0, 62.0, 64.0)}
    assert int(slim.find(qn("c:gapWidth")).get("val")) > int(wide.find(qn("c:gapWidth")).get("val"))
    ends = [
        (
            axis.find(f"{qn('c:scaling')}/{qn('c:min')}").get("val"),
            axis.find(f"{qn('c:scaling')}/{qn('c:max')}").get("val"),
        )
        for axis in chart._chartSpace.iter(qn("c:valAx"))
    ]
    assert len({(float(low), float(high)) for low, high in ends}) == 1
    check_format(chart)


NAN_OF_NO_ACTUAL = float("nan")


def test_place_one_is_on_top_of_a_rank_axis(deck: Deck):
    figure = canvas(story())
    marks.line(figure, rows({2019: 3.0, 2020: 2.0}, unit="place"), role="actual", name="IQAA")
    year_axis(figure, [2019, 2020])
    figure.update_yaxes(range=[4, 0.8])
    axis = charts_in(deck(figure).slides[1])[0].value_axis
    assert axis.reverse_order
    assert axis.crosses == XL_AXIS_CROSSES.MAXIMUM
    assert axis.major_unit >= 1


def test_bars_on_their_side_read_from_the_top_and_run_over_slides(deck: Deck):
    figure = canvas(story())
    names = [f"Region {number}" for number in range(40)]
    marks.bars(figure, rows(dict(zip(names, range(40, 0, -1), strict=True))), role="actual", name="Jobs", across=True)
    figure.update_yaxes(categoryorder="array", categoryarray=names[::-1])
    figure.update_xaxes(range=[0, 44])
    presentation = deck(figure)
    pages = [charts_in(slide)[0] for slide in list(presentation.slides)[1:]]
    assert [str(one) for chart in pages for one in chart.plots[0].categories] == names
    assert {chart.value_axis.maximum_scale for chart in pages} == {44.0}
    assert presentation.slides[1].shapes.title.text.endswith(f"(1\u00a0of\u00a0{len(pages)})")
    check_places(presentation)


# --- what PowerPoint has no chart for ---------------------------------------------------------------


def test_a_picture_stands_for_a_chart_that_powerpoint_does_not_have(deck: Deck, heat: go.Figure):
    presentation = deck(Slide(heat, picture=png()))
    picture = next(shape for shape in presentation.slides[1].shapes if shape.shape_type == 13)
    assert picture.width / picture.height == pytest.approx(1920 / 1080, rel=0.01)
    assert "Karaganda: Mining 1" in picture._element.nvPicPr.cNvPr.get("descr")
    check_places(presentation)


def test_the_table_stands_for_it_where_there_is_no_picture(deck: Deck, heat: go.Figure):
    presentation = deck(heat)
    table = next(shape.table for shape in presentation.slides[1].shapes if shape.has_table)
    read = [[cell.text for cell in row.cells] for row in table.rows]
    assert read == [["", "Mining", "Trade"], ["Karaganda", "1", "confidential"], ["Atyrau", "3", "4"]]
    assert not is_native(heat)
    with pytest.raises(NotNative, match="heatmap"):
        panels(heat)
    check_places(presentation)


def test_a_long_and_wide_table_runs_over_slides_with_every_number(deck: Deck):
    figure = canvas(story())
    places, columns = [f"Region {number}" for number in range(30)], [f"Industry {number}" for number in range(25)]
    figure.add_trace(
        go.Heatmap(
            x=columns, y=places, z=[[float(row + column) for column in range(25)] for row in range(30)], name="Jobs",
            customdata=[[[f"{row + column}.5", ""] for column in range(25)] for row in range(30)],
            meta={"role": "actual"},
        )
    )  # fmt: skip
    presentation = deck(figure, decimal=",")
    check_places(presentation)
    seen: dict[tuple[str, str], str] = {}
    for slide in list(presentation.slides)[1:]:
        table = next(shape.table for shape in slide.shapes if shape.has_table)
        head, *body = [[cell.text for cell in row.cells] for row in table.rows]
        assert sum(row.height for row in table.rows) < presentation.slide_height * 0.75
        seen |= {(row[0], name): text for row in body for name, text in zip(head[1:], row[1:], strict=True)}
    assert len(seen) == 750
    assert seen["Region 3", "Industry 4"] == "7,5"


def test_wrong_pictures_are_refused():
    with pytest.raises(ValueError, match="expected a PNG"):
        png_size(b"GIF89a" + b"\0" * 40)
    with pytest.raises(ValueError, match="pixels"):
        png_size(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60_000).to_bytes(4, "big") * 2 + b"\0" * 20)


# --- several charts on a slide ----------------------------------------------------------------------


def test_a_grid_has_a_chart_each_under_its_message(deck: Deck, lines: go.Figure, bars: go.Figure, heat: go.Figure):
    presentation = deck(Grid("Paths", "2021-2025", (Slide(lines, link="https://host/a"), Slide(bars))))
    slide = presentation.slides[1]
    assert len(charts_in(slide)) == 2
    assert slide.shapes.title.text == "Paths"
    assert "Students fell by 3.2 pp" in slide.notes_slide.notes_text_frame.text
    links = [shape.click_action.hyperlink.address for shape in slide.shapes if shape.has_text_frame]
    assert "https://host/a" in links
    check_places(presentation)
    assert len(deck(Grid("Paths", "", (Slide(lines), Slide(heat)))).slides) == 3


def test_the_table_of_a_chart_and_its_slide_agree(deck: Deck, bars: go.Figure):
    table = twin(bars)
    values = series_of(charts_in(deck(bars).slides[1])[0])
    for column, name in enumerate(table.columns):
        shown = [row[column].value if row[column] else None for row in table.cells]
        assert list(values[name]) == shown
