"""A panel of cells: a row a place, a column a series, each with its number or its word."""

from __future__ import annotations

from typing import Any

from ktudash import theme
from ktudash.chart.model import Point
from ktudash.drawing import look
from ktudash.drawing.placing import head_lines
from ktudash.drawing.plotly.axes import place_words
from ktudash.drawing.plotly.frame import Plot, escaped


def heat(plot: Plot) -> None:
    """Draw a panel of the form ``heat``: numbers coloured by size, totals without colour, confidential hatched."""
    panel = plot.panel
    across = [str(one.name) for one in panel.series]
    down = [str(place.name) for place in panel.places]
    cells = {
        (row, column): point
        for column, one in enumerate(panel.series)
        for point in one.points
        for row in [[place.key for place in panel.places].index(point.place)]
    }
    high = look.darkest(panel)
    scale = [[stop**2, shade] for stop, shade in theme.shades()]
    flat = [[0, theme.COLOUR["page"]], [1, theme.COLOUR["page"]]]
    for colours, total in ((flat, True), (scale, False)):
        _cells(plot, cells, down, across, colours, high=high, total=total)
    _words(plot, cells, down, across, high=high)
    _frames(plot, down, across)
    heads = ["<br>".join(escaped(part) for part in head_lines(one)) for one in across]
    plot.x = {
        "type": "category", "categoryorder": "array", "categoryarray": across, "side": "top", "showline": False,
        "tickvals": across, "ticktext": heads, "tickfont": {"size": 11},
        "autotickangles": [0, -90], "range": [-0.5, len(across) - 0.5], "automargin": "height",
    }  # fmt: skip
    plot.y = {
        "type": "category", "categoryorder": "array", "categoryarray": down, "range": [len(down) - 0.5, -0.5],
        "ticklabelstandoff": 6, "tickvals": down, "ticktext": [place_words(panel, place) for place in panel.places],
        "showgrid": False,
    }  # fmt: skip
    plot.more["margin"] = {"t": 44, "r": 12}


def _cells(
    plot: Plot,
    cells: dict[tuple[int, int], Point],
    down: list[str],
    across: list[str],
    colours: list[list[Any]],
    *,
    high: float,
    total: bool,
) -> None:
    rows = range(len(down))
    columns = range(len(across))
    mine = {at: point for at, point in cells.items() if bool(point.colour) == total}
    plot.trace(
        type="heatmap",
        x=across,
        y=down,
        z=[[mine[row, column].value if (row, column) in mine else None for column in columns] for row in rows],
        zmin=0,
        zmax=high,
        colorscale=colours,
        showscale=False,
        xgap=2,
        ygap=2,
        name=str(plot.panel.title),
        hoverongaps=True,
        customdata=[
            [
                [escaped(str(mine[row, column].shown)), escaped(str(mine[row, column].note))]
                if (row, column) in mine
                else ["", ""]
                for column in columns
            ]
            for row in rows
        ],
        hovertemplate="<b>%{customdata[0]}</b><br>%{y}, %{x}<br>%{customdata[1]}<extra></extra>",
        meta={"role": "total" if total else "actual"},
    )


def _words(plot: Plot, cells: dict[tuple[int, int], Point], down: list[str], across: list[str], *, high: float) -> None:
    """The number or the word of every cell, light on dark ones, and a hatch behind the confidential ones."""
    xs, ys, texts, colours, strokes = [], [], [], [], []
    for (row, column), point in cells.items():
        xs.append(across[column])
        ys.append(down[row])
        texts.append(escaped(str(point.label)))
        colours.append(look.cell_ink(point, high))
        if point.value is None and point.status == "suppressed":
            strokes += _strokes(column, row)
    if strokes:
        plot.shape(
            type="path", path=" ".join(strokes), layer="below", line={"color": theme.COLOUR["hatch_light"], "width": 1}
        )
    plot.trace(
        type="scatter", mode="text", x=xs, y=ys, text=texts, hoverinfo="skip", showlegend=False,
        textfont={"size": 12, "color": colours}, meta={"role": "word"},
    )  # fmt: skip


def _strokes(i: int, j: int, *, pieces: int = 4) -> list[str]:
    """Slanting strokes within the cell at column ``i`` and row ``j``, as pieces of a path."""
    half = 0.46
    strokes = []
    for k in range(-pieces + 1, pieces):
        shift = k / pieces * 2 * half
        left, right = max(-half, shift - half), min(half, shift + half)
        strokes.append(
            f"M{i + left:.3f},{j + (half - (left - shift + half)):.3f}"
            f"L{i + right:.3f},{j + (half - (right - shift + half)):.3f}"
        )
    return strokes


def _frames(plot: Plot, down: list[str], across: list[str]) -> None:
    """A frame around the row of each chosen place and the column of each series that is marked."""
    frame = {"color": theme.COLOUR["home"], "width": 2}
    for j, place in enumerate(plot.panel.places):
        if any(framed.place == place.key for framed in plot.panel.framed):
            plot.shape(type="rect", x0=-0.5, x1=len(across) - 0.5, y0=j - 0.5, y1=j + 0.5, line=frame)
    for i, one in enumerate(plot.panel.series):
        if one.colour == "home":
            plot.shape(type="rect", x0=i - 0.5, x1=i + 0.5, y0=-0.5, y1=len(down) - 0.5, line=frame)
