"""How the plots of a chart stand on slides: pages of long lists, columns, one legend for small multiples."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pptx.util import Inches

from ktudash.drawing import measure
from ktudash.drawing.dividing import MOST_ACROSS
from ktudash.drawing.pptx.plots import Plot, PlotSeries
from ktudash.words import Listed, msg, say

_EMU: Final = 12700
#: Bars on their side on one slide; more than half of them are written smaller.
MOST_BARS: Final = 24


def pages(charts: tuple[Plot, ...]) -> list[tuple[Plot, ...]]:
    """A long list of bars runs over several slides, all on one scale."""
    if not charts[0].across:
        return [charts]
    longest = max(len(panel.categories) for panel in charts)
    if len({panel.row for panel in charts}) > 1 and longest > 4:
        # Lists below one another: each gets slides of its own.
        return [page for panel in charts for page in pages((replace(panel, row=0, column=0),))]
    count = -(-longest // MOST_BARS)
    length = -(-longest // count)
    return [
        _named_once(tuple(panel.part(start, start + length) for panel in charts if len(panel.categories) > start))
        for start in range(0, longest, length)
    ]


def _named_once(charts: tuple[Plot, ...]) -> tuple[Plot, ...]:
    """Bars on their side with the same names in all small multiples: the names stand at the left ones only.

    Why a number is missing then goes to the foot: at the name it would be said of all of them.
    """
    if len(charts) == 1 or len({panel.categories for panel in charts}) > 1:
        return charts
    return tuple(
        replace(
            panel,
            bare=panel.column > 0,
            words=("",) * len(panel.categories),
            missing=tuple((*said, *loose) for said, loose in zip(panel.missing, _loose_words(panel), strict=True)),
        )
        for panel in charts
    )


def _loose_words(panel: Plot) -> list[list[str]]:
    """The words at the categories as parts of a sentence, each word once with its places, at the first of these."""
    places: dict[str, list[int]] = {}
    for index, words in enumerate(panel.words):
        if words:
            places.setdefault(words, []).append(index)
    found: list[list[str]] = [[] for _ in panel.categories]
    for word, met in places.items():
        names = Listed(tuple(panel.categories[index].lstrip("› ") for index in met), "comma")
        found[met[0]].append(say(msg("export-missing-at", title=panel.title, word=word, places=names)))
    return found


def arranged(charts: tuple[Plot, ...]) -> tuple[Plot, ...]:
    """Small multiples as a slide has room for them: wider than high, at most four side by side."""
    rows = max(panel.row for panel in charts) + 1
    columns = max(panel.column for panel in charts) + 1
    if rows > columns and rows <= MOST_ACROSS:
        return tuple(replace(panel, row=panel.column, column=panel.row) for panel in charts)
    if columns <= MOST_ACROSS:
        return charts
    across = -(-len(charts) // -(-len(charts) // MOST_ACROSS))  # as many in each row
    return tuple(replace(panel, row=index // across, column=index % across) for index, panel in enumerate(charts))


def widths(charts: tuple[Plot, ...], whole: int, gap: int) -> list[int]:
    """Widths of the columns: where names stand at the left ones only, those get the room for them."""
    columns = max(panel.column for panel in charts) + 1
    free = whole - gap * (columns - 1)
    if not any(panel.bare for panel in charts):
        return [free // columns] * columns
    names = max(measure.width(place, 11) for panel in charts for place in panel.categories) * _EMU
    first = int(min(free * 0.4, names + Inches(0.2)))
    each = (free - first) // columns
    return [first + each, *([each] * (columns - 1))]


def _short(one: PlotSeries, panel: Plot) -> str:
    """A series' name without the name of the small multiple that it stands in; its role where that is all."""
    if panel.title.startswith(one.name):
        return say(msg("export-role", role=one.role, name=one.name))
    heads = {panel.title, panel.title.split(",")[0], panel.title.split(":")[0], *(other.name for other in panel.series)}
    name = one.name
    for head in sorted(heads - {name, ""}, key=len, reverse=True):
        rest = re.sub(rf"^{re.escape(head)}\s*[,:]\s*", "", name)
        if rest != name and rest:
            name = rest
            break
    name = name.rsplit(": ", 1)[-1]
    return name[:1].upper() + name[1:]


def _only_roles(panel: Plot) -> bool:
    """Whether a panel has one target and one actual at most, so that these words say all."""
    roles = [one.role for one in panel.series if one.in_legend]
    return len(set(roles)) == len(roles) and set(roles) <= {"target", "actual"}


def shared_legend(charts: tuple[Plot, ...]) -> list[tuple[str, PlotSeries]]:
    """The names of small multiples with several series each, once for all of them."""
    if len(charts) == 1 or all(sum(one.in_legend for one in panel.series) < 2 for panel in charts):
        return []
    names: dict[str, PlotSeries] = {}
    only_roles = all(_only_roles(panel) for panel in charts)
    for panel in charts:
        for one in panel.series:
            if one.in_legend:
                name = say(msg("export-role", role=one.role, name=one.name)) if only_roles else _short(one, panel)
                names.setdefault(name, one)
    return list(names.items())
