"""The standard set of a line: the slides that belong into its deck.

They are the status of every indicator, the gaps to the targets (or, before anything is reported, the way that the
plan wants to go), the paths of every task's indicators on one slide, and
the charts of the topic pages that belong to the line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlencode

from ktudash import registry
from ktudash.catalog import Indicator
from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.components.explained import remark
from ktudash.deck.faults import faults_of_line
from ktudash.deck.status import status_slides
from ktudash.deck.tasks import task_table, tasks_of
from ktudash.deck.together import grid_of
from ktudash.drawing.pptx import GRID, TABLE, TOGETHER, Grid, Origin, Part, Slide, Table
from ktudash.indicators.charts import gap_charts, path_chart
from ktudash.plan.names import line_tag
from ktudash.reported import asked_then
from ktudash.store import Store
from ktudash.view import AS_OF, View
from ktudash.words import Text, language, say, voice

_TARGETS: Final = "/targets"

Paint = Callable[[Chart], bytes | None]


def years_of(store: Store, line: str) -> tuple[int, ...]:
    """The years that the plan of a line has targets for."""
    return store.catalog.documents[store.catalog.lines[line].plan].years


def year_of(store: Store, line: str) -> int:
    """The year that a deck judges unless asked otherwise: the last reported one, else the plan's last."""
    years, reported = years_of(store, line), store.reporting_year()
    return reported if reported in years else years[-1]


def charts_of(store: Store, line: str, year: int, *, root: str | None = "", each: bool = True) -> list[Slide]:
    """The charts of a line's standard set one by one: gaps or way, paths, tables of tasks with many, topics.

    Links begin with ``root``; ``None`` where there is nothing to lead back to. ``each``: the paths are to stand on
    slides of their own, with where they lead.
    """
    paths = _paths(store, line, root, paces=each)
    return [*_gaps(store, line, year, root), *paths, *_tables(store, line, root), *_topics(store, line, root)]


def slides_of(
    store: Store, line: str, year: int, *, root: str | None = "", each: bool = False, tables: bool = True
) -> list[list[Slide]]:
    """The charts of a line's standard set slide by slide: one a task or, if asked (``each``), one an indicator.

    Without ``tables`` the charts of a task stand together however many they are: for what is no slide.
    """
    if each:
        tasks = [[one] for one in _paths(store, line, root)]
    else:
        tasks = list(_tasks(store, line, root, most=TOGETHER if tables else None))
    return [
        *([one] for one in _gaps(store, line, year, root)),
        *tasks,
        *([one] for one in _topics(store, line, root)),
    ]


def check(store: Store) -> int:
    """Make the charts of every line's indicators once, in the year that its deck takes; how many there are.

    Those of the topics are checked by their declarations (`ktudash.registry.check`); these have none: a reader's
    choice makes them.
    """
    count = 0
    for line in store.catalog.lines:
        count += len(_gaps(store, line, year_of(store, line), None)) + len(_paths(store, line, None))
        count += len(_tables(store, line, None))
    return count


def parts_of(
    store: Store,
    line: str,
    year: int,
    *,
    root: str | None = None,
    paint: Paint = lambda _chart: None,
    each: bool = False,
    tables: bool = True,
) -> list[Part]:
    """A line's standard set as parts of a presentation; ``paint`` draws what PowerPoint has no chart for.

    ``each`` and ``tables`` as for :func:`slides_of`.
    """

    def laid(slides: Sequence[Slide]) -> list[Part]:
        if len(slides) > 1:
            return [grid_of(store, slides)]
        return [part for one in slides for part in one.painted(paint)]

    slides = slides_of(store, line, year, root=root, each=each, tables=tables)
    parts = [part for some in slides for part in laid(some)]
    return [*status(store, line, year, root=root), *(_of_set(one, line, year) for one in parts)]


def _of_set(part: Part, line: str, year: int) -> Part:
    """The part with where it is found again: in the standard set of a line, as of when this is made."""

    def origin(name: str) -> Origin:
        then = asked_then()
        return Origin(name, f"?{urlencode({AS_OF: then.link})}" if then else "", line, year)

    if isinstance(part, Slide):
        return replace(part, origin=origin(part.chart.story.name))
    if isinstance(part, Grid):
        slides = tuple(replace(one, origin=origin(one.chart.story.name)) for one in part.slides)
        return replace(part, slides=slides, origin=origin(f"{GRID}{slides[0].chart.story.name}"))
    return replace(part, origin=origin(part.story.name)) if isinstance(part, Table) else part


def _link(root: str | None, path: str, **query: str) -> str:
    """The address of a page, of the day or the meeting that the set is made as of."""
    then = asked_then()
    given = urlencode({**query, **({AS_OF: then.link} if then else {})})
    return "" if root is None else f"{root}{path}{'?' if given else ''}{given}"


def _narrowed() -> str:
    """That the set is not of now, in words."""
    return say(View(as_of=asked_then()).narrowed(()))


def status(store: Store, line: str, year: int, *, root: str | None = None, decimal: str = ".") -> Sequence[Part]:
    """The table of every indicator's standing in ``year``, and the known faults of the figures that it rests on."""
    assessment = store.assessment(year)
    chosen = assessment[assessment["line_id"] == line]
    link = _link(root, _TARGETS, line=line, year=str(year))
    line_words, source = line_tag(store.catalog.lines[line]), _source(store, line)
    slides = status_slides(chosen, line=line_words, source=source, link=link, decimal=decimal, filters=_narrowed())
    return [_of_set(one, line, year) for one in (*slides, *faults_of_line(store, line, root=root))]


def _source(store: Store, line: str) -> Text:
    targets = store.targets()
    return store.source_of(targets[targets["line_id"] == line])


def _gaps(store: Store, line: str, year: int, root: str | None) -> list[Slide]:
    assessment = store.assessment(year)
    chosen = assessment[assessment["line_id"] == line]
    link = _link(root, _TARGETS, line=line, show="gaps", year=str(year))
    made = gap_charts(store, chosen, [line_tag(store.catalog.lines[line])])
    return [Slide(_spoken(one), link=link) for one in made]


def _spoken(made: Chart) -> Chart:
    """The chart in the language of the deck."""
    return _dated(spoken(made, voice(language())))


def _dated(made: Chart) -> Chart:
    """The spoken chart, with the day or the meeting of the set."""
    told = _narrowed()
    return replace(made, story=replace(made.story, filters=told)) if told else made


def _slide(made: Chart, link: str) -> Slide:
    """A chart on its slide, whose notes say what the audit finds on it and what was explained."""
    return Slide(made, link=link, remark=remark(made.story.name))


def _path(store: Store, code: str, root: str | None, *, paces: bool) -> Slide:
    return _slide(_spoken(path_chart(store, code, paces=paces)), _link(root, f"{_TARGETS}/{code}"))


def _paths(store: Store, line: str, root: str | None, *, paces: bool = True) -> list[Slide]:
    members = (one for task in tasks_of(store, line).values() for one in task)
    return [_path(store, one.code, root, paces=paces) for one in members]


def _table(store: Store, line: str, members: Sequence[Indicator], root: str | None) -> Slide:
    made = _spoken(task_table(store, store.catalog.lines[line], members))
    return replace(_slide(made, _link(root, _TARGETS, line=line)), size=TABLE)


def _tables(store: Store, line: str, root: str | None) -> list[Slide]:
    tasks = tasks_of(store, line).values()
    return [_table(store, line, members, root) for members in tasks if len(members) > TOGETHER]


def _tasks(store: Store, line: str, root: str | None, *, most: int | None = TOGETHER) -> Iterator[list[Slide]]:
    """The slides of a line's tasks: the paths of each, or a table where they are more than ``most``."""
    for members in tasks_of(store, line).values():
        if most is not None and len(members) > most:
            yield [_table(store, line, members, root)]
        else:
            yield [_path(store, one.code, root, paces=False) for one in members]


def _topics(store: Store, line: str, root: str | None) -> list[Slide]:
    registry.discover()
    found = []
    for one in registry.charts():
        if line in registry.lines_of(one, store):
            made = registry.spoken_chart(one, View(one.page))
            if made is not None:
                found.append(_slide(_dated(made), _link(root, one.page, line=line)))
    return found
