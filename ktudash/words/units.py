"""The units of the data and the keys by which messages select them."""

from __future__ import annotations

import re
from typing import Final

#: Units whose key is not simply their own words.
_KEYS: Final = {"%": "percent", "m2": "square-metres", "thousand m2": "thousand-square-metres", "": "none"}


def unit_key(unit: str) -> str:
    """The key of a unit in messages: ``thousand tenge`` → ``thousand-tenge``, ``%`` → ``percent``."""
    return _KEYS.get(unit) or re.sub(r"[^a-z0-9]+", "-", unit.lower()).strip("-")
