"""Number formats: a cell that holds the number and shows the very words that the chart shows."""

from __future__ import annotations

import re
from typing import Final

#: A number as languages write it: thousands apart, decimals behind a point or a comma.
_DIGITS: Final = re.compile(r"\d+(?:[\u202f\u00a0 ]\d{3})*(?:[.,](\d+))?")
_BLANKS: Final = re.compile(r"[\u202f\u00a0 ]")
#: Excel takes format codes of up to 255 letters.
_LONGEST: Final = 240

#: Rounded to whole ones, from where on a number has thousands, and from where on more than two groups of them.
_FROM: Final = 999.5
_BELOW: Final = _FROM * 1_000_000

#: For a number whose words do not hold it.
GENERAL: Final = "General"


def _quoted(words: str) -> str:
    # A quotation mark cannot be written inside quoted words of a format code.
    return '"' + words.replace('"', "”") + '"' if words else ""


def starred(words: str, note: str) -> str:
    """``words`` with the asterisk that says that there is a note, once."""
    return f"{words}*" if note and not words.endswith("*") else words


def number_format(words: str, value: float) -> str:
    """The Excel format code under which ``value`` reads as ``words``: ``74.2 %`` → ``#,##0.0" %"``.

    Thousands and decimals are written as the reader's own Excel is set. ``General`` where no number in
    ``words`` is the rounded ``value``.
    """
    for found in _DIGITS.finditer(words):
        places = len(found[1] or "")
        written = float(_BLANKS.sub("", found[0]).replace(",", "."))
        if abs(abs(value) - written) > 0.5 * 10**-places + 1e-9:
            continue
        digits = "#,##0" + (f".{'0' * places}" if places else "")
        before, after = words[: found.start()], words[found.end() :]
        if value < 0:
            # The second section is for negative numbers, which lose their sign in it: the words have it.
            code = f"{digits};{_quoted(before)}{digits}{_quoted(after)}"
        else:
            code = f"{_quoted(before)}{digits}{_quoted(after)}"
        return code if len(code) <= _LONGEST else digits
    return GENERAL


def spaced(code: str, value: float) -> str:
    """``code`` for ``value`` with the thin space of words between its thousands, whatever the reader's machine has.

    For labels that stand beside words; a workbook keeps the reader's own.
    """
    size = abs(value)
    if not _FROM <= size < _BELOW:
        return code
    return code.replace("#,##0", '#"\u202f"##0' if size < _FROM * 1000 else '#"\u202f"###"\u202f"##0')
