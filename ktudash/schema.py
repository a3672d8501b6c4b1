"""The shape every frame has, and the one check it passes before anybody sees it.

A frame is tidy: one row a printed cell, its own dimension columns first, then the core columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import pandas as pd

from ktudash.words import Listed, Message, Text, msg, voice

CORE_COLUMNS: Final = (
    "year",  # calendar year (Int64; missing only where the print names none)
    "period",  # "winter", "summer" or ""
    "value",  # float: the number the cell denotes, NaN where there is none
    "unit",  # "people", "thousand tenge", "%", …
    "printed",  # str: the cell as printed
    "status",  # one of STATUSES
    "corrected",  # float: the correction's value where one is in force, else NaN
    "reason",  # str: why the correction was made, or how our copy was read, else ""
    "table_id",  # key of catalog.toml: leads to document, table and lines
    "is_total",  # bool: a printed total, never to be summed with its parts
    "source_lines",  # str: lines of the source text the row was read from
    "cell",  # str: sheet and cell of the workbook, e.g. "Table 1!B6"
)

#: What a printed cell can be. The first is the only one that always has a value.
STATUSES: Final = (
    "reported",
    "none",
    "suppressed",
    "blank",
    "lost",
    "malformed",
    "lower_bound",
    "text",
)

#: Statuses whose value must be a number, and those that must not have one.
_WITH_VALUE: Final = {"reported", "lower_bound"}
_WITHOUT_VALUE: Final = {"none", "suppressed", "blank", "lost", "malformed", "text"}

PERIODS: Final = ("", "winter", "summer")


class DataError(ValueError):
    """A workbook, the catalog, the register or a correction does not say what it should.

    ``told`` names where (file, sheet, cell), what was read and what was expected, for whoever is told in a language of
    their own; as a string the error is English, which logs are written in. ``read`` is a text where it is no value.
    """

    def __init__(self, where: Text, read: object, expected: Text) -> None:
        self.where = where
        self.read = read
        self.expected = expected
        words = read if isinstance(read, Message | Listed) else repr(read)
        self.told = msg("data-fault", where=where, read=words, expected=expected)
        super().__init__(voice("en").say(self.told))


def check(frame: pd.DataFrame, name: str, dimensions: Sequence[str]) -> pd.DataFrame:
    """Return ``frame`` with its columns in order, or raise :class:`DataError` at the first thing wrong.

    ``dimensions`` are the frame's own columns; together with year and period they identify a row.
    """
    columns = [*dimensions, *CORE_COLUMNS]
    if set(frame.columns) != set(columns):
        expected = msg("data-expected-columns", columns=str(sorted(columns)))
        raise DataError(msg("data-frame", name=name), sorted(frame.columns), expected)
    frame = frame[columns].reset_index(drop=True)

    unknown = frame.loc[~frame["status"].isin(STATUSES)]
    if not unknown.empty:
        row = unknown.iloc[0]
        raise DataError(_row(name, row), row["status"], msg("data-expected-status", choices=Listed(STATUSES, "comma")))

    odd_period = frame.loc[~frame["period"].isin(PERIODS)]
    if not odd_period.empty:
        row = odd_period.iloc[0]
        raise DataError(
            _row(name, row), row["period"], msg("data-expected-period", choices=Listed(PERIODS[1:], "comma"))
        )

    has_value = frame["value"].notna()
    hole = frame.loc[frame["status"].isin(_WITH_VALUE) & ~has_value]
    if not hole.empty:
        row = hole.iloc[0]
        raise DataError(_row(name, row), row["printed"], msg("data-expected-a-number"))
    filled = frame.loc[frame["status"].isin(_WITHOUT_VALUE) & has_value]
    if not filled.empty:
        row = filled.iloc[0]
        raise DataError(_row(name, row), row["value"], msg("data-expected-no-value", status=str(row["status"])))

    key = [*dimensions, "year", "period"]
    twice = frame.loc[frame.duplicated(key, keep="first")]
    if not twice.empty:
        row = twice.iloc[0]
        what = ", ".join(f"{column}={row[column]!r}" for column in key)
        raise DataError(_row(name, row), what, msg("data-expected-key-once"))
    return frame


def _row(name: str, row: pd.Series) -> Message:
    return msg("data-frame-row", name=name, cell=str(row["cell"]))


def observed(
    years: Iterable[int], values: Iterable[float], unit: str, statuses: Iterable[str] | None = None
) -> pd.DataFrame:
    """Rows for figures that stand in no workbook: a baseline worked out, an actual reported.

    One row a year with the core columns; ``statuses`` says which value is the known edge of a band
    (``lower_bound``, printed with a plus).
    """
    years, values = list(years), list(values)
    kinds = ["reported"] * len(years) if statuses is None else list(statuses)
    return pd.DataFrame(
        {
            "year": pd.array(years, dtype="Int64"),
            "period": "",
            "value": pd.array(values, dtype="float64"),
            "unit": unit,
            "printed": [
                f"{value:g}+" if kind == "lower_bound" else f"{value:.15g}"
                for value, kind in zip(values, kinds, strict=True)
            ],
            "status": kinds,
            "corrected": float("nan"),
            "reason": "",
            "table_id": "",
            "is_total": False,
            "source_lines": "",
            "cell": "",
        }
    )


def in_force(frame: pd.DataFrame, figures: str) -> pd.DataFrame:
    """The frame with ``value`` as the reader asked to see it.

    ``figures`` is ``"corrected"`` (corrections replace the printed value) or ``"printed"`` (they do
    not, and ``corrected`` is emptied so that nothing downstream marks a correction). What was read where our copy
    of the document slipped stays in both, and so does its ``reason``.
    """
    frame = frame.copy()
    if figures == "printed":
        frame["reason"] = frame["reason"].where(frame["corrected"].isna(), "")
        frame["corrected"] = float("nan")
        return frame
    if figures != "corrected":
        raise ValueError(f"figures is 'corrected' or 'printed', not {figures!r}")
    fixed = frame["corrected"].notna()
    frame.loc[fixed, "value"] = frame.loc[fixed, "corrected"]
    frame.loc[fixed, "status"] = "reported"
    return frame
