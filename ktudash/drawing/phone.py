"""A chart for a phone: one panel a row, names in lines. What is drawn, and all its words, stay the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ktudash.chart.build import short_years
from ktudash.chart.model import Chart, Panel, Series
from ktudash.drawing.placing import MANY_YEARS, TITLE_LINE, place_lines
from ktudash.drawing.svg.ends import ends
from ktudash.drawing.svg.frame import margins
from ktudash.drawing.svg.paper import SMALL, Paper, touching, width
from ktudash.drawing.svg.plot import Plot
from ktudash.drawing.svg.rows import names_width
from ktudash.drawing.wrap import wrapped

#: Pixels that a card on a phone leaves to its chart.
WIDTH: Final = 320.0
#: Forms whose marks would be too small to be told apart.
_UNREADABLE: Final = ("heat", "map")
#: Pixels that the bars of a list need beside names and numbers.
_BARS: Final = 60.0

#: Letters on a line: of a place's name in a list, of a series' name at its end, of a panel's title.
_NAME: Final = 22
_END: Final = 11
_TITLE: Final = 38
#: Pixels of a letter in a name below a column.
_LETTER: Final = 6.5
#: Pixels of a bar in a list.
_THICKEST: Final = 26.0
#: Pixels of a panel with columns, of a line of names in a list, between two places of it, and around it.
_HIGH: Final = 208
_LINE: Final = 15
_APART: Final = 10
#: Lines that a place in a list takes whose dots have numbers above and below.
_NUMBERED: Final = 3
_AROUND: Final = 40
#: Pixels of a legend.
_KEY: Final = 40
#: Pixels of air above a panel's title.
_AIR: Final = 22.0


def readable(chart: Chart) -> bool:
    """Whether a phone has room for the drawing; else it shows the table."""
    made = for_phone(chart)
    return all(
        panel.form not in _UNREADABLE
        and (panel.form != "rows" or _needed(panel) + _BARS <= WIDTH)
        and (panel.form != "columns" or chart.compact or not _touch(panel, _slot(made, panel), SMALL))
        for panel in made.panels
    )


def _slot(chart: Chart, panel: Panel) -> float:
    """Pixels from one place to the next of a panel with columns."""
    edge = margins(chart, WIDTH)
    return Plot(Paper("", WIDTH, 1), chart, panel, edge.left, WIDTH - edge.right, 0, 1).slot


def _touch(panel: Panel, slot: float, size: float) -> bool:
    """Whether names below columns would touch one another."""
    if not panel.names_shown or panel.ends_named:
        return False
    return touching(("\n".join(place_lines(panel, place)) for place in panel.places), slot, size)


def _needed(panel: Panel) -> float:
    """Pixels that names and numbers of a list take."""
    labels = (str(point.label) for one in panel.series if one.labels == "outside" for point in one.points)
    return names_width(panel) + max((width(label, 13) for label in labels), default=0.0)


def for_phone(chart: Chart) -> Chart:
    """The chart as a phone draws it, `WIDTH` pixels wide."""
    if chart.compact:
        return chart
    panels = tuple(_panel(panel, row) for row, panel in enumerate(chart.panels))
    drawn = replace(chart, panels=panels)
    panels = tuple(_named(panel, _slot(drawn, panel)) if panel.form == "columns" else panel for panel in panels)
    if len(panels) == 1 and panels[0].form != "rows":
        if _ends_early(panels[0]):
            named = replace(panels[0], series=tuple(replace(one, end_name="") for one in panels[0].series))
            return replace(chart, panels=(named,), legend=True, height=chart.height + _KEY)
        return replace(chart, panels=panels)
    made = replace(chart, panels=panels, title_room=_TITLE)
    high = sum(panel.weight for panel in panels) + (len(panels) - 1) * apart(made)
    return replace(made, height=round(high) + (_KEY if chart.legend else 0))


def apart(chart: Chart) -> float:
    """Pixels from a panel to the next below it: what stands below the one and above the other, and air."""
    lines = max(len(wrapped(str(panel.title), chart.title_room)) for panel in chart.panels)
    return margins(chart, WIDTH).bottom + TITLE_LINE * lines + _AIR


def _panel(panel: Panel, row: int) -> Panel:
    """A panel in a row of its own, whose weight is its height in pixels."""
    lines = _least(panel.name_room, _NAME if panel.form == "rows" else 0)
    ends = _least(panel.end_room, _END)
    crowded = panel.years and len(panel.places) > MANY_YEARS
    own = replace(
        panel, row=row, column=0, span=1, bare=False, name_room=lines, end_room=ends,
        ends_named=panel.ends_named or crowded,
        series=tuple(_with_ends(one) if crowded else one for one in panel.series),
    )  # fmt: skip
    if panel.form == "columns":
        return replace(own, weight=float(_HIGH))
    height = _list_height(own)
    if panel.arrangement == "beside":
        return replace(own, weight=float(height))
    # Names of many lines make no thick bars.
    thickest = _THICKEST * len(panel.places) / (height - _AROUND)
    return replace(own, weight=float(height), gap=max(panel.gap, 1 - thickest))


def _named(panel: Panel, slot: float) -> Panel:
    """A panel whose names below the columns have room: years by their last digits, words in lines."""
    if not _touch(panel, slot, SMALL):
        return panel
    if not panel.years:
        return replace(panel, name_room=int(slot / _LETTER))
    short = replace(panel, places=short_years(panel.places))
    return replace(short, ends_named=_touch(short, slot, SMALL))


def _ends_early(panel: Panel) -> bool:
    """Whether a line ends in the middle, where its name would stand on the numbers of others."""
    late = {place.key for place in panel.places[-2:]}
    return panel.arrangement != "stack" and any(end.place not in late for end in ends(panel))


def _with_ends(one: Series) -> Series:
    """A line whose first and last number are written: those between would write over each other."""
    if one.mark != "line" or one.labels == "none":
        return one
    ends = one.ends
    return replace(
        one, points=tuple(point if point.place in ends else replace(point, label="") for point in one.points)
    )


def _list_height(panel: Panel) -> int:
    """All places have the same height, so that of the longest name."""
    beside = sum(one.mark == "bar" for one in panel.series) if panel.arrangement == "beside" else 1
    dots = [one for one in panel.series if one.mark == "dot" and one.labels != "none"]
    numbered = {"top", "bottom"} <= {point.side or "top" for one in dots for point in one.points}
    lines = max((len(place_lines(panel, place)) for place in panel.places), default=1)
    return _AROUND + len(panel.places) * (_LINE * max(lines, beside, _NUMBERED if numbered else 0) + _APART)


def _least(room: int, most: int) -> int:
    """The smaller of two numbers of letters, of which 0 means: as many as there are."""
    return min(room or most, most or room)
