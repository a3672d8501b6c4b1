"""Tables of the printed totals of Table 8 beside the sums of what is printed under them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from html import escape
from typing import Any, Final

import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.wide import in_blocks, wide
from ktudash.store import get_store
from ktudash.topics.labour_market import names, sums
from ktudash.topics.labour_market.bounds import contradictions
from ktudash.topics.labour_market.choice import Choice
from ktudash.view import View
from ktudash.words import Number, Signed, Text, msg, say

#: What `markup` keeps of a component beside its children.
ATTRIBUTES: Final = {
    "className": "class", "title": "title", "scope": "scope", "colSpan": "colspan",
    "data-head": "data-head", "data-group": "data-group",
}  # fmt: skip

#: Columns of a measure: printed, computed, difference, how many are confidential, what that says.
_HEADS: Final = ("printed", "computed", "difference", "hidden", "finding")


def markup(content: Any) -> str:
    """Components without behaviour as HTML, every text escaped.

    A table of many cells is drawn at once as one piece; a component each would keep the browser busy.
    """
    if content is None:
        return ""
    if isinstance(content, list | tuple):
        return "".join(markup(part) for part in content)
    if not isinstance(content, Component):
        return escape(str(content))
    tag = type(content).__name__.lower()
    given = {name: getattr(content, name, None) for name in ATTRIBUTES}
    attributes = [f' {ATTRIBUTES[name]}="{escape(str(value))}"' for name, value in given.items() if value]
    return f"<{tag}{''.join(attributes)}>{markup(getattr(content, 'children', None))}</{tag}>"


def contradictions_card(table_8: pd.DataFrame, source: Text, view: View) -> Component:
    """Where printed totals and printed figures cannot be squared, in sentences."""
    groups = contradictions(sums.region_totals(table_8))
    said: list[Component] = [
        html.Div(
            [
                html.Div([html.B(say(head)), html.Ul([html.Li(say(sentence)) for sentence in sentences])])
                for head, sentences in groups
            ],
            className="two-columns",
        )
    ]
    if groups:
        said.append(html.P(say(msg("labour-clash-end"))))
    return text_card(
        say(msg("labour-clash-title", some=bool(groups))),
        said,
        subtitle=say(msg("labour-clash-sub")),
        foot=say(source),
        span=12,
        tools=help_link("labour", view),
    )


def totals_cards(table_8: pd.DataFrame, source: Text, choice: Choice, view: View) -> tuple[Component, Component]:
    """The totals of the regions and those of the industries, as printed and as computed."""
    return (
        _card("region", sums.region_totals(table_8), names.region, choice.region, source, view),
        _card("industry", sums.industry_totals(table_8), names.industry, choice.industry, source, view),
    )


def _card(
    by: str, totals: pd.DataFrame, name: Callable[[str], Text], chosen: str, source: Text, view: View
) -> Component:
    measures = list(totals["measure"].drop_duplicates())
    groups = html.Tr(
        [html.Td(""), *[html.Th(say(names.measure(one)), colSpan=len(_HEADS), scope="colgroup") for one in measures]]
    )
    heads = [
        html.Th(say(msg("labour-totals-head", head=head)), scope="col", className=_of_column(head))
        for _ in measures
        for head in _HEADS
    ]
    body = []
    for key, rows in totals.groupby(by, sort=False):
        words = say(name(str(key)))
        cells: list[Component] = [html.Th(html.B(words) if key == chosen else words, scope="row")]
        for row in rows.to_dict("records"):
            cells += [
                html.Td(say(text), className=_of_column(head)) for head, text in zip(_HEADS, _cells(row), strict=True)
            ]
        body.append(html.Tr(cells))
    table = html.Table([html.Thead([groups, html.Tr([html.Td(""), *heads])]), html.Tbody(body)], className="table-k")
    return text_card(
        say(msg("labour-totals-card", by=by)),
        wide(dcc.Markdown(markup(in_blocks(table)), dangerously_allow_html=True)),
        subtitle=say(msg("labour-totals-card-sub", by=by)),
        foot=say(msg("labour-totals-foot", source=source)),
        span=12,
        tools=help_link("labour", view),
    )


def _of_column(head: str) -> str:
    """Numbers end below one another, words begin there."""
    return "words" if head == "finding" else "num"


def _cells(row: Mapping[Hashable, Any]) -> tuple[Text, ...]:
    hidden = row["status"] == "suppressed"
    return (
        msg("status-word", status="suppressed") if hidden else Number(row["printed"]),
        Number(row["computed"] if row["known"] else None),
        Number(None) if hidden else Signed(row["difference"]),
        Number(row["hidden"]),
        msg("labour-finding", finding=row["finding"], land=bool(row.get("land"))),
    )


def source_of_table_8() -> Text:
    """The source line of Table 8."""
    return get_store().catalog.source_line("SP-T8")
