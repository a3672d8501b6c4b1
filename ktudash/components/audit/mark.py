"""The mark of what the audit finds on a chart, a tile or an indicator: how much is to be settled, and the way there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from dash import dcc
from dash.development.base_component import Component

from ktudash.audit import SEVERITIES, Finding
from ktudash.audit.standing import OPEN
from ktudash.components.audit import PATH
from ktudash.components.audit.choice import SERIOUS
from ktudash.components.audit.touched import by_chart, to_be_settled, touches
from ktudash.store import CORRECTED, Store, get_store
from ktudash.view import View
from ktudash.words import Message, msg, say

#: How the chart of one indicator's path is named, and that of a pair of both plans.
PATH_OF: Final = "target-"
_PAIR_OF: Final = "two-plans-"


@dataclass(frozen=True)
class Marked:
    """What touches something: how many findings, how many contradictions among them, and the page's filter for it."""

    count: int
    errors: int
    only: tuple[str, str]

    @property
    def told(self) -> Message:
        """In a sentence."""
        return msg("audit-mark-told", count=self.count, errors=self.errors)

    def href(self, view: View) -> str:
        """The way to just these findings."""
        return view.href(PATH, line="", severity=SERIOUS, status=OPEN, **dict([self.only]))


def of_chart(store: Store, name: str, figures: str = CORRECTED) -> Marked | None:
    """What touches the chart ``name``: a declared one by its cells, a path by its indicator, a pair by both sides."""
    if name.startswith(PATH_OF):
        return of_code(store, name.removeprefix(PATH_OF), figures)
    if name.startswith(_PAIR_OF):
        return by_pair(store, figures).get(name.removeprefix(_PAIR_OF))
    settle = to_be_settled(store, figures).by_id
    touching = by_chart(store, figures).get(name, frozenset())
    return _marked((settle[one] for one in touching if one in settle), ("chart", name))


def of_code(store: Store, code: str, figures: str = CORRECTED) -> Marked | None:
    """What touches an indicator."""
    return by_code(store, figures, [code]).get(code)


def by_code(store: Store, figures: str, codes: Iterable[str]) -> Mapping[str, Marked]:
    """What touches each of several indicators; those that nothing touches are left out."""
    found = to_be_settled(store, figures).by_code
    marks = {code: _marked(found.get(code, ()), ("indicator", code)) for code in codes}
    return {code: mark for code, mark in marks.items() if mark}


def by_pair(store: Store, figures: str) -> Mapping[str, Marked]:
    """What touches each pair of both plans, by its id; those that nothing touches are left out."""
    settle = to_be_settled(store, figures).all
    marks = {
        pair.id: _marked((one for one in settle if touches(pair, one)), ("pair", pair.id)) for pair in store.pairs.pairs
    }
    return {id: mark for id, mark in marks.items() if mark}


def _marked(found: Iterable[Finding], only: tuple[str, str]) -> Marked | None:
    severities = [one.severity for one in found]
    return Marked(len(severities), severities.count(SEVERITIES[0]), only) if severities else None


def mark(marked: Marked | None, view: View) -> Component | None:
    """The mark, a link to the findings; it says in full what it counts to whoever points at it."""
    if marked is None:
        return None
    return dcc.Link(
        say(msg("audit-mark", count=marked.count)),
        href=marked.href(view),
        className="audit-mark",
        title=say(marked.told),
    )


def remark(name: str) -> str:
    """What the notes of a chart's slide say of the audit; nothing where nothing touches it."""
    marked = of_chart(get_store(), name)
    return say(marked.told) if marked else ""
