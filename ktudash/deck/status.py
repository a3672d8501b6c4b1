"""The status of every indicator of a line as a table of slides."""

from __future__ import annotations

from typing import Final

import pandas as pd

from ktudash import theme
from ktudash.chart.model import Story
from ktudash.drawing.pptx import Field, Table
from ktudash.plan.attainment import ACHIEVED, BEHIND, NEAR, NO_ACTUAL, STATUS_ROLE
from ktudash.plan.gaps import thresholds
from ktudash.plan.names import status_name
from ktudash.plan.scoreboard import counts_said, tally, worst_first
from ktudash.words import Number, Own, Quantity, Text, UnitName, Year, msg, say

#: The unit of what is there or not: its figures are words.
_FLAG: Final = "yes/no"

_SIGNS: Final = {ACHIEVED: "▲", NEAR: "●", BEHIND: "▼"}


def status_slides(
    rows: pd.DataFrame,
    *,
    line: Text,
    source: Text,
    link: str = "",
    decimal: str = ".",
    filters: Text = "",
) -> list[Table]:
    """Every indicator's standing as a table, in the order of ``rows``; it runs over the slides it needs.

    ``rows`` are those of :func:`ktudash.plan.assessment.assess` for one line and year; ``line`` is how the
    line is called in the title, ``filters`` how the rows are narrowed. Counts by status, the worst by name.
    """
    year = Year(int(rows["year"].iloc[0]))
    story = Story(
        name="status",
        title=say(_title(rows, line, year)),
        subtitle=say(msg("export-status-sub", year=year, counts=counts_said(rows["status"]))),
        source=say(source),
        key=say(msg("export-status-key", thresholds=thresholds(opens=True))),
        filters=say(filters),
    )
    finals = [Year(int(final)) for final in rows["final_year"].dropna().unique()]
    same, last = len(finals) == 1, finals == [year]
    final = msg("export-head-target", year=finals[0]) if same else msg("export-head-final")
    numbers: tuple[Text, ...] = (
        msg("export-head-baseline"),
        msg("export-head-target", year=year),
        msg("export-head-actual"),
        msg("export-head-attainment"),
        final,
    )
    heads = (
        *(Field(say(one)) for one in (msg("export-head-code"), msg("export-head-name"), msg("export-head-unit"))),
        *(Field(say(one), right=True) for one in numbers),
        Field(say(msg("export-head-status"))),
    )
    fields = [_row(one, decimal, same=same) for _, one in rows.iterrows()]
    shares: tuple[float, ...] = (0.085, 0.285, 0.1, 0.085, 0.085, 0.085, 0.085, 0.085, 0.105)
    if last:  # the year is the final one: one column says it
        heads, fields = (*heads[:7], heads[8]), [(*row[:7], row[8]) for row in fields]
        shares = (*shares[:7], shares[8])
    return [Table(story, heads, tuple(fields), shares, link)]


def _title(rows: pd.DataFrame, line: Text, year: Year) -> Text:
    numbers = tally(rows)
    if not numbers.judged and (rows["status"] == NO_ACTUAL).any():
        return msg("export-status-none", line=line, count=numbers.indicators, year=year)
    if not numbers.behind:
        return msg("export-status-good", line=line, judged=numbers.judged, year=year)
    worst = worst_first(rows).iloc[0]
    return msg(
        "export-status-behind",
        line=line,
        behind=numbers.behind,
        judged=numbers.judged,
        year=year,
        name=_name(worst),
        has_ratio=bool(worst["attainment_text"]),
        attainment=worst["attainment_text"],
    )


def _name(one: pd.Series) -> Text:
    return Own("short-name", str(one["code"]), str(one["short_name"]))


def _row(one: pd.Series, decimal: str, *, same: bool) -> tuple[Field, ...]:
    nothing = say(msg("export-nothing"))

    def written(value: object, status: object = "", year: object = None) -> str:
        if pd.isna(value):  # type: ignore[call-overload]
            return nothing
        number = float(value)  # type: ignore[arg-type]
        text = say(Quantity(number, _FLAG) if one["unit"] == _FLAG else Number(number)).replace(".", decimal)
        text = say(msg("export-band", value=text)) if status == "lower_bound" else text
        return say(msg("export-in-year", value=text, year=Year(int(year)))) if year is not None else text  # type: ignore[call-overload]

    status = str(one["status"])
    older = None if pd.isna(one["actual_year"]) or one["actual_year"] == one["year"] else one["actual_year"]
    target = written(one["target"], one["target_status"]) + ("*" if bool(one["target_corrected"]) else "")
    baseline = written(one["baseline"], one["baseline_status"]) if one["comparable"] else nothing
    word = say(status_name(status))
    return (
        Field(str(one["code"]), ink=theme.COLOUR["muted"]),
        Field(say(_name(one))),
        Field(say(UnitName(str(one["unit"]))), ink=theme.COLOUR["muted"]),
        Field(baseline, right=True),
        Field(target, right=True),
        Field(written(one["actual"], one["actual_status"], older), right=True),
        Field(say(one["attainment_text"]).replace(".", decimal) or nothing, right=True),
        Field(written(one["final_target"], one["final_status"], None if same else one["final_year"]), right=True),
        Field(
            f"{_SIGNS.get(status, '')} {word}".strip(),
            ink=theme.COLOUR[STATUS_ROLE.get(status, "neutral")],
            bold=status in _SIGNS,
        ),
    )
