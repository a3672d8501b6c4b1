"""Year by year: target, actual, gap and status of one indicator."""

from __future__ import annotations

from typing import Final

import pandas as pd
from dash import html
from dash.development.base_component import Component

from ktudash.catalog import Indicator
from ktudash.chart import build
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.wide import blocks
from ktudash.pages.indicator.why import judged_by, standing
from ktudash.plan.assessment import by_year
from ktudash.plan.attainment import STATUS_ROLE
from ktudash.plan.names import status_name
from ktudash.reporting.figures import figure
from ktudash.reporting.ledger import REPORTED
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Number, Quantity, Signed, Text, UnitName, msg, say

HEADS: Final = ("year", "target", "actual", "variance", "attainment", "status")


def years(store: Store, view: View, indicator: Indicator) -> Component:
    """The table as a card."""
    rows = by_year(store.targets(view.figures), store.actuals(), store.baselines(view.figures), indicator.code)
    cells = store.series(indicator.code, view.figures).targets.set_index("year")
    body = [
        _row(row, cells.loc[row["year"]] if row["year"] in cells.index else None, flag=indicator.kind == "flag")
        for _, row in rows.iterrows()
    ]
    heads = [
        html.Th(say(msg("indicator-head", column=head)), scope="col", className="left" if head == "status" else None)
        for head in HEADS
    ]
    return text_card(
        say(msg("indicator-years")),
        blocks(html.Table([html.Thead(html.Tr(heads)), html.Tbody(body)], className="table-k")),
        subtitle=say(msg("indicator-years-sub", has_unit=bool(indicator.unit), unit=UnitName(indicator.unit))),
        foot=say(judged_by(standing(store, view, indicator))),
        span=5,
        tools=help_link("status", view),
    )


def _row(row: pd.Series, cell: pd.Series | None, *, flag: bool) -> Component:
    """One year; ``cell`` is its printed target, ``None`` outside the plan."""
    target: Text = ""
    if cell is not None:
        # The unit stands once, above the table; what exists or not is said in words.
        bare = cell["status"] == REPORTED and not flag
        shown = Number(cell["value"]) if bare else build.shown(cell, target=True)
        target = build.starred(shown) if pd.notna(cell["corrected"]) else shown
    silent = not row["actual_status"]
    plain = row["actual_status"] == REPORTED
    reported: Text = Quantity(row["actual"], "yes/no") if flag else Number(row["actual"])
    actual = reported if plain else figure(row["actual"], row["actual_status"])
    unrated: Text = "" if silent else row["attainment_reason"]
    attained = unrated if pd.isna(row["attainment"]) else row["attainment_text"]
    status = row["status"]
    return html.Tr(
        [
            html.Th(str(row["year"]), scope="row"),
            _number(target, title=None if cell is None else say(build.note(cell, target=True))),
            _number(msg("indicator-none-reported") if silent else actual),
            _number("" if flag or pd.isna(row["variance"]) else Signed(row["variance"])),
            _number("" if flag else attained),
            html.Td(html.Span(say(status_name(status)), className=f"status {STATUS_ROLE[status]}")),
        ]
    )


def _number(text: Text, title: str | None = None) -> Component:
    return html.Td(say(text), className="num", title=title)
