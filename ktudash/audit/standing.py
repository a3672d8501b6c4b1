"""How a finding stands: what the office says of it, and where it says nothing, whether a correction settles it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from ktudash.audit.engine import Audit
from ktudash.audit.model import SEVERITIES, Finding
from ktudash.reporting.ledger import OPEN, STATUSES, Judgement

__all__ = ["CORRECTED", "OPEN", "STATUSES", "Judgements", "Tally", "status_of", "tally"]

CORRECTED: Final = STATUSES[-1]

#: The newest judgement of each finding that was judged, by its id.
Judgements: TypeAlias = Mapping[str, Judgement]


def status_of(finding: Finding, judged: Judgements) -> str:
    """One of :data:`STATUSES`."""
    said = judged.get(finding.id)
    if said is not None:
        return said.status
    return CORRECTED if finding.corrected else OPEN


@dataclass(frozen=True)
class Tally:
    """The contradictions of the print by how they stand; they add up to ``all``."""

    all: int
    corrected: int
    explained: int
    accepted: int
    open: int


def tally(printed: Audit, judged: Judgements) -> Tally:
    """``printed``: the audit of the print, in which a correction in force settles what it repairs."""
    found = [status_of(one, judged) for one in printed.open if one.severity == SEVERITIES[0]]
    counts = {status: found.count(status) for status in STATUSES}
    return Tally(len(found), counts["corrected"], counts["explained"], counts["accepted"], counts["open"])
