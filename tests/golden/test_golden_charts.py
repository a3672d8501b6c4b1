"""What every chart says is what was reviewed: ``UPDATE_GOLDEN=1 pytest tests/golden`` takes the new words over."""

from __future__ import annotations

import csv
import difflib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ktudash.reporting.ledger import Entry, Ledger
from ktudash.settings import PROJECT

HERE = Path(__file__).parent
#: Lines of differences that are shown: the rest is the same change again, most often.
MOST_SHOWN = 200


def report_actuals(url: str) -> None:
    """Keep the committed actuals, on one fixed day, in the ledger at ``url``."""
    with (HERE / "actuals.csv").open(encoding="utf-8", newline="") as file:
        entries = [Entry(row["code"], int(row["year"]), float(row["value"])) for row in csv.DictReader(file)]
    ledger = Ledger(url, clock=lambda: datetime(2025, 1, 31, 9, tzinfo=UTC))
    ledger.append(entries, author="Golden", base_version=0, upload_id="golden")
    ledger.close()


def texts(folder: Path) -> dict[str, list[str]]:
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8").splitlines()
        for file in sorted(folder.rglob("*.txt"))
    }


def changes(program: str, reviewed: Path, folder: Path, *, state: str, around: int) -> list[str]:
    """What a program of this folder writes otherwise than it was ``reviewed``, with so many lines ``around`` it.

    It runs in a process of its own, over a ledger with actuals or without (``state``). Asked to, it takes changes over.
    """
    url = f"sqlite:///{folder / 'ledger.sqlite'}"
    if state == "actuals":
        report_actuals(url)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KTUDASH_")}
    run = subprocess.run(
        [sys.executable, "-m", f"tests.golden.{program}", str(folder / "now")],
        cwd=PROJECT,
        env=environment | {"DATABASE_URL": url},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(reviewed, ignore_errors=True)
        shutil.copytree(folder / "now", reviewed)
    before, now = texts(reviewed), texts(folder / "now")
    return [
        line
        for name in sorted({*before, *now})
        for line in difflib.unified_diff(
            before.get(name, []), now.get(name, []), f"reviewed/{name}", f"now/{name}", lineterm="", n=around
        )
    ]


@pytest.mark.parametrize("state", ["plan", "actuals"])
def test_every_chart_says_what_was_reviewed(state: str, tmp_path: Path) -> None:
    found = changes("collect", HERE / "charts" / state, tmp_path, state=state, around=6)
    assert not found, "\n".join(
        ["UPDATE_GOLDEN=1 pytest tests/golden takes these over:", *found[:MOST_SHOWN], f"({len(found)} lines)"]
    )
