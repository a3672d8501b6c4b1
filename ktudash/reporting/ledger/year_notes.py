"""Notes on a year of an indicator, which every chart of it shows: an event, a change of definition.

Kept as observations are: the newest row of a year is in force, one without words takes the note back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from ktudash.reporting.ledger import signed
from ktudash.reporting.ledger.book import Ledger
from ktudash.reporting.ledger.entries import check_text
from ktudash.reporting.ledger.errors import EntryError, OfficeConflictError
from ktudash.reporting.ledger.signed import Signature
from ktudash.reporting.ledger.tables import year_note
from ktudash.then import YEARS
from ktudash.words import Year, msg


@dataclass(frozen=True)
class YearNote:
    """What is said of a year of an indicator, by whom and when; an empty ``text`` takes back what was said before."""

    id: int
    code: str
    year: int
    text: str
    author: str
    recorded_at: datetime


class YearNotes:
    """The notes behind the database of ``ledger``. Safe to share as a ledger is."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def version(self) -> int:
        """The id of the newest row, 0 when there is none."""
        with self._ledger.reading() as connection:
            return signed.newest_id(connection, year_note)

    def history(self, code: str | None = None, as_of: datetime | date | None = None) -> tuple[YearNote, ...]:
        """Every row, oldest first, of one indicator or of all."""
        only = () if code is None else (year_note.c.code == code,)
        with self._ledger.reading() as connection:
            return signed.rows(connection, year_note, YearNote, as_of, *only)

    def state(self, as_of: datetime | date | None = None) -> Mapping[str, tuple[YearNote, ...]]:
        """The notes in force by code, year by year."""
        newest = {(one.code, one.year): one for one in self.history(as_of=as_of)}
        found: dict[str, tuple[YearNote, ...]] = {}
        for (code, _), one in sorted(newest.items()):
            if one.text:
                found[code] = (*found.get(code, ()), one)
        return found

    def keep(
        self,
        code: str,
        year: int,
        text: str,
        *,
        author: str,
        seen: int | None = None,
        request_id: str | None = None,
    ) -> YearNote:
        """Say something of a year, in the place of what was said; an empty ``text`` takes that back.

        ``seen`` is the id of the newest row that the person was shown: a newer one of the same year raises
        :class:`OfficeConflictError`. ``request_id`` makes it safe to send twice.
        """
        signature = Signature.of(author, request_id)
        text = " ".join(text.split())
        check_text("code", code)
        check_text("note", text)
        if year not in YEARS:
            raise EntryError(msg("office-odd-year", read=str(year)))
        row: dict[str, object] = {"code": code, "year": year, "text": text}
        of_year = sa.and_(year_note.c.code == code, year_note.c.year == year)
        with self._ledger.writing() as connection:
            if not signed.repeated(connection, year_note, [row], signature):
                known = signed.newest(connection, year_note, of_year)
                if seen is not None and known is not None and known.id > seen:
                    told = msg("office-note-conflict", code=code, year=Year(year), author=known.author)
                    raise OfficeConflictError(told)
                if not text and (known is None or not known.text):
                    raise EntryError(msg("office-note-nothing", code=code, year=Year(year)))
                signed.append(connection, year_note, [row], signature, self._ledger.moment(connection))
            kept = connection.execute(sa.select(year_note).where(year_note.c.request_id == signature.request_id)).one()
        return signed.told(kept, YearNote)
