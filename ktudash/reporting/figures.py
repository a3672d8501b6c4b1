"""Reported values as they are written: with every decimal that they have, for a ledger does not round."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from ktudash.words import Message, Number, msg
from ktudash.words.numbers import decimals_of

#: Beyond it a double has no decimals to show.
_MOST_DECIMALS: Final = 12


def exact(value: float | None) -> Number:
    """A value in a sentence, every decimal of it; None and NaN are none."""
    if value is None or math.isnan(value):
        return Number(None)
    return Number(value, decimals_of(value, _MOST_DECIMALS))


def figure(value: float | None, status: str = "reported") -> Message:
    """A kept value as it is read: a number, a band (801+) or the word for no place; ``status`` as the ledger has it."""
    return msg("actual-figure", status=status, value=exact(value))


def number_text(value: float | None) -> str:
    """A number for a field or a file: no exponent, no noughts that only its type gives it; empty for None."""
    if value is None:
        return ""
    return np.format_float_positional(float(f"{value:.15g}"), trim="-")
