"""A chart's title is read on a slide: none is longer than two lines of it, with and without actuals, in both modes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

CHARTS = Path(__file__).parent / "charts"

#: The most letters that a title may have.
MOST = 110

#: Charts whose titles are longer still, each with its reason.
LONGER = {
    r"target-(SP|CD)-.*": "the path of one indicator: its name and its money or unit at both ends",
    "target-index": "names the indicator that is to grow fastest, and its money twice",
}


def titles() -> Iterator[tuple[str, str, str]]:
    """File, name and title of every chart that was reviewed."""
    for file in sorted(CHARTS.rglob("*.txt")):
        name = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                name = line[3:].split(" ")[0]
            elif line.startswith("title: "):
                yield file.relative_to(CHARTS).as_posix(), name, line.removeprefix("title: ")


def is_longer(name: str) -> bool:
    return any(re.fullmatch(pattern, name) for pattern in LONGER)


def test_titles_fit_on_a_slide() -> None:
    long = {(file, name): title for file, name, title in titles() if len(title) > MOST and not is_longer(name)}
    assert not long


def test_what_is_longer_is_still_there_and_longer() -> None:
    """A reason goes with its chart: what has become short needs none."""
    long = {name for _, name, title in titles() if len(title) > MOST}
    assert [pattern for pattern in LONGER if not any(re.fullmatch(pattern, name) for name in long)] == []
