"""A link that chooses something which the browser remembers (language, light or dark), and leads back to the view."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlencode

from dash import html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.site import inside

#: In the link: the way back.
TO: Final = "to"


def address(choose: str, value: str, back: str) -> str:
    """Where ``value`` is chosen below the address ``choose``; ``back`` is the view that it is chosen on."""
    return inside(f"{choose}/{value}?{urlencode({TO: back})}")


def way(choose: str, value: str, words: str, *, back: str, chosen: bool, **more: Any) -> Component:
    """The link that chooses ``value``, see :func:`address`."""
    current = attributes(aria_current="true") if chosen else {}
    return html.A(
        words,
        href=address(choose, value, back),
        className="language chosen" if chosen else "language",
        **more,
        **current,
    )
