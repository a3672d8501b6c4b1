"""What leaves the board for an owner: a draft of a mail and an entry of the calendar. No mail server is needed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import quote

from icalendar import Alarm, Calendar, Event

from ktudash.reporting.board import RECEIVED, Share
from ktudash.reporting.ledger import Round
from ktudash.words import Listed, Own, Text, Year, language, msg, say, voice

#: Mail programs under Windows take addresses of some 2,000 characters, and cut longer ones without a word.
MOST_CHARACTERS: Final = 1900


def mail(share: Share, year: int, set_round: Round | None, link: str) -> str:
    """A ``mailto:`` with subject and body: the due date, the link to the workbook and what is missing.

    The list is as long as a mail program's address allows, and says how many more there are.
    """
    missing = [one for one in share.items if one.standing != RECEIVED]
    subject = say(msg("reporting-mail-subject", year=Year(year), has_due=set_round is not None, due=_day(set_round)))
    lines = [
        msg("reporting-mail-line", code=one.indicator.code, name=_name(one.indicator.code, one.indicator.short_name))
        for one in missing
    ]
    for shown in range(len(lines), -1, -1):
        address = (
            f"mailto:?subject={quote(subject)}&body={quote(_body(lines[:shown], len(lines), set_round, year, link))}"
        )
        if len(address) <= MOST_CHARACTERS:
            return address
    return f"mailto:?subject={quote(subject)}"


def _body(lines: Sequence[Text], count: int, set_round: Round | None, year: int, link: str) -> str:
    told = msg(
        "reporting-mail-body",
        year=Year(year),
        has_due=set_round is not None,
        due=_day(set_round),
        link=link,
        count=count,
        rows=Listed(tuple(lines), "lines"),
        more=count - len(lines),
    )
    # Mail programs want both signs at the end of a line.
    return say(told).rstrip().replace("\n", "\r\n")


def calendar(owner: str, set_round: Round, link: str, made: datetime) -> bytes:
    """The due date as an entry of a calendar (RFC 5545), with a reminder a week before."""
    entry = Event()
    summary = say(msg("reporting-calendar", year=Year(set_round.year)))
    # The same round of the same owner is the same entry: moved, it takes the place of the one before.
    entry.add("uid", f"round-{set_round.year}-{quote(owner) or 'all'}@ktudash")
    entry.add("sequence", set_round.id)
    entry.add("dtstamp", made)
    entry.add("dtstart", set_round.due)
    entry.add("dtend", set_round.due + timedelta(days=1))
    entry.add("summary", summary)
    entry.add("description", say(msg("reporting-calendar-body", owner=Own("owner", owner, owner), link=link)))
    entry.add("url", link)
    entry.add("transp", "TRANSPARENT")
    reminder = Alarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", summary)
    reminder.add("trigger", timedelta(days=-7))
    entry.add_component(reminder)
    book = Calendar()
    book.add("prodid", "-//ktudash//reporting//EN")
    book.add("version", "2.0")
    book.add("method", "PUBLISH")
    book.add_component(entry)
    return bytes(book.to_ical())


def _day(set_round: Round | None) -> str:
    return "" if set_round is None else voice(language()).date(set_round.due)


def _name(code: str, short_name: str) -> Own:
    return Own("short-name", code, short_name)
