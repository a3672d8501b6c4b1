"""The charts of the list of indicators: gaps, paths and index of what is chosen, and the path of one indicator."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dash import dcc, html
from dash.development.base_component import Component

from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.components.card import Card, chart_card, empty_state
from ktudash.components.fold import Fold, Folded
from ktudash.indicators.charts import gap_charts, index_chart, path_chart
from ktudash.indicators.choice import PATH, Choice
from ktudash.reporting.ledger import YearNote
from ktudash.store import Store, get_store, per_version
from ktudash.view import View
from ktudash.words import language, msg, say, voice

#: How many paths a part of them has, and how many of these stand before its fold.
MOST_PATHS: Final = 48
BEFORE_FOLD: Final = 24


def charts(store: Store, choice: Choice) -> list[Card | Component | Folded]:
    """The cards of a view that is no table."""
    if choice.show == "paths":
        return _paths(choice)
    if choice.show == "index":
        one = index_chart(store, choice.chosen["code"], choice.view.figures, choice.filters)
        made = [] if one is None else [one]
    else:
        made = gap_charts(store, choice.chosen, choice.filters)
    if not made:
        way = (say(msg("targets-to-table")), choice.view.href(show=""))
        return [empty_state(say(msg("targets-no-ratio")), link=way)]
    first, *others = [chart_card(Card(spoken(chart, voice(language())), 12), view=choice.view) for chart in made]
    return [first, _other_rows(made, others)] if others else [first]


def _other_rows(made: Sequence[Chart], others: Sequence[Component]) -> Folded:
    """The pictures of a list behind its first: what is furthest stands there."""
    rows = [len(chart.panels[0].places) for chart in made]
    title = msg("plan-list-part", first=rows[0] + 1, last=sum(rows), count=sum(rows))
    return Folded(Fold("rows", title), tuple(others))


def _paths(choice: Choice) -> list[Card | Component | Folded]:
    parts = -(-len(choice.chosen) // MOST_PATHS)
    part = _part(choice.view, parts)
    start = (part - 1) * MOST_PATHS
    drawn = choice.chosen.iloc[start : start + MOST_PATHS]
    # On paper a task begins a page; the first one needs none.
    begins = drawn["task"].ne(drawn["task"].shift()) & (drawn["code"] != drawn["code"].iloc[0])
    ways = _parts(choice, part, parts) if parts > 1 else []
    key = [say(msg("plan-path-key", fan=False)), *([" ", *ways] if ways else [])]
    cards: list[Card | Component | Folded] = [html.P(key, className="card-sub span-12")]
    paths = [
        chart_card(
            Card(path_figure(code, choice.view.figures, True), 3),
            view=choice.view,
            href=choice.view.href(f"{PATH}/{code}"),
            code=code,
            new_page=bool(new_page),
        )
        for code, new_page in zip(drawn["code"], begins, strict=True)
    ]
    cards += paths[:BEFORE_FOLD]
    if len(paths) > BEFORE_FOLD:
        title = msg("targets-paths-more", count=len(paths) - BEFORE_FOLD)
        cards.append(Folded(Fold("paths", title), tuple(paths[BEFORE_FOLD:])))
    return [*cards, html.P(ways, className="card-sub span-12")] if ways else cards


def _part(view: View, parts: int) -> int:
    """Which part of the paths a link asks for; where that does not exist (any more) the last, or the first."""
    read = view.get("part", "1")
    return min(max(int(read), 1), parts) if re.fullmatch(r"[0-9]{1,6}", read) else 1


def _parts(choice: Choice, part: int, parts: int) -> list[Component | str]:
    """Which indicators are drawn, and the way to the others."""
    total = len(choice.chosen)
    first, last = (part - 1) * MOST_PATHS + 1, min(part * MOST_PATHS, total)
    ways: list[Component | str] = [say(msg("targets-paths-part", first=first, last=last, total=total))]
    for one in range(1, parts + 1):
        words = say(msg("targets-paths-span", first=(one - 1) * MOST_PATHS + 1, last=min(one * MOST_PATHS, total)))
        here = (
            html.Strong(words)
            if one == part
            else dcc.Link(words, href=choice.view.href(part="" if one == 1 else str(one)))
        )
        ways += [" · " if one > 1 else " ", here]
    return ways


def path_figure(code: str, figures: str, compact: bool) -> Chart:
    """The path of one indicator in the reader's language: a small multiple, or the large chart of its page."""
    return _path_figure(code, figures, compact, language(), get_store().noted(code))


@per_version
def _path_figure(code: str, figures: str, compact: bool, spoken_in: str, _noted: tuple[YearNote, ...]) -> Chart:
    return spoken(path_chart(get_store(), code, figures, compact=compact), voice(spoken_in))
