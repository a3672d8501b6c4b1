"""Students: the contingent of 2018-2020, who pays, admissions, and the targets of both plans."""

from __future__ import annotations

from typing import Final

import pandas as pd
from dash.development.base_component import Component

from ktudash.components.card import Card
from ktudash.figures import students
from ktudash.metrics.contingent import full_time
from ktudash.pages import topic
from ktudash.store import get_store, per_version

PATH: Final = "/students"
WORDS: Final = {
    "name": "Students",
    "title": "Students",
    "lead": "How many study at which level, who pays for them, and what the two plans ask for until 2029.",
}


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, WORDS, order=10, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, WORDS, query, lambda view: cards(view.figures))


@per_version
def cards(figures: str) -> tuple[Card, ...]:
    """The charts of the page, in reading order."""
    store = get_store()
    contingent, targets = store.frame("contingent", figures), store.targets(figures)

    def path(code: str) -> pd.DataFrame:
        return targets[targets["code"] == code]

    def level(name: str) -> pd.DataFrame:
        return contingent[(contingent["level"] == name) & (contingent["mode"] == "all")]

    text = store.frame("text_figures", figures)
    full_time_levels = {
        "bachelor": full_time(contingent, "bachelor"),
        "master": level("master"),
        "doctoral": level("doctoral"),
    }
    table_1 = store.catalog.source_line(["SP-T1", "SP-TXT"])
    line_1 = store.catalog.source_line("SP-L1")
    both = store.catalog.source_line(["SP-T1", "SP-L1"])
    sp, cd = frozenset({"SP-1"}), frozenset({"CD-1"})
    return (
        Card(
            students.by_level(
                contingent,
                full_time_levels["bachelor"],
                text[text["topic"] == "contingent_text"],
                source=table_1,
            ),
            5,
            sp,
        ),
        Card(
            students.path(
                level("total"),
                full_time(contingent, "total"),
                path("SP-1.2.1"),
                path("SP-1.2.23"),
                path("CD-1.1.1"),
                by_levels=pd.concat(full_time_levels.values()),
                source=store.catalog.source_line(["SP-T1", "SP-L1", "CD-D1"]),
            ),
            7,
            sp | cd,
        ),
        Card(
            students.levels(
                full_time_levels,
                {"bachelor": path("SP-1.2.10"), "master": path("SP-1.2.13"), "doctoral": path("SP-1.2.16")},
                source=both,
            ),
            12,
            sp,
        ),
        Card(
            students.funding(
                {
                    "bachelor": {"state": path("SP-1.2.11"), "contract": path("SP-1.2.12")},
                    "master": {"state": path("SP-1.2.14"), "contract": path("SP-1.2.15")},
                    "doctoral": {"state": path("SP-1.2.17")},
                },
                {"bachelor": path("SP-1.2.10"), "master": path("SP-1.2.13"), "doctoral": path("SP-1.2.16")},
                source=line_1,
                name="students-by-funding",
                admission=False,
            ),
            12,
            sp,
        ),
        Card(
            students.funding(
                {
                    "bachelor": {"state": path("SP-1.2.3"), "contract": path("SP-1.2.4")},
                    "master": {"state": path("SP-1.2.6"), "contract": path("SP-1.2.7")},
                    "doctoral": {"state": path("SP-1.2.9")},
                },
                {"bachelor": path("SP-1.2.2"), "master": path("SP-1.2.5"), "doctoral": path("SP-1.2.8")},
                source=line_1,
                name="admissions",
                admission=True,
            ),
            12,
            sp,
        ),
        Card(
            students.directions(
                {"formal": path("CD-1.1.1"), "non_formal": path("CD-1.1.2")},
                source=store.catalog.source_line("CD-D1"),
            ),
            12,
            cd,
        ),
    )
