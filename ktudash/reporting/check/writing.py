"""How people write numbers, years and codes: what is unseen is taken away, what is unclear is named.

Nothing here knows an indicator. A text that could be read in two ways says so; one that cannot be read is ``None``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

#: Dashes that are typed or pasted for a minus or a hyphen, the no-break one and the full-width one among them.
_DASHES: Final = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2043]")
_WIDE: Final = {0xFF10 + digit: str(digit) for digit in range(10)} | {
    0xFF0C: ",",
    0xFF0E: ".",
    0xFF0B: "+",
    0xFF05: "%",
}
_APOSTROPHES: Final = str.maketrans("’‘`´ʼ", "'''''")

_DIGITS: Final = "[0-9]"
#: A whole number; its thousands are apart by blanks or apostrophes, or by a mark that comes again or before another.
_WHOLE: Final = (
    rf"(?P<apart>{_DIGITS}{{1,3}}(?:(?P<gap>[ '])[0-9]{{3}})(?:(?P=gap)[0-9]{{3}})*)",
    rf"(?P<many>{_DIGITS}{{1,3}}(?P<thousands>[.,])[0-9]{{3}}(?:(?P=thousands)[0-9]{{3}})+)",
    rf"(?P<two>{_DIGITS}{{1,3}}(?:,[0-9]{{3}})+(?=\.)|{_DIGITS}{{1,3}}(?:\.[0-9]{{3}})+(?=,))",
    rf"(?P<plain>{_DIGITS}*)",
)
_NUMBER: Final = re.compile(
    rf"(?P<sign>[+\-]?) ?(?:{'|'.join(_WHOLE)})(?:(?P<mark>[.,])(?P<decimals>[0-9]+))?"
    r"(?:[eE](?P<power>[+\-]?[0-9]{1,3}))? ?(?P<percent>%?)"
)
_YEAR: Final = re.compile(r"([12][0-9]{3})(?:[.,]0+)?(?: ?(?:г\.?|год|ж\.?|жыл|year))?", re.IGNORECASE)
_BAND: Final = re.compile(r"(?P<edge>[1-9][0-9]*) ?(?:\+|- ?(?P<other>[1-9][0-9]*))")

#: Letters that look like Latin ones, to Latin; and those that look like digits, to digits.
_LATIN: Final = str.maketrans("АВСЕНКМОРТХЅІЈасеорхѕіјуДд", "ABCEHKMOPTXSIJaceopxsijyDd")
_DIGIT_LIKE: Final = str.maketrans("OoОоОlI|ІЗз", "00000111133")


@dataclass(frozen=True)
class Written:
    """A number as somebody wrote it. ``thousands``: the same digits are a thousand times as much to some readers."""

    value: float
    percent: bool = False
    thousands: bool = False


def cleaned(text: str) -> str:
    """``text`` without what nobody sees: invisible characters are gone, every blank is a space, every dash a hyphen."""
    text = _DASHES.sub("-", text)
    shown = (
        character for character in text if unicodedata.category(character) not in ("Cf", "Cc") or character.isspace()
    )
    return " ".join("".join(shown).translate(_WIDE).split())


def number_in(text: str) -> Written | None:
    """A number in any common spelling: decimal point or comma, thousands apart, brackets or a dash for a minus, 1e3."""
    text = cleaned(text).translate(_APOSTROPHES)
    bracketed = re.fullmatch(r"\( ?([^()+\-]+?) ?\)( ?%?)", text)
    if bracketed:
        text = f"-{bracketed[1]}{bracketed[2]}"
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    whole = match["apart"] or match["many"] or match["two"] or match["plain"] or ""
    digits = re.sub("[^0-9]", "", whole)
    decimals = match["decimals"] or ""
    if not digits and not decimals:
        return None
    if match["many"] and match["mark"] == match["thousands"]:
        return None  # 1.250.000.5 is no number of anybody's
    value = float(f"{digits or 0}.{decimals or 0}e{match['power'] or 0}") * (-1 if match["sign"] == "-" else 1)
    plain = match["plain"] is not None
    unclear = plain and len(decimals) == 3 and 1 <= len(digits) <= 3 and digits != "0" and not match["power"]
    return Written(value, bool(match["percent"]), unclear)


def year_in(text: str) -> int | None:
    """A calendar year, also as a program writes it (2022.0) or with its word (2022 г.)."""
    match = _YEAR.fullmatch(cleaned(text))
    return int(match[1]) if match and 1900 <= int(match[1]) <= 2200 else None


def band_in(text: str) -> tuple[float, bool] | None:
    """The known edge of a band of places (801+, 801-850), and whether its other edge is lost with it."""
    match = _BAND.fullmatch(cleaned(text))
    return (float(match["edge"]), bool(match["other"])) if match else None


def code_key(text: str) -> str:
    """A code to look up by: cleaned, in Latin letters, without blanks and the letters' case."""
    return cleaned(text).translate(_LATIN).replace(" ", "").rstrip(".").casefold()


def digits_for_letters(text: str) -> str:
    """:func:`code_key` with the letters O, l and the like behind the plan read as the digits that they look like."""
    plan, dash, rest = cleaned(text).replace(" ", "").partition("-")
    return code_key(f"{plan}{dash}{rest.translate(_DIGIT_LIKE)}")


def odd_character(text: str) -> str:
    """The first character that is taken for a digit and is none: ¹, ½, ٣ or the letter О; empty without one."""
    for character in cleaned(text):
        if not character.isascii() and (
            unicodedata.category(character)[0] == "N" or (character in "ОоОЗзІ" and any(one.isdigit() for one in text))
        ):
            return character
    return ""
