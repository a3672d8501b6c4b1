"""Which single cell would put a finding right, and why that one: every cell is tried, and the other checks vote.

A cell is named only where its new value breaks no other check and something beside the sum itself speaks for it: that
it mends others, that the difference is the header's year, that the print repeats a neighbour, that nothing was printed
there, or that one digit was slipped. Where two are as good as each other, none is named.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

from ktudash.audit.kinds import judge
from ktudash.audit.model import CUT, FAILS, HOLDS, Cell, Check, Outcome, Part, Repair

#: Kinds that a single number can put right; of the others the remedy is not one cell.
REPAIRABLE: Final = frozenset({"sum", "same", "product", "share", "ratio", "growth", "decline"})

#: What speaks for a cell, weakest first.
_REASONS: Final = ("one-digit", "repeats", "not-printed", "mends-others", "header-year")


def repair(check: Check, outcome: Outcome, touching: Mapping[str, Sequence[Check]]) -> Repair:
    """``touching``: all checks by the cells that they speak of. ``outcome``: that of ``check``, which fails."""
    if check.relation.kind not in REPAIRABLE:
        return Repair("none")
    tried = [_try(check, part, outcome, touching) for part in check.parts]
    found = [one for one in tried if one is not None]
    if not found:
        return Repair("none")
    strength = [(_REASONS.index(one.why), one.mends) for one in found]
    best = [one for one, strong in zip(found, strength, strict=True) if strong == max(strength)]
    return best[0] if len(best) == 1 else Repair("several")


def _try(check: Check, part: Part, outcome: Outcome, touching: Mapping[str, Sequence[Check]]) -> Repair | None:
    cell = part.cell
    value = _needed(check, part, outcome)
    if value is None or value < 0 or math.isclose(value, cell.value) or cell.status not in ("reported", "blank"):
        return None
    if judge(check, {cell.key: value}).verdict not in (HOLDS, CUT):
        return None
    mends = 0
    for other in touching.get(cell.key, ()):
        if other.id == check.id:
            continue
        before, after = judge(other).verdict, judge(other, {cell.key: value}).verdict
        if before in (HOLDS, CUT) and after == FAILS:
            return None
        # A weak target is no misprint: that a path moves once a figure is changed speaks for nothing.
        mends += before == FAILS and after in (HOLDS, CUT) and other.relation.fault != "weak"
    why = _why(check, cell, value, mends)
    return Repair(why, cell, value, mends) if why else None


def _needed(check: Check, part: Part, outcome: Outcome) -> float | None:
    """The value of a cell with which the check would hold, to the cell's last digit."""
    cell, kind = part.cell, check.relation.kind
    printed, low, high = outcome.printed, outcome.low, outcome.high
    left = part in check.left
    if kind in ("sum", "same"):
        gap = printed - (low if printed < low else high)
        now = 0.0 if math.isnan(cell.value) else cell.value
        exact = now - gap / part.factor if left else now + gap / part.factor
    elif left:
        exact = low
    elif low == 0 or printed == 0 or math.isnan(cell.value):
        return None
    elif kind in ("growth", "decline"):
        sign = 1 if kind == "growth" else -1
        factor = (100 + sign * printed) / (100 + sign * low)
        exact = cell.value * factor if part in check.right[0] else cell.value / factor
    else:
        up = part in check.right[0] or kind == "product"
        exact = cell.value * printed / low if up else cell.value * low / printed
    return round(exact / cell.digit) * cell.digit if cell.digit else exact


def _why(check: Check, cell: Cell, value: float, mends: int) -> str:
    if cell.year is not None and math.isclose(cell.value - value, cell.year):
        return "header-year"
    if mends:
        return "mends-others"
    if cell.status == "blank":
        return "not-printed"
    others = [other for other in check.cells if other.key != cell.key and other.frame == cell.frame]
    if any(other.value == cell.value and other.year == cell.year for other in others):
        return "repeats"
    return "one-digit" if one_digit(cell.value, value) else ""


def one_digit(printed: float, meant: float) -> bool:
    """Whether one digit was misread, or two neighbours changed places; of numbers of three digits or more."""
    old, new = f"{printed:.15g}", f"{meant:.15g}"
    if len(old) != len(new) or len(old) < 3:
        return False
    odd = [place for place, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    swapped = len(odd) == 2 and odd[1] == odd[0] + 1 and old[odd[0]] == new[odd[1]] and old[odd[1]] == new[odd[0]]
    return len(odd) == 1 or swapped
