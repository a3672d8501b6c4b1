"""The list of the chosen indicators to take along: every column, figures as numbers, in the reader's order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Any, Final

import pandas as pd

from ktudash import theme
from ktudash.chart.model import Story
from ktudash.chart.table import Cell
from ktudash.drawing.listing import Column, Listing, Value
from ktudash.indicators.choice import Choice
from ktudash.indicators.order import ordered
from ktudash.plan.attainment import ACHIEVED, NEAR
from ktudash.plan.gaps import thresholds
from ktudash.plan.names import kind_name, line_tag, owner_name, status_name, task_name
from ktudash.plan.paths import short_name
from ktudash.plan.scoreboard import tally
from ktudash.store import Store
from ktudash.words import Number, Quantity, Signed, Text, UnitName, Year, msg, say

Row = Mapping[Hashable, Any]

#: What is said of each indicator, in order: the key of its head, and whether it is a figure. ``years`` are the targets
#: of the plan's years.
_COLUMNS: Final = (
    ("code", False),
    ("name", False),
    ("wording", False),
    ("line", False),
    ("task", False),
    ("owner", False),
    ("kind", False),
    ("unit", False),
    ("target", True),
    ("actual", True),
    ("actual-year", True),
    ("variance", True),
    ("variance-unit", False),
    ("attainment", True),
    ("status", False),
    ("baseline", True),
    ("baseline-year", True),
    ("comparable", False),
    ("years", True),
    ("growth", True),
    ("growth-unit", False),
    ("pace", False),
)


def listing(store: Store, choice: Choice) -> Listing:
    """The list in the order that the link asks for."""
    years, cells = shown_years(store, choice), cells_of(store, choice)
    columns = [column for key, number in _COLUMNS for column in _heads(key, number, choice.year, years)]
    rows = tuple(
        tuple(value for key, _ in _COLUMNS for value in _values(store, key, row, cells[row["code"]], years))
        for row in ordered(choice, cells)
    )
    return Listing(story(store, choice), tuple(columns), rows)


def story(store: Store, choice: Choice) -> Story:
    """What the list is, said: title by what is judged, and how it is narrowed."""
    targets = store.targets()
    source = store.source_of(targets[targets["code"].isin(choice.chosen["code"])])
    return Story(
        name="indicators",
        title=say(title(choice)),
        subtitle=say(msg("targets-table-sub", year=Year(choice.year))),
        source=say(source),
        key=say(thresholds(opens=True)),
        filters=say(choice.view.narrowed(choice.filters)),
    )


def title(choice: Choice) -> Text:
    """Counts by status of what is judged, of which everything else on the site speaks too."""
    numbers, statuses = tally(choice.chosen), choice.chosen["status"]
    if choice.chosen["actual_year"].isna().all():
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


def shown_years(store: Store, choice: Choice) -> list[int]:
    """The years of a plan, a column each; of both plans only the year that is asked for."""
    plans = choice.chosen["plan"].unique()
    return list(store.catalog.documents[plans[0]].years) if len(plans) == 1 else [choice.year]


def cells_of(store: Store, choice: Choice) -> dict[str, dict[int, Row]]:
    """Code → year → printed cell of the target: ``value, status, corrected``."""
    targets = store.targets(choice.view.figures)
    targets = targets[targets["code"].isin(choice.chosen["code"])]
    # Plain dictionaries: a cell each of 1,017 rows would cost a frame operation otherwise.
    cells: dict[str, dict[int, Row]] = {}
    for cell in targets[["code", "year", "value", "status", "corrected"]].to_dict("records"):
        cells.setdefault(cell["code"], {})[int(cell["year"])] = cell
    return cells


def _heads(key: str, number: bool, year: int, years: Sequence[int]) -> Iterator[Column]:
    for one in years if key == "years" else [year]:
        yield Column(say(msg("targets-column", column=key, year=Year(one))), number)


def _values(store: Store, key: str, row: Row, cells: Mapping[int, Row], years: Sequence[int]) -> Iterator[Value]:
    if key == "years":
        yield from (_printed(cells.get(year)) for year in years)
    elif key in ("actual-year", "baseline-year"):
        year = row[key.replace("-", "_")]
        yield None if pd.isna(year) else int(year)
    elif key in _FIGURES:
        yield _FIGURES[key](row)
    else:
        yield say(_word(store, key, row))


def _word(store: Store, key: str, row: Row) -> Text:
    line = store.catalog.lines[row["line_id"]]
    match key:
        case "name":
            return short_name(row["code"], row["short_name"])
        case "wording":
            return store.catalog.indicators[row["code"]].told()
        case "line":
            return line_tag(line)
        case "task":
            name = task_name(line, row["task"])
            return msg("targets-task", task=row["task"], name=name) if name else str(row["task"])
        case "owner":
            return owner_name(row["owner"])
        case "kind":
            return kind_name(row["kind"])
        case "status":
            return status_name(row["status"])
        case "comparable":
            return msg("targets-comparable", comparable=bool(row["comparable"])) if pd.notna(row["baseline"]) else ""
        case "pace":
            return row["pace"]
        case "unit" | "variance-unit" | "growth-unit":
            return UnitName(row[key.replace("-", "_")] or "")
    return str(row[key])


def _printed(cell: Row | None) -> Cell | None:
    if cell is None:
        return None
    return _figure(cell["value"], cell["status"], corrected=bool(pd.notna(cell["corrected"])))


def _figure(value: Any, status: str = "reported", *, corrected: bool = False) -> Cell | None:
    """A number as the table writes it: a band with its plus, what is corrected with its star."""
    text: Text = Number(value)
    if status == "lower_bound":
        text = msg("targets-band", value=text)
    return _shown(msg("starred", text=text) if corrected else text, value)


def _shown(text: Text, value: Any) -> Cell | None:
    return None if pd.isna(value) else Cell(say(text), float(value))


_FIGURES: Final[Mapping[str, Callable[[Row], Cell | None]]] = {
    "target": lambda row: _figure(row["target"], row["target_status"], corrected=bool(row["target_corrected"])),
    "actual": lambda row: _figure(row["actual"], row["actual_status"]),
    "variance": lambda row: _shown(Signed(row["variance"]), row["variance"]),
    "attainment": lambda row: _shown(row["attainment_text"], row["attainment"] * 100),
    "baseline": lambda row: _figure(row["baseline"], row["baseline_status"]),
    "growth": lambda row: _shown(
        Quantity(row["growth"], row["growth_unit"], min(3, theme.significant(row["growth"]))), row["growth"]
    ),
}
