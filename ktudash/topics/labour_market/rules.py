"""Vacant jobs and expected need by region and industry (SP, Tables 8 and 9, text 3.3).

An x keeps a figure confidential, a dash says that there is none: neither is ever a number here. What the
printed totals allow for an x is worked out as bounds, never as a value, because the totals may contain
industries that are not listed and may leave confidential figures out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any, Final

import pandas as pd

VACANT_JOBS: Final = "vacant_jobs"
EXPECTED_NEED: Final = "expected_need"
NEED_PER_VACANCY: Final = "need_per_vacancy"
PRINTED_MEASURES: Final = (VACANT_JOBS, EXPECTED_NEED)
MEASURES: Final = (*PRINTED_MEASURES, NEED_PER_VACANCY)

REPUBLIC: Final = "republic"
TOTAL: Final = "total"
HOME: Final = "karaganda"

#: Labels of the running text (SP 595-598) and the industry of Table 8 that each names.
TEXT_INDUSTRIES: Final = {
    "Manufacturing industry": "manufacturing",
    "Mining and quarrying": "mining",
    "Supply of electricity, gas, steam, hot water and conditioned air": "power_supply",
    "Civil engineering": "civil_engineering",
}

#: Shares of the gross product of Karaganda region in per cent, which the text gives before it comes to need (SP 585).
PRODUCT_SHARES: Final = {"Manufacturing industry": 31.4, "Mining industry": 13.1}

#: Printed as a heading of its kind with no part printed under it: a group, not one occupation (SP 654).
HEADINGS_WITHOUT_PARTS: Final = frozenset({"Specialists-technicians in the field of science and technology"})


def each(rows: pd.DataFrame) -> Iterator[Any]:
    """The rows one by one, as objects with the columns' names (pandas types them as scalars of any kind)."""
    yield from rows.itertuples(index=False)


def regions(frame: pd.DataFrame) -> tuple[str, ...]:
    """The regions of Table 8 in printed order, without the republic."""
    return tuple(region for region in frame["region"].drop_duplicates() if region != REPUBLIC)


def industries(frame: pd.DataFrame) -> tuple[str, ...]:
    """The listed industries of Table 8 in printed order, without the total."""
    return tuple(industry for industry in frame["industry"].drop_duplicates() if industry != TOTAL)


def measured(frame: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The rows of one measure; need per vacancy is worked out cell by cell from the two printed ones.

    It is confidential where either figure is, and none where there is no need or no vacancy; its ``printed``
    shows the division.
    """
    if measure != NEED_PER_VACANCY:
        return frame[frame["measure"] == measure].copy()
    key = ["industry", "region"]
    need = frame[frame["measure"] == EXPECTED_NEED].set_index(key)
    jobs = frame[frame["measure"] == VACANT_JOBS].set_index(key).loc[need.index]
    both = (need["status"] == "reported") & (jobs["status"] == "reported") & (jobs["value"] != 0)
    hidden = (need["status"] == "suppressed") | (jobs["status"] == "suppressed")
    result = need.assign(
        measure=NEED_PER_VACANCY,
        unit="per vacancy",
        value=(need["value"] / jobs["value"]).where(both),
        printed=need["printed"] + " / " + jobs["printed"],
        corrected=math.nan,
    )
    result["status"] = "none"
    result.loc[both, "status"] = "reported"
    result.loc[hidden, "status"] = "suppressed"
    return result.reset_index()[list(frame.columns)]


def in_order(rows: pd.DataFrame) -> pd.DataFrame:
    """Largest number first, zero last of them, then the confidential, then the others; ties as printed."""
    place = rows["status"].map({"reported": 0, "suppressed": 1}).fillna(2)
    return (
        rows.assign(_place=place, _size=-rows["value"].fillna(0))
        .sort_values(["_place", "_size"], kind="stable")
        .drop(columns=["_place", "_size"])
    )


def ranking(frame: pd.DataFrame, measure: str, industry: str = TOTAL) -> pd.DataFrame:
    """The regions of one industry, ranked: the rows of `measured` in order, with three columns more.

    ``share``: of the republic's printed figure in per cent (NaN for a ratio, or where either is not a
    number). ``rank``: 1 for the largest, equal figures share a place, NaN without a number. ``ranked``: how
    many regions have a number; a confidential figure has no place, and might take any.
    """
    rows = measured(frame[frame["industry"] == industry], measure)
    republic = rows.loc[rows["region"] == REPUBLIC, "value"].iloc[0]
    of_regions = in_order(rows[rows["region"] != REPUBLIC])
    comparable = measure != NEED_PER_VACANCY and republic > 0
    return of_regions.assign(
        share=of_regions["value"] / republic * 100 if comparable else math.nan,
        rank=of_regions["value"].rank(method="min", ascending=False),
        ranked=int(of_regions["value"].notna().sum()),
    )


def outline(frame: pd.DataFrame, kind: str) -> pd.DataFrame:
    """The rows of Table 9 of one kind, in printed order, with two columns more.

    ``line``: the place of the printed row (0, 1 …), by which it is known, as two labels are printed twice.
    ``group``: the row is no single occupation or industry, having parts or being a heading.
    """
    starts = frame["cell"].str.extract(r"(\d+)$", expand=False).astype(int)
    numbered = frame.assign(
        line=starts - starts.min(), group=frame["is_total"] | frame["name"].isin(HEADINGS_WITHOUT_PARTS)
    )
    return numbered[numbered["kind"] == kind].reset_index(drop=True)


def counted_once(frame: pd.DataFrame, year: int) -> float:
    """Vacancies of ``year`` without any row whose parent (or a parent's parent) has a figure already.

    An upper limit: rows may overlap in other ways than the printed order shows.
    """
    of_year = frame[(frame["year"] == year) & (frame["kind"] != "total")]
    above: list[tuple[int, bool]] = []  # depth, and whether this row or one above it has a figure
    total = 0.0
    for row in each(of_year):
        while above and above[-1][0] >= row.depth:
            above.pop()
        covered = bool(above) and above[-1][1]
        has_figure = not math.isnan(row.value)
        if has_figure and not covered:
            total += row.value
        above.append((row.depth, covered or has_figure))
    return total


def largest(rows: pd.DataFrame) -> pd.Series:
    """The row with the largest number, the first of equal ones."""
    return rows.sort_values("value", ascending=False, kind="stable").iloc[0]


def outline_totals(frame: pd.DataFrame) -> pd.DataFrame:
    """The printed TOTAL of each year of Table 9 beside two sums of its rows.

    ``all_rows``: every printed row, parents and children alike. ``once``: `counted_once`. ``repeated``: label
    of a row with its parent's figure, without which ``all_rows`` is the printed total, else "".
    """
    result = []
    for total in each(frame[frame["kind"] == "total"]):
        rows = frame[(frame["year"] == total.year) & (frame["kind"] != "total")]
        everything = float(rows["value"].sum())
        figures = dict(zip(rows["name"], rows["value"], strict=True))
        repeated = [
            row.name
            for row in each(rows)
            if row.parent and figures.get(row.parent) == row.value and everything - row.value == total.value
        ]
        result.append(
            {
                "year": int(total.year),
                "printed": float(total.value),
                "all_rows": everything,
                "once": counted_once(frame, int(total.year)),
                "repeated": repeated[0] if repeated else "",
            }
        )
    return pd.DataFrame(result)


def counted_once_by_year(totals: pd.DataFrame, years: Iterable[int]) -> pd.DataFrame:
    """`outline_totals` of ``years``, counted once, as rows that a mark can draw (``value``, ``status`` …)."""
    rows = totals[totals["year"].isin(list(years))]
    return pd.DataFrame(
        {
            "year": rows["year"],
            "value": rows["once"],
            "unit": "people",
            "printed": "",
            "status": "reported",
            "corrected": math.nan,
            "reason": "",
        }
    ).reset_index(drop=True)


def parts_amiss(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of `outline` whose direct parts do not add up to them: ``name, year, value, parts``, as printed.

    Only where the row and at least one of its parts have a figure.
    """
    found = []
    for _, of_year in rows.groupby("year", sort=True):
        above: list[Any] = []
        sums: dict[int, float] = {}
        figures = list(each(of_year.sort_values("line")))
        for row in figures:
            while above and above[-1].depth >= row.depth:
                above.pop()
            if above and not math.isnan(row.value):
                sums[above[-1].line] = sums.get(above[-1].line, 0.0) + row.value
            above.append(row)
        found += [
            {"name": row.name, "year": row.year, "value": row.value, "parts": sums[row.line]}
            for row in figures
            if row.line in sums and not math.isnan(row.value) and sums[row.line] != row.value
        ]
    return pd.DataFrame(found, columns=["name", "year", "value", "parts"])


def single_occupations(frame: pd.DataFrame) -> pd.DataFrame:
    """Occupations with a figure that are not a group (no part printed below, no heading), largest first."""
    rows = outline(frame, "occupation")
    rows = rows[rows["value"].notna() & ~rows["group"]]
    return rows.sort_values("value", ascending=False, kind="stable").reset_index(drop=True)


def district_demand(text_figures: pd.DataFrame) -> pd.DataFrame:
    """The expected need 2020-2025 of the Karaganda region, in people, by district as far as stated.

    Rows as in ``text_figures`` with ``place`` and ``share`` (of the printed total, in per cent); ``role``
    is ``total``, ``district`` or ``rest``, the total less all districts stated (they are rounded, so it is
    too). A figure of less than ten people for a whole town is not taken for a number: its status is ``text``.
    """
    rows = text_figures[(text_figures["topic"] == "labour_demand") & (text_figures["measure"] == "people")].copy()
    thousand = rows["unit"] == "thousand people"
    rows["printed"] = rows["printed"] + " " + rows["unit"]
    rows["value"] = rows["value"].where(~thousand, (rows["value"] * 1000).round(6))
    rows["unit"] = "people"
    implausible = (rows["value"] < 10) & ~thousand
    rows.loc[implausible, "status"] = "text"
    rows.loc[implausible, "value"] = math.nan
    rows["place"] = rows["item"]
    rows["role"] = ["total" if item == "Total" else "district" for item in rows["item"]]
    total = float(rows.loc[rows["role"] == "total", "value"].iloc[0])
    districts = rows[rows["role"] == "district"].sort_values("value", ascending=False, kind="stable")
    rest = districts.head(1).assign(
        item="", place="", value=total - float(districts["value"].sum()), printed="", role="rest"
    )
    result = pd.concat([rows[rows["role"] == "total"], districts, rest], ignore_index=True)
    return result.assign(share=result["value"] / total * 100)


def text_against_table(text_figures: pd.DataFrame, regional: pd.DataFrame) -> pd.DataFrame:
    """The vacancies that the running text names for four industries, beside the rows of Table 8.

    ``text``: people. ``republic_jobs``, ``republic_need``, ``regions_jobs``, ``regions_need``: what the industry's row
    prints, the regions added up without confidential cells. ``whole``: all four together are the text's figure.
    ``factor``: the text over the republic's vacant jobs.
    """
    text = text_figures[text_figures["topic"] == "vacancies_text"]
    rows = []
    for row in each(text):
        industry = TEXT_INDUSTRIES[row.item]
        found: dict[str, float] = {}
        for measure, name in ((VACANT_JOBS, "jobs"), (EXPECTED_NEED, "need")):
            of = regional[(regional["industry"] == industry) & (regional["measure"] == measure)]
            found[f"republic_{name}"] = float(of.loc[of["region"] == REPUBLIC, "value"].iloc[0])
            found[f"regions_{name}"] = float(of.loc[of["region"] != REPUBLIC, "value"].sum())
        rows.append(
            {
                "industry": industry,
                "text": float(row.value),
                **found,
                "whole": sum(found.values()) == float(row.value),
                "factor": float(row.value) / found["republic_jobs"],
            }
        )
    return pd.DataFrame(rows)


def shares_of_product(shares: pd.DataFrame) -> dict[str, float]:
    """Items of the text's industry shares that are, rounded, shares of the region's gross product: ``{item: %}``."""
    found = zip(shares["item"], shares["value"], strict=True)
    return {
        item: PRODUCT_SHARES[item]
        for item, value in found
        if item in PRODUCT_SHARES and round(PRODUCT_SHARES[item]) == value
    }


def yearly_sums(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a year: the sum of all values of ``rows``, whose prints are shown as an addition.

    For graduates of all levels and seasons, or first-year places of all levels. Reported actuals (``actual``) are added
    where every row of the year has one. Raises ``ValueError`` where a cell that should be added is confidential, lost
    or unreadable.
    """
    unknown = rows[rows["status"].isin(["suppressed", "lost", "malformed"])]
    if not unknown.empty:
        raise ValueError(f"{unknown.iloc[0]['cell']} has no number: its year has no sum")
    known = rows[rows["value"].notna()]
    result = known.groupby("year", sort=True).agg(
        value=("value", "sum"),
        printed=("printed", " + ".join),
        unit=("unit", "first"),
        cell=("cell", "first"),
    )
    result = result.reset_index().assign(status="reported", corrected=math.nan, reason="")
    if "actual" not in rows:
        return result
    whole = known.groupby("year")["actual"].apply(lambda values: values.sum(skipna=False))
    actual = result["year"].map(whole).astype(float)
    return result.assign(actual=actual, actual_status=actual.notna().map({True: "reported", False: None}))
