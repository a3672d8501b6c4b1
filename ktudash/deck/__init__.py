"""The deck of a line: which slides belong into it, and ``python -m ktudash deck`` that writes it unattended."""

from ktudash.deck.command import add_parser
from ktudash.deck.faults import faults_slide
from ktudash.deck.standard_set import charts_of, check, parts_of, slides_of, status, year_of, years_of
from ktudash.deck.together import grid_of

__all__ = [
    "add_parser",
    "charts_of",
    "check",
    "faults_slide",
    "grid_of",
    "parts_of",
    "slides_of",
    "status",
    "year_of",
    "years_of",
]
