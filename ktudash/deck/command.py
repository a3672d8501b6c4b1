"""``python -m ktudash deck``: the standard set of a line, or of all lines, written unattended."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ktudash.chart.model import Chart
from ktudash.clock import today
from ktudash.deck.standard_set import parts_of, year_of, years_of
from ktudash.drawing.pictures import missing, picture
from ktudash.drawing.pptx import Part, Section, TemplateError, presentation
from ktudash.drawing.seal import KINDS, Seal
from ktudash.files import why_not
from ktudash.plan.names import line_name
from ktudash.reported import as_of
from ktudash.reporting.commands import ThenError, then_of
from ktudash.reporting.ledger import LedgerError
from ktudash.settings import Settings
from ktudash.site import home
from ktudash.store import Store, get_store
from ktudash.words import Listed, Text, Year, msg, say


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``deck``; it sets ``run`` to a function from the options to an exit code."""
    told = say(msg("deck-help"))
    file = say(msg("cli-placeholder", of="file"))
    command = commands.add_parser("deck", help=told, description=told)
    which = command.add_mutually_exclusive_group(required=True)
    which.add_argument("--line", metavar=say(msg("cli-placeholder", of="line")), help=say(msg("deck-line-option")))
    which.add_argument("--all", action="store_true", help=say(msg("deck-all-option")))
    command.add_argument("--each", action="store_true", help=say(msg("deck-each-option")))
    command.add_argument(
        "--year", type=int, metavar=say(msg("cli-placeholder", of="year")), help=say(msg("deck-year-option"))
    )
    then = say(msg("cli-placeholder", of="then"))
    command.add_argument("--as-of", metavar=then, help=say(msg("cli-as-of-option")))
    command.add_argument("--out", type=Path, required=True, metavar=file, help=say(msg("deck-out-option")))
    command.add_argument("--url", default="", metavar="URL", help=say(msg("deck-url-option")))
    command.add_argument("--template", type=Path, metavar=file, help=say(msg("deck-template-option")))
    command.add_argument("--seal", choices=KINDS, help=say(msg("report-seal-option")))
    command.set_defaults(run=write_deck)


def write_deck(options: argparse.Namespace) -> int:
    """``deck``: the standard set of one line, or of all, as PPTX. Says what stands as a table, and why."""
    try:
        with as_of(then_of(options.as_of, get_store().office) if options.as_of else None):
            return _write(options)
    except (ThenError, LedgerError) as error:
        print(error, file=sys.stderr)
        return 1


def _write(options: argparse.Namespace) -> int:
    store, settings = get_store(), Settings.from_environment()
    lines = list(store.catalog.lines) if options.all else [options.line]
    years, fault = _years(store, lines, options.year, skip=options.all)
    if fault is not None:
        print(say(fault), file=sys.stderr)
        return 2
    as_tables: list[str] = []
    parts: list[Part] = []

    def paint(chart: Chart) -> bytes | None:
        made = picture(chart)
        if made is None:
            as_tables.append(chart.story.name)
        return made

    root = options.url.rstrip("/") or home() or None
    for line, year in years.items():
        if options.all:
            parts.append(_section(store, line, year))
        parts += parts_of(store, line, year, root=root, paint=paint, each=options.each)
    one = store.catalog.lines[lines[0]]
    title = msg("deck-title-all") if options.all else msg("shell-line-name", number=one.id, name=line_name(one))
    try:
        content = presentation(
            parts,
            title=say(title),
            day=today(),
            template=options.template or settings.template,
            demo=settings.demo,
            version=store.version(),
            seal=seal_of(options.seal) if options.seal else None,
        )
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_bytes(content)
    except TemplateError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(say(msg("cli-not-written", out=str(options.out), reason=why_not(error))), file=sys.stderr)
        return 1
    if as_tables:
        names = Listed(tuple(dict.fromkeys(as_tables)), "comma")
        print(say(msg("deck-as-tables", count=len(as_tables), reason=missing(), names=names)))
    print(say(msg("deck-written", count=len(parts), lines=Listed(tuple(years), "comma"), out=str(options.out))))
    return 0


def seal_of(kind: str) -> Seal:
    """The seal that a command was asked for: what is confirmed is so today."""
    return Seal(kind, today() if kind == KINDS[-1] else None)


def _years(store: Store, lines: Sequence[str], asked: int | None, *, skip: bool) -> tuple[dict[str, int], Text | None]:
    """The year of each line's slides, and what is wrong; ``skip`` leaves out lines whose plan has no such year."""
    years: dict[str, int] = {}
    for line in lines:
        if line not in store.catalog.lines:
            return {}, msg("deck-no-line", read=line, lines=Listed(tuple(store.catalog.lines), "comma"))
        year, of_plan = asked or year_of(store, line), years_of(store, line)
        if year in of_plan:
            years[line] = year
        elif not skip:  # the plans have years of their own
            first, last = Year(of_plan[0]), Year(of_plan[-1])
            return {}, msg("deck-no-year", line=line, year=Year(year), first=first, last=last)
    return years, None


def _section(store: Store, line: str, year: int) -> Section:
    one = store.catalog.lines[line]
    plan = store.catalog.documents[one.plan].named
    return Section(
        say(msg("shell-line-name", number=one.id, name=line_name(one))),
        say(msg("deck-section", plan=plan, count=one.n_indicators, year=Year(year))),
    )
