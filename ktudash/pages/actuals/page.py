"""The page Actuals as its link asks for it, and what it adds to the app."""

from __future__ import annotations

import dash
import dash_bootstrap_components as dbc
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.accounts import REPORTER
from ktudash.components import attributes, ledger, topic
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.shell import page
from ktudash.pages.actuals import files, history, upload, workbook
from ktudash.pages.actuals.link import PATH, all_years, asked
from ktudash.reporting.ledger import LedgerError
from ktudash.settings import Settings
from ktudash.store import get_store
from ktudash.words import Year, msg, say


def register() -> None:
    """Add the page, its callbacks and its downloads to the app."""
    topic.register(__name__, PATH, name=msg("actuals-name"), order=10, layout=layout, group="Work")
    upload.add_callbacks()
    server = dash.get_app().server
    workbook.add_download(server)
    files.add_downloads(server)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    given = asked(store.responsible(), query)
    try:
        get, past = workbook.get_card(store, given.view, given.choice), history.cards(store, given)
    except LedgerError as error:
        get, past = ledger.alert(error.text), []
    demo = html.P(say(msg("actuals-demo")), className="notice span-12")
    return page(
        given.view,
        lines=list(store.catalog.lines.values()),
        title=say(msg("actuals-name")),
        lead=say(msg("actuals-lead")),
        cards=[
            *([demo] if Settings.from_environment().demo else []),
            get,
            *_bring(all_years(store.catalog), help_link("reporting", given.view)),
            html.Div(history.dates(store, given), className="span-12"),
            html.Div(past, id="actuals-past", className="contents"),
        ],
    )


def _bring(years: list[int], explained: Component) -> list[Component]:
    """The way for a file back in, for those who may report."""
    if barred := ledger.may_not(REPORTER):
        return [text_card(say(msg("actuals-bring")), barred, span=6, tools=explained)]
    return [_bring_card(years, explained), _work()]


def _bring_card(years: list[int], explained: Component) -> Component:
    by_file = {"label": say(msg("actuals-file-says")), "value": upload.FILE_SAYS}
    chosen = dbc.Select(
        id="actuals-year",
        value=upload.FILE_SAYS,
        options=[by_file, *[{"label": say(Year(year)), "value": str(year)} for year in years]],
    )
    return text_card(
        say(msg("actuals-bring")),
        [
            html.Div(
                [ledger.author_field(), ledger.field(msg("actuals-file-year"), chosen)],
                className="fields",
            ),
            html.Div(
                dcc.Upload(
                    [say(msg("actuals-drop")), " ", html.Button(say(msg("actuals-choose")), type="button")],
                    id=upload.FILE,
                    max_size=upload.MOST_BYTES,
                    multiple=False,
                    className="drop-zone",
                    className_active="drop-zone over",
                ),
                **attributes(data_most_bytes=str(upload.MOST_BYTES)),
            ),
            html.P(id="actuals-file-note", className="file-note", role="alert"),
            dcc.Store(id=upload.UPLOAD),
            dcc.Store(id=upload.CHECKED),
            dcc.Download(id="actuals-copy"),
        ],
        subtitle=say(msg("actuals-bring-sub", most=upload.MOST_BYTES // 1_000_000)),
        span=6,
        tools=explained,
    )


def _work() -> Component:
    """Where the check and the receipt appear; its buttons are there from the start, hidden."""

    def button(name: str, words: str, look: str) -> Component:
        return html.Button(words, id=f"actuals-{name}", type="button", className=look)

    return html.Section(
        [
            html.Div(id="actuals-check"),
            html.Div(id="actuals-message"),
            html.Div(
                [
                    button("keep", say(msg("actuals-keep")), "first-button"),
                    button("marked", say(msg("actuals-marked")), "plain-button"),
                    button("again", say(msg("actuals-again")), "plain-button"),
                    button("discard", say(msg("actuals-discard")), "plain-button push"),
                ],
                className="ledger-buttons",
            ),
        ],
        id="actuals-work",
        className="card-k span-12",
        hidden=True,
    )
