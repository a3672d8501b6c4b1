"""The reporting of a year as the store knows it."""

from __future__ import annotations

from datetime import date

from ktudash.clock import today
from ktudash.plan.attainment import STATUS_ROLE
from ktudash.reporting.board import Board, board
from ktudash.store import CORRECTED, Store


def years_of(store: Store) -> list[int]:
    """Every year that an indicator is planned for."""
    return sorted({year for one in store.catalog.indicators.values() for year in one.years})


def usual_year(store: Store) -> int:
    """The year that is spoken of unless asked otherwise: of the newest open round, else the last that has ended."""
    still_open = [one.year for one in store.rounds().values() if not one.is_closed]
    years = years_of(store)
    ended = max((year for year in years if year < today().year), default=min(years))
    return max(still_open, default=ended)


def board_of_year(
    store: Store, year: int, *, figures: str = CORRECTED, line: str = "", day: date | None = None
) -> Board:
    """The board of a year as of ``day`` (today), of one line or of all."""
    standing = store.assessment(year, figures)
    roles = standing["status"].map(STATUS_ROLE)
    # A status carried over from an earlier year is not this year's to explain.
    red = standing.loc[(roles == "bad") & (standing["actual_year"] == year), "code"]
    return board(
        store.responsible(),
        store.actuals(),
        year=year,
        set_round=store.rounds().get(year),
        waiting=store.unconfirmed(),
        explanations=store.explanations(),
        red=frozenset(red),
        today=day or today(),
        line=line,
    )
