"""Charts of Table 9: vacancies for specialists in Karaganda and its region, by industry and by occupation."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Point, Series, Story
from ktudash.registry import chart, frame
from ktudash.topics.labour_market import rules
from ktudash.topics.labour_market.choice import PATH
from ktudash.words import Listed, Message, Number, Own, Quantity, Text, Year, msg

#: Table 9 counts 2018 by occupation and these by industry.
INDUSTRY_YEARS: Final = (2019, 2020)
OCCUPATION_YEAR: Final = 2018
_MOST_SHOWN: Final = 12

#: How Table 9 calls the section of industry, as it stands before a noun.
_INDUSTRY: Final = "Industrial"


def printed_name(name: str) -> Own:
    """A printed label of Table 9."""
    return Own("occupation", name, name)


def _indented(name: str, depth: int) -> Text:
    """A row's name with a sign for every row above that it is a part of."""
    text: Text = printed_name(name)
    for _ in range(depth):
        text = msg("labour-part-of", name=text)
    return text


def _outline(rows: pd.DataFrame) -> tuple[Place, ...]:
    """The printed rows in order, their depth in their names, groups on top bold."""
    return tuple(
        Place(
            str(row["line"]), _indented(row["name"], int(row["depth"])), bold=bool(row["depth"] == 0 and row["group"])
        )
        for row in rows.drop_duplicates("line").to_dict("records")
    )


@chart("labour-industries", page=PATH, span=6, table=frame("occupation_vacancies"))
def industries(table: pd.DataFrame) -> Chart:
    """The industries of Table 9, a panel a year; a note names rows that are not the sum of their parts."""
    rows = rules.outline(table, "industry")
    rows = rows[rows["year"].isin(INDUSTRY_YEARS)]
    years = sorted({int(year) for year in rows["year"]})
    first, last = years[0], years[-1]
    name, before, now = _largest_section(rows, first, last)
    amiss = rules.parts_amiss(rows)
    parts = amiss.loc[(amiss["name"] == name) & (amiss["year"] == last), "parts"].tolist()
    high = float(rows["value"].max())
    panels = [
        Panel(
            _outline(rows),
            build.bars(
                rows[rows["year"] == year],
                role="previous" if year < last else "actual",
                name=Year(year),
                at="line",
            ),
            title=Year(year),
            form="rows",
            name_room=36,
            bare=year > first,
            axis=Axis(0.0, high * 1.35),
        )
        for year in years
    ]
    return Chart(
        Story(
            name="labour-industries",
            title=msg(
                "labour-industries-title",
                industry=name == _INDUSTRY,
                section=printed_name(name),
                amiss=bool(parts),
                parts=Number(parts[0] if parts else None),
                before=Number(before),
                now=Number(now),
                first=Year(first),
                last=Year(last),
            ),
            subtitle=msg("labour-industries-sub", first=Year(first), last=Year(last)),
            key=msg("labour-industries-key"),
            notes=(msg("labour-industries-note", first=Year(first), last=Year(last)), *_amiss(rows)),
        ),
        build.multiples(panels),
        height=1400,
    )


def _largest_section(rows: pd.DataFrame, first: int, last: int) -> tuple[str, float, float]:
    """The section with most vacancies in the last year among those printed in all: name, before, now."""
    sections = rows[rows["depth"] == 0].dropna(subset="value")
    both = sections[sections.groupby("line")["year"].transform("nunique") == rows["year"].nunique()]
    top = rules.largest(both[both["year"] == last])
    before = both.loc[(both["line"] == top["line"]) & (both["year"] == first), "value"].iloc[0]
    return str(top["name"]), float(before), float(top["value"])


def _amiss(rows: pd.DataFrame) -> tuple[Message, ...]:
    found = rules.parts_amiss(rows)
    if found.empty:
        return ()
    sentences = tuple(
        msg(
            "labour-industries-amiss-row",
            name=printed_name(row["name"]),
            year=Year(int(row["year"])),
            value=Number(row["value"]),
            parts=Number(row["parts"]),
        )
        for row in found.to_dict("records")
    )
    return (msg("labour-industries-amiss", rows=Listed(sentences, "semicolon")),)


@chart("labour-occupations", page=PATH, span=6, table=frame("occupation_vacancies"))
def occupations(table: pd.DataFrame) -> Chart:
    """All occupations and groups of 2018 as printed, beside the printed TOTAL."""
    rows = rules.outline(table, "occupation")
    rows = rows[rows["year"] == OCCUPATION_YEAR]
    total = table[(table["kind"] == "total") & (table["year"] == OCCUPATION_YEAR)].iloc[0]
    added, year = float(rows["value"].sum()), Year(OCCUPATION_YEAR)
    series = tuple(
        one
        for role, name, of in (
            ("previous", msg("labour-group"), rows[rows["group"]]),
            ("actual", msg("labour-single"), rows[~rows["group"]]),
        )
        for one in build.bars(of, role=role, name=name, at="line")  # type: ignore[arg-type]
    )
    return Chart(
        Story(
            name="labour-occupations",
            title=msg(
                "labour-occupations-title",
                agree=added == total["value"],
                once=Number(rules.counted_once(table, OCCUPATION_YEAR)),
                total=Number(total["value"]),
                sum=Number(added),
                year=year,
            ),
            subtitle=msg("labour-occupations-sub", year=year),
            key=msg("labour-occupations-key"),
            notes=(msg("labour-occupations-note", year=year), *_corrections(rows)),
        ),
        (
            Panel(
                _outline(rows),
                series,
                form="rows",
                name_room=60,
                gap=0.3,
                axis=Axis(0.0, float(rows["value"].max()) * 1.2),
            ),
        ),
        height=1400,
    )


def _corrections(rows: pd.DataFrame) -> tuple[Message, ...]:
    return tuple(
        note
        for _, row in rows[rows["reason"] != ""].iterrows()
        for note in build.correction_notes(rows[rows["line"] == row["line"]], printed_name(row["name"]))
    )


@chart("labour-top-occupations", page=PATH, span=12, table=frame("occupation_vacancies"))
def top_occupations(table: pd.DataFrame) -> Chart:
    """The largest single occupations; groups and their headings are left out."""
    rows = rules.single_occupations(table).head(_MOST_SHOWN)
    year, first, second = Year(int(rows["year"].iloc[0])), rows.iloc[0], rows.iloc[1]
    places = tuple(Place(str(row["line"]), printed_name(row["name"])) for row in rows.to_dict("records"))
    return Chart(
        Story(
            name="labour-top-occupations",
            title=msg(
                "labour-top-title",
                first=printed_name(first["name"]),
                value=Number(first["value"]),
                second=Number(second["value"]),
                year=year,
            ),
            subtitle=msg("labour-top-sub", count=len(rows), year=year),
            key=msg("labour-top-key"),
            notes=_corrections(rows),
        ),
        (
            Panel(
                places,
                build.bars(rows, role="actual", name=year, at="line"),
                form="rows",
                name_room=70,
                axis=Axis(0.0, float(rows["value"].max()) * 1.16),
            ),
        ),
        height=460,
    )


@chart("labour-totals", page=PATH, span=12, table=frame("occupation_vacancies"))
def totals(table: pd.DataFrame) -> Chart:
    """Printed TOTAL, sum of all rows and sum counted once, a panel a year."""
    found = rules.outline_totals(table)
    last = found.iloc[-1]
    rows = found.to_dict("records")
    panels = [_three_sums(row, bare=number > 0) for number, row in enumerate(rows)]
    return Chart(
        Story(
            name="labour-totals",
            title=msg(
                "labour-totals-title",
                year=Year(int(last["year"])),
                once=Number(last["once"]),
                printed=Number(last["printed"]),
            ),
            subtitle=msg("labour-totals-sub"),
            key=msg("labour-totals-key"),
            notes=(*(_said(row, table) for row in rows), msg("labour-totals-once")),
        ),
        build.multiples(panels),
        height=180,
    )


def _three_sums(row: dict[Hashable, Any], *, bare: bool) -> Panel:
    name = msg("labour-totals-row", year=Year(int(row["year"])))
    sums = (("printed", row["printed"], ""), ("all", row["all_rows"], "neutral"), ("once", row["once"], "neutral"))
    points = tuple(
        Point(key, float(value), shown=Quantity(value, "people"), label=Number(value), colour=colour)
        for key, value, colour in sums
    )
    places = tuple(Place(key, msg("labour-totals-kind", kind=key)) for key, *_ in sums)
    return Panel(
        places,
        (Series(name, "actual", points),),
        title=Year(int(row["year"])),
        form="rows",
        bare=bare,
        axis=Axis(0.0, 1.5 * max(float(value) for _, value, _ in sums)),
    )


def _said(row: dict[Hashable, Any], table: pd.DataFrame) -> Message:
    """What makes up a printed total, as a sentence."""
    year, printed, everything = Year(int(row["year"])), Number(row["printed"]), Number(row["all_rows"])
    if row["repeated"]:
        found = table[(table["name"] == row["repeated"]) & (table["year"] == row["year"])].iloc[0]
        return msg(
            "labour-totals-repeat",
            year=year,
            all=everything,
            printed=printed,
            value=Number(found["value"]),
            parent=printed_name(found["parent"]),
            name=printed_name(row["repeated"]),
        )
    if row["printed"] == row["all_rows"]:
        return msg("labour-totals-same", year=year, printed=printed)
    return msg("labour-totals-off", year=year, all=everything, printed=printed)
