"""A declared chart as data: the chart itself, and its table for whoever wants its numbers only."""

from __future__ import annotations

import json
from typing import Any, Final

from ktudash import registry
from ktudash.chart.table import table
from ktudash.chart.wire import to_json
from ktudash.view import View

KEYS: Final = ("name", "page", "chart", "table")


def names() -> tuple[str, ...]:
    """The charts that can be asked for."""
    return tuple(one.name for one in registry.charts())


def chart(name: str, figures: str) -> dict[str, Any] | None:
    """The chart as its page shows it unasked; ``None`` where there is nothing to draw; unknown: `KeyError`.

    Each column of the table says what its figures are: ``actual``, ``target``, ``forecast``, or nothing in a chart that
    holds only what was; each row what is said of its year.
    """
    one = {found.name: found for found in registry.charts()}[name]
    made = registry.spoken_chart(one, View(one.page, figures=figures))
    if made is None:
        return None
    numbers = table(made)
    return {
        "name": name,
        "page": one.page,
        "chart": json.loads(to_json(made)),
        "table": {
            "columns": [
                {"name": str(head), "figure": kind or None}
                for head, kind in zip(numbers.columns, numbers.kinds, strict=True)
            ],
            "rows": [
                {
                    "name": str(place),
                    "notes": [str(note) for note in notes],
                    "cells": [
                        None
                        if cell is None
                        else {
                            "value": cell.value,
                            "shown": str(cell.shown),
                            "status": cell.status,
                            "role": cell.role,
                            "note": str(cell.note),
                        }
                        for cell in cells
                    ],
                }
                for place, notes, cells in zip(
                    numbers.rows, numbers.notes or [()] * len(numbers.rows), numbers.cells, strict=True
                )
            ],
        },
    }
