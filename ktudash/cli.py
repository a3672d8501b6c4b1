"""The commands of ``python -m ktudash``.

A command is a function from the parsed arguments to an exit code, added to the parser in `parser`. Wrong data
ends every command with one message on standard error and exit code 1, before anything is written.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pandas as pd

from ktudash import audit, deck, registry
from ktudash.catalog import Catalog, FrameSpec
from ktudash.pages.charts import all_cards
from ktudash.reporting import commands as commands_of_actuals
from ktudash.schema import DataError
from ktudash.settings import Settings
from ktudash.store import CORRECTED, PRINTED, Store

DESCRIPTION: Final = "The planning documents of the university as data."
FRAMES_HELP: Final = "write every frame as CSV, with a JSON of what it is"
AUDIT_HELP: Final = "check the relations that the printed numbers should satisfy"
DATA_HELP: Final = "folder with the workbooks and the catalog (default: the project's own, or KTUDASH_DATA)"
OUT_HELP: Final = "folder to write to; it is made where it is missing"
FIGURES_HELP: Final = "values with the corrections in force, or as printed (default: corrected)"
CHECK_HELP: Final = "load the data, resolve what every chart needs and make every chart once"
CHECKED: Final = "{frames} frames read, {charts} charts made: nothing is missing."
ALL_HELP: Final = "also list the relations that hold"
WRITTEN: Final = "{frames} frames written to {out}."
NOT_WRITTEN: Final = "{out}: nothing could be written there ({reason})."
NOT_READ: Final = "The data could not be read. {message}"
AUDITED: Final = "{checked} relations checked, {held} hold, {failed} do not."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (0 done, 1 wrong data, 2 wrong arguments)."""
    options = parser().parse_args(arguments)
    try:
        if "handler" in options:  # the commands of the ledger are handed what they need
            store = _store(options)
            return int(options.handler(options, store.catalog, store.targets(), store.ledger, sys.stdout))
        return int(options.run(options))
    except DataError as error:
        print(NOT_READ.format(message=error), file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    root = argparse.ArgumentParser(prog="python -m ktudash", description=DESCRIPTION)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", type=Path, default=None, metavar="DIR", help=DATA_HELP)
    commands = root.add_subparsers(required=True, metavar="COMMAND")

    frames = commands.add_parser("frames", parents=[shared], help=FRAMES_HELP, description=FRAMES_HELP)
    frames.add_argument("--out", type=Path, required=True, metavar="DIR", help=OUT_HELP)
    frames.set_defaults(run=write_frames)

    check = commands.add_parser("audit", parents=[shared], help=AUDIT_HELP, description=AUDIT_HELP)
    check.add_argument("--figures", choices=(CORRECTED, PRINTED), default=CORRECTED, help=FIGURES_HELP)
    check.add_argument("--all", action="store_true", help=ALL_HELP)
    check.set_defaults(run=print_audit)

    whole = commands.add_parser("check", parents=[shared], help=CHECK_HELP, description=CHECK_HELP)
    whole.set_defaults(run=check_charts)

    commands_of_actuals.add_parsers(commands, parents=[shared])
    deck.add_parser(commands, cards=all_cards)
    return root


def _store(options: argparse.Namespace) -> Store:
    settings = Settings.from_environment()
    return Store(options.data or settings.data_dir, settings.database_url)


def write_frames(options: argparse.Namespace) -> int:
    """``frames --out DIR``: each frame as ``<frame>.csv`` (UTF-8) and ``<frame>.json``.

    Everything is loaded and rendered before the first file is written.
    """
    store = _store(options)
    files: dict[str, str] = {}
    for name, spec in store.catalog.frames.items():
        frame = store.loaded(name)
        files[f"{name}.csv"] = frame.to_csv(index=False, float_format=_shortest, lineterminator="\n")
        files[f"{name}.json"] = json.dumps(describe(spec, frame, store.catalog), ensure_ascii=False, indent=2) + "\n"
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        for file, text in files.items():
            (options.out / file).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        print(NOT_WRITTEN.format(out=options.out, reason=error.strerror), file=sys.stderr)
        return 1
    print(WRITTEN.format(frames=len(store.catalog.frames), out=options.out))
    return 0


def _shortest(value: object) -> str:
    """A number without the noughts that only its type gives it: 9046, not 9046.0."""
    return format(value, ".15g")


def describe(spec: FrameSpec, frame: pd.DataFrame, catalog: Catalog) -> dict[str, object]:
    """The metadata of a frame: where it comes from, what its columns mean, which corrections are in force."""
    tables = [catalog.tables[table_id] for table_id in spec.tables]
    documents = {table.document: catalog.documents[table.document] for table in tables}
    return {
        "frame": spec.name,
        "title": spec.title,
        "description": spec.description,
        "document": "; ".join(document.title for document in documents.values()),
        "table": catalog.source_line(spec.tables),
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
    }


def check_charts(options: argparse.Namespace) -> int:
    """``check``: what the start of the dashboard checks, without starting it."""
    store = _store(options)
    registry.discover()
    print(CHECKED.format(frames=len(store.catalog.frames), charts=registry.check(store)))
    return 0


def print_audit(options: argparse.Namespace) -> int:
    """``audit``: the relations that do not hold, or all of them, a sentence each."""
    store = _store(options)
    frames = {name: store.frame(name, options.figures) for name in store.catalog.frames}
    findings = audit.run(frames)
    for finding in findings:
        if options.all or not finding.holds:
            print(f"{finding.table_id:8} {finding.words}")
    held = sum(finding.holds for finding in findings)
    print(AUDITED.format(checked=len(findings), held=held, failed=len(findings) - held))
    return 0
