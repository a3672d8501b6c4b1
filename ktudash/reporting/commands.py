"""The ledger on the command line: make a template, bring actuals in, write them out."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final, TextIO

import pandas as pd

from ktudash.catalog import Catalog
from ktudash.reporting.check import CheckSettings, Report, Row, check, number_text
from ktudash.reporting.ledger import STATE_COLUMNS, Ledger, LedgerError
from ktudash.reporting.plain_text import csv_text
from ktudash.reporting.template import TemplateError, select, template

SENTENCES: Final = {
    "template_help": "write an XLSX to fill in the actuals of a year",
    "import_help": "check a filled-in XLSX or CSV and keep its actuals",
    "export_help": "write the actuals that are in force as CSV",
    "plan_help": "only this plan, such as SP",
    "line_help": "only this line, such as SP-2",
    "owner_help": "only what this person or department is responsible for",
    "year_help": "the year that is reported",
    "year_of_file_help": "the year that is reported, where the file does not say it",
    "out_help": "file to write",
    "file_help": "the XLSX or CSV that was filled in",
    "author_help": "who reports it; kept with every value",
    "dry_run_help": "check only, keep nothing",
    "all_or_nothing_help": "keep nothing if any row is refused",
    "confirm_help": "also keep the rows that are to be confirmed",
    "as_of_help": "as it was at the end of this day (UTC), such as 2025-06-30",
    "written": "{indicators} indicators written to {out}.",
    "exported": "{rows} actuals written to {out}.",
    "file_error": "{file}: {reason}.",
    "file_refused": "{file}: nothing was read. {reason}",
    "row": "{status}  {where}  {code}  {year}  read “{read}”: {reason}",
    "refused": "refused",
    "confirm": "to be confirmed",
    "kept": "Kept {kept}: {new} new, {changed} changed.",
    "would_keep": "Would keep {kept}: {new} new, {changed} changed. Nothing was written.",
    "kept_nothing": "Nothing was kept, because not every row was accepted.",
    "nothing_new": "Nothing to keep.",
    "summary": "Unchanged {unchanged}, left empty {empty}, refused {refused}, to be confirmed {confirm}.",
    "upload": "Upload {upload}.",
}

#: Plain functions: what they need is handed to them, what they have to say goes to ``out``.
Handler = Callable[[argparse.Namespace, Catalog, pd.DataFrame, Ledger, TextIO], int]


def add_parsers(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
    *,
    parents: list[argparse.ArgumentParser] | None = None,
) -> None:
    """Add ``template``, ``import-actuals`` and ``export-actuals``; each sets ``handler`` to its function."""

    def add(name: str, handler: Handler) -> argparse.ArgumentParser:
        words = SENTENCES[f"{name.partition('-')[0]}_help"]
        command = subparsers.add_parser(name, parents=parents or [], help=words, description=words)
        command.set_defaults(handler=handler)
        return command

    command = add("template", write_template)
    command.add_argument("--plan", help=SENTENCES["plan_help"])
    command.add_argument("--line", help=SENTENCES["line_help"])
    command.add_argument("--owner", help=SENTENCES["owner_help"])
    command.add_argument("--year", type=int, required=True, help=SENTENCES["year_help"])
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help=SENTENCES["out_help"])

    command = add("import-actuals", import_actuals)
    command.add_argument("file", type=Path, metavar="FILE", help=SENTENCES["file_help"])
    command.add_argument("--author", required=True, metavar="NAME", help=SENTENCES["author_help"])
    command.add_argument("--year", type=int, help=SENTENCES["year_of_file_help"])
    command.add_argument("--dry-run", action="store_true", help=SENTENCES["dry_run_help"])
    command.add_argument("--all-or-nothing", action="store_true", help=SENTENCES["all_or_nothing_help"])
    command.add_argument("--confirm", action="store_true", help=SENTENCES["confirm_help"])

    command = add("export-actuals", export_actuals)
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help=SENTENCES["out_help"])
    command.add_argument("--as-of", type=date.fromisoformat, metavar="DATE", help=SENTENCES["as_of_help"])


def write_template(
    args: argparse.Namespace, catalog: Catalog, targets: pd.DataFrame, ledger: Ledger, out: TextIO
) -> int:
    """``template``: 0 written; 1 with a sentence where nothing matches or the file cannot be written."""
    try:
        workbook = template(
            catalog,
            targets,
            ledger.state(),
            year=args.year,
            plan=args.plan,
            line=args.line,
            owner=args.owner,
        )
        args.out.write_bytes(workbook)
    except (TemplateError, LedgerError) as error:
        print(error, file=out)
        return 1
    except OSError as error:
        print(SENTENCES["file_error"].format(file=args.out, reason=error.strerror), file=out)
        return 1
    count = len(select(catalog, year=args.year, plan=args.plan, line=args.line, owner=args.owner))
    print(SENTENCES["written"].format(indicators=count, out=args.out), file=out)
    return 0


def import_actuals(
    args: argparse.Namespace,
    catalog: Catalog,
    targets: pd.DataFrame,
    ledger: Ledger,
    out: TextIO,
    settings: CheckSettings | None = None,
) -> int:
    """``import-actuals``: keep the accepted rows and list each other one with sheet, cell, value and reason.

    0 where every row was accepted; 1 where any was refused or waits for ``--confirm``, or where it failed.
    """
    try:
        file = args.file.read_bytes()
    except OSError as error:
        print(SENTENCES["file_error"].format(file=args.file, reason=error.strerror), file=out)
        return 1
    try:
        report = check(file, args.file.name, catalog, targets, ledger.state(), year=args.year, settings=settings)
        if report.refusal:
            print(SENTENCES["file_refused"].format(file=report.filename, reason=report.refusal), file=out)
            return 1
        return _keep(args, report, ledger, out)
    except LedgerError as error:
        print(error, file=out)
        return 1


def _keep(args: argparse.Namespace, report: Report, ledger: Ledger, out: TextIO) -> int:
    confirmed = [row.key for row in report.of("confirm")] if args.confirm else []
    left = report.of("refused") if args.confirm else report.of("refused", "confirm")
    for notice in report.notices:
        print(notice, file=out)
    for row in left:
        print(_told(row), file=out)
    entries = report.entries(confirmed)
    new = sum(row.old is None for row in report.of("new", *(["confirm"] if args.confirm else [])))
    counts = {"kept": len(entries), "new": new, "changed": len(entries) - new}
    if not entries:
        print(SENTENCES["nothing_new"], file=out)
    elif args.all_or_nothing and left:
        print(SENTENCES["kept_nothing"], file=out)
    elif args.dry_run:
        print(SENTENCES["would_keep"].format(**counts), file=out)
    else:
        receipt = ledger.append(
            entries,
            author=args.author,
            base_version=report.version,
            source_name=report.filename,
            source_sha256=report.sha256,
        )
        print(SENTENCES["kept"].format(**counts), file=out)
        print(SENTENCES["upload"].format(upload=receipt.upload_id), file=out)
    print(
        SENTENCES["summary"].format(
            unchanged=len(report.of("unchanged")),
            empty=report.empty,
            refused=len(report.of("refused")),
            confirm=len(report.of("confirm")),
        ),
        file=out,
    )
    return 1 if left else 0


def _told(row: Row) -> str:
    return SENTENCES["row"].format(
        status=SENTENCES[row.status],
        where=row.key,
        code=row.code or "-",
        year=row.year or "-",
        read=row.read,
        reason=row.reason,
    )


def export_actuals(
    args: argparse.Namespace, _catalog: Catalog, _targets: pd.DataFrame, ledger: Ledger, out: TextIO
) -> int:
    """``export-actuals``: the values in force, now or ``--as-of`` a day, as CSV (see `to_csv`)."""
    try:
        state = ledger.state(args.as_of)
        args.out.write_bytes(to_csv(state))
    except LedgerError as error:
        print(error, file=out)
        return 1
    except OSError as error:
        print(SENTENCES["file_error"].format(file=args.out, reason=error.strerror), file=out)
        return 1
    print(SENTENCES["exported"].format(rows=len(state), out=args.out), file=out)
    return 0


def to_csv(state: pd.DataFrame) -> bytes:
    """A frame of the ledger as CSV: UTF-8 with a mark for Excel, commas, numbers without exponents.

    Text that a spreadsheet would take for a formula gets an apostrophe; negative numbers stay numbers.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    columns = list(state.columns) or list(STATE_COLUMNS)
    writer.writerow(columns)
    for row in state.itertuples(index=False):
        writer.writerow([_csv_cell(value) for value in row])
    return text.getvalue().encode("utf-8-sig")


def _csv_cell(value: object) -> str:
    if isinstance(value, str):
        return csv_text(value)
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and pd.isna(value)):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.isoformat()
    if isinstance(value, float):
        return number_text(value)
    return str(value)
