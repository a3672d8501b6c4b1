"""Who reports may have to wait, for a file to be read or for another writer: not with all the threads of a worker.

A few report at a time, one more waits for a turn, and others are asked to come again. Readers keep the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import BoundedSemaphore
from typing import Any, Final

import flask

from ktudash.accounts import READER
from ktudash.components.answer import sentence
from ktudash.serving.rights import CALLBACKS, name_of
from ktudash.words import msg

#: Of the four threads of a worker (`Procfile`).
AT_ONCE: Final = 2
WAITING: Final = 1
#: Seconds that one waits for a turn.
TURN_SECONDS: Final = 10.0


def manage(server: flask.Flask) -> None:
    """Let go of the turn of each request when it ends."""
    server.extensions["ktudash_turns"] = (BoundedSemaphore(AT_ONCE), BoundedSemaphore(WAITING))

    @server.teardown_request
    def leave(_error: BaseException | None) -> None:
        if flask.g.pop("has_turn", False):
            _turns()[0].release()


def enter(called: Mapping[str, Any]) -> flask.Response | None:
    """A turn for a callback that may keep something; the answer where there is none."""
    name = name_of(called)
    if CALLBACKS.get(name) == READER:
        return None
    flask.g.callback = name
    at_once, waiting = _turns()
    flask.g.has_turn = at_once.acquire(blocking=False)
    if not flask.g.has_turn and waiting.acquire(blocking=False):
        try:
            flask.g.has_turn = at_once.acquire(timeout=TURN_SECONDS)
        finally:
            waiting.release()
    if flask.g.has_turn:
        return None
    answer = sentence(msg("serving-crowded"), 503)
    answer.headers["Retry-After"] = "5"
    return answer


def _turns() -> tuple[BoundedSemaphore, BoundedSemaphore]:
    turns: tuple[BoundedSemaphore, BoundedSemaphore] = flask.current_app.extensions["ktudash_turns"]
    return turns
