"""The ledger on the command line: make a template, bring actuals in, write them out."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TextIO

import pandas as pd

from ktudash.catalog import Catalog
from ktudash.files import why_not
from ktudash.reporting.check import CheckSettings, Report, Row, check
from ktudash.reporting.csv_files import CsvStyle, written
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.figures import figure
from ktudash.reporting.ledger import STATE_COLUMNS, Ledger, LedgerError, Office, backup, restore, void
from ktudash.reporting.sums import Sums
from ktudash.reporting.template import TemplateError, select, template
from ktudash.then import Then, find
from ktudash.view import View
from ktudash.words import Message, Year, msg, say

#: Plain functions: what they need is handed to them, what they have to say goes to ``out``.
Handler = Callable[[argparse.Namespace, Catalog, pd.DataFrame, Sums, Ledger, TextIO], int]


def add_parsers(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
    *,
    parents: list[argparse.ArgumentParser] | None = None,
    voids: str,
) -> None:
    """Add the commands of the ledger; each sets ``handler`` to its function. ``voids``: the role that may void."""

    def add(name: str, handler: Handler, words: Message) -> argparse.ArgumentParser:
        told = say(words)
        command = subparsers.add_parser(name, parents=parents or [], help=told, description=told)
        command.set_defaults(handler=handler)
        return command

    file, year = say(msg("cli-placeholder", of="file")), say(msg("cli-placeholder", of="year"))
    command = add("template", write_template, msg("cli-template"))
    command.add_argument("--plan", metavar=say(msg("cli-placeholder", of="plan")), help=say(msg("cli-plan-option")))
    command.add_argument("--line", metavar=say(msg("cli-placeholder", of="line")), help=say(msg("cli-line-option")))
    command.add_argument("--owner", metavar=say(msg("cli-placeholder", of="owner")), help=say(msg("cli-owner-option")))
    command.add_argument("--year", type=int, required=True, metavar=year, help=say(msg("cli-year-option")))
    command.add_argument("--out", type=Path, required=True, metavar=file, help=say(msg("cli-out-option")))

    command = add("import-actuals", import_actuals, msg("cli-import"))
    command.add_argument("file", type=Path, metavar=file, help=say(msg("cli-file-option")))
    name = say(msg("cli-placeholder", of="name"))
    command.add_argument("--author", required=True, metavar=name, help=say(msg("cli-author-option")))
    command.add_argument("--year", type=int, metavar=year, help=say(msg("cli-year-of-file-option")))
    command.add_argument("--dry-run", action="store_true", help=say(msg("cli-dry-run-option")))
    command.add_argument("--all-or-nothing", action="store_true", help=say(msg("cli-all-or-nothing-option")))
    command.add_argument("--confirm", action="store_true", help=say(msg("cli-confirm-option")))

    command = add("export-actuals", export_actuals, msg("cli-export"))
    command.add_argument("--out", type=Path, required=True, metavar=file, help=say(msg("cli-out-option")))
    when = say(msg("cli-placeholder", of="then"))
    command.add_argument("--as-of", metavar=when, help=say(msg("cli-as-of-option")))
    add_csv_style(command)

    command = add("void", void_upload, msg("cli-void"))
    command.add_argument("upload", metavar=say(msg("cli-placeholder", of="upload")), help=say(msg("cli-void-option")))
    command.add_argument("--author", required=True, metavar=name, help=say(msg("cli-void-author-option")))
    command.add_argument("--reason", required=True, metavar=name, help=say(msg("cli-void-reason-option")))
    command.set_defaults(signs=voids)

    add("backup", back_up, msg("cli-backup")).add_argument("file", type=Path, metavar=file)
    add("restore", bring_back, msg("cli-restore")).add_argument("file", type=Path, metavar=file)


def add_csv_style(command: argparse.ArgumentParser) -> None:
    """Add ``--csv-style`` to a command that writes CSV."""
    command.add_argument("--csv-style", choices=list(CsvStyle), default=CsvStyle.COMMA, help=say(msg("cli-csv-option")))


def day(read: str) -> date:
    """A day as an argument of a command."""
    try:
        return date.fromisoformat(read)
    except ValueError:
        raise argparse.ArgumentTypeError(say(msg("cli-bad-day", read=read))) from None


class ThenError(ReportingError):
    """What was given is neither a day nor a meeting; the text says so."""


def then_of(read: str, office: Office) -> Then:
    """A day, or a meeting that ``office`` has frozen. Raises :class:`ThenError`."""
    then = find(read, office.meetings)
    if then is None:
        raise ThenError(msg("cli-bad-then", read=read))
    return then


def void_upload(
    args: argparse.Namespace, _catalog: Catalog, _targets: pd.DataFrame, _sums: Sums, ledger: Ledger, out: TextIO
) -> int:
    """``void UPLOAD --author NAME --reason TEXT``: 0 done (or done before), 1 with a sentence where it cannot be."""
    try:
        receipt = void(ledger, args.upload, author=args.author, reason=args.reason)
    except LedgerError as error:
        print(error, file=out)
        return 1
    print(say(msg("cli-voided", upload=args.upload, count=receipt.count)), file=out)
    return 0


def write_template(
    args: argparse.Namespace, catalog: Catalog, targets: pd.DataFrame, _sums: Sums, ledger: Ledger, out: TextIO
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
        print(_file_fault(args.out, error), file=out)
        return 1
    count = len(select(catalog, year=args.year, plan=args.plan, line=args.line, owner=args.owner))
    print(say(msg("cli-template-written", count=count, out=str(args.out))), file=out)
    return 0


def import_actuals(
    args: argparse.Namespace,
    catalog: Catalog,
    targets: pd.DataFrame,
    sums: Sums,
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
        print(_file_fault(args.file, error), file=out)
        return 1
    try:
        office = Office(ledger)
        version = office.explained_version()
        report = check(
            file,
            args.file.name,
            catalog,
            targets,
            ledger.state(),
            year=args.year,
            settings=settings,
            sums=sums,
            closed=[one.year for one in office.rounds().values() if one.is_closed],
            explained=office.explained_at(version),
            explained_version=version,
        )
        if report.refusal:
            print(say(msg("cli-file-refused", file=report.filename, reason=report.refusal)), file=out)
            return 1
        return _keep(args, report, ledger, out)
    except LedgerError as error:
        print(error, file=out)
        return 1


def _keep(args: argparse.Namespace, report: Report, ledger: Ledger, out: TextIO) -> int:
    confirmed = [row.key for row in report.of("confirm")] if args.confirm else []
    left = report.of("refused") if args.confirm else report.of("refused", "confirm")
    for notice in report.notices:
        print(say(notice), file=out)
    for row in left:
        print(say(_told(row)), file=out)
    if args.dry_run:
        for row in report.rows:
            if row.status in ("new", "changed") or row.key in confirmed:
                print(say(_accepted(row)), file=out)
    entries = report.entries(confirmed)
    explained, waiting = report.explained(confirmed), report.waiting(confirmed)
    new = sum(row.reports and not row.old_status for row in report.kept(confirmed))
    changed = len(entries) - new
    if not (entries or explained) and (args.dry_run or not waiting):
        print(say(msg("cli-nothing-new")), file=out)
    elif args.all_or_nothing and left:
        print(say(msg("cli-kept-nothing")), file=out)
    elif args.dry_run:
        would = msg("cli-would-keep", kept=len(entries), new=new, changed=changed, explained=len(explained))
        print(say(would), file=out)
    else:
        receipt = ledger.append(
            entries,
            author=args.author,
            base_version=report.version,
            source_name=report.filename,
            source_sha256=report.sha256,
            unconfirmed=waiting,
            explained=explained,
            explained_seen=report.explained_version,
        )
        if entries or explained:
            told = msg("cli-kept", kept=len(entries), new=new, changed=changed, explained=len(explained))
            print(say(told), say(msg("cli-upload", upload=receipt.upload_id)), sep="\n", file=out)
        else:
            print(say(msg("cli-nothing-new")), file=out)
    summary = msg(
        "cli-summary",
        unchanged=len(report.of("unchanged")),
        empty=report.empty,
        refused=len(report.of("refused")),
        confirm=len(report.of("confirm")),
    )
    print(say(summary), file=out)
    if waiting and not args.dry_run and not (args.all_or_nothing and left):
        print(say(msg("cli-waiting", count=len(waiting))), file=out)
    return 1 if left else 0


def _accepted(row: Row) -> Message:
    """What would be kept of a row, and why it was asked about where it was."""
    return msg(
        "cli-accepted",
        status=row.status,
        where=row.key,
        code=row.code,
        year=Year(row.year or 0),
        read=row.read,
        becomes="explained" if not row.reports else "withdrawn" if row.withdraws else "kept",
        value=figure(row.value, row.value_status),
        reason=row.reason,
    )


def _told(row: Row) -> Message:
    nothing = msg("cli-nothing")
    return msg(
        "cli-row",
        status=row.status,
        where=row.key,
        code=row.code or nothing,
        year=nothing if row.year is None else Year(row.year),
        read=row.read,
        reason=row.reason,
    )


def back_up(
    args: argparse.Namespace, _catalog: Catalog, _targets: pd.DataFrame, _sums: Sums, ledger: Ledger, out: TextIO
) -> int:
    """``backup``: 0 where the whole ledger stands in the new file."""
    return _carried(lambda: backup(ledger, args.file), msg("cli-backed-up", file=str(args.file)), args.file, out)


def bring_back(
    args: argparse.Namespace, _catalog: Catalog, _targets: pd.DataFrame, _sums: Sums, ledger: Ledger, out: TextIO
) -> int:
    """``restore``: 0 where all of the file stands in the ledger, which was empty."""
    return _carried(lambda: restore(args.file, ledger), msg("cli-restored", file=str(args.file)), args.file, out)


def _carried(carry: Callable[[], int], done: Message, file: Path, out: TextIO) -> int:
    try:
        count = carry()
    except LedgerError as error:
        print(error, file=out)
        return 1
    except OSError as error:
        print(_file_fault(file, error), file=out)
        return 1
    print(say(msg("cli-rows-carried", count=count, done=done)), file=out)
    return 0


def _file_fault(file: Path, error: OSError) -> str:
    return say(msg("cli-file-fault", file=str(file), reason=why_not(error)))


def export_actuals(
    args: argparse.Namespace, _catalog: Catalog, _targets: pd.DataFrame, _sums: Sums, ledger: Ledger, out: TextIO
) -> int:
    """``export-actuals``: the values in force, now or ``--as-of`` a day or a meeting, as CSV (see `to_csv`)."""
    try:
        then = None if args.as_of is None else then_of(args.as_of, Office(ledger))
        state = ledger.state(**(then.state if then else {}))
        filters = say(View(as_of=then).narrowed(()))
        args.out.write_bytes(to_csv(state, CsvStyle(args.csv_style), filters))
    except (ThenError, LedgerError) as error:
        print(error, file=out)
        return 1
    except OSError as error:
        print(_file_fault(args.out, error), file=out)
        return 1
    print(say(msg("cli-exported", count=len(state), out=str(args.out))), file=out)
    return 0


def to_csv(state: pd.DataFrame, style: CsvStyle = CsvStyle.COMMA, filters: str = "") -> bytes:
    """A frame of the ledger as CSV; how it was narrowed stands in every row of a last column ``filters``."""
    columns = list(state.columns) or list(STATE_COLUMNS)
    head, last = (["filters"], [filters]) if filters else ([], [])
    return written([[*columns, *head], *([*row, *last] for row in state.itertuples(index=False))], style)
