"""The accounts behind the database of a ledger: rows are added, the newest one of a name is in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

import sqlalchemy as sa

from ktudash.accounts import names, passwords
from ktudash.accounts.roles import ROLES, at_least
from ktudash.reporting.ledger import EntryError, Ledger, LedgerError
from ktudash.reporting.ledger.signed import Signature, append, newest_id
from ktudash.reporting.ledger.tables import account, credential, identity, login_session
from ktudash.words import msg

#: Who keeps the accounts of those who come through an identity provider.
PROVIDER: Final = "OpenID Connect"

#: What an account says of itself; all else of its row is who kept it and when.
_SAID: Final = ("name", "role", "owners", "disabled", "note")


class AccountError(LedgerError):
    """There is no such account, or there is one already. Nothing was kept."""


@dataclass(frozen=True)
class Account:
    """Who may do what. ``owners``: whose indicators a reporter may report, as the register or the office names them."""

    name: str
    role: str
    owners: tuple[str, ...]
    disabled: bool
    since: datetime

    def answers_for(self, owner: str) -> bool:
        """Whether an indicator of ``owner`` (several with semicolons between) is one of the account's."""
        given = {one.casefold() for one in self.owners}
        return any(" ".join(part.split()).casefold() in given for part in owner.split(";"))


class Accounts:
    """All accounts. Safe to share as a ledger is."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._latest: tuple[int, Mapping[str, Account]] | None = None

    def all(self) -> Mapping[str, Account]:
        """The accounts in force, by what their names look like. Read once a version, so that it may be asked often."""
        with self._ledger.reading() as connection:
            version = newest_id(connection, account)
            latest = self._latest
            if latest is None or latest[0] != version:
                self._latest = latest = (version, _all(connection))
            return latest[1]

    def any(self) -> bool:
        """Whether there is an account at all."""
        with self._ledger.reading() as connection:
            return newest_id(connection, account) > 0

    def have_passwords(self) -> bool:
        """Whether anybody logs in by a password."""
        with self._ledger.reading() as connection:
            return connection.execute(sa.select(credential.c.name).limit(1)).first() is not None

    def has_password(self, found: Account) -> bool:
        """Whether it is by a password that one logs in to an account."""
        with self._ledger.reading() as connection:
            return self._kept_password(connection, found) is not None

    def of(self, written: str) -> Account:
        """The account of a name. Raises :class:`AccountError` where there is none."""
        return self._of(self.all(), written)

    def add(self, name: str, role: str, owners: Iterable[str], password: str, *, author: str) -> Account:
        """Make an account. Raises :class:`AccountError` where its name looks like that of another one."""
        name = names.normal(name)
        kept = passwords.hashed(password, name)
        with self._ledger.writing() as connection:
            known = _all(connection)
            if names.looks(name) in known:
                raise AccountError(msg("accounts-known", name=known[names.looks(name)].name))
            self._put(connection, name, role, owners, disabled=False, author=author)
            self._set_password(connection, name, kept)
        return self.of(name)

    def change(self, name: str, role: str, owners: Iterable[str], *, disabled: bool, author: str) -> Account:
        """Give an account another role and other owners, or disable it; what it was logged in with is ended."""
        with self._ledger.writing() as connection:
            found = self._of(_all(connection), name)
            self._put(connection, found.name, role, owners, disabled=disabled, author=author)
            connection.execute(sa.delete(login_session).where(login_session.c.name == found.name))
        return self.of(name)

    def provided(self, issuer: str, subject: str, name: str, role: str, owners: tuple[str, ...]) -> Account:
        """The account of somebody whom an identity provider vouches for, made or brought up to date.

        It is the provider's ``subject`` that it belongs to; ``name`` counts at the first login alone, since rows carry
        it for ever. ``role`` is that of their groups, empty where they have none; without ``owners`` the account keeps
        those that it has. Raises :class:`AccountError` where they may not enter, or the name is somebody else's.
        """
        of_subject = sa.and_(identity.c.issuer == issuer, identity.c.subject == subject)
        with self._ledger.writing() as connection:
            known = _all(connection)
            bound: str | None = connection.execute(sa.select(identity.c.name).where(of_subject)).scalar()
            if bound is None:
                return self._bind(connection, known, (issuer, subject), name, role, owners)
            found = self._of(known, bound)
            changed = (found.role, found.owners) != (role, owners or found.owners)
            if changed:
                connection.execute(sa.delete(login_session).where(login_session.c.name == found.name))
            if role and changed and not found.disabled:
                self._put(connection, found.name, role, owners or found.owners, disabled=False, author=PROVIDER)
        if found.disabled:
            raise AccountError(msg("accounts-is-disabled", name=found.name))
        if not role:
            raise AccountError(msg("accounts-no-group"))
        return self.of(found.name)

    def link(self, name: str, issuer: str, subject: str) -> Account:
        """Let somebody whom an identity provider vouches for log in to an account that is here already. Raises
        :class:`AccountError` where they have another one, or this one is somebody else's."""
        with self._ledger.writing() as connection:
            found = self._of(_all(connection), name)
            of_either = sa.or_(
                sa.and_(identity.c.issuer == issuer, identity.c.subject == subject), identity.c.name == found.name
            )
            known = connection.execute(sa.select(identity).where(of_either)).first()
            if known is not None:
                raise AccountError(msg("accounts-linked-already", name=known.name, subject=known.subject))
            connection.execute(sa.insert(identity), {"issuer": issuer, "subject": subject, "name": found.name})
        return found

    def _bind(
        self,
        connection: sa.Connection,
        known: Mapping[str, Account],
        who: tuple[str, str],
        written: str,
        role: str,
        owners: tuple[str, ...],
    ) -> Account:
        """The first login of a subject (``who``: issuer and subject)."""
        if not role:
            raise AccountError(msg("accounts-no-group"))
        name = names.normal(written)
        if names.looks(name) in known:
            raise AccountError(msg("accounts-of-another", name=name))
        connection.execute(sa.insert(identity), {"issuer": who[0], "subject": who[1], "name": name})
        self._put(connection, name, role, owners, disabled=False, author=PROVIDER)
        return _all(connection)[names.looks(name)]

    def set_password(self, name: str, password: str) -> Account:
        """Give an account another password; what it was logged in with is ended."""
        found = self.of(name)
        kept = passwords.hashed(password, found.name)
        with self._ledger.writing() as connection:
            self._set_password(connection, found.name, kept)
            connection.execute(sa.delete(login_session).where(login_session.c.name == found.name))
        return found

    def enters(self, written: str, password: str) -> Account | None:
        """The account whose name and password these are; ``None`` where they are of none, or it is disabled."""
        found = self.all().get(names.looks(written[: names.LONGEST]))
        kept = None
        if found is not None and not found.disabled:
            with self._ledger.reading() as connection:
                kept = self._kept_password(connection, found)
        return found if passwords.fits(password, kept) else None

    def signed(self, written: str, role: str) -> str:
        """The name of the account under which a command keeps something that needs ``role``; what was written where
        there are no accounts at all. Raises :class:`AccountError`."""
        known = self.all()
        if not known:
            return written
        found = self._of(known, written)
        if found.disabled or not at_least(found.role, role):
            raise AccountError(msg("accounts-cannot", name=found.name, role=role))
        return found.name

    def _of(self, known: Mapping[str, Account], written: str) -> Account:
        found = known.get(names.looks(written))
        if found is None:
            raise AccountError(msg("accounts-unknown", name=written[: names.LONGEST]))
        return found

    def _put(
        self, connection: sa.Connection, name: str, role: str, owners: Iterable[str], *, disabled: bool, author: str
    ) -> None:
        if role not in ROLES:
            raise EntryError(msg("accounts-no-role", read=role))
        given = "; ".join(part for one in owners for whole in one.split(";") if (part := " ".join(whole.split())))
        row: dict[str, object] = dict(zip(_SAID, (name, role, given, disabled, ""), strict=True))
        append(connection, account, [row], Signature.of(author), self._ledger.moment(connection))

    def _kept_password(self, connection: sa.Connection, found: Account) -> str | None:
        query = sa.select(credential.c.password_hash).where(credential.c.name == found.name)
        kept: str | None = connection.execute(query).scalar()
        return kept

    def _set_password(self, connection: sa.Connection, name: str, kept: str) -> None:
        connection.execute(sa.delete(credential).where(credential.c.name == name))
        connection.execute(
            sa.insert(credential), {"name": name, "password_hash": kept, "changed_at": self._ledger.moment(connection)}
        )


def _all(connection: sa.Connection) -> Mapping[str, Account]:
    rows = connection.execute(sa.select(account).order_by(account.c.id))
    return MappingProxyType({names.looks(row.name): _told(row) for row in rows})


def _told(row: sa.Row[Any]) -> Account:
    owners = tuple(part for part in row.owners.split("; ") if part)
    return Account(row.name, row.role, owners, row.disabled, row.recorded_at)
