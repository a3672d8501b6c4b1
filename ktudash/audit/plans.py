"""Checks between what was and what is planned, and between the two plans, where the register says they compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import pandas as pd

from ktudash.audit.cells import Cells
from ktudash.audit.model import Check, Part, Relation
from ktudash.audit.paths import by_code, name_of
from ktudash.catalog import REGISTER_FILE, Indicator
from ktudash.plan.continuity import successor
from ktudash.words import Own, msg

#: A way to the first target steeper than this a year is asked about.
LEAP: Final = 0.25


def checks(cells: Cells, indicators: Mapping[str, Indicator], baselines: pd.DataFrame) -> Iterator[Check]:
    """``baselines``: those of :func:`ktudash.plan.continuity.baselines`."""
    yield from _first_targets(cells, indicators, baselines)
    yield from _between(cells, indicators)


def _first_targets(cells: Cells, indicators: Mapping[str, Indicator], baselines: pd.DataFrame) -> Iterator[Check]:
    """The first target of each indicator against its last actual, like for like."""
    paths = by_code(cells, "targets")
    known = baselines[baselines["comparable"] & baselines["value"].notna()]
    for code, year in zip(known["code"], known["year"], strict=True):
        indicator = indicators[str(code)]
        first = next((cell for cell in paths[indicator.code] if cell.status not in ("none", "blank")), None)
        if first is None:
            continue
        where = f"{REGISTER_FILE}, {indicator.code}, column baseline"
        before = cells.operand(indicator.baseline, {"year": str(int(year))}, where, blanks=False)
        name, note = name_of(indicator), Own("baseline-note", indicator.code, indicator.baseline_note)
        kinds = [("begins_above", "weak", msg("audit-title-begins", name=name), 0.0)]
        if indicator.kind == "level":
            kinds.append(("no_leap", "implausible", msg("audit-title-leap", name=name), LEAP))
        for kind, fault, title, tolerance in kinds:
            relation = Relation(
                f"{kind}:{code}", kind, title, fault, note=note, better=indicator.polarity, tolerance=tolerance
            )
            yield Check(relation, (), (Part(first),), (before,))


def _between(cells: Cells, indicators: Mapping[str, Indicator]) -> Iterator[Check]:
    """In each year that both plans have, in one unit: the newer one asks for no less than the older one.

    Where the register doubts that the two count the same, a difference is one of definition, and the doubt says why.
    """
    paths = by_code(cells, "targets")
    for code, indicator in indicators.items():
        kin = successor(indicators, code)
        if kin is None:
            continue
        other = indicators[kin.code]
        if (indicator.unit, indicator.kind) != (other.unit, other.kind):
            continue
        title = msg("audit-title-between", name=name_of(indicator), other=name_of(other))
        fault = "weak" if kin.comparable else "definition"
        relation = Relation(f"between:{code}", "never_worse", title, fault, note=kin.reason, better=indicator.polarity)
        newer = {cell.year: cell for cell in paths[kin.code]}
        for cell in paths[code]:
            if cell.year in newer:
                yield Check(relation, (str(cell.year),), (), ((Part(cell),), (Part(newer[cell.year]),)))
