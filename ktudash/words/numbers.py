"""How the house writes numbers, in every language: thin no-break spaces, a real minus, halves rounded up."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

THIN_SPACE: Final = "\u202f"  # thin no-break space between thousands
MINUS: Final = "\u2212"
NOTHING: Final = "–"


def decimals_of(value: float, most: int = 2) -> int:
    """How many decimals ``value`` needs, at most ``most`` (0.07 needs two, 9046.0 none)."""
    for places in range(most):
        if math.isclose(value, round(value, places), rel_tol=0, abs_tol=10 ** -(most + 4)):
            return places
    return most


def written(value: float | None, decimals: int | None = None, *, mark: str = ".") -> str:
    """``10256`` → ``10 256``; decimals as needed (at most 2) unless given, after the decimal ``mark``.

    ``None`` and NaN give an en dash: there is nothing to write, and nothing is not zero.
    """
    if value is None or math.isnan(value):
        return NOTHING
    places = decimals_of(value) if decimals is None else decimals
    # Half up, as people round: 3.25 is 3.3, whatever its binary neighbour says.
    rounded = Decimal(repr(abs(float(value)))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{rounded:,f}".replace(",", THIN_SPACE).replace(".", mark)
    return f"{MINUS}{text}" if value < 0 and _counts(text) else text


def signed(value: float | None, decimals: int | None = None, *, mark: str = ".") -> str:
    """A difference with its sign: ``+38``, ``−3.2``, ``±0``."""
    text = written(value, decimals, mark=mark)
    if text.startswith(MINUS) or text == NOTHING:
        return text
    return f"+{text}" if _counts(text) else f"±{text}"


def _counts(text: str) -> bool:
    return any(digit in text for digit in "123456789")


def significant(value: float, digits: int = 2) -> int:
    """How many decimals show ``digits`` significant digits of ``value``: 0.0225 needs three, 15.3 none."""
    if value == 0 or math.isnan(value):
        return 0
    return max(0, digits - 1 - math.floor(math.log10(abs(value))))
