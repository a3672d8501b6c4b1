"""The order of the list: that of the plan, or that of a column, as the link says."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from ktudash.indicators.choice import Choice
from ktudash.plan.attainment import SEVERITY

Row = Mapping[Hashable, Any]


def ordered(choice: Choice, cells: Mapping[str, Mapping[int, Row]]) -> list[Row]:
    """The chosen rows in order: within their tasks where a line is chosen, what is empty last whichever way.

    ``cells`` are the printed targets, code → year → cell. The table in the browser sorts alike (``web/src/grid.js``).
    """
    rows: list[Row] = list(choice.chosen.to_dict("records"))
    if choice.sort is None:
        return rows
    values = {row["code"]: _value(choice.sort.column, row, cells) for row in rows}
    known = [row for row in rows if values[row["code"]] is not None]
    known.sort(key=lambda row: values[row["code"]], reverse=choice.sort.descending)
    by_value = known + [row for row in rows if values[row["code"]] is None]
    if choice.line is None:
        return by_value
    tasks = list(dict.fromkeys(row["task"] for row in rows))
    return sorted(by_value, key=lambda row: tasks.index(row["task"]))


def _value(column: str, row: Row, cells: Mapping[str, Mapping[int, Row]]) -> Any:
    """What a row is sorted by; ``None`` where its cell is empty."""
    if column == "status":
        return SEVERITY[row["status"]]
    if column == "code":
        return [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in row["code"].split(".")]
    if column.startswith("t2"):
        value = cells[row["code"]].get(int(column[1:]), {}).get("value")
    else:
        # A figure of another measure is not sorted among the others.
        value = None if column == "baseline" and not row["comparable"] else row[column]
    if isinstance(value, str):
        return value.casefold() or None
    return None if value is None or pd.isna(value) else float(value)
