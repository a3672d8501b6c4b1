"""The marks of rankings: their names, their places, bands and words, and the axis with place 1 on top."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Point, Remark, Role, Series
from ktudash.topics.rankings import rules
from ktudash.words import Message, Own, Text, msg


def ranking_name(ranking: str) -> Message:
    """A ranking as a series or a panel is named."""
    return msg("rankings-name", ranking=ranking)


def told_name(item: str) -> Text:
    """What the text names: short where we have a name for it, else in the text's own words."""
    key = rules.TOLD.get(item)
    return msg("rankings-told", item=key) if key else Own("item", item, item)


def named(rows: pd.DataFrame, one: Series) -> Series:
    """``one`` with the words of rankings: a dash is no rank."""
    pairs = zip(rows.to_dict("records"), one.points, strict=True)
    return replace(one, points=tuple(_in_words_of_rankings(row, point) for row, point in pairs))


def _in_words_of_rankings(row: Mapping[Hashable, Any], point: Point) -> Point:
    if row["status"] == "none":
        return replace(point, shown=msg("rankings-none"))
    if row["status"] == "blank":
        return replace(point, note=msg("rankings-blank"))
    return point


def places(rows: pd.DataFrame, *, role: Role, name: Text, below_from: float | None = None) -> tuple[Series, ...]:
    """One ranking: a line of places, or bands from their edge down, and the reported places as a line.

    The labels of places from ``below_from`` on stand below them, clear of a dotted line there; those of reported places
    on the side away from their target.
    """
    first, *reported = build.line(rows, role=role, name=name)
    first = named(rows, first)
    if (rows["status"] == "lower_bound").any():
        within = (replace(one, points=tuple(replace(point, side="bottom") for point in one.points)) for one in reported)
        return (replace(first, mark="band"), *(part for one in within for part in _bands_apart(one)))
    aims = {point.place: point.value for point in first.points}
    reported = [part for one in reported for part in _bands_apart(_away_from(aims, one))]
    if below_from is not None:
        first = _below_from(first, below_from)
    return (first, *reported)


def unranked(plan: pd.DataFrame) -> tuple[Remark, ...]:
    """A word at the foot of every year in which the university was reported to have no place (rule 4)."""
    reported = build.reported_in(plan)
    return tuple(
        Remark(build.shown(row), place=str(row["year"]), colour="bad", note=build.note(row))
        for row in reported[reported["status"] == "unranked"].to_dict("records")
    )


def _bands_apart(one: Series) -> tuple[Series, ...]:
    """A line of reported places; where some are bands these are drawn as bands, the others as dots between them."""
    bands = tuple(point for point in one.points if point.status == "lower_bound")
    if not bands:
        return (one,)
    others = tuple(point for point in one.points if point.status != "lower_bound")
    dots = (replace(one, mark="dot", points=others),) if others else ()
    return (replace(one, mark="band", points=bands), *dots)


def _below_from(one: Series, place: float) -> Series:
    points = (
        replace(point, side="bottom") if point.value is not None and point.value >= place else point
        for point in one.points
    )
    return replace(one, points=tuple(points))


def _away_from(aims: Mapping[str, float | None], one: Series) -> Series:
    """Labels of better places than aimed at above them, of worse ones below."""
    points = []
    for point in one.points:
        aim = aims.get(point.place)
        if point.value is not None and aim is not None:
            point = replace(point, side="bottom" if point.value > aim else "top")
        points.append(point)
    return replace(one, points=tuple(points))


def rank_axis(bottom: float) -> Axis:
    """Place 1 on top, written at its line; the places stand at their marks."""
    return Axis(low=1 - 0.05 * (bottom - 1), high=bottom, shown=True, descending=True, ticks=(1.0,))
