"""Where the university stands: seven figures, the lines of both plans, and what needs attention."""

from __future__ import annotations

from typing import Final

import dash
import pandas as pd
from dash.development.base_component import Component

from ktudash import registry, theme
from ktudash.components.card import Card, text_card
from ktudash.components.lines import findings, scoreboard_rows
from ktudash.components.shell import page
from ktudash.components.tile import Tile, tile
from ktudash.money import of_measure, scaled
from ktudash.plan.attention import attention
from ktudash.plan.gaps import thresholds
from ktudash.plan.scoreboard import scoreboard
from ktudash.plan.standing import Change, Standing, standing
from ktudash.store import Store, get_store
from ktudash.topics.graduates.rules import reading, readings
from ktudash.view import View
from ktudash.words import say

PATH: Final = "/"
MOST_FINDINGS: Final = 9

WORDS: Final = {
    "name": "Where we stand",
    "title": "Where we stand",
    "lead": "The university’s two plans and its figures, checked against each other.",
    "lines_title": "{sp} indicators in six Strategic Lines, {cd} in four directions: {reported}",
    "reported_none": "no actuals after 2020 yet",
    "reported_some": "{count} have an actual of {year}",
    "lines_sub": "Counts by status in {year}; where no actual is reported, how ambitious the targets are",
    "attention_title": "What needs attention",
    "attention_sub": "Found by rules over the whole plan, worst first",
    "attention_more": "{count} more, less urgent: see them line by line.",
    "students": "Students",
    "income": "Income, mln tenge",
    "profit": "Net profit, mln tenge",
    "employment": "Bachelors employed",
    "scopus": "Scopus publications",
    "patents": "Patents received",
    "qs": "QS World ranking",
    "change": "{sign} {change} on {year}",
    "change_times": "{sign} {factor} times {year}",
    "change_points": "{sign} {change} on {year}",
    "change_none": "no earlier figure",
    "change_band": "a band: no change worked out",
    "foot": "{year} · target {target_year}: {target}",
    "foot_bare": "{year} · no target of this measure",
    "foot_without": "{year}, master’s entrants not counted · target {target_year}: {target}",
    "foot_full_time": "{year} · target {target_year}: {target}, full-time only",
    "points": "{value} pp",
    "percent": "{value} %",
}


def register() -> None:
    """Add the page to the app."""
    dash.register_page(
        __name__, path=PATH, name=WORDS["name"], title=WORDS["name"], order=0, group="Overview", layout=layout
    )


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines)
    year = store.reporting_year()
    assessment = store.assessment(year, view.figures)
    names = {line.id: line.name for line in store.catalog.lines.values()}
    names |= {document.id: document.short_title for document in store.catalog.documents.values()}
    of_line = assessment[assessment["line_id"] == view.line] if view.line else assessment
    found = attention(of_line, names)
    reported = int((assessment["actual_year"] == year).sum())
    first = found[:MOST_FINDINGS]
    return page(
        view,
        lines=list(store.catalog.lines.values()),
        title=WORDS["title"],
        lead=WORDS["lead"],
        tiles=[tile(one) for one in _tiles(store, view) if not view.line or view.line in one.lines],
        cards=[
            text_card(
                WORDS["lines_title"].format(
                    sp=int((assessment["plan"] == "SP").sum()),
                    cd=int((assessment["plan"] == "CD").sum()),
                    reported=WORDS["reported_some"].format(count=reported, year=year)
                    if reported
                    else WORDS["reported_none"],
                ),
                scoreboard_rows(scoreboard(of_line), store.catalog.lines, view),
                subtitle=WORDS["lines_sub"].format(year=year),
                foot=say(thresholds()),
                span=7,
            ),
            text_card(
                WORDS["attention_title"],
                findings(first, view),
                subtitle=WORDS["attention_sub"],
                foot=WORDS["attention_more"].format(count=len(found) - len(first)) if len(found) > len(first) else "",
                span=5,
            ),
            *_income(store, view),
        ],
    )


def _income(store: Store, view: View) -> list[Card]:
    """The income of both plans, over the whole width."""
    one = registry.named("income-both-plans")
    chart = registry.spoken_chart(one, view)
    return [] if chart is None else [Card(chart, 12, registry.lines_of(one, store))]


def _path(store: Store, view: View, code: str) -> pd.DataFrame:
    targets = store.targets(view.figures)
    return targets[targets["code"] == code]


def _tiles(store: Store, view: View) -> list[Tile]:
    figures = view.figures
    none = store.targets(figures).iloc[0:0]
    contingent, money = store.frame("contingent", figures), store.frame("finance", figures)
    rates = reading(readings(store.frame("employment", figures)), "without_entrants")
    publications, titles = store.frame("publications", figures), store.frame("protection_titles", figures)
    rankings = store.frame("international_rankings", figures)
    everybody = contingent[(contingent["level"] == "total") & (contingent["mode"] == "all")]

    def one(
        key: str,
        actual: pd.DataFrame,
        target: pd.DataFrame,
        href: str,
        lines: set[str],
        *,
        change: Change = "percent",
        polarity: str = "up",
        decimals: int | None = 0,
        foot: str = "",
    ) -> Tile:
        at = standing(actual, target, polarity=polarity, change=change)
        unit = "%" if change == "points" else ""
        value = at.printed if at.banded else theme.quantity(at.value, unit, decimals)
        return Tile(
            label=WORDS[key],
            value=value,
            change=_change(at, change),
            judgement="neutral" if at.better is None else ("good" if at.better else "bad"),
            foot=foot or _foot(at, unit, decimals),
            href=view.href(href),
            course=at.course,
            lines=frozenset(lines),
        )

    # Another definition than the contingent's: named, not compared.
    full_time = _path(store, view, "SP-1.2.1").iloc[0]
    employed = _path(store, view, "SP-1.3.3").iloc[0]
    return [
        one(
            "students",
            everybody,
            none,
            "/students",
            {"SP-1", "CD-1"},
            foot=WORDS["foot_full_time"].format(
                year=everybody["year"].max(),
                target_year=full_time["year"],
                target=theme.number(full_time["value"]),
            ),
        ),
        one(
            "income",
            scaled(of_measure(money, "income"), "mln tenge"),
            scaled(_path(store, view, "CD-T1.1"), "mln tenge"),
            "/finance",
            {"SP-6", "CD-1"},
        ),
        one(
            "profit",
            scaled(of_measure(money, "net_profit"), "mln tenge"),
            scaled(_path(store, view, "CD-T1"), "mln tenge"),
            "/finance",
            {"SP-6", "CD-1"},
        ),
        one(
            "employment",
            rates,
            _path(store, view, "SP-1.3.3"),
            "/graduates",
            {"SP-1"},
            change="points",
            decimals=1,
            foot=WORDS["foot_without"].format(
                year=rates["year"].max(),
                target_year=employed["year"],
                target=theme.quantity(employed["value"], "%"),
            ),
        ),
        one("scopus", publications[publications["database"] == "scopus"], none, "/research", {"SP-2"}),
        one(
            "patents",
            titles[titles["protection_title"] == "patent"],
            _path(store, view, "SP-2.5.7"),
            "/research",
            {"SP-2", "CD-4"},
        ),
        one(
            "qs",
            rankings[rankings["ranking"] == "qs_wur"],
            _path(store, view, "SP-3.3.1"),
            "/rankings",
            {"SP-3"},
            change="places",
            polarity="down",
        ),
    ]


def _change(at: Standing, change: Change) -> str:
    if at.banded:
        return WORDS["change_band"]
    if at.change is None:
        return WORDS["change_none"]
    sign = "▲" if at.change > 0 else "▼" if at.change < 0 else "="
    if change == "percent" and at.change >= 200:
        factor = theme.number(1 + at.change / 100, 1)
        return WORDS["change_times"].format(sign=sign, factor=factor, year=at.before_year)
    template = WORDS["points"] if change == "points" else WORDS["percent"]
    words = template.format(value=theme.number(abs(at.change), 1))
    return WORDS["change"].format(sign=sign, change=words, year=at.before_year)


def _foot(at: Standing, unit: str, decimals: int | None) -> str:
    if at.target is None:
        return WORDS["foot_bare"].format(year=at.year)
    target = at.target_printed if at.banded else theme.quantity(at.target, unit, decimals)
    return WORDS["foot"].format(year=at.year, target_year=at.target_year, target=target)
