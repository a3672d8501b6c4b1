"""What stands around the figures of a table in words: the heads of its columns, and the notes of its rows."""

from __future__ import annotations

from ktudash.chart.table import Table
from ktudash.words import Listed, Text, msg, say


def heads(table: Table) -> list[str]:
    """The heads of the columns of a spoken chart's table, in their order."""
    return [named(name, kind) for name, kind in zip(table.columns, table.kinds, strict=True)]


def row_notes(table: Table) -> list[str]:
    """What is said of each row of a spoken chart's table, in one text; nothing where nothing is said of any."""
    return [str(say(Listed(notes, "semicolon"))) for notes in table.notes]


def named(name: Text, kind: str) -> str:
    """``name`` with the word of its kind (of `Table.kinds`) where the name does not have it itself."""
    said = str(say(name))
    if not kind or say(msg("series-kind", kind=kind)).casefold() in said.casefold():
        return said
    return say(msg("series-of-kind", name=said, kind=kind))
