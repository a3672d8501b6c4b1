"""Notes on years in the chart of an indicator: a number at the year, and the words among the chart's notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ktudash.chart.model import Chart, Panel, Place
from ktudash.words import Message, Number, Text, Year, msg


@dataclass(frozen=True, slots=True)
class Noted:
    """What is said of a year: the words as they were typed, by whom and on which day."""

    year: int
    text: Text
    author: Text
    day: str


def noted(chart: Chart, notes: Sequence[Noted]) -> Chart:
    """The chart with a mark at each year of ``notes`` that it has a place for, and their words among its notes."""
    years = {place.key for panel in chart.panels if panel.years for place in panel.places}
    here = [one for one in notes if str(one.year) in years]
    if not here:
        return chart
    numbers = {str(one.year): number for number, one in enumerate(here, start=1)}
    words = {str(one.year): _words(numbers[str(one.year)], one) for one in here}
    panels = tuple(_marked(panel, numbers, words) if panel.years else panel for panel in chart.panels)
    story = replace(chart.story, notes=(*chart.story.notes, *words.values()))
    return replace(chart, story=story, panels=panels)


def _words(number: int, one: Noted) -> Message:
    return msg(
        "plan-year-note", number=Number(number), year=Year(one.year), text=one.text, author=one.author, day=one.day
    )


def _marked(panel: Panel, numbers: dict[str, int], words: dict[str, Message]) -> Panel:
    def place(one: Place) -> Place:
        if one.key not in numbers:
            return one
        mark = msg("plan-year-mark", number=Number(numbers[one.key]))
        named = msg("plan-year-noted", year=Year(int(one.key)), mark=mark)
        return replace(one, short=named, mark=mark, note=words[one.key])

    return replace(panel, places=tuple(place(one) for one in panel.places))
