"""What the printed totals of Table 8 allow for the confidential figures, and where they contradict what is printed."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.registry import chart, frame
from ktudash.topics.labour_market import names, rules, sums
from ktudash.topics.labour_market.choice import PATH, chosen
from ktudash.view import View
from ktudash.words import Listed, Message, Number, Text, msg

Row = Mapping[Hashable, Any]


@chart("labour-bounds-vacant-jobs", page=PATH, span=6, table=frame("regional_vacancies"))
def bounds_of_jobs(table: pd.DataFrame, view: View) -> Chart:
    """The bounds of every confidential figure of vacant jobs."""
    return _bounds(table, view, rules.VACANT_JOBS)


@chart("labour-bounds-expected-need", page=PATH, span=6, table=frame("regional_vacancies"))
def bounds_of_need(table: pd.DataFrame, view: View) -> Chart:
    """The bounds of every confidential figure of expected need."""
    return _bounds(table, view, rules.EXPECTED_NEED)


def _bounds(table: pd.DataFrame, view: View, measure: str) -> Chart:
    """The bounds of every confidential cell of one measure; those of the choice are dark blue."""
    choice, _ = chosen(view, table)
    rows = sums.bounds(table)
    rows = rows[rows["measure"] == measure].sort_values("upper", ascending=False, kind="stable")
    exact, telling = sums.land_twice(sums.region_totals(table), measure)
    some = bool(choice.region) or choice.industry != rules.TOTAL
    cells = rows.to_dict("records")
    points = []
    for cell in cells:
        mine = some and choice.region in ("", cell["region"]) and choice.industry in (rules.TOTAL, cell["industry"])
        points.append(
            Point(
                place=f"{cell['region']} {cell['industry']}",
                value=None if math.isnan(cell["upper"]) else float(cell["upper"]),
                shown=_label(cell),
                label=_label(cell),
                status="none" if math.isnan(cell["upper"]) else "reported",
                detail=_why(cell),
                colour="target" if mine else "",
                ink="target" if mine else "actual",
            )
        )
    return Chart(
        Story(
            name=f"labour-bounds-{measure.replace('_', '-')}",
            title=msg(
                "labour-bounds-title",
                zero=_impossible(rows["upper"]),
                all=len(rows),
                measure=names.measure_within(measure),
            ),
            subtitle=msg("labour-bounds-sub"),
            key=msg("labour-bounds-key"),
            notes=(
                msg(
                    "labour-bounds-reading",
                    exact=len(exact),
                    telling=telling,
                    where=Listed(tuple(names.region(region) for region in exact)),
                    once=_impossible(rows["upper"]),
                    zero=_impossible(rows["upper_printed"]),
                    all=len(rows),
                ),
                msg("labour-bounds-note"),
            ),
        ),
        (
            Panel(
                tuple(
                    Place(
                        point.place,
                        msg(
                            "labour-bounds-cell",
                            region=names.region(cell["region"]),
                            industry=names.industry(cell["industry"]),
                        ),
                    )
                    for point, cell in zip(points, cells, strict=True)
                ),
                (Series(msg("labour-bounds-name"), "bound", tuple(points)),),
                form="rows",
                gap=0.4,
                name_room=32,  # long names would take the room of the bars and their bounds
                axis=Axis(0.0, (float(rows["upper"].max()) or 1.0) * 2.9),
            ),
        ),
        height=660,
    )


def _impossible(upper: pd.Series) -> int:
    """How many figures have no room at all."""
    return int((upper == 0).sum())


def bound_words(upper: float) -> Text:
    """The most that a confidential figure can be, in words: ``0``, ``at most 124``."""
    if math.isnan(upper):
        return msg("labour-bound-unknown")
    return msg("labour-bound", upper=Number(upper)) if upper else Number(0)


def _label(cell: Row) -> Message:
    """The bounds of one cell, and what column and row leave for it."""
    return msg(
        "labour-bounds-label",
        republic=math.isnan(cell["row_left"]),
        range=bound_words(cell["upper"]),
        column=Number(cell["column_left"]),
        row=Number(cell["row_left"]),
    )


def _why(cell: Row) -> Message:
    return msg(
        "labour-bounds-why",
        republic=math.isnan(cell["row_left"]),
        row=_left(cell["row_left"]),
        column=_left(cell["column_left"]),
        differs=cell["column_left"] != cell["column_printed"],
        printed=_left(cell["column_printed"]),
    )


def _left(value: float) -> Text:
    return Number(value) if value else msg("labour-bounds-nothing")


def contradictions(totals: pd.DataFrame) -> list[tuple[Message, list[Message]]]:
    """Where printed totals and printed figures of Table 8 cannot be squared: ``(heading, sentences)``.

    ``totals``: rows of :func:`sums.region_totals`.
    """
    groups = []
    for finding in ("land_twice", "exceeds_without_x", "exceeds_beyond_x", "closes_despite_x", "falls_short"):
        rows = totals[totals["finding"] == finding]
        if rows.empty:
            continue
        sentences = [
            msg(
                "labour-clash",
                finding=finding,
                place=names.region(row["region"]),
                measure=names.measure_within(row["measure"]),
                printed=Number(row["printed"]),
                computed=Number(row["computed"]),
                difference=Number(row["difference"]),
                carry=Number(row["carry"]),
                land=int(row["land"]),
                twice=Number(row["land"]),
                hidden=int(row["hidden"]),
            )
            for row in rows.to_dict("records")
        ]
        groups.append((msg("labour-clash-head", finding=finding), sentences))
    return groups
