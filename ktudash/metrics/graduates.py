"""Graduates by who paid for their studies: the shares that Table 2 leaves to be worked out.

Table 2 prints the share of employed graduates for all and for the state order, not for those on contract.
Those who entered a master's programme stand apart from both (621 + 243 + 361 = 1 225), so in no year do the
numbers by funding contain them.
"""

from __future__ import annotations

from typing import Final

import pandas as pd

_CELL: Final = ["level", "year", "period"]


def contract_shares(employment: pd.DataFrame) -> pd.DataFrame:
    """Employed in per cent of graduates, contract only, one row a level, season and year.

    Rows as in ``employment`` (``measure="employed_share"``); ``printed`` shows the division. No value where
    nothing is printed and where nobody graduated (``none``): a share of nobody is not zero. A share worked
    out from a corrected number is marked as corrected, with that number's reason.
    """
    contract = employment[employment["funding"] == "contract"]
    graduates = contract[contract["measure"] == "graduates"].set_index(_CELL)
    result = contract[contract["measure"] == "employed"].set_index(_CELL).copy()
    graduates = graduates.reindex(result.index)
    corrected = result["corrected"].notna() | graduates["corrected"].notna()
    share = (result["value"] / graduates["value"].where(graduates["value"] > 0)) * 100
    result["status"] = result["status"].mask(graduates["value"] == 0, "none")
    result["measure"], result["unit"] = "employed_share", "%"
    result["printed"] = result["printed"] + " / " + graduates["printed"]
    result["value"] = share
    result["corrected"] = share.where(corrected)
    return result.reset_index()[list(employment.columns)]


def reading(readings: pd.DataFrame, name: str) -> pd.DataFrame:
    """One reading (``printed``, ``with_entrants``, ``without_entrants``) as rows that a mark can draw, in %.

    ``printed`` of a computed share shows its division.
    """
    rows = readings[readings["reading"] == name].sort_values("year")
    division = rows["counted"].map("{:.0f}".format) + " / " + rows["graduates"].map("{:.0f}".format)
    return rows.assign(
        unit="%",
        printed=rows["value"].map("{:.1f}".format) if name == "printed" else division,
        status=rows["value"].map(lambda value: "blank" if pd.isna(value) else "reported"),
        corrected=float("nan"),
    )


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
