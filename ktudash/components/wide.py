"""What may be wider than its card: it scrolls in there, by arrow keys too, and not the page with it.

On a phone a table of several columns need not scroll: each row is a block, its name on top, below it the cells one
after another, each behind the name of its column (``.blocks-k`` in ``assets/ktudash.css``).
"""

from __future__ import annotations

from collections.abc import Iterator

from dash import html
from dash.development.base_component import Component

from ktudash.components import children_of, words_in


def wide(table: Component) -> Component:
    """``table`` in a box of its own, which the keyboard reaches."""
    return html.Div(table, className="scroll-x", tabIndex="0")


def blocks(table: Component, *, named: bool = True) -> Component:
    """``table`` in such a box, whose rows are blocks on a phone; ``named`` by their first cells."""
    return wide(in_blocks(table, named=named))


def in_blocks(table: Component, *, named: bool = True) -> Component:
    """``table``, each cell with the name of its column, but for the first where this is the name of its row.

    A cell without words gets none: a phone leaves it out. Nor does a row of one cell, which is a heading.
    """
    *above, row = _rows(table, html.Thead)
    heads = [words_in(cell) for cell in children_of(row)]
    # A head above others is said where its columns begin.
    groups = {column: words_in(cell) for one in above for column, cell in _placed(one) if words_in(cell)}
    for row in _rows(table, html.Tbody):
        cells = children_of(row)
        for column, cell in _placed(row):
            if not words_in(cell) or len(cells) == 1 or (named and not column):
                continue
            group = groups.get(column, "")
            setattr(cell, "data-head", f"{group}: {heads[column]}" if group else heads[column])
            if group:
                setattr(cell, "data-group", group)
    setattr(table, "className", f"{getattr(table, 'className', '')} blocks-k".strip())  # noqa: B010 - unknown to its type
    return table


def _rows(table: Component, kind: type[Component]) -> Iterator[Component]:
    for part in children_of(table):
        if isinstance(part, kind):
            yield from children_of(part)


def _placed(row: Component) -> Iterator[tuple[int, Component]]:
    """The cells of a row, each with the number of its first column."""
    column = 0
    for cell in children_of(row):
        yield column, cell
        column += int(getattr(cell, "colSpan", None) or 1)
