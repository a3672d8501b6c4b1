"""New words in the cells of a table; rows come and go, columns that do bring a new table into the old one's place."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from pptx.oxml.ns import qn

from ktudash import theme
from ktudash.drawing.pptx.anew import words
from ktudash.drawing.pptx.marking import cells
from ktudash.drawing.pptx.tables import unmarked

#: The inks that we write tables in: any other was somebody's choice.
_OURS: Final = frozenset(ink.removeprefix("#").upper() for ink in theme.COLOUR.values())


def changed_cells(shape: Any, fresh: Any) -> list[tuple[str, str, str, str]]:
    """Each cell that says something else now: its row, its column, what it said and what it says."""
    old, new = list(cells(shape)), list(cells(fresh))
    heads, rows = new[0], {unmarked(row[0]): row for row in old[1:]}
    found = []
    for row in new[1:]:
        before = rows.get(unmarked(row[0]))
        for at, said in enumerate(row):
            if at == 0 and before is not None:  # what is said of a row is no change of it
                continue
            was = before[at] if before is not None and at < len(before) else ""
            if was.split() != said.split():
                found.append((row[0], heads[at], was, said))
    return found


def renew(shape: Any, fresh: Any) -> bool:
    """Write the words of ``fresh``; whether the table had to be drawn anew, because it has other columns now."""
    mine, theirs = shape.table._tbl, fresh.table._tbl
    if len(mine.tblGrid.findall(qn("a:gridCol"))) != len(theirs.tblGrid.findall(qn("a:gridCol"))):
        _redraw(shape, fresh)
        return True
    while len(mine.tr_lst) > len(theirs.tr_lst):
        mine.remove(mine.tr_lst[-1])
    while len(mine.tr_lst) < len(theirs.tr_lst):
        mine.tr_lst[-1].addnext(_row_like(mine.tr_lst[-1]))
    for old, new in zip(shape.table.iter_cells(), fresh.table.iter_cells(), strict=True):
        if old.text_frame.text.split() != new.text_frame.text.split():
            words.write(old.text_frame, new.text_frame)
            _ink(old, new)
    return False


def _row_like(row: Any) -> Any:
    made = deepcopy(row)
    for one in made.findall(qn("a:extLst")):  # it holds the row's own number
        made.remove(one)
    return made


def _ink(old: Any, new: Any) -> None:
    """A cell in one of our inks takes the one of what it says now (a status that has changed)."""
    for mine, theirs in zip(old._tc.iter(qn("a:rPr")), new._tc.iter(qn("a:rPr")), strict=False):
        has, wants = (one.find(f"{qn('a:solidFill')}/{qn('a:srgbClr')}") for one in (mine, theirs))
        if has is not None and wants is not None and (has.get("val") or "").upper() in _OURS:
            has.set("val", wants.get("val"))


def _redraw(shape: Any, fresh: Any) -> None:
    """The whole of ``fresh`` at the place and in the width of the table."""
    made = deepcopy(fresh.table._tbl)
    columns = made.tblGrid.findall(qn("a:gridCol"))
    whole = sum(int(one.get("w")) for one in columns) or 1
    for one in columns:
        one.set("w", str(int(int(one.get("w")) * shape.width / whole)))
    old = shape.table._tbl
    old.getparent().replace(old, made)
