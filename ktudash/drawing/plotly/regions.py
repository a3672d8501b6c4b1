"""A panel whose places are the regions of the country, drawn on a map that needs no internet."""

from __future__ import annotations

from ktudash.drawing.plotly.frame import Plot


def regions(plot: Plot) -> None:
    """Draw a panel of the form ``map``."""
    raise NotImplementedError(f"a map of {len(plot.panel.places)} places")
