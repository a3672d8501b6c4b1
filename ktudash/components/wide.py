"""What may be wider than its card: it scrolls in there, by arrow keys too, and not the page with it."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component


def wide(table: Component) -> Component:
    """``table`` in a box of its own, which the keyboard reaches."""
    return html.Div(table, className="scroll-x", tabIndex="0")
