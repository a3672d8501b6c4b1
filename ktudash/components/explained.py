"""Why it is so, below a chart and in the notes of its slide: the newest explanation of what the chart draws."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from textwrap import shorten
from typing import Final
from urllib.parse import quote

from dash import dcc, html
from dash.development.base_component import Component

from ktudash import registry
from ktudash.components import ledger
from ktudash.components.audit import mark
from ktudash.indicators.choice import PATH as TARGETS
from ktudash.remembered import of_the_store
from ktudash.reporting.ledger import Explanation
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Listed, Message, Text, Year, msg, say

#: The place on the page of an indicator where all its explanations stand.
PLACE: Final = "explained"
#: Letters of an explanation below a chart; the whole of it is a click away.
_MOST: Final = 400


def below(name: str, view: View) -> Component | None:
    """The newest explanation of what the chart ``name`` draws, short, with the way to all; ``None`` without any."""
    found = _newest(get_store(), name)
    if found is None:
        return None
    words = shorten(say(_told(found)), _MOST, placeholder=" …")
    path = f"{TARGETS}/{quote(found.code)}"
    link = dcc.Link(say(msg("card-explained-all", code=found.code)), href=f"{view.href(path)}#{PLACE}")
    return html.P([words, " ", link], className="card-why")


def remark(name: str) -> str:
    """What the notes of a chart's slide say beside its own: what the audit finds, and why it is so."""
    found = _newest(get_store(), name)
    parts: list[Text] = [one for one in (mark.remark(name), found and _told(found)) if one]
    return say(Listed(tuple(parts), "lines")) if parts else ""


def _told(one: Explanation) -> Message:
    return msg("card-explained", code=one.code, year=Year(one.year), explanation=ledger.explained(one))


def _newest(store: Store, name: str) -> Explanation | None:
    known = store.explanations()
    if not known:
        return None
    code = name.removeprefix(mark.PATH_OF)
    codes = frozenset([code]) if code != name else _codes(store).get(name, frozenset())
    of_chart = [one for (of, _), one in known.items() if of in codes]
    return max(of_chart, key=lambda one: one.id, default=None)


@of_the_store
@lru_cache(maxsize=4)
def _codes(store: Store) -> Mapping[str, frozenset[str]]:
    """The indicators that each declared chart speaks of, not those it only reckons with."""
    registry.discover()
    return {
        one.name: frozenset(
            code
            for need in one.needs.values()
            if isinstance(need, registry.Targets) and need.leads
            for code in need.codes
        )
        for one in registry.charts()
    }
