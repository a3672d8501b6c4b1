"""Files below the board: the due date of a round as an entry of a calendar."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

import flask

from ktudash.clock import now
from ktudash.components.addresses import absolute
from ktudash.components.answer import attachment, sentence
from ktudash.pages.actuals.files import name_of
from ktudash.pages.actuals.link import PATH as ACTUALS
from ktudash.pages.reporting.link import PATH, asked
from ktudash.reporting.letters import calendar
from ktudash.store import get_store
from ktudash.words import msg

CALENDAR_FILE: Final = f"{PATH}/due.ics"


def add_downloads(server: flask.Flask) -> None:
    """The files that the board offers."""
    server.add_url_rule(CALENDAR_FILE, endpoint=CALENDAR_FILE, view_func=send_calendar)


def send_calendar() -> flask.Response:
    """``/reporting/due.ics?year=…&owner=…``: when the figures are due, for one owner or for all."""
    store = get_store()
    given = asked(store, flask.request.args)
    set_round = store.rounds().get(given.year)
    if given.view.problems or set_round is None:
        return sentence(msg("reporting-no-entry"), 404)
    query = urlencode({"year": str(given.year), "owner": given.owner})
    entry = calendar(given.owner, set_round, absolute(f"{ACTUALS}?{query}"), now())
    return attachment(entry, name_of((str(given.year), given.owner), "ics"))
