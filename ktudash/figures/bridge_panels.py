"""A figure read as charts that PowerPoint has: bars, stacks, lines, and bars with lines.

What PowerPoint has no editable kind for (maps, heatmaps, waterfalls, dots between words, logarithmic
ways) is :class:`NotNative`; it becomes a picture or a table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

import plotly.graph_objects as go

from ktudash import theme
from ktudash.figures.bridge_words import plain

Draw = Literal["bar", "line", "total", "reference"]
Side = Literal["t", "b", "l", "r", "ctr", "outEnd"]

SENTENCES: Final = {
    "same_name": "{name}, {role}",
    "actual": "actual",
    "target": "target",
    "previous": "earlier",
    "forecast": "forecast",
    "part": "part",
    "reported": "reported",
    "reference": "Line at {value}",
    "missing": "{place}, {series}: {word}",
}

#: More lines than these are a bundle, not something to edit line by line.
MOST_LINES: Final = 12
MOST_PANELS: Final = 9

_GROUND: Final = theme.COLOUR["ground"]
_INK: Final = theme.COLOUR["actual"]


class NotNative(ValueError):
    """PowerPoint has no editable chart of this kind; the message says which kind it is."""


@dataclass(frozen=True, slots=True)
class Point:
    """One place of a series: its number, the words at its mark, what it looks like, its note.

    ``boxed`` words stand on white, because a line may run behind them.
    """

    value: float | None = None
    shown: str = ""
    label: str = ""
    note: str = ""
    fill: str = _INK
    outline: str = _INK
    ink: str = _INK
    side: Side = "outEnd"
    boxed: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One series: ``points`` by place of the panel's categories; ``None`` where the series has no point.

    ``look`` is the fill and the outline that most of its points have; ``slim`` bars stand inside others
    (actuals in the outlines of their targets), ``turned`` labels run upwards.
    """

    name: str
    draw: Draw
    role: str
    points: tuple[Point | None, ...]
    colour: str = _INK
    look: tuple[str, str] = (_INK, _INK)
    width: float = 2.5
    dash: str = "solid"
    hatched: bool = False
    marks: bool = True
    slim: bool = False
    turned: bool = False

    @property
    def values(self) -> list[float | None]:
        """The numbers, ``None`` for gaps."""
        return [None if point is None else point.value for point in self.points]


@dataclass(frozen=True, slots=True)
class Panel:
    """One chart: of a figure without small multiples, or one of them.

    ``bare`` leaves the names of the categories to the chart on its left; ``step`` is the value at which a line
    crosses bars on their side; ``words`` say at a category why it has no number, ``missing`` has the category
    and a sentence where that has no place in the chart.
    """

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    across: bool = False
    stacked: bool = False
    overlaid: bool = False
    low: float | None = None
    high: float | None = None
    reversed: bool = False
    axis: bool = True
    suffix: str = ""
    step: float | None = None
    bare: bool = False
    row: int = 0
    column: int = 0
    missing: tuple[tuple[str, str], ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)

    def part(self, start: int, stop: int) -> Panel:
        """The panel with some of its categories only (a long list runs over several slides)."""
        kept = self.categories[start:stop]
        return replace(
            self,
            categories=kept,
            missing=tuple((place, words) for place, words in self.missing if place in kept),
            series=tuple(replace(one, points=one.points[start:stop]) for one in self.series),
        )


def panels(figure: go.Figure) -> tuple[Panel, ...]:
    """The charts that a figure is made of, row by row. Raises :class:`NotNative`."""
    raw = figure.to_plotly_json()
    layout: dict[str, Any] = raw["layout"]
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for trace in raw["data"]:
        role = (trace.get("meta") or {}).get("role")
        if role in (None, "word"):
            continue
        _refuse(trace, role)
        groups.setdefault((trace.get("xaxis") or "x", trace.get("yaxis") or "y"), []).append(trace)
    if not groups:
        raise NotNative("a figure without data")
    if len(groups) > MOST_PANELS:
        raise NotNative(f"{len(groups)} small multiples")
    made = [
        _panel(traces, _axis(layout, axes[0]), _axis(layout, axes[1]), layout, axes, alone=len(groups) == 1)
        for axes, traces in groups.items()
    ]
    lefts = sorted({_start(layout, axes[0]) for axes in groups})
    tops = sorted({_start(layout, axes[1]) for axes in groups}, reverse=True)
    placed = [
        replace(panel, row=tops.index(_start(layout, axes[1])), column=lefts.index(_start(layout, axes[0])))
        for axes, panel in zip(groups, made, strict=True)
    ]
    return tuple(sorted(placed, key=lambda panel: (panel.row, panel.column)))


def is_native(figure: go.Figure) -> bool:
    """Whether PowerPoint has editable charts for a figure."""
    try:
        panels(figure)
    except NotNative:
        return False
    return True


def _refuse(trace: Mapping[str, Any], role: str) -> None:
    kind = trace.get("type", "scatter")
    if kind == "bar":
        bases = _each(trace.get("base"), 1)
        if any(base not in (None, 0) for base in bases):
            raise NotNative("bars that do not stand on the axis")
    elif kind == "scatter":
        if "lines" not in (trace.get("mode") or "lines") and role not in ("total", "change"):
            raise NotNative("dots and words without a line")
    else:
        raise NotNative(str(kind))


def _axis(layout: Mapping[str, Any], name: str) -> dict[str, Any]:
    return layout.get(f"{name[0]}axis{name[1:]}") or {}


def _start(layout: Mapping[str, Any], name: str) -> float:
    return round(float((_axis(layout, name).get("domain") or (0.0, 1.0))[0]), 3)


def _each(value: Any, count: int) -> list[Any]:
    """A value of its own for each of ``count`` points."""
    if value is None or isinstance(value, str | int | float | bool | dict):
        return [value] * count
    given = list(value)
    return (given + [None] * count)[:count] if count > 1 else given


def _number(value: Any) -> float | None:
    return None if value is None or value != value else float(value)


def _panel(
    traces: list[dict[str, Any]],
    x: dict[str, Any],
    y: dict[str, Any],
    layout: dict[str, Any],
    axes: tuple[str, str],
    *,
    alone: bool,
) -> Panel:
    bars = [trace for trace in traces if trace.get("type") == "bar"]
    across = bool(bars) and all(trace.get("orientation") == "h" for trace in bars)
    if across and len(bars) < len(traces):
        raise NotNative("lines among bars that lie on their side")
    if "log" in (x.get("type"), y.get("type")):
        raise NotNative("a logarithmic axis")
    if sum(trace.get("type") != "bar" for trace in traces) > MOST_LINES:
        raise NotNative("a bundle of lines")
    place_axis, value_axis, key = (y, x, "y") if across else (x, y, "x")
    order = _places(traces, place_axis, key, across=across)
    stacked = bool(bars) and layout.get("barmode") in ("stack", "relative")
    changes = [trace for trace in traces if trace["meta"]["role"] == "change"]
    series = _all_series([trace for trace in traces if trace not in changes], order, key, stacked=stacked)
    series += _references(layout, axes, len(order), across=across)
    if not any(one.draw in ("bar", "line") for one in series):
        raise NotNative("words without bars and lines")
    low, high, turned = _range(value_axis, bars=bool(bars))
    words, missing = _words(series, order)
    for change in changes:
        for place, text in zip(change["x"], change["customdata"], strict=True):
            words[str(place)] = "\n".join(filter(None, (words.get(str(place), ""), plain(text[0]))))
    step = _crossing(layout, axes) if across else None
    if step is not None:
        series = [_boxed(one) for one in series]
    return Panel(
        title="" if alone else _title(layout, x, y) or plain(traces[0].get("name") or ""),
        categories=tuple(order),
        series=tuple(series),
        across=across,
        stacked=stacked,
        overlaid=layout.get("barmode") == "overlay",
        low=low,
        high=high,
        reversed=turned,
        axis=(value_axis.get("visible") is not False and value_axis.get("showticklabels") is not False)
        or step is not None,
        suffix=plain(value_axis.get("ticksuffix") or ""),
        step=step,
        missing=missing,
        words=words,
    )


def _places(traces: list[dict[str, Any]], axis: dict[str, Any], key: str, *, across: bool) -> list[str]:
    """The categories in reading order: years without holes, names from the left or from the top."""
    seen = list(dict.fromkeys(place for trace in traces for place in trace[key]))
    if all(isinstance(place, int) and 1900 <= place <= 2100 for place in seen):
        years = range(min(seen), max(seen) + 1)
        return [str(year) for year in (years if len(years) <= 2 * len(seen) + 2 else sorted(seen))]
    known = [str(place) for place in seen]
    first = [str(place) for place in (axis.get("categoryarray") or ()) if str(place) in known]
    order = first + [place for place in known if place not in first]
    ends = axis.get("range")
    turned = axis.get("autorange") == "reversed" or (ends is not None and float(ends[0]) > float(ends[1]))
    # A list on its side starts at the foot, unless its axis is turned.
    return order[::-1] if across != turned else order


def _all_series(traces: list[dict[str, Any]], order: list[str], key: str, *, stacked: bool) -> list[Series]:
    """The series, bars first; traces of one name and role are one series."""
    merged: dict[tuple[str, str, str], Series] = {}
    for trace in traces:
        name, role = plain(trace.get("name") or ""), str(trace["meta"]["role"])
        draw: Draw = "bar" if trace.get("type") == "bar" else "total" if role in ("total", "change") else "line"
        made = _series(trace, name, role, draw, order, key, stacked=stacked)
        known = merged.get((name, role, draw))
        if known is None:
            merged[name, role, draw] = made
        else:
            points = tuple(new or old for old, new in zip(known.points, made.points, strict=True))
            merged[name, role, draw] = replace(known, points=points)
    names = [name for name, _, _ in merged]
    told: dict[str, Series] = {}
    for one in merged.values():
        name = one.name
        if names.count(name) > 1:
            name = SENTENCES["same_name"].format(name=name, role=SENTENCES.get(one.role, one.role))
        if name in told:
            name = SENTENCES["same_name"].format(name=one.name, role=SENTENCES["reported"])
        told[name] = replace(one, name=name)
    return sorted(_labelled_actuals(list(told.values())), key=lambda one: one.draw != "bar")


def _boxed(one: Series) -> Series:
    """The series with its labels on white: a line crosses the chart where they may stand."""
    return replace(one, points=tuple(point and replace(point, boxed=True) for point in one.points))


def _labelled_actuals(series: list[Series]) -> list[Series]:
    """The one number above an actual in its target's outline belongs to the actual, whichever bar is higher.

    The figure writes it at the higher bar. As a label of the actual it stays tied to its number in the sheet.
    """
    slim = [one for one in series if one.slim and not one.turned]
    if not slim:
        return series
    moved = {id(one): list(one.points) for one in series}
    for one in slim:
        for index, actual in enumerate(one.points):
            if actual is None or actual.value is None:
                continue
            for other in series:
                target = other.points[index]
                if other.role != "target" or other.draw != "bar" or target is None:
                    continue
                label = actual.label or target.label
                higher = target.value is not None and target.value > actual.value
                moved[id(one)][index] = replace(actual, label=label, boxed=higher, side="outEnd")
                moved[id(other)][index] = replace(target, label="")
    return [replace(one, points=tuple(moved[id(one)])) for one in series]


def _series(
    trace: dict[str, Any], name: str, role: str, draw: Draw, order: list[str], key: str, *, stacked: bool
) -> Series:
    places = [str(place) for place in trace[key]]
    count = len(places)
    values = _each(trace["meta"].get("values") or trace["x" if key == "y" else "y"], count)
    marker, line = trace.get("marker") or {}, trace.get("line") or {}
    ring = marker.get("line") or {}
    colour = str(line.get("color") or theme.COLOUR["actual"])
    pattern = marker.get("pattern") or {}
    fills = _each(marker.get("color"), count) if draw != "total" else [None] * count
    rings = _each(ring.get("color"), count)
    texts = _each(trace.get("text"), count)
    if trace.get("textposition") == "none" or (draw == "line" and "text" not in (trace.get("mode") or "")):
        texts = [None] * count
    inks = _each((trace.get("textfont") or {}).get("color"), count)
    sides = _each(trace.get("textposition"), count)
    words = list(trace["customdata"])
    points: list[Point | None] = [None] * len(order)
    at = {place: index for index, place in enumerate(order)}
    for index, place in enumerate(places):
        fill = str(fills[index] or colour)
        outline = str(rings[index] or fill)
        label = plain(texts[index] or "")
        points[at[place]] = Point(
            value=_number(values[index]),
            shown=plain(words[index][0]),
            label=label,
            note=plain(words[index][1]) if len(words[index]) > 1 else "",
            fill=fill,
            outline=outline,
            ink=str(inks[index] or (outline if draw == "bar" else colour)),
            side=_side(draw, str(sides[index] or ""), stacked=stacked),
        )
    looks = Counter((point.fill, point.outline) for point in points if point is not None)
    return Series(
        name=name,
        draw=draw,
        role=role,
        points=tuple(points),
        colour=colour,
        look=looks.most_common(1)[0][0] if looks else (colour, colour),
        width=float(line.get("width") or 2.5),
        dash=str(line.get("dash") or "solid"),
        hatched=bool(pattern.get("shape")),
        marks="markers" in str(trace.get("mode") or ""),
        slim=draw == "bar" and bool(trace["meta"].get("over_targets")),
        turned=trace.get("textangle") == -90,
    )


def _side(draw: Draw, position: str, *, stacked: bool) -> Side:
    """Where a label stands: PowerPoint refuses a file with a place that its kind of chart does not know."""
    if draw == "bar":
        return "ctr" if stacked or position == "inside" else "outEnd"
    if draw == "total":
        return "t"
    if position.startswith("middle"):
        return "l" if "left" in position else "r"
    return "b" if position.startswith("bottom") else "t"


def _range(axis: Mapping[str, Any], *, bars: bool) -> tuple[float | None, float | None, bool]:
    ends = axis.get("range")
    if ends is None or any(end is None for end in ends):
        return (0.0 if bars and axis.get("autorange") is None else None), None, False
    first, last = float(ends[0]), float(ends[1])
    return min(first, last), max(first, last), first > last


def _lines_of(layout: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [shape for shape in layout.get("shapes") or () if shape.get("type") == "line"]


def _belongs(reference: object, axis: str) -> bool:
    """Whether a shape's ``xref`` (``x2``, ``x2 domain``, ``paper``) is the axis or spans the whole figure."""
    return str(reference or axis).split(" ")[0] in (axis, "paper")


def _references(layout: Mapping[str, Any], axes: tuple[str, str], count: int, *, across: bool) -> list[Series]:
    """Lines across the whole chart at one value, each as a series of its own with its words as name."""
    found: list[Series] = []
    if across:
        return found
    for shape in _lines_of(layout):
        spans = str(shape.get("xref", "")).endswith("domain") or shape.get("xref") == "paper"
        if not spans or shape.get("yref", "y") != axes[1] or not _belongs(shape.get("xref"), axes[0]):
            continue
        if shape.get("y0") != shape.get("y1"):
            continue
        value, line = float(shape["y0"]), shape.get("line") or {}
        colour = str(line.get("color") or theme.COLOUR["neutral"])
        words = _words_of_line(layout, axes, value, colour)
        point = Point(value=value, shown=theme.number(value), fill=colour, outline=colour, ink=colour)
        found.append(
            Series(
                name=words or SENTENCES["reference"].format(value=theme.number(value)),
                draw="reference",
                role="reference",
                points=(point,) * count,
                colour=colour,
                look=(colour, colour),
                width=float(line.get("width") or 1.5),
                dash=str(line.get("dash") or "solid"),
                marks=False,
            )
        )
    return found


def _words_of_line(layout: Mapping[str, Any], axes: tuple[str, str], value: float, colour: str) -> str:
    notes = layout.get("annotations") or ()
    at = [note for note in notes if note.get("yref") == axes[1] and note.get("y") == value]
    alike = [note for note in notes if (note.get("font") or {}).get("color") == colour]
    return next((plain(note["text"]) for note in (*at, *alike) if note.get("text")), "")


def _crossing(layout: Mapping[str, Any], axes: tuple[str, str]) -> float | None:
    """The value of a line that crosses bars on their side (the target at 100 %): the step of their axis."""
    for shape in _lines_of(layout):
        if shape.get("xref", "x") == axes[0] and shape.get("x0") == shape.get("x1"):
            value = float(shape["x0"])
            if value > 0 and str(shape.get("yref", "")).endswith("domain"):
                return value
    return None


def _words(series: Sequence[Series], order: Sequence[str]) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Why a number is missing: at its place where nothing else stands there, else as a sentence."""
    words: dict[str, str] = {}
    missing: list[tuple[str, str]] = []
    for index, place in enumerate(order):
        at = [(one, one.points[index]) for one in series if one.draw in ("bar", "line")]
        gaps = [(one, point) for one, point in at if point is not None and point.value is None]
        if not gaps:
            continue
        if all(point is None or point.value is None for _, point in at):
            words[place] = ", ".join(dict.fromkeys(point.shown for _, point in gaps))
        else:
            missing += [
                (place, SENTENCES["missing"].format(place=plain(place), series=one.name, word=point.shown))
                for one, point in gaps
            ]
    return words, tuple(missing)


def _title(layout: Mapping[str, Any], x: Mapping[str, Any], y: Mapping[str, Any]) -> str:
    """The heading above a small multiple: the note of the figure that stands on the panel's upper edge."""
    left, right = (float(end) for end in x.get("domain") or (0.0, 1.0))
    top = float((y.get("domain") or (0.0, 1.0))[1])
    for note in layout.get("annotations") or ():
        if note.get("xref") != "paper" or note.get("yref") != "paper":
            continue
        if left - 0.01 <= float(note["x"]) <= right + 0.01 and abs(float(note["y"]) - top) < 0.02:
            return plain(note["text"])
    return ""
