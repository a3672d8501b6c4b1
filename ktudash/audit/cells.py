"""Cells by reference: ``frame[column=value,…]``, with signs and factors, as the register writes its baselines.

``column!=value`` takes all rows but those, ``column=*`` all; such a reference may pick many cells, any other one.
``quoted[lines=304,value=31]`` is a figure that stands in running text only and in no workbook.
"""

from __future__ import annotations

import math
from collections import defaultdict
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


class _Frame:
    """The cells of a frame in its order, and where each value of each column stands: no reference reads every row."""

    def __init__(self, name: str, frame: pd.DataFrame) -> None:
        self.cells = [_cell(name, row) for row in frame.to_dict("records")]
        self.places: dict[str, dict[str, frozenset[int]]] = {
            column: _places(frame[column])
            for column in frame.columns
            if column not in ("value", "printed", "reason", "corrected")
        }
        self._all = frozenset(range(len(self.cells)))

    def picked(self, wanted: Mapping[str, str], where: Text) -> list[Cell]:
        """The cells that fit every ``column=value`` or ``column!=value``, in the frame's order."""
        found = self._all
        for key, value in wanted.items():
            column = key.rstrip("!")
            if column not in self.places:
                columns = Listed(tuple(self.places), "comma")
                raise DataError(where, column, msg("data-expected-column", columns=columns))
            if value != "*":
                at = self.places[column].get(value, frozenset())
                found = found - at if key.endswith("!") else found & at
        return [self.cells[at] for at in sorted(found)]


class Cells:
    """The cells of all frames, each made once."""

    def __init__(self, frames: Mapping[str, pd.DataFrame]) -> None:
        self._frames = {name: _Frame(name, frame) for name, frame in frames.items()}

    def __contains__(self, frame: str) -> bool:
        return frame in self._frames

    def all(self) -> Iterable[Cell]:
        """Every cell, in the order of frames and rows."""
        return (cell for frame in self._frames.values() for cell in frame.cells)

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
        if term.frame not in self._frames:
            raise DataError(
                where, term.frame, msg("data-expected-frame", frames=Listed(tuple(sorted(self._frames)), "comma"))
            )
        frame = self._frames[term.frame]
        wanted = {key: value for key, value in place.items() if key in frame.places} | dict(term.where)
        many = many or any(key.endswith("!") or value == "*" for key, value in wanted.items())
        found = frame.picked(wanted, where)
        if not blanks:
            found = [cell for cell in found if cell.status != "blank"]
        if not found or (len(found) > 1 and not many):
            read = msg("data-rows-for", count=len(found), wanted=str(wanted))
            raise DataError(where, read, msg("data-expected-rows", many=many))
        yield from (Part(cell, term.sign) for cell in found)


def _places(values: pd.Series) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for at, value in enumerate(values):
        found[_text(value)].add(at)
    return {value: frozenset(places) for value, places in found.items()}


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
