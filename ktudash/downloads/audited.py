"""The audit to take along: the findings that its link leaves, as workbook, CSV, slide, report and JSON."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from flask import Flask, Response

from ktudash.audit import Finding
from ktudash.audit.report import COLUMNS, FORMATS, record
from ktudash.audit.standing import OPEN, Judgements, status_of
from ktudash.chart.model import Story
from ktudash.chart.table import Cell
from ktudash.clock import today
from ktudash.components.addresses import absolute
from ktudash.components.answer import attachment
from ktudash.components.audit.choice import Choice, read
from ktudash.deck import faults_slide
from ktudash.downloads import filtered
from ktudash.drawing import listing as files
from ktudash.drawing.filenames import chart_file
from ktudash.drawing.pptx import Origin, Table, presentation
from ktudash.reporting.csv_files import BY_FORM
from ktudash.store import Store
from ktudash.words import Listed, Number, msg, say

#: Columns of figures; all others are words.
_NUMBERS: Final = frozenset({"printed", "computed_low", "computed_high", "difference"})


def register(server: Flask, *, demo: bool, template: Path | None) -> None:
    """Add the route ``/export/audit/<form>`` with the parameters of the page of the audit."""
    filtered.add(
        server,
        "audit",
        _MADE,
        read=read,
        empty=lambda choice: not choice.found,
        no_form=msg("audit-no-file"),
        nothing=msg("audit-file-none"),
        demo=demo,
        template=template,
    )


def _report(_store: Store, choice: Choice, form: str, _demo: bool, _template: Path | None) -> Response:
    text = FORMATS[form](choice.audit, choice.found, choice.judged)
    name = f"audit-{choice.view.figures}-{today():%Y-%m-%d}.{form}"
    return attachment(text.encode(), name)


def _workbook(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    made = _listing(store, choice)
    content = files.workbook(made, day=today(), demo=demo)
    return attachment(content, chart_file(made.story, form, day=today(), demo=demo))


def _csv(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    made = _listing(store, choice)
    content = files.csv(made, BY_FORM[form], demo=demo)
    return attachment(content, chart_file(made.story, "csv", day=today(), demo=demo))


def _slide(store: Store, choice: Choice, form: str, demo: bool, template: Path | None) -> Response:
    part, day = faults(store, choice), today()
    title, version = say(msg("audit-file-name")), store.version()
    content = presentation([part], title=title, day=day, template=template, demo=demo, version=version)
    return attachment(content, chart_file(part.story, form, day=day, demo=demo))


def faults(store: Store, choice: Choice) -> Table:
    """The first of the findings as a table."""
    link, filters = choice.view.href(), tuple(choice.filters(store))
    part = faults_slide(store, choice.found, choice.judged, link=absolute(link), filters=filters)
    return replace(part, origin=Origin(part.story.name, link))


def _listing(store: Store, choice: Choice) -> files.Listing:
    told = Listed(tuple(choice.filters(store)), "semicolon")
    open_ones = sum(status_of(one, choice.judged) == OPEN for one in choice.found)
    tables = dict.fromkeys(table for one in choice.found for table in one.tables)
    story = Story(
        name="known-faults",
        title=say(msg("audit-file-title", open=open_ones, count=len(choice.found))),
        subtitle=say(told),
        source=say(store.source_of(tables)),
        key=say(msg("audit-file-key")),
        filters=say(choice.view.narrowed(choice.filters(store))),
    )
    heads = tuple(files.Column(say(msg("audit-column", column=name)), name in _NUMBERS) for name in _LISTED)
    return files.Listing(story, heads, tuple(_row(one, choice.judged) for one in choice.found))


#: What a person reads of a record; whether it holds goes without saying.
_LISTED: Final = tuple(name for name in COLUMNS if name != "holds")


def _row(finding: Finding, judged: Judgements) -> tuple[files.Value, ...]:
    written = record(finding, judged)
    written["cells"] = "; ".join(str(one) for one in written["cells"]) if isinstance(written["cells"], list) else ""
    written["severity"] = say(msg("audit-severity-name", severity=finding.severity))
    written["fault"] = say(msg("audit-fault", fault=finding.fault))
    written["status"] = say(msg("audit-status", status=status_of(finding, judged)))
    return tuple(_value(written[name]) for name in _LISTED)


def _value(one: object) -> files.Value:
    if one is None:
        return None
    return Cell(say(Number(float(one))), float(one)) if isinstance(one, int | float) else str(one)


_MADE: Final[dict[str, filtered.Make[Choice]]] = {
    "xlsx": _workbook,
    "csv": _csv,
    "csv-semicolon": _csv,
    "pptx": _slide,
    "md": _report,
    "json": _report,
}
