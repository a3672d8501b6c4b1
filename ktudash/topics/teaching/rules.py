"""Teaching: what Table 5 and the text on staff training leave to be added up."""

from __future__ import annotations

from typing import Final

import pandas as pd

#: Items of the topic ``staff_training`` that return from year to year; every other one is a course.
PLACES: Final = {
    "At enterprises of the Corporate University and other organizations": "enterprises",
    "Online, in organizations and enterprises": "enterprises",
    "At universities of Kazakhstan": "kazakhstan",
    "Abroad": "abroad",
}
TOTAL: Final = "Total"


def newcomer(resources: pd.DataFrame) -> str | None:
    """The largest kind of electronic resource that only the last year has, ``None`` where there is none.

    A dash in every earlier year means that the kind did not exist or was not counted before.
    """
    kinds = resources[resources["resource"] != "total"]
    last = kinds["year"].max()
    earlier = kinds[kinds["year"] < last].groupby("resource")["status"].agg(lambda values: (values == "none").all())
    now = kinds[(kinds["year"] == last) & kinds["value"].notna()].set_index("resource")["value"]
    new = now[now.index.map(earlier.to_dict()).astype(bool)]
    return str(new.idxmax()) if not new.empty else None


def vanished(resources: pd.DataFrame) -> str | None:
    """The largest kind of the year before that has a dash in the last year, ``None`` where there is none."""
    kinds = resources[resources["resource"] != "total"].sort_values("year")
    before, last = sorted(kinds["year"].unique())[-2:]
    gone = kinds[(kinds["year"] == last) & (kinds["status"] == "none")]["resource"]
    had = kinds[(kinds["year"] == before) & kinds["value"].notna() & kinds["resource"].isin(gone)]
    return str(had.set_index("resource")["value"].idxmax()) if not had.empty else None


def without(resources: pd.DataFrame, *left_out: str | None) -> pd.DataFrame:
    """All kinds but those left out and the total, added up by year: rows ``resource="others"``."""
    kinds = resources[~resources["resource"].isin(["total", *left_out])]
    return _added(kinds, {"resource": "others"})


def whole_of(part: float, percent: float) -> int:
    """The one whole number of which ``part`` is ``percent`` (to one decimal); 0 where none or several are."""
    about = round(part / percent * 100)
    fitting = [whole for whole in range(about - 2, about + 3) if whole and round(part / whole * 100, 1) == percent]
    return fitting[0] if len(fitting) == 1 else 0


def training_groups(training: pd.DataFrame) -> pd.DataFrame:
    """Trained people by where they were trained (column ``group``) and year; the courses are added up.

    ``training``: the rows of topic ``staff_training``. Groups: ``courses`` and those of :data:`PLACES`.
    """
    parts = training[training["item"] != TOTAL]
    group = parts["item"].map(PLACES).fillna("courses")
    return pd.concat([_added(rows, {"group": name}) for name, rows in parts.groupby(group)])


def _added(rows: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    """``rows`` added up by year; ``printed`` shows the addition. What has no value adds nothing."""
    known = rows[rows["value"].notna()]
    added = known.groupby("year", as_index=False).agg(
        value=("value", "sum"), unit=("unit", "first"), printed=("printed", " + ".join)
    )
    return added.assign(status="reported", corrected=float("nan"), **names)
