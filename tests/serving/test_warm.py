"""After an upload the charts of all pages are drawn once, beside the work: whoever asks next finds them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import app
from ktudash import registry
from ktudash.reporting.ledger import Entry
from ktudash.serving.warm import BESIDE
from ktudash.store import Store
from ktudash.view import View


def test_what_an_upload_makes_new_is_drawn_once_and_beside(over: Callable[[str], Store], tmp_path: Path) -> None:
    store = over(f"sqlite:///{tmp_path}/ledger.sqlite")
    client = app.server.test_client()

    def ask(path: str) -> list[threading.Thread]:
        """Ask as through a server with threads to spare; the threads that began with it, which are waited for."""
        before = set(threading.enumerate())
        assert client.get(path, environ_overrides={BESIDE: True}).status_code == 200
        begun = [one for one in threading.enumerate() if one not in before]
        for one in begun:
            one.join(timeout=120)
        return begun

    assert ask("/students") == [], "at the start nobody has asked yet"
    store.ledger.append([Entry("SP-2.5.7", 2022, 59.0)], author="Test", base_version=store.version())
    assert len(ask("/students")) == 1
    missed = registry._built.cache_info().misses
    for one in registry.charts():
        registry.build(one, View(one.page))
    assert registry._built.cache_info().misses == missed
    assert ask("/students") == ask("/research") == []
    # A server that says nothing of spare threads draws nothing ahead.
    store.ledger.append([Entry("SP-2.5.7", 2022, 60.0, "again")], author="Test", base_version=store.version())
    before = set(threading.enumerate())
    client.get("/students")
    assert set(threading.enumerate()) == before
