"""``python -m ktudash user``: who may log in, and as what."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from typing import Final

from ktudash.accounts.book import Account, Accounts
from ktudash.accounts.roles import ROLES
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.ledger import Ledger
from ktudash.settings import Settings
from ktudash.words import Listed, Message, msg, say

#: Who keeps accounts: whoever may run commands on the server.
AUTHOR: Final = "python -m ktudash user"


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``user`` with ``add``, ``change``, ``password``, ``link``, ``disable`` and ``list``; each sets ``run``."""
    told = say(msg("cli-user"))
    users = commands.add_parser("user", help=told, description=told)
    kinds = users.add_subparsers(required=True, metavar=say(msg("cli-placeholder", of="command")))
    name, owner = (say(msg("cli-placeholder", of=one)) for one in ("name", "owner"))
    subject = say(msg("cli-placeholder", of="subject"))
    runs: dict[str, Callable[[argparse.Namespace, Accounts], int]] = {
        **{"add": add, "change": change, "password": set_password, "link": link},
        **{"disable": disable, "list": list_all},
    }
    for kind, run in runs.items():
        words = say(msg("cli-user-kind", kind=kind))
        command = kinds.add_parser(kind, help=words, description=words)
        if kind != "list":
            command.add_argument("name", metavar=name, help=say(msg("cli-user-name")))
        if kind in ("add", "change"):
            command.add_argument("--role", choices=ROLES, required=True, help=say(msg("cli-user-role")))
            command.add_argument("--owner", action="append", default=[], metavar=owner, help=say(msg("cli-user-owner")))
        if kind == "link":
            command.add_argument("subject", metavar=subject, help=say(msg("cli-user-subject")))
        command.set_defaults(run=_told(run))


def _told(run: Callable[[argparse.Namespace, Accounts], int]) -> Callable[[argparse.Namespace], int]:
    """``run`` with the accounts of the settings; what cannot be done is a sentence and exit status 1."""

    def command(options: argparse.Namespace) -> int:
        ledger = Ledger(Settings.from_environment().database_url)
        try:
            return run(options, Accounts(ledger))
        except ReportingError as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            ledger.close()

    return command


def add(options: argparse.Namespace, accounts: Accounts) -> int:
    """``user add NAME --role ROLE [--owner OWNER …]``; the password is asked for, or read from standard input."""
    made = accounts.add(options.name, options.role, options.owner, password(), author=AUTHOR)
    print(say(msg("accounts-added", name=made.name, role=made.role)))
    return 0


def change(options: argparse.Namespace, accounts: Accounts) -> int:
    """``user change NAME --role ROLE [--owner OWNER …]``: another role and other owners; enabled again."""
    made = accounts.change(options.name, options.role, options.owner, disabled=False, author=AUTHOR)
    print(say(msg("accounts-changed", name=made.name, role=made.role)))
    return 0


def set_password(options: argparse.Namespace, accounts: Accounts) -> int:
    """``user password NAME``."""
    accounts.of(options.name)
    made = accounts.set_password(options.name, password())
    print(say(msg("accounts-password-kept", name=made.name)))
    return 0


def link(options: argparse.Namespace, accounts: Accounts) -> int:
    """``user link NAME SUBJECT``: who the identity provider calls so logs in to this account."""
    provider = Settings.from_environment().provider
    if provider is None:
        raise ReportingError(msg("accounts-no-provider"))
    made = accounts.link(options.name, provider.issuer, options.subject)
    print(say(msg("accounts-linked", name=made.name, subject=options.subject)))
    return 0


def disable(options: argparse.Namespace, accounts: Accounts) -> int:
    """``user disable NAME``: it can log in no more, and is logged out at once."""
    found = accounts.of(options.name)
    accounts.change(found.name, found.role, found.owners, disabled=True, author=AUTHOR)
    print(say(msg("accounts-disabled", name=found.name)))
    return 0


def list_all(_options: argparse.Namespace, accounts: Accounts) -> int:
    """``user list``: every account, by name."""
    known = accounts.all().values()
    if not known:
        print(say(msg("accounts-none")))
    for one in sorted(known, key=lambda one: one.name.casefold()):
        print(say(_line(one)))
    return 0


def _line(one: Account) -> Message:
    return msg(
        "accounts-line",
        name=one.name,
        role=one.role,
        disabled=one.disabled,
        owned=bool(one.owners),
        owners=Listed(one.owners, "semicolon"),
    )


def password() -> str:
    """A password, typed twice unseen, or the first line of standard input where nobody is at the keyboard."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    asked = [getpass.getpass(say(msg("accounts-ask-password", again=again))) for again in (False, True)]
    if asked[0] != asked[1]:
        raise ReportingError(msg("accounts-not-twice"))
    return asked[0]
