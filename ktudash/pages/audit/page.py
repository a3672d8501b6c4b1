"""The page of the audit: on top what a director must know, below one row a finding with its proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import dash
from dash import html
from dash.development.base_component import Component

from ktudash.audit import FAULTS, SEVERITIES
from ktudash.audit.ranking import worst
from ktudash.audit.report import FORMATS
from ktudash.catalog import Correction
from ktudash.components.card import empty_state, text_card
from ktudash.components.shell import menu, page
from ktudash.pages.audit import EXPORT, PATH
from ktudash.pages.audit.choice import ALL, PARAMETERS, Choice, read
from ktudash.pages.audit.shown import sentence_of, shown
from ktudash.plan.paths import label
from ktudash.store import CORRECTED, PRINTED, Store, get_store
from ktudash.words import Number, Own, Text, msg, say

#: How many findings the summary tells in words.
WORST: Final = 5


def register() -> None:
    """Add the page to the app."""
    name = msg("audit-name")
    dash.register_page(
        __name__, path=PATH, name=say(name), label=name, title=say(name), order=90, group="Analyses", layout=layout
    )


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    choice = read(store, query)
    return page(
        choice.view,
        lines=list(store.catalog.lines.values()),
        title=say(_title(store)),
        lead=say(_lead(store)),
        controls=_controls(store, choice),
        cards=[
            _worst(store),
            _found(store, choice),
            _corrections(store),
            _readings(store),
            _held(choice),
            _untouched(choice),
        ],
    )


def _title(store: Store) -> Text:
    return msg("audit-page-title", errors=_errors(store))


def _errors(store: Store) -> int:
    return sum(finding.severity == SEVERITIES[0] for finding in store.audit(CORRECTED).open)


def _lead(store: Store) -> Text:
    audit = store.audit(CORRECTED)
    return msg(
        "audit-page-lead",
        checked=len(audit.findings),
        held=sum(audit.held.values()),
        settled=sum(finding.corrected for finding in store.audit(PRINTED).open),
    )


def _worst(store: Store) -> Component:
    items = [html.Li(sentence_of(finding)) for finding in worst(store.audit(CORRECTED), WORST)]
    return text_card(
        say(msg("audit-worst-title", count=len(items))), html.Ol(items), subtitle=say(msg("audit-worst-sub")), span=12
    )


def _controls(store: Store, choice: Choice) -> list[Component]:
    usual = ALL if choice.indicator or choice.fault or choice.table else SEVERITIES[0]
    severities = [(one, msg("audit-severity", severity=one)) for one in (*SEVERITIES, ALL)]
    documents = [(one, msg("shell-plan", plan=one)) for one in store.catalog.documents]
    faults = [(one, msg("audit-fault", fault=one)) for one in FAULTS]
    found = {table for finding in choice.audit.open for table in finding.tables}
    tables = [
        (table.id, msg("audit-table", plan=table.document, table=Own("table", table.id, table.number)))
        for table in store.catalog.tables.values()
        if table.id in found
    ]
    touched = {code for finding in choice.audit.open for code in finding.codes}
    indicators = [
        (code, label(code, one.short_name)) for code, one in store.catalog.indicators.items() if code in touched
    ]
    return [
        _menu(choice, "severity", choice.severity, severities, usual),
        _menu(choice, "fault", choice.fault, faults),
        _menu(choice, "document", choice.document, documents),
        _menu(choice, "table", choice.table, tables),
        _menu(choice, "indicator", choice.indicator, indicators),
        *(
            html.A(
                say(msg("audit-download", form=form)),
                className="plain-button",
                href=choice.view.href(f"{EXPORT}/{form}", line=""),
            )
            for form in FORMATS
            if form != "text"
        ),
    ]


def _menu(choice: Choice, name: str, value: str, options: Iterable[tuple[str, Text]], usual: str = "") -> Component:
    any_value = say(msg("audit-any"))
    words = {key: say(text) for key, text in options}
    entries = [] if usual else [(any_value, choice.view.href(**{name: ""}), not value)]
    entries += [
        (text, choice.view.href(**{name: "" if key == usual else key}), key == value) for key, text in words.items()
    ]
    return menu(say(msg("audit-menu", menu=name)), words.get(value, any_value), entries)


def _found(store: Store, choice: Choice) -> Component:
    if not choice.found:
        everything = choice.view.href(**dict.fromkeys(PARAMETERS, ""), line="")
        return empty_state(say(msg("audit-nothing")), link=(say(msg("audit-clear")), everything))
    return text_card(
        say(msg("audit-found-title", count=len(choice.found), of=len(choice.audit.open))),
        shown(store, choice.view, choice.found),
        subtitle=say(msg("audit-found-sub", figures=choice.view.figures)),
        span=12,
    )


def _corrections(store: Store) -> Component:
    """Every departure from print, with its reason and its evidence."""
    heads = ("printed", "value", "reason", "evidence")
    rows = [_correction(one) for one in store.catalog.corrections]
    table = _table(heads, rows)
    return text_card(
        say(msg("audit-corrections-title", count=len(rows))),
        html.Details([html.Summary(say(msg("audit-unfold"))), html.Div(table, className="scroll-x")], className="fold"),
        subtitle=say(msg("audit-corrections-sub")),
        span=12,
    )


def _correction(one: Correction) -> Component:
    return html.Tr(
        [
            html.Td(one.printed),
            html.Td(say(Number(one.value))),
            html.Td(say(Own("reason", one.reason, one.reason))),
            html.Td(say(Own("evidence", one.evidence, one.evidence))),
        ]
    )


def _readings(store: Store) -> Component:
    """Where our copy slipped, and what the document prints: no corrections, so the same in both modes."""
    heads = ("text", "reads", "reason", "evidence")
    rows = [
        html.Tr(
            [
                html.Td(one.text),
                html.Td(one.printed),
                html.Td(say(Own("reason", one.reason, one.reason))),
                html.Td(say(Own("evidence", one.evidence, one.evidence))),
            ]
        )
        for one in store.catalog.readings
    ]
    return text_card(
        say(msg("audit-readings-title", count=len(rows))),
        html.Details(
            [html.Summary(say(msg("audit-unfold"))), html.Div(_table(heads, rows), className="scroll-x")],
            className="fold",
        ),
        subtitle=say(msg("audit-readings-sub")),
        span=12,
    )


def _table(heads: tuple[str, ...], rows: Sequence[Component]) -> Component:
    head = html.Tr([html.Th(say(msg("audit-head", column=column)), className="left") for column in heads])
    return html.Table([html.Thead(head), html.Tbody(rows)], className="table-k")


def _held(choice: Choice) -> Component:
    """What holds, by kind: an audit that finds only faults is not believed."""
    items = [
        html.Li(say(msg("audit-held", kind=kind, count=count)))
        for kind, count in sorted(choice.audit.held.items(), key=lambda pair: -pair[1])
    ]
    return text_card(say(msg("audit-report-holds")), html.Ul(items), span=6)


def _untouched(choice: Choice) -> Component:
    """The printed numbers that nothing can be held against, each with its reason."""
    reasons: dict[str, list[str]] = {}
    for cell, reason in choice.audit.untouched:
        reasons.setdefault(reason, []).append(_printed_at(cell.printed, cell.lines))
    items = [
        html.Li([say(Own("untouched", reason, reason)), " ", html.Span(", ".join(cells), className="muted")])
        for reason, cells in reasons.items()
    ]
    return text_card(
        say(msg("audit-untouched-title", count=len(choice.audit.untouched))),
        html.Ul(items),
        subtitle=say(msg("audit-untouched-sub")),
        span=6,
    )


def _printed_at(printed: str, lines: str) -> str:
    """A printed number with its lines."""
    return say(msg("audit-printed-at", printed=printed, lines=lines))
