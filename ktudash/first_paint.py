"""The page in the first answer: its words, tables and charts stand there before a script has run.

Dash shows nothing until its scripts have run and asked three times; a reader sees this meanwhile, and without scripts.
The browser takes it away when the living page is drawn (``web/src/first-paint.js``).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Final

from ktudash.clock import today
from ktudash.components.addresses import page_at
from ktudash.components.static import html_of
from ktudash.store import get_store
from ktudash.words import language

#: Pages that are kept: a reader's next views are most often those of the last readers.
_KEPT: Final = 64


def first_paint(path: str, query: Mapping[str, str]) -> str:
    """The HTML of the page at ``path`` with the parameters ``query``; made once for each state of the ledger."""
    store = get_store()
    state = (store.version(), store.judged_version(), store.office_version(), today())
    return _made(path, tuple(sorted(query.items())), language(), state)


@lru_cache(maxsize=_KEPT)
def _made(path: str, query: tuple[tuple[str, str], ...], _language: str, _state: tuple[int, int, int, date]) -> str:
    layout, given = page_at(path)
    return f'<div id="first-paint">{html_of(layout(**{**dict(query), **given}))}</div>'
