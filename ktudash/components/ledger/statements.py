"""What was reported, as tables: the history, the values of a moment, what changed between two."""

from __future__ import annotations

import pandas as pd
from dash import html
from dash.development.base_component import Component

from ktudash.components.ledger.cells import NameOf, indicator, kept, moment, table, typed, withdrawn_or, year
from ktudash.components.wide import blocks
from ktudash.plan.attainment import STATUS_ROLE
from ktudash.plan.changes import REPORTED, WITHDRAWN
from ktudash.plan.names import status_name
from ktudash.words import Year, msg, say


def statement(history: pd.DataFrame, name_of: NameOf | None) -> Component:
    """The history as a bank statement, in the order of its rows; ``name_of`` adds the indicator: its name and link."""
    heads = [
        ("when", ""),
        *([("indicator", "")] if name_of else []),
        ("year", ""),
        ("what", ""),
        ("from", "num"),
        ("to", "num"),
        ("who", ""),
        ("why", ""),
        ("file", ""),
    ]

    def line(row: pd.Series) -> Component:
        return html.Tr(
            [
                html.Td(moment(row["recorded_at"]), className="nowrap"),
                html.Td(indicator(row["code"], name_of), className="titled") if name_of else None,
                html.Td(year(row["year"])),
                html.Td(_what(row["action"]), className="nowrap"),
                html.Td(say(kept(row["value_from"], row["status_from"])), className="num"),
                html.Td(
                    say(withdrawn_or(row["value_to"], row["status_to"], gone=row["action"] == WITHDRAWN)),
                    className="num strong",
                ),
                html.Td(say(typed(row["author"])), className="words"),
                html.Td(say(typed(row["note"])), className="words"),
                html.Td(_file(row), className="words"),
            ]
        )

    return blocks(table(heads, [html.Tbody([line(row) for _, row in history.iterrows()])]))


def in_force(state: pd.DataFrame, name_of: NameOf) -> Component:
    """The values of a moment: what, of which year, by whom and from where."""
    heads = [("indicator", ""), ("year", ""), ("value", "num"), ("when", ""), ("who", ""), ("why", ""), ("file", "")]
    rows = [
        html.Tr(
            [
                html.Td(indicator(row["code"], name_of)),
                html.Td(year(row["year"])),
                html.Td(say(kept(row["value"], row["status"])), className="num strong"),
                html.Td(moment(row["recorded_at"]), className="nowrap"),
                html.Td(say(typed(row["author"])), className="words"),
                html.Td(say(typed(row["note"])), className="words"),
                html.Td(row["source_file"] or say(msg("actuals-by-hand")), className="words"),
            ]
        )
        for _, row in state.iterrows()
    ]
    return blocks(table(heads, [html.Tbody(rows)]))


def changed(changes: pd.DataFrame, name_of: NameOf) -> Component:
    """What changed between two moments, with the status before and after."""
    heads = [
        ("indicator", ""),
        ("year", ""),
        ("change", ""),
        ("from", "num"),
        ("to", "num"),
        ("status", ""),
        ("who", ""),
        ("why", ""),
    ]

    def line(row: pd.Series) -> Component:
        return html.Tr(
            [
                html.Td(indicator(row["code"], name_of)),
                html.Td(year(row["year"])),
                html.Td(_what(row["change"])),
                html.Td(say(kept(row["value_from"], row["value_kind_from"])), className="num"),
                html.Td(
                    say(withdrawn_or(row["value_to"], row["value_kind_to"], gone=row["change"] == WITHDRAWN)),
                    className="num strong",
                ),
                html.Td(_course(row)),
                html.Td(say(typed(row["author"])), className="words"),
                html.Td(say(typed(row["note"])), className="words"),
            ],
            className="flipped" if row["flipped"] else None,
        )

    return blocks(table(heads, [html.Tbody([line(row) for _, row in changes.iterrows()])]))


def _what(action: str) -> str:
    """What a row of the ledger did, or what became of a value between two moments."""
    return say(msg("actuals-what", what=action.replace(" ", "-")))


def _course(row: pd.Series) -> list[Component | str]:
    """The status before and after as words with their dots; a flip is called one."""
    earlier = row["change"] == REPORTED and pd.notna(row["status_from_year"])
    after = _status(row["status_to"])
    if row["status_from"] == row["status_to"] and not earlier:
        return [after]
    parts: list[Component | str] = [
        _status(row["status_from"], row["status_from_year"] if earlier else None),
        " → ",
        after,
    ]
    if row["flipped"]:
        parts += [" ", html.Span(say(msg("actuals-flipped")), className="badge-note")]
    return parts


def _status(status: str, of: int | None = None) -> Component:
    """A status with its dot; ``of`` is the year that it is of, where that is not the row's own."""
    name = status_name(status)
    words = name if of is None else msg("actuals-was", status=name, year=Year(of))
    return html.Span(say(words), className=f"status {STATUS_ROLE[status]}")


def _file(row: pd.Series) -> Component:
    upload = msg(
        "actuals-from-file", has_file=bool(row["source_sha256"]), sha=row["source_sha256"], upload=row["upload_id"]
    )
    return html.Span(row["source_file"] or say(msg("actuals-by-hand")), title=say(upload))
