"""Clients that send or take slowly: they cost the others nothing, and have their time."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from ktudash.serving import patient
from ktudash.serving.patient import BODY_SECONDS, HEAD_SECONDS, SLOWEST, Site
from tests.servers import Server, running

POST = b"POST /_dash-update-component HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("patient")
    with running(folder, DATABASE_URL=f"sqlite:///{folder}/ledger.sqlite") as server:
        yield server


def still_open(connection: socket.socket) -> bool:
    """Whether the server has neither answered nor hung up."""
    connection.setblocking(False)
    try:
        connection.recv(1)
    except BlockingIOError:
        return True
    return False


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param([b""] * 60, id="sixty that say nothing"),
        pytest.param([b"GET / HTTP/1.1\r\nHost: loc"] * 30, id="half a head"),
        pytest.param([POST + b'{"output": '] * 30, id="half a body"),
    ],
)
def test_readers_are_served_beside_clients_that_do_not_come_to_an_end(server: Server, sent: list[bytes]) -> None:
    with ExitStack() as stack:
        slow = [stack.enter_context(socket.create_connection(server.address)) for _ in sent]
        for connection, part in zip(slow, sent, strict=True):
            connection.sendall(part)
        workers = set()
        for _ in range(12):
            status, headers, _ = server.get("/students")
            assert status == 200
            workers.add(headers["X-Worker"])
            for connection, part in zip(slow, sent, strict=True):
                if part:
                    connection.sendall(b"x")  # a letter now and then, for as long as the others read
        assert all(still_open(connection) for connection in slow), "they were not slow to the end"


def test_readers_are_served_beside_clients_that_do_not_take_their_answers(server: Server) -> None:
    with ExitStack() as stack:
        for _ in range(20):
            slow = socket.socket()
            slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            stack.enter_context(slow).connect(server.address)
            slow.sendall(b"GET /targets HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for _ in range(8):
            assert server.get("/students")[0] == 200


def test_a_body_that_comes_in_pieces_arrives_whole(server: Server) -> None:
    body = json.dumps({"output": "nothing.there", "padding": "x" * 99_900}).encode()
    with socket.create_connection(server.address, timeout=60) as connection:
        connection.sendall(POST.replace(b"100000", str(len(body)).encode()))
        for start in range(0, len(body), 10_000):
            connection.sendall(body[start : start + 10_000])
        assert connection.recv(2000).startswith(b"HTTP/1.1 400")


def test_a_larger_body_than_any_page_sends_is_refused_before_it_is_sent(server: Server) -> None:
    with socket.create_connection(server.address, timeout=60) as connection:
        connection.sendall(POST.replace(b"100000", b"99000000"))
        assert connection.recv(2000).startswith(b"HTTP/1.1 413")


# -- one process, with a clock that the test tells


def ends(app: Callable[..., Iterable[bytes]], sent: bytes) -> tuple[Site, socket.socket, socket.socket]:
    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)  # an answer does not fit into what the kernel holds
    site = Site(app, [listening], 1, ("127.0.0.1",))
    client = socket.create_connection(listening.getsockname(), timeout=30)
    client.sendall(sent)
    (server,) = site.servers
    while not server.channels() or (sent and server.channels()[0].owes_since is None):
        site.turn()
    return site, client, listening


def hello(_environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
    start("200 OK", [("Content-Length", "5")])
    return [b"hello"]


@pytest.mark.parametrize(
    ("sent", "seconds"),
    [
        (b"", HEAD_SECONDS),
        (b"GET / HTTP/1.1\r\nHost", HEAD_SECONDS),
        (POST + b"{", BODY_SECONDS + 100_000 / SLOWEST),
    ],
)
def test_who_does_not_come_to_an_end_is_hung_up_on(sent: bytes, seconds: float) -> None:
    site, client, listening = ends(hello, sent)
    with client, listening:
        (server,) = site.servers
        began = server.channels()[0].owes_since or server.channels()[0].creation_time
        server.maintenance(began + seconds - 1)
        assert not server.channels()[0].will_close
        server.maintenance(began + seconds + 1)
        site.turn()
        assert client.recv(10) == b""
        site.end(0)


def test_who_does_not_take_the_answer_is_hung_up_on() -> None:
    size = 900_000

    def large(_environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        start("200 OK", [("Content-Length", str(size))])
        return [b"x" * size]

    site, client, listening = ends(large, b"GET / HTTP/1.1\r\nHost: localhost\r\n")
    with client, listening:
        (server,) = site.servers
        client.sendall(b"\r\n")
        channel = server.channels()[0]
        while channel.requests or not channel.total_outbufs_len:
            site.turn()
        now = time.time()
        server.maintenance(now)
        server.maintenance(now + BODY_SECONDS)
        assert not channel.will_close
        server.maintenance(now + BODY_SECONDS + size / SLOWEST)
        assert channel.will_close
        site.end(0)


def test_when_many_keep_the_server_waiting_the_first_of_them_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patient, "MOST_CONNECTIONS", 8)
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        site = Site(hello, [listening], 1, ())
        clients = [stack.enter_context(socket.create_connection(listening.getsockname())) for _ in range(9)]
        (server,) = site.servers
        while len(server.channels()) < 9:
            site.turn()
        server.maintenance(time.time())
        site.turn()
        assert [still_open(one) for one in clients] == [False] * 3 + [True] * 6
        site.end(0)


@pytest.mark.parametrize(
    ("proxies", "scheme"), [(("127.0.0.1",), b"https"), (("10.0.0.0/8",), b"http"), (("*",), b"https")]
)
def test_that_a_reader_came_over_tls_is_believed_of_known_proxies_alone(
    proxies: tuple[str, ...], scheme: bytes
) -> None:
    def told(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        body = f"{environ['wsgi.url_scheme']} {environ['SERVER_NAME']}".encode()
        start("200 OK", [("Content-Length", str(len(body)))])
        return [body]

    with socket.create_server(("127.0.0.1", 0)) as listening:
        site = Site(told, [listening], 1, proxies)
        with socket.create_connection(listening.getsockname(), timeout=30) as client:
            client.sendall(b"GET / HTTP/1.0\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n\r\n")
            answer = b""
            while not answer.endswith(b"127.0.0.1"):
                site.turn()
                client.settimeout(0.05)
                try:
                    answer += client.recv(2000)
                except TimeoutError:
                    continue
            assert answer.endswith(b"\r\n\r\n" + scheme + b" 127.0.0.1")
        site.end(0)
