"""Teaching: electronic resources, accredited programmes, training and degrees of the staff."""

from __future__ import annotations

from typing import Final

import pandas as pd
from dash.development.base_component import Component

from ktudash.components.card import Card
from ktudash.figures import teaching
from ktudash.metrics.teaching import PLACES, TOTAL, newcomer, training_groups, vanished, without
from ktudash.pages import topic
from ktudash.store import get_store, per_version

PATH: Final = "/teaching"
WORDS: Final = {
    "name": "Teaching",
    "title": "Teaching",
    "lead": "What teaching stands on: electronic resources, accredited programmes, trained staff and their degrees.",
}


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, WORDS, order=60, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, WORDS, query, lambda view: cards(view.figures))


@per_version
def cards(figures: str) -> tuple[Card, ...]:
    """The charts of the page, in reading order."""
    store = get_store()
    targets, text = store.targets(figures), store.frame("text_figures", figures)
    resources = store.frame("e_resources", figures)
    training = text[text["topic"] == "staff_training"]
    items, total = (
        training[training["item"] != TOTAL],
        training[training["item"] == TOTAL].sort_values("year"),
    )
    degrees = text[text["topic"] == "degree_holders"].sort_values("year")
    accredited = text[text["topic"] == "accreditation_text"]

    def path(code: str) -> pd.DataFrame:
        return targets[targets["code"] == code]

    def paths(*codes: str) -> dict[str, pd.DataFrame]:
        return {code: path(code) for code in codes}

    source = store.catalog.source_line
    new, gone = newcomer(resources), vanished(resources)
    numbers = paths("SP-6.4.3", "SP-6.4.4", "SP-6.4.2")
    languages, further = paths("SP-6.4.5", "SP-6.4.6"), paths("SP-6.4.7", "SP-6.4.8")
    online, libraries = paths("SP-1.1.10", "SP-1.1.11"), paths("CD-1.2.1.3", "CD-1.2.1.4")
    people, staff = frozenset({"SP-1"}), frozenset({"SP-6"})
    abroad = frozenset({"SP-3"})
    return (
        Card(
            teaching.resources(
                resources, without(resources, new), new, gone, without(resources, new, gone), source=source("SP-T5")
            ),
            6,
            people,
        ),
        Card(teaching.training(training_groups(training), total, source=source("SP-TXT")), 6, staff),
        Card(teaching.resource_kinds(resources, source=source("SP-T5")), 6, people),
        Card(teaching.training_courses(items, total, PLACES, source=source("SP-TXT")), 6, staff),
        Card(teaching.degree_share(degrees, path("SP-6.4.1"), source=source(["SP-TXT", "SP-6.4.1"])), 6, staff),
        Card(
            teaching.degree_numbers(numbers, path("SP-6.4.1"), source=source(["SP-6.4.1", *sorted(numbers)])),
            6,
            staff,
        ),
        Card(
            teaching.agencies(store.frame("accreditation", figures), accredited, source=source(["SP-T10", "SP-TXT"])),
            6,
            abroad,
        ),
        Card(teaching.accredited(path("SP-3.3.6"), source=source("SP-3.3.6")), 6, abroad),
        Card(teaching.skills(languages, name="languages", source=source(languages)), 6, staff),
        Card(teaching.skills(further, name="further_training", source=source(further)), 6, staff),
        Card(teaching.online(online, source=source(online)), 6, people),
        Card(teaching.libraries(libraries, source=source(libraries)), 6, frozenset({"CD-1"})),
    )
