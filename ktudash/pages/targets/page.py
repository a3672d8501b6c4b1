"""The page of the Strategic Lines."""

from __future__ import annotations

from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.card import Card, empty_state, text_card
from ktudash.components.fold import Folded
from ktudash.components.help import help_link
from ktudash.components.lines import scoreboard_rows
from ktudash.components.shell import let_search, page
from ktudash.components.tab import tab_title
from ktudash.indicators.choice import NO_FILTER, PATH, Choice, read
from ktudash.pages.targets.charts import charts
from ktudash.pages.targets.controls import SEARCH, controls
from ktudash.pages.targets.table import table
from ktudash.plan.gaps import thresholds
from ktudash.plan.names import line_name
from ktudash.plan.scoreboard import scoreboard
from ktudash.store import Store, get_store
from ktudash.words import Text, Year, msg, say


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("targets-name"), order=10, group="Plan", layout=layout)
    let_search(SEARCH)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    choice = read(store, query)
    line = choice.line
    return page(
        choice.view,
        lines=list(store.catalog.lines.values()),
        title=say(msg("shell-line-name", number=line.id, name=line_name(line)) if line else msg("targets-name")),
        tab=tab_title(msg("targets-name"), choice.filters),
        lead=say(_lead(choice)),
        controls=controls(choice, store.reporting_year()),
        filters=choice.filters,
        said_by_charts=True,
        frozen={"year": str(choice.year)},
        cards=_cards(store, choice),
    )


def _lead(choice: Choice) -> Text:
    if not choice.scope:
        return msg("targets-lead")
    chosen = choice.chosen
    return msg(
        "targets-lead-scope",
        count=len(chosen),
        flat=int(chosen["flat"].sum()),
        plateau=int(chosen["plateau"].sum()),
        reported=bool(chosen["actual"].notna().any()),
        below=int(chosen["below_baseline"].sum()),
    )


def _cards(store: Store, choice: Choice) -> list[Card | Component | Folded]:
    if choice.chosen.empty:
        everything = choice.view.href(**NO_FILTER, line="")
        return [empty_state(say(msg("targets-nothing")), link=(say(msg("targets-clear")), everything))]
    if choice.show != "table":
        return charts(store, choice)
    return [*([_board(store, choice)] if choice.whole else []), table(store, choice)]


def _board(store: Store, choice: Choice) -> Component:
    """By line: only where every indicator is there."""
    return text_card(
        say(msg("targets-board-title", year=Year(choice.year))),
        scoreboard_rows(scoreboard(choice.assessment), store.catalog.lines, choice.view),
        foot=say(msg("targets-board-foot", thresholds=thresholds(opens=True))),
        tools=help_link("status", choice.view),
        span=12,
    )
