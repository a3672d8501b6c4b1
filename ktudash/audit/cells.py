"""Cells by reference: ``frame[column=value,…]``, with signs and factors, as the register writes its baselines.

``column!=value`` takes all rows but those, ``column=*`` all; such a reference may pick many cells, any other one.
``quoted[lines=304,value=31]`` is a figure that stands in running text only and in no workbook.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import pandas as pd

from ktudash.audit.model import Cell, Operand, Part
from ktudash.plan.continuity import Term, parse
from ktudash.schema import DataError
from ktudash.words import Listed, Text, msg

QUOTED: Final = "quoted"
Place = Mapping[str, str]


class Cells:
    """The cells of all frames, each made once."""

    def __init__(self, frames: Mapping[str, pd.DataFrame]) -> None:
        self._rows: dict[str, list[tuple[dict[str, str], Cell]]] = {}
        for name, frame in frames.items():
            columns = [column for column in frame.columns if column not in ("value", "printed", "reason", "corrected")]
            self._rows[name] = [
                ({column: _text(row[column]) for column in columns}, _cell(name, row))
                for row in frame.to_dict("records")
            ]

    def __contains__(self, frame: str) -> bool:
        return frame in self._rows

    def all(self) -> Iterable[Cell]:
        """Every cell, in the order of frames and rows."""
        return (cell for rows in self._rows.values() for _, cell in rows)

    def operand(self, reference: str, place: Place, where: Text, *, blanks: bool = True, many: bool = False) -> Operand:
        """The cells of a reference in a place: its columns are set where the reference does not set them itself.

        Without ``blanks`` a cell that was not printed is none; ``many`` cells may match as if the reference said so.
        """
        return tuple(
            part
            for term in parse(reference, where)
            for part in self._parts(term, place, where, blanks=blanks, many=many)
        )

    def _parts(self, term: Term, place: Place, where: Text, *, blanks: bool, many: bool) -> Iterable[Part]:
        if term.frame == QUOTED:
            yield Part(_quoted(dict(term.where), where), term.sign)
            return
        if term.frame not in self._rows:
            raise DataError(
                where, term.frame, msg("data-expected-frame", frames=Listed(tuple(sorted(self._rows)), "comma"))
            )
        rows = self._rows[term.frame]
        wanted = {key: value for key, value in place.items() if rows and key in rows[0][0]} | dict(term.where)
        many = many or any(key.endswith("!") or value == "*" for key, value in wanted.items())
        found = [cell for row, cell in rows if all(_fits(row, key, value, where) for key, value in wanted.items())]
        if not blanks:
            found = [cell for cell in found if cell.status != "blank"]
        if not found or (len(found) > 1 and not many):
            read = msg("data-rows-for", count=len(found), wanted=str(wanted))
            raise DataError(where, read, msg("data-expected-rows", many=many))
        yield from (Part(cell, term.sign) for cell in found)


def _fits(row: Mapping[str, str], key: str, value: str, where: Text) -> bool:
    column = key.rstrip("!")
    if column not in row:
        raise DataError(where, column, msg("data-expected-column", columns=Listed(tuple(row), "comma")))
    return value == "*" or (row[column] == value) != key.endswith("!")


def _text(value: Any) -> str:
    return "" if pd.isna(value) else str(value)


def _cell(frame: str, row: Mapping[Hashable, Any]) -> Cell:
    fixed = not pd.isna(row["corrected"])
    printed = f"{row['corrected']:.15g}" if fixed else str(row["printed"])
    value = math.nan if pd.isna(row["value"]) else float(row["value"])
    return Cell(
        key=str(row["cell"]),
        frame=frame,
        table_id=str(row["table_id"]),
        lines=str(row["source_lines"]),
        printed=printed,
        value=value,
        status=str(row["status"]),
        digit=last_digit(printed, value),
        unit=str(row["unit"]),
        year=None if pd.isna(row["year"]) else int(row["year"]),
        code=str(row.get("code", "")),
        corrected=fixed,
    )


def _quoted(where: Mapping[str, str], place: Text) -> Cell:
    try:
        lines, value = where["lines"], where["value"]
    except KeyError as error:
        raise DataError(place, dict(where), msg("data-expected-quotation")) from error
    return Cell(
        f"{lines}: {value}",
        QUOTED,
        "CD-TI" if lines.startswith("CD") else "SP-TXT",
        lines,
        value,
        float(value),
        "reported",
        last_digit(value),
        "",
    )


def last_digit(printed: str, value: float = 0.0) -> float:
    """The unit of the last digit of a print; 1 where it is words that hold a number (``2nd place``)."""
    text = printed.strip("()%").replace(",", ".").replace(" ", "")
    try:
        exponent = Decimal(text).as_tuple().exponent
    except InvalidOperation:
        return 1.0
    return float(10.0**exponent) if isinstance(exponent, int) and value == value else 1.0
