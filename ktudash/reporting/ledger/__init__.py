"""The ledger of reported values: rows are added, never changed."""

from ktudash.reporting.ledger.backup import backup, restore
from ktudash.reporting.ledger.book import Ledger, now
from ktudash.reporting.ledger.entries import (
    BAND,
    LIMITS,
    REPORTED,
    UNRANKED,
    VALUE_STATUSES,
    YEARS,
    Clash,
    Entry,
    Receipt,
)
from ktudash.reporting.ledger.errors import (
    AddressError,
    BusyError,
    ConflictError,
    EntryError,
    FullError,
    LedgerError,
    UnavailableError,
)
from ktudash.reporting.ledger.reading import HISTORY_COLUMNS, STATE_COLUMNS, nothing_reported
from ktudash.reporting.ledger.statuses import (
    OPEN,
    STATUSES,
    FindingStatuses,
    Judgement,
    StatusConflictError,
)
from ktudash.reporting.ledger.tables import finding_status, metadata, observation

__all__ = [
    "BAND",
    "HISTORY_COLUMNS",
    "LIMITS",
    "OPEN",
    "REPORTED",
    "STATE_COLUMNS",
    "STATUSES",
    "UNRANKED",
    "VALUE_STATUSES",
    "YEARS",
    "AddressError",
    "BusyError",
    "Clash",
    "ConflictError",
    "Entry",
    "EntryError",
    "FindingStatuses",
    "FullError",
    "Judgement",
    "Ledger",
    "LedgerError",
    "Receipt",
    "StatusConflictError",
    "UnavailableError",
    "backup",
    "finding_status",
    "metadata",
    "nothing_reported",
    "now",
    "observation",
    "restore",
]
