"""Which findings a reader should see first."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ktudash.audit.engine import Audit
from ktudash.audit.model import SEVERITIES, Finding
from ktudash.audit.standing import OPEN, Judgements, status_of


def worst(audit: Audit, judged: Judgements, count: int) -> tuple[Finding, ...]:
    """The ``count`` open contradictions that a reader outside would notice first, one a relation."""
    seen: set[str] = set()
    found = []
    for finding in ordered(one for one in audit.open if one.severity == SEVERITIES[0]):
        relation = finding.check.relation.id
        if relation not in seen and status_of(finding, judged) == OPEN:
            seen.add(relation)
            found.append(finding)
    return tuple(found[:count])


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Worst first: by severity, then by how soon a reader outside notices it, then by how far the figures are apart."""
    return sorted(findings, key=lambda one: (SEVERITIES.index(one.severity), -one.check.relation.weight, -apart(one)))


def apart(finding: Finding) -> float:
    """How far the figures of a finding are apart: 0 where they are equal, 1 where one is nothing of the other."""
    outcome = finding.outcome
    nearest = outcome.printed - finding.difference
    figures = outcome.values or (outcome.printed, nearest)
    sizes = [abs(figure) for figure in figures if math.isfinite(figure)]
    if len(sizes) < 2 or max(sizes) == 0 or finding.kind == "own_wording":
        return 0.0
    return 1 - min(sizes) / max(sizes)
