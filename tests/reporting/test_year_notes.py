"""Notes on years of indicators: kept as observations are, on SQLite and on PostgreSQL."""

from __future__ import annotations

import pytest

from ktudash.reporting.ledger import EntryError, Ledger, OfficeConflictError, YearNotes


@pytest.fixture
def notes(ledger: Ledger) -> YearNotes:
    return YearNotes(ledger)


def test_the_newest_note_of_a_year_is_in_force_and_one_without_words_takes_it_back(notes: YearNotes) -> None:
    assert notes.state() == {}
    first = notes.keep("SP-2.5.1", 2022, "  A new   law ", author=" A ")
    assert (first.text, first.author) == ("A new law", "A")
    other = notes.keep("SP-2.5.1", 2021, "Another definition", author="A")
    newer = notes.keep("SP-2.5.1", 2022, "A new law of May", author="B", seen=other.id)
    assert notes.state() == {"SP-2.5.1": (other, newer)}, "year by year"
    assert notes.state(first.recorded_at) == {"SP-2.5.1": (first,)}
    gone = notes.keep("SP-2.5.1", 2022, "", author="B")
    assert notes.state() == {"SP-2.5.1": (other,)}
    assert [one.id for one in notes.history("SP-2.5.1")] == [first.id, other.id, newer.id, gone.id]
    assert notes.history("SP-2.5.2") == ()
    assert notes.version() == gone.id
    with pytest.raises(EntryError, match=r"SP-2\.5\.1 has no note on 2022 that could be withdrawn"):
        notes.keep("SP-2.5.1", 2022, " ", author="B")


def test_what_cannot_be_kept_is_refused(notes: YearNotes) -> None:
    kept = notes.keep("SP-2.5.1", 2022, "A", author="A", request_id="once")
    assert notes.keep("SP-2.5.1", 2022, "A", author="A", request_id="once") == kept
    with pytest.raises(EntryError):
        notes.keep("SP-2.5.1", 2022, "B", author="A", request_id="once")
    with pytest.raises(OfficeConflictError, match=r"A has noted something on SP-2\.5\.1 in 2022"):
        notes.keep("SP-2.5.1", 2022, "B", author="B", seen=0)
    assert notes.keep("SP-2.5.1", 2021, "B", author="B", seen=0), "of another year"
    for code, year, text, author in (
        ("SP-2.5.1", 22, "A", "A"),
        ("SP-2.5.1", 2022, "A", " "),
        ("SP-2.5.1", 2022, "A" * 2001, "A"),
        ("SP-2.5.1", 2022, "A\0", "A"),
    ):
        with pytest.raises(EntryError):
            notes.keep(code, year, text, author=author)
    assert len(notes.history()) == 2
