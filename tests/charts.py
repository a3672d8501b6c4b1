"""What tests of charts read: a chart in English, its series by name, its needs with changed figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pandas as pd

from ktudash import registry
from ktudash.chart.model import Chart, Point, Series
from ktudash.chart.speech import spoken
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import voice

#: Changes the rows of a need before the chart is made of them.
Change = Callable[[pd.DataFrame], pd.DataFrame]


def drawn(
    store: Store, name: str, figures: str = "corrected", query: Mapping[str, str] | None = None, **changes: Change
) -> Chart:
    """The declared chart ``name`` in English, its needs resolved from ``store`` and changed by their names.

    ``query``: what the link of its page says, for charts that a reader's choice changes.
    """
    registry.discover()
    (one,) = [one for one in registry.charts() if one.name == name]
    rows = one.rows(store, figures)
    for need, change in changes.items():
        rows[need] = change(rows[need])
    view = View.parse(one.page, dict(query or {}), store.catalog.lines, tuple(query or {}))
    chart = one.draw(**rows, **({"view": view} if one.takes_view else {}))
    assert chart is not None
    return english(chart)


def every_chart(store: Store, lang: str = "en") -> Iterator[tuple[str, Chart]]:
    """Each declared chart that the plan alone fills, in the words of a language."""
    registry.discover()
    for one in registry.charts():
        view = View.parse(one.page, {}, store.catalog.lines, ())
        chart = one.draw(**one.rows(store, "corrected"), **({"view": view} if one.takes_view else {}))
        if chart is not None:
            yield one.name, spoken(chart, voice(lang))


def english(chart: Chart) -> Chart:
    """The chart in the words of a reader of English."""
    return spoken(chart, voice("en"))


def plain(words: object) -> str:
    """Words with ordinary blanks, as one types them."""
    return str(words).replace("\u202f", " ").replace("\u00a0", " ")


def title(chart: Chart) -> str:
    return plain(chart.story.title)


def notes(chart: Chart) -> list[str]:
    return [plain(note) for note in chart.story.notes]


def series(chart: Chart, name: str, role: str = "") -> Series:
    """The first series of that name (and role)."""
    return next(one for one in chart.series if one.name == name and role in ("", one.role))


def over_targets(chart: Chart, name: str) -> Series:
    """The actuals that lie over the targets of that name: the last of its series."""
    return [one for one in chart.series if one.name == name and one.role == "actual"][-1]


def values(chart: Chart, name: str, role: str = "") -> list[float | None]:
    return list(series(chart, name, role).values)


def places(chart: Chart, name: str, role: str = "") -> list[str]:
    return [point.place for point in series(chart, name, role).points]


def point(chart: Chart, name: str, place: object, role: str = "") -> Point:
    return next(one for one in series(chart, name, role).points if one.place == str(place))


def reported(actual: Mapping[int, float], code: str = "") -> Change:
    """Lays actuals over targets (of ``code``, where the need has several): ``{year: value}``."""

    def change(rows: pd.DataFrame) -> pd.DataFrame:
        mine = rows["code"].eq(code or rows["code"].iloc[0])
        given = rows["year"].map(dict(actual)).astype(float)
        return rows.assign(actual=given.where(mine))

    return change
