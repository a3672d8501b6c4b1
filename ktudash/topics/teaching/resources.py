"""Charts of electronic resources and of the training of staff."""

from __future__ import annotations

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Series, Story
from ktudash.registry import chart, frame, told
from ktudash.topics.teaching import rules
from ktudash.topics.teaching.parts import PATH, by_year, doubts, first_year, kind, last_year, stack
from ktudash.words import Message, Number, Own, Quantity, Text, Year, msg


@chart("electronic-resources", page=PATH, span=6, table=frame("e_resources"), text=told("e_resources_text"))
def resources(table: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """All electronic resources by year, the kind that only the last year has set apart."""
    total = table[table["resource"] == "total"].sort_values("year")
    new, gone = rules.newcomer(table), rules.vanished(table)
    others = rules.without(table, new)
    start, end = total.iloc[0], total.iloc[-1]
    parts: list[tuple[Text, pd.DataFrame]] = [(msg("teaching-others"), others)]
    notes: tuple[Message, ...] = ()
    if new:
        of_new = table[table["resource"] == new].sort_values("year")
        parts.append((kind(new), of_new))
        title = msg(
            "teaching-resources-new",
            count=Number(of_new["value"].iloc[-1]),
            kind=kind(new),
            now=Number(end["value"]),
            last=Year(int(end["year"])),
        )
        notes = (_others_went_on(new, others, end),)
        if gone:
            of_gone = table[table["resource"] == gone].sort_values("year")
            notes += (_without_gone(of_gone, rules.without(table, new, gone)),)
    else:
        title = msg(
            "teaching-resources-title",
            rose=bool(end["value"] >= start["value"]),
            before=Number(start["value"]),
            now=Number(end["value"]),
            first=first_year(total),
            last=last_year(total),
        )
    sums = pd.concat([rows for _, rows in parts]).groupby("year")["value"].sum()
    name = msg("teaching-total")
    return Chart(
        Story(
            name="electronic-resources",
            title=title,
            subtitle=msg("teaching-resources-sub", first=first_year(total), last=last_year(total)),
            key=msg("teaching-total-key", corrected=bool(total["corrected"].notna().any())),
            notes=(*notes, *_told(text, end), *build.correction_notes(total, name), *doubts(total, sums, "kinds")),
        ),
        (stack(total, parts, name=name),),
        height=380,
        legend=True,
    )


def _told(text: pd.DataFrame, end: pd.Series) -> tuple[Message, ...]:
    """The numbers of running text, where they are not the table's of the last year."""
    every, own = text["value"].iloc[0], text["value"].iloc[1]
    if every == end["value"]:
        return ()
    return (
        msg(
            "teaching-resources-text",
            every=Number(every),
            own=Number(own),
            table=Number(end["value"]),
            year=Year(int(end["year"])),
        ),
    )


def _others_went_on(new: str, others: pd.DataFrame, end: pd.Series) -> Message:
    """What all kinds but the new one did in the last year."""
    before, rest = others.iloc[-2], float(others["value"].iloc[-1])
    return msg(
        "teaching-resources-others",
        rose=bool(rest >= before["value"]),
        kind=kind(new),
        unexplained=new == "cer",
        last=Year(int(end["year"])),
        before=Number(before["value"]),
        before_year=Year(int(before["year"])),
        now=Number(rest),
    )


def _without_gone(gone: pd.DataFrame, lasting: pd.DataFrame) -> Message:
    """How the other kinds went on without the kind that stops before the last year."""
    stopped, (before, now) = gone.iloc[-2], lasting["value"].iloc[-2:]
    return msg(
        "teaching-resources-gone",
        rose=bool(now >= before),
        kind=kind(stopped["resource"]),
        count=Number(stopped["value"]),
        before_year=Year(int(stopped["year"])),
        last=Year(int(gone["year"].iloc[-1])),
        before=Number(before),
        now=Number(now),
    )


#: Places of training in the order of the stack; the colours fall from dark to light.
GROUPS = ("courses", "enterprises", "kazakhstan", "abroad")


@chart("staff-training", page=PATH, span=6, text=told("staff_training"), staff=told("staff", item="Teachers"))
def training(text: pd.DataFrame, staff: pd.DataFrame) -> Chart:
    """Trained staff by year and place, beside the totals of the text."""
    groups, total = rules.training_groups(text), _totals(text)
    before, end = total.iloc[-2], total.iloc[-1]
    sums = groups.groupby("year")["value"].sum()
    added = float(sums[end["year"]])
    parts: list[tuple[Text, pd.DataFrame]] = [
        (msg("teaching-group", group=name), groups[groups["group"] == name].sort_values("year")) for name in GROUPS
    ]
    return Chart(
        Story(
            name="staff-training",
            title=msg(
                "teaching-training-title",
                now=Number(end["value"]),
                last=Year(int(end["year"])),
                differs=bool(added != end["value"]),
                added=Number(added),
                before=Number(before["value"]),
                before_year=Year(int(before["year"])),
            ),
            subtitle=msg("teaching-training-sub", first=first_year(total), last=last_year(total)),
            key=msg("teaching-training-key"),
            notes=(*doubts(total, sums, "training"), *_more_than_staff(total, staff)),
        ),
        (stack(total, parts, name=msg("teaching-total")),),
        height=430,
        legend=True,
    )


def _more_than_staff(total: pd.DataFrame, staff: pd.DataFrame) -> tuple[Message, ...]:
    """Where the text calls more people teachers than the university has: they are attendances."""
    size, year = float(staff["value"].iloc[0]), int(staff["year"].iloc[0])
    found = total.loc[(total["year"] == year) & (total["value"] > size), "value"]
    return tuple(
        msg("teaching-training-people", value=Number(value), year=Year(year), staff=Number(size)) for value in found
    )


def _totals(text: pd.DataFrame) -> pd.DataFrame:
    return text[text["item"] == rules.TOTAL].sort_values("year")


@chart("electronic-resources-by-kind", page=PATH, span=6, table=frame("e_resources"))
def resource_kinds(table: pd.DataFrame) -> Chart:
    """Table 5 as bars: a row a kind, a column a year, one scale."""
    kinds = table[table["resource"] != "total"]
    years = sorted({int(year) for year in kinds["year"]})
    wide = kinds.pivot(index="resource", columns="year", values="value").dropna()
    growth = wide[years[-1]] - wide[years[0]]
    first, last = Year(years[0]), Year(years[-1])
    if growth.empty or growth.max() <= 0:
        title = msg("teaching-kinds-fell", first=first, last=last)
    else:
        top = str(growth.idxmax())
        title = msg(
            "teaching-kinds-title",
            kind=kind(top),
            before=Number(wide[years[0]][top]),
            now=Number(wide[years[-1]][top]),
            first=first,
            last=last,
        )
    places = tuple(Place(resource, kind(resource)) for resource in dict.fromkeys(kinds["resource"]))
    return Chart(
        Story(
            name="electronic-resources-by-kind",
            title=title,
            subtitle=msg("teaching-kinds-sub", first=first, last=last),
            key=msg("teaching-kinds-key"),
        ),
        by_year(kinds, "resource", places),
        height=710,
    )


@chart("staff-training-by-course", page=PATH, span=6, text=told("staff_training"))
def training_courses(text: pd.DataFrame) -> Chart:
    """Every course and place of the text, a panel a year below the other, largest first."""
    items, total = text[text["item"] != rules.TOTAL], _totals(text)
    years = sorted({int(year) for year in items["year"]})
    now = items[items["year"] == years[-1]]
    own_now = now[~now["item"].isin(list(rules.PLACES))]["value"]
    printed = total.set_index("year")["value"]
    panels = [
        _courses(items[items["year"] == year], year, printed[year], row, 1.2 * float(items["value"].max()))
        for row, year in enumerate(years)
    ]
    return Chart(
        Story(
            name="staff-training-by-course",
            title=msg(
                "teaching-courses-title",
                own=Number(own_now.sum()),
                all=Number(now["value"].sum()),
                share=Quantity(own_now.sum() / now["value"].sum() * 100, "%", 0),
                year=Year(years[-1]),
                people=Number(own_now.max()),
            ),
            subtitle=msg("teaching-courses-sub", first=Year(years[0]), last=Year(years[-1])),
            key=msg("teaching-courses-key"),
            notes=doubts(total, items.groupby("year")["value"].sum(), "training"),
        ),
        tuple(panels),
        height=810,
    )


def _courses(items: pd.DataFrame, year: int, total: float, row: int, high: float) -> Panel:
    """One year's courses and places, the courses dark."""
    rows = items.sort_values("value", ascending=False)
    places = rows["item"].isin(list(rules.PLACES))
    series: tuple[Series, ...] = (
        *build.bars(rows[~places], role="actual", name=Year(year), at="item"),
        *build.bars(rows[places], role="actual", name=Year(year), at="item", colour="part-3", ink="actual"),
    )
    return Panel(
        tuple(Place(item, Own("item", item, item)) for item in rows["item"]),
        series,
        title=msg("teaching-courses-panel", year=Year(year), total=Number(total)),
        form="rows",
        name_room=46,
        gap=0.25,
        axis=Axis(0.0, high),
        row=row,
        weight=float(len(rows)),
    )
