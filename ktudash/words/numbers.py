"""How the house writes numbers, in every language: thin no-break spaces, a real minus, halves rounded up.

Only the decimal mark differs between languages; Babel knows it, and the voice passes it on.
"""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

NO_BREAK: Final = "\u00a0"
THIN_SPACE: Final = "\u202f"  # thin no-break space between thousands
MINUS: Final = "\u2212"
NOTHING: Final = "–"


def decimals_of(value: float, most: int = 2) -> int:
    """How many decimals ``value`` needs, at most ``most`` (0.07 needs two, 9046.0 none)."""
    for places in range(most):
        if math.isclose(value, round(value, places), rel_tol=0, abs_tol=10 ** -(most + 4)):
            return places
    return most


def rounded(value: float, decimals: int | None = None) -> Decimal:
    """``value`` with the decimals that are written, trailing zeros included: what plural rules look at."""
    places = decimals_of(value) if decimals is None else decimals
    # Half up, as people round: 3.25 is 3.3, whatever its binary neighbour says.
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def number(value: float | None, decimals: int | None = None, *, mark: str = ".") -> str:
    """``10256`` → ``10 256`` with thin no-break spaces; decimals as needed (at most 2) unless given.

    ``None`` and NaN give an en dash: there is nothing to write, and nothing is not zero. ``mark`` is the decimal mark.
    """
    if value is None or math.isnan(value):
        return NOTHING
    written = rounded(value, decimals)
    text = f"{abs(written):,f}".replace(",", THIN_SPACE).replace(".", mark)
    return f"{MINUS}{text}" if written < 0 else text


def signed(value: float | None, decimals: int | None = None, *, mark: str = ".") -> str:
    """A difference with its sign: ``+38``, ``−3.2``, ``±0``."""
    text = number(value, decimals, mark=mark)
    if text.startswith(MINUS) or text == NOTHING:
        return text
    return f"+{text}" if any(digit in text for digit in "123456789") else f"±{text}"


def significant(value: float, digits: int = 2) -> int:
    """How many decimals show ``digits`` significant digits of ``value``: 0.0225 needs three, 15.3 none."""
    if value == 0 or math.isnan(value):
        return 0
    return max(0, digits - 1 - math.floor(math.log10(abs(value))))
