"""Checks of prints that are no numbers: ``12 00`` for 12 000, ``00%`` for a share."""

from __future__ import annotations

from collections.abc import Iterator

from ktudash.audit.cells import Cells
from ktudash.audit.model import Check, Part, Relation
from ktudash.audit.telling import in_text
from ktudash.words import Year, msg


def checks(cells: Cells) -> Iterator[Check]:
    """One for each malformed print; nothing can be held against it, so that it is told as it is found."""
    for cell in cells.all():
        if cell.status == "malformed":
            where = "text" if in_text(cell) else "code" if cell.code and cell.year else "cell"
            year = Year(cell.year) if cell.year else ""
            title = msg("audit-title-legible", where=where, lines=cell.lines, code=cell.code, year=year, cell=cell.key)
            yield Check(Relation(f"legible:{cell.key}", "legible", title, "misprint"), (), (), ((Part(cell),),))
