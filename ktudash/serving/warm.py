"""What an upload makes new is drawn once, beside the work, before readers ask for it all at once."""

from __future__ import annotations

import logging
import threading
from typing import Final

import flask

from ktudash import registry
from ktudash.reported import UNREAD, looked_once
from ktudash.store import CORRECTED, Store, get_store, using
from ktudash.view import View

#: Where a server that has threads to spare says so (`serving.patient`): tests and other servers warm nothing.
BESIDE: Final = "ktudash.beside"

_LOG: Final = logging.getLogger(__name__)


class Warm:
    """Notices that the ledger has another version, and draws the charts of the pages of it, one after the other."""

    def __init__(self) -> None:
        self._drawn: tuple[Store, int] | None = None
        self._turn = threading.Lock()

    def see(self, store: Store, version: int) -> None:
        """Draw what is new, if it is, in a thread of its own."""
        if version == UNREAD or self._drawn == (store, version) or not self._turn.acquire(blocking=False):
            return
        before, self._drawn = self._drawn, (store, version)
        if before is None:  # at the start nobody has asked for anything yet
            self._turn.release()
        else:
            threading.Thread(target=self._draw, args=[store], daemon=True).start()

    def _draw(self, store: Store) -> None:
        try:
            with using(store), looked_once():
                draw_all(store)
        except Exception:
            _LOG.exception("charts could not be drawn ahead")
        finally:
            self._turn.release()


def draw_all(store: Store) -> None:
    """Every chart of every page as it first opens, and what pages judge by: all of it is remembered."""
    store.assessment(store.reporting_year())
    store.audit(CORRECTED)
    for one in registry.charts():
        registry.build(one, View(one.page))


def watch(server: flask.Flask) -> None:
    """Look at each request for a page."""
    warm = Warm()

    @server.after_request
    def see(response: flask.Response) -> flask.Response:
        version = flask.g.get("version")
        if version is not None and BESIDE in flask.request.environ:
            warm.see(get_store(), version)
        return response
