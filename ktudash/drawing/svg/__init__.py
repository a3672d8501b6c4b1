"""A chart as SVG: notation, sizes and places of the Plotly drawing, in milliseconds and without a browser."""

from __future__ import annotations

from ktudash.chart.model import Chart, Panel
from ktudash.drawing.placing import Domain, placed
from ktudash.drawing.svg.columns import columns
from ktudash.drawing.svg.frame import Margins, headings, legend, margins
from ktudash.drawing.svg.heat import heat
from ktudash.drawing.svg.paper import Paper
from ktudash.drawing.svg.plot import Plot
from ktudash.drawing.svg.rows import rows

#: Pixels of a card across the whole page.
WIDTH = 1080.0


def svg(
    chart: Chart,
    *,
    width: float = WIDTH,
    height: float | None = None,
    standalone: bool = False,
    clicks: bool = False,
    apart: float | None = None,
) -> str:
    """A spoken chart, ``width`` × ``height`` pixels (its own height unless given).

    ``standalone``: with its own size and ground, for a file or a picture; else it fills what it is put into.
    ``clicks``: each mark names its series and its place, for the page that is told what was clicked. ``apart``: pixels
    from one row of panels to the next, else a part of the height.
    """
    paper = Paper(chart.story.name, width, height or float(chart.height))
    edge = margins(chart, width)
    between = None if apart is None else apart / (paper.height - edge.top - edge.bottom)
    plots = [_plot(paper, chart, edge, panel, domain, clicks) for panel, domain in placed(chart, between)]
    legend(paper, chart, edge)
    headings(chart, plots, edge)
    for plot in plots:
        _draw(plot)
    return paper.svg(str(chart.story.title), standalone=standalone)


def _plot(paper: Paper, chart: Chart, edge: Margins, panel: Panel, domain: Domain, clicks: bool) -> Plot:
    wide, high = paper.width - edge.left - edge.right, paper.height - edge.top - edge.bottom
    left, right, bottom, top = domain
    return Plot(
        paper, chart, panel,
        left=edge.left + left * wide,
        right=edge.left + right * wide,
        top=edge.top + (1 - top) * high,
        bottom=edge.top + (1 - bottom) * high,
        clicks=clicks,
    )  # fmt: skip


def _draw(plot: Plot) -> None:
    if plot.panel.form == "map":
        from ktudash.drawing.svg.regions import regions  # the outlines are large: read for maps only

        regions(plot)
    elif plot.panel.form == "heat":
        heat(plot)
    elif plot.panel.form == "rows":
        rows(plot)
    else:
        columns(plot)
