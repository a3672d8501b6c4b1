"""What the link to the audit asks for: filters, words to look for, a chart or an indicator, a finding to open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ktudash import registry
from ktudash.audit import FAULTS, SEVERITIES, Audit, Finding
from ktudash.audit.ranking import ordered
from ktudash.audit.standing import STATUSES, Judgements, status_of
from ktudash.audit.telling import sentence
from ktudash.components.audit import PATH
from ktudash.components.audit.touched import by_chart, is_serious, touches
from ktudash.plan.pairs import Pair
from ktudash.store import PRINTED, Store
from ktudash.view import View
from ktudash.words import Own, Text, msg, say

ALL: Final = "all"
#: What somebody should look at: all but weak targets and cut digits.
SERIOUS: Final = "serious"
PARAMETERS: Final = (
    "document",
    "table",
    "severity",
    "fault",
    "status",
    "indicator",
    "chart",
    "pair",
    "q",
    "finding",
)
#: Whatever narrows the findings, taken away.
NO_FILTER: Final[dict[str, str]] = dict.fromkeys([*PARAMETERS, "line"], "")


@dataclass(frozen=True)
class Choice:
    """The view, its filters, and the findings that they leave, worst first. ``opened``: the one that is shown whole.

    ``usual`` is the severity that goes without saying: contradictions, and everything of what is asked for by name.
    """

    view: View
    document: str
    table: str
    severity: str
    usual: str
    fault: str
    status: str
    indicator: str
    chart: str
    pair: Pair | None
    search: str
    audit: Audit
    judged: Judgements
    found: tuple[Finding, ...]
    opened: Finding | None

    def filters(self, store: Store) -> Iterator[Text]:
        """How the findings are narrowed, in words."""
        if self.severity != ALL:
            yield msg("audit-severity", severity=self.severity)
        if self.fault:
            yield msg("audit-fault", fault=self.fault)
        if self.status:
            yield msg("audit-filter-status", status=self.status)
        if self.document:
            yield msg("shell-plan", plan=self.document)
        if self.table:
            table = store.catalog.tables[self.table]
            yield msg("audit-table", plan=table.document, table=Own("table", table.id, table.number))
        if self.indicator:
            yield msg("audit-filter-indicator", code=self.indicator)
        if self.chart:
            yield msg("audit-filter-chart")
        if self.pair:
            yield msg("audit-filter-pair", name=self.pair.name)
        if self.view.line:
            yield msg("audit-filter-line", line=self.view.line)
        if self.search:
            yield msg("audit-filter-search", words=self.search)


def read(store: Store, query: Mapping[str, object]) -> Choice:
    """Contradictions only, unless the link asks for more; what is asked for by name is shown whole."""
    catalog = store.catalog
    view = View.parse(PATH, query, catalog.lines, PARAMETERS)
    audit, judged = store.audit(view.figures), store.judgements()
    document, view = view.choice("document", catalog.documents, "")
    table, view = view.choice("table", catalog.tables, "")
    indicator, view = view.choice("indicator", catalog.indicators, "")
    chart, view = view.choice("chart", [one.name for one in registry.charts()], "")
    pairs = {one.id: one for one in store.pairs.pairs}
    pair, view = view.choice("pair", pairs, "")
    fault, view = view.choice("fault", FAULTS, "")
    status, view = view.choice("status", STATUSES, "")
    search = view.get("q").strip()
    # A finding that a correction settles is open in the print only, and can be shown whole all the same.
    known = {one.id: one for one in (*store.audit(PRINTED).open, *audit.open)}
    finding, view = view.choice("finding", known, "")
    usual = ALL if indicator or chart or pair or fault or table or status or search else SEVERITIES[0]
    severity, view = view.choice("severity", (*SEVERITIES, SERIOUS, ALL), usual)
    touching = by_chart(store, view.figures).get(chart, frozenset())
    found = tuple(
        one
        for one in ordered(audit.open)
        if severity in (ALL, one.severity, SERIOUS if is_serious(one) else "")
        and fault in ("", one.fault)
        and status in ("", status_of(one, judged))
        and (not table or table in one.tables)
        and (not indicator or indicator in one.codes)
        and (not chart or one.id in touching)
        and (not pair or touches(pairs[pair], one))
        and (not document or document in documents_of(store, one))
        and (not view.line or view.line in lines_of(store, one))
        and (not search or _folded(search) in _folded(_words(store, one)))
    )
    return Choice(
        view,
        document,
        table,
        severity,
        usual,
        fault,
        status,
        indicator,
        chart,
        pairs.get(pair),
        search,
        audit,
        judged,
        found,
        known.get(finding),
    )


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


def _words(store: Store, finding: Finding) -> str:
    """What a search looks through: the sentence, the note, the names of tables and indicators, what is printed."""
    note = finding.check.relation.note
    known = store.catalog.tables
    tables = (say(Own("table", one, known[one].number)) for one in finding.tables)
    printed = (cell.printed for cell in finding.check.cells)
    parts = [say(sentence(finding)), say(note) if note else "", finding.id, *finding.codes, *tables, *printed]
    return " ".join(parts)


def _folded(words: str) -> str:
    """``words`` in small letters, every blank of print a plain one, as it is typed."""
    return " ".join(words.casefold().split())
