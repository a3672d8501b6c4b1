"""The titles of all charts in every language that readers have.

``UPDATE_GOLDEN=1 pytest tests/golden`` takes new ones over.
"""

from __future__ import annotations

import difflib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ktudash.settings import PROJECT
from ktudash.words import offered
from tests.golden.test_golden_charts import HERE, report_actuals, texts

TITLES = HERE / "titles"

#: The most letters of a title: of English the two lines of a slide, of others a third more, in smaller type.
MOST = 146


@pytest.mark.parametrize("state", ["plan", "actuals"])
def test_every_title_is_what_was_reviewed(state: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ledger.sqlite'}"
    if state == "actuals":
        report_actuals(url)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KTUDASH_")}
    run = subprocess.run(
        [sys.executable, "-m", "tests.golden.spoken", str(tmp_path / "titles")],
        cwd=PROJECT,
        env=environment | {"DATABASE_URL": url},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(TITLES / state, ignore_errors=True)
        shutil.copytree(tmp_path / "titles", TITLES / state)
    before, now = texts(TITLES / state), texts(tmp_path / "titles")
    changes = [
        line
        for name in sorted({*before, *now})
        for line in difflib.unified_diff(
            before.get(name, []), now.get(name, []), f"reviewed/{name}", f"now/{name}", lineterm="", n=0
        )
    ]
    assert not changes, "\n".join(changes[:200])


@pytest.mark.parametrize("language", offered()[1:])
def test_titles_of_a_language_fit_on_a_slide(language: str) -> None:
    lines = [line for file in TITLES.glob(f"*/{language}.txt") for line in file.read_text("utf-8").splitlines()]
    titles = [line.partition(": ") for line in lines if not line.startswith("target-")]
    assert titles
    assert [(name, title) for name, _, title in titles if len(title) > MOST] == []
