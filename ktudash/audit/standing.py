"""How a finding stands: what the office says of it, and where it says nothing, whether a correction settles it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from ktudash.audit.model import Finding
from ktudash.reporting.ledger import OPEN, STATUSES, Judgement

__all__ = ["CORRECTED", "OPEN", "STATUSES", "Judgements", "status_of"]

CORRECTED: Final = STATUSES[-1]

#: The newest judgement of each finding that was judged, by its id.
Judgements: TypeAlias = Mapping[str, Judgement]


def status_of(finding: Finding, judged: Judgements) -> str:
    """One of :data:`STATUSES`."""
    said = judged.get(finding.id)
    if said is not None:
        return said.status
    return CORRECTED if finding.corrected else OPEN
