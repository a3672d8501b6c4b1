"""The findings as a person, a sheet, a program or a page reads them: text, CSV, JSON, Markdown."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from ktudash.audit.engine import Audit
from ktudash.audit.model import SEVERITIES, Finding
from ktudash.audit.standing import Judgements, status_of
from ktudash.audit.telling import cell_words, judged_words, repaired, said, sentence, title
from ktudash.words import Message, msg, say

#: Columns of the CSV and keys of the JSON.
COLUMNS: Final = (
    "id",
    "severity",
    "fault",
    "kind",
    "holds",
    "tables",
    "indicators",
    "what",
    "says",
    "printed",
    "computed_low",
    "computed_high",
    "difference",
    "repair",
    "note",
    "cells",
    "status",
    "status_by",
    "status_at",
    "status_note",
)


def record(finding: Finding, judged: Judgements) -> dict[str, object]:
    """One finding by ``COLUMNS``: numbers as numbers, texts said, cells with their lines, its status."""
    said_of_it = judged.get(finding.id)
    outcome, remedy, note = finding.outcome, repaired(finding), finding.check.relation.note
    return {
        "id": finding.id,
        "severity": "" if finding.holds else finding.severity,
        "fault": "" if finding.holds else finding.fault,
        "kind": finding.kind,
        "holds": finding.holds,
        "tables": ", ".join(finding.tables),
        "indicators": ", ".join(finding.codes),
        "what": say(title(finding)),
        "says": say(said(finding)),
        "printed": _plain(outcome.printed),
        "computed_low": _plain(outcome.low),
        "computed_high": _plain(outcome.high),
        "difference": _plain(finding.difference),
        "repair": say(remedy) if remedy else "",
        "note": "" if finding.holds or not note else say(note),
        "cells": [say(cell_words(cell)) for cell in finding.check.cells],
        "status": "" if finding.holds else status_of(finding, judged),
        "status_by": said_of_it.author if said_of_it else "",
        "status_at": said_of_it.recorded_at.isoformat(timespec="seconds") if said_of_it else "",
        "status_note": said_of_it.note if said_of_it else "",
    }


def _plain(value: float) -> float | None:
    """A number for a program; nothing where there is none, or no end."""
    return round(value, 10) if math.isfinite(value) else None


def text(audit: Audit, findings: Sequence[Finding], judged: Judgements) -> str:
    """A line each with status, tables and sentence, then the counts."""
    lines = [
        f"{_status(finding, judged):10} {', '.join(finding.tables):8} {say(sentence(finding))}{_why(finding, judged)}"
        for finding in findings
    ]
    return "\n".join([*lines, say(counted(audit))]) + "\n"


def _status(finding: Finding, judged: Judgements) -> str:
    return say(msg("audit-status", status="holds" if finding.holds else status_of(finding, judged)))


def _why(finding: Finding, judged: Judgements) -> str:
    """Who set the status and why, after the sentence."""
    last = judged.get(finding.id)
    return f" {say(judged_words(last))}" if last else ""


def counted(audit: Audit) -> Message:
    """How many relations there are, how many hold, and how many do not, by severity."""
    open_by = {severity: sum(one.severity == severity for one in audit.open) for severity in SEVERITIES}
    return msg(
        "audit-counted",
        checked=len(audit.findings),
        held=sum(audit.held.values()),
        failed=len(audit.open),
        errors=open_by["error"],
        warnings=open_by["warning"],
        notices=open_by["notice"],
    )


def as_csv(_: Audit, findings: Sequence[Finding], judged: Judgements) -> str:
    """One row a finding; the cells behind each other."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for finding in findings:
        row = record(finding, judged)
        writer.writerow(row | {"cells": "; ".join(_texts(row["cells"]))})
    return out.getvalue()


def as_json(audit: Audit, findings: Sequence[Finding], judged: Judgements) -> str:
    """The findings, and what holds by kind."""
    content = {
        "checked": len(audit.findings),
        "held": dict(audit.held),
        "untouched": [{"cell": cell.key, "printed": cell.printed, "reason": why} for cell, why in audit.untouched],
        "findings": [record(finding, judged) for finding in findings],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def markdown(audit: Audit, findings: Sequence[Finding], judged: Judgements) -> str:
    """A report to read: by severity, each finding with its cells, its repair and its note; then what holds."""
    parts = [f"# {say(msg('audit-report-title'))}", say(counted(audit))]
    for severity in SEVERITIES:
        of = [finding for finding in findings if not finding.holds and finding.severity == severity]
        if of:
            parts.append(f"## {say(msg('audit-severity', severity=severity))}")
            parts += [_paragraph(finding, judged) for finding in of]
    parts.append(f"## {say(msg('audit-report-holds'))}")
    parts.append(_list(say(msg("audit-held", kind=kind, count=count)) for kind, count in audit.held.items()))
    return "\n\n".join(parts) + "\n"


def _paragraph(finding: Finding, judged: Judgements) -> str:
    row = record(finding, judged)
    fault = say(msg("audit-fault", fault=finding.fault))
    head = f"**{say(sentence(finding))}** {fault}. {_status(finding, judged)}.{_why(finding, judged)}"
    lines = [head, _list(_texts(row["cells"]))]
    return "\n\n".join([*lines, *(str(row[key]) for key in ("repair", "note") if row[key])])


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _texts(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


FORMATS: Final[Mapping[str, Callable[[Audit, Sequence[Finding], Judgements], str]]] = {
    "text": text,
    "csv": as_csv,
    "json": as_json,
    "md": markdown,
}
