"""Strategic Lines: every indicator's targets, gap and status, by filter, search and link."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Final
from urllib.parse import quote

import dash
import pandas as pd
from dash import ClientsideFunction, Input, Output, clientside_callback, dcc, html
from dash.development.base_component import Component

from ktudash import theme
from ktudash.chart.model import Chart, spoken
from ktudash.components import attributes
from ktudash.components.card import Card, chart_card, empty_state, text_card
from ktudash.components.grid import drawn_column, grid, number_column, text_column
from ktudash.components.lines import scoreboard_rows
from ktudash.components.shell import menu, page, search_box
from ktudash.plan.attainment import STATUS_ROLE, STATUSES
from ktudash.plan.gaps import gaps, thresholds, way
from ktudash.plan.paths import index, path
from ktudash.plan.scoreboard import scoreboard
from ktudash.plan.selection import Selection, owners, select
from ktudash.store import Store, get_store, per_version
from ktudash.view import View
from ktudash.words import language, say, voice

PATH: Final = "/targets"
SHOWS: Final = ("table", "gaps", "paths", "index")
KINDS: Final = ("level", "share", "rank", "flag", "change")
MOST_PATHS: Final = 48
#: What the page reads of its URL besides line and figures.
PARAMETERS: Final = ("plan", "task", "owner", "kind", "status", "year", "show", "hide", "q")

WORDS: Final = {
    "name": "Strategic Lines",
    "title": "Strategic Lines",
    "title_line": "{id} · {name}",
    "lead": "Every indicator of both plans: where it should be, where it is, how far the gap is, who answers for it.",
    "lead_line": "{count} indicators: {flat} with the same target every year, {plateau} with a standstill in the last"
    " year, {below} with a target below what was reached before the plan.",
    "plan": "Plan:",
    "any": "any",
    "SP": "Strategic Plan 2021-2025",
    "CD": "Conceptual Directions 2024-2029",
    "task": "Task:",
    "owner": "Owner:",
    "kind": "Kind:",
    "status": "Status:",
    "year": "Year:",
    "show": "View:",
    "show_table": "Table",
    "show_gaps": "Gaps",
    "show_paths": "Paths",
    "show_index": "Index",
    "columns": "Columns:",
    "columns_chosen": "{shown} of {total}",
    "search": "Search, e.g. 1.2.10 or patents",
    "copy_link": "Copy link",
    "clear": "Clear all filters",
    "table_title": "{count} indicators, none with an actual yet",
    "table_title_actuals": "{count} indicators: {achieved} achieved, {near} near, {behind} behind, {rest} not judged",
    "table_sub": "Targets of {year} and of every year; baseline: the last actual before the plan",
    "nothing": "No indicator answers these filters.",
    "score_title": "By line: status in {year}",
    "score_foot": "{thresholds}. The worst indicator is named; a click opens the line.",
    "paths_more": "The first {shown} of {total} indicators are drawn; choose a line or a task to see more.",
    "no_gap": "None of these indicators has a ratio (ranks, flags, zero targets): see the table.",
    "group": "Task {task}. {words}",
    "group_section": "Section {task}. {words}",
    "group_targets": "Target indicators",
    "baseline": "Baseline",
    "target_of": "Target {year}",
    "baseline_cell": "{value} ({year})",
    "not_comparable": "another measure",
    "actual_cell": "{value} ({year})",
}

#: Columns of the table that a reader may leave out: key in the URL and heading.
COLUMNS: Final = {
    "unit": "Unit",
    "baseline": "Baseline",
    "course": "Targets",
    "years": "Years",
    "actual": "Last actual",
    "variance": "ΔPL",
    "attainment": "Attainment",
    "status": "Status",
    "growth": "Growth",
    "owner": "Owner",
}


def register() -> None:
    """Add the page to the app."""
    dash.register_page(
        __name__, path=PATH, name=WORDS["name"], title=WORDS["name"], order=10, group="Plan", layout=layout
    )

    clientside_callback(
        ClientsideFunction("shell", "search"),
        Output("url", "href", allow_duplicate=True),
        Input("targets-search", "n_submit"),
        Input("targets-search", "n_blur"),
        dash.State("targets-search", "value"),
        prevent_initial_call=True,
    )


def layout(**query: str) -> Component:
    """The page as its URL asks for it."""
    store = get_store()
    view = View.parse(PATH, query, store.catalog.lines, PARAMETERS)
    plan, view = view.choice("plan", ("", "SP", "CD"), "")
    kind, view = view.choice("kind", ("", *KINDS), "")
    status, view = view.choice("status", ("", *STATUSES), "")
    show, view = view.choice("show", SHOWS, "table")
    years = sorted({year for one in store.catalog.indicators.values() for year in one.years})
    usual = str(store.reporting_year())
    year_text, view = view.choice("year", [str(year) for year in years], usual)
    assessment = store.assessment(int(year_text), view.figures)
    everybody = owners(assessment)
    owner, view = view.choice("owner", ("", *everybody), "")
    scope = view.line or plan
    tasks = [task for line in store.catalog.lines.values() if line.id == view.line for task in line.tasks]
    task, view = view.choice("task", ("", *tasks), "")
    by = Selection(plan, view.line, task, owner, kind, status, view.get("q"))
    printed = {code: one.printed for code, one in store.catalog.indicators.items()}
    chosen = select(assessment, by, printed)
    line = store.catalog.lines.get(view.line)
    return page(
        view,
        lines=list(store.catalog.lines.values()),
        title=WORDS["title_line"].format(id=line.id, name=line.name) if line else WORDS["title"],
        lead=WORDS["lead_line"].format(
            count=len(chosen),
            flat=int(chosen["flat"].sum()),
            plateau=int(chosen["plateau"].sum()),
            below=int(chosen["below_baseline"].sum()),
        )
        if scope
        else WORDS["lead"],
        controls=_controls(view, by, show, int(year_text), years, tasks, everybody, store),
        cards=_cards(
            store,
            view,
            chosen,
            assessment,
            show,
            int(year_text),
            whole=not scope and len(chosen) == len(assessment),
        ),
    )


def _controls(
    view: View,
    by: Selection,
    show: str,
    year: int,
    years: list[int],
    tasks: list[str],
    everybody: list[str],
    store: Store,
) -> list[Component]:
    def choices(
        name: str, value: str, options: list[tuple[str, str]], default: str = ""
    ) -> list[tuple[str, str, bool]]:
        entries = [(WORDS["any"], view.href(**{name: ""}), not value)] if not default else []
        return entries + [
            (text, view.href(**{name: "" if key == default else key}), key == value) for key, text in options
        ]

    line = store.catalog.lines.get(view.line)
    controls = [
        menu(
            WORDS["show"],
            WORDS[f"show_{show}"],
            choices("show", show, [(key, WORDS[f"show_{key}"]) for key in SHOWS], default="table"),
        )
    ]
    if not view.line:
        controls.append(
            menu(
                WORDS["plan"],
                by.plan or WORDS["any"],
                choices("plan", by.plan, [("SP", WORDS["SP"]), ("CD", WORDS["CD"])]),
            )
        )
    if line and len(tasks) > 1:
        controls.append(
            menu(
                WORDS["task"],
                by.task or WORDS["any"],
                choices("task", by.task, [(task, f"{task}. {line.tasks[task]}") for task in tasks]),
            )
        )
    controls += [
        menu(WORDS["kind"], by.kind or WORDS["any"], choices("kind", by.kind, [(kind, kind) for kind in KINDS])),
        menu(
            WORDS["status"],
            by.status or WORDS["any"],
            choices("status", by.status, [(status, status) for status in STATUSES]),
        ),
        menu(
            WORDS["year"],
            str(year),
            choices("year", str(year), [(str(one), str(one)) for one in years], default=str(store.reporting_year())),
        ),
    ]
    if view.line.startswith("CD") or (not view.line and by.plan != "SP"):
        controls.append(
            menu(
                WORDS["owner"],
                by.owner or WORDS["any"],
                choices("owner", by.owner, [(one, one) for one in everybody]),
            )
        )
    if show == "table":
        hidden = set(view.get("hide").split(",")) - {""}
        entries = []
        for key, head in COLUMNS.items():
            after = hidden ^ {key}
            entries.append((head, view.href(hide=",".join(sorted(after))), key not in hidden))
        controls.append(
            menu(
                WORDS["columns"],
                WORDS["columns_chosen"].format(shown=len(COLUMNS) - len(hidden & set(COLUMNS)), total=len(COLUMNS)),
                entries,
            )
        )
    controls += [
        html.Button(
            WORDS["copy_link"],
            type="button",
            className="plain-button",
            **attributes(data_shell_action="copy-link"),
        ),
        search_box("targets-search", WORDS["search"], view.get("q")),
    ]
    if any((by.plan, by.task, by.owner, by.kind, by.status, by.search)):
        controls.append(
            dcc.Link(
                WORDS["clear"],
                href=view.href(plan="", task="", owner="", kind="", status="", q=""),
                className="plain-button",
            )
        )
    return controls


def _cards(
    store: Store,
    view: View,
    chosen: pd.DataFrame,
    assessment: pd.DataFrame,
    show: str,
    year: int,
    *,
    whole: bool,
) -> list[Card | Component]:
    if chosen.empty:
        return [
            empty_state(
                WORDS["nothing"],
                link=(
                    WORDS["clear"],
                    view.href(plan="", task="", owner="", kind="", status="", q="", line=""),
                ),
            )
        ]
    tables = [f"{'SP-L' if line.startswith('SP') else 'CD-D'}{line[3:]}" for line in chosen["line_id"].unique()]
    source = store.catalog.source_line(tables)
    if show == "paths":
        return _paths(view, chosen)
    if show == "index":
        targets = store.targets(view.figures)
        return [_chart(index(targets[targets["code"].isin(chosen["code"])], sources=tables, source=source))]
    if show == "gaps":
        return [
            _chart(
                gaps(chosen, sources=tables, source=source) or way(chosen, sources=tables, source=source),
            )
        ]
    cards: list[Card | Component] = []
    if whole:
        cards.append(
            text_card(
                WORDS["score_title"].format(year=year),
                scoreboard_rows(scoreboard(assessment), store.catalog.lines, view),
                foot=WORDS["score_foot"].format(thresholds=say(thresholds())),
                span=12,
            )
        )
    cards.append(_table(store, view, chosen, source, year))
    return cards


def _chart(made: Chart | None) -> Component:
    """The card of a chart of all that is chosen, or why there is none."""
    return chart_card(Card(spoken(made, voice(language())), 12)) if made else empty_state(WORDS["no_gap"])


def _paths(view: View, chosen: pd.DataFrame) -> list[Card | Component]:
    drawn = chosen.head(MOST_PATHS)
    # On paper a task begins a page; the first one needs none.
    begins = drawn["task"].ne(drawn["task"].shift()) & (drawn["code"] != drawn["code"].iloc[0])
    cards: list[Card | Component] = [
        chart_card(
            Card(path_figure(code, view.figures, True), 3),
            href=view.href(f"{PATH}/{code}"),
            code=code,
            new_page=bool(new_page),
        )
        for code, new_page in zip(drawn["code"], begins, strict=True)
    ]
    if len(chosen) > MOST_PATHS:
        words = WORDS["paths_more"].format(shown=MOST_PATHS, total=len(chosen))
        cards.insert(0, html.P(words, className="notice span-12"))
    return cards


@per_version
def path_figure(code: str, figures_mode: str, compact: bool) -> Chart:
    """The path of one indicator, as small multiple or as the large chart of its page."""
    store = get_store()
    indicator = store.catalog.indicators[code]
    rows = store.series(code, figures_mode)
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
    return spoken(made, voice(language()))


def _table(store: Store, view: View, chosen: pd.DataFrame, source: str, year: int) -> Component:
    hidden = set(view.get("hide").split(","))
    targets = store.targets(view.figures)
    targets = targets[targets["code"].isin(chosen["code"])]
    plans = chosen["plan"].unique()
    years = sorted(int(one) for one in targets["year"].unique()) if len(plans) == 1 else [year]
    # Plain dictionaries: a cell each of 1,017 rows would cost a frame operation otherwise.
    cells: dict[str, dict[int, dict[Hashable, Any]]] = {}
    for cell in targets[["code", "year", "value", "status", "corrected"]].to_dict("records"):
        cells.setdefault(cell["code"], {})[int(cell["year"])] = cell
    rows: list[dict] = []
    group = None
    for one in chosen.to_dict("records"):
        heading = (one["line_id"], one["task"])
        if view.line and heading != group:
            group = heading
            rows.append({"group": _heading(store, *heading)})
        rows.append(_row(store, view, one, cells[one["code"]], years))
    silent = bool(chosen["actual"].isna().all())
    head = [
        drawn_column("code", "Code", "KtuLink", width=104, pinned="left"),
        text_column("short_name", "Indicator", flex=1, minWidth=210, tooltipField="printed", cellClass="two-lines"),
        text_column("unit", "Unit", width=84, cellClass="two-lines muted"),
    ]
    judged = [
        number_column("target", WORDS["target_of"].format(year=year), width=92),
        number_column("actual", "Last actual", width=112),
        number_column("variance", "ΔPL", width=84),
        number_column("attainment", "Attained", width=92),
    ]
    status = drawn_column("status", "Status", "KtuStatus", width=118)
    course = [
        number_column("baseline", "Baseline", width=112),
        drawn_column("course", "Targets", "KtuSpark", width=112, sortable=False),
        *[number_column(f"t{one}", str(one), width=80) for one in years],
    ]
    tail = [number_column("growth", "Growth", width=92), text_column("owner", "Owner", width=200)]
    # Once something is reported, the gap and its status come before the plan's years.
    columns = [*head, *course, status, *tail] if silent else [*head, *judged, status, *course, *tail]
    shown = [
        column
        for column in columns
        if column["field"] not in hidden and not (column["field"].startswith("t2") and "years" in hidden)
    ]
    if not any(row.get("owner") for row in rows):
        shown = [column for column in shown if column["field"] != "owner"]
    counts = chosen["status"].value_counts()
    title = (
        WORDS["table_title"].format(count=len(chosen))
        if silent
        else WORDS["table_title_actuals"].format(
            count=len(chosen),
            achieved=counts.get("achieved", 0),
            near=counts.get("near", 0),
            behind=counts.get("behind", 0),
            rest=len(chosen) - sum(counts.get(key, 0) for key in ("achieved", "near", "behind")),
        )
    )
    return text_card(
        title,
        grid("targets-grid", shown, rows, height=min(760, 60 + 44 * max(3, len(rows)))),
        subtitle=WORDS["table_sub"].format(year=year),
        foot=f"{source} · {say(thresholds())}",
        span=12,
    )


def _heading(store: Store, line_id: str, task: str) -> str:
    if task == "T":
        return WORDS["group_targets"]
    words = store.catalog.lines[line_id].tasks.get(task, "")
    return WORDS["group" if line_id.startswith("SP") else "group_section"].format(task=task, words=words)


def _row(
    store: Store, view: View, one: dict[Hashable, Any], cells: dict[int, dict[Hashable, Any]], years: list[int]
) -> dict:
    def text(value: Any, status: Any = "", *, signed: bool = False) -> str:
        if pd.isna(value):
            return ""
        written = theme.signed(value) if signed else theme.number(value)
        return f"{written}+" if status == "lower_bound" else written

    row: dict[str, object] = {
        "code": one["code"],
        "href": view.href(f"{PATH}/{quote(one['code'])}"),
        "short_name": one["short_name"],
        "printed": store.catalog.indicators[one["code"]].printed,
        "unit": one["unit"],
        "kind": one["kind"],
        "owner": one["owner"],
        "status": one["status"],
        "status_role": STATUS_ROLE[one["status"]],
        "course": [None if pd.isna(cell["value"]) else cell["value"] for cell in cells.values()],
        "baseline_text": ""
        if pd.isna(one["baseline"])
        else WORDS["baseline_cell"].format(
            value=text(one["baseline"], one["baseline_status"]), year=one["baseline_year"]
        )
        if one["comparable"]
        else WORDS["not_comparable"],
        "actual_text": ""
        if pd.isna(one["actual"])
        else WORDS["actual_cell"].format(value=text(one["actual"], one["actual_status"]), year=one["actual_year"]),
        "target_text": text(one["target"], one["target_status"]),
        "variance_text": text(one["variance"], signed=True),
        "attainment_text": say(one["attainment_text"]),
        "growth_text": ""
        if pd.isna(one["growth"])
        else theme.quantity(one["growth"], one["growth_unit"], min(3, theme.significant(one["growth"]))),
    }
    for column in ("baseline", "target", "actual", "variance", "attainment", "growth"):
        row[column] = None if pd.isna(one[column]) else float(one[column])
    if not one["comparable"]:
        row["baseline"] = None  # a figure of another measure is not sorted among the others
    for year in years:
        if year in cells:
            cell = cells[year]
            row[f"t{year}"] = None if pd.isna(cell["value"]) else float(cell["value"])
            mark = "*" if pd.notna(cell["corrected"]) else ""
            row[f"t{year}_text"] = "–" if cell["status"] == "none" else text(cell["value"], cell["status"]) + mark
    return row
