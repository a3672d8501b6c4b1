"""The mark of what the audit finds on a chart, a tile or an indicator: how much there is, and the way there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dash import dcc
from dash.development.base_component import Component

from ktudash.audit import SEVERITIES
from ktudash.components.audit import PATH
from ktudash.components.audit.touched import by_chart, of_codes
from ktudash.store import CORRECTED, Store, get_store
from ktudash.view import View
from ktudash.words import Message, msg, say

#: How the chart of one indicator's path is named.
_PATH_OF: Final = "target-"


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


def of_chart(store: Store, name: str, figures: str = CORRECTED) -> Marked | None:
    """What touches the chart ``name``: a declared one by its cells, an indicator's path by its code."""
    if name.startswith(_PATH_OF):
        return of_code(store, name.removeprefix(_PATH_OF), figures)
    return _marked(store, figures, by_chart(store, figures).get(name, frozenset()), ("chart", name))


def of_code(store: Store, code: str, figures: str = CORRECTED) -> Marked | None:
    """What touches an indicator."""
    found = frozenset(one.id for one in of_codes(store, figures, [code]))
    return _marked(store, figures, found, ("indicator", code))


def _marked(store: Store, figures: str, ids: frozenset[str], only: tuple[str, str]) -> Marked | None:
    """Nothing where only weak targets are found: those are told by the targets themselves."""
    severities = [one.severity for one in store.audit(figures).open if one.id in ids]
    if all(one == SEVERITIES[-1] for one in severities):
        return None
    return Marked(len(severities), severities.count(SEVERITIES[0]), only)


def mark(marked: Marked | None, view: View) -> Component | None:
    """The mark, a link to the findings; it says in full what it counts to whoever points at it."""
    if marked is None:
        return None
    return dcc.Link(
        say(msg("audit-mark", count=marked.count)),
        href=view.href(PATH, line="", **dict([marked.only])),
        className="audit-mark",
        title=say(marked.told),
    )


def remark(name: str) -> str:
    """What the notes of a chart's slide say of the audit; nothing where nothing touches it."""
    marked = of_chart(get_store(), name)
    return say(marked.told) if marked else ""
