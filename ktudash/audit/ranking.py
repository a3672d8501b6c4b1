"""Which findings a reader should see first."""

from __future__ import annotations

import math

from ktudash.audit.engine import Audit
from ktudash.audit.model import SEVERITIES, Finding


def worst(audit: Audit, count: int) -> tuple[Finding, ...]:
    """The ``count`` worst contradictions, the widest apart first, one a relation: its other places say the same."""
    seen: set[str] = set()
    found = []
    for finding in sorted(
        (one for one in audit.open if one.severity == SEVERITIES[0] and not one.corrected), key=apart, reverse=True
    ):
        if finding.check.relation.id not in seen:
            seen.add(finding.check.relation.id)
            found.append(finding)
    return tuple(found[:count])


def apart(finding: Finding) -> float:
    """How far the figures of a finding are apart: 0 where they are equal, 1 where one is nothing of the other."""
    outcome = finding.outcome
    nearest = outcome.printed - finding.difference
    figures = outcome.values or (outcome.printed, nearest)
    sizes = [abs(figure) for figure in figures if math.isfinite(figure)]
    if len(sizes) < 2 or max(sizes) == 0 or finding.kind == "own_wording":
        return 0.0
    return 1 - min(sizes) / max(sizes)
