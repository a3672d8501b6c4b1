"""The deck of a line: which slides belong into it, and ``python -m ktudash deck`` that writes it unattended.

The standard set is the status of every indicator, the gaps to the targets (or, before anything is reported,
the way that the plan wants to go), the path of every indicator, and the charts of the topic pages that
belong to the line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from ktudash.catalog import Line
from ktudash.chart.model import Chart, spoken
from ktudash.deck_status import status_slides
from ktudash.drawing.plotly.pictures import Painter
from ktudash.drawing.pptx import Grid, Part, Section, Slide, TemplateError, is_native, numbered_title, presentation
from ktudash.plan.gaps import gaps, way
from ktudash.plan.paths import path
from ktudash.settings import Settings
from ktudash.store import Store, get_store
from ktudash.words import language, say, voice

SENTENCES: Final = {
    "help": "write the slides of a line, or of all lines, as PPTX",
    "line_help": "the line, such as SP-2",
    "all_help": "all lines of both plans, one after the other",
    "year_help": "the year to judge (default: the last one reported, else the plan's last)",
    "out_help": "file to write",
    "url_help": "where the dashboard runs, such as https://strategy.example.edu; slides then lead back to it",
    "template_help": "a .pptx or .potx whose design is used (default: KTUDASH_TEMPLATE, else the built-in one)",
    "no_line": "There is no line {read}. Lines: {lines}.",
    "no_year": "{line} has no targets of {year}; its years are {first}-{last}.",
    "not_written": "{out}: nothing could be written there ({reason}).",
    "written": "{slides} parts of {lines} written to {out}.",
    "as_tables": "Tables stand in the place of {count} pictures, because {reason}: {names}.",
    "title_line": "{id} · {name}",
    "title_all": "Strategic Plan and Conceptual Directions",
    "section": "{plan}, {count} indicators, {year}",
    "part_SP": "{id} · {short}, task {task}",
    "part_CD": "{id} · {short}, section {task}",
    "paths": "{part}: {count} targets, all of them move",
    "paths_flat": "{part}: {flat} of {count} targets never move",
    "paths_sub": "{codes}, targets {first}-{last}, each on its own scale. {wording}",
    "codes": "{first} to {last}",
}

#: Paths on one slide.
PATHS: Final = 4

_TARGETS: Final = "/targets"


class Charted(Protocol):
    """A chart of a page: `components.card.Card` is one."""

    @property
    def chart(self) -> Chart:
        """What it shows."""

    @property
    def lines(self) -> frozenset[str]:
        """The lines that its numbers belong to."""


#: Gives the charts of the topic pages by their path, in reading order; asked once a deck.
Cards = Callable[[], Mapping[str, Sequence[Charted]]]

Paint = Callable[[Chart], bytes | None]


def years_of(store: Store, line: str) -> tuple[int, ...]:
    """The years that the plan of a line has targets for."""
    return store.catalog.documents[store.catalog.lines[line].plan].years


def year_of(store: Store, line: str) -> int:
    """The year that a deck judges unless asked otherwise: the last reported one, else the plan's last."""
    years, reported = years_of(store, line), store.reporting_year()
    return reported if reported in years else years[-1]


def charts_of(
    store: Store, line: str, year: int, cards: Mapping[str, Sequence[Charted]], *, root: str | None = ""
) -> list[Slide]:
    """The charts of a line's standard set, one a slide: gaps or way, paths, topics.

    Links begin with ``root``; ``None`` where there is nothing to lead back to.
    """
    return [*_gaps(store, line, year, root), *_paths(store, line, root), *_topics(line, cards, root)]


def parts_of(
    store: Store,
    line: str,
    year: int,
    cards: Mapping[str, Sequence[Charted]],
    *,
    root: str | None = None,
    paint: Paint = lambda _chart: None,
) -> list[Part]:
    """A line's standard set as parts of a presentation; ``paint`` draws what PowerPoint has no chart for."""

    def painted(charts: Iterable[Slide]) -> list[Part]:
        return [one if is_native(one.chart) else replace(one, picture=paint(one.chart)) for one in charts]

    return [
        *status(store, line, year, root=root),
        *painted(_gaps(store, line, year, root)),
        *_grids(store, store.catalog.lines[line], _paths(store, line, root)),
        *painted(_topics(line, cards, root)),
    ]


def _link(root: str | None, path: str) -> str:
    return "" if root is None else root + path


def status(store: Store, line: str, year: int, *, root: str | None = None) -> Sequence[Part]:
    """The table of every indicator's standing in ``year``."""
    assessment = store.assessment(year)
    chosen = assessment[assessment["line_id"] == line]
    one = store.catalog.lines[line]
    name = SENTENCES["title_line"].format(id=one.id, name=one.short or one.name)
    link = _link(root, f"{_TARGETS}?line={line}&year={year}")
    return status_slides(chosen, line=name, source=_source(store, line), link=link)


def _source(store: Store, line: str) -> str:
    targets = store.targets()
    return store.source_of(targets[targets["line_id"] == line])


def _gaps(store: Store, line: str, year: int, root: str | None) -> list[Slide]:
    assessment = store.assessment(year)
    chosen, source = assessment[assessment["line_id"] == line], _source(store, line)
    sources = tuple(store.targets().loc[lambda rows: rows["line_id"] == line, "table_id"].unique())
    made = gaps(chosen, sources=sources, source=source) or way(chosen, sources=sources, source=source)
    return [Slide(_spoken(made), link=_link(root, f"{_TARGETS}?line={line}&show=gaps&year={year}"))] if made else []


def _spoken(made: Chart) -> Chart:
    """The chart in the language of the deck."""
    return spoken(made, voice(language()))


def _paths(store: Store, line: str, root: str | None) -> list[Slide]:
    slides = []
    for code, indicator in store.catalog.indicators.items():
        if indicator.line_id != line:
            continue
        rows = store.series(code)
        made = path(
            rows.targets,
            rows.baseline if indicator.comparable else rows.baseline.iloc[0:0],
            name=indicator.short_name,
            printed=indicator.printed,
            kind=indicator.kind,
            sources=rows.tables,
            source=store.catalog.source_line(rows.tables),
        )
        slides.append(Slide(_spoken(made), link=_link(root, f"{_TARGETS}/{code}")))
    return slides


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
        flat = int(assessment.loc[[code for code, _ in members], "flat"].sum())
        pages = [members[start : start + PATHS] for start in range(0, len(members), PATHS)]
        for number, some in enumerate(pages, start=1):
            title = SENTENCES["paths_flat" if flat else "paths"].format(
                part=SENTENCES[f"part_{line.plan}"].format(id=line.id, short=line.short, task=task),
                count=len(members),
                flat=flat,
            )
            span = SENTENCES["codes"].format(first=some[0][0], last=some[-1][0]) if len(some) > 1 else some[0][0]
            words = SENTENCES["paths_sub"].format(
                codes=span, first=years[0], last=years[-1], wording=line.tasks.get(task, "")
            )
            grids.append(
                Grid(
                    title=numbered_title(title, number, len(pages)),
                    subtitle=words.strip(),
                    slides=tuple(slide for _, slide in some),
                )
            )
    return grids


def _topics(line: str, cards: Mapping[str, Sequence[Charted]], root: str | None) -> list[Slide]:
    return [
        Slide(_spoken(card.chart), link=_link(root, f"{path}?line={line}"))
        for path, of_page in cards.items()
        for card in of_page
        if line in card.lines
    ]


# --- python -m ktudash deck -------------------------------------------------------------------------


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser], *, cards: Cards = lambda: {}) -> None:
    """Add ``deck``; it sets ``run`` to a function from the options to an exit code."""
    command = commands.add_parser("deck", help=SENTENCES["help"], description=SENTENCES["help"])
    which = command.add_mutually_exclusive_group(required=True)
    which.add_argument("--line", metavar="LINE", help=SENTENCES["line_help"])
    which.add_argument("--all", action="store_true", help=SENTENCES["all_help"])
    command.add_argument("--year", type=int, help=SENTENCES["year_help"])
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help=SENTENCES["out_help"])
    command.add_argument("--url", default="", metavar="URL", help=SENTENCES["url_help"])
    command.add_argument("--template", type=Path, metavar="FILE", help=SENTENCES["template_help"])
    command.set_defaults(run=partial(write_deck, cards=cards))


def write_deck(options: argparse.Namespace, *, cards: Cards) -> int:
    """``deck``: the standard set of one line, or of all, as PPTX. Says what stands as a table, and why."""
    store, settings = get_store(), Settings.from_environment()
    lines = list(store.catalog.lines) if options.all else [options.line]
    years: dict[str, int] = {}
    for line in lines:
        if line not in store.catalog.lines:
            known = ", ".join(store.catalog.lines)
            print(SENTENCES["no_line"].format(read=line, lines=known), file=sys.stderr)
            return 2
        years[line] = options.year or year_of(store, line)
        of_plan = years_of(store, line)
        if years[line] not in of_plan:
            if options.all:  # the plans have years of their own
                del years[line]
                continue
            words = SENTENCES["no_year"].format(line=line, year=years[line], first=of_plan[0], last=of_plan[-1])
            print(words, file=sys.stderr)
            return 2
    topics = cards()
    as_tables: list[str] = []
    parts: list[Part] = []
    with Painter() as painter:

        def paint(chart: Chart) -> bytes | None:
            picture = painter.paint(chart)
            if picture is None:
                as_tables.append(chart.story.name)
            return picture

        for line, year in years.items():
            if options.all:
                parts.append(_section(store, line, year))
            parts += parts_of(store, line, year, topics, root=options.url.rstrip("/") or None, paint=paint)
        missing = painter.missing
    one = store.catalog.lines[lines[0]]
    title = SENTENCES["title_all"] if options.all else SENTENCES["title_line"].format(id=one.id, name=one.name)
    try:
        content = presentation(
            parts,
            title=title,
            day=datetime.now().astimezone().date(),
            template=options.template or settings.template,
            demo=settings.demo,
        )
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_bytes(content)
    except TemplateError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(SENTENCES["not_written"].format(out=options.out, reason=error.strerror), file=sys.stderr)
        return 1
    if as_tables:
        print(
            SENTENCES["as_tables"].format(
                count=len(as_tables), reason=say(missing), names=", ".join(dict.fromkeys(as_tables))
            )
        )
    print(SENTENCES["written"].format(slides=len(parts), lines=", ".join(years), out=options.out))
    return 0


def _section(store: Store, line: str, year: int) -> Section:
    one = store.catalog.lines[line]
    return Section(
        SENTENCES["title_line"].format(id=one.id, name=one.name),
        SENTENCES["section"].format(
            plan=store.catalog.documents[one.plan].short_title, count=one.n_indicators, year=year
        ),
    )
