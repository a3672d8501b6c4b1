"""Reported values as they are written: with every decimal that they have, for a ledger does not round."""

from __future__ import annotations

import numpy as np

from ktudash.words import Number
from ktudash.words.numbers import decimals_of

#: Beyond it a double has no decimals to show.
_MOST_DECIMALS = 12


def exact(value: float | None) -> Number:
    """A value in a sentence, every decimal of it."""
    return Number(value, None if value is None else decimals_of(value, _MOST_DECIMALS))


def number_text(value: float | None) -> str:
    """A number for a field or a file: no exponent, no noughts that only its type gives it; empty for None."""
    if value is None:
        return ""
    return np.format_float_positional(float(f"{value:.15g}"), trim="-")
