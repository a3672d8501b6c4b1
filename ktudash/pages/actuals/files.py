"""Files below the page Actuals: the history, what has changed, the values in force, as CSV."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

import flask
import pandas as pd

from ktudash.components.answer import attachment, sentence
from ktudash.pages.actuals import rows
from ktudash.pages.actuals.link import EARLIEST, PATH, then
from ktudash.plan.names import line_tag
from ktudash.reporting.commands import to_csv
from ktudash.reporting.csv_files import CsvStyle
from ktudash.reporting.ledger import LedgerError
from ktudash.settings import Settings
from ktudash.store import get_store
from ktudash.then import Then
from ktudash.view import View
from ktudash.words import Text, msg, say

HISTORY_FILE: Final = f"{PATH}/history.csv"
CHANGES_FILE: Final = f"{PATH}/changes.csv"
STATE_FILE: Final = f"{PATH}/state.csv"


def add_downloads(server: flask.Flask) -> None:
    """The files that the cards offer."""
    for path, view in ((HISTORY_FILE, send_history), (CHANGES_FILE, send_changes), (STATE_FILE, send_state)):
        server.add_url_rule(path, endpoint=path, view_func=view)


def send_history() -> flask.Response:
    """``/actuals/history.csv`` with ``since`` and ``line``: every entry of the ledger, newest first."""
    return _send_csv("since", ("history",), rows.history)


def send_changes() -> flask.Response:
    """``/actuals/changes.csv?since=…`` with ``line``: what has changed, and the statuses before and after."""
    return _send_csv("since", ("changes",), lambda line, since: rows.changed(line, since or Then(EARLIEST)))


def send_state() -> flask.Response:
    """``/actuals/state.csv`` with ``as_of`` and ``line``: the values in force, now or at the end of a day."""
    return _send_csv("as_of", (), rows.in_force)


def _send_csv(name: str, stem: tuple[str, ...], found: Callable[[str, Then | None], pd.DataFrame]) -> flask.Response:
    """The rows as a file; ``name`` is the parameter with the day or the meeting, ``csv`` that with the style.

    A day, a line or a style that does not exist is said.
    """
    view = View.parse(PATH, flask.request.args, get_store().catalog.lines, (name, "csv"))
    when, view = then(view, name)
    style, view = view.choice("csv", list(CsvStyle), CsvStyle.COMMA)
    if view.problems:
        return sentence(msg("actuals-bad-link"), 400)
    try:
        content = to_csv(found(view.line, when), CsvStyle(style), say(_narrowed(view, name, when)))
    except LedgerError as error:
        return sentence(error.text, 503)
    return attachment(content, name_of((*stem, view.line, when.link if when else ""), "csv"))


def _narrowed(view: View, name: str, when: Then | None) -> Text:
    """The line, and the day in the words of its parameter."""
    filters: list[Text] = [line_tag(get_store().catalog.lines[view.line])] if view.line else []
    if when and name == "as_of":
        view = replace(view, as_of=when)
    elif when:
        filters.append(msg("actuals-filter-since", met=bool(when.meeting), meeting=when.meeting, day=when.written))
    return view.narrowed(filters)


def name_of(parts: Iterable[str], extension: str) -> str:
    """The name of a file of the ledger: ``actuals-2022-SP-2.xlsx``; that of a demonstration says so."""
    demo = "demo" if Settings.from_environment().demo else ""
    kept = (re.sub(r"(?:\W|_)+", "-", part).strip("-") for part in (demo, "actuals", *parts))
    return f"{'-'.join(part for part in kept if part)}.{extension}"
