"""New figures in a chart that somebody may have restyled: its data, the workbook in it, and what is written at marks.

A series keeps its look. Where that is still ours, so are the looks of its points (a corrected value, a region in the
colour of home); where somebody has chosen another, each point keeps what it was given, at its place.
"""

from __future__ import annotations

import math
from copy import deepcopy
from typing import Any, Final

from pptx.oxml.ns import qn

from ktudash.drawing.pptx.anew.labels import renew_labels
from ktudash.drawing.pptx.marking import axis_ends

#: What follows the points of a series in the order that the format asks for.
_AFTER_POINTS: Final = ("c:dLbls", "c:trendline", "c:errBars", "c:cat", "c:val", "c:shape", "c:smooth", "c:extLst")
_AFTER_NAMES: Final = ("c:val", "c:shape", "c:smooth", "c:extLst")

Figures = dict[tuple[str, str], float]


def all_series(chart: Any) -> list[Any]:
    """The series of a chart in the order of their numbers."""
    found = [one for plot in chart._chartSpace.chart.plotArea for one in plot.findall(qn("c:ser"))]
    return sorted(found, key=lambda one: int(one.find(qn("c:order")).get("val")))


def name_of(series: Any) -> str:
    """The name of a series as it was last read from its workbook."""
    return next((one.text or "" for one in series.findall(f"{qn('c:tx')}//{qn('c:v')}")), "")


def places_of(series: Any) -> list[str]:
    """The names at the axis, without the words for what is missing there."""
    return [words.split("\n")[0] for words in _points(series.find(qn("c:cat")))]


def figures(chart: Any) -> Figures:
    """The numbers of a chart by series and place."""
    found = {}
    for one in all_series(chart):
        places = places_of(one)
        for index, written in enumerate(_points(one.find(qn("c:val")))):
            number = _number(written)
            if number is not None:
                found[name_of(one), places[index] if index < len(places) else str(index + 1)] = number
    return found


def are_same(old: float | None, new: float | None) -> bool:
    """Whether two figures are one: programs write fewer digits than they read."""
    return old == new or (old is not None and new is not None and math.isclose(old, new, rel_tol=1e-9))


def _number(written: str) -> float | None:
    try:
        return float(written)
    except ValueError:
        return None


def _points(data: Any) -> list[str]:
    """The cached values of categories or numbers, empty where there is none."""
    if data is None:
        return []
    count = next((int(one.get("val")) for one in data.iter(qn("c:ptCount"))), 0)
    values = [""] * min(count, 5_000)
    for point in data.iter(qn("c:pt")):
        at = int(point.get("idx"))
        if at < len(values):
            values[at] = point.findtext(qn("c:v")) or ""
    return values


def renew(shape: Any, fresh: Any, ends: str) -> bool:
    """Give the chart of ``shape`` the data of ``fresh``; whether it had to be drawn anew as a whole.

    ``ends`` are those of the value axis as we had set them.
    """
    chart, new = shape.chart, fresh.chart
    pairs = _pairs(all_series(chart), all_series(new))
    if pairs is None:
        _redraw(chart, new)
    else:
        for old, one in pairs:
            _renew_series(old, one)
        _renew_axes(chart, new, ends)
    chart.part.chart_workbook.update_from_xlsx_blob(new.part.chart_workbook.xlsx_part.blob)
    return pairs is None


def _pairs(old: list[Any], new: list[Any]) -> list[tuple[Any, Any]] | None:
    """Each series with the one that has its data now: by name, the others in their order; ``None``: they do not fit."""
    if len(old) != len(new):
        return None
    by_name = {name_of(one): one for one in new}
    if len(by_name) < len(new):
        return list(zip(old, new, strict=True))
    found = {id(one): by_name.pop(name_of(one), None) for one in old}
    rest = iter(by_name.values())
    return [(one, found[id(one)] if found[id(one)] is not None else next(rest)) for one in old]


def _redraw(chart: Any, new: Any) -> None:
    """The whole of ``new`` in the place of a chart, in the looks that somebody has given to what both have."""
    old = chart._chartSpace.chart
    looks = {name_of(one): one for one in all_series(chart)}
    made = deepcopy(new._chartSpace.chart)
    for series in made.iter(qn("c:ser")):
        before = looks.get(name_of(series))
        if before is None or _look(before) == _look(series) or _drawn_as(before) != _drawn_as(series):
            continue
        for point in series.findall(qn("c:dPt")):
            series.remove(point)
        for tag in ("c:spPr", "c:marker"):
            if before.find(qn(tag)) is not None and series.find(qn(tag)) is not None:
                series.replace(series.find(qn(tag)), deepcopy(before.find(qn(tag))))
    for tag in ("c:catAx", "c:valAx"):
        for mine, theirs in zip(made.iter(qn(tag)), old.iter(qn(tag)), strict=False):
            for part in ("c:spPr", "c:txPr"):
                if mine.find(qn(part)) is not None and theirs.find(qn(part)) is not None:
                    mine.replace(mine.find(qn(part)), deepcopy(theirs.find(qn(part))))
    for part in ("c:title", "c:legend"):
        mine, theirs = made.find(qn(part)), old.find(qn(part))
        if mine is not None and theirs is not None:
            kept = deepcopy(theirs)
            for entry in kept.findall(qn("c:legendEntry")):
                kept.remove(entry)
            for entry in reversed(mine.findall(qn("c:legendEntry"))):
                kept.find(qn("c:legendPos")).addnext(entry)
            mine.getparent().replace(mine, kept)
    chart._chartSpace.replace(old, made)


def _renew_series(old: Any, new: Any) -> None:
    before, now = places_of(old), places_of(new)
    alike = _drawn_as(old) == _drawn_as(new)
    renew_labels(old, new, before, now, alike=alike)
    _renew_points(old, new, before, now, ours=alike and _look(old) == _look(new))
    for tag, after in (("c:tx", ("c:spPr",)), ("c:cat", _AFTER_NAMES), ("c:val", _AFTER_NAMES[1:])):
        put(old, new.find(qn(tag)), tag, after)


def put(into: Any, given: Any, tag: str, after: tuple[str, ...]) -> None:
    """``given`` in the place of what ``into`` has under ``tag``, else before the first of ``after``."""
    have = into.find(qn(tag))
    if given is None:
        if have is not None:
            into.remove(have)
        return
    made = deepcopy(given)
    if have is not None:
        into.replace(have, made)
        return
    insert(into, made, after)


def insert(into: Any, made: Any, after: tuple[str, ...]) -> None:
    """``made`` before the first of ``after``, else at the end."""
    following = next((one for one in (into.find(qn(tag)) for tag in after) if one is not None), None)
    if following is None:
        into.append(made)
    else:
        following.addprevious(made)


def _drawn_as(series: Any) -> tuple[str, str, str]:
    """The kind of plot: labels have places that one kind knows and another refuses."""
    plot = series.getparent()
    said = (plot.find(qn(tag)) for tag in ("c:grouping", "c:barDir"))
    grouping, direction = ("" if one is None else str(one.get("val")) for one in said)
    return str(plot.tag), grouping, direction


def _look(series: Any) -> tuple[str, ...]:
    """Fill and outline of a series, whatever program has written them."""
    shape = series.find(qn("c:spPr"))
    if shape is None:
        return ()
    line = shape.find(qn("a:ln"))
    fill = next((one for one in shape if one.tag.endswith("Fill")), None)
    return tuple(
        "" if one is None else " ".join((found.get("val") or "").upper() for found in one.iter(qn("a:srgbClr")))
        for one in (fill, line)
    )


def _renew_points(old: Any, new: Any, before: list[str], now: list[str], *, ours: bool) -> None:
    had = {int(one.find(qn("c:idx")).get("val")): one for one in old.findall(qn("c:dPt"))}
    for one in had.values():
        old.remove(one)
    if ours:
        made = [deepcopy(one) for one in new.findall(qn("c:dPt"))]
    else:
        made = []
        for index, place in enumerate(now):
            if place in before and before.index(place) in had:
                point = deepcopy(had[before.index(place)])
                point.find(qn("c:idx")).set("val", str(index))
                made.append(point)
    for one in made:
        insert(old, one, _AFTER_POINTS)


def _renew_axes(chart: Any, new: Any, ends: str) -> None:
    """The ends of the value axes: those of now where nobody has chosen others, and where the figures ask for them."""
    wanted = axis_ends(new)
    if not wanted or (ends and axis_ends(chart) != ends and _fit(chart, wanted)):
        return
    axes = list(chart._chartSpace.iter(qn("c:valAx")))
    fresh = list(new._chartSpace.iter(qn("c:valAx")))
    for axis, one in zip(axes, fresh, strict=False):
        scaling, scale = axis.find(qn("c:scaling")), one.find(qn("c:scaling"))
        put(scaling, scale.find(qn("c:max")), "c:max", ("c:min",))
        put(scaling, scale.find(qn("c:min")), "c:min", ())
        put(axis, one.find(qn("c:majorUnit")), "c:majorUnit", ("c:minorUnit", "c:dispUnits", "c:extLst"))
        written, code = axis.find(qn("c:numFmt")), one.find(qn("c:numFmt"))
        if written is not None and code is not None:
            written.set("formatCode", code.get("formatCode"))
    for axis, one in zip(chart._chartSpace.iter(qn("c:catAx")), new._chartSpace.iter(qn("c:catAx")), strict=False):
        skip, wanted_skip = axis.find(qn("c:tickLblSkip")), one.find(qn("c:tickLblSkip"))
        if skip is not None and wanted_skip is not None:
            skip.set("val", wanted_skip.get("val"))


def _fit(chart: Any, wanted: str) -> bool:
    """Whether the figures of now fit between the ends that somebody has chosen."""
    for mine, theirs, above in zip(wanted.split(":"), axis_ends(chart).split(":"), (False, True), strict=False):
        low, high = _number(mine), _number(theirs)
        if low is not None and high is not None and (low > high if above else low < high):
            return False
    return True
