"""The screen of a reader: light or dark, wide or a tablet's or a phone's.

Light or dark is a choice in the frame of every page: links that remember it and lead back.

Without a choice the page follows the system. The server writes the choice into the page, so that no page is ever seen
in the wrong one first, and without scripts.
"""

from __future__ import annotations

from typing import Final

import flask
from dash import html
from dash.development.base_component import Component

from ktudash.components import attributes
from ktudash.components.choosing import way
from ktudash.view import View
from ktudash.words import msg, say

#: Where a choice is remembered, with the scheme behind it.
CHOOSE: Final = "/scheme"

#: For which screens the dark sheet is, by the choice. Paper is always light.
MEDIA: Final = {"light": "not all", "dark": "screen", "system": "screen and (prefers-color-scheme: dark)"}


def scheme() -> str:
    """What the reader of this request has chosen, ``system`` where nothing was."""
    return flask.g.get("scheme", "system") if flask.has_request_context() else "system"


def on_phone() -> bool:
    """Whether the page is for a screen as narrow as a phone's."""
    return bool(flask.g.get("phone")) if flask.has_request_context() else False


def on_tablet() -> bool:
    """Whether the page is for a screen where cards that are half as wide on a desk have the whole width."""
    return bool(flask.g.get("tablet")) if flask.has_request_context() else False


def sheet(address: str) -> str:
    """The link to the dark sheet at ``address``, for the head of a page."""
    return f'<link rel="stylesheet" href="{address}" media="{MEDIA[scheme()]}">'


def choice(view: View) -> Component:
    """A link for each."""
    return html.Nav(
        [
            way(CHOOSE, one, say(msg("shell-scheme", scheme=one)), back=view.href(), chosen=one == scheme())
            for one in MEDIA
        ],
        className="languages schemes",
        **attributes(aria_label=say(msg("shell-schemes"))),
    )
