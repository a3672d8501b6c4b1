"""Answers kept as bytes: files of scripts and styles, and pages, which are a function of link, language and ledger.

What is asked for again is not made again and not compressed again. All of it may be forgotten at any time: the least
recently asked for goes first.
"""

from __future__ import annotations

import gzip
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from threading import Event, Lock
from typing import Final

import brotli
import flask
from dash import Dash

from ktudash.clock import today
from ktudash.components.addresses import asks_page
from ktudash.components.screen import on_phone, on_tablet, scheme
from ktudash.reported import UNREAD
from ktudash.serving.access import reader_of_page
from ktudash.store import get_store
from ktudash.words import language

#: Bytes that a worker keeps, compressed: some hundreds of pages beside every script.
MOST: Final = 16 * 2**20

#: Seconds that a reader waits for what another is being given; then it is made for both.
LONGEST: Final = 10.0

#: Its address changes with its content, so a browser never needs to ask again.
FOREVER: Final = "public, max-age=31536000, immutable"

#: Paths of files, which stay the same for as long as the server runs, and the parameters that tell their version.
_FILES: Final = ("/_dash-component-suites/", "/assets/", "/bootstrap/static/")
_VERSIONED: Final = ("m", "v")

#: Of Dash's own answers, those that never change.
_FIXED: Final = ("/_dash-layout", "/_dash-dependencies")

_CALLBACKS: Final = "/_dash-update-component"
#: What only the callback that makes pages is asked with; the answers of others are their own affair.
_PAGES: Final = b'"_pages_location"'

_COMPRESSED: Final = ("text/", "application/json", "application/javascript", "image/svg+xml")
#: Below this many bytes compressing costs more than it saves.
_SMALL: Final = 500


@dataclass(frozen=True)
class Answer:
    """The body of an answer of status 200, and what its headers say of it."""

    body: bytes
    mimetype: str
    coding: str
    cached: str


class Kept:
    """Answers by key, up to a number of bytes."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._size = 0
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()
        self._made: dict[Hashable, Event] = {}  # what is being made just now
        self._lock = Lock()

    def get(self, key: Hashable) -> Answer | None:
        """The answer, which is the last to be forgotten now."""
        with self._lock:
            found = self._answers.get(key)
            if found is not None:
                self._answers.move_to_end(key)
            return found

    def turn(self, key: Hashable) -> tuple[Answer | None, bool]:
        """The answer, waited for while another thread makes it; else none, and whether this thread has to say `done`.

        After a report everybody asks for the same pages: each is made once.
        """
        with self._lock:
            making = None if key in self._answers else self._made.get(key)
            if making is None and key not in self._answers:
                self._made[key] = Event()
                return None, True
        if making is not None:
            making.wait(LONGEST)
        return self.get(key), False

    def done(self, key: Hashable) -> None:
        """What this thread had to make is made, or cannot be: nobody waits for it any more."""
        with self._lock:
            making = self._made.pop(key, None)
        if making is not None:
            making.set()

    def put(self, key: Hashable, answer: Answer) -> None:
        """Keep an answer; what has not been asked for longest makes room. One that needs a quarter is not kept."""
        if len(answer.body) > self._most // 4:
            return
        with self._lock:
            before = self._answers.pop(key, None)
            self._size += len(answer.body) - (len(before.body) if before else 0)
            self._answers[key] = answer
            while self._size > self._most:
                _, old = self._answers.popitem(last=False)
                self._size -= len(old.body)

    @property
    def size(self) -> int:
        """Bytes that are kept now."""
        return self._size


def keep(app: Dash) -> Kept:
    """Let the app answer from what it has kept, and keep what it answers."""
    kept = Kept()

    @app.server.before_request
    def again() -> flask.Response | None:
        key = flask.g.kept = _key()
        flask.g.unread = get_store().unread
        if key is None:
            return None
        found, mine = kept.turn(key)
        if mine:
            flask.g.making = key
        return None if found is None else _response(found)

    @app.server.teardown_request
    def let_others(_error: BaseException | None) -> None:
        if "making" in flask.g:
            kept.done(flask.g.pop("making"))

    @app.server.after_request
    def remember(response: flask.Response) -> flask.Response:
        key = flask.g.pop("kept", None)
        if key is None or response.status_code != 200 or kept.get(key) or "Content-Encoding" in response.headers:
            return response
        body, coding = compressed(_read(response), response.mimetype or "", _coding())
        answer = Answer(body, response.mimetype or "", coding, _cached(response))
        # While the ledger is away it shows the plan alone, for now.
        if get_store().unread == flask.g.unread and not flask.g.get("for_one_reader"):
            kept.put(key, answer)
        _tell(response, answer)
        response.set_data(body)
        return response

    return kept


def _read(response: flask.Response) -> bytes:
    """The whole body; a file that it comes from is closed."""
    response.direct_passthrough = False
    source = response.response
    body = response.get_data()
    if hasattr(source, "close"):
        source.close()
    return body


def compressed(body: bytes, mimetype: str, coding: str) -> tuple[bytes, str]:
    """The body in the coding that a browser takes, and that coding; as it is where that is not worth while."""
    if not coding or len(body) < _SMALL or not mimetype.startswith(_COMPRESSED):
        return body, ""
    return (brotli.compress(body, quality=5) if coding == "br" else gzip.compress(body, 6)), coding


def is_file(path: str) -> bool:
    """Whether a path is that of a script, style or picture, the same for every reader."""
    return path.startswith(_FILES)


def _coding() -> str:
    accepted = flask.request.accept_encodings
    return next((one for one in ("br", "gzip") if accepted.quality(one) > 0), "")


def _key() -> Hashable | None:
    """Under what the answer to this request is kept; ``None``: it is made anew each time."""
    request = flask.request
    if request.method == "GET" and (is_file(request.path) or request.path in _FIXED):
        return request.full_path, _coding()
    if request.method == "GET" and asks_page():
        asked: bytes = request.full_path.encode()
    elif request.method == "POST" and request.path == _CALLBACKS and _PAGES in request.get_data():
        asked = request.get_data()
    else:
        return None
    store = get_store()
    version = (store.version(), store.judged_version(), store.office_version())
    flask.g.version = version[0]
    if UNREAD in version:
        return None
    return asked, language(), scheme(), on_phone(), on_tablet(), reader_of_page(), store, version, today(), _coding()


def _cached(response: flask.Response) -> str:
    request = flask.request
    named = is_file(request.path) and any(name in request.args for name in _VERSIONED)
    if named or (response.cache_control.max_age or 0) > 10**6:
        return FOREVER
    return response.headers.get("Cache-Control", "")


def _response(answer: Answer) -> flask.Response:
    response = flask.Response(answer.body, mimetype=answer.mimetype)
    _tell(response, answer)
    return response


def _tell(response: flask.Response, answer: Answer) -> None:
    response.headers["Vary"] = "Accept-Encoding"
    response.headers.pop("ETag", None)
    response.headers.pop("Last-Modified", None)
    if answer.coding:
        response.headers["Content-Encoding"] = answer.coding
    if answer.cached:
        response.headers["Cache-Control"] = answer.cached
