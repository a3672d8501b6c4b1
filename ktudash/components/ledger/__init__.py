"""The ledger on the screen: who reports, the check of a file, the statement of what was reported.

Everything that people wrote (notes, names, file names, what stood in a cell) is handed on as text.
"""

from ktudash.components.ledger.cells import NameOf, day, explained, kept, moment, typed
from ktudash.components.ledger.checked import ROLES, TICK, check_table, kept_list
from ktudash.components.ledger.fields import (
    AUTHOR_ID,
    TypedError,
    alert,
    author_field,
    field,
    may_not,
    pager,
    signer,
    typed_day,
)
from ktudash.components.ledger.statements import changed, in_force, statement

__all__ = [
    "AUTHOR_ID",
    "ROLES",
    "TICK",
    "NameOf",
    "TypedError",
    "alert",
    "author_field",
    "changed",
    "check_table",
    "day",
    "explained",
    "field",
    "in_force",
    "kept",
    "kept_list",
    "may_not",
    "moment",
    "pager",
    "signer",
    "statement",
    "typed",
    "typed_day",
]
