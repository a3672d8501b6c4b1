"""The plan audited: what its printed figures should satisfy, whether they do, and which cell is to blame.

Relations are data: those that people wrote down (``data/audit.toml``) and those that every table, path and pair of
plans has by its nature. `run` holds each against the cells and says what it comes to; nothing here knows a page or a
command.
"""

from ktudash.audit.engine import Audit, run, with_actuals
from ktudash.audit.model import FAULTS, SEVERITIES, Cell, Check, Finding, Outcome, Relation, Repair

__all__ = [
    "FAULTS",
    "SEVERITIES",
    "Audit",
    "Cell",
    "Check",
    "Finding",
    "Outcome",
    "Relation",
    "Repair",
    "run",
    "with_actuals",
]
