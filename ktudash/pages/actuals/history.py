"""The past on the page Actuals: what was reported, what has changed since a day or a meeting, how it stood then."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import quote, urlencode

import dash_bootstrap_components as dbc
import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import ledger
from ktudash.components.card import empty_state, text_card
from ktudash.components.help import help_link
from ktudash.components.shell import menu
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.actuals import rows
from ktudash.pages.actuals.files import CHANGES_FILE, HISTORY_FILE, STATE_FILE
from ktudash.pages.actuals.link import LATEST, PATH, Asked
from ktudash.plan.changes import REPORTED
from ktudash.reporting.csv_files import CsvStyle
from ktudash.site import inside
from ktudash.store import Store
from ktudash.then import Then
from ktudash.view import AS_OF, View
from ktudash.words import Own, msg, say

ROWS_A_PAGE: Final = 25


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


def dates(store: Store, asked: Asked) -> Component:
    """The days and meetings that the history is asked for; they stand in the URL."""
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
            *_meetings(store, asked),
            clear if asked.since or asked.as_of else None,
        ],
        className="dates",
    )


def _day_input(name: str, then: Then | None) -> Component:
    value = "" if then is None or then.meeting else then.link
    return dbc.Input(id=name, type="date", value=value, max=LATEST.isoformat())


def _meetings(store: Store, asked: Asked) -> list[Component]:
    """A menu of the office's meetings for each end of the past, the newest first; none where none was frozen."""
    names = [one.name for one in reversed(store.meetings())]

    def entries(key: str, chosen: str) -> Iterator[tuple[str, str, bool]]:
        pages = {"since": ("page", "changes_page"), "as_of": ("as_of_page",)}[key]
        for name in names:
            yield name, asked.view.href(**dict.fromkeys(pages, ""), **{key: name}), name == chosen

    chosen = {key: then.meeting if then else "" for key, then in (("since", asked.since), ("as_of", asked.as_of))}
    return [
        menu(say(msg("actuals-meeting", of=key)), name or say(msg("actuals-no-meeting")), entries(key, name))
        for key, name in chosen.items()
        if names
    ]


def cards(store: Store, asked: Asked) -> list[Component]:
    """What the link asks of the past, the history last."""
    found = []
    if asked.since:
        found.append(_since_card(store, asked.view, asked.since))
    if asked.as_of:
        found.append(_state_card(store, asked.view, asked.as_of))
    found.append(_history_card(store, asked.view, asked.since))
    return found


def _since_card(store: Store, view: View, since: Then) -> Component:
    found = rows.changed(view.line, since)
    met, day = bool(since.meeting), since.written
    if found.empty:
        return empty_state(say(msg("actuals-changes-none", met=met, meeting=since.meeting, day=day)))
    reported = int((found["change"] == REPORTED).sum())
    title = msg(
        "actuals-changes",
        met=met,
        meeting=since.meeting,
        day=day,
        reported=reported,
        restated=len(found) - reported,
        flipped=int(found["flipped"].sum()),
    )
    return text_card(
        say(title),
        [
            *_paged(found, view, "changes_page", lambda some: ledger.changed(some, names(store, view))),
            _csv(CHANGES_FILE, {"since": since.link, "line": view.line}),
        ],
        subtitle=say(msg("actuals-changes-sub", met=met)),
        span=12,
    )


def _state_card(store: Store, view: View, as_of: Then) -> Component:
    state = rows.in_force(view.line, as_of)
    met, day = bool(as_of.meeting), as_of.written
    if state.empty:
        return empty_state(say(msg("actuals-state-none", met=met, meeting=as_of.meeting, day=day)))
    return text_card(
        say(msg("actuals-state", met=met, meeting=as_of.meeting, day=day, count=len(state))),
        [
            *_paged(state, view, "as_of_page", lambda some: ledger.in_force(some, names(store, view))),
            _csv(STATE_FILE, {"as_of": as_of.link, "line": view.line}),
            html.P(dcc.Link(say(msg("actuals-see-as-of")), href=inside(f"/?{urlencode({AS_OF: as_of.link})}"))),
        ],
        subtitle=say(msg("actuals-state-sub")),
        span=12,
    )


def _history_card(store: Store, view: View, since: Then | None) -> Component:
    found = rows.history(view.line, since)
    day, meeting = (since.written, since.meeting) if since else ("", "")
    of = "meeting" if meeting else "day" if since else "all"
    if found.empty:
        scope = of if since else "line" if view.line else "all"
        return empty_state(say(msg("actuals-history-none", scope=scope, day=day, meeting=meeting, line=view.line)))
    return text_card(
        say(msg("actuals-history", since=of, day=day, meeting=meeting, count=len(found))),
        [
            *_paged(found, view, "page", lambda some: ledger.statement(some, names(store, view))),
            _csv(HISTORY_FILE, {"since": since.link if since else "", "line": view.line}),
        ],
        subtitle=say(msg("actuals-history-sub")),
        span=12,
        tools=help_link("sources", view),
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
        return html.A(say(msg("actuals-csv-style", style=style)), href=inside(f"{path}?{given}" if given else path))

    return html.P(
        [say(msg("actuals-csv")), " ", link(CsvStyle.COMMA), " · ", link(CsvStyle.SEMICOLON)], className="hint"
    )
