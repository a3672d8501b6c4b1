"""How what is waited for grows with the data: ``make bench-growth``.

The plan with 1, 10 and 100 times its indicators (copies under codes of their own, in memory: the workbooks stay), and
with ten years of monthly reports in the ledger. Each size runs in a process of its own, measured in processor time.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

import pandas as pd

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from bench.answers import Browser, once, table  # noqa: E402
from bench.servers import pss  # noqa: E402

#: Times the indicators, and months of reports.
SIZES = ((1, 0), (10, 0), (100, 0), (1, 120), (10, 12))

PAGES = {
    "home": "/",
    "index of a line": "/targets?line=SP-1",
    "gaps of a line": "/targets?line=SP-1&show=gaps",
    "48 paths": "/targets?line=SP-1&show=paths",
    "one indicator": "/targets/SP-1.2.10",
    "students": "/students",
}

UPLOADED = 2024


def copies(store: Any, times: int) -> None:
    """Give the store every indicator ``times`` times over: the second is ``SP-1.2.10002``, with a wording and
    figures of its own, since rows that say the same twice are a finding for each two of them."""
    _ = store.pairs, store.sums  # what the two plans have in common, and what adds up, is of the originals alone
    catalog, loaded = store.catalog, dict(store._loaded)
    indicators = dict(catalog.indicators)
    targets = [loaded["targets"]]
    for number in range(2, times + 1):
        end = f"{number:03d}"
        indicators |= {
            code + end: replace(one, code=code + end, printed=f"{one.printed} {end}")
            for code, one in catalog.indicators.items()
        }
        more = loaded["targets"].copy()
        more["code"] = more["code"] + end
        more["value"] = more["value"] * (1 + number / 1000)
        targets.append(more)
    loaded["targets"] = pd.concat(targets, ignore_index=True)
    store.catalog = replace(catalog, indicators=indicators)
    store.__dict__["_loaded"] = loaded


def report_monthly(store: Any, months: int) -> None:
    """Every indicator's year, reported anew each month: the last word of each year counts."""
    from ktudash.reporting.ledger import Entry

    for month in range(months):
        entries = []
        for one in store.catalog.indicators.values():
            year = one.years[min(month // 12, len(one.years) - 1)]
            entries.append(Entry(one.code, int(year), float(1 + month % 12)))
        store.ledger.append(entries, author="Growth", base_version=store.version())


def measure(times: int, months: int) -> dict[str, float]:
    """Milliseconds of processor time of everything that is waited for, and MB, at one size."""
    from ktudash.store import get_store

    store = get_store()
    copies(store, times)
    found: dict[str, float] = {}
    report_monthly(store, months)
    begun = process_time()
    app = import_module("app")
    found["start"] = (process_time() - begun) * 1000
    browser = Browser(app.server)
    for name, address in PAGES.items():
        found[name] = once(partial(browser.open, address))
    report_monthly(store, 1)
    for name in ("home", "index of a line"):
        found[f"{name}, after a report"] = once(partial(browser.open, PAGES[name]))
    found["again"] = once(partial(browser.open, PAGES["index of a line"]))
    found["upload of a year, checked"] = once(_upload(store))
    found["memory, MB"] = pss("self")
    return found


def _upload(store: Any) -> Callable[[], object]:
    from ktudash.reporting.check import check

    rows = [f"{one.code},{UPLOADED},1" for one in store.catalog.indicators.values() if UPLOADED in one.years]
    file = "\n".join(["Code,Year,Actual", *rows]).encode()
    return lambda: check(file, "actuals.csv", store.catalog, store.targets(), store.actuals(), sums=store.sums)


def _elsewhere(times: int, months: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="ktudash-growth-") as folder:
        env = os.environ | {
            "DATABASE_URL": f"sqlite:///{folder}/ledger.sqlite", "KTUDASH_CACHE": "off", "PYTHONPATH": str(PROJECT)
        }  # fmt: skip
        command = [sys.executable, __file__, "--times", str(times), "--months", str(months)]
        told = subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout  # noqa: S603
    found: dict[str, float] = json.loads(told.splitlines()[-1])
    return found


def main() -> None:
    """Measure one size, or all of them as a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=0)
    parser.add_argument("--months", type=int, default=0)
    given = parser.parse_args()
    if given.times:
        print(json.dumps(measure(given.times, given.months)))
        return
    all_found = [_elsewhere(*size) for size in SIZES]
    heads = ["", *(f"× {times}" + (f", {months} months" if months else "") for times, months in SIZES)]
    rows = []
    for name, first in all_found[0].items():
        rows.append((name, f"{first:.0f}", *(f"{one[name]:.0f} ({one[name] / first:.1f} ×)" for one in all_found[1:])))
    table("Growth: ms of processor time, and how many times the first", heads, rows)


if __name__ == "__main__":
    main()
