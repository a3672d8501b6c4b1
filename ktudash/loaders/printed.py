"""One printed cell: which number it denotes, or which of the print's marks it carries."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Final

from ktudash.schema import DataError
from ktudash.words import Text, msg

NAN: Final = float("nan")

LOST: Final = "(lost)"
SUPPRESSED: Final = frozenset("xXхХ")  # two Latin letters, two Cyrillic ones
DASHES: Final = frozenset("-–—_−")
ERROR_VALUES: Final = frozenset(
    {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"}
)

#: The blanks of the print: plain, no-break, figure, thin and narrow no-break.
_BLANKS: Final = " \u00a0\u2007\u2009\u202f"
_BLANK: Final = f"[{_BLANKS}]"
#: Digits in well-formed groups of three or without groups; no leading zero but that of 0 itself.
_WHOLE: Final = rf"[1-9]\d{{0,2}}(?:{_BLANK}\d{{3}})+|[1-9]\d*|0"
_NUMBER: Final = re.compile(
    rf"(?P<open>\()?(?P<sign>[-−+])?(?P<whole>{_WHOLE})(?:[.,](?P<fraction>\d+))?(?:{_BLANK}?%)?(?(open)\))"
)
#: Commas as thousands separators are unambiguous only before a decimal point or twice.
_COMMA_GROUPED: Final = re.compile(r"[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})")
_BAND: Final = re.compile(rf"(?P<whole>{_WHOLE}){_BLANK}?\+")
_MALFORMED: Final = re.compile(rf"[\d.,{_BLANKS}]*\d[\d.,{_BLANKS}]*[%+]?")

EXPECTED_NUMBER: Final = msg("data-expected-printed-number")
_SOME_CELL: Final = msg("data-some-cell")


@dataclass(frozen=True)
class Printed:
    """A cell as printed, the number it denotes (NaN where there is none) and its status."""

    text: str
    value: float
    status: str


def read_printed(cell_value: object, number_format: str = "General", *, where: Text = _SOME_CELL) -> Printed:
    """Read one data cell.

    A number keeps the decimals of its ``number_format``, so that 2.0 printed with one decimal is ``"2.0"``;
    grouping is dropped. Text is a number (decimal comma or point, well-formed groups of three), a band
    (``801+``), one of the marks for *none*, *suppressed* and *lost*, a malformed number (``12 00``) or other
    text. Booleans, dates, formulas and Excel's error values raise :class:`DataError` for ``where``.
    """
    if cell_value is None:
        return Printed("", NAN, "blank")
    if isinstance(cell_value, bool | date | time | timedelta):  # a datetime is a date
        raise DataError(where, cell_value, EXPECTED_NUMBER)
    if isinstance(cell_value, int | float):
        if not math.isfinite(cell_value):
            raise DataError(where, cell_value, EXPECTED_NUMBER)
        return _read_number(cell_value, number_format)
    if not isinstance(cell_value, str) or cell_value.startswith("=") or cell_value.strip() in ERROR_VALUES:
        raise DataError(where, cell_value, EXPECTED_NUMBER)
    return _read_text(cell_value.strip())


def _read_text(text: str) -> Printed:
    if not text:
        return Printed("", NAN, "blank")
    if text in SUPPRESSED:
        return Printed(text, NAN, "suppressed")
    if text in DASHES:
        return Printed(text, NAN, "none")
    if text == LOST:
        return Printed(text, NAN, "lost")
    if match := _BAND.fullmatch(text):
        return Printed(text, _number("", match["whole"], ""), "lower_bound")
    if match := _COMMA_GROUPED.fullmatch(text):
        return Printed(text, float(text.replace(",", "")), "reported")
    if match := _NUMBER.fullmatch(text):
        value = _number(match["sign"] or "", match["whole"], match["fraction"] or "")
        return Printed(text, value, "reported")
    if _MALFORMED.fullmatch(text):
        return Printed(text, NAN, "malformed")
    return Printed(text, NAN, "text")


def _number(sign: str, whole: str, fraction: str) -> float:
    digits = "".join(character for character in whole if character.isdigit())
    return float(f"{'-' if sign in ('-', '−') and sign else ''}{digits}.{fraction or '0'}")


def _read_number(value: float, number_format: str) -> Printed:
    """A numeric cell in the words of its number format.

    A literal percent sign leaves the number alone; Excel's own percent format means that the cell holds a
    hundredth of what is shown. Digits that the format would hide are kept: text and value always agree.
    """
    shape = _format_shape(number_format)
    number = Decimal(format(value, ".15g"))  # what Excel knows of a number, without the noise of binary
    if shape.scaled:
        number *= 100
    exact = number.normalize()
    exponent = exact.as_tuple().exponent
    decimals = max(shape.decimals, -exponent if isinstance(exponent, int) and exponent < 0 else 0)
    return Printed(f"{shape.prefix}{number:.{decimals}f}{shape.suffix}", float(number), "reported")


@dataclass(frozen=True)
class _FormatShape:
    decimals: int
    prefix: str
    suffix: str
    scaled: bool


def _format_shape(number_format: str) -> _FormatShape:
    """Decimals, parentheses and percent sign of an Excel number format (its section for positive numbers)."""
    tokens = re.findall(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|.', number_format.split(";")[0])
    decimals = 0
    prefix = suffix = ""
    scaled = after_point = in_number = False
    for part in tokens:
        if part in ("0", "#", "?"):
            in_number = True
            decimals += after_point and part == "0"
        elif part == "." and in_number:
            after_point = True
        elif part == "%":
            scaled = True
            suffix += part
        elif part.startswith(('"', "\\")) or part in ("(", ")"):
            literal = "".join(c for c in part.strip('"').lstrip("\\") if c in "()%")
            if in_number:
                suffix += literal
            else:
                prefix += literal
    return _FormatShape(decimals, prefix, suffix, scaled)


def same_wording(text: str) -> str:
    """``text`` with its blanks collapsed and its apostrophes straight: what labels are compared by."""
    return " ".join(text.split()).replace("’", "'").replace("‘", "'")
