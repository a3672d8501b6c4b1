"""The page in the first answer: its words, tables and charts stand there before a script has run.

Dash shows nothing until its scripts have run and asked three times; a reader sees this meanwhile, and without scripts.
The browser takes it away when the living page is drawn (``web/src/first-paint.js``).
"""

from __future__ import annotations

from collections.abc import Mapping

from ktudash.components.addresses import page_at
from ktudash.components.static import html_of


def first_paint(path: str, query: Mapping[str, str]) -> str:
    """The HTML of the page at ``path`` with the parameters ``query``; the whole answer is kept (`serving.kept`)."""
    layout, given = page_at(path)
    return f'<div id="first-paint">{html_of(layout(**{**dict(query), **given}))}</div>'
