"""What the link of the board says: which year, which owner; and the board that it asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from ktudash.office import board_of_year, usual_year
from ktudash.pages.actuals.link import all_years
from ktudash.reporting.board import Board, Share
from ktudash.reporting.template import owners
from ktudash.store import Store
from ktudash.view import View

PATH: Final = "/reporting"
PARAMETERS: Final = ("year", "owner")
#: In the link: what nobody answers for.
NOBODY: Final = "nobody"


@dataclass(frozen=True)
class Asked:
    """The view, the year, the owner whose rows are open (empty: none is), and what could be chosen."""

    view: View
    year: int
    owner: str
    years: tuple[int, ...]
    usual: int
    everybody: tuple[str, ...]


def asked(store: Store, query: Mapping[str, str] | str) -> Asked:
    """Read the query of the page's URL, taken apart or as it stands in the address bar."""
    given = dict(parse_qsl(query.removeprefix("?"))) if isinstance(query, str) else query
    view = View.parse(PATH, given, store.catalog.lines, PARAMETERS)
    years = tuple(all_years(store.catalog))
    usual = usual_year(store)
    year, view = view.choice("year", [str(one) for one in years], str(usual))
    everybody = tuple(owners(store.responsible()))
    owner, view = view.choice("owner", ("", NOBODY, *everybody), "")
    return Asked(view, int(year), owner, years, usual, everybody)


def board_of(store: Store, given: Asked) -> Board:
    """The board of the year, of the line that the link names."""
    view = given.view
    return board_of_year(
        store, given.year, figures=view.figures, line=view.line, day=view.as_of.day if view.as_of else None
    )


def share_of(found: Board, owner: str) -> Share:
    """What an owner owes; nothing where they owe nothing that year."""
    wanted = "" if owner == NOBODY else owner
    return next((one for one in found.shares if one.owner == wanted), Share(wanted, ()))
