"""Text of other people on its way into a cell: it stays text, whatever it begins with."""

from __future__ import annotations

import re
from typing import Final

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell

#: What makes a spreadsheet read a text cell of a CSV as a formula; the wide forms count in some of them.
_FORMULA: Final = re.compile(r"^[\s\x00]*[=+\-@＝＋－＠]|^[\t\r\n]")
_LONGEST: Final = 32_000  # a cell of Excel holds 32,767 characters


def put_text(cell: Cell, text: str) -> None:
    """Write ``text`` as text: never a formula, never a link, nothing that the file format cannot hold."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:_LONGEST]
    cell.data_type = "s"
    # Shown in Excel as if typed after an apostrophe, so that editing the cell does not start a formula.
    if _FORMULA.match(text):
        cell.quotePrefix = True


def csv_text(text: str) -> str:
    """``text`` with an apostrophe before anything that a spreadsheet would take for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def from_csv(text: str) -> str:
    """The text that `csv_text` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text
