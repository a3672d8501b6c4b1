"""The commands of ``python -m ktudash``.

A command is a function from the parsed arguments to an exit code, added to the parser in `parser`. Wrong data
ends every command with one message on standard error and exit code 1, before anything is written. ``--lang``
chooses the language in which all of them speak, helps included.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pandas as pd

from ktudash import deck, office, papers, registry
from ktudash.accounts import ADMINISTRATOR, EDITOR, Accounts
from ktudash.accounts import commands as commands_of_accounts
from ktudash.arguments import Parser
from ktudash.audit import SEVERITIES, report
from ktudash.audit.standing import STATUSES, status_of
from ktudash.catalog import Catalog, FrameSpec
from ktudash.drawing.csv import tidy
from ktudash.files import why_not, wrong_setting
from ktudash.reporting import commands as commands_of_actuals
from ktudash.reporting.csv_files import CsvStyle
from ktudash.reporting.ledger import Ledger, LedgerError
from ktudash.schema import DataError
from ktudash.serving import doctor, reload
from ktudash.settings import Settings, SettingsError
from ktudash.store import CORRECTED, PRINTED, Store
from ktudash.words import language, languages, msg, say, speaking

PROGRAM: Final = "python -m ktudash"

#: What ``--lang`` takes; the last one is every message with accents, which shows what is none.
LANGUAGES: Final = (*languages(), "pseudo")


#: Exit status of ``audit`` by the worst that is listed, so that a job that runs it can tell.
STATUS_OF: Final = {"notice": 3, "warning": 4, "error": 5}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (0 done, 1 wrong data, 2 wrong arguments)."""
    # The language comes first: the parser of all the rest is made of its words.
    first = Parser(prog=PROGRAM, add_help=False, allow_abbrev=False)
    _add_language(first)
    chosen, rest = first.parse_known_args(arguments)
    with speaking(chosen.lang):
        return _run(parser().parse_args(rest))


def _run(options: argparse.Namespace) -> int:
    try:
        if "author" in options:
            options.author = _signed(options)
        if "handler" in options:  # the commands of the ledger are handed what they need
            store = _store(options)
            return int(
                options.handler(options, store.responsible(), store.targets(), store.sums, store.ledger, sys.stdout)
            )
        return int(options.run(options))
    except DataError as error:
        print(say(msg("cli-not-read", reason=error.told)), file=sys.stderr)
        return 1
    except LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    except SettingsError as error:
        print(*[say(wrong_setting(one)) for one in error.faults], sep="\n", file=sys.stderr)
        return 1


def _signed(options: argparse.Namespace) -> str:
    """Who keeps what a command keeps: an account that may do so, where there are accounts."""
    ledger = Ledger(Settings.from_environment().database_url)
    try:
        return Accounts(ledger).signed(options.author, getattr(options, "signs", EDITOR))
    finally:
        ledger.close()


def parser() -> argparse.ArgumentParser:
    """All commands and their options, in the language that is spoken just now."""
    root: argparse.ArgumentParser = Parser(prog=PROGRAM, description=say(msg("cli-program")))
    _add_language(root)
    folder = say(msg("cli-placeholder", of="folder"))
    shared = Parser(add_help=False)
    shared.add_argument("--data", type=Path, default=None, metavar=folder, help=say(msg("cli-data-option")))
    commands = root.add_subparsers(required=True, metavar=say(msg("cli-placeholder", of="command")))

    told = say(msg("cli-frames"))
    frames = commands.add_parser("frames", parents=[shared], help=told, description=told)
    frames.add_argument("--out", type=Path, required=True, metavar=folder, help=say(msg("cli-folder-option")))
    commands_of_actuals.add_csv_style(frames)
    frames.set_defaults(run=write_frames)

    told = say(msg("cli-audit"))
    relations = commands.add_parser("audit", parents=[shared], help=told, description=told)
    relations.add_argument(
        "--figures", choices=(CORRECTED, PRINTED), default=CORRECTED, help=say(msg("cli-figures-option"))
    )
    relations.add_argument("--all", action="store_true", help=say(msg("cli-all-option")))
    relations.add_argument(
        "--format", choices=tuple(report.FORMATS), default="text", help=say(msg("cli-format-option"))
    )
    relations.add_argument(
        "--severity", choices=SEVERITIES, default=SEVERITIES[-1], help=say(msg("cli-severity-option"))
    )
    relations.add_argument("--status", choices=STATUSES, default=None, help=say(msg("cli-status-option")))
    relations.set_defaults(run=print_audit)

    told = say(msg("cli-check"))
    whole = commands.add_parser("check", parents=[shared], help=told, description=told)
    whole.set_defaults(run=check_charts)

    told = say(msg("cli-doctor"))
    whole = commands.add_parser("doctor", help=told, description=told)
    whole.set_defaults(run=examine_installation)

    told = say(msg("cli-reload"))
    whole = commands.add_parser("reload", help=told, description=told)
    whole.set_defaults(run=reload_data)

    commands_of_actuals.add_parsers(commands, parents=[shared], voids=ADMINISTRATOR)
    deck.add_parser(commands)
    papers.add_parsers(commands)
    office.add_parsers(commands, [shared])
    commands_of_accounts.add_parser(commands)
    return root


def _add_language(to: argparse.ArgumentParser) -> None:
    to.add_argument("--lang", choices=LANGUAGES, default=language(), help=say(msg("cli-lang-option")))


def examine_installation(_options: argparse.Namespace) -> int:
    """``doctor``: one line for everything that was tried; 1 where the dashboard cannot do without."""
    well = True
    for one in doctor.examine():
        well &= not (one.serious and one.fault)
        print(say(msg("doctor-line", well=not one.fault, serious=one.serious, name=one.name, fault=one.fault)))
    return 0 if well else 1


def reload_data(_options: argparse.Namespace) -> int:
    """``reload``: the data folder as it is now for the dashboard that runs; 1 where it has a fault."""
    try:
        new = reload.take(Settings.from_environment())
    except DataError as error:
        print(say(msg("cli-not-reloaded", reason=error.told)), file=sys.stderr)
        return 1
    except OSError as error:
        print(say(msg("cli-not-reloaded", reason=why_not(error))), file=sys.stderr)
        return 1
    print(say(msg("cli-reloaded", new=new)))
    return 0


def _store(options: argparse.Namespace) -> Store:
    settings = Settings.from_environment()
    return Store(options.data or settings.data_dir, settings.database_url)


def write_frames(options: argparse.Namespace) -> int:
    """``frames --out DIR``: each frame as ``<frame>.csv`` (UTF-8) and ``<frame>.json``.

    Everything is loaded and rendered before the first file is written.
    """
    store = _store(options)
    style = CsvStyle(options.csv_style)
    files: dict[str, bytes] = {}
    for name, spec in store.catalog.frames.items():
        frame = store.loaded(name)
        files[f"{name}.csv"] = tidy(frame, style)
        about = json.dumps(describe(spec, frame, store.catalog), ensure_ascii=False, indent=2)
        files[f"{name}.json"] = f"{about}\n".encode()
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        for file, content in files.items():
            (options.out / file).write_bytes(content)
    except OSError as error:
        print(say(msg("cli-not-written", out=str(options.out), reason=why_not(error))), file=sys.stderr)
        return 1
    print(say(msg("cli-frames-written", count=len(store.catalog.frames), out=str(options.out))))
    return 0


def describe(spec: FrameSpec, frame: pd.DataFrame, catalog: Catalog) -> dict[str, object]:
    """The metadata of a frame: where it comes from, what its columns mean, what is corrected, what was read."""
    tables = [catalog.tables[table_id] for table_id in spec.tables]
    documents = {table.document: catalog.documents[table.document] for table in tables}
    return {
        "frame": spec.name,
        "title": spec.title,
        "description": spec.description,
        "document": "; ".join(document.title for document in documents.values()),
        "table": say(catalog.source_line(spec.tables)),
        "unit": "; ".join(unit for unit in frame["unit"].drop_duplicates() if unit),
        "tables": [
            {
                "table_id": table.id,
                "document": documents[table.document].title,
                "number": table.number,
                "title": table.title,
                "workbook": documents[table.document].file,
                "sheet": table.sheet,
                "source_lines": table.lines,
            }
            for table in tables
        ],
        "columns": [{"name": column, "meaning": spec.columns[column]} for column in frame.columns],
        "rows": len(frame),
        "corrections": [
            {
                "where": dict(correction.where),
                "printed": correction.printed,
                "value": correction.value,
                "reason": correction.reason,
                "evidence": correction.evidence,
            }
            for correction in catalog.frame_corrections(spec.name)
        ],
        "readings": [
            {
                "where": dict(reading.where),
                "text": reading.text,
                "printed": reading.printed,
                "reason": reading.reason,
                "evidence": reading.evidence,
            }
            for reading in catalog.frame_readings(spec.name)
        ],
    }


def check_charts(options: argparse.Namespace) -> int:
    """``check``: what the start of the dashboard checks, without starting it."""
    store = _store(options)
    registry.discover()
    charts = registry.check(store) + deck.check(store)
    print(say(msg("cli-checked", frames=len(store.catalog.frames), charts=charts)))
    return 0


def print_audit(options: argparse.Namespace) -> int:
    """``audit``: what does not hold, or all of it; the exit status tells the worst that is listed."""
    store = _store(options)
    try:
        judged, audit = store.judged.state(), store.audit(options.figures)
    except LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    milder = SEVERITIES[SEVERITIES.index(options.severity) + 1 :]
    listed = [
        finding
        for finding in audit.open
        if finding.severity not in milder and options.status in (None, status_of(finding, judged))
    ]
    held = [finding for finding in audit.findings if finding.holds] if options.all else []
    print(report.FORMATS[options.format](audit, [*listed, *held], judged), end="")
    return max((STATUS_OF[finding.severity] for finding in listed), default=0)
