"""What there is: documents, tables, frames, lines, indicators and corrections, as frozen objects.

Everything here is read from ``catalog.toml``, ``indicators.csv`` and ``corrections.toml`` of the data
folder; nothing is read from a workbook. A loader asks a :class:`Table` how its sheet must look, a page asks
for a line's name or a chart for its source line. An entry that does not say what it should raises
:class:`~ktudash.schema.DataError`.
"""

from ktudash.catalog.corrections import CORRECTIONS_FILE
from ktudash.catalog.model import (
    Block,
    Catalog,
    ColumnGroup,
    Correction,
    Document,
    FrameSpec,
    Indicator,
    LabelCorrection,
    Line,
    Reading,
    RowSpec,
    Table,
    Unreadable,
)
from ktudash.catalog.reading import load
from ktudash.catalog.register import REGISTER_FILE

__all__ = [
    "CORRECTIONS_FILE",
    "REGISTER_FILE",
    "Block",
    "Catalog",
    "ColumnGroup",
    "Correction",
    "Document",
    "FrameSpec",
    "Indicator",
    "LabelCorrection",
    "Line",
    "Reading",
    "RowSpec",
    "Table",
    "Unreadable",
    "load",
]
