"""What a reader of the list of indicators has chosen: read from the link once, for controls and cards alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from ktudash.catalog import Line
from ktudash.plan.attainment import STATUSES
from ktudash.plan.names import kind_name, line_tag, status_name
from ktudash.plan.selection import Selection, owners, select
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Own, Text, Year, msg

#: The page that reads such links.
PATH: Final = "/targets"

SHOWS: Final = ("table", "gaps", "paths", "index")
KINDS: Final = ("level", "share", "rank", "flag", "change")
#: What the page reads of its URL besides line and figures.
PARAMETERS: Final = ("plan", "task", "owner", "kind", "status", "year", "show", "hide", "sort", "q", "part")

#: What leaves every indicator through again.
NO_FILTER: Final[Mapping[str, str]] = dict.fromkeys(("plan", "task", "owner", "kind", "status", "q"), "")


@dataclass(frozen=True)
class Sort:
    """A column of the list, by its key, and which way it runs."""

    column: str
    descending: bool


def columns(years: Iterable[int]) -> tuple[str, ...]:
    """The columns that the list can be in the order of; ``t2024`` is the target of that year."""
    fixed = ("code", "short_name", "unit", "target", "actual", "variance", "attainment", "status", "baseline")
    return (*fixed, "growth", "owner", *(f"t{year}" for year in years))


@dataclass(frozen=True)
class Choice:
    """The view, and what it asks for: which indicators, in which year, shown how.

    ``sort`` is the column that the list is in the order of; ``None``: the order of the plan. ``assessment`` is that of
    the whole plan, ``chosen`` its rows that pass the filters; ``years`` and ``owners`` are what can be chosen.
    """

    view: View
    by: Selection
    show: str
    sort: Sort | None
    year: int
    line: Line | None
    years: tuple[int, ...]
    owners: tuple[str, ...]
    assessment: pd.DataFrame
    chosen: pd.DataFrame

    @property
    def scope(self) -> str:
        """The line or plan that was chosen; empty: both plans."""
        return self.view.line or self.by.plan

    @property
    def filtered(self) -> bool:
        """Whether anything but a line narrows the list."""
        by = self.by
        return any((by.plan, by.task, by.owner, by.kind, by.status, by.search))

    @property
    def whole(self) -> bool:
        """Whether every indicator of both plans is there."""
        return not self.scope and len(self.chosen) == len(self.assessment)

    @property
    def filters(self) -> tuple[Text, ...]:
        """What narrows the list, each in words: it stands wherever something is counted."""
        return tuple(self._filters())

    def _filters(self) -> Iterator[Text]:
        by, line = self.by, self.line
        if line:
            yield line_tag(line)
        elif by.plan:
            yield msg("shell-plan", plan=by.plan)
        if by.task:
            yield msg("targets-filter-task", plan=line.plan if line else "", task=by.task)
        if by.kind:
            yield msg("targets-filter-kind", kind=kind_name(by.kind))
        if by.status:
            yield msg("targets-filter-status", year=Year(self.year), status=status_name(by.status))
        if by.owner:
            yield msg("targets-filter-owner", owner=Own("owner", by.owner, by.owner))
        if by.search:
            yield msg("targets-filter-search", words=by.search)


def read(store: Store, query: Mapping[str, object]) -> Choice:
    """The choice of a link; what it asks for and does not exist stands in the view's problems."""
    view = View.parse(PATH, query, store.catalog.lines, PARAMETERS)
    plan, view = view.choice("plan", ("", "SP", "CD"), "")
    kind, view = view.choice("kind", ("", *KINDS), "")
    status, view = view.choice("status", ("", *STATUSES), "")
    show, view = view.choice("show", SHOWS, "table")
    years = sorted({year for one in store.catalog.indicators.values() for year in one.years})
    year, view = view.choice("year", [str(year) for year in years], str(store.reporting_year()))
    assessment = store.assessment(int(year), view.figures)
    everybody = owners(assessment)
    owner, view = view.choice("owner", ("", *everybody), "")
    line = store.catalog.lines.get(view.line)
    task, view = view.choice("task", ("", *(line.tasks if line else ())), "")
    by = Selection(plan, view.line, task, owner, kind, status, view.get("q"))
    sort, view = view.choice("sort", ("", *(f"{sign}{column}" for column in columns(years) for sign in ("", "-"))), "")
    printed = {code: one.printed for code, one in store.catalog.indicators.items()}
    return Choice(
        view=view,
        by=by,
        show=show,
        sort=Sort(sort.removeprefix("-"), descending=sort.startswith("-")) if sort else None,
        year=int(year),
        line=line,
        years=tuple(years),
        owners=tuple(everybody),
        assessment=assessment,
        chosen=select(assessment, by, printed),
    )
