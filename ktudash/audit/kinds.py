"""What each kind of relation asks, and whether it is so: intervals in, a verdict out.

A suppressed cell is some number from nought upwards, so a relation with one fails only where it cannot hold. A relation
with a lost or malformed cell says nothing. Quotients and products are held against the rounding of the printed figure;
one that is right but for a last digit cut off is told apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from ktudash.audit.model import CUT, FAILS, HOLDS, SILENT, Cell, Check, Operand, Outcome

#: Values that a repair tries in place of printed ones, by the cell's key.
Tried = Mapping[str, float]
Interval = tuple[float, float]

_NOTHING: Final = frozenset({"none", "blank"})
_UNKNOWN: Final = frozenset({"lost", "malformed", "text"})
_NOISE: Final = 1e-9
_SILENT: Final = Outcome(SILENT)


def judge(check: Check, tried: Tried | None = None) -> Outcome:
    """What a check comes to, with ``tried`` values in place of printed ones."""
    return KINDS[check.relation.kind](check, tried or {})


def _of(cell: Cell, tried: Tried, most: float = math.inf) -> Interval | None:
    """What is known of a cell; ``None`` where it says nothing."""
    if cell.key in tried:
        return tried[cell.key], tried[cell.key]
    if cell.status in _NOTHING:
        return 0.0, 0.0
    if cell.status == "suppressed":
        return 0.0, max(0.0, most)
    if cell.status == "lower_bound":
        return cell.value, math.inf
    if cell.status in _UNKNOWN or math.isnan(cell.value):
        return None
    return cell.value, cell.value


def _sum(operand: Operand, tried: Tried) -> Interval | None:
    low = high = 0.0
    for part in operand:
        known = _of(part.cell, tried, part.most)
        if known is None:
            return None
        ends = sorted((known[0] * part.factor, known[1] * part.factor))
        low, high = low + ends[0], high + ends[1]
    return low, high


def _printed(check: Check, tried: Tried) -> float | None:
    """The left side as one number; nothing where it is not printed, or is not one number."""
    if all(part.cell.status in _NOTHING and part.cell.key not in tried for part in check.left):
        return None
    known = _sum(check.left, tried)
    return known[0] if known and known[0] == known[1] else None


def _digit(check: Check) -> float:
    return max(part.cell.digit * abs(part.factor) for part in check.left)


def _numbers(operands: Sequence[Operand], tried: Tried) -> list[float] | None:
    """Each operand as one number; a dash is not one here, and a rank band is compared by its edge."""
    found = []
    for operand in operands:
        if any(part.cell.status in _NOTHING and part.cell.key not in tried for part in operand):
            continue
        known = _sum(operand, tried)
        band = len(operand) == 1 and operand[0].cell.status == "lower_bound"
        if known is None or (known[0] != known[1] and not band):
            return None
        found.append(known[0])
    return found


def _added(check: Check, tried: Tried) -> Outcome:
    printed, sides = _printed(check, tried), [_sum(one, tried) for one in check.right]
    if printed is None or any(side is None for side in sides):
        return _SILENT
    low, high = (sum(side[end] for side in sides if side) for end in (0, 1))
    return _within(printed, low, high, 0.5 * _digit(check))


def _within(printed: float, low: float, high: float, slack: float) -> Outcome:
    noise = _NOISE * max(1.0, abs(printed))
    fits = low - slack - noise <= printed <= high + slack + noise
    return Outcome(HOLDS if fits else FAILS, printed, low, high)


def _weighted(check: Check, tried: Tried) -> Outcome:
    """A sum of printed, so rounded, figures with factors: each may be off by half its last digit."""
    found = _added(check, tried)
    if found.verdict == SILENT:
        return found
    slack = sum(0.5 * part.cell.digit * abs(part.factor) for operand in check.right for part in operand)
    return _within(found.printed, found.low, found.high, 0.5 * _digit(check) + slack)


def _same(check: Check, tried: Tried) -> Outcome:
    """The same quantity twice, each to its own precision."""
    if all(part.cell.status in _NOTHING and part.cell.key not in tried for one in check.right for part in one):
        return _SILENT
    found = _added(check, tried)
    if found.verdict == SILENT:
        return found
    coarse = max([_digit(check)] + [part.cell.digit * abs(part.factor) for one in check.right for part in one])
    return _within(found.printed, found.low, found.high, 0.5 * coarse)


def _bound(low: bool) -> Callable[[Check, Tried], Outcome]:
    def bounded(check: Check, tried: Tried) -> Outcome:
        found = _added(check, tried)
        if found.verdict == SILENT:
            return found
        noise = _NOISE * max(1.0, abs(found.printed))
        fits = found.printed >= found.low - noise if low else found.printed <= found.high + noise
        return Outcome(HOLDS if fits else FAILS, found.printed, found.low, found.high)

    return bounded


def _more_than(check: Check, tried: Tried) -> Outcome:
    """The text says "more than": what it speaks of is more."""
    found = _added(check, tried)
    if found.verdict == SILENT:
        return found
    return Outcome(HOLDS if found.high > found.printed else FAILS, found.printed, found.low, found.high)


def _quotient(formula: Callable[[float, float], float]) -> Callable[[Check, Tried], Outcome]:
    """A printed figure that is worked out of two others: exact, rounded, cut off, or wrong."""

    def worked_out(check: Check, tried: Tried) -> Outcome:
        printed, sides = _printed(check, tried), [_sum(one, tried) for one in check.right]
        if printed is None or any(side is None or side[0] != side[1] for side in sides):
            return _SILENT
        first, second = (side[0] for side in sides if side)
        if second == 0:
            return _SILENT
        return rounding(printed, formula(first, second), _digit(check))

    return worked_out


def rounding(printed: float, exact: float, digit: float) -> Outcome:
    """Whether ``printed`` is ``exact`` rounded to ``digit``, cut off there, or neither."""
    noise = _NOISE * max(1.0, abs(printed))
    if abs(printed - exact) <= 0.5 * digit + noise:
        return Outcome(HOLDS, printed, exact, exact)
    cut = abs(printed) <= abs(exact) + noise and abs(exact) - abs(printed) < digit - noise and printed * exact >= 0
    return Outcome(CUT if cut else FAILS, printed, exact, exact)


def _no_less(formula: Callable[[float, float], float]) -> Callable[[Check, Tried], Outcome]:
    """A printed figure that is no less than what two others make, to its last digit."""

    def bounded(check: Check, tried: Tried) -> Outcome:
        printed, numbers = _printed(check, tried), _numbers(check.right, tried)
        if printed is None or numbers is None or len(numbers) != 2 or numbers[1] == 0:
            return _SILENT
        made = formula(*numbers)
        return Outcome(HOLDS if printed >= made - 0.5 * _digit(check) else FAILS, printed, made, made)

    return bounded


def _part(check: Check, tried: Tried) -> Outcome:
    """A count is a share of a base, as exactly as the share is printed."""
    printed = _printed(check, tried)
    numbers = _numbers(check.right, tried)
    if printed is None or numbers is None or len(numbers) != 2:
        return _SILENT
    share, base = numbers
    slack = 0.5 * max(part.cell.digit for part in check.right[0])
    low, high = (share - slack) * base / 100, (share + slack) * base / 100
    found = _within(printed, low, high, 0.5 * _digit(check))
    return Outcome(found.verdict, printed, share * base / 100, share * base / 100) if found.verdict == FAILS else found


def _ratios(check: Check, tried: Tried) -> list[tuple[float, float, float]] | None:
    """Lower end, middle and upper end of each ratio of two operands, by the rounding of both."""
    found = []
    for above, below in zip(check.right[::2], check.right[1::2], strict=True):
        numbers = _numbers((above, below), tried)
        if numbers is None:
            return None
        if len(numbers) < 2 or numbers[1] == 0:
            continue
        ends = [0.5 * max(part.cell.digit * abs(part.factor) for part in one) for one in (above, below)]
        rounded = [0.0 if _counted(one) else end for one, end in zip((above, below), ends, strict=True)]
        if numbers[1] <= rounded[1]:
            continue
        low = (numbers[0] - rounded[0]) / (numbers[1] + rounded[1])
        high = (numbers[0] + rounded[0]) / (numbers[1] - rounded[1])
        found.append((low, numbers[0] / numbers[1], high))
    return found


def _counted(operand: Operand) -> bool:
    """Whether a figure is counted, so that it is exact and not rounded."""
    return operand[0].cell.unit in ("people", "units", "programmes") and operand[0].cell.digit == 1


def _one_ratio(check: Check, tried: Tried) -> Outcome:
    """Pairs of figures that make one and the same third: a base, a rate, a price."""
    found = _ratios(check, tried)
    if found is None or len(found) < 2:
        return _SILENT
    fits = max(low for low, _, _ in found) <= min(high for _, _, high in found) + _NOISE
    return Outcome(HOLDS if fits else FAILS, values=tuple(middle for _, middle, _ in found))


def _steady(check: Check, tried: Tried) -> Outcome:
    """Pairs of figures by year that make a third, which moves by no more than the tolerance a year."""
    found = _ratios(check, tried)
    if found is None or len(found) < 2:
        return _SILENT
    fits = all(
        later[2] >= earlier[0] * (1 - check.relation.tolerance)
        and later[0] <= earlier[2] * (1 + check.relation.tolerance)
        for earlier, later in pairwise(found)
    )
    return Outcome(HOLDS if fits else FAILS, values=tuple(middle for _, middle, _ in found))


def _path(test: Callable[[list[float], Check], bool], least: int = 2) -> Callable[[Check, Tried], Outcome]:
    """A sequence of figures of which ``test`` should be true; fewer than ``least`` of them say nothing."""

    def sequence(check: Check, tried: Tried) -> Outcome:
        numbers = _numbers(check.right, tried)
        if numbers is None or len(numbers) < least:
            return _SILENT
        return Outcome(HOLDS if test(numbers, check) else FAILS, values=tuple(numbers))

    return sequence


def _rises(numbers: list[float], _: Check) -> bool:
    return all(later > earlier for earlier, later in pairwise(numbers))


def _falls(numbers: list[float], _: Check) -> bool:
    return all(later < earlier for earlier, later in pairwise(numbers))


def _never_worse(numbers: list[float], check: Check) -> bool:
    sign = -1 if check.relation.better == "down" else 1
    return all(sign * later >= sign * earlier for earlier, later in pairwise(numbers))


def _even_steps(numbers: list[float], _: Check) -> bool:
    return all(math.isclose(later - before, numbers[1] - numbers[0]) for before, later in pairwise(numbers))


def _moves(numbers: list[float], _: Check) -> bool:
    return len(set(numbers)) > 1


def _moves_to_the_end(numbers: list[float], _: Check) -> bool:
    return numbers[-1] != numbers[-2] or len(set(numbers)) == 1


def _no_jump(numbers: list[float], check: Check) -> bool:
    """No figure is ``tolerance`` times as large, or as small, as both neighbours; nor is the first one so large."""
    times = check.relation.tolerance
    for at, number in enumerate(numbers):
        beside = [numbers[place] for place in (at - 1, at + 1) if 0 <= place < len(numbers)]
        if len(beside) == 2 and min(beside) > 0 and (number > times * max(beside) or number * times < min(beside)):
            return False
    first, second = numbers[0], numbers[1]
    return not (first > times * second > 0 and _rises(numbers[1:], check))


def _within_times(numbers: list[float], check: Check) -> bool:
    """The later of two figures is no more than so many times the earlier one, and no less than that part of it."""
    earlier, later = numbers
    return earlier <= 0 or later <= 0 or 1 / check.relation.tolerance <= later / earlier <= check.relation.tolerance


def _share(numbers: list[float], _: Check) -> bool:
    return all(0 <= number <= 100 for number in numbers)


def _whole(numbers: list[float], _: Check) -> bool:
    return all(number == int(number) for number in numbers)


def _all_different(numbers: list[float], check: Check) -> bool:
    """Two rows of several figures each (first one's, then the other's) are not the same throughout."""
    half = len(numbers) // 2
    return numbers[:half] != numbers[half:]


def _begins_above(check: Check, tried: Tried) -> Outcome:
    """The first target asks for more than was there: better than the last actual."""
    target, sides = _sum(check.left, tried), [_sum(one, tried) for one in check.right]
    if target is None or check.left[0].cell.status in _NOTHING or any(side is None for side in sides):
        return _SILENT
    printed, before = target[0], sum(side[0] for side in sides if side)
    better = printed < before if check.relation.better == "down" else printed > before
    return Outcome(HOLDS if better else FAILS, printed, before, before)


def _no_leap(check: Check, tried: Tried) -> Outcome:
    """The way to the first target is no more than ``tolerance`` (a fraction a year) of what was there."""
    found = _begins_above(check, tried)
    if found.verdict == SILENT or found.low <= 0 or found.printed <= 0:
        return _SILENT
    target, actual = check.left[0].cell.year, max((part.cell.year or 0) for one in check.right for part in one)
    years = max(1, (target or actual) - actual)
    growth = (found.printed / found.low) ** (1 / years) - 1
    fits = abs(growth) <= check.relation.tolerance or found.printed < found.low
    return Outcome(HOLDS if fits else FAILS, found.printed, found.low, found.low)


def _left_out(check: Check, tried: Tried) -> Outcome:
    """A total with confidential parts exceeds its known ones: an x stands for somebody, as a dash stands for nobody."""
    printed, known = _printed(check, tried), [_sum(one, tried) for one in check.right]
    if printed is None or any(one is None for one in known):
        return _SILENT
    low = sum(one[0] for one in known if one)
    return Outcome(FAILS if printed == low else HOLDS, printed, low, low)


def _counted_once(check: Check, tried: Tried) -> Outcome:
    """A total does not exceed its parts by just the second operand, some of them: all known, or the only x among them.

    With an x it is asked only of a total that the x alone cannot fill up: then a whole number in it, twice, closes it.
    """
    printed, known, some = _printed(check, tried), _sum(check.right[0], tried), _sum(check.right[1], tried)
    if printed is None or known is None or some is None or some[1] == 0:
        return _SILENT
    if some[0] == some[1]:
        twice = math.isclose(printed - known[0], some[0])
        return Outcome(FAILS if twice else HOLDS, printed, known[0], known[0])
    hidden = [part for part in check.right[0] if part.cell.status == "suppressed"]
    if len(hidden) != 1 or printed <= known[1]:
        return _SILENT
    each = (printed - known[0] - some[0]) / 2
    twice = each == int(each) and 0 <= each <= hidden[0].most
    return Outcome(FAILS if twice else HOLDS, printed, *known)


def _set(check: Check, tried: Tried) -> Outcome:
    """The first year has a target where later ones have."""
    values = tuple(part.cell.value for one in check.right for part in one if not math.isnan(part.cell.value))
    if not values:
        return _SILENT
    return Outcome(FAILS if check.right[0][0].cell.status in _NOTHING else HOLDS, values=values)


def _never(check: Check, tried: Tried) -> Outcome:
    """What is only ever declared where it was found: the cells are named, nothing is worked out."""
    values = tuple(part.cell.value for one in check.right for part in one if not math.isnan(part.cell.value))
    return Outcome(FAILS, values=values)


KINDS: Final[Mapping[str, Callable[[Check, Tried], Outcome]]] = {
    "sum": _added,
    "weighted": _weighted,
    "same": _same,
    "at_least": _bound(low=True),
    "at_most": _bound(low=False),
    "more_than": _more_than,
    "product": _quotient(lambda share, base: share * base / 100),
    "share": _quotient(lambda part, base: 100 * part / base),
    "ratio": _quotient(lambda one, other: one / other),
    "growth": _quotient(lambda new, old: 100 * (new - old) / old),
    "decline": _quotient(lambda new, old: 100 * (old - new) / old),
    "part": _part,
    "covers": _no_less(lambda share, base: share * base / 100),
    "outgrows": _no_less(lambda new, old: 100 * (new - old) / old),
    "one_ratio": _one_ratio,
    "steady": _steady,
    "rises": _path(_rises),
    "falls": _path(_falls),
    "never_worse": _path(_never_worse),
    "even_steps": _path(_even_steps),
    "moves": _path(_moves),
    "moves_to_the_end": _path(_moves_to_the_end),
    "within_times": _path(_within_times),
    "no_jump": _path(_no_jump, least=3),
    "share_range": _path(_share, least=1),
    "whole": _path(_whole, least=1),
    "differs": _path(_all_different, least=4),
    "begins_above": _begins_above,
    "no_leap": _no_leap,
    "left_out": _left_out,
    "counted_once": _counted_once,
    "set_from_the_start": _set,
    "own_wording": _never,
    "legible": _never,
}
