"""All checks of both documents and of what was reported, and what each comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from ktudash.audit import confidential, legible, paths, plans, reported
from ktudash.audit.cells import Cells
from ktudash.audit.declared import AUDIT_FILE, Declared, bind
from ktudash.audit.kinds import judge
from ktudash.audit.model import CUT, FAILS, FAULTS, SEVERITIES, SILENT, Cell, Check, Finding
from ktudash.audit.repair import repair
from ktudash.catalog import Indicator
from ktudash.plan.pairs import Pairs


@dataclass(frozen=True)
class Audit:
    """The findings in the order of the checks, what holds among them, and the cells that none speaks of.

    ``planned``: the checks that people wrote down, some of which are repeated for what is reported.
    """

    findings: tuple[Finding, ...]
    untouched: tuple[tuple[Cell, str], ...]
    planned: tuple[Check, ...] = ()

    @cached_property
    def open(self) -> tuple[Finding, ...]:
        """What does not hold, worst first: by severity, then by kind of fault, then as found."""
        wrong = [finding for finding in self.findings if not finding.holds]
        return tuple(sorted(wrong, key=lambda one: (SEVERITIES.index(one.severity), FAULTS.index(one.fault))))

    def settled_by(self, corrected: Audit) -> Audit:
        """This audit of the print, with a mark on each finding that the corrections in force settle."""
        still = {finding.id for finding in corrected.open}
        return replace(
            self,
            findings=tuple(replace(one, corrected=not one.holds and one.id not in still) for one in self.findings),
        )

    @cached_property
    def held(self) -> Mapping[str, int]:
        """How many checks of each kind hold."""
        counts: dict[str, int] = {}
        for finding in self.findings:
            if finding.holds:
                counts[finding.kind] = counts.get(finding.kind, 0) + 1
        return counts


def run(
    frames: Mapping[str, pd.DataFrame],
    indicators: Mapping[str, Indicator],
    declared: Declared,
    baselines: pd.DataFrame,
    pairs: Pairs,
) -> Audit:
    """What the documents say. ``frames`` and ``baselines`` are those of the store, in force or as printed.

    A relation that names cells which a frame does not have raises :class:`~ktudash.schema.DataError`.
    """
    cells = Cells(frames)
    planned = [check for relation in declared.relations for check in bind(relation, cells)]
    checks = [
        *planned,
        *confidential.checks(cells, frames[confidential.FRAME]),
        *legible.checks(cells),
        *paths.checks(cells, indicators, planned),
        *plans.checks(cells, indicators, baselines, pairs),
    ]
    return Audit(tuple(_findings(checks)), tuple(_untouched(cells, checks, declared)), tuple(planned))


def with_actuals(audit: Audit, actuals: pd.DataFrame, indicators: Mapping[str, Indicator]) -> Audit:
    """``audit`` and what was reported: ``actuals`` is the ledger's state. Quick, so that every report can be met."""
    told = _findings(list(reported.checks(actuals, indicators, audit.planned)))
    return replace(audit, findings=(*audit.findings, *told))


def _findings(checks: list[Check]) -> list[Finding]:
    touching: dict[str, list[Check]] = {}
    for check in checks:
        for cell in check.cells:
            touching.setdefault(cell.key, []).append(check)
    found = []
    for check in checks:
        outcome = judge(check)
        if outcome.verdict == SILENT:
            continue
        fault, remedy = check.relation.fault, None
        if outcome.verdict == CUT:
            fault = "misprint"
        if outcome.verdict == FAILS and fault == "contradiction":
            remedy = repair(check, outcome, touching)
            fault = "misprint" if remedy.sure else fault
        found.append(Finding(check, outcome, fault, remedy))
    return found


def _untouched(cells: Cells, checks: list[Check], declared: Declared) -> list[tuple[Cell, str]]:
    """The printed numbers that no check speaks of, each with its reason (empty: nobody gave one)."""
    touched = {cell.key for check in checks for cell in check.cells}
    reasons = {
        part.cell.key: entry.reason
        for entry in declared.untouched
        for part in cells.operand(entry.reference, {}, AUDIT_FILE, many=True)
    }
    return [
        (cell, reasons.get(cell.key, ""))
        for cell in cells.all()
        if cell.key not in touched and cell.status in ("reported", "lower_bound")
    ]
