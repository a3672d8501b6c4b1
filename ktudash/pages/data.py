"""The data for programs: what there is, at which addresses, what its columns mean, how it is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash import registry
from ktudash.components import topic
from ktudash.components.card import text_card
from ktudash.components.shell import page
from ktudash.plan.names import line_tag
from ktudash.published import frames
from ktudash.published.indicators import COLUMNS, meaning
from ktudash.published.openapi import OF_CHART, OF_CSV, ROOT, of_indicators, of_language
from ktudash.site import inside
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Text, msg, say

PATH: Final = ROOT


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("open-name"), order=30, group="Work", layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it; a line that is chosen stands in the addresses of the indicators."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines)
    return page(
        view,
        lines=list(store.catalog.lines.values()),
        title=say(msg("open-title")),
        lead=say(msg("open-lead")),
        filters=[line_tag(store.catalog.lines[view.line])] if view.line else [],
        cards=[_indicators(store, view), _how(), _frames(store), _charts()],
    )


def _link(href: str) -> Component:
    return html.A(html.Code(href), href=inside(href))


def _indicators(store: Store, view: View) -> Component:
    given = (*of_indicators(store), *OF_CSV, *of_language())
    addresses = [view.href(f"{ROOT}/indicators.{form}") for form in ("csv", "json")]
    return text_card(
        say(msg("open-indicators")),
        [
            html.Ul([html.Li(_link(address)) for address in addresses]),
            _named(msg("open-head", of="parameter"), {name: msg("open-parameter", name=name) for name in given}),
            html.Details(
                [
                    html.Summary(say(msg("open-columns", count=len(COLUMNS)))),
                    _named(msg("open-head", of="column"), {name: meaning(name) for name in COLUMNS}),
                ]
            ),
        ],
        subtitle=say(msg("open-indicators-sub")),
        span=6,
    )


def _how() -> Component:
    told = (msg("open-how-excel"), msg("open-how-tag"), msg("open-how-method"), msg("open-how-modified"))
    document = html.A(say(msg("open-spec")), href=inside(f"{ROOT}/openapi.json"))
    return text_card(say(msg("open-how")), [*[html.P(say(one)) for one in told], html.P(document)], span=6)


def _frames(store: Store) -> Component:
    """Every table with its columns behind a fold: the names repeat, and nobody reads fifteen lists."""
    found = [
        html.Div(
            [
                _link(f"{ROOT}/{name}.csv"),
                html.Details(
                    [
                        html.Summary(say(frames.title(spec))),
                        _named(msg("open-head", of="column"), frames.columns(store, spec)),
                    ]
                ),
            ],
            className="frame-k",
        )
        for name, spec in store.catalog.frames.items()
    ]
    return text_card(say(msg("open-frames")), found, subtitle=say(msg("open-frames-sub")), span=12)


def _charts() -> Component:
    names = [one.name for one in registry.charts()]
    listed = html.Ul([html.Li(_link(f"{ROOT}/charts/{name}.json")) for name in names], className="files-k")
    given = (*OF_CHART, *of_language())
    told = _named(msg("open-head", of="parameter"), {name: msg("open-parameter", name=name) for name in given})
    return text_card(say(msg("open-charts")), [told, listed], subtitle=say(msg("open-charts-sub")), span=12)


def _named(head: Text, meanings: Mapping[str, Text]) -> Component:
    """Names and what they mean, below one another; ``head`` says what they are names of."""
    rows: Iterable[Component] = (
        html.Tr([html.Td(html.Code(name)), html.Td(say(told))]) for name, told in meanings.items()
    )
    heads = html.Tr([html.Th(say(head)), html.Th(say(msg("open-head", of="meaning")), className="left")])
    return html.Table([html.Thead(heads), html.Tbody(list(rows))], className="table-k names-k")
