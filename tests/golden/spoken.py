"""Writes the titles of all charts in every language that readers have: ``python -m tests.golden.spoken OUT_DIR``.

A process of its own, as `collect` is. Charts are said as pages say them, without the pages around them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from ktudash import registry
from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.indicators.charts import path_chart
from ktudash.store import get_store
from ktudash.view import View
from ktudash.words import offered, speaking


def main(out: Path) -> None:
    """Write ``<language>.txt``, a line for each chart: its name and its title."""
    import app  # noqa: F401 - it registers the charts

    out.mkdir(parents=True, exist_ok=True)
    charts = list(_charts())
    for language in offered():
        with speaking(language) as voice:
            lines = [f"{chart.story.name}: {spoken(chart, voice).story.title}" for chart in charts]
        (out / f"{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _charts() -> Iterator[Chart]:
    store = get_store()
    for one in registry.charts():
        made = registry.build(one, View(one.page))
        if made is not None:
            yield made
    for code in store.catalog.indicators:
        yield path_chart(store, code, "corrected")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
