"""Passwords: kept as argon2 makes them, and compared in the same time whether the name is known or not."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from ktudash.accounts.names import looks
from ktudash.reporting.faults import ReportingError
from ktudash.words import msg

SHORTEST: Final = 12
LONGEST: Final = 200
#: Fewer different characters are a pattern of the keyboard.
_DIFFERENT: Final = 5

_HASHER: Final = PasswordHasher()


class PasswordError(ReportingError):
    """A password that is not taken; the text says why, and never the password."""


def hashed(password: str, name: str) -> str:
    """What is kept of the password of ``name``. Raises :class:`PasswordError` for one that is easily guessed."""
    given = _normal(password)
    if not SHORTEST <= len(given) <= LONGEST:
        raise PasswordError(msg("accounts-password-length", least=SHORTEST, most=LONGEST))
    if len(set(given)) < _DIFFERENT or looks(name) in looks(given):
        raise PasswordError(msg("accounts-password-guessed"))
    return _HASHER.hash(given)


def fits(password: str, kept: str | None) -> bool:
    """Whether a password is the one that ``kept`` was made of; where there is none it takes as long to say no."""
    try:
        return _HASHER.verify(kept or _nobodys(), _normal(password[: LONGEST * 4])) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody has this password")


def _normal(password: str) -> str:
    # The same letters of another keyboard are the same password.
    return unicodedata.normalize("NFC", password)
