"""Pages as of a day or a meeting: whatever a page shows of what was reported, it shows as it stood then.

The day (its end) or the name of the meeting stands in the link (``as_of``) and stays there from page to page; pages
know nothing of it. What a page reads of the ledger it reads through the store, which is told of it meanwhile, and
which looks once what is newest there: a page shows one state.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from dash.development.base_component import Component

from ktudash.reported import as_of, looked_once
from ktudash.then import past
from ktudash.view import AS_OF

Layout = Callable[..., Component]


def dated(layout: Layout) -> Layout:
    """``layout``, made as of the day or the meeting of its query; what is neither is for the page to name."""

    @wraps(layout)
    def made(**query: str) -> Component:
        with as_of(past(query.get(AS_OF, ""))), looked_once():
            return layout(**query)

    return made
