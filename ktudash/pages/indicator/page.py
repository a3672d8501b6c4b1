"""The page of one indicator."""

from __future__ import annotations

from urllib.parse import unquote

import dash
from dash import html
from dash.development.base_component import Component

from ktudash.catalog import Indicator
from ktudash.components.card import Card, chart_card, empty_state
from ktudash.components.shell import page
from ktudash.components.tab import tab_title
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.indicator import explain, note, report
from ktudash.pages.indicator.facts import facts
from ktudash.pages.indicator.why import reasons
from ktudash.pages.indicator.years import years
from ktudash.pages.targets.charts import path_figure
from ktudash.plan.paths import short_name
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Text, msg, say


def register() -> None:
    """Add the page to the app."""
    name = say(msg("indicator-name"))
    dash.register_page(__name__, path_template=f"{TARGETS}/<code>", name=name, title=name, layout=layout, knows=_knows)
    report.answer(now)
    explain.add_callback()
    note.add_callback(now)


def _knows(code: str) -> bool:
    return unquote(code) in get_store().catalog.indicators


def layout(code: str = "", **query: str) -> Component:
    """The page of one indicator; an unknown code says so and leads to the list."""
    store = get_store()
    code = unquote(code)
    view = View.parse(f"{TARGETS}/{code}", query, store.catalog.lines)
    lines = list(store.catalog.lines.values())
    indicator = store.catalog.indicators.get(code)
    if indicator is None:
        link = (say(msg("indicator-to-list")), view.href(TARGETS))
        return page(
            view,
            lines=lines,
            title=say(msg("indicator-name")),
            lead="",
            cards=[empty_state(say(msg("indicator-unknown", code=code)), link=link)],
        )
    return page(
        view,
        lines=lines,
        title=say(_name(indicator)),
        tab=tab_title(_name(indicator)),
        lead=say(indicator.told()),
        cards=[
            html.Div(now(store, view, indicator), id=report.NOW, className="contents"),
            report.card(store, view, indicator),
            html.Div(report.statement(store, code), id=report.STATEMENT, className="contents"),
            explain.card(store, view, indicator),
            note.card(store, view, indicator),
        ],
    )


def _name(indicator: Indicator) -> Text:
    return msg("indicator-title", code=indicator.code, name=short_name(indicator.code, indicator.short_name))


def now(store: Store, view: View, indicator: Indicator) -> list[Component]:
    """What depends on the actuals: drawn again after a value was kept. The first card's title is the standing."""
    return [
        chart_card(Card(path_figure(indicator.code, view.figures, False), 7), view=view),
        years(store, view, indicator),
        reasons(store, view, indicator),
        facts(store, view, indicator),
    ]
