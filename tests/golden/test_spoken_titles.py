"""The titles of all charts in every language that readers have.

``UPDATE_GOLDEN=1 pytest tests/golden`` takes new ones over.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ktudash.words import offered
from tests.golden.test_golden_charts import HERE, changes

TITLES = HERE / "titles"

#: The most letters of a title: of English the two lines of a slide, of others a third more, in smaller type.
MOST = 146


@pytest.mark.parametrize("state", ["plan", "actuals"])
def test_every_title_is_what_was_reviewed(state: str, tmp_path: Path) -> None:
    found = changes("spoken", TITLES / state, tmp_path, state=state, around=0)
    assert not found, "\n".join(found[:200])


@pytest.mark.parametrize("language", offered()[1:])
def test_titles_of_a_language_fit_on_a_slide(language: str) -> None:
    lines = [line for file in TITLES.glob(f"*/{language}.txt") for line in file.read_text("utf-8").splitlines()]
    titles = [line.partition(": ") for line in lines if not line.startswith("target-")]
    assert titles
    assert [(name, title) for name, _, title in titles if len(title) > MOST] == []
