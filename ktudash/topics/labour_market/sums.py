"""The printed totals of Table 8 beside the sums of their parts, and the room they leave for the confidential figures.

The totals of the regions seem to hold land transport twice, as if they added a heading that the table does not show to
its parts. Bounds are read so, and what they would be without that reading is kept beside them.
"""

from __future__ import annotations

import math
from typing import Final

import pandas as pd

from ktudash.topics.labour_market.rules import REPUBLIC, TOTAL, each

#: Land transport, which the printed totals of the regions seem to hold twice.
LAND_TRANSPORT: Final = ("passenger_rail", "freight_rail", "other_passenger_land", "freight_road")

#: What a printed total says beside the sum of its listed parts.
FINDINGS: Final = {
    "closes": "the parts add up to the total, and nothing is confidential",
    "closes_despite_x": "the parts add up to the total although some are confidential",
    "land_twice": "the total exceeds its parts by exactly its land transport, none of which is confidential",
    "x_may_carry": "the confidential parts may hold the difference",
    "exceeds_beyond_x": "the total exceeds its parts by more than the confidential ones can hold",
    "exceeds_without_x": "the total exceeds its parts, and nothing is confidential",
    "falls_short": "the parts add up to more than the total",
    "no_column": "the republic exceeds its regions: cities of republican significance have no column",
    "no_column_or_x": "the republic exceeds its regions: cities without a column, hidden figures, or both",
    "total_hidden": "the total itself is confidential",
}


def bounds(frame: pd.DataFrame) -> pd.DataFrame:
    """What the printed totals of Table 8 allow for every confidential cell, in printed order.

    ``row_left``: the republic less all printed figures of the regions. Cities without a column share it, so
    it is an upper bound only; NaN for a cell of the republic itself. ``column_printed``: the region's total less
    all printed figures of its listed industries. ``column_left``: the same less the region's land transport once
    more (`region_totals` has the evidence), and half of that for a cell of land transport, which the total would
    hold twice too; as ``column_printed`` where the total has no room for a second count. ``upper``: the smaller of
    ``row_left`` and ``column_left``, NaN without either; ``upper_printed``: of ``row_left`` and ``column_printed``.
    The bounds hold only as far as the totals contain the confidential figures at all.
    """
    columns = _sums(frame, by="region").set_index(["region", "measure"])["difference"]
    rows = _sums(frame, by="industry").set_index(["industry", "measure"])["difference"]
    land = _land_transport(frame)
    result = frame.loc[frame["status"] == "suppressed", ["industry", "region", "measure"]].reset_index(drop=True)
    cells = list(each(result))
    result["row_left"] = [math.nan if cell.region == REPUBLIC else rows[cell.industry, cell.measure] for cell in cells]
    result["column_printed"] = [
        math.nan if cell.industry == TOTAL else columns[cell.region, cell.measure] for cell in cells
    ]
    result["column_left"] = [
        _once(row["column_printed"], land.get((row["region"], row["measure"]), 0.0), row["industry"])
        for row in result.to_dict("records")
    ]
    result["upper"] = result[["row_left", "column_left"]].min(axis=1)
    result["upper_printed"] = result[["row_left", "column_printed"]].min(axis=1)
    return result


def _once(difference: float, land: float, industry: str) -> float:
    """What a column leaves for one cell once its land transport is taken off a second time, in whole people."""
    if not difference >= land:
        return difference
    return float((difference - land) // 2 if industry in LAND_TRANSPORT else difference - land)


def _land_transport(frame: pd.DataFrame) -> dict[tuple[str, str], float]:
    """The printed figures of land transport of each region (and the republic) and measure, added up."""
    rows = frame[frame["industry"].isin(LAND_TRANSPORT)]
    return dict(rows.groupby(["region", "measure"])["value"].sum())


def _sums(frame: pd.DataFrame, *, by: str) -> pd.DataFrame:
    """Printed totals and sums of the parts: by region (over industries) or by industry (over regions)."""
    across, head = ("industry", TOTAL) if by == "region" else ("region", REPUBLIC)
    parts = frame[frame[across] != head]
    known = parts.groupby([by, "measure"], sort=False)["value"].sum()
    numbers = parts.groupby([by, "measure"], sort=False)["value"].count()
    hidden = (parts["status"] == "suppressed").groupby([parts[by], parts["measure"]], sort=False).sum()
    totals = frame[frame[across] == head]
    key = pd.MultiIndex.from_frame(totals[[by, "measure"]])
    return pd.DataFrame(
        {
            by: totals[by].to_numpy(),
            "measure": totals["measure"].to_numpy(),
            "printed": totals["value"].to_numpy(),
            "status": totals["status"].to_numpy(),
            "computed": known.reindex(key).to_numpy(),
            "difference": totals["value"].to_numpy() - known.reindex(key).to_numpy(),
            "known": numbers.reindex(key).to_numpy(dtype=int),
            "hidden": hidden.reindex(key).to_numpy(dtype=int),
        }
    )


def region_totals(frame: pd.DataFrame) -> pd.DataFrame:
    """The printed total of each region (and the republic) beside the sum of its listed industries.

    ``known``: parts with a number. ``difference``: printed less computed. ``hidden``: confidential parts.
    ``carry``: the most they can hold by the totals of their rows (infinite where a row sets no bound).
    ``land``: the printed figures of land transport; ``land_known``: none of them is confidential.
    ``finding``: a key of ``FINDINGS``.
    """
    sums = _sums(frame, by="region")
    land = _land_transport(frame)
    hidden_land = frame[frame["industry"].isin(LAND_TRANSPORT) & (frame["status"] == "suppressed")]
    unknown = set(zip(hidden_land["region"], hidden_land["measure"], strict=True))
    sums["land"] = [land.get((row.region, row.measure), 0.0) for row in each(sums)]
    sums["land_known"] = [(row.region, row.measure) not in unknown for row in each(sums)]
    hidden = bounds(frame)
    most = hidden["row_left"].fillna(math.inf).groupby([hidden["region"], hidden["measure"]]).sum()
    sums["carry"] = [float(most.get((row.region, row.measure), 0.0)) for row in each(sums)]

    def finding(row: pd.Series) -> str:
        if row["status"] == "suppressed":
            return "total_hidden"
        if row["difference"] < 0:
            return "falls_short"
        if row["difference"] == 0:
            return "closes_despite_x" if row["hidden"] else "closes"
        if row["land_known"] and row["difference"] == row["land"]:
            return "land_twice"
        if not row["hidden"]:
            return "exceeds_without_x"
        return "exceeds_beyond_x" if row["difference"] > row["carry"] else "x_may_carry"

    sums["finding"] = sums.apply(finding, axis=1)
    return sums


def land_twice(totals: pd.DataFrame, measure: str) -> tuple[list[str], int]:
    """The places whose total of ``measure`` exceeds its industries by just its land transport, and how many can tell.

    ``totals``: rows of `region_totals`. Only totals whose land transport is printed, above zero and without an x
    can tell.
    """
    telling = totals[totals["land_known"] & (totals["land"] > 0) & (totals["measure"] == measure)]
    return [str(region) for region in telling.loc[telling["finding"] == "land_twice", "region"]], len(telling)


def industry_totals(frame: pd.DataFrame) -> pd.DataFrame:
    """The republic's printed figure of each industry beside the sum of the 14 regions; columns as above.

    The republic contains cities that have no column, so a difference contradicts nothing; only a sum above
    the total would.
    """
    sums = _sums(frame, by="industry")

    def finding(row: pd.Series) -> str:
        if row["status"] == "suppressed":
            return "total_hidden"
        if row["difference"] < 0:
            return "falls_short"
        if row["difference"] == 0:
            return "closes_despite_x" if row["hidden"] else "closes"
        return "no_column_or_x" if row["hidden"] else "no_column"

    sums["finding"] = sums.apply(finding, axis=1)
    return sums
