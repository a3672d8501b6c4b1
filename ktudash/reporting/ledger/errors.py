"""What a ledger can refuse, and what its database's own errors mean to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from ktudash.reporting.faults import ReportingError
from ktudash.reporting.figures import figure
from ktudash.words import Listed, Year, msg

if TYPE_CHECKING:
    from ktudash.reporting.ledger.entries import Clash


class LedgerError(ReportingError):
    """The ledger could not do what was asked. Nothing was kept."""


class AddressError(LedgerError, ValueError):
    """The database's address names none that remembers."""


class EntryError(LedgerError, ValueError):
    """A row that the ledger does not take, whoever asks."""


class ConflictError(LedgerError):
    """Somebody else reported a value of the same code and year since the check."""

    def __init__(self, clashes: Sequence[Clash]) -> None:
        self.clashes = tuple(clashes)
        told = tuple(
            msg(
                "ledger-clash",
                code=clash.code,
                year=Year(clash.year),
                withdrawn=clash.withdraws,
                value=figure(clash.value, clash.status),
                author=clash.author,
            )
            for clash in self.clashes
        )
        super().__init__(msg("ledger-conflict", clashes=Listed(told, "sentence")))


class OfficeConflictError(LedgerError):
    """Somebody else has set the same since the page was opened."""


class BusyError(LedgerError):
    """Another writer held the ledger for longer than the time to wait."""


class FullError(LedgerError):
    """The disk under the ledger is full."""


class UnavailableError(LedgerError):
    """The database cannot be reached, opened or read."""


@contextmanager
def told() -> Iterator[None]:
    """Turn what a driver raises into an error of the ledger that a person can read."""
    try:
        yield
    except DBAPIError as error:
        raise _ledger_error(error.orig, error) from error
    except sqlite3.Error as error:
        raise _ledger_error(error, error) from error
    except OSError as error:
        raise UnavailableError(msg("ledger-unavailable", detail=str(error))) from error


def busy() -> BusyError:
    """Somebody else is writing."""
    return BusyError(msg("ledger-busy"))


def _ledger_error(driver_error: BaseException | None, error: Exception) -> LedgerError:
    detail = " ".join(str(driver_error or error).split())
    code = getattr(driver_error, "sqlite_errorcode", None)
    if code is not None:
        return _sqlite_error(code, detail)
    state = getattr(driver_error, "sqlstate", None)
    if state in ("55P03", "57014", "40P01", "40001"):  # lock, statement timeout, deadlock, serialization
        return busy()
    if state == "53100":
        return FullError(msg("ledger-full"))
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if lost or (state or "").startswith(("08", "57P")) or type(driver_error).__name__ == "OperationalError":
        return UnavailableError(msg("ledger-unavailable", detail=detail))
    return LedgerError(msg("ledger-failed", detail=detail))


def _sqlite_error(code: int, detail: str) -> LedgerError:
    kind = code & 0xFF
    if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return busy()
    # A full disk under the write-ahead log comes as an I/O error of a write.
    if kind == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_WRITE:
        return FullError(msg("ledger-full"))
    if kind == sqlite3.SQLITE_READONLY:
        return UnavailableError(msg("ledger-read-only"))
    if kind in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return UnavailableError(msg("ledger-unavailable", detail=detail))
    return LedgerError(msg("ledger-failed", detail=detail))
