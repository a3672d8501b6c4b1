"""A Plotly figure as a chart of the model, until the last topic makes charts itself; then this file goes.

What PowerPoint has a kind for becomes panels of bars and lines, everything else the table that it has always had.
"""

from __future__ import annotations

from typing import Any, Final

import plotly.graph_objects as go

from ktudash import theme
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Reference, Series, Story, checked
from ktudash.figures import bridge_panels as old
from ktudash.figures.canvas import story_of
from ktudash.figures.twin import Twin, twin

_NAMES: Final = {
    **{shade: f"series-{number}" for number, shade in enumerate(theme.SERIES, start=1)},
    **{shade: f"part-{number}" for number, shade in enumerate(theme.PARTS, start=1)},
    **{shade: name for name, shade in theme.COLOUR.items()},
}
_ROLES: Final = ("actual", "previous", "target", "forecast", "part", "total", "variance", "change", "bound")
_SIDES: Final[dict[str, Any]] = {"t": "top", "b": "bottom", "l": "left", "r": "right"}


def chart_of(figure: go.Figure) -> Chart:
    """The chart that a figure shows."""
    told = story_of(figure)
    story = Story(told.name, told.title, told.subtitle, told.source, told.key, tuple(told.notes))
    try:
        panels = tuple(_panel(one) for one in old.panels(figure))
    except old.NotNative:
        panels = (_table(twin(figure)),)
    return checked(Chart(story, panels, height=int(figure.layout.height or 320), legend=bool(figure.layout.showlegend)))


def _role(role: str) -> Any:
    return role if role in _ROLES else "actual"


def _table(table: Twin) -> Panel:
    """A row a place, a column a series: the one form that any table fits."""
    places = tuple(Place(str(index), name) for index, name in enumerate(table.rows))
    series = tuple(
        Series(
            name,
            "actual",
            tuple(
                Point(str(index), cell.value, cell.shown, cell.shown, note=cell.note,
                      status="reported" if cell.value is not None else "none")
                for index, row in enumerate(table.cells) if (cell := row[column]) is not None
            ),
        )
        for column, name in enumerate(table.columns)
    )  # fmt: skip
    return Panel(places, series, form="heat")


def _panel(one: old.Panel) -> Panel:
    keys = [name if one.categories.count(name) == 1 else str(index) for index, name in enumerate(one.categories)]
    met = {index for series in one.series for index, point in enumerate(series.points) if point is not None}
    return Panel(
        tuple(Place(key, name) for key, name in zip(keys, one.categories, strict=True)),
        tuple(_series(each, keys, one) for each in one.series if each.draw != "reference"),
        title=one.title,
        form="rows" if one.across else "columns",
        years=all(name.isdigit() and len(name) == 4 for name in one.categories) and len(met) > 0,
        arrangement="stack" if one.stacked else "over" if one.overlaid else "beside",
        axis=Axis(one.low, one.high, shown=one.axis, suffix=one.suffix, descending=one.reversed),
        references=tuple(
            Reference(each.points[0].value or 0.0, each.name, _NAMES.get(each.colour, "bad"), width=each.width)
            for each in one.series if each.draw == "reference" and each.points[0] is not None
        ) or ((Reference(one.step, ""),) if one.step is not None else ()),
        row=one.row,
        column=one.column,
    )  # fmt: skip


def _series(one: old.Series, keys: list[str], panel: old.Panel) -> Series:
    line = one.draw == "line"
    fill, outline = one.look
    ground = theme.COLOUR["ground"]
    own = one.colour if line else outline if one.role != "part" and outline != ground else fill
    points = []
    for key, point in zip(keys, one.points, strict=True):
        if point is None:
            continue
        colour = "" if line else point.outline if point.outline != ground else point.fill
        points.append(
            Point(
                key, point.value, point.shown, point.label,
                status="reported" if point.value is not None else "none", note=point.note,
                corrected=point.fill == ground and fill != ground,
                colour=_NAMES.get(colour, "") if colour != own else "", side=_SIDES.get(point.side, "") if line else "",
            )
        )  # fmt: skip
    inside = any(point is not None and point.side == "ctr" for point in one.points)
    return Series(
        one.name,
        _role(one.role),
        tuple(points),
        mark="line" if line else "text" if one.draw == "total" else "bar",
        colour=_NAMES.get(own, ""),
        labels="inside" if inside else "outside",
        slim=one.slim,
        dash="dot" if one.dash == "dot" else "dash" if one.dash == "dash" else "",
        in_legend=one.draw != "total",
    )
