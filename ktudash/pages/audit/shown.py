"""Findings as a reader sees them: a sentence that opens to the cells, the repair, the note and the way on."""

from __future__ import annotations

from collections.abc import Iterable

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.audit import SEVERITIES, Cell, Finding
from ktudash.audit.ranking import worst
from ktudash.audit.telling import printed, repaired, said, title
from ktudash.components.card import text_card
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.audit import PATH
from ktudash.plan.paths import label
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Own, msg, say


def shown(store: Store, view: View, found: Iterable[Finding]) -> Component:
    """One row a finding."""
    return html.Div([_finding(store, view, finding) for finding in found])


def sentence_of(finding: Finding) -> list[Component | str]:
    """What should hold, and what is printed instead."""
    return [html.B(say(title(finding))), ": ", say(said(finding)), "."]


def _finding(store: Store, view: View, finding: Finding) -> Component:
    note, remedy = finding.check.relation.note, repaired(finding)
    told = [say(msg("audit-fault", fault=finding.fault))]
    told += [say(msg("audit-settled"))] if finding.corrected else []
    return html.Details(
        className="fold audit-finding",
        children=[
            html.Summary(
                [html.Span(", ".join(told), className=f"audit-fault fault-{finding.severity}"), *sentence_of(finding)]
            ),
            html.Div(
                [
                    html.P(say(note)) if note else None,
                    html.P(say(remedy)) if remedy else None,
                    _cells(store, finding),
                    _ways(store, view, finding),
                ],
                className="audit-proof",
            ),
        ],
    )


def _cells(store: Store, finding: Finding) -> Component:
    heads = [html.Th(say(msg("audit-head", column=head)), className="left") for head in ("table", "cell", "lines")]
    rows = [_row(store, finding, cell) for cell in finding.check.cells]
    return html.Div(
        html.Table(
            [
                html.Thead(html.Tr([*heads, html.Th(say(msg("audit-head", column="printed")), className="num")])),
                html.Tbody(rows),
            ],
            className="table-k",
        ),
        className="scroll-x",
    )


def _row(store: Store, finding: Finding, cell: Cell) -> Component:
    table = store.catalog.tables.get(cell.table_id)
    name = say(Own("table", table.id, table.number)) if table else say(msg("audit-reported"))
    spoken = any(part.cell == cell for part in finding.check.left)
    blamed = finding.repair is not None and finding.repair.cell == cell
    return html.Tr(
        [
            html.Td(name),
            html.Td(say(msg("audit-text")) if cell.frame == "quoted" else cell.key),
            html.Td(cell.lines),
            html.Td(
                html.Mark(say(printed(cell))) if spoken or blamed else say(printed(cell)),
                className="num",
            ),
        ]
    )


def _ways(store: Store, view: View, finding: Finding) -> Component | None:
    """Links to the indicators that a finding touches."""
    codes = [code for code in finding.codes if code in store.catalog.indicators]
    if not codes:
        return None
    links: list[Component | str] = [say(msg("audit-indicators")), " "]
    for code in codes:
        name = say(label(code, store.catalog.indicators[code].short_name))
        links += [dcc.Link(name, href=view.href(f"{TARGETS}/{code}")), " · "]
    return html.P(links[:-1])


def summary(store: Store, view: View, count: int) -> Component:
    """The worst open contradictions as a card for another page, and the way to all of them."""
    audit = store.audit(view.figures)
    errors = sum(finding.severity == SEVERITIES[0] for finding in audit.open)
    return text_card(
        say(msg("audit-home-title", count=errors)),
        [
            html.Ol([html.Li(sentence_of(finding)) for finding in worst(audit, count)]),
            dcc.Link(say(msg("audit-home-more")), href=view.href(PATH)),
        ],
        subtitle=say(msg("audit-home-sub")),
        span=12,
    )
