"""Checks of every target path: what is odd in a row by itself, and rows that say the same twice."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from ktudash.audit.cells import Cells
from ktudash.audit.model import Cell, Check, Part, Relation
from ktudash.catalog import Indicator
from ktudash.words import Message, Own, msg

#: A figure this many times as large or as small as both its neighbours is asked about.
JUMP: Final = 3.0

#: Fewer different figures than these say nothing about two rows that are equal.
_DISTINCT: Final = 3

#: Years in a row with one step between them that make a law.
_LAW: Final = 4

_COUNTED: Final = ("people", "units", "subscribers")
_GROWS: Final = ("increase", "ensure an increase")

Paths = Mapping[str, Sequence[Cell]]


def checks(cells: Cells, indicators: Mapping[str, Indicator], planned: Iterable[Check]) -> Iterator[Check]:
    """The checks of each path of the frame ``targets``, then those of two paths. ``planned``: those written down."""
    paths = by_code(cells, "targets")
    for code, path in paths.items():
        for relation in _relations(indicators[code]):
            yield Check(relation, (), (), _each(path))
        if law := _even(path):
            title = msg("audit-title-even", name=name_of(indicators[code]))
            yield Check(Relation(f"even_steps:{code}", "even_steps", title, "suspicious"), (), (), _each(law))
    yield from _twins(paths, indicators, _one_part(planned))


def _even(path: Sequence[Cell]) -> Sequence[Cell]:
    """The longest stretch of a path that moves by one step a year, if it is long enough to be a law.

    It holds as it is found; it stands among the checks so that no repair breaks it.
    """
    stretches = (path[start:end] for start in range(len(path)) for end in range(start + _LAW, len(path) + 1))
    return max((one for one in stretches if _is_even(one)), key=len, default=())


def _is_even(stretch: Sequence[Cell]) -> bool:
    steps = [later.value - before.value for before, later in pairwise(stretch)]
    return steps[0] != 0 and all(math.isclose(step, steps[0]) for step in steps)


def _one_part(planned: Iterable[Check]) -> set[frozenset[str]]:
    """Pairs of indicators of which one is a total and the other its only part: they must be equal."""
    return {
        frozenset((check.left[0].cell.code, check.right[0][0].cell.code))
        for check in planned
        if check.relation.kind == "sum" and len(check.left) == 1 and sum(map(len, check.right)) == 1
    }


def by_code(cells: Cells, frame: str) -> dict[str, list[Cell]]:
    """The cells of a frame by indicator, in the order of years."""
    found: dict[str, list[Cell]] = {}
    for cell in cells.all():
        if cell.frame == frame and cell.year is not None:
            found.setdefault(cell.code, []).append(cell)
    return {code: sorted(path, key=lambda cell: cell.year or 0) for code, path in found.items()}


def name_of(indicator: Indicator) -> Own:
    """An indicator's short name."""
    return Own("short-name", indicator.code, indicator.short_name)


def _each(path: Sequence[Cell]) -> tuple[tuple[Part, ...], ...]:
    return tuple((Part(cell),) for cell in path)


def _relations(indicator: Indicator) -> Iterator[Relation]:
    name = name_of(indicator)
    judged = indicator.polarity in ("up", "down")
    promised = indicator.printed.lower().startswith(_GROWS) and indicator.kind != "change"

    def of(kind: str, fault: str, title: Message, tolerance: float = 0.0) -> Relation:
        return Relation(f"{kind}:{indicator.code}", kind, title, fault, better=indicator.polarity, tolerance=tolerance)

    yield of("set_from_the_start", "weak", msg("audit-title-set", name=name))
    if indicator.kind == "share":
        yield of("share_range", "contradiction", msg("audit-title-share", name=name))
    if indicator.unit in _COUNTED:
        yield of("whole", "contradiction", msg("audit-title-whole", name=name))
    if indicator.kind == "level":
        yield of("no_jump", "suspicious", msg("audit-title-jump", name=name), JUMP)
    if judged or promised:
        yield of("moves", "weak", msg("audit-title-moves", name=name))
    if judged:
        yield of("moves_to_the_end", "weak", msg("audit-title-end", name=name))
        yield of("never_worse", "weak", msg("audit-title-worse", name=name))


def _twins(paths: Paths, indicators: Mapping[str, Indicator], explained: set[frozenset[str]]) -> Iterator[Check]:
    """Rows of one plan with one path, and rows with one wording: each pair that there is."""
    for one, other in _alike(paths, indicators):
        if frozenset((one, other)) in explained:
            continue
        first, second = indicators[one], indicators[other]
        both = _each([*paths[one], *paths[other]])
        name, twin = name_of(first), name_of(second)
        values = [cell.value for cell in paths[one]]
        equal = values == [cell.value for cell in paths[other]]
        if first.printed.casefold() == second.printed.casefold():
            title = msg("audit-title-wording", name=name, other=twin)
            fault = "suspicious" if equal else "contradiction"  # a row printed twice contradicts nothing
            yield Check(Relation(f"own_wording:{one}:{other}", "own_wording", title, fault), (), (), both)
        if len(set(values)) >= _DISTINCT and equal:
            title = msg("audit-title-twins", name=name, other=twin)
            yield Check(Relation(f"differs:{one}:{other}", "differs", title, "suspicious"), (), (), both)


def _alike(paths: Paths, indicators: Mapping[str, Indicator]) -> list[tuple[str, str]]:
    """The pairs of one plan and unit that have one wording or one path, in the order of the paths: not each is compared
    with every other."""
    groups: dict[tuple[object, ...], list[str]] = {}
    for code, path in paths.items():
        one = indicators[code]
        for same in (one.printed.casefold(), tuple(cell.value for cell in path)):
            groups.setdefault((one.plan, one.unit, same), []).append(code)
    place = {code: number for number, code in enumerate(paths)}
    pairs = {pair for codes in groups.values() for pair in combinations(codes, 2)}
    return sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))
