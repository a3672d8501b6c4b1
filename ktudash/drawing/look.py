"""How the marks of a chart look, for every drawing alike: fill, outline and ink by role (IBCS), as colours.

Actual solid, target outlined, previous pale, forecast and bound hatched; what is corrected is hollow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ktudash import theme
from ktudash.chart.model import Point, Series

#: The colour of a series that names none, by its role.
ROLE_COLOUR: Final = {
    "target": "target",
    "forecast": "target",
    "previous": "previous",
    "bound": "hatch",
}

#: The roles whose bars are hatched.
HATCHED: Final = ("forecast", "bound")


@dataclass(frozen=True, slots=True)
class Look:
    """Fill and outline of one mark."""

    fill: str
    outline: str


def ink(series: Series) -> str:
    """The colour of a series' lines and outlines."""
    return theme.colour(series.colour or ROLE_COLOUR.get(series.role, "actual"))


def bar_looks(series: Series) -> list[Look]:
    """The look of each bar of a series; a part of a stack has an edge of the ground, a tinted bar one of its own."""
    usual, ground = ink(series), theme.COLOUR["ground"]
    tint = theme.colour(series.fill) if series.fill else ""
    found = []
    for point in series.points:
        own = theme.colour(point.colour) if point.colour else usual
        fill = tint or (ground if series.role == "target" else own)
        if point.corrected:
            fill = ground
        outline = own
        if series.role == "bound":
            fill = theme.COLOUR["hatched"]
        elif series.role == "part":
            outline = ground
        elif tint and series.role != "target":
            outline = fill
        found.append(Look(fill, outline))
    return found


def dot_looks(series: Series) -> list[Look]:
    """The look of each marker of a line: hollow where it is planned or corrected."""
    usual, ground = ink(series), theme.COLOUR["ground"]
    return [
        Look(ground if series.role in ("target", "forecast") or point.corrected else usual, usual)
        for point in series.points
    ]


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
    """For each point of a line the side of its label that the line does not cross (``top left``, ``middle right``).

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
