"""Where the university stands: the reported year's headline figures, the lines by status, and what needs attention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash.catalog import Line
from ktudash.components import topic
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.components.lines import findings, scoreboard_rows
from ktudash.components.shell import page
from ktudash.components.tab import tab_title
from ktudash.components.tile import tile
from ktudash.components.tour import tour
from ktudash.indicators.charts import fates_chart
from ktudash.pages.audit.shown import summary
from ktudash.pages.headline import in_work, tiles
from ktudash.pages.two_plans import PATH as TWO_PLANS
from ktudash.plan.attention import OF_BACHELORS, Figure, Finding, Level, Readings, attention, counts
from ktudash.plan.findings import counted
from ktudash.plan.gaps import thresholds
from ktudash.plan.names import line_name, line_tag
from ktudash.plan.scoreboard import scoreboard, tally
from ktudash.plan.seam import FATES, fates
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Listed, Message, Text, Year, msg, say

PATH: Final = "/"
#: How many findings stand on the first screen; the others are unfolded below them.
MOST_FINDINGS: Final = 4
#: How many contradictions of the plans are told: below them, and of a line beside them.
MOST_CONTRADICTIONS: Final = 2
MOST_OF_LINE: Final = 3

#: Of the indicators whose figure from before the plan is that of bachelors alone, the one that has a figure of all.
_OF_ALL_LEVELS: Final = "SP-1.3.3"


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("home-name"), order=0, group="Overview", layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    lines = store.catalog.lines
    view = View.parse(PATH, query, lines)
    year = store.reporting_year()
    chosen = _of_line(store.assessment(year, view.figures), view)
    line = lines.get(view.line)
    found = attention(
        chosen,
        _of_line(store.assessment(year - 1, view.figures), view),
        store.targets(view.figures),
        _readings(store, view.figures),
    )
    return page(
        view,
        lines=list(lines.values()),
        title=say(_title(chosen, line, year)),
        lead=say(_lead(chosen, line, year)),
        tab=tab_title(msg("home-name"), [line_tag(line)]) if line else "",
        tiles=[tile(one) for one in tiles(store, view, chosen)],
        cards=[
            text_card(
                say(_lines_title(chosen, line, year)),
                scoreboard_rows(scoreboard(chosen), lines, view, short=True),
                subtitle=say(
                    msg(
                        "home-lines-sub",
                        reported=tally(chosen).reported,
                        thresholds=thresholds(),
                    )
                ),
                span=12 if line else 7,
                tools=help_link("status", view),
            ),
            *_beside(store, view, line, found),
            tour(),
        ],
    )


def _beside(store: Store, view: View, line: Line | None, found: tuple[Finding, ...]) -> list[Component]:
    """Beside the lines: what needs attention, where the plans contradict themselves, what became of the older one."""
    needed = text_card(
        say(msg("home-attention-title", line=_chosen(line), name=_short(line))),
        _found(found, _places(store), view),
        span=12,
        tools=help_link("attention", view),
    )
    contradictions = MOST_OF_LINE if line else MOST_CONTRADICTIONS
    of_the_plans = [summary(store, view, contradictions, _short(line)), _plans(store, view, line)]
    if line:
        return [html.Div(needed, className="span-7 column-k"), html.Div(of_the_plans, className="span-5 column-k")]
    return [html.Div([needed, *of_the_plans], className="span-5 column-k")]


def _plans(store: Store, view: View, line: Line | None) -> Component:
    """What became of the indicators between the two plans, and the way to their page."""
    if line is None:
        told = fates_chart(store, view.figures).story.title
    else:
        fate_of = fates(store.pairs, store.seams(view.figures))
        of_line = Counter(fate for code, fate in fate_of.items() if store.catalog.indicators[code].line_id == line.id)
        told = msg(
            "home-plans",
            plan=line.plan,
            name=_short(line),
            of=of_line.total(),
            fates=Listed(
                tuple(_fate(line, fate, of_line[fate]) for fate in FATES if of_line[fate]),
                "and" if line.plan == "SP" else "comma",
            ),
        )
    link = dcc.Link(say(told), href=view.href(TWO_PLANS))
    return text_card(say(msg("pairs-name")), html.P(link), span=12, tools=help_link("pairs", view))


def _fate(line: Line, fate: str, count: int) -> Message:
    if line.plan == "SP":
        return msg("home-plans-older", fate=fate, count=count)
    return msg("home-plans-newer", fate=fate, count=count)


def _of_line(assessment: pd.DataFrame, view: View) -> pd.DataFrame:
    return assessment[assessment["line_id"] == view.line] if view.line else assessment


def _chosen(line: Line | None) -> str:
    return "chosen" if line else "none"


def _name(line: Line | None) -> Text:
    """A line by number and name."""
    return msg("home-line", plan=line.plan, number=str(line.number), name=line_name(line)) if line else ""


def _short(line: Line | None) -> Text:
    """A line by its number, within a sentence."""
    return msg("home-line-short", plan=line.plan, number=str(line.number)) if line else ""


def _title(chosen: pd.DataFrame, line: Line | None, year: int) -> Message:
    reported = tally(chosen).reported > 0
    return msg("home-title", line=_chosen(line), reported=reported, name=_name(line), year=Year(year))


def _lead(chosen: pd.DataFrame, line: Line | None, year: int) -> Message:
    numbers = tally(chosen)
    return msg(
        "home-lead",
        line=_chosen(line),
        plan=line.plan if line else "",
        reported=numbers.reported,
        of=numbers.indicators,
        judged=numbers.judged,
        year=Year(year),
    )


def _lines_title(chosen: pd.DataFrame, line: Line | None, year: int) -> Message:
    numbers = tally(chosen)
    plans = chosen["plan"].value_counts()
    lines = chosen.drop_duplicates("line_id")["plan"].value_counts()
    return msg(
        "home-lines-title",
        reported=numbers.reported,
        line=_chosen(line),
        sp=int(plans.get("SP", 0)),
        sp_lines=int(lines.get("SP", 0)),
        cd=int(plans.get("CD", 0)),
        cd_lines=int(lines.get("CD", 0)),
        of=numbers.indicators,
        behind=numbers.behind,
        judged=numbers.judged,
        year=Year(year),
        name=_short(line),
    )


def _found(found: tuple[Finding, ...], places: Mapping[str, Text], view: View) -> list[Component]:
    """The most urgent findings, and the others behind a fold, with how many there are of each kind."""
    if not found:
        return [html.P(say(msg("home-attention-none")))]
    first, rest = found[:MOST_FINDINGS], found[MOST_FINDINGS:]
    shown = [findings(first, places, view)]
    kinds = html.P(say(msg("home-attention-sub", counts=counted(counts(found)))), className="card-sub")
    if rest:
        more = html.Summary(say(msg("home-attention-more", count=len(rest))))
        shown.append(html.Details([more, kinds, findings(rest, places, view)], className="fold long-fold"))
    else:
        shown.append(kinds)
    return shown


def _places(store: Store) -> dict[str, Text]:
    """Names of lines and plans by their ids."""
    names: dict[str, Text] = {line.id: _name(line) for line in store.catalog.lines.values()}
    return names | {document: msg("shell-plan", plan=document) for document in store.catalog.documents}


def _readings(store: Store, figures: str) -> Readings:
    """Whose the figures of employment are, and what graduates of all levels make of them in the last year."""
    everybody = in_work(store, figures).iloc[-1]
    level = Level(Figure(float(everybody["value"]), "%"), int(everybody["year"]), "graduates")
    return Readings(bachelors=OF_BACHELORS, wider=((_OF_ALL_LEVELS, level),))
