"""The roles of accounts: each may do what the one before it may, and more."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from ktudash.settings import Grant

READER: Final = "reader"
REPORTER: Final = "reporter"  # reports and explains, for the owners given to the account
EDITOR: Final = "editor"  # rounds, meetings, findings, owners, and any indicator
ADMINISTRATOR: Final = "administrator"  # voids uploads whole

ROLES: Final = (READER, REPORTER, EDITOR, ADMINISTRATOR)


def at_least(role: str, wanted: str) -> bool:
    """Whether ``role`` (empty: nobody has logged in) may what ``wanted`` may. Raises ``ValueError`` for no role."""
    return bool(role) and ROLES.index(role) >= ROLES.index(wanted)


#: The group that everybody is in.
EVERYBODY: Final = "*"


def standing(groups: Collection[str], grants: Collection[Grant]) -> tuple[str, tuple[str, ...]]:
    """The highest role that ``grants`` give to members of ``groups`` (empty: none), and whom a reporter reports for."""
    held = [one for one in grants if one.group in (*groups, EVERYBODY)]
    role = max((one.role for one in held), key=ROLES.index, default="")
    owners = dict.fromkeys(one.owner for one in held if one.owner)
    return role, tuple(owners) if role == REPORTER else ()
