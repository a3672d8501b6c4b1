"""Charts of the graduates: who finds work, under which definition, by level, funding and season, and the targets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import pandas as pd

from ktudash.chart import build
from ktudash.chart.model import Axis, Chart, Panel, Place, Series, Story
from ktudash.registry import chart, frame, targets
from ktudash.topics.graduates import rules
from ktudash.topics.graduates.parts import (
    PERCENT,
    corrected_shares,
    corrections,
    ends,
    group_name,
    key_of,
    of_cells,
    percent,
    with_targets,
)
from ktudash.words import Listed, Message, Number, Quantity, Signed, Year, msg

PATH: Final = "/graduates"
#: How a line of each reading is drawn; the printed one mixes definitions, so its numbers are left to the others.
READING_LOOKS: Final[Mapping[str, Mapping[str, Any]]] = {
    "printed": {"colour": "muted", "dash": "dot", "side": "bottom", "labels": "none"},
    "with_entrants": {"side": "top"},
    "of_seekers": {"colour": "series-2", "side": "bottom"},
    "without_entrants": {"colour": "series-4", "side": "bottom"},
}


@chart("graduates-three-readings", page=PATH, span=7, employment=frame("employment"))
def four_readings(employment: pd.DataFrame) -> Chart:
    """The rate of bachelors as printed, which mixes definitions, and under each of three."""
    lines = rules.by_reading(employment)
    turns = [rules.turn(rows) for rows in lines.values()]
    first, last = ends(lines["printed"])
    values = pd.concat(lines.values())["value"].dropna()
    low, high = float(values.min()), float(values.max())
    series = tuple(
        one
        for name, look in READING_LOOKS.items()
        for one in build.line(
            lines[name],
            role="actual",
            name=_reading_name(name),
            end_name=_reading_name(name),
            decimals=1,
            **look,
        )
    )
    return Chart(
        Story(
            name="graduates-three-readings",
            title=msg(
                "graduates-readings-title",
                alike=turns[0] if len(set(turns)) == 1 else "no",
                first=first,
                last=last,
                all=Number(len(turns)),
                fell=Number(turns.count("fell")),
                rose=Number(turns.count("rose")),
            ),
            subtitle=msg("graduates-readings-sub", first=first, last=last),
            key=msg("graduates-readings-key"),
            notes=_definitions(rules.entrants_counted(lines["printed"])),
        ),
        (
            Panel(
                build.years(lines["printed"]["year"]),
                series,
                years=True,
                axis=Axis(low - 0.18 * (high - low), high + 0.14 * (high - low), shown=True, suffix=PERCENT),
                room=(0.3, 0.12),
            ),
        ),
        height=372,
    )


def _reading_name(reading: str) -> Message:
    return msg("graduates-reading", reading=reading)


def _definitions(counted: Mapping[int, bool]) -> tuple[Message, ...]:
    """A sentence where the printed figures of some years count other people than those of others."""
    with_them = tuple(Year(year) for year, flag in counted.items() if flag)
    without = tuple(Year(year) for year, flag in counted.items() if not flag)
    if not with_them or not without:
        return ()
    return (msg("graduates-readings-note", counted=Listed(with_them, "and"), not_counted=Listed(without, "and")),)


@chart("graduates-targets", page=PATH, span=5, employment=frame("employment"), target=targets("SP-1.3.3"))
def beside_target(employment: pd.DataFrame, target: pd.DataFrame) -> Chart:
    """SP-1.3.3 beside the graduates of all levels in work, whom it covers (entrants to the master's not counted)."""
    bachelors = rules.by_reading(employment)
    counts = rules.of_all_levels(employment, bachelors["without_entrants"])
    actual = rules.as_shares(counts, employment, "total")
    known, now = target[target["value"].notna()], counts.iloc[-1]
    onward = bachelors["with_entrants"]["counted"].iloc[-1] - bachelors["without_entrants"]["counted"].iloc[-1]
    first, last = ends(actual)
    return with_targets(
        actual,
        target,
        Story(
            name="graduates-targets",
            title=_below(known, now["value"], last, whom="all"),
            subtitle=msg("graduates-targets-sub", first=first, base=last, start=ends(target)[0], last=ends(known)[1]),
            key=msg("graduates-targets-key"),
            notes=(
                msg(
                    "graduates-all-levels",
                    year=last,
                    employed=Number(now["employed"]),
                    graduates=Number(now["graduates"]),
                    share=Quantity(now["value"], "%", 1),
                    with_entrants=Quantity(100 * (now["employed"] + onward) / now["graduates"], "%", 1),
                ),
                *corrected_shares(actual),
            ),
        ),
        height=330,
    )


def _below(known: pd.DataFrame, share: float, year: Year, *, whom: str) -> Message:
    """How the targets lie to what graduates had before the plan."""
    final = known.iloc[-1]
    return msg(
        "graduates-targets-title",
        whom=whom,
        below="all" if (known["value"] < share).all() else "some",
        count=Number(len(known)),
        low=Number(known["value"].min()),
        high=percent(known["value"].max()),
        share=Quantity(share, "%", 1),
        year=year,
        final=percent(final["value"]),
        final_year=Year(int(final["year"])),
    )


@chart("graduates-by-group", page=PATH, span=7, employment=frame("employment"))
def by_group(employment: pd.DataFrame) -> Chart:
    """One row a group, one dot a year: where the share of employed graduates came from and where it stands."""
    shares = rules.group_shares(employment)
    gap = rules.bounds(employment).iloc[-1]
    years = [int(year) for year in shares["bachelor"]["year"]]
    first, last = years[0], years[-1]
    every = pd.concat([rows.assign(group=name) for name, rows in shares.items()])
    low, high = float(every["value"].min()), float(every["value"].max())
    return Chart(
        Story(
            name="graduates-by-group",
            title=msg(
                "graduates-groups-title",
                ahead=rules.ahead(gap["gap_low"], gap["gap_high"]),
                last=Year(last),
            ),
            subtitle=msg("graduates-groups-sub", first=Year(first), last=Year(last)),
            key=msg(
                "graduates-groups-key",
                first=Year(first),
                middle=Listed(tuple(Year(year) for year in years[1:-1]), "comma"),
                last=Year(last),
            ),
            notes=(
                msg(
                    "graduates-groups-note",
                    year=Year(last),
                    low=Signed(gap["gap_low"], 1, "percentage points"),
                    high=Signed(gap["gap_high"], 1, "percentage points"),
                ),
                *(note for name, rows in shares.items() for note in build.correction_notes(rows, group_name(name))),
            ),
        ),
        (
            Panel(
                tuple(Place(name, group_name(name)) for name in shares),
                tuple(_dots(every[every["year"] == year], year, first=first, last=last) for year in years),
                form="rows",
                connected=True,
                axis=Axis(low - 0.14 * (high - low), high + 0.14 * (high - low), shown=True, suffix=PERCENT),
            ),
        ),
        height=430,
    )


def _dots(rows: pd.DataFrame, year: int, *, first: int, last: int) -> Series:
    """The dots of one year: the last dark and large, the first pale, both with their numbers; those between grey."""
    points = build.points(rows, at="group", decimals=1, side="bottom" if year == first else "")
    if year == last:
        return Series(Year(year), "actual", tuple(replace(one, bold=True) for one in points), mark="dot", size=14.0)
    if year == first:
        return Series(Year(year), "previous", points, mark="dot")
    return Series(Year(year), "previous", points, mark="dot", colour="neutral", labels="none")


@chart("graduates-by-funding", page=PATH, span=6, employment=frame("employment"))
def counts_of_bachelors(employment: pd.DataFrame) -> Chart:
    """Graduates and employed graduates of the bachelor's and the doctoral level."""
    cells = rules.counts(employment, ("bachelor", "doctoral"))
    now = {key: Number(rows["value"].iloc[-1]) for key, rows in cells.items()}
    first, last = ends(cells["bachelor", "total", "employed"])
    entered = rules.rows_of(employment, "bachelor", "entered_master")["value"].iloc[-1]
    return of_cells(
        cells,
        name="graduates-by-funding",
        title=msg(
            "graduates-counts-title",
            employed=now["bachelor", "total", "employed"],
            graduates=now["bachelor", "total", "graduates"],
            entered=Number(entered),
            doctors_employed=now["doctoral", "total", "employed"],
            doctors=now["doctoral", "total", "graduates"],
            last=last,
        ),
        subtitle=msg("graduates-counts-sub", first=first, last=last),
        key=msg("graduates-counts-key"),
    )


@chart("masters-by-season", page=PATH, span=6, employment=frame("employment"))
def counts_of_masters(employment: pd.DataFrame) -> Chart:
    """Graduates and employed graduates of the master's level by season."""
    cells = rules.counts(employment, ("master_winter", "master_summer"))
    winter, summer = (cells[group, "total", "graduates"] for group in ("master_winter", "master_summer"))
    before, now = winter.iloc[-2], winter.iloc[-1]
    first, last = ends(winter)
    return of_cells(
        cells,
        name="masters-by-season",
        title=msg(
            "graduates-seasons-title",
            winter_before=Number(before["value"]),
            summer_before=Number(summer["value"].iloc[-2]),
            before=Year(int(before["year"])),
            winter=Number(now["value"]),
            summer=Number(summer["value"].iloc[-1]),
            last=last,
        ),
        subtitle=msg("graduates-seasons-sub", first=first, last=last),
        key=msg("graduates-seasons-key"),
    )


@chart("graduates-state-order", page=PATH, span=7, employment=frame("employment"), target=targets("SP-1.3.4"))
def state_order(employment: pd.DataFrame, target: pd.DataFrame) -> Chart:
    """SP-1.3.4 beside the state-funded graduates of all levels in work: it names no level."""
    counts = rules.of_state_order(employment)
    actual = rules.as_shares(counts, employment, "state")
    known, now = target[target["value"].notna()], counts.iloc[-1]
    first, last = ends(actual)
    return with_targets(
        actual,
        target,
        Story(
            name="graduates-state-order",
            title=_below(known, now["value"], last, whom="state"),
            subtitle=msg("graduates-state-sub", first=first, base=last, start=ends(target)[0], last=ends(known)[1]),
            key=msg("graduates-targets-key"),
            notes=(
                msg(
                    "graduates-state-note",
                    year=last,
                    employed=Number(now["employed"]),
                    graduates=Number(now["graduates"]),
                    share=Quantity(now["value"], "%", 1),
                    bachelors=percent(
                        rules.rows_of(employment, "bachelor", "employed_share", "state")["value"].iloc[-1]
                    ),
                ),
                *corrected_shares(actual),
            ),
        ),
        height=300,
    )


@chart("entrants-to-master", page=PATH, span=5, employment=frame("employment"))
def entrants(employment: pd.DataFrame) -> Chart:
    """Bachelors who entered a master's programme: people and per cent of the graduates, own scales."""
    measures = ("entered_master", "entered_master_share")
    parts = {measure: rules.rows_of(employment, "bachelor", measure) for measure in measures}
    people = parts["entered_master"]
    first, last = ends(people)
    panels: list[Panel] = []
    notes: list[Message] = []
    for measure, rows in parts.items():
        name = msg("graduates-entrants-measure", measure=measure)
        decimals = 1 if measure == "entered_master_share" else None
        panels.append(
            Panel(
                build.years(rows["year"]),
                build.bars(rows, role="actual", name=name, decimals=decimals),
                title=name,
                years=True,
                axis=build.value_axis(rows["value"], shown=False),
            )
        )
        notes += build.correction_notes(rows, name)
    return Chart(
        Story(
            name="entrants-to-master",
            title=msg(
                "graduates-entrants-title",
                fewer=bool(people["value"].iloc[-1] < people["value"].iloc[0]),
                before=Number(people["value"].iloc[0]),
                now=Number(people["value"].iloc[-1]),
                first=first,
                last=last,
            ),
            subtitle=msg("graduates-entrants-sub", first=first, last=last),
            key=key_of(msg("graduates-entrants-key"), parts.values()),
            notes=tuple(notes),
        ),
        build.multiples(panels),
        height=300,
    )


@chart("masters-not-employed", page=PATH, span=7, employment=frame("employment", level="master"))
def masters_without_work(employment: pd.DataFrame) -> Chart:
    """Master's graduates without work, panels by season on one scale, bars by funding."""
    idle = employment[employment["measure"] == "not_employed"]
    everybody = employment[employment["funding"] == "total"]
    sums = everybody.pivot_table(index="year", columns="measure", values="value", aggfunc="sum")
    cells = rules.not_employed(employment)
    first, last = ends(idle)
    panels = [
        Panel(
            build.years(sums.index),
            tuple(
                one
                for funding, colour in zip(rules.FUNDINGS, ("", "part-3"), strict=True)
                for one in build.bars(
                    cells[group, funding, "not_employed"],
                    role="actual",
                    name=msg("graduates-idle", group=group, funding=funding),
                    colour=colour,
                    ink="actual",
                )
            ),
            title=msg("graduates-season", group=group),
            years=True,
            arrangement="beside",
            axis=build.value_axis(idle["value"], shown=False),
        )
        for group in ("master_winter", "master_summer")
    ]
    return Chart(
        Story(
            name="masters-not-employed",
            title=msg(
                "graduates-idle-title",
                now=Number(sums["not_employed"].iloc[-1]),
                of_now=Number(sums["graduates"].iloc[-1]),
                before=Number(sums["not_employed"].iloc[-2]),
                of_before=Number(sums["graduates"].iloc[-2]),
                before_year=Year(int(sums.index[-2])),
                last=last,
            ),
            subtitle=msg("graduates-idle-sub", first=first, last=last),
            key=key_of(msg("graduates-idle-key"), cells.values()),
            notes=corrections(cells),
        ),
        build.multiples(panels),
        height=300,
    )


@chart("graduates-salary", page=PATH, span=5, target=targets("SP-1.3.5"))
def salary(target: pd.DataFrame) -> Chart:
    """SP-1.3.5: what graduates are to earn, as a ratio to the national average."""
    first, last = ends(target)
    final = target["value"].iloc[-1]
    reached = Year(int(target.loc[target["value"] == final, "year"].min()))
    series = build.bars(target, role="target", name=msg("graduates-salary-ratio"), decimals=2)
    return Chart(
        Story(
            name="graduates-salary",
            title=msg(
                "graduates-salary-title",
                again=reached.value < last.value,
                final=Number(final, 2),
                reached=reached,
                last=last,
            ),
            subtitle=msg("graduates-salary-sub", first=first, last=last),
            key=msg("graduates-salary-key", reported=build.was_reported(target)),
        ),
        (build.yearly(series, target),),
        height=300,
    )
