"""The marks of the house as traces: their colours by role, their labels and their hover."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ktudash import theme
from ktudash.chart.model import Point, Series
from ktudash.drawing.plotly.frame import escaped

HOVER: Final = "<b>%{customdata[0]}</b><br>%{fullData.name}, %{x}<br>%{customdata[1]}<extra></extra>"
HOVER_ACROSS: Final = "<b>%{customdata[0]}</b><br>%{fullData.name}, %{y}<br>%{customdata[1]}<extra></extra>"
HOVER_DETAIL: Final = "<b>%{x}: %{customdata[0]}</b><br>%{customdata[2]}<extra></extra>"
HOVER_DETAIL_ACROSS: Final = "<b>%{y}: %{customdata[0]}</b><br>%{customdata[2]}<extra></extra>"

HATCH: Final = {"shape": "/", "size": 5, "solidity": 0.2}

#: The colour of a series that names none, by its role.
ROLE_COLOUR: Final = {
    "target": "target",
    "forecast": "target",
    "previous": "previous",
    "bound": "hatch",
}


def ink(series: Series) -> str:
    """The colour of a series' lines and outlines."""
    return theme.colour(series.colour or ROLE_COLOUR.get(series.role, "actual"))


def custom(series: Series) -> list[list[str]]:
    """What hover reads of each point: shown, note, detail."""
    return [[escaped(str(one.shown)), escaped(str(one.note)), escaped(str(one.detail))] for one in series.points]


def hover(series: Series, *, across: bool) -> str:
    """The template of the words beside the pointer."""
    if any(point.detail for point in series.points):
        return HOVER_DETAIL_ACROSS if across else HOVER_DETAIL
    return HOVER_ACROSS if across else HOVER


def labels(series: Series) -> list[str]:
    """The words at the marks."""
    return [_bold(str(one.label), bold=one.bold) for one in series.points]


def _bold(text: str, *, bold: bool) -> str:
    return f"<b>{escaped(text)}</b>" if bold and text else escaped(text)


def bar_marker(series: Series) -> dict[str, Any]:
    """Fill and outline of bars: actual solid, target outlined, previous pale, forecast and bound hatched.

    What is corrected is hollow.
    """
    usual, ground = ink(series), theme.COLOUR["ground"]
    inks = [theme.colour(one.colour) if one.colour else usual for one in series.points]
    fill = theme.colour(series.fill) if series.fill else None
    bodies = [fill or (ground if series.role == "target" else one) for one in inks]
    fills = [ground if one.corrected else body for one, body in zip(series.points, bodies, strict=True)]
    marker: dict[str, Any] = {"color": fills, "line": {"color": inks, "width": 2}}
    if series.fill and series.role != "target":
        marker["line"] = {"width": 0}
    if series.role == "part":
        marker["line"] = {"color": ground, "width": 1}
    if series.role == "forecast":
        marker["pattern"] = {"shape": "/", "fgcolor": usual, "bgcolor": ground, "size": 6}
    if series.role == "bound":
        hatched = theme.COLOUR["hatched"]
        marker = {
            "color": hatched,
            "line": {"color": inks, "width": 1},
            "pattern": {**HATCH, "solidity": 0.25, "bgcolor": hatched, "fgcolor": inks},
        }
    return marker


def label_inks(series: Series) -> list[str]:
    """The colour of each label outside a bar or at a point."""
    if series.ink:
        usual = theme.colour(series.ink)
    elif series.role in ("previous", "part"):
        usual = theme.COLOUR["muted"]
    else:
        usual = ink(series)
    return [
        theme.colour(one.ink) if one.ink else theme.colour(one.colour) if one.colour and not series.ink else usual
        for one in series.points
    ]


def sides(values: Sequence[float | None], points: Sequence[Point], *, descending: bool) -> list[str]:
    """For each point of a line the side of its label that the line does not cross.

    Peaks above, dips below, slopes on the outer side of the bend.
    """
    numbers = [float("nan") if value is None else -value if descending else value for value in values]
    found = []
    for index, (value, point) in enumerate(zip(numbers, points, strict=True)):
        before = numbers[index - 1] if index else float("nan")
        after = numbers[index + 1] if index + 1 < len(numbers) else float("nan")
        if point.side:
            found.append(f"{point.side} center" if point.side in ("top", "bottom") else f"middle {point.side}")
        elif before < value < after:
            found.append("top left")
        elif before > value > after:
            found.append("top right")
        elif before > value or after > value:
            found.append("bottom center")
        else:
            found.append("top center")
    return found
