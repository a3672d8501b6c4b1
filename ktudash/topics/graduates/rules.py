"""Graduates in work: the readings of Table 2, and the shares that it leaves to be worked out.

The printed rates of bachelors, 94.4, 81.6 and 74.2 %, mix two definitions: in 2018 and 2019 graduates who entered a
master's programme are among the employed, in 2020 they are not. From the printed counts both definitions can be
computed for every year. Those entrants stand apart from both kinds of funding (621 + 243 + 361 = 1 225), so in no year
do the numbers by funding contain them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Final, Literal

import pandas as pd

from ktudash.schema import DataError
from ktudash.words import msg

#: The readings and what each counts.
READINGS: Final = {
    "printed": "as printed; 2018 and 2019 count master's entrants as employed, 2020 does not",
    "with_entrants": "employed or entered a master's programme",
    "of_seekers": "employed, of those who did not enter a master's programme",
    "without_entrants": "employed only, of all graduates: who studies on counts as not employed",
}

COLUMNS: Final = {
    "reading": "printed, with_entrants or without_entrants",
    "year": "calendar year of graduation",
    "value": "share of the graduates in per cent: the printed one as printed, the others unrounded",
    "counted": "people counted as employed in this reading",
    "graduates": "whom the share is of, people: graduates of the year, less the entrants in `of_seekers`",
    "includes_entrants": "whether master's entrants are among the counted",
}

#: Groups of Table 2 in printed order: level and season.
GROUPS: Final = {
    "bachelor": ("bachelor", "summer"),
    "master_winter": ("master", "winter"),
    "master_summer": ("master", "summer"),
    "doctoral": ("doctoral", "summer"),
}
FUNDINGS: Final = ("state", "contract")

#: The bounds of the share of bachelors in work or further study, by who paid.
BOUNDS: Final = ("state_low", "state_high", "contract_low", "contract_high")

Turn = Literal["rose", "fell", "same"]
Lead = Literal["open", "state", "contract"]
Judgement = Literal["good", "bad", "neutral"]
#: A cell of Table 2 without its year: group, funding, measure.
Cell = tuple[str, str, str]


def rows_of(
    employment: pd.DataFrame, level: str, measure: str, funding: str = "total", period: str = "summer"
) -> pd.DataFrame:
    """The rows of one group and measure by year."""
    chosen = (
        (employment["level"] == level)
        & (employment["measure"] == measure)
        & (employment["funding"] == funding)
        & (employment["period"] == period)
    )
    return employment[chosen].sort_values("year")


def readings(employment: pd.DataFrame, level: str = "bachelor") -> pd.DataFrame:
    """Four rows a year with the columns of ``COLUMNS``, from the frame ``employment`` in force.

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
            place = ", ".join((level, measure, funding, str(year)))
            where = msg("data-frame-row", name="employment", cell=place)
            raise DataError(where, value, msg("data-expected-one-period"))
        counts[key] = float(value)

    rows = []
    for year in sorted({key[2] for key in counts}):

        def of(measure: str, funding: str = "total", year: int = year) -> float:
            return counts.get((measure, funding, year), math.nan)

        graduates, total, entered = of("graduates"), of("employed"), of("entered_master")
        working = of("employed", "state") + of("employed", "contract")
        includes = _includes_entrants(total, working, entered, where=f"{level}, {year}")
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
            (
                "of_seekers",
                year,
                100 * working / (graduates - entered),
                working,
                graduates - entered,
                False,
            ),
            ("without_entrants", year, 100 * working / graduates, working, graduates, False),
        ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _includes_entrants(total: float, working: float, entered: float, *, where: str) -> bool:
    if math.isnan(total + working + entered):
        return False
    if total == working + entered:
        return True
    if total == working:
        return False
    expected = msg("data-expected-employed", working=working, entered=working + entered)
    raise DataError(msg("data-frame-row", name="employment", cell=where), total, expected)


def reading(readings: pd.DataFrame, name: str) -> pd.DataFrame:
    """One reading (a key of :data:`READINGS`) as rows that a mark can draw, in %.

    ``printed`` of a computed share shows its division.
    """
    rows = readings[readings["reading"] == name].sort_values("year")
    division = rows["counted"].map("{:.0f}".format) + " / " + rows["graduates"].map("{:.0f}".format)
    return rows.assign(
        unit="%",
        printed=rows["value"].map("{:.1f}".format) if name == "printed" else division,
        status=rows["value"].map(lambda value: "blank" if pd.isna(value) else "reported"),
        corrected=float("nan"),
        reason="",
    )


def by_reading(employment: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The rate of bachelors as rows that a mark can draw, by the name of the reading."""
    found = readings(employment)
    return {name: reading(found, name) for name in READINGS}


def entrants_counted(printed: pd.DataFrame) -> dict[int, bool]:
    """For each year whether its printed figure counts the entrants to the master's; rows of the printed reading."""
    return {int(year): bool(flag) for year, flag in zip(printed["year"], printed["includes_entrants"], strict=True)}


def group_shares(employment: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The share of graduates in work by group, %; bachelors in work or further study, by funding its bounds."""
    ranges = bounds(employment)
    return {
        "bachelor": by_reading(employment)["with_entrants"],
        **{f"bachelor_{key}": _bound(ranges, key) for key in BOUNDS},
        "master_winter": rows_of(employment, "master", "employed_share", period="winter"),
        "master_summer": rows_of(employment, "master", "employed_share"),
        "doctoral": rows_of(employment, "doctoral", "employed_share"),
    }


def bounds(employment: pd.DataFrame) -> pd.DataFrame:
    """Bachelors in work or further study by who paid, one row a year: :data:`BOUNDS`, ``gap_low``, ``gap_high``.

    Table 2 does not tell the entrants to the master's apart by who paid for their studies. No more of them can belong
    to one kind than it has graduates without work, so the rest belong to the other. The gap is state order less
    contract, in percentage points: both bounds of it belong to one way of sharing the entrants.
    """
    rows = []
    for year in sorted(int(year) for year in employment["year"].unique()):

        def of(measure: str, funding: str, year: int = year) -> float:
            found = rows_of(employment, "bachelor", measure, funding)
            return float(found.loc[found["year"] == year, "value"].iloc[0])

        entered = of("entered_master", "total")
        all_state, all_contract = of("graduates", "state"), of("graduates", "contract")
        state, contract = of("employed", "state"), of("employed", "contract")
        least, most = max(0.0, entered - (all_contract - contract)), min(entered, all_state - state)
        low, high = 100 * (state + least) / all_state, 100 * (state + most) / all_state
        contract_low = 100 * (contract + entered - most) / all_contract
        contract_high = 100 * (contract + entered - least) / all_contract
        rows.append((year, low, high, contract_low, contract_high, low - contract_high, high - contract_low))
    return pd.DataFrame(rows, columns=["year", *BOUNDS, "gap_low", "gap_high"])


def _bound(ranges: pd.DataFrame, key: str) -> pd.DataFrame:
    """One bound as rows that a mark can draw, in %."""
    values = ranges[key]
    return pd.DataFrame(
        {
            "year": ranges["year"],
            "value": values,
            "unit": "%",
            "printed": values.map("{:.1f}".format),
            "status": "reported",
            "corrected": float("nan"),
            "reason": "",
        }
    )


def ahead(gap_low: float, gap_high: float) -> Lead:
    """Which kind of bachelors is more often in work or further study, where both bounds of the gap agree."""
    return "state" if gap_low > 0 else "contract" if gap_high < 0 else "open"


def of_all_levels(employment: pd.DataFrame, bachelors: pd.DataFrame) -> pd.DataFrame:
    """Graduates of all levels and those in work, by year: ``year, employed, graduates, value`` (%).

    ``bachelors``: the reading ``without_entrants``, because the printed total of some years counts entrants
    to the master's as employed.
    """
    others = employment[(employment["level"] != "bachelor") & (employment["funding"] == "total")]
    counts = others.pivot_table(index="year", columns="measure", values="value", aggfunc="sum")
    own = bachelors.set_index("year")
    result = pd.DataFrame(
        {
            "employed": counts["employed"] + own["counted"],
            "graduates": counts["graduates"] + own["graduates"],
        }
    )
    return result.assign(value=100 * result["employed"] / result["graduates"]).reset_index()


def of_state_order(employment: pd.DataFrame) -> pd.DataFrame:
    """State-funded graduates of all levels and those in work, as :func:`of_all_levels`; entrants are in none."""
    paid = employment[employment["funding"] == "state"]
    counts = paid.pivot_table(index="year", columns="measure", values="value", aggfunc="sum")
    return counts.assign(value=100 * counts["employed"] / counts["graduates"]).reset_index()


def as_shares(counts: pd.DataFrame, employment: pd.DataFrame, funding: str) -> pd.DataFrame:
    """``counts`` (of :func:`of_all_levels` or :func:`of_state_order`, as ``funding`` says) as rows to draw, in %.

    A share worked out from a corrected number is marked as corrected, with that number's reason.
    """
    used = employment[employment["measure"].isin(["graduates", "employed"]) & employment["corrected"].notna()]
    used = used[used["funding"] == funding]
    reasons = used.groupby("year")["reason"].first().to_dict()
    division = counts["employed"].map("{:.0f}".format) + " / " + counts["graduates"].map("{:.0f}".format)
    return pd.DataFrame(
        {
            "year": counts["year"],
            "value": counts["value"],
            "unit": "%",
            "printed": division,
            "status": "reported",
            "corrected": counts["value"].where(counts["year"].isin(list(reasons))),
            "reason": [reasons.get(year, "") for year in counts["year"]],
        }
    )


def counts(employment: pd.DataFrame, groups: Iterable[str]) -> dict[Cell, pd.DataFrame]:
    """Graduates and employed of ``groups`` by cell: all of them first, then by funding; people.

    All bachelors in work are those without entrants to the master's, because the printed total mixes two definitions.
    """
    cells = {
        (group, funding, measure): rows_of(employment, GROUPS[group][0], measure, funding, GROUPS[group][1])
        for funding in ("total", *FUNDINGS)
        for group in groups
        for measure in ("graduates", "employed")
    }
    if ("bachelor", "total", "employed") in cells:
        like = reading(readings(employment), "without_entrants")
        cells["bachelor", "total", "employed"] = like.assign(
            value=like["counted"], unit="people", printed=like["counted"].map("{:.0f}".format)
        )
    return cells


def not_employed(employment: pd.DataFrame) -> dict[Cell, pd.DataFrame]:
    """Master's graduates without work by cell: season, then funding; people."""
    return {
        (group, funding, "not_employed"): rows_of(employment, "master", "not_employed", funding, GROUPS[group][1])
        for group in ("master_winter", "master_summer")
        for funding in FUNDINGS
    }


def turn(rows: pd.DataFrame) -> Turn:
    """How a reading moved from its first year to its last, as one decimal shows it."""
    start, end = round(rows["value"].iloc[0], 1), round(rows["value"].iloc[-1], 1)
    return "rose" if end > start else "fell" if end < start else "same"


def change(rows: pd.DataFrame) -> float:
    """From the first value to the last, in the unit of the rows."""
    return float(rows["value"].iloc[-1] - rows["value"].iloc[0])


def judged(difference: float) -> Judgement:
    """More in work is good."""
    return "good" if difference > 0 else "bad" if difference < 0 else "neutral"


def lowest_beyond_bachelors(shares: Mapping[str, pd.DataFrame]) -> tuple[str, float]:
    """The group of master's and doctoral graduates with the smallest share in work in the last year, and that share."""
    last = {name: float(shares[name]["value"].iloc[-1]) for name in ("master_winter", "master_summer", "doctoral")}
    lowest = min(last, key=lambda name: last[name])
    return lowest, last[lowest]
