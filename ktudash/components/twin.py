"""The table twin of a chart: as JSON, of which the browser makes the table when somebody asks, and as that table."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from dash import html
from dash.development.base_component import Component

from ktudash.chart.table import Table
from ktudash.components import attributes
from ktudash.drawing.heads import heads, row_notes
from ktudash.words import msg, say


def twin_of(table: Table) -> dict[str, Any]:
    """``{"columns": […], "rows": [[head, [shown, note] or null, …], …]}``."""
    rows = [
        [head, *[None if cell is None else [cell.shown, cell.note] for cell in cells]]
        for head, cells in zip(table.rows, table.cells, strict=True)
    ]
    notes = row_notes(table)
    if not notes:
        return {"columns": heads(table), "rows": rows}
    rows = [[*row, [note, ""]] for row, note in zip(rows, notes, strict=True)]
    return {"columns": [*heads(table), say(msg("export-about-note"))], "rows": rows}


def twin_data(twin: Mapping[str, Any]) -> str:
    """A twin as JSON: a page's thousand cells would keep the browser busy before anybody asks for them."""
    return json.dumps(twin, ensure_ascii=False, separators=(",", ":"))


def twin_table(
    twin: Mapping[str, Any],
    *,
    css: str,
    caption: str = "",
    notes: bool = False,
    leads: Callable[[str], str] | None = None,
) -> Component:
    """The table of a twin; ``notes``: with the note of each cell behind its number.

    ``leads``: the link of a row's or a column's name where a click on its mark would choose it, else nothing.
    """
    head = html.Tr([html.Td(), *(html.Th(_name(str(one), leads), scope="col") for one in twin["columns"])])
    rows = [
        html.Tr(
            [
                html.Th(_name(str(name), leads), scope="row"),
                *(html.Td(_cell(cell, notes=notes), className="num") for cell in cells),
            ]
        )
        for name, *cells in twin["rows"]
    ]
    return html.Table(
        [html.Caption(caption) if caption else None, html.Thead(head), html.Tbody(rows)],
        className=css,
    )


def _name(name: str, leads: Callable[[str], str] | None) -> str | Component:
    """A link that ``web/src/point.js`` follows where the reader is, as it does a click on a mark."""
    href = leads(name) if leads else ""
    return html.A(name, href=href, **attributes(data_y=name)) if href else name


def _cell(cell: tuple[Any, Any] | None, *, notes: bool) -> Any:
    shown, note = cell or ("", "")
    return [str(shown), html.Small(f" {note}")] if notes and note else str(shown)
