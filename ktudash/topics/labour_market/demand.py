"""Charts of the expected need to 2025, of the text's own figures, and of the university's answer to them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.plan.attainment import attained, attainment, status
from ktudash.plan.names import status_key
from ktudash.registry import chart, frame, targets, told
from ktudash.topics.labour_market import names, rules
from ktudash.topics.labour_market.choice import PATH
from ktudash.topics.labour_market.occupations import INDUSTRY_YEARS
from ktudash.words import Listed, Message, Number, Own, Quantity, Text, Year, msg

#: First-year places of all levels.
_PLACES: Final = ("SP-1.2.2", "SP-1.2.5", "SP-1.2.8")


def _list(rows: pd.DataFrame, places: tuple[Place, ...], series: tuple[Series, ...], *, name_room: int) -> Panel:
    """Bars on their side with room for their labels."""
    return Panel(places, series, form="rows", name_room=name_room, axis=Axis(0.0, float(rows["value"].max()) * 1.2))


def _district(item: str) -> Text:
    """A district as the text names it; the city is told from its region."""
    return msg("labour-district-city") if item == "Karaganda" else Own("district", item, item)


@chart("labour-demand", page=PATH, span=6, text=told("labour_demand"))
def demand(text: pd.DataFrame) -> Chart:
    """The expected need to 2025 by district, as far as the text states it, and what is left of its total."""
    rows = rules.district_demand(text)
    survey = float(text.loc[text["measure"] == "share", "value"].iloc[0])
    total, districts = rows[rows["role"] == "total"].iloc[0], rows[rows["role"] == "district"]
    rows = rows[rows["role"] != "total"].assign(place=[row["item"] or "rest" for _, row in rows.iloc[1:].iterrows()])
    places = tuple(Place(key, msg("labour-demand-rest") if key == "rest" else _district(key)) for key in rows["place"])
    lead, name = districts.head(3), msg("labour-demand-name")
    return Chart(
        Story(
            name="labour-demand",
            title=msg(
                "labour-demand-title",
                count=len(lead),
                share=Quantity(lead["share"].sum(), "%", 0),
                total=Number(total["value"]),
                first=Year(int(total["since"])),
                last=Year(int(total["year"])),
            ),
            subtitle=msg("labour-demand-sub", first=Year(int(total["since"])), last=Year(int(total["year"]))),
            key=msg("labour-demand-key"),
            notes=(
                *(
                    msg("labour-demand-note", place=Own("district", row["item"], row["item"]), printed=row["printed"])
                    for _, row in districts[districts["status"] == "text"].iterrows()
                ),
                msg("labour-demand-base", share=Quantity(survey, "%")),
            ),
        ),
        (
            _list(
                rows,
                places,
                (
                    *build.bars(rows[rows["role"] == "district"], role="forecast", name=name, at="place"),
                    *build.bars(
                        rows[rows["role"] == "rest"],
                        role="forecast",
                        name=name,
                        at="place",
                        colour="previous",
                        ink="muted",
                    ),
                ),
                name_room=30,
            ),
        ),
        height=320,
    )


#: What a row of Table 8 prints, in the order of the stack, with its colour.
_OF_ROW: Final = (
    ("republic_jobs", "actual"),
    ("republic_need", "part-2"),
    ("regions_jobs", "part-3"),
    ("regions_need", "previous"),
)


@chart("labour-text", page=PATH, span=12, text=told("vacancies_text"), table=frame("regional_vacancies"))
def text_and_table(text: pd.DataFrame, table: pd.DataFrame) -> Chart:
    """The text's vacancies above what the rows of Table 8 print: the republic and its regions, vacancies and need."""
    rows = rules.text_against_table(text, table)
    heights = rows[[key for key, _ in _OF_ROW]].sum(axis=1)
    parts = tuple(
        build.without_labels(
            Series(
                msg("labour-text-part", part=key),
                "part",
                tuple(_people(row["industry"], row[key]) for row in rows.to_dict("records")),
                colour=colour,
                labels="inside",
            ),
            below=float(heights.max()) * 0.07,
        )
        for key, colour in _OF_ROW
    )
    of_text = Series(
        msg("labour-text-part", part="text"),
        "total",
        tuple(
            replace(_people(row["industry"], row["text"]), height=float(height), bold=True)
            for row, height in zip(rows.to_dict("records"), heights, strict=True)
        ),
        mark="text",
        in_legend=False,
    )
    whole, first = bool(rows["whole"].all()), rows.iloc[0]
    return Chart(
        Story(
            name="labour-text",
            title=msg(
                "labour-text-title",
                whole=whole,
                industry=names.industry_within(first["industry"]),
                text=Number(first["text"]),
                jobs=Number(first["republic_jobs"]),
                low=Number(rows["factor"].min(), 1),
                high=Number(rows["factor"].max(), 1),
            ),
            subtitle=msg("labour-text-sub"),
            key=msg("labour-text-key"),
            notes=(msg("labour-text-note", whole=whole, count=len(rows)),),
        ),
        (
            Panel(
                tuple(Place(key, names.industry(key)) for key in rows["industry"]),
                (*parts, of_text),
                arrangement="stack",
                gap=0.3,
                name_room=14,
                axis=build.value_axis(heights, shown=False),
            ),
        ),
        height=420,
        legend=True,
    )


def _people(place: str, value: float) -> Point:
    return Point(place, float(value), shown=Quantity(value, "people"), label=Number(value))


@chart("labour-shares", page=PATH, span=6, text=told("industry_shares"))
def shares(text: pd.DataFrame) -> Chart:
    """Industry shares of the shortage by 2025, as bars: four parts are one too many for a pie."""
    *first, last = text["value"]
    said: tuple[Text, ...] = (*(Number(value) for value in first), Quantity(last, "%"))
    year = Year(int(text["year"].iloc[0]))
    return Chart(
        Story(
            name="labour-shares",
            title=msg("labour-shares-title", shares=Listed(said), year=year),
            subtitle=msg("labour-shares-sub", year=year),
            key=msg("labour-shares-key"),
            notes=(msg("labour-shares-note", share=Quantity(text["value"].iloc[0], "%")), *_of_product(text)),
        ),
        (
            _list(
                text,
                tuple(Place(item, Own("item", item, item)) for item in text["item"]),
                build.bars(text, role="forecast", name=msg("labour-shares-name"), at="item"),
                name_room=24,
            ),
        ),
        height=230,
    )


def _of_product(text: pd.DataFrame) -> tuple[Message, ...]:
    """That some of these shares are those of the gross product, where they are."""
    found = rules.shares_of_product(text)
    if not found:
        return ()
    shares = tuple(
        msg(
            "labour-shares-part",
            share=Quantity(share, "%", 1),
            industry=Own("item-within", item, item.lower()),
        )
        for item, share in found.items()
    )
    return (msg("labour-shares-product", shares=Listed(shares)),)


@chart("labour-need", page=PATH, span=6, text=told("republic_need"))
def republic_need(text: pd.DataFrame) -> Chart:
    """The republic's need for personnel by education, without the total."""
    parts = text[text["item"] != "Total"]
    people, by_item = parts[parts["measure"] == "people"], parts[parts["measure"] == "share"].set_index("item")["value"]
    places = tuple(
        Place(item, msg("labour-need-place", people=Own("item", item, item), share=Quantity(by_item[item], "%")))
        for item in people["item"]
    )
    return Chart(
        Story(
            name="labour-need",
            title=msg(
                "labour-need-title",
                share=Quantity(by_item["Higher education"], "%"),
                total=Number(text.loc[text["item"] == "Total", "value"].iloc[0]),
                higher=Number(people.loc[people["item"] == "Higher education", "value"].iloc[0]),
                year=Year(int(people["year"].iloc[0])),
            ),
            subtitle=msg("labour-need-sub", year=Year(int(people["year"].iloc[0]))),
            notes=tuple(
                note
                for row in people.to_dict("records")
                for note in build.correction_notes(
                    people[people["item"] == row["item"]], Own("item", row["item"], row["item"])
                )
            ),
        ),
        (
            _list(
                people,
                places,
                build.bars(people, role="actual", name=msg("labour-need-name"), at="item"),
                name_room=30,
            ),
        ),
        height=290,
    )


@chart(
    "labour-programmes",
    page=PATH,
    span=12,
    table=frame("occupation_vacancies"),
    graduates=frame("employment", measure="graduates", funding="total"),
    intake=targets(*_PLACES, leads=False),
    employed=targets("SP-1.3.3", leads=False),
)
def programmes(table: pd.DataFrame, graduates: pd.DataFrame, intake: pd.DataFrame, employed: pd.DataFrame) -> Chart:
    """Need, graduates and targets side by side, each with its own scale and nothing worked out between them."""
    found = rules.outline_totals(table)
    of_years = found[found["year"].isin(INDUSTRY_YEARS)]
    finished, places = rules.yearly_sums(graduates), rules.yearly_sums(intake)
    now, last = finished.iloc[-1], places.iloc[-1]
    alike = (of_years["printed"] == of_years["all_rows"]).nunique() == 1
    printed = tuple(
        msg("labour-programmes-total", value=Number(row["printed"]), year=Year(int(row["year"])))
        for row in of_years.to_dict("records")
    )
    panels = []
    for kind, rows, role in (
        ("vacancies", rules.counted_once_by_year(found, INDUSTRY_YEARS), "actual"),
        ("graduates", finished, "actual"),
        ("places", places, "target"),
        ("employed", employed, "target"),
    ):
        name: Message = msg("labour-programmes-panel", kind=kind)
        series = build.bars(rows, role=role, name=name)  # type: ignore[arg-type]
        panels.append(
            build.yearly(
                series,
                rows,
                title=name,
            )
        )
    return Chart(
        Story(
            name="labour-programmes",
            title=_admitted(places)
            or msg(
                "labour-programmes-title",
                graduates=Number(now["value"]),
                year=Year(int(now["year"])),
                places=Number(last["value"]),
                last=Year(int(last["year"])),
            ),
            subtitle=Listed((*_employed(employed), msg("labour-programmes-sub")), "sentence"),
            key=msg("labour-programmes-key"),
            notes=(
                msg("labour-programmes-totals", alike=alike, totals=Listed(printed, "comma")),
                msg("labour-programmes-note"),
            ),
        ),
        build.multiples(panels),
        height=300,
        title_room=30,
    )


def _admitted(places: pd.DataFrame) -> Message | None:
    """How many were admitted in the last year that reports every level, against what was planned."""
    known = build.reported_in(places)
    if known.empty:
        return None
    row = places[places["year"] == known["year"].max()].iloc[0]
    actual, asked = float(row["actual"]), float(row["value"])
    ratio = attainment(actual, asked, "up").value
    return msg(
        "labour-programmes-admitted",
        actual=Number(actual),
        year=Year(int(row["year"])),
        short=actual < asked,
        gap=Number(abs(actual - asked)),
        asked=Number(asked),
        has_ratio=ratio is not None,
        attainment=attained(ratio),
        status=status_key(status(actual, asked, "up")),
    )


def _employed(rows: pd.DataFrame) -> tuple[Message, ...]:
    """The last reported share of employed graduates and its target."""
    known = build.reported_in(rows)
    if known.empty:
        return ()
    row = rows[rows["year"] == known["year"].max()].iloc[0]
    share = Quantity(float(row["actual"]), row["unit"])
    target = build.shown(row, target=True)
    return (msg("labour-programmes-employed", share=share, year=Year(int(row["year"])), target=target),)
