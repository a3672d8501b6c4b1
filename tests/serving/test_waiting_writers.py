"""Those who report and wait, for another writer or for their turn, leave threads to those who read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import app
from ktudash.reporting.ledger import Ledger
from tests import callback_requests
from tests.servers import Server, running


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path, DATABASE_URL=f"sqlite:///{tmp_path}/ledger.sqlite") as server:
        yield server


def test_writers_who_wait_leave_threads_to_readers(server: Server, tmp_path: Path) -> None:
    server.get("/")  # the ledger is there
    ledger = Ledger(f"sqlite:///{tmp_path}/ledger.sqlite")
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(24) as crowd:
            sent = [crowd.submit(server.post, callback_requests.ADDRESS, reported(number)) for number in range(24)]
            for _ in range(12):
                assert server.get("/students")[0] == 200
            assert not all(one.done() for one in sent), "nobody waited"
            writer.execute("ROLLBACK")
            told = [one.result() for one in sent]
    assert {status for status, _, _ in told} <= {200, 503}
    assert any("only a few at a time" in text for status, _, text in told if status == 503)
    kept = set(ledger.state()["code"])
    ledger.close()
    assert kept <= {"SP-2.5.7"}
    status, _, _ = server.post(callback_requests.ADDRESS, reported(99))
    assert status == 200, "there are turns again"


def reported(number: int) -> bytes:
    """One value as the page of its indicator sends it."""
    seen: dict[str, Any] = {"code": "SP-2.5.7", "version": 0, "upload_id": f"{number:032x}", "doubted": None}
    typed = {
        "indicator-seen": seen,
        "indicator-year": "2022",
        "indicator-value": "60",
        "actuals-author": f"Reporter {number}",
    }
    return json.dumps(callback_requests.request(app.app, "indicator-keep.n_clicks", typed)).encode()
