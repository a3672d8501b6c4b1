"""A day of the office in some minutes (``make soak``): readers without pause, uploads between, a worker killed, the
database started anew. What it took stands in ``RESULTS.md``; it ends with 1 where a reader met an error beyond the
moments in which something was killed, or where a value that was kept is missing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import app
from bench.servers import pss, put_between
from ktudash.reporting.ledger import Ledger
from ktudash.store import get_store
from tests import callback_requests
from tests.servers import PROJECT, PostgreSQL, Server, cluster, running

RESULTS = PROJECT / "bench" / "RESULTS.md"
PATHS = ("/", "/targets", "/students", "/graduates", "/research", "/finance", "/rankings", "/teaching", "/audit",
         "/labour-market", "/stability", "/reporting", "/two-plans", "/targets/SP-2.5.7",
         "/data/indicators.csv", "/data/charts/students-by-level.json")  # fmt: skip
LINES = ("", "?line=SP-1", "?line=SP-2", "?line=CD-1", "?figures=printed", "?lang=ru", "?lang=kk")
#: Seconds between two clicks of a reader, at most, and between two uploads.
THINKS, UPLOADS = 1.0, 10.0
#: Seconds after something was killed in which an error is no surprise.
MOMENT = 15.0
#: Seconds between two looks at the memory of the workers.
WEIGHED = 60.0
#: Seconds after an upload in which pages are made anew.
FRESH = 3.0


@dataclass
class Seen:
    """What the readers met."""

    took: list[tuple[float, float]] = field(default_factory=list)  # when it ended, seconds
    faults: list[tuple[float, str]] = field(default_factory=list)
    uploads: list[float] = field(default_factory=list)
    blows: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)  # MB of a worker, every some minutes

    def beyond(self) -> list[tuple[float, str]]:
        """The faults of other moments than those in which something was killed."""
        return [one for one in self.faults if not _soon(one[0], self.blows, MOMENT)]


def _soon(at: float, after: list[float], seconds: float) -> bool:
    """Whether a moment is within ``seconds`` after one of ``after``."""
    return any(0 <= at - one < seconds for one in after)


def read(server: Server, seen: Seen, until: float, seed: int) -> None:
    """One reader, over one connection as long as it holds."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    connection = HTTPConnection(*server.address, timeout=60)
    while time.monotonic() < until:
        path = chance.choice(PATHS)
        address = path if path.startswith("/data") else path + chance.choice(LINES)
        began = time.monotonic()
        try:
            connection.request("GET", address)
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                seen.faults.append((time.monotonic(), f"{answer.status} {path}"))
        except (OSError, HTTPException) as error:
            seen.faults.append((time.monotonic(), f"{type(error).__name__} {path}"))
            connection.close()
        seen.took.append((time.monotonic(), time.monotonic() - began))
        time.sleep(chance.uniform(0, THINKS))
    connection.close()


def report(server: Server, url: str, seen: Seen, until: float) -> list[float]:
    """Report one value after another of one indicator; those that were kept, in their order."""
    kept = []
    number = 0
    while time.monotonic() < until:
        number += 1
        value = 50 + number % 50
        try:
            ledger = Ledger(url)
            version = ledger.version()
            ledger.close()
            status, _, text = server.post(callback_requests.ADDRESS, _body(value, version, number))
        except Exception as error:
            seen.faults.append((time.monotonic(), f"{type(error).__name__} upload"))
        else:
            if status == 200 and "indicator-told" not in text and "cannot be" not in text:
                kept.append(float(value))
                seen.uploads.append(time.monotonic())
        time.sleep(min(UPLOADS, max(0.0, until - time.monotonic())))
    return kept


def _body(value: int, version: int, number: int) -> bytes:
    seen = {"code": "SP-2.5.7", "version": version, "upload_id": f"{number:032x}", "doubted": None}
    typed = {"indicator-seen": seen, "indicator-year": "2022", "indicator-value": str(value),
             "indicator-note": "soak", "actuals-author": "Soak"}  # fmt: skip
    return json.dumps(callback_requests.request(app.app, "indicator-keep.n_clicks", typed)).encode()


def blows(server: Server, database: PostgreSQL | None, seen: Seen, minutes: float) -> None:
    """A worker killed after a third of the time, the database started anew after two thirds."""
    time.sleep(minutes * 60 / 3)
    seen.blows.append(time.monotonic())
    os.kill(min(server.workers()), signal.SIGKILL)
    time.sleep(minutes * 60 / 3)
    if database is not None:
        seen.blows.append(time.monotonic())
        database.stop("immediate")
        time.sleep(3)
        database.start()


def memory(server: Server) -> float:
    """MB of a worker, on average: what they share is shared out."""
    return statistics.mean(pss(worker) for worker in server.workers())


def weigh(server: Server, seen: Seen, until: float) -> None:
    """Weigh the workers now and then until the end."""
    while time.monotonic() < until:
        time.sleep(max(0.0, min(WEIGHED, until - time.monotonic())))
        with suppress(OSError):  # one is killed just now
            seen.memory.append(memory(server))


def soak(minutes: float, number: int) -> tuple[list[str], bool]:
    """The lines of the table, and whether all went well."""
    seen = Seen()
    folder = Path(tempfile.mkdtemp(prefix="soak-"))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder)
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        database = stack.enter_context(cluster()) if found else None
        url = database.new_database() if database else f"sqlite:///{folder}/ledger.sqlite"
        server = stack.enter_context(running(folder, DATABASE_URL=url, KTUDASH_ALONE="1"))
        for path in PATHS:
            server.get(path)
        before = memory(server)
        until = time.monotonic() + minutes * 60
        readers = [threading.Thread(target=read, args=(server, seen, until, seed)) for seed in range(number)]
        others = [
            threading.Thread(target=blows, args=(server, database, seen, minutes)),
            threading.Thread(target=weigh, args=(server, seen, until)),
        ]
        for one in (*readers, *others):
            one.start()
        kept = report(server, url, seen, until)
        for one in (*readers, *others):
            one.join()
        ledger = Ledger(url)
        history = ledger.history("SP-2.5.7")["value_to"].tolist()
        ledger.close()
    lost = len(Counter(kept) - Counter(history))
    took = sorted(seconds for _, seconds in seen.took)
    fresh = [seconds for at, seconds in seen.took if _soon(at, seen.uploads, FRESH)]
    calm = [
        seconds for at, seconds in seen.took if not _soon(at, seen.uploads, FRESH) and not _soon(at, seen.blows, MOMENT)
    ]

    def ms(of: list[float], part: int) -> str:
        return f"{statistics.quantiles(of, n=100)[part - 1] * 1000:.0f}" if len(of) > 1 else "–"

    beyond = seen.beyond()
    weighed = ", ".join(f"{one:.0f}" for one in (before, *seen.memory))
    lines = [
        "| | |", "|---|---|",
        f"| readers, minutes, requests | {number}, {minutes:g}, {len(took)} |",
        f"| ms, p50 / p95 / p99 | {ms(took, 50)} / {ms(took, 95)} / {ms(took, 99)} |",
        f"| ms in the {FRESH:g} s after an upload, p50 / p95 | {ms(fresh, 50)} / {ms(fresh, 95)} |",
        f"| ms at other times, p50 / p95 | {ms(calm, 50)} / {ms(calm, 95)} |",
        f"| errors while something was killed | {len(seen.faults) - len(beyond)} |",
        f"| errors at other times | {len(beyond)} |",
        f"| values kept, lost | {len(kept)}, {lost} |",
        f"| MB of a worker, before and each minute | {weighed} |",
        f"| database | {'PostgreSQL' if database else 'SQLite'}, {len(seen.blows)} blows |",
    ]  # fmt: skip
    for at, fault in beyond[:10]:
        print(f"{at:.0f}", fault, file=sys.stderr)
    return lines, not beyond and not lost


def keep(lines: list[str]) -> None:
    """Put the table into ``RESULTS.md``."""
    day = datetime.now(UTC).date().isoformat()
    put_between(RESULTS, "<!-- soak -->", "<!-- end of soak -->", [day, "", *lines])


def main() -> int:
    """Soak, print, and keep what it took with ``--keep``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--readers", type=int, default=20)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    get_store()
    lines, well = soak(options.minutes, options.readers)
    print("\n".join(lines))
    if options.keep:
        keep(lines)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
