"""Commands that write papers of whole pages: ``report``, a page or a line as a file; ``refresh-deck``, a deck anew."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ktudash import report
from ktudash.book import open_book
from ktudash.clock import today
from ktudash.deck.command import seal_of
from ktudash.downloads import anew_told
from ktudash.downloads.anew import NotTaken, refused, taken_anew
from ktudash.drawing.seal import KINDS
from ktudash.files import why_not
from ktudash.report import NoFace, NoPage
from ktudash.settings import Settings
from ktudash.store import get_store
from ktudash.words import msg, say


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands; each sets ``run`` to a function from the options to an exit code."""
    told = say(msg("anew-help"))
    file = say(msg("cli-placeholder", of="file"))
    command = commands.add_parser("refresh-deck", help=told, description=told)
    command.add_argument("deck", type=Path, metavar=file, help=say(msg("anew-in-option")))
    command.add_argument("out", type=Path, metavar=file, help=say(msg("deck-out-option")))
    command.set_defaults(run=refresh_deck)
    told = say(msg("report-help"))
    command = commands.add_parser("report", help=told, description=told)
    which = command.add_mutually_exclusive_group(required=True)
    which.add_argument("--line", metavar=say(msg("cli-placeholder", of="line")), help=say(msg("deck-line-option")))
    which.add_argument("--page", metavar="URL", help=say(msg("report-page-option")))
    year = say(msg("cli-placeholder", of="year"))
    command.add_argument("--year", type=int, metavar=year, help=say(msg("deck-year-option")))
    command.add_argument("--out", type=Path, required=True, metavar=file, help=say(msg("report-out-option")))
    command.add_argument("--seal", choices=KINDS, help=say(msg("report-seal-option")))
    command.set_defaults(run=write_report)


def write_report(options: argparse.Namespace) -> int:
    """``report``: a page by its link, or the standard set of a line, as HTML or PDF by the end of the file's name."""
    open_book()
    page = f"/{str(options.page or '').lstrip('/')}"
    try:
        paper = report.of_line(get_store(), options.line, options.year) if options.line else report.of_page(page)
        write = report.pdf if options.out.suffix.lower() == ".pdf" else report.document
        mark = seal_of(options.seal).words if options.seal else ""
        content = write(paper, day=today(), demo=Settings.from_environment().demo, mark=mark)
    except NoPage as error:
        print(say(msg("report-no-page", read=error.read)), file=sys.stderr)
        return 2
    except NoFace:
        print(say(msg("report-no-face")), file=sys.stderr)
        return 1
    if not _written(options.out, content):
        return 1
    print(say(msg("report-written", title=paper.title, out=str(options.out))))
    return 0


def refresh_deck(options: argparse.Namespace) -> int:
    """``refresh-deck IN OUT``: the same deck with the figures of now. Says what changed, and what was left and why."""
    open_book()
    settings = Settings.from_environment()
    try:
        file = options.deck.read_bytes()
        made = taken_anew(get_store(), file, demo=settings.demo, template=settings.template)
    except OSError as error:
        print(say(msg("cli-file-fault", file=str(options.deck), reason=why_not(error))), file=sys.stderr)
        return 1
    except NotTaken as error:
        print(say(refused(error)), file=sys.stderr)
        return 1
    if not _written(options.out, made.renewed.content):
        return 1
    for told in (anew_told.heading(made), *anew_told.changes(made), *anew_told.left(made)):
        print(say(told))
    return 0


def _written(out: Path, content: bytes) -> bool:
    """Whether the file could be written; why not is said."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(content)
    except OSError as error:
        print(say(msg("cli-not-written", out=str(out), reason=why_not(error))), file=sys.stderr)
        return False
    return True
