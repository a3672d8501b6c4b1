"""How a series of a PowerPoint chart is dressed: fills and outlines by its look, labels that stay tied to numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from ktudash import theme
from ktudash.drawing import measure
from ktudash.drawing.look import Look
from ktudash.drawing.number_formats import GENERAL, number_format, spaced
from ktudash.drawing.pptx.plots import Plot, PlotPoint, PlotSeries

_EMU: Final = 12700  # EMU in a point
#: PowerPoint has no triangle that stands on its head.
_SYMBOLS: Final = {
    "circle": "circle", "square": "square", "diamond": "diamond", "triangle-up": "triangle", "triangle-down": "dash",
}  # fmt: skip
_DASHES: Final = {"dot": "sysDot", "dash": "dash"}
_GROUND: Final = theme.COLOUR["ground"].removeprefix("#")
#: How much of the height of a chart (bars on their side: of its width) is its plot, about.
PLOT: Final = 0.75
#: A part of a stack thinner than this share of the chart's height has no room for its number.
_THIN: Final = 1.25


def colour(value: str) -> str:
    """A colour of the theme (``#13263C``) as PowerPoint writes it."""
    return value.removeprefix("#").upper()


def dress(element: Any, one: PlotSeries, panel: Plot, points: float, height: float) -> None:
    """Write a series anew around its references to the sheet, in the order that the format asks for."""
    kept = {child.tag: child for child in element}
    for child in list(element):
        if child.tag not in (qn("c:idx"), qn("c:order"), qn("c:tx")):
            element.remove(child)
    look = one.look
    bar = one.draw == "bar"
    line = one.draw != "bar"
    parts = [_bar_shape(look, hatched=one.hatched, part=one.role == "part") if bar else _line_shape(one)]
    if bar:
        parts.append('<c:invertIfNegative val="0"/>')
    if line:
        parts.append(_marker(look, one))
    for index, point in enumerate(one.points):
        if point is None or point.value is None or point.look == look:
            continue
        if bar:
            shape = _bar_shape(point.look, hatched=one.hatched, part=one.role == "part")
            parts.append(
                f'<c:dPt><c:idx val="{index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>{shape}</c:dPt>'
            )
        elif one.marks:
            parts.append(
                f'<c:dPt><c:idx val="{index}"/>{_marker(point.look, one)}'
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


def _bar_shape(look: Look, *, hatched: bool, part: bool) -> str:
    body, edge = colour(look.fill), colour(look.outline)
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


def _line_shape(one: PlotSeries) -> str:
    if one.draw == "total":
        return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
    dash = f'<a:prstDash val="{_DASHES[one.dash]}"/>' if one.dash in _DASHES else ""
    width = int(min(one.width, 6) * _EMU)
    return f'<c:spPr><a:ln w="{width}" cap="rnd">{_solid(colour(one.colour))}{dash}<a:round/></a:ln></c:spPr>'


def _marker(look: Look, one: PlotSeries) -> str:
    if one.draw in ("total", "reference") or not one.marks:
        return '<c:marker><c:symbol val="none"/></c:marker>'
    fill, outline = colour(look.fill), colour(look.outline)
    return (
        f'<c:marker><c:symbol val="{_SYMBOLS[one.shape]}"/><c:size val="8"/><c:spPr>{_solid(fill)}'
        f'<a:ln w="19050">{_solid(outline)}</a:ln></c:spPr></c:marker>'
    )


def number_code(one: PlotSeries) -> str:
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


def _labels(one: PlotSeries, panel: Plot, points: float, height: float) -> str:
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
        words = point.lines or (() if code != GENERAL else ((point.label, ""),))
        text = f"<c:tx><c:rich>{frame}{_paragraphs(words, _ink(point, one), points)}</c:rich></c:tx>" if words else ""
        ground = _solid(_GROUND) if point.boxed else "<a:noFill/>"
        fmt = "" if words else f'<c:numFmt formatCode="{_escaped(spaced(code, point.value))}" sourceLinked="0"/>'
        each.append(
            f'<c:dLbl><c:idx val="{index}"/>{_lift(index, one, panel)}{text}{fmt}'
            f"<c:spPr>{ground}<a:ln><a:noFill/></a:ln></c:spPr>"
            + ("" if words else _text_properties(frame, _ink(point, one), points, bold=one.draw == "total"))
            + f'<c:dLblPos val="{point.side}"/>{_SHOW.format(shown=1)}</c:dLbl>'
        )
    return f"<c:dLbls>{''.join(each)}{_SHOW.format(shown=0)}</c:dLbls>"


def _lift(index: int, one: PlotSeries, panel: Plot) -> str:
    """The layout that lifts a printed total above its stack, where the parts add up to more."""
    point = one.points[index]
    if one.draw != "total" or not panel.stacked or panel.high is None or point is None:
        return ""
    parts = [bar.points[index] for bar in panel.series if bar.draw == "bar"]
    over = sum(part.value or 0.0 for part in parts if part is not None) - (point.value or 0.0)
    if over <= 0:
        return ""
    part = PLOT * over / (panel.high - min(panel.low or 0.0, 0.0))
    return f'<c:layout><c:manualLayout><c:x val="0"/><c:y val="{-part:.4f}"/></c:manualLayout></c:layout>'


def _paragraphs(lines: Sequence[tuple[str, str]], ink: str, points: float) -> str:
    return "".join(
        f'<a:p><a:r><a:rPr lang="en-US" sz="{int(points * 100)}">{_solid(colour(own) if own else ink)}</a:rPr>'
        f"<a:t>{_escaped(words)}</a:t></a:r></a:p>"
        for words, own in lines
    )


def _too_thin(point: PlotPoint, panel: Plot, one: PlotSeries, points: float, height: float) -> bool:
    if one.draw != "bar" or point.side != "ctr" or panel.high is None:
        return False
    span = panel.high - min(panel.low or 0.0, 0.0)
    needed = measure.width(point.label, points) if panel.across or one.turned else points * _THIN
    return abs(point.value or 0.0) / span * height < needed


def _ink(point: PlotPoint, one: PlotSeries) -> str:
    if point.boxed and point.side == "ctr":
        return colour(theme.COLOUR["actual"])
    inside = point.side == "ctr"
    if one.draw == "bar" and inside:
        fill = colour(point.look.fill)
        if fill == _GROUND or one.hatched:
            return colour(point.look.outline) if one.role != "part" else colour(theme.COLOUR["actual"])
        return colour(theme.word_on(point.look.fill))
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
