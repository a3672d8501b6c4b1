"""How an indicator is read, what was last reported of it, and what is asked for next."""

from __future__ import annotations

from collections.abc import Iterator

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.catalog import Indicator
from ktudash.components import ledger
from ktudash.components.help import help_link
from ktudash.office import usual_year
from ktudash.pages.actuals.link import last_ended
from ktudash.pages.reporting.link import PATH as REPORTING
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Text, Year, language, msg, say, voice

#: The key of a fact (``indicator-fact``), and what it says.
Fact = tuple[str, Component | str]


def reading(view: View, indicator: Indicator) -> Iterator[Fact]:
    """By which rule it is judged, in a sentence, and the way to all rules."""
    sentence = say(msg("indicator-read", kind=indicator.kind, polarity=indicator.polarity))
    yield "reading", html.Span([sentence, " ", help_link("attainment", view)])


def reports(store: Store, view: View, indicator: Indicator) -> Iterator[Fact]:
    """The newest report, and the next one with its due date."""
    state = store.actuals()
    own = state[state["code"] == indicator.code]
    if own.empty:
        yield "last-report", say(msg("indicator-last-none"))
    else:
        newest = max(own.to_dict("records"), key=lambda row: (row["recorded_at"], row["year"]))
        told = msg(
            "indicator-last",
            year=Year(newest["year"]),
            day=ledger.day(newest["recorded_at"]),
            author=ledger.typed(str(newest["author"])),
        )
        yield "last-report", say(told)
    year = next_year(indicator, [int(year) for year in own["year"]])
    if year is None:
        yield "next-report", say(msg("indicator-next-none"))
    else:
        yield "next-report", dcc.Link(say(_asked(store, year)), href=_board(view, year, usual_year(store)))


def next_year(indicator: Indicator, reported: list[int]) -> int | None:
    """The year of its plan after the last one that was reported; before any, the last that has ended."""
    if not reported:
        return last_ended(indicator.years)
    return next((year for year in indicator.years if year > max(reported)), None)


def _board(view: View, year: int, usual: int) -> str:
    """The board of that year, which the link names where it is not the usual one."""
    return view.href(REPORTING, year="" if year == usual else str(year))


def _asked(store: Store, year: int) -> Text:
    found = store.rounds().get(year)
    return msg(
        "indicator-next-report",
        year=Year(year),
        round=found.state if found else "none",
        due=voice(language()).date(found.due) if found else "",
    )
