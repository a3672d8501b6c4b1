"""A panel as an editable PowerPoint chart, in the notation of the house: actual solid, target outlined.

python-pptx makes the chart part and the workbook in it; the series are then dressed here, and what it
cannot combine (bars with a target line, totals above stacks) is moved into a line plot on the same axes.
"""

from __future__ import annotations

import math
import re
from collections import Counter
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
from ktudash.export import fit
from ktudash.export.formats import GENERAL, number_format
from ktudash.export.panels import Panel, Point, Series
from ktudash.export.plain import plain

_EMU: Final = 12700  # EMU in a point
_HEX: Final = re.compile(r"^#([0-9a-fA-F]{6})$")
_RGB: Final = re.compile(r"^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})")
_DASHES: Final = {"dot": "sysDot", "dash": "dash", "longdash": "lgDash", "dashdot": "dashDot"}
_GROUND: Final = theme.COLOUR["ground"].removeprefix("#")
#: A part of a stack thinner than this share of the chart's height has no room for its number.
_THIN: Final = 1.25


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


def colour(given: str) -> str:
    """``#13263C`` or ``rgb(…)`` as PowerPoint writes it; anything else is the ink of the house."""
    if found := _HEX.match(given):
        return found[1].upper()
    if found := _RGB.match(given):
        return "".join(f"{min(255, int(part)):02X}" for part in found.groups())
    return theme.COLOUR["actual"].removeprefix("#").upper()


def _dark(hexadecimal: str) -> bool:
    red, green, blue = (int(hexadecimal[at : at + 2], 16) for at in (0, 2, 4))
    return 0.299 * red + 0.587 * green + 0.114 * blue < 140


def add_chart(
    slide: PptxSlide,
    panel: Panel,
    box: tuple[int, int, int, int],
    *,
    name: str,
    alt: str,
    points: float,
    legend: bool,
) -> Chart:
    """Put ``panel`` into ``box`` (left, top, width, height in EMU) with letters of ``points``."""
    data = _Data(number_format=GENERAL)
    data.categories = [_category(panel, place) for place in panel.categories]
    for one in panel.series:
        data.add_series(plain(one.name), one.values, number_format=_commonest(one) or GENERAL)
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


def _fitting(panel: Panel, box: tuple[int, int, int, int], points: float) -> float:
    """``points``, or less where the numbers of neighbours would run into one another; never below nine."""
    if panel.across:
        return points
    widest = max((point.label for one in panel.series for point in one.points if point), key=len, default="")
    room = box[2] / _EMU * 0.92 / len(panel.categories)
    while points > 9 and fit.width(widest, points) > room * 1.05:
        points -= 1
    return points


def _category(panel: Panel, place: str) -> str:
    words = panel.words.get(place)
    name = plain(place)
    if not words or panel.bare:
        return name
    return f"{name}: {words}" if panel.across else f"{name}\n{words}"


def _kind(panel: Panel) -> Any:
    if not any(one.draw == "bar" for one in panel.series):
        return XL_CHART_TYPE.LINE_MARKERS
    if panel.across:
        return XL_CHART_TYPE.BAR_STACKED if panel.stacked else XL_CHART_TYPE.BAR_CLUSTERED
    return XL_CHART_TYPE.COLUMN_STACKED if panel.stacked else XL_CHART_TYPE.COLUMN_CLUSTERED


def _heading(chart: Chart, panel: Panel, points: float) -> None:
    if not panel.title:
        chart.has_title = False
        return
    frame = chart.chart_title.text_frame
    frame.text = plain(panel.title)
    font = frame.paragraphs[0].runs[0].font
    font.size, font.bold = Pt(points + 1), True
    font.color.rgb = RGBColor.from_string(colour(theme.COLOUR["muted"]))
    chart.chart_title.include_in_layout = False


def _axes(chart: Chart, panel: Panel, box: tuple[int, int, int, int], points: float) -> None:
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
    values.major_tick_mark = XL_TICK_MARK.NONE
    values.has_major_gridlines = panel.axis
    if not panel.axis:
        values.visible = False
        return
    values.format.line.fill.background()
    grid = values.major_gridlines.format.line
    grid.color.rgb = RGBColor.from_string(colour(theme.COLOUR["target" if panel.step else "grid"]))
    grid.width = Pt(1.5 if panel.step else 0.75)
    values.tick_labels.font.size = Pt(points)
    values.tick_labels.font.color.rgb = RGBColor.from_string(colour(theme.COLOUR["muted"]))
    suffix = f'"{panel.suffix}"' if panel.suffix else ""
    code = f"#,##0{_decimals(step)}{suffix}"
    # There is no place 0: the third section, that of nought, is empty.
    values.tick_labels.number_format = f"{code};{code};" if panel.reversed else code
    values.tick_labels.number_format_is_linked = False
    if step is not None:
        values.major_unit = step
    if panel.across and panel.step is None:
        values.visible = False  # the numbers stand at the bars
        values.has_major_gridlines = False


def _scale(panel: Panel) -> tuple[float | None, float | None, float | None]:
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


def _keep_upright(axis: Any, panel: Panel, box: tuple[int, int, int, int], points: float) -> None:
    """Words stand upright; years that are too many for the width are written every second or third time."""
    text = axis._element.get_or_add_txPr()
    text.bodyPr.set("rot", "0")
    text.bodyPr.set("vert", "horz")
    if panel.across or not all(len(place) == 4 for place in panel.categories):
        _skip(axis, 1)
        return
    widest = max(fit.width(line, points) for place in panel.categories for line in _category(panel, place).split("\n"))
    room = box[2] / _EMU * 0.92 / len(panel.categories)
    _skip(axis, max(1, int(-(-(widest + 2) // room))))


def _skip(axis: Any, every: int) -> None:
    """Write every second, third … category only; 1 writes all of them, however close they stand."""
    last = axis._element.find(qn("c:noMultiLvlLbl"))
    if last is not None:
        last.addprevious(parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="{every}"/>'))


def _legend(chart: Chart, panel: Panel, points: float, *, wanted: bool) -> None:
    named = [one for one in panel.series if one.draw != "total"]
    chart.has_legend = wanted and len(named) > 1
    if not chart.has_legend or chart.legend is None:
        return
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(points)
    position = chart.legend._element.find(qn("c:legendPos"))
    for index, one in reversed(list(enumerate(panel.series))):
        if one.draw == "total":
            entry = f'<c:legendEntry {nsdecls("c")}><c:idx val="{index}"/><c:delete val="1"/></c:legendEntry>'
            position.addnext(parse_xml(entry))


# --- series -----------------------------------------------------------------------------------------


def _dress(chart: Chart, panel: Panel, box: tuple[int, int, int, int], points: float) -> None:
    area = chart._chartSpace.chart.plotArea
    plot = area.find(qn("c:barChart"))
    if plot is None:
        plot = area.find(qn("c:lineChart"))
    height = (box[2] if panel.across else box[3]) / _EMU * 0.75
    grafted, wide = [], []
    nested = panel.low is not None and panel.high is not None and any(one.slim for one in panel.series)
    for element, one in zip(plot.findall(qn("c:ser")), panel.series, strict=True):
        _dress_series(element, one, panel, points, height)
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


def _gaps(plot: Any, panel: Panel) -> None:
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


def _outlines_in_front(plot: Any, wide: list[Any], panel: Panel) -> Any:
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


def _dress_series(element: Any, one: Series, panel: Panel, points: float, height: float) -> None:
    """Write a series anew around its references to the sheet, in the order that the format asks for."""
    kept = {child.tag: child for child in element}
    for child in list(element):
        if child.tag not in (qn("c:idx"), qn("c:order"), qn("c:tx")):
            element.remove(child)
    look = one.look
    bar = one.draw == "bar"
    line = one.draw != "bar"
    parts = [_bar_shape(*look, hatched=one.hatched, part=one.role == "part") if bar else _line_shape(one)]
    if bar:
        parts.append('<c:invertIfNegative val="0"/>')
    if line:
        parts.append(_marker(look, one))
    for index, point in enumerate(one.points):
        if point is None or point.value is None or (point.fill, point.outline) == look:
            continue
        if bar:
            shape = _bar_shape(point.fill, point.outline, hatched=one.hatched, part=one.role == "part")
            parts.append(
                f'<c:dPt><c:idx val="{index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>{shape}</c:dPt>'
            )
        elif one.marks:
            parts.append(
                f'<c:dPt><c:idx val="{index}"/>{_marker((point.fill, point.outline), one)}'
                f'<c:bubble3D val="0"/>{_line_shape(one)}</c:dPt>'
            )
    parts.append(_labels(one, panel, points, height))
    for part in parts:
        if part:
            # A part comes with its namespaces written once, at its root.
            element.append(parse_xml(re.sub(r"^<(c:\w+)", rf"<\1 {nsdecls('c', 'a')}", part)))
    for tag in ("c:cat", "c:val"):
        if qn(tag) in kept:
            element.append(kept[qn(tag)])
    if line:
        element.append(parse_xml(f'<c:smooth {nsdecls("c")} val="0"/>'))


def _solid(hexadecimal: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{hexadecimal}"/></a:solidFill>'


def _bar_shape(fill: str, outline: str, *, hatched: bool, part: bool) -> str:
    body, edge = colour(fill), colour(outline)
    if hatched:
        inside = (
            f'<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="{edge}"/></a:fgClr>'
            f'<a:bgClr><a:srgbClr val="{_GROUND}"/></a:bgClr></a:pattFill>'
        )
    elif body == _GROUND and not part:
        inside = "<a:noFill/>"
    else:
        inside = _solid(body)
    return f'<c:spPr>{inside}<a:ln w="19050">{_solid(edge)}</a:ln></c:spPr>'


def _line_shape(one: Series) -> str:
    if one.draw == "total":
        return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
    dash = f'<a:prstDash val="{_DASHES[one.dash]}"/>' if one.dash in _DASHES else ""
    width = int(min(one.width, 6) * _EMU)
    return f'<c:spPr><a:ln w="{width}" cap="rnd">{_solid(colour(one.colour))}{dash}<a:round/></a:ln></c:spPr>'


def _marker(look: tuple[str, str], one: Series) -> str:
    if one.draw in ("total", "reference") or not one.marks:
        return '<c:marker><c:symbol val="none"/></c:marker>'
    fill, outline = (colour(part) for part in look)
    return (
        f'<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>{_solid(fill)}'
        f'<a:ln w="19050">{_solid(outline)}</a:ln></c:spPr></c:marker>'
    )


def _commonest(one: Series) -> str:
    """The number format that most labels of a series have, else that of its words."""
    codes = Counter(
        number_format(point.label or point.shown, point.value)
        for point in one.points
        if point is not None and point.value is not None and (point.label or point.shown)
    )
    # python-pptx writes the code into the chart as it is: letters that XML needs for itself stay out of it.
    fit_for_it = [code for code, _ in codes.most_common() if code != GENERAL and not set(code) & set("&<>")]
    return fit_for_it[0] if fit_for_it else ""


_SHOW: Final = (
    '<c:showLegendKey val="0"/><c:showVal val="{shown}"/><c:showCatName val="0"/><c:showSerName val="0"/>'
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)


def _labels(one: Series, panel: Panel, points: float, height: float) -> str:
    """Labels: the number itself under its format where that reads as the chart's words, else the words."""
    if one.draw == "reference" or not any(point is not None and point.label for point in one.points):
        return ""
    frame = '<a:bodyPr rot="-5400000" vert="horz" wrap="none"/>' if one.turned else '<a:bodyPr wrap="none"/>'
    each = []
    for index, point in enumerate(one.points):
        if point is None or point.value is None:
            continue
        if not point.label or _too_thin(point, panel, one, points, height):
            each.append(f'<c:dLbl><c:idx val="{index}"/><c:delete val="1"/></c:dLbl>')
            continue
        code = number_format(point.label, point.value)
        words = "" if code != GENERAL else point.label
        text = ""
        if words:
            text = (
                f"<c:tx><c:rich>{frame}<a:p><a:r>"
                f'<a:rPr lang="en-US" sz="{int(points * 100)}">{_solid(_ink(point, one))}</a:rPr>'
                f"<a:t>{_escaped(words)}</a:t></a:r></a:p></c:rich></c:tx>"
            )
        ground = _solid(_GROUND) if point.boxed else "<a:noFill/>"
        fmt = "" if words else f'<c:numFmt formatCode="{_escaped(code)}" sourceLinked="0"/>'
        each.append(
            f'<c:dLbl><c:idx val="{index}"/>{text}{fmt}<c:spPr>{ground}<a:ln><a:noFill/></a:ln></c:spPr>'
            + ("" if words else _text_properties(frame, _ink(point, one), points, bold=one.draw == "total"))
            + f'<c:dLblPos val="{point.side}"/>{_SHOW.format(shown=1)}</c:dLbl>'
        )
    return f"<c:dLbls>{''.join(each)}{_SHOW.format(shown=0)}</c:dLbls>"


def _too_thin(point: Point, panel: Panel, one: Series, points: float, height: float) -> bool:
    if one.draw != "bar" or point.side != "ctr" or panel.high is None:
        return False
    span = panel.high - min(panel.low or 0.0, 0.0)
    needed = fit.width(point.label, points) if panel.across or one.turned else points * _THIN
    return abs(point.value or 0.0) / span * height < needed


def _ink(point: Point, one: Series) -> str:
    inside = point.side == "ctr"
    if one.draw == "bar" and inside:
        fill = colour(point.fill)
        if fill == _GROUND or one.hatched:
            return colour(point.outline) if one.role != "part" else colour(theme.COLOUR["actual"])
        return _GROUND if _dark(fill) else colour(theme.COLOUR["actual"])
    ink = colour(point.ink)
    # Pale letters on white cannot be read from the last row.
    light = ink in (_GROUND, colour(theme.COLOUR["previous"]))
    return colour(theme.COLOUR["muted"]) if light else ink


def _text_properties(frame: str, ink: str, points: float, *, bold: bool) -> str:
    weight = ' b="1"' if bold else ""
    return (
        f'<c:txPr>{frame}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="{int(points * 100)}"{weight}>{_solid(ink)}'
        '</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>'
    )


def _escaped(words: str) -> str:
    return (
        words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("\n", " ")
    )
