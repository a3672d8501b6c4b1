"""The page of students."""

from __future__ import annotations

from typing import Final

from dash.development.base_component import Component

from ktudash.components import topic
from ktudash.components.fold import Fold
from ktudash.topics.students.parts import PATH
from ktudash.words import msg

#: Where it stands among the pages: in the navigation, and in the deck of a line.
ORDER: Final = 10

#: What is reported every year first, then who they are.
FIRST: Final = ("students-path", "students-by-level")
FOLDS: Final = (Fold("paid", msg("students-fold"), ("students-by-funding", "admissions")),)


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, name=msg("students-name"), order=ORDER, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, query, title=msg("students-name"), lead=msg("students-lead"), folds=FOLDS, first=FIRST)
