"""The page of help: the marks first, then one fold a rule; the list of contents stays in sight."""

from __future__ import annotations

from typing import Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import attributes, topic
from ktudash.components.fold import Fold, Folded
from ktudash.components.help import PATH, PLACES, place_name
from ktudash.components.shell import page
from ktudash.components.tour import TOUR
from ktudash.pages.help import rules, ways
from ktudash.pages.help.glossary import glossary
from ktudash.pages.help.marks import pictures
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import msg, say

#: The place that stands open: what it shows is looked at, not read.
MARKS: Final = PLACES[0]


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("help-name"), order=40, group="Work", layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it; which place is open stands behind the ``#``."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines)
    told = {**rules.sections(store, view), **ways.sections(view), "glossary": [glossary()]}
    return page(
        view,
        lines=list(store.catalog.lines.values()),
        title=say(msg("help-title")),
        lead=say(msg("help-lead")),
        cards=[_contents(), _marks(view), *[_place(place, told[place]) for place in PLACES if place != MARKS]],
    )


def _contents() -> Component:
    links = [html.Li(html.A(say(place_name(place)), href=f"#{place}")) for place in PLACES]
    return html.Nav(
        html.Ul(links),
        className="help-contents span-12",
        style={"--places": str(len(PLACES))},
        **attributes(aria_label=say(msg("help-contents"))),
    )


def _marks(view: View) -> Component:
    name = say(place_name(MARKS))
    return html.Section(
        [
            html.H2(name, className="card-title"),
            html.P(say(msg("help-marks-sub")), className="card-sub"),
            html.P(dcc.Link(say(msg("tour-again")), href=f"{view.href('/')}#{TOUR}"), className="help-tour"),
            html.Div(pictures(), className="help-marks"),
        ],
        id=MARKS,
        className="card-k span-12",
        **attributes(aria_label=name),
    )


def _place(place: str, content: list[Component]) -> Folded:
    card = html.Div(content, className="card-k span-12 help-text")
    return Folded(Fold(place, place_name(place), is_place=True), (card,))
