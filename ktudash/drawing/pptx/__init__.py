"""Charts as a PowerPoint presentation that can be edited. The only package that knows python-pptx."""

from ktudash.drawing.pptx.kinds import is_native
from ktudash.drawing.pptx.marks import GRID, Origin
from ktudash.drawing.pptx.parts import SIZES, TABLE, TOGETHER, Grid, Part, Section, Slide, png_size
from ktudash.drawing.pptx.presentation import presentation, sheets_of
from ktudash.drawing.pptx.tables import Field, Table
from ktudash.drawing.pptx.template import TemplateError, stage

__all__ = [
    "GRID",
    "SIZES",
    "TABLE",
    "TOGETHER",
    "Field",
    "Grid",
    "Origin",
    "Part",
    "Section",
    "Slide",
    "Table",
    "TemplateError",
    "is_native",
    "png_size",
    "presentation",
    "sheets_of",
    "stage",
]
