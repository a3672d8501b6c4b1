"""The check of a file, row by row, and what was kept of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

import dash_bootstrap_components as dbc
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.components.ledger.cells import NameOf, explained, indicator, kept, table, withdrawn_or, year
from ktudash.components.screen import on_phone
from ktudash.components.wide import wide
from ktudash.reporting.check import Report, Row
from ktudash.words import Text, msg, say

TICK: Final = "actuals-tick"

#: How many refused or unchanged rows a check shows; what can be kept is shown in full.
MOST_ROWS: Final = 200

_COLUMNS: Final = ("where", "indicator", "year", "read", "keeps", "reason")
#: A phone has no room for the reason beside the figures: it stands below the name, and what is known comes last.
_ON_PHONE: Final = ("indicator", "read", "keeps", "year", "where")

#: The colour role of each status of a checked row, in the order in which they are read.
ROLES: Final = {"refused": "bad", "confirm": "warn", "changed": "good", "new": "good", "unchanged": "neutral"}


def check_table(report: Report, name_of: NameOf) -> Component:
    """Every row of a check with where it stands, what was read and what becomes of it; doubtful ones can be ticked.

    The number of a tick is the row's place in ``report.rows``.
    """
    ticks = bool(report.of("confirm"))
    heads = (("tick",) if ticks else ()) + (_ON_PHONE if on_phone() else _COLUMNS)
    bodies = []
    for status in ROLES:
        rows = [(place, row) for place, row in enumerate(report.rows) if row.status == status]
        if rows:
            bodies.append(_group(status, rows, name_of, heads))
    columns = [(head, "num" if head in ("read", "keeps") else "") for head in heads]
    return wide(table(columns, bodies, style="check-table"))


def _group(status: str, rows: list[tuple[int, Row]], name_of: NameOf, heads: Sequence[str]) -> Component:
    shown = rows[:MOST_ROWS] if status in ("refused", "unchanged") else rows
    lines = [
        html.Tr(
            html.Th(
                html.Span(say(msg("actuals-group", status=status)), className=f"status {ROLES[status]}"),
                colSpan=len(heads),
                scope="rowgroup",
            ),
            className="group",
        ),
        *[_line(place, row, name_of, heads) for place, row in shown],
    ]
    if len(rows) > len(shown):
        more = say(msg("actuals-more-rows", count=len(rows) - len(shown)))
        lines.append(html.Tr(html.Td(more, colSpan=len(heads), className="muted")))
    return html.Tbody(lines, **attributes(data_status=status))


def _line(place: int, row: Row, name_of: NameOf, heads: Sequence[str]) -> Component:
    told: list[Component | str] = [say(row.reason)]
    if row.note:
        told.append(html.Div(say(msg("actuals-note", note=row.note)), className="muted"))
    if row.explained is not None:
        told.append(html.Div(say(msg("actuals-explained", explanation=explained(row.explained))), className="muted"))
    below = [] if "reason" in heads else [html.Div(told)]
    cells = {
        "tick": html.Td(_tick(place, row) if row.status == "confirm" else None),
        "where": html.Td(row.key, className="words"),
        "indicator": html.Td([*indicator(row.code, name_of), *below], className="told" if below else None),
        "year": html.Td("" if row.year is None else year(row.year)),
        "read": html.Td(row.read, className="num words"),
        "keeps": html.Td("" if row.status == "refused" else say(_keeps(row)), className="num"),
        "reason": html.Td(told, className="reason"),
    }
    return html.Tr([cells[head] for head in heads])


def _tick(place: int, row: Row) -> Component:
    words = say(msg("actuals-tick", where=row.key, code=row.code, read=row.read))
    return html.Label(
        [dbc.Checkbox(id={"type": TICK, "row": place}, value=False), html.Span(words, className="visually-hidden")],
        className="ticked",
    )


def _keeps(row: Row) -> Text:
    """What is kept of a row, after what it replaces."""
    if not row.reports:
        return kept(row.old, row.old_status)
    new = withdrawn_or(row.value, row.value_status, gone=row.withdraws)
    same = (row.old, row.old_status) == (row.value, row.value_status)
    return new if not row.old_status or same else msg("actuals-arrow", old=kept(row.old, row.old_status), new=new)


def kept_list(rows: Collection[Row], name_of: NameOf, most: int = 60) -> Component:
    """What was kept, a line each, with the way to the indicator."""
    items = []
    for row in list(rows)[:most]:
        if row.year is None:  # such a row is refused
            continue
        name, href = name_of(row.code)
        items.append(
            html.Li([dcc.Link(row.code, href=href), " ", name, ", ", year(row.year), ": ", html.B(say(_keeps(row)))])
        )
    return html.Ul(items, className="kept")
