"""Who is logged in, and how often one may try to be: counted in the database, so that all workers know.

The browser holds a token, the database its digest. A session ends by itself, by logging out, when the account gets
another password or role, and when it is disabled.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import Final

import sqlalchemy as sa

from ktudash.accounts.book import Account, Accounts
from ktudash.accounts.names import looks
from ktudash.reporting.ledger import Ledger, LedgerError
from ktudash.reporting.ledger.tables import login_attempt, login_session

#: A session ends so long after it began, and so long after it was last used.
LASTS: Final = timedelta(hours=12)
IDLE: Final = timedelta(hours=2)
#: How exactly the last use is known: it is not worth a row's change at each request.
_NOTED: Final = timedelta(minutes=5)

#: Attempts that fail are counted for so long: of a name from one address, of a name, and from one address.
WITHIN: Final = timedelta(minutes=15)
MOST_BOTH: Final = 5
MOST_NAME: Final = 20
MOST_ADDRESS: Final = 50


class Sessions:
    """The sessions behind the database of ``ledger``. Safe to share as a ledger is."""

    def __init__(self, ledger: Ledger, accounts: Accounts) -> None:
        self._ledger = ledger
        self._accounts = accounts

    def begin(self, account: Account) -> str:
        """A new session; returns the token by which it is found, which nobody else knows."""
        token, now = secrets.token_urlsafe(32), self._ledger.moment()
        with self._ledger.writing() as connection:
            connection.execute(sa.delete(login_session).where(login_session.c.began_at < now - LASTS))
            connection.execute(
                sa.insert(login_session),
                {"digest": _digest(token), "name": account.name, "began_at": now, "seen_at": now},
            )
        return token

    def find(self, token: str) -> Account | None:
        """Whose session a token is of; ``None`` where it is none (any more)."""
        now, of_token = self._ledger.moment(), login_session.c.digest == _digest(token)
        with self._ledger.reading() as connection:
            row = connection.execute(sa.select(login_session).where(of_token)).one_or_none()
        if row is None or row.began_at + LASTS <= now or row.seen_at + IDLE <= now:
            return None
        if row.seen_at + _NOTED <= now:
            self._note(of_token)
        found = self._accounts.all().get(looks(row.name))
        return None if found is None or found.disabled else found

    def count(self, account: Account) -> int:
        """In how many browsers somebody is logged in."""
        now, mine = self._ledger.moment(), login_session.c
        alive = sa.and_(mine.name == account.name, mine.began_at > now - LASTS, mine.seen_at > now - IDLE)
        with self._ledger.reading() as connection:
            return int(
                connection.execute(sa.select(sa.func.count()).select_from(login_session).where(alive)).scalar_one()
            )

    def end_all(self, token: str) -> None:
        """Log out everywhere whoever this token is of."""
        of_token = sa.select(login_session.c.name).where(login_session.c.digest == _digest(token))
        with self._ledger.writing() as connection:
            connection.execute(sa.delete(login_session).where(login_session.c.name.in_(of_token)))

    def end(self, token: str) -> None:
        """Log out."""
        with self._ledger.writing() as connection:
            connection.execute(sa.delete(login_session).where(login_session.c.digest == _digest(token)))

    def _note(self, of_token: sa.ColumnElement[bool]) -> None:
        try:
            with self._ledger.writing() as connection:
                connection.execute(sa.update(login_session).where(of_token).values(seen_at=self._ledger.moment()))
        except LedgerError:
            return  # somebody else writes: the next request notes it


class Attempts:
    """Attempts to log in, behind the database of ``ledger``. Of a name only a digest is kept: people type passwords
    into the wrong field."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def note(self, name: str, address: str) -> bool:
        """Note an attempt before it is made; ``False``: there were too many, and this one is not to be made."""
        now = self._ledger.moment()
        this = {"name": _digest(looks(name)), "address": address[:64]}
        of_name, of_address = login_attempt.c.name == this["name"], login_attempt.c.address == this["address"]
        with self._ledger.writing() as connection:
            connection.execute(sa.delete(login_attempt).where(login_attempt.c.tried_at < now - WITHIN))
            for counted, most in (
                (sa.and_(of_name, of_address), MOST_BOTH),
                (of_name, MOST_NAME),
                (of_address, MOST_ADDRESS),
            ):
                known = sa.select(sa.func.count()).select_from(login_attempt).where(counted)
                if connection.execute(known).scalar_one() >= most:
                    return False
            connection.execute(sa.insert(login_attempt), this | {"tried_at": now})
        return True

    def forget(self, name: str, address: str) -> None:
        """It was the right password: those before it were slips."""
        with self._ledger.writing() as connection:
            connection.execute(
                sa.delete(login_attempt).where(
                    login_attempt.c.name == _digest(looks(name)), login_attempt.c.address == address[:64]
                )
            )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
