"""The rules of plan monitoring: pure functions, frames and values in, frames and values out.

This file holds the words that all rules share: a figure that may be undefined, the good side of a polarity
and how a difference is written.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from ktudash import theme
from ktudash.schema import DataError
from ktudash.words import Listed, Signed, Text, msg

#: Which way is better: +1 upwards, −1 downwards, 0 not to be judged. A level to hold is a floor: staying
#: above it is no failure ("on the good side or equal").
GOOD_SIDE: Final = {"up": 1, "hold": 1, "down": -1, "none": 0}

#: The unit of a difference of two figures, where it is not the unit of the figures themselves.
DIFFERENCE_UNITS: Final = {"%": "percentage points", "place": "places", "yes/no": ""}


@dataclass(frozen=True, slots=True)
class Measure:
    """A computed figure, or, where it is undefined, ``None`` and the reason, a text for the reader."""

    value: float | None
    reason: Text = ""

    def __post_init__(self) -> None:
        if (self.value is None) != bool(self.reason):
            raise ValueError("a measure has either a value or a reason for having none")

    @property
    def number(self) -> float:
        """The value for a numeric column: NaN where undefined (the reason stands in a column of its own)."""
        return math.nan if self.value is None else self.value


def good_side(polarity: str) -> int:
    """+1 where more is better or the level is held, −1 where less is better, 0 where nothing is judged."""
    try:
        return GOOD_SIDE[polarity]
    except KeyError:
        expected = msg("data-expected-one-of", choices=Listed(tuple(GOOD_SIDE), "comma"))
        raise DataError(msg("data-polarity"), polarity, expected) from None


def known(value: float | None) -> float | None:
    """``value`` as a float, or ``None`` where there is none (``None``, NaN): nothing is never zero."""
    if value is None or math.isnan(value):
        return None
    return float(value)


def difference_unit(unit: str) -> str:
    """The unit in which two figures of ``unit`` differ: percentages by percentage points, ranks by places."""
    return DIFFERENCE_UNITS.get(unit, unit)


def difference(value: float, unit: str) -> Signed:
    """A difference with sign and unit, rounded to about three digits: ``+38``, ``−3.2 pp``, ``±0``."""
    decimals = 0 if abs(value) >= 100 else min(theme.decimals_of(value), 1 if abs(value) >= 10 else 2)
    return Signed(value, decimals, difference_unit(unit))
