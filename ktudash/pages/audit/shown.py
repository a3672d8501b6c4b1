"""Findings as a reader sees them: a row that opens to the cells, the repair, the note and the way on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash import registry
from ktudash.audit import Audit, Finding
from ktudash.audit.ranking import worst
from ktudash.audit.standing import Judgements, status_of, tally
from ktudash.audit.telling import judged_words, repaired, said, title
from ktudash.components import attributes
from ktudash.components.audit import PATH
from ktudash.components.audit.choice import lines_of
from ktudash.components.audit.touched import charts_of
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.audit.excerpt import tables
from ktudash.plan.paths import label
from ktudash.store import PRINTED, Store
from ktudash.view import View
from ktudash.words import Text, msg, say

#: How many rows stand before the fold.
BEFORE_FOLD: Final = 16

#: Parts of a check's place that are times: what differs only in them is one row of a table.
_SEASONS = frozenset({"winter", "summer"})


def shown(store: Store, view: View, found: Iterable[Finding], judged: Judgements) -> list[Component]:
    """One row a finding; those that repeat over the years of one row of a table are a group that opens.

    What stands behind the first rows is folded away.
    """
    groups = grouped(found)
    first, others = groups[:BEFORE_FOLD], groups[BEFORE_FOLD:]
    lists = [_rows(store, view, first, judged)]
    if others:
        title = html.Summary(say(msg("audit-fold", count=sum(map(len, others)))))
        rest = [title, _rows(store, view, others, judged)]
        lists.append(html.Details(rest, className="fold", **attributes(data_fold="findings")))
    return lists


def _rows(store: Store, view: View, groups: Iterable[Sequence[Finding]], judged: Judgements) -> Component:
    return html.Div([_row(store, view, group, judged) for group in groups], className="audit-list")


def grouped(found: Iterable[Finding]) -> list[list[Finding]]:
    """Findings of one relation on one row of a table, in the order of the worst of each."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in found:
        check = finding.check
        row = [part for part in check.place if part not in _SEASONS and not (part.isdigit() and len(part) == 4)]
        groups.setdefault((check.relation.id, finding.severity, *row), []).append(finding)
    return list(groups.values())


def sentence_of(finding: Finding) -> list[Component | str]:
    """What should hold, and what is printed instead."""
    return [html.B(say(title(finding))), ": ", say(said(finding)), "."]


def _row(store: Store, view: View, group: Sequence[Finding], judged: Judgements) -> Component:
    if len(group) == 1:
        return _finding(store, view, group[0], judged)
    first = group[0]
    others = html.Span(say(msg("audit-group", count=len(group) - 1)), className="audit-more")
    return html.Details(
        [
            html.Summary([*_head(group, judged), *sentence_of(first), " ", others]),
            html.Div([_finding(store, view, one, judged) for one in group], className="audit-group"),
        ],
        className="fold audit-finding",
    )


def _head(group: Sequence[Finding], judged: Judgements) -> list[Component]:
    """Kind of fault and status; a group whose members stand differently names none."""
    first = group[0]
    standing = {status_of(one, judged) for one in group}
    status = standing.pop() if len(standing) == 1 else "several"
    return [
        html.Span(say(msg("audit-fault", fault=first.fault)), className=f"audit-fault fault-{first.severity}"),
        html.Span(say(msg("audit-status", status=status)), className=f"audit-status status-{status}"),
    ]


def _finding(store: Store, view: View, finding: Finding, judged: Judgements) -> Component:
    return html.Details(
        [
            html.Summary([*_head([finding], judged), *sentence_of(finding)]),
            html.Div(
                [
                    *proof(store, view, finding),
                    _last_word(finding, judged),
                    dcc.Link(
                        say(msg("audit-open")),
                        href=view.href(PATH, finding=finding.id),
                        className="plain-button",
                    ),
                ],
                className="audit-proof",
            ),
        ],
        className="fold audit-finding",
    )


def _last_word(finding: Finding, judged: Judgements) -> Component | None:
    last = judged.get(finding.id)
    return html.P(say(judged_words(last)), className="words") if last else None


def proof(store: Store, view: View, finding: Finding) -> list[Component]:
    """The note, the repair, the cells in their tables, and the ways to what it touches."""
    note, remedy = finding.check.relation.note, repaired(finding)
    way = touched(store, view, finding)
    told = [html.P(say(text)) for text in (note, remedy) if text]
    return [*told, *tables(store, finding), *([way] if way else [])]


def touched(store: Store, view: View, finding: Finding, most: int = 99) -> Component | None:
    """Links to the indicators and (``most`` of) the charts that a finding touches."""
    links: list[Component | str] = []
    for code in finding.codes:
        if code in store.catalog.indicators:
            name = say(label(code, store.catalog.indicators[code].short_name))
            links += [dcc.Link(name, href=view.href(f"{TARGETS}/{code}")), " · "]
    charts = charts_of(store, view.figures, finding)
    for one in charts[:most]:
        chart = registry.spoken_chart(one, View(one.page, figures=view.figures))
        if chart is not None:
            links += [dcc.Link(str(chart.story.title), href=view.href(one.page)), " · "]
    if not links:
        return None
    more = f" {say(msg('audit-more-charts', count=len(charts) - most))}" if len(charts) > most else ""
    return html.P([say(msg("audit-touches")), " ", *links[:-1], more], className="audit-touches")


def summary(store: Store, view: View, count: int, name: Text) -> Component:
    """The worst open contradictions as a card for another page, and the way to all; of the view's line, ``name``."""
    judged = store.judgements()
    found = worst(_of_line(store, view, view.figures), judged, count)
    still = tally(_of_line(store, view, PRINTED), judged).open
    return text_card(
        say(msg("audit-home-title", chosen=bool(view.line), name=name, count=still)),
        [
            html.Ol(
                [
                    html.Li(dcc.Link(sentence_of(one), href=view.href(PATH, finding=one.id), className="quiet-link"))
                    for one in found
                ]
            ),
            html.P(dcc.Link(say(msg("audit-home-more")), href=view.href(PATH))),
        ],
        span=12,
        tools=help_link("audit", view),
    )


def _of_line(store: Store, view: View, figures: str) -> Audit:
    """The audit, as far as it touches the view's line."""
    audit = store.audit(figures)
    if not view.line:
        return audit
    return replace(audit, findings=tuple(one for one in audit.findings if view.line in lines_of(store, one)))
