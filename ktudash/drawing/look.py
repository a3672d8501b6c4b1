"""How the marks of a chart look, for every drawing alike: fill, outline and ink by role (IBCS), as colours.

Actual solid, target outlined, previous pale, forecast and bound hatched; what is corrected is hollow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ktudash import theme
from ktudash.chart.model import Panel, Point, Series

#: The colour of a series that names none, by its role.
ROLE_COLOUR: Final = {
    "target": "target",
    "forecast": "target",
    "previous": "previous",
    "bound": "hatch",
}

#: The role that a line of a role is read against.
_MEETING: Final = {"actual": "target", "target": "actual"}

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


def met(panel: Panel, one: Series) -> dict[str, float]:
    """Where a line of actuals meets that of its targets (of one name, if there is one): the other's values by place."""
    if one.mark != "line" or one.role not in _MEETING:
        return {}
    others = [
        other for other in panel.series
        if other.mark == "line" and other.role == _MEETING[one.role] and other.labels != "none"
    ]  # fmt: skip
    own = [other for other in others if other.name == one.name] or others
    return {point.place: point.value for other in own for point in other.points if point.value is not None}


def sides(
    values: Sequence[float | None],
    points: Sequence[Point],
    *,
    descending: bool,
    others: Mapping[str, float] = MappingProxyType({}),
) -> list[str]:
    """For each point of a line the side of its label that the line does not cross (``top left``, ``middle right``).

    Peaks above, dips below, slopes on the outer side of the bend; where an actual meets its target (``others`` are the
    values of the other line by place), the higher of the two has its number above and the lower below.
    """
    numbers = [float("nan") if value is None else -value if descending else value for value in values]
    found = []
    for index, (value, point) in enumerate(zip(numbers, points, strict=True)):
        before = numbers[index - 1] if index else float("nan")
        after = numbers[index + 1] if index + 1 < len(numbers) else float("nan")
        other = others.get(point.place)
        if value is not None and other is not None and value == value:
            higher = value >= (-other if descending else other)
            found.append("top center" if higher else "bottom center")
        elif point.side:
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


def numbers_of_pair(panel: Panel, one: Series, point: Point) -> tuple[tuple[str, str], ...] | None:
    """What a bar of an actual in its target's outline writes: both numbers with their inks, the actual's first.

    The higher of the two writes them, one above the other, so that no outline crosses a number; the lower writes
    nothing. ``None`` where the bar stands alone, or has its number inside.
    """
    if one.labels == "inside" or not (one.slim or one.role == "target"):
        return None
    target, actual = _pair(panel, point.place)
    if target is None or target.value is None or actual is None or actual.value is None:
        return None
    if one.slim != (actual.value > target.value):
        return ()
    inks = (theme.COLOUR["actual"], theme.COLOUR["target"])
    return tuple((str(two.label), ink) for two, ink in zip((actual, target), inks, strict=True) if two.label)


def _pair(panel: Panel, place: str) -> tuple[Point | None, Point | None]:
    """The target and the slim actual at a place."""
    found: list[Point | None] = [None, None]
    for one in panel.series:
        if one.mark == "bar" and (one.slim or one.role == "target"):
            same = next((other for other in one.points if other.place == place), None)
            if same is not None:
                found[1 if one.slim else 0] = same
    return found[0], found[1]
