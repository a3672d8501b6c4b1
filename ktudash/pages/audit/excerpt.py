"""The cells of a finding in their table: the heads, the rows that it speaks of, its cells highlighted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.audit import Cell, Finding
from ktudash.audit.telling import printed
from ktudash.components.wide import blocks
from ktudash.store import Store
from ktudash.words import Own, Text, msg, say
from ktudash.words.prints import as_printed, is_number

_ADDRESS: Final = re.compile(r"!([A-Z]+)(\d+)$")
#: Columns whose numbers name something and count nothing.
_NAMING: Final = frozenset({"No.", "Code", "Since", "Year", "From", "To", "Lines", "Section"})
#: The row of the heads on every sheet of the workbooks.
HEADS: Final = 5
#: Columns that are shown whole; of a wider sheet only the first ones, those with a cell of the finding, and the lines.
MOST_COLUMNS: Final = 9
#: Columns of names, at most, before the figures of a wide sheet.
_NAMES: Final = 2


def tables(store: Store, finding: Finding) -> list[Component]:
    """One table for each sheet that the finding has cells on, and one for what stands in text or was reported."""
    by_table: dict[str, list[Cell]] = {}
    for cell in finding.check.cells:
        key = cell.table_id if _ADDRESS.search(cell.key) and cell.table_id in store.catalog.tables else ""
        by_table.setdefault(key, []).append(cell)
    spoken = {part.cell.key for part in finding.check.left}
    if finding.repair is not None and finding.repair.cell is not None:
        spoken.add(finding.repair.cell.key)
    years = finding.check.relation.years
    return [
        _sheet(store, table, cells, spoken) if table else _elsewhere(cells, spoken, years=years)
        for table, cells in by_table.items()
    ]


def _sheet(store: Store, table_id: str, cells: Sequence[Cell], spoken: set[str]) -> Component:
    table, sheet = store.catalog.tables[table_id], store.sheet(table_id)
    places = {(match[1], int(match[2])): cell for cell in cells if (match := _ADDRESS.search(cell.key))}
    heads = sheet.get(HEADS, {})
    letters = list(heads) or sorted({letter for letter, _ in places})
    if len(letters) > MOST_COLUMNS:
        wanted = {letter for letter, _ in places}
        wanted |= {*letters[:_NAMES], letters[-1]}
        letters = [letter for letter in letters if letter in wanted]
    rows = sorted({number for _, number in places})
    body = [
        html.Tr(
            [
                _cell(
                    sheet.get(row, {}).get(letter, ""),
                    places.get((letter, row)),
                    spoken,
                    counts=heads.get(letter, "") not in _NAMING,
                )
                for letter in letters
            ]
        )
        for row in rows
    ]
    name = msg("audit-table", plan=table.document, table=Own("table", table.id, table.number))
    return _shown(name, [_own(heads.get(letter, "")) for letter in letters], body)


def _cell(written: str, cell: Cell | None, spoken: set[str], *, counts: bool) -> Component:
    """What is printed, marked where the finding speaks of it; a correction in force beside it.

    A workbook keeps numbers without the noughts that end them, so a number is shown as the document prints it.
    """
    if cell is None:
        return html.Td(say(as_printed(written)) if counts and is_number(written) else _own(written))
    whole = is_number(cell.printed) and not cell.corrected
    copied = say(as_printed(written)) if is_number(written) else _own(written)
    words = say(printed(cell)) if whole else copied or say(printed(cell))
    shown: list[Component | str] = [html.Mark(words, className=_look(cell, spoken))]
    if cell.corrected:
        shown.append(html.Span(say(msg("audit-reads", printed=printed(cell))), className="muted"))
    return html.Td(shown, title=cell.key)


def _own(written: str) -> str:
    """What a workbook has in a cell, in the reader's language where it is words."""
    return say(Own("item", written, written)) if written else ""


def _elsewhere(cells: Sequence[Cell], spoken: set[str], *, years: bool) -> Component:
    """Figures of running text, by their lines, and reported ones."""
    heads = [say(msg("audit-head", column=head)) for head in ("cell", "lines", "printed")]
    body = [
        html.Tr(
            [
                html.Td(say(msg("audit-text") if cell.frame == "quoted" else msg("audit-reported"))),
                html.Td(cell.lines or cell.key),
                html.Td(html.Mark(say(printed(cell, year=years)), className=_look(cell, spoken))),
            ]
        )
        for cell in cells
    ]
    return _shown(msg("audit-elsewhere"), heads, body)


def _look(cell: Cell, spoken: set[str]) -> str:
    return "spoken" if cell.key in spoken else "compared"


def _shown(name: Text, heads: Sequence[str], body: Sequence[Component]) -> Component:
    return html.Div(
        [
            html.H3(say(name), className="audit-table-name"),
            blocks(
                html.Table(
                    [
                        html.Thead(html.Tr([html.Th(head, scope="col", className="left") for head in heads])),
                        html.Tbody(list(body)),
                    ],
                    className="table-k",
                )
            ),
        ]
    )
