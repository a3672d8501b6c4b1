"""Work on files that somebody sent, done where it can harm nobody: in a process with limits of time and memory.

A file of a few kilobytes can keep a reader of workbooks busy for hours or fill the memory. One helper process a worker
waits for such work (`python -m ktudash.reporting.confined`): for each job it forks a child with limits of its own, so
that a job costs a few milliseconds more and, at the worst, its limit. What the child returns or raises is handed back.
"""

from __future__ import annotations

import atexit
import importlib
import os
import pickle
import resource
import selectors
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Any, Final, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

_LENGTH: Final = struct.Struct(">Q")
#: Jobs of one worker at a time, and how long another one waits for its turn.
_AT_ONCE: Final = 1
_TURN_SECONDS: Final = 30.0


@dataclass(frozen=True)
class Bounds:
    """What one job may use: seconds of work and of waiting, bytes of memory and of a file that it writes."""

    cpu_seconds: int = 10
    seconds: float = 20.0
    memory_bytes: int = 1_500_000_000
    file_bytes: int = 100_000_000


BOUNDS: Final = Bounds()


class Exceeded(Exception):
    """A job used more than its bounds, or ended without an answer."""


class _Helper:
    """The process that forks a child for each job; started with the first one, anew where it is gone."""

    def __init__(self) -> None:
        self._turn = threading.BoundedSemaphore(_AT_ONCE)
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def ask(self, request: bytes) -> bytes:
        """Send one request and wait for the answer. Raises :class:`Exceeded` where the helper dies or has no time."""
        if not self._turn.acquire(timeout=_TURN_SECONDS):
            raise Exceeded
        try:
            process = self._running()
            stdin, stdout = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
            stdin.write(_LENGTH.pack(len(request)) + request)
            stdin.flush()
            return _read_whole(stdout)
        except (OSError, EOFError) as error:
            self.close()
            raise Exceeded from error
        finally:
            self._turn.release()

    def _running(self) -> subprocess.Popen[bytes]:
        # A forked worker must not share the pipes of its parent.
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self.close()
            self._owner = os.getpid()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "ktudash.reporting.confined"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        return self._process

    def close(self) -> None:
        """Let the helper go; the next job starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                cast("IO[bytes]", pipe).close()
        if self._owner == os.getpid():
            process.kill()
            process.wait()


_HELPER: Final = _Helper()
atexit.register(_HELPER.close)


def confined(work: Callable[P, R], *args: P.args, **options: P.kwargs) -> R:
    """``work(*args)`` in a process with `Bounds`. ``work`` is a function of a module; all it takes can be pickled.

    Raises what ``work`` raises, and :class:`Exceeded`.
    """
    return within(BOUNDS, work, *args, **options)


def within(bounds: Bounds, work: Callable[P, R], *args: P.args, **options: P.kwargs) -> R:
    """The same with ``bounds`` of its own."""
    request = pickle.dumps((work.__module__, work.__qualname__, args, options, bounds))
    answer = _HELPER.ask(request)
    if not answer:
        raise Exceeded
    done, result = pickle.loads(answer)  # noqa: S301 - of our own process
    if not done:
        raise result
    return cast("R", result)


def _read_whole(stream: IO[bytes]) -> bytes:
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    body = stream.read(length)
    if len(body) < length:
        raise EOFError
    return body


# -- in the helper


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer requests until whoever asks is gone. An answer without content: the job ended without one."""
    while True:
        try:
            request = _read_whole(requests)
        except EOFError:
            return
        answer = _in_a_child(request)
        answers.write(_LENGTH.pack(len(answer)) + answer)
        answers.flush()


def _in_a_child(request: bytes) -> bytes:
    module, name, args, options, bounds = pickle.loads(request)  # noqa: S301 - of our own process
    # Loaded once for all jobs of this kind; what cannot be loaded the child says.
    with suppress(Exception):
        importlib.import_module(module)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(writing, bounds, module, name, args, options)
    os.close(writing)
    answer = _received(reading, bounds.seconds)
    os.close(reading)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return answer


def _received(reading: int, seconds: float) -> bytes:
    """What the child wrote until it closed its end; nothing where it was cut short."""
    ends = time.monotonic() + seconds
    parts: list[bytes] = []
    with selectors.DefaultSelector() as selector:
        selector.register(reading, selectors.EVENT_READ)
        while selector.select(max(ends - time.monotonic(), 0)):
            part = os.read(reading, 2**20)
            if not part:
                whole = b"".join(parts)
                # The last byte says that the child came to its end.
                return whole[:-1] if whole.endswith(b"!") else b""
            parts.append(part)
    return b""


def _work(writing: int, bounds: Bounds, module: str, name: str, args: tuple[Any, ...], options: dict[str, Any]) -> None:
    """The child: bounded, it does the job and ends, whatever happens."""
    status = 1
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (bounds.cpu_seconds, bounds.cpu_seconds))
        resource.setrlimit(resource.RLIMIT_AS, (bounds.memory_bytes, bounds.memory_bytes))
        resource.setrlimit(resource.RLIMIT_FSIZE, (bounds.file_bytes, bounds.file_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        try:
            answer = (True, getattr(importlib.import_module(module), name)(*args, **options))
        except MemoryError:
            raise
        except Exception as error:
            answer = (False, error)
        with os.fdopen(writing, "wb") as out:
            out.write(pickle.dumps(answer) + b"!")
        status = 0
    finally:
        os._exit(status)


if __name__ == "__main__":
    # Loaded before the first job, which is mostly of this kind.
    importlib.import_module("ktudash.reporting.intake.file")
    serve(sys.stdin.buffer, sys.stdout.buffer)
