"""Pages as of a day: whatever a page shows of what was reported, it shows as it stood at the end of that day.

The day stands in the link (``as_of``) and stays there from page to page; pages know nothing of it. What a page reads of
the ledger it reads through the store, which is told the day for as long as the page is made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from dash.development.base_component import Component

from ktudash.reported import as_of
from ktudash.view import AS_OF, past_day

Layout = Callable[..., Component]


def dated(layout: Layout) -> Layout:
    """``layout``, made as of the day of its query; what is no day is for the page to name."""

    @wraps(layout)
    def made(**query: str) -> Component:
        with as_of(past_day(query.get(AS_OF, ""))):
            return layout(**query)

    return made
