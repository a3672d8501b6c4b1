"""New files of the data, taken while the dashboard runs.

``python -m ktudash reload`` makes sure of them in a process of its own and notes it (`data_folders`). Each worker looks
at the note before each request; what is new it reads beside its work, and shows it once it has all of it. Files with a
fault change nothing but that it is said.
"""

from __future__ import annotations

import logging
import os
import threading
import weakref
from collections.abc import Callable, Iterable
from typing import Any, Final

from flask import Flask

from ktudash import deck, registry
from ktudash.data_folders import DataFolders, Note, files_of, name_of
from ktudash.derived import derived
from ktudash.schema import DataError
from ktudash.settings import Settings
from ktudash.store import CORRECTED, PRINTED, Store, get_store, put_store, using
from ktudash.words import say

_LOG: Final = logging.getLogger(__name__)


def take(settings: Settings) -> bool:
    """Make sure of the data folder as it is now and put it into force. Whether it is other than what was taken last.

    Raises :class:`DataError` where it has a fault, which is noted: what was in force stays so. ``OSError`` where the
    state folder cannot be written.
    """
    folders = DataFolders(settings)
    before = folders.note()
    registry.discover()
    made = folders.copy()
    name = name_of(files_of(made))
    try:
        store = Store(made, settings.database_url)
        make_sure(store)
        deck.check(store)
        _work_out(store)
    except DataError:
        folders.refuse(made, name)
        raise
    folders.take(made, name)
    return before is None or before.good != name


def make_sure(store: Store) -> None:
    """Read all that the store has and draw every chart of it. Raises :class:`DataError`.

    What the same files and the same code drew without a fault once, they draw again.
    """
    with using(store):
        store.read_whole()
        derived("drawn", store.contents, lambda: registry.check(store))


def _work_out(store: Store) -> None:
    """What readers would wait for: it is kept for all processes."""
    for figures in (CORRECTED, PRINTED):
        store.audit(figures)


def first() -> Store:
    """The store that a process starts with: the data folder's or, where that has a fault, the last that a reload found
    to have none. Raises :class:`DataError` where there is neither."""
    settings = Settings.from_environment()
    try:
        store = get_store()
        make_sure(store)
    except DataError as error:
        folders = DataFolders(settings)
        note = folders.note()
        if note is None or not note.good:
            raise
        _LOG.error("%s", say(error.told))
        store = Store(folders.folder(note.good), settings.database_url)
        make_sure(store)
        store.behind = True
        put_store(store)
    return store


class Watch:
    """Keeps the store of this process at what the note says."""

    def __init__(self, settings: Settings) -> None:
        self._folders = DataFolders(settings)
        # What was noted before the start is over: the start has read the folder itself.
        self._seen = self._folders.stamp()
        self._is_late = False
        self._turn = threading.Lock()
        held = weakref.ref(self)

        def begin() -> None:
            if watch := held():
                watch._begin()

        os.register_at_fork(after_in_child=begin)

    def look(self) -> None:
        """Read what is new, beside the work at hand; the look itself costs nothing."""
        if self._folders.stamp() == self._seen or not self._turn.acquire(blocking=self._is_late):
            return
        stamp = self._folders.stamp()
        if self._is_late:
            self._follow(stamp)
        else:
            threading.Thread(target=self._follow, args=[stamp], daemon=True).start()

    def _begin(self) -> None:
        """A worker that comes later has what its parent read at the start: it begins to read at once, and shows nothing
        before it is up to date."""
        self._is_late = self._folders.stamp() != self._seen
        if self._is_late:
            threading.Thread(target=self.look, daemon=True).start()

    def _follow(self, stamp: tuple[int, int] | None) -> None:
        try:
            note = self._folders.note()
            if note is not None and stamp != self._seen:
                follow(note, self._folders)
        except Exception:
            _LOG.exception("the newest data cannot be taken")
        finally:
            self._seen = stamp
            self._is_late = False
            self._turn.release()


def follow(note: Note, folders: DataFolders) -> None:
    """Put into force what the note names, in this process."""
    store = get_store()
    newer, behind = store, note.behind
    if note.good and note.good != store.contents:
        try:
            newer = store.of_folder(folders.folder(note.good))
            make_sure(newer)
            _work_out(newer)
        except (DataError, OSError) as error:  # of other code than that which made sure of it
            _LOG.error("the newest data cannot be taken: %s", error)
            newer, behind = store, True
    if newer is not store or newer.behind != behind:
        put_store(newer.left_behind(behind))


def watch(server: Flask, settings: Settings) -> None:
    """Look before each request, and let all of its answer show one store."""
    watching = Watch(settings)
    served: Callable[..., Iterable[bytes]] = server.wsgi_app

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        watching.look()
        with using(get_store()):
            return served(environ, start)

    server.wsgi_app = answer  # type: ignore[method-assign, assignment]
