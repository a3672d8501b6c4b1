"""Checks of what was reported: parts and totals as the plan has them, jumps from year to year, shares beyond 100."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final

import pandas as pd

from ktudash.audit.cells import last_digit
from ktudash.audit.model import Cell, Check, Part, Relation
from ktudash.audit.paths import name_of
from ktudash.catalog import Indicator
from ktudash.words import msg

#: A reported figure this many times the one of the year before is asked about.
TIMES: Final = 2.0

FRAME: Final = "actuals"


def cells_of(actuals: pd.DataFrame, indicators: Mapping[str, Indicator]) -> dict[tuple[str, int], Cell]:
    """The reported values (columns ``code, year, value``) as cells, by indicator and year."""
    return {
        (str(code), int(year)): Cell(
            key=f"{code} {int(year)}",
            frame=FRAME,
            table_id="",
            lines="",
            printed=f"{value:.15g}",
            value=float(value),
            status="reported",
            digit=last_digit(f"{value:.15g}"),
            unit=indicators[str(code)].unit,
            year=int(year),
            code=str(code),
        )
        for code, year, value in zip(actuals["code"], actuals["year"], actuals["value"], strict=True)
        if str(code) in indicators and value == value
    }


def checks(actuals: pd.DataFrame, indicators: Mapping[str, Indicator], planned: Iterable[Check]) -> Iterator[Check]:
    """``planned``: the checks of the targets, of which those marked for actuals are repeated for what was reported."""
    known = cells_of(actuals, indicators)
    yield from _as_planned(known, planned)
    paths: dict[str, list[Cell]] = {}
    for (code, _), cell in sorted(known.items()):
        paths.setdefault(code, []).append(cell)
    for code, indicator in indicators.items():
        path = paths.get(code, [])
        if path and indicator.kind == "share":
            title = msg("audit-title-reported-share", name=name_of(indicator))
            relation = Relation(f"reported_share:{code}", "share_range", title, "contradiction")
            yield Check(relation, (), (), tuple((Part(cell),) for cell in path))
        if indicator.kind not in ("level", "share"):
            continue
        title = msg("audit-title-reported-jump", name=name_of(indicator))
        relation = Relation(f"reported_jump:{code}", "within_times", title, "suspicious", tolerance=TIMES)
        for before, after in pairwise(path):
            yield Check(relation, (str(after.year),), (), ((Part(before),), (Part(after),)))


def _as_planned(known: Mapping[tuple[str, int], Cell], planned: Iterable[Check]) -> Iterator[Check]:
    for check in planned:
        if not check.relation.actuals:
            continue
        cells = {part.cell: known.get((part.cell.code, part.cell.year or 0)) for part in check.parts}
        if any(cell is None for cell in cells.values()):
            continue

        def reported(parts: Iterable[Part], cells: Mapping[Cell, Cell | None] = cells) -> tuple[Part, ...]:
            return tuple(Part(cell, part.factor) for part in parts if (cell := cells[part.cell]) is not None)

        old = check.relation
        relation = Relation(
            f"reported:{old.id}", old.kind, msg("audit-title-reported", title=old.title), old.fault, note=old.note
        )
        yield Check(relation, check.place, reported(check.left), tuple(reported(one) for one in check.right))
