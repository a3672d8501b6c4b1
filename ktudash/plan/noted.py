"""Notes on years in every chart that draws these years of these indicators: a number at the year, words below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ktudash.chart.model import Chart, Panel, Place
from ktudash.words import Listed, Message, Number, Text, Year, msg

#: A chart says this many notes below it, and names this many indicators in one; all of them stand in its table.
MOST_TOLD: Final = 5
MOST_NAMED: Final = 3

#: An indicator and a year.
At = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Noted:
    """What is said of a year of an indicator: the words as they were typed, by whom and on which day."""

    code: str
    name: Text
    year: int
    text: Text
    author: Text
    day: str

    @property
    def said(self) -> tuple[int, Text, Text, str]:
        """What is told: the same of several indicators is one note."""
        return self.year, self.text, self.author, self.day


def noted(chart: Chart, notes: Sequence[Noted]) -> Chart:
    """The chart with a mark wherever it draws a year that one of ``notes`` is about, and the words among its notes.

    They are numbered by year, and each says which indicator it is about: charts stand beside one another on slides.
    """
    drawn = {at for panel in chart.panels for _, at in _drawn(panel)}
    here = sorted((one for one in notes if (one.code, one.year) in drawn), key=lambda one: one.year)
    if not here:
        return chart
    told: dict[tuple[int, Text, Text, str], list[Noted]] = {}
    for one in here:
        told.setdefault(one.said, []).append(one)
    words: list[Message] = []
    numbers: dict[At, list[int]] = {}
    for number, alike in enumerate(told.values(), start=1):
        words.append(_words(number, alike))
        for one in alike:
            numbers.setdefault((one.code, one.year), []).append(number)
    left = len(words) - MOST_TOLD
    more = (msg("plan-year-notes-more", count=left),) if left > 0 else ()
    story = replace(chart.story, notes=(*chart.story.notes, *words[:MOST_TOLD], *more))
    return replace(chart, story=story, panels=tuple(_marked(panel, numbers, words) for panel in chart.panels))


def _drawn(panel: Panel) -> Iterator[tuple[str, At]]:
    """The places of a panel with what is drawn there: years of the indicator of a series, or in a series of one year
    the indicators that stand below one another."""
    for one in panel.series:
        for point in one.points:
            if one.code and point.place.isdigit():
                yield point.place, (one.code, int(point.place))
            elif one.year:
                yield point.place, (point.place, one.year)


def _words(number: int, alike: Sequence[Noted]) -> Message:
    first, names = alike[0], tuple(one.name for one in alike)
    return msg(
        "plan-year-note",
        number=Number(number),
        year=Year(first.year),
        names=Listed(names[:MOST_NAMED], "semicolon"),  # a name may have commas
        others=max(0, len(names) - MOST_NAMED),
        text=first.text,
        author=first.author,
        day=first.day,
    )


def _marked(panel: Panel, numbers: Mapping[At, Sequence[int]], words: Sequence[Message]) -> Panel:
    found: dict[str, set[int]] = {}
    for key, at in _drawn(panel):
        found.setdefault(key, set()).update(numbers.get(at, ()))

    def place(one: Place) -> Place:
        here = sorted(found.get(one.key, ()))
        return replace(one, mark=_mark(here), notes=tuple(words[number - 1] for number in here)) if here else one

    return replace(panel, places=tuple(map(place, panel.places)))


def _mark(numbers: Sequence[int]) -> Message:
    """The numbers at a place, in short: ``(1, 2)``, ``(3–7)``."""
    if len(numbers) > 2 and all(after == one + 1 for one, after in pairwise(numbers)):
        return msg("plan-year-marks", first=Number(numbers[0]), last=Number(numbers[-1]))
    return msg("plan-year-mark", numbers=Listed(tuple(map(Number, numbers)), "comma"))
