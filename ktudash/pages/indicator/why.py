"""Why an indicator has its status, what would change it, and how fast it must go: the rules with this one's numbers."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from dash import html
from dash.development.base_component import Component

from ktudash import money
from ktudash.catalog import Indicator
from ktudash.components.card import text_card
from ktudash.components.help import help_link
from ktudash.plan.attainment import ACHIEVED, BEHIND, DEFAULT_THRESHOLDS, NEAR, UNRANKED
from ktudash.plan.gaps import thresholds
from ktudash.plan.measure import difference, good_side, known
from ktudash.plan.names import status_name
from ktudash.plan.why import Rule, Why, has_way, missing, why
from ktudash.store import Store
from ktudash.view import View
from ktudash.words import Number, Quantity, Signed, Text, Year, msg, say

Row = Mapping[Hashable, Any]


def judged_year(store: Store, indicator: Indicator) -> int:
    """The year that the page speaks of: its last one with an actual, else the one that is reported now."""
    reported = store.actuals()
    own = reported.loc[reported["code"] == indicator.code, "year"]
    if len(own):
        return int(own.max())
    usual = store.reporting_year()
    return usual if usual in indicator.years else indicator.years[-1]


def standing(store: Store, view: View, indicator: Indicator) -> Row:
    """The indicator's row of the assessment of that year."""
    assessment = store.assessment(judged_year(store, indicator), view.figures)
    return assessment[assessment["code"] == indicator.code].to_dict("records")[0]


def reasons(store: Store, view: View, indicator: Indicator) -> Component:
    """The rule, what would change its outcome, and the pace, as a card."""
    row = standing(store, view, indicator)
    reason = why(row)
    told: list[tuple[str, Text]] = [("rule", _rule(row, reason))]
    told += [("change", sentence) for sentence in _changes(row, reason)]
    told += [("next", sentence) for sentence in _next(store, view, row, reason)]
    if row["pace"] and row["status"] != UNRANKED:  # it left the ranking: that is reported, though no place is
        told.append(("pace", row["pace"]))
    year = Year(row["year"])
    judged = reason.rule not in (Rule.NO_ACTUAL, Rule.NO_TARGET)
    return text_card(
        say(msg("indicator-why", judged=judged, year=year, status=status_name(row["status"]))),
        html.Dl(
            [
                part
                for key, of_one in groupby(told, itemgetter(0))
                for part in (
                    html.Dt(say(msg("indicator-why-part", part=key))),
                    *(html.Dd(say(sentence)) for _, sentence in of_one),
                )
            ],
            className="facts",
        ),
        foot=say(judged_by(row)),
        span=12,
        tools=help_link("attainment", view),
    )


def judged_by(row: Row) -> Text:
    """From where on this indicator is achieved, near and behind; empty where nothing is judged."""
    if not good_side(row["polarity"]):
        return ""
    if row["kind"] == "flag":
        return msg("indicator-change-flag")
    if row["kind"] == "rank":
        shape = "band" if row["target_status"] == "lower_bound" else "way" if _has_way(row) else "none"
        return msg("indicator-thresholds-place", shape=shape, near=Quantity(DEFAULT_THRESHOLDS.near * 100, "%"))
    if row["polarity"] == "down":
        return msg("indicator-thresholds-down", near=Quantity(DEFAULT_THRESHOLDS.near * 100, "%"))
    return thresholds(opens=True)


def _has_way(row: Row) -> bool:
    """Whether a place from before the plan is known, from which the target lies ahead: else nothing is near."""
    start, target = known(row["baseline"]) if row["comparable"] else None, known(row["target"])
    return target is not None and has_way(target, start, good_side(row["polarity"]))


def _figure(row: Row, value: float | None) -> Text:
    """A figure of the indicator, money as large as its target is."""
    scale = money.readable(row["unit"], row["target"])
    return Quantity(None if value is None else value * scale.factor, scale.unit, scale.decimals)


def _edge(text: Text, status: str) -> Text:
    """A band keeps its sign: only its better edge is known."""
    return msg("targets-band", value=text) if status == "lower_bound" else text


def _change(row: Row, value: float | None) -> Signed:
    if value is None:
        return Signed(None)
    scale = money.readable(row["unit"], value)
    if scale.factor != 1:
        return Signed(value * scale.factor, scale.decimals, scale.unit)
    return difference(value, row["unit"])


def _rule(row: Row, reason: Why) -> Text:
    return msg(
        "indicator-why-rule",
        rule=reason.rule,
        year=Year(row["year"]),
        actual=_edge(_figure(row, reason.actual), row["actual_status"]),
        target=_edge(_figure(row, reason.target), row["target_status"]),
        ratio=row["attainment_text"],
        has_way=reason.way is not None,
        start=Number(reason.start),
        way=Quantity(None if reason.way is None else reason.way * 100, "%", 0),
        near=Quantity(DEFAULT_THRESHOLDS.near * 100, "%"),
    )


def _changes(row: Row, reason: Why) -> Iterator[Text]:
    """What a better or a worse actual would make of the status."""
    edges = reason.edges
    if row["kind"] == "flag":
        if row["status"] == BEHIND:
            yield msg("indicator-change-flag")
        return
    if edges is None or row["status"] == UNRANKED:
        return
    near, achieved = missing(reason)
    place = row["kind"] == "rank"
    if row["status"] in (BEHIND, NEAR) and achieved is not None:
        yield msg(
            "indicator-change-better",
            kind="place" if place else "level",
            both=near is not None,
            to_near=_change(row, near),
            to_achieved=_change(row, achieved),
            near=_figure(row, edges.near),
            achieved=_figure(row, edges.achieved),
        )
    if row["status"] == NEAR and edges.near is not None:
        direction = "place" if place else _direction(reason)
        yield msg("indicator-change-behind", direction=direction, near=_figure(row, edges.near))
    if row["status"] == ACHIEVED or reason.rule is Rule.NO_ACTUAL:
        yield msg(
            "indicator-change-edges",
            reported=row["status"] == ACHIEVED,
            kind="place" if place else "level",
            direction=_direction(reason),
            both=edges.near is not None,
            near=_figure(row, edges.near),
            achieved=_figure(row, edges.achieved),
        )


def _direction(reason: Why) -> str:
    return "up" if reason.side > 0 else "down"


def _next(store: Store, view: View, row: Row, reason: Why) -> Iterator[Text]:
    """What the next target asks for beyond what was reported."""
    targets = store.series(str(row["code"]), view.figures).targets
    ahead = targets[(targets["year"] > row["year"]) & targets["value"].notna()]
    side = good_side(row["polarity"])
    if reason.actual is None or ahead.empty or not side or row["kind"] == "flag":
        return
    target = ahead.iloc[0]
    if target["status"] == "lower_bound":
        return
    asked = float(target["value"]) - reason.actual
    yield msg(
        "indicator-next",
        year=Year(target["year"]),
        target=_figure(row, float(target["value"])),
        reached=side * asked <= 0,
        change=_change(row, asked),
    )
