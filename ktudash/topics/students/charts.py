"""Charts of the contingent: how many study, at which level, who pays, and what the plans ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Series, Story
from ktudash.registry import chart, frame, targets, told
from ktudash.topics.students.parts import PATH, level_name
from ktudash.topics.students.rules import by_part, full_time, moves, odd_sums, sums_by_year
from ktudash.words import Listed, Message, Number, Quantity, Signed, Text, Year, msg

#: Of the text's numbers of students: the one of the section on finance. The other stands beside Table 1.
TEXT_ON_FINANCE: Final = "Total (financial section)"

#: The levels whose share the text gives, by its items.
_LEVEL_TOLD: Final = {"Master's students": "master", "Doctoral students": "doctoral"}


@chart(
    "students-by-level",
    page=PATH,
    span=5,
    contingent=frame("contingent"),
    text=told("contingent_text"),
)
def by_level(contingent: pd.DataFrame, text: pd.DataFrame) -> Chart:
    """Stacked bars of Table 1; notes set the numbers of students of running text beside the table."""
    total = contingent[contingent["level"] == "total"].sort_values("year")
    parts = by_part(contingent)
    sums = sums_by_year(*parts.values())
    doubts = tuple(
        msg("students-level-doubt", year=Year(year), sum=Number(added), printed=Number(printed))
        for year, added, printed in odd_sums(total, sums)
    )
    stack = tuple(
        one
        for number, (name, rows) in enumerate(parts.items(), start=1)
        for one in build.bars(
            rows,
            role="part",
            name=level_name(name),
            colour=f"part-{number}",
            labels="inside",
            ink="actual" if name == "master" else "",
        )
    )
    return Chart(
        Story(
            name="students-by-level",
            title=_contingent_title(total),
            subtitle=_contingent_subtitle(total, parts),
            key=msg("students-level-key"),
            notes=(*doubts, *_told(text, total, sums)),
        ),
        (
            Panel(
                build.years(total["year"]),
                (*stack, build.totals(total, name=msg("students-total"), at_height=sums)),
                years=True,
                arrangement="stack",
                gap=0.45,
                axis=build.value_axis(sums.values(), shown=False),
            ),
        ),
        legend=True,
    )


def _contingent_title(total: pd.DataFrame) -> Message:
    """The change of the total in its last year."""
    before, last = total.iloc[-2], total.iloc[-1]
    change = last["value"] - before["value"]
    return msg(
        "students-level-title",
        direction="fell" if change < 0 else "rose",
        before=Number(before["value"]),
        now=Number(last["value"]),
        percent=Signed(change / before["value"] * 100, 1, "%"),
        before_year=Year(int(before["year"])),
        year=Year(int(last["year"])),
    )


def _contingent_subtitle(total: pd.DataFrame, parts: Mapping[str, pd.DataFrame]) -> Text:
    """What is shown, and by how many each part changed where these explain the change of the total whole."""
    shown = msg("students-level-sub", first=Year(int(total["year"].min())), last=Year(int(total["year"].max())))
    moved = moves(total, parts)
    if not moved:
        return shown
    counted = tuple(msg("students-moved", change=Signed(count, 0), part=name) for name, count in moved)
    year = Year(int(total["year"].iloc[-1]))
    return Listed((shown, msg("students-level-moved", year=year, moved=Listed(counted, "comma"))), "sentence")


def _told(text: pd.DataFrame, total: pd.DataFrame, sums: Mapping[int, float]) -> tuple[Message, ...]:
    """A sentence for every number of all students in running text that is not the table's of its year."""
    printed = total.set_index("year")["value"]
    people = text[(text["measure"] == "people") & text["item"].isin(["Total", TEXT_ON_FINANCE])]
    declines = text[text["measure"] == "decline"].set_index(["item", "year"])
    notes = []
    for _, row in people.iterrows():
        if printed.get(row["year"]) == row["value"]:
            continue
        value = Number(row["value"])
        if row["item"] != TEXT_ON_FINANCE:
            notes.append(msg("students-text", value=value))
            continue
        year, table = int(row["year"]), float(printed[row["year"]])
        if (row["item"], row["year"]) not in declines.index:
            notes.append(msg("students-text-finance", value=value, year=Year(year), table=Number(table)))
            continue
        decline = declines.loc[(row["item"], row["year"])]
        since = int(decline["since"])
        notes.append(
            msg(
                "students-text-decline",
                value=value,
                year=Year(year),
                decline=Quantity(decline["value"], "%"),
                since=Year(since),
                since_value=Number(printed[since]),
                own_decline=Quantity((1 - row["value"] / printed[since]) * 100, "%", 1),
                table=Number(table),
                table_decline=Quantity((1 - table / printed[since]) * 100, "%", 1),
                closed=sums.get(year) == table,
            )
        )
    return (*notes, *_shares_told(text))


def _shares_told(text: pd.DataFrame) -> tuple[Message, ...]:
    """A sentence where the text gives a level another whole per cent than its own numbers of people give."""
    people = text[text["measure"] == "people"].set_index(["item", "year"])["value"]
    notes = []
    for _, row in text[text["measure"] == "share"].iterrows():
        part, whole = people.get((row["item"], row["year"])), people.get(("Total", row["year"]))
        level = _LEVEL_TOLD.get(row["item"])
        if part is None or not whole or level is None or abs(part / whole * 100 - row["value"]) < 0.5:
            continue
        notes.append(
            msg(
                "students-text-share",
                level=level,
                printed=Quantity(row["value"], "%"),
                part=Number(part),
                whole=Number(whole),
                share=Quantity(part / whole * 100, "%", 1),
            )
        )
    return tuple(notes)


@chart(
    "students-path",
    page=PATH,
    span=7,
    contingent=frame("contingent"),
    plan=targets("SP-1.2.1", as_table=True),
    college=targets("SP-1.2.23", as_table=True, leads=False),
    directions=targets("CD-1.1.1", as_table=True),
)
def path(contingent: pd.DataFrame, plan: pd.DataFrame, college: pd.DataFrame, directions: pd.DataFrame) -> Chart:
    """All students under three definitions: Table 1, full-time (actual and SP-1.2.1), with college (CD-1.1.1).

    ``college`` (SP-1.2.23) explains the difference of the two plans; a note names years whose levels add up to other
    full-time students than the printed total gives.
    """
    everybody = contingent[(contingent["level"] == "total") & (contingent["mode"] == "all")]
    narrow = full_time(contingent, "total")
    base, last = narrow.iloc[-1], plan.iloc[-1]
    parts = by_part(contingent)
    of_levels = sums_by_year(parts["bachelor_full_time"], parts["master"], parts["doctoral"])
    unlike = tuple(
        msg("students-path-doubt", year=Year(year), value=Number(printed), sum=Number(added))
        for year, added, printed in odd_sums(narrow, of_levels)
    )
    drawn = (everybody, narrow, plan, directions)
    series: tuple[Series, ...] = (
        *build.line(everybody, role="actual", name=msg("students-all"), colour="neutral", end_name=msg("students-all")),
        *build.joined(
            build.line(narrow, role="actual", name=msg("students-full-time")),
            build.line(
                plan, role="target", name=msg("students-full-time"), side="bottom", end_name=msg("students-full-time")
            ),
        ),
        *build.line(
            directions,
            role="target",
            name=msg("students-with-college"),
            colour="series-4",
            side="top",
            end_name=msg("students-with-college"),
        ),
    )
    years = build.years(range(int(everybody["year"].min()), int(directions["year"].max()) + 1))
    return Chart(
        Story(
            name="students-path",
            title=msg(
                "students-path-title",
                start=Number(base["value"]),
                start_year=Year(int(base["year"])),
                end=Number(last["value"]),
                end_year=Year(int(last["year"])),
            ),
            subtitle=msg(
                "students-path-sub",
                first=Year(int(everybody["year"].min())),
                base=Year(int(base["year"])),
                start=Year(int(plan["year"].min())),
                end=Year(int(plan["year"].max())),
                wide_start=Year(int(directions["year"].min())),
                last=Year(int(directions["year"].max())),
            ),
            key=msg("students-path-key"),
            notes=(msg("students-path-note"), *_explained(plan, college, directions), *unlike),
        ),
        (
            Panel(
                years,
                series,
                years=True,
                axis=build.value_axis(pd.concat(drawn)["value"], *series, from_zero=False, shown=False),
            ),
        ),
    )


def _explained(plan: pd.DataFrame, college: pd.DataFrame, directions: pd.DataFrame) -> tuple[Message, ...]:
    """The first year in which the wider target is the narrower one and the college, as a sentence."""
    narrow, pupils, wide = (rows.set_index("year")["value"] for rows in (plan, college, directions))
    for year in wide.index.intersection(narrow.index):
        if narrow[year] + pupils[year] == wide[year]:
            return (
                msg(
                    "students-path-sum",
                    year=Year(int(year)),
                    wide=Number(wide[year]),
                    narrow=Number(narrow[year]),
                    college=Number(pupils[year]),
                ),
            )
    return ()


@chart(
    "students-targets-by-level",
    page=PATH,
    span=12,
    contingent=frame("contingent"),
    bachelor=targets("SP-1.2.10", as_table=True),
    master=targets("SP-1.2.13", as_table=True),
    doctoral=targets("SP-1.2.16", as_table=True),
)
def levels(contingent: pd.DataFrame, bachelor: pd.DataFrame, master: pd.DataFrame, doctoral: pd.DataFrame) -> Chart:
    """Small multiples by level: the comparable actual of the last year, then the targets. Own scales."""
    parts = by_part(contingent)
    actual = {"bachelor": parts["bachelor_full_time"], "master": parts["master"], "doctoral": parts["doctoral"]}
    planned = {"bachelor": bachelor, "master": master, "doctoral": doctoral}
    base, last = actual["master"].iloc[-1], master.iloc[-1]
    years = sorted({int(year) for rows in planned.values() for year in rows["year"]})
    panels = []
    for name, rows in planned.items():
        before = actual[name].tail(1)
        series = (
            *build.bars(before, role="actual", name=level_name(name)),
            *build.bars(rows, role="target", name=level_name(name)),
        )
        panels.append(
            build.yearly(
                series,
                before,
                rows,
                title=level_name(name),
            )
        )
    return Chart(
        Story(
            name="students-targets-by-level",
            title=msg(
                "students-levels-title",
                last=Number(last["value"]),
                year=Year(int(last["year"])),
                first=Number(master["value"].iloc[0]),
                first_year=Year(int(master["year"].iloc[0])),
                base=Number(base["value"]),
                base_year=Year(int(base["year"])),
            ),
            subtitle=msg(
                "students-levels-sub", base=Year(int(base["year"])), first=Year(years[0]), last=Year(years[-1])
            ),
            key=msg("students-levels-key"),
        ),
        build.multiples(panels),
    )
