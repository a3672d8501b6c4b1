"""What the link of the page Actuals says: which workbook, which days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from urllib.parse import parse_qsl, urlencode

from ktudash import clock
from ktudash.catalog import Catalog
from ktudash.reporting.template import owners, owns
from ktudash.then import YEARS, Then, named
from ktudash.view import View
from ktudash.words import msg

PATH: Final = "/actuals"
#: What the page reads of its URL besides line and figures.
PARAMETERS: Final = ("plan", "owner", "year", "since", "as_of", "page", "changes_page", "as_of_page")

#: Days that can be asked for; the ledger's years are these.
EARLIEST: Final = date(YEARS.start, 1, 1)
LATEST: Final = date(YEARS.stop - 1, 12, 31)


@dataclass(frozen=True)
class Choice:
    """Which workbook: a plan or a line, who is responsible, the year; and what else could be chosen."""

    plan: str
    line: str
    owner: str
    year: int
    years: tuple[int, ...]
    usual: int
    everybody: tuple[str, ...]

    def query(self) -> str:
        """As the address of the workbook asks for it."""
        asked = {"year": str(self.year), "line": self.line, "plan": self.plan, "owner": self.owner}
        return urlencode({key: value for key, value in asked.items() if value})


@dataclass(frozen=True)
class Asked:
    """All that the page is asked for, and the view that is left of its link."""

    view: View
    choice: Choice
    since: Then | None
    as_of: Then | None


def asked(catalog: Catalog, query: dict[str, str] | str) -> Asked:
    """Read the query of the page's URL, taken apart or as it stands in the address bar."""
    given = dict(parse_qsl(query.removeprefix("?"))) if isinstance(query, str) else query
    view = View.parse(PATH, given, catalog.lines, PARAMETERS)
    since, view = then(view, "since")
    as_of, view = then(view, "as_of")
    choice, view = choose(catalog, view)
    return Asked(view, choice, since, as_of)


def choose(catalog: Catalog, view: View) -> tuple[Choice, View]:
    """The workbook that a view asks for; where nothing else is said, that of the year that is reported now."""
    plan, view = view.choice("plan", ("", *catalog.documents), "")
    plan = "" if view.line else plan
    scope = [
        one
        for one in catalog.indicators.values()
        if (not view.line or one.line_id == view.line) and (not plan or one.plan == plan)
    ]
    everybody = tuple(name for name in owners(catalog) if any(owns(one, name) for one in scope))
    owner, view = view.choice("owner", ("", *everybody), "")
    years = tuple(sorted({year for one in scope for year in one.years if not owner or owns(one, owner)}))
    usual = last_ended(years)
    year, view = view.choice("year", [str(one) for one in years], str(usual))
    return Choice(plan, view.line, owner, int(year), years, usual, everybody), view


def last_ended(years: Iterable[int], today: date | None = None) -> int:
    """The year that is reported now: the last of ``years`` that has ended, or the first of them."""
    years = list(years)
    this_year = (today or clock.today()).year
    return max((year for year in years if year < this_year), default=min(years))


def all_years(catalog: Catalog) -> list[int]:
    """Every year that an indicator is planned for."""
    return sorted({year for one in catalog.indicators.values() for year in one.years})


def then(view: View, name: str) -> tuple[Then | None, View]:
    """The day or the meeting of a parameter; what is neither is left out and said."""
    read = view.get(name)
    if not read:
        return None, view
    when = named(read)
    if when:
        return when, view
    extra = tuple((key, value) for key, value in view.extra if key != name)
    return None, replace(view, extra=extra, problems=(*view.problems, msg("actuals-bad-day", read=read)))
