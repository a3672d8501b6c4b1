"""Lists of lines and of findings: the scoreboard and what needs attention."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.catalog import Line
from ktudash.components import attributes
from ktudash.components.codes import unbroken
from ktudash.plan.attainment import STATUS_ROLE, STATUSES
from ktudash.plan.attention import Finding, OverdueTogether
from ktudash.plan.findings import owners, sentence, subject
from ktudash.plan.names import line_name, line_short, status_count
from ktudash.plan.paths import short_name
from ktudash.plan.scoreboard import by_status
from ktudash.view import View
from ktudash.words import Text, msg, say

#: Where a sentence has its link.
_LINK: Final = "\ufffc"


def scoreboard_rows(board: pd.DataFrame, lines: Mapping[str, Line], view: View, *, short: bool = False) -> Component:
    """One row a line: name, counts by status as a bar and in words, the worst indicator, the way there.

    ``short``: a line stands there by its short name, and says its whole one when it is pointed at.
    """
    return html.Div([_row(row, lines[row["line_id"]], view, short) for _, row in board.iterrows()])


def _row(row: pd.Series, line: Line, view: View, short: bool) -> Component:
    silent, whole = not row["n_judged"], say(line_name(line))
    name = say(line_short(line)) if short else whole
    return html.Div(
        className="line-row",
        children=[
            html.Span(
                say(msg("home-line-number", plan=line.plan, number=str(line.number))),
                className="line-number",
            ),
            html.Div(
                [
                    dcc.Link(
                        name,
                        href=view.href("/targets", line=line.id),
                        className="line-name",
                        title=whole if name != whole else None,
                    ),
                    html.Div(_meta(row, view), className="line-meta"),
                ]
            ),
            html.Div([*(_ambition(row) if silent else _statuses(row))], className="line-course"),
        ],
    )


def _bar(parts: Iterable[tuple[int, str]], whole: int) -> Component:
    return html.Div(
        [html.I(className=role, style={"width": f"{count / whole * 100:.1f}%"}) for count, role in parts if count],
        className="stack",
    )


def _chips(words: Iterable[tuple[Text, str]]) -> Component:
    """Each with the role of its part of the bar: paper, which may have no colours, shows how that looks."""
    return html.Div([html.Span(say(word), **attributes(data_role=role)) for word, role in words], className="chips")


def _meta(row: pd.Series, view: View) -> str | Component:
    """Below a line's name: the indicator furthest behind, or how many there are where none is."""
    code, count = row["worst_code"], int(row["n"])
    if not row["n_judged"]:
        return say(msg("home-line-silent", count=count))
    if not code:
        return say(msg("home-line-achieved", count=count))
    name = say(short_name(code, row["worst_short_name"]))
    before, _, after = say(msg("home-line-worst", name=_LINK)).partition(_LINK)
    return html.Span([before, dcc.Link(name, href=view.href(f"/targets/{code}")), after])


def _ambition(row: pd.Series) -> list[Component]:
    """Without actuals: how ambitious the targets are, as a bar and in words."""
    below, flat, plateau = int(row["n_below_baseline"]), int(row["n_flat"]), int(row["n_plateau"])
    words = [
        *([(msg("home-line-below", count=below), "bad")] if below else []),
        *([(msg("home-line-flat", count=flat), "warn")] if flat else []),
        *([(msg("home-line-plateau", count=plateau), "neutral")] if plateau else []),
    ]
    return [
        _bar([(below, "bad"), (flat, "warn"), (plateau, "neutral")], row["n"]),
        _chips(words or [(msg("home-line-moving"), "nothing")]),
    ]


def _statuses(row: pd.Series) -> list[Component]:
    """With actuals: counts by status as a bar and in words."""
    found = by_status({status: int(row[status]) for status in STATUSES})
    words = [(status_count(status, *counts), STATUS_ROLE[status]) for status, counts in found.items()]
    return [_bar([(count, STATUS_ROLE[status]) for status, (count, _) in found.items()], row["n"]), _chips(words)]


def findings(found: Iterable[Finding], places: Mapping[str, Text], view: View) -> Component:
    """Findings as links, the most urgent first: to the indicator, or to the line or plan they are about.

    ``places`` gives the names of lines and plans by their ids.
    """
    return html.Div([_finding(one, places, view) for one in found])


def _finding(one: Finding, places: Mapping[str, Text], view: View) -> Component:
    meta = owners(one)
    return dcc.Link(
        html.Span(
            [
                html.B(say(msg("home-finding", name=subject(one, places)))),
                " ",
                say(sentence(one)),
                " ",
                html.Small(unbroken(say(meta)), className="finding-owner") if meta else None,
            ]
        ),
        href=_target(one, view),
        className=f"finding {one.severity}",
    )


def _target(one: Finding, view: View) -> str:
    if not isinstance(one, OverdueTogether):
        return view.href(f"/targets/{one.code}")
    if one.place in ("SP", "CD"):
        return view.href("/targets", plan=one.place, line="")
    return view.href("/targets", line=one.place)
