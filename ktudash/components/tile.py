"""A tile: one number that says where the university stands, against its target, its change and its course."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.components.card import sparkline
from ktudash.words import Text, say

Judgement = Literal["good", "warn", "bad", "neutral"]


@dataclass(frozen=True)
class Tile:
    """``judgement`` and ``change_judgement`` only colour ``standing`` and ``change``, never say it alone.

    ``descending``: a smaller number is higher, as the places of a ranking are.
    """

    label: Text
    value: Text
    standing: Text
    judgement: Judgement
    change: Text
    change_judgement: Judgement
    foot: Text
    href: str
    course: tuple[float | None, ...] = ()
    descending: bool = False
    audited: Component | None = None


def tile(content: Tile) -> Component:
    """The tile as a link to the page that tells more; the mark of the audit, a link of its own, stands over it."""
    if content.audited is None:
        return _tile(content)
    return html.Div([_tile(content), content.audited], className="tile-box")


def _tile(content: Tile) -> Component:
    label = say(content.label)
    return dcc.Link(
        href=content.href,
        className="tile",
        children=[
            html.Div(label, className="tile-label", title=label),
            html.Div(
                [
                    html.Span(say(content.value), className="tile-value"),
                    sparkline(list(content.course), width=64, role="actual", descending=content.descending),
                ],
                className="tile-head",
            ),
            html.Div(say(content.standing), className=f"tile-standing {content.judgement}")
            if content.standing
            else None,
            html.Div(say(content.change), className=f"tile-change {content.change_judgement}"),
            html.Div(say(content.foot), className="tile-foot"),
        ],
    )
