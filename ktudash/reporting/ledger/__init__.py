"""The ledger of reported values: rows are added, never changed."""

from ktudash.reporting.ledger.backup import backup, restore
from ktudash.reporting.ledger.book import Ledger, now
from ktudash.reporting.ledger.entries import (
    BAND,
    LIMITS,
    REPORTED,
    UNRANKED,
    VALUE_STATUSES,
    Clash,
    Entry,
    Explained,
    Receipt,
)
from ktudash.reporting.ledger.errors import (
    AddressError,
    BusyError,
    ConflictError,
    EntryError,
    FullError,
    LedgerError,
    OfficeConflictError,
    UnavailableError,
)
from ktudash.reporting.ledger.office import (
    ROUND_CLOSED,
    ROUND_OPEN,
    Assignment,
    Explanation,
    Meeting,
    Office,
    Round,
    Unconfirmed,
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
from ktudash.reporting.ledger.void import void
from ktudash.reporting.ledger.wrote import LOG
from ktudash.reporting.ledger.year_notes import YearNote, YearNotes
from ktudash.then import YEARS

__all__ = [
    "BAND",
    "HISTORY_COLUMNS",
    "LIMITS",
    "LOG",
    "OPEN",
    "REPORTED",
    "ROUND_CLOSED",
    "ROUND_OPEN",
    "STATE_COLUMNS",
    "STATUSES",
    "UNRANKED",
    "VALUE_STATUSES",
    "YEARS",
    "AddressError",
    "Assignment",
    "BusyError",
    "Clash",
    "ConflictError",
    "Entry",
    "EntryError",
    "Explained",
    "Explanation",
    "FindingStatuses",
    "FullError",
    "Judgement",
    "Ledger",
    "LedgerError",
    "Meeting",
    "Office",
    "OfficeConflictError",
    "Receipt",
    "Round",
    "StatusConflictError",
    "UnavailableError",
    "Unconfirmed",
    "YearNote",
    "YearNotes",
    "backup",
    "finding_status",
    "metadata",
    "nothing_reported",
    "now",
    "observation",
    "restore",
    "void",
]
