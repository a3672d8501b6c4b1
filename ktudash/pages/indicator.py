"""One indicator: its path, its years, how fast it must go, what came before it and what follows."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl, unquote
from uuid import uuid4

import dash
import dash_bootstrap_components as dbc
import pandas as pd
from dash import Input, Output, State, callback, ctx, dcc, html, no_update
from dash.development.base_component import Component

from ktudash import theme
from ktudash.catalog import Indicator
from ktudash.chart import build
from ktudash.components import ledger
from ktudash.components.card import Card, chart_card, empty_state, text_card
from ktudash.components.shell import page
from ktudash.pages.actuals.link import last_ended
from ktudash.pages.targets import PATH as TARGETS
from ktudash.pages.targets import path_figure
from ktudash.plan import continuity
from ktudash.plan.assessment import by_year
from ktudash.plan.attainment import STATUS_ROLE
from ktudash.plan.gaps import thresholds
from ktudash.reporting.check import WITHDRAW, Row, check_value, number_text
from ktudash.reporting.ledger import ConflictError, Entry, LedgerError
from ktudash.reporting.seen import state_seen
from ktudash.store import Store, get_store
from ktudash.view import View
from ktudash.words import Text, say

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
    "owner_none_SP": "The Strategic Plan names nobody.",
    "owner_none_CD": "The Conceptual Directions name nobody for a target indicator.",
    "stakeholders": "Stakeholders",
    "baseline": "Baseline",
    "baseline_none": "No table of the plan measures this before its first year.",
    "baseline_value": "{value} in {year} ({source}). {note}",
    "baseline_not": "Not comparable: {value} in {year} ({source}). {note}",
    "growth": "Ambition",
    "growth_value": "{total} from {first} to {last}, {yearly} a year.",
    "flat": "The target is the same in every year that has one.",
    "plateau": "The last two targets are equal.",
    "below": "{count} targets lie below what {year} already reached.",
    "below_rank": "{count} targets are worse than the place already reached in {year}.",
    "pace": "Pace",
    "successor": "Continued by",
    "predecessor": "Continues",
    "both": "Both plans",
    "both_value": "In {year} the Strategic Plan asks for {SP}, the Conceptual Directions for {CD}.",
    "kin": "{code} {name}",
    "kin_break": "{code} {name}. Not one series: {reason}",
    "doubt": "Doubt about the print",
    "correction": "Correction",
    "correction_value": "{year}: printed {printed}, read {value}. {reason}",
    "report": "Report an actual",
    "report_sub": "In {unit}. What was kept stays: a new value is kept beside the old one",
    "report_sub_bare": "What was kept stays: a new value is kept beside the old one",
    "report_year": "Year",
    "year_empty": "{year}, none reported",
    "year_kept": "{year}, now {value}",
    "report_value": "Value",
    "value_hint": "such as {example}",
    "flag_hint": "yes or no",
    "report_note": "Note: source, or the reason of a change",
    "keep": "Check and keep",
    "sure": "It is right: keep it",
    "withdraw": "Withdraw the value",
    "refused": "Not kept. {reason}",
    "doubtful": "Not kept yet. {reason}",
    "unchanged": "Nothing to keep. {reason}",
    "kept": "Kept for {year}: {value}. {reason}",
    "withdrawn": "Withdrawn for {year}. {reason}",
    "statement": "What was reported",
    "statement_sub": "Newest first. Nothing is ever deleted: a correction or a withdrawal is a new line",
    "statement_none": "Nothing has been reported for this indicator yet.",
}

SEEN: Final = "indicator-seen"


def register() -> None:
    """Add the page to the app."""
    dash.register_page(
        __name__, path_template=f"{TARGETS}/<code>", name=WORDS["name"], title=WORDS["name"], layout=layout
    )
    callback(
        {
            "message": Output("indicator-message", "children"),
            "sure_hidden": Output("indicator-sure", "hidden"),
            "seen": Output(SEEN, "data"),
            "value": Output("indicator-value", "value"),
            "note": Output("indicator-note", "value"),
            "years": Output("indicator-year", "options"),
            "now": Output("indicator-now", "children"),
            "statement": Output("indicator-statement", "children"),
        },
        Input("indicator-keep", "n_clicks"),
        Input("indicator-sure", "n_clicks"),
        Input("indicator-withdraw", "n_clicks"),
        State("indicator-year", "value"),
        State("indicator-value", "value"),
        State("indicator-note", "value"),
        State(ledger.AUTHOR_ID, "value"),
        State(SEEN, "data"),
        State("url", "search"),
        prevent_initial_call=True,
        running=[(Output("indicator-keep", "disabled"), True, False)],
    )(report)


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
    return page(
        view,
        lines=lines,
        title=WORDS["title"].format(code=code, name=indicator.short_name),
        lead=indicator.printed,
        cards=[
            html.Div(_now(store, view, indicator), id="indicator-now", className="contents"),
            _report_card(store, indicator),
            html.Div(_statement(store, code), id="indicator-statement", className="contents"),
        ],
    )


def _now(store: Store, view: View, indicator: Indicator) -> list[Component]:
    """What depends on the actuals: drawn again after a value was kept."""
    assessment = store.assessment(indicator.years[-1], view.figures)
    one = assessment[assessment["code"] == indicator.code].iloc[0]
    return [
        chart_card(Card(path_figure(indicator.code, view.figures, False), 7)),
        _years(store, view, indicator),
        _facts(store, view, indicator, one),
    ]


# -- report a value by hand


def _report_card(store: Store, indicator: Indicator) -> Component:
    targets = store.targets()
    known = targets.loc[(targets["code"] == indicator.code) & targets["value"].notna(), "value"]
    example = number_text(float(known.iloc[0])) if len(known) else ""
    hint = WORDS["flag_hint"] if indicator.kind == "flag" else WORDS["value_hint"].format(example=example)
    year = last_ended(indicator.years)
    return text_card(
        WORDS["report"],
        [
            html.Div(
                [
                    ledger.field(
                        WORDS["report_year"],
                        dbc.Select(id="indicator-year", value=str(year), options=_year_options(store, indicator)),
                    ),
                    ledger.field(
                        WORDS["report_value"],
                        dbc.Input(id="indicator-value", type="text", placeholder=hint, autocomplete="off"),
                    ),
                ],
                className="fields",
            ),
            ledger.field(WORDS["report_note"], dbc.Textarea(id="indicator-note", rows=2, maxlength=2000)),
            ledger.author_field(),
            html.Div(
                [
                    html.Button(WORDS["keep"], id="indicator-keep", type="button", className="first-button"),
                    html.Button(
                        WORDS["sure"], id="indicator-sure", type="button", className="plain-button", hidden=True
                    ),
                    html.Button(
                        WORDS["withdraw"], id="indicator-withdraw", type="button", className="plain-button push"
                    ),
                ],
                className="ledger-buttons",
            ),
            html.Div(id="indicator-message"),
            dcc.Store(id=SEEN, data=_seen(store, indicator.code)),
        ],
        subtitle=WORDS["report_sub"].format(unit=indicator.unit) if indicator.unit else WORDS["report_sub_bare"],
        span=4,
    )


def _year_options(store: Store, indicator: Indicator) -> list[dict[str, str]]:
    state = store.actuals()
    state = state[state["code"] == indicator.code]
    values = dict(zip(state["year"].astype(int), state["value"], strict=True))
    return [
        {
            "label": WORDS["year_kept"].format(year=year, value=say(ledger.exact(values[year])))
            if year in values
            else WORDS["year_empty"].format(year=year),
            "value": str(year),
        }
        for year in indicator.years
    ]


def _seen(store: Store, code: str) -> dict[str, Any]:
    """What this page shows, and the name under which the next value of it is kept once."""
    return {"code": code, "version": store.version(), "upload_id": uuid4().hex, "doubted": None}


def _statement(store: Store, code: str) -> Component:
    rows = store.ledger.history(code).iloc[::-1]
    if rows.empty:
        return empty_state(WORDS["statement_none"], span=8)
    return text_card(WORDS["statement"], ledger.statement(rows, None), subtitle=WORDS["statement_sub"], span=8)


def report(
    _keep: int | None,
    _sure: int | None,
    _withdraw: int | None,
    year: str,
    value: str | None,
    note: str | None,
    author: str | None,
    seen: dict[str, Any],
    search: str | None,
) -> dict[str, Any]:
    """Check what was typed and keep it; what is doubtful is kept when the same is confirmed."""
    stays: dict[str, Any] = dict.fromkeys(("value", "note", "years", "now", "statement"), no_update)
    if ctx.triggered_id is None:
        return stays | dict.fromkeys(("message", "sure_hidden", "seen"), no_update)
    store, code, note = get_store(), str(seen["code"]), (note or "").strip()
    typed = WITHDRAW if ctx.triggered_id == "indicator-withdraw" else (value or "")
    asked = [year, typed, note]
    try:
        state = state_seen(store.ledger, int(seen["version"]))
        row = check_value(code, int(year), typed, note, store.catalog, store.targets(), state)
        sure = ctx.triggered_id == "indicator-sure" and seen["doubted"] == asked
        if row.status in ("new", "changed") or (row.status == "confirm" and sure):
            store.ledger.append(
                [Entry(row.code, int(year), row.value, row.note)],
                author=author or "",
                base_version=int(seen["version"]),
                upload_id=str(seen["upload_id"]),
            )
    except ConflictError as error:
        # Shown what others have reported, the reader may decide again.
        return stays | {
            "message": ledger.alert(str(error)),
            "sure_hidden": True,
            "seen": _seen(store, code),
            "years": _year_options(store, store.catalog.indicators[code]),
            "statement": _statement(store, code),
        }
    except LedgerError as error:
        return stays | {"message": ledger.alert(str(error)), "sure_hidden": no_update, "seen": no_update}
    doubtful = row.status == "confirm" and not sure
    if row.status in ("refused", "unchanged") or doubtful:
        key = "doubtful" if doubtful else row.status
        return stays | {
            "message": ledger.alert(WORDS[key].format(reason=say(row.reason)), role="warn" if doubtful else "bad"),
            "sure_hidden": not doubtful,
            "seen": seen | {"doubted": asked if doubtful else None},
        }
    view = View.parse(f"{TARGETS}/{code}", dict(parse_qsl((search or "").removeprefix("?"))), store.catalog.lines)
    indicator = store.catalog.indicators[code]
    return {
        "message": ledger.alert(_kept_words(row), role="good"),
        "sure_hidden": True,
        "seen": _seen(store, code),
        "value": "",
        "note": "",
        "years": _year_options(store, indicator),
        "now": _now(store, view, indicator),
        "statement": _statement(store, code),
    }


def _kept_words(row: Row) -> str:
    if row.value is None:
        return WORDS["withdrawn"].format(year=row.year, reason=say(row.reason))
    reason = "" if row.status == "confirm" else say(row.reason)
    return WORDS["kept"].format(year=row.year, value=say(ledger.exact(row.value)), reason=reason).strip()


# -- what the plan says


def _years(store: Store, view: View, indicator: Indicator) -> Component:
    rows = by_year(store.targets(view.figures), store.actuals(), store.baselines(view.figures), indicator.code)
    cells = store.series(indicator.code, view.figures).targets.set_index("year")

    def line(row: pd.Series) -> Component:
        cell = cells.loc[row["year"]] if row["year"] in cells.index else None
        target = "" if cell is None else say(build.shown(cell)) + ("*" if pd.notna(cell["corrected"]) else "")
        return html.Tr(
            [
                html.Th(str(row["year"]), scope="row"),
                html.Td(target, className="num", title=say(build.note(cell)) if cell is not None else None),
                html.Td(
                    WORDS["no_actual"] if pd.isna(row["actual"]) else theme.number(row["actual"]),
                    className="num",
                ),
                html.Td("" if pd.isna(row["variance"]) else theme.signed(row["variance"]), className="num"),
                html.Td(
                    ("" if pd.isna(row["actual"]) else say(row["attainment_reason"]))
                    if pd.isna(row["attainment"])
                    else say(row["attainment_text"]),
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
                html.Thead(
                    html.Tr(
                        [
                            html.Th(WORDS[head], scope="col", className="left" if head == "status" else None)
                            for head in heads
                        ]
                    )
                ),
                html.Tbody([line(row) for _, row in rows.iterrows()]),
            ],
            className="table-k",
        ),
        subtitle=WORDS["years_sub"].format(unit=indicator.unit) if indicator.unit else WORDS["years_sub_bare"],
        foot=say(thresholds()),
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
        ("owner", indicator.owner or WORDS[f"owner_none_{indicator.plan}"]),
    ]
    if indicator.stakeholders:
        facts.append(("stakeholders", indicator.stakeholders))
    facts.append(("baseline", _baseline(store, view, indicator)))
    facts.append(("growth", _ambition(one)))
    if one["pace"]:
        facts.append(("pace", say(one["pace"])))
    for code, reason, key in _kin(store, indicator.code):
        name = store.catalog.indicators[code].short_name
        words = WORDS["kin_break" if reason else "kin"].format(code=code, name=name, reason=say(reason))
        facts.append((key, dcc.Link(words, href=view.href(f"{TARGETS}/{code}"))))
        if not reason:
            facts += [("both", sentence) for sentence in _both_plans(store, view, {indicator.code, code})]
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
    value = theme.quantity(row["value"], row["unit"])
    return WORDS["baseline_value" if row["comparable"] else "baseline_not"].format(
        value=f"{theme.number(row['value'])}+" if row["status"] == "lower_bound" else value,
        year=row["year"],
        source=store.catalog.source_line(row["table_ids"].split(", ")),
        note=row["note"],
    )


def _ambition(one: pd.Series) -> str:
    sentences = []
    if one["flat"]:
        sentences.append(WORDS["flat"])
    elif pd.isna(one["growth"]):
        sentences.append(say(one["growth_reason"]))
    else:
        total, yearly = (
            theme.quantity(one[column], one["growth_unit"], min(3, theme.significant(one[column])))
            for column in ("growth", "growth_yearly")
        )
        years = {"first": one["first_year"], "last": one["final_year"]}
        sentences.append(WORDS["growth_value"].format(total=total, yearly=yearly, **years))
    if one["plateau"]:
        sentences.append(WORDS["plateau"])
    if one["below_baseline"]:
        words = WORDS["below_rank" if one["kind"] == "rank" else "below"]
        sentences.append(words.format(count=one["below_years"], year=one["baseline_year"]))
    return " ".join(sentences)


def _kin(store: Store, code: str) -> list[tuple[str, Text, str]]:
    kin: list[tuple[str, Text, str]] = []
    after = continuity.successor(store.catalog.indicators, code)
    if after:
        kin.append((after.code, after.reason, "successor"))
    kin += [
        (before.code, before.reason, "predecessor")
        for before in continuity.predecessors(store.catalog.indicators, code)
    ]
    return kin


def _both_plans(store: Store, view: View, codes: set[str]) -> list[str]:
    """Years for which the two plans set different targets for the same thing, a sentence each."""
    targets = store.targets(view.figures)
    targets = targets[targets["code"].isin(codes) & targets["value"].notna()]
    sentences = []
    for year, rows in targets.groupby("year"):
        if rows["plan"].nunique() == 2 and rows["value"].nunique() == 2:
            asked = {row["plan"]: say(build.shown(row)) for _, row in rows.iterrows()}
            sentences.append(WORDS["both_value"].format(year=year, **asked))
    return sentences
