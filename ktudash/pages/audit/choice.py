"""What the link to the audit asks for: a document, a table, a severity, a kind of fault, an indicator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ktudash.audit import FAULTS, SEVERITIES, Audit, Finding
from ktudash.pages.audit import PATH
from ktudash.store import Store
from ktudash.view import View

ALL: Final = "all"
PARAMETERS: Final = ("document", "table", "severity", "fault", "indicator")


@dataclass(frozen=True)
class Choice:
    """The view, its filters, and the findings that they leave, worst first."""

    view: View
    document: str
    table: str
    severity: str
    fault: str
    indicator: str
    audit: Audit
    found: tuple[Finding, ...]


def read(store: Store, query: Mapping[str, object]) -> Choice:
    """Contradictions only, unless the link asks for more; one indicator's findings are shown whole."""
    catalog = store.catalog
    view = View.parse(PATH, query, catalog.lines, PARAMETERS)
    document, view = view.choice("document", catalog.documents, "")
    table, view = view.choice("table", catalog.tables, "")
    indicator, view = view.choice("indicator", catalog.indicators, "")
    fault, view = view.choice("fault", FAULTS, "")
    narrow = bool(indicator or fault or table)
    severity, view = view.choice("severity", (*SEVERITIES, ALL), ALL if narrow else SEVERITIES[0])
    audit = store.audit(view.figures)
    found = tuple(
        finding
        for finding in audit.open
        if severity in (ALL, finding.severity)
        and fault in ("", finding.fault)
        and (not table or table in finding.tables)
        and (not indicator or indicator in finding.codes)
        and (not document or document in documents_of(store, finding))
        and (not view.line or view.line in lines_of(store, finding))
    )
    return Choice(view, document, table, severity, fault, indicator, audit, found)


def documents_of(store: Store, finding: Finding) -> tuple[str, ...]:
    """The documents whose tables a finding speaks of; a reported figure belongs to its indicator's."""
    tables = [store.catalog.tables[table].document for table in finding.tables]
    return tuple(dict.fromkeys([*tables, *(store.catalog.indicators[code].plan for code in _codes(store, finding))]))


def lines_of(store: Store, finding: Finding) -> frozenset[str]:
    """The lines that a finding's indicators belong to, and those whose work its tables show."""
    catalog = store.catalog
    served = {line for table in finding.tables for line in catalog.tables[table].serves}
    return frozenset(served | {catalog.indicators[code].line_id for code in _codes(store, finding)})


def _codes(store: Store, finding: Finding) -> list[str]:
    return [code for code in finding.codes if code in store.catalog.indicators]
