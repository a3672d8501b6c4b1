"""Checks of the totals of Table 8, whose parts are in part confidential: what an x can hold is bounded by its row."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from ktudash.audit.cells import Cells
from ktudash.audit.kinds import judge
from ktudash.audit.model import FAILS, Cell, Check, Operand, Part, Relation
from ktudash.words import Message, Number, msg

FRAME: Final = "regional_vacancies"
REPUBLIC: Final = "republic"
TOTAL: Final = "total"

#: Industries that make land transport, a group that Table 8 does not print.
LAND_TRANSPORT: Final = frozenset({"passenger_rail", "freight_rail", "other_passenger_land", "freight_road"})

_COLUMN = Relation("sp-t8-column", "sum", msg("audit-title-column"), "contradiction", weight=4)
_LEFT_OUT = Relation("sp-t8-left-out", "left_out", msg("audit-title-left-out"), "suspicious")
_LAND = Relation("sp-t8-land", "counted_once", msg("audit-title-land"), "suspicious")
_ROW = Relation("sp-t8-row", "at_least", msg("audit-title-row"), "contradiction")


@dataclass(frozen=True)
class _Table:
    cells: Mapping[tuple[str, str, str], Cell]
    industries: tuple[str, ...]
    regions: tuple[str, ...]
    measures: tuple[str, ...]


def checks(cells: Cells, frame: pd.DataFrame) -> Iterator[Check]:
    """Columns: a total is its listed industries and what their confidential figures can hold, and leaves none out.

    Where it exceeds them by just their land transport, that is counted twice, and said instead; so where it closes with
    land transport twice and a whole number in its only x. Rows: the republic has no less than its regions (cities of
    republican significance have no column).
    """
    table = _table(cells, frame)
    for measure in table.measures:
        for region in (REPUBLIC, *table.regions):
            total = table.cells[TOTAL, region, measure]
            parts = tuple(
                Part(cell, most=math.inf if region == REPUBLIC else _left_by_row(table, industry, measure))
                for industry in table.industries
                for cell in (table.cells[industry, region, measure],)
            )
            land = tuple(
                part for industry, part in zip(table.industries, parts, strict=True) if industry in LAND_TRANSPORT
            )
            once = Check(_LAND, (region, measure), (Part(total),), (parts, land))
            if judge(once).verdict == FAILS:
                yield replace(once, relation=replace(_LAND, note=_note(once)))
                continue
            yield Check(_COLUMN, (region, measure), (Part(total),), (parts,))
            if any(part.cell.status == "suppressed" for part in parts):
                yield Check(_LEFT_OUT, (region, measure), (Part(total),), (parts,))
        for industry in (*table.industries, TOTAL):
            yield Check(
                _ROW,
                (industry, measure),
                (Part(table.cells[industry, REPUBLIC, measure]),),
                (_row(table, industry, measure),),
            )


def _table(cells: Cells, frame: pd.DataFrame) -> _Table:
    by_key = {cell.key: cell for cell in cells.all() if cell.frame == FRAME}
    keys = zip(frame["industry"], frame["region"], frame["measure"], frame["cell"], strict=True)
    return _Table(
        {(industry, region, measure): by_key[cell] for industry, region, measure, cell in keys},
        tuple(one for one in frame["industry"].drop_duplicates() if one != TOTAL),
        tuple(one for one in frame["region"].drop_duplicates() if one != REPUBLIC),
        tuple(frame["measure"].drop_duplicates()),
    )


def _note(once: Check) -> Message:
    """How the total closes with land transport twice: what its only x holds then."""
    if not any(part.cell.status == "suppressed" for part in once.right[1]):
        return msg("audit-note-land")
    known = sum(part.cell.value for operand in once.right for part in operand if not math.isnan(part.cell.value))
    return msg("audit-note-land-hidden", count=Number((once.left[0].cell.value - known) / 2))


def _row(table: _Table, industry: str, measure: str) -> Operand:
    return tuple(Part(table.cells[industry, region, measure]) for region in table.regions)


def _left_by_row(table: _Table, industry: str, measure: str) -> float:
    """What the republic leaves for the confidential regions of an industry: no bound where it is itself hidden."""
    republic = table.cells[industry, REPUBLIC, measure]
    if math.isnan(republic.value):
        return math.inf
    known = [part.cell.value for part in _row(table, industry, measure) if not math.isnan(part.cell.value)]
    return republic.value - sum(known)
