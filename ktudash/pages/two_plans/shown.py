"""A pair in words beside its chart, the pairs as a table, and the indicators without a pair by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components.audit.mark import by_pair, mark
from ktudash.components.card import text_card
from ktudash.components.codes import unbroken
from ktudash.components.help import help_link
from ktudash.components.wide import blocks
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.pages.two_plans import PATH
from ktudash.plan.names import line_tag
from ktudash.plan.pairs import is_heading
from ktudash.plan.paths import short_name
from ktudash.plan.seam import DROPPED, Seam
from ktudash.plan.seam_charts import agreements, conversion, fate_name
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Listed, Own, Quantity, Text, Year, msg, say
from ktudash.words.prints import several_lines


def facts(store: Store, view: View, seam: Seam) -> Component:
    """What is held against what, how, and whether it may be."""
    told = list(_facts(store, view, seam))
    return text_card(
        say(msg("pairs-facts")),
        html.Dl([part for key, value in told for part in (html.Dt(say(msg("pairs-fact", fact=key))), html.Dd(value))]),
        span=4,
        tools=help_link("pairs", view),
    )


def _facts(store: Store, view: View, seam: Seam) -> Iterator[tuple[str, Component | str]]:
    yield (
        "verdict",
        html.Div([html.B(say(msg("pairs-verdict", verdict=seam.pair.verdict))), html.Br(), say(seam.pair.reason)]),
    )
    yield "older", html.Div([_row(store, view, code) for code in seam.pair.older])
    yield "newer", html.Div([_row(store, view, code) for code in seam.pair.newer])
    steps = conversion(seam)
    if steps:
        yield "conversion", html.Div([html.Div(say(step)) for step in steps])
    same = agreements(seam)
    if same:
        yield "agree", say(Listed(tuple(Year(year) for year in same), "and"))
    yield "fate", say(fate_name(seam.fate))


def _row(store: Store, view: View, code: str) -> Component:
    """An indicator as its plan words it, with its text lines; a heading has no page of its own."""
    if is_heading(code):
        frame = store.frame("headline_targets", view.figures)
        lines = frame.loc[frame["code"] == code, "source_lines"].iloc[0]
        return html.P(
            say(msg("pairs-heading", section=code.removeprefix("CD-H"), lines=lines, several=several_lines(lines)))
        )
    indicator = store.catalog.indicators[code]
    targets = store.frame("targets", view.figures)
    lines = targets.loc[targets["code"] == code, "source_lines"].iloc[0]
    wording = Own("wording", code, indicator.printed)
    link = dcc.Link(code, href=view.href(f"{TARGETS}/{code}"))
    return html.P([link, " ", say(msg("pairs-row", wording=wording, lines=lines, several=several_lines(lines)))])


def listed(store: Store, view: View, found: Iterable[Seam], shown: Seam | None) -> Component:
    """The pairs, one a row: what both ask for in the last year that both have."""
    heads = ("name", "older", "newer", "fate", "verdict")
    numbers = ("older", "newer")
    marks = by_pair(store, view.figures)
    head = [
        html.Th(say(msg("pairs-head", column=head)), className="num" if head in numbers else "left") for head in heads
    ]
    body = [_pair(view, one, one is shown, mark(marks.get(one.pair.id), view)) for one in found]
    return blocks(html.Table([html.Thead(html.Tr(head)), html.Tbody(body)], className="table-k pairs-k"))


def _pair(view: View, seam: Seam, chosen: bool, audited: Component | None) -> Component:
    name: Component | str = say(seam.pair.name)
    link = html.B(name) if chosen else dcc.Link(name, href=view.href(PATH, pair=seam.pair.id))
    last = seam.last
    if last is None:
        middle = [html.Td(say(msg("pairs-instead", instead=seam.pair.instead)), colSpan=2, className="left muted")]
    else:
        sides = ((last.older, seam.older[0]), (last.newer, seam.newer[0]))
        told = [Quantity(value, side.unit, side.decimals) for value, side in sides]
        middle = [html.Td(say(msg("pairs-cell", value=one, year=Year(last.year))), className="num") for one in told]
    return html.Tr(
        [
            html.Td([link, " ", audited] if audited else link),
            *middle,
            html.Td(say(fate_name(seam.fate))),
            html.Td(say(msg("pairs-verdict", verdict=seam.pair.verdict))),
        ]
    )


def without(store: Store, view: View, fates: Mapping[str, str], fate: str) -> Component | None:
    """What one plan has and the other has not, by line; none where the chosen line has nothing of it."""
    indicators = store.catalog.indicators
    codes = [code for code, one in fates.items() if one == fate]
    codes = [code for code in indicators if code in codes and view.line in ("", indicators[code].line_id)]
    if not codes:
        return None
    remarks = store.pairs.dropped if fate == DROPPED else store.pairs.new
    groups = []
    for line in store.catalog.lines.values():
        of_line = [code for code in codes if indicators[code].line_id == line.id]
        if of_line:
            summary = html.Summary(say(msg("pairs-group", line=line_tag(line), count=len(of_line))))
            items = [html.Li(_left(store, view, code, remarks[code])) for code in of_line]
            groups.append(html.Details([summary, html.Ul(items)], className="fold", open=bool(view.line)))
    return text_card(
        say(msg("pairs-without-title", fate=fate, count=len(codes))),
        groups,
        subtitle=say(msg("pairs-without-sub", fate=fate)),
        span=6,
    )


def _left(store: Store, view: View, code: str, remark: Text) -> list[Component | str | None]:
    name = short_name(code, store.catalog.indicators[code].short_name)
    link = dcc.Link(unbroken(say(msg("plan-label", name=name, code=code))), href=view.href(f"{TARGETS}/{code}"))
    return [link, html.Span([" ", *unbroken(say(remark))], className="muted") if remark else None]
