"""What a row explains: the cause of a gap, what is done about it, who does it, until when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from ktudash.reporting.check.layout import note_of
from ktudash.reporting.check.values import RowRefused
from ktudash.reporting.check.writing import cleaned
from ktudash.reporting.intake import Cell
from ktudash.reporting.ledger import LIMITS, YEARS, Explained
from ktudash.words import msg

#: The texts of an explanation by their columns, and the limits of their length.
_TEXTS: Final = {"cause": "cause", "measure": "measure", "who": "responsible"}
#: A day as it is typed here: the day first, whatever stands between.
_TYPED: Final = re.compile(r"([0-9]{1,2})\s*[./-]\s*([0-9]{1,2})\s*[./-]\s*([0-9]{4})(?:\s*(?:г|ж)\.?)?")


def explanation_of(cells: Mapping[str, Cell], code: str, year: int, *, from_text: bool) -> Explained:
    """What the ``cells`` of an explanation say, by column; ``from_text``: of a CSV. Raises :class:`RowRefused`."""
    texts = {column: _text(cells[column], column, from_text) if column in cells else "" for column in _TEXTS}
    until = _day(cells["until"]) if "until" in cells else None
    if not texts["cause"]:
        first = next(iter(cells.values()))
        raise RowRefused(first.name, msg("check-no-cause"))
    who = " ".join(texts["who"].split())
    return Explained(code, year, texts["cause"], texts["measure"], who, until)


def checked_text(cell: Cell) -> None:
    """Raise :class:`RowRefused` where a cell of words holds a formula or an error."""
    if cell.kind == "formula":
        raise RowRefused(cell.name, msg("check-formula"))
    if cell.kind == "error":
        raise RowRefused(cell.name, msg("check-note-error", read=cell.text.strip()))


def _text(cell: Cell, column: str, from_text: bool) -> str:
    checked_text(cell)
    text = note_of(cell, from_text)
    limit = LIMITS[_TEXTS[column]]
    if len(text) > limit:
        raise RowRefused(cell.name, msg("check-long-explanation", column=column, limit=limit))
    return text


def _day(cell: Cell) -> date:
    """A day as Excel keeps it or as it is typed; anything else is asked for again."""
    checked_text(cell)
    if cell.kind == "date" and cell.number is not None:
        return date.fromordinal(int(cell.number))
    read = cleaned(cell.text)
    typed = _TYPED.fullmatch(read)
    try:
        day = date(int(typed[3]), int(typed[2]), int(typed[1])) if typed else date.fromisoformat(read)
    except ValueError:
        day = None
    if day is None or day.year not in YEARS or cell.kind not in ("text", "date"):
        raise RowRefused(cell.name, msg("check-no-day", read=cell.text.strip()))
    return day
