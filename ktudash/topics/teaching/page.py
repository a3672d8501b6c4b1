"""The page of teaching."""

from __future__ import annotations

from typing import Final

from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.fold import Fold
from ktudash.topics.teaching.parts import PATH
from ktudash.words import msg

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 60

#: What is asked first: who teaches, and whether the programmes are recognized.
FIRST: Final = ("degree-holders", "degree-holders-by-degree", "accreditation", "accreditation-target")
FOLDS: Final = (
    Fold(
        "targets",
        msg("teaching-fold", fold="targets"),
        ("staff-languages", "staff-further-training", "online-courses", "digital-libraries"),
    ),
    Fold("kinds", msg("teaching-fold", fold="kinds"), ("electronic-resources-by-kind", "staff-training-by-course")),
)


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("teaching-name"), order=ORDER, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, query, title=msg("teaching-name"), lead=msg("teaching-lead"), folds=FOLDS, first=FIRST)
