"""The marks of the house as traces: their colours by role, their labels and their hover."""

from __future__ import annotations

from typing import Any, Final

from ktudash import theme
from ktudash.chart.model import Series
from ktudash.drawing.heads import named
from ktudash.drawing.look import bar_looks, ink, outline_weight
from ktudash.drawing.plotly.frame import escaped

HOVER: Final = "<b>%{customdata[0]}</b><br>%{fullData.name}, %{x}<br>%{customdata[1]}<extra></extra>"
HOVER_ACROSS: Final = "<b>%{customdata[0]}</b><br>%{fullData.name}, %{y}<br>%{customdata[1]}<extra></extra>"
HOVER_DETAIL: Final = "<b>%{x}: %{customdata[0]}</b><br>%{customdata[2]}<extra></extra>"
HOVER_DETAIL_ACROSS: Final = "<b>%{y}: %{customdata[0]}</b><br>%{customdata[2]}<extra></extra>"

HATCH: Final = {"shape": "/", "size": 5, "solidity": 0.2}


def custom(series: Series) -> list[list[str]]:
    """What hover reads of each point: shown, note, detail."""
    return [[escaped(str(one.shown)), escaped(str(one.note)), escaped(str(one.detail))] for one in series.points]


def hover(series: Series, *, across: bool) -> str:
    """The template of the words beside the pointer."""
    if any(point.detail for point in series.points):
        return HOVER_DETAIL_ACROSS if across else HOVER_DETAIL
    template = HOVER_ACROSS if across else HOVER
    if series.slim or series.role in ("target", "forecast"):  # an actual and its target have one name
        return template.replace("%{fullData.name}", escaped(named(series.name, series.role)))
    return template


def labels(series: Series) -> list[str]:
    """The words at the marks."""
    return [_bold(str(one.label), bold=one.bold) for one in series.points]


def _bold(text: str, *, bold: bool) -> str:
    return f"<b>{escaped(text)}</b>" if bold and text else escaped(text)


def inside_inks(series: Series) -> list[str]:
    """The colour of each number within its bar."""
    return [theme.colour(series.ink) if series.ink else theme.word_on(one.fill) for one in bar_looks(series)]


def bar_marker(series: Series) -> dict[str, Any]:
    """Fill, outline and hatch of bars, see :mod:`ktudash.drawing.look`."""
    usual, ground, looks = ink(series), theme.COLOUR["ground"], bar_looks(series)
    inks = [one.outline for one in looks]
    widths = [outline_weight(series, point, one) for point, one in zip(series.points, looks, strict=True)]
    marker: dict[str, Any] = {"color": [one.fill for one in looks], "line": {"color": inks, "width": widths}}
    if series.role == "forecast":
        marker["pattern"] = {"shape": "/", "fgcolor": usual, "bgcolor": ground, "size": 6}
    if series.role == "bound":
        hatched = theme.COLOUR["hatched"]
        marker = {
            "color": hatched,
            "line": marker["line"],
            "pattern": {**HATCH, "solidity": 0.25, "bgcolor": hatched, "fgcolor": inks},
        }
    return marker
