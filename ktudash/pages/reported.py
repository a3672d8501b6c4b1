"""The past on the page Actuals: what was reported, what has changed since a day, how it stood on a day.

As cards of the page, and as CSV below its path. Days are days in UTC.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from urllib.parse import quote, urlencode

import dash_bootstrap_components as dbc
import flask
import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import ledger
from ktudash.components.card import empty_state, text_card
from ktudash.pages.targets import PATH as TARGETS
from ktudash.plan.changes import REPORTED, RESTATED, WITHDRAWN, changes
from ktudash.reporting.commands import to_csv
from ktudash.reporting.ledger import YEARS, LedgerError
from ktudash.store import Store, get_store, per_version
from ktudash.view import View

PATH: Final = "/actuals"
#: What the page reads of its URL besides line and figures.
PARAMETERS: Final = ("plan", "owner", "year", "since", "as_of", "page", "changes_page", "as_of_page")
HISTORY_FILE: Final = f"{PATH}/history.csv"
CHANGES_FILE: Final = f"{PATH}/changes.csv"
STATE_FILE: Final = f"{PATH}/state.csv"

ROWS_A_PAGE: Final = 50

#: Days that can be asked for; the ledger's years are these.
EARLIEST: Final = date(YEARS.start, 1, 1)
LATEST: Final = date(YEARS.stop - 1, 12, 31)

WORDS: Final = {
    "since": "What has changed since",
    "as_of": "As it stood on",
    "show": "Show",
    "clear": "Show all of it",
    "history": "What was reported: {count}, newest first",
    "history_since": "What was reported since {since}: {count}, newest first",
    "history_sub": "Who, when, from, to, why and from which file; days are days in UTC",
    "history_none": "Nothing has been reported yet. The first confirmed upload opens the history.",
    "history_none_line": "Nothing has been reported of {line} yet.",
    "history_none_since": "Nothing was reported since {since}.",
    "csv": "Download as CSV",
    "since_title": "Since {since}: {reported} reported, {restated} restated or withdrawn; status flipped: {flipped}",
    "since_none": "Since {since} no value has changed.",
    "since_sub": "The values of now against those of the evening before; a status in brackets is that of an earlier"
    " year",
    "state_title": "As it stood at the end of {as_of}: {count} in force",
    "state_none": "At the end of {as_of} nothing had been reported.",
    "state_sub": "The values that were in force on that day, as every page showed them",
    "bad_link": "The link asks for a day or a line that does not exist: there is no such file.",
    "bad_date": "The link names the day “{read}”, which is no date such as 2026-06-30; it is left out.",
}


def day(view: View, name: str) -> tuple[date | None, View]:
    """The date of a parameter; what is no date is left out and said."""
    read = view.get(name)
    if not read:
        return None, view
    try:
        when = date.fromisoformat(read)
    except ValueError:
        when = date.min
    if EARLIEST <= when <= LATEST:
        return when, view
    extra = tuple((key, value) for key, value in view.extra if key != name)
    return None, replace(view, extra=extra, problems=(*view.problems, WORDS["bad_date"].format(read=read)))


def names(store: Store, view: View | None = None) -> ledger.NameOf:
    """The name of a code and the link to its page; a code that the register does not know has no link."""
    here = view or View(PATH)

    def name_of(code: str) -> tuple[str, str]:
        indicator = store.catalog.indicators.get(code)
        if indicator is None:
            return "", ""
        return indicator.short_name, here.href(f"{TARGETS}/{quote(code)}")

    return name_of


@per_version
def _history(line: str, since: date | None) -> pd.DataFrame:
    """The history of a line, or of everything, newest first."""
    rows = get_store().ledger.history(since=since).iloc[::-1]
    return _of_line(rows, line)


@per_version
def _changes(line: str, since: date) -> pd.DataFrame:
    """What has changed since the evening before ``since``: flips first, then restatements, then new values."""
    store = get_store()
    before = store.ledger.state(since - timedelta(days=1))
    found = _of_line(changes(store.targets(), before, store.actuals(), store.baselines()), line)
    order = found["change"].map({WITHDRAWN: 0, RESTATED: 0, REPORTED: 1})
    return found.assign(late=~found["flipped"], order=order).sort_values(["late", "order"], kind="stable")


def _of_line(rows: pd.DataFrame, line: str) -> pd.DataFrame:
    if not line:
        return rows
    known = get_store().catalog.indicators
    codes = {code for code, one in known.items() if one.line_id == line}
    return rows[rows["code"].isin(codes)]


def dates(view: View, since: date | None, as_of: date | None) -> Component:
    """The days that the history is asked for; they stand in the URL."""
    return html.Div(
        [
            *[
                ledger.field(
                    WORDS[name.replace("-", "_")],
                    dbc.Input(
                        id=f"actuals-{name}",
                        type="date",
                        value="" if day is None else day.isoformat(),
                        max=LATEST.isoformat(),
                    ),
                )
                for name, day in (("since", since), ("as-of", as_of))
            ],
            html.Button(WORDS["show"], id="actuals-show", type="button", className="plain-button"),
            dcc.Link(
                WORDS["clear"],
                href=view.href(since="", as_of="", page="", as_of_page=""),
                className="plain-button",
            )
            if since or as_of
            else None,
        ],
        className="dates",
    )


def cards(store: Store, view: View, since: date | None, as_of: date | None) -> list[Component]:
    found = []
    if since:
        found.append(_since_card(store, view, since))
    if as_of:
        found.append(_state_card(store, view, as_of))
    found.append(_history_card(store, view, since))
    return found


def _since_card(store: Store, view: View, since: date) -> Component:
    found = _changes(view.line, since)
    if found.empty:
        return empty_state(WORDS["since_none"].format(since=since))
    reported = int((found["change"] == REPORTED).sum())
    return text_card(
        WORDS["since_title"].format(
            since=since, reported=reported, restated=len(found) - reported, flipped=int(found["flipped"].sum())
        ),
        [
            *_paged(found, view, "changes_page", lambda rows: ledger.changed(rows, names(store, view))),
            _csv(CHANGES_FILE, {"since": since.isoformat(), "line": view.line}),
        ],
        subtitle=WORDS["since_sub"],
        span=12,
    )


def _state_card(store: Store, view: View, as_of: date) -> Component:
    state = _of_line(store.ledger.state(as_of), view.line)
    if state.empty:
        return empty_state(WORDS["state_none"].format(as_of=as_of))
    return text_card(
        WORDS["state_title"].format(as_of=as_of, count=len(state)),
        [
            *_paged(state, view, "as_of_page", lambda rows: ledger.in_force(rows, names(store, view))),
            _csv(STATE_FILE, {"as_of": as_of.isoformat(), "line": view.line}),
        ],
        subtitle=WORDS["state_sub"],
        span=12,
    )


def _history_card(store: Store, view: View, since: date | None) -> Component:
    rows = _history(view.line, since)
    if rows.empty:
        key = "history_none_since" if since else "history_none_line" if view.line else "history_none"
        return empty_state(WORDS[key].format(since=since, line=view.line))
    return text_card(
        WORDS["history_since" if since else "history"].format(count=len(rows), since=since),
        [
            *_paged(rows, view, "page", lambda some: ledger.statement(some, names(store, view))),
            _csv(HISTORY_FILE, {"since": since.isoformat() if since else "", "line": view.line}),
        ],
        subtitle=WORDS["history_sub"],
        span=12,
    )


def _paged(rows: pd.DataFrame, view: View, name: str, drawn: Callable[[pd.DataFrame], Component]) -> list[Component]:
    """A page of ``rows`` and the links to the others; what the link names and does not exist is the last page."""
    pages = -(-len(rows) // ROWS_A_PAGE)
    read = view.get(name, "1")
    number = min(max(int(read), 1), pages) if re.fullmatch(r"[0-9]{1,6}", read) else 1
    start = (number - 1) * ROWS_A_PAGE
    links = ledger.pager(number, pages, lambda one: view.href(**{name: "" if one == 1 else str(one)}))
    return [drawn(rows.iloc[start : start + ROWS_A_PAGE]), *([links] if links else [])]


def _csv(path: str, query: dict[str, str]) -> Component:
    asked = urlencode({key: value for key, value in query.items() if value})
    return html.P(html.A(WORDS["csv"], href=f"{path}?{asked}" if asked else path), className="hint")


# -- downloads


def add_downloads(server: flask.Flask) -> None:
    """The files that the cards offer."""
    for path, view in ((HISTORY_FILE, send_history), (CHANGES_FILE, send_changes), (STATE_FILE, send_state)):
        server.add_url_rule(path, endpoint=path, view_func=view)


def send_history() -> flask.Response:
    """``/actuals/history.csv`` with ``since`` and ``line``: every entry of the ledger, newest first."""
    return _send_csv("since", "actuals-history", lambda line, since: _history(line, since))


def send_changes() -> flask.Response:
    """``/actuals/changes.csv?since=…`` with ``line``: what has changed, and the statuses before and after."""

    def rows(line: str, since: date | None) -> pd.DataFrame:
        return _changes(line, since or EARLIEST).drop(columns=["late", "order"])

    return _send_csv("since", "actuals-changes", rows)


def send_state() -> flask.Response:
    """``/actuals/state.csv`` with ``as_of`` and ``line``: the values in force, now or at the end of a day."""
    return _send_csv("as_of", "actuals", lambda line, as_of: _of_line(get_store().ledger.state(as_of), line))


def _send_csv(name: str, stem: str, rows: Callable[[str, date | None], pd.DataFrame]) -> flask.Response:
    """The rows as a file; ``name`` is the parameter with the day. A day or line that does not exist is said."""
    view = View.parse(PATH, flask.request.args, get_store().catalog.lines, (name,))
    when, view = day(view, name)
    if view.problems:
        return sorry(WORDS["bad_link"], 400)
    try:
        content = to_csv(rows(view.line, when))
    except LedgerError as error:
        return sorry(str(error), 503)
    parts = [stem, *[part for part in (view.line, str(when or "")) if part]]
    return file(content, f"{'-'.join(parts)}.csv", "text/csv")


def file(content: bytes, name: str, kind: str) -> flask.Response:
    """``content`` as a download that no cache keeps: the next one may know of more."""
    answer = flask.send_file(io.BytesIO(content), mimetype=kind, as_attachment=True, download_name=name)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def sorry(words: str, status: int) -> flask.Response:
    """A sentence in the place of a file."""
    return flask.Response(words, status=status, content_type="text/plain; charset=utf-8")


def slug(words: str) -> str:
    """``words`` as a part of a file's name."""
    return re.sub(r"[^0-9A-Za-z]+", "-", words).strip("-")
