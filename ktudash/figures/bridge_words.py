"""Words of a chart as plain text: without Plotly's marks, and without what the file formats cannot hold."""

from __future__ import annotations

import html
import re
from typing import Final

_BREAK: Final = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_TAG: Final = re.compile(r"</?(?:b|i|u|s|em|strong|span|sup|sub|a)(?:\s[^<>]*)?>", re.IGNORECASE)
#: What XML 1.0 has no place for, half surrogates among it.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def plain(words: object, *, at_break: str = " ") -> str:
    """``words`` without the tags that Plotly draws; its line breaks become ``at_break``."""
    text = _TAG.sub("", _BREAK.sub(at_break, str(words)))
    return _FORBIDDEN.sub("", html.unescape(text)).strip()
