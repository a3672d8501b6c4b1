"""Charts of Table 8: vacancies on the map, as a ranked list, as a heatmap, and of one place by industry.

The map and the list are drawn from the same ranked rows, so they cannot disagree.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from ktudash import geography
from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Framed, Panel, Place, Point, Remark, Series, Story, Swatch
from ktudash.registry import chart, frame
from ktudash.topics.labour_market import names, rules
from ktudash.topics.labour_market.choice import PATH, PRINT, Choice, chosen
from ktudash.view import View
from ktudash.words import Listed, Message, Number, Quantity, Text, msg

Row = Mapping[Hashable, Any]


def _points(rows: pd.DataFrame, key: str, *, colours: Mapping[str, str] | None = None) -> tuple[Point, ...]:
    """A point a row at the place that column ``key`` names; some in a colour of their own."""
    made = build.points(rows, at=key)
    return tuple(replace(point, colour=(colours or {}).get(point.place, "")) for point in made)


def _republic(table: pd.DataFrame, choice: Choice) -> float:
    """The republic's printed figure, NaN where it is none."""
    rows = rules.measured(table, choice.measure)
    at = (rows["region"] == rules.REPUBLIC) & (rows["industry"] == choice.industry)
    return float(rows.loc[at, "value"].iloc[0])


def _detail(row: Row, measure: str, republic: float) -> Text:
    """Share of the republic and rank, for whoever points at a region."""
    if pd.isna(row["value"]):
        return Listed((build.note(row), msg("labour-no-rank")), "lines")
    lines: list[Text] = []
    if not math.isnan(row["share"]):
        lines.append(msg("labour-share", share=Quantity(row["share"], "%", 1), total=Number(republic)))
    elif measure != rules.NEED_PER_VACANCY and math.isnan(republic):
        lines.append(msg("labour-no-share"))
    lines.append(msg("labour-rank", rank=Number(row["rank"], 0), ranked=int(row["ranked"])))
    return Listed(tuple(lines), "lines")


def _ranked_points(ranked: pd.DataFrame, choice: Choice, republic: float) -> tuple[Point, ...]:
    made = build.points(ranked, at="region")
    rows = ranked.to_dict("records")
    return tuple(
        replace(point, detail=_detail(row, choice.measure, republic)) for point, row in zip(made, rows, strict=True)
    )


def _sub(message: Any, choice: Choice) -> Message:
    return msg(
        "labour-sub",
        chart=message,
        people=choice.measure != rules.NEED_PER_VACANCY,
        measure=names.measure(choice.measure),
        industry=names.industry_within(choice.industry),
    )


@chart("labour-map", page=PATH, span=8, table=frame("regional_vacancies"))
def region_map(table: pd.DataFrame, view: View) -> Chart:
    """The map of the 14 regions; home and the chosen region are outlined."""
    choice, _ = chosen(view, table)
    ranked = rules.ranking(table, choice.measure, choice.industry)
    framed = [Framed(rules.HOME, msg("labour-map-home", region=names.region(rules.HOME)))]
    if choice.region:
        framed.append(Framed(choice.region, msg("labour-map-chosen", region=names.region(choice.region)), "actual"))
    places = tuple(
        Place(region, names.region(region), short=msg("labour-region-short", region=region))
        for region in ranked["region"]
    )
    cities = tuple(
        Remark(msg("labour-city", city=city), city, note=msg("labour-city-note")) for city in geography.CITIES
    )
    return Chart(
        Story(
            name="labour-map",
            title=_map_title(ranked, choice),
            subtitle=_sub("map", choice),
            key=msg("labour-map-key", total=choice.industry == rules.TOTAL),
        ),
        (
            Panel(
                places,
                (
                    Series(
                        names.measure(choice.measure),
                        "actual",
                        _ranked_points(ranked, choice, _republic(table, choice)),
                    ),
                ),
                form="map",
                remarks=cities,
                framed=tuple(framed),
                swatches=(
                    Swatch("suppressed", msg("labour-legend-suppressed")),
                    Swatch("none", msg("labour-legend-none")),
                ),
            ),
        ),
        height=470,
        legend=True,
    )


def _map_title(ranked: pd.DataFrame, choice: Choice) -> Message:
    first = list(ranked.loc[ranked["value"] > 0, "region"])[:3]
    # Among these one can be first: a confidential figure has no place, a dash has.
    hidden = ranked["status"] == "suppressed"
    return msg(
        "labour-map-title",
        count=len(first),
        regions=Listed(tuple(names.region(region) for region in first)),
        hidden=bool(hidden.any()),
        of=len(ranked) - int(hidden.sum()),
        total=choice.industry == rules.TOTAL,
        measure=choice.measure,
        industry=choice.industry,
    )


@chart("labour-list", page=PATH, span=4, table=frame("regional_vacancies"))
def ranked_list(table: pd.DataFrame, view: View) -> Chart:
    """The regions as ranked bars, from the rows of the map; home is orange, the chosen one dark blue."""
    choice, _ = chosen(view, table)
    ranked = rules.ranking(table, choice.measure, choice.industry)
    focus = choice.region or rules.HOME
    colours = {choice.region: "target", rules.HOME: "home"}
    points = _ranked_points(ranked, choice, _republic(table, choice))
    high = float(ranked["value"].max()) if ranked["value"].notna().any() else 0.0
    return Chart(
        Story(
            name="labour-list",
            title=_list_title(ranked, focus, choice),
            subtitle=_sub("list", choice),
            key=msg(
                "labour-list-key",
                chosen=bool(choice.region) and choice.region != rules.HOME,
                region=names.region(focus),
                hidden=bool((ranked["status"] == "suppressed").any()),
                total=choice.industry == rules.TOTAL,
            ),
        ),
        (
            Panel(
                tuple(
                    Place(region, names.region(region), bold=region in (rules.HOME, choice.region))
                    for region in ranked["region"]
                ),
                (
                    Series(
                        names.measure(choice.measure),
                        "actual",
                        tuple(replace(point, colour=colours.get(point.place, "")) for point in points),
                        colour="part-3",
                        ink="actual",
                    ),
                ),
                form="rows",
                gap=0.3,
                axis=Axis(0.0, (high or 1.0) * 1.24),
            ),
        ),
        height=470,
    )


def _list_title(ranked: pd.DataFrame, focus: str, choice: Choice) -> Message:
    """What place the region has, whether it shares it, and among how many."""
    total, measure, industry = choice.industry == rules.TOTAL, choice.measure, choice.industry
    row = ranked[ranked["region"] == focus].iloc[0]
    region, count = names.region(focus), int(row["ranked"])
    if pd.isna(row["value"]):
        return msg(
            "labour-list-gap", region=region, status=row["status"], total=total, measure=measure, industry=industry
        )
    if count == 1:
        return msg("labour-list-only", region=region, total=total, measure=measure, industry=industry)
    return msg(
        "labour-list-place",
        region=region,
        place=int(row["rank"]),
        count=count,
        shared=bool((ranked["rank"] == row["rank"]).sum() > 1),
        all=count == len(ranked) == 14,
        total=total,
        measure=measure,
        industry=industry,
    )


@chart("labour-heat", page=PATH, span=12, table=frame("regional_vacancies"))
def heatmap(table: pd.DataFrame, view: View) -> Chart:
    """Regions by industries, sorted as asked, with the printed totals of both, which take no colour."""
    choice, _ = chosen(view, table)
    rows = rules.measured(table, choice.measure)
    down = ["republic", *_sorted(rows, "region", choice.rows, rules.regions(table))]
    across = ["total", *_sorted(rows, "industry", choice.columns, rules.industries(table))]
    body = rows[(rows["region"] != rules.REPUBLIC) & (rows["industry"] != rules.TOTAL)]
    of_all = rows[(rows["region"] == rules.REPUBLIC) & (rows["industry"] != rules.TOTAL)]
    cells = {(row["region"], row["industry"]): row for row in rows.to_dict("records")}
    series = tuple(
        Series(
            names.industry(industry),
            "actual",
            tuple(_cell(cells[region, industry]) for region in down),
            colour="home" if industry == choice.industry != rules.TOTAL else "",
        )
        for industry in across
    )
    return Chart(
        Story(
            name="labour-heat",
            title=_heat_title(table, body, choice.measure),
            subtitle=_sub("heat", choice),
            key=msg(
                "labour-heat-key",
                hidden=Number(int((body["status"] == "suppressed").sum())),
                cells=Number(len(body)),
                republic=int((of_all["status"] == "suppressed").sum()),
                industries=len(of_all),
            ),
        ),
        (
            Panel(
                tuple(
                    Place(region, names.region(region), bold=region in (rules.REPUBLIC, rules.HOME)) for region in down
                ),
                series,
                title=names.measure(choice.measure),
                form="heat",
                framed=(Framed(choice.region),) if choice.region else (),
            ),
        ),
        height=520,
    )


def _cell(row: Row) -> Point:
    (point,) = build.points(pd.DataFrame([row]), at="region")
    total = row["region"] == rules.REPUBLIC or row["industry"] == rules.TOTAL
    word: Text = msg("labour-cell", hidden=point.status == "suppressed") if point.value is None else point.label
    return replace(point, label=word, colour="page" if total else "")


def _heat_title(table: pd.DataFrame, body: pd.DataFrame, measure: str) -> Message:
    if not (body["value"] > 0).any():
        return msg("labour-heat-nothing")
    top = rules.largest(body)
    there = table[(table["region"] == top["region"]) & (table["industry"] == top["industry"])]
    both = there.set_index("measure")["value"]
    return msg(
        "labour-heat-title",
        measure=measure,
        industry=top["industry"],
        region=top["region"],
        value=Number(top["value"], 1 if measure == rules.NEED_PER_VACANCY else None),
        jobs=Number(both[rules.VACANT_JOBS]),
        need=Number(both[rules.EXPECTED_NEED]),
    )


def _sorted(measured: pd.DataFrame, axis: str, by: str, printed: Sequence[str]) -> Iterable[str]:
    """``printed`` sorted by the other dimension's row or column ``by``, unless in printed order."""
    if by == PRINT:
        return printed
    other = "industry" if axis == "region" else "region"
    rows = measured[(measured[other] == by) & measured[axis].isin(list(printed))]
    return list(rules.in_order(rows)[axis])


@chart("labour-profile", page=PATH, span=6, table=frame("regional_vacancies"))
def profile(table: pd.DataFrame, view: View) -> Chart:
    """One region's (or the republic's) industries: vacant jobs and expected need side by side, own scales."""
    choice, _ = chosen(view, table)
    of_place = table[(table["region"] == choice.place) & (table["industry"] != rules.TOTAL)]
    jobs = rules.in_order(of_place[of_place["measure"] == rules.VACANT_JOBS])
    need = (
        of_place[of_place["measure"] == rules.EXPECTED_NEED].set_index("industry").loc[jobs["industry"]].reset_index()
    )
    best = {
        name: str(rules.largest(of)["industry"])
        for name, of in (("jobs", jobs), ("need", need))
        if (of["value"] > 0).any()
    }
    some = choice.industry != rules.TOTAL
    panels = [
        _profile_panel(of, choice.industry if some else "", bare=place > 0) for place, of in enumerate((jobs, need))
    ]
    shape = "none" if "jobs" not in best else "jobs" if "need" not in best else "two"
    if shape == "two" and best["jobs"] == best["need"]:
        shape = "same"
    return Chart(
        Story(
            name="labour-profile",
            title=msg(
                "labour-profile-title",
                shape=shape,
                region=names.region(choice.place),
                jobs=names.industry_within(best.get("jobs", rules.TOTAL)),
                need=names.industry_within(best.get("need", rules.TOTAL)),
            ),
            subtitle=msg("labour-profile-sub"),
            key=msg("labour-profile-key", chosen=some, hidden=bool((of_place["status"] == "suppressed").any())),
        ),
        build.multiples(panels),
        height=560,
    )


def _profile_panel(rows: pd.DataFrame, industry: str, *, bare: bool) -> Panel:
    measure = names.measure(rows["measure"].iloc[0])
    high = float(rows["value"].max()) if rows["value"].notna().any() else 0.0
    return Panel(
        tuple(Place(key, names.industry(key)) for key in rows["industry"]),
        (
            Series(
                measure,
                "actual",
                _points(rows, "industry", colours={industry: "target"}),
                colour="part-3",
                ink="actual",
            ),
        ),
        title=measure,
        form="rows",
        bare=bare,
        axis=Axis(0.0, (high or 1.0) * 1.4),
    )
