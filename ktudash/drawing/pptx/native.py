"""A plot as an editable PowerPoint chart, in the notation of the house: actual solid, target outlined.

python-pptx makes the chart part and the workbook in it; the series are then dressed here, and what it
cannot combine (bars with a target line, totals above stacks) is moved into a line plot on the same axes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.xlsx import CategoryWorkbookWriter
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_AXIS_CROSSES, XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide as PptxSlide
from pptx.util import Length, Pt
from xlsxwriter import Workbook  # type: ignore[import-untyped]

from ktudash import theme
from ktudash.drawing import measure
from ktudash.drawing.letters import plain
from ktudash.drawing.number_formats import GENERAL, spaced
from ktudash.drawing.placing import CUT
from ktudash.drawing.pptx.plots import Plot
from ktudash.drawing.pptx.series import PLOT, colour, dress, number_code

_EMU: Final = 12700  # EMU in a point


class _Text(CategoryWorkbookWriter):
    """The sheet inside a chart; no text in it becomes a formula or a link, whatever it begins with."""

    @contextmanager
    def _open_worksheet(self, xlsx_file: Any) -> Iterator[tuple[Any, Any]]:
        workbook = Workbook(xlsx_file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
        yield workbook, workbook.add_worksheet()
        workbook.close()


class _Data(CategoryChartData):  # type: ignore[misc, unused-ignore]
    @property
    def _workbook_writer(self) -> _Text:
        return _Text(self)


def add_chart(
    slide: PptxSlide,
    panel: Plot,
    box: tuple[int, int, int, int],
    *,
    name: str,
    alt: str,
    points: float,
    legend: bool,
) -> Chart:
    """Put ``panel`` into ``box`` (left, top, width, height in EMU) with letters of ``points``."""
    data = _Data(number_format=GENERAL)
    data.categories = _categories(panel)
    for one in panel.series:
        data.add_series(one.name, one.values, number_format=number_code(one) or GENERAL)
    points = _fitting(panel, box, points)
    shapes: Any = slide.shapes  # python-pptx's own hints take chart data of another kind for this one
    frame = shapes.add_chart(_kind(panel), *(Length(edge) for edge in box), data)
    if not isinstance(frame, GraphicFrame):
        raise TypeError(f"python-pptx: read {frame!r}, expected the frame of a chart")
    frame.name = plain(name)[:200]
    frame._element.nvGraphicFramePr.cNvPr.set("descr", plain(alt))
    chart = frame.chart
    chart.font.size = Pt(points)
    chart.font.color.rgb = RGBColor.from_string(colour(theme.COLOUR["actual"]))
    _heading(chart, panel, points)
    _axes(chart, panel, box, points)
    _dress(chart, panel, box, points)
    _legend(chart, panel, points, wanted=legend)
    return chart


def _fitting(panel: Plot, box: tuple[int, int, int, int], points: float) -> float:
    """``points``, or less where the numbers of neighbours would run into one another; never below nine."""
    if panel.across:
        return points
    widest = max((point.label for one in panel.series for point in one.points if point), key=len, default="")
    room = box[2] / _EMU * 0.92 / len(panel.categories)
    while points > 9 and measure.width(widest, points) > room * 1.05:
        points -= 1
    return points


def _categories(panel: Plot) -> list[str]:
    """The names at the axis, each with the word for what is missing there."""
    made = []
    for name, words in zip(panel.categories, panel.words, strict=True):
        if not words or panel.bare:
            made.append(name)
        else:
            made.append(f"{name}: {words}" if panel.across else f"{name}\n{words}")
    return made


def _kind(panel: Plot) -> Any:
    if not any(one.draw == "bar" for one in panel.series):
        return XL_CHART_TYPE.LINE_MARKERS
    if panel.across:
        return XL_CHART_TYPE.BAR_STACKED if panel.stacked else XL_CHART_TYPE.BAR_CLUSTERED
    return XL_CHART_TYPE.COLUMN_STACKED if panel.stacked else XL_CHART_TYPE.COLUMN_CLUSTERED


def _heading(chart: Chart, panel: Plot, points: float) -> None:
    if not panel.title:
        chart.has_title = False
        return
    frame = chart.chart_title.text_frame
    frame.text = panel.title
    font = frame.paragraphs[0].runs[0].font
    font.size, font.bold = Pt(points + 1), True
    font.color.rgb = RGBColor.from_string(colour(theme.COLOUR["muted"]))
    chart.chart_title.include_in_layout = False


def _axes(chart: Chart, panel: Plot, box: tuple[int, int, int, int], points: float) -> None:
    places, values = chart.category_axis, chart.value_axis
    places.has_major_gridlines = False
    places.major_tick_mark = XL_TICK_MARK.NONE
    # At the foot: on an axis that runs downwards its high end is there.
    side = XL_TICK_LABEL_POSITION.HIGH if panel.reversed else XL_TICK_LABEL_POSITION.LOW
    places.tick_label_position = XL_TICK_LABEL_POSITION.NONE if panel.bare else side
    places.format.line.color.rgb = RGBColor.from_string(colour(theme.COLOUR["axis"]))
    places.tick_labels.font.size = Pt(points)
    if panel.across:
        places.reverse_order = True  # the first category on top
    _keep_upright(places, panel, box, points)
    low, high, step = _scale(panel)
    if low is not None:
        values.minimum_scale = low
    if high is not None:
        values.maximum_scale = high
    if panel.reversed:
        values.reverse_order = True
        values.crosses = XL_AXIS_CROSSES.MAXIMUM  # the years stay at the foot
    elif low is not None and low < 0 <= min(
        (value for one in panel.series for value in one.values if value), default=0
    ):
        values.crosses = XL_AXIS_CROSSES.MINIMUM  # below nought there is only room for labels
    values.major_tick_mark = XL_TICK_MARK.NONE
    values.has_major_gridlines = panel.axis
    if not panel.axis:
        values.visible = False
        if not panel.across and low is not None and high is not None and _is_cut(panel, low, high):
            _bare_cut(values, low, high, points)
        return
    values.format.line.fill.background()
    grid = values.major_gridlines.format.line
    grid.color.rgb = RGBColor.from_string(colour(theme.COLOUR["target" if panel.step else "grid"]))
    grid.width = Pt(1.5 if panel.step else 0.75)
    values.tick_labels.font.size = Pt(points)
    values.tick_labels.font.color.rgb = RGBColor.from_string(colour(theme.COLOUR["muted"]))
    suffix = f'"{panel.suffix}"' if panel.suffix else ""
    values.tick_labels.number_format = _axis_code(panel, low, high, f"#,##0{_decimals(step)}{suffix}")
    values.tick_labels.number_format_is_linked = False
    if step is not None:
        values.major_unit = step
    if panel.across and panel.step is None:
        values.visible = False  # the numbers stand at the bars
        values.has_major_gridlines = False


def _axis_code(panel: Plot, low: float | None, high: float | None, code: str) -> str:
    """The number format of an axis that is written: thousands as in words, a mark where it is cut."""
    least, most = low or 0.0, high or 0.0
    small = spaced(code, least)
    large = spaced(code, most)
    rest = code if small == large == code else small if small == large else f"[>=1000]{large};{code}"
    if low is not None and high is not None and _is_cut(panel, low, high):
        mark = least if low > 0 else most
        return f'{_at_cut(low, high)}"{CUT} "{spaced(code, mark)};{rest}'
    if not panel.reversed:
        return rest
    # There is no place 0, and none above it.
    return f'[>=1000]{large};[>0]{code};""' if ";" in rest else f'[>0]{rest};""'


def _is_cut(panel: Plot, low: float, high: float) -> bool:
    """Whether zero (place 1 where the smallest is on top) lies outside of the ends as they are drawn here."""
    return panel.cut and (low > (1 if panel.reversed else 0) or high < 0)


def _at_cut(low: float, high: float) -> str:
    """The condition of a number format that holds at the end behind which zero lies, and nowhere else on the axis."""
    hair = (high - low) / 1000
    return f"[<={low + hair:.10g}]" if low > 0 else f"[>={high - hair:.10g}]"


def _bare_cut(values: Any, low: float, high: float, points: float) -> None:
    """The mark of a cut on an axis that is not written: the one label that its numbers have."""
    values.visible = True
    values.format.line.fill.background()
    values.major_unit = high - low
    values.tick_labels.font.size = Pt(points)
    values.tick_labels.font.color.rgb = RGBColor.from_string(colour(theme.COLOUR["muted"]))
    values.tick_labels.number_format = f'{_at_cut(low, high)}"{CUT}";""'
    values.tick_labels.number_format_is_linked = False


def _scale(panel: Plot) -> tuple[float | None, float | None, float | None]:
    """Ends and step of the value axis; where it is written, the ends of a cut axis are round numbers."""
    low, high = panel.low, panel.high
    if low is None or high is None:
        return low, high, None
    if not panel.axis:
        if any(one.draw == "bar" for one in panel.series):
            return low, high, None
        air = 0.1 * (high - low)  # for the labels below the lowest points
        return (low, high + air, None) if panel.reversed else (low - air, high, None)
    if panel.step is not None:
        return low, high, panel.step
    rough = (high - low) / 5
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    if panel.reversed:
        step = max(1.0, step)  # there are no halves of a place
    if low == 0 and not panel.reversed:
        return low, high, step
    return math.floor(low / step) * step, math.ceil(high / step) * step, step


def _decimals(step: float | None) -> str:
    return "" if step is None or step >= 1 else ".0" if step >= 0.1 else ".00"


def _keep_upright(axis: Any, panel: Plot, box: tuple[int, int, int, int], points: float) -> None:
    """Words stand upright; years that are too many for the width are written every second or third time."""
    text = axis._element.get_or_add_txPr()
    text.bodyPr.set("rot", "0")
    text.bodyPr.set("vert", "horz")
    if panel.across or not all(len(place) == 4 for place in panel.categories):
        _skip(axis, 1)
        return
    widest = max(measure.width(line, points) for name in _categories(panel) for line in name.split("\n"))
    room = box[2] / _EMU * 0.92 / len(panel.categories)
    _skip(axis, max(1, int(-(-(widest + 2) // room))))


def _skip(axis: Any, every: int) -> None:
    """Write every second, third … category only; 1 writes all of them, however close they stand."""
    last = axis._element.find(qn("c:noMultiLvlLbl"))
    if last is not None:
        last.addprevious(parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="{every}"/>'))


def _legend(chart: Chart, panel: Plot, points: float, *, wanted: bool) -> None:
    chart.has_legend = wanted and sum(one.in_legend for one in panel.series) > 1
    if not chart.has_legend or chart.legend is None:
        return
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(points)
    position = chart.legend._element.find(qn("c:legendPos"))
    for index, one in reversed(list(enumerate(panel.series))):
        if not one.in_legend:
            entry = f'<c:legendEntry {nsdecls("c")}><c:idx val="{index}"/><c:delete val="1"/></c:legendEntry>'
            position.addnext(parse_xml(entry))


def _dress(chart: Chart, panel: Plot, box: tuple[int, int, int, int], points: float) -> None:
    area = chart._chartSpace.chart.plotArea
    plot = area.find(qn("c:barChart"))
    if plot is None:
        plot = area.find(qn("c:lineChart"))
    height = (box[2] if panel.across else box[3]) / _EMU * PLOT
    grafted, wide = [], []
    nested = panel.low is not None and panel.high is not None and any(one.slim for one in panel.series)
    for element, one in zip(plot.findall(qn("c:ser")), panel.series, strict=True):
        dress(element, one, panel, points, height)
        if plot.tag == qn("c:barChart") and one.draw != "bar":
            plot.remove(element)
            grafted.append(element)
        elif nested and not one.slim:
            plot.remove(element)
            wide.append(element)
    if plot.tag == qn("c:barChart"):
        _gaps(plot, panel)
    last = plot
    if wide:
        last = _outlines_in_front(plot, wide, panel)
    if grafted:
        line = parse_xml(
            f'<c:lineChart {nsdecls("c")}><c:grouping val="standard"/><c:varyColors val="0"/></c:lineChart>'
        )
        for element in grafted:
            line.append(element)
        line.append(parse_xml(f'<c:marker {nsdecls("c")} val="1"/>'))
        for axis in plot.findall(qn("c:axId")):
            line.append(parse_xml(f'<c:axId {nsdecls("c")} val="{axis.get("val")}"/>'))
        last.addnext(line)
    blanks = chart._chartSpace.chart.find(qn("c:dispBlanksAs"))
    if blanks is not None:
        blanks.set("val", "gap")


def _gaps(plot: Any, panel: Plot) -> None:
    """Bars of series that never meet stand at their place; those that do stand side by side."""
    bars = [one for one in panel.series if one.draw == "bar" and not one.slim]
    meet = any(sum(one.points[index] is not None for one in bars) > 1 for index in range(len(panel.categories)))
    overlap = 100 if panel.stacked or panel.overlaid or not meet else -5
    for tag in ("c:gapWidth", "c:overlap"):
        for old in plot.findall(qn(tag)):
            plot.remove(old)
    first = plot.find(qn("c:axId"))
    width = 45 if panel.across else 55
    first.addprevious(parse_xml(f'<c:gapWidth {nsdecls("c")} val="{width}"/>'))
    first.addprevious(parse_xml(f'<c:overlap {nsdecls("c")} val="{overlap}"/>'))


_WIDE: Final = """<c:barChart {ns}><c:barDir val="col"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>
<c:gapWidth val="55"/><c:overlap val="100"/><c:axId val="50010"/><c:axId val="50020"/></c:barChart>"""
_WIDE_PLACES: Final = """<c:catAx {ns}><c:axId val="50010"/><c:scaling><c:orientation val="minMax"/></c:scaling>
<c:delete val="1"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>
<c:tickLblPos val="nextTo"/><c:crossAx val="50020"/><c:crosses val="autoZero"/><c:auto val="1"/>
<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>"""
_WIDE_VALUES: Final = """<c:valAx {ns}><c:axId val="50020"/><c:scaling><c:orientation val="minMax"/>
<c:max val="{high}"/><c:min val="{low}"/></c:scaling><c:delete val="1"/><c:axPos val="r"/>
<c:numFmt formatCode="General" sourceLinked="0"/>
<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="50010"/>
<c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>"""
_SLIM_GAP: Final = 130


def _outlines_in_front(plot: Any, wide: list[Any], panel: Plot) -> Any:
    """Actuals as slim bars inside the outlines of their targets; returns the plot of the wide bars.

    All bars of one plot are equally wide, so the wide ones get a plot of their own: in front, because an
    outline hides nothing, on axes that are not drawn and have the same ends.
    """
    plot.find(qn("c:gapWidth")).set("val", str(_SLIM_GAP))
    plot.find(qn("c:overlap")).set("val", "100")
    bars = parse_xml(_WIDE.format(ns=nsdecls("c"), grouping="stacked" if panel.stacked else "clustered"))
    gap = bars.find(qn("c:gapWidth"))
    for element in wide:
        gap.addprevious(element)
    plot.addnext(bars)
    low, high, _ = _scale(panel)
    axis = plot.getparent().findall(qn("c:valAx"))[-1]
    axis.addnext(parse_xml(_WIDE_VALUES.format(ns=nsdecls("c"), low=low, high=high)))
    axis.addnext(parse_xml(_WIDE_PLACES.format(ns=nsdecls("c"))))
    return bars
