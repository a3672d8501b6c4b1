"""Names that the plans give to their parts: texts of the data, which a language may have in its own words."""

from __future__ import annotations

from ktudash.catalog import Line
from ktudash.words import Own


def line_name(line: Line) -> Own:
    """The name of a Strategic Line or direction."""
    return Own("line", line.id, line.name)
