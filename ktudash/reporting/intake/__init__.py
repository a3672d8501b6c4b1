"""Opens a file that somebody uploaded, without trusting a byte of it."""

from ktudash.reporting.intake.file import base_name, read
from ktudash.reporting.intake.guard import DAMAGE, damaged, inspect_workbook
from ktudash.reporting.intake.model import Cell, FileRefused, Intake, Limits, Sheet

__all__ = [
    "DAMAGE",
    "Cell",
    "FileRefused",
    "Intake",
    "Limits",
    "Sheet",
    "base_name",
    "damaged",
    "inspect_workbook",
    "read",
]
