"""What takes requests from the network: a slow client costs a place in a list and none of the threads that work.

A thread gets a request when it is there whole, and gives its answer away at once; sending it is nobody's work. Each
request and each answer has a time to be through. gunicorn keeps the workers alive, waitress reads and writes.
"""

from __future__ import annotations

import logging
import os
import socket
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from typing import Any, Final

from gunicorn.workers.base import Worker
from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, TcpWSGIServer, UnixWSGIServer
from waitress.task import ThreadedTaskDispatcher

from ktudash.serving.below import Environ, Wsgi
from ktudash.serving.peer import is_one_of
from ktudash.serving.warm import BESIDE

#: Seconds until the head of a request is there, counted from the connection or from its first letter.
HEAD_SECONDS: Final = 15
#: Seconds that a body or an answer has beside those of its size, and the bytes a second that a client has to manage.
BODY_SECONDS: Final = 30
SLOWEST: Final = 10_000
#: Seconds that a connection may be kept for its next request: longer than nginx keeps its own (60).
IDLE_SECONDS: Final = 75

#: Connections that a worker keeps open; beyond three quarters of them, who has kept one waiting longest makes room.
MOST_CONNECTIONS: Final = 800

_ADJUSTED: Final = {
    "connection_limit": MOST_CONNECTIONS,
    "max_request_header_size": 2**17,
    # What each address takes is said by the app, in a sentence; this is for what no page sends.
    "max_request_body_size": 45 * 2**20,
    "channel_timeout": IDLE_SECONDS,
    "cleanup_interval": 1,
    "asyncore_use_poll": True,
    "clear_untrusted_proxy_headers": False,
    "log_socket_errors": False,
    "ident": None,
}


# That a request waits for its turn is no event.
logging.getLogger("waitress.queue").setLevel(logging.ERROR)


class _Channel(HTTPChannel):
    """A connection that knows since when it owes a request, or the taking of an answer."""

    owes_since: float | None = None
    takes_since: float | None = None

    def received(self, data: bytes) -> Any:
        if self.owes_since is None:
            self.owes_since = time.time()
        taken = super().received(data)
        if self.request is None:
            self.owes_since = None
        return taken

    def is_busy(self) -> bool:
        """Whether a request is answered, or its answer is sent."""
        return bool(self.requests or self.total_outbufs_len)

    def is_late(self, now: float) -> bool:
        """Whether the client has had its time."""
        if self.requests:  # it is a thread's turn
            self.takes_since = None
            return False
        if self.total_outbufs_len:
            self.takes_since = self.takes_since or now
            return now - self.takes_since > BODY_SECONDS + self.total_outbufs_len / SLOWEST
        self.takes_since = None
        if self.request is not None and self.request.headers_finished:
            return now - (self.owes_since or now) > BODY_SECONDS + self.request.content_length / SLOWEST
        waits_since = self.owes_since or (self.creation_time if self.last_activity == self.creation_time else None)
        return waits_since is not None and now - waits_since > HEAD_SECONDS


class _Listening:
    """What the servers of waitress get besides: connections of ours, and an end for those that are late."""

    channel_class = _Channel
    active_channels: dict[Any, _Channel]

    def channels(self) -> list[_Channel]:
        """The connections that are open now."""
        return list(self.active_channels.values())

    def maintenance(self, now: float) -> None:
        super().maintenance(now)  # type: ignore[misc]
        for channel in self.channels():
            if channel.is_late(now):
                channel.will_close = True
        waiting = [one for one in self.channels() if not one.requests and not one.will_close]
        too_many = max(0, len(waiting) - MOST_CONNECTIONS * 3 // 4)
        for channel in sorted(waiting, key=lambda one: one.owes_since or one.last_activity)[:too_many]:
            channel.will_close = True


class _Tcp(_Listening, TcpWSGIServer):
    pass


class _Unix(_Listening, UnixWSGIServer):
    pass


class Site:
    """The app on its sockets, with ``threads`` that work. ``proxies`` are the addresses of those who may say that a
    reader came over TLS (``X-Forwarded-Proto``); ``*``: whoever asks."""

    def __init__(self, app: Wsgi, sockets: Iterable[socket.socket], threads: int, proxies: Collection[str]) -> None:
        adjusted = Adjustments(threads=threads, **_ADJUSTED)
        self._map: dict[int, wasyncore.dispatcher] = {}
        self._tasks = ThreadedTaskDispatcher()
        self._tasks.set_thread_count(threads)
        self.servers = [self._listen(_told_of_tls(app, proxies), one, adjusted) for one in sockets]

    def _listen(self, app: Wsgi, on: socket.socket, adjusted: Adjustments) -> BaseWSGIServer:
        kind = _Unix if on.family == socket.AF_UNIX else _Tcp
        info = (on.family, on.type, on.proto, on.getsockname())
        server = kind(app, self._map, True, on, self._tasks, adjusted, info, bind_socket=False)
        # Whether one sits at the machine itself is told by where the server listens.
        server.server_name = server.effective_host
        return server

    def turn(self) -> None:
        """Take and send what there is to take and to send; a second at most."""
        wasyncore.loop(timeout=1, use_poll=True, map=self._map, count=1)

    def end(self, seconds: float) -> None:
        """Take no more requests, and wait ``seconds`` at most for the answers of those that are there."""
        for server in self.servers:
            server.accepting = False
        until = time.monotonic() + seconds
        while time.monotonic() < until and any(one.is_busy() for each in self.servers for one in each.channels()):
            self.turn()
        self._tasks.shutdown(timeout=1)
        wasyncore.close_all(self._map)


class Buffered(Worker):
    """A worker of gunicorn: ``gunicorn --worker-class ktudash.serving.patient.Buffered --threads 4``."""

    def run(self) -> None:
        site = Site(self.wsgi, [one.sock for one in self.sockets], self.cfg.threads, self.cfg.forwarded_allow_ips)
        while self.alive and self.ppid == os.getppid():
            self.notify()
            site.turn()
        site.end(self.cfg.graceful_timeout)


def serve(app: Wsgi, host: str, port: int, threads: int = 4) -> None:
    """Serve the app from this process until it is interrupted. Raises ``OSError`` where the port is taken."""
    with socket.create_server((host, port), family=_family(host)) as listening:
        site = Site(app, [listening], threads, ())
        with suppress(KeyboardInterrupt):
            while True:
                site.turn()
        site.end(0)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _told_of_tls(app: Wsgi, proxies: Collection[str]) -> Wsgi:
    def served(environ: Environ, start: Callable[..., Any]) -> Iterable[bytes]:
        environ[BESIDE] = True
        if environ.get("HTTP_X_FORWARDED_PROTO") == "https" and is_one_of(environ.get("REMOTE_ADDR", ""), proxies):
            environ["wsgi.url_scheme"] = "https"
        return app(environ, start)

    return served
