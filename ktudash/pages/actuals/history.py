"""The past on the page Actuals: what was reported, what has changed since a day, how it stood on a day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Final
from urllib.parse import quote, urlencode

import dash_bootstrap_components as dbc
import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import ledger
from ktudash.components.card import empty_state, text_card
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.actuals import rows
from ktudash.pages.actuals.files import CHANGES_FILE, HISTORY_FILE, STATE_FILE
from ktudash.pages.actuals.link import LATEST, PATH, Asked
from ktudash.plan.changes import REPORTED
from ktudash.reporting.csv_files import CsvStyle
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Own, msg, say

ROWS_A_PAGE: Final = 50


def names(store: Store, view: View | None = None) -> ledger.NameOf:
    """The name of a code and the link to its page; a code that the register does not know has no link."""
    here = view or View(PATH)

    def name_of(code: str) -> tuple[str, str]:
        indicator = store.catalog.indicators.get(code)
        if indicator is None:
            return "", ""
        name = say(Own("short-name", code, indicator.short_name))
        return name, here.href(f"{TARGETS}/{quote(code)}")

    return name_of


def dates(asked: Asked) -> Component:
    """The days that the history is asked for; they stand in the URL."""
    clear = dcc.Link(
        say(msg("actuals-clear")),
        href=asked.view.href(since="", as_of="", page="", as_of_page=""),
        className="plain-button",
    )
    return html.Div(
        [
            ledger.field(msg("actuals-since"), _day_input("actuals-since", asked.since)),
            ledger.field(msg("actuals-as-of"), _day_input("actuals-as-of", asked.as_of)),
            html.Button(say(msg("actuals-show")), id="actuals-show", type="button", className="plain-button"),
            clear if asked.since or asked.as_of else None,
        ],
        className="dates",
    )


def _day_input(name: str, day: date | None) -> Component:
    return dbc.Input(id=name, type="date", value="" if day is None else day.isoformat(), max=LATEST.isoformat())


def cards(store: Store, asked: Asked) -> list[Component]:
    """What the link asks of the past, the history last."""
    found = []
    if asked.since:
        found.append(_since_card(store, asked.view, asked.since))
    if asked.as_of:
        found.append(_state_card(store, asked.view, asked.as_of))
    found.append(_history_card(store, asked.view, asked.since))
    return found


def _since_card(store: Store, view: View, since: date) -> Component:
    found = rows.changed(view.line, since)
    day = since.isoformat()
    if found.empty:
        return empty_state(say(msg("actuals-changes-none", day=day)))
    reported = int((found["change"] == REPORTED).sum())
    title = msg(
        "actuals-changes",
        day=day,
        reported=reported,
        restated=len(found) - reported,
        flipped=int(found["flipped"].sum()),
    )
    return text_card(
        say(title),
        [
            *_paged(found, view, "changes_page", lambda some: ledger.changed(some, names(store, view))),
            _csv(CHANGES_FILE, {"since": day, "line": view.line}),
        ],
        subtitle=say(msg("actuals-changes-sub")),
        span=12,
    )


def _state_card(store: Store, view: View, as_of: date) -> Component:
    state = rows.in_force(view.line, as_of)
    day = as_of.isoformat()
    if state.empty:
        return empty_state(say(msg("actuals-state-none", day=day)))
    return text_card(
        say(msg("actuals-state", day=day, count=len(state))),
        [
            *_paged(state, view, "as_of_page", lambda some: ledger.in_force(some, names(store, view))),
            _csv(STATE_FILE, {"as_of": day, "line": view.line}),
            html.P(dcc.Link(say(msg("actuals-see-as-of")), href=f"/?as_of={day}")),
        ],
        subtitle=say(msg("actuals-state-sub")),
        span=12,
    )


def _history_card(store: Store, view: View, since: date | None) -> Component:
    found = rows.history(view.line, since)
    day = since.isoformat() if since else ""
    if found.empty:
        scope = "day" if since else "line" if view.line else "all"
        return empty_state(say(msg("actuals-history-none", scope=scope, day=day, line=view.line)))
    return text_card(
        say(msg("actuals-history", has_day=bool(since), day=day, count=len(found))),
        [
            *_paged(found, view, "page", lambda some: ledger.statement(some, names(store, view))),
            _csv(HISTORY_FILE, {"since": day, "line": view.line}),
        ],
        subtitle=say(msg("actuals-history-sub")),
        span=12,
    )


def _paged(found: pd.DataFrame, view: View, name: str, drawn: Callable[[pd.DataFrame], Component]) -> list[Component]:
    """A page of rows and the links to the others; what the link names and does not exist is the last page."""
    pages = -(-len(found) // ROWS_A_PAGE)
    read = view.get(name, "1")
    number = min(max(int(read), 1), pages) if re.fullmatch(r"[0-9]{1,6}", read) else 1
    start = (number - 1) * ROWS_A_PAGE
    links = ledger.pager(number, pages, lambda one: view.href(**{name: "" if one == 1 else str(one)}))
    return [drawn(found.iloc[start : start + ROWS_A_PAGE]), *([links] if links else [])]


def _csv(path: str, query: dict[str, str]) -> Component:
    """The rows as a file, in both styles: which one a spreadsheet opens depends on where it was installed."""

    def link(style: CsvStyle) -> Component:
        asked = {**query, "csv": "" if style is CsvStyle.COMMA else style.value}
        given = urlencode({key: value for key, value in asked.items() if value})
        return html.A(say(msg("actuals-csv-style", style=style)), href=f"{path}?{given}" if given else path)

    return html.P(
        [say(msg("actuals-csv")), " ", link(CsvStyle.COMMA), " · ", link(CsvStyle.SEMICOLON)], className="hint"
    )
