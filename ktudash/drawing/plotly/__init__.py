"""A chart as a Plotly figure: plain dictionaries, which Dash and plotly.js take as they are.

No ``go.Figure`` is built: its checks are most of the time that a page took, and the model is checked already.
"""

from __future__ import annotations

from typing import Any

from ktudash.chart.model import Chart, Panel
from ktudash.drawing.placing import placed
from ktudash.drawing.plotly.columns import columns
from ktudash.drawing.plotly.frame import Plot, layout
from ktudash.drawing.plotly.heat import heat
from ktudash.drawing.plotly.rows import rows


def figure(chart: Chart) -> dict[str, Any]:
    """``{"data": [...], "layout": {...}}`` of a spoken chart."""
    plots = [Plot(chart, panel, number, domain) for number, (panel, domain) in enumerate(placed(chart), start=1)]
    for plot in plots:
        _draw(plot.panel, plot)
    return {"data": [trace for plot in plots for trace in plot.traces], "layout": layout(chart, plots)}


def _draw(panel: Panel, plot: Plot) -> None:
    if panel.form == "map":
        from ktudash.drawing.plotly.regions import regions  # the outlines are large: read for maps only

        regions(plot)
    elif panel.form == "heat":
        heat(plot)
    elif panel.form == "rows":
        rows(plot)
    else:
        columns(plot)
