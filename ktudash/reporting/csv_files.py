"""CSV as the spreadsheet of its reader opens it: which sign parts the columns goes with the decimal sign.

A Russian Excel reads semicolons and decimal commas; with commas and points it makes one column of all, and dates of
numbers. So the two signs are one choice.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

import pandas as pd

from ktudash.clock import local
from ktudash.reporting.figures import number_text
from ktudash.reporting.plain_text import csv_text


class CsvStyle(StrEnum):
    """How columns are parted and decimals written: ``a,1.5`` or ``a;1,5``."""

    COMMA = "comma"
    SEMICOLON = "semicolon"

    @classmethod
    def of(cls, decimal: str) -> CsvStyle:
        """The style that writes decimals so."""
        return cls.SEMICOLON if decimal == "," else cls.COMMA

    @property
    def delimiter(self) -> str:
        """What stands between two cells."""
        return ";" if self is CsvStyle.SEMICOLON else ","

    @property
    def decimal(self) -> str:
        """What stands before the decimals."""
        return "," if self is CsvStyle.SEMICOLON else "."

    def number(self, value: Any) -> str:
        """A number in full: without exponent, thousands, and the noughts that only its type gives it."""
        return number_text(value).replace(".", self.decimal)


#: The styles by the names of the forms in which a file is offered.
BY_FORM: Final = {"csv": CsvStyle.COMMA, "csv-semicolon": CsvStyle.SEMICOLON}


def written(rows: Iterable[Iterable[Any]], style: CsvStyle) -> bytes:
    """Rows of texts, numbers, moments and nothing (``None``, NaN) as CSV: UTF-8 with a mark for Excel.

    Text that a spreadsheet would take for a formula gets an apostrophe; negative numbers stay numbers. Moments are in
    the readers' time, as their spreadsheets read it.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=style.delimiter, lineterminator="\r\n")
    writer.writerows([_cell(value, style) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any, style: CsvStyle) -> str:
    if isinstance(value, str):
        return csv_text(value)
    if value is None or pd.isna(value):
        return ""
    if isinstance(value, datetime):
        # Excel knows no offsets, other programs need them.
        moment = local(value)
        return f"{moment:%Y-%m-%d %H:%M:%S}" if style is CsvStyle.SEMICOLON else moment.isoformat()
    if isinstance(value, float):
        return style.number(value)
    return str(value)
