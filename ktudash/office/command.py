"""``python -m ktudash round`` and ``digest``: the office's work without a browser, for a job of the night."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from ktudash.files import why_not
from ktudash.office.digest import as_html, as_text, digest
from ktudash.office.year import usual_year, years_of
from ktudash.reporting.commands import ThenError, day, then_of
from ktudash.reporting.ledger import ROUND_CLOSED, ROUND_OPEN, LedgerError
from ktudash.store import get_store
from ktudash.words import Year, language, msg, say, voice


def add_parsers(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], parents: list[argparse.ArgumentParser]
) -> None:
    """Add ``round`` with ``open``, ``close`` and ``list``, and ``digest``; each sets ``run``."""
    year, name, when = (say(msg("cli-placeholder", of=one)) for one in ("year", "name", "day"))
    file = say(msg("cli-placeholder", of="file"))
    told = say(msg("cli-round"))
    rounds = commands.add_parser("round", help=told, description=told)
    kinds = rounds.add_subparsers(required=True, metavar=say(msg("cli-placeholder", of="command")))
    for kind in ("open", "close", "list"):
        words = say(msg("cli-round-kind", kind=kind))
        command = kinds.add_parser(kind, help=words, description=words)
        if kind != "list":
            command.add_argument("year", type=int, metavar=year, help=say(msg("cli-year-option")))
            command.add_argument("--author", required=True, metavar=name, help=say(msg("cli-round-author-option")))
            command.add_argument("--note", default="", metavar=name, help=say(msg("cli-round-note-option")))
        if kind == "open":
            command.add_argument("--due", type=day, required=True, metavar=when, help=say(msg("cli-due-option")))
        command.set_defaults(run={"open": open_round, "close": close_round, "list": list_rounds}[kind])

    told = say(msg("cli-note"))
    command = commands.add_parser("note", help=told, description=told)
    command.add_argument("code", metavar=say(msg("cli-placeholder", of="code")), help=say(msg("cli-note-code-option")))
    command.add_argument("year", type=int, metavar=year, help=say(msg("cli-note-year-option")))
    command.add_argument("--author", required=True, metavar=name, help=say(msg("cli-note-author-option")))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--text", metavar=say(msg("cli-placeholder", of="text")), help=say(msg("cli-note-text-option")))
    what.add_argument("--withdraw", action="store_true", help=say(msg("cli-note-withdraw-option")))
    command.set_defaults(run=keep_note)

    told, then = say(msg("cli-digest")), say(msg("cli-placeholder", of="then"))
    command = commands.add_parser("digest", help=told, description=told)
    command.add_argument("--since", required=True, metavar=then, help=say(msg("cli-since-option")))
    command.add_argument("--year", type=int, metavar=year, help=say(msg("cli-digest-year-option")))
    command.add_argument("--html", type=Path, metavar=file, help=say(msg("cli-html-option")))
    command.set_defaults(run=write_digest)


def open_round(options: argparse.Namespace) -> int:
    """``round open YEAR --due DAY``: open it, or move its due date."""
    return _set(options, ROUND_OPEN)


def close_round(options: argparse.Namespace) -> int:
    """``round close YEAR``."""
    return _set(options, ROUND_CLOSED)


def _set(options: argparse.Namespace, state: str) -> int:
    store = get_store()
    try:
        before = store.office.rounds().get(options.year)
        # Closing keeps the due date; a year that has no round says so itself.
        due = options.due if state == ROUND_OPEN else before.due if before else date.max
        if options.year not in years_of(store):
            years = years_of(store)
            print(say(msg("cli-no-such-year", year=Year(options.year), first=Year(years[0]), last=Year(years[-1]))))
            return 1
        kept = store.office.set_round(options.year, due, state, author=options.author, note=options.note)
    except LedgerError as error:
        print(error)
        return 1
    told = voice(language()).date(kept.due)
    print(say(msg("reporting-round-kept", state=kept.state, year=Year(kept.year), due=told)))
    return 0


def list_rounds(_options: argparse.Namespace) -> int:
    """``round list``: how every round stands, the newest year first."""
    try:
        rounds = get_store().office.rounds()
    except LedgerError as error:
        print(error)
        return 1
    if not rounds:
        print(say(msg("cli-no-rounds")))
    for one in sorted(rounds.values(), key=lambda one: -one.year):
        due = voice(language()).date(one.due)
        print(say(msg("cli-round-row", year=Year(one.year), state=one.state, due=due, author=one.author)))
    return 0


def keep_note(options: argparse.Namespace) -> int:
    """``note CODE YEAR --text TEXT``, or ``--withdraw``: what the charts of an indicator say of a year."""
    store = get_store()
    indicator = store.catalog.indicators.get(options.code)
    if indicator is None:
        print(say(msg("indicator-unknown", code=options.code)), file=sys.stderr)
        return 1
    if options.year not in indicator.years:
        first, last = Year(indicator.years[0]), Year(indicator.years[-1])
        print(say(msg("cli-no-such-year", year=Year(options.year), first=first, last=last)), file=sys.stderr)
        return 1
    text = "" if options.withdraw else options.text
    if not options.withdraw and not text.strip():
        print(say(msg("indicator-note-empty")), file=sys.stderr)
        return 1
    try:
        store.year_notes.keep(options.code, options.year, text, author=options.author)
    except LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    print(say(msg("indicator-note-kept", withdrawn=options.withdraw, year=Year(options.year))))
    return 0


def write_digest(options: argparse.Namespace) -> int:
    """``digest --since DAY`` or the name of a meeting: as text on standard output, as HTML into a file."""
    store = get_store()
    try:
        made = digest(store, then_of(options.since, store.office), options.year or usual_year(store))
        if options.html:
            options.html.write_text(as_html(made), encoding="utf-8")
    except (ThenError, LedgerError) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(say(msg("cli-file-fault", file=str(options.html), reason=why_not(error))), file=sys.stderr)
        return 1
    print(as_text(made))
    return 0
