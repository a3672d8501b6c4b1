"""The standard set of a line: the slides that belong into its deck.

They are the status of every indicator, the gaps to the targets (or, before anything is reported, the way that the
plan wants to go), the path of every indicator, and the charts of the topic pages that belong to the line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlencode

from ktudash import registry
from ktudash.catalog import Line
from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.components.explained import remark
from ktudash.deck.faults import faults_of_line
from ktudash.deck.status import status_slides
from ktudash.drawing.pptx import Grid, Origin, Part, Slide, Table, numbered_title
from ktudash.indicators.charts import gap_charts, path_chart
from ktudash.plan.names import line_tag, task_name
from ktudash.reported import asked_then
from ktudash.store import Store
from ktudash.view import AS_OF, View
from ktudash.words import Text, Year, language, msg, say, voice

#: Paths on one slide.
PATHS: Final = 4

#: Before the name of its first chart: where a slide of several charts is found again.
GRID: Final = "grid:"

_TARGETS: Final = "/targets"

Paint = Callable[[Chart], bytes | None]


def years_of(store: Store, line: str) -> tuple[int, ...]:
    """The years that the plan of a line has targets for."""
    return store.catalog.documents[store.catalog.lines[line].plan].years


def year_of(store: Store, line: str) -> int:
    """The year that a deck judges unless asked otherwise: the last reported one, else the plan's last."""
    years, reported = years_of(store, line), store.reporting_year()
    return reported if reported in years else years[-1]


def charts_of(store: Store, line: str, year: int, *, root: str | None = "") -> list[Slide]:
    """The charts of a line's standard set, one a slide: gaps or way, paths, topics.

    Links begin with ``root``; ``None`` where there is nothing to lead back to.
    """
    return [*_gaps(store, line, year, root), *_paths(store, line, root), *_topics(store, line, root)]


def check(store: Store) -> int:
    """Make the charts of every line's indicators once, in the year that its deck takes; how many there are.

    Those of the topics are checked by their declarations (`ktudash.registry.check`); these have none: a reader's
    choice makes them.
    """
    count = 0
    for line in store.catalog.lines:
        count += len(_gaps(store, line, year_of(store, line), None)) + len(_paths(store, line, None))
    return count


def parts_of(
    store: Store, line: str, year: int, *, root: str | None = None, paint: Paint = lambda _chart: None
) -> list[Part]:
    """A line's standard set as parts of a presentation; ``paint`` draws what PowerPoint has no chart for."""

    def painted(charts: Iterable[Slide]) -> list[Part]:
        return [part for one in charts for part in one.painted(paint)]

    return [
        *status(store, line, year, root=root),
        *(_of_set(one, line, year) for one in painted(_gaps(store, line, year, root))),
        *grids_of(store, line, year, root=root),
        *(_of_set(one, line, year) for one in painted(_topics(store, line, root))),
    ]


def grids_of(store: Store, line: str, year: int, *, root: str | None = None) -> list[Part]:
    """The slides of a line's standard set that have several paths each."""
    grids = _grids(store, store.catalog.lines[line], _paths(store, line, root, paces=False))
    return [_of_set(one, line, year) for one in grids]


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


def _paths(store: Store, line: str, root: str | None, *, paces: bool = True) -> list[Slide]:
    return [
        _slide(_spoken(path_chart(store, code, paces=paces)), _link(root, f"{_TARGETS}/{code}"))
        for code, indicator in store.catalog.indicators.items()
        if indicator.line_id == line
    ]


def _grids(store: Store, line: Line, paths: Sequence[Slide]) -> list[Part]:
    """The paths of a line, some on a slide, task by task."""
    by_task: dict[str, list[tuple[str, Slide]]] = {}
    codes = [code for code, one in store.catalog.indicators.items() if one.line_id == line.id]
    for code, slide in zip(codes, paths, strict=True):
        by_task.setdefault(store.catalog.indicators[code].task, []).append((code, slide))
    years = years_of(store, line.id)
    assessment = store.assessment(years[-1]).set_index("code")
    grids: list[Part] = []
    for task, members in by_task.items():
        title = msg(
            "deck-paths",
            # The target indicators of a direction stand in no section of it.
            part=msg("deck-part", plan=task if task == "T" else line.plan, line=line_tag(line), task=task),
            count=len(members),
            flat=int(assessment.loc[[code for code, _ in members], "flat"].sum()),
        )
        pages = [members[start : start + PATHS] for start in range(0, len(members), PATHS)]
        for number, some in enumerate(pages, start=1):
            words = msg(
                "deck-paths-sub",
                codes=_span([code for code, _ in some]),
                first=Year(years[0]),
                last=Year(years[-1]),
                wording=task_name(line, task),
            )
            grids.append(
                Grid(
                    title=numbered_title(say(title), number, len(pages)),
                    subtitle=say(words).strip(),
                    slides=tuple(slide for _, slide in some),
                    key=say(msg("plan-path-key", fan=False)),
                )
            )
    return grids


def _span(codes: Sequence[str]) -> Text:
    return msg("deck-codes", first=codes[0], last=codes[-1]) if len(codes) > 1 else codes[0]


def _topics(store: Store, line: str, root: str | None) -> list[Slide]:
    registry.discover()
    found = []
    for one in registry.charts():
        if line in registry.lines_of(one, store):
            made = registry.spoken_chart(one, View(one.page))
            if made is not None:
                found.append(_slide(_dated(made), _link(root, one.page, line=line)))
    return found
