"""Charts of degrees, of accreditation, and of what the plan asks of staff and of electronic teaching."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Place, Story
from ktudash.registry import chart, frame, targets, told
from ktudash.topics.teaching import rules
from ktudash.topics.teaching.parts import (
    PATH,
    by_year,
    first_year,
    indicator,
    last_year,
    remarks,
    targets_beside,
)
from ktudash.words import Message, Number, Quantity, Year, msg

AGENCIES: Final = ("kazsee", "iaar", "iqaa", "acquin", "total")

#: Items of the topic ``staff`` of the text.
_HOLDERS: Final = "Candidates and doctors of sciences, PhDs"
_TEACHERS: Final = "Teachers"

#: Who has which degree, the many first.
_DEGREES: Final = ("SP-6.4.3", "SP-6.4.4", "SP-6.4.2")


def _percent(value: float) -> Quantity:
    return Quantity(value, "%")


@chart(
    "degree-holders", page=PATH, span=6, text=told("degree_holders"), staff=told("staff"), target=targets("SP-6.4.1")
)
def degree_share(text: pd.DataFrame, staff: pd.DataFrame, target: pd.DataFrame) -> Chart:
    """SP-6.4.1: the share of degree holders, actual and target; ``staff``: people, whose share a note works out."""
    actual = text.sort_values("year")
    last, first_goal, final = actual.iloc[-1], target.iloc[0], target.iloc[-1]
    name = msg("teaching-degrees-name")
    series = (*build.bars(actual, role="actual", name=name), *build.bars(target, role="target", name=name))
    return Chart(
        Story(
            name="degree-holders",
            title=msg(
                "teaching-degrees-title",
                actual=_percent(last["value"]),
                last=last_year(actual),
                next=_percent(first_goal["value"]),
                year=Year(int(first_goal["year"])),
                final=_percent(final["value"]),
                final_year=Year(int(final["year"])),
            ),
            subtitle=msg(
                "teaching-degrees-sub",
                start=Year(int(first_goal["year"])),
                end=Year(int(final["year"])),
                first=first_year(actual),
                last=last_year(actual),
            ),
            key=msg("teaching-bars-key"),
            notes=(*remarks(target, "doubt"), *_counted(staff, last)),
        ),
        (
            build.yearly(
                series,
                actual,
                target,
                gap=0.25,
            ),
        ),
    )


def _counted(staff: pd.DataFrame, last: pd.Series) -> tuple[Message, ...]:
    """A sentence where the people whom the text counts give another share than it prints for that year."""
    people = staff[staff["year"] == last["year"]].set_index("item")["value"]
    part, whole = people.get(_HOLDERS), people.get(_TEACHERS)
    if part is None or not whole or round(part / whole * 100) == last["value"]:
        return ()
    return (
        msg(
            "teaching-degrees-counted",
            part=Number(part),
            whole=Number(whole),
            share=Quantity(part / whole * 100, "%", 1),
            printed=_percent(last["value"]),
            year=Year(int(last["year"])),
        ),
    )


@chart(
    "degree-holders-by-degree",
    page=PATH,
    span=6,
    numbers=targets("SP-6.4.2", "SP-6.4.3", "SP-6.4.4"),
)
def degree_numbers(numbers: pd.DataFrame) -> Chart:
    """SP-6.4.2 to 6.4.4: how many of each degree, side by side on one scale."""
    sums = numbers.groupby("year")["value"].sum()
    first, last = int(sums.index[0]), int(sums.index[-1])
    panels = build.targets_beside((indicator(code), numbers[numbers["code"] == code]) for code in _DEGREES)
    high = max(panel.axis.high or 0.0 for panel in panels)
    return Chart(
        Story(
            name="degree-holders-by-degree",
            title=msg(
                "teaching-numbers-title",
                before=Number(sums[first]),
                now=Number(sums[last]),
                first=Year(first),
                last=Year(last),
            ),
            subtitle=msg("teaching-numbers-sub", first=Year(first), last=Year(last)),
            key=msg("teaching-numbers-key", reported=build.was_reported(numbers)),
            notes=remarks(numbers[numbers["code"] == "SP-6.4.3"], "doubt"),
        ),
        tuple(
            replace(panel, axis=replace(panel.axis, high=high), places=build.short_years(panel.places))
            for panel in panels
        ),
        height=290,
    )


@chart(
    "accreditation",
    page=PATH,
    span=6,
    table=frame("accreditation"),
    text=told("accreditation_text"),
    programmes=told("programmes", item="Total"),
)
def agencies(table: pd.DataFrame, text: pd.DataFrame, programmes: pd.DataFrame) -> Chart:
    """Table 10: programmes accredited in the year by agency, a panel a year; notes set the text beside it."""
    parts, total = table[table["agency"] != "total"], table[table["agency"] == "total"]
    largest = parts.sort_values("value", ascending=False).iloc[0]
    sums = parts.groupby("year")["value"].sum()
    counted = text[text["measure"] == "number"].set_index("year")["value"]
    title = msg(
        "teaching-agencies-title",
        agency=largest["agency"],
        count=Number(largest["value"]),
        year=Year(int(largest["year"])),
    )
    doubts: list[Message] = []
    for _, row in total[total["value"].notna()].iterrows():
        year = int(row["year"])
        if sums[year] == row["value"]:
            continue
        added, printed = Number(sums[year]), Number(row["value"])
        title = msg("teaching-agencies-differ", sum=added, printed=printed, year=Year(year))
        agrees = counted.get(year) == row["value"]
        doubts.append(
            msg(
                "teaching-agencies-doubt",
                agrees=bool(agrees),
                text=Number(counted.get(year)),
                sum=added,
                printed=printed,
                year=Year(year),
            )
        )
    every = float(programmes["value"].iloc[0])
    shares = tuple(
        msg(
            "teaching-agencies-share",
            year=Year(int(row["year"])),
            share=Quantity(row["value"], "%", 1),
            accredited=Number(counted.sum()),
            programmes=Number(every),
            own=Quantity(100 * counted.sum() / every, "%", 1),
            fits=rules.whole_of(float(counted.sum()), float(row["value"])),
        )
        for _, row in text[text["measure"] == "share"].iterrows()
        if round(100 * counted.sum() / every, 1) != row["value"]
    )
    return Chart(
        Story(
            name="accreditation",
            title=title,
            subtitle=msg("teaching-agencies-sub", first=first_year(table), last=last_year(table)),
            key=msg("teaching-agencies-key"),
            notes=(*build.correction_notes(total, msg("teaching-total")), *doubts, *shares),
        ),
        by_year(
            table,
            "agency",
            [Place(agency, msg("teaching-agency", agency=agency)) for agency in AGENCIES],
            grey="total",
        ),
        height=270,
    )


@chart("accreditation-target", page=PATH, span=6, target=targets("SP-3.3.6"))
def accredited(target: pd.DataFrame) -> Chart:
    """SP-3.3.6: the share of programmes with international accreditation."""
    final = target.iloc[-1]
    series = build.bars(target, role="target", name=msg("teaching-accredited-name"))
    return Chart(
        Story(
            name="accreditation-target",
            title=msg(
                "teaching-accredited-title",
                every=bool(final["value"] == 100),
                last=Year(int(final["year"])),
                final=_percent(final["value"]),
            ),
            subtitle=msg("teaching-accredited-sub", first=first_year(target), last=last_year(target)),
            key=msg("teaching-target-key", reported=build.was_reported(target)),
            notes=remarks(target, "baseline_note"),
        ),
        (build.yearly(series, target),),
        height=270,
    )


def _skills(name: str, which: str, first: pd.DataFrame, second: pd.DataFrame) -> Chart:
    """Two targets of the staff in per cent, each on its own scale."""
    story = Story(
        name=name,
        title=msg(
            "teaching-skills-title",
            which=which,
            first=_percent(first["value"].iloc[-1]),
            second=_percent(second["value"].iloc[-1]),
            last=Year(int(first["year"].iloc[-1])),
        ),
        subtitle=msg("teaching-skills-sub", first=first_year(first), last=last_year(second)),
        key=msg("teaching-skills-key", reported=build.was_reported(first, second)),
    )
    return targets_beside(story, {str(rows["code"].iloc[0]): rows for rows in (first, second)})


@chart("staff-languages", page=PATH, span=6, english=targets("SP-6.4.5"), certificate=targets("SP-6.4.6"))
def languages(english: pd.DataFrame, certificate: pd.DataFrame) -> Chart:
    """Teachers who teach in English, and who hold a certificate."""
    return _skills("staff-languages", "languages", english, certificate)


@chart("staff-further-training", page=PATH, span=6, further=targets("SP-6.4.7"), pedagogical=targets("SP-6.4.8"))
def further_training(further: pd.DataFrame, pedagogical: pd.DataFrame) -> Chart:
    """Advanced training and internships, and pedagogical training."""
    return _skills("staff-further-training", "training", further, pedagogical)


@chart("online-courses", page=PATH, span=6, growth=targets("SP-1.1.10"), courses=targets("SP-1.1.11"))
def online(growth: pd.DataFrame, courses: pd.DataFrame) -> Chart:
    """Growth of the electronic resources, and disciplines with online courses."""
    final = courses.iloc[-1]
    reached = int(courses.loc[courses["value"] == final["value"], "year"].min())
    story = Story(
        name="online-courses",
        title=msg(
            "teaching-online-title",
            again=bool(reached < final["year"]),
            final=_percent(final["value"]),
            reached=Year(reached),
            last=last_year(courses),
        ),
        subtitle=msg("teaching-online-sub", first=first_year(courses), last=last_year(courses)),
        key=msg("teaching-online-key", reported=build.was_reported(growth, courses)),
        notes=remarks(growth, "baseline_note", "doubt"),
    )
    return targets_beside(story, {"SP-1.1.10": growth, "SP-1.1.11": courses})


@chart("digital-libraries", page=PATH, span=6, programmes=targets("CD-1.2.1.3"), students=targets("CD-1.2.1.4"))
def libraries(programmes: pd.DataFrame, students: pd.DataFrame) -> Chart:
    """Programmes and students that use the world's digital libraries."""
    story = Story(
        name="digital-libraries",
        title=msg(
            "teaching-libraries-title",
            programmes=_percent(programmes["value"].iloc[-1]),
            students=_percent(students["value"].iloc[-1]),
            last=Year(int(programmes["year"].iloc[-1])),
        ),
        subtitle=msg("teaching-libraries-sub", first=first_year(programmes), last=last_year(programmes)),
        key=msg("teaching-skills-key", reported=build.was_reported(programmes, students)),
    )
    return targets_beside(story, {"CD-1.2.1.3": programmes, "CD-1.2.1.4": students})
