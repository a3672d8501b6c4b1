"""The roles of accounts: each may do what the one before it may, and more."""

from __future__ import annotations

from typing import Final

READER: Final = "reader"
REPORTER: Final = "reporter"  # reports and explains, for the owners given to the account
EDITOR: Final = "editor"  # rounds, meetings, findings, owners, and any indicator
ADMINISTRATOR: Final = "administrator"  # voids uploads whole

ROLES: Final = (READER, REPORTER, EDITOR, ADMINISTRATOR)


def at_least(role: str, wanted: str) -> bool:
    """Whether ``role`` (empty: nobody has logged in) may what ``wanted`` may. Raises ``ValueError`` for no role."""
    return bool(role) and ROLES.index(role) >= ROLES.index(wanted)
