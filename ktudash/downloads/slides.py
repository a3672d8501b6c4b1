"""The parts of the presentation that a browser asks for: charts, some together on a slide, tables before them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ktudash import deck
from ktudash.components.addresses import absolute
from ktudash.components.explained import remark
from ktudash.downloads.current import then_of
from ktudash.downloads.request import Request
from ktudash.drawing.pictures import picture
from ktudash.drawing.pptx import TABLE, Part, Slide, is_native
from ktudash.reported import as_of
from ktudash.store import Store


def parts_of(store: Store, asked: Request, *, paint: bool = False) -> list[Part]:
    """The parts in the order of the request; a standing of a line stands before the slide that asks for it.

    ``paint``: no browser has sent pictures of what PowerPoint has no chart for.
    """
    parts: list[Part] = []
    for index, some in enumerate(asked.together):
        with as_of(then_of(some[0].link)):
            for wanted in asked.status[index]:
                if wanted.line in store.catalog.lines and wanted.year in deck.years_of(store, wanted.line):
                    parts += deck.status(store, wanted.line, wanted.year, root=absolute(""), decimal=asked.decimal)
        remarked = tuple(_remarked(_painted(one) if paint else one) for one in some)
        if len(some) > 1:
            parts.append(deck.grid_of(store, remarked, asked.titles.get(index, "")))
        else:
            parts += _slides(remarked[0])
    return parts


def _remarked(one: Slide) -> Slide:
    with as_of(then_of(one.link)):
        return replace(one, remark=remark(one.chart.story.name))


def _painted(one: Slide) -> Slide:
    if is_native(one.chart) or one.size == TABLE:
        return one
    return replace(one, picture=picture(one.chart))


def _slides(one: Slide) -> Iterator[Slide]:
    slides = one.split()
    # A browser has sent the picture of the whole.
    return iter(slides) if len(slides) == 1 else (part for slide in slides for part in slide.painted(picture))
