"""Words on their way into a file: without what its format cannot hold."""

from __future__ import annotations

import re
from typing import Final

_BREAK: Final = re.compile(r"\s*\n\s*")
#: What XML 1.0 has no place for, half surrogates among it.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def plain(words: object, *, at_break: str = " ") -> str:
    """``words`` with ``at_break`` where a line ends, and without signs that XML cannot hold."""
    return _FORBIDDEN.sub("", _BREAK.sub(at_break, str(words))).strip()
