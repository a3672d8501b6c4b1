"""The audit to take along: the findings that its link leaves, as workbook, CSV, slide, report and JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from flask import Flask, Response, request

from ktudash.audit import Finding
from ktudash.audit.report import COLUMNS, FORMATS, record
from ktudash.audit.standing import OPEN, Judgements, status_of
from ktudash.chart.model import Story
from ktudash.chart.table import Cell
from ktudash.clock import today
from ktudash.components.answer import attachment, sentence
from ktudash.components.audit.choice import Choice, read
from ktudash.deck import faults_slide
from ktudash.drawing import listing as files
from ktudash.drawing.filenames import chart_file
from ktudash.drawing.pptx import presentation
from ktudash.reporting.csv_files import CsvStyle
from ktudash.store import Store, as_of, get_store
from ktudash.view import AS_OF, past_day
from ktudash.words import Listed, Number, msg, say

_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PPTX: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_TEXTS: Final = {"json": "application/json", "md": "text/markdown; charset=utf-8"}
_STYLES: Final = {"csv": CsvStyle.COMMA, "csv-semicolon": CsvStyle.SEMICOLON}

#: Columns of figures; all others are words.
_NUMBERS: Final = frozenset({"printed", "computed_low", "computed_high", "difference"})


def register(server: Flask, *, demo: bool, template: Path | None) -> None:
    """Add the route ``/export/audit/<form>`` with the parameters of the page of the audit."""

    @server.get("/export/audit/<form>")
    def audit(form: str) -> Response:
        if form not in _MADE:
            return sentence(msg("audit-no-file"), 404)
        with as_of(past_day(request.args.get(AS_OF, ""))):
            store = get_store()
            choice = read(store, request.args)
            if not choice.found:
                return sentence(msg("audit-file-none"), 404)
            return _MADE[form](store, choice, form, demo, template)


def _report(_store: Store, choice: Choice, form: str, _demo: bool, _template: Path | None) -> Response:
    text = FORMATS[form](choice.audit, choice.found, choice.judged)
    name = f"audit-{choice.view.figures}-{today():%Y-%m-%d}.{form}"
    return attachment(text.encode(), name, _TEXTS[form])


def _workbook(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    made = _listing(store, choice)
    content = files.workbook(made, day=today(), demo=demo)
    return attachment(content, chart_file(made.story, form, day=today(), demo=demo), _XLSX)


def _csv(store: Store, choice: Choice, form: str, demo: bool, _template: Path | None) -> Response:
    made = _listing(store, choice)
    content = files.csv(made, _STYLES[form], demo=demo)
    return attachment(content, chart_file(made.story, "csv", day=today(), demo=demo), "text/csv; charset=utf-8")


def _slide(store: Store, choice: Choice, form: str, demo: bool, template: Path | None) -> Response:
    link = request.host_url.rstrip("/") + choice.view.href()
    part = faults_slide(store, choice.found, choice.judged, link=link, filters=tuple(choice.filters(store)))
    content = presentation([part], title=say(msg("audit-file-name")), day=today(), template=template, demo=demo)
    return attachment(content, chart_file(part.story, form, day=today(), demo=demo), _PPTX)


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


_MADE: Final[dict[str, Callable[[Store, Choice, str, bool, Path | None], Response]]] = {
    "xlsx": _workbook,
    "csv": _csv,
    "csv-semicolon": _csv,
    "pptx": _slide,
    "md": _report,
    "json": _report,
}
