"""Slides: a presentation opened again has the right numbers, words and links, and nothing runs out of it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import combinations
from typing import Any

import openpyxl
import pytest
from export_figures import NAN, cells, chart, charts_in, listed, plot, rows, words_on
from PIL import Image
from pptx.enum.chart import XL_AXIS_CROSSES
from pptx.oxml.ns import qn

from ktudash import theme
from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Zone
from ktudash.chart.table import table as table_of
from ktudash.drawing.heads import heads
from ktudash.drawing.pptx import SIZES, Grid, Section, Slide, is_native, png_size

Deck = Callable[..., Any]

DEMO = "Demonstration: the actuals are invented"

#: The children of a series and of a chart's plot in the order that the format asks for.
BAR_SERIES = ("idx", "order", "tx", "spPr", "invertIfNegative", "dPt", "dLbls", "cat", "val")
LINE_SERIES = ("idx", "order", "tx", "spPr", "marker", "dPt", "dLbls", "cat", "val", "smooth")
LABEL = (
    "idx", "delete", "layout", "tx", "numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName",
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
    return {one.name: tuple(one.values) for drawn in chart.plots for one in drawn.series}


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
    for drawn in area:
        if drawn.tag not in (qn("c:barChart"), qn("c:lineChart")):
            continue
        bar = drawn.tag == qn("c:barChart")
        assert {axis.get("val") for axis in drawn.findall(qn("c:axId"))} <= known
        stacked = drawn.find(qn("c:grouping")).get("val") == "stacked"
        allowed = {"ctr", "inEnd", "inBase"} | (set() if stacked else {"outEnd"}) if bar else set("tblr") | {"ctr"}
        for one in drawn.findall(qn("c:ser")):
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


def test_the_message_is_the_title_and_the_rest_stands_around(deck: Deck, bars: Chart):
    presentation = deck(Slide(bars, link="https://host/students?line=SP-1"))
    opening, slide = presentation.slides
    assert opening.shapes.title.text == "A deck"
    assert "21 November 2026" in words_on(opening)
    assert slide.shapes.title.text == "Students fell by 3.2 pp, second year running"
    words = words_on(slide)
    assert "Students, people, 2018-2025" in words
    assert "Source: Strategic Plan 2021-2025, Table 1" in words
    assert "Solid: actual. Outlined: target." in words
    assert "* Students, 2019: the document prints 5478" in words


def test_a_title_of_the_user_replaces_the_message(deck: Deck, bars: Chart):
    slide = deck(Slide(bars, title="My own words")).slides[1]
    assert slide.shapes.title.text == "My own words"
    assert "My own words" in slide.notes_slide.notes_text_frame.text


def test_the_notes_tell_the_whole_story(deck: Deck, bars: Chart):
    notes = deck(bars).slides[1].notes_slide.notes_text_frame.text
    told = bars.story
    for words in (told.title, told.subtitle, told.key, *told.notes, told.source):
        assert str(words) in notes


def test_every_chart_has_an_alternative_text_with_its_numbers(deck: Deck, bars: Chart):
    frame = next(shape for shape in deck(bars).slides[1].shapes if shape.has_chart)
    words = frame._element.nvGraphicFramePr.cNvPr.get("descr")
    assert words.startswith("Chart: Students fell by 3.2 pp")
    assert "2018 1\u202f200" in words
    assert "2019 none" in words
    assert len(words) <= 1000


def test_a_slide_leads_back_to_the_live_view(deck: Deck, bars: Chart):
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
def test_no_title_is_too_long_for_its_place(deck: Deck, bars: Chart, length: int):
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


def test_a_demonstration_is_marked_on_every_slide(deck: Deck, bars: Chart, heat: Chart):
    presentation = deck(bars, heat, Section("Part"), demo=True)
    assert all(DEMO in words_on(slide) for slide in presentation.slides)
    assert DEMO not in words_on(deck(bars).slides[1])
    check_places(presentation)


@pytest.mark.parametrize("size", [size for size in SIZES if size != "table"])
def test_sizes_leave_room_for_words_beside(deck: Deck, bars: Chart, size: str):
    presentation = deck(Slide(bars, size=size), Slide(bars, size=size, picture=png()))
    check_places(presentation)
    frame = next(shape for shape in presentation.slides[1].shapes if shape.has_chart)
    ratio = frame.width / frame.height
    assert {"16:9": ratio > 2, "4:3": 1.2 < ratio < 1.4, "square": 0.95 < ratio < 1.05, "half": ratio < 1.5}[size]
    assert "the document prints 5478" in words_on(presentation.slides[1])


def test_hostile_words_stay_words(deck: Deck):
    hostile = "=cmd|' /C calc'!A0 <script>&amp; \x00\x0b]]> \ud800 \"quoted\""
    figure = chart(
        listed({f"{hostile} a": 3.0}, name=hostile, form="columns"),
        title=hostile, subtitle=hostile, source=hostile, key=hostile, notes=(hostile,), filters=hostile,
    )  # fmt: skip
    presentation = deck(Slide(figure, title=hostile, link="https://host/"), title=hostile)
    made = charts_in(presentation.slides[1])[0]
    assert "=cmd|" in presentation.slides[1].shapes.title.text
    sheet = openpyxl.load_workbook(io.BytesIO(made.part.chart_workbook.xlsx_part.blob)).active
    assert [cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None] == ["s", "s", "n"]
    check_format(made)


# --- native charts ----------------------------------------------------------------------------------


def test_bars_have_the_numbers_of_the_table_in_chart_and_sheet(deck: Deck, bars: Chart):
    chart = charts_in(deck(bars).slides[1])[0]
    assert series_of(chart) == {
        "Students, actual": (1200.0, None, 547.5, None, None),
        "Students, target": (None, None, None, 600.0, 650.0),
    }
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    assert [cell.value for cell in sheet["B"]] == ["Students, actual", 1200, None, 547.5, None, None]
    assert [str(one) for one in chart.plots[0].categories] == ["2018", "2019\nnone", "2020", "2021", "2022"]
    check_format(chart)


def test_actuals_are_solid_and_targets_outlined(deck: Deck, bars: Chart):
    chart = charts_in(deck(bars).slides[1])[0]
    actual, target = chart._chartSpace.iter(qn("c:ser"))
    ink = theme.COLOUR["actual"].removeprefix("#")
    assert actual.find(qn("c:spPr")).find(qn("a:solidFill"))[0].get("val") == ink
    assert target.find(qn("c:spPr")).find(qn("a:noFill")) is not None
    corrected = actual.find(qn("c:dPt"))
    assert corrected.find(qn("c:idx")).get("val") == "2"
    assert corrected.find(qn("c:spPr")).find(qn("a:noFill")) is not None
    assert chart.plots[0].overlap == 100  # they never meet, so each stands at its year


def test_labels_are_the_numbers_themselves(deck: Deck, bars: Chart):
    """A label under a number format follows its number when somebody edits it; words would not."""
    chart = charts_in(deck(bars).slides[1])[0]
    formats = [one.get("formatCode") for one in chart._chartSpace.iter(qn("c:numFmt")) if "*" in one.get("formatCode")]
    assert formats == ['#,##0.0"*"']
    assert not list(chart._chartSpace.iter(qn("c:rich")))


def test_lines_keep_their_gaps(deck: Deck, lines: Chart):
    chart = charts_in(deck(lines).slides[1])[0]
    assert series_of(chart)["Actual"] == (1.0, None, 3.0, None, None)
    assert chart._chartSpace.chart.find(qn("c:dispBlanksAs")).get("val") == "gap"
    check_format(chart)


def test_small_multiples_are_charts_of_their_own_with_one_legend(deck: Deck, facets: Chart):
    slide = deck(facets).slides[1]
    first, second = charts_in(slide)
    assert first.chart_title.text_frame.text == "Bachelor’s"
    assert series_of(second) == {"Doctoral, actual": (10.0, None), "Doctoral, target": (None, 12.0)}
    legend = next(shape for shape in slide.shapes if shape.name == "Legend")
    assert [shape.text_frame.text for shape in legend.shapes if shape.text_frame.text] == ["Actual", "Target"]


def test_totals_and_references_are_lines_on_the_axes_of_the_bars(deck: Deck):
    parts = [
        build.bars(rows({2019: 10.0, 2020: 20.0}), role="part", name=name, labels="inside", colour="part-1")
        for name in ("Own", "Others")
    ]
    total = build.totals(rows({2019: 20.0, 2020: 41.0}), name="Total", at_height={2019: 20, 2020: 40})
    panel = plot(*parts, (total,), arrangement="stack", references=(Reference(30.0, "Class I"), Reference(35.0)))
    made = charts_in(deck(chart(panel)).slides[1])[0]
    assert [type(one).__name__ for one in made.plots] == ["BarPlot", "LinePlot"]
    assert series_of(made)["Total"] == (20.0, 41.0)  # as printed, not where it is drawn
    assert series_of(made)["Class I"] == (30.0, 30.0)
    assert series_of(made)["Line at 35"] == (35.0, 35.0)
    check_format(made)


def written(series: Any) -> dict[str, list[str] | None]:
    """By point the words of its own label, empty where it is the number itself, ``None`` where there is no label."""
    return {
        label.find(qn("c:idx")).get("val"): None
        if label.find(qn("c:delete")) is not None
        else [one.text for one in label.iter(qn("a:t"))]
        for label in series.iter(qn("c:dLbl"))
    }


def test_reported_actuals_stand_inside_the_outlines_of_their_targets(deck: Deck):
    targets = rows({2021: 60.0, 2022: 62.0, 2023: 64.0}).assign(actual=[55.0, 63.0, NAN])
    panel = plot(build.bars(targets, role="target", name="Patents"))
    made = charts_in(deck(chart(panel)).slides[1])[0]
    slim, wide = made._chartSpace.iter(qn("c:barChart"))
    assert series_of(made) == {
        "Patents, actual": (55.0, 63.0, None),
        "Patents, target": (60.0, 62.0, 64.0),
    }
    assert int(slim.find(qn("c:gapWidth")).get("val")) > int(wide.find(qn("c:gapWidth")).get("val"))
    ends = [
        (
            axis.find(f"{qn('c:scaling')}/{qn('c:min')}").get("val"),
            axis.find(f"{qn('c:scaling')}/{qn('c:max')}").get("val"),
        )
        for axis in made._chartSpace.iter(qn("c:valAx"))
    ]
    assert len({(float(low), float(high)) for low, high in ends}) == 1
    check_format(made)
    # The higher bar of a pair writes both numbers, the actual's first; the lower one writes none.
    actual, target = slim.find(qn("c:ser")), wide.find(qn("c:ser"))
    assert written(actual) == {"0": None, "1": ["63", "62"]}
    assert written(target) == {"0": ["55", "60"], "1": None, "2": []}


def test_place_one_is_on_top_of_a_rank_axis(deck: Deck):
    panel = plot(
        build.line(rows({2019: 3.0, 2020: 2.0}, unit="place"), role="actual", name="IQAA"),
        axis=Axis(0.8, 4.0, shown=True, descending=True),
    )
    axis = charts_in(deck(chart(panel)).slides[1])[0].value_axis
    assert axis.reverse_order
    assert axis.crosses == XL_AXIS_CROSSES.MAXIMUM
    assert axis.major_unit >= 1


@pytest.mark.parametrize(
    ("axis", "code"),
    [
        (Axis(60.0, 80.0, shown=True), '[<=60.02]"≈ "#,##0;#,##0'),
        (Axis(60.0, 80.0), '[<=58.022]"≈";""'),
        (Axis(300.0, 500.0, shown=True, descending=True), '[<=300.2]"≈ "#,##0;#,##0'),
        (Axis(0.0, 80.0, shown=True), "#,##0"),
    ],
)
def test_an_axis_that_is_cut_says_so_where_it_is_cut(deck: Deck, axis: Axis, code: str):
    drawn = chart(plot(build.line(rows({2019: 70.0, 2020: 75.0}), role="actual", name="A"), axis=axis))
    made = charts_in(deck(drawn).slides[1])[0]
    check_format(made)
    assert made.value_axis.visible
    assert made.value_axis.tick_labels.number_format == code


def test_bars_on_their_side_read_from_the_top_and_run_over_slides(deck: Deck):
    names = [f"Region {number}" for number in range(40)]
    panel = listed(dict(zip(names, range(40, 0, -1), strict=True)), axis=Axis(0.0, 44.0))
    presentation = deck(chart(panel))
    pages = [charts_in(slide)[0] for slide in list(presentation.slides)[1:]]
    assert [str(one) for made in pages for one in made.plots[0].categories] == names
    assert {made.value_axis.maximum_scale for made in pages} == {44.0}
    assert presentation.slides[1].shapes.title.text.endswith(f"(1\u00a0of\u00a0{len(pages)})")
    check_places(presentation)


@pytest.mark.parametrize(
    ("series", "body", "edge"),
    [
        ({"role": "forecast"}, "pattFill", "target"),
        ({"role": "bound"}, "pattFill", "hatch"),
        ({"role": "previous"}, "solidFill", "hatch"),  # too pale to be seen without an edge
        ({"role": "target", "fill": "state"}, "solidFill", "target"),
        ({"role": "target", "colour": "bad"}, "noFill", "bad"),
        ({"role": "part", "colour": "part-2"}, "solidFill", "ground"),
    ],
)
def test_a_bar_looks_as_its_role_asks(deck: Deck, series: dict[str, Any], body: str, edge: str):
    given = Series("A", points=(Point("a", 1.0, "1", "1"),), **series)
    made = charts_in(deck(chart(Panel((Place("a", "A"),), (given,)))).slides[1])[0]
    shape = next(made._chartSpace.iter(qn("c:ser"))).find(qn("c:spPr"))
    assert shape.find(qn(f"a:{body}")) is not None
    outline = shape.find(qn("a:ln")).find(qn("a:solidFill"))[0].get("val")
    assert f"#{outline}" == theme.colour(edge)


# --- what PowerPoint has no chart for ---------------------------------------------------------------


def test_a_picture_stands_for_a_chart_that_powerpoint_does_not_have(deck: Deck, heat: Chart):
    presentation = deck(Slide(heat, picture=png()))
    picture = next(shape for shape in presentation.slides[1].shapes if shape.shape_type == 13)
    assert picture.width / picture.height == pytest.approx(1920 / 1080, rel=0.01)
    assert "Karaganda: Mining 1" in picture._element.nvPicPr.cNvPr.get("descr")
    check_places(presentation)


def test_the_table_stands_for_it_where_there_is_no_picture(deck: Deck, heat: Chart):
    presentation = deck(heat)
    table = next(shape.table for shape in presentation.slides[1].shapes if shape.has_table)
    read = [[cell.text for cell in row.cells] for row in table.rows]
    assert read == [["", "Mining", "Trade"], ["Karaganda", "1", "confidential"], ["Atyrau", "3", "4"]]
    assert not is_native(heat)
    check_places(presentation)


def _one(mark: Any = "bar", **more: Any) -> Series:
    return Series(
        "A", more.pop("role", "actual"), (Point("karaganda", 1.0, "1", **more.pop("point", {})),), mark=mark, **more
    )


@pytest.mark.parametrize(
    ("native", "series", "look"),
    [
        (True, [_one(), Series("B", "target", (Point("karaganda", 2.0),), mark="line")], {}),
        (True, [_one(), Series("B", "total", (Point("karaganda", 1.0, height=2.0),), mark="text")], {}),
        (True, [_one()], {"form": "rows"}),
        (True, [_one()], {"form": "rows", "references": (Reference(100.0),)}),
        (False, [_one()], {"form": "heat"}),
        (False, [_one()], {"form": "map"}),
        (False, [_one("band")], {}),
        (False, [_one("dot")], {}),
        (False, [_one("dot")], {"form": "rows"}),
        (False, [_one("line")], {"form": "rows"}),
        (False, [_one("text", role="total")], {}),
        (False, [_one(), Series("B", "part", (Point("karaganda", 1.0),), mark="text")], {}),
        (False, [_one(point={"base": 3.0})], {}),
        (False, [_one()], {"axis": Axis(log=True)}),
        (True, [Series(str(n), "actual", (Point("karaganda", 1.0),), mark="line") for n in range(12)], {}),
        (False, [Series(str(n), "actual", (Point("karaganda", 1.0),), mark="line") for n in range(13)], {}),
    ],
)
def test_what_powerpoint_has_a_kind_for_follows_from_the_chart(
    deck: Deck, native: bool, series: list[Series], look: dict[str, Any]
):
    given = chart(Panel((Place("karaganda", "Karaganda"),), tuple(series), **look))
    assert is_native(given) is native
    assert bool(charts_in(deck(given).slides[1])) is native


def test_more_multiples_than_a_slide_holds_run_over_several(deck: Deck):
    panel = Panel((Place("karaganda", "Karaganda"),), (_one(),))
    for count, held in ((8, [8]), (10, [5, 5])):
        made = chart(*build.multiples([panel] * count))
        assert is_native(made)
        assert [len(charts_in(slide)) for slide in deck(made).slides][1:] == held


def test_a_long_and_wide_table_runs_over_slides_with_every_number(deck: Deck):
    figure = chart(
        cells(
            {
                f"Region {row}": {
                    f"Industry {column}": (float(row + column), f"{row + column}.5") for column in range(25)
                }
                for row in range(30)
            }
        )
    )
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


def test_a_grid_has_a_chart_each_under_its_message(deck: Deck, lines: Chart, bars: Chart, heat: Chart):
    presentation = deck(Grid("Paths", "2021-2025", (Slide(lines, link="https://host/a"), Slide(bars))))
    slide = presentation.slides[1]
    assert len(charts_in(slide)) == 2
    assert slide.shapes.title.text == "Paths"
    assert "Students fell by 3.2 pp" in slide.notes_slide.notes_text_frame.text
    links = [shape.click_action.hyperlink.address for shape in slide.shapes if shape.has_text_frame]
    assert "https://host/a" in links
    check_places(presentation)
    assert len(deck(Grid("Paths", "", (Slide(lines), Slide(heat)))).slides) == 3
    # A picture has room beside a chart; without a subtitle of the slide each says what it measures.
    together = deck(Grid("Both", "", (Slide(lines), Slide(heat, picture=png())))).slides
    assert len(together) == 2
    shapes = list(together[1].shapes)
    assert (len(charts_in(together[1])), sum(shape.shape_type == 13 for shape in shapes)) == (1, 1)
    assert lines.story.subtitle in [shape.text_frame.text for shape in shapes if shape.has_text_frame]


def test_a_chart_can_stand_as_its_table(deck: Deck, bars: Chart):
    slide = deck(Slide(bars, size="table")).slides[1]
    (frame,) = [shape for shape in slide.shapes if shape.has_table]
    assert [cell.text for cell in frame.table.rows[0].cells][1:] == heads(table_of(bars))
    assert not charts_in(slide)


def test_the_table_of_a_chart_and_its_slide_agree(deck: Deck, bars: Chart):
    table = table_of(bars)
    values = series_of(charts_in(deck(bars).slides[1])[0])
    for column, name in enumerate(table.columns):
        shown = [row[column].value if row[column] else None for row in table.cells]
        assert list(values[str(name)]) == shown


def test_a_legend_says_one_name_and_role_once(deck: Deck):
    before = build.bars(rows({2019: 1.0, 2020: 2.0}), role="actual", name="Income, actual")
    reported = build.bars(rows({2021: 3.0}), role="actual", name="Income, actual")
    planned = build.bars(rows({2021: 4.0, 2022: 5.0}), role="target", name="Income, target")
    slim = tuple(replace(one, slim=True) for one in reported)
    figure = chart(plot(before, slim, planned))
    (made,) = charts_in(deck(figure).slides[1])
    names = [series.name for plot in made.plots for series in plot.series]
    assert sorted(names) == ["Income, actual", "Income, target"] or len(set(names)) == len(names)
    deleted = made._chartSpace.findall(f".//{qn('c:legendEntry')}/{qn('c:delete')}")
    assert len(names) - len(deleted) == 2


def test_a_ground_that_the_key_speaks_of_is_in_the_picture(deck: Deck):
    panel = plot(build.line(rows({2019: 1.0, 2020: 3.0}), role="actual", name="Z"))
    assert is_native(chart(panel))
    assert not is_native(chart(replace(panel, zones=(Zone(2.0, 4.0, "class I"),))))
