"""From rows of a tidy frame to the parts of a chart: one notation for all charts, after IBCS.

Each function takes rows with the core columns of :mod:`ktudash.schema` (``value, unit, printed, status, corrected,
reason`` and the column that names the place) and gives series. Points without a value stay in the series: a gap with a
word. Targets with reported actuals (column ``actual``) give two series.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import pandas as pd

from ktudash.chart.model import Axis, Panel, Place, Point, Role, Series, Side
from ktudash.words import Message, Number, Own, Quantity, Text, Year, msg

#: Room above the highest mark for its number, and for the two numbers, one above the other, of an actual in the outline
#: of its target; parts of the span of the values.
_AIR: Final = 0.14
_AIR_OF_PAIRS: Final = 0.3

#: Statuses of cells without a number; ``unreported`` (a year between two reported ones) and
#: ``unranked`` (no place in a ranking any more) are no printed cells.
WITHOUT_NUMBER: Final = ("none", "suppressed", "blank", "lost", "malformed", "unreported", "unranked")


def shown(row: Mapping[Any, Any] | pd.Series, decimals: int | None = None, *, target: bool = False) -> Text:
    """What a reader sees for one cell: a number with its unit, a band, a grade, or the word for nothing.

    A dash among actuals is none; in a year of a plan (``target``) it is no target.
    """
    if row["status"] in ("lower_bound", "text"):
        return str(row["printed"])
    if row["status"] in WITHOUT_NUMBER:
        return msg("status-word", status=_status(row, target=target))
    return Quantity(float(row["value"]), row["unit"], decimals)


def starred(text: Text) -> Text:
    """``text`` with the asterisk of what is corrected."""
    return msg("starred", text=text)


def _status(row: Mapping[Any, Any] | pd.Series, *, target: bool) -> str:
    return "no-target" if target and row["status"] == "none" else str(row["status"])


def note(row: Mapping[Any, Any] | pd.Series, *, target: bool = False) -> Text:
    """The sentence that explains one cell, empty where nothing needs explaining."""
    if pd.notna(row["corrected"]):
        return msg("note-corrected", printed=str(row["printed"]), reason=reason(row))
    if is_read(row):
        return msg("note-reading", printed=Number(float(row["value"])), reason=reason(row))
    if row["status"] == "reported" or row["status"] == "text":
        return ""
    return msg("note-status", status=_status(row, target=target), printed=str(row["printed"]))


def is_read(row: Mapping[Any, Any] | pd.Series) -> bool:
    """Whether a cell is a reading: our copy of the document slipped there, and the document shows what it prints."""
    return bool(row.get("reason")) and pd.isna(row["corrected"])


def reason(row: Mapping[Any, Any] | pd.Series) -> Own:
    """Why a cell was corrected or read as it is: the data's own sentence, which other languages find by itself."""
    return Own("reason", row["reason"], row["reason"])


def correction_notes(rows: pd.DataFrame, name: Text, *, at: str = "year") -> tuple[Message, ...]:
    """A sentence for every corrected value among ``rows``, for the notes of the chart that shows them.

    What was read where our copy slipped is told too: years that were read alike in one sentence.
    """
    corrected = rows["corrected"].notna()
    fixed = tuple(
        msg(
            "note-correction",
            name=name,
            place=place_name(row[at]),
            printed=str(row["printed"]),
            value=Number(float(row["corrected"])),
            reason=reason(row),
        )
        for row in (rows[corrected].to_dict("records") if corrected.any() else ())
    )
    return (*fixed, *_reading_notes(rows, name, at))


def _reading_notes(rows: pd.DataFrame, name: Text, at: str) -> tuple[Message, ...]:
    if "reason" not in rows:
        return ()
    read = rows["corrected"].isna() & (rows["reason"] != "")
    if not read.any():
        return ()
    made = []
    for _, alike in rows[read].groupby("reason", sort=False):
        first, last = alike.iloc[0], alike.iloc[-1]
        in_a_row = _is_year(first[at]) and int(last[at]) - int(first[at]) + 1 == len(alike)
        for row in [first] if in_a_row else [one for _, one in alike.iterrows()]:
            made.append(
                msg(
                    "note-reading-of",
                    name=name,
                    span=in_a_row and len(alike) > 1,
                    place=place_name(row[at]),
                    last=place_name(last[at]),
                    printed=Number(float(row["value"])),
                    reason=reason(row),
                )
            )
    return tuple(made)


def label(row: Mapping[Any, Any], decimals: int | None = None) -> Text:
    """The number written at a mark: without unit (the subtitle has it), ``*`` where corrected."""
    if row["status"] == "lower_bound":
        text: Text = str(row["printed"])
    elif pd.isna(row["value"]):
        return ""
    else:
        text = _bare(row, decimals)
    return starred(text) if pd.notna(row["corrected"]) else text


def _bare(row: Mapping[Any, Any], decimals: int | None) -> Text:
    """A value without its unit; what exists or not is yes or no."""
    value = float(row["value"])
    return Quantity(value, row["unit"]) if row["unit"] == "yes/no" else Number(value, decimals)


def place_name(place: Any) -> Text:
    """How an axis writes a place: a year as a year, anything else verbatim."""
    return Year(int(place)) if _is_year(place) else str(place)


def _is_year(place: Any) -> bool:
    return not isinstance(place, str) and 1900 <= int(place) <= 2100


def points(
    rows: pd.DataFrame,
    *,
    at: str = "year",
    decimals: int | None = None,
    side: Side = "",
    target: bool = False,
) -> tuple[Point, ...]:
    """A point for every row; ``side`` is where the labels of a line stand, where that is not left to the drawing.

    ``target``: the rows are targets of a plan.
    """
    made = []
    for row in rows.to_dict("records"):
        corrected = bool(pd.notna(row["corrected"]))
        text = shown(row, decimals, target=target)
        made.append(
            Point(
                place=str(row[at]),
                value=None if pd.isna(row["value"]) else float(row["value"]),
                shown=starred(text) if corrected else text,
                label=label(row, decimals),
                status=row["status"],
                note=note(row, target=target),
                corrected=corrected,
                side=side,
            )
        )
    return tuple(made)


def bars(
    rows: pd.DataFrame,
    *,
    role: Role,
    name: Text,
    at: str = "year",
    decimals: int | None = None,
    actuals: bool = True,
    **look: Any,
) -> tuple[Series, ...]:
    """Bars of ``rows``: actual solid, target outlined, forecast hatched, previous pale; ``look``: fields of `Series`.

    Targets with reported actuals are followed by these as slim solid bars of the same name; both numbers stay.
    ``actuals=False`` leaves them out (stacks, whose parts they would bury).
    """
    return _with_actuals(rows, role=role, name=name, at=at, decimals=decimals, actuals=actuals, mark="bar", **look)


def line(
    rows: pd.DataFrame,
    *,
    role: Role,
    name: Text,
    at: str = "year",
    decimals: int | None = None,
    reported_name: Text = "",
    **look: Any,
) -> tuple[Series, ...]:
    """A line with a marker at each value, no line across a gap; actuals follow their targets as a line."""
    return _with_actuals(
        rows, role=role, name=name, at=at, decimals=decimals, reported_name=reported_name, mark="line", **look
    )


def _with_actuals(
    rows: pd.DataFrame,
    *,
    role: Role,
    name: Text,
    at: str,
    decimals: int | None,
    actuals: bool = True,
    reported_name: Text = "",
    side: Side = "",
    mark: Any,
    **look: Any,
) -> tuple[Series, ...]:
    drawn = points(rows, at=at, decimals=decimals, side=side, target=role == "target")
    code = code_of(rows)
    reported = reported_in(rows)
    if role != "target" or not actuals or reported.empty:
        return (Series(name, role, drawn, mark=mark, code=code, **look),)
    met = points(reported, at=at, decimals=decimals)
    if mark == "bar":  # where nothing was reported the outline is empty: a word would stand in the target's place
        met = tuple(point for point in met if point.value is not None)
    second = Series(
        reported_name or name,
        "actual",
        met,
        mark=mark,
        slim=mark == "bar",
        labels=look.get("labels", "outside"),
        in_legend=False,
        colour=look.get("colour", "") if mark == "line" else "",  # of several lines each keeps its own
        code=code,
    )
    return (Series(name, role, drawn, mark=mark, code=code, **look), second)


def code_of(rows: pd.DataFrame) -> str:
    """The indicator that all ``rows`` are of; empty where they are of several, or of none."""
    codes = set(rows["code"]) if "code" in rows else set()
    return str(codes.pop()) if len(codes) == 1 else ""


def joined(history: Sequence[Series], planned: Sequence[Series]) -> tuple[Series, ...]:
    """What was reached before a plan, and its targets with what was reported since, as `line` makes both.

    Actuals of one name are one line, which breaks where years between them have none.
    """
    before, made = list(history), []
    for one in planned:
        alike = next((old for old in before if _goes_on(old, one)), None)
        if alike is None:
            made.append(one)
            continue
        before.remove(alike)
        last, first = int(alike.points[-1].place), int(one.points[0].place)
        gap = (Point(str(year), None, status="unreported") for year in range(last + 1, first))
        made.append(replace(one, points=(*alike.points, *gap, *one.points), in_legend=alike.in_legend))
    return (*before, *made)


def _goes_on(old: Series, one: Series) -> bool:
    """Whether the line ``old`` goes on in the line ``one``."""
    same = old.name == one.name and old.role == one.role == "actual" and old.mark == one.mark == "line"
    return same and bool(old.points) and bool(one.points) and int(old.points[-1].place) < int(one.points[0].place)


def without_labels(one: Series, *, below: float) -> Series:
    """The series without the labels of parts that are too thin for them: the table has their numbers."""
    return replace(
        one,
        points=tuple(
            replace(point, label="") if point.value is not None and point.value < below else point
            for point in one.points
        ),
    )


def reported_in(rows: pd.DataFrame) -> pd.DataFrame:
    """The reported actuals beside targets (column ``actual``) as rows of their own; empty where there are none.

    The column ``actual_status``, where there is one, says which of them are bands or no place in a ranking. Years
    between two reported ones are there without a value, so that a line breaks.
    """
    if "actual" not in rows:
        return rows.iloc[0:0]
    told = rows.get("actual_status", pd.Series("reported", index=rows.index))
    number = rows["actual"].notna()
    statuses = told.where(told.isin(("lower_bound", "unranked")), "reported").where(number | (told == "unranked"))
    if statuses.isna().all():
        return rows.iloc[0:0]
    known = rows.index[statuses.notna()]
    reported = rows.loc[known[0] : known[-1]]
    status = statuses.loc[known[0] : known[-1]].fillna("unreported")
    printed = reported["actual"].map("{:.15g}".format).mask(reported["actual"].isna(), "")
    return reported.assign(
        value=reported["actual"],
        printed=printed.mask(status == "lower_bound", printed + "+"),
        status=status,
        corrected=float("nan"),
        reason="",
    ).drop(columns=reported.columns.intersection(["actual", "actual_status"]))


def was_reported(*targets: pd.DataFrame) -> bool:
    """Whether any of the targets has an actual: the key then says how both are drawn."""
    return any(not reported_in(rows).empty for rows in targets)


def totals(
    rows: pd.DataFrame,
    *,
    name: Text,
    at_height: Mapping[Any, float] | pd.Series,
    at: str = "year",
    decimals: int | None = None,
) -> Series:
    """Printed totals above stacked bars: ``at_height`` gives each stack's top, which may differ from the total."""
    heights = {str(place): float(height) for place, height in dict(at_height).items()}
    made = tuple(
        replace(point, height=heights[point.place], bold=True) for point in points(rows, at=at, decimals=decimals)
    )
    return Series(name, "total", made, mark="text", in_legend=False, code=code_of(rows))


def years(*found: Iterable[Any]) -> tuple[Place, ...]:
    """The years of any frames' columns as places, each once, in order."""
    known = sorted({int(year) for of in found for year in of})
    return tuple(Place(str(year), Year(year)) for year in known)


def short_years(places: Sequence[Place]) -> tuple[Place, ...]:
    """Many years in a narrow multiple: the first in full, the others by their last two digits."""
    if len(places) <= 3:
        return tuple(places)
    return tuple(
        place if index == 0 else replace(place, short=f"’{int(place.key) % 100:02d}")
        for index, place in enumerate(places)
    )


def value_axis(
    values: Iterable[Any], *series: Series, from_zero: bool = True, suffix: Text = "", shown: bool = True
) -> Axis:
    """A value axis that fits ``values`` (and what ``series`` hold beyond them), with air for labels.

    Bars stand on zero. With ``from_zero=False`` (lines only) the axis may be cut, which the drawing says.
    """
    drawn = [float(value) for value in values] + [
        value for one in series for value in one.values if value is not None and one.role == "actual"
    ]
    known = [value for value in drawn if value == value]  # NaN is not equal to itself
    high, low = max(known, default=1.0), min(known, default=0.0)
    if from_zero:
        low = min(low, 0.0)
    else:  # a change of one per cent must not look like a fall to the floor
        air = max(0.0, 0.1 * abs(high) - (high - low)) / 2
        low, high = low - air, high + air
    span = (high - low) or abs(high) or 1.0
    air = _AIR_OF_PAIRS if any(one.slim for one in series) else _AIR
    return Axis(
        low=low - (0.0 if from_zero and low == 0 else 0.12 * span),
        high=high + air * span,
        shown=shown,
        suffix=suffix,
    )


def yearly(series: Sequence[Series], *frames: pd.DataFrame, **look: Any) -> Panel:
    """A panel of the years of ``frames`` on a scale of its own, which has room for what ``series`` hold beyond them.

    The values stand at the marks, so the axis is not written; ``look``: fields of `Panel`.
    """
    values = [value for rows in frames for value in rows["value"]]
    return Panel(
        years(*(rows["year"] for rows in frames)),
        tuple(series),
        years=True,
        axis=value_axis(values, *series, shown=False),
        **look,
    )


def targets_beside(named: Iterable[tuple[Text, pd.DataFrame]], *, rows: int = 1) -> tuple[Panel, ...]:
    """Targets by their names, each in a panel with a scale of its own, in ``rows`` rows."""
    panels = [yearly(bars(of, role="target", name=name), of, title=name) for name, of in named]
    return multiples(panels, rows=rows)


def multiples(panels: Sequence[Panel], *, rows: int = 1) -> tuple[Panel, ...]:
    """The panels side by side as small multiples, in ``rows`` rows, row by row."""
    columns = -(-len(panels) // rows)
    return tuple(replace(panel, row=index // columns, column=index % columns) for index, panel in enumerate(panels))
