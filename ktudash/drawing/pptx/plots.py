"""What PowerPoint's own charts need of a panel: one list of categories, and series that have a place for each.

Bars, stacks, lines, and bars with lines are charts that can be edited. What PowerPoint has no such kind for (maps,
tables of colours, waterfalls, dots, words alone, logarithmic axes) becomes a picture or a table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from ktudash import theme
from ktudash.chart import model
from ktudash.chart.model import Chart
from ktudash.drawing import look
from ktudash.drawing.letters import plain
from ktudash.drawing.pptx.kinds import is_native, with_points
from ktudash.words import Number, msg, say

Draw = Literal["bar", "line", "total", "reference"]
Side = Literal["t", "b", "l", "r", "ctr", "outEnd"]

#: From so many rows on two numbers above a bar would stand in the title; what part of the axis each row adds above it.
_LOW_FROM: Final = 2
_PAIR_ROOM: Final = 0.1
#: Half of a label's length, as a part of the length of a bar up to the line that crosses the bars.
_LABEL: Final = 0.12
#: Height of two numbers above a bar, as a part of the axis.
_LABEL_HEIGHT: Final = 0.2

_INK: Final = theme.COLOUR["actual"]
_PLAIN_LOOK: Final = look.Look(_INK, _INK)


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """One place of a series: its number, the words at its mark, what it looks like.

    ``boxed`` words stand on white, because a line may run behind them; ``lines`` are words with their inks that stand
    below one another in the label's place.
    """

    value: float | None = None
    shown: str = ""
    label: str = ""
    look: look.Look = _PLAIN_LOOK
    ink: str = _INK
    side: Side = "outEnd"
    boxed: bool = False
    lines: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PlotSeries:
    """One series: ``points`` by category of the plot; ``None`` where the series has no point.

    ``look`` is the one that most of its points have; ``slim`` bars stand inside others (actuals in the outlines of
    their targets), ``turned`` labels run upwards; one that is not ``named`` has the name and the role of another.
    """

    name: str
    draw: Draw
    role: str
    points: tuple[PlotPoint | None, ...]
    colour: str = _INK
    look: look.Look = _PLAIN_LOOK
    width: float = 2.5
    dash: str = ""
    shape: str = "circle"
    hatched: bool = False
    marks: bool = True
    slim: bool = False
    turned: bool = False
    named: bool = True

    @property
    def in_legend(self) -> bool:
        """Whether the legend says what it is: totals have their words above the stack."""
        return self.named and self.draw != "total"

    @property
    def values(self) -> list[float | None]:
        """The numbers, ``None`` for gaps."""
        return [None if point is None else point.value for point in self.points]


@dataclass(frozen=True, slots=True)
class Plot:
    """One chart of a slide: a panel.

    ``bare`` leaves the names of the categories to the chart on its left; ``cut``: zero lies outside of the axis, which
    says so; ``step`` is the value at which a line crosses bars on their side. By category: ``words`` say why it has no
    number, ``missing`` are sentences on numbers that are missing where others stand, which have no place in the chart.
    """

    title: str
    categories: tuple[str, ...]
    series: tuple[PlotSeries, ...]
    words: tuple[str, ...]
    missing: tuple[tuple[str, ...], ...]
    across: bool = False
    stacked: bool = False
    overlaid: bool = False
    years: bool = False
    low: float | None = None
    high: float | None = None
    reversed: bool = False
    axis: bool = True
    suffix: str = ""
    step: float | None = None
    cut: bool = False
    bare: bool = False
    row: int = 0
    column: int = 0

    def part(self, start: int, stop: int) -> Plot:
        """The plot with some of its categories only (a long list runs over several slides)."""
        return replace(
            self,
            categories=self.categories[start:stop],
            words=self.words[start:stop],
            missing=self.missing[start:stop],
            series=tuple(replace(one, points=one.points[start:stop]) for one in self.series),
        )


# --- from the model ---------------------------------------------------------------------------------


def plots(chart: Chart) -> tuple[Plot, ...]:
    """The charts that PowerPoint draws of a spoken chart, row by row; none where it has no such kind."""
    if not is_native(chart):
        return ()
    drawn = with_points(chart)
    rows = sorted({panel.row for panel in drawn})
    columns = sorted({panel.column for panel in drawn})
    made = [
        replace(
            _headroom(_plot(_lines_named(panel, chart), alone=len(drawn) == 1), len(rows)),
            row=rows.index(panel.row),
            column=columns.index(panel.column),
        )
        for panel in drawn
    ]
    return tuple(sorted(made, key=lambda plot: (plot.row, plot.column)))


def _lines_named(panel: model.Panel, chart: Chart) -> model.Panel:
    """The panel with a line that has no room for its name called as that of the same value in another panel."""
    names = {one.value: one.name for other in chart.panels for one in other.references if one.name}
    lines = tuple(replace(one, name=one.name or names.get(one.value, "")) for one in panel.references)
    return replace(panel, references=lines)


def _headroom(plot: Plot, rows: int) -> Plot:
    """The plot with room above its bars for two numbers, where several rows of plots leave each little height."""
    paired = any(point and len(point.lines) > 1 for one in plot.series for point in one.points)
    if plot.high is None or plot.axis or not paired or rows < _LOW_FROM:
        return plot
    return replace(plot, high=plot.high + _PAIR_ROOM * rows * (plot.high - (plot.low or 0.0)))


def _plot(panel: model.Panel, *, alone: bool) -> Plot:
    across = panel.form == "rows"
    order = _order(panel)
    stacked = panel.arrangement == "stack" and any(one.mark == "bar" for one in panel.series)
    changes = [one for one in panel.series if one.role == "change"]
    series = _all_series([one for one in panel.series if one not in changes], order, panel, stacked=stacked)
    names = {place.key: plain(place.name) for place in panel.places}
    words, missing = _gaps(series, [names.get(key, key) for key in order])
    for point in (point for one in changes for point in one.points):
        index = order.index(point.place)
        words[index] = "\n".join(filter(None, (words[index], plain(point.shown))))
    for place in panel.places:
        if place.mark and place.key in order:
            index = order.index(place.key)
            words[index] = "\n".join(filter(None, (words[index], plain(place.mark))))
    for index, remark in _at_empty_places(panel, order, series):
        words[index] = "\n".join(filter(None, (words[index], remark)))
    step = next((one.value for one in panel.references if one.value > 0), None) if across else None
    if step is not None:
        series = [_boxed(one, step) for one in series]
    if not across:
        series += _references(panel, len(order))
    low, high = _ends(panel)
    return Plot(
        title="" if alone else plain(panel.title) or plain(panel.series[0].name),
        categories=tuple(names.get(key, key) for key in order),
        series=tuple(series),
        words=tuple(words),
        missing=tuple(tuple(sentences) for sentences in missing),
        across=across,
        stacked=stacked,
        overlaid=panel.arrangement == "over",
        years=panel.years,
        low=low,
        high=high,
        reversed=panel.axis.descending,
        axis=panel.axis.shown or step is not None,
        suffix=plain(panel.axis.suffix),
        step=step,
        cut=panel.axis.cut,
    )


def _order(panel: model.Panel) -> list[str]:
    """The places that have points, in reading order; years without holes where these are few."""
    met = {point.place for one in panel.series for point in one.points}
    if not panel.years:
        return [place.key for place in panel.places if place.key in met]
    years = sorted(int(key) for key in met)
    whole = range(years[0], years[-1] + 1)
    return [str(year) for year in (whole if len(whole) <= 2 * len(years) + 2 else years)]


def _ends(panel: model.Panel) -> tuple[float | None, float | None]:
    low, high = panel.axis.low, panel.axis.high
    if low is None or high is None:
        return (0.0 if any(one.mark == "bar" for one in panel.series) else None), None
    return min(low, high), max(low, high)


def _all_series(
    given: Sequence[model.Series], order: list[str], panel: model.Panel, *, stacked: bool
) -> list[PlotSeries]:
    """The series, bars first; those of one name, role and mark are one series, other namesakes say their role."""
    merged: dict[tuple[str, str, Draw], PlotSeries] = {}
    apart: list[PlotSeries] = []
    for one in given:
        made = _series(one, order, panel, stacked=stacked)
        key = (made.name, made.role, made.draw)
        known = merged.get(key)
        if known is not None and _would_join(known, made):
            apart.append(made)
            continue
        if known is not None:
            made = replace(known, points=tuple(new or old for old, new in zip(known.points, made.points, strict=True)))
        merged[key] = made
    names = [name for name, _, _ in merged]
    told: dict[str, PlotSeries] = {}
    for both in (*merged.values(), *apart):
        name = both.name
        if names.count(name) > 1:
            name = say(msg("export-same-name", name=name, role=both.role))
        # One name and one role: the legend says it once, the workbook behind the chart needs two names.
        named = name not in told
        while name in told:
            name = say(msg("export-same-name", name=name, role="reported"))
        told[name] = replace(both, name=name, named=named)
    overlaid = panel.arrangement == "over"
    return sorted(_labelled_actuals(list(told.values()), overlaid=overlaid), key=lambda one: one.draw != "bar")


def _would_join(one: PlotSeries, other: PlotSeries) -> bool:
    """Whether two lines that end beside one another would become one: a line that the chart does not draw."""
    if one.draw != "line":
        return False
    here, there = ([index for index, point in enumerate(line.points) if point is not None] for line in (one, other))
    return any(abs(mine - theirs) == 1 for mine in here for theirs in there)


def _series(one: model.Series, order: list[str], panel: model.Panel, *, stacked: bool) -> PlotSeries:
    draw: Draw = "bar" if one.mark == "bar" else "total" if one.mark == "text" else "line"
    at = {key: index for index, key in enumerate(order)}
    looks = look.bar_looks(one) if draw == "bar" else look.dot_looks(one)
    inks = look.label_inks(one)
    sides = look.label_sides(panel, one)
    lines = [line.value for line in panel.references] if panel.form == "columns" else []
    span = (panel.axis.high or 0.0) - (panel.axis.low or 0.0)
    points: list[PlotPoint | None] = [None] * len(order)
    for index, point in enumerate(one.points):
        # Beside its point a number stands on its own line, above a bar perhaps on one across the chart.
        crossed = sides[index].startswith("middle") if draw == "line" else False
        if draw == "bar" and point.value is not None:
            crossed = any(0 < line - point.value < _LABEL_HEIGHT * span for line in lines)
        points[at[point.place]] = PlotPoint(
            value=point.value,
            shown=plain(point.shown),
            label="" if one.labels == "none" else plain(point.label),
            look=looks[index],
            ink=inks[index],
            side=_side(draw, sides[index], inside=stacked or look.is_within(panel, one, point)),
            boxed=crossed,
        )
    most = Counter(point.look for point in points if point is not None)
    usual = look.ink(one)
    return PlotSeries(
        name=plain(one.name),
        draw=draw,
        role=one.role,
        points=tuple(points),
        colour=usual,
        look=most.most_common(1)[0][0] if most else look.Look(usual, usual),
        dash=one.dash,
        shape=look.shape(one),
        hatched=draw == "bar" and one.role in look.HATCHED,
        marks=draw == "line",
        slim=draw == "bar" and one.slim,
        turned=one.slim and one.labels == "inside",
    )


def _side(draw: Draw, side: str, *, inside: bool) -> Side:
    """Where a label stands: PowerPoint refuses a file with a place that its kind of chart does not know."""
    if draw == "bar":
        return "ctr" if inside else "outEnd"
    if draw == "total":
        return "t"
    if side.startswith("middle"):
        return "l" if side.endswith("left") else "r"
    return "b" if side.startswith("bottom") else "t"


def _boxed(one: PlotSeries, step: float) -> PlotSeries:
    """The series with its labels on white where the line at ``step`` may cross them: in a bar only at its middle."""

    def crossed(point: PlotPoint) -> bool:
        return point.side != "ctr" or abs((point.value or 0.0) / 2 - step) < _LABEL * step

    return replace(one, points=tuple(point and replace(point, boxed=crossed(point)) for point in one.points))


def _labelled_actuals(series: list[PlotSeries], *, overlaid: bool) -> list[PlotSeries]:
    """Above an actual in its target's outline the higher of the two writes both numbers, each in its ink.

    ``overlaid``: actuals from before the plan, which are no slim bars, are one series with the slim ones.
    """
    slim = [
        one for one in series
        if one.draw == "bar" and one.role == "actual" and not one.turned and (one.slim or overlaid)
    ]  # fmt: skip
    if not slim:
        return series
    moved = {id(one): list(one.points) for one in series}
    for one in slim:
        for index, actual in enumerate(one.points):
            if actual is None or actual.value is None:
                continue
            for other in series:
                target = other.points[index]
                if other.role != "target" or other.draw != "bar" or target is None or target.value is None:
                    continue
                both = tuple((two.label, two.ink) for two in (actual, target) if two.label)
                above = actual.value > target.value
                for two, mine, writes in ((one, actual, above), (other, target, not above)):
                    written = replace(mine, lines=both, side="outEnd") if writes else replace(mine, label="")
                    moved[id(two)][index] = written
    return [replace(one, points=tuple(moved[id(one)])) for one in series]


def _at_empty_places(panel: model.Panel, order: Sequence[str], series: Sequence[PlotSeries]) -> list[tuple[int, str]]:
    """Remarks at the foot of the panel on places where nothing stands, by the middle one of these."""
    found = []
    for one in panel.remarks:
        ends = [order.index(key) for key in (one.place, one.until or one.place) if key in order]
        if one.value is None and len(ends) == 2:
            middle = sum(ends) // 2
            if not any(line.points[middle] for line in series):
                found.append((middle, plain(one.text)))
    return found


def _references(panel: model.Panel, count: int) -> list[PlotSeries]:
    """Lines across the whole chart at one value, each as a series of its own with its words as name."""
    found = []
    for one in panel.references:
        colour = theme.colour(one.colour)
        own = look.Look(colour, colour)
        point = PlotPoint(value=one.value, shown=say(Number(one.value)), look=own, ink=colour)
        found.append(
            PlotSeries(
                name=plain(one.name) or say(msg("export-reference", value=one.value)),
                draw="reference",
                role="reference",
                points=(point,) * count,
                colour=colour,
                look=own,
                width=one.width,
                dash=one.dash,
                marks=False,
            )
        )
    return found


def _gaps(series: Sequence[PlotSeries], names: Sequence[str]) -> tuple[list[str], list[list[str]]]:
    """Why a number is missing: at its place where nothing else stands there, else as a sentence."""
    words = [""] * len(names)
    missing: list[list[str]] = [[] for _ in names]
    for index, name in enumerate(names):
        at = [(one, one.points[index]) for one in series if one.draw in ("bar", "line")]
        gaps = [(one, point) for one, point in at if point is not None and point.value is None]
        if not gaps:
            continue
        if all(point is None or point.value is None for _, point in at):
            words[index] = ", ".join(dict.fromkeys(point.shown for _, point in gaps))
        else:
            missing[index] = [
                say(msg("export-missing-number", place=name, series=one.name, word=point.shown)) for one, point in gaps
            ]
    return words, missing
