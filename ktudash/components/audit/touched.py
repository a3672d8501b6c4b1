"""What a finding touches: the charts that show one of its cells, by the needs that they declare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ktudash import registry
from ktudash.audit import SEVERITIES, Finding
from ktudash.audit.standing import OPEN, status_of
from ktudash.plan.pairs import Pair
from ktudash.remembered import of_the_store
from ktudash.reported import asked_then
from ktudash.store import CORRECTED, Store
from ktudash.then import Then


def by_chart(store: Store, figures: str) -> Mapping[str, frozenset[str]]:
    """The ids of the findings that do not hold, by the names of the charts that show one of their cells."""
    return _by_chart(store, figures, store.version())


@of_the_store
@lru_cache(maxsize=8)
def _by_chart(store: Store, figures: str, _version: int) -> Mapping[str, frozenset[str]]:
    of_cell: dict[str, set[str]] = {}
    for finding in store.audit(figures).open:
        for cell in finding.check.cells:
            of_cell.setdefault(cell.key, set()).add(finding.id)
    return {
        name: frozenset(found for cell in cells for found in of_cell.get(cell, ()))
        for name, cells in _cells(store).items()
    }


@of_the_store
@lru_cache(maxsize=4)
def _cells(store: Store) -> Mapping[str, frozenset[str]]:
    """The cells that each chart is made of: they follow from the data alone."""
    registry.discover()
    return {
        one.name: frozenset(
            cell for rows in one.rows(store, CORRECTED).values() if "cell" in rows for cell in rows["cell"]
        )
        for one in registry.charts()
    }


def charts_of(store: Store, figures: str, finding: Finding) -> list[registry.Declared]:
    """The charts that a finding touches, in reading order."""
    found = by_chart(store, figures)
    return [one for one in registry.charts() if finding.id in found[one.name]]


def touches(pair: Pair, finding: Finding) -> bool:
    """Whether a finding speaks of an indicator, or a section heading, of a pair."""
    return not {*pair.older, *pair.newer}.isdisjoint(finding.codes)


def is_serious(finding: Finding) -> bool:
    """Whether somebody should look at it: a weak target is told by the target itself, a cut digit misleads nobody."""
    return finding.severity != SEVERITIES[-1]


@dataclass(frozen=True)
class ToBeSettled:
    """What is serious and open: nothing that the office has explained, accepted or corrected."""

    all: tuple[Finding, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Finding]:
        """Each by its id."""
        return {one.id: one for one in self.all}

    @cached_property
    def by_code(self) -> Mapping[str, Sequence[Finding]]:
        """Those that speak of each indicator."""
        found: dict[str, list[Finding]] = {}
        for one in self.all:
            for code in one.codes:
                found.setdefault(code, []).append(one)
        return found


def to_be_settled(store: Store, figures: str) -> ToBeSettled:
    """What is to be settled of the state that is asked about: every card of a page asks, it is sorted out once."""
    unread = store.unread
    found = _to_be_settled(store, figures, store.version(), store.judged_version(), asked_then())
    if store.unread != unread:  # made while the ledger went away: an answer for now
        _to_be_settled.cache_clear()
    return found


@of_the_store
@lru_cache(maxsize=8)
def _to_be_settled(store: Store, figures: str, _version: int, _judged: int, _then: Then | None) -> ToBeSettled:
    judged = store.judgements()
    return ToBeSettled(
        tuple(one for one in store.audit(figures).open if is_serious(one) and status_of(one, judged) == OPEN)
    )
