"""What a presentation is put together from: charts, grids of charts, tables and openings."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ktudash.chart.model import Chart, Story
from ktudash.drawing.dividing import divided
from ktudash.drawing.pptx.kinds import is_native
from ktudash.drawing.pptx.marks import Origin
from ktudash.drawing.pptx.tables import Table

SIZES: Final = ("16:9", "4:3", "square", "half", "table")
#: The size of what stands as the table of its figures.
TABLE: Final = SIZES[4]
#: Most charts on one slide.
TOGETHER: Final = 6
#: A point in the units of a slide.
EMU: Final = 12700


@dataclass(frozen=True)
class Slide:
    """A spoken chart on its way to a slide. ``link`` is an address of the live view, ``picture`` a PNG of the chart.

    ``title`` replaces the chart's own message; ``size`` is one of `SIZES`; ``taken`` the day
    of its figures, where that may be another than the deck's; ``remark`` a sentence for its notes; ``origin`` where the
    chart is found again; ``typed``: its title was typed by hand before it was divided.
    """

    chart: Chart
    title: str = ""
    link: str = ""
    picture: bytes | None = None
    size: str = "16:9"
    taken: date | None = None
    remark: str = ""
    origin: Origin | None = None
    typed: bool = False

    @property
    def is_typed(self) -> bool:
        """Whether its title was typed by hand."""
        return self.typed or (bool(self.title) and self.title != str(self.chart.story.title))

    @property
    def story(self) -> Story:
        """What the slide tells."""
        return replace(self.chart.story, title=self.title) if self.title else self.chart.story

    def split(self) -> list[Slide]:
        """The slide, or one for every part of a chart that is too much for one; a picture of the whole is no part's."""
        parts = divided(replace(self.chart, story=self.story))
        if len(parts) == 1:
            return [self]
        return [replace(self, chart=part, title="", picture=None, typed=self.is_typed) for part in parts]

    def painted(self, paint: Callable[[Chart], bytes | None]) -> list[Slide]:
        """As :meth:`split`, with pictures of what PowerPoint has no chart for and of which there is none yet."""
        return [
            one if one.size == TABLE or one.picture or is_native(one.chart) else replace(one, picture=paint(one.chart))
            for one in self.split()
        ]


@dataclass(frozen=True)
class Grid:
    """Several small charts on one slide, each under its own message; ``key``: what the marks of all of them mean.

    Without a ``subtitle`` each says what it measures. ``typed``: the title was typed by hand.
    """

    title: str
    subtitle: str
    slides: tuple[Slide, ...]
    key: str = ""
    origin: Origin | None = None
    typed: bool = False


@dataclass(frozen=True)
class Section:
    """A slide that opens a part of the deck."""

    title: str
    subtitle: str = ""


Part = Slide | Grid | Section | Table


@dataclass(frozen=True)
class Box:
    """A place on a slide, in EMU."""

    left: int
    top: int
    width: int
    height: int

    @property
    def edges(self) -> tuple[int, int, int, int]:
        """Left, top, width, height."""
        return self.left, self.top, self.width, self.height


_PNG: Final = b"\x89PNG\r\n\x1a\n"
_MOST_PIXELS: Final = 60_000_000


def png_size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG; ``ValueError`` where it is none, or larger than a picture for a slide is."""
    if not picture.startswith(_PNG) or picture[12:16] != b"IHDR" or len(picture) < 33:
        raise ValueError("read another file, expected a PNG picture")
    width, height = struct.unpack(">II", picture[16:24])
    if not 0 < width * height <= _MOST_PIXELS:
        raise ValueError(f"read a picture of {width} × {height} pixels, expected at most {_MOST_PIXELS:,}")
    return width, height
