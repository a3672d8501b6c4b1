"""Two servers with a state folder each, one PostgreSQL, and nginx before them as it is installed."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPException, HTTPSConnection
from pathlib import Path
from typing import Any

import pytest

import app
from ktudash.reporting.ledger import Ledger
from tests import callback_requests
from tests.servers import PROJECT, PostgreSQL, Server, free_port, nginx, postgresql, running  # noqa: F401

SECRET = "the same for all servers, and of more than 32 letters"  # noqa: S105 - of this test
CODE = "SP-2.5.7"


@dataclass
class Two:
    servers: list[Server]
    cluster: Any
    database_url: str
    port: int
    environments: list[dict[str, str]]
    folders: list[Path]

    def ask(self, path: str, headers: dict[str, str] | None = None) -> tuple[int, str]:
        """Status and text of an answer through nginx, over TLS."""
        trusting = ssl._create_unverified_context()  # noqa: S323 - a certificate of this test
        connection = HTTPSConnection("127.0.0.1", self.port, timeout=120, context=trusting)
        try:
            connection.request("GET", path, headers={"Host": "strategy.example.kz", **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def report(self, server: Server, value: int, version: int) -> str:
        """Report the value of 2022 on one of the servers, from that machine itself."""
        seen = {"code": CODE, "version": version, "upload_id": f"{value:032x}", "doubted": None}
        typed = {
            "indicator-seen": seen,
            "indicator-year": "2022",
            "indicator-value": str(value),
            "indicator-note": "changed",
            "actuals-author": "A. Bekova",
        }
        body = callback_requests.request(app.app, "indicator-keep.n_clicks", typed)
        status, _, text = server.post(callback_requests.ADDRESS, json.dumps(body).encode())
        assert status == 200, text
        return text

    def told(self, server: Server) -> str:
        """What a server says of the indicator in 2022."""
        status, _, text = server.get(f"/data/indicators.json?code={CODE}&year=2022")
        return text if status == 200 else f"{status}"


@pytest.fixture(scope="module")
def two(postgresql: PostgreSQL, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:  # noqa: F811
    database_url = postgresql.new_database()
    folders = [tmp_path_factory.mktemp(name) for name in ("first", "second", "nginx")]
    environments = [
        {
            "DATABASE_URL": database_url,
            "KTUDASH_STATE": str(folder),
            "KTUDASH_SECRET": SECRET,
            "KTUDASH_HOSTS": "strategy.example.kz",
        }
        for folder in folders[:2]
    ]
    with ExitStack() as stack:
        servers = [
            stack.enter_context(running(folder, **environment))
            for folder, environment in zip(folders, environments, strict=False)
        ]
        port = stack.enter_context(proxied(folders[2], [one.address[1] for one in servers]))
        yield Two(servers, postgresql, database_url, port, environments, folders)


@contextmanager
def proxied(folder: Path, ports: list[int]) -> Iterator[int]:
    """nginx with the files of ``deploy/`` before servers on ``ports``: the port of its own."""
    port = free_port()
    text = (PROJECT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    for installed, here in (
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        ("listen 80;", f"listen 127.0.0.1:{free_port()};"),
        ("/etc/ssl/ktudash", str(folder)),
    ):
        assert installed in text
        text = text.replace(installed, here)
    servers = (PROJECT / "deploy" / "nginx-servers.conf").read_text(encoding="utf-8")
    line = re.search(r"^    server 127\.0\.0\.1:8050(.*);$", servers, re.MULTILINE)
    assert line is not None
    several = "\n".join(f"    server 127.0.0.1:{one}{line[1]};" for one in ports)
    (folder / "conf.d").mkdir()
    (folder / "conf.d" / "ktudash.conf").write_text(text)
    (folder / "conf.d" / "ktudash-servers.conf").write_text(servers.replace(line[0], several))
    with nginx(folder, f"include {folder}/conf.d/*.conf;"):
        yield port


def version(two: Two) -> int:
    ledger = Ledger(two.database_url)
    try:
        return ledger.version()
    finally:
        ledger.close()


def test_what_is_reported_on_one_is_in_the_next_answer_of_the_other(two: Two) -> None:
    first, second = two.servers
    for value, here, there in ((61, first, second), (62, second, first), (63, first, second)):
        before = {two.told(there) for _ in range(6)}
        two.report(here, value, version(two))
        for _ in range(6):  # every worker
            told = json.loads(two.told(there))
            assert [row["actual"] for row in told["rows"]] == [value]
        assert before != {two.told(there)}


def test_readers_come_over_tls_and_writers_of_elsewhere_are_none(two: Two) -> None:
    assert two.ask("/students")[0] == 200
    assert two.ask("/metrics")[0] == 404
    assert two.ask("/ready")[0] == 200
    assert "There are no accounts" in two.ask("/actuals")[1] or "cannot" in two.ask("/actuals")[1]


def readers(two: Two, stop: threading.Event, bad: list[str]) -> list[threading.Thread]:
    """Six readers through nginx, until they are told to stop; ``bad`` gets what was no page."""

    def read() -> None:
        while not stop.is_set():
            try:
                status, text = two.ask("/research")
            except (OSError, HTTPException) as error:
                bad.append(repr(error))
            else:
                if status != 200 or "</html>" not in text:
                    bad.append(f"{status} {text[:200]}")

    threads = [threading.Thread(target=read) for _ in range(6)]
    for one in threads:
        one.start()
    return threads


def test_one_that_is_killed_is_missed_by_nobody_and_comes_back(two: Two) -> None:
    first, second = two.servers
    bad: list[str] = []
    stop = threading.Event()
    threads = readers(two, stop, bad)
    group = [first.process.pid, *first.workers()]
    for one in group:
        os.kill(one, signal.SIGKILL)
    first.process.wait(timeout=60)
    two.report(second, 71, version(two))
    for _ in range(20):
        status, text = two.ask(f"/data/indicators.json?code={CODE}&year=2022")
        assert status == 200
        assert "71" in text
    with running(two.folders[0], port=first.address[1], **two.environments[0]) as again:
        assert "71" in two.told(again)
        stop.set()
        for one in threads:
            one.join()
        # A request that it had when it was killed may be lost with it; nginx asks the other one for the rest.
        assert len(bad) <= len(threads), bad


def test_a_database_that_is_started_anew_under_readers_loses_nothing_and_is_found_again(two: Two) -> None:
    (_, second), bad = two.servers, []
    stop = threading.Event()
    two.report(second, 81, version(two))
    threads = readers(two, stop, bad)
    two.cluster.stop("immediate")
    try:
        status, text = two.ask("/research")
        assert status == 200
        assert "cannot be read at the moment" in text
        assert second.get("/ready")[0] == 503
        assert second.get("/health")[0] == 200
    finally:
        two.cluster.start()
    until = time.monotonic() + 60
    while "cannot be read" in two.ask("/research")[1]:
        assert time.monotonic() < until, "it is not found again"
    stop.set()
    for one in threads:
        one.join()
    assert bad == []
    assert "81" in two.told(second)
    two.report(second, 82, version(two))
    assert "82" in two.told(second)


def test_a_database_that_hangs_is_given_up_and_found_again(two: Two) -> None:
    _, second = two.servers
    assert second.get("/ready")[0] == 200
    main = int((two.cluster.folder / "data" / "postmaster.pid").read_text().split()[0])
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(main)], capture_output=True, text=True).stdout.split()
    hung = [main, *map(int, children)]
    # If nobody gave it up, the test would wait for ever: then it is let go, and its answers are no 503.
    let_go = threading.Timer(100, lambda: [os.kill(one, signal.SIGCONT) for one in hung])
    let_go.start()
    for one in hung:
        os.kill(one, signal.SIGSTOP)
    try:
        assert second.get("/ready")[0] == 503
        status, _, text = second.get("/students")
        assert (status, "cannot be read at the moment" in text) == (200, True)
    finally:
        for one in hung:
            os.kill(one, signal.SIGCONT)
        let_go.cancel()
    until = time.monotonic() + 60
    while second.get("/ready")[0] != 200:
        assert time.monotonic() < until, "it is not found again"


def test_a_silent_client_of_nginx_holds_nobody(two: Two) -> None:
    with ExitStack() as stack:
        for _ in range(40):
            stack.enter_context(socket.create_connection(("127.0.0.1", two.port)))
        assert two.ask("/students")[0] == 200
