"""Rankings: places over time, the targets beside them, and the national rankings."""

from __future__ import annotations

from typing import Final

import pandas as pd
from dash.development.base_component import Component

from ktudash.components.card import Card
from ktudash.figures import rankings as figures_of
from ktudash.metrics import rankings as metrics
from ktudash.pages import topic
from ktudash.store import get_store, per_version

PATH: Final = "/rankings"
WORDS: Final = {
    "name": "Rankings",
    "title": "Rankings",
    "lead": "Which places the university holds in international and national rankings, and which it aims at.",
    "aim_source": "{text}; {directions}, direction {direction}, target indicator {number}",
}

#: Rankings with a target in places, and the wide one with a target in bands.
AIMS: Final = {"qs_eeca": "SP-3.3.2", "webometrics": "SP-3.3.3"}
WIDE: Final = ("qs_wur", "SP-3.3.1")
#: How the text names the ranking whose place it dates otherwise than Table 11.
WIDE_IN_TEXT: Final = "QS World University Rankings"


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, WORDS, order=50, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, WORDS, query, lambda view: cards(view.figures))


@per_version
def cards(figures: str) -> tuple[Card, ...]:
    """The charts of the page, in reading order."""
    store = get_store()
    source = store.catalog.source_line
    targets, text = store.targets(figures), store.frame("text_figures", figures)
    headings = store.frame("headline_targets", figures)

    def by_ranking(frame: pd.DataFrame) -> dict[str, pd.DataFrame]:
        return {name: frame[frame["ranking"] == name] for name in dict.fromkeys(frame["ranking"])}

    def path(code: str) -> pd.DataFrame:
        return targets[targets["code"] == code]

    def told(topic: str, measure: str) -> pd.DataFrame:
        return text[(text["topic"] == topic) & (text["measure"] == measure)]

    world = store.frame("international_rankings", figures)
    world_by, home_by = by_ranking(world), by_ranking(store.frame("national_rankings", figures))
    told_world = told("international_rankings_text", "rank")
    wide, wide_code = WIDE
    aim_5 = headings[(headings["code"] == "CD-T3.2") & (headings["point"] == "to")]
    atameken = home_by["atameken"].sort_values("year")
    line_1, line_3 = frozenset({"SP-1"}), frozenset({"SP-3"})
    return (
        *(
            Card(
                figures_of.aim(
                    world_by[name],
                    path(code),
                    ranking=name,
                    places=metrics.places_ahead(world_by[name], path(code)),
                    source=source(["SP-T11", code]),
                ),
                6,
                line_3,
            )
            for name, code in AIMS.items()
        ),
        Card(
            figures_of.overview(
                world_by,
                path(wide_code),
                metrics.moves(world),
                metrics.moved_years(world_by[wide], told_world[told_world["item"] == WIDE_IN_TEXT]),
                source=source(["SP-T11", wide_code, "SP-TXT"]),
            ),
            12,
            line_3,
        ),
        Card(
            figures_of.national(home_by, metrics.out_of(home_by["iaar"]), source=source("SP-T12")),
            7,
            line_1,
        ),
        Card(
            figures_of.places(
                told("national_rankings_text", "rank"),
                int(aim_5["value"].iloc[0]),
                source=WORDS["aim_source"].format(
                    text=source("SP-TXT"),
                    directions=store.catalog.documents["CD"].short_title,
                    direction=aim_5["line"].iloc[0],
                    number=aim_5["code"].iloc[0].rpartition(".")[2],
                ),
            ),
            5,
            line_1 | {"CD-3"},
        ),
        Card(
            figures_of.programmes(
                told("national_rankings_text", "programmes"),
                float(atameken["value"].iloc[-1]),
                source=source(["SP-TXT", "SP-T12"]),
            ),
            6,
            line_1,
        ),
        Card(figures_of.improvement(path("SP-1.3.2"), source=source("SP-1.3.2")), 6, line_1),
    )
