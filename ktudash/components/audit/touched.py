"""What a finding touches: the charts that show one of its cells, by the needs that they declare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from ktudash import registry
from ktudash.audit import Finding
from ktudash.store import CORRECTED, Store


def by_chart(store: Store, figures: str) -> Mapping[str, frozenset[str]]:
    """The ids of the findings that do not hold, by the names of the charts that show one of their cells."""
    return _by_chart(store, figures, store.version())


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


@lru_cache(maxsize=4)
def _cells(store: Store) -> Mapping[str, frozenset[str]]:
    """The cells that each chart is made of: its data is loaded once, so they never change."""
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


def of_codes(store: Store, figures: str, codes: Iterable[str]) -> tuple[Finding, ...]:
    """What does not hold of one of these indicators."""
    wanted = set(codes)
    return tuple(finding for finding in store.audit(figures).open if wanted & set(finding.codes))
