"""Decimal commas for those who write them, in words that are already said.

A chart arrives from a browser in words; whoever set the comma there reads it in titles and notes too, not in the
numbers alone. ``web/src/numbers.js`` does the same to pictures.
"""

from __future__ import annotations

import re
from typing import Final

#: A number with a point: no part of a code (1.2.10, SP-1.2) and none with letters around it.
_DECIMAL: Final = re.compile(r"(?<![A-Za-z0-9.])(?<![A-Za-z]-)(\d+)\.(\d+)(?![\d.]*\.\d|\d|[A-Za-z])")
_QUOTED: Final = re.compile(r"(“[^”]*”)")


def with_commas(text: str) -> str:
    """``1.5`` → ``1,5``; codes and what is quoted from the print stay as they are."""
    parts = _QUOTED.split(text)
    return "".join(part if part.startswith("“") else _DECIMAL.sub(r"\1,\2", part) for part in parts)
