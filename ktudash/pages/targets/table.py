"""The table of indicators: what each row and each column holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import pandas as pd
from dash.development.base_component import Component

from ktudash import theme
from ktudash.components.audit.mark import by_code
from ktudash.components.card import text_card
from ktudash.components.grid import BY_NUMBERS, BY_SEVERITY, drawn_column, grid, number_column, text_column
from ktudash.components.screen import on_phone, on_tablet
from ktudash.indicators.choice import PATH, Choice
from ktudash.indicators.listing import Row, cells_of, shown_years, story
from ktudash.pages.targets.taken import taken_along
from ktudash.plan.attainment import SEVERITY, STATUS_ROLE
from ktudash.plan.names import owner_name, status_name, task_name
from ktudash.plan.paths import short_name
from ktudash.store import Store
from ktudash.words import Listed, Number, Own, Quantity, Signed, Text, UnitName, Year, msg, say


def table(store: Store, choice: Choice) -> Component:
    """The card of the table; where something is reported, the gap and its status come before the plan's years."""
    years, told = shown_years(store, choice), story(store, choice)
    rows = _rows(store, choice, years)
    silent = bool(choice.chosen["actual_year"].isna().all())
    hidden = set(choice.view.get("hide").split(","))
    if not any(row.get("owner") for row in rows):
        hidden.add("owner")
    every = _columns(choice.year, years, silent=silent, beside="status" not in hidden)
    columns = [one for one in every if not _left_out(one["field"], hidden)]
    for column in columns:
        if choice.sort and column["field"] == choice.sort.column:
            column["sort"] = "desc" if choice.sort.descending else "asc"
    return text_card(
        str(told.title),
        grid("targets-grid", columns, rows, height=min(760, 60 + 44 * max(3, len(rows)))),
        subtitle=say(Listed(tuple(one for one in (told.subtitle, told.filters) if one), "sentence"))
        if told.filters
        else str(told.subtitle),
        foot=say(msg("targets-table-foot", source=told.source, thresholds=told.key)),
        span=12,
        tools=taken_along(choice),
    )


def _left_out(field: str, hidden: set[str]) -> bool:
    return field in hidden or (field.startswith("t2") and "years" in hidden)


def _head(column: str) -> str:
    return say(msg("targets-head", column=column))


def _columns(year: int, years: Sequence[int], *, silent: bool, beside: bool) -> list[dict]:
    names: dict[str, Any] = {"tooltipField": "printed", "cellClass": "two-lines", "wrapText": True, "autoHeight": True}
    code = drawn_column("code", _head("code"), "KtuLink", width=104)
    unit = text_column("unit", _head("unit"), width=84, cellClass="two-lines muted")
    head = [{**code, "pinned": "left"}, text_column("short_name", _head("name"), flex=1, minWidth=210, **names), unit]
    last: list[dict] = []
    if on_phone():  # beside the name, which stays with its status, there is room for target and actual
        named = {**names, "cellRendererParams": {"beside": beside}}
        head = [drawn_column("short_name", _head("name"), "KtuNamed", width=136, pinned="left", **named)]
        last = [unit, code]
    narrow = on_phone()
    judged = [
        number_column("target", say(msg("targets-head-target", year=Year(year))), width=86 if narrow else 92),
        number_column("actual", _head("actual"), width=98 if narrow else 112),
        number_column("variance", _head("variance"), width=84),
        number_column("attainment", _head("attained"), width=108),
    ]
    audited = drawn_column(
        "audit", _head("audit"), "KtuLink", width=84, comparator=BY_NUMBERS, cellRendererParams={"to": "audit_href"}
    )
    status = drawn_column("status", _head("status"), "KtuStatus", width=138, comparator=BY_SEVERITY)
    course = [
        number_column("baseline", _head("baseline"), width=112),
        drawn_column("course", _head("course"), "KtuSpark", width=112, sortable=False),
        *[number_column(f"t{one}", str(one), width=80) for one in years],
    ]
    tail = [
        number_column("growth", _head("growth"), width=92),
        text_column("owner", _head("owner"), width=200),
    ]
    told = [*course, status, audited] if silent else [*judged, status, audited, *course]
    if on_tablet():  # what stands behind its edge is read later than the status
        told = [status, *(column for column in told if column is not status)]
        head, last = head[:2], [unit]
    return [*head, *told, *tail, *last]


def _rows(store: Store, choice: Choice, years: Sequence[int]) -> list[dict]:
    """The rows in the order of the plan: the table sorts them. ``place`` is that of their task."""
    cells = cells_of(store, choice)
    marks = by_code(store, choice.view.figures, choice.chosen["code"])
    rows: list[dict] = []
    heading, place = None, 0
    for one in choice.chosen.to_dict("records"):
        if choice.line and (one["line_id"], one["task"]) != heading:
            heading, place = (one["line_id"], one["task"]), place + 1
            rows.append({"group": say(_heading(store, *heading)), "place": place})
        row = _row(store, choice, one, cells[one["code"]]) | _by_year(cells[one["code"]], years)
        marked = marks.get(one["code"])
        audit = {"audit": marked.count, "audit_href": marked.href(choice.view)} if marked else {}
        rows.append(row | audit | {"place": place})
    return rows


def _heading(store: Store, line_id: str, task: str) -> Text:
    if task == "T":
        return msg("targets-group-targets")
    line = store.catalog.lines[line_id]
    return msg("targets-group", plan=line.plan, task=task, name=task_name(line, task))


def _figure(value: Any, status: Any = "") -> Text:
    """A number without its unit, which has a column; a band with its plus; nothing where there is none."""
    if pd.isna(value):
        return ""
    return msg("targets-band", value=Number(value)) if status == "lower_bound" else Number(value)


def _row(store: Store, choice: Choice, one: Row, cells: Mapping[int, Row]) -> dict:
    indicator = store.catalog.indicators[one["code"]]
    row: dict[str, object] = {
        "code": one["code"],
        "href": choice.view.href(f"{PATH}/{quote(one['code'])}"),
        "short_name": say(short_name(one["code"], one["short_name"])),
        "printed": say(Own("wording", one["code"], indicator.printed)),
        "unit": say(UnitName(one["unit"])),
        "kind": one["kind"],
        "owner": say(owner_name(one["owner"])),
        "status": say(status_name(one["status"])),
        "status_role": STATUS_ROLE[one["status"]],
        "severity": SEVERITY[one["status"]],
        "course": [None if pd.isna(cell["value"]) else cell["value"] for cell in cells.values()],
        "baseline_text": say(_baseline(one)),
        "actual_text": say(_of_year(one["actual"], one["actual_status"], one["actual_year"])),
        "target_text": say(_figure(one["target"], one["target_status"])),
        "variance_text": "" if pd.isna(one["variance"]) else say(Signed(one["variance"])),
        "attainment_text": say(one["attainment_text"]),
        "growth_text": ""
        if pd.isna(one["growth"])
        else say(Quantity(one["growth"], one["growth_unit"], min(3, theme.significant(one["growth"])))),
    }
    for column in ("baseline", "target", "actual", "variance", "attainment", "growth"):
        row[column] = None if pd.isna(one[column]) else float(one[column])
    if not one["comparable"]:
        row["baseline"] = None  # a figure of another measure is not sorted among the others
    return row


def _baseline(one: Row) -> Text:
    if pd.notna(one["baseline"]) and not one["comparable"]:
        return msg("targets-not-comparable")
    return _of_year(one["baseline"], one["baseline_status"], one["baseline_year"])


def _of_year(value: Any, status: Any, year: Any) -> Text:
    return "" if pd.isna(value) else msg("targets-in-year", value=_figure(value, status), year=Year(year))


def _by_year(cells: Mapping[int, Row], years: Sequence[int]) -> dict[str, object]:
    """The targets of the plan's years, ``t<year>`` to sort and ``t<year>_text`` to read."""
    row: dict[str, object] = {}
    for year in years:
        if year not in cells:
            continue
        cell = cells[year]
        row[f"t{year}"] = None if pd.isna(cell["value"]) else float(cell["value"])
        text: Text = msg("targets-none") if cell["status"] == "none" else _figure(cell["value"], cell["status"])
        row[f"t{year}_text"] = say(msg("starred", text=text) if pd.notna(cell["corrected"]) else text)
    return row
