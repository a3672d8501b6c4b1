"""The dashboard as the Procfile starts it, for tests on real processes; and what they stand on."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

import pytest

from tests.reporting.conftest import PostgreSQL, cluster, postgresql  # noqa: F401 - for whoever starts servers

PROJECT = Path(__file__).resolve().parents[1]

#: The app as gunicorn serves it, each answer with the worker's name.
SERVED = """
import os
from app import server as dashboard

def server(environ, start_response):
    def start(status, headers, *more):
        return start_response(status, [*headers, ("X-Worker", str(os.getpid()))], *more)
    return dashboard(environ, start)
"""


NGINX = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")

#: nginx in a folder of its own, without rights; ``sites`` is what it serves. Its certificate is there as ``site.pem``.
_NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log stderr notice;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {sites}
}}
"""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


@dataclass
class Server:
    """A running gunicorn: where it answers, and what it has told so far."""

    process: subprocess.Popen[str]
    url: str
    told: list[str] = field(default_factory=list)

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        parts = urlsplit(self.url)
        return str(parts.hostname), int(parts.port or 0)

    def get(self, path: str, headers: dict[str, str] | None = None) -> tuple[int, dict[str, str], str]:
        """Status, headers and text of the answer to a request over a connection of its own."""
        return self._ask("GET", path, None, headers or {})

    def post(self, path: str, body: bytes) -> tuple[int, dict[str, str], str]:
        """The same of a request that sends JSON."""
        return self._ask("POST", path, body, {"Content-Type": "application/json"})

    def _ask(self, *asked: Any) -> tuple[int, dict[str, str], str]:
        connection = HTTPConnection(*self.address, timeout=120)
        try:
            connection.request(*asked)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read().decode()
        finally:
            connection.close()

    def workers(self) -> set[int]:
        """The processes that answer."""
        listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True)
        return {int(one) for one in listed.stdout.split()}


def command(port: int, *, served: str = "app:server") -> list[str]:
    """The command of the Procfile, on a port of this machine."""
    written = (PROJECT / "Procfile").read_text(encoding="utf-8").removeprefix("web: ")
    _, _, *options = shlex.split(written.replace("0.0.0.0:${PORT:-8050}", f"127.0.0.1:{port}"))
    return [sys.executable, "-m", "gunicorn", served, *options]


@contextmanager
def running(folder: Path, port: int = 0, **environment: str) -> Iterator[Server]:
    """Two workers, started as the Procfile says, on a port of their own; ``folder`` is theirs."""
    (folder / "served.py").write_text(SERVED)
    port = port or free_port()
    process = subprocess.Popen(
        [*command(port, served="served:server"), "--pythonpath", f"{folder},{PROJECT}"],
        cwd=PROJECT,
        env={key: value for key, value in os.environ.items() if key != "KTUDASH_DEMO"} | environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    server = Server(process, f"http://127.0.0.1:{port}")
    assert process.stderr is not None
    for line in process.stderr:
        server.told.append(line)
        if sum("Booting worker" in one for one in server.told) == 2:
            break
    else:
        pytest.fail("".join(server.told))
    drain = threading.Thread(target=_read_all, args=(process.stderr, server.told), daemon=True)
    drain.start()
    try:
        yield server
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)
        drain.join(timeout=30)
        process.stderr.close()


@contextmanager
def served(folder: Path, **environment: str) -> Iterator[str]:
    """The address of :func:`running`."""
    with running(folder, **environment) as server:
        yield server.url


@contextmanager
def nginx(folder: Path, sites: str) -> Iterator[None]:
    """A real nginx in ``folder``, with a certificate of its own; ``sites`` stands in its ``http`` block."""
    if NGINX is None:
        pytest.fail("nginx is not installed: `make test` installs it (Debian: nginx)")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-keyout", str(folder / "site.key"), "-out", str(folder / "site.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    configuration = folder / "nginx.conf"
    configuration.write_text(_NGINX.format(folder=folder, sites=sites))
    command = [NGINX, "-p", str(folder), "-c", str(configuration)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        told: list[str] = []
        for line in process.stderr:
            told.append(line)
            if "start worker processes" in line:  # its ports are open
                break
        else:
            pytest.fail("".join(told))
        drain = threading.Thread(target=_read_all, args=(process.stderr, told), daemon=True)
        drain.start()
        try:
            yield
        finally:
            process.terminate()
            drain.join(timeout=30)


def _read_all(pipe: IO[str], told: list[str]) -> None:
    told.extend(pipe)
