"""The empty chart: its story and its frame. Every figure starts with :func:`canvas`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

import plotly.graph_objects as go

from ktudash import theme

_TEMPLATE = theme.template()


@dataclass(frozen=True)
class Story:
    """What a chart says in words. Kept in the figure's ``layout.meta``.

    ``name`` is the slug of file names (``students-by-level``); ``title`` the message in one sentence;
    ``subtitle`` measure, unit and years; ``source`` document and table; ``key`` what the marks mean;
    ``notes`` the corrections and changes of definition in force.
    """

    name: str
    title: str
    subtitle: str
    source: str
    key: str = ""
    notes: tuple[str, ...] = ()


def canvas(story: Story, *, height: int = 320) -> go.Figure:
    """An empty figure of ``height`` pixels that carries its story."""
    figure = go.Figure()
    figure.update_layout(template=_TEMPLATE, height=height, meta=asdict(story))
    return figure


def story_of(figure: go.Figure) -> Story:
    """The story a figure was made with."""
    meta = dict(figure.layout.meta)
    return Story(**{**meta, "notes": tuple(meta["notes"])})


def year_axis(figure: go.Figure, years: Iterable[int], **axis: object) -> None:
    """Write each year once, at its place, with half a year of air at both ends."""
    ticks = sorted(set(years))
    figure.update_xaxes(
        tickvals=ticks,
        ticktext=[str(year) for year in ticks],
        range=[ticks[0] - 0.6, ticks[-1] + 0.6],
        **axis,
    )


def _reported(figure: go.Figure, axis: dict[str, object]) -> list[float]:
    """Values of the actuals that a mark drew over its targets: they may lie beyond all targets."""
    name = "y"
    if "row" in axis:
        name = figure.get_subplot(axis["row"], axis["col"]).yaxis.plotly_name.replace("axis", "")
    return [
        value
        for trace in figure.data
        if trace.meta and trace.meta.get("over_targets") and (trace.yaxis or "y") == name
        for value in trace.y
        if value is not None
    ]


def value_axis(
    figure: go.Figure, values: Sequence[float], *, from_zero: bool = True, suffix: str = "", **axis: object
) -> tuple[float, float]:
    """Scale the value axis to ``values`` with air for labels, and return its range.

    Bars stand on zero. With ``from_zero=False`` (lines only) the axis may be cut; its first tick is then
    written, so that the cut is visible.
    """
    drawn = [*values, *_reported(figure, axis)]
    shown = [value for value in drawn if value == value]  # NaN is not equal to itself
    high, low = max(shown, default=1.0), min(shown, default=0.0)
    if from_zero:
        low = min(low, 0.0)
    else:  # a change of one per cent must not look like a fall to the floor
        air = max(0.0, 0.1 * abs(high) - (high - low)) / 2
        low, high = low - air, high + air
    span = (high - low) or abs(high) or 1.0
    bounds = (low - (0.0 if from_zero and low == 0 else 0.12 * span), high + 0.14 * span)
    figure.update_yaxes(range=list(bounds), ticksuffix=suffix, nticks=6, **axis)
    return bounds
