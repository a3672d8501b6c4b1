"""The charts of the list of indicators: gaps, paths and index of what is chosen, and the path of one indicator."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dash import html
from dash.development.base_component import Component

from ktudash.chart.model import Chart
from ktudash.chart.speech import spoken
from ktudash.components.card import Card, chart_card, empty_state
from ktudash.pages.targets import PATH
from ktudash.pages.targets.choice import Choice
from ktudash.plan.gaps import gaps, way
from ktudash.plan.paths import index, path
from ktudash.store import Store, get_store, per_version
from ktudash.words import Text, language, msg, say, voice

MOST_PATHS: Final = 48


def tables(choice: Choice) -> list[str]:
    """The tables of the documents that the chosen indicators stand in."""
    return [f"{'SP-L' if line.startswith('SP') else 'CD-D'}{line[3:]}" for line in choice.chosen["line_id"].unique()]


def charts(store: Store, choice: Choice, source: Text) -> list[Card | Component]:
    """The cards of a view that is no table."""
    if choice.show == "paths":
        return _paths(choice)
    chosen, sources = choice.chosen, tables(choice)
    if choice.show == "index":
        targets = store.targets(choice.view.figures)
        made = index(targets[targets["code"].isin(chosen["code"])], sources=sources, source=source)
    else:
        made = gaps(chosen, sources=sources, source=source) or way(chosen, sources=sources, source=source)
    if made is None:
        return [empty_state(say(msg("targets-no-ratio")))]
    story = replace(made.story, subtitle=choice.narrowed(made.story.subtitle))
    return [chart_card(Card(spoken(replace(made, story=story), voice(language())), 12))]


def _paths(choice: Choice) -> list[Card | Component]:
    drawn = choice.chosen.head(MOST_PATHS)
    # On paper a task begins a page; the first one needs none.
    begins = drawn["task"].ne(drawn["task"].shift()) & (drawn["code"] != drawn["code"].iloc[0])
    cards: list[Card | Component] = [
        chart_card(
            Card(path_figure(code, choice.view.figures, True), 3),
            href=choice.view.href(f"{PATH}/{code}"),
            code=code,
            new_page=bool(new_page),
        )
        for code, new_page in zip(drawn["code"], begins, strict=True)
    ]
    if len(choice.chosen) > MOST_PATHS:
        words = say(msg("targets-paths-more", shown=MOST_PATHS, total=len(choice.chosen)))
        cards.insert(0, html.P(words, className="notice span-12"))
    return cards


def path_figure(code: str, figures: str, compact: bool) -> Chart:
    """The path of one indicator in the reader's language: a small multiple, or the large chart of its page."""
    return _path_figure(code, figures, compact, language())


@per_version
def _path_figure(code: str, figures: str, compact: bool, spoken_in: str) -> Chart:
    store = get_store()
    indicator = store.catalog.indicators[code]
    rows = store.series(code, figures)
    made = path(
        rows.targets,
        rows.baseline,
        name=indicator.short_name,
        printed=indicator.printed,
        kind=indicator.kind,
        sources=rows.tables,
        source=store.catalog.source_line(rows.tables),
        compact=compact,
    )
    return spoken(made, voice(spoken_in))
