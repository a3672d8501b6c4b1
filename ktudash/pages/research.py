"""Research: publications, patents, funding, young scientists, and what both plans ask for."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import pandas as pd
from dash import html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.components.card import Card, text_card
from ktudash.figures import marks
from ktudash.figures import research as figures_of
from ktudash.metrics import research as metrics
from ktudash.pages import topic
from ktudash.store import get_store, per_version
from ktudash.view import View

PATH: Final = "/research"
WORDS: Final = {
    "name": "Research",
    "title": "Research",
    "lead": "What the scientists publish and patent, what research is funded with, and what the two plans"
    " ask for until 2029.",
    "facts_title": "What else the text says about research",
    "facts_sub": "Figures that stand in running text only",
    "facts_figure": "Figure",
    "facts_year": "Year",
    "facts_value": "Value",
    "facts_unit": "Unit",
    "span": "{since}-{year}",
    "contracts": "Growth of young scientists in contractual projects",
    "contracts_note": "The text does not say whether the growth of 2020 is counted from 2018 or from 2019.",
    "rank": "place {value}",
    "authors": "Authors in Q1 and Q2 journals",
}

#: The names that the text gives to what the tables call otherwise.
DATABASES: Final = {"rsci": "RSCI", "scopus": "Scopus", "web_of_science": "Web of Science"}
APPLICATIONS: Final = {"patent": "Patents", "copyright_certificate": "Copyright certificates"}

#: Indicators of Line 2 that have a chart of their own; the others share one.
SHOWN_ELSEWHERE: Final = frozenset({"SP-2.5.2", "SP-2.5.3", "SP-2.5.4", "SP-2.5.5", "SP-2.5.7", "SP-2.5.19"})
YOUNG: Final = ("SP-2.5.3", "SP-2.5.4", "SP-2.5.5", "CD-4.1.2")
DIRECTIONS: Final = (
    "CD-1.1.2.1",
    "CD-1.1.2.2",
    "CD-1.2.2.1",
    "CD-1.2.2.2",
    "CD-4.1.1",
    "CD-4.2.1",
    "CD-4.2.2",
    "CD-4.2.4",
)

#: The table of single figures belongs to this line, and stands after this many cards.
FACTS_LINE: Final = "SP-2"
FACTS_PLACE: Final = 7


def register() -> None:
    """Add the page to the app."""
    topic.register(__name__, PATH, WORDS, order=30, layout=layout)


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    return topic.layout(PATH, WORDS, query, lambda view: _with_facts(cards(view.figures), view))


@per_version
def cards(figures: str) -> tuple[Card, ...]:
    """The charts of the page, in reading order."""
    store = get_store()
    frame, source = store.frame, store.catalog.source_line
    targets, text = store.targets(figures), frame("text_figures", figures)
    publications, protection = frame("publications", figures), frame("protection_titles", figures)
    finance, headings = frame("finance", figures), frame("headline_targets", figures)

    def path(code: str) -> pd.DataFrame:
        return targets[targets["code"] == code]

    def named(codes: list[str]) -> dict[str, pd.DataFrame]:
        return {path(code)["short_name"].iloc[0]: path(code) for code in codes}

    def told(topic: str, measure: str, item: str | None = None) -> pd.DataFrame:
        rows = text[(text["topic"] == topic) & (text["measure"] == measure)]
        return rows if item is None else rows[rows["item"] == item]

    def heading(code: str) -> pd.DataFrame:
        return headings[headings["code"] == code]

    series = {name: publications[publications["database"] == name] for name in DATABASES}
    growths = {name: metrics.growth(rows) for name, rows in series.items()}
    received = {kind: protection[protection["protection_title"] == kind] for kind in APPLICATIONS}
    years = sorted(protection["year"].unique())
    funds = told("research_funding", "amount")
    income = metrics.in_millions(heading("CD-H1.1.2"))
    line_2 = [code for code in targets["code"].unique() if code.startswith("SP-2.") and code not in SHOWN_ELSEWHERE]
    sp_moving, sp_flat = metrics.moving_and_flat(named(line_2))
    directions = {WORDS["authors"]: heading("CD-H4.1"), **named(list(DIRECTIONS))}
    cd_moving, cd_flat = metrics.moving_and_flat(
        {
            name: metrics.in_millions(rows) if rows["unit"].iloc[0] == "thousand tenge" else rows
            for name, rows in directions.items()
        }
    )
    sp = frozenset({"SP-2"})
    return (
        Card(
            figures_of.publications(
                series,
                growths,
                {name: metrics.total_growth(rows) for name, rows in series.items()},
                metrics.deviations(
                    {DATABASES[name]: rows for name, rows in growths.items()},
                    told("publications_text", "growth"),
                ),
                source=source(["SP-T3", "SP-TXT"]),
            ),
            7,
            sp,
        ),
        Card(
            figures_of.patents(
                received["patent"],
                path("SP-2.5.7"),
                told("protection_titles_text", "number", "Patents received"),
                source=source(["SP-T4", "SP-2.5.7", "SP-TXT"]),
            ),
            5,
            sp,
        ),
        Card(
            figures_of.titles(
                received,
                {
                    kind: metrics.with_years(told("protection_titles_text", "applications", item), years)
                    for kind, item in APPLICATIONS.items()
                },
                {kind: metrics.factor(rows) for kind, rows in received.items()},
                source=source(["SP-T4", "SP-TXT"]),
            ),
            5,
            sp,
        ),
        Card(
            figures_of.share(
                metrics.share_of(funds, metrics.in_millions(finance[finance["measure"] == "income"])),
                path("SP-2.5.2"),
                path("SP-2.5.19"),
                source=source(["SP-TXT", "SP-T6", "SP-2.5.2", "SP-2.5.19"]),
            ),
            7,
            sp,
        ),
        Card(
            figures_of.funding(
                funds,
                income,
                metrics.growth(funds),
                (metrics.total_growth(funds), metrics.total_growth(income)),
                source=source(["SP-TXT", "CD-H"]),
            ),
            6,
            sp | {"CD-1"},
        ),
        Card(figures_of.involvement(told("research", "share"), source=source("SP-TXT")), 6, sp),
        Card(
            figures_of.young(named(list(YOUNG)), source=source(["SP-L2", "CD-4.1.2"])),
            7,
            sp | {"CD-4"},
        ),
        Card(
            figures_of.plan(
                sp_moving,
                sp_flat,
                metrics.fastest(sp_moving),
                name="research-targets",
                source=source("SP-L2"),
            ),
            12,
            sp,
        ),
        Card(
            figures_of.plan(
                cd_moving,
                cd_flat,
                metrics.fastest(cd_moving),
                name="research-directions",
                source=source(["CD-D1", "CD-D4", "CD-H"]),
            ),
            12,
            frozenset({"CD-1", "CD-4"}),
        ),
    )


def _left(words: str) -> Component:
    """The head of a column of words, at the left like the words."""
    return html.Th(words, scope="col", style={"textAlign": "left"})


def _with_facts(cards: tuple[Card, ...], view: View) -> list[Card | Component]:
    """The cards, and the table of the text's figures beside the young scientists where its line is shown."""
    if view.line not in ("", FACTS_LINE):
        return list(cards)
    return [*cards[:FACTS_PLACE], _facts(view.figures), *cards[FACTS_PLACE:]]


def _base_is_open(row: pd.Series) -> bool:
    """Whether a growth spans a year between: the text names its year, not the year it is counted from."""
    return bool(row["measure"] == "growth" and row["year"] - row["since"] > 1)


@lru_cache(maxsize=4)
def _facts(figures: str) -> Component:
    """Figures of the text that stand alone, as a table."""
    store = get_store()
    text = store.frame("text_figures", figures)
    rows = text[
        text["topic"].isin(["young_scientists", "commercialisation"])
        | ((text["topic"] == "research") & (text["measure"] == "number"))
    ]
    growth = rows["measure"] == "growth"
    rows = rows.assign(item=rows["item"].where(~growth, WORDS["contracts"]))
    body = [
        html.Tr(
            [
                html.Th(row["item"], scope="row"),
                html.Td(
                    WORDS["span"].format(since=row["since"], year=row["year"])
                    if pd.notna(row["since"]) and not _base_is_open(row)
                    else str(row["year"]),
                    className="num",
                    style={"whiteSpace": "nowrap"},
                ),
                html.Td(
                    WORDS["rank"].format(value=theme.number(row["value"]))
                    if row["measure"] == "rank"
                    else theme.number(row["value"]),
                    className="num",
                    title=marks.note(row) or None,
                ),
                html.Td("" if row["measure"] == "rank" else row["unit"]),
            ]
        )
        for _, row in rows.iterrows()
    ]
    heads = (WORDS["facts_figure"], WORDS["facts_year"], WORDS["facts_value"], WORDS["facts_unit"])
    head = html.Thead(html.Tr([*[html.Th(words, scope="col") for words in heads[:-1]], _left(heads[-1])]))
    table = html.Table([head, html.Tbody(body)], className="table-k")
    return text_card(
        WORDS["facts_title"],
        [table, html.P(WORDS["contracts_note"], className="card-sub")],
        subtitle=WORDS["facts_sub"],
        foot=store.catalog.source_line("SP-TXT"),
        span=5,
    )
