"""Where panels, places and ticks stand, for every drawing alike."""

from __future__ import annotations

import math
from typing import Final

from ktudash.chart.model import Axis, Chart, Panel, Place
from ktudash.drawing.wrap import wrapped

_BETWEEN_COLUMNS: Final = 0.06
#: Letters of a heatmap's head on one line.
_HEAD_ROOM: Final = 10
#: Letters of a region's name that its region has room for.
_REGION_ROOM: Final = 10
_BETWEEN_ROWS: Final = {"columns": 0.18, "rows": 0.06, "heat": 0.06, "map": 0.06}

#: Pixels of the years below a panel with what keeps them clear, and of a line of a title.
_YEARS: Final = 34.0
TITLE_LINE: Final = 17.0

#: More years than a narrow panel has room to write beside one another.
MANY_YEARS: Final = 8

#: What stands on an axis where it is cut.
CUT: Final = "≈"

#: Left, right, bottom, top of the figure, 0 to 1.
Domain = tuple[float, float, float, float]


def placed(chart: Chart, between: float | None = None) -> list[tuple[Panel, Domain]]:
    """Each panel with its part of the figure; ``between``: the part that two rows leave between them."""
    columns, rows = chart.columns, chart.rows
    wide = (1 - _BETWEEN_COLUMNS * (columns - 1)) / columns
    weights = [max((panel.weight for panel in chart.panels if panel.row == row), default=1.0) for row in range(rows)]
    # Room for titles and years stays what it is in two rows, however many rows share the figure.
    if between is None:
        between = max(_BETWEEN_ROWS[chart.panels[0].form] * min(1.0, 2 / rows), _below_years(chart))
    unit = (1 - between * (rows - 1)) / sum(weights)
    found = []
    for panel in chart.panels:
        left = panel.column * (wide + _BETWEEN_COLUMNS)
        right = left + wide * panel.span + _BETWEEN_COLUMNS * (panel.span - 1)
        top = 1 - sum(weights[: panel.row]) * unit - between * panel.row
        found.append((panel, (left, min(1.0, right), max(0.0, top - weights[panel.row] * unit), top)))
    return found


def _below_years(chart: Chart) -> float:
    """The part of the height between two rows that the years of the upper one and the titles of the lower one take."""
    deep = [(panel.row, len(wrapped(str(panel.title), chart.title_room))) for panel in chart.panels if panel.title]
    if chart.panels[0].form != "columns" or not any(row for row, _ in deep):
        return 0.0
    # What is shared out stands between the titles of the first row and the years of the last.
    whole = chart.height - _YEARS - TITLE_LINE * max(lines for row, lines in deep if not row)
    return (_YEARS + TITLE_LINE * max(lines for row, lines in deep if row)) / whole


def place_lines(panel: Panel, place: Place) -> list[str]:
    """A place's name as the axis writes it, in lines where the panel asks for it, with its mark.

    Names that stand side by side have it below them: there is no room between them.
    """
    # A mark of a part does not end a line.
    name = str(place.short or place.name).replace("› ", "›\N{NO-BREAK SPACE}")
    lines = wrapped(name, panel.name_room)
    if not place.mark:
        return lines
    return [*lines, str(place.mark)] if panel.form == "columns" else [*lines[:-1], f"{lines[-1]} {place.mark}"]


def region_type(name: str) -> int:
    """The size of a region's name on a map: long ones are small, so that neighbours do not write over each other."""
    return 12 if len(name) <= _REGION_ROOM else 10


def head_lines(name: str) -> list[str]:
    """The head of a heatmap's column in lines, level over its column; where columns are narrow it stands upright."""
    return wrapped(name, _HEAD_ROOM)


def written_places(chart: Chart, panel: Panel) -> dict[int, list[str]]:
    """What the axis under columns writes of which places (by their number), in lines.

    Where there is little room, only some have their names, and those with a mark; of many years that have none the mark
    stands alone, as high as below a name.
    """
    named = _named(chart, panel)
    crowded = panel.years and int(panel.places[-1].key) - int(panel.places[0].key) >= MANY_YEARS
    written = {}
    for number, place in enumerate(panel.places):
        lines = place_lines(panel, place)
        if number in named or (place.mark and not crowded):
            written[number] = lines
        elif place.mark:
            written[number] = [*[""] * (len(lines) - 1), lines[-1]]
    return written


def _named(chart: Chart, panel: Panel) -> list[int]:
    """Which places have their names: all, or the ends where there is little room."""
    count = len(panel.places)
    if chart.compact and panel.years:
        return sorted({0, count - 1, *([count // 2] if count > 4 else [])})
    if panel.years and panel.ends_named:
        return sorted({0, count - 1})
    return list(range(count))


def cut_end(axis: Axis) -> float:
    """The end of a cut axis behind which zero lies (places of a ranking: place 1)."""
    low, high = axis.low, axis.high
    if low is None or high is None:
        raise ValueError(f"{axis}: an axis without ends is not cut")
    return low if low > 0 else high


def ticks(axis: Axis, most: int = 6) -> tuple[float, ...]:
    """Where a value axis is written: as the chart says, or steps that give about ``most``."""
    if axis.ticks or axis.low is None or axis.high is None:
        return axis.ticks
    return ticks_between(min(axis.low, axis.high), max(axis.low, axis.high), most)


def ticks_between(low: float, high: float, most: int) -> tuple[float, ...]:
    """Round values from ``low`` to ``high``: steps of 1, 2 or 5 of a power of ten that give at most ``most``."""
    rough = (high - low) / most
    if rough <= 0:
        return ()
    base = 10.0 ** math.floor(math.log10(rough))
    step = next(times * base for times in (1, 2, 5, 10) if times * base >= rough * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    return tuple(round(step * number, 10) for number in range(first, math.floor(high / step + 1e-9) + 1))
