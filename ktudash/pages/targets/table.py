"""The table of indicators: what each row and each column holds."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import pandas as pd
from dash.development.base_component import Component

from ktudash import theme
from ktudash.components.card import text_card
from ktudash.components.grid import drawn_column, grid, number_column, text_column
from ktudash.indicators import narrowed
from ktudash.pages.targets import PATH
from ktudash.pages.targets.choice import Choice
from ktudash.plan.attainment import ACHIEVED, NEAR, STATUS_ROLE
from ktudash.plan.gaps import status_name, thresholds
from ktudash.plan.names import owner_name, task_name
from ktudash.plan.paths import short_name
from ktudash.plan.scoreboard import tally
from ktudash.store import Store
from ktudash.words import Number, Own, Quantity, Signed, Text, UnitName, Year, msg, say

#: A printed cell of one year: ``value, status, corrected``.
Cell = Mapping[Hashable, Any]


def table(store: Store, choice: Choice) -> Component:
    """The card of the table; where something is reported, the gap and its status come before the plan's years."""
    years = _years(choice, store)
    rows = _rows(store, choice, years)
    silent = bool(choice.chosen["actual"].isna().all())
    hidden = set(choice.view.get("hide").split(","))
    if not any(row.get("owner") for row in rows):
        hidden.add("owner")
    columns = [one for one in _columns(choice.year, years, silent=silent) if not _left_out(one["field"], hidden)]
    return text_card(
        say(_title(choice, silent=silent)),
        grid("targets-grid", columns, rows, height=min(760, 60 + 44 * max(3, len(rows)))),
        subtitle=say(narrowed(msg("targets-table-sub", year=Year(choice.year)), choice.filters)),
        foot=say(msg("targets-table-foot", source=_source(store, choice), thresholds=thresholds())),
        span=12,
    )


def _source(store: Store, choice: Choice) -> Text:
    targets = store.targets()
    return store.source_of(targets[targets["code"].isin(choice.chosen["code"])])


def _years(choice: Choice, store: Store) -> list[int]:
    """The years of a plan, a column each; of both plans only the year that is asked for."""
    plans = choice.chosen["plan"].unique()
    return list(store.catalog.documents[plans[0]].years) if len(plans) == 1 else [choice.year]


def _title(choice: Choice, *, silent: bool) -> Text:
    """Counts by status of what is judged, of which everything else on the site speaks too."""
    numbers, statuses = tally(choice.chosen), choice.chosen["status"]
    if silent:
        return msg("targets-table-title-silent", count=numbers.indicators)
    return msg(
        "targets-table-title",
        count=numbers.indicators,
        year=Year(choice.year),
        judged=numbers.judged,
        behind=numbers.behind,
        near=int((statuses == NEAR).sum()),
        achieved=int((statuses == ACHIEVED).sum()),
    )


def _left_out(field: str, hidden: set[str]) -> bool:
    return field in hidden or (field.startswith("t2") and "years" in hidden)


def _head(column: str) -> str:
    return say(msg("targets-head", column=column))


def _columns(year: int, years: Sequence[int], *, silent: bool) -> list[dict]:
    head = [
        drawn_column("code", _head("code"), "KtuLink", width=104, pinned="left"),
        text_column("short_name", _head("name"), flex=1, minWidth=210, tooltipField="printed", cellClass="two-lines"),
        text_column("unit", _head("unit"), width=84, cellClass="two-lines muted"),
    ]
    judged = [
        number_column("target", say(msg("targets-head-target", year=Year(year))), width=92),
        number_column("actual", _head("actual"), width=112),
        number_column("variance", _head("variance"), width=84),
        number_column("attainment", _head("attained"), width=92),
    ]
    status = drawn_column("status", _head("status"), "KtuStatus", width=118)
    course = [
        number_column("baseline", _head("baseline"), width=112),
        drawn_column("course", _head("course"), "KtuSpark", width=112, sortable=False),
        *[number_column(f"t{one}", str(one), width=80) for one in years],
    ]
    tail = [number_column("growth", _head("growth"), width=92), text_column("owner", _head("owner"), width=200)]
    return [*head, *course, status, *tail] if silent else [*head, *judged, status, *course, *tail]


def _rows(store: Store, choice: Choice, years: Sequence[int]) -> list[dict]:
    targets = store.targets(choice.view.figures)
    targets = targets[targets["code"].isin(choice.chosen["code"])]
    # Plain dictionaries: a cell each of 1,017 rows would cost a frame operation otherwise.
    cells: dict[str, dict[int, Cell]] = {}
    for cell in targets[["code", "year", "value", "status", "corrected"]].to_dict("records"):
        cells.setdefault(cell["code"], {})[int(cell["year"])] = cell
    rows: list[dict] = []
    group = None
    for one in choice.chosen.to_dict("records"):
        heading = (one["line_id"], one["task"])
        if choice.line and heading != group:
            group = heading
            rows.append({"group": say(_heading(store, *heading))})
        rows.append(_row(store, choice, one, cells[one["code"]]) | _by_year(cells[one["code"]], years))
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


def _row(store: Store, choice: Choice, one: Mapping[Hashable, Any], cells: Mapping[int, Cell]) -> dict:
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


def _baseline(one: Mapping[Hashable, Any]) -> Text:
    if pd.notna(one["baseline"]) and not one["comparable"]:
        return msg("targets-not-comparable")
    return _of_year(one["baseline"], one["baseline_status"], one["baseline_year"])


def _of_year(value: Any, status: Any, year: Any) -> Text:
    return "" if pd.isna(value) else msg("targets-in-year", value=_figure(value, status), year=Year(year))


def _by_year(cells: Mapping[int, Cell], years: Sequence[int]) -> dict[str, object]:
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
