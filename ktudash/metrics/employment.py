"""Three readings of the employment rate of bachelor's graduates (SP, Table 2).

The printed rates 94.4, 81.6 and 74.2 % mix two definitions: in 2018 and 2019 graduates who entered a master's
programme are among the employed, in 2020 they are not. From the printed counts both definitions can be
computed for every year.
"""

from __future__ import annotations

import math
from typing import Final

import pandas as pd

from ktudash.schema import DataError

#: The readings and what each counts.
READINGS: Final = {
    "printed": "as printed; 2018 and 2019 count master's entrants as employed, 2020 does not",
    "with_entrants": "employed or entered a master's programme",
    "without_entrants": "employed only",
}

COLUMNS: Final = {
    "reading": "printed, with_entrants or without_entrants",
    "year": "calendar year of graduation",
    "value": "share of the graduates in per cent: the printed one as printed, the others unrounded",
    "counted": "people counted as employed in this reading",
    "graduates": "graduates of the year, people",
    "includes_entrants": "whether master's entrants are among the counted",
}


def readings(employment: pd.DataFrame, level: str = "bachelor") -> pd.DataFrame:
    """Three rows a year with the columns of ``COLUMNS``, from the frame ``employment`` in force.

    The employed on state order and on contract are printed without master's entrants, the total with or
    without them: whichever it is must follow from the counts, else :class:`DataError`. A year whose counts
    are not all printed has NaN.
    """
    frame = employment.loc[(employment["level"] == level) & employment["value"].notna()]
    keys = zip(frame["measure"], frame["funding"], frame["year"], strict=True)
    counts: dict[tuple[str, str, int], float] = {}
    for (measure, funding, year), value in zip(keys, frame["value"], strict=True):
        key = (measure, funding, int(year))
        if key in counts:
            raise DataError(f"frame employment, {level}, {measure}, {funding}, {year}", value, "one period a year")
        counts[key] = float(value)

    rows = []
    for year in sorted({key[2] for key in counts}):

        def of(measure: str, funding: str = "total", year: int = year) -> float:
            return counts.get((measure, funding, year), math.nan)

        graduates, total, entered = of("graduates"), of("employed"), of("entered_master")
        working = of("employed", "state") + of("employed", "contract")
        includes = _includes_entrants(total, working, entered, f"frame employment, {level}, {year}")
        rows += [
            ("printed", year, of("employed_share"), total, graduates, includes),
            (
                "with_entrants",
                year,
                100 * (working + entered) / graduates,
                working + entered,
                graduates,
                True,
            ),
            ("without_entrants", year, 100 * working / graduates, working, graduates, False),
        ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _includes_entrants(total: float, working: float, entered: float, where: str) -> bool:
    if math.isnan(total + working + entered):
        return False
    if total == working + entered:
        return True
    if total == working:
        return False
    raise DataError(where, total, f"{working:g} employed, or {working + entered:g} with master's entrants")
