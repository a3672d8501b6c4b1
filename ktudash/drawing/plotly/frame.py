"""What every Plotly drawing shares: the template, one plot being drawn, and the layout around the plots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from ktudash import theme
from ktudash.chart.model import Chart, Panel
from ktudash.drawing import look
from ktudash.drawing.wrap import wrapped
from ktudash.words import language, voice
from ktudash.words.numbers import THIN_SPACE

_AXIS: Final = {
    "linecolor": theme.COLOUR["axis"],
    "tickcolor": theme.COLOUR["axis"],
    "gridcolor": theme.COLOUR["grid"],
    "tickfont": {"color": theme.COLOUR["muted"], "size": 13},
    "zeroline": False,
    "automargin": True,
    "fixedrange": True,
}

#: The slim Plotly template of every chart (a full one is 90 % of a figure's JSON).
TEMPLATE: Final[dict[str, Any]] = {
    "layout": {
        "font": {"family": theme.FONT, "size": 13, "color": theme.COLOUR["actual"]},
        "paper_bgcolor": theme.COLOUR["ground"],
        "plot_bgcolor": theme.COLOUR["ground"],
        "colorway": list(theme.SERIES),
        "margin": {"l": 8, "r": 8, "t": 24, "b": 8},
        "xaxis": {**_AXIS, "showgrid": False, "showline": True, "ticks": ""},
        "yaxis": {**_AXIS, "showgrid": True, "showline": False, "ticks": ""},
        "hoverlabel": {
            "bgcolor": theme.COLOUR["ground"],
            "bordercolor": theme.COLOUR["axis"],
            "font": {"family": theme.FONT, "size": 13, "color": theme.COLOUR["actual"]},
            "align": "left",
        },
        "legend": {
            "orientation": "h",
            "x": 0,
            "y": 1.02,
            "yanchor": "bottom",
            "font": {"size": 12, "color": theme.COLOUR["muted"]},
            "itemclick": False,
            "itemdoubleclick": False,
        },
        "bargap": 0.35,
        "bargroupgap": 0.08,
        "showlegend": False,
    }
}

#: Pixels of a card that are not plot: its margins and the years under it.
_AROUND: Final = 54.0
#: Pixels of a legend above the words of an axis.
_LEGEND: Final = 24.0

_MODES: Final = {"beside": "group", "stack": "stack", "over": "overlay"}


@dataclass
class Plot:
    """One panel being drawn: its axes, and what has been drawn of it so far."""

    chart: Chart
    panel: Panel
    number: int
    domain: tuple[float, float, float, float]  # left, right, bottom, top of the figure, 0 to 1
    traces: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    annotations: list[dict[str, Any]] = field(default_factory=list)
    x: dict[str, Any] = field(default_factory=dict)
    y: dict[str, Any] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)  # of the layout: a map's geo
    margin_right: float = 0.0

    @property
    def height(self) -> float:
        """Pixels of the plot itself, on a card of usual width."""
        return (self.chart.height - _AROUND) * (self.domain[3] - self.domain[2])

    @property
    def suffix(self) -> str:
        """What follows ``x`` and ``y`` in the names of this plot's axes."""
        return "" if self.number == 1 else str(self.number)

    def trace(self, **given: Any) -> dict[str, Any]:
        """Add a trace on this plot's axes; ``None`` values are left out."""
        made = {name: value for name, value in given.items() if value is not None}
        if self.number > 1:
            made |= {"xaxis": f"x{self.suffix}", "yaxis": f"y{self.suffix}"}
        self.traces.append(made)
        return made

    def geo(self, **given: Any) -> None:
        """Add a trace of a map, which has no axes."""
        self.traces.append(given)

    def shape(self, **given: Any) -> None:
        """Add a shape; references without an axis are to this plot's own."""
        self.shapes.append({"xref": f"x{self.suffix}", "yref": f"y{self.suffix}", **given})

    def write(self, text: str, *, size: float = 12, colour: str = "muted", bold: bool = False, **given: Any) -> None:
        """Add words without an arrow; references without an axis are to this plot's own."""
        self.annotations.append(
            {
                "xref": f"x{self.suffix}",
                "yref": f"y{self.suffix}",
                "text": f"<b>{escaped(text)}</b>" if bold else escaped(text),
                "showarrow": False,
                "font": {"color": theme.colour(colour), "size": size},
                **given,
            }
        )


def escaped(text: str) -> str:
    """Text as plotly.js shows it: what looks like a tag stays text, a line break is one."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")


def layout(chart: Chart, plots: list[Plot]) -> dict[str, Any]:
    """The layout of the whole figure, with the story in ``meta``."""
    story = chart.story
    made: dict[str, Any] = {
        "template": TEMPLATE,
        # The decimal sign of the language, and the thin space between thousands of every language.
        "separators": voice(language()).mark + THIN_SPACE,
        "height": chart.height,
        "meta": {
            "name": story.name,
            "title": story.title,
            "subtitle": story.subtitle,
            "source": story.source,
            "key": story.key,
            "notes": list(story.notes),
            **({"filters": story.filters} if story.filters else {}),
        },
        "barmode": _MODES[chart.panels[0].arrangement],
        "bargap": chart.panels[0].gap,
        "showlegend": chart.legend,
        "legend": {
            "traceorder": "reversed" if look.legend_reversed(chart.panels[0]) else "normal",
            # Above an axis that is written on top: there is no measure in pixels from the plot.
            **({"yref": "container", "y": 1.0, "yanchor": "top"} if _written_on_top(plots) else {}),
        },
        "margin": _margin(chart, plots),
        "shapes": [shape for plot in plots for shape in plot.shapes],
        "annotations": [
            *[heading for plot in plots for heading in _heading(chart, plot)],
            *[note for plot in plots for note in plot.annotations],
        ],
    }
    for plot in plots:
        left, right, bottom, top = plot.domain
        if plot.panel.form == "map":
            made |= plot.more
            continue
        made[f"xaxis{plot.suffix}"] = {"anchor": f"y{plot.suffix}", "domain": [left, right], **plot.x}
        made[f"yaxis{plot.suffix}"] = {"anchor": f"x{plot.suffix}", "domain": [bottom, top], **plot.y}
        made |= plot.more
    return made


def _heading(chart: Chart, plot: Plot) -> list[dict[str, Any]]:
    """The title of a small multiple above it: centred, at the left over lists that fill the width."""
    title = str(plot.panel.title)
    if not title or len(chart.panels) == 1:  # alone, the story's words say it
        return []
    left, right, _, top = plot.domain
    whole = plot.panel.form == "rows" and chart.columns == 1
    return [
        {
            "x": 0.0 if whole else (left + right) / 2,
            "y": top,
            "xref": "paper",
            "yref": "paper",
            "xanchor": "left" if whole else "center",
            "yanchor": "bottom",
            "text": f"<b>{'<br>'.join(escaped(part) for part in wrapped(title, chart.title_room))}</b>",
            "showarrow": False,
            "font": {"size": 13, "color": theme.COLOUR["muted"]},
        }
    ]


def _written_on_top(plots: list[Plot]) -> bool:
    return any(plot.x.get("side") == "top" for plot in plots)


def _margin(chart: Chart, plots: list[Plot]) -> dict[str, float]:
    if chart.compact:
        return {"l": 4, "r": 4, "t": 6, "b": 4}
    margin: dict[str, float] = {"l": 8, "r": 8, "t": 24, "b": 8}
    titles = [str(panel.title) for panel in chart.panels if panel.title]
    if titles:
        deepest = max(len(wrapped(title, chart.title_room)) for title in titles)
        margin["t"] = 34 if deepest == 1 else 20 + 17 * deepest
    if chart.legend and _written_on_top(plots):
        margin["t"] += _LEGEND
    margin["r"] = max([8.0, *(plot.margin_right for plot in plots)])
    for plot in plots:
        margin |= plot.more.pop("margin", {})
    return margin
