"""Charts together on a slide: under the heading of their task, or one that says what they are of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from ktudash.components.addresses import is_page, label_at
from ktudash.components.audit.mark import PATH_OF
from ktudash.deck.tasks import task_of, task_subtitle, task_title, tasks_of
from ktudash.drawing.pptx import GRID, Grid, Slide
from ktudash.plan.names import line_tag
from ktudash.store import Store
from ktudash.words import Listed, Text, msg, say


def grid_of(store: Store, slides: Sequence[Slide], title: str = "") -> Grid:
    """The ``slides`` as one, under the ``title`` that was typed or a heading that follows from them."""
    first = slides[0].origin
    origin = first and replace(first, name=f"{GRID}{first.name}")
    typed = bool(title)
    task = task_of(store, [one.chart.story.name for one in slides])
    if task is None:
        return Grid(title or say(_heading(store, slides)), "", tuple(slides), origin=origin, typed=typed)
    line, codes = task
    members = tasks_of(store, line.id)[store.catalog.indicators[codes[0]].task]
    return Grid(
        title=title or say(task_title(store, line, members)),
        subtitle=say(task_subtitle(store, line, codes)).strip(),
        slides=tuple(slides),
        key=" ".join(dict.fromkeys(str(one.chart.story.key) for one in slides)),
        origin=origin,
        typed=typed,
    )


def _heading(store: Store, slides: Sequence[Slide]) -> Text:
    """The pages, lines and indicators that the charts are of, each once."""
    names = dict.fromkeys(name for one in slides if (name := _place(store, one)))
    return Listed(tuple(names), "comma") if names else msg("deck-together", count=len(slides))


def _place(store: Store, one: Slide) -> str:
    origin = one.origin
    if origin is None:
        return ""
    code = origin.name.removeprefix(PATH_OF)
    if code in store.catalog.indicators:
        return code
    if origin.line in store.catalog.lines:
        return say(line_tag(store.catalog.lines[origin.line]))
    path = unquote(urlsplit(origin.href).path)
    return say(label_at(path)) if origin.href and is_page(path) else ""
