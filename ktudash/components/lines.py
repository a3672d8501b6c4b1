"""Lists of lines and of findings: the scoreboard and what needs attention."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.catalog import Line
from ktudash.plan.attainment import STATUS_ROLE, STATUSES
from ktudash.plan.attention import Attention
from ktudash.view import View

WORDS: Final = {
    "number_SP": "{number}",
    "number_CD": "D{number}",
    "count": "{count} indicators",
    "no_actuals": "{count} indicators, no actual reported",
    "below": "{count} below what was reached",
    "flat": "{count} the same every year",
    "plateau": "{count} stand still in the last year",
    "moving": "every target moves",
    "worst": "Furthest behind: {name} ({code})",
    "status": "{count} {status}",
}


def scoreboard_rows(board: pd.DataFrame, lines: Mapping[str, Line], view: View) -> Component:
    """One row a line: name, counts by status as a bar and in words, the worst indicator, the way there."""
    return html.Div([_row(row, lines[row["line_id"]], view) for _, row in board.iterrows()])


def _row(row: pd.Series, line: Line, view: View) -> Component:
    silent = not row["n_judged"]
    return html.Div(
        className="line-row",
        children=[
            html.Span(WORDS[f"number_{line.plan}"].format(number=line.number), className="line-number"),
            html.Div(
                [
                    dcc.Link(line.name, href=view.href("/targets", line=line.id), className="line-name"),
                    html.Div(
                        WORDS["no_actuals" if silent else "count"].format(count=row["n"]),
                        className="line-meta",
                    ),
                ]
            ),
            html.Div([*(_ambition(row) if silent else _statuses(row, view))], className="line-course"),
        ],
    )


def _bar(parts: Iterable[tuple[int, str]], whole: int) -> Component:
    return html.Div(
        [html.I(className=role, style={"width": f"{count / whole * 100:.1f}%"}) for count, role in parts if count],
        className="stack",
    )


def _chips(words: Iterable[str | Component]) -> Component:
    return html.Div([html.Span(word) for word in words], className="chips")


def _ambition(row: pd.Series) -> list[Component]:
    """Without actuals: how ambitious the targets are, as a bar and in words."""
    counts = (("below", "bad"), ("flat", "warn"), ("plateau", "neutral"))
    parts = [(int(row[f"n_{key}_baseline" if key == "below" else f"n_{key}"]), key, role) for key, role in counts]
    words = [WORDS[key].format(count=count) for count, key, _ in parts if count]
    return [_bar([(count, role) for count, _, role in parts], row["n"]), _chips(words or [WORDS["moving"]])]


def _statuses(row: pd.Series, view: View) -> list[Component]:
    """With actuals: counts by status as a bar and in words, and the worst by name."""
    counts = [(int(row[status]), status) for status in STATUSES if row[status]]
    words: list[str | Component] = [WORDS["status"].format(count=count, status=status) for count, status in counts]
    if row["worst_code"]:
        words.append(
            dcc.Link(
                WORDS["worst"].format(name=row["worst_short_name"], code=row["worst_code"]),
                href=view.href(f"/targets/{row['worst_code']}"),
            )
        )
    return [_bar([(count, STATUS_ROLE[status]) for count, status in counts], row["n"]), _chips(words)]


def findings(found: Iterable[Attention], view: View) -> Component:
    """Findings as links, worst first: to the indicator, or to the line or plan they are about."""
    return html.Div(
        [dcc.Link(html.Span(one.words), href=_target(one, view), className=f"finding {one.severity}") for one in found]
    )


def _target(one: Attention, view: View) -> str:
    if one.code:
        return view.href(f"/targets/{one.code}")
    if "-" in one.link:
        return view.href("/targets", line=one.link)
    return view.href("/targets", plan=one.link, line="")
