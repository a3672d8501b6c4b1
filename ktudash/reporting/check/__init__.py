"""Checks what was reported, value by value, before anything is kept."""

from ktudash.reporting.check.checking import WITHDRAW, check, check_value
from ktudash.reporting.check.layout import column_named, heading, sheet_name
from ktudash.reporting.check.report import STATUSES, CheckSettings, Report, Row
from ktudash.reporting.figures import number_text

__all__ = [
    "STATUSES",
    "WITHDRAW",
    "CheckSettings",
    "Report",
    "Row",
    "check",
    "check_value",
    "column_named",
    "heading",
    "number_text",
    "sheet_name",
]
