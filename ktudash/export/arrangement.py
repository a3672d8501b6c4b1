"""How the charts of a figure stand on slides: pages of long lists, columns, one legend for small multiples."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pptx.util import Inches

from ktudash.export import fit
from ktudash.export.panels import Panel, Series
from ktudash.export.plain import plain

SENTENCES: Final = {
    "missing_at": "{title}, {word}: {places}",
    "role_actual": "Actual",
    "role_target": "Target",
    "role_previous": "Earlier",
}

_EMU: Final = 12700
_MOST_ACROSS: Final = 16  # bars on their side on one slide


def pages(charts: tuple[Panel, ...]) -> list[tuple[Panel, ...]]:
    """A long list of bars runs over several slides, all on one scale."""
    if not charts[0].across:
        return [charts]
    longest = max(len(panel.categories) for panel in charts)
    if len({panel.row for panel in charts}) > 1 and longest > 4:
        # Lists below one another: each gets slides of its own.
        return [page for panel in charts for page in pages((replace(panel, row=0, column=0),))]
    count = 1 if longest <= _MOST_ACROSS + 2 else -(-longest // _MOST_ACROSS)
    length = -(-longest // count)
    return [
        _named_once(tuple(panel.part(start, start + length) for panel in charts if len(panel.categories) > start))
        for start in range(0, longest, length)
    ]


def _named_once(charts: tuple[Panel, ...]) -> tuple[Panel, ...]:
    """Bars on their side with the same names in all small multiples: the names stand at the left ones only.

    Why a number is missing then goes to the foot: at the name it would be said of all of them.
    """
    if len(charts) == 1 or len({panel.categories for panel in charts}) > 1:
        return charts
    return tuple(
        replace(panel, bare=panel.column > 0, words={}, missing=(*panel.missing, *_loose_words(panel)))
        for panel in charts
    )


def _loose_words(panel: Panel) -> list[tuple[str, str]]:
    """The words at the categories as parts of a sentence, each word once with its places."""
    places: dict[str, list[str]] = {}
    for place in panel.categories:
        if words := panel.words.get(place):
            places.setdefault(words, []).append(plain(place).lstrip("› "))
    return [
        (names[0], SENTENCES["missing_at"].format(title=panel.title, word=word, places=", ".join(names)))
        for word, names in places.items()
    ]


def arranged(charts: tuple[Panel, ...]) -> tuple[Panel, ...]:
    """Small multiples as a slide has room for them: wider than high, at most four side by side."""
    rows = max(panel.row for panel in charts) + 1
    columns = max(panel.column for panel in charts) + 1
    if rows > columns and rows <= 4:
        return tuple(replace(panel, row=panel.column, column=panel.row) for panel in charts)
    if columns <= 4:
        return charts
    return tuple(replace(panel, row=index // 4, column=index % 4) for index, panel in enumerate(charts))


def widths(charts: tuple[Panel, ...], whole: int, gap: int) -> list[int]:
    """Widths of the columns: where names stand at the left ones only, those get the room for them."""
    columns = max(panel.column for panel in charts) + 1
    free = whole - gap * (columns - 1)
    if not any(panel.bare for panel in charts):
        return [free // columns] * columns
    names = max(fit.width(place, 11) for panel in charts for place in panel.categories) * _EMU
    first = int(min(free * 0.4, names + Inches(0.2)))
    each = (free - first) // columns
    return [first + each, *([each] * (columns - 1))]


def _short(one: Series, panel: Panel) -> str:
    """A series' name without the name of the small multiple that it stands in; its role where that is all."""
    if panel.title.startswith(one.name):
        return SENTENCES.get(f"role_{one.role}", one.name)
    heads = {panel.title, panel.title.split(",")[0], panel.title.split(":")[0], *(other.name for other in panel.series)}
    name = one.name
    for head in sorted(heads - {name, ""}, key=len, reverse=True):
        rest = re.sub(rf"^{re.escape(head)}\s*[,:]\s*", "", name)
        if rest != name and rest:
            name = rest
            break
    name = name.rsplit(": ", 1)[-1]
    return name[:1].upper() + name[1:]


def shared_legend(charts: tuple[Panel, ...]) -> list[tuple[str, Series]]:
    """The names of small multiples with several series each, once for all of them."""
    if len(charts) == 1 or all(sum(one.draw != "total" for one in panel.series) < 2 for panel in charts):
        return []
    names: dict[str, Series] = {}
    for panel in charts:
        for one in panel.series:
            if one.draw != "total":
                names.setdefault(_short(one, panel), one)
    return list(names.items())
