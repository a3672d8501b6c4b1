"""Charts of the contingent: how many study, at which level, who pays, and what the plans ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Chart, Panel, Series, Story
from ktudash.registry import chart, frame, targets, told
from ktudash.topics.students.rules import by_part, full_time, moves, odd_sums, sums_by_year
from ktudash.words import Listed, Message, Number, Quantity, Signed, Year, msg

PATH: Final = "/students"

#: Of the text's numbers of students: the one of the section on finance. The other stands beside Table 1.
TEXT_ON_FINANCE: Final = "Total (financial section)"


def level_name(level: str) -> Message:
    """A level as a series or a panel is named."""
    return msg("students-level", level=level)


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
    first, last = int(total["year"].min()), int(total["year"].max())
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
            title=_contingent_title(total, parts),
            subtitle=msg("students-level-sub", first=Year(first), last=Year(last)),
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


def _contingent_title(total: pd.DataFrame, parts: Mapping[str, pd.DataFrame]) -> Message:
    """The change of the total, and that of every part where these explain it whole."""
    before, last = total.iloc[-2], total.iloc[-1]
    change = last["value"] - before["value"]
    moved = moves(total, parts)
    counted = tuple(msg("students-moved", change=Signed(count, 0), part=name) for name, count in moved)
    return msg(
        "students-level-title",
        direction="fell" if change < 0 else "rose",
        count=Number(abs(change)),
        percent=Quantity(abs(change) / before["value"] * 100, "%", 1),
        before_year=Year(int(before["year"])),
        year=Year(int(last["year"])),
        now=Number(last["value"]),
        parts=len(moved),
        moved=Listed(counted, "comma"),
    )


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
                table=Number(table),
                table_decline=Quantity((1 - table / printed[since]) * 100, "%", 1),
                closed=sums.get(year) == table,
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
        *build.line(narrow, role="actual", name=msg("students-full-time")),
        *build.line(
            plan, role="target", name=msg("students-full-time"), side="bottom", end_name=msg("students-full-time")
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
                factor=Number(last["value"] / base["value"], 1),
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


@chart(
    "students-by-funding",
    page=PATH,
    span=12,
    planned=targets(
        "SP-1.2.10", "SP-1.2.11", "SP-1.2.12", "SP-1.2.13", "SP-1.2.14", "SP-1.2.15", "SP-1.2.16", "SP-1.2.17",
        as_table=True,
    ),
)  # fmt: skip
def by_funding(planned: pd.DataFrame) -> Chart:
    """Targets of students by level (small multiples) and by who pays (stacks)."""
    groups = _by_level_and_funding(planned, 10)
    years = sorted({int(year) for year in planned["year"]})
    everything = pd.concat([rows.assign(funding=key) for _, of in groups.values() for key, rows in of.items()])
    at_last = everything[everything["year"] == years[-1]]
    share = at_last.loc[at_last["funding"] == "state", "value"].sum() / at_last["value"].sum()
    return _stacks(
        groups,
        Story(
            name="students-by-funding",
            title=msg("students-funding-title", share=Quantity(share * 100, "%", 0), year=Year(years[-1])),
            subtitle=msg("students-funding-sub", first=Year(years[0]), last=Year(years[-1])),
        ),
    )


@chart(
    "admissions",
    page=PATH,
    span=12,
    planned=targets(
        "SP-1.2.2", "SP-1.2.3", "SP-1.2.4", "SP-1.2.5", "SP-1.2.6", "SP-1.2.7", "SP-1.2.8", "SP-1.2.9", as_table=True
    ),
)
def admissions(planned: pd.DataFrame) -> Chart:
    """Targets of first-year admissions by level (small multiples) and by who pays (stacks)."""
    groups = _by_level_and_funding(planned, 2)
    sums = sums_by_year(*(rows for _, of in groups.values() for rows in of.values()))
    years = sorted(sums)
    most = min(year for year in years if sums[year] == sums[years[-1]])
    return _stacks(
        groups,
        Story(
            name="admissions",
            title=msg(
                "students-admission-title",
                now=Number(sums[most]),
                year=Year(most),
                again=most < years[-1],
                last=Year(years[-1]),
                count=Number(sums[most] - sums[years[0]]),
                first=Year(years[0]),
            ),
            subtitle=msg("students-admission-sub", first=Year(years[0]), last=Year(years[-1])),
        ),
    )


#: Who pays for students, and all of them first: the rows of the charts with actuals.
FUNDED: Final = ("total", "state", "contract")

#: The printed total of a level's targets, and its parts by who pays.
Funded = tuple[pd.DataFrame, dict[str, pd.DataFrame]]


def _by_level_and_funding(planned: pd.DataFrame, first: int) -> dict[str, Funded]:
    """Targets by level, in the order of task 1.2: total, state order, contract; doctoral students have no contract."""

    def of(number: int) -> pd.DataFrame:
        return planned[planned["code"] == f"SP-1.2.{number}"]

    return {
        "bachelor": (of(first), {"state": of(first + 1), "contract": of(first + 2)}),
        "master": (of(first + 3), {"state": of(first + 4), "contract": of(first + 5)}),
        "doctoral": (of(first + 6), {"state": of(first + 7)}),
    }


def _stacks(groups: Mapping[str, Funded], story: Story) -> Chart:
    """Who pays, by level: stacks of targets, or once something was reported each figure beside its target.

    A note names years whose printed parts do not add up to the total.
    """
    notes = tuple(note for level, (total, parts) in groups.items() for note in _unequal(level, parts, total))
    everything = [rows for total, parts in groups.values() for rows in (total, *parts.values())]
    reported = any(not build.reported_in(rows).empty for rows in everything)
    story = replace(story, key=msg("students-funding-key", reported=reported), notes=notes)
    if reported:
        return Chart(story, build.multiples(_pairs(groups), rows=len(FUNDED)), height=800)
    return Chart(story, build.multiples([_stack(level, parts) for level, (_, parts) in groups.items()]))


def _stack(level: str, parts: Mapping[str, pd.DataFrame]) -> Panel:
    """Targets of one level, the state order tinted at the foot."""
    series = tuple(
        one
        for funding, rows in parts.items()
        for one in build.bars(
            rows,
            role="target",
            fill="state" if funding == "state" else "",
            name=msg("students-facet", level=level_name(level), funding=funding),
            labels="inside",
        )
    )
    sums = sums_by_year(*parts.values())
    return Panel(
        build.years(sums),
        series,
        title=level_name(level),
        years=True,
        arrangement="stack",
        axis=build.value_axis(sums.values(), shown=False),
    )


def _pairs(groups: Mapping[str, Funded]) -> list[Panel]:
    """All, state order and contract of each level below one another, each with its targets and its actuals."""
    panels = []
    for funding in FUNDED:
        for level, (total, parts) in groups.items():
            rows = {"total": total, **parts}.get(funding)
            if rows is not None:
                name = msg("students-facet", level=level_name(level), funding=funding)
                panels.append(build.yearly(build.bars(rows, role="target", name=name), rows, title=name))
    return panels


def _unequal(level: str, parts: Mapping[str, pd.DataFrame], total: pd.DataFrame) -> list[Message]:
    """A sentence for the years whose parts do not add up to the printed total; alike years share one."""
    odd: dict[tuple[float, float], list[int]] = {}
    for year, added, printed in odd_sums(total, sums_by_year(*parts.values())):
        odd.setdefault((added, printed), []).append(year)
    return [
        msg(
            "students-funding-doubt",
            level=level_name(level),
            years=Listed(tuple(Year(year) for year in years)),
            sum=Number(added),
            printed=Number(printed),
        )
        for (added, printed), years in odd.items()
    ]


@chart(
    "students-directions",
    page=PATH,
    span=12,
    formal=targets("CD-1.1.1", as_table=True),
    non_formal=targets("CD-1.1.2", as_table=True),
)
def directions(formal: pd.DataFrame, non_formal: pd.DataFrame) -> Chart:
    """Targets of the Conceptual Directions: students of all programmes, and of non-formal education."""
    first, last = formal.iloc[0], formal.iloc[-1]
    panels = []
    for kind, rows in (("formal", formal), ("non_formal", non_formal)):
        series = build.bars(rows, role="target", name=level_name(kind))
        panels.append(
            build.yearly(
                series,
                rows,
                title=level_name(kind),
            )
        )
    return Chart(
        Story(
            name="students-directions",
            title=msg(
                "students-directions-title",
                year=Year(int(last["year"])),
                end=Number(last["value"]),
                growth=Quantity((last["value"] / first["value"] - 1) * 100, "%", 1),
                start=Number(first["value"]),
                start_year=Year(int(first["year"])),
            ),
            subtitle=msg("students-directions-sub", first=Year(int(first["year"])), last=Year(int(last["year"]))),
            key=msg("students-directions-key"),
        ),
        build.multiples(panels),
    )
