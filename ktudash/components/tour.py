"""The short tour of the start page: a bar that offers it to who is new, and that whoever answers it sees no more.

It is nothing modal: the page stays as it is, what a step speaks of has a frame. ``web/src/tour.js`` moves it on.
"""

from __future__ import annotations

from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.words import msg, say

#: Behind the ``#`` of the start page's address: begins the tour, whatever was answered before.
TOUR: Final = "tour"

#: What each step speaks of, by the step: the first of these elements that is seen.
STEPS: Final = {
    "tiles": ".tiles",
    "lines": ".line-row",
    "filters": ".topbar > .drop",
    "search": ".topbar .search",
    "help": '.nav-item[href*="/help"], .nav-toggle',
}

BUTTONS: Final = ("start", "back", "next", "done", "end", "no")


def tour() -> Component:
    """The bar, hidden until the browser finds that nobody has answered it."""
    texts = [
        html.P(say(msg("tour-step", step=step)), hidden=True, **attributes(data_tour_step=step, data_tour_of=of))
        for step, of in STEPS.items()
    ]
    buttons = [
        html.Button(
            say(msg("tour-button", button=one)),
            type="button",
            hidden=one not in ("start", "no"),
            className="plain-button",
            **attributes(data_tour=one),
        )
        for one in BUTTONS
    ]
    return html.Section(
        [
            html.Div([html.P(say(msg("tour-offer")), **attributes(data_tour_offer="")), *texts], role="status"),
            html.Div(buttons, className="tour-buttons"),
        ],
        className="tour span-12",
        hidden=True,
        **attributes(aria_label=say(msg("tour-name"))),
    )
