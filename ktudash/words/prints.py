"""Numbers as the documents print them, written as the reader's language writes numbers."""

from __future__ import annotations

import re
from typing import Final

from ktudash.words.text import Quantity, Text

#: A print that is one number, in brackets or not, a per cent or not.
_NUMBER: Final = re.compile(r"\(?(-?\d+(?:\.(\d+))?)(%?)\)?")


def is_number(read: str) -> bool:
    """Whether a print is one number and nothing else."""
    return _NUMBER.fullmatch(read) is not None


def several_lines(lines: str) -> bool:
    """Whether a place in the text is more than one line: ``304, 306`` and ``304-306`` are."""
    return re.search(r"\d\s*[-–,]", lines) is not None


def as_printed(read: str) -> Text:
    """A print with its own decimals, grouped and marked as numbers are; as it stands where it is no number."""
    match = _NUMBER.fullmatch(read)
    return Quantity(float(match[1]), match[3], len(match[2] or "")) if match else read
