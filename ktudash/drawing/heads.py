"""The heads of a table's columns in words: the name of the series and what its figures are."""

from __future__ import annotations

from ktudash.chart.table import Table
from ktudash.words import Text, msg, say


def heads(table: Table) -> list[str]:
    """The heads of the columns of a spoken chart's table, in their order."""
    return [named(name, kind) for name, kind in zip(table.columns, table.kinds, strict=True)]


def named(name: Text, kind: str) -> str:
    """``name`` with the word of its kind (of `Table.kinds`) where the name does not have it itself."""
    said = str(say(name))
    if not kind or say(msg("series-kind", kind=kind)).casefold() in said.casefold():
        return said
    return say(msg("series-of-kind", name=said, kind=kind))
