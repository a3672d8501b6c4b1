"""The servers that are compared, each as for an office: one worker of four threads, ours of its own kind."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent

#: Name of each side and what gunicorn is to serve, ours as in the Procfile.
SIDES = {
    "plain": ["bench.plain:server"],
    "floor": ["bench.floor:server"],
    "ours": ["app:server", "--worker-class", "ktudash.serving.patient.Buffered"],
}


def pss(process: int | str) -> float:
    """MB of a process: what it shares with others is shared out."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def put_between(file: Path, begin: str, end: str, lines: Sequence[str]) -> None:
    """Put lines between two marks of a file; what stands around them is written by hand."""
    before, _, rest = file.read_text().partition(begin)
    file.write_text("\n".join([before + begin, *lines, end]) + rest.partition(end)[2])


@dataclass
class Server:
    """A running side: its address, its process and how long it took to answer."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    start: float

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def memory(self) -> float:
        """MB of its workers (PSS: what they share is shared out), its master left aside."""
        workers = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return sum(pss(worker) for worker in workers) / max(1, len(workers))

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:  # a request still runs on a busy machine: the figures are what counts
            self.process.kill()
            self.process.wait()


def start(name: str, port: int, folder: Path) -> Server:
    """Start a side over a ledger of its own; it counts as started with its first answer."""
    env = os.environ | {"DATABASE_URL": f"sqlite:///{folder}/{name}.sqlite", "PYTHONPATH": str(PROJECT)}
    env.pop("KTUDASH_DEMO", None)
    command = [
        sys.executable, "-m", "gunicorn", *SIDES[name], "--workers", "1", "--threads", "4", "--preload",
        "--bind", f"127.0.0.1:{port}", "--no-control-socket", "--log-level", "error",
    ]  # fmt: skip
    begun = time.perf_counter()
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=PROJECT, env=env, stdout=log, stderr=log)  # noqa: S603
    while process.poll() is None and time.perf_counter() - begun < 120:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=60).read()
            return Server(name, port, process, time.perf_counter() - begun)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.02)
    raise RuntimeError(f"{name} did not start:\n{(folder / f'{name}.log').read_text()}")
