"""Who acts just now: the guard before every request says it, and whatever writes asks here for its author.

Outside of requests it is the one person at this machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from ktudash.accounts.book import Account
from ktudash.accounts.roles import ADMINISTRATOR, READER, at_least
from ktudash.reporting.ledger import LedgerError
from ktudash.words import Message, msg


@dataclass(frozen=True)
class Acting:
    """Who asks. ``role`` is what they may at most (empty: nothing), ``why`` says what is missing for more:

    ``login`` (nobody has logged in), ``role`` (the account has another one), ``users`` (there are no accounts, and this
    is not the machine itself), ``""`` (nothing is missing).
    """

    role: str
    why: str = ""
    account: Account | None = None

    @property
    def typed(self) -> bool:
        """Whether a name is typed with what is reported: there are no accounts, and one person."""
        return self.account is None and self.why == ""


#: The one person at this machine, while there are no accounts.
ALONE: Final = Acting(ADMINISTRATOR)
#: Everybody else, while there are no accounts: they read.
CLOSED: Final = Acting(READER, "users")

_WHO: Final[ContextVar[Acting]] = ContextVar("acting", default=ALONE)


class Barred(LedgerError):
    """Who acts may not do that; the text says what is missing."""


def by(account: Account) -> Acting:
    """Somebody who has logged in."""
    return Acting(account.role, "role", account)


@contextmanager
def acting(one: Acting) -> Iterator[None]:
    """Within the block, ``one`` acts."""
    before = _WHO.set(one)
    try:
        yield
    finally:
        _WHO.reset(before)


def who() -> Acting:
    """Who acts just now."""
    return _WHO.get()


def may(role: str) -> bool:
    """Whether who acts may what ``role`` may."""
    return at_least(_WHO.get().role, role)


def barred(role: str) -> Message:
    """Why who acts may not what needs ``role``."""
    return msg("accounts-barred", why=_WHO.get().why or "login", role=role)


def author(typed: str | None, role: str) -> str:
    """The name under which who acts keeps something that needs ``role``: the account's, or what was ``typed`` by the
    one person of this machine. Raises :class:`Barred`."""
    one = _WHO.get()
    if not at_least(one.role, role):
        raise Barred(barred(role))
    return one.account.name if one.account else (typed or "")
