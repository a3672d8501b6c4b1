"""Names at the ends of series, kept from standing on one another, for every drawing alike."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

#: Pixels that two names of one line need between their middles.
APART: Final = 19.0


def apart(places: list[float], lines: list[int], height: float) -> list[float]:
    """``places`` in pixels, rising, pushed apart where names of so many lines would overlap, kept in ``height``."""
    found = list(places)
    between = [(lower + upper) / 2 * APART for lower, upper in pairwise(lines)]
    for index in range(1, len(found)):
        found[index] = max(found[index], found[index - 1] + between[index - 1])
    if found and found[-1] > height:
        found[-1] = height
        for index in range(len(found) - 2, -1, -1):
            found[index] = min(found[index], found[index + 1] - between[index])
    return found
