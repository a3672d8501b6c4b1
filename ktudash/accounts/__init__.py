"""Who may do what: accounts with a role, their passwords and sessions, and who acts just now."""

from ktudash.accounts.acting import ALONE, CLOSED, Acting, Barred, acting, author, by, may, who
from ktudash.accounts.book import Account, AccountError, Accounts
from ktudash.accounts.roles import ADMINISTRATOR, EDITOR, READER, REPORTER, ROLES, at_least

__all__ = [
    "ADMINISTRATOR",
    "ALONE",
    "CLOSED",
    "EDITOR",
    "READER",
    "REPORTER",
    "ROLES",
    "Account",
    "AccountError",
    "Accounts",
    "Acting",
    "Barred",
    "acting",
    "at_least",
    "author",
    "by",
    "may",
    "who",
]
