"""Reads the cell of an actual as a value in the indicator's unit, or says why it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ktudash.catalog import Indicator
from ktudash.reporting.bounds import Bounds
from ktudash.reporting.check.layout import word_named
from ktudash.reporting.check.writing import Written, band_in, cleaned, number_in, odd_character
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.figures import exact, number_text
from ktudash.reporting.intake import Cell
from ktudash.reporting.ledger import BAND, REPORTED, UNRANKED
from ktudash.words import Message, Text, UnitName, msg

#: What people write where there is nothing to report.
_NOTHING: Final = frozenset(
    ("", "-", "--", "---", "_", "...", "…", "n/a", "na", "nil", "none", "null", "nan", "no data", "x", "х", "?",
     "н/д", "нд", "нет", "нет данных", "нет сведений", "не применимо", "жоқ", "мәлімет жоқ", "деректер жоқ")
)  # fmt: skip
#: An error of a spreadsheet as text: #N/A, #Н/Д, #DIV/0!, #ЗНАЧ!
_ERROR: Final = re.compile(r"#[\w/]+[!?]?")
#: From here on a number is a slip of the keyboard, and no sentence can write all its digits.
_TOO_LARGE: Final = 1e18
#: A number with words before or behind it: 993 чел., approx. 12.
_WITH_WORDS: Final = re.compile(r"[^\W\d].*[0-9]|[~≈<>≤≥±].*[0-9]|.*[0-9].*[^\W\d].*", re.DOTALL)


class RowRefused(ReportingError, ValueError):
    """One row is refused, because of one cell."""

    def __init__(self, cell: str, text: Text) -> None:
        self.cell = cell
        super().__init__(text)


@dataclass(frozen=True)
class Reading:
    """A value in the indicator's unit (None: unranked), what it is (``ledger.VALUE_STATUSES``), what is doubtful."""

    value: float | None
    status: str = REPORTED
    doubts: tuple[Message, ...] = ()


def value_of(cell: Cell, indicator: Indicator, limits: Bounds) -> Reading:
    """What a cell reports. Raises :class:`RowRefused` where that cannot be told."""
    text = cleaned(cell.text)
    if cell.look == "raised":
        raise RowRefused(cell.name, msg("check-raised", read=cell.text.strip()))
    if cell.look == "struck-part":
        raise RowRefused(cell.name, msg("check-struck-part", read=cell.text.strip()))
    if cell.kind in ("formula", "date", "error"):
        raise RowRefused(cell.name, unreadable(cell))
    if cell.kind == "text":
        reading = _from_text(cell, text, indicator)
    elif cell.kind == "bool":
        if indicator.kind != "flag":
            raise RowRefused(cell.name, msg("check-true-false", unit=UnitName(indicator.unit)))
        reading = Reading(float(cell.number or 0))
    else:
        if cell.percent and indicator.unit != "%":
            raise RowRefused(cell.name, msg("check-percent-format", unit=UnitName(indicator.unit)))
        reading = Reading(float(cell.number or 0) * (100 if cell.percent else 1))
    doubts = reading.doubts
    if cell.look == "struck":
        doubts += (msg("check-struck"),)
    if reading.value is None:
        return Reading(None, reading.status, doubts)
    if not abs(reading.value) < _TOO_LARGE:  # infinite ones and no numbers among them
        raise RowRefused(cell.name, msg("check-infinite", read=cell.text.strip()))
    # Excel keeps 94.4 as 94.400000000000006; 15 digits are what it shows, and what a person typed.
    value = float(f"{reading.value:.15g}") + 0.0
    _within(value, indicator, limits, cell)
    if limits.counted and not value.is_integer():
        doubts += (msg("check-fraction", value=exact(value), unit=UnitName(indicator.unit)),)
    return Reading(value, reading.status, doubts)


def unreadable(cell: Cell) -> Message:
    """Why a cell that holds a formula, a date or an error has no value."""
    if cell.kind == "formula":
        return msg("check-formula")
    if cell.kind == "date":
        return msg("check-date", read=cell.text.strip())
    return msg("check-error", read=cell.text.strip())


def _from_text(cell: Cell, text: str, indicator: Indicator) -> Reading:
    word = word_named(text)
    if indicator.kind == "flag" and word in ("yes", "no"):
        return Reading(1.0 if word == "yes" else 0.0)
    if word == "unranked":
        if indicator.kind != "rank":
            raise RowRefused(cell.name, msg("check-unranked", unit=UnitName(indicator.unit)))
        return Reading(None, UNRANKED)
    band = band_in(text)
    if band and indicator.kind == "rank":
        edge, lost = band
        doubts = (msg("check-band", read=text, edge=exact(edge)),) if lost else ()
        return Reading(edge, BAND, doubts)
    written = number_in(text)
    if written is None:
        raise RowRefused(cell.name, _no_number(cell, text, indicator))
    if written.percent and indicator.unit != "%":
        raise RowRefused(cell.name, msg("check-percent-sign", read=text, unit=UnitName(indicator.unit)))
    return Reading(written.value, REPORTED, _doubts(text, written))


def _doubts(text: str, written: Written) -> tuple[Message, ...]:
    """1,234 is one and a bit here, and twelve hundred to whoever writes thousands with a comma; 1.234 likewise."""
    if not written.thousands:
        return ()
    return (
        msg(
            "check-thousands", read=text, value=exact(written.value), meant=number_text(round(written.value * 1000, 6))
        ),
    )


def _no_number(cell: Cell, text: str, indicator: Indicator) -> Message:
    """What is expected where a text is no number."""
    if cell.text.lstrip().startswith("="):
        return msg("check-formula")
    if _ERROR.fullmatch(text):
        return msg("check-error", read=text)
    if text.casefold() in _NOTHING:
        return msg("check-nothing-word", read=cell.text.strip(), kind=indicator.kind)
    if indicator.kind == "flag":
        return msg("check-flag", read=cell.text.strip())
    odd = odd_character(text)
    if odd:
        return msg("check-odd-character", read=text, character=odd, point=f"U+{ord(odd):04X}")
    if _WITH_WORDS.fullmatch(text):
        return msg("check-with-words", read=text, unit=UnitName(indicator.unit))
    return msg("check-not-a-number", read=text)


def _within(value: float, indicator: Indicator, limits: Bounds, cell: Cell) -> None:
    inside = (limits.low is None or value >= limits.low) and (limits.high is None or value <= limits.high)
    if indicator.kind == "flag" and value not in (0.0, 1.0):
        raise RowRefused(cell.name, msg("check-flag", read=cell.text.strip()))
    if indicator.kind == "rank" and not inside:
        raise RowRefused(cell.name, msg("check-rank-low", read=exact(value)))
    if indicator.kind == "rank" and not value.is_integer():
        raise RowRefused(cell.name, msg("check-rank-whole", read=exact(value)))
    if not inside and indicator.kind == "share":
        raise RowRefused(cell.name, msg("check-share", read=exact(value)))
    if not inside:
        raise RowRefused(cell.name, msg("check-negative", read=exact(value)))
