"""What an audit rests on: the corrections in force, what holds, and what nothing is held against."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from ktudash.audit import SEVERITIES, Audit
from ktudash.audit.telling import lines_of
from ktudash.catalog import Correction
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.wide import blocks
from ktudash.store import PRINTED, Store
from ktudash.view import View
from ktudash.words import Listed, Number, Own, msg, say
from ktudash.words.prints import as_printed


def corrections(store: Store, view: View) -> Component:
    """Every departure from print, with its reason and its evidence."""
    heads = ("printed", "value", "reason", "evidence")
    rows = [_correction(one) for one in store.catalog.corrections]
    settled = [one for one in store.audit(PRINTED).open if one.corrected]
    return text_card(
        say(
            msg(
                "audit-corrections-title",
                count=len(rows),
                settled=len(settled),
                errors=sum(one.severity == SEVERITIES[0] for one in settled),
            )
        ),
        _folded(heads, rows),
        subtitle=say(msg("audit-corrections-sub")),
        span=12,
        tools=help_link("corrections", view),
    )


def _correction(one: Correction) -> Component:
    return html.Tr(
        [
            html.Td(say(as_printed(one.printed))),
            html.Td(say(Number(one.value))),
            html.Td(say(Own("reason", one.reason, one.reason))),
            html.Td(say(Own("evidence", one.evidence, one.evidence))),
        ]
    )


def readings(store: Store, view: View) -> Component:
    """Where our copy slipped, and what the document prints: no corrections, so the same in both modes."""
    heads = ("text", "reads", "reason", "evidence")
    rows = [
        html.Tr(
            [
                html.Td(say(as_printed(one.text))),
                html.Td(say(as_printed(one.printed))),
                html.Td(say(Own("reason", one.reason, one.reason))),
                html.Td(say(Own("evidence", one.evidence, one.evidence))),
            ]
        )
        for one in store.catalog.readings
    ]
    return text_card(
        say(msg("audit-readings-title", count=len(rows))),
        _folded(heads, rows),
        subtitle=say(msg("audit-readings-sub")),
        span=12,
        tools=help_link("corrections", view),
    )


def _folded(heads: Sequence[str], rows: Sequence[Component]) -> Component:
    head = html.Tr([html.Th(say(msg("audit-head", column=column)), className="left") for column in heads])
    table = html.Table([html.Thead(head), html.Tbody(list(rows))], className="table-k")
    return html.Details([html.Summary(say(msg("audit-unfold"))), blocks(table, named=False)], className="fold")


def held(audit: Audit, figures: str) -> Component:
    """What holds, by kind: an audit that finds only faults is not believed."""
    items = [
        html.Li(say(msg("audit-held", kind=kind, count=count)))
        for kind, count in sorted(audit.held.items(), key=lambda pair: -pair[1])
    ]
    title = msg("audit-held-title", held=sum(audit.held.values()), of=len(audit.findings))
    return text_card(say(title), html.Ul(items), subtitle=say(msg("audit-held-sub", figures=figures)), span=6)


def untouched(audit: Audit) -> Component:
    """The printed numbers that nothing can be held against, each with its reason."""
    reasons: dict[str, list[str]] = {}
    for cell, reason in audit.untouched:
        told = msg("audit-printed-at", printed=as_printed(cell.printed), of=lines_of(cell), lines=cell.lines)
        reasons.setdefault(reason, []).append(say(told))
    items = [
        html.Li(
            [
                say(Own("untouched", reason, reason)),
                " ",
                html.Span(say(Listed(tuple(cells), "semicolon")), className="muted"),
            ]
        )
        for reason, cells in reasons.items()
    ]
    return text_card(
        say(msg("audit-untouched-title", count=len(audit.untouched))),
        html.Ul(items),
        subtitle=say(msg("audit-untouched-sub")),
        span=6,
    )
