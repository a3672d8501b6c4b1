"""The table of indicators: ag-grid in the dress of the cards.

Cells that need more than text are drawn in the browser by ``web/src/grid.js`` (sparkline, status dot, link), which also
holds the functions that are called here by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import dash_ag_grid as dag
from dash.development.base_component import Component

from ktudash.words import msg, say

#: Comparators of ``web/src/grid.js``, which the table takes by their bare names; whichever way a column runs, an empty
#: cell stands behind everything.
BY_WORDS: Final = {"function": "ktuWords"}
BY_SEVERITY: Final = {"function": "ktuSeverity"}
BY_NUMBERS: Final = {"function": "ktuNumbers"}


def text_column(field: str, head: str, *, width: int | None = None, flex: int | None = None, **more: object) -> dict:
    """A column of words; long ones wrap into the cell's tooltip."""
    words = {"tooltipField": field, "comparator": BY_WORDS}
    return {"field": field, "headerName": head, "width": width, "flex": flex, **words, **more}


def number_column(field: str, head: str, *, width: int = 96, **more: object) -> dict:
    """A column of numbers, right-aligned: ``field`` sorts, ``<field>_text`` is what is read."""
    return {
        "field": field,
        "headerName": head,
        "width": width,
        "type": "rightAligned",
        "cellClass": "num ag-right-aligned-cell",
        "valueFormatter": {"function": "ktuText(params)"},
        "comparator": BY_NUMBERS,
        **more,
    }


def drawn_column(field: str, head: str, renderer: str, *, width: int, **more: object) -> dict:
    """A column that a function of ``web/src/grid.js`` draws."""
    return {"field": field, "headerName": head, "width": width, "cellRenderer": renderer, **more}


OPTIONS: Final = {
    "rowHeight": 44,
    "headerHeight": 38,
    "animateRows": False,
    "suppressCellFocus": False,
    "enableCellTextSelection": True,
    "tooltipShowDelay": 300,
    "suppressColumnVirtualisation": False,
    "suppressMultiSort": True,
    # Sorting keeps to the rows under one heading, and the order stands in the link.
    "postSortRows": {"function": "ktuWithinGroups(params)"},
    "isFullWidthRow": {"function": "ktuIsGroup(params)"},
    "fullWidthCellRenderer": "KtuGroup",
    "theme": {"function": "ktuTheme(themeQuartz)"},
}


#: What the table says of itself: its own names, and ours.
_TEXTS: Final = {
    "ariaSortableColumn": "sort",
    "ariaLabelTooltip": "tooltip",
    "noRowsToShow": "none",
    "loadingOoo": "wait",
}


def _texts() -> dict[str, str]:
    return {own: say(msg("grid-text", text=text)) for own, text in _TEXTS.items()}


def grid(grid_id: str, columns: Sequence[dict], rows: Sequence[dict], *, height: int) -> Component:
    """The table. ``rows`` are plain dicts; a row with a key ``group`` is a heading across all columns."""
    return dag.AgGrid(
        id=grid_id,
        columnDefs=list(columns),
        rowData=list(rows),
        defaultColDef={
            "sortable": True,
            "resizable": True,
            "suppressMovable": True,
            "wrapHeaderText": True,
            "autoHeaderHeight": True,
        },
        dashGridOptions={**OPTIONS, "localeText": _texts()},
        style={"height": f"{height}px", "width": "100%"},
        className="grid-table",
        eventListeners={"sortChanged": ["ktuSorted(params)"]},
        dangerously_allow_code=False,
    )
