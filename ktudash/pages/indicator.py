"""One indicator: its path, its years, how fast it must go, what came before it and what follows."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

import dash
import pandas as pd
from dash import dcc, html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.catalog import Indicator
from ktudash.components.card import Card, chart_card, empty_state, text_card
from ktudash.components.shell import page
from ktudash.figures import marks
from ktudash.metrics import continuity
from ktudash.metrics.attainment import DEFAULT_THRESHOLDS, STATUS_ROLE, by_year
from ktudash.pages.targets import PATH as TARGETS
from ktudash.pages.targets import path_figure
from ktudash.store import Store, get_store
from ktudash.view import View

WORDS: Final = {
    "name": "Indicator",
    "title": "{code} · {name}",
    "unknown": "There is no indicator {code}.",
    "to_list": "See all indicators",
    "years": "Year by year",
    "years_sub": "Target, actual and status, {unit}",
    "years_sub_bare": "Target, actual and status",
    "year": "Year",
    "target": "Target",
    "actual": "Actual",
    "variance": "ΔPL",
    "attainment": "Attainment",
    "status": "Status",
    "no_actual": "none reported",
    "facts": "What it is and what the plan asks for",
    "line": "Line",
    "line_value": "{id}, {name}",
    "task": "Task",
    "task_value": "{task}. {words}",
    "printed": "Printed wording",
    "place": "Place in the document",
    "place_value": "{document}, {table}, text line {lines}; workbook cell {cell}",
    "kind": "Kind and direction",
    "kind_value": "{kind}, {polarity}",
    "up": "more is better",
    "down": "less is better",
    "hold": "to be held",
    "none": "not judged",
    "owner": "Responsible",
    "owner_none": "The Strategic Plan names nobody.",
    "stakeholders": "Stakeholders",
    "baseline": "Baseline",
    "baseline_none": "No table of the plan measures this before its first year.",
    "baseline_value": "{value} in {year} ({source}). {note}",
    "baseline_not": "Not comparable: {value} in {year} ({source}). {note}",
    "growth": "Ambition",
    "growth_value": "{total} from {first} to {last}, {yearly} a year",
    "flat": "The target is the same in every year.",
    "plateau": "The last two targets are equal.",
    "below": "{count} targets lie below what {year} already reached.",
    "pace": "Pace",
    "successor": "Continued by",
    "predecessor": "Continues",
    "kin": "{code} {name}",
    "kin_break": "{code} {name}. Not one series: {reason}",
    "doubt": "Doubt about the print",
    "correction": "Correction",
    "correction_value": "{year}: printed {printed}, read {value}. {reason}",
}


def register() -> None:
    """Add the page to the app."""
    dash.register_page(
        __name__, path_template=f"{TARGETS}/<code>", name=WORDS["name"], title=WORDS["name"], layout=layout
    )


def layout(code: str = "", **query: str) -> Component:
    """The page of one indicator; an unknown code says so and leads to the list."""
    store = get_store()
    code = unquote(code)
    view = View.parse(f"{TARGETS}/{code}", query, store.catalog.lines)
    lines = list(store.catalog.lines.values())
    indicator = store.catalog.indicators.get(code)
    if indicator is None:
        return page(
            view,
            lines=lines,
            title=WORDS["name"],
            lead="",
            cards=[empty_state(WORDS["unknown"].format(code=code), link=(WORDS["to_list"], view.href(TARGETS)))],
        )
    last_year = indicator.years[-1]
    assessment = store.assessment(last_year, view.figures)
    one = assessment[assessment["code"] == code].iloc[0]
    return page(
        view,
        lines=lines,
        title=WORDS["title"].format(code=code, name=indicator.short_name),
        lead=indicator.printed,
        cards=[
            chart_card(Card(path_figure(store, view, code, compact=False), 7)),
            _years(store, view, indicator),
            _facts(store, view, indicator, one),
        ],
    )


def _years(store: Store, view: View, indicator: Indicator) -> Component:
    rows = by_year(store.targets(view.figures), store.actuals(), store.baselines(view.figures), indicator.code)
    cells = store.series(indicator.code, view.figures).targets.set_index("year")

    def line(row: pd.Series) -> Component:
        cell = cells.loc[row["year"]] if row["year"] in cells.index else None
        target = "" if cell is None else marks.shown(cell) + ("*" if pd.notna(cell["corrected"]) else "")
        return html.Tr(
            [
                html.Th(str(row["year"]), scope="row"),
                html.Td(target, className="num", title=marks.note(cell) if cell is not None else None),
                html.Td(
                    WORDS["no_actual"] if pd.isna(row["actual"]) else theme.number(row["actual"]),
                    className="num",
                ),
                html.Td("" if pd.isna(row["variance"]) else theme.signed(row["variance"]), className="num"),
                html.Td(
                    ("" if pd.isna(row["actual"]) else row["attainment_reason"])
                    if pd.isna(row["attainment"])
                    else theme.quantity(row["attainment"] * 100, "%", 0),
                    className="num",
                ),
                html.Td(html.Span(row["status"], className=f"status {STATUS_ROLE[row['status']]}")),
            ]
        )

    heads = ("year", "target", "actual", "variance", "attainment", "status")
    return text_card(
        WORDS["years"],
        html.Table(
            [
                html.Thead(html.Tr([html.Th(WORDS[head], scope="col") for head in heads])),
                html.Tbody([line(row) for _, row in rows.iterrows()]),
            ],
            className="table-k",
        ),
        subtitle=WORDS["years_sub"].format(unit=indicator.unit) if indicator.unit else WORDS["years_sub_bare"],
        foot=DEFAULT_THRESHOLDS.words(),
        span=5,
    )


def _facts(store: Store, view: View, indicator: Indicator, one: pd.Series) -> Component:
    line = store.catalog.lines[indicator.line_id]
    first = store.series(indicator.code, view.figures).targets.iloc[0]
    table = store.catalog.tables[first["table_id"]]
    facts: list[tuple[str, Component | str]] = [
        (
            "line",
            dcc.Link(WORDS["line_value"].format(id=line.id, name=line.name), href=view.href(TARGETS, line=line.id)),
        )
    ]
    if indicator.task in line.tasks:
        facts.append(("task", WORDS["task_value"].format(task=indicator.task, words=line.tasks[indicator.task])))
    facts += [
        (
            "place",
            WORDS["place_value"].format(
                document=store.catalog.documents[indicator.plan].short_title,
                table=table.number,
                lines=first["source_lines"],
                cell=first["cell"],
            ),
        ),
        ("kind", WORDS["kind_value"].format(kind=indicator.kind, polarity=WORDS[indicator.polarity])),
        ("owner", indicator.owner or WORDS["owner_none"]),
    ]
    if indicator.stakeholders:
        facts.append(("stakeholders", indicator.stakeholders))
    facts.append(("baseline", _baseline(store, view, indicator)))
    facts.append(("growth", _ambition(one)))
    if one["pace"]:
        facts.append(("pace", one["pace"]))
    for code, reason, key in _kin(store, indicator.code):
        name = store.catalog.indicators[code].short_name
        words = WORDS["kin_break" if reason else "kin"].format(code=code, name=name, reason=reason)
        facts.append((key, dcc.Link(words, href=view.href(f"{TARGETS}/{code}"))))
    if indicator.doubt:
        facts.append(("doubt", indicator.doubt))
    corrected = store.series(indicator.code, view.figures).targets
    for _, row in corrected[corrected["corrected"].notna()].iterrows():
        words = WORDS["correction_value"].format(
            year=row["year"], printed=row["printed"], value=theme.number(row["value"]), reason=row["reason"]
        )
        facts.append(("correction", words))
    return text_card(
        WORDS["facts"],
        html.Dl(
            [part for key, value in facts for part in (html.Dt(WORDS[key]), html.Dd(value))],
            className="facts",
        ),
        span=12,
    )


def _baseline(store: Store, view: View, indicator: Indicator) -> str:
    known = store.baselines(view.figures)
    known = known[(known["code"] == indicator.code) & known["value"].notna()]
    if known.empty:
        return indicator.baseline_note or WORDS["baseline_none"]
    row = known.iloc[0]
    value = theme.quantity(row["value"], indicator.unit)
    return WORDS["baseline_value" if row["comparable"] else "baseline_not"].format(
        value=f"{theme.number(row['value'])}+" if row["status"] == "lower_bound" else value,
        year=row["year"],
        source=store.catalog.source_line(row["table_ids"].split(", ")),
        note=row["note"],
    )


def _ambition(one: pd.Series) -> str:
    sentences = []
    if pd.notna(one["growth"]):
        sentences.append(
            WORDS["growth_value"].format(
                total=theme.quantity(one["growth"], one["growth_unit"], 1),
                first=one["first_year"],
                last=one["final_year"],
                yearly=theme.quantity(one["growth_yearly"], one["growth_unit"], 1),
            )
            + "."
        )
    else:
        sentences.append(one["growth_reason"])
    if one["flat"]:
        sentences = [WORDS["flat"]]
    if one["plateau"]:
        sentences.append(WORDS["plateau"])
    if one["below_baseline"]:
        sentences.append(WORDS["below"].format(count=one["below_years"], year=one["baseline_year"]))
    return " ".join(sentences)


def _kin(store: Store, code: str) -> list[tuple[str, str, str]]:
    kin = []
    after = continuity.successor(store.catalog.indicators, code)
    if after:
        kin.append((after.code, after.reason, "successor"))
    kin += [
        (before.code, before.reason, "predecessor")
        for before in continuity.predecessors(store.catalog.indicators, code)
    ]
    return kin
