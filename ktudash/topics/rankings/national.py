"""Charts of national rankings: the place by IQAA, specialties in the top ten, and what the text tells."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Story, Zone
from ktudash.registry import chart, frame, heading, targets, told
from ktudash.topics.rankings import rules
from ktudash.topics.rankings.charts import PATH
from ktudash.topics.rankings.marks import places, rank_axis, ranking_name, told_name
from ktudash.words import Number, Own, Quantity, Text, Year, msg


@chart(
    "national-rankings",
    page=PATH,
    span=7,
    rankings=frame("national_rankings"),
    in_text=told("national_rankings_text", measure="programmes", supports=True),
)
def national(rankings: pd.DataFrame, in_text: pd.DataFrame) -> Chart:
    """Table 12: the place by IQAA, and the numbers of specialties in the top ten of Atameken and IAAR."""
    series = rules.by_ranking(rankings)
    years = series["iqaa"]["year"]
    of_two = {name: [Number(value) for value in rows["value"].tail(2)] for name, rows in series.items()}
    of_all = rules.out_of(series["iaar"])
    panels = []
    for ranking, rows in series.items():
        name = ranking_name(ranking)
        if ranking == "iaar" and of_all is not None:
            name = msg("rankings-name-of", all=of_all)
        if ranking in ("atameken", "iaar"):
            drawn = build.bars(rows, role="actual", name=name, decimals=0)
            axis = build.value_axis(rows["value"], shown=False)
        else:
            drawn, axis = places(rows, role="actual", name=name), rank_axis(float(rows["value"].max()) + 1.0)
        panels.append(Panel(build.years(rows["year"]), drawn, title=name, years=True, axis=axis))
    return Chart(
        Story(
            name="national-rankings",
            title=msg(
                "rankings-national-title",
                before=Year(int(years.iloc[-2])),
                year=Year(int(years.max())),
                iqaa_before=of_two["iqaa"][0],
                iqaa=of_two["iqaa"][1],
                all=Number(of_all),
                iaar_before=of_two["iaar"][0],
                iaar=of_two["iaar"][1],
            ),
            subtitle=msg("rankings-national-sub", since=Year(int(years.min())), year=Year(int(years.max()))),
            key=msg("rankings-national-key"),
            notes=(
                msg(
                    "rankings-national-note",
                    year=Year(int(years.max())),
                    text=Number(rules.of_told(in_text, "top_ten")),
                    table=of_two["atameken"][1],
                ),
            ),
        ),
        build.multiples(panels),
        height=365,
        title_room=24,
    )


@chart(
    "national-places",
    page=PATH,
    span=5,
    in_text=told("national_rankings_text", measure="rank"),
    aim=heading("CD-T3.2", point="to"),
)
def national_places(in_text: pd.DataFrame, aim: pd.DataFrame) -> Chart:
    """Places of one year by ranking, as the text has them, against the top that the Conceptual Directions ask for."""
    top, year = int(aim["value"].iloc[0]), Year(int(in_text["year"].max()))
    (dots,) = build.line(in_text, role="actual", name=msg("rankings-places"), at="item", side="top", size=15)
    return Chart(
        Story(
            name="national-places",
            title=msg(
                "rankings-places-title",
                technical=Number(rules.of_told(in_text, "iqaa_technical")),
                all=Number(rules.of_told(in_text, "iaar_general")),
                year=year,
                aim=top,
            ),
            subtitle=msg("rankings-places-sub", year=year),
            key=msg("rankings-places-key", aim=top),
        ),
        (
            Panel(
                tuple(Place(item, told_name(item)) for item in in_text["item"]),
                (replace(dots, mark="dot"),),
                axis=Axis(
                    low=-0.2,
                    high=max(top, float(in_text["value"].max())) + 1.2,
                    shown=True,
                    descending=True,
                    ticks=tuple(float(place) for place in range(1, top + 1)),
                    grid=False,
                ),
                zones=(Zone(-0.2, top + 0.5, msg("rankings-places-aim", aim=top), ink="target", side="end"),),
                name_room=12,
            ),
        ),
        height=330,
    )


@chart(
    "atameken-programmes",
    page=PATH,
    span=6,
    programmes=told("national_rankings_text", measure="programmes"),
    table=frame("national_rankings", ranking="atameken"),
)
def programmes(programmes: pd.DataFrame, table: pd.DataFrame) -> Chart:
    """Programmes in Atameken's ranking by the text; a note where Table 12 counts others for the year."""
    rows = programmes.assign(item=programmes["item"].map(rules.TOLD)).sort_values("value", ascending=False)
    count = rows.set_index("item")["value"]
    year = Year(int(rows["year"].max()))
    in_table = float(table.sort_values("year")["value"].iloc[-1])
    notes: tuple[Text, ...] = ()
    if in_table != count["top_ten"]:
        notes = (msg("rankings-programmes-note", table=Number(in_table), year=year, text=Number(count["top_ten"])),)
    return Chart(
        Story(
            name="atameken-programmes",
            title=msg(
                "rankings-programmes-title",
                top=Number(count["top_ten"]),
                all=Number(count["assessed"]),
                first=Number(count["first"]),
                year=year,
            ),
            subtitle=msg("rankings-programmes-sub", year=year),
            key=msg("rankings-programmes-key"),
            notes=notes,
        ),
        (
            Panel(
                tuple(Place(item, msg("rankings-told", item=item)) for item in rows["item"]),
                build.bars(rows, role="actual", name=msg("rankings-programmes"), at="item", decimals=0),
                form="rows",
                axis=Axis(low=0.0, high=1.1 * float(rows["value"].max())),
            ),
        ),
        height=250,
    )


@chart("atameken-improvement", page=PATH, span=6, plan=targets("SP-1.3.2"))
def improvement(plan: pd.DataFrame) -> Chart:
    """The target SP-1.3.2; the register's doubt about what the percentage is measured on is its note."""
    plan = plan.sort_values("year")
    first, end, name = plan.iloc[0], plan.iloc[-1], msg("rankings-improvement")
    years = {"first": Year(int(first["year"])), "year": Year(int(end["year"]))}
    doubt: tuple[Text, ...] = (Own("doubt", first["code"], first["doubt"]),) if first["doubt"] else ()
    series = build.bars(plan, role="target", name=name)
    return Chart(
        Story(
            name="atameken-improvement",
            title=msg(
                "rankings-improvement-title",
                end=Quantity(end["value"], "%"),
                start=Quantity(first["value"], "%"),
                first=years["first"],
                year=years["year"],
            ),
            subtitle=msg("rankings-improvement-sub", first=years["first"], year=years["year"]),
            key=msg("rankings-improvement-key", reported=build.was_reported(plan)),
            notes=(*doubt, *build.correction_notes(plan, name)),
        ),
        (build.yearly(series, plan),),
        height=250,
    )
