"""The ledger on the screen: the check of a file, the statement of what was reported, who reports it.

Everything that people wrote (notes, names, file names, what stood in a cell) is handed on as text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

import dash_bootstrap_components as dbc
import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.components import attributes
from ktudash.plan.attainment import STATUS_ROLE
from ktudash.plan.changes import REPORTED, WITHDRAWN
from ktudash.reporting.check import Report, Row

WORDS: Final = {
    "author": "Your name, kept with every value",
    "author_hint": "such as A. Bekova, Finance",
    "when": "When (UTC)",
    "indicator": "Indicator",
    "year": "Year",
    "what": "What",
    "from": "From",
    "to": "To",
    "who": "Who",
    "why": "Why (note)",
    "file": "File",
    "by_hand": "by hand",
    "nothing": "–",
    "withdrawn": "withdrawn",
    "sha": "SHA-256 of the file: {sha}. Upload {upload}.",
    "upload": "Upload {upload}.",
    "value": "Value",
    "change": "Change",
    "status": "Status",
    "tick": "Tick to keep",
    "where": "Where",
    "read": "Read",
    "keeps": "Old → new",
    "reason": "Reason",
    "note": "Note: {note}",
    "arrow": "{old} → {new}",
    "was": "{status} ({year})",
    "flipped": "flipped",
    "confirm": "Keep this row: {where}, {code}, {read}",
    "more_rows": "{count} more rows: see the marked-up copy.",
    "pages": "Page {page} of {pages}",
    "newer": "Newer",
    "older": "Older",
    "group_refused": "Refused: not kept, to be put right in the file",
    "group_confirm": "To be confirmed: kept only where ticked",
    "group_changed": "Changed: to be kept",
    "group_new": "New: to be kept",
    "group_unchanged": "Unchanged: nothing to keep",
}

#: The same field on every page that reports: a name typed once stands in all of them, in this browser.
AUTHOR_ID: Final = "actuals-author"
TICK: Final = "actuals-tick"

#: How many refused or unchanged rows a check shows; what can be kept is shown in full.
MOST_ROWS: Final = 200

#: The colour role of each status of a checked row, in the order in which they are read.
ROLES: Final = {"refused": "bad", "confirm": "warn", "changed": "good", "new": "good", "unchanged": "neutral"}

NameOf = Callable[[str], tuple[str, str]]


def exact(value: float | None) -> str:
    """A value with every decimal that it has: a ledger does not round."""
    if value is None or pd.isna(value):
        return WORDS["nothing"]
    return theme.number(value, theme.decimals_of(value, 12))


def author_field() -> Component:
    """Who reports. The browser remembers it."""
    return field(
        WORDS["author"],
        dbc.Input(
            id=AUTHOR_ID,
            type="text",
            placeholder=WORDS["author_hint"],
            maxlength=200,
            persistence=True,
            persistence_type="local",
            autocomplete="name",
        ),
    )


def field(label: str, control: Component) -> Component:
    """A control under its label."""
    return html.Label([html.Span(label, className="field-label"), control], className="field")


def alert(words: str, *, role: str = "bad") -> Component:
    """A sentence about what was or was not done, said aloud too."""
    return html.Div(words, className=f"ledger-alert {role}", role="alert")


def pager(page: int, pages: int, href: Callable[[int], str]) -> Component | None:
    """Links to the pages beside this one (1 is the newest); nothing where there is only one."""
    if pages < 2:
        return None
    return html.Nav(
        [
            dcc.Link(WORDS["newer"], href=href(page - 1), className="plain-button") if page > 1 else None,
            html.Span(WORDS["pages"].format(page=page, pages=pages)),
            dcc.Link(WORDS["older"], href=href(page + 1), className="plain-button") if page < pages else None,
        ],
        className="pager",
    )


# -- what was reported


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
        gone = row["action"] == WITHDRAWN
        return html.Tr(
            [
                html.Td(moment(row["recorded_at"]), className="nowrap"),
                html.Td(_indicator(row["code"], name_of)) if name_of else None,
                html.Td(str(row["year"])),
                html.Td(row["action"], className="nowrap"),
                html.Td(exact(row["value_from"]), className="num"),
                html.Td(WORDS["withdrawn"] if gone else exact(row["value_to"]), className="num strong"),
                html.Td(row["author"], className="words"),
                html.Td(row["note"], className="words"),
                html.Td(_file(row), className="words"),
            ]
        )

    return _table(heads, [line(row) for _, row in history.iterrows()])


def in_force(state: pd.DataFrame, name_of: NameOf) -> Component:
    """The values of a moment: what, of which year, by whom and from where."""
    heads = [("indicator", ""), ("year", ""), ("value", "num"), ("when", ""), ("who", ""), ("why", ""), ("file", "")]
    rows = [
        html.Tr(
            [
                html.Td(_indicator(row["code"], name_of)),
                html.Td(str(row["year"])),
                html.Td(exact(row["value"]), className="num strong"),
                html.Td(moment(row["recorded_at"]), className="nowrap"),
                html.Td(row["author"], className="words"),
                html.Td(row["note"], className="words"),
                html.Td(row["source_file"] or WORDS["by_hand"], className="words"),
            ]
        )
        for _, row in state.iterrows()
    ]
    return _table(heads, rows)


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
        gone = row["change"] == WITHDRAWN
        return html.Tr(
            [
                html.Td(_indicator(row["code"], name_of)),
                html.Td(str(row["year"])),
                html.Td(row["change"]),
                html.Td(exact(row["value_from"]), className="num"),
                html.Td(WORDS["withdrawn"] if gone else exact(row["value_to"]), className="num strong"),
                html.Td(_course(row)),
                html.Td(row["author"], className="words"),
                html.Td(row["note"], className="words"),
            ],
            className="flipped" if row["flipped"] else None,
        )

    return _table(heads, [line(row) for _, row in changes.iterrows()])


def _course(row: pd.Series) -> list[Component | str]:
    """The status before and after as words with their dots; a flip is called one."""
    before = row["status_from"]
    if row["change"] == REPORTED and pd.notna(row["status_from_year"]):
        before = WORDS["was"].format(status=before, year=row["status_from_year"])
    after = html.Span(row["status_to"], className=f"status {STATUS_ROLE[row['status_to']]}")
    if before == row["status_to"]:
        return [after]
    parts: list[Component | str] = [
        html.Span(before, className=f"status {STATUS_ROLE[row['status_from']]}"),
        " → ",
        after,
    ]
    if row["flipped"]:
        parts += [" ", html.Span(WORDS["flipped"], className="badge-note")]
    return parts


def moment(when: pd.Timestamp) -> str:
    """A moment of the ledger, to the minute."""
    return f"{when:%Y-%m-%d %H:%M}"


def _indicator(code: str, name_of: NameOf) -> list[Component | str]:
    name, href = name_of(code)
    return [dcc.Link(code, href=href) if href else code, html.Div(name, className="muted")]


def _file(row: pd.Series) -> Component:
    words = WORDS["sha" if row["source_sha256"] else "upload"]
    return html.Span(
        row["source_file"] or WORDS["by_hand"],
        title=words.format(sha=row["source_sha256"], upload=row["upload_id"]),
    )


def _table(heads: Iterable[tuple[str, str]], rows: Sequence[Component]) -> Component:
    return html.Div(
        html.Table(
            [
                html.Thead(
                    html.Tr([html.Th(WORDS[head], scope="col", className=style or None) for head, style in heads])
                ),
                html.Tbody(list(rows)),
            ],
            className="table-k ledger-table",
        ),
        className="ledger-scroll",
    )


# -- the check of a file


def check_table(report: Report, name_of: NameOf) -> Component:
    """Every row of a check with where it stands, what was read and what becomes of it; doubtful ones can be ticked.

    The number of a tick is the row's place in ``report.rows``.
    """
    ticks = bool(report.of("confirm"))
    heads = (("tick",) if ticks else ()) + ("where", "indicator", "year", "read", "keeps", "reason")
    bodies = []
    for status in ROLES:
        rows = [(place, row) for place, row in enumerate(report.rows) if row.status == status]
        if rows:
            bodies.append(_group(status, rows, name_of, len(heads), ticks))
    return html.Div(
        html.Table(
            [
                html.Thead(
                    html.Tr(
                        [
                            html.Th(WORDS[head], scope="col", className="num" if head in ("read", "keeps") else None)
                            for head in heads
                        ]
                    )
                ),
                *bodies,
            ],
            className="table-k ledger-table check-table",
        ),
        className="ledger-scroll",
    )


def _group(status: str, rows: list[tuple[int, Row]], name_of: NameOf, width: int, ticks: bool) -> Component:
    shown = rows[:MOST_ROWS] if status in ("refused", "unchanged") else rows
    lines = [
        html.Tr(
            html.Th(
                html.Span(WORDS[f"group_{status}"], className=f"status {ROLES[status]}"),
                colSpan=width,
                scope="rowgroup",
            ),
            className="group",
        ),
        *[_line(place, row, name_of, ticks) for place, row in shown],
    ]
    if len(rows) > len(shown):
        more = WORDS["more_rows"].format(count=len(rows) - len(shown))
        lines.append(html.Tr(html.Td(more, colSpan=width, className="muted")))
    return html.Tbody(lines, **attributes(data_status=status))


def _line(place: int, row: Row, name_of: NameOf, ticks: bool) -> Component:
    told: list[Component | str] = [row.reason]
    if row.note:
        told.append(html.Div(WORDS["note"].format(note=row.note), className="muted"))
    return html.Tr(
        [
            *([html.Td(_tick(place, row) if row.status == "confirm" else None)] if ticks else []),
            html.Td(row.key, className="words"),
            html.Td(_indicator(row.code, name_of)),
            html.Td("" if row.year is None else str(row.year)),
            html.Td(row.read, className="num words"),
            html.Td(_keeps(row), className="num"),
            html.Td(told, className="reason"),
        ]
    )


def _tick(place: int, row: Row) -> Component:
    words = WORDS["confirm"].format(where=row.key, code=row.code, read=row.read)
    return html.Label(
        [dbc.Checkbox(id={"type": TICK, "row": place}, value=False), html.Span(words, className="visually-hidden")],
        className="ticked",
    )


def _keeps(row: Row) -> str:
    if row.status == "refused":
        return ""
    new = WORDS["withdrawn"] if row.value is None else exact(row.value)
    return new if row.old is None or row.old == row.value else WORDS["arrow"].format(old=exact(row.old), new=new)


def kept_list(rows: Collection[Row], name_of: NameOf, most: int = 60) -> Component:
    """What was kept, a line each, with the way to the indicator."""
    items = []
    for row in list(rows)[:most]:
        name, href = name_of(row.code)
        items.append(
            html.Li([dcc.Link(row.code, href=href), " ", name, ", ", str(row.year), ": ", html.B(_keeps(row))])
        )
    return html.Ul(items, className="kept")
