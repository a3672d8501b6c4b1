"""The table twin of a chart: as JSON, of which the browser makes the table when somebody asks, and as that table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from dash import html
from dash.development.base_component import Component

from ktudash.chart.table import Table
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


def twin_table(twin: Mapping[str, Any], *, css: str, caption: str = "", notes: bool = False) -> Component:
    """The table of a twin; ``notes``: with the note of each cell behind its number."""
    head = html.Tr([html.Td(), *(html.Th(str(one), scope="col") for one in twin["columns"])])
    rows = [
        html.Tr(
            [html.Th(str(name), scope="row"), *(html.Td(_cell(cell, notes=notes), className="num") for cell in cells)]
        )
        for name, *cells in twin["rows"]
    ]
    return html.Table(
        [html.Caption(caption) if caption else None, html.Thead(head), html.Tbody(rows)],
        className=css,
    )


def _cell(cell: tuple[Any, Any] | None, *, notes: bool) -> Any:
    shown, note = cell or ("", "")
    return [str(shown), html.Small(f" {note}")] if notes and note else str(shown)
