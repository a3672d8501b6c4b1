"""Work for the process with bounds: good, endless, greedy."""

from __future__ import annotations

import os
import signal
import time

from ktudash.reporting.intake import FileRefused
from ktudash.words import msg


def number_of_process() -> int:
    return os.getpid()


def joined(start: str, *, end: str) -> str:
    return start + end


def refuse() -> None:
    raise FileRefused(msg("file-too-big", size=9, limit=8))


def for_ever() -> None:
    while True:
        pass


def asleep() -> None:
    time.sleep(60)


def hungry() -> int:
    return len(bytearray(2_000_000_000))


def gone() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
