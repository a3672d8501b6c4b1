"""Every indicator in every year: target, actual, attainment and status, a row a code and year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pandas as pd

from ktudash.plan.names import line_name, task_name
from ktudash.plan.paths import short_name
from ktudash.store import Store
from ktudash.then import Then
from ktudash.words import Message, msg, say

#: The columns, in their order, and the JSON type of each; a type that may be missing is a null there.
COLUMNS: Final[Mapping[str, str]] = {
    "code": "string",
    "year": "integer",
    "name": "string",
    "wording": "string",
    "plan": "string",
    "line": "string",
    "line_name": "string",
    "task": "string",
    "task_name": "string",
    "owner": "string",
    "kind": "string",
    "polarity": "string",
    "unit": "string",
    "target": "number",
    "target_status": "string",
    "target_corrected": "boolean",
    "actual": "number",
    "actual_status": "string",
    "variance": "number",
    "variance_unit": "string",
    "attainment": "number",
    "status": "string",
    "baseline": "number",
    "baseline_year": "integer",
    "baseline_status": "string",
    "baseline_comparable": "boolean",
    "figures": "string",
    "as_of": "string",
    "demo": "boolean",
}

#: What no row lacks.
ALWAYS: Final = ("code", "year", "name", "wording", "plan", "line", "line_name", "kind", "polarity", "unit", "status")

_ASSESSED: Final = {"line_id": "line", "comparable": "baseline_comparable"}


def meaning(column: str) -> Message:
    """What a column holds, in words."""
    return msg("open-column", column=column)


def indicators(store: Store, figures: str, then: Then | None, *, demo: bool) -> pd.DataFrame:
    """The columns of ``COLUMNS``, in the order of the plans and years.

    A year of an indicator is one that its plan names, or that something was reported for. An actual stands in its own
    year only; attainment is a ratio, 1 = 100 %, uncapped.
    """
    reported = store.actuals()["year"]
    years = {year for one in store.catalog.indicators.values() for year in one.years} | set(reported.astype(int))
    found = pd.concat([_of_year(store, year, figures) for year in sorted(years)], ignore_index=True)
    order = {code: place for place, code in enumerate(store.catalog.indicators)}
    found = found.assign(place=found["code"].map(order)).sort_values(["place", "year"], kind="stable")
    register = store.catalog.indicators
    lines = store.catalog.lines
    codes = list(found["code"])
    tasks = [task_name(lines[register[code].line_id], register[code].task) for code in codes]
    return found.assign(
        name=[say(short_name(code, register[code].short_name)) for code in codes],
        wording=[say(register[code].told()) for code in codes],
        line_name=[say(line_name(lines[register[code].line_id])) for code in codes],
        task_name=[say(one) if one else "" for one in tasks],
        figures=figures,
        as_of=then.link if then else "",
        demo=demo,
    )[list(COLUMNS)].reset_index(drop=True)


def _of_year(store: Store, year: int, figures: str) -> pd.DataFrame:
    """The assessment of a year, with nothing that is another year's."""
    rows = store.assessment(year, figures).rename(columns=_ASSESSED)
    own = rows["actual_year"].eq(year).fillna(value=False)
    rows.loc[~own, ["actual", "variance", "attainment"]] = float("nan")
    rows.loc[~own, "actual_status"] = ""
    rows["baseline_comparable"] = rows["baseline_comparable"].astype("boolean").mask(rows["baseline"].isna())
    rows.loc[rows["variance"].isna(), "variance_unit"] = ""
    return rows[own | rows["target_status"].ne("")]
