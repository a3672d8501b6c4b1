"""A tile: one number that says where the university stands, its change, its course and the next target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components.card import sparkline

Judgement = Literal["good", "bad", "neutral"]


@dataclass(frozen=True)
class Tile:
    """``change`` carries its sign or ▲ ▼ already; ``judgement`` only colours it, never says it alone."""

    label: str
    value: str
    change: str
    judgement: Judgement
    foot: str
    href: str
    course: tuple[float | None, ...] = ()
    note: str = ""
    lines: frozenset[str] = frozenset()


def tile(content: Tile) -> Component:
    """The tile as a link to the page that tells more."""
    return dcc.Link(
        href=content.href,
        className="tile",
        title=content.note or None,
        children=[
            html.Div(content.label, className="tile-label"),
            html.Div(f"{content.value}{'*' if content.note else ''}", className="tile-value"),
            html.Div(content.change, className=f"tile-change {content.judgement}"),
            sparkline(list(content.course), role="actual"),
            html.Div(content.foot, className="tile-foot"),
        ],
    )
