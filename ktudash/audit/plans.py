"""Checks between what was and what is planned, and between the two plans: of each pair that has one unit in both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

import pandas as pd

from ktudash.audit.cells import Cells
from ktudash.audit.model import Cell, Check, Operand, Part, Relation
from ktudash.audit.paths import by_code, name_of
from ktudash.catalog import REGISTER_FILE, Indicator
from ktudash.plan.pairs import COMPARABLE, PAIRS_FILE, Pair, Pairs, is_heading
from ktudash.words import Own, Text, msg

#: What the newer figure is held against, by the conversion of the pair; nothing where both have one unit.
_KIND_OF: Final = {
    "": "",
    "share_of": "covers",
    "percent_of": "covers",
    "sum": "at_least",
    "growth": "outgrows",
}

#: The cells of each indicator and section heading by year.
_Paths: TypeAlias = Mapping[str, Mapping[int, Cell]]

#: A way to the first target steeper than this a year is asked about.
LEAP: Final = 0.25


def checks(cells: Cells, indicators: Mapping[str, Indicator], baselines: pd.DataFrame, pairs: Pairs) -> Iterator[Check]:
    """``baselines``: those of :func:`ktudash.plan.continuity.baselines`."""
    yield from _first_targets(cells, indicators, baselines)
    paths = {**_by_year(cells, "targets"), **_by_year(cells, "headline_targets")}
    for pair in pairs.pairs:
        yield from _between(cells, indicators, pair, paths)


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


def _between(cells: Cells, indicators: Mapping[str, Indicator], pair: Pair, paths: _Paths) -> Iterator[Check]:
    """In each year that both plans have: the newer one asks for no less than the older one, brought to one unit.

    Both plans are in force then, so somebody should ask which holds; where they do not count the same, that is one of
    definition. The reason of the pair says why either way.
    """
    older, newer = paths[pair.older[0]], paths[pair.newer[0]]
    kind = _KIND_OF[pair.convert]
    if not kind and not _one_unit(indicators, pair):
        return
    relation = Relation(
        f"between:{pair.older[0]}",
        kind or "never_worse",
        msg("audit-title-between", name=pair.name),
        "suspicious" if pair.verdict == COMPARABLE else "definition",
        note=pair.reason,
        better=indicators[pair.older[0]].polarity,
    )
    where = msg("data-indicator", file=PAIRS_FILE, code=pair.id)
    for year in sorted({*older} & {*newer}):
        before, after = (Part(older[year]),), (Part(newer[year]),)
        if not kind:
            yield Check(relation, (str(year),), (), (before, after))
        elif (other := _second(cells, pair, paths, year, where)) is not None:
            yield Check(relation, (str(year),), after, (before, other))


def _by_year(cells: Cells, frame: str) -> dict[str, dict[int, Cell]]:
    return {
        code: {cell.year: cell for cell in path if cell.year is not None}
        for code, path in by_code(cells, frame).items()
    }


def _one_unit(indicators: Mapping[str, Indicator], pair: Pair) -> bool:
    if len(pair.newer) > 1 or is_heading(pair.newer[0]):
        return False
    older, newer = indicators[pair.older[0]], indicators[pair.newer[0]]
    return (older.unit, older.kind) == (newer.unit, newer.kind)


def _second(cells: Cells, pair: Pair, paths: _Paths, year: int, where: Text) -> Operand | None:
    """The second figure of a conversion: the base, the other addend, the year before."""
    if pair.of:
        return cells.operand(pair.of, {"year": str(year)}, where)
    code, of_year = (pair.older[0], year - 1) if pair.convert == "growth" else (pair.older[1], year)
    cell = paths[code].get(of_year)
    return (Part(cell),) if cell else None
