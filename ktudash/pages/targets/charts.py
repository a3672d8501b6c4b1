"""The charts of the list of indicators: gaps, paths and index of what is chosen, and the path of one indicator."""

from __future__ import annotations

from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.components.card import Card, chart_card, empty_state
from ktudash.indicators.charts import gap_charts, index_chart, path_chart
from ktudash.indicators.choice import PATH, Choice
from ktudash.store import Store, get_store, per_version
from ktudash.words import language, msg, say, voice

MOST_PATHS: Final = 48


def charts(store: Store, choice: Choice) -> list[Card | Component]:
    """The cards of a view that is no table."""
    if choice.show == "paths":
        return _paths(choice)
    if choice.show == "index":
        one = index_chart(store, choice.chosen["code"], choice.view.figures, choice.filters)
        made = [] if one is None else [one]
    else:
        made = gap_charts(store, choice.chosen, choice.filters)
    if not made:
        return [empty_state(say(msg("targets-no-ratio")))]
    return [chart_card(Card(spoken(chart, voice(language())), 12), view=choice.view) for chart in made]


def _paths(choice: Choice) -> list[Card | Component]:
    drawn = choice.chosen.head(MOST_PATHS)
    # On paper a task begins a page; the first one needs none.
    begins = drawn["task"].ne(drawn["task"].shift()) & (drawn["code"] != drawn["code"].iloc[0])
    cards: list[Card | Component] = [html.P(say(msg("plan-path-key", fan=False)), className="notice span-12")]
    if len(choice.chosen) > MOST_PATHS:
        words = say(msg("targets-paths-more", shown=MOST_PATHS, total=len(choice.chosen)))
        cards.append(html.P(words, className="notice span-12"))
    cards += [
        chart_card(
            Card(path_figure(code, choice.view.figures, True), 3),
            view=choice.view,
            href=choice.view.href(f"{PATH}/{code}"),
            code=code,
            new_page=bool(new_page),
        )
        for code, new_page in zip(drawn["code"], begins, strict=True)
    ]
    return cards


def path_figure(code: str, figures: str, compact: bool) -> Chart:
    """The path of one indicator in the reader's language: a small multiple, or the large chart of its page."""
    return _path_figure(code, figures, compact, language())


@per_version
def _path_figure(code: str, figures: str, compact: bool, spoken_in: str) -> Chart:
    return spoken(path_chart(get_store(), code, figures, compact=compact), voice(spoken_in))
