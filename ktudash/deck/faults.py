"""The known faults of the plan as one slide: the open contradictions that a reader outside finds first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ktudash import theme
from ktudash.audit import SEVERITIES, Finding
from ktudash.audit.ranking import ordered
from ktudash.audit.standing import OPEN, Judgements, status_of
from ktudash.audit.telling import said, title
from ktudash.chart.model import Story
from ktudash.components.audit import PATH
from ktudash.components.audit.choice import lines_of
from ktudash.drawing.pptx import Field, Table
from ktudash.plan.names import line_tag
from ktudash.store import Store
from ktudash.words import Listed, Own, Text, msg, say

#: As many as one slide holds.
MOST: Final = 7

_COLUMNS: Final = ("what", "says", "where", "status")
_SHARES: Final = (0.36, 0.38, 0.15, 0.11)


def faults_of_line(store: Store, line: str, *, root: str | None = None) -> list[Table]:
    """The slide of a line: nothing where no contradiction touches it."""
    judged = store.judgements()
    found = [
        one
        for one in ordered(store.audit().open)
        if one.severity == SEVERITIES[0] and line in lines_of(store, one) and status_of(one, judged) == OPEN
    ]
    if not found:
        return []
    name = msg("audit-slide-line", line=line_tag(store.catalog.lines[line]), count=len(found))
    link = "" if root is None else f"{root}{PATH}?line={line}"
    return [faults_slide(store, found, judged, title_of=name, link=link)]


def faults_slide(
    store: Store,
    found: Sequence[Finding],
    judged: Judgements,
    *,
    title_of: Text = "",
    link: str = "",
    filters: Sequence[Text] = (),
) -> Table:
    """The first of ``found``, one a relation, as a table; ``filters`` say how they were narrowed."""
    first: dict[str, Finding] = {}
    for one in found:
        first.setdefault(one.check.relation.id, one)
    one_each = list(first.values())[:MOST]
    open_ones = sum(one.severity == SEVERITIES[0] and status_of(one, judged) == OPEN for one in found)
    told = Listed(tuple(filters), "semicolon")
    story = Story(
        name="known-faults",
        title=say(title_of or msg("audit-slide-title", count=open_ones)),
        subtitle=say(msg("audit-slide-sub", shown=len(one_each), filtered=bool(filters), filters=told)),
        source=say(store.source_of([table for one in one_each for table in one.tables])),
        key=say(msg("audit-file-key")),
        filters=say(told) if filters else "",
    )
    heads = tuple(Field(say(msg("audit-slide-head", column=column))) for column in _COLUMNS)
    return Table(story, heads, tuple(_row(store, one, judged) for one in one_each), _SHARES, link)


def _row(store: Store, finding: Finding, judged: Judgements) -> tuple[Field, ...]:
    status = status_of(finding, judged)
    known = store.catalog.tables
    tables: Text = Listed(tuple(Own("table", one, known[one].number) for one in finding.tables), "comma")
    return (
        Field(say(title(finding)), bold=True),
        Field(say(said(finding))),
        Field(say(tables if finding.tables else msg("audit-reported")), ink=theme.COLOUR["muted"]),
        Field(say(msg("audit-status", status=status)), ink=theme.COLOUR["bad" if status == OPEN else "good"]),
    )
