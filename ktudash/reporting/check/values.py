"""Reads the cell of an actual as a value in the indicator's unit, or says why it is none."""

from __future__ import annotations

import math
import re
from typing import Final

from ktudash.catalog import Indicator
from ktudash.reporting.bounds import Bounds
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.figures import exact
from ktudash.reporting.intake import Cell
from ktudash.words import Message, Text, UnitName, msg

_YES_NO: Final = {
    **dict.fromkeys(("yes", "true", "да", "истина", "иә"), 1.0),
    **dict.fromkeys(("no", "false", "нет", "ложь", "жоқ"), 0.0),
}
_DASHES: Final = frozenset("-–—−_")
_BLANKS: Final = "\u0020\u00a0\u2007\u2009\u202f"
_NUMBER: Final = re.compile(
    rf"([+\-−]?)([0-9]{{1,3}}(?:[{_BLANKS}][0-9]{{3}})+|[0-9]+)(?:([.,])([0-9]+))?[{_BLANKS}]*(%?)"
)
_BAND: Final = re.compile(rf"([0-9]+)[{_BLANKS}]*(?:\+|[-–—][{_BLANKS}]*[0-9]+)")


class RowRefused(ReportingError, ValueError):
    """One row is refused, because of one cell."""

    def __init__(self, cell: str, text: Text) -> None:
        self.cell = cell
        super().__init__(text)


def value_of(cell: Cell, indicator: Indicator, limits: Bounds) -> tuple[float, list[Message]]:
    """The value in the indicator's unit, and sentences about what is doubtful in it. Raises :class:`RowRefused`."""
    text = cell.text.strip()
    doubts: list[Message] = []
    if cell.kind in ("formula", "date", "error"):
        raise RowRefused(cell.name, unreadable(cell))
    if cell.kind == "bool":
        if indicator.kind != "flag":
            raise RowRefused(cell.name, msg("check-true-false", unit=UnitName(indicator.unit)))
        value = float(cell.number or 0)
    elif cell.kind == "number":
        if cell.percent and indicator.unit != "%":
            raise RowRefused(cell.name, msg("check-percent-format", unit=UnitName(indicator.unit)))
        value = float(cell.number or 0) * (100 if cell.percent else 1)
    elif indicator.kind == "flag" and text.casefold() in _YES_NO:
        value = _YES_NO[text.casefold()]
    else:
        value, doubts = _number(cell, text, indicator)
    if not math.isfinite(value):
        raise RowRefused(cell.name, msg("check-infinite", read=text))
    # Excel keeps 94.4 as 94.400000000000006; 15 digits are what it shows, and what a person typed.
    value = float(f"{value:.15g}") + 0.0
    _within(value, indicator, limits, cell)
    return value, doubts


def unreadable(cell: Cell) -> Message:
    """Why a cell that holds a formula, a date or an error has no value."""
    if cell.kind == "formula":
        return msg("check-formula")
    if cell.kind == "date":
        return msg("check-date", read=cell.text.strip())
    return msg("check-error", read=cell.text.strip())


def _number(cell: Cell, text: str, indicator: Indicator) -> tuple[float, list[Message]]:
    if text and set(text) <= _DASHES:
        raise RowRefused(cell.name, msg("check-dash"))
    match = _NUMBER.fullmatch(text)
    if match is None:
        band = _BAND.fullmatch(text)
        if band and indicator.kind == "rank":
            raise RowRefused(cell.name, msg("check-band", read=text, edge=band[1]))
        if indicator.kind == "flag":
            raise RowRefused(cell.name, msg("check-flag", read=text))
        raise RowRefused(cell.name, msg("check-not-a-number", read=text))
    sign, whole, mark, decimals, percent = match.groups()
    if percent and indicator.unit != "%":
        raise RowRefused(cell.name, msg("check-percent-sign", read=text, unit=UnitName(indicator.unit)))
    digits = "".join(character for character in whole if character not in _BLANKS)
    value = float(f"{digits}.{decimals or 0}") * (-1 if sign in ("-", "−") else 1)
    # 1,234 is one and a bit here, and twelve hundred to whoever writes thousands with a comma.
    if mark == "," and len(decimals) == 3 and len(whole) <= 3 and whole != "0":
        return value, [msg("check-comma", read=text, value=exact(value))]
    return value, []


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
