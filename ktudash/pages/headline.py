"""The headline figures of Home: for each its indicator, its history before the plan, and the page that tells more."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from ktudash.catalog import Indicator
from ktudash.components.audit.mark import mark, of_code
from ktudash.components.tile import Judgement, Tile
from ktudash.money import FACTORS, of_measure, scaled
from ktudash.plan.attainment import STATUS_ROLE
from ktudash.plan.findings import figure
from ktudash.plan.measure import known
from ktudash.plan.names import status_name
from ktudash.plan.paths import short_name
from ktudash.plan.scoreboard import JUDGED
from ktudash.plan.standing import Point, Standing, standing
from ktudash.store import Store
from ktudash.topics.graduates.rules import by_reading, of_all_levels, reading, readings, turn
from ktudash.topics.students.rules import full_time
from ktudash.view import View
from ktudash.words import Number, Quantity, Text, Year, msg

#: How many tiles stand in a row: a line with fewer headlines shows more of its own indicators.
MOST: Final = 7

#: What a tile counts in, where the indicator's own unit makes figures of six digits.
_READ_IN: Final = {"thousand tenge": "mln tenge"}

#: Growth from here on is written as a factor: "+ 260 %" is not read as "3.6 times".
_FACTOR_FROM: Final = 200


_ROLE: Final[Mapping[str, Judgement]] = {"good": "good", "warn": "warn", "bad": "bad", "neutral": "neutral"}


@dataclass(frozen=True)
class Headline:
    """An indicator that Home shows. ``before`` gives its comparable figures from before the plan, by year.

    ``unit_named``: the name of its tile says what it is counted in.
    """

    name: str
    code: str
    page: str
    before: Callable[[Store, str], pd.DataFrame] | None = None
    unit_named: bool = False


def _students(store: Store, figures: str) -> pd.DataFrame:
    return full_time(store.frame("contingent", figures), "total")


def _money(measure: str) -> Callable[[Store, str], pd.DataFrame]:
    return lambda store, figures: of_measure(store.frame("finance", figures), measure)


def _degrees(store: Store, figures: str) -> pd.DataFrame:
    told = store.frame("text_figures", figures)
    of_teachers = (
        (told["topic"] == "degree_holders") & (told["measure"] == "share") & (told["item"] == "Teaching staff")
    )
    return told[of_teachers]


def _patents(store: Store, figures: str) -> pd.DataFrame:
    titles = store.frame("protection_titles", figures)
    return titles[titles["protection_title"] == "patent"]


def _qs(store: Store, figures: str) -> pd.DataFrame:
    rankings = store.frame("international_rankings", figures)
    return rankings[rankings["ranking"] == "qs_wur"]


def in_work(store: Store, figures: str) -> pd.DataFrame:
    """Graduates of all levels in work, % as one reads it: whom the target of employment is about."""
    employment = store.frame("employment", figures)
    rows = of_all_levels(employment, reading(readings(employment), "without_entrants"))
    return rows.assign(value=rows["value"].round(1))


HEADLINES: Final = (
    Headline("students", "SP-1.2.1", "/students", _students),
    Headline("employment", "SP-1.3.3", "/graduates", in_work),
    Headline("patents", "SP-2.5.7", "/research", _patents),
    Headline("qs", "SP-3.3.1", "/rankings", _qs),
    Headline("degrees", "SP-6.4.1", "/teaching", _degrees),
    Headline("income", "CD-T1.1", "/finance", _money("income"), unit_named=True),
    Headline("profit", "CD-T1", "/finance", _money("net_profit"), unit_named=True),
)


def tiles(store: Store, view: View, assessment: pd.DataFrame) -> list[Tile]:
    """The headlines of the view's line, or of all. A line with few shows more of its judged indicators."""
    chosen = [one for one in HEADLINES if view.line in ("", store.catalog.indicators[one.code].line_id)]
    if view.line:
        judged = assessment[assessment["status"].isin(JUDGED) & ~assessment["code"].isin(one.code for one in chosen)]
        first_of_each_task = judged.assign(again=judged["task"].duplicated()).sort_values("again", kind="stable")
        chosen += [Headline("", str(code), "") for code in first_of_each_task["code"].head(MOST - len(chosen))]
    return [made for one in chosen if (made := _tile(store, view, one)) is not None]


def _tile(store: Store, view: View, one: Headline) -> Tile | None:
    indicator = store.catalog.indicators[one.code]
    series = store.series(one.code, view.figures)
    actuals = store.actuals()
    actuals = actuals[actuals["code"] == one.code].assign(unit=indicator.unit)
    history = one.before(store, view.figures) if one.before else series.baseline
    unit = _READ_IN.get(indicator.unit, indicator.unit)
    rows = [scaled(rows, unit) if unit != indicator.unit else rows for rows in (history, actuals, series.targets)]
    at = standing(*rows, kind=indicator.kind, unit=unit, polarity=indicator.polarity)
    if at is None:
        return None
    shown = unit if unit == "%" else ""  # others are named once, by the label or beside the target
    judged = _judged(store, view, one, at)
    disputed = one.name == "employment" and not at.reported and _readings_disagree(store, view.figures)
    return Tile(
        label=msg("home-tile", tile=one.name) if one.name else short_name(indicator.code, indicator.short_name),
        value=msg("home-tile-unranked") if at.last.value is None else _figure(at.last, shown),
        standing="" if judged is None else _standing(judged, unit, "" if one.unit_named else unit),
        judgement="neutral" if judged is None else _ROLE[STATUS_ROLE[judged["status"]]],
        change=_change(at, shown, indicator, disputed=disputed),
        change_judgement="neutral" if at.better is None or disputed else "good" if at.better else "bad",
        foot=msg(
            "home-tile-foot",
            when="before" if not at.reported else "now" if at.last.year == store.reporting_year() else "earlier",
            year=Year(at.last.year),
            asked=at.ahead is not None,
            ahead_year=Year((at.ahead or at.last).year),
            ahead=_figure(at.ahead, shown) if at.ahead else "",
        ),
        href=view.href(one.page or f"/targets/{one.code}"),
        course=at.course,
        descending=indicator.kind == "rank",
        audited=mark(of_code(store, one.code, view.figures), view),
    )


def _judged(store: Store, view: View, one: Headline, at: Standing) -> dict[Hashable, Any] | None:
    """The indicator's row in the assessment of its last reported year, so that a tile judges as every page does."""
    if not at.reported:
        return None
    assessment = store.assessment(at.last.year, view.figures)
    return assessment[assessment["code"] == one.code].to_dict("records")[0]


def _readings_disagree(store: Store, figures: str) -> bool:
    """Whether the rate of bachelors in work rises by one reading of Table 2 and falls by another."""
    return len({turn(rows) for rows in by_reading(store.frame("employment", figures)).values()}) > 1


def _figure(point: Point, unit: str) -> Text:
    return "" if point.value is None else figure(point.value, unit, band=point.band)


def _standing(row: Mapping[Hashable, Any], unit: str, shown: str) -> Text:
    """A row of the assessment in words, its target in ``unit`` and with ``shown`` behind it."""
    target = known(row["target"])
    if target is not None and unit != row["unit"]:
        target *= FACTORS[row["unit"], unit]
    band = row["target_status"] == "lower_bound"
    return msg(
        "home-tile-standing",
        shape="none" if target is None else "ratio" if row["attainment_text"] else "plain",
        attained=row["attainment_text"],
        target=_figure(Point(int(row["year"]), target, band), shown),
        status=status_name(row["status"]),
        year=Year(int(row["year"])),
    )


def _change(at: Standing, unit: str, indicator: Indicator, *, disputed: bool) -> Text:
    before, change = at.before, at.change
    if disputed or before is None or at.by == "none":
        return msg(
            "home-tile-change",
            by="readings" if disputed else "none",
            reported=at.reported,
            before="",
            before_year="",
            amount="",
            direction="",
        )
    times = at.by == "percent" and change is not None and change >= _FACTOR_FROM
    higher = change is not None and (change > 0) != (indicator.kind == "rank")
    return msg(
        "home-tile-change",
        by="times" if times else at.by,
        reported=at.reported,
        before=_figure(before, unit),
        before_year=Year(before.year),
        amount=_amount(at, times=times),
        direction="same" if not change else "up" if higher else "down",
    )


def _amount(at: Standing, *, times: bool) -> Text:
    if at.change is None:
        return ""
    if times:
        return Number(1 + at.change / 100, 1)
    match at.by:
        case "places":
            return Quantity(abs(at.change), "places")
        case "points":
            return Quantity(abs(at.change), "percentage points", 1)
        case _:
            return Quantity(abs(at.change), "%", 1)
