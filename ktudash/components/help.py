"""The ways into the page of help: a "?" where a rule is in force leads to the place that explains it."""

from __future__ import annotations

from typing import Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash import registry
from ktudash.chart.model import Chart
from ktudash.components import attributes
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import Message, msg, say

PATH: Final = "/help"

#: The places of the page in their order; each is what stands behind the ``#`` of its address.
PLACES: Final = (
    "marks",
    "status",
    "attainment",
    "paces",
    "attention",
    "pairs",
    "audit",
    "corrections",
    "z",
    "employment",
    "labour",
    "sources",
    "reporting",
    "slides",
    "taking",
    "screen",
    "keyboard",
    "glossary",
)

#: The place that explains what a chart rests on, by how the chart's name begins; the first that fits counts.
_OF_CHARTS: Final = {
    "target-index": "attainment",
    "target-": "paces",
    "gaps": "attainment",
    "stability-": "z",
    "graduates-salary": "status",
    "graduates-": "employment",
    "labour-programmes": "status",
    "labour-": "labour",
    "two-plans": "pairs",
    "international-rankings": "status",
}


def place_of(chart: Chart, figures: str) -> str:
    """Where the rule behind a chart is explained: its own, that of the statuses it tells, that of a corrected figure.

    Empty for a chart that goes by none of them.
    """
    name = chart.story.name
    own = next((place for begin, place in _OF_CHARTS.items() if name.startswith(begin)), "")
    if own:
        return own
    if registry.is_judged(name, get_store(), figures):
        return "status"
    corrected = any(point.corrected for panel in chart.panels for one in panel.series for point in one.points)
    return "corrections" if corrected else ""


def place_name(place: str) -> Message:
    """What a place explains."""
    return msg("help-place", place=place)


def way(place: str, view: View) -> str:
    """The address of a place, for a reader of ``view``."""
    return f"{view.href(PATH)}#{place}"


def help_link(place: str, view: View) -> Component:
    """The "?" beside a rule; a reader of the screen hears what it explains."""
    name = say(place_name(place))
    return dcc.Link(
        [html.Span("?", **attributes(aria_hidden="true")), html.Span(name, className="visually-hidden")],
        href=way(place, view),
        title=name,
        className="help-link",
    )
