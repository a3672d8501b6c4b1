"""Research: growth, shares of income and the places where text and table tell different numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import pandas as pd

from ktudash.audit.kinds import rounding
from ktudash.audit.model import CUT

#: How the text calls what Table 3 calls otherwise, by the table's own key.
DATABASES: Final = {"rsci": "RSCI", "scopus": "Scopus", "web_of_science": "Web of Science"}
#: How the text calls the kinds of Table 4.
APPLICATIONS: Final = {"patent": "Patents", "copyright_certificate": "Copyright certificates"}

#: Topics of the text whose figures stand alone: no table and no chart has them.
_ALONE: Final = ("young_scientists", "commercialisation")

#: Figures that the text states without a year.
UNDATED: Final = ("Dissertation Boards", "Research groups", "Doctoral programmes")

#: How many times the others a series may count before their scales are worth a word.
_FAR_APART: Final = 3


def _uncorrected(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows without corrections: a value that is worked out, or a blank, has none of its own."""
    return rows.assign(corrected=float("nan"), reason="")


def growth(rows: pd.DataFrame) -> pd.DataFrame:
    """Growth on the row before, in per cent: one row fewer than ``rows``, with the earlier year in ``since``.

    A row without a value, or after one without, or after a zero has no growth and is left out.
    """
    rows = rows.sort_values("year")
    result = rows.assign(
        value=(rows["value"] / rows["value"].shift() - 1) * 100,
        since=rows["year"].shift(),
        printed=rows["printed"] + " / " + rows["printed"].shift(),
        unit="%",
    )
    known = rows["value"].notna() & rows["value"].shift().notna() & (rows["value"].shift() != 0)
    return _uncorrected(result[known].astype({"since": int}))


def total_growth(rows: pd.DataFrame) -> float:
    """Growth from the first to the last value of ``rows``, in per cent."""
    first, last = ends(rows)
    return (last / first - 1) * 100


def ends(rows: pd.DataFrame) -> tuple[float, float]:
    """The first and the last value of ``rows``, of the years that have one."""
    known = rows[rows["value"].notna()].sort_values("year")["value"]
    return float(known.iloc[0]), float(known.iloc[-1])


def is_far_above(name: str, series: Mapping[str, pd.DataFrame]) -> bool:
    """Whether ``name`` peaks so far above all others that one scale would flatten these."""
    peaks = {key: float(rows["value"].max()) for key, rows in series.items()}
    others = [peak for key, peak in peaks.items() if key != name]
    return peaks[name] > _FAR_APART * max(others)


def deviations(computed: Mapping[str, pd.DataFrame], text: pd.DataFrame) -> pd.DataFrame:
    """Where growth in the text differs from growth by the table, at the text's own number of decimals.

    ``computed`` has :func:`growth` by the name that the text's column ``item`` uses. Figures of the text that
    cover other years than the table's are not compared. Columns: ``item, year, text, table`` (both in %), and ``cut``:
    the text is right but for a last digit that was cut off instead of rounded.
    """
    found = []
    for _, row in text.iterrows():
        of_item = computed.get(row["item"])
        if of_item is None or pd.isna(row["value"]):
            continue
        same = of_item[(of_item["year"] == row["year"]) & (of_item["since"] == row["since"])]
        decimals = len(str(row["printed"]).partition(".")[2])
        found += [
            {
                "item": str(row["item"]),
                "year": int(row["year"]),
                "text": float(row["value"]),
                "table": float(value),
                "cut": rounding(float(row["value"]), float(value), 10.0**-decimals).verdict == CUT,
            }
            for value in same["value"]
            if round(value, decimals) != row["value"]
        ]
    return pd.DataFrame(found, columns=["item", "year", "text", "table", "cut"])


def in_millions(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows in thousand tenge as rows in million tenge; ``printed`` stays."""
    odd = set(rows["unit"]) - {"thousand tenge"}
    if odd:
        raise ValueError(f"rows in thousand tenge expected, not in {sorted(odd)}")
    amounts = rows.columns.intersection(["value", "corrected", "actual"])
    return rows.assign(unit="mln tenge", **{str(name): rows[name] / 1000 for name in amounts})


def share_of(part: pd.DataFrame, whole: pd.DataFrame) -> pd.DataFrame:
    """``part`` in per cent of ``whole`` by year (same unit, one row a year each).

    Where the whole has no value the share has none either, and takes its status: a lost income leaves a lost
    share. A correction of either part is not carried over: nobody printed the share. The column ``part`` keeps
    what is divided, in the unit ``part_unit``.
    """
    units = set(part["unit"]) | set(whole["unit"])
    if len(units) != 1:
        raise ValueError(f"part and whole in one unit expected, not in {sorted(units)}")
    beside = whole.set_index("year")
    result = part.sort_values("year").assign(part=lambda rows: rows["value"], part_unit=units.pop())
    of_year = result["year"].map(beside["value"])
    # A part of its own without a value keeps its status; the whole decides only where the part is known.
    missing = result["value"].notna() & of_year.isna()
    result["status"] = result["status"].where(~missing, result["year"].map(beside["status"]).fillna("blank"))
    result["printed"] = result["printed"] + " / " + result["year"].map(beside["printed"]).fillna("")
    result["value"] = (result["value"] / of_year * 100).astype(float)
    return _uncorrected(result.assign(unit="%"))


def with_years(rows: pd.DataFrame, years: Iterable[int]) -> pd.DataFrame:
    """``rows`` and a blank row for each of ``years`` that has none: the document prints nothing there."""
    absent = sorted(set(years) - set(rows["year"]))
    blanks = pd.concat([rows.head(1)] * len(absent)) if absent else rows.head(0)
    blanks = _uncorrected(
        blanks.assign(year=pd.array(absent, dtype="Int64"), value=float("nan"), printed="", status="blank")
    )
    return pd.concat([rows, blanks]).sort_values("year").reset_index(drop=True) if absent else rows


def factor(rows: pd.DataFrame) -> float:
    """Last value over first, of the values that there are."""
    first, last = ends(rows)
    return last / first


def first_reached(rows: pd.DataFrame) -> tuple[int, bool]:
    """The year in which a path first has its last value, and whether it then stands still."""
    rows = rows.sort_values("year")
    last = rows.iloc[-1]
    year = int(rows.loc[rows["value"] == last["value"], "year"].min())
    return year, year < int(last["year"])


def of_item(rows: pd.DataFrame, item: str) -> float:
    """The one value of ``item`` in figures of the text; there must be one."""
    (value,) = rows.loc[rows["item"] == item, "value"]
    return float(value)


def standing_alone(text: pd.DataFrame) -> pd.DataFrame:
    """Figures of the text on research that no table and no chart shows."""
    counts = (text["topic"] == "research") & (text["measure"] == "number")
    return text[text["topic"].isin(_ALONE) | counts]


def base_is_open(row: Mapping[Any, Any]) -> bool:
    """Whether a growth spans a year between: the text names its year, not the year it is counted from."""
    return bool(row["measure"] == "growth" and row["year"] - row["since"] > 1)


def moving_and_flat(
    series: Mapping[str, pd.DataFrame],
) -> tuple[dict[str, pd.DataFrame], dict[str, pd.DataFrame]]:
    """Target paths to draw, and those that a word says: the same in every year, and nothing reported against them."""
    drawn = {
        name: rows
        for name, rows in series.items()
        if rows["value"].dropna().nunique() > 1 or ("actual" in rows and rows["actual"].notna().any())
    }
    return drawn, {name: rows for name, rows in series.items() if name not in drawn}


def unchanging(series: Mapping[str, pd.DataFrame]) -> list[str]:
    """The paths that ask for one value in every year that has a target."""
    return [name for name, rows in series.items() if rows["value"].dropna().nunique() == 1]


def fastest(series: Mapping[str, pd.DataFrame]) -> str:
    """The series that grows most from its first value to its last; numbers before shares.

    A share starts near nothing easily, so a share leads only where there is no number at all.
    """
    numbers = {name: rows for name, rows in series.items() if rows["unit"].iloc[0] != "%"} or series
    return max(numbers, key=lambda name: factor(numbers[name]))
