"""The page of the audit: on top what a director must know, below one row a finding with its proof."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.audit import FAULTS, SEVERITIES
from ktudash.audit.ranking import worst
from ktudash.audit.standing import STATUSES, Tally, tally
from ktudash.audit.telling import title
from ktudash.components import topic
from ktudash.components.audit import EXPORT, PATH
from ktudash.components.audit.choice import ALL, NO_FILTER, SERIOUS, Choice, read
from ktudash.components.card import empty_state, text_card
from ktudash.components.help import help_link
from ktudash.components.shell import let_search, menu, page, search_box
from ktudash.pages.audit import basis, status_form
from ktudash.pages.audit.shown import proof, sentence_of, shown, touched
from ktudash.plan.paths import label
from ktudash.store import CORRECTED, PRINTED, Store, get_store
from ktudash.words import Own, Text, msg, say

#: How many findings the summary tells in words.
WORST: Final = 5
#: Charts that the summary names of each.
CHARTS: Final = 2
SEARCH: Final = "audit-search"
#: The files of the filtered findings, in the order of their buttons.
FILES: Final = ("xlsx", "csv", "pptx", "md", "json")


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("audit-name"), order=90, group="Analyses", layout=layout)
    let_search(SEARCH)
    status_form.add_callbacks()


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    choice = read(store, query)
    counts = tally(store.audit(PRINTED), choice.judged)
    opened = [_opened(store, choice)] if choice.opened else []
    return page(
        choice.view,
        lines=list(store.catalog.lines.values()),
        title=say(_title(counts)),
        lead=say(_lead(store)),
        controls=_controls(store, choice),
        filters=tuple(choice.filters(store)),
        cards=[
            *opened,
            *([] if opened else [_counts(choice, counts), _worst(store, choice)]),
            _found(store, choice),
            basis.corrections(store, choice.view),
            basis.readings(store, choice.view),
            basis.held(choice.audit, choice.view.figures),
            basis.untouched(choice.audit),
        ],
    )


def _title(counts: Tally) -> Text:
    return msg("audit-page-title", errors=counts.all, corrected=counts.corrected, open=counts.open)


def _lead(store: Store) -> Text:
    printed, corrected = store.audit(PRINTED), store.audit(CORRECTED)
    return msg(
        "audit-page-lead",
        checked=len(printed.findings),
        held=sum(printed.held.values()),
        checked_now=len(corrected.findings),
        held_now=sum(corrected.held.values()),
    )


def _counts(choice: Choice, counts: Tally) -> Component:
    """The contradictions by how they stand, each number the way to them."""
    numbers = [(status, getattr(counts, status)) for status in ("open", "corrected", "explained", "accepted")]

    def shown_as(status: str, count: int) -> Component:
        # What is corrected no longer stands in the corrected figures: the print shows it.
        figures = PRINTED if status == "corrected" else choice.view.figures
        href = choice.view.href(**NO_FILTER | {"status": status, "severity": SEVERITIES[0], "figures": figures})
        return dcc.Link(
            [html.B(str(count)), html.Span(say(msg("audit-count", status=status, count=count)))],
            href=href,
            className=f"audit-count status-{status}",
        )

    return text_card(
        say(msg("audit-counts-title", count=counts.all)),
        html.Div([shown_as(status, count) for status, count in numbers], className="audit-counts"),
        span=12,
        tools=help_link("audit", choice.view),
    )


def _worst(store: Store, choice: Choice) -> Component:
    items = [
        html.Li(
            [
                dcc.Link(sentence_of(one), href=choice.view.href(finding=one.id), className="quiet-link"),
                *([way] if (way := touched(store, choice.view, one, CHARTS)) else []),
            ]
        )
        for one in worst(choice.audit, choice.judged, WORST)
    ]
    return text_card(
        say(msg("audit-worst-title", count=len(items))),
        html.Ol(items, className="audit-worst"),
        subtitle=say(msg("audit-worst-sub")),
        span=12,
    )


def _opened(store: Store, choice: Choice) -> Component:
    """The finding that the link names, whole, with its history and the form of its status."""
    finding = choice.opened
    assert finding is not None  # noqa: S101 - for the type checker
    judging = (
        html.P(say(msg("audit-past")), className="muted") if choice.view.as_of else status_form.form(store, finding)
    )
    return text_card(
        say(title(finding)),
        [
            html.P([say(msg("audit-fault", fault=finding.fault)), ". ", *sentence_of(finding)]),
            *proof(store, choice.view, finding),
            judging,
            html.P(dcc.Link(say(msg("audit-close")), href=choice.view.href(finding="")), className="audit-close"),
        ],
        span=12,
    )


def _controls(store: Store, choice: Choice) -> list[Component]:
    severities = [(one, msg("audit-severity", severity=one)) for one in (*SEVERITIES, SERIOUS, ALL)]
    documents = [(one, msg("shell-plan", plan=one)) for one in store.catalog.documents]
    faults = [(one, msg("audit-fault", fault=one)) for one in FAULTS]
    statuses = [(one, msg("audit-status", status=one)) for one in STATUSES]
    found = {table for finding in choice.audit.open for table in finding.tables}
    tables = [
        (table.id, msg("audit-table", plan=table.document, table=Own("table", table.id, table.number)))
        for table in store.catalog.tables.values()
        if table.id in found
    ]
    touching = {code for finding in choice.audit.open for code in finding.codes}
    indicators = [
        (code, label(code, one.short_name)) for code, one in store.catalog.indicators.items() if code in touching
    ]
    shown_controls = [
        _menu(choice, "severity", choice.severity, severities, choice.usual),
        _menu(choice, "fault", choice.fault, faults),
        _menu(choice, "status", choice.status, statuses),
        _menu(choice, "document", choice.document, documents),
        _menu(choice, "table", choice.table, tables),
        _menu(choice, "indicator", choice.indicator, indicators),
        search_box(SEARCH, say(msg("audit-search")), choice.search),
    ]
    narrow = any(choice.view.get(name) for name in NO_FILTER if name not in ("finding", "line"))
    if narrow or choice.view.line:
        shown_controls.append(
            dcc.Link(say(msg("audit-clear")), href=choice.view.href(**NO_FILTER), className="plain-button")
        )
    return shown_controls


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
        return empty_state(say(msg("audit-nothing")), link=(say(msg("audit-clear")), choice.view.href(**NO_FILTER)))
    files = [
        html.A(
            say(msg("audit-download", form=form)),
            className="tool",
            href=choice.view.href(f"{EXPORT}/{form}", **dict(choice.view.extra)),
        )
        for form in FILES
    ]
    return text_card(
        say(msg("audit-found-title", count=len(choice.found), of=len(choice.audit.open))),
        shown(store, choice.view, choice.found, choice.judged),
        subtitle=say(msg("audit-found-sub", figures=choice.view.figures)),
        span=12,
        tools=html.Div([*files, help_link("audit", choice.view)], className="card-tools audit-files"),
    )
