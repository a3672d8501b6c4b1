"""How the marks of a chart look, for every drawing alike: fill, outline and ink by role (IBCS), as colours.

Actual solid, target outlined, previous pale, forecast and bound hatched; what is corrected is hollow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ktudash import theme
from ktudash.chart.model import Chart, Panel, Point, Series
from ktudash.drawing import measure

#: The colour of a series that names none, by its role.
ROLE_COLOUR: Final = {
    "target": "target",
    "forecast": "target",
    "previous": "previous",
    "bound": "hatch",
}

#: The size of the word that stands where a bar is missing, and that where its neighbours stand close.
_GAP_WORD: Final = 12.0
_GAP_WORD_CLOSE: Final = 10.5
#: Places of a panel that fills the width, from which on they stand close.
_CLOSE: Final = 9

#: The role that a line of a role is read against.
_MEETING: Final = {"actual": "target", "target": "actual"}

#: The part of a value axis within which the labels of two lines would meet.
NEAR: Final = 0.11

#: From this part of an axis to the next place a line runs through a number that is centred over or under its point.
STEEP: Final = 0.12

#: The shapes of the marks of lines by colour, for whoever sees no difference between colours as dark as one another.
#: All others are circles.
SHAPES: Final = {
    "muted": "square",
    "neutral": "square",
    "series-3": "square",
    "series-4": "diamond",
    "series-5": "triangle-up",
    "series-6": "triangle-down",
}

#: The roles whose bars are hatched.
HATCHED: Final = ("forecast", "bound")
#: From which part of the axis on a bar on its side has room for its number, on a phone's width too.
_LONG: Final = 0.35


@dataclass(frozen=True, slots=True)
class Look:
    """Fill and outline of one mark."""

    fill: str
    outline: str


def ink(series: Series) -> str:
    """The colour of a series' lines and outlines."""
    return theme.colour(series.colour or ROLE_COLOUR.get(series.role, "actual"))


def gap_word_size(chart: Chart, panel: Panel) -> float:
    """The size of the words in a panel's gaps: small where bars on both sides leave little room for them."""
    close = chart.columns > 2 or len(panel.places) * chart.columns >= _CLOSE
    return _GAP_WORD_CLOSE if close else _GAP_WORD


def shape(series: Series) -> str:
    """The shape of the marks of a line, as plotly.js names it."""
    return SHAPES.get(series.colour, "circle")


def bar_looks(series: Series) -> list[Look]:
    """The look of each bar of a series; a part of a stack has an edge of the ground, a tinted bar one of its own.

    What is too pale to be seen has a darker edge.
    """
    usual, ground = ink(series), theme.COLOUR["ground"]
    tint = theme.colour(series.fill) if series.fill else ""
    found = []
    for point in series.points:
        own = theme.colour(point.colour) if point.colour else usual
        fill = tint or (ground if series.role == "target" else own)
        if point.corrected:
            fill = ground
        outline = theme.edge_of(own)
        if series.role == "bound":
            fill = theme.COLOUR["hatched"]
        elif series.role == "part":
            outline = ground if theme.edge_of(own) == own else theme.edge_of(own)
        elif tint and series.role != "target":
            outline = theme.edge_of(fill)
        found.append(Look(fill, outline))
    return found


def outline_weight(series: Series, point: Point, made: Look) -> int:
    """Pixels of a bar's outline: none where a tinted bar is seen without, or where it would lengthen a difference."""
    bare = made.outline == made.fill
    if series.role == "variance":  # an outline reaches out to both sides
        return 2 if point.corrected else 0 if bare else 1
    if series.role in ("part", "bound"):
        return 1
    return 0 if bare and series.fill and series.role != "target" else 2


def dot_looks(series: Series) -> list[Look]:
    """The look of each marker of a line: hollow where it is planned or corrected."""
    usual, ground = ink(series), theme.COLOUR["ground"]
    return [
        Look(ground if series.role in ("target", "forecast") or point.corrected else usual, theme.edge_of(usual))
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


def label_sides(panel: Panel, one: Series) -> list[str]:
    """For each point of a line the side of its label, as :func:`sides` has it, clear of the labels of other lines.

    Where lines come close at a place, the highest has its number above, the lowest below, those between beside it.
    """
    own = _level_above(
        panel, one, sides(one.values, one.points, descending=panel.axis.descending, others=met(panel, one))
    )
    crowd = _labelled_by_place(panel)
    found = []
    for point, side in zip(one.points, own, strict=True):
        near = _near(crowd.get(point.place, []), id(one))
        if len(near) < 2:
            found.append(_clear_of_paces(panel, one, point, side))
            continue
        place = near.index(id(one))
        if place == 0:
            found.append("top center")
        elif place == len(near) - 1:
            found.append("bottom left" if _falls_from_start(panel, one, point) else "bottom center")
        elif len(near) == 3:
            found.append(_beside(one, point.place))
        else:  # as many on the one side as on the other
            found.append("middle left" if place % 2 else "middle right")
    return [_off_slopes(panel, one, point, side) for point, side in zip(one.points, found, strict=True)]


def _off_slopes(panel: Panel, one: Series, point: Point, side: str) -> str:
    """``side`` moved off what runs steeply through it: its own line, or a pace that begins at this point."""
    vertical, _, across = side.partition(" ")
    low, high, here = panel.axis.low, panel.axis.high, point.value
    if across != "center" or here is None or low is None or high is None:
        return side
    at = one.points.index(point)
    sign = (-1 if panel.axis.descending else 1) * (1 if vertical == "top" else -1)
    paces = [
        line.points[1].value for line in panel.series
        if line.role == "forecast" and line.mark == "line" and line is not one and len(line.points) > 1
        and (line.points[0].place, line.points[0].value) == (point.place, here)
    ]  # fmt: skip

    def steep(values: Iterable[float | None]) -> bool:
        return any(value is not None and sign * (value - here) > STEEP * abs(high - low) for value in values)

    left = steep(other.value for other in one.points[max(0, at - 1) : at])
    right = steep([*paces, *(other.value for other in one.points[at + 1 : at + 2])])
    if left == right:
        return side
    return f"{vertical} {'right' if left else 'left'}"


def _falls_from_start(panel: Panel, one: Series, point: Point) -> bool:
    """Whether a line begins at ``point`` and runs down through where a number below it would stand."""
    at = one.points.index(point)
    if at + 1 == len(one.points) or any(before.value is not None for before in one.points[:at]):
        return False
    after = one.points[at + 1].value
    if after is None or point.value is None:
        return False
    return after > point.value if panel.axis.descending else after < point.value


def _clear_of_paces(panel: Panel, one: Series, point: Point, usual: str) -> str:
    """The side of a target's label that no pace runs to; ``usual`` where there is none, or paces on both sides."""
    if one.role != "target" or point.value is None:
        return usual
    paces = [
        other.value for line in panel.series if line.role == "forecast" and line.mark == "line"
        for other in line.points if other.place == point.place and other.value is not None
    ]  # fmt: skip
    sign = -1 if panel.axis.descending else 1
    above, below = (any(sign * up * (value - point.value) > 0 for value in paces) for up in (1, -1))
    if above == below:
        return usual
    return "bottom center" if above else "top center"


def _beside(one: Series, place: str) -> str:
    """The side of a point that its own line does not run to; left where it runs to both, or to none."""
    at = next(number for number, point in enumerate(one.points) if point.place == place)
    near = (one.points[at - 1] if at else None, one.points[at + 1] if at + 1 < len(one.points) else None)
    before, after = (point is not None and point.value is not None for point in near)
    return "middle right" if before and not after else "middle left"


def _level_above(panel: Panel, one: Series, own: list[str]) -> list[str]:
    """``own`` with the label above its point where a line hardly rises or falls: beside it two numbers would meet."""
    low, high = panel.axis.low, panel.axis.high
    if low is None or high is None:
        return own
    found = list(own)
    for index, side in enumerate(own):
        around = [value for value in one.values[max(0, index - 1) : index + 2] if value is not None]
        if side in ("top left", "top right") and max(around) - min(around) < NEAR * abs(high - low):
            found[index] = "top center"
    return found


def _labelled_by_place(panel: Panel) -> dict[str, list[tuple[float, int]]]:
    """The labelled points of all lines by place, from above: how high each stands (0 to 1) and whose it is."""
    low, high = panel.axis.low, panel.axis.high
    if low is None or high is None or low == high:
        return {}
    found: dict[str, list[tuple[float, int]]] = {}
    for one in panel.series:
        if one.mark != "line" or one.labels == "none":
            continue
        for point in one.points:
            if point.value is not None and str(point.label):
                part = (point.value - low) / (high - low)
                found.setdefault(point.place, []).append((1 - part if panel.axis.descending else part, id(one)))
    order = {id(one): (one.role != "actual", number) for number, one in enumerate(panel.series)}
    return {place: sorted(stands, key=lambda stand: (-stand[0], order[stand[1]])) for place, stands in found.items()}


def _near(stands: list[tuple[float, int]], own: int) -> list[int]:
    """Whose points stand so near to one another, and one of them to ``own``, that their labels would meet."""
    runs: list[list[int]] = []
    before = 2.0
    for height, whose in stands:
        if before - height > NEAR or not runs:
            runs.append([])
        runs[-1].append(whose)
        before = height
    return next((run for run in runs if own in run), [])


def cell_ink(point: Point, top: float) -> str:
    """The colour of the number in a cell of a heatmap whose darkest stands for ``top``."""
    if point.value is None:
        return theme.COLOUR["muted"]
    return theme.COLOUR["actual"] if point.colour else theme.word_on(cell_shade(point.value, top))


def cell_shade(value: float, top: float) -> str:
    """The ground of a cell: shades tell small numbers further apart than large ones."""
    return theme.shade((max(0.0, value) / top) ** 0.5 if top else 0.0)


def region_ink(point: Point, top: float, *, inside: bool) -> str:
    """The colour of the name and the number of a region, which may stand beside it."""
    if not inside or point.value is None:
        return theme.COLOUR["actual"]
    return theme.word_on(theme.shade(point.value / top if top else 0.0))


def darkest(panel: Panel) -> float:
    """The number that the darkest cell of a heatmap stands for: the axis's end, else the highest that is no total."""
    points = (point for one in panel.series for point in one.points)
    known = (point.value for point in points if point.value is not None and not point.colour)
    return panel.axis.high or max(known, default=1.0) or 1.0


def legend_reversed(panel: Panel) -> bool:
    """Whether a legend names the series from the last to the first: as columns stand on one another, from above."""
    return panel.arrangement == "stack" and panel.form == "columns"


#: An actual within the outline of its target, in parts of its place.
SLIM: Final = 0.4
#: A band of places in a ranking, the same.
BAND: Final = 0.7
#: How high a plot still is, in parts of its usual height, where a narrow card has put panels below one another.
_LOWER: Final = 0.6


def behind_marks(panel: Panel, below: bool) -> bool:
    """Whether a line across the panel runs behind the marks: always where two numbers stand on a bar."""
    return below or any(one.slim and one.labels == "outside" for one in panel.series)


def numbers_of_pair(panel: Panel, one: Series, point: Point, height: float) -> tuple[tuple[str, str], ...] | None:
    """What stands above a bar of an actual in its target's outline: numbers with their inks.

    The target's, above the higher of the two, so that no mark crosses it; above that the actual's, where it has no
    room in its own bar (:func:`pairs_inside`). The lower writes nothing. ``None`` where the bar stands alone, or its
    series has all numbers inside. ``height``: pixels of the plot.
    """
    if one.labels == "inside" or not (one.slim or one.role == "target"):
        return None
    target, actual = _pair(panel, point.place)
    if target is None or target.value is None or actual is None or actual.value is None:
        return None
    if one.slim != (actual.value > target.value):
        return ()
    above: tuple[tuple[Point, str], ...] = ((target, theme.COLOUR["target"]),)
    if not pairs_inside(panel, height):
        above = ((actual, theme.COLOUR["actual"]), *above)
    return tuple((str(two.label), ink) for two, ink in above if two.label)


def is_band_within(panel: Panel, one: Series, place: str) -> bool:
    """Whether a band of an actual stands in the outline of its target's, as the bars of the two do."""
    return one.role != "target" and _band_at(panel, place, target=True) is not None


def numbers_of_band(panel: Panel, one: Series, point: Point) -> tuple[tuple[str, str], ...]:
    """What stands above a band: its number with its ink; the one with the better edge of an actual and its target has
    both, the actual's on top, and the other writes nothing."""
    target = _band_at(panel, point.place, target=True)
    actual = _band_at(panel, point.place, target=False)
    if target is None or actual is None or target.value is None or actual.value is None:
        return ((str(point.label), ink(one)),)
    if (one.role == "target") != (target.value < actual.value):
        return ()
    return ((str(actual.label), theme.COLOUR["actual"]), (str(target.label), theme.COLOUR["target"]))


def _band_at(panel: Panel, place: str, *, target: bool) -> Point | None:
    """The band of the target, or of an actual, at a place."""
    return next(
        (
            point
            for one in panel.series
            if one.mark == "band" and (one.role == "target") == target
            for point in one.points
            if point.place == place and point.value is not None
        ),
        None,
    )


def pairs_inside(panel: Panel, height: float) -> bool:
    """Whether the numbers of actuals in the outlines of their targets stand in their own bars: all, or none of a panel.

    On its side a number has room in a long bar, on a narrow card too, whose plots are lower.
    """
    low, high = panel.axis.low, panel.axis.high
    met = [point for one in panel.series if is_slim(one) for point in one.points if point.value is not None]
    if not met or low is None or high is None or low > 0 or low == high:
        return False
    scale = height * _LOWER / (high - low)
    return all((point.value or 0.0) * scale >= measure.width(str(point.label), 13) + 10 for point in met)


def is_within(panel: Panel, one: Series, point: Point) -> bool:
    """Whether the number of a bar stands in it: on its side a bar that is alone may be too short for that."""
    if one.labels != "inside":
        return False
    alone = panel.form == "rows" and panel.arrangement != "stack"
    long = _LONG * ((panel.axis.high or 0.0) - (panel.axis.low or 0.0))
    return not alone or abs(point.value or 0.0) >= long


def is_slim(one: Series) -> bool:
    """Whether a series is one of actuals in the outlines of their targets, whose numbers stand where there is room."""
    return one.mark == "bar" and one.slim and one.labels == "outside"


def _pair(panel: Panel, place: str) -> tuple[Point | None, Point | None]:
    """The target and the slim actual at a place."""
    found: list[Point | None] = [None, None]
    for one in panel.series:
        if one.mark == "bar" and (one.slim or one.role == "target"):
            same = next((other for other in one.points if other.place == place), None)
            if same is not None:
                found[1 if one.slim else 0] = same
    return found[0], found[1]
