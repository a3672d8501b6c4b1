"""What has become of a deck, in sentences: a line for each figure and text that changed, and for what was left."""

from __future__ import annotations

from datetime import date
from typing import Final

from ktudash.downloads.anew import Anew
from ktudash.drawing.pptx.anew import Change, Left
from ktudash.words import Message, Number, Text, language, msg, voice

#: Figures of one chart, or cells of one table, that are told one by one.
MOST_FIGURES: Final = 12
_WORDS: Final = 160


def heading(made: Anew) -> Text:
    """How much has changed since which day."""
    count = len({(one.slide, one.what, one.series, one.place) for one in made.renewed.changes})
    slides = len({one.slide for one in made.renewed.changes})
    return msg("anew-done", count=count, slides=slides, day=_day(made.stamp.day))


def changes(made: Anew) -> list[Text]:
    """A sentence for each change; of a chart's or a table's many figures the first ones."""
    told: list[Text] = []
    figures: dict[tuple[int, str, str], int] = {}
    for one in made.renewed.changes:
        if one.what in ("chart", "table") and (one.series or one.place):
            key = (one.slide, one.what, one.chart or one.of)
            figures[key] = figures.get(key, 0) + 1
            if figures[key] > MOST_FIGURES:
                continue
        told.append(_change(one))
    for (slide, _what, of), count in figures.items():
        if count > MOST_FIGURES:
            told.append(msg("anew-more", slide=slide, title=_short(of), count=count - MOST_FIGURES))
    return told


def left(made: Anew) -> list[Text]:
    """A sentence for each thing that was left as it was, and why."""
    return [_left(one) for one in made.renewed.left]


def _change(one: Change) -> Message:
    if one.what in ("chart", "table") and (one.series or one.place):
        return msg(
            "anew-figure",
            slide=one.slide,
            several=bool(one.chart),
            chart=_short(one.chart),
            series=one.series,
            place=one.place,
            old=_said(one.old),
            new=_said(one.new),
            had=one.old not in (None, ""),
            has=one.new not in (None, ""),
            drawn=one.drawn,
        )
    if one.what in ("title", "words"):
        return msg("anew-words", slide=one.slide, what=one.what, old=_short(str(one.old)), new=_short(str(one.new)))
    return msg("anew-drawn", slide=one.slide, what=one.what, title=_short(one.of))


def _left(one: Left) -> Message:
    return msg("anew-left", slide=one.slide, what=one.what, name=_short(one.name), why=one.why)


def _said(figure: str | float | None) -> Text:
    return Number(figure) if isinstance(figure, float) else _short(figure or "")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _WORDS else f"{words[: _WORDS - 1]}…"


def _day(written: str) -> Text:
    try:
        return voice(language()).date(date.fromisoformat(written), "long")
    except ValueError:
        return ""
