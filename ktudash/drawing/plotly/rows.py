"""A panel whose places stand below one another: bars on their side, dots, waterfalls."""

from __future__ import annotations

from typing import Final

from ktudash import theme
from ktudash.chart.model import Point, Series
from ktudash.drawing import look
from ktudash.drawing.plotly import marks
from ktudash.drawing.plotly.axes import at, place_words, value_axis
from ktudash.drawing.plotly.frame import Plot, escaped

#: Places of a list that does not fit the eye at once.
_MANY: Final = 12


def rows(plot: Plot) -> None:
    """Draw a panel of the form ``rows``, the first place on top."""
    panel = plot.panel
    order = [str(at(panel, place.key)) for place in panel.places]
    plot.y = {
        "type": "category",
        "categoryorder": "array",
        "categoryarray": order,
        "range": [len(order) - 0.45, -0.55],
        "ticklabelstandoff": 6,
        "tickvals": order,
        "ticktext": [place_words(panel, place) for place in panel.places],
        "tickfont": {"color": theme.COLOUR["actual"], "size": 12 if len(order) > _MANY else 13},
        "showgrid": False,
    }
    if panel.bare or not panel.names_shown:
        plot.y["showticklabels"] = False
    plot.x = value_axis(panel.axis)
    if panel.axis.shown:
        plot.x |= {"showgrid": panel.axis.grid, "nticks": 7}
        if len(order) > _MANY:  # a reader of a long list sees its head first
            plot.x["side"] = "top"
    _spans(plot)
    for one in panel.series:
        if one.mark == "dot":
            _dots(plot, one)
        else:
            _bars(plot, one)
    _gap_words(plot)
    for reference in panel.references:
        plot.shape(
            type="line", x0=reference.value, x1=reference.value, y0=0, y1=1, yref=f"y{plot.suffix} domain",
            line={
                "color": theme.colour(reference.colour), "width": reference.width,
                **({"dash": reference.dash} if reference.dash else {}),
            },
        )  # fmt: skip


def _spans(plot: Plot) -> None:
    """A pale line from the least to the greatest dot of each place."""
    panel = plot.panel
    if not panel.connected:
        return
    xs: list[float | None] = []
    ys: list[str | None] = []
    for place in panel.places:
        values = [
            point.value for one in panel.series for point in one.points
            if point.place == place.key and point.value is not None
        ]  # fmt: skip
        if len(values) > 1:
            name = str(at(panel, place.key))
            xs += [min(values), max(values), None]
            ys += [name, name, None]
    plot.trace(
        type="scatter", mode="lines", x=xs, y=ys, hoverinfo="skip", showlegend=False,
        line={"color": theme.COLOUR["previous"], "width": 4}, meta={"role": "word"},
    )  # fmt: skip


def _bars(plot: Plot, one: Series) -> None:
    panel = plot.panel
    floating = any(point.base for point in one.points)
    lengths = [None if point.value is None else point.value for point in one.points]
    within = [look.is_within(panel, one, point) for point in one.points]
    positions = ["inside" if inside else "outside" for inside in within]
    trace = plot.trace(
        type="bar",
        orientation="h",
        x=lengths,
        y=[str(at(panel, point.place)) for point in one.points],
        base=[point.base or 0.0 for point in one.points] if floating else None,
        name=str(one.name),
        marker=marks.bar_marker(one),
        width=one.width or None,
        customdata=marks.custom(one),
        hovertemplate=marks.hover(one, across=True),
        showlegend=None if one.in_legend else False,
        meta={"role": one.role},
    )
    if floating:
        _words_behind(plot, one)
    elif one.labels != "none":
        trace |= {
            "text": marks.labels(one),
            "textposition": positions[0] if len(set(positions)) == 1 else positions,
            "insidetextanchor": "middle",
            "textangle": 0,
            # Parts of a bar have just their own room; in a bar that is alone Plotly would write its number too small to
            # be read where it is not thick, too.
            "constraintext": "both" if any(within) and panel.arrangement == "stack" else "none",
            "cliponaxis": False,
        }
        inks = zip(within, marks.inside_inks(one), look.label_inks(one), strict=True)
        trace["textfont"] = {"color": [own if inside else ink for inside, own, ink in inks]}


def _words_behind(plot: Plot, one: Series) -> None:
    """The labels of floating bars, right of the bar's right end, whichever way it runs."""
    plot.trace(
        type="scatter",
        mode="text",
        x=[max(point.base or 0.0, (point.base or 0.0) + (point.value or 0.0)) for point in one.points],
        y=[str(at(plot.panel, point.place)) for point in one.points],
        text=[f" {text}" for text in marks.labels(one)],
        textposition="middle right",
        textfont={"color": look.label_inks(one)},
        cliponaxis=False,
        hoverinfo="skip",
        showlegend=False,
        meta={"role": "word"},
    )


def _dots(plot: Plot, one: Series) -> None:
    panel = plot.panel
    usual = look.ink(one)
    inks = [theme.colour(point.colour) if point.colour else usual for point in one.points]
    hollow = [one.role in ("target", "forecast") or point.corrected for point in one.points]
    told_apart = one.in_legend and len(set(inks)) > 1
    if told_apart:  # the legend would take the colour of the first point for that of all
        plot.trace(
            type="scatter",
            mode="markers",
            x=[None],
            y=[None],
            name=str(one.name),
            marker={
                "size": one.size or 11,
                "color": theme.COLOUR["ground"] if all(hollow) else usual,
                "symbol": look.shape(one),
                "line": {"color": theme.edge_of(usual), "width": 2},
            },
            hoverinfo="skip",
            showlegend=True,
            meta={"role": "word"},
        )
    positions = {"top": "top center", "bottom": "bottom center", "left": "middle left", "right": "middle right"}
    plot.trace(
        type="scatter",
        orientation="h",  # the place stands on the y axis
        x=list(one.values),
        y=[str(at(panel, point.place)) for point in one.points],
        name=str(one.name),
        mode="markers+text" if one.labels != "none" else "markers",
        marker={
            "size": one.size or 11,
            "color": [theme.COLOUR["ground"] if flag else ink for flag, ink in zip(hollow, inks, strict=True)],
            "symbol": look.shape(one),
            "line": {"color": [theme.edge_of(ink) for ink in inks], "width": 2},
        },
        text=marks.labels(one) if one.labels != "none" else None,
        textposition=[positions[point.side or "top"] for point in one.points],
        textfont={"color": look.label_inks(one), "size": 12},
        cliponaxis=False,
        customdata=marks.custom(one),
        hovertemplate=marks.hover(one, across=True),
        showlegend=None if one.in_legend and not told_apart else False,
        meta={"role": one.role},
    )


def _gap_words(plot: Plot) -> None:
    """Where nothing stands at a place: its word; a confidential figure has a short light hatch before it."""
    panel = plot.panel
    if not panel.gap_words:
        return
    taken = {point.place for one in panel.series for point in one.points if point.value is not None}
    gaps: dict[str, Point] = {}
    for one in panel.series:
        for point in one.points:
            if point.value is None and point.place not in taken:
                gaps.setdefault(point.place, point)
    if not gaps:
        return
    high = float(panel.axis.high or 1.0)
    stub = 0.05 * high
    hidden = [point for point in gaps.values() if point.status == "suppressed"]
    if hidden:
        plot.trace(
            type="bar",
            orientation="h",
            x=[stub] * len(hidden),
            y=[str(at(panel, point.place)) for point in hidden],
            marker={
                "color": theme.COLOUR["hatched"],
                "line": {"color": theme.COLOUR["hatch_light"], "width": 1},
                "pattern": {**marks.HATCH, "fgcolor": theme.COLOUR["hatch"], "bgcolor": theme.COLOUR["hatched"]},
            },
            hoverinfo="skip",
            showlegend=False,
            meta={"role": "word"},
        )
    plot.trace(
        type="scatter",
        mode="text",
        x=[stub * 1.1 if point.status == "suppressed" else 0 for point in gaps.values()],
        y=[str(at(panel, point.place)) for point in gaps.values()],
        text=[escaped(str(point.shown)) for point in gaps.values()],
        textposition="middle right",
        textfont={"size": 12, "color": theme.COLOUR["muted"]},
        customdata=[[escaped(str(point.note))] for point in gaps.values()],
        hovertemplate="%{customdata[0]}<extra></extra>",
        cliponaxis=False,
        showlegend=False,
        meta={"role": "word"},
    )
