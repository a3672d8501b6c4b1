"""From the two workbooks to tidy frames.

A loader trusts nothing. The catalog says which header cells and which labels a sheet must have, in printed
order; the first cell that departs from it stops the load with a :class:`~ktudash.schema.DataError` that names
workbook, sheet and cell. A missing row is therefore an error and never a hole in a chart. Values stay as
printed; what a correction puts in their place goes into the column ``corrected``.
"""

from ktudash.loaders.frames import load_frames, read_workbooks
from ktudash.loaders.printed import DASHES, SUPPRESSED, Printed, read_printed

__all__ = ["DASHES", "SUPPRESSED", "Printed", "load_frames", "read_printed", "read_workbooks"]
